//! Somebody who walks about in the window.

use std::time::{Duration, Instant};

use crate::servers::PROVIDERS;
use crate::support::app::App;
use crate::support::process::poll;

/// How long a test of all goes on before it is stopped.
const GOES_ON: Duration = Duration::from_secs(2);
/// How long a control that may be there or not is waited for.
const GLANCE: Duration = Duration::from_millis(700);
/// The window's size at the end of each round, and a smaller one.
const SIZES: [(u32, u32); 2] = [(960, 680), (760, 520)];

/// Through all pages and back to the start; `between` happens in the middle of a test of all. Gives the longest that a
/// click took to show its page, in ms.
pub fn walk(app: &App, number: usize, between: impl FnOnce()) -> u128 {
    let mut longest = 0;
    let mut go = |control: &str, page: &str| {
        app.find(control);
        let began = Instant::now();
        app.click_on(control);
        app.wait_for_screen(page);
        longest = longest.max(began.elapsed().as_millis());
    };
    click_if_there(app, "test-all");
    std::thread::sleep(GOES_ON / 4);
    between();
    go("nav-settings", "settings");
    app.window().scroll(6);
    app.window().resize(SIZES[1].0, SIZES[1].1);
    go("nav-providers", "providers");
    app.type_into("search", ["icloud", "netease", "gmx", "naver"][number % 4]);
    app.window().resize(SIZES[0].0, SIZES[0].1);
    go("nav-help", "help");
    app.type_into("help-search", ["keychain", "code", "proxy"][number % 3]);
    go("nav-accounts", "start");
    app.window().scroll(20);
    app.window().scroll(-40);
    go("add-account", "address");
    app.type_into("address", &format!("newcomer@soak{}.test", number % PROVIDERS));
    app.wait_for_text("Soak Mail");
    go("continue", "guide");
    go("back", "address");
    go("cancel", "start");
    poll(GOES_ON, || app.map().target("stop-tests").is_none().then_some(()));
    click_if_there(app, "stop-tests");
    poll(GOES_ON, || app.map().target("stop-tests").is_none().then_some(()));
    click_if_there(app, "close-summary");
    longest
}

/// Clicks on what may have gone meanwhile.
fn click_if_there(app: &App, control: &str) {
    let found = poll(GLANCE, || app.map().target(control).cloned());
    if let Some(target) = found {
        app.window().click((target.x + target.w / 2.0) as i32, (target.y + target.h / 2.0) as i32);
        std::thread::sleep(Duration::from_millis(400)); // not the other half of a double click
    }
}
