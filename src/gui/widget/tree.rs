//! The tree of the window: which controls and texts are visible, where, and which one has the focus. For tests and help
//! desks, since the toolkit offers no accessibility tree. What stands in a container named [`SECRET`] is left out.

use std::any::Any;

use iced::advanced::widget::operation::{Focusable, Outcome, Scrollable, TextInput};
use iced::advanced::widget::{Id, Operation, operate};
use iced::{Rectangle, Task, Vector};
use serde::Serialize;

use crate::gui::control::ControlName;

/// Everything visible that can be pressed or read.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WidgetTree {
    /// Controls, in the order of the Tab key.
    pub targets: Vec<Control>,
    /// Texts, in the order in which they stand in the view.
    pub texts: Vec<String>,
}

impl WidgetTree {
    /// The same with all places and sizes multiplied.
    pub fn scaled(mut self, factor: f32) -> WidgetTree {
        for control in &mut self.targets {
            for length in [&mut control.x, &mut control.y, &mut control.w, &mut control.h] {
                *length *= factor;
            }
        }
        self
    }
}

/// A control that takes the focus.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Control {
    /// Its name in the program.
    pub id: String,
    /// The first text inside it, or what the field holds.
    pub label: String,
    pub x: f32,
    pub y: f32,
    pub w: f32,
    pub h: f32,
    /// Whether it has the focus.
    pub focused: bool,
}

/// The name of a container whose texts never stand in the tree.
pub const SECRET: &str = "secret";

/// Reads the tree of what is drawn now.
pub fn widget_tree_of() -> Task<WidgetTree> {
    operate(TreeReader::default())
}

#[derive(Default)]
struct TreeReader {
    tree: WidgetTree,
    shift: Vector,
    seen: Option<Rectangle>,
    inner: Option<(Vector, Rectangle)>,
    secret: Option<Rectangle>,
    /// The name of the control whose focus is asked for next.
    name: Option<ControlName>,
    /// What the field holds whose focus is asked for next.
    value: String,
}

impl TreeReader {
    /// Where something stands on the screen, if it can be seen.
    fn visible(&self, bounds: Rectangle) -> Option<Rectangle> {
        let bounds = bounds - self.shift;
        match self.seen {
            Some(seen) => seen.intersection(&bounds).filter(|part| part.height >= bounds.height / 2.0),
            None => Some(bounds),
        }
    }

    fn is_secret(&self, bounds: Rectangle) -> bool {
        self.secret.is_some_and(|secret| secret.contains(bounds.center()))
    }
}

impl Operation<WidgetTree> for TreeReader {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<WidgetTree>)) {
        let outer = (self.shift, self.seen);
        if let Some((shift, seen)) = self.inner.take() {
            self.seen = Some(self.seen.and_then(|outer| outer.intersection(&seen)).unwrap_or(seen));
            self.shift += shift;
        }
        operate(self);
        (self.shift, self.seen) = outer;
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        if id.is_some_and(|id| *id == Id::new(SECRET)) {
            self.secret = Some(bounds);
        }
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        _content: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.inner = Some((translation, bounds - self.shift));
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        let Some(visible) = self.visible(bounds) else { return };
        self.tree.targets.push(Control {
            id: self.name.take().map_or_else(String::new, |name| name.to_string()),
            label: std::mem::take(&mut self.value),
            x: visible.x,
            y: visible.y,
            w: visible.width,
            h: visible.height,
            focused: state.is_focused(),
        });
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
        if self.is_secret(bounds) {
            return;
        }
        let Some(visible) = self.visible(bounds) else { return };
        if let Some(last) = self.tree.targets.last_mut() {
            let (x, y) = (visible.center_x(), visible.center_y());
            let inside = (last.x..=last.x + last.w).contains(&x) && (last.y..=last.y + last.h).contains(&y);
            if inside && last.label.is_empty() {
                text.clone_into(&mut last.label);
            }
        }
        self.tree.texts.push(text.to_owned());
    }

    fn text_input(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn TextInput) {
        self.value.clear();
        if !self.is_secret(bounds) {
            state.text().clone_into(&mut self.value);
            self.tree.texts.push(self.value.clone());
        }
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        if let Some(name) = state.downcast_ref::<ControlName>() {
            self.name = Some(name.clone());
        }
    }

    fn finish(&self) -> Outcome<WidgetTree> {
        Outcome::Some(self.tree.clone())
    }
}
