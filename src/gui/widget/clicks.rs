//! Tells a click from the second half of a double click that began on the page before.

use std::cell::Cell;
use std::time::{Duration, Instant};

use iced::Point;

/// The longest pause within a double click.
const PAUSE: Duration = Duration::from_millis(300);
/// The farthest that a hand moves within a double click.
const TREMBLE: f32 = 4.0;

thread_local! {
    /// When and where a button was last pressed. The button may be gone by now, so no button can know it.
    static LAST: Cell<Option<(Instant, Point)>> = const { Cell::new(None) };
}

/// Notes a press on a button that is on the screen since `born`, and says whether it belongs to a double click on
/// what stood there before: somebody who double-clicks "Continue" means one page, not two.
pub fn is_stray(at: Point, born: Instant) -> bool {
    let now = Instant::now();
    let last = LAST.replace(Some((now, at)));
    last.is_some_and(|last| strays(last, (now, at), born))
}

fn strays(last: (Instant, Point), press: (Instant, Point), born: Instant) -> bool {
    last.0 < born && press.0 - last.0 < PAUSE && last.1.distance(press.1) < TREMBLE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_second_half_on_a_new_button_is_stray() {
        let began = Instant::now();
        let at = |ms| began + Duration::from_millis(ms);
        let here = Point::new(100.0, 100.0);
        let there = Point::new(120.0, 100.0);
        assert!(strays((at(0), here), (at(150), here), at(50)));
        assert!(!strays((at(60), here), (at(150), here), at(50)), "both halves on one button");
        assert!(!strays((at(0), here), (at(150), there), at(50)), "elsewhere");
        assert!(!strays((at(0), here), (at(400), here), at(50)), "later");
    }
}
