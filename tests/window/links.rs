//! Links such as `mailkey:me@example.org`, as a browser starts the program with them.

use super::journeys::{Bed, go_to_guide};
use crate::support::app::{App, program};
use crate::support::providers::{QQ, QQ_CODE};

fn launch<'a>(bed: &'a Bed, link: &str) -> App<'a> {
    let mut command = bed.desktop.command(program());
    command.args(["open", link]);
    App::launch_command(&bed.screen, &bed.desktop, command, &[QQ_CODE])
}

/// Starts the program once more, which hands the link to the window that is open.
fn follow(bed: &Bed, link: &str) {
    let mut command = bed.desktop.command(program());
    let status = command.args(["open", link]).env("DISPLAY", bed.screen.display()).status().unwrap();
    assert!(status.success());
}

#[test]
fn a_link_is_asked_about_before_anything_happens() {
    let bed = Bed::new();
    let app = launch(&bed, "mailkey:me%40qq.test");
    app.wait_for_text("Set up this address?");
    app.wait_for_text(QQ);
    app.wait_for_text("Test QQ Mail");
    app.click_on("decline-link");
    app.wait_for_screen("start");
    app.wait_for_text("Welcome to Mailkey");
    follow(&bed, "mailkey:me@qq.test");
    app.wait_for_text("Set up this address?");
    assert!(app.window().is_in_front());
    app.click_on("accept-link");
    app.wait_for_screen("address");
    app.click_on("continue");
    app.wait_for_screen("guide");
    assert_eq!(bed.server.imap_sign_ins() + bed.server.refused_sign_ins(), 0);
}

#[test]
fn a_link_ends_no_journey_unless_somebody_says_so() {
    let bed = Bed::new();
    let app = bed.launch();
    go_to_guide(&app, QQ);
    follow(&bed, "mailkey:you@163.test");
    app.wait_for_text("What you are doing in this window ends");
    app.key("Return");
    app.key("Escape");
    app.wait_for_screen("guide");
    follow(&bed, "mailkey:you@163.test?code=abcdefghijklmnop");
    app.wait_for_text("names no mail address");
    app.click_on("decline-link");
    app.wait_for_screen("guide");
    follow(&bed, "mailkey:you@163.test");
    app.click_on("accept-link");
    app.wait_for_screen("address");
    app.wait_for_text("Test NetEase 163");
}

#[test]
fn a_start_without_a_link_takes_no_question_away() {
    let bed = Bed::new();
    let app = launch(&bed, "mailkey:me@qq.test");
    app.wait_for_text("Set up this address?");
    let status = bed.desktop.command(program()).env("DISPLAY", bed.screen.display()).status().unwrap();
    assert!(status.success());
    app.wait_for_text("Set up this address?");
    app.close();
}
