//! Widgets that are another one to all but what they do themselves.

/// The part of a [`Widget`](iced::advanced::Widget) that the widget in the field `$inner` plays for it: everything but
/// `operate` and `update`. Its state and its children are those of the inner one.
macro_rules! transparent {
    ($inner:ident, $message:ty) => {
        fn tag(&self) -> tree::Tag {
            self.$inner.as_widget().tag()
        }

        fn state(&self) -> tree::State {
            self.$inner.as_widget().state()
        }

        fn children(&self) -> Vec<Tree> {
            self.$inner.as_widget().children()
        }

        fn diff(&self, tree: &mut Tree) {
            self.$inner.as_widget().diff(tree);
        }

        crate::gui::widget::transparent::looks_like!($inner, tree, tree, tree);

        crate::gui::widget::transparent::lies_over!($inner, $message, tree, tree);
    };
}

/// The same for a widget with a state of its own, whose first child is the inner one: how it looks, and its `operate`; with
/// the type of messages, what lies over it, too.
macro_rules! around {
    ($inner:ident, $message:ty) => {
        crate::gui::widget::transparent::around!($inner);

        crate::gui::widget::transparent::lies_over!($inner, $message, tree, &mut tree.children[0]);
    };
    ($inner:ident) => {
        crate::gui::widget::transparent::looks_like!($inner, tree, &mut tree.children[0], &tree.children[0]);

        fn operate(
            &mut self,
            tree: &mut Tree,
            layout: Layout<'_>,
            renderer: &iced::Renderer,
            operation: &mut dyn Operation,
        ) {
            self.$inner.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
        }
    };
}

/// What lies over the inner widget, whose tree is `$of` the outer one's.
macro_rules! lies_over {
    ($inner:ident, $message:ty, $tree:ident, $of:expr) => {
        fn overlay<'b>(
            &'b mut self,
            $tree: &'b mut Tree,
            layout: Layout<'b>,
            renderer: &iced::Renderer,
            viewport: &Rectangle,
            translation: Vector,
        ) -> Option<overlay::Element<'b, $message, Theme, iced::Renderer>> {
            self.$inner.as_widget_mut().overlay($of, layout, renderer, viewport, translation)
        }
    };
}

/// Size, layout and drawing of the inner widget, whose tree is `$of` the outer one's.
macro_rules! looks_like {
    ($inner:ident, $tree:ident, $of_mut:expr, $of:expr) => {
        fn size(&self) -> Size<Length> {
            self.$inner.as_widget().size()
        }

        fn layout(
            &mut self,
            $tree: &mut Tree,
            renderer: &iced::Renderer,
            limits: &layout::Limits,
        ) -> layout::Node {
            self.$inner.as_widget_mut().layout($of_mut, renderer, limits)
        }

        fn draw(
            &self,
            $tree: &Tree,
            renderer: &mut iced::Renderer,
            theme: &Theme,
            style: &renderer::Style,
            layout: Layout<'_>,
            cursor: mouse::Cursor,
            viewport: &Rectangle,
        ) {
            self.$inner.as_widget().draw($of, renderer, theme, style, layout, cursor, viewport);
        }

        fn mouse_interaction(
            &self,
            $tree: &Tree,
            layout: Layout<'_>,
            cursor: mouse::Cursor,
            viewport: &Rectangle,
            renderer: &iced::Renderer,
        ) -> mouse::Interaction {
            self.$inner.as_widget().mouse_interaction($of, layout, cursor, viewport, renderer)
        }
    };
}

pub(super) use {around, lies_over, looks_like, transparent};
