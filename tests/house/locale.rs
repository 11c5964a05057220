//! The words: all languages say the same things, nothing is left without words, and typography is kept.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use mailkey::locale::Language;

use crate::tree::root;

mod terms;
mod variants;

/// The message files of a language: name and text.
fn files(language: Language) -> BTreeMap<String, String> {
    let folder = root().join("assets/locales").join(language.tag());
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    // Beside them stands what the program has to know of the language.
    let entries = entries.filter(|path| path.extension().is_some_and(|end| end == "ftl"));
    entries
        .map(|path| {
            (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(path).unwrap())
        })
        .collect()
}

/// Every message and attribute of a language, as `name` or `name.attribute`, with the arguments that it takes.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut all = BTreeMap::new();
    for (file, text) in files(language) {
        let resource =
            fluent_syntax::parser::parse(text).unwrap_or_else(|(_, faults)| panic!("{file}: {faults:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let name = message.id.name;
            let attributes =
                message.attributes.iter().map(|it| (format!("{name}.{}", it.id.name), Some(&it.value)));
            for (id, pattern) in std::iter::once((name.clone(), message.value.as_ref())).chain(attributes) {
                let mut arguments = BTreeSet::new();
                if let Some(pattern) = pattern {
                    walk(pattern, &mut arguments);
                }
                assert_eq!(all.insert(id.clone(), arguments), None, "{file}: {id} stands there twice");
            }
        }
    }
    all
}

fn walk(pattern: &Pattern<String>, arguments: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, arguments);
        }
    }
}

fn walk_expression(expression: &Expression<String>, arguments: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, arguments),
        Expression::Select { selector, variants } => {
            walk_inline(selector, arguments);
            variants.iter().for_each(|variant| walk(&variant.value, arguments));
        }
    }
}

fn walk_inline(inline: &InlineExpression<String>, arguments: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            arguments.insert(id.name.clone());
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, arguments),
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            positional.iter().for_each(|inline| walk_inline(inline, arguments));
        }
        _ => {}
    }
}

/// The languages beside English.
fn others() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(|language| *language != Language::English)
}

#[test]
fn all_languages_say_the_same_things() {
    let english = messages(Language::English);
    assert!(english.len() > 200, "{}", english.len());
    let only = |one: &BTreeMap<String, _>, other: &BTreeMap<String, _>| -> Vec<String> {
        one.keys().filter(|id| !other.contains_key(*id)).cloned().collect()
    };
    for language in others() {
        let theirs = messages(language);
        assert_eq!(only(&english, &theirs), Vec::<String>::new(), "not in {}", language.tag());
        assert_eq!(only(&theirs, &english), Vec::<String>::new(), "{} alone", language.tag());
    }
}

/// A file is read for itself, when the first of its messages is asked for.
#[test]
fn a_message_stands_in_the_same_file_in_all_languages_and_needs_no_other_file() {
    let in_files = |language| -> BTreeMap<String, BTreeSet<String>> {
        files(language).into_iter().map(|(file, text)| (file, names(&text))).collect()
    };
    let english = in_files(Language::English);
    for language in others() {
        assert_eq!(in_files(language), english, "{}", language.tag());
    }
    for language in Language::ALL {
        for (file, text) in files(language) {
            let references =
                text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|it| it.0.trim());
            let is_message = |text: &&str| text.starts_with(|first: char| first.is_ascii_lowercase());
            let plain = |text: &&str| text.chars().all(|c| c.is_ascii_alphanumeric() || "-.".contains(c));
            for reference in references.filter(is_message).filter(plain) {
                let name = reference.split('.').next().unwrap();
                assert!(english[&file].contains(name), "{} {file}: {reference} is elsewhere", language.tag());
            }
        }
    }
}

/// The names of the messages of a file.
fn names(text: &str) -> BTreeSet<String> {
    let body = fluent_syntax::parser::parse(text.to_owned()).unwrap_or_else(|(body, _)| body).body;
    let names = body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name),
        _ => None,
    });
    names.collect()
}

#[test]
fn all_languages_take_the_same_arguments() {
    let english = messages(Language::English);
    for language in others() {
        let theirs = messages(language);
        let differing: Vec<_> = english
            .iter()
            .filter(|(id, arguments)| theirs.get(*id).is_some_and(|other| other != *arguments))
            .map(|(id, arguments)| (id, arguments, &theirs[id]))
            .collect();
        assert!(differing.is_empty(), "{}: {differing:#?}", language.tag());
    }
}

/// The forms that a language has for numbers (CLDR).
fn plural_forms(language: Language) -> &'static [&'static str] {
    match language {
        Language::Russian => &["one", "few", "many", "other"],
        Language::SimplifiedChinese
        | Language::TraditionalChinese
        | Language::Japanese
        | Language::Korean => &["other"],
        _ => &["one", "other"],
    }
}

