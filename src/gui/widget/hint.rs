//! What a control says under the pointer. The toolkit's own comes up under a pointer that only rests where a page before
//! had a button; this one waits for a hand that moves there and does not press.

use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, overlay, renderer};
use iced::time::{Duration, Instant};
use iced::widget::container;
use iced::{Event, Length, Point, Rectangle, Size, Theme, Vector, window};

use super::text::small;
use super::tone::ground;
use super::transparent::around;
use super::{Element, Ui};

/// How long the pointer rests before the hint comes.
const REST: Duration = Duration::from_millis(600);
/// How far the hint stands above its control.
const ABOVE: f32 = 6.0;

/// A control with a hint of a few words, such as the keys that press it.
pub fn hint<'a, M: 'a>(ui: Ui<'_>, words: String, control: impl Into<Element<'a, M>>) -> Element<'a, M> {
    let it = ui.tokens;
    let words = small(words).color(it.text).wrapping(iced::widget::text::Wrapping::None);
    let bubble = container(words).padding([4, 10]).style(ground(it.surface, 6.0, Some(it.edge)));
    Element::new(Hint { content: control.into(), bubble: bubble.into() })
}

struct Hint<'a, M> {
    content: Element<'a, M>,
    bubble: Element<'a, M>,
}

#[derive(Clone, Copy, Debug, Default)]
enum State {
    #[default]
    Away,
    /// The pointer came there then.
    Over(Instant),
    Shown,
    /// It was pressed: nothing more is said until the pointer has left.
    Pressed,
}

impl<M> Widget<M, Theme, iced::Renderer> for Hint<'_, M> {
    around!(content);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content), Tree::new(&self.bubble)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&[&self.content, &self.bubble]);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &iced::Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let is_over = cursor.is_over(layout.bounds());
        let was_shown = matches!(state, State::Shown);
        *state = match (*state, event) {
            (_, Event::Mouse(mouse::Event::ButtonPressed(_)) | Event::Keyboard(_)) if is_over => {
                State::Pressed
            }
            (_, Event::Mouse(mouse::Event::CursorMoved { .. })) if !is_over => State::Away,
            (_, Event::Mouse(mouse::Event::CursorLeft)) => State::Away,
            (State::Away, Event::Mouse(mouse::Event::CursorMoved { .. })) => {
                shell.request_redraw_at(Instant::now() + REST);
                State::Over(Instant::now())
            }
            (State::Over(since), Event::Window(window::Event::RedrawRequested(now)))
                if *now >= since + REST =>
            {
                State::Shown
            }
            (state, _) => state,
        };
        if was_shown != matches!(state, State::Shown) {
            shell.invalidate_layout();
            shell.request_redraw();
        }
        let content = self.content.as_widget_mut();
        content.update(&mut tree.children[0], event, layout, cursor, renderer, clipboard, shell, viewport);
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, iced::Renderer>> {
        let is_shown = matches!(tree.state.downcast_ref::<State>(), State::Shown);
        let (inner, rest) = tree.children.split_at_mut(1);
        let content = self.content.as_widget_mut();
        let content = content.overlay(&mut inner[0], layout, renderer, viewport, translation);
        let control = layout.bounds() + translation;
        let bubble = is_shown.then(|| {
            let bubble = Bubble { control, content: &mut self.bubble, tree: &mut rest[0] };
            overlay::Element::new(Box::new(bubble))
        });
        match (content, bubble) {
            (None, None) => None,
            (content, bubble) => {
                Some(overlay::Group::with_children(content.into_iter().chain(bubble).collect()).overlay())
            }
        }
    }
}

struct Bubble<'a, 'b, M> {
    control: Rectangle,
    content: &'b mut Element<'a, M>,
    tree: &'b mut Tree,
}

impl<M> overlay::Overlay<M, Theme, iced::Renderer> for Bubble<'_, '_, M> {
    fn layout(&mut self, renderer: &iced::Renderer, window: Size) -> layout::Node {
        let limits = layout::Limits::new(Size::ZERO, window);
        let node = self.content.as_widget_mut().layout(self.tree, renderer, &limits);
        let size = node.size();
        let x = self.control.center_x() - size.width / 2.0;
        let above = self.control.y - size.height - ABOVE;
        let y = if above < 0.0 { self.control.y + self.control.height + ABOVE } else { above };
        node.move_to(Point::new(x.min(window.width - size.width).max(0.0), y))
    }

    fn draw(
        &self,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
    ) {
        let all = Rectangle::with_size(Size::INFINITE);
        self.content.as_widget().draw(self.tree, renderer, theme, style, layout, cursor, &all);
    }
}
