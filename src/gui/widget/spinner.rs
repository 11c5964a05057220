//! A turning ring of dots for what is under way.

use std::f32::consts::TAU;

use iced::advanced::widget::{Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, renderer};
use iced::time::{Duration, Instant};
use iced::{Border, Color, Event, Length, Rectangle, Size, Theme, window};

use super::{Element, Ui};

/// How many dots the ring has.
const DOTS: u8 = 8;
/// How long one dot leads.
const BEAT: Duration = Duration::from_millis(110);

struct Spinner {
    size: f32,
    color: Color,
    is_still: bool,
}

/// A turning ring of dots. It asks for redraws only while it is on the screen. Where nothing shall move it is a ring.
pub fn spinner<'a, Message: 'a>(ui: Ui<'_>, size: f32) -> Element<'a, Message> {
    Element::new(Spinner { size, color: ui.tokens.accent, is_still: ui.is_still })
}

struct State {
    began: Instant,
    beat: u128,
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Spinner {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State { began: Instant::now(), beat: 0 })
    }

    fn size(&self) -> Size<Length> {
        Size { width: self.size.into(), height: self.size.into() }
    }

    fn layout(&mut self, _: &mut Tree, _: &iced::Renderer, limits: &layout::Limits) -> layout::Node {
        layout::atomic(limits, self.size, self.size)
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        _layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _renderer: &iced::Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        if let Event::Window(window::Event::RedrawRequested(now)) = event
            && !self.is_still
        {
            let state = tree.state.downcast_mut::<State>();
            state.beat = now.duration_since(state.began).as_millis() / BEAT.as_millis();
            shell.request_redraw_at(*now + BEAT);
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        _theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
        use iced::advanced::Renderer as _;
        let leader = (tree.state.downcast_ref::<State>().beat % u128::from(DOTS)) as u8;
        let bounds = layout.bounds();
        let dot = self.size / 6.0;
        let reach = (self.size - dot) / 2.0;
        for index in 0..DOTS {
            let angle = TAU * f32::from(index) / f32::from(DOTS);
            let behind = (leader + DOTS - index) % DOTS;
            let faded = if self.is_still { 0.0 } else { 0.85 };
            let alpha = 1.0 - faded * f32::from(behind) / f32::from(DOTS);
            let quad = renderer::Quad {
                bounds: Rectangle {
                    x: bounds.center_x() + reach * angle.sin() - dot / 2.0,
                    y: bounds.center_y() - reach * angle.cos() - dot / 2.0,
                    width: dot,
                    height: dot,
                },
                border: Border { radius: (dot / 2.0).into(), ..Border::default() },
                ..renderer::Quad::default()
            };
            renderer.fill_quad(quad, Color { a: alpha, ..self.color });
        }
    }
}
