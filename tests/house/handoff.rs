//! The table of formats, and what documents say of it.

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
