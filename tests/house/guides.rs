//! The guides for developers: what came of following each once is kept as a diff. It still applies, the guide names every file
//! that it touches, and whatever a guide names is there. `tests/follow-guides` builds and tests each of them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::tree::root;

/// What stands in a path for any one name.
const PLACEHOLDERS: [&str; 3] = ["NAME", "TAG", "LOOK"];

/// What a path begins with that is meant from the root.
const ROOTS: [&str; 6] = ["assets/", "docs/", "packaging/", "src/", "tests/", ".github/"];

/// A guide and its diff.
struct Guide {
    name: String,
    text: String,
    diff: String,
}

/// A file of a diff.
#[derive(Debug, Default)]
struct Touched {
    /// Where it stands before; `None` where it is new.
    before: Option<String>,
    /// Where it stands then.
    after: String,
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The files of a folder with this ending, by their names without it.
fn names(folder: &str, ending: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(root().join(folder)).unwrap().map(|entry| entry.unwrap().file_name());
    entries.filter_map(|name| name.to_str()?.strip_suffix(ending).map(str::to_owned)).collect()
}

fn guides() -> Vec<Guide> {
    let names = names("tests/house/guides", ".diff");
    let guide = |name: String| Guide {
        text: read(&format!("docs/developers/{name}.md")),
        diff: read(&format!("tests/house/guides/{name}.diff")),
        name,
    };
    names.into_iter().map(guide).collect()
}

fn touched(diff: &str) -> Vec<Touched> {
    let mut all: Vec<Touched> = Vec::new();
    for line in diff.lines() {
        if let Some(both) = line.strip_prefix("diff --git a/") {
            let (before, after) = both.split_once(" b/").unwrap();
            all.push(Touched { before: Some(before.to_owned()), after: after.to_owned() });
        } else if line.starts_with("new file mode") {
            all.last_mut().unwrap().before = None;
        }
    }
    all
}

/// What stands in backquotes outside of blocks of code, and each word of those blocks.
fn quoted(text: &str) -> Vec<&str> {
    let mut all = Vec::new();
    for (index, part) in text.split("```").enumerate() {
        if index % 2 == 0 {
            all.extend(part.split('`').skip(1).step_by(2));
        } else {
            all.extend(part.split_whitespace());
        }
    }
    all
}

/// The paths that a page names from the root.
fn paths(text: &str) -> impl Iterator<Item = &str> {
    let is_path = |it: &&str| ROOTS.iter().any(|root| it.starts_with(root)) && !it.contains([' ', '*', '…']);
    quoted(text).into_iter().filter(is_path).map(|it| it.trim_end_matches('/'))
}

fn has_placeholder(path: &str) -> bool {
    path.split(['/', '.']).any(|part| PLACEHOLDERS.contains(&part))
}

/// Whether a path, or one of the folders above it, is what a page names: part by part, a placeholder for any one.
fn is_named(path: &str, named: &str) -> bool {
    let (path, parts): (Vec<_>, Vec<_>) = (path.split('/').collect(), named.split('/').collect());
    let is_folder = has_placeholder(named) && parts.len() < path.len();
    let fits = |(here, part): (&&str, &&str)| match PLACEHOLDERS.iter().find_map(|it| part.split_once(it)) {
        Some((start, end)) => here.starts_with(start) && here.ends_with(end),
        None => here == part,
    };
    (is_folder || parts.len() == path.len()) && path.iter().zip(&parts).all(fits)
}

/// Whether something of this name is there: itself, or, with a placeholder, anything that fits.
fn is_there(named: &str, folder: &str) -> bool {
    if !has_placeholder(named) {
        return root().join(named).exists();
    }
    let Ok(entries) = fs::read_dir(root().join(folder)) else { return false };
    entries.map(|entry| entry.unwrap()).any(|entry| {
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        let path = path.trim_start_matches('/').to_owned();
        let is_above = named.split('/').count() > path.split('/').count();
        is_named(&path, named) || is_above && is_start(&path, named) && is_there(named, &path)
    })
}

/// Whether a folder may hold what is named.
fn is_start(folder: &str, named: &str) -> bool {
    let depth = folder.split('/').count();
    let start: Vec<&str> = named.split('/').take(depth).collect();
    is_named(folder, &start.join("/"))
}

#[test]
fn each_guide_was_followed() {
    let guides: BTreeSet<String> =
        names("docs/developers", ".md").into_iter().filter(|name| name.starts_with("add-")).collect();
    assert_eq!(guides, names("tests/house/guides", ".diff"));
    assert!(guides.len() >= 5, "{guides:?}");
}

/// The tree may be that of somebody who follows one of them: that one is told by `MAILKEY_GUIDE`.
#[test]
fn what_came_of_each_guide_still_applies() {
    let followed = std::env::var("MAILKEY_GUIDE").unwrap_or_default();
    for guide in guides().iter().filter(|guide| guide.name != followed) {
        // A copy of what it touches: the tree may be no repository, or lie within another one.
        let copy = tempfile::tempdir().unwrap();
        for before in touched(&guide.diff).iter().filter_map(|it| it.before.as_ref()) {
            let to = copy.path().join(before);
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::copy(root().join(before), to)
                .unwrap_or_else(|error| panic!("{}: {before}: {error}", guide.name));
        }
        let diff = root().join(format!("tests/house/guides/{}.diff", guide.name));
        let Some(said) = apply(copy.path(), &diff) else {
            eprintln!("There is no git: whether the diffs apply was not looked at.");
            return;
        };
        assert!(
            said.is_empty(),
            "tests/house/guides/{0}.diff does not apply any more; change there what stands otherwise now, and see \
             that docs/developers/{0}.md is still true:\n{said}",
            guide.name
        );
    }
}

/// Asks git whether a diff applies to a folder: what it complains of. `None` where there is no git.
fn apply(folder: &Path, diff: &Path) -> Option<String> {
    let mut git = Command::new("git");
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"] {
        git.env_remove(name);
    }
    git.env("GIT_CEILING_DIRECTORIES", folder.parent()?);
    let out = git.current_dir(folder).args(["apply", "--check"]).arg(diff).output().ok()?;
    let said = String::from_utf8_lossy(&out.stderr).into_owned();
    Some(if out.status.success() { String::new() } else { format!("{said} ") })
}

