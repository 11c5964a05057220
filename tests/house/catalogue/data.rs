//! The provider files that the program carries.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use mailkey::mail::probe::classify;
use mailkey::model::address::{Address, Domain};
use mailkey::model::catalogue::{
    Catalogue, Confidence, Guide, GuideStep, Provider, ProviderId, Quirk, SignInKind, StepKind, Text,
    UserForm,
};
use mailkey::model::code::{Plausibility, plausibility};
use mailkey::model::failure::{Cause, Service};
use serde_json::Value;

use super::{file, folder, schema};

/// Name and text of every provider file in the source tree.
fn files() -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, fs::read_to_string(&path).unwrap())
        })
        .filter(|(name, _)| name != "schema.json")
        .collect();
    files.sort();
    assert_eq!(files.len(), 259);
    files
}

fn provider(id: &str) -> Provider {
    Catalogue::built_in().get(&ProviderId(id.into())).unwrap().as_ref().clone()
}

/// The pages and steps of a provider.
fn guides(provider: &Provider) -> Vec<Guide> {
    let reset = provider.reset.as_ref().map(|reset| reset.guide());
    provider.generate.iter().chain(&provider.enable_imap).cloned().chain(reset).collect()
}

/// Every sentence of a provider file, wherever it stands.
fn sentences(value: &Value, into: &mut Vec<Text>) {
    match value {
        Value::Object(map) if map.contains_key("zh-CN") => {
            into.push(serde_json::from_value(value.clone()).unwrap());
        }
        Value::Object(map) => map.values().for_each(|value| sentences(value, into)),
        Value::Array(items) => items.iter().for_each(|value| sentences(value, into)),
        _ => {}
    }
}

#[test]
fn every_file_passes_the_strict_check_and_is_built_in() {
    let (catalogue, errors) = Catalogue::load(None);
    assert_eq!(errors, []);
    let mut carried: Vec<String> = catalogue.providers().map(|p| format!("{}.json", p.id)).collect();
    carried.sort();
    let named: Vec<String> = files().into_iter().map(|(name, _)| name).collect();
    assert_eq!(carried, named);
    for (name, text) in files() {
        let checked = Catalogue::check(&text, &name).unwrap_or_else(|errors| panic!("{errors:#?}"));
        // The program carries everything but where it comes from.
        let carried = Provider { schema: None, sources: Vec::new(), ..checked };
        assert_eq!(Some(&carried), catalogue.get(&carried.id).map(|it| it.as_ref()), "{name}");
    }
}

#[test]
fn every_file_passes_the_schema() {
    let schema = schema();
    for (name, _) in files() {
        let value = file(&name);
        let wrong: Vec<String> =
            schema.iter_errors(&value).map(|e| format!("{}: {e}", e.instance_path())).collect();
        assert_eq!(wrong, [""; 0], "{name}");
    }
}

#[test]
fn the_schema_lists_the_words_that_the_program_knows() {
    let schema = file("schema.json");
    let causes: BTreeSet<String> = Cause::ALL.iter().map(|cause| cause.id()).collect();
    let listed: BTreeSet<String> = serde_json::from_value(schema["$defs"]["cause"]["enum"].clone()).unwrap();
    assert_eq!(causes, listed);
    for quirk in schema["properties"]["quirks"]["items"]["enum"].as_array().unwrap() {
        serde_json::from_value::<Quirk>(quirk.clone()).unwrap();
    }
}

#[test]
fn no_domain_belongs_to_two() {
    let mut owner: BTreeMap<Domain, ProviderId> = BTreeMap::new();
    for provider in Catalogue::built_in().providers() {
        for domain in &provider.domains {
            let before = owner.insert(domain.clone(), provider.id.clone());
            assert_eq!(before, None, "{domain} of {}", provider.id);
        }
    }
}

