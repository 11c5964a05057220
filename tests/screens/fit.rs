//! Every text fits: none is cut at the end of its line, and no control reaches out of the window, in every language, in the window
//! as it opens, in the smallest one, and with the text at half as much again.

use std::collections::BTreeSet;

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::text::{self, Paragraph as _, Text};
use iced::{Pixels, Size};
use mailkey::gui::accessibility::facet::Role;
use mailkey::gui::accessibility::tree::{Node, Tree};
use mailkey::gui::app::Message;
use mailkey::gui::theme;
use mailkey::storage::settings::Language;

use super::pictures::{PAGES, read_in};
use super::reader::in_language;

/// The window as it opens, the smallest, and both with larger text.
const SIZES: [Size; 4] = [
    Size::new(960.0, 680.0),
    Size::new(760.0, 520.0),
    Size::new(960.0 / 1.5, 680.0 / 1.5),
    Size::new(760.0 / 1.5, 520.0 / 1.5),
];

/// The heights of a line, and the size of the letters in it.
const LINES: [(f32, f32); 5] = [(17.0, 13.0), (19.0, 13.0), (22.0, 15.0), (26.0, 19.0), (33.0, 25.0)];

/// How wide a text is in one line.
fn width(words: &str, size: f32) -> f32 {
    let text = Text {
        content: words,
        bounds: Size::INFINITE,
        size: Pixels(size),
        line_height: text::LineHeight::default(),
        font: theme::regular(),
        align_x: text::Alignment::Default,
        align_y: iced::alignment::Vertical::Top,
        shaping: text::Shaping::Advanced,
        wrapping: text::Wrapping::None,
    };
    Paragraph::with_text(text).min_width()
}

/// What may be cut: titles of a provider's steps beside the page.
fn may_be_cut(node: &Node) -> bool {
    let control = node.facet.control.as_ref().map(ToString::to_string).unwrap_or_default();
    control.starts_with("part:") || node.facet.role == Role::Image
}

fn check(tree: &Tree, node: &Node, window: Size, faults: &mut BTreeSet<String>) {
    if may_be_cut(node) || is_outline(tree, node) {
        return;
    }
    let bounds = node.bounds;
    if node.facet.role.is_control() && (bounds.x < -0.5 || bounds.x + bounds.width > window.width + 0.5) {
        faults.insert(format!("{:?} reaches out of the window", tree.name(node)));
    }
    let line = LINES.iter().find(|(height, _)| (bounds.height - height).abs() < 0.6);
    if let (Role::Text, Some(words), Some((_, size))) = (node.facet.role, &node.facet.name, line) {
        let wide = width(words, *size);
        if wide > bounds.width + 1.0 {
            faults.insert(format!("{words:?} is {wide:.0} wide and has {:.0}", bounds.width));
        }
    }
    for child in tree.inside(node) {
        check(tree, child, window, faults);
    }
}

/// The steps of the guide in the sidebar.
fn is_outline(tree: &Tree, node: &Node) -> bool {
    node.facet.role == Role::List
        && tree.inside(node).any(|child| may_be_cut(child) || child.facet.role == Role::ListItem)
        && node.bounds.width < 180.0
}

#[test]
fn every_text_fits_in_every_language() {
    let mut all = BTreeSet::new();
    for language in Language::ALL {
        for (page, way) in PAGES {
            let fixture = in_language(language);
            let mut app = way(&fixture);
            for size in SIZES {
                let _ = app.update(Message::Resized(size));
                let tree = read_in(&app, size);
                let mut faults = BTreeSet::new();
                check(&tree, &tree.nodes[0], size, &mut faults);
                let place = format!("{} {page} {:.0}x{:.0}", language.tag(), size.width, size.height);
                all.extend(faults.into_iter().map(|fault| format!("{place}: {fault}")));
            }
        }
    }
    let all: Vec<_> = all.into_iter().collect();
    assert!(all.is_empty(), "{}", all.join("\n"));
}
