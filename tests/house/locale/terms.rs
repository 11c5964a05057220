//! What a program can keep of `docs/words.md`: an authorization code is never called a password, one thing has one name,
//! and no sentence is long, loud or sorry.

use std::fs;

use fluent_syntax::ast::{Attribute, Entry, Expression, Pattern, PatternElement, VariantKey};
use mailkey::locale::Language;

use super::{files, root};

/// Messages that speak of a password that is none of ours, or of what others call so.
const OTHERS_PASSWORDS: [&str; 36] = [
    // A proxy's.
    "administered-proxy-password",
    // Names of kinds of sign-in, and what an account without a code signs in with.
    "sign-in-app-password",
    "sign-in-login-password",
    "sign-in-bridge",
    "the-code",
    "code-lead",
    "glossary-app-password",
    "glossary-login-password",
    "address-unknown",
    "search-oauth",
    // "No code or password": all there is.
    "cause-password-sign-in-ended",
    "cause-unsupported-mechanism",
    "hint-takes-no-code",
    "programs-takes-no-code",
    "question-no-code",
    "about-login-password-used",
    "about-password-sign-in-ended",
    // What mail programs say, and call their field.
    "question-incorrect",
    "question-what",
    "question-where",
    "welcome-heading",
    "done-password-field",
    "cli-use-command",
    "handoff-mobileconfig",
    "use-lead-dialog",
    "phone-code-hint",
    "phone-scan-code",
    "guide-unknown",
    "glossary-authorization-code",
    // A proxy's, a keychain's, and the word that people look for a passphrase by.
    "cause-proxy-refused",
    "about-proxy-refused",
    "usage-proxy-password",
    "proxy-error-login",
    "settings-proxy-password",
    "question-locked",
    "glossary-passphrase",
];

/// All that a message says, in one line a variant; what is said of accounts without a code is left out.
fn said(entry: &Entry<String>) -> Vec<(String, String)> {
    let Entry::Message(message) = entry else { return Vec::new() };
    let name = &message.id.name;
    let is_ours = |it: &&Attribute<String>| it.id.name != "login" && it.id.name != "also";
    let attributes = message.attributes.iter().filter(is_ours).map(|it| &it.value);
    let patterns = message.value.iter().chain(attributes);
    let mut all = Vec::new();
    for pattern in patterns {
        for text in lines(pattern) {
            all.push((name.clone(), text));
        }
    }
    all
}

/// The texts of a pattern: each line, and each of its variants but those for accounts without a code.
fn lines(pattern: &Pattern<String>) -> Vec<String> {
    let (mut line, mut all) = (String::new(), Vec::new());
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => line.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(_) } => line.push('…'),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                line.push('…');
                for variant in variants {
                    let VariantKey::Identifier { name } = &variant.key else { continue };
                    if name != "password" && name != "bridge" {
                        all.extend(lines(&variant.value));
                    }
                }
            }
        }
    }
    all.extend(line.lines().map(str::to_owned));
    all
}

fn each_message(language: Language) -> Vec<(String, String)> {
    let parsed = files(language).into_values().map(|text| fluent_syntax::parser::parse(text).unwrap());
    let all = parsed.flat_map(|resource| resource.body.iter().flat_map(said).collect::<Vec<_>>());
    let ours = all.filter(|(name, _)| !is_caption(name));
    // What a program has on its buttons stands in quotes there.
    ours.map(
        |(name, text)| if leads_through_a_program(&name) { (name, unquoted(&text)) } else { (name, text) },
    )
    .collect()
}

/// The way through another program's windows.
fn leads_through_a_program(name: &str) -> bool {
    ["dialog-", "new-code-", "handoff-"].iter().any(|start| name.starts_with(start))
}

/// What a mail program calls a field: its own word.
fn is_caption(name: &str) -> bool {
    name.starts_with("field-") || name.starts_with("dialog-") && !name.ends_with("-end")
}

