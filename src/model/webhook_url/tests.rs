//! The table of addresses at its edges, and hosts in every spelling.

use super::*;

fn public() -> Receivers {
    Receivers {
        private_networks: PrivateNetworks::Refused,
        ports: vec![443, 8443],
        own_host: "auth.example.com".into(),
    }
}

fn lenient() -> Receivers {
    Receivers { private_networks: PrivateNetworks::Allowed, ..public() }
}

fn refusal(text: &str) -> WebhookUrlError {
    check_webhook_url(text, &public()).expect_err(text)
}

#[test]
fn public_https_receivers_are_accepted() {
    for text in [
        "https://example.com/hooks",
        "https://example.com./hooks?a=b",
        "https://93.184.216.34/h",
        "https://[2606:4700::1]/h",
        "https://a.b:8443/",
        "https://b\u{fc}cher.example/",
        "https://_dmarc.example.com/",
    ] {
        assert_eq!(check_webhook_url(text, &public()), Ok(Url::parse(text).expect(text)), "{text}");
    }
}

#[test]
fn private_networks_may_be_allowed_and_then_anything_is() {
    for text in ["http://127.0.0.1:9/h", "http://receiver:3000/", "https://auth.example.com/"] {
        assert!(check_webhook_url(text, &lenient()).is_ok(), "{text}");
    }
    for text in ["ftp://127.0.0.1/", "http://a@127.0.0.1/", "http://a*b/"] {
        assert!(check_webhook_url(text, &lenient()).is_err(), "{text}");
    }
}

#[test]
fn private_receivers_in_every_spelling_are_refused() {
    for host in [
        "localhost",
        "localhost.",
        "LOCALHOST",
        "a.localhost",
        "printer.local",
        "metadata.google.internal",
        "127.0.0.1",
        "127.0.0.1.",
        "127.1",
        "2130706433",
        "0x7f000001",
        "0x7f.1",
        "0177.0.0.1",
        "\u{ff11}\u{ff12}\u{ff17}.0.0.1",
        "0.0.0.0",
        "0",
        "10.0.0.1",
        "100.64.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.0.1",
        "192.0.0.1",
        "198.19.255.255",
        "224.0.0.1",
        "255.255.255.255",
        "[::]",
        "[::1]",
        "[0:0:0:0:0:0:0:1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[::ffff:93.184.216.34]",
        "[::127.0.0.1]",
        "[::ffff:0:7f00:1]",
        "[64:ff9b::7f00:1]",
        "[64:ff9b::127.0.0.1]",
        "[64:ff9b:1::7f00:1]",
        "[2002:7f00:1::]",
        "[2001::7f00:1]",
        "[fe80::1]",
        "[fec0::1]",
        "[fc00::1]",
        "[fdff::1]",
        "[ff02::1]",
        "[2001:db8::1]",
        "[3fff::1]",
        "[100::1]",
        "[5f00::1]",
        "intranet",
    ] {
        assert_eq!(refusal(&format!("https://{host}/hook")), WebhookUrlError::Private, "{host}");
    }
    assert_eq!(refusal("https://[fe80::1%eth0]/hook"), WebhookUrlError::NotAUrl);
    assert_eq!(refusal("https://[fe80::1%25eth0]/hook"), WebhookUrlError::NotAUrl);
}

