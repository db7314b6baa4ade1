//! What is measured, and the requests it is made of.

use std::time::Duration;

use crate::data::{CALLBACK, Client, Data};

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operation {
    /// A bearer check.
    Bearer,
    /// A code exchange.
    Exchange,
    /// A refresh.
    Refresh,
}

impl Operation {
    /// In the order of the report.
    pub(crate) const ALL: [Self; 3] = [Self::Bearer, Self::Exchange, Self::Refresh];

    /// Its name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Bearer => "bearer",
            Self::Exchange => "exchange",
            Self::Refresh => "refresh",
        }
    }

    /// The statement that it comes down to, as pgbench runs it. Kept alike with `src/store` by hand.
    pub(crate) fn script(self) -> &'static str {
        match self {
            Self::Bearer => include_str!("sql/bearer.sql"),
            Self::Exchange => include_str!("sql/exchange.sql"),
            Self::Refresh => include_str!("sql/refresh.sql"),
        }
    }
}

/// The requests of every connection.
pub(crate) struct Work {
    pub(crate) connections: Vec<Requests>,
}

/// The requests of one connection.
pub(crate) enum Requests {
    Bearer { tokens: Vec<String>, next: usize },
    Exchange { codes: Vec<(Client, String)> },
    Refresh { pairs: Vec<(Client, String)>, next: usize },
}

impl Work {
    /// Makes the requests, and what they need in the database.
    pub(crate) async fn prepare(
        operation: Operation,
        connections: usize,
        time: Duration,
        data: &mut Data,
    ) -> Self {
        let connections = match operation {
            Operation::Bearer => {
                let parts = deal(data.bearer_tokens.iter().cloned(), connections);
                parts.map(|tokens| Requests::Bearer { tokens, next: 0 }).collect()
            }
            Operation::Exchange => {
                let codes = data.new_codes(time).await;
                deal(codes.into_iter(), connections).map(|codes| Requests::Exchange { codes }).collect()
            }
            Operation::Refresh => {
                let pairs = std::mem::take(&mut data.refresh_tokens);
                let parts = deal(pairs.into_iter(), connections);
                parts.map(|pairs| Requests::Refresh { pairs, next: 0 }).collect()
            }
        };
        Self { connections }
    }

    /// Gives back what the next drive goes on with.
    pub(crate) fn finish(self, data: &mut Data) {
        for requests in self.connections {
            if let Requests::Refresh { pairs, .. } = requests {
                data.refresh_tokens.extend(pairs);
            }
        }
    }
}

impl Requests {
    /// Writes the next request.
    pub(crate) fn write_next(&mut self, request: &mut Vec<u8>) {
        match self {
            Self::Bearer { tokens, next } => {
                // A stride that is prime to the number of tokens visits all of them, far apart.
                *next = (*next + 7919) % tokens.len();
                request.extend(
                    b"GET /api/v3/session_info HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ",
                );
                request.extend(tokens[*next].as_bytes());
                request.extend(b"\r\n\r\n");
            }
            Self::Exchange { codes } => {
                let (client, code) = codes.pop().expect("enough codes for the time");
                let fields = ["authorization_code", &code, CALLBACK];
                form(request, &client, &["grant_type", "code", "redirect_uri"], &fields);
            }
            Self::Refresh { pairs, next } => {
                *next = (*next + 1) % pairs.len();
                let (client, token) = &pairs[*next];
                form(request, client, &["grant_type", "refresh_token"], &["refresh_token", token]);
            }
        }
    }

    /// Keeps what a later request needs.
    pub(crate) fn take_answer(&mut self, body: &[u8]) {
        if let Self::Refresh { pairs, next } = self {
            let answer: serde_json::Value = serde_json::from_slice(body).unwrap();
            answer["refresh_token"].as_str().unwrap().clone_into(&mut pairs[*next].1);
        }
    }
}

fn form(request: &mut Vec<u8>, client: &Client, names: &[&str], values: &[&str]) {
    let mut body = form_urlencoded::Serializer::new(String::new());
    body.append_pair("client_id", &client.id).append_pair("client_secret", &client.secret);
    body.extend_pairs(names.iter().zip(values));
    let body = body.finish();
    request.extend(b"POST /oauth/token HTTP/1.1\r\nhost: localhost\r\n");
    request.extend(b"content-type: application/x-www-form-urlencoded\r\ncontent-length: ");
    request.extend(format!("{}\r\n\r\n{body}", body.len()).as_bytes());
}

/// Deals things out as evenly as possible.
fn deal<T>(things: impl ExactSizeIterator<Item = T>, parts: usize) -> std::vec::IntoIter<Vec<T>> {
    let mut dealt: Vec<Vec<T>> = (0..parts).map(|_| Vec::with_capacity(things.len() / parts + 1)).collect();
    for (index, thing) in things.enumerate() {
        dealt[index % parts].push(thing);
    }
    dealt.into_iter()
}
