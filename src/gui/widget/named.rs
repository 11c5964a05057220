//! A field whose name can be read: the toolkit compares the names of its own widgets and tells them to nobody. Alt with a
//! letter is for buttons and types nothing.

use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, overlay, renderer};
use iced::{Event, Length, Rectangle, Size, Theme, Vector};

use super::Element;
use super::transparent::transparent;
use crate::gui::control::ControlName;
use crate::gui::keys;

struct Named<'a, M> {
    name: ControlName,
    field: Element<'a, M>,
}

/// Says the name of a field to whoever reads the widget tree.
pub(super) fn named<'a, M: 'a>(name: ControlName, field: impl Into<Element<'a, M>>) -> Element<'a, M> {
    Element::new(Named { name, field: field.into() })
}

impl<M> Widget<M, Theme, iced::Renderer> for Named<'_, M> {
    transparent!(field, M);

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.custom(None, layout.bounds(), &mut self.name);
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
        // The letters of buttons are not typed.
        if keys::with_alt(event).is_some() {
            return;
        }
        self.field.as_widget_mut().update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
    }
}
