//! A field that says what it is and what it holds: the toolkit tells its own to nobody. What is written into it from outside,
//! by a braille keyboard or by speech, is taken as if it were typed. Alt with a letter is for buttons and types nothing.

use std::sync::Arc;

use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, overlay, renderer};
use iced::widget::text_input;
use iced::{Event, Length, Rectangle, Size, Theme, Vector};

use super::Element;
use super::transparent::{lies_over, looks_like};
use crate::gui::accessibility::{Asked, Facet, Held, Marked};
use crate::gui::keys;

type Paragraph = <iced::Renderer as iced::advanced::text::Renderer>::Paragraph;
type Input = text_input::State<Paragraph>;

struct Named<'a, M> {
    facet: Arc<Facet>,
    field: Element<'a, M>,
    on_input: Box<dyn Fn(String) -> M + 'a>,
}

/// What it is asked for.
#[derive(Debug, Default)]
struct State {
    asked: Option<Asked>,
}

/// The toolkit's field somewhere inside.
fn input(tree: &Tree) -> Option<&Input> {
    if tree.tag == tree::Tag::of::<Input>() {
        return Some(tree.state.downcast_ref());
    }
    tree.children.iter().find_map(input)
}

/// Whether the field somewhere inside has the keyboard.
pub(super) fn has_keyboard(tree: &Tree) -> bool {
    input(tree).is_some_and(Input::is_focused)
}

/// What is selected in the field, from where to where, in letters.
fn caret(tree: &Tree, held: &Held) -> Option<(usize, usize)> {
    let value = match held {
        Held::Nothing => text_input::Value::new(""),
        Held::Text(text) => text_input::Value::new(text),
        // The toolkit counts letters, whichever they are.
        Held::Secret(length) => text_input::Value::new(&"x".repeat(*length)),
    };
    Some(match input(tree)?.cursor().state(&value) {
        text_input::cursor::State::Index(at) => (at, at),
        text_input::cursor::State::Selection { start, end } => (start, end),
    })
}

impl<M> Widget<M, Theme, iced::Renderer> for Named<'_, M> {
    looks_like!(field, tree, &mut tree.children[0], &tree.children[0]);
    lies_over!(field, M, tree, &mut tree.children[0]);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.field)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.field));
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let inner = &mut tree.children[0];
        let caret = caret(inner, &self.facet.held);
        if self.facet.caret != caret {
            Arc::make_mut(&mut self.facet).caret = caret;
        }
        let mut marked = Marked::new(self.facet.clone());
        operation.custom(None, layout.bounds(), &mut marked);
        if marked.asked.is_some() {
            tree.state.downcast_mut::<State>().asked = marked.asked;
        }
        operation.traverse(&mut |operation| {
            self.field.as_widget_mut().operate(inner, layout, renderer, operation);
        });
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
        if let Some(Asked::Hold(text)) = tree.state.downcast_mut::<State>().asked.take() {
            shell.publish((self.on_input)(text));
        }
        // The letters of buttons are not typed.
        if keys::with_alt(event).is_some() {
            return;
        }
        let field = self.field.as_widget_mut();
        field.update(&mut tree.children[0], event, layout, cursor, renderer, clipboard, shell, viewport);
    }
}

/// A field that says all this of itself.
pub(super) fn named<'a, M: 'a>(
    facet: Facet,
    field: impl Into<Element<'a, M>>,
    on_input: impl Fn(String) -> M + 'a,
) -> Element<'a, M> {
    Element::new(Named { facet: Arc::new(facet), field: field.into(), on_input: Box::new(on_input) })
}
