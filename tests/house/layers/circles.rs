//! Modules that lean on each other, however many stand between them. What a module and those inside it say to each other
//! does not count: they are one.

use std::collections::{BTreeMap, BTreeSet};

use super::scanner::{PathUse, paths, tests_start, without_words};

/// A module by its path below `src`.
type Module = Vec<String>;

/// The circles among these files (path below `src`, source), each as the modules that stand on it.
pub fn circles(files: &[(String, String)]) -> Vec<BTreeSet<String>> {
    let modules: BTreeSet<Module> = files.iter().map(|(name, _)| module(name)).collect();
    let leans: BTreeMap<Module, BTreeSet<Module>> =
        files.iter().map(|(name, source)| (module(name), used(&module(name), source, &modules))).collect();
    let reached: BTreeMap<&Module, BTreeSet<&Module>> =
        leans.keys().map(|module| (module, reach(module, &leans))).collect();
    let mut found: BTreeSet<BTreeSet<String>> = BTreeSet::new();
    for (module, from_here) in &reached {
        if from_here.contains(module) {
            let back = from_here.iter().filter(|other| reached[**other].contains(module));
            found.insert(back.map(|module| module.join("/")).collect());
        }
    }
    found.into_iter().collect()
}

fn module(name: &str) -> Module {
    name.trim_end_matches(".rs").split('/').map(str::to_owned).collect()
}

/// The modules that a file uses, tests and kin aside.
fn used(here: &Module, source: &str, modules: &BTreeSet<Module>) -> BTreeSet<Module> {
    let code = without_words(source);
    let tests_from = tests_start(&code);
    let used = paths(&code).into_iter().filter(|path| path.line < tests_from);
    let used = used.filter_map(|path| target(here, &path, modules));
    used.filter(|other| !other.starts_with(here) && !here.starts_with(other)).collect()
}

/// The module that a path leads to: as far into it as there are files.
fn target(here: &Module, path: &PathUse, modules: &BTreeSet<Module>) -> Option<Module> {
    let supers = path.segments.iter().take_while(|segment| *segment == "super").count();
    let (mut whole, rest) = match path.segments.first()?.as_str() {
        "crate" => (Module::new(), &path.segments[1..]),
        "super" => (here[..here.len().checked_sub(supers)?].to_vec(), &path.segments[supers..]),
        _ => return None,
    };
    whole.extend(rest.iter().cloned());
    (1..=whole.len()).rev().map(|length| whole[..length].to_vec()).find(|module| modules.contains(module))
}

/// Everything that is used from a module on, directly or through others.
fn reach<'a>(from: &Module, leans: &'a BTreeMap<Module, BTreeSet<Module>>) -> BTreeSet<&'a Module> {
    let mut found = BTreeSet::new();
    let mut open: Vec<&Module> = leans[from].iter().collect();
    while let Some(module) = open.pop() {
        if found.insert(module) {
            open.extend(&leans[module]);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(files: &[(&str, &str)]) -> Vec<BTreeSet<String>> {
        let files: Vec<_> =
            files.iter().map(|(name, source)| ((*name).to_owned(), (*source).to_owned())).collect();
        circles(&files)
    }

    #[test]
    fn a_circle_is_found_however_long_it_is() {
        let three = [
            ("a/b.rs", "use super::c::X;"),
            ("a/c.rs", "use crate::a::d;"),
            ("a/d.rs", "fn f(b: super::b::B) {}"),
        ];
        assert_eq!(of(&three).len(), 1);
        assert_eq!(of(&three)[0].len(), 3);
    }

    #[test]
    fn parents_tests_and_words_make_no_circle() {
        assert_eq!(of(&[("a.rs", "use crate::a::b::X;"), ("a/b.rs", "use super::Y;")]), [], "kin");
        let tests = "#[cfg(test)]\nmod tests { use crate::a; }";
        assert_eq!(of(&[("a.rs", "use crate::b::X;"), ("b.rs", tests)]), []);
        assert_eq!(of(&[("a.rs", "use crate::b::X;"), ("b.rs", "// see crate::a::Y\n")]), []);
    }
}
