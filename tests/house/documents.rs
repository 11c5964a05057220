//! Documents that hold together: links, pages that the book lists, scripts and tests that are named.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::tree::{documents, root};

/// What stands outside of blocks and of backticks, where a bracket is a link.
fn prose(text: &str) -> String {
    let outside = text.split("```").step_by(2).collect::<Vec<_>>().join("\n");
    outside.split('`').step_by(2).collect::<Vec<_>>().join("x")
}

fn links(text: &str) -> Vec<String> {
    let behind = |rest: &str| rest.split(')').next().unwrap_or_default().to_owned();
    prose(text).split("](").skip(1).map(behind).collect()
}

/// A heading as a link names it.
fn anchor(heading: &str) -> String {
    let plain = heading.trim().to_lowercase();
    let kept = plain.chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c));
    kept.map(|c| if c == ' ' { '-' } else { c }).collect()
}

fn headings(text: &str) -> BTreeSet<String> {
    let outside = text.split("\n```").step_by(2).collect::<Vec<_>>().join("\n");
    outside
        .lines()
        .filter(|line| line.starts_with('#'))
        .map(|line| anchor(line.trim_start_matches('#')))
        .collect()
}

#[test]
fn every_link_leads_somewhere() {
    let mut count = 0;
    for document in documents() {
        let text = fs::read_to_string(&document).unwrap();
        for link in links(&text) {
            count += 1;
            let place = format!("{}: {link}", document.strip_prefix(root()).unwrap().display());
            assert!(!link.starts_with("http:"), "{place}: https is there for everybody");
            if link.starts_with("https://") || link.starts_with("mailto:") {
                continue;
            }
            let (path, part) = link.split_once('#').unwrap_or((&link, ""));
            let target =
                if path.is_empty() { document.clone() } else { document.parent().unwrap().join(path) };
            assert!(target.exists(), "{place}: nothing is there");
            if !part.is_empty() {
                assert!(
                    headings(&fs::read_to_string(&target).unwrap()).contains(part),
                    "{place}: no such heading"
                );
            }
        }
    }
    assert!(count > 100, "{count}");
}

#[test]
fn the_book_lists_every_page_once() {
    let folder = root().join("docs");
    let summary = fs::read_to_string(folder.join("SUMMARY.md")).unwrap();
    let listed = links(&summary);
    let once: BTreeSet<&String> = listed.iter().collect();
    assert_eq!(once.len(), listed.len(), "{listed:?}");
    let inside = documents().into_iter().filter_map(|path| Some(path.strip_prefix(&folder).ok()?.to_owned()));
    for page in inside.filter(|page| page != Path::new("SUMMARY.md")) {
        let name = page.to_string_lossy().into_owned();
        assert!(once.contains(&name), "docs/SUMMARY.md does not list {name}");
    }
}

/// `packaging/release`, `tests/run`, `src/locale.rs:` whatever is named between backticks as a path of the project is there.
#[test]
fn every_path_that_is_named_is_there() {
    let mut count = 0;
    for document in documents() {
        let text = fs::read_to_string(&document).unwrap();
        for named in text.split("```").step_by(2).flat_map(|part| part.split('`').skip(1).step_by(2)) {
            let path = named.split([' ', ':', '\n']).next().unwrap_or_default().trim_end_matches('/');
            let first = path.split('/').next().unwrap_or_default();
            let is_path = path.contains('/')
                && ["src", "tests", "docs", "packaging", "assets", "benches"].contains(&first);
            // A word in capitals stands for a name that the reader chooses; a guide makes what is not there yet.
            let is_example = path.contains(|c: char| c.is_ascii_uppercase() || "*{<…".contains(c));
            if !is_path || is_example || document.ends_with("CHANGELOG.md") {
                continue;
            }
            count += 1;
            let guide = document.parent().is_some_and(|folder| folder.ends_with("developers"));
            assert!(guide || root().join(path).exists(), "{}: `{named}`", document.display());
        }
    }
    assert!(count > 100, "{count}");
}

#[test]
fn links_and_headings_are_read_as_people_see_them() {
    assert_eq!(links("[a](b.md) `[c](d)` ![e](f.png)\n```\n[g](h)\n```\n[i](j#k)"), ["b.md", "f.png", "j#k"]);
    assert_eq!(anchor(" How a page works?"), "how-a-page-works");
    assert!(headings("# One\n\n```\n# no\n```\n## Two `three`\n").contains("two-three"));
}
