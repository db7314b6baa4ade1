//! A small chart, drawn here: bars beside each other, with the numbers in a table for everybody who reads instead.

use super::views::chart::{Bar, Chart};
use super::views::when::day;
use crate::model::install::ConnectedAt;

/// Units of the drawing: its height, and how far apart bars begin.
const HEIGHT: i64 = 80;
const STEP: i64 = 24;

/// To how many organizations an app was connected over time.
pub(super) fn chart(curve: &[ConnectedAt]) -> Chart {
    let most = curve.iter().map(|point| point.organizations).max().unwrap_or_default();
    let bars = (0_i64..).zip(curve).map(|(at, point)| {
        // Something is never drawn as nothing.
        let height = if point.organizations == 0 { 0 } else { (point.organizations * HEIGHT / most).max(1) };
        Bar { x: at * STEP, y: HEIGHT - height, height, day: day(point.at), number: point.organizations }
    });
    let bars: Vec<Bar> = bars.collect();
    Chart { width: (0_i64..).zip(&bars).last().map_or(STEP, |(at, _)| (at + 1) * STEP), height: HEIGHT, bars }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;
    use crate::http::web::views::tests::{in_english, in_german};

    #[test]
    fn the_highest_bar_fills_the_chart_and_one_is_never_nothing() {
        let point = |organizations| ConnectedAt { at: datetime!(2026-08-01 09:30:00 UTC), organizations };
        let drawn = chart(&[point(0), point(1), point(500), point(1_000)]);
        let heights: Vec<i64> = drawn.bars.iter().map(|bar| bar.height).collect();
        assert_eq!(heights, [0, 1, 40, 80]);
        assert!(drawn.bars.iter().all(|bar| bar.y + bar.height == drawn.height));
        assert_eq!(in_english(&drawn.bars[3].day), "1 August 2026");
        assert_eq!(
            in_german(&drawn.summary()),
            "0 am 1. August 2026, 1.000 am 1. August 2026, höchstens 1.000."
        );
        assert_eq!(chart(&[point(0)]).bars[0].height, 0);
    }
}
