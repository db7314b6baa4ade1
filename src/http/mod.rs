//! The router and what stands around every request; one folder below for each kind of caller.

pub(crate) mod web;
