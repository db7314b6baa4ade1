//! Samples of the reference of the API.

use super::super::calls::ApiCall;
use super::super::docs::{
    CallGroup, DescribedAnswer, DescribedCall, DescribedField, DescribedShape, DescribedType, DocsCallPage,
    DocsPage, Outcome, Sandbox, TypedField,
};
use super::samples::{anonymous, choice, chrome, s};
use crate::language::text;

pub(super) fn reference(may_try: bool) -> DocsPage {
    DocsPage {
        chrome: anonymous(),
        server: s("https://api.example"),
        groups: vec![CallGroup { name: s("votes"), calls: vec![described()] }],
        shapes: vec![
            DescribedShape {
                name: s("Vote"),
                sentence: Some(s("Somebody's wish.")),
                kind: kind("object", None),
                fields: vec![field("id", Some("RowId"))],
            },
            DescribedShape {
                name: s("RowId"),
                sentence: None,
                kind: kind("integer", None),
                fields: Vec::new(),
            },
        ],
        may_try,
        has_keys: true,
    }
}

pub(super) fn call(name: &str, sandbox: Sandbox) -> DocsCallPage {
    let is_open = matches!(sandbox, Sandbox::Ready { is_open: true, .. });
    DocsCallPage {
        chrome: chrome(),
        call: described(),
        sandbox,
        typed: vec![
            TypedField { name: s("id"), value: s("7"), is_required: true },
            TypedField { name: s("page"), value: s(name), is_required: false },
        ],
        body: Some(format!("{{ \"title\": \"{name}\" }}")),
        outcome: is_open.then(|| Outcome {
            sent: s("PUT /api/v3/votes/7"),
            status: 200,
            body: format!("{{ \"title\": \"{name}\" }}"),
            is_cut: true,
        }),
    }
}

/// Every state of a sandbox.
pub(super) fn sandboxes() -> [(&'static str, Sandbox); 4] {
    let actors = || vec![choice("app", "its own bot", "", true), choice("self", "you", "", false)];
    [
        ("docs-call-alone", Sandbox::None),
        ("docs-call-signed-out", Sandbox::SignIn { href: s("/login?return_to=%2Fdocs") }),
        ("docs-call-closed", Sandbox::Ready { actors: actors(), is_open: false }),
        ("docs-call-open", Sandbox::Ready { actors: actors(), is_open: true }),
    ]
}

fn described() -> DescribedCall {
    DescribedCall {
        name: s("update_vote"),
        call: ApiCall { method: s("PUT"), path: s("/api/v3/votes/{id}"), sentence: s("Change a vote.") },
        opened_by: text("docs-opened-by-nothing"),
        in_address: vec![field("id", None)],
        in_body: vec![field("title", None)],
        answers: vec![DescribedAnswer {
            status: s("200"),
            sentence: s("A vote."),
            kind: kind("", Some("Vote")),
        }],
        example: s("curl -X PUT https://api.example/api/v3/votes/1"),
        try_at: s("/docs/calls/update_vote"),
    }
}

fn field(name: &str, shape: Option<&str>) -> DescribedField {
    DescribedField { name: s(name), kind: kind("", shape), is_required: true, sentence: s("What it is.") }
}

fn kind(words: &str, shape: Option<&str>) -> DescribedType {
    DescribedType { before: s(words), shape: shape.map(s), after: s("") }
}
