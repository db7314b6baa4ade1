//! A server under test on a real socket, for callers that are programs themselves.

use postern::http::serve::{ServeSettings, Shutdown, serve};
use tokio::net::TcpListener;

use super::app::TestApp;

impl TestApp {
    /// Serves on a free port for as long as the test runs; answers the origin.
    pub(crate) async fn listen(&self) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(serve(listener, self.service.clone(), ServeSettings::default(), Shutdown::default()));
        format!("http://{address}")
    }
}
