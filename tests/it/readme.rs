//! The README's lines work as printed.

use std::path::Path;

use crate::support::postgres::fresh_database;
use crate::support::program::Program;

#[tokio::test]
async fn the_five_steps_work_as_printed() {
    let readme =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).expect("is there");
    let steps = shell_blocks(&readme, "## Five steps by hand");
    assert_eq!(steps.lines().filter(|line| line.contains("curl ")).count(), 5, "{steps}");

    let database = fresh_database().await;
    let program = Program::on(database.url());
    let mut server = program.serve();
    let url = server.ready().await;
    let here = url.strip_prefix("http://").unwrap();
    let afterwards = "curl -s localhost:8080/api/v3/session_info -H \"Authorization: Bearer $(echo \"$PAIR\" | field access_token)\" \
         -w ' %{http_code}'";
    let script = format!("{steps}\n{afterwards}\n")
        .replace("cargo run --quiet --", "\"$POSTERN\"")
        .replace("localhost:8080", here);

    let done = program.shell(&script).await;

    assert_eq!(done.code, Some(0), "{done:?}");
    let answers = done.stdout;
    assert!(answers.contains(r#""actor":"app""#), "the third step says who calls: {answers}");
    assert!(answers.ends_with(" 401"), "after the fifth, the token is dead: {answers}");
    assert_eq!(server.terminate().await.0, Some(0));
}

/// What the blocks marked `sh` of one section hold.
fn shell_blocks(text: &str, heading: &str) -> String {
    let section = text.split_once(heading).map_or("", |(_, after)| after);
    let section = section.split("\n## ").next().unwrap_or_default();
    let blocks = section.split("```sh\n").skip(1);
    blocks.map(|block| block.split("```").next().unwrap_or_default()).collect()
}
