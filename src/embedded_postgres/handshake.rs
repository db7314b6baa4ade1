//! Asks a server over its socket whether it takes queries, by a real start-up packet.
//!
//! A mere connect succeeds, and an SSL request is answered, while the server still recovers.

use std::{
    io::{self, Read, Write},
    os::unix::net::UnixStream,
    path::Path,
    time::Duration,
};

/// Longest wait for one answer.
const TIMEOUT: Duration = Duration::from_secs(5);

/// Code of `too_many_connections`: the server is up, only full.
const TOO_MANY_CONNECTIONS: &str = "53300";

/// Does the server at `socket` take queries for `database` now?
pub(super) fn takes_queries(socket: &Path, user: &str, database: &str) -> bool {
    ask(socket, user, database).unwrap_or(false)
}

fn ask(socket: &Path, user: &str, database: &str) -> io::Result<bool> {
    let mut stream = UnixStream::connect(socket)?;
    stream.set_read_timeout(Some(TIMEOUT))?;
    stream.set_write_timeout(Some(TIMEOUT))?;
    stream.write_all(&startup_packet(user, database))?;
    loop {
        let mut head = [0; 5];
        stream.read_exact(&mut head)?;
        let [kind, length @ ..] = head;
        let length = u64::from(u32::from_be_bytes(length).saturating_sub(4));
        let mut body = Vec::new();
        (&mut stream).take(length).read_to_end(&mut body)?;
        match kind {
            b'Z' => {
                stream.write_all(&[b'X', 0, 0, 0, 4])?;
                return Ok(true);
            }
            b'E' => return Ok(has_code(&body, TOO_MANY_CONNECTIONS)),
            _ => {}
        }
    }
}

fn startup_packet(user: &str, database: &str) -> Vec<u8> {
    let mut body = 196_608_u32.to_be_bytes().to_vec();
    for word in ["user", user, "database", database, ""] {
        body.extend_from_slice(word.as_bytes());
        body.push(0);
    }
    let length = u32::try_from(body.len() + 4).expect("two short names fit a packet");
    [length.to_be_bytes().as_slice(), &body].concat()
}

/// An error answer is a list of NUL-ended fields, each led by its kind; `C` is the code.
fn has_code(body: &[u8], code: &str) -> bool {
    body.split(|byte| *byte == 0).any(|field| field.strip_prefix(b"C") == Some(code.as_bytes()))
}
