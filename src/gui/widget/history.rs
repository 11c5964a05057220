//! How the tests of the last days came out, a bar a day. Their shapes differ as their colours do: a whole bar passed, a broken
//! one was refused, half a one was not reached, and a dash is a day without a test.

use iced::advanced::widget::Tree;
use iced::advanced::{Layout, Widget, layout, mouse, renderer};
use iced::{Border, Color, Length, Point, Rectangle, Size, Theme};

use super::Element;
use crate::gui::theme::Tokens;
use crate::storage::accounts::{DAYS, Fared};

const BAR: Size = Size::new(4.0, 12.0);
const GAP: f32 = 2.0;

/// The picture of so many days, today last.
pub fn history<'a, M: 'a>(tokens: &'static Tokens, days: [Option<Fared>; DAYS]) -> Element<'a, M> {
    Element::new(History { tokens, days })
}

struct History {
    tokens: &'static Tokens,
    days: [Option<Fared>; DAYS],
}

impl History {
    /// The parts of a day's bar: how far below its top each begins, and how high it is.
    fn bar(&self, day: Option<Fared>) -> (Color, &'static [(f32, f32)]) {
        match day {
            None => (self.tokens.line, &[(10.0, 2.0)]),
            Some(Fared::Passed) => (self.tokens.good, &[(0.0, 12.0)]),
            Some(Fared::Unreached) => (self.tokens.warn, &[(6.0, 6.0)]),
            Some(Fared::Refused) => (self.tokens.bad, &[(0.0, 4.0), (8.0, 4.0)]),
        }
    }
}

impl<M> Widget<M, Theme, iced::Renderer> for History {
    fn size(&self) -> Size<Length> {
        let width = DAYS as f32 * (BAR.width + GAP) - GAP;
        Size { width: width.into(), height: BAR.height.into() }
    }

    fn layout(&mut self, _: &mut Tree, _: &iced::Renderer, limits: &layout::Limits) -> layout::Node {
        let size = Widget::<M, Theme, iced::Renderer>::size(self);
        layout::atomic(limits, size.width, size.height)
    }

    fn draw(
        &self,
        _tree: &Tree,
        renderer: &mut iced::Renderer,
        _theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
        use iced::advanced::Renderer as _;
        let at = layout.bounds().position();
        for (index, day) in self.days.iter().enumerate() {
            let x = at.x + index as f32 * (BAR.width + GAP);
            let (color, parts) = self.bar(*day);
            for (top, height) in parts {
                let bounds = Rectangle::new(Point::new(x, at.y + top), Size::new(BAR.width, *height));
                let border = Border { radius: 1.0.into(), ..Border::default() };
                renderer.fill_quad(renderer::Quad { bounds, border, ..renderer::Quad::default() }, color);
            }
        }
    }
}
