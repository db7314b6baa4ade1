//! What `docs/webhooks.md` tells receivers is so.

use std::path::Path;
use std::process::Command;

use postern::model::event::EventName;

fn document() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/webhooks.md");
    std::fs::read_to_string(path).unwrap()
}

/// The text of the first block of a language.
fn block<'a>(document: &'a str, language: &str) -> &'a str {
    let (_, after) = document.split_once(&format!("```{language}\n")).unwrap();
    after.split_once("\n```").unwrap().0
}

#[test]
fn the_receiver_of_the_document_believes_its_example_and_nothing_near_it() {
    let document = document();
    let (head, body) = block(&document, "http").split_once("\n\n").unwrap();
    let header = |name: &str| {
        let lines = head.lines().filter_map(|line| line.split_once(": "));
        lines.filter(|(found, _)| *found == name).map(|(_, value)| value).next().unwrap()
    };
    let (_, secret) = document.split_once("The secret of this example is `").unwrap();
    let secret = secret.split_once('`').unwrap().0;
    let names = ["webhook-id", "webhook-timestamp", "webhook-signature"];
    let headers: Vec<String> = names.iter().map(|name| format!("{name:?}: {:?}", header(name))).collect();
    let check = format!(
        "{}\nheaders, body, now = {{{}}}, {body:?}.encode(), {}\n\
         def at(moment, headers=headers, body=body, secret={secret:?}):\n    time.time = lambda: moment\n    \
         return genuine(headers, body, secret)\n\
         assert at(now + 5) and at(now - 5)\n\
         assert at(now, {{**headers, 'webhook-signature': 'v1,bm8= ' + headers['webhook-signature']}})\n\
         assert not at(now + 301) and not at(now, body=body + b' ')\n\
         assert not at(now, secret='whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD')\n\
         assert not at(now, {{**headers, 'webhook-id': 'evt_1_1'}})\n",
        block(&document, "python"),
        headers.join(", "),
        header("webhook-timestamp"),
    );
    let run = Command::new("python3").args(["-c", &check]).output().unwrap();
    assert!(run.status.success(), "{}\n{check}", String::from_utf8_lossy(&run.stderr));
}

#[test]
fn every_event_that_the_default_policy_offers_is_explained() {
    let document = document();
    let config = postern::config::Config::load(&[], []).unwrap();
    for event in config.policy.webhooks.events {
        let name = event.as_str();
        let short = name.strip_prefix("install").unwrap_or(name);
        assert!(
            document.contains(&format!("`{name}`")) || document.contains(&format!("`{short}`")),
            "{name}"
        );
    }
    assert!(document.contains(&format!("`{}`", EventName::Ping.as_str())));
}
