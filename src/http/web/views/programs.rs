//! The programs of an app's quickstart: one template for each step and runtime, in the folder `quickstart`, with what is
//! the app's own as literals.

use askama::Template as _;
use url::form_urlencoded;

/// What a program runs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Runtime {
    Curl,
    JavaScript,
    Python,
    Go,
    Rust,
}

/// What a program does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Connect,
    Exchange,
    Call,
    Refresh,
    Webhook,
}

/// What programs know of an app and of the server.
pub(crate) struct Facts {
    /// Where a person is asked, but for what is another thing each time.
    pub(crate) authorize_url: Literal,
    pub(crate) token_url: Literal,
    /// A call that its tokens may make.
    pub(crate) call_url: Literal,
    pub(crate) client_id: Literal,
    /// The first that it registered.
    pub(crate) redirect_uri: Literal,
    /// Whether people copy its code from a page of the server, and so come back with nothing else.
    pub(crate) shows_code: bool,
    /// What names the server to which somebody was sent, where that comes back with the code.
    pub(crate) issuer: Option<Literal>,
    pub(crate) keeps_secret: bool,
    pub(crate) has_webhooks: bool,
    pub(crate) signature: Signature,
}

/// How events are signed.
pub(crate) struct Signature {
    /// As Standard Webhooks has it; else the body alone, in hex.
    pub(crate) is_standard: bool,
    /// The header that carries it, in small letters.
    pub(crate) header: Literal,
    /// What stands in front of it.
    pub(crate) prefix: Literal,
}

/// A text that stands in programs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Literal(pub(crate) String);

impl Runtime {
    /// All of them, the first of which is shown to whoever names none.
    pub(crate) const ALL: [Self; 5] = [Self::Curl, Self::JavaScript, Self::Python, Self::Go, Self::Rust];

    /// The word in the address.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Curl => "curl",
            Self::JavaScript => "javascript",
            Self::Python => "python",
            Self::Go => "go",
            Self::Rust => "rust",
        }
    }

    /// What it calls itself.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Curl => "curl",
            Self::JavaScript => "JavaScript",
            Self::Python => "Python",
            Self::Go => "Go",
            Self::Rust => "Rust",
        }
    }

    /// The name of a program's file.
    pub(crate) fn file(self, step: Step) -> String {
        let step = step.word();
        match self {
            Self::Curl => format!("{step}.sh"),
            Self::JavaScript => format!("{step}.mjs"),
            Self::Python => format!("{step}.py"),
            Self::Go => format!("{step}.go"),
            Self::Rust => format!("src/bin/{step}.rs"),
        }
    }

    /// What runs that file.
    pub(crate) fn command(self, step: Step) -> String {
        match (self, step) {
            // A shell cannot listen, so somebody else does for it.
            (Self::Curl, Step::Webhook) => {
                "socat TCP-LISTEN:$PORT,bind=127.0.0.1,reuseaddr,fork EXEC:'sh webhook.sh'".to_owned()
            }
            (Self::Curl, _) => format!("sh {}", self.file(step)),
            (Self::JavaScript, _) => format!("node {}", self.file(step)),
            (Self::Python, _) => format!("python3 {}", self.file(step)),
            (Self::Go, _) => format!("go run {}", self.file(step)),
            (Self::Rust, _) => format!("cargo run --bin {}", step.word()),
        }
    }
}

impl Step {
    /// What its program is called, and its part of the page.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Exchange => "exchange",
            Self::Call => "call",
            Self::Refresh => "refresh",
            Self::Webhook => "webhook",
        }
    }

    /// What its program finds in its environment.
    pub(crate) fn variables(self, facts: &Facts) -> Vec<&'static str> {
        let secret = facts.keeps_secret.then_some("CLIENT_SECRET");
        let (variables, secret): (&[_], _) = match self {
            Self::Connect => (&[], None),
            Self::Exchange if facts.shows_code => (&["CODE", "CODE_VERIFIER"], secret),
            Self::Exchange => (&["CALLBACK", "STATE", "CODE_VERIFIER"], secret),
            Self::Call => (&["ACCESS_TOKEN"], None),
            Self::Refresh => (&["REFRESH_TOKEN"], secret),
            Self::Webhook => (&["WEBHOOK_SECRET", "PORT"], None),
        };
        variables.iter().copied().chain(secret).collect()
    }
}

