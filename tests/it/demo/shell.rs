//! The lines for the shell work as they are printed.

use serde_json::Value;

use super::Demo;

#[tokio::test]
async fn each_printed_line_works_in_the_order_of_printing() {
    let demo = Demo::start().await;
    let curl = demo.program.shell("curl --version").await;
    assert_eq!(curl.code, Some(0), "the printed lines need curl: install the package `curl`");
    let steps = demo.told["steps"].as_array().unwrap();
    let text = |step: &Value, name: &str| step[name].as_str().unwrap().to_owned();
    let marked = |step| format!("echo \"## {}\"\n{}", text(step, "title"), text(step, "command"));
    let script = steps.iter().map(marked).collect::<Vec<_>>().join("\n");
    let done = demo.program.shell(&script).await;
    assert_eq!((done.code, done.stderr.as_str()), (Some(0), ""), "{done:?}");
    let answers: Vec<&str> = done.stdout.split("## ").skip(1).collect();
    assert_eq!(answers.len(), steps.len());
    for (title, words) in [
        ("Where everything is", &["\"issuer\"", "\"token_endpoint\""][..]),
        ("A developer signs in", &["\"client_secret\":\"fosec_", "\"status\":\"active\""]),
        ("An admin of another organization", &["\"scopes\":[\"posts:read\"]", "\"subdomain\":\"acme\""]),
        ("The admin agrees", &["https://app.example/callback?code=fooc_", "state=seen-it", "iss="]),
        ("The app's server exchanges", &["\"access_token\":\"foot_", "\"refresh_token\":\"foor_"]),
        ("The app calls the API", &["\"actor\":\"app\"", "\"title\":\"Dark mode\"", "\"votes_count\":3"]),
        ("What it was not granted", &["Missing required OAuth scope: posts:write", " 403\n"]),
        ("The app asks what its token", &["\"active\":true", "\"scope\":\"posts:read\""]),
        ("The app refreshes", &["\"access_token\":\"foot_", " 401\n"]),
        ("The app disconnects", &[" 200\n", " 401\n"]),
        ("The admin looks", &["\"status\":\"revoked\"", "\"ended_by\":\"app\""]),
        ("Without an app", &["\"buckets\":[{"]),
    ] {
        let answer = answers.iter().find(|answer| answer.starts_with(title));
        let answer = answer.unwrap_or_else(|| panic!("no step begins with {title}: {answers:?}"));
        for words in words {
            assert!(answer.contains(words), "{words} is not in {answer}");
        }
    }
    // All but the helper are looked at above.
    assert_eq!(steps.len(), 13);
    let again = demo.program.shell(&script).await;
    assert_eq!(again.code, Some(0), "a second time too: {again:?}");
    assert!(again.stdout.contains("\"access_token\":\"foot_"));
    assert_eq!(demo.server.terminate().await.0, Some(0));
}