#[test]
fn numbers_have_the_forms_of_their_language() {
    for language in Language::ALL {
        let known = plural_forms(language);
        for (file, text) in files(language) {
            let resource = fluent_syntax::parser::parse(text).unwrap();
            for entry in resource.body {
                let Entry::Message(message) = entry else { continue };
                let patterns = message.value.iter().chain(message.attributes.iter().map(|it| &it.value));
                for forms in patterns.flat_map(selected) {
                    let place = format!("{}: {file}: {}", language.tag(), message.id.name);
                    let all = ["zero", "one", "two", "few", "many", "other"];
                    let of_numbers: Vec<_> = forms.iter().filter(|it| all.contains(&it.as_str())).collect();
                    let unknown = of_numbers.iter().find(|form| !known.contains(&form.as_str()));
                    // Of an English pair a language may keep its second alone.
                    let is_select = of_numbers.len() > 1 || known == ["other"];
                    assert!(!is_select || unknown.is_none(), "{place} has the form {unknown:?}");
                    let lacks = known.iter().find(|form| !forms.iter().any(|it| it == *form));
                    let is_plural = of_numbers.iter().any(|form| *form != "other");
                    assert!(!is_plural || lacks.is_none(), "{place} lacks the form {lacks:?}");
                }
            }
        }
    }
}

/// The names of the variants of each choice in a pattern.
fn selected(pattern: &Pattern<String>) -> Vec<Vec<String>> {
    let mut all = Vec::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element else {
            continue;
        };
        all.push(
            variants
                .iter()
                .filter_map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => Some(name.clone()),
                    VariantKey::NumberLiteral { .. } => None,
                })
                .collect(),
        );
        all.extend(variants.iter().flat_map(|variant| selected(&variant.value)));
    }
    all
}

/// What no language but English writes: quotes and apostrophes of a typewriter. French has its own apostrophe, too.
#[test]
fn each_language_has_its_own_quotes_and_nobody_shouts() {
    for language in others() {
        for (file, text) in files(language) {
            for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
                // Texts of Fluent's own stand in such quotes, within braces.
                let mut depth = 0_i32;
                let own: String = line
                    .chars()
                    .filter(|c| {
                        depth += i32::from(*c == '{') - i32::from(*c == '}');
                        depth == 0
                    })
                    .collect();
                let place = format!("{}: {file}:{}: {line}", language.tag(), number + 1);
                assert!(!own.contains('"'), "{place}");
                assert!(language != Language::French || !own.contains('\''), "{place}");
                assert!(!own.contains(['!', '！', '¡']), "{place}");
            }
        }
    }
}

/// Every source file of the program, without its tests.
fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(sources(&path));
        } else if path.extension().is_some_and(|it| it == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let program = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default().to_owned();
            all.push((path, program));
        }
    }
    all
}

#[test]
fn every_message_that_the_program_asks_for_exists() {
    let known = messages(Language::English);
    let mut asked = 0;
    let mut missing = Vec::new();
    for (path, text) in sources(&root().join("src")) {
        for call in [".text(", ".with(", ".fill(", ".has("] {
            for (at, _) in text.match_indices(call) {
                let argument = text[at + call.len()..].trim_start();
                let Some(id) = argument.strip_prefix('"').and_then(|rest| rest.split('"').next()) else {
                    continue;
                };
                let is_id = !id.is_empty()
                    && id
                        .chars()
                        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '.'));
                if is_id {
                    asked += 1;
                    if !known.contains_key(id) {
                        missing.push(format!("{}: {id}", path.display()));
                    }
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
    assert!(asked > 100, "only {asked} were found: does the search still fit the code?");
}

#[test]
fn english_has_no_typographic_quotes_and_nobody_shouts() {
    for (file, text) in files(Language::English) {
        for (number, line) in text.lines().enumerate() {
            let odd = line.chars().find(|c| matches!(c, '“' | '”' | '‘' | '’' | '！'));
            assert_eq!(odd, None, "{file}:{}: {line}", number + 1);
            assert!(!line.contains('!'), "{file}:{}: {line}", number + 1);
        }
    }
}

#[test]
fn chinese_has_chinese_punctuation() {
    let is_chinese = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    for (file, text) in files(Language::SimplifiedChinese) {
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            // Quoted are only texts of Fluent's own, which hold no word.
            let quoted = ["{\"\"}", "{\"  \"}", "{\"\\u0022\"}"]
                .iter()
                .fold(line.to_owned(), |line, it| line.replace(it, ""));
            assert!(!quoted.contains(['!', '！', '"']), "{file}:{}: {line}", number + 1);
            let chars: Vec<char> = line.chars().collect();
            for window in chars.windows(2) {
                let half = is_chinese(window[0]) && matches!(window[1], ',' | ';' | '?' | '(' | ')')
                    || is_chinese(window[1]) && matches!(window[0], ',' | ';' | '?' | '(' | ')');
                let stop = is_chinese(window[0]) && matches!(window[1], '.' | ':');
                assert!(!half && !stop, "{file}:{}: {line}", number + 1);
            }
        }
    }
}
