//! Pages of the API's lists: the caller says which and how large, within bounds.

/// A part of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    number: i64,
    size: i64,
}

impl Page {
    /// The most items a page has.
    pub const LARGEST: i64 = 100;
    /// How many items a page has where nobody says.
    pub const USUAL: i64 = 30;
    /// The last page that is looked at; those beyond hold nothing in any list.
    const LAST: i64 = 1_000_000;

    /// The page of this number, counted from 1, with so many items; both are brought into their ranges.
    pub fn clamped(number: Option<i64>, size: Option<i64>) -> Self {
        Self {
            number: number.unwrap_or(1).clamp(1, Self::LAST),
            size: size.unwrap_or(Self::USUAL).clamp(1, Self::LARGEST),
        }
    }

    /// Its number, counted from 1.
    pub fn number(self) -> i64 {
        self.number
    }

    /// How many items it has at most.
    pub fn size(self) -> i64 {
        self.size
    }

    /// How many items come before it.
    pub fn offset(self) -> i64 {
        (self.number - 1) * self.size
    }
}

impl Default for Page {
    fn default() -> Self {
        Self::clamped(None, None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_page_numbers_end_in_their_ranges() {
        for (number, size, expected) in [
            (None, None, (1, 30, 0)),
            (Some(3), Some(10), (3, 10, 20)),
            (Some(0), Some(0), (1, 1, 0)),
            (Some(i64::MIN), Some(i64::MIN), (1, 1, 0)),
            (Some(i64::MAX), Some(i64::MAX), (1_000_000, 100, 99_999_900)),
        ] {
            let page = Page::clamped(number, size);
            assert_eq!((page.number(), page.size(), page.offset()), expected);
        }
    }
}
