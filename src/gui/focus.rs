//! Moves the focus from control to control, round and round: after the last comes the first. It begins in the page, not
//! in the sidebar. The page scrolls to what has the focus.

mod arrows;

use iced::advanced::widget::operation::focusable::focus;
use iced::advanced::widget::operation::scrollable::{AbsoluteOffset, scroll_to};
use iced::advanced::widget::operation::{Focusable, Outcome, Scrollable};
use iced::advanced::widget::{Id, Operation, operate};
use iced::{Rectangle, Task, Vector};

use crate::gui::control::ControlName;

pub use arrows::{scroll, toward};

/// The name of the part of a page that scrolls.
pub const PAGE: &str = "page";
/// The name of what lies beside the page, before it in the view.
pub const SIDEBAR: &str = "sidebar";

/// How much of the page is shown above and below what has the focus.
const MARGIN: f32 = 24.0;

/// Moves the focus to the next control, or to the one before.
pub fn step<Message: Send + 'static>(forward: bool) -> Task<Message> {
    let set = operate(Count::default()).then(move |controls: Count| put_at(next(controls, forward)));
    set.chain(reveal())
}

/// Puts the focus on the control with this number, counted from 0.
fn put_at<Message: Send + 'static>(index: usize) -> Task<Message> {
    operate(FocusAt { index, at: 0 })
}

/// Puts the focus on a control.
pub fn put<Message: Send + 'static>(name: &ControlName) -> Task<Message> {
    operate(focus(name.into())).chain(reveal())
}

/// Puts the focus into a field and selects what it holds, so that what is typed or pasted takes its place.
pub fn put_over<Message: Send + 'static>(name: &ControlName) -> Task<Message> {
    use iced::advanced::widget::operation::text_input::select_all;
    put(name).chain(operate(select_all(name.into())))
}

/// Scrolls the page so far that what has the focus can be seen.
pub fn reveal<Message: Send + 'static>() -> Task<Message> {
    operate(Seeker::default()).then(|offset: Option<f32>| match offset {
        Some(y) => operate(scroll_to(Id::new(PAGE), AbsoluteOffset { x: None, y: Some(y) })),
        None => Task::none(),
    })
}

/// How many controls there are, and which has the focus.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    total: usize,
    focused: Option<usize>,
    /// Those of the sidebar, which come first.
    in_sidebar: usize,
    /// Whether the sidebar is walked through, or comes next.
    is_in_sidebar: bool,
    enters_sidebar: bool,
}

impl Operation<Count> for Count {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Count>)) {
        let was_in = self.is_in_sidebar;
        self.is_in_sidebar |= std::mem::take(&mut self.enters_sidebar);
        operate(self);
        self.is_in_sidebar = was_in;
    }

    fn container(&mut self, id: Option<&Id>, _bounds: Rectangle) {
        self.enters_sidebar = id.is_some_and(|id| *id == Id::new(SIDEBAR));
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.focused = Some(self.total);
        }
        self.in_sidebar += usize::from(self.is_in_sidebar);
        self.total += 1;
    }

    fn finish(&self) -> Outcome<Count> {
        Outcome::Some(*self)
    }
}

/// The place of the control that comes next.
fn next(controls: Count, forward: bool) -> usize {
    let last = controls.total.saturating_sub(1);
    match (controls.focused, forward) {
        (Some(index), true) if index < last => index + 1,
        (None, true) if controls.in_sidebar <= last => controls.in_sidebar,
        (_, true) => 0,
        (Some(index), false) if index > 0 => index - 1,
        (_, false) => last,
    }
}

struct FocusAt {
    index: usize,
    at: usize,
}

impl<T> Operation<T> for FocusAt {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if self.at == self.index {
            state.focus();
        } else {
            state.unfocus();
        }
        self.at += 1;
    }
}

/// Looks for what has the focus, and how far the page must be scrolled for it.
#[derive(Default)]
struct Seeker {
    /// The page that is being walked through: what is seen of it, and how far it is scrolled.
    page: Option<(Rectangle, f32)>,
    /// The page whose content comes next.
    entered: Option<(Rectangle, f32)>,
    offset: Option<f32>,
}

impl Operation<Option<f32>> for Seeker {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Option<f32>>)) {
        let outer = self.page;
        self.page = self.entered.take().or(outer);
        operate(self);
        self.page = outer;
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        _content: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        if id.is_some_and(|id| *id == Id::new(PAGE)) {
            self.entered = Some((bounds, translation.y));
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if let Some((page, scrolled)) = self.page.filter(|_| state.is_focused()) {
            self.offset = offset_for(bounds, page, scrolled);
        }
    }

    fn finish(&self) -> Outcome<Option<f32>> {
        Outcome::Some(self.offset)
    }
}

/// How far a page must be scrolled for a control to be seen; `None` where it is seen already. `control` stands where
/// it would without any scrolling.
fn offset_for(control: Rectangle, page: Rectangle, scrolled: f32) -> Option<f32> {
    let upper = control.y - page.y;
    let lower = upper + control.height;
    if upper < scrolled + MARGIN.min(upper) {
        Some((upper - MARGIN).max(0.0))
    } else if lower > scrolled + page.height - 4.0 {
        Some(lower + MARGIN - page.height)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tab_goes_round_from_the_last_control_to_the_first() {
        let count = |focused| Count { focused, total: 3, ..Count::default() };
        let at = |focused, forward| next(count(focused), forward);
        assert_eq!([at(None, true), at(Some(0), true), at(Some(2), true)], [0, 1, 0]);
        assert_eq!([at(None, false), at(Some(0), false), at(Some(2), false)], [2, 2, 1]);
        assert_eq!(next(Count::default(), false), 0);
    }

    #[test]
    fn the_focus_begins_in_the_page_and_comes_to_the_sidebar_last() {
        let at = |focused| next(Count { focused, total: 5, in_sidebar: 2, ..Count::default() }, true);
        assert_eq!([at(None), at(Some(4)), at(Some(1))], [2, 0, 2]);
        assert_eq!(next(Count { total: 2, in_sidebar: 2, ..Count::default() }, true), 0, "an empty page");
    }

    #[test]
    fn a_page_scrolls_only_for_what_is_out_of_sight() {
        let page = Rectangle { x: 0.0, y: 50.0, width: 300.0, height: 400.0 };
        let control = |y| Rectangle { x: 10.0, y, width: 100.0, height: 38.0 };
        assert_eq!(offset_for(control(100.0), page, 0.0), None, "in sight");
        assert_eq!(offset_for(control(600.0), page, 0.0), Some(550.0 + 38.0 + MARGIN - 400.0), "below");
        assert_eq!(offset_for(control(100.0), page, 300.0), Some(50.0 - MARGIN), "above");
        assert_eq!(offset_for(control(55.0), page, 300.0), Some(0.0), "at the very top");
        assert_eq!(offset_for(control(55.0), page, 0.0), None, "at the very top, in sight");
    }
}
