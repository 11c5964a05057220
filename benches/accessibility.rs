//! What telling a screen reader costs: the walk over the widgets, and the tree of it that goes to the accessibility service.
//!
//! `cargo bench --bench accessibility [-- --json]`
#![allow(clippy::unwrap_used)]

mod figures;

use std::hint::black_box;
use std::sync::Arc;

use figures::{Asked, Figures, times};
use iced::{Rectangle, Size};
use iced_test::core::widget::operation::{self, Operation};
use iced_test::runtime::UserInterface;
use iced_test::runtime::user_interface::Cache;
use mailkey::gui::accessibility::bridge::Frame;
use mailkey::gui::accessibility::tree::Walk;
use mailkey::gui::accessibility::{Before, Tree, update};
use mailkey::gui::app::{self, App, Message};
use mailkey::gui::sidebar::{self, Page};
use mailkey::gui::theme;
use mailkey::mail::probe::{Prober, RefusedCodes};
use mailkey::model::address::Address;
use mailkey::model::catalogue::Catalogue;
use mailkey::platform::paths::Paths;
use mailkey::storage::accounts::{Account, KeptCode};
use mailkey::storage::settings::LookUp;
use mailkey::work::account_store::AccountStore;
use mailkey::work::context::Context;

const ROUNDS: usize = 101;
const SIZE: Size = Size::new(960.0, 680.0);

fn account(number: usize) -> Account {
    Account {
        address: Address::parse(&format!("somebody{number}@example.org")).unwrap(),
        provider: None,
        mailbox: None,
        imap: None,
        smtp: None,
        pins: Vec::new(),
        codes: vec![KeptCode::new("Laptop".to_owned(), jiff::Timestamp::now())],
    }
}

fn of_accounts(count: usize) -> App {
    let folder = tempfile::tempdir().unwrap();
    let root = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let context = Context {
        paths: Paths::below(folder.path()),
        catalogue: Arc::new(Catalogue::load(None).0),
        provider_faults: Arc::new([]),
        prober: Prober::with_roots(&[root.cert.der().to_vec()]).unwrap(),
        store: AccountStore::this_run(),
        refused: RefusedCodes::default(),
        look_up: LookUp::Off,
        may_look_at_programs: false,
        is_practice: false,
    };
    context.store.register().update(|all| all.accounts = (0..count).map(account).collect()).unwrap();
    App::new(context, None).0
}

/// Goes through all widgets and looks at none.
struct Passer;

impl Operation for Passer {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }
}

fn measure(figures: &Figures, what: &str, app: &App) {
    let settings = app::settings();
    let mut renderer = iced::Renderer::new(settings.default_font, settings.default_text_size);
    let mut window = UserInterface::build(app.view(), SIZE, Cache::default(), &mut renderer);
    let passed = times(ROUNDS, || window.operate(&renderer, &mut Passer));
    let mut read = || -> Tree {
        let mut walk = Walk::new(None);
        window.operate(&renderer, &mut operation::black_box(&mut walk));
        walk.into_tree()
    };
    let walked = times(ROUNDS, || drop(black_box(read())));
    let tree = read();
    let frame = Frame {
        title: "Mailkey".to_owned(),
        scale: 1.0,
        bounds: Rectangle::with_size(SIZE),
        is_typing: false,
    };
    let mut before = Before::default();
    let _ = update(&tree, &frame, &mut before);
    // As after a change that one part shows.
    let told = times(ROUNDS, || drop(black_box(update(&tree, &frame, &mut before))));
    figures.note(&format!("{what}: {} parts", tree.nodes.len()));
    figures.tell(&format!("{what}: walked by the toolkit alone"), None, &passed);
    figures.tell(&format!("{what}: walked"), None, &walked);
    figures.tell(&format!("{what}: told"), None, &told);
}

fn main() {
    let figures = Figures::new(&Asked::read());
    theme::load_fonts();
    for count in [0, 10, 200, 1000] {
        measure(&figures, &format!("{count} accounts"), &of_accounts(count));
    }
    for (what, page) in
        [("all providers", Page::Providers), ("settings", Page::Settings), ("help", Page::Help)]
    {
        let mut app = of_accounts(0);
        let _ = app.update(Message::Sidebar(sidebar::Message::Go(page)));
        measure(&figures, what, &app);
    }
}
