//! A journey without a window: no network, no keychain, nothing on the disk but a folder that goes with the test.

use std::sync::Arc;

use iced::Size;
use mailkey::gui::control;
use mailkey::gui::effect::Effect;
use mailkey::gui::screen::{address, check, code, guide};
use mailkey::gui::theme;
use mailkey::gui::widget::{Ui, Viewport};
use mailkey::gui::wizard::{Action, Message, Saved, Wizard};
use mailkey::locale::Locale;
use mailkey::mail::probe::{Diagnosis, Event, Prober, RefusedCodes, Report, ServiceReport, Stage, Verdict};
use mailkey::model::address::Address;
use mailkey::model::catalogue::{Catalogue, Endpoint, Security};
use mailkey::model::code::{Code, Typed};
use mailkey::model::failure::{Cause, Certainty, Service};
use mailkey::platform::paths::Paths;
use mailkey::storage::accounts::{Account, KeptCode, LastTest, TestOutcome};
use mailkey::storage::settings::{Language, LookUp};
use mailkey::work::account_store::AccountStore;
use mailkey::work::context::Context;
use mailkey::work::handoff::Here;
use mailkey::work::journey::{Draft, DraftWithCode, Step};
use tempfile::TempDir;

/// An invented code of the shape that QQ Mail's codes have.
pub const CODE: &str = "qkzvhnwtmrplxbdf";

pub struct Fixture {
    pub context: Context,
    pub locale: Locale,
    pub viewport: Viewport,
    _folder: TempDir,
}

/// A prober that trusts nobody: nothing is probed here.
fn prober() -> Prober {
    let root = rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
    Prober::with_roots(&[root.cert.der().to_vec()]).expect("a prober")
}

impl Fixture {
    pub fn new(language: Language) -> Fixture {
        let folder = tempfile::tempdir().expect("a folder");
        let paths = Paths::below(folder.path());
        let context = Context {
            paths,
            catalogue: Arc::new(Catalogue::load(None).0),
            provider_faults: Arc::new([]),
            prober: prober(),
            store: AccountStore::this_run(),
            refused: RefusedCodes::default(),
            look_up: LookUp::Off,
            may_look_at_programs: true,
            is_practice: false,
        };
        let viewport = Viewport::new(Size::new(960.0, 680.0));
        Fixture { context, locale: Locale::new(language), viewport, _folder: folder }
    }

    pub fn english() -> Fixture {
        Fixture::new(Language::English)
    }

    pub fn ui(&self) -> Ui<'_> {
        theme::speak(self.locale.language());
        Ui {
            locale: &self.locale,
            tokens: &theme::LIGHT,
            viewport: self.viewport,
            login: false,
            is_still: false,
        }
    }

    pub fn tell(&self, wizard: &mut Wizard, message: Message) -> Action {
        wizard.update(self.ui(), &self.context, message)
    }

    pub fn draft(&self, address: &str) -> Draft {
        let address = address_of(address);
        let provider = self.context.catalogue.for_address(&address).expect("a known provider").clone();
        Draft::at(provider, address)
    }

    pub fn coded(&self, address: &str) -> DraftWithCode {
        DraftWithCode::new(self.draft(address), Code::new(CODE).unwrap(), String::new())
    }

    /// A set-up as far as the guide.
    pub fn at_guide(&self, address: &str) -> Wizard {
        let mut wizard = Wizard::set_up(None);
        self.type_address(&mut wizard, address);
        wizard
    }

    /// Types an address on the first page and goes on.
    pub fn type_address(&self, wizard: &mut Wizard, address: &str) {
        self.tell(wizard, Message::Address(address::Message::Typed(address.to_owned())));
        let action = self.tell(wizard, Message::Address(address::Message::Continue));
        assert!(matches!(action, Action::Do(Effect::Preflight(_))), "{action:?}");
        assert_eq!(wizard.step(), Step::Guide);
    }

    /// A set-up as far as the page that takes the code, with a code typed.
    pub fn at_code(&self, address: &str) -> Wizard {
        let mut wizard = self.at_guide(address);
        let action = self.tell(&mut wizard, Message::Guide(guide::Message::Copied));
        assert_eq!(action, Action::Do(Effect::FocusOver(control::CODE)));
        self.tell(&mut wizard, Message::Code(code::Message::Typed(Typed::new(CODE.to_owned()))));
        wizard
    }

    /// A set-up whose test is under way.
    pub fn at_check(&self, address: &str) -> Wizard {
        let mut wizard = self.at_code(address);
        let action = self.tell(&mut wizard, Message::Code(code::Message::Test));
        assert_eq!(action, Action::Do(Effect::Test(Box::new(self.coded(address)))));
        wizard
    }

    /// A set-up that has come to its end.
    pub fn at_end(&self, address: &str) -> Wizard {
        let mut wizard = self.at_check(address);
        let kept = Saved {
            coded: self.coded(address),
            account: account(address, &[""]),
            vault: None,
            elapsed_ms: Some(900),
            notices: vec![],
            here: Here::default(),
        };
        assert_eq!(self.tell(&mut wizard, Message::Saved(Box::new(kept))), Action::None);
        assert_eq!(wizard.step(), Step::Done);
        wizard
    }

    /// A set-up whose test has ended so.
    pub fn after(&self, address: &str, report: &Report) -> (Wizard, Action) {
        let mut wizard = self.at_check(address);
        let action = self.tell(&mut wizard, finished(report));
        (wizard, action)
    }
}

pub fn address_of(text: &str) -> Address {
    Address::parse(text).expect("an address")
}

pub fn finished(report: &Report) -> Message {
    Message::Check(check::Message::Probe(Box::new(Event::Finished(report.clone()))))
}

fn endpoint() -> Endpoint {
    Endpoint {
        host: "imap.example.org".to_owned(),
        port: 993,
        security: Security::Tls,
        user: "me@qq.com".to_owned(),
    }
}

fn report(verdict: Verdict) -> Report {
    let service = ServiceReport {
        service: Service::Imap,
        endpoint: endpoint(),
        stages: vec![],
        verdict,
        remarks: vec![],
        notices: vec![],
        software: None,
    };
    Report { services: vec![service], elapsed_ms: 1234 }
}

pub fn passed() -> Report {
    report(Verdict::Passed)
}

pub fn failed(stage: Stage, cause: Cause) -> Report {
    report(Verdict::Failed(Box::new(Diagnosis {
        stage,
        cause,
        certainty: Certainty::Likely,
        also: vec![],
        server_said: Some("NO a long sentence of a server without any meaning".to_owned()),
        in_clear: false,
        hints: Vec::new(),
        issuer: None,
        certificate: None,
        clock_off: None,
    })))
}

pub fn refused() -> Report {
    failed(Stage::SignIn, Cause::WrongCode)
}

pub fn offline() -> Report {
    failed(Stage::Resolve, Cause::Offline)
}

/// A saved account with a code for each label; the last is the newest.
pub fn account(address: &str, labels: &[&str]) -> Account {
    let code = |(place, label): (usize, &&str)| {
        let made = jiff::Timestamp::from_second(1_700_000_000 + place as i64).unwrap();
        KeptCode {
            last_passed: Some(made),
            last_test: Some(LastTest { at: made, outcome: TestOutcome::Passed, notices: vec![] }),
            ..KeptCode::new((*label).to_owned(), made)
        }
    };
    Account {
        address: address_of(address),
        provider: None,
        mailbox: None,
        imap: Some(endpoint()),
        smtp: Some(endpoint()),
        pins: Vec::new(),
        codes: labels.iter().enumerate().map(code).collect(),
    }
}