impl Literal {
    /// Between double quotes, as JSON has it. For the printable ASCII that stands in programs, all of our languages but
    /// the shell read that alike.
    fn quoted(&self) -> String {
        serde_json::Value::from(self.0.as_str()).to_string()
    }

    /// As one word of the shell.
    fn in_shell(&self) -> String {
        format!("'{}'", self.0.replace('\'', r"'\''"))
    }

    /// The same, as it stands in the query of an address.
    fn encoded(&self) -> Self {
        Self(form_urlencoded::byte_serialize(self.0.as_bytes()).collect())
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A template as a program.
macro_rules! written {
    ($path:literal, $facts:ident) => {{
        #[derive(askama::Template)]
        #[template(path = $path, escape = "none", whitespace = "preserve")]
        struct Program<'a> {
            facts: &'a Facts,
        }
        Program { facts: $facts }.render()
    }};
}

/// The program of a step.
pub(crate) fn program(runtime: Runtime, step: Step, facts: &Facts) -> askama::Result<String> {
    match (step, runtime) {
        (Step::Connect, Runtime::Curl) => written!("connect.sh", facts),
        (Step::Connect, Runtime::JavaScript) => written!("connect.mjs", facts),
        (Step::Connect, Runtime::Python) => written!("connect.py", facts),
        (Step::Connect, Runtime::Go) => written!("connect.go", facts),
        (Step::Connect, Runtime::Rust) => written!("connect.rs", facts),
        (Step::Exchange, Runtime::Curl) => written!("exchange.sh", facts),
        (Step::Exchange, Runtime::JavaScript) => written!("exchange.mjs", facts),
        (Step::Exchange, Runtime::Python) => written!("exchange.py", facts),
        (Step::Exchange, Runtime::Go) => written!("exchange.go", facts),
        (Step::Exchange, Runtime::Rust) => written!("exchange.rs", facts),
        (Step::Call, Runtime::Curl) => written!("call.sh", facts),
        (Step::Call, Runtime::JavaScript) => written!("call.mjs", facts),
        (Step::Call, Runtime::Python) => written!("call.py", facts),
        (Step::Call, Runtime::Go) => written!("call.go", facts),
        (Step::Call, Runtime::Rust) => written!("call.rs", facts),
        (Step::Refresh, Runtime::Curl) => written!("refresh.sh", facts),
        (Step::Refresh, Runtime::JavaScript) => written!("refresh.mjs", facts),
        (Step::Refresh, Runtime::Python) => written!("refresh.py", facts),
        (Step::Refresh, Runtime::Go) => written!("refresh.go", facts),
        (Step::Refresh, Runtime::Rust) => written!("refresh.rs", facts),
        (Step::Webhook, Runtime::Curl) => written!("webhook.sh", facts),
        (Step::Webhook, Runtime::JavaScript) => written!("webhook.mjs", facts),
        (Step::Webhook, Runtime::Python) => written!("webhook.py", facts),
        (Step::Webhook, Runtime::Go) => written!("webhook.go", facts),
        (Step::Webhook, Runtime::Rust) => written!("webhook.rs", facts),
    }
}

/// What the programs in Rust say in their `Cargo.toml`.
pub(crate) fn dependencies(facts: &Facts) -> askama::Result<String> {
    written!("dependencies.toml", facts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_stands_in_a_program_leaves_its_literal() {
        let hostile = Literal(r#"a'b"c\d$e`f"#.to_owned());
        assert_eq!(hostile.in_shell(), r#"'a'\''b"c\d$e`f'"#);
        assert_eq!(hostile.quoted(), r#""a'b\"c\\d$e`f""#);
    }
}
