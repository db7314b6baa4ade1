//! How many attempts run to each host: one that is slow takes its own places, and no others.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use url::{Position, Url};

/// The places of every host. Cheap to clone; clones share them.
#[derive(Debug, Clone)]
pub struct Hosts {
    taken: Arc<Mutex<HashMap<String, u32>>>,
    most: u32,
}

/// A place that is taken until this is dropped.
#[derive(Debug)]
pub(super) struct Place {
    hosts: Hosts,
    host: String,
}

impl Hosts {
    /// With so many places each.
    pub fn new(most: u32) -> Self {
        Self { taken: Arc::default(), most }
    }

    /// Takes a place at a URL's host, if one is left. Ports are hosts of their own.
    pub(super) fn take(&self, url: Option<&str>) -> Option<Place> {
        let url = url.and_then(|text| Url::parse(text).ok());
        let host = url.map(|url| url[Position::BeforeHost..Position::AfterPort].to_owned());
        let host = host.unwrap_or_default();
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let count = taken.entry(host.clone()).or_default();
        if *count >= self.most {
            return None;
        }
        *count += 1;
        drop(taken);
        Some(Place { hosts: self.clone(), host })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut taken = self.hosts.taken.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = taken.get_mut(&self.host) {
            *count -= 1;
            if *count == 0 {
                taken.remove(&self.host);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_has_its_places_and_gives_them_back() {
        let hosts = Hosts::new(2);
        let first = hosts.take(Some("https://a.example/x"));
        let second = hosts.take(Some("https://A.example:443/y?z"));
        assert!(first.is_some() && second.is_some());
        assert!(hosts.take(Some("https://a.example/")).is_none());
        assert!(hosts.take(Some("https://a.example:8443/")).is_some(), "another port");
        drop(second);
        assert!(hosts.take(Some("https://a.example/")).is_some());
        drop(first);
        assert!(hosts.taken.lock().unwrap().is_empty());
    }
}
