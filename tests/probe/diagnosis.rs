//! What servers' refusals mean: every one that is known, variants of them, and texts that the classifier was not made
//! for. `known.json` has the texts that are on record for providers, with the cause that somebody who knows nothing of
//! the provider must name. `studied.json` and `unseen.json` are two halves of one collection, in eight languages: the
//! words of the first were read while the classifier was made, those of the second were not.

use crate::support::dice::Dice;
use mailkey::mail::probe::{Stage, classify_at};
use mailkey::model::catalogue::{Catalogue, ProviderId, Refusal};
use mailkey::model::failure::{Cause, Service};
use serde::Deserialize;

/// A refusal and what it means to somebody who knows nothing of the provider.
#[derive(Deserialize)]
struct Said {
    service: Service,
    said: String,
    /// Where in a test it comes; left out for the sign-in.
    stage: Option<Stage>,
    cause: Cause,
    /// What else would be no mistake.
    #[serde(default)]
    also_ok: Vec<Cause>,
    #[serde(default)]
    providers: Vec<String>,
    #[serde(default)]
    language: String,
    #[serde(default)]
    source: String,
}

impl Said {
    fn stage(&self) -> Stage {
        self.stage.unwrap_or(Stage::SignIn)
    }
}

fn read(name: &str) -> Vec<Said> {
    let path = format!("{}/tests/probe/diagnosis/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// Those that are taken for something else.
fn wrong(texts: &[Said]) -> Vec<String> {
    let taken = |it: &Said| classify_at(it.stage(), &it.said, it.service, &[]).cause;
    let is_wrong = |it: &&Said| taken(it) != it.cause && !it.also_ok.contains(&taken(it));
    let tell = |it: &Said| format!("{} {:?}: {:?}, not {:?}", it.language, it.said, taken(it), it.cause);
    texts.iter().filter(is_wrong).map(tell).collect()
}

#[test]
fn every_refusal_on_record_has_its_cause() {
    let texts = read("known");
    assert!(texts.len() >= 82);
    assert_eq!(wrong(&texts), [""; 0]);
}

#[test]
fn most_of_what_was_never_seen_has_its_cause() {
    for (name, most_wrong) in [("studied", 2), ("unseen", 14)] {
        let texts = read(name);
        assert_eq!(texts.len(), 186);
        let wrong = wrong(&texts);
        let languages = ["en", "zh", "de", "fr", "it", "ru", "ko", "ja"];
        for language in languages {
            let all = texts.iter().filter(|it| it.language == language).count();
            let right = all - wrong.iter().filter(|it| it.starts_with(language)).count();
            println!("{name} {language}: {right} of {all}");
            assert!(right * 5 >= all * 4, "{name} {language}: {right} of {all}");
        }
        assert!(wrong.len() <= most_wrong, "{} of 186 {name}:\n{}", wrong.len(), wrong.join("\n"));
    }
}

/// Replies of real servers from public reports, each with its source, in two halves drawn by lot (by a hash of their
/// words): the first was read while the classifier was made, the second was not.
#[test]
fn replies_from_the_field_have_their_cause() {
    let both = [("field_read", 180, 8), ("field_held", 180, 24)].map(|(name, least, most_wrong)| {
        let texts = read(name);
        assert!(texts.len() >= least, "{name}: {}", texts.len());
        assert!(texts.iter().all(|it| !it.source.is_empty()));
        let wrong = wrong(&texts);
        println!("{name}: {} of {} right", texts.len() - wrong.len(), texts.len());
        (wrong, most_wrong)
    });
    let [(read, most_read), (held, most_held)] = both;
    assert!(read.len() <= most_read, "{}", read.join("\n"));
    // Whoever reads the words of the other half spoils it.
    assert!(held.len() <= most_held, "{} of the other half", held.len());
}

// --- variants

/// The same refusal as another server of the provider, or a later version of it, may say it.
fn varied(text: &str, dice: &mut Dice) -> String {
    let mut text = match dice.below(4) {
        0 => text.to_uppercase(),
        1 => text.to_lowercase(),
        _ => text.to_owned(),
    };
    if dice.below(2) == 0 {
        text = with_other_links(&text);
    }
    text += match dice.below(6) {
        0 => " 98e67ed59e1d1-3ac1a4sm5034a91.12 - gsmtp",
        1 => " [AM0PR02CA0123.eurprd02.prod.outlook.com 2026-11-25T10:20:30.123Z 08DE1A2B3C4D5E6F]",
        2 => " sc=F9aQx1Z2y0L1_251020_imap-production-main-17",
        3 => " More information at https://help.example.com/imap/disabled/too-many/locked?id=4711",
        4 => " (Failure)",
        _ => "",
    };
    match dice.below(4) {
        0 => text.replace(' ', "  "),
        1 => in_lines(&text, dice),
        2 => text.replace(". ", ".\t"),
        _ => text,
    }
}

fn with_other_links(text: &str) -> String {
    let words = text.split(' ').map(|word| match word.find("://") {
        Some(place) => format!("{}://support.example.org/answer/99?p=Other", &word[..place]),
        None => word.to_owned(),
    });
    words.collect::<Vec<_>>().join(" ")
}

/// As a reply of several lines, the number in front of each; IMAP has no such replies.
fn in_lines(text: &str, dice: &mut Dice) -> String {
    let Some((number, rest)) = text.split_once(' ').filter(|(number, _)| number.parse::<u16>().is_ok())
    else {
        return text.to_owned();
    };
    let words: Vec<&str> = rest.split_whitespace().collect();
    let cut = 1 + dice.below(words.len().max(2) - 1);
    let (first, last) = words.split_at(cut.min(words.len()));
    format!("{number}-{}\r\n{number} {}\r\n", first.join(" "), last.join(" "))
}

/// A refusal, and what is known about the provider.
fn with_knowledge(texts: &[Said]) -> Vec<(&Said, Vec<Refusal>)> {
    let (catalogue, _) = Catalogue::load(None);
    let known = |id: &String| catalogue.get(&ProviderId(id.clone())).map(|it| it.refusals.clone());
    texts
        .iter()
        .flat_map(|it| {
            let providers = it.providers.iter().filter_map(known).map(move |refusals| (it, refusals));
            std::iter::once((it, Vec::new())).chain(providers)
        })
        .collect()
}

#[test]
fn case_links_session_ids_and_line_breaks_change_nothing() {
    let texts = read("known");
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let (mut count, mut wrong) = (0, Vec::new());
    for (it, refusals) in with_knowledge(&texts) {
        let cause = classify_at(it.stage(), &it.said, it.service, &refusals).cause;
        for _ in 0..24 {
            let said = varied(&it.said, &mut dice);
            let taken = classify_at(it.stage(), &said, it.service, &refusals).cause;
            count += 1;
            if taken != cause {
                wrong.push(format!("{said:?}: {taken:?}, not {cause:?}"));
            }
        }
    }
    assert!(count > 3000, "{count}");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_text_that_was_cut_off_leads_nobody_astray() {
    use Cause::{ProtocolViolation, ServerBusy, SignInRefused, WrongCode};
    let texts = read("known");
    let (mut count, mut same, mut wrong) = (0, 0, Vec::new());
    for (it, refusals) in with_knowledge(&texts) {
        let whole = classify_at(it.stage(), &it.said, it.service, &refusals);
        let cause = whole.cause;
        let ends: Vec<usize> = it.said.char_indices().map(|(place, _)| place).collect();
        for end in ends.iter().skip(ends.len() / 2) {
            let taken = classify_at(it.stage(), &it.said[..*end], it.service, &refusals).cause;
            count += 1;
            same += usize::from(taken == cause);
            // What says less than the whole did is no mistake; another story is.
            let says_less = matches!(taken, SignInRefused | WrongCode | ServerBusy | ProtocolViolation)
                || (it.stage() == Stage::Send && taken == Cause::MessageRefused);
            if taken != cause && taken != it.cause && !says_less && !whole.also.contains(&taken) {
                wrong.push(format!("{:?}: {taken:?}, not {cause:?}", &it.said[..*end]));
            }
        }
    }
    println!("{same} of {count} cut texts have the cause of the whole");
    // A provider's own entry knows more of the whole text than half of it tells anybody.
    assert!(same * 10 > count * 7, "{same} of {count}");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}
