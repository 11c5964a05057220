//! What of the book is made from the program itself: a page for each provider, and the questions of the help.
//!
//! `MAILKEY_BOOK=FOLDER cargo test --test house book` writes the pages of the providers there, which `docs/build-book` does;
//! `MAILKEY_RENEW=1 cargo test --test house book` writes the questions anew.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::Entry;
use mailkey::locale::Locale;
use mailkey::model::catalogue::{Confidence, Guide, GuideStep, OldCode, Provider, Server};
use mailkey::storage::settings::Language;

use crate::tree::root;

fn providers() -> Vec<Provider> {
    let folder = fs::read_dir(root().join("assets/providers")).unwrap().map(|entry| entry.unwrap().path());
    let files = folder
        .filter(|path| path.extension().is_some_and(|end| end == "json") && !path.ends_with("schema.json"));
    // The sources stand in the files alone: the program does not carry them.
    let mut all: Vec<Provider> =
        files.map(|path| serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()).collect();
    all.sort_by_key(|provider| provider.name.get("en").to_lowercase());
    all
}

/// The headings of a provider's page.
struct Headings {
    domains: &'static str,
    takes: &'static str,
    servers: &'static str,
    before: &'static str,
    code: &'static str,
    switch_on: &'static str,
    reset: &'static str,
    instead: &'static str,
    refusals: &'static str,
    sources: &'static str,
    checked: &'static str,
    named_there: &'static str,
    old_code: fn(OldCode) -> &'static str,
    confidence: fn(Confidence) -> &'static str,
}

const ENGLISH: Headings = Headings {
    domains: "Addresses",
    takes: "What mail programs use",
    servers: "Servers",
    before: "What must be true first",
    code: "How to get a code",
    switch_on: "How to let mail programs in",
    reset: "When the code is forgotten",
    instead: "What you can do instead",
    refusals: "What the servers say when they refuse",
    sources: "Sources",
    checked: "These facts were last checked:",
    named_there: "there:",
    old_code: |old| match old {
        OldCode::WhenReplaced => "The old code stops working as soon as the new one exists.",
        OldCode::WhenDeleted => "The old code works until you delete it on the web page.",
        _ => "It is not known when the old code stops working.",
    },
    confidence: |confidence| match confidence {
        Confidence::High => "They rest on official or several agreeing sources.",
        Confidence::Medium => "Some words of the website may differ.",
        Confidence::Low => "Little is known about these pages.",
    },
};

const CHINESE: Headings = Headings {
    domains: "邮箱地址",
    takes: "邮件程序用什么登录",
    servers: "服务器",
    before: "前提条件",
    code: "怎样获取",
    switch_on: "怎样允许邮件程序登录",
    reset: "忘记之后怎样重置",
    instead: "可以改用的办法",
    refusals: "服务器拒绝时的原话",
    sources: "来源",
    checked: "资料最近核对于：",
    named_there: "原文：",
    old_code: |old| match old {
        OldCode::WhenReplaced => "新的一生成，旧的立即失效。",
        OldCode::WhenDeleted => "旧的一直有效，直到您在网页上删除它。",
        _ => "尚不清楚旧的何时失效。",
    },
    confidence: |confidence| match confidence {
        Confidence::High => "依据官方资料，或多个一致的来源。",
        Confidence::Medium => "网站上的个别文字可能不同。",
        Confidence::Low => "对这些网页所知不多。",
    },
};

/// A text as it stands in Markdown.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if "\\`*_[]<>|#".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

fn steps(page: &mut String, locale: &Locale, steps: &[GuideStep]) {
    for (number, step) in steps.iter().enumerate() {
        writeln!(page, "{}. {}", number + 1, escaped(&locale.step(step))).unwrap();
    }
    page.push('\n');
}

/// A guide with all forms in which people see the site.
fn guide(page: &mut String, locale: &Locale, guide: &Guide) {
    if let Some(address) = guide.page_for_anybody() {
        writeln!(page, "<{address}>\n").unwrap();
    }
    let tag = locale.tag();
    if let Some(sees) = guide.sees.as_ref().filter(|_| !guide.versions.is_empty()) {
        writeln!(page, "**{}**\n", escaped(sees.get(tag))).unwrap();
    }
    steps(page, locale, &guide.steps);
    for version in &guide.versions {
        writeln!(page, "**{}**\n", escaped(version.sees.get(tag))).unwrap();
        steps(page, locale, &version.steps);
    }
}

