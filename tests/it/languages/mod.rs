//! Texts in every language: that none is missing, unused or different, and who reads which.

mod files;
mod laid_over;
mod plurals;
mod reading;
