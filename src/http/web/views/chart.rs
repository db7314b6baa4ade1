//! A chart of bars as the template `chart.html` draws it.

use crate::language::{Text, text};

/// Bars in a drawing of this size.
#[derive(Clone)]
pub(crate) struct Chart {
    pub(crate) width: i64,
    pub(crate) height: i64,
    pub(crate) bars: Vec<Bar>,
}

/// One bar.
#[derive(Clone)]
pub(crate) struct Bar {
    pub(crate) x: i64,
    pub(crate) y: i64,
    pub(crate) height: i64,
    /// The day that it tells of: "1 August 2026".
    pub(crate) day: Text,
    pub(crate) number: i64,
}

impl Chart {
    /// What it tells in one sentence's worth of numbers: the first, the last and the most.
    pub(crate) fn summary(&self) -> Text {
        let most = self.bars.iter().map(|bar| bar.number).max().unwrap_or_default();
        let ends = (self.bars.first(), self.bars.last());
        let (Some(first), Some(last)) = ends else { return Text::default() };
        text("chart-summary")
            .with("first", first.number)
            .with("first-day", &first.day)
            .with("last", last.number)
            .with("last-day", &last.day)
            .with("most", most)
    }

    /// Whether there is anything to draw.
    pub(super) fn is_flat(&self) -> bool {
        self.bars.iter().all(|bar| bar.number == 0)
    }
}
