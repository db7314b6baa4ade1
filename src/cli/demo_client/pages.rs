//! The site's pages, in its own words and looks. Everything that was said by others is escaped.

use std::fmt::Write as _;

use super::api::{Bucket, Song, Standing};
use super::connection::Connection;
use super::sessions::Notice;
use super::wire::{Exchange, hint};
use super::{NAME, SCOPES};

/// What a connected visitor sees of the organization.
#[derive(Debug, Default)]
pub(super) struct Board {
    /// Who the tokens speak for; none where the server did not say.
    pub(super) standing: Option<Standing>,
    /// Its feature requests.
    pub(super) songs: Vec<Song>,
    /// Its buckets.
    pub(super) buckets: Vec<Bucket>,
}

/// The page of a visitor without a connection.
pub(super) fn welcome(notice: Option<&Notice>, exchanges: &[Exchange]) -> String {
    let body = format!(
        "{notice}
<section class=\"hero\">
<h1>Your roadmap, on the air</h1>
<p>{NAME} reads out what your customers ask for, and takes calls: new requests and votes go straight back to your
organization.</p>
<form method=\"post\" action=\"/connect\" class=\"choices\">
<button name=\"actor\" value=\"app\">Connect<small>{NAME} acts as its own bot</small></button>
<button name=\"actor\" value=\"self\" class=\"quiet\">Connect as yourself<small>{NAME} acts as you, within your role</small></button>
</form>
<p class=\"fine\">You are sent to your organization's sign-in to agree. We ask for {scopes}, and never see your
password.</p>
</section>
{wire}",
        notice = self::notice(notice),
        scopes = sentence(&SCOPES),
        wire = wire(exchanges),
    );
    document("Your roadmap, on the air", &body)
}

/// The page of a visitor with a connection.
pub(super) fn board(
    notice: Option<&Notice>,
    connection: &Connection,
    board: &Board,
    exchanges: &[Exchange],
) -> String {
    let organization =
        board.standing.as_ref().map_or("your organization", |standing| standing.organization.as_str());
    let body = format!(
        "{notice}
<h1>On the air: {organization}</h1>
<div class=\"columns\">
<section>
<h2>Requests</h2>
{songs}
{form}
</section>
<aside>
<h2>Connection</h2>
{kept}
<form method=\"post\" action=\"/refresh\"><button class=\"quiet\">Refresh now</button></form>
<form method=\"post\" action=\"/disconnect\"><button class=\"quiet\">Disconnect</button></form>
</aside>
</div>
{wire}",
        notice = self::notice(notice),
        organization = escape(organization),
        songs = songs(&board.songs),
        form = new_request(&board.buckets),
        kept = kept(connection, board.standing.as_ref()),
        wire = wire(exchanges),
    );
    document(organization, &body)
}

/// A page that says why nothing was done.
pub(super) fn refused(words: &str) -> String {
    let body = format!(
        "<section class=\"hero\"><h1>Nothing but noise</h1><p>{}</p><p><a href=\"/\">Back to the start</a></p></section>",
        escape(words)
    );
    document("Nothing but noise", &body)
}

fn document(title: &str, body: &str) -> String {
    format!(
        "<!doctype html>
<html lang=\"en\">
<head>
<meta charset=\"utf-8\">
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">
<title>{title} · {NAME}</title>
<link rel=\"stylesheet\" href=\"/style.css\">
<link rel=\"icon\" href=\"data:,\">
</head>
<body>
<header><a href=\"/\"><span aria-hidden=\"true\">((•))</span> {NAME}</a></header>
<main>
{body}
</main>
<footer>{NAME} is a demonstration of an app by another company. It speaks with the server over HTTP alone.</footer>
</body>
</html>
",
        title = escape(title),
    )
}

fn notice(notice: Option<&Notice>) -> String {
    match notice {
        Some(Notice::Good(words)) => {
            format!("<p class=\"notice good\" role=\"status\">{}</p>", escape(words))
        }
        Some(Notice::Bad(words)) => format!("<p class=\"notice bad\" role=\"alert\">{}</p>", escape(words)),
        None => String::new(),
    }
}

