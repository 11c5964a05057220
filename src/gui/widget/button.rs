//! A button that takes the focus: Tab reaches it, Enter and Space press it, and a ring shows where the focus is.

mod kinds;

use std::sync::Arc;

use iced::advanced::widget::{Id, Operation, Tree, operation, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, renderer};
use iced::keyboard::{self, key::Named};
use iced::time::Instant;
use iced::{Border, Color, Event, Length, Padding, Rectangle, Size, Theme, touch, window};

use super::{Element, Ui, clicks};
use crate::gui::accessibility::{Asked, Facet, Marked, Role};
use crate::gui::control::ControlName;
use crate::gui::keys;
use crate::gui::theme::{RADIUS, Tokens};

pub use kinds::{
    LIFT, link, primary, quiet, secondary, small_button, small_button_with, small_link, small_primary,
};

/// What a button looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Filled: the next thing to do. One a page.
    Primary,
    Secondary,
    /// Without border or ground.
    Quiet,
    /// A card that can be chosen.
    Tile,
    /// A tile that is chosen.
    Chosen,
    /// An option that is in force.
    Picked,
    /// An entry of the sidebar; the current one has a soft ground.
    Entry,
    /// The current entry of the sidebar.
    CurrentEntry,
}

/// How thick the ring of the focus is, and how far it stands off.
const RING: f32 = 2.0;

/// A focusable button around any content. Without a message it is disabled and cannot be focused.
pub struct Button<'a, Message> {
    content: Element<'a, Message>,
    facet: Arc<Facet>,
    /// Its words, where it has no more than words.
    words: String,
    /// What is pressed together with Alt for it.
    letter: Option<char>,
    /// In the colour of what is read.
    is_dark: bool,
    on_press: Option<Message>,
    shape: Shape,
    tokens: &'static Tokens,
    padding: Padding,
    width: Length,
    height: Length,
}

/// A focusable button around any content.
pub fn button<'a, Message>(
    tokens: &'static Tokens,
    shape: Shape,
    content: impl Into<Element<'a, Message>>,
) -> Button<'a, Message> {
    Button {
        content: content.into(),
        facet: Arc::new(Facet::new(Role::Button)),
        words: String::new(),
        letter: None,
        is_dark: false,
        on_press: None,
        shape,
        tokens,
        padding: Padding::ZERO,
        width: Length::Shrink,
        height: Length::Shrink,
    }
}

impl<'a, Message> Button<'a, Message> {
    /// What pressing it says.
    pub fn on_press(mut self, message: Message) -> Self {
        self.on_press = Some(message);
        self
    }

    /// What pressing it says, if it can be pressed now.
    pub fn on_press_maybe(mut self, message: Option<Message>) -> Self {
        self.on_press = message;
        self
    }

    fn says(&mut self) -> &mut Facet {
        Arc::make_mut(&mut self.facet)
    }

    /// Its name, for the focus and for tests.
    pub fn named(mut self, name: ControlName) -> Self {
        self.says().control = Some(name);
        self
    }

    /// What it is, where that is not only a button.
    pub fn being(mut self, role: Role) -> Self {
        self.says().role = role;
        self
    }

    /// What it is called, where that is more or less than what stands on it.
    pub fn called(mut self, name: String) -> Self {
        self.says().name = Some(name);
        self
    }

    /// What stands on it, and what it is about: where several say the same, a screen reader tells them apart.
    pub fn about(self, ui: Ui<'_>, which: &str) -> Self {
        let name = ui.listed(&[&self.words, which]);
        self.called(name)
    }

    /// One of several of which one is in force: whether it is that one.
    pub fn chosen(mut self, is_chosen: bool) -> Self {
        self.says().is_chosen = Some(is_chosen);
        self
    }

    /// It folds something out and in: whether that is out.
    pub fn folds(mut self, is_open: bool) -> Self {
        let facet = self.says();
        (facet.role, facet.is_open) = (Role::Fold, Some(is_open));
        self
    }

