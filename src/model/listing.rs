//! Lists that are too long for one page: what of them is wanted, and what was found.

/// How many rows a page shows.
pub const PAGE_SIZE: i64 = 25;

/// What of a list is wanted, in an order of type `S`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListRequest<S> {
    /// A part of a name, letter case aside; empty for the whole list.
    pub search: String,
    /// In which order.
    pub order: S,
    /// Which page, from 1; beyond the ends it is the nearest there is.
    pub page: i64,
}

/// One page of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListPage<T> {
    /// Its rows, at most [`PAGE_SIZE`].
    pub rows: Vec<T>,
    /// Where it lies.
    pub window: Window,
}

/// Where a page lies in its list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// Which page, from 1.
    pub page: i64,
    /// How many pages there are, at least 1.
    pub pages: i64,
    /// How many rows match.
    pub total: i64,
}

impl Window {
    /// The page that is nearest to the wanted one in a list of `total` rows.
    pub fn nearest(wanted: i64, total: i64) -> Self {
        let pages = ((total + PAGE_SIZE - 1) / PAGE_SIZE).max(1);
        Self { page: wanted.clamp(1, pages), pages, total }
    }

    /// How many rows lie before it.
    pub fn offset(self) -> i64 {
        (self.page - 1) * PAGE_SIZE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_beyond_the_ends_is_the_nearest_there_is() {
        for (wanted, total, page, pages, offset) in [
            (1, 0, 1, 1, 0),
            (7, 0, 1, 1, 0),
            (1, 25, 1, 1, 0),
            (2, 26, 2, 2, 25),
            (i64::MAX, 60, 3, 3, 50),
            (i64::MIN, 60, 1, 3, 0),
        ] {
            let window = Window::nearest(wanted, total);
            assert_eq!(
                (window.page, window.pages, window.offset()),
                (page, pages, offset),
                "{wanted}/{total}"
            );
        }
    }
}
