//! Every command that a document names is one of the program's, and those that only look do what they say.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use crate::support::command::mailkey;
use crate::support::desktop::Desktop;
use crate::support::tree::documents;

/// What stands in a document for what a reader puts there.
const STANDS_FOR: [(&str, &str); 13] = [
    ("ADDRESS", "me@qq.com"),
    ("FORMAT", "thunderbird"),
    ("PROGRAM", "Thunderbird"),
    ("ITS-DOMAIN", "qq.com"),
    ("FOLDER", "folder"),
    ("LABEL", "Laptop"),
    ("QUERY", "qq"),
    ("FILE", "file"),
    ("NAME", "qq"),
    ("SHELL", "bash"),
    ("TAG", "en"),
    ("ID", "qq"),
    ("DIR", "folder"),
];

/// Commands that ask nobody and change nothing: they are run as they stand.
const LOOK: [&str; 8] =
    ["list", "providers", "help", "settings", "programs", "completions", "detect", "export"];

/// The commands of a document: in a line of a block, or between two backticks; without what explains them.
fn commands(text: &str) -> Vec<String> {
    let (mut found, mut prose) = (Vec::new(), String::new());
    let mut is_block = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            is_block = !is_block;
        } else if is_block {
            let line = line.trim().trim_start_matches("$ ");
            // A column of words begins behind two blanks.
            let line = line.split("  ").next().unwrap_or_default().split(" #").next().unwrap_or_default();
            found.push(line.to_owned());
        } else {
            prose.extend([line.trim_start(), "\n"]);
        }
    }
    // A line may end within a command.
    found.extend(prose.split('`').skip(1).step_by(2).map(|words| words.replace('\n', " ")));
    let is_ours = |text: &String| text.starts_with("mailkey ") && !text.starts_with("mailkey =");
    found
        .into_iter()
        .filter(is_ours)
        .map(|text| text.trim().trim_end_matches(['.', ',', ';']).to_owned())
        .collect()
}

/// The words of a command, as a reader would type them. What may be left out is left out.
fn words(command: &str) -> Vec<String> {
    let mut plain = String::new();
    let mut depth = 0;
    for c in command.chars() {
        match c {
            '[' => depth += 1,
            ']' => depth -= 1,
            _ if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    let plain = plain.split(['|', '>', '<', '&']).next().unwrap().replace('…', "");
    let one = |word: &str| match STANDS_FOR.iter().find(|(name, _)| word == *name) {
        Some((_, instead)) => (*instead).to_owned(),
        None => word.trim_matches(['"', '\'']).replace("ITS-DOMAIN", "qq.com"),
    };
    plain.split_whitespace().skip(1).map(one).collect()
}

#[test]
fn every_command_in_the_documents_is_one_and_runs() {
    let mut desktop = Desktop::without_keychain();
    // Nothing leaves the computer, whatever a document asks for.
    desktop.set_env("ALL_PROXY", "socks5h://127.0.0.1:9");
    assert_eq!(mailkey(&desktop, &["settings", "look-up", "off"], "").status, 0);
    let mut all: BTreeMap<String, PathBuf> = BTreeMap::new();
    for path in documents() {
        let text = fs::read_to_string(&path).unwrap();
        all.extend(commands(&text).into_iter().map(|command| (command, path.clone())));
    }
    assert!(all.len() > 60, "{}", all.len());
    let (mut run, mut faults) = (0, Vec::new());
    for (command, path) in &all {
        let words = words(command);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        // Help stands behind all other words: each of them is looked at before.
        let asked = mailkey(&desktop, &[&words[..], &["--help"]].concat(), "");
        let is_version = words == ["--version"];
        if asked.status != 0 && !is_version {
            faults.push(format!("{}: {command}: {}", path.display(), asked.err));
            continue;
        }
        let looks = words.first().is_some_and(|word| LOOK.contains(word)) && !command.contains("FILE");
        let writes =
            ["check", "draw", "export", "update", "pages"].iter().any(|word| words.get(1) == Some(word));
        // Named in a sentence, for which account stands before it.
        let is_short = words[0] == "export" && words.len() == 2;
        if looks && !is_short && !(words[0] == "providers" && writes) {
            let answer = mailkey(&desktop, &words, "");
            run += 1;
            if answer.status == 2 {
                faults.push(format!("{}: {command}: {}", path.display(), answer.err));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
    assert!(run > 20, "{run}");
}

#[test]
fn commands_are_found_in_text_and_in_blocks() {
    let text = "Run `mailkey list\n--json`, or `this`.\n```\nmailkey code ADDRESS   prints it\nmailkey test --all  # all\n```\n";
    assert_eq!(commands(text), ["mailkey code ADDRESS", "mailkey test --all", "mailkey list --json"]);
    assert_eq!(words("mailkey setup [ADDRESS]"), ["setup"]);
    assert_eq!(words("mailkey export FORMAT ADDRESS > FILE"), ["export", "thunderbird", "me@qq.com"]);
}
