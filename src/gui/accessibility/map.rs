//! What can be seen of the tree, for tests and help desks: the controls, where they stand and which has the focus, and the texts.
//! What stands in a container named [`SECRET`](super::SECRET) is left out.

use iced::Rectangle;
use serde::Serialize;

use super::facet::{Held, Role};
use super::tree::{Node, Tree};

/// Everything visible that can be pressed or read.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WidgetTree {
    /// Controls, in the order of the Tab key.
    pub targets: Vec<Control>,
    /// Texts, in the order in which they stand in the view.
    pub texts: Vec<String>,
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

impl WidgetTree {
    /// What can be seen of a tree, with all places and sizes multiplied.
    pub fn of(tree: &Tree, factor: f32) -> WidgetTree {
        let (mut targets, mut texts) = (Vec::new(), Vec::new());
        for node in &tree.nodes {
            let Some(bounds) = node.visible else { continue };
            if let Some(focused) = node.focused {
                targets.push(control(tree, node, focused, bounds * factor));
            }
            match (&node.facet.held, &node.facet.name) {
                _ if node.is_secret => {}
                (Held::Text(text), _) => texts.push(text.clone()),
                (_, Some(name)) if node.facet.role == Role::Text => texts.push(name.clone()),
                _ => {}
            }
        }
        WidgetTree { targets, texts }
    }
}

fn control(tree: &Tree, node: &Node, focused: bool, bounds: Rectangle) -> Control {
    let label = match &node.facet.held {
        Held::Text(text) if !node.is_secret => text.clone(),
        Held::Secret(length) => "•".repeat(*length),
        Held::Text(_) => String::new(),
        Held::Nothing => first_text(tree, node).unwrap_or_default(),
    };
    let id = node.facet.control.as_ref().map(ToString::to_string).unwrap_or_default();
    Control { id, label, x: bounds.x, y: bounds.y, w: bounds.width, h: bounds.height, focused }
}

fn first_text(tree: &Tree, node: &Node) -> Option<String> {
    tree.inside(node).find_map(|child| match &child.facet.name {
        Some(name) if child.facet.role == Role::Text && !child.is_secret => Some(name.clone()),
        _ => first_text(tree, child),
    })
}
