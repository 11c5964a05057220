//! Ctrl+Z in a field: what was typed is taken back piece by piece, and with Ctrl+Shift+Z or Ctrl+Y put back.

use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, overlay, renderer};
use iced::{Event, Length, Rectangle, Size, Theme, Vector, keyboard};

use super::Element;
use super::named::has_keyboard;
use super::transparent::around;

/// So many pieces can be taken back.
const MOST: usize = 100;

/// A field that holds `value` and whose edits can be taken back.
pub fn with_undo<'a, M: 'a>(
    field: Element<'a, M>,
    value: &str,
    on_input: impl Fn(String) -> M + 'a,
) -> Element<'a, M> {
    Element::new(Undo { field, value: value.to_owned(), on_input: Box::new(on_input) })
}

struct Undo<'a, M> {
    field: Element<'a, M>,
    value: String,
    on_input: Box<dyn Fn(String) -> M + 'a>,
}

/// What the field held before, and what was taken back.
#[derive(Debug, Default)]
struct History {
    current: String,
    past: Vec<String>,
    future: Vec<String>,
    /// A letter was added to the last piece.
    is_growing: bool,
}

impl History {
    fn of(value: &str) -> History {
        History { current: value.to_owned(), ..History::default() }
    }

    /// The field holds this now. Letters that are typed one after the other are one piece, up to the end of a word.
    fn note(&mut self, value: &str) {
        if value == self.current {
            return;
        }
        // Who types fast adds several before the next frame.
        let added = value.strip_prefix(self.current.as_str()).filter(|more| more.chars().count() <= 8);
        let is_letter = added.is_some_and(|more| more.chars().all(char::is_alphanumeric));
        let before = std::mem::replace(&mut self.current, value.to_owned());
        if !(self.is_growing && is_letter) {
            self.past.push(before);
            if self.past.len() > MOST {
                self.past.remove(0);
            }
        }
        self.is_growing = is_letter;
        self.future.clear();
    }

    fn back(&mut self) -> Option<String> {
        let before = self.past.pop()?;
        self.future.push(std::mem::replace(&mut self.current, before));
        self.is_growing = false;
        Some(self.current.clone())
    }

    fn forth(&mut self) -> Option<String> {
        let after = self.future.pop()?;
        self.past.push(std::mem::replace(&mut self.current, after));
        Some(self.current.clone())
    }
}

/// Whether the keys take something back (`false`) or put it back (`true`).
fn redoes(event: &Event) -> Option<bool> {
    let Event::Keyboard(keyboard::Event::KeyPressed { key, physical_key, modifiers, .. }) = event else {
        return None;
    };
    if !modifiers.command() || modifiers.alt() {
        return None;
    }
    match key.to_latin(*physical_key)?.to_ascii_lowercase() {
        'z' => Some(modifiers.shift()),
        'y' => Some(true),
        _ => None,
    }
}

impl<M> Widget<M, Theme, iced::Renderer> for Undo<'_, M> {
    around!(field, M);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<History>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(History::of(&self.value))
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.field)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.state.downcast_mut::<History>().note(&self.value);
        tree.diff_children(std::slice::from_ref(&self.field));
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
        let inner = &mut tree.children[0];
        if let Some(forth) = redoes(event)
            && has_keyboard(inner)
        {
            let history = tree.state.downcast_mut::<History>();
            let value = if forth { history.forth() } else { history.back() };
            if let Some(value) = value {
                shell.publish((self.on_input)(value));
            }
            shell.capture_event();
            return;
        }
        self.field.as_widget_mut().update(inner, event, layout, cursor, renderer, clipboard, shell, viewport);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_goes_back_word_by_word_and_what_was_pasted_at_once() {
        let mut history = History::of("");
        for value in ["m", "me", "me@", "me@q", "me@qq", "me@qq.com and more"] {
            history.note(value);
        }
        let steps: Vec<_> = std::iter::from_fn(|| history.back()).collect();
        assert_eq!(steps, ["me@qq", "me@", "me", ""]);
        assert_eq!(history.forth().as_deref(), Some("me"));
        history.note("me2");
        assert_eq!(history.forth(), None, "what was typed since counts");
    }

    #[test]
    fn what_the_program_itself_put_back_is_no_new_edit() {
        let mut history = History::of("a");
        history.note("abc");
        let back = history.back().unwrap();
        history.note(&back);
        assert_eq!(history.forth().as_deref(), Some("abc"));
    }
}