/// What the site stored, in words. Of a token only its beginning.
fn kept(connection: &Connection, standing: Option<&Standing>) -> String {
    let tokens = &connection.tokens;
    let name = standing.map_or("an unknown name", |standing| standing.name.as_str());
    let who = match connection.actor.as_str() {
        "self" => format!("We act as you: <b>{}</b>.", escape(name)),
        _ => format!("We act as our own bot: <b>{}</b>.", escape(name)),
    };
    let life = tokens.expires_in.map_or_else(String::new, |seconds| format!(", good for {}", span(seconds)));
    let refresh = match &tokens.refresh_token {
        Some(token) => {
            format!("and the refresh token <code>{}</code>, to get the next pair", escape(&hint(token)))
        }
        None => "and no refresh token".into(),
    };
    let scopes: Vec<_> = tokens.scope.split(' ').collect();
    format!(
        "<p>{who}</p>
<p>We keep, in memory and on our side only, the access token <code>{access}</code>{life}, {refresh}.</p>
<p>They let us use {scopes}.</p>",
        access = escape(&hint(&tokens.access_token)),
        scopes = sentence(&scopes),
    )
}

fn songs(songs: &[Song]) -> String {
    if songs.is_empty() {
        return "<p>Silence. Write the first request below.</p>".into();
    }
    let mut list = String::from("<ol class=\"songs\">\n");
    for Song { id, title, votes, status, bucket } in songs {
        let (title, status, bucket) = (escape(title), escape(&status.replace('_', " ")), escape(bucket));
        let _ = writeln!(
            list,
            "<li><span class=\"votes\"><b>{votes}</b> {noun}</span>
<div><h3>{title}</h3><p>{bucket} · {status}</p></div>
<form method=\"post\" action=\"/vote\"><input type=\"hidden\" name=\"id\" value=\"{id}\"><button class=\"quiet\" aria-label=\"Vote for {title}\">Vote</button></form></li>",
            noun = if *votes == 1 { "vote" } else { "votes" },
        );
    }
    list + "</ol>"
}

fn new_request(buckets: &[Bucket]) -> String {
    let mut options = String::new();
    for Bucket { id, name } in buckets {
        let _ = write!(options, "<option value=\"{id}\">{}</option>", escape(name));
    }
    format!(
        "<form method=\"post\" action=\"/requests\" class=\"request\">
<h3>Call in a request</h3>
<label for=\"title\">Title</label>
<input id=\"title\" name=\"title\" required maxlength=\"200\" autocomplete=\"off\">
<label for=\"bucket_id\">Bucket</label>
<select id=\"bucket_id\" name=\"bucket_id\">{options}</select>
<button>Send request</button>
</form>"
    )
}

fn wire(exchanges: &[Exchange]) -> String {
    if exchanges.is_empty() {
        return String::new();
    }
    let mut list = String::from(
        "<details class=\"wire\" open><summary>What we just said to the server</summary>\n<ol>\n",
    );
    for Exchange { request, status, remark } in exchanges {
        let status = status.map_or_else(|| "no answer".into(), |status| status.to_string());
        let remark =
            if remark.is_empty() { String::new() } else { format!("<br><code>{}</code>", escape(remark)) };
        let _ = writeln!(list, "<li><code>{}</code> <b>{status}</b>{remark}</li>", escape(request));
    }
    list + "</ol></details>"
}

/// Scopes as `a, b and c`.
fn sentence(scopes: &[&str]) -> String {
    let coded: Vec<_> = scopes.iter().map(|scope| format!("<code>{}</code>", escape(scope))).collect();
    match coded.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => "nothing".into(),
    }
}

/// Seconds as a person would say them.
fn span(seconds: u64) -> String {
    let (count, unit) = match seconds {
        ..120 => (seconds, "second"),
        120..7_200 => (seconds / 60, "minute"),
        _ => (seconds / 3_600, "hour"),
    };
    if count == 1 { format!("1 {unit}") } else { format!("{count} {unit}s") }
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_others_said_is_escaped() {
        let evil = "<script>alert('1')</script>&\"";
        let board = Board {
            standing: Some(Standing { name: evil.into(), organization: evil.into() }),
            songs: vec![Song {
                id: 1,
                title: evil.into(),
                votes: 1,
                status: evil.into(),
                bucket: evil.into(),
            }],
            buckets: vec![Bucket { id: 1, name: evil.into() }],
        };
        let tokens = super::super::oauth::Tokens {
            access_token: "<b>_secret".into(),
            refresh_token: None,
            scope: evil.into(),
            expires_in: Some(86_400),
        };
        let connection = Connection { tokens, actor: "app".into() };
        let exchanges = [Exchange { request: evil.into(), status: None, remark: evil.into() }];
        let notice = Notice::Bad(evil.into());
        let html = self::board(Some(&notice), &connection, &board, &exchanges);
        assert!(!html.contains("<script") && !html.contains("<b>_secr"), "{html}");
        assert!(html.contains("good for 24 hours"));
    }

    #[test]
    fn spans_are_told_in_their_largest_unit() {
        assert_eq!(span(1), "1 second");
        assert_eq!(span(600), "10 minutes");
        assert_eq!(span(86_400), "24 hours");
    }
}