#[test]
fn every_provider_is_found_by_its_names_and_domains() {
    let catalogue = Catalogue::built_in();
    for entry in catalogue.entries() {
        let names = entry.name.0.values().chain(&entry.native_name).chain(&entry.aliases);
        for name in names.cloned().chain([entry.id.to_string()]) {
            let place = catalogue.search(&name, None).iter().position(|found| found.id == entry.id);
            assert!(place.is_some_and(|place| place < 4), "{}: {name:?} is at {place:?}", entry.id);
        }
        for domain in &entry.domains {
            let first = catalogue.search(domain.as_str(), Some("CN"))[0];
            assert_eq!(first.id, entry.id, "{domain}");
            assert_eq!(catalogue.search(&format!("me@{domain}"), None)[0].id, entry.id);
            assert_eq!(catalogue.for_domain(domain).unwrap().id, entry.id);
        }
    }
}

#[test]
fn every_refusal_is_read_as_its_own_cause() {
    for provider in Catalogue::built_in().providers() {
        for refusal in &provider.refusals {
            let example = &refusal.example;
            let folded = example.replace(' ', "\r\n  ");
            for service in refusal.service.map_or(Service::BOTH.to_vec(), |only| vec![only]) {
                for text in [example, &example.to_uppercase(), &example.to_lowercase(), &folded] {
                    let guess = classify(text, service, &provider.refusals);
                    let found = (guess.cause, guess.certainty, guess.also);
                    let wanted = (refusal.cause, refusal.certainty, refusal.also.clone());
                    assert_eq!(found, wanted, "{}: {text}", provider.id);
                }
                assert!(!refusal.fits(service, "OK LOGIN completed"), "{}: {example}", provider.id);
            }
            assert!(!refusal.also.contains(&refusal.cause), "{}: {example}", provider.id);
        }
    }
}

#[test]
fn refusals_mean_what_is_known_of_them() {
    use Cause::*;
    let cause = |id: &str, service: Service, text: &str| {
        let provider = provider(id);
        let guess = classify(text, service, &provider.refusals);
        (guess.cause, guess.also)
    };
    let all = "NO login fail. account is ABNORMAL, service is not open, password is incorrect, login frequency \
               limited, or system is busy. More information at https://example.com/1";
    let ranked = vec![ServiceOff, WrongCode, LoginPasswordUsed, TooManyAttempts, ServerBusy, AccountLocked];
    assert_eq!(cause("qq", Service::Imap, all), (SignInRefused, ranked.clone()));
    assert_eq!(cause("qq", Service::Smtp, all), (SignInRefused, ranked));
    let cases = [
        (
            "netease-163",
            Service::Imap,
            "NO EXAMINE Unsafe Login. Please contact kefu@188.com for help",
            ClientIdNeeded,
        ),
        ("netease-126", Service::Smtp, "550 用户无权登陆", ServiceOff),
        (
            "gmail",
            Service::Smtp,
            "534-5.7.9 Application-specific password required. For more information, go to\n534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor 5b1f17b1804b1-4317f3sm5 - gsmtp",
            LoginPasswordUsed,
        ),
        (
            "outlook",
            Service::Smtp,
            "535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [XX0P123CA0001.EURP123.PROD.OUTLOOK.COM]",
            PasswordSignInEnded,
        ),
        (
            "outlook",
            Service::Smtp,
            "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.",
            ServiceOff,
        ),
        ("outlook", Service::Imap, "NO LOGIN failed.", PasswordSignInEnded),
        ("yahoo", Service::Imap, "NO [UNAVAILABLE] LOGIN Service is temporarily not available", ServerBusy),
    ];
    for (id, service, text, wanted) in cases {
        assert_eq!(cause(id, service, text).0, wanted, "{id}: {text}");
    }
}

