//! Arrows lead to the control that lies there, or scroll the page where none is near; Page Up and Page Down, Home and End
//! scroll it.

use iced::advanced::widget::operation::scrollable::{AbsoluteOffset, RelativeOffset, scroll_by, snap_to};
use iced::advanced::widget::operation::{Focusable, Outcome, Scrollable};
use iced::advanced::widget::{Id, Operation, operate};
use iced::{Rectangle, Task, Vector};

use super::{PAGE, SIDEBAR, put_at, reveal};
use crate::gui::keys::{Stretch, Toward};

/// How far an arrow scrolls, in logical pixels.
const LINE: f32 = 60.0;
/// How much of what was read stays in sight when a page is turned.
const OVERLAP: f32 = 48.0;
/// A control farther out of sight than this is scrolled to first.
const NEAR: f32 = 120.0;

/// Moves the focus to the control that lies there; where nothing has the focus, or none is near, the page scrolls.
pub fn toward<Message: Send + 'static>(way: Toward) -> Task<Message> {
    operate(Places::default()).then(move |places: Places| match places.step(way) {
        Step::To(index) => put_at(index).chain(reveal()),
        Step::By(y) => by(y),
        Step::Nowhere => Task::none(),
    })
}

/// Scrolls the page. Home and End take along the focus that is in the page.
pub fn scroll<Message: Send + 'static>(stretch: Stretch) -> Task<Message> {
    operate(Places::default()).then(move |places: Places| {
        let turned = places.page.map_or(0.0, |page| (page.bounds.height - OVERLAP).max(LINE));
        let (y, end) = match stretch {
            Stretch::PageUp => return by(-turned),
            Stretch::PageDown => return by(turned),
            Stretch::Top => (0.0, places.ends_of_page().map(|(first, _)| first)),
            Stretch::End => (1.0, places.ends_of_page().map(|(_, last)| last)),
        };
        let offset = RelativeOffset { x: None, y: Some(y) };
        operate(snap_to(Id::new(PAGE), offset)).chain(end.map_or_else(Task::none, put_at))
    })
}

fn by<Message: Send + 'static>(y: f32) -> Task<Message> {
    operate(scroll_by(Id::new(PAGE), AbsoluteOffset { x: 0.0, y }))
}

/// What an arrow comes to.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Step {
    To(usize),
    By(f32),
    Nowhere,
}

/// A part of the window.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Area {
    Sidebar,
    /// What scrolls.
    Page,
    #[default]
    Footer,
}

/// Where a control stands on the screen.
#[derive(Clone, Copy, Debug)]
struct Place {
    bounds: Rectangle,
    area: Area,
}

/// What scrolls, and how far it is scrolled.
#[derive(Clone, Copy, Debug)]
struct Page {
    bounds: Rectangle,
    shift: Vector,
}

/// Where all controls stand, and which has the focus.
#[derive(Clone, Debug, Default)]
struct Places {
    all: Vec<Place>,
    focused: Option<usize>,
    page: Option<Page>,
    area: Area,
    /// The area whose content comes next.
    entered: Option<Area>,
}

impl Places {
    fn step(&self, way: Toward) -> Step {
        let line = match way {
            Toward::Up => Step::By(-LINE),
            Toward::Down => Step::By(LINE),
            Toward::Left | Toward::Right => Step::Nowhere,
        };
        let Some((at, from)) = self.focused.and_then(|at| Some((at, self.all.get(at)?))) else {
            return line;
        };
        let others = self.all.iter().enumerate().filter(|(index, _)| *index != at);
        let far = others.filter_map(|(index, to)| Some((index, to, distance(from, to, way)?)));
        // The page is walked to its end before the footer.
        let leaves = |to: &Place| to.area != from.area;
        let nearest =
            far.min_by(|(_, one, a), (_, other, b)| leaves(one).cmp(&leaves(other)).then(a.total_cmp(b)));
        match nearest {
            Some((index, to, _)) if from.area == Area::Sidebar || self.is_near(to) => Step::To(index),
            _ if from.area == Area::Sidebar => Step::Nowhere,
            _ => line,
        }
    }

    /// Whether a control is in sight, or nearly.
    fn is_near(&self, place: &Place) -> bool {
        let Some(page) = self.page.filter(|_| place.area == Area::Page) else { return true };
        let (top, bottom) = (page.bounds.y - NEAR, page.bounds.y + page.bounds.height + NEAR);
        place.bounds.y >= top && place.bounds.y + place.bounds.height <= bottom
    }

    /// The first and the last control of the page, where one of them has the focus.
    fn ends_of_page(&self) -> Option<(usize, usize)> {
        let is_in = |place: &Place| place.area == Area::Page;
        self.focused.and_then(|at| self.all.get(at)).filter(|place| is_in(place))?;
        Some((self.all.iter().position(is_in)?, self.all.iter().rposition(is_in)?))
    }
}

