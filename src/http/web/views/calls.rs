//! What an app could do, call by call.

/// One call of the API, as the registry of routes describes it.
#[derive(Clone)]
pub(crate) struct ApiCall {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) sentence: String,
}

/// The calls that are open in some organizations.
#[derive(Clone)]
pub(crate) struct CallList {
    /// The organizations, where others have another list.
    pub(crate) organizations: Vec<String>,
    pub(crate) calls: Vec<ApiCall>,
}
