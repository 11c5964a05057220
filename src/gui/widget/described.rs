//! What something is to somebody who does not see it. The widget itself stays as it is, and so do the places of what is inside.

use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, overlay, renderer};
use iced::{Event, Length, Rectangle, Size, Theme, Vector};

use super::Element;
use super::transparent::transparent;
use crate::gui::accessibility::{Facet, Marked, Role};

struct Described<'a, M> {
    marked: Marked,
    content: Element<'a, M>,
}

/// Says of something what it is.
pub fn described<'a, M: 'a>(facet: Facet, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    Element::new(Described { marked: Marked::new(facet), content: content.into() })
}

/// Something that belongs together, with a name.
pub fn group<'a, M: 'a>(role: Role, name: String, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    described(Facet { name: Some(name).filter(|name| !name.is_empty()), ..Facet::new(role) }, content)
}

/// What only adorns: a screen reader passes it over.
pub fn ornament<'a, M: 'a>(content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    described(Facet::new(Role::Ornament), content)
}

/// What is read out as soon as it comes or changes.
pub fn spoken<'a, M: 'a>(content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    described(Facet { is_live: true, ..Facet::new(Role::Status) }, content)
}

/// One of a list.
pub fn item<'a, M: 'a>(content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    described(Facet::new(Role::ListItem), content)
}

impl<M> Widget<M, Theme, iced::Renderer> for Described<'_, M> {
    transparent!(content, M);

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.custom(None, layout.bounds(), &mut self.marked);
        operation.traverse(&mut |operation| {
            self.content.as_widget_mut().operate(tree, layout, renderer, operation);
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
        self.content
            .as_widget_mut()
            .update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
    }
}