#[test]
fn a_guide_names_every_file_that_it_touches() {
    for guide in guides() {
        let files = touched(&guide.diff);
        assert!(!files.is_empty(), "{}", guide.name);
        for file in &files {
            let is_in_guide = paths(&guide.text).any(|named| is_named(&file.after, named));
            assert!(is_in_guide, "docs/developers/{}.md says nothing of {}", guide.name, file.after);
        }
    }
}

#[test]
fn every_path_that_a_page_for_developers_names_is_there() {
    for page in names("docs/developers", ".md") {
        let text = read(&format!("docs/developers/{page}.md"));
        let guide = guides().into_iter().find(|guide| guide.name == page);
        let made = guide.map(|guide| touched(&guide.diff)).unwrap_or_default();
        for path in paths(&text) {
            let is_made =
                made.iter().any(|file| file.after == path || file.after.starts_with(&format!("{path}/")));
            assert!(is_made || is_there(path, ""), "docs/developers/{page}.md names {path}");
        }
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let is_outside = link.starts_with("http") || link.starts_with('#');
            let to = root().join("docs/developers").join(link.split('#').next().unwrap());
            assert!(is_outside || to.exists(), "docs/developers/{page}.md leads to {link}");
        }
    }
}

/// Every source file, as one text.
fn sources(folder: &Path, all: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, all);
        } else if path.extension().is_some_and(|it| it == "rs") {
            all.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn the_tests_that_a_guide_names_are_there() {
    let mut all = String::new();
    sources(&root().join("tests"), &mut all);
    sources(&root().join("src"), &mut all);
    let mut count = 0;
    for guide in guides() {
        for name in quoted(&guide.text) {
            // A test's name is a sentence.
            let is_test = name.matches('_').count() >= 3 && !name.contains(['/', '.', '=', '(', ' ']);
            if is_test && name.chars().all(|c| c.is_ascii_lowercase() || c == '_' || c == '…') {
                count += 1;
                let start = format!("fn {}", name.trim_end_matches('…'));
                assert!(all.contains(&start) || all.contains(&start[3..]), "{}: {name}", guide.name);
            }
        }
    }
    assert!(count >= 15, "only {count} were found: does the search still fit the guides?");
}

#[test]
fn placeholders_stand_for_one_name() {
    assert!(is_named("assets/locales/es-MX/pages.ftl", "assets/locales/TAG/pages.ftl"));
    assert!(is_named("assets/locales/es-MX/pages.ftl", "assets/locales/TAG"));
    assert!(is_named("src/gui/screen/about.rs", "src/gui/screen/NAME.rs"));
    assert!(!is_named("src/gui/screen/about/more.rs", "src/gui/screen/NAME.rs"));
    assert!(!is_named("src/gui/screen/about.rs", "src/gui"));
    assert!(is_there("assets/locales/TAG/pages.ftl", "") && !is_there("assets/locales/TAG/pages.txt", ""));
}
