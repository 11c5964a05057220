//! A field for a secret from which Ctrl+C copies nothing and whose Ctrl+V goes our way: the toolkit's own would leave a copy of what was pasted in the
//! buffer of its connection to the clipboard, for as long as the program runs.

use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, overlay, renderer};
use iced::{Event, Length, Rectangle, Size, Theme, Vector, keyboard};

use super::Element;
use super::named::has_keyboard;
use super::transparent::transparent;

/// Puts a text field into one whose Ctrl+V (on macOS Cmd+V) says `on_paste` and does nothing else.
pub fn with_own_paste<'a, M: Clone + 'a>(field: Element<'a, M>, on_paste: M) -> Element<'a, M> {
    Element::new(OwnPaste { field, on_paste: Some(on_paste) })
}

/// Puts a text field into one from which nothing is copied.
pub fn without_copy<'a, M: Clone + 'a>(field: Element<'a, M>) -> Element<'a, M> {
    Element::new(OwnPaste { field, on_paste: None })
}

struct OwnPaste<'a, M> {
    field: Element<'a, M>,
    on_paste: Option<M>,
}

/// The letter that is pressed together with Ctrl or Cmd.
fn command(event: &Event) -> Option<char> {
    match event {
        Event::Keyboard(keyboard::Event::KeyPressed { key, physical_key, modifiers, .. }) => {
            let is_command = modifiers.command() && !modifiers.alt();
            key.to_latin(*physical_key).filter(|_| is_command)
        }
        _ => None,
    }
}

impl<M: Clone> Widget<M, Theme, iced::Renderer> for OwnPaste<'_, M> {
    transparent!(field, M);

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        self.field.as_widget_mut().operate(tree, layout, renderer, operation);
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
        let is_focused = || has_keyboard(tree);
        match command(event) {
            Some('v') if is_focused() => {
                if let Some(on_paste) = &self.on_paste {
                    shell.publish(on_paste.clone());
                    shell.capture_event();
                    return;
                }
            }
            // The toolkit would copy a shown secret without its mark, and for good.
            Some('c' | 'x') if is_focused() => {
                shell.capture_event();
                return;
            }
            _ => {}
        }
        self.field.as_widget_mut().update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
    }
}
