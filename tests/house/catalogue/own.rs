//! The user's own provider files.

use std::fs;
use std::path::Path;

use mailkey::model::address::Domain;
use mailkey::model::catalogue::{Catalogue, FileError, Problem, ProviderId};
use serde_json::{Value, json};

use super::file;
use crate::tree::root;

/// A folder with `providers/` in it and files there.
fn own(files: &[(&str, String)]) -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    fs::create_dir(home.path().join("providers")).unwrap();
    for (name, text) in files {
        fs::write(home.path().join("providers").join(name), text).unwrap();
    }
    home
}

/// A sound provider of an administrator's.
fn company(id: &str, domains: &[&str]) -> Value {
    let mut value = file("fastmail.json");
    value["id"] = json!(id);
    value["domains"] = json!(domains);
    value["name"] = json!({"en": "Example Mail", "zh-CN": "示例邮箱"});
    value
}

#[test]
fn an_own_file_stands_in_place_of_a_built_in_one() {
    let mut value = file("qq.json");
    value["name"]["en"] = json!("QQ at work");
    value["domains"] = json!(["qq.com"]);
    let home = own(&[("qq.json", format!("\u{feff}{value}"))]);
    let (catalogue, errors) = Catalogue::load(Some(home.path()));
    assert_eq!(errors, []);
    assert_eq!(catalogue.entries().len(), Catalogue::built_in().entries().len());
    assert_eq!(catalogue.entries()[0].name.get("en"), "QQ at work");
    let found = |domain: &str| catalogue.for_domain(&Domain::parse(domain).unwrap());
    assert_eq!(found("qq.com").unwrap().name.get("en"), "QQ at work");
    assert!(found("foxmail.com").is_none());
}

#[test]
fn own_domains_win() {
    let text = company("company", &["example.com", "fastmail.com"]).to_string();
    let home = own(&[("company.json", text)]);
    let (catalogue, errors) = Catalogue::load(Some(home.path()));
    assert_eq!(errors, []);
    let found = |domain: &str| {
        let domain = Domain::parse(domain).unwrap();
        catalogue.for_domain(&domain).unwrap().id.to_string()
    };
    assert_eq!(found("example.com"), "company");
    assert_eq!(found("fastmail.com"), "company");
    assert_eq!(found("fastmail.fm"), "fastmail");
    assert_eq!(catalogue.entries()[0].id.as_str(), "company");
    assert_eq!(catalogue.search("fastmail.com", None)[0].id.as_str(), "company");
}

#[test]
fn broken_own_files_are_reported_with_their_place_and_the_rest_works() {
    let mut wrong = company("wrong", &["wrong.example"]);
    wrong["imap"][0]["port"] = json!(0);
    wrong["generate"]["steps"][2]["do"].as_object_mut().unwrap().remove("zh-CN");
    let home = own(&[
        ("broken.json", "{\n  \"id\": \"broken\",\n  nonsense\n}".to_owned()),
        ("fine.json", company("fine", &["fine.example"]).to_string()),
        ("later.json", company("later", &["later.example", "fine.example"]).to_string()),
        ("wrong.json", wrong.to_string()),
        ("schema.json", "{}".to_owned()),
        (".hidden.json", "{".to_owned()),
        ("notes.txt", "{".to_owned()),
    ]);
    fs::create_dir(home.path().join("providers/folder.json")).unwrap();
    fs::write(home.path().join("providers/bytes.json"), b"{\"id\": \"\xff\"}").unwrap();
    fs::write(home.path().join("providers/huge.json"), vec![b' '; 1_048_577]).unwrap();
    let (catalogue, errors) = Catalogue::load(Some(home.path()));
    assert!(catalogue.get(&ProviderId("fine".into())).is_some());
    assert!(catalogue.get(&ProviderId("qq".into())).is_some());
    assert_eq!(catalogue.entries().len(), Catalogue::built_in().entries().len() + 1);
    let reported: Vec<(String, &str)> = errors
        .iter()
        .map(|e| (Path::new(&e.file).file_name().unwrap().to_str().unwrap().to_owned(), e.key.as_str()))
        .collect();
    let wanted = [
        ("broken.json", "line 3, column 3"),
        ("bytes.json", ""),
        ("folder.json", ""),
        ("huge.json", ""),
        ("later.json", "domains[1]"),
        ("wrong.json", "imap[0].port"),
        ("wrong.json", "generate.steps[2].do"),
    ];
    assert_eq!(reported, wanted.map(|(file, key)| (file.to_owned(), key)));
    assert!(matches!(errors[0].problem, Problem::NotJson(_)));
    assert_eq!(errors[1].problem, Problem::NoText);
    assert_eq!(errors[2].problem, Problem::NoFile);
    assert_eq!(errors[3].problem, Problem::TooLarge(1_048_576));
    assert_eq!(errors[4].problem, Problem::DuplicateDomain(ProviderId("fine".into())));
    assert_eq!(errors[6].problem, Problem::NoLanguage("zh-CN"));
    let line = errors[6].to_string();
    assert!(
        line.ends_with("wrong.json: generate.steps[2].do: has no sentence in the language zh-CN"),
        "{line}"
    );
}

#[test]
fn a_folder_that_is_not_there_is_no_error() {
    let home = tempfile::tempdir().unwrap();
    let (catalogue, errors) = Catalogue::load(Some(&home.path().join("nowhere")));
    assert_eq!(errors, []);
    assert!(!catalogue.entries().is_empty());
    fs::write(home.path().join("providers"), "no folder").unwrap();
    let (_, errors) = Catalogue::load(Some(home.path()));
    assert!(matches!(errors[..], [FileError { problem: Problem::CannotRead(_), .. }]));
}

/// What the page for administrators tells them to write is right, and works as it says.
#[test]
fn the_page_for_administrators_leads_to_a_guide() {
    let page = root().join("docs/provider-files.md");
    let page = fs::read_to_string(page).unwrap();
    let (_, rest) = page.split_once("```json\n").unwrap();
    let (file, rest) = rest.split_once("```").unwrap();
    let home = own(&[("example-com.json", file.to_owned())]);
    let (catalogue, errors) = Catalogue::load(Some(home.path()));
    assert_eq!(errors, []);
    let provider = catalogue.for_domain(&Domain::parse("example.com").unwrap()).unwrap();
    assert!(provider.is_guided());
    // The pieces that stand in its lists can be put in as they are.
    let mut whole: Value = serde_json::from_str(file).unwrap();
    let piece = |start: &str| -> Value {
        let from = rest.find(start).unwrap_or_else(|| panic!("{start}"));
        let to = from + rest[from..].find('`').unwrap();
        serde_json::from_str(&rest[from..to]).unwrap()
    };
    whole["sign_in"]["shape"] = piece("{\"length\"");
    whole["refusals"] = json!([piece("{\"contains\"")]);
    assert_eq!(Catalogue::check(&whole.to_string(), "example-com.json").map(drop), Ok(()));
    // Every key that it names is one of the format.
    let schema = file_keys();
    let named = rest.split('`').skip(1).step_by(2).filter(|word| {
        word.chars().all(|c| c.is_ascii_lowercase() || c == '_' || c == '.') && word.contains(['_', '.'])
    });
    for word in named {
        let last = word.rsplit('.').next().unwrap();
        assert!(schema.contains(&format!("\"{last}\"")) || last == "json", "{word}");
    }
}

fn file_keys() -> String {
    file("schema.json").to_string()
}