#[test]
fn shapes_fit_their_example_and_no_login_password() {
    let mut shaped = 0;
    for provider in Catalogue::built_in().providers() {
        let Some(shape) = provider.shape() else { continue };
        shaped += 1;
        assert!(shape.fits(&shape.example), "{}", provider.id);
        for text in ["Summer#2024!", "correct horse battery", "p@ssw0rd+2026.xy", "hunter2", ""] {
            assert!(!shape.fits(text), "{}: {text:?}", provider.id);
        }
        for text in ["Summer#2024!", "correct horse battery staple!"] {
            let said = plausibility(text, Some(shape), "me@example.org");
            assert!(
                matches!(said, Plausibility::LikeLoginPassword | Plausibility::Foreign(_)),
                "{}: {said:?}",
                provider.id
            );
        }
    }
    assert!(shaped >= 20, "{shaped}");
}

#[test]
fn guides_lead_to_https_pages_and_have_words_to_click() {
    for provider in Catalogue::built_in().providers() {
        assert_eq!(provider.is_guided(), provider.sign_in.kind.has_code(), "{}", provider.id);
        assert!(provider.reset.is_some() || !provider.is_guided(), "{}", provider.id);
        if provider.is_guided() && provider.confidence == Confidence::High {
            let steps = provider.generate.iter().flat_map(|guide| &guide.steps);
            let sites = steps.filter(|step| step.site.is_some()).count();
            assert!(sites >= 1, "{}: no step has words of the site", provider.id);
        }
        for guide in guides(provider) {
            if let Some(page) = guide.page_for("me+x@example.org") {
                assert!(page.starts_with("https://") && !page.contains('{'), "{}: {page}", provider.id);
            }
        }
    }
}

#[test]
fn every_page_is_on_a_site_of_the_providers() {
    let mut listed = 0;
    for provider in Catalogue::built_in().providers() {
        let mut all: Vec<String> = Vec::new();
        for guide in guides(provider) {
            all.extend(guide.page);
            all.extend(guide.versions.into_iter().filter_map(|version| version.page));
        }
        all.extend(provider.prerequisites.iter().filter_map(|need| need.page.clone()));
        let choices = provider.server_question.iter().flat_map(|question| &question.choices);
        all.extend(choices.filter_map(|choice| choice.page.clone()));
        for page in all {
            listed += 1;
            let host = page.strip_prefix("https://").unwrap().split(['/', '?', '#']).next().unwrap();
            let host = Domain::parse(host).unwrap();
            assert!(provider.sites.iter().any(|site| host.is_within(site)), "{}: {page}", provider.id);
        }
    }
    assert!(listed > 100, "{listed}");
}

#[test]
fn there_are_as_many_providers_of_each_kind_as_were_counted() {
    let kinds = |wanted: &[SignInKind]| {
        let catalogue = Catalogue::built_in();
        catalogue.entries().iter().filter(|entry| wanted.contains(&entry.kind)).count()
    };
    use SignInKind::*;
    assert_eq!(kinds(&[AuthorizationCode, AppPassword]), 83);
    assert_eq!(kinds(&[OauthOnly]), 3);
    assert_eq!(kinds(&[Bridge]), 1);
    assert_eq!(kinds(&[None]), 7);
    assert_eq!(kinds(&[LoginPassword]), 165);
}

#[test]
fn every_sentence_is_short_and_in_its_language() {
    for (name, _) in files() {
        let mut all = Vec::new();
        sentences(&file(&name), &mut all);
        assert!(all.len() >= 3, "{name}");
        for text in all {
            let (english, chinese) = (text.get("en"), text.get("zh-CN"));
            assert!(!english.contains(['“', '”', '‘', '’', '，', '。']), "{name}: {english}");
            assert!(!chinese.contains(['"', '\'', '!', '！']) && !english.contains('!'), "{name}: {chinese}");
            assert!(english.chars().count() <= 240 && chinese.chars().count() <= 120, "{name}: {english}");
        }
    }
}

