//! What the stylesheet promises: small, ours alone, and readable in both schemes.

use std::collections::HashMap;

const SHEET: &str = include_str!("../../assets/postern.css");

#[test]
fn is_small_and_loads_nothing() {
    assert!(SHEET.len() < 20_000, "{} bytes", SHEET.len());
    assert!(!SHEET.contains("url(") && !SHEET.contains("@import"));
}

#[test]
fn text_stands_out_from_its_ground_in_both_schemes() {
    let (light, dark) = SHEET.split_once("prefers-color-scheme: dark").expect("there are two schemes");
    let light = colours(light);
    let mut both = light.clone();
    both.extend(colours(dark.split_once("/* Ground */").expect("the colours come first").0));
    for scheme in [light, both] {
        for (text, ground) in [
            ("text", "ground"),
            ("text", "raised"),
            ("quiet", "ground"),
            ("quiet", "raised"),
            ("text", "calm-ground"),
            ("text", "attention-ground"),
            ("text", "danger-ground"),
            ("danger", "ground"),
            ("danger", "danger-ground"),
            ("attention", "ground"),
            ("attention", "attention-ground"),
        ] {
            let ratio = contrast(scheme[text], scheme[ground]);
            assert!(ratio >= 4.5, "{text} on {ground}: {ratio:.2}");
        }
        assert!(contrast(scheme["edge"], scheme["ground"]) >= 3.0);
        assert!(contrast(scheme["accent"], [255; 3]) >= 4.5);
        assert!(contrast(scheme["destroy"], [255; 3]) >= 4.5);
    }
}

/// The custom properties whose value is a plain colour.
fn colours(css: &str) -> HashMap<&str, [u8; 3]> {
    css.lines()
        .filter_map(|line| {
            let (name, value) = line.trim().strip_prefix("--")?.split_once(": #")?;
            let digits = value.strip_suffix(';')?;
            let wide = if digits.len() == 3 {
                digits.chars().flat_map(|c| [c, c]).collect()
            } else {
                digits.to_owned()
            };
            let number = u32::from_str_radix(&wide, 16).ok()?;
            let [_, red, green, blue] = number.to_be_bytes();
            Some((name, [red, green, blue]))
        })
        .collect()
}

/// WCAG 2.2, contrast ratio.
fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: [u8; 3]) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}
