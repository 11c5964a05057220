//! What holds for all formats.

use serde_json::Value;

use super::bed::{Bed, letter, text};
use super::support::command::mailkey;
use super::support::providers::{NETEASE, QQ, QQ_CODE};

#[test]
fn after_a_reset_a_program_that_asks_works_on_without_a_touch() {
    const NEW: &str = "nzqkhnwtmrplxbdf";
    let bed = Bed::new("Laptop");
    let file = bed.file("msmtp", QQ);
    bed.server.set_code(QQ, NEW);
    let refused = bed.run("msmtp", &["-C", text(&file), QQ], &letter("with the old code"));
    assert!(!refused.status.success());
    let reset = mailkey(&bed.desktop, &["reset", QQ, "--label", "Laptop"], &format!("{NEW}\n"));
    assert_eq!(reset.status, 0, "{reset:?}");
    bed.works("msmtp", &["-C", text(&file), QQ], &letter("with the new code"));
    bed.arrives(QQ, "with the new code");
}

#[test]
fn nothing_that_is_there_is_touched_and_nothing_secret_is_repeated() {
    let bed = Bed::new("Laptop");
    let file = bed.desktop.home().join("there");
    std::fs::write(&file, "account other\npassword not-for-anybody\n").unwrap();
    let refused = bed.export(&["msmtp", QQ, "-o", text(&file)]);
    assert_eq!(refused.status, 2, "{refused:?}");
    assert!(
        refused.err.contains("+ account me-qq.test") && refused.err.contains("- account other"),
        "{refused:?}"
    );
    assert!(!refused.err.contains("not-for-anybody"), "{refused:?}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "account other\npassword not-for-anybody\n");
    let refused = bed.export(&["env", QQ, "-o", text(&file), "--with-code"]);
    assert_eq!(refused.status, 2, "{refused:?}");
    assert!(!format!("{refused:?}").contains(QQ_CODE), "{refused:?}");
}

#[test]
fn a_code_is_written_only_where_that_was_asked_for() {
    let bed = Bed::new("Laptop");
    let refused = bed.export(&["curl", QQ]);
    assert_eq!(refused.status, 2, "{refused:?}");
    assert!(refused.err.contains("--with-code"), "{refused:?}");
    let beside = bed.export(&["env", QQ]);
    assert_eq!(beside.status, 0, "{beside:?}");
    assert!(beside.out.contains("SMTP_PASSWORD_FILE=/run/secrets/mailkey-me-qq.test"), "{beside:?}");
    assert!(!format!("{beside:?}").contains(QQ_CODE), "{beside:?}");
    for format in ["curl", "env"] {
        let held = bed.export(&[format, QQ, "--with-code"]);
        assert!(held.out.contains(QQ_CODE) && !held.err.contains(QQ_CODE), "{held:?}");
        assert!(held.err.contains("can read your mail"), "a warning: {held:?}");
    }
    let asks = bed.export(&["msmtp", QQ, "--with-code"]);
    assert!(!format!("{asks:?}").contains(QQ_CODE), "{asks:?}");
}

#[test]
fn the_formats_are_listed_and_mistakes_are_named() {
    let bed = Bed::new("Laptop");
    let list = bed.export(&["--json"]);
    let formats: Vec<Value> = list.json_with(0)["formats"].as_array().unwrap().clone();
    assert!(formats.iter().any(|it| it["id"] == "msmtp" && it["holds_code"] == false), "{formats:?}");
    let plain = bed.export(&[]);
    assert_eq!((plain.status, plain.out.lines().count()), (0, formats.len()), "{plain:?}");
    for (arguments, status) in [
        (&["nonsense", QQ][..], 2),
        (&["msmtp"], 2),
        (&["msmtp", "nobody@qq.test"], 4),
        (&["msmtp", QQ, "--label", "no such"], 4),
        (&["mbsync", NETEASE], 1),
    ] {
        let answer = bed.export(arguments);
        assert_eq!(answer.status, status, "{arguments:?}: {answer:?}");
        assert!(answer.out.is_empty() && !answer.err.is_empty(), "{arguments:?}: {answer:?}");
    }
}