fn servers(page: &mut String, locale: &Locale, service: &str, list: &[Server]) {
    for server in list {
        let security = locale.security(server.security);
        writeln!(page, "| {service} | {} | {} | {security} |", server.host, server.port).unwrap();
    }
}

/// A provider's page.
fn page(provider: &Provider, locale: &Locale, words: &Headings) -> String {
    let (tag, mut page) = (locale.tag(), String::new());
    let out = &mut page;
    writeln!(out, "# {}\n\n{}\n", escaped(provider.name.get(tag)), escaped(provider.summary.get(tag)))
        .unwrap();
    if !provider.domains.is_empty() {
        let domains: Vec<String> = provider.domains.iter().map(|domain| format!("@{domain}")).collect();
        writeln!(out, "**{}**: {}\n", words.domains, escaped(&domains.join(", "))).unwrap();
    }
    let native = provider.sign_in.native_term.as_ref();
    let native =
        native.map(|native| format!(" · {} {}", words.named_there, escaped(native))).unwrap_or_default();
    let kind = escaped(&locale.sign_in_kind(provider.sign_in.kind));
    writeln!(out, "**{}**: {kind}{native}", words.takes).unwrap();
    out.push('\n');
    if provider.all_servers().next().is_some() {
        writeln!(out, "## {}\n\n| | | | |\n|---|---|--:|---|", words.servers).unwrap();
        servers(out, locale, "IMAP", &provider.imap);
        servers(out, locale, "SMTP", &provider.smtp);
        let choices = provider.server_question.iter().flat_map(|question| &question.choices).skip(1);
        for choice in choices {
            let label = escaped(choice.label.get(tag));
            servers(out, locale, &format!("IMAP ({label})"), &choice.imap);
            servers(out, locale, &format!("SMTP ({label})"), &choice.smtp);
        }
        out.push('\n');
    }
    if !provider.prerequisites.is_empty() {
        writeln!(out, "## {}\n", words.before).unwrap();
        for first in &provider.prerequisites {
            writeln!(out, "- {} {}", escaped(first.ask.get(tag)), escaped(first.why.get(tag))).unwrap();
        }
        out.push('\n');
    }
    for (heading, part) in [(words.switch_on, &provider.enable_imap), (words.code, &provider.generate)] {
        if let Some(part) = part {
            writeln!(out, "## {heading}\n").unwrap();
            guide(out, locale, part);
        }
    }
    if let Some(reset) = &provider.reset {
        writeln!(out, "## {}\n\n{}\n", words.reset, (words.old_code)(reset.old_code_dies)).unwrap();
        guide(out, locale, &reset.guide());
    }
    if !provider.instead.is_empty() {
        writeln!(out, "## {}\n", words.instead).unwrap();
        provider.instead.iter().for_each(|text| writeln!(out, "- {}", escaped(text.get(tag))).unwrap());
        out.push('\n');
    }
    if !provider.refusals.is_empty() {
        writeln!(out, "## {}\n\n| | |\n|---|---|", words.refusals).unwrap();
        for refusal in &provider.refusals {
            let text: String = refusal.example.split_whitespace().collect::<Vec<_>>().join(" ");
            writeln!(out, "| {} | {} |", escaped(&text), escaped(&locale.cause(refusal.cause))).unwrap();
        }
        out.push('\n');
    }
    let checked = locale.date(&provider.checked);
    writeln!(out, "{} {checked}. {}\n", words.checked, (words.confidence)(provider.confidence)).unwrap();
    writeln!(out, "## {}\n", words.sources).unwrap();
    for source in &provider.sources {
        writeln!(out, "- <{}>: {} ({})", source.url, escaped(&source.what), source.date).unwrap();
    }
    page
}

