//! The pages for people.

#[cfg_attr(not(test), expect(dead_code, reason = "the handlers that fill these views land beside them"))]
pub(crate) mod views;