/// How far it is from one control to another that lies this way; `None` where it does not. What lies straight ahead is
/// nearer than what lies aside.
fn distance(from: &Place, to: &Place, way: Toward) -> Option<f32> {
    let upright = matches!(way, Toward::Up | Toward::Down);
    // From the page to the sidebar only sideways.
    if upright && (from.area == Area::Sidebar) != (to.area == Area::Sidebar) {
        return None;
    }
    let (a, b) = (from.bounds, to.bounds);
    let span = |it: Rectangle, along: bool| {
        if along { (it.y, it.y + it.height) } else { (it.x, it.x + it.width) }
    };
    let (ahead_a, ahead_b) = (span(a, upright), span(b, upright));
    let (aside_a, aside_b) = (span(a, !upright), span(b, !upright));
    let ahead = match way {
        Toward::Down | Toward::Right => ahead_b.0 - ahead_a.1,
        Toward::Up | Toward::Left => ahead_a.0 - ahead_b.1,
    };
    let aside = (aside_b.0 - aside_a.1).max(aside_a.0 - aside_b.1).max(0.0);
    // Sideways means the same line.
    let is_there = ahead >= -4.0 && (upright || aside == 0.0 || from.area != to.area);
    is_there.then_some(ahead.max(0.0) + 2.0 * aside)
}

impl Operation<Places> for Places {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Places>)) {
        let outer = self.area;
        self.area = self.entered.take().unwrap_or(outer);
        operate(self);
        self.area = outer;
    }

    fn container(&mut self, id: Option<&Id>, _bounds: Rectangle) {
        self.entered = id.is_some_and(|id| *id == Id::new(SIDEBAR)).then_some(Area::Sidebar);
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        _content: Rectangle,
        shift: Vector,
        _state: &mut dyn Scrollable,
    ) {
        if id.is_some_and(|id| *id == Id::new(PAGE)) {
            self.entered = Some(Area::Page);
            self.page = Some(Page { bounds, shift });
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.focused = Some(self.all.len());
        }
        let shift = self.page.filter(|_| self.area == Area::Page).map_or(Vector::ZERO, |page| page.shift);
        self.all.push(Place { bounds: bounds - shift, area: self.area });
    }

    fn finish(&self) -> Outcome<Places> {
        Outcome::Some(self.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(x: f32, y: f32, area: Area) -> Place {
        Place { bounds: Rectangle { x, y, width: 80.0, height: 30.0 }, area }
    }

    fn places(focused: Option<usize>) -> Places {
        let all = vec![
            place(10.0, 50.0, Area::Sidebar),
            place(10.0, 90.0, Area::Sidebar),
            place(250.0, 50.0, Area::Page),
            place(350.0, 50.0, Area::Page),
            place(250.0, 100.0, Area::Page),
            place(250.0, 900.0, Area::Page),
            place(700.0, 640.0, Area::Footer),
        ];
        let bounds = Rectangle { x: 230.0, y: 0.0, width: 700.0, height: 600.0 };
        let page = Some(Page { bounds, shift: Vector::ZERO });
        Places { all, focused, page, ..Places::default() }
    }

    #[test]
    fn an_arrow_leads_to_what_lies_there() {
        assert_eq!(places(Some(2)).step(Toward::Right), Step::To(3));
        assert_eq!(places(Some(2)).step(Toward::Down), Step::To(4));
        assert_eq!(places(Some(4)).step(Toward::Up), Step::To(2), "straight above, not aside");
        assert_eq!(places(Some(2)).step(Toward::Left), Step::To(0), "to the sidebar");
        assert_eq!(places(Some(0)).step(Toward::Down), Step::To(1));
        assert_eq!(places(Some(1)).step(Toward::Down), Step::Nowhere, "the sidebar ends");
    }

    #[test]
    fn an_arrow_scrolls_where_nothing_has_the_focus_or_nothing_is_near() {
        assert_eq!(places(None).step(Toward::Down), Step::By(LINE));
        assert_eq!(places(None).step(Toward::Left), Step::Nowhere);
        assert_eq!(places(Some(4)).step(Toward::Down), Step::By(LINE), "text lies between");
        let mut low = places(Some(4));
        low.all.remove(5);
        assert_eq!(low.step(Toward::Down), Step::To(5), "the page is over: the footer");
    }

    #[test]
    fn home_and_end_stay_in_the_page() {
        assert_eq!(places(Some(4)).ends_of_page(), Some((2, 5)));
        assert_eq!(places(Some(6)).ends_of_page(), None, "the footer does not scroll");
        assert_eq!(places(None).ends_of_page(), None);
    }
}
