//! A widget that is another one to all but what it does itself.

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

        fn size(&self) -> Size<Length> {
            self.$inner.as_widget().size()
        }

        fn layout(
            &mut self,
            tree: &mut Tree,
            renderer: &iced::Renderer,
            limits: &layout::Limits,
        ) -> layout::Node {
            self.$inner.as_widget_mut().layout(tree, renderer, limits)
        }

        fn draw(
            &self,
            tree: &Tree,
            renderer: &mut iced::Renderer,
            theme: &Theme,
            style: &renderer::Style,
            layout: Layout<'_>,
            cursor: mouse::Cursor,
            viewport: &Rectangle,
        ) {
            self.$inner.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
        }

        fn mouse_interaction(
            &self,
            tree: &Tree,
            layout: Layout<'_>,
            cursor: mouse::Cursor,
            viewport: &Rectangle,
            renderer: &iced::Renderer,
        ) -> mouse::Interaction {
            self.$inner.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer)
        }

        fn overlay<'b>(
            &'b mut self,
            tree: &'b mut Tree,
            layout: Layout<'b>,
            renderer: &iced::Renderer,
            viewport: &Rectangle,
            translation: Vector,
        ) -> Option<overlay::Element<'b, $message, Theme, iced::Renderer>> {
            self.$inner.as_widget_mut().overlay(tree, layout, renderer, viewport, translation)
        }
    };
}

pub(super) use transparent;
