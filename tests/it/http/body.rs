//! Bodies and query strings, honest and hostile.

use axum::body::Body;
use axum::extract::{FromRequest as _, FromRequestParts as _, Request};
use axum::http::StatusCode;
use axum::response::IntoResponse as _;
use postern::http::body::{BodyError, DEFAULT_LIMIT, FieldProblem, Fields, Given, QueryFields};

use crate::support::policies::told;

const FORM: &str = "application/x-www-form-urlencoded";
const JSON: &str = "application/json";
const PARTS: &str = "multipart/form-data; boundary=B";

async fn read(kind: &str, body: impl Into<Body>) -> Result<Fields, BodyError> {
    let request = Request::post("/oauth/token").header("content-type", kind).body(body.into()).unwrap();
    Fields::from_request(request, &()).await.map_err(|rejected| rejected.error)
}

async fn query(text: &str) -> Result<Fields, BodyError> {
    let (mut parts, ()) = Request::get(format!("/oauth/authorize?{text}")).body(()).unwrap().into_parts();
    let read = QueryFields::from_request_parts(&mut parts, &()).await;
    read.map(|fields| fields.0).map_err(|rejected| rejected.error)
}

fn parts(parts: &[(&str, &str)]) -> String {
    let mut body = String::new();
    for (name, value) in parts {
        body += "--B\r\nContent-Disposition: form-data; name=\"";
        body += name;
        body += "\"\r\n\r\n";
        body += value;
        body += "\r\n";
    }
    body + "--B--\r\n"
}

