//! The table of what the window does, and the command that does the same: no control is left out.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::tree::root;

/// The controls of the window: the fixed ones, and `KIND:*` of those of which there are several.
fn controls() -> BTreeSet<String> {
    let source = include_str!("../../src/gui/control.rs");
    let (_, list) = source.split_once("\ncontrols! {").unwrap();
    let fixed = list.lines().filter_map(|line| line.split_once(" = \"")?.1.strip_suffix("\","));
    let mut all: BTreeSet<String> = fixed.map(str::to_owned).collect();
    kinds(&root().join("src/gui"), &mut all);
    all
}

/// The kinds that the code names: `ControlName::of("KIND", …)`.
fn kinds(folder: &Path, all: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            kinds(&path, all);
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for made in code.split("ControlName::of(").skip(1) {
            if let Some((kind, _)) = made.trim_start().strip_prefix('"').and_then(|it| it.split_once('"')) {
                all.insert(format!("{kind}:*"));
            }
        }
    }
}

/// What stands in backquotes.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

#[test]
fn every_control_stands_in_the_table_once_or_says_why_not() {
    let document = include_str!("../../docs/window-and-terminal.md");
    let (table, exceptions) = document.split_once("\n## Controls without a command").unwrap();
    let (_, table) = table.split_once("\n## The table").unwrap();
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for line in table.lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = line.split(" | ").collect();
        let [names, window, terminal] = cells.as_slice() else { panic!("three cells: {line}") };
        assert!(!window.is_empty() && quoted(terminal).any(|it| it.starts_with("mailkey")), "{line}");
        quoted(names).for_each(|name| *count.entry(name).or_default() += 1);
    }
    for line in exceptions.lines().filter(|line| line.starts_with("- `")) {
        let (names, reason) = line.split_once("`: ").unwrap_or_else(|| panic!("no reason: {line}"));
        assert!(reason.split_whitespace().count() > 3, "no reason: {line}");
        quoted(names).for_each(|name| *count.entry(name).or_default() += 1);
    }
    let known = controls();
    let is_missing = |name: &&String| !count.contains_key(name.as_str());
    let missing: Vec<&String> = known.iter().filter(is_missing).collect();
    assert!(missing.is_empty(), "docs/window-and-terminal.md says nothing of {missing:?}");
    let unknown: Vec<&&str> = count.keys().filter(|name| !known.contains(**name)).collect();
    assert!(unknown.is_empty(), "no control has these names: {unknown:?}");
    let twice: Vec<_> = count.iter().filter(|(_, times)| **times > 1).collect();
    assert!(twice.is_empty(), "more than once: {twice:?}");
}
