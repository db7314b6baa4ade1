//! Why a request could not be read.

use axum::http::StatusCode;

/// Why a body or a query string could not be read. The sentence is meant for the sender.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BodyError {
    /// Text in another encoding.
    #[error("The request is not valid UTF-8.")]
    NotUtf8,
    /// A letter that the database cannot keep.
    #[error("The request contains a NUL character.")]
    Nul,
    /// A percent sign without its two digits.
    #[error("The request contains a broken percent escape.")]
    BrokenEscape,
    /// More fields than are read.
    #[error("The request has too many parameters.")]
    TooManyFields,
    /// JSON that does not parse, is no object, or names something twice in an object within it.
    #[error("The request body is not a valid JSON object.")]
    NotJson,
    /// Multipart without what stands between its parts.
    #[error("A multipart body needs one boundary of 1 to 70 characters.")]
    Boundary,
    /// Multipart that does not parse.
    #[error("The request body is not valid multipart/form-data.")]
    NotMultipart,
    /// Multipart with a file.
    #[error("Files are not accepted here.")]
    File,
    /// Multipart with something else than text.
    #[error("Parts of a multipart body must be plain text.")]
    PartNotText,
    /// The connection ended too early.
    #[error("The request body could not be read to its end.")]
    CutShort,
    /// More bytes than the limit.
    #[error("The request body is too large.")]
    TooLarge,
    /// A body of a kind that nobody names.
    #[error("The request body has no Content-Type.")]
    NoContentType,
    /// A body of a kind that is named twice.
    #[error("The request has more than one Content-Type.")]
    ManyContentTypes,
    /// A kind that cannot be read.
    #[error("The Content-Type is malformed.")]
    BrokenContentType,
    /// A kind that is not read here.
    #[error("The request body has an unsupported Content-Type.")]
    OtherContentType,
    /// A character set that is not read here.
    #[error("Only UTF-8 is understood.")]
    OtherCharset,
    /// A compressed body.
    #[error("Encoded request bodies are not supported.")]
    Encoded,
}

impl BodyError {
    /// Every one.
    pub const ALL: [Self; 17] = [
        Self::NotUtf8,
        Self::Nul,
        Self::BrokenEscape,
        Self::TooManyFields,
        Self::NotJson,
        Self::Boundary,
        Self::NotMultipart,
        Self::File,
        Self::PartNotText,
        Self::CutShort,
        Self::TooLarge,
        Self::NoContentType,
        Self::ManyContentTypes,
        Self::BrokenContentType,
        Self::OtherContentType,
        Self::OtherCharset,
        Self::Encoded,
    ];

    /// The status that says so.
    pub fn status(self) -> StatusCode {
        match self {
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::NoContentType
            | Self::ManyContentTypes
            | Self::BrokenContentType
            | Self::OtherContentType
            | Self::OtherCharset
            | Self::Encoded => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            _ => StatusCode::BAD_REQUEST,
        }
    }
}