#[tokio::test]
async fn all_kinds_of_bodies_say_the_same() {
    let bodies = [
        (FORM, "code=a%20b+c&empty=&list=x&list=y".to_owned()),
        (JSON, r#"{"code":"a b c","empty":"","list":["x","y"]}"#.to_owned()),
        (PARTS, parts(&[("code", "a b c"), ("empty", ""), ("list", "x"), ("list", "y")])),
    ];
    for (kind, body) in bodies {
        let fields = read(kind, body).await.unwrap();
        assert_eq!(fields.one("code"), Ok(Some("a b c")), "{kind}");
        assert_eq!(fields.one("empty"), Ok(None), "{kind}");
        assert_eq!(fields.text("empty"), Ok(Given::Text("")), "{kind}");
        assert_eq!(fields.text("absent"), Ok(Given::Absent), "{kind}");
        assert_eq!(fields.list("list"), Ok(Some(vec!["x", "y"])), "{kind}");
        assert_eq!(fields.list("absent"), Ok(None), "{kind}");
        assert_eq!(fields.required("empty").unwrap_err().problem, FieldProblem::Missing, "{kind}");
        assert_eq!(fields.one_within("code", 4).unwrap_err().problem, FieldProblem::TooLong, "{kind}");
        assert!(fields.has("empty") && !fields.has("absent"), "{kind}");
        assert!(!format!("{fields:?}").contains("a b c"), "values are not for logs");
    }
}

#[tokio::test]
async fn a_repeated_parameter_is_refused_when_somebody_asks_for_it() {
    let bodies = [
        (FORM, "code=a&code=b&other=1&other=2".to_owned()),
        (JSON, r#"{"code":"a","code":"b","other":1,"other":2}"#.to_owned()),
        (PARTS, parts(&[("code", "a"), ("code", "b")])),
    ];
    for (kind, body) in bodies {
        let error = read(kind, body).await.unwrap().one("code").unwrap_err();
        assert_eq!((error.field.as_str(), error.problem), ("code", FieldProblem::Duplicate), "{kind}");
    }
    let fields = read(JSON, r#"{"list":["a"],"list":["b"]}"#).await.unwrap();
    assert_eq!(fields.list("list").unwrap_err().problem, FieldProblem::Duplicate);
}

#[tokio::test]
async fn a_key_that_stands_twice_within_an_object_is_refused() {
    let once = r#"{"rows":[{"email":"a","name":null,"n":[1,-2,3.5,true,{"x":"y"}]},{"email":"b"}]}"#;
    assert_eq!(read(JSON, once).await.unwrap().objects("rows").unwrap().unwrap().len(), 2);
    for twice in [r#"{"rows":[{"email":"a","email":"b"}]}"#, r#"{"rows":[{"n":[{"x":{"y":1,"y":1}}]}]}"#] {
        assert_eq!(read(JSON, twice).await.unwrap_err(), BodyError::NotJson, "{twice}");
    }
    let deep = format!("{{\"a\":{}{}}}", "[".repeat(200), "]".repeat(200));
    assert_eq!(read(JSON, deep).await.unwrap_err(), BodyError::NotJson);
}

#[tokio::test]
async fn json_values_have_types() {
    for value in ["1", "true", "null", "[]", "[\"a\"]", "{}"] {
        let fields = read(JSON, format!(r#"{{"code":{value}}}"#)).await.unwrap();
        assert_eq!(fields.one("code").unwrap_err().problem, FieldProblem::WrongType, "{value}");
    }
    for value in ["\"a\"", "[1]", "[null]", "null", "{}"] {
        let fields = read(JSON, format!(r#"{{"list":{value}}}"#)).await.unwrap();
        assert_eq!(fields.list("list").unwrap_err().problem, FieldProblem::WrongType, "{value}");
    }
    let fields = read(JSON, r#"{"description":null}"#).await.unwrap();
    assert_eq!(fields.text("description"), Ok(Given::Null));
}

#[tokio::test]
async fn numbers_and_truth_values() {
    let fields =
        read(JSON, r#"{"id":7,"big":9223372036854775808,"float":1.5,"text":"7","yes":true}"#).await.unwrap();
    assert_eq!(fields.integer("id"), Ok(Some(7)));
    for name in ["big", "float", "text", "yes"] {
        assert_eq!(fields.integer(name).unwrap_err().problem, FieldProblem::WrongType, "{name}");
    }
    assert_eq!(fields.boolean("yes"), Ok(Some(true)));
    assert_eq!(fields.boolean("id").unwrap_err().problem, FieldProblem::WrongType);

    let form = "id=-7&a=1e3&b=0x1&c=%201&d=%EF%BC%91&e=%2B1&f=9223372036854775808&g=-&on=on&off=0&h=";
    let fields = read(FORM, form).await.unwrap();
    assert_eq!(fields.integer("id"), Ok(Some(-7)));
    assert_eq!(fields.integer("h"), Ok(None));
    for name in ["a", "b", "c", "d", "e", "f", "g"] {
        assert_eq!(fields.integer(name).unwrap_err().problem, FieldProblem::WrongType, "{name}");
    }
    assert_eq!((fields.boolean("on"), fields.boolean("off")), (Ok(Some(true)), Ok(Some(false))));
    assert_eq!(fields.boolean("id").unwrap_err().problem, FieldProblem::WrongType);
}

#[tokio::test]
async fn other_spellings_of_lists_are_other_names() {
    let fields = read(FORM, "scope%5B%5D=a&scope[a]=b&code[0]=x").await.unwrap();
    assert!(!fields.has("scope") && !fields.has("code"));
    assert_eq!(read(FORM, "list=").await.unwrap().list("list"), Ok(Some(vec![])));
}

#[tokio::test]
async fn escapes_are_decoded_once() {
    let fields = query("a=%2570&b=%252e&c&d=x=y&&e=%C3%BC").await.unwrap();
    assert_eq!(fields.one("a"), Ok(Some("%70")));
    assert_eq!(fields.one("b"), Ok(Some("%2e")));
    assert_eq!(fields.text("c"), Ok(Given::Text("")));
    assert_eq!(fields.one("d"), Ok(Some("x=y")));
    assert_eq!(fields.one("e"), Ok(Some("ü")));
}

#[tokio::test]
async fn hostile_bodies_are_malformed() {
    let deep = "[".repeat(1_000_000);
    let bodies: Vec<(&str, Vec<u8>)> = vec![
        (FORM, b"a=%00".into()),
        (FORM, b"a\0=b".into()),
        (FORM, b"a=%ff".into()),
        (FORM, b"a=%c0%af".into()),
        (FORM, b"a=%ed%a0%80".into()),
        (FORM, b"a=\xc3".into()),
        (FORM, b"a=%u0041".into()),
        (FORM, b"a=%4".into()),
        (FORM, b"a=%".into()),
        (FORM, "a&".repeat(1001).into()),
        (JSON, b"".into()),
        (JSON, b"code=a".into()),
        (JSON, b"[]".into()),
        (JSON, b"null".into()),
        (JSON, b"{\"a\":\"\\u0000\"}".into()),
        (JSON, b"{\"a\\u0000\":1}".into()),
        (JSON, b"{\"a\":[{\"b\":\"\\u0000\"}]}".into()),
        (JSON, b"{\"a\":\"\\ud800\"}".into()),
        (JSON, b"{\"a\":\"\xff\"}".into()),
        (JSON, b"{\"a\":NaN}".into()),
        (JSON, b"{\"a\":1e999}".into()),
        (JSON, b"{\"a\":1} x".into()),
        (JSON, b"{\"a\":1}{}".into()),
        (JSON, b"{\"a\":1,}".into()),
        (JSON, b"{/**/\"a\":1}".into()),
        (JSON, b"\xef\xbb\xbf{\"a\":1}".into()),
        (JSON, "{\"a\":1}".encode_utf16().flat_map(u16::to_le_bytes).collect()),
        (JSON, format!("{{\"a\":{}", &deep[..10_000]).into()),
        (JSON, format!("{{{}\"z\":1}}", "\"a\":1,".repeat(1000)).into()),
        (PARTS, b"".into()),
        (PARTS, b"--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nunfinished".into()),
        (PARTS, b"--B\r\nContent-Disposition: form-data\r\n\r\nx\r\n--B--\r\n".into()),
        (PARTS, parts(&[("a", "\0")]).into()),
        (PARTS, b"--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\xff\r\n--B--\r\n".into()),
        (
            PARTS,
            b"--B\r\nContent-Disposition: form-data; name=\"a\"; filename=\"f\"\r\n\r\nx\r\n--B--\r\n".into(),
        ),
        (PARTS, parts(&vec![("a", ""); 1001]).into()),
        ("multipart/form-data", b"--B--".into()),
    ];
    for (kind, body) in bodies {
        let start = String::from_utf8_lossy(&body[..body.len().min(40)]).into_owned();
        let error = read(kind, body).await.expect_err(&start);
        assert_eq!(error.status(), StatusCode::BAD_REQUEST, "{kind}: {start}");
    }
    for text in ["a=%00", "a=%ff", "a=%zz"] {
        assert_eq!(query(text).await.unwrap_err().status(), StatusCode::BAD_REQUEST, "{text}");
    }
}

#[tokio::test]
async fn only_known_types_and_plain_utf8_are_read() {
    for kind in
        ["text/plain", "application/xml", "application/json;;", "text/", "application/json; charset=latin1"]
    {
        let error = read(kind, "a=b").await.unwrap_err();
        assert_eq!(error.status(), StatusCode::UNSUPPORTED_MEDIA_TYPE, "{kind}");
    }
    let encoded = Request::post("/").header("content-type", JSON).header("content-encoding", "gzip");
    let error = Fields::from_request(encoded.body(Body::from("{}")).unwrap(), &()).await.unwrap_err().error;
    assert_eq!(error.status(), StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let bare = Request::post("/").body(Body::from("a=b")).unwrap();
    let error = Fields::from_request(bare, &()).await.unwrap_err().error;
    assert_eq!(error.status(), StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let empty = Request::post("/").body(Body::empty()).unwrap();
    assert!(Fields::from_request(empty, &()).await.unwrap().is_empty());
}

#[tokio::test]
async fn too_much_is_refused_while_reading() {
    let chunks = futures_util::stream::repeat_with(|| Ok::<_, std::io::Error>("a=b&".repeat(1024)));
    let error = read(FORM, Body::from_stream(chunks)).await.unwrap_err();
    assert_eq!(error, BodyError::TooLarge);
    assert_eq!(read(FORM, "x".repeat(DEFAULT_LIMIT + 1)).await.unwrap_err(), BodyError::TooLarge);
    assert!(read(FORM, "x".repeat(DEFAULT_LIMIT)).await.is_ok());
}

#[tokio::test]
async fn a_refusal_speaks_the_dialect_of_its_path() {
    for (path, kind, shape) in [
        ("/oauth/token", "application/json", "\"error\":\"invalid_request\""),
        ("/api/v3/buckets", "application/json", "\"success\":false"),
        ("/login", "text/html; charset=utf-8", "<h1>"),
    ] {
        let request = Request::post(path).header("content-type", "text/plain").body(Body::from("x")).unwrap();
        let refusal = Fields::from_request(request, &()).await.unwrap_err().into_response();
        let response = told(refusal).await;
        assert_eq!(response.status(), StatusCode::UNSUPPORTED_MEDIA_TYPE, "{path}");
        assert_eq!(response.headers()["content-type"], kind, "{path}");
        let body = axum::body::to_bytes(response.into_body(), 10_000).await.unwrap();
        assert!(String::from_utf8_lossy(&body).contains(shape), "{path}: {body:?}");
    }
}
