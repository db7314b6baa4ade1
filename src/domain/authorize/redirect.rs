//! How an answer leaves: to a URI that the app registered, or to our own page where the app has none.

use super::AuthorizeRefusal;
use crate::context::Context;
use crate::model::policy::ResponseMode;
use crate::model::redirect_uri::{RedirectUri, with_fragment, with_parameters};

/// The page that shows a code to be copied, for apps that nobody can be sent to.
pub const NATIVE_PATH: &str = "/oauth/authorize/native";

/// An answer on its way to a URI that the app registered. Only `domain::authorize` makes one.
#[derive(Debug)]
pub struct ClientRedirect {
    redirect_uri: String,
    mode: ResponseMode,
    parameters: Vec<(String, String)>,
    location: String,
}

impl ClientRedirect {
    /// An error for the app.
    pub(super) fn error(
        cx: &Context,
        redirect_uri: &str,
        mode: ResponseMode,
        state: Option<&str>,
        refusal: AuthorizeRefusal,
    ) -> Self {
        let description = refusal.description(cx);
        let answer = [("error", refusal.code()), ("error_description", description.as_str())];
        Self::new(cx, redirect_uri, mode, &answer, state)
    }

    /// An answer for the app.
    pub(super) fn new(
        cx: &Context,
        redirect_uri: &str,
        mode: ResponseMode,
        answer: &[(&str, &str)],
        state: Option<&str>,
    ) -> Self {
        let mut parameters: Vec<(String, String)> =
            answer.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        if RedirectUri::from_stored(redirect_uri.to_owned()).is_out_of_band() {
            // The app's own text has no use on our page.
            return Self::on_its_way(NATIVE_PATH.to_owned(), ResponseMode::Query, parameters);
        }
        parameters.extend(state.map(|state| ("state".to_owned(), state.to_owned())));
        if cx.policy().answers.iss {
            // RFC 9207: the app can tell which server answers.
            parameters.push(("iss".to_owned(), cx.issuer()));
        }
        Self::on_its_way(redirect_uri.to_owned(), mode, parameters)
    }

    fn on_its_way(redirect_uri: String, mode: ResponseMode, parameters: Vec<(String, String)>) -> Self {
        let pairs: Vec<(&str, &str)> =
            parameters.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let location = match mode {
            ResponseMode::Query => with_parameters(&redirect_uri, &pairs),
            ResponseMode::Fragment => with_fragment(&redirect_uri, &pairs),
            ResponseMode::FormPost => redirect_uri.clone(),
        };
        Self { redirect_uri, mode, parameters, location }
    }

    /// The same, with where the app's own people read more of an error (RFC 6749, 4.1.2.1).
    #[must_use]
    pub fn explained_at(mut self, error_uri: Option<String>) -> Self {
        let Some(uri) = error_uri else { return self };
        self.parameters.push(("error_uri".to_owned(), uri));
        Self::on_its_way(self.redirect_uri, self.mode, self.parameters)
    }

    /// The whole URI; without the answer where a form carries that.
    pub fn location(&self) -> &str {
        &self.location
    }

    /// The fields of the form by which the browser brings the answer, where it does so by one.
    pub fn form(&self) -> Option<&[(String, String)]> {
        (self.mode == ResponseMode::FormPost).then_some(&self.parameters)
    }
}
