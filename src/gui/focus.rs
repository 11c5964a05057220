//! Moves the focus from control to control, round and round: after the last comes the first.

use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::operation::focusable::{Count, count};
use iced::advanced::widget::{Id, Operation, operate};
use iced::{Rectangle, Task};

/// Moves the focus to the next control, or to the one before.
pub fn step<Message: Send + 'static>(forward: bool) -> Task<Message> {
    operate(count()).then(move |controls: Count| operate(FocusAt { place: next(controls, forward), at: 0 }))
}

/// The place of the control that comes next.
fn next(controls: Count, forward: bool) -> usize {
    let last = controls.total.saturating_sub(1);
    match (controls.focused, forward) {
        (Some(place), true) if place < last => place + 1,
        (_, true) => 0,
        (Some(place), false) if place > 0 => place - 1,
        (_, false) => last,
    }
}

struct FocusAt {
    place: usize,
    at: usize,
}

impl<T> Operation<T> for FocusAt {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if self.at == self.place {
            state.focus();
        } else {
            state.unfocus();
        }
        self.at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goes_round() {
        let at = |focused, forward| next(Count { focused, total: 3 }, forward);
        assert_eq!([at(None, true), at(Some(0), true), at(Some(2), true)], [0, 1, 0]);
        assert_eq!([at(None, false), at(Some(0), false), at(Some(2), false)], [2, 2, 1]);
        assert_eq!(next(Count { focused: None, total: 0 }, false), 0);
    }
}
