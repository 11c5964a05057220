//! What a screen reader is told of every page, in every language: nothing to press or to write into is without a name, and no two
//! have the same one.

use std::collections::BTreeSet;

use mailkey::gui::accessibility::facet::{Held, Role};
use mailkey::gui::accessibility::tree::{Node, Tree};
use mailkey::storage::settings::{Language, Settings};

use super::fixtures::{CODE, Fixture};
use super::pictures::{PAGES, read};

/// A world whose person speaks this language.
pub(super) fn in_language(language: Language) -> Fixture {
    let fixture = Fixture::new(language);
    let settings = Settings { language: Some(language), ..Settings::default() };
    settings.save(&fixture.context.paths).unwrap();
    fixture
}

/// Goes through a tree from above, with the names of what a part stands in.
fn walk<'a>(tree: &'a Tree, node: &'a Node, above: &[String], visit: &mut dyn FnMut(&'a Node, &[String])) {
    visit(node, above);
    let mut above = above.to_vec();
    let names_what_is_inside =
        matches!(node.facet.role, Role::Group | Role::List | Role::ListItem | Role::Dialog);
    if let (true, Some(name)) = (names_what_is_inside, &node.facet.name) {
        above.push(name.clone());
    }
    if node.facet.role == Role::Navigation {
        above.push("navigation".to_owned());
    }
    for child in tree.inside(node) {
        walk(tree, child, &above, visit);
    }
}

/// What is wrong with what is told of a page.
fn faults(tree: &Tree) -> Vec<String> {
    let mut faults = Vec::new();
    let mut seen = BTreeSet::new();
    let mut titles = 0;
    walk(tree, &tree.nodes[0], &[], &mut |node, above| {
        let (role, name) = (node.facet.role, tree.name(node));
        let control = node.facet.control.as_ref().map(ToString::to_string).unwrap_or_default();
        let says_something = name.chars().any(char::is_alphanumeric);
        if (role.is_control() || node.focused.is_some() || role == Role::Image) && !says_something {
            faults.push(format!("{role:?} {control} has no name"));
        }
        if role.is_control() && says_something && !seen.insert((above.to_vec(), name.clone())) {
            faults.push(format!("two are called {name:?} (the second is {control})"));
        }
        if role.is_control() && control.is_empty() {
            faults.push(format!("{role:?} {name:?} has no name in the program"));
        }
        if matches!(role, Role::Choice | Role::Tab) && node.facet.is_chosen.is_none() {
            faults.push(format!("{role:?} {name:?} does not say whether it is the one"));
        }
        titles += usize::from(role == Role::Heading(1));
        let is_told = !node.is_ornament && !matches!(node.facet.held, Held::Secret(_));
        if is_told && [&name, &tree.spoken(node)].iter().any(|words| words.contains(CODE)) {
            faults.push(format!("the code stands in {role:?} {control}"));
        }
    });
    if titles != 1 {
        faults.push(format!("{titles} titles"));
    }
    faults
}

#[test]
fn every_page_can_be_read_in_every_language() {
    let mut all = BTreeSet::new();
    for language in Language::ALL {
        for (page, way) in PAGES {
            let faults = faults(&read(&way(&in_language(language))));
            all.extend(faults.into_iter().map(|fault| format!("{} {page}: {fault}", language.tag())));
        }
    }
    let all: Vec<_> = all.into_iter().collect();
    assert!(all.is_empty(), "{}", all.join("\n"));
}
