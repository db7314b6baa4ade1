//! The page on which an app's developer begins: what it says under each policy, and that its programs, taken from the
//! page and run as it says, in their own runtimes, do what they promise.

mod page;
mod receivers;
mod scene;
mod walks;
mod workshop;