#[test]
fn steps_are_instructions_without_a_full_stop() {
    for provider in Catalogue::built_in().providers() {
        for step in guides(provider).iter().flat_map(|guide| &guide.steps) {
            let (english, chinese) = (step.action.get("en"), step.action.get("zh-CN"));
            assert!(english.starts_with(char::is_uppercase) && !english.ends_with('.'), "{english}");
            assert!(!chinese.ends_with('。'), "{chinese}");
            assert!(english.chars().count() <= 130, "{english}");
            let Some(more) = &step.more else { continue };
            assert!(more.get("en").ends_with('.') && more.get("zh-CN").ends_with('。'), "{english}");
        }
    }
}

/// Every guide of every version: what is to be done, one after the other.
fn all_steps(provider: &Provider) -> Vec<Vec<GuideStep>> {
    let with_versions = |guide: Guide| {
        let versions = guide.versions.into_iter().map(|version| version.steps);
        std::iter::once(guide.steps).chain(versions).collect::<Vec<_>>()
    };
    guides(provider).into_iter().flat_map(with_versions).collect()
}

#[test]
fn every_step_has_a_kind_and_a_picture_that_fits_it() {
    let mut count = 0;
    for provider in Catalogue::built_in().providers() {
        for steps in all_steps(provider) {
            for step in &steps {
                let said = format!("{}: {}", provider.id, step.action.get("en"));
                let kind = step.kind.unwrap_or_else(|| panic!("{said}"));
                assert!(step.by.is_none() || kind == StepKind::Confirm, "{said}");
                let typed = step.site.as_ref().and_then(|site| site.typed.as_deref());
                assert!(typed.is_none() || [StepKind::Type, StepKind::Press].contains(&kind), "{said}");
                assert_eq!(typed.is_some(), step.action.get("en").contains("such as Mailkey"), "{said}");
                count += 1;
            }
        }
    }
    assert!(count > 1_300, "{count}");
}

/// The old code goes last, and only once the new one has passed.
#[test]
fn what_is_for_later_comes_last_and_in_a_reset_alone() {
    let mut count = 0;
    for provider in Catalogue::built_in().providers() {
        for steps in all_steps(provider) {
            let first = steps.iter().position(|step| step.later).unwrap_or(steps.len());
            assert!(first > 0 && steps[first..].iter().all(|step| step.later), "{}", provider.id);
            count += steps.len() - first;
        }
        for guide in provider.generate.iter().chain(&provider.enable_imap) {
            assert!(guide.steps.iter().all(|step| !step.later), "{}", provider.id);
        }
    }
    assert!(count > 50, "{count}");
}

#[test]
fn those_that_take_no_code_say_so_and_lead_to_none() {
    let outlook = provider("outlook");
    assert_eq!(outlook.sign_in.kind, SignInKind::OauthOnly);
    assert_eq!((&outlook.generate, &outlook.reset), (&None, &None));
    assert!(outlook.summary.get("en").contains("no code any more"));
    let proton = provider("proton");
    assert_eq!(proton.sign_in.kind, SignInKind::Bridge);
    assert!(!outlook.instead.is_empty() && !proton.instead.is_empty());
    assert!(!proton.is_guided());
}

#[test]
fn user_names_follow_the_provider() {
    let address = Address::parse("me@icloud.com").unwrap();
    let icloud = provider("icloud");
    assert_eq!(icloud.user_names.imap.form.of(&address), "me");
    assert_eq!(icloud.user_names.imap.other, Some(UserForm::Address));
    assert_eq!(icloud.user_names.smtp.form.of(&address), "me@icloud.com");
    assert_eq!(icloud.mailbox_question.unwrap().domains.len(), 3);
    assert!(provider("netease-yeah").has(Quirk::IdBeforeSelect));
    assert_eq!(provider("qq").pause_minutes, Some(15));
    let page = provider("gmail").generate.unwrap().page_for("me@gmail.com").unwrap();
    assert_eq!(page, "https://myaccount.google.com/apppasswords?authuser=me%40gmail.com");
}