/// Where a word stands in a text without one of these before it.
fn bare<'a>(text: &'a str, word: &'a str, before: &'a [&'a str]) -> impl Iterator<Item = &'a str> {
    text.match_indices(word).filter_map(move |(at, _)| {
        let head = text[..at].trim_end();
        (!before.iter().any(|first| head.ends_with(first))).then(|| &text[at..])
    })
}

/// Russian inflects both words.
const RUSSIAN: [&str; 22] = [
    "ь приложени",
    "я приложени",
    "ю приложени",
    "ем приложени",
    "е приложени",
    "и приложени",
    "ей приложени",
    "ям приложени",
    "ями приложени",
    "ях приложени",
    "ь для вход",
    "я для вход",
    "ю для вход",
    "ем для вход",
    "е для вход",
    "и для вход",
    "ей для вход",
    "ям для вход",
    "ь почтового",
    "ь для приложени",
    "ь для внешн",
    "ьн",
];

#[test]
fn an_authorization_code_is_never_called_a_password() {
    // In each language the word, and what stands before it or behind it where it is no bare password.
    let rules: [(Language, &str, &[&str], &[&str]); 11] = [
        (Language::English, "password", &["login", "app", "app-specific"], &[]),
        (Language::SimplifiedChinese, "密码", &["登录", "应用专用", "App 专用"], &[]),
        (Language::TraditionalChinese, "密碼", &["登入", "應用程式", "app 專用"], &[]),
        (Language::Japanese, "パスワード", &["ログイン", "アプリ", "アプリ用", "アプリケーション"], &[]),
        (Language::Korean, "비밀번호", &["로그인", "앱", "‘애플리케이션"], &[]),
        (
            Language::German,
            "passwort",
            &["app-", "app-spezifisches", "anwendungsspezifisches", "anmelde", "postfach-"],
            &[],
        ),
        (Language::French, "mot de passe", &[], &[" d’application", " de connexion", " pour application"]),
        (Language::French, "mots de passe", &[], &[" d’application", " de connexion", " pour application"]),
        (
            Language::Spanish,
            "contraseña",
            &[],
            &[" de aplicación", " de inicio de sesión", " específica", "s de aplicación", "s de inicio"],
        ),
        (
            Language::BrazilianPortuguese,
            "senha",
            &[],
            &[" de app", " de login", " específica", "s de app", "s de login"],
        ),
        (Language::Russian, "парол", &[], &RUSSIAN),
    ];
    for (language, word, before, behind) in rules {
        for (name, text) in each_message(language) {
            if OTHERS_PASSWORDS.contains(&name.as_str()) {
                continue;
            }
            let text = text.to_lowercase().replace("app 专用", "应用专用");
            let is_ours = |it: &&str| behind.iter().any(|next| it[word.len()..].starts_with(next));
            // A language of one letter's case: "desenha" is another word.
            let is_whole = |it: &&str| {
                text[..text.len() - it.len()]
                    .chars()
                    .next_back()
                    .is_none_or(|c| !c.is_alphabetic() || word.starts_with(|w: char| !w.is_ascii()))
            };
            let wrong: Vec<_> =
                bare(&text, word, before).filter(is_whole).filter(|it| !is_ours(it)).collect();
            assert!(wrong.is_empty(), "{}: {name} says {word}: {text}", language.tag());
        }
    }
}

#[test]
fn each_message_that_may_say_password_does() {
    let english = each_message(Language::English);
    for name in OTHERS_PASSWORDS {
        let says = |text: &str| text.to_lowercase().contains("password");
        let login = format!("{name} ");
        let is_there = english.iter().any(|(it, text)| it == name && (says(text) || name == "code-lead"));
        assert!(
            is_there || name == "sign-in-bridge" || name == "glossary-passphrase",
            "{login}needs no exception"
        );
    }
}

/// Words that `docs/words.md` has another one for, or none.
const NOT_OURS: [(Language, &[&str]); 2] = [
    (
        Language::English,
        &[
            "please",
            "simply",
            "unfortunately",
            "invalid ",
            "sorry",
            "!",
            "n't ",
            "log in",
            "login name",
            "credentials",
            "authenticate ",
            "slip of the keys",
            "web site",
        ],
    ),
    (Language::SimplifiedChinese, &["！", "抱歉", "帐号", "帐户", "账户", "供应商", "无效的"]),
];

#[test]
fn words_are_ours() {
    for (language, words) in NOT_OURS {
        for (name, text) in each_message(language) {
            let lower = text.to_lowercase();
            // What others say stands in quotes, and the glossary explains their words.
            let ours = unquoted(&lower);
            let wrong = words.iter().find(|word| ours.contains(*word));
            let is_glossary = name.starts_with("glossary-");
            assert!(wrong.is_none() || is_glossary, "{}: {name} says {wrong:?}: {text}", language.tag());
        }
    }
}

/// A text without what stands in quotes.
fn unquoted(text: &str) -> String {
    let mut out = String::new();
    let mut is_quoted = false;
    for c in text.chars() {
        match c {
            '"' => is_quoted = !is_quoted,
            // German closes with what English opens with.
            '“' => is_quoted = !is_quoted,
            '„' | '«' | '「' | '‘' => is_quoted = true,
            '”' | '»' | '」' | '’' => is_quoted = false,
            _ if is_quoted => {}
            _ => out.push(c),
        }
    }
    out
}

#[test]
fn no_sentence_is_long() {
    const MOST_WORDS: usize = 27;
    for (name, text) in each_message(Language::English) {
        for sentence in text.split_inclusive(['.', '?', ':']) {
            let words = sentence.split_whitespace().count();
            assert!(words <= MOST_WORDS, "{name}: {words} words: {sentence}");
        }
    }
}

#[test]
fn provider_files_say_the_same_words() {
    let mut all = Vec::new();
    for entry in fs::read_dir(root().join("assets/providers")).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let file: serde_json::Value = serde_json::from_str(&text).unwrap();
        sentences(&file, &mut |tag, sentence| {
            let language = Language::ALL.into_iter().find(|language| language.tag() == tag).unwrap();
            let words = NOT_OURS.iter().find(|(it, _)| *it == language).map_or(&[][..], |(_, words)| words);
            // Names are what their owners call themselves.
            let ours = unquoted(&sentence.to_lowercase()).replace("simply.com", "");
            // Apple's own word for an account.
            let wrong = words.iter().find(|word| ours.contains(*word) && !sentence.contains("Apple"));
            all.extend(wrong.map(|word| format!("{}: {word}: {sentence}", path.display())));
        });
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

fn is_language(key: &str) -> bool {
    Language::ALL.iter().any(|language| language.tag() == key)
}

/// Every sentence of a provider file with its language.
fn sentences(value: &serde_json::Value, tell: &mut dyn FnMut(&str, &str)) {
    match value {
        serde_json::Value::Object(map) => {
            for (key, inner) in map {
                match (key.as_str(), inner) {
                    (_, serde_json::Value::String(sentence)) if is_language(key) => tell(key, sentence),
                    _ => sentences(inner, tell),
                }
            }
        }
        serde_json::Value::Array(all) => all.iter().for_each(|inner| sentences(inner, tell)),
        _ => {}
    }
}