    /// Gives it the first letter of its own that is not taken yet, to be pressed together with Alt.
    pub(super) fn with_letter(mut self, taken: &mut Vec<char>) -> Self {
        let name = self.facet.control.as_ref().map_or_else(String::new, ToString::to_string);
        self.letter = keys::letter_of(&self.words, &name, taken);
        taken.extend(self.letter);
        self
    }

    /// The keys that press it, in words.
    pub(super) fn keys(&self, further: &[&str]) -> String {
        let letter = self.letter.map(|letter| format!("Alt+{}", letter.to_ascii_uppercase()));
        let keys = letter.into_iter().chain(further.iter().map(|key| (*key).to_owned()));
        keys.collect::<Vec<_>>().join("  •  ")
    }

    /// A quiet one whose words are to be read, not only pressed.
    pub(super) fn dark(mut self) -> Self {
        self.is_dark = true;
        self
    }

    /// Whether it is the next thing to do.
    pub(super) fn is_primary(&self) -> bool {
        self.shape == Shape::Primary
    }

    /// The space around its content.
    pub fn padding(mut self, padding: impl Into<Padding>) -> Self {
        self.padding = padding.into();
        self
    }

    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    pub fn height(mut self, height: impl Into<Length>) -> Self {
        self.height = height.into();
        self
    }

    fn paint(&self, state: &State) -> (Option<Color>, Border, Color) {
        let it = self.tokens;
        let over = state.over && self.on_press.is_some();
        let border = |color, radius| Border { color, width: 1.0, radius: f32::into(radius) };
        let plain = |radius| Border { color: Color::TRANSPARENT, width: 0.0, radius: f32::into(radius) };
        let (ground, border, text) = match self.shape {
            Shape::Primary if self.on_press.is_none() => (Some(it.sunk), border(it.line, RADIUS), it.muted),
            Shape::Primary => {
                let ground = if over { mix(it.accent, it.text, 0.15) } else { it.accent };
                (Some(ground), plain(RADIUS), it.onaccent)
            }
            Shape::Secondary => {
                let ground = if over { it.sunk } else { it.surface };
                let (edge, text) =
                    if self.on_press.is_some() { (it.edge, it.text) } else { (it.line, it.muted) };
                (Some(ground), border(edge, RADIUS), text)
            }
            Shape::Quiet => {
                (over.then_some(it.sunk), plain(RADIUS), if self.is_dark { it.text } else { it.muted })
            }
            Shape::Tile => {
                let ground = if over { it.sunk } else { it.surface };
                (Some(ground), border(it.line, 12.0), it.text)
            }
            Shape::Chosen => (Some(it.accentsoft), border(it.accent, 12.0), it.text),
            Shape::Picked => (Some(it.accentsoft), border(it.accent, RADIUS), it.text),
            Shape::Entry => (over.then_some(it.sunk), plain(RADIUS), it.muted),
            Shape::CurrentEntry => (Some(it.accentsoft), plain(RADIUS), it.text),
        };
        (ground, border, text)
    }
}

/// One colour with a part of another.
fn mix(a: Color, b: Color, part: f32) -> Color {
    let of = |a: f32, b: f32| a + (b - a) * part;
    Color { r: of(a.r, b.r), g: of(a.g, b.g), b: of(a.b, b.b), a: a.a }
}

#[derive(Clone, Debug, PartialEq)]
struct State {
    asked: Option<Asked>,
    born: Instant,
    focused: bool,
    pressed: bool,
    over: bool,
    drawn: Option<(bool, bool)>,
}

impl State {
    fn new() -> State {
        State { asked: None, born: Instant::now(), focused: false, pressed: false, over: false, drawn: None }
    }
}

impl operation::Focusable for State {
    fn is_focused(&self) -> bool {
        self.focused
    }
    fn focus(&mut self) {
        self.focused = true;
    }
    fn unfocus(&mut self) {
        self.focused = false;
    }
}

