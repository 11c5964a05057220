//! A page of its own: when its name changes, nothing of the page before stays, neither scroll position nor focus.

use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, overlay, renderer};
use iced::{Event, Length, Rectangle, Size, Theme, Vector};

use super::Element;
use super::transparent::around;

struct Keyed<'a, Message> {
    name: String,
    content: Element<'a, Message>,
}

/// Gives a page a name: under another name, it is another page.
pub fn keyed<'a, Message: 'a>(name: String, content: Element<'a, Message>) -> Element<'a, Message> {
    Element::new(Keyed { name, content })
}

struct State {
    name: String,
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Keyed<'_, Message> {
    around!(content, Message);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State { name: self.name.clone() })
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        if state.name == self.name {
            tree.diff_children(std::slice::from_ref(&self.content));
        } else {
            // The toolkit would hand the old page's inner states to whatever stands in the same place on the new one.
            state.name.clone_from(&self.name);
            tree.children = self.children();
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &iced::Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let content = self.content.as_widget_mut();
        content.update(&mut tree.children[0], event, layout, cursor, renderer, clipboard, shell, viewport);
    }
}