/// Each range with its neighbours, and whether those are public.
#[test]
fn the_edges_of_every_range_are_sharp() {
    for (before, first, last, after) in [
        (None, "0.0.0.0", "0.255.255.255", Some("1.0.0.0")),
        (Some("9.255.255.255"), "10.0.0.0", "10.255.255.255", Some("11.0.0.0")),
        (Some("100.63.255.255"), "100.64.0.0", "100.127.255.255", Some("100.128.0.0")),
        (Some("126.255.255.255"), "127.0.0.0", "127.255.255.255", Some("128.0.0.0")),
        (Some("169.253.255.255"), "169.254.0.0", "169.254.255.255", Some("169.255.0.0")),
        (Some("172.15.255.255"), "172.16.0.0", "172.31.255.255", Some("172.32.0.0")),
        (Some("191.255.255.255"), "192.0.0.0", "192.0.0.255", Some("192.0.1.0")),
        (Some("192.0.1.255"), "192.0.2.0", "192.0.2.255", Some("192.0.3.0")),
        (Some("192.88.98.255"), "192.88.99.0", "192.88.99.255", Some("192.88.100.0")),
        (Some("192.167.255.255"), "192.168.0.0", "192.168.255.255", Some("192.169.0.0")),
        (Some("198.17.255.255"), "198.18.0.0", "198.19.255.255", Some("198.20.0.0")),
        (Some("198.51.99.255"), "198.51.100.0", "198.51.100.255", Some("198.51.101.0")),
        (Some("203.0.112.255"), "203.0.113.0", "203.0.113.255", Some("203.0.114.0")),
        // From here on nothing is public: multicast, reserved, broadcast.
        (Some("223.255.255.255"), "224.0.0.0", "239.255.255.255", None),
        (None, "240.0.0.0", "255.255.255.255", None),
        // Only 2000::/3 is public, with holes.
        (None, "::", "1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", Some("2000::")),
        (
            Some("2000:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
            "2001::",
            "2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff",
            Some("2001:200::"),
        ),
        (
            Some("2001:db7:ffff:ffff:ffff:ffff:ffff:ffff"),
            "2001:db8::",
            "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff",
            Some("2001:db9::"),
        ),
        (
            Some("2001:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
            "2002::",
            "2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
            Some("2003::"),
        ),
        (
            Some("3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
            "3fff::",
            "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff",
            Some("3fff:1000::"),
        ),
        (
            Some("3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
            "4000::",
            "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
            None,
        ),
    ] {
        let is_public = |text: &str| is_public(text.parse().expect("an address"));
        assert!(!is_public(first), "{first}");
        assert!(!is_public(last), "{last}");
        for neighbour in [before, after].into_iter().flatten() {
            assert!(is_public(neighbour), "{neighbour}");
        }
    }
}

/// Ranges that lie within the larger ones above, at their edges.
#[test]
fn wrapped_and_special_v6_addresses_are_not_public() {
    for address in [
        "::",
        "::1",
        "::2",
        "::127.0.0.1",
        "::93.184.216.34",
        "::ffff:0:0",
        "::ffff:93.184.216.34",
        "::ffff:255.255.255.255",
        "64:ff9b::",
        "64:ff9b::93.184.216.34",
        "64:ff9b::255.255.255.255",
        "64:ff9b:1::",
        "64:ff9b:1:ffff:ffff:ffff:ffff:ffff",
        "100::",
        "100::ffff:ffff:ffff:ffff",
        "2001::",
        "2001:0:ffff:ffff:ffff:ffff:ffff:ffff",
        "2001:2::",
        "2001:20::",
        "2001:2f:ffff:ffff:ffff:ffff:ffff:ffff",
        "5f00::",
        "5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "fc00::",
        "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "fe80::",
        "febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "fec0::",
        "ff00::",
        "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
    ] {
        assert!(!is_public(address.parse().expect("an address")), "{address}");
    }
}

#[test]
fn other_schemes_and_extras_are_refused() {
    for (text, error) in [
        ("http://example.com/", WebhookUrlError::Scheme),
        ("ftp://example.com/", WebhookUrlError::Scheme),
        ("gopher://example.com/", WebhookUrlError::Scheme),
        ("file:///etc/passwd", WebhookUrlError::NotAUrl),
        ("data:text/plain,x", WebhookUrlError::NotAUrl),
        ("example.com", WebhookUrlError::NotAUrl),
        ("", WebhookUrlError::NotAUrl),
        ("https://a@example.com/", WebhookUrlError::Extras),
        ("https://:a@example.com/", WebhookUrlError::Extras),
        ("https://example.com/#x", WebhookUrlError::Extras),
        ("https://exa*mple.com/", WebhookUrlError::Host),
        ("https://$(x).example.com/", WebhookUrlError::Host),
    ] {
        assert_eq!(refusal(text), error, "{text}");
    }
    let long = format!("https://example.com/{}", "a".repeat(2_000));
    assert_eq!(refusal(&long), WebhookUrlError::NotAUrl);
}

#[test]
fn only_the_ports_of_receivers_are_open() {
    for port in [22, 80, 5432, 8080, 9443] {
        let error = refusal(&format!("https://example.com:{port}/"));
        assert_eq!(error.to_string(), "must use port 443 or 8443", "{port}");
    }
    let any = Receivers { ports: Vec::new(), ..public() };
    assert!(check_webhook_url("https://example.com:9443/", &any).is_ok());
    assert_eq!([listed(&[1]), listed(&[1, 2, 3])], ["1", "1, 2 or 3"]);
}

#[test]
fn the_server_itself_is_no_receiver() {
    for text in ["https://auth.example.com/", "https://AUTH.example.com.:8443/oauth/token"] {
        assert_eq!(refusal(text), WebhookUrlError::Own, "{text}");
    }
    assert!(check_webhook_url("https://hooks.auth.example.com/", &public()).is_ok());
}