impl<'a, Message: Clone> Widget<Message, Theme, iced::Renderer> for Button<'a, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::new())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        Size { width: self.width, height: self.height }
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        layout::padded(limits, self.width, self.height, self.padding, |limits| {
            self.content.as_widget_mut().layout(&mut tree.children[0], renderer, limits)
        })
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let id = self.facet.control.as_ref().map(Id::from);
        operation.container(id.as_ref(), layout.bounds());
        let state = tree.state.downcast_mut::<State>();
        let is_disabled = self.on_press.is_none();
        if self.facet.is_disabled != is_disabled {
            self.says().is_disabled = is_disabled;
        }
        let mut marked = Marked::new(self.facet.clone());
        operation.custom(None, layout.bounds(), &mut marked);
        if marked.asked.is_some() {
            state.asked = marked.asked;
        }
        if self.on_press.is_some() {
            operation.focusable(id.as_ref(), layout.bounds(), state);
        } else {
            state.focused = false;
        }
        operation.traverse(&mut |operation| {
            if let Some(layout) = layout.children().next() {
                self.content.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
            }
        });
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &iced::Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let visible = layout.bounds().intersection(viewport);
        let over = visible.is_some_and(|bounds| cursor.is_over(bounds));
        if let (Some(Asked::Press), Some(message)) = (state.asked.take(), &self.on_press) {
            shell.publish(message.clone());
        }
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                // A click takes the focus from the keyboard: Enter then means the page's filled button again.
                state.focused = false;
                let pressed = over && self.on_press.is_some();
                // Going back twice is meant; going on twice hardly is.
                let leads_on = matches!(self.shape, Shape::Primary | Shape::Secondary);
                let twice = cursor.position().is_some_and(|at| pressed && clicks::is_stray(at, state.born));
                let stray = leads_on && twice;
                state.pressed = pressed && !stray;
                if pressed {
                    shell.capture_event();
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. })
                if std::mem::take(&mut state.pressed) =>
            {
                if let Some(message) = self.on_press.clone().filter(|_| over) {
                    shell.publish(message);
                }
                shell.capture_event();
            }
            Event::Touch(touch::Event::FingerLost { .. }) => state.pressed = false,
            Event::Keyboard(keyboard::Event::KeyPressed { repeat: false, .. })
                if self.letter.is_some() && keys::with_alt(event) == self.letter =>
            {
                if let Some(message) = self.on_press.clone() {
                    shell.publish(message);
                    shell.capture_event();
                }
            }
            Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, repeat, .. }) if state.focused => {
                let presses =
                    matches!(key, keyboard::Key::Named(Named::Enter | Named::Space)) && modifiers.is_empty();
                if let Some(message) = self.on_press.clone().filter(|_| presses) {
                    if !repeat {
                        shell.publish(message);
                    }
                    shell.capture_event();
                }
            }
            _ => {}
        }
        state.over = over;
        let look = (over, state.focused);
        if let Event::Window(window::Event::RedrawRequested(_)) = event {
            state.drawn = Some(look);
        } else if state.drawn.is_some_and(|drawn| drawn != look) {
            shell.request_redraw();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        use iced::advanced::Renderer as _;
        let state = tree.state.downcast_ref::<State>();
        let (ground, border, text) = self.paint(state);
        let bounds = layout.bounds();
        let quad = |bounds, border| renderer::Quad { bounds, border, ..renderer::Quad::default() };
        if ground.is_some() || border.width > 0.0 {
            renderer.fill_quad(quad(bounds, border), ground.unwrap_or(Color::TRANSPARENT));
        }
        if state.focused {
            let ring = Border {
                color: self.tokens.accent,
                width: RING,
                radius: (border.radius.top_left + RING).into(),
            };
            renderer.fill_quad(quad(bounds.expand(RING + 1.0), ring), Color::TRANSPARENT);
        }
        if let Some(layout) = layout.children().next() {
            let style = renderer::Style { text_color: text };
            self.content.as_widget().draw(
                &tree.children[0],
                renderer,
                theme,
                &style,
                layout,
                cursor,
                viewport,
            );
        }
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        _renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        let visible = layout.bounds().intersection(viewport);
        if self.on_press.is_some() && visible.is_some_and(|bounds| cursor.is_over(bounds)) {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::default()
        }
    }
}

impl<'a, Message: Clone + 'a> From<Button<'a, Message>> for Element<'a, Message> {
    fn from(press: Button<'a, Message>) -> Self {
        Element::new(press)
    }
}