#[test]
fn each_provider_has_a_page_in_the_book() {
    let scratch = tempfile::tempdir().unwrap();
    let folder = std::env::var_os("MAILKEY_BOOK").map_or_else(|| scratch.path().to_owned(), PathBuf::from);
    let folder = folder.join("providers");
    let (english, chinese) = (Locale::new(Language::English), Locale::new(Language::SimplifiedChinese));
    fs::create_dir_all(folder.join("zh-CN")).unwrap();
    let mut index =
        "# Providers\n\n| | addresses | what mail programs use | |\n|---|---|---|---|\n".to_owned();
    let mut summary = "# Providers\n\n- [All providers](providers/index.md)\n".to_owned();
    for provider in providers() {
        let name = escaped(provider.name.get("en"));
        let id = &provider.id.0;
        for (locale, words, path) in
            [(&english, &ENGLISH, format!("{id}.md")), (&chinese, &CHINESE, format!("zh-CN/{id}.md"))]
        {
            let text = page(&provider, locale, words);
            check(&provider, &text);
            fs::write(folder.join(&path), text).unwrap();
        }
        let domains: Vec<String> = provider.domains.iter().take(4).map(ToString::to_string).collect();
        let kind = english.sign_in_kind(provider.sign_in.kind);
        let native = escaped(provider.name.get("zh-CN"));
        writeln!(
            index,
            "| [{name}]({id}.md) | {} | {kind} | [{native}](zh-CN/{id}.md) |",
            domains.join(", ")
        )
        .unwrap();
        writeln!(summary, "  - [{name}](providers/{id}.md)\n    - [{native}](providers/zh-CN/{id}.md)")
            .unwrap();
    }
    fs::write(folder.join("index.md"), index).unwrap();
    fs::write(folder.join("summary-part.md"), summary).unwrap();
}

fn check(provider: &Provider, text: &str) {
    let id = &provider.id.0;
    for server in provider.all_servers() {
        assert!(text.contains(&server.host), "{id}: {} is missing", server.host);
    }
    assert!(!text.contains("{ $") && !text.contains("\\[missing"), "{id}: {text}");
    let steps = provider.generate.iter().flat_map(|guide| &guide.steps).count();
    assert!(
        text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_digit())).count() >= steps,
        "{id}"
    );
    let text = text.replace("\\\\", "").replace("\\<", "").replace("\\]", "");
    for link in text.split("](").skip(1).chain(text.split('<').skip(1)) {
        assert!(link.starts_with("https://") || link.starts_with("http://"), "{id}: {link:.60}");
    }
}

/// The questions of the help as a page: the program and the book answer alike.
fn questions(tag: &str, title: &str, lead: &str) -> String {
    let file = root().join("assets/locales").join(tag).join("help.ftl");
    let body = fluent_syntax::parser::parse(fs::read_to_string(file).unwrap()).unwrap().body;
    let mut page = format!("# {title}\n\n{lead}\n");
    for entry in body {
        let Entry::Message(message) = entry else { continue };
        let Some(question) = message.value.as_ref().filter(|_| message.id.name.starts_with("question-"))
        else {
            continue;
        };
        let answer = message.attributes.iter().find(|it| it.id.name == "answer").unwrap();
        let plain = |pattern: &fluent_syntax::ast::Pattern<String>| {
            let parts = pattern.elements.iter().map(|element| match element {
                fluent_syntax::ast::PatternElement::TextElement { value } => value.as_str(),
                other => panic!("{}: {other:?} cannot stand in the book", message.id.name),
            });
            escaped(&parts.collect::<String>())
        };
        write!(page, "\n## {}\n\n{}\n", plain(question), plain(&answer.value)).unwrap();
    }
    page
}

#[test]
fn the_questions_of_the_book_are_those_of_the_help() {
    let english = "The same answers stand in the program: press F1. Other languages have them there.";
    let chinese = "程序里也有这些解答：按 F1。";
    for (path, text) in [
        ("docs/users/questions.md", questions("en", "Questions and answers", english)),
        ("docs/users/questions.zh-CN.md", questions("zh-CN", "常见问题", chinese)),
    ] {
        let path = root().join(path);
        if std::env::var("MAILKEY_RENEW").is_ok_and(|it| it == "1") {
            fs::write(&path, &text).unwrap();
        }
        assert!(same(&path, &text), "To write it anew: MAILKEY_RENEW=1 cargo test --test house book");
    }
}

fn same(path: &Path, text: &str) -> bool {
    fs::read_to_string(path).is_ok_and(|there| there.replace("\r\n", "\n") == text)
}
