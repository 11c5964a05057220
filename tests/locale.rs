//! The words: both languages say the same things, nothing is left without words, and typography is kept.

// Clippy takes the helpers of an integration test for program code.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use jiff::Timestamp;
use mailkey::accounts::{Notice, RegisterError};
use mailkey::address::{Address, AddressError};
use mailkey::browser::BrowserError;
use mailkey::catalogue::{
    Catalogue, Cause, Certainty, FileError, Problem, ProviderId, Security, Service, SignInKind,
};
use mailkey::code::{Changes, CodeError, Remark};
use mailkey::keeper::KeepError;
use mailkey::locale::{Language, Locale};
use mailkey::places::NoHome;
use mailkey::probe::{ProberError, Stage};
use mailkey::services::StartError;
use mailkey::settings::SettingsError;
use mailkey::vault::{KeychainName, VaultError};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The message files of a language: name and text.
fn files(language: Language) -> BTreeMap<String, String> {
    let folder = root().join("assets/locales").join(language.tag());
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
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

#[test]
fn both_languages_say_the_same_things() {
    let (english, chinese) = (messages(Language::English), messages(Language::SimplifiedChinese));
    let only = |one: &BTreeMap<String, _>, other: &BTreeMap<String, _>| -> Vec<String> {
        one.keys().filter(|id| !other.contains_key(*id)).cloned().collect()
    };
    assert_eq!(only(&english, &chinese), Vec::<String>::new(), "not in Chinese");
    assert_eq!(only(&chinese, &english), Vec::<String>::new(), "not in English");
    assert!(english.len() > 200, "{}", english.len());
}

#[test]
fn both_languages_take_the_same_arguments() {
    let (english, chinese) = (messages(Language::English), messages(Language::SimplifiedChinese));
    let differing: Vec<_> = english
        .iter()
        .filter(|(id, arguments)| chinese.get(*id).is_some_and(|other| other != *arguments))
        .map(|(id, arguments)| (id, arguments, &chinese[id]))
        .collect();
    assert!(differing.is_empty(), "{differing:#?}");
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
            let quoted = line.replace("{\"\"}", "").replace("{\"  \"}", "");
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

/// Words that must be there, and no place holder.
fn check(words: &str, what: &dyn std::fmt::Debug) {
    assert!(!words.trim().is_empty(), "{what:?} has no words");
    assert!(!words.contains("[") || words.contains("[y/N]"), "{what:?}: {words}");
    assert!(!words.contains(['{', '}']), "{what:?}: {words}");
}

fn both() -> [Locale; 2] {
    Language::ALL.map(Locale::new)
}

#[test]
fn every_cause_has_a_title_a_meaning_and_advice() {
    let (catalogue, _) = Catalogue::load(None);
    for locale in both() {
        let providers = catalogue.providers().iter().map(Some).chain([None]);
        for provider in providers {
            for cause in Cause::ALL {
                check(&locale.cause(cause), &cause);
                let means = locale.cause_means(cause, provider);
                check(&means, &cause);
                assert!(means.ends_with(['.', '。']), "{means}");
                let advice = locale.advice(cause, provider, &[Cause::ServiceOff, Cause::TooManyAttempts]);
                assert!((1..=3).contains(&advice.len()), "{advice:?}");
                for step in &advice {
                    check(step, &cause);
                    assert!(!step.contains("none"), "{step}");
                }
            }
        }
    }
}

#[test]
fn only_a_refusal_of_the_code_reads_as_a_wrong_code() {
    let innocent = Cause::ALL.into_iter().filter(|cause| !cause.is_refusal());
    for cause in innocent {
        let words = [
            Locale::new(Language::English).cause(cause),
            Locale::new(Language::English).cause_means(cause, None),
        ];
        for words in words {
            let words = words.to_lowercase();
            for blame in ["mistyped", "wrong code", "code was refused", "not right"] {
                assert!(!words.contains(blame), "{cause:?}: {words}");
            }
        }
    }
}

#[test]
fn causes_differ_in_title_and_meaning() {
    for locale in both() {
        let titles: BTreeSet<String> = Cause::ALL.into_iter().map(|cause| locale.cause(cause)).collect();
        let means: BTreeSet<String> = Cause::ALL.into_iter().map(|it| locale.cause_means(it, None)).collect();
        assert_eq!((titles.len(), means.len()), (Cause::ALL.len(), Cause::ALL.len()));
    }
}

#[test]
fn stages_services_and_kinds_have_words() {
    for locale in both() {
        for stage in Stage::of(Service::Imap) {
            check(&locale.stage(*stage), stage);
            check(&locale.stage_done(*stage), stage);
        }
        for service in Service::BOTH {
            check(&locale.service(service), &service);
            check(&locale.service_role(service), &service);
        }
        for security in [Security::Tls, Security::Starttls] {
            check(&locale.security(security), &security);
        }
        for certainty in [Certainty::Certain, Certainty::Likely, Certainty::Possible] {
            check(&locale.certainty(certainty), &certainty);
        }
        use SignInKind::*;
        for kind in [AuthorizationCode, AppPassword, LoginPassword, OauthOnly, Bridge, None] {
            check(&locale.sign_in_kind(kind), &kind);
        }
    }
}

#[test]
fn remarks_changes_and_ages_have_words() {
    use Remark::*;
    let (catalogue, _) = Catalogue::load(None);
    let qq = catalogue.get(&ProviderId("qq".into()));
    let now = Timestamp::from_second(2_000_000_000).unwrap();
    for locale in both() {
        for provider in [qq, None] {
            for remark in [
                Nothing,
                Fits,
                TooShort(1, 16),
                TooShort(8, 16),
                TooLong(20, 16),
                Foreign('!'),
                LikeLoginPassword,
                TheAddress,
                Unknown,
                SpaceAtEnd,
            ] {
                check(&locale.remark(&remark, provider), &remark);
            }
        }
        let changes = Changes { spaces: 1, invisible: 2, mapped: 3, quotes: 4, separators: 5 };
        let words = locale.changes(&changes);
        check(&words, &changes);
        for count in ["1", "2", "3", "4", "5"] {
            assert!(words.contains(count), "{words}");
        }
        for seconds in [0, 100, 10_000, 100_000, 1_000_000_000] {
            let then = Timestamp::from_second(2_000_000_000 - seconds).unwrap();
            check(&locale.ago(then, now), &seconds);
            check(&locale.age(then, now), &seconds);
        }
    }
}

#[test]
fn every_fault_of_an_address_or_code_has_words() {
    use AddressError::*;
    for locale in both() {
        for error in [
            Empty,
            NoAt,
            ManyAts,
            NoLocal,
            NoDomain,
            NoDot,
            BadCharacter(' '),
            BadCharacter('<'),
            BadCharacter('\u{7}'),
            BadDot,
            BadDomain("q q".into()),
            TooLong,
        ] {
            check(&locale.address_error(&error), &error);
        }
        for error in [CodeError::Empty, CodeError::TooLong, CodeError::ControlCharacter] {
            check(&locale.code_error(&error), &error);
        }
    }
}

#[test]
fn every_fault_of_the_keychain_has_its_own_words_and_one_cure() {
    use VaultError::*;
    let all = [
        NoBus,
        NoService,
        Locked,
        Dismissed,
        NoCollection,
        TimedOut,
        Unreadable,
        TooLong,
        NotKept,
        WorkerGone,
        Other("out of ink".into()),
    ];
    for locale in both() {
        let mut seen = BTreeSet::new();
        for error in &all {
            let (what, cure) = locale.vault_error(error);
            check(&what, error);
            check(&cure, error);
            assert!(!cure.contains("none"), "{cure}");
            if let Some(command) = Locale::vault_command(error) {
                assert!(cure.ends_with(command), "{cure}");
            }
            assert!(seen.insert(what), "{error:?} has the words of another");
        }
        assert!(locale.vault_error(&Other("out of ink".into())).0.contains("out of ink"));
        for name in [
            KeychainName::GnomeKeyring,
            KeychainName::KWallet,
            KeychainName::KeePassXc,
            KeychainName::SecretService,
            KeychainName::MacKeychain,
            KeychainName::WindowsCredentialManager,
            KeychainName::Memory,
        ] {
            check(&locale.keychain_name(&name), &name);
        }
    }
}

#[test]
fn a_fault_of_the_keychain_never_blames_the_code() {
    let english = Locale::new(Language::English);
    for error in [VaultError::Locked, VaultError::NoService, VaultError::TimedOut, VaultError::Dismissed] {
        let (what, cure) = english.vault_error(&error);
        let words = format!("{what} {cure}").to_lowercase();
        assert!(!words.contains("wrong") && !words.contains("refused"), "{words}");
    }
}

#[test]
fn every_fault_of_the_register_and_of_files_has_words() {
    let path = PathBuf::from("/home/me/accounts.json");
    let register = [
        RegisterError::Newer { version: 9 },
        RegisterError::ReadOnly { path: path.clone() },
        RegisterError::NoSpace { path: path.clone() },
        RegisterError::Busy,
        RegisterError::Unwritable,
        RegisterError::Io { path: path.clone(), kind: std::io::ErrorKind::NotADirectory },
    ];
    let me = Address::parse("me@qq.com").unwrap();
    let keep = [
        KeepError::NotFound(me),
        KeepError::NoSuchLabel("Phone".into()),
        KeepError::Ambiguous(vec!["Laptop".into(), "Phone".into()]),
        KeepError::Vault(VaultError::Locked),
        KeepError::Register(RegisterError::Busy),
    ];
    let problems = [
        Problem::CannotRead("gone".into()),
        Problem::TooLarge(1),
        Problem::NotJson("gone".into()),
        Problem::UnknownKey,
        Problem::Missing,
        Problem::NotForThisKind,
        Problem::WrongType { expected: "a list" },
        Problem::Empty,
        Problem::BadValue("gone".into()),
        Problem::NotHttps,
        Problem::SessionInPage,
        Problem::NoLanguage("zh-CN"),
        Problem::DuplicateDomain(ProviderId("qq".into())),
        Problem::ExampleDoesNotFit,
        Problem::NotInExample,
        Problem::TooLight,
        Problem::IdIsNotFileName("qq".into()),
    ];
    for locale in both() {
        for error in &register {
            check(&locale.register_error(error), error);
        }
        for error in &keep {
            check(&locale.keep_error(error), error);
        }
        for problem in &problems {
            for key in ["", "generate.steps.do"] {
                let error = FileError { file: "qq.json".into(), key: key.into(), problem: problem.clone() };
                let words = locale.file_problem(&error);
                check(&words, &error);
                assert!(words.contains("qq.json") && words.contains(key), "{words}");
            }
        }
        let notices = [
            Notice::Damaged { kept_as: Some(path.clone()), recovered: true },
            Notice::Damaged { kept_as: None, recovered: false },
            Notice::Vanished,
        ];
        for notice in &notices {
            check(&locale.notice(notice), notice);
        }
        for error in [
            StartError::NoHome(NoHome),
            StartError::Register(RegisterError::Busy),
            StartError::Prober(ProberError::NoTrustStore("none".into())),
        ] {
            check(&locale.start_error(&error), &error);
        }
        for error in [BrowserError::NotHttps, BrowserError::NoBrowser] {
            check(&locale.browser_error(error), &error);
        }
        let error = SettingsError { path: path.clone(), kind: std::io::ErrorKind::PermissionDenied };
        check(&locale.settings_error(&error), &error);
    }
}
