//! The table of formats, and what documents say of it.

use mailkey::locale::{Language, Locale};
use mailkey::work::handoff::FORMATS;

#[test]
fn the_document_says_of_each_format_what_was_run() {
    let document = include_str!("../../docs/handoff.md");
    let (_, table) = document.split_once("## What was run").unwrap();
    let (table, _) = table.split_once("\n## ").unwrap();
    let named: Vec<&str> = table
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split(" |").next())
        .flat_map(|first| first.split("`, `"))
        .map(|id| id.trim_matches('`'))
        .collect();
    let known: Vec<&str> = FORMATS.iter().map(|format| format.id).collect();
    assert_eq!(named, known);
}

#[test]
fn every_format_that_is_no_dialog_has_words_in_every_language() {
    for locale in Language::ALL.map(Locale::new) {
        let lacking: Vec<&str> = FORMATS
            .iter()
            .filter(|format| !format.is_typed() && !locale.has(&format!("handoff-{}", format.id)))
            .map(|format| format.id)
            .collect();
        assert!(lacking.is_empty(), "{} has no handoff-… for {lacking:?}", locale.tag());
    }
}
