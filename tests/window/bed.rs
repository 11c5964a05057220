//! The test bed itself: what the other tests lean on is proven here first.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::support::app::App;
use crate::support::desktop::Desktop;
use crate::support::mail_client::{self, Encryption};
use crate::support::mail_server::{MailServer, MailServerOptions, Mailbox};
use crate::support::process::{poll, text_of};
use crate::support::screen::Screen;

const CODE: &str = "abcdefghijklmnop";

#[test]
fn both_servers_take_the_right_code_and_refuse_a_wrong_one() {
    let server = MailServer::with("me@qq.test", CODE);
    let (ports, ca) = (server.ports(), server.ca_file());
    for (encryption, imap, smtp) in [
        (Encryption::Tls, ports.imap_tls, ports.smtp_tls),
        (Encryption::Starttls, ports.imap_starttls, ports.smtp_starttls),
    ] {
        let before = server.refused_sign_ins();
        let answer = mail_client::imap_login(imap, encryption, &ca, "me@qq.test", CODE);
        assert!(answer.starts_with("a1 OK"), "{encryption:?}: {answer}");
        let answer = mail_client::smtp_auth(smtp, encryption, &ca, "me@qq.test", CODE);
        assert!(answer.starts_with("235"), "{encryption:?}: {answer}");
        assert_eq!(server.refused_sign_ins(), before);

        let answer = mail_client::imap_login(imap, encryption, &ca, "me@qq.test", "wrong");
        assert!(answer.contains("AUTHENTICATIONFAILED"), "{encryption:?}: {answer}");
        assert_eq!(server.refused_sign_ins(), before + 1);
        let answer = mail_client::smtp_auth(smtp, encryption, &ca, "me@qq.test", "wrong");
        assert!(answer.starts_with("535"), "{encryption:?}: {answer}");
        assert_eq!(server.refused_sign_ins(), before + 2);
    }
    assert_eq!(server.imap_sign_ins(), 2);
    assert!(server.smtp_log().contains("authentication failed"), "{}", server.smtp_log());
}

#[test]
fn a_code_changes_at_both_servers_at_once() {
    let server = MailServer::with("me@qq.test", CODE);
    let (ports, ca) = (server.ports(), server.ca_file());
    let imap = |code| mail_client::imap_login(ports.imap_tls, Encryption::Tls, &ca, "me@qq.test", code);
    let smtp = |code| mail_client::smtp_auth(ports.smtp_tls, Encryption::Tls, &ca, "me@qq.test", code);
    assert!(imap(CODE).contains(" OK "));
    for code in ["ponmlkjihgfedcba", CODE, "ponmlkjihgfedcba"] {
        server.set_code("me@qq.test", code);
        let old = if code == CODE { "ponmlkjihgfedcba" } else { CODE };
        assert!(imap(code).contains(" OK "), "the new code is taken");
        assert!(smtp(code).starts_with("235"), "the new code is taken");
        assert!(imap(old).contains(" NO "), "the old code is refused");
        assert!(smtp(old).starts_with("535"), "the old code is refused");
    }
}

#[test]
fn imap_may_want_the_part_before_the_at_sign_while_smtp_wants_the_address() {
    let mailbox = Mailbox::new("me@icloud.test", CODE).with_imap_local_part();
    let server = MailServer::start(MailServerOptions {
        mailboxes: vec![mailbox, Mailbox::new("you@163.test", CODE)],
        ..MailServerOptions::default()
    });
    let (ports, ca) = (server.ports(), server.ca_file());
    let imap = |user| mail_client::imap_login(ports.imap_tls, Encryption::Tls, &ca, user, CODE);
    let smtp = |user| mail_client::smtp_auth(ports.smtp_starttls, Encryption::Starttls, &ca, user, CODE);
    assert!(imap("me").contains(" OK "));
    assert!(imap("me@icloud.test").contains(" NO "));
    assert!(imap("you@163.test").contains(" OK "));
    assert!(smtp("me@icloud.test").starts_with("235"));
    assert!(smtp("me").starts_with("535"));
}

#[test]
fn a_mail_to_oneself_arrives() {
    let server = MailServer::with("me@qq.test", CODE);
    let (ports, ca) = (server.ports(), server.ca_file());
    let (mut smtp, answer) =
        mail_client::smtp_session(ports.smtp_tls, Encryption::Tls, &ca, "me@qq.test", CODE);
    assert!(answer.starts_with("235"), "{answer}");
    for line in ["MAIL FROM:<me@qq.test>", "RCPT TO:<me@qq.test>"] {
        let answer = smtp.smtp(line);
        assert!(answer.starts_with("250"), "{line}: {answer}");
    }
    assert!(smtp.smtp("DATA").starts_with("354"));
    let answer = smtp.smtp("From: me@qq.test\r\nTo: me@qq.test\r\nSubject: to myself\r\n\r\nhere I am\r\n.");
    assert!(answer.starts_with("250"), "{answer}");
    let mails = poll(Duration::from_secs(30), || {
        let mails = server.mails("me@qq.test");
        (!mails.is_empty()).then_some(mails)
    });
    assert!(mails.is_some(), "no mail came:\n{}", server.smtp_log());
    let (mut imap, _) = mail_client::imap_session(ports.imap_tls, Encryption::Tls, &ca, "me@qq.test", CODE);
    let inbox = imap.imap("EXAMINE INBOX");
    assert!(inbox.contains("* 1 EXISTS"), "{inbox}");
    let mail = imap.imap("FETCH 1 BODY.PEEK[]");
    assert!(mail.contains("here I am"), "{mail}");
}

#[test]
fn no_mail_goes_out_without_encryption_and_code() {
    let server = MailServer::with("me@qq.test", CODE);
    let ports = server.ports();
    let greeting = mail_client::plain_imap_greeting(ports.imap_starttls);
    assert!(greeting.contains("STARTTLS"), "{greeting}");
    let greeting = mail_client::plain_smtp_offer(ports.smtp_starttls);
    assert!(greeting.contains("STARTTLS") && !greeting.contains("AUTH"), "{greeting}");
    let (mut smtp, _) =
        mail_client::smtp_session(ports.smtp_tls, Encryption::Tls, &server.ca_file(), "me@qq.test", "wrong");
    smtp.smtp("MAIL FROM:<me@qq.test>");
    let answer = smtp.smtp("RCPT TO:<me@qq.test>");
    assert!(answer.starts_with("554"), "{answer}");
}

#[test]
fn what_a_client_says_of_itself_is_logged() {
    let server = MailServer::with("you@163.test", CODE);
    let (mut imap, _) = mail_client::imap_session(
        server.ports().imap_tls,
        Encryption::Tls,
        &server.ca_file(),
        "you@163.test",
        CODE,
    );
    imap.imap("ID (\"name\" \"test bed\")");
    let logged = poll(Duration::from_secs(10), || server.imap_log().contains("name=test bed").then_some(()));
    assert!(logged.is_some(), "{}", server.imap_log());
}

#[test]
fn frozen_servers_take_connections_and_say_nothing() {
    let server = MailServer::with("me@qq.test", CODE);
    server.freeze();
    for port in [server.ports().imap_starttls, server.ports().smtp_starttls] {
        let mut tcp = std::net::TcpStream::connect(("127.0.0.1", port)).unwrap();
        tcp.set_read_timeout(Some(Duration::from_millis(700))).unwrap();
        assert!(std::io::Read::read(&mut tcp, &mut [0; 10]).is_err(), "somebody spoke");
    }
    server.thaw();
    for port in [server.ports().imap_starttls, server.ports().smtp_starttls] {
        let mut tcp = std::net::TcpStream::connect(("127.0.0.1", port)).unwrap();
        tcp.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        assert!(std::io::Read::read(&mut tcp, &mut [0; 10]).unwrap() > 0);
    }
}

#[test]
fn the_servers_keep_no_code_in_clear() {
    let code = "unmistakableinvented";
    let desktop = Desktop::without_keychain();
    let server = MailServer::with("me@qq.test", code);
    let answer = mail_client::imap_login(
        server.ports().imap_tls,
        Encryption::Tls,
        &server.ca_file(),
        "me@qq.test",
        code,
    );
    assert!(answer.contains(" OK "), "{answer}");
    assert_eq!(desktop.files_with(code), Vec::<std::path::PathBuf>::new());
}

#[test]
fn the_desktop_has_a_secret_service_that_is_open() {
    let code = "kqzvhnwtmrplxbdf";
    let desktop = Desktop::start();
    assert_eq!(desktop.secret_lookup("me@qq.test"), None);
    desktop.secret_store("me@qq.test", code);
    assert_eq!(desktop.secret_lookup("me@qq.test").as_deref(), Some(code));
    assert_eq!(desktop.secret_lookup("you@qq.test"), None);
    assert!(desktop.secrets().contains("attribute.address = me@qq.test"), "{}", desktop.secrets());
    assert_eq!(
        desktop.files_with(code),
        Vec::<std::path::PathBuf>::new(),
        "the keyring's own file is encrypted"
    );
    let other = Desktop::start();
    assert_eq!(other.secret_lookup("me@qq.test"), None, "sessions share nothing");
}

#[test]
fn a_code_that_lies_about_is_found_in_every_disguise() {
    let desktop = Desktop::without_keychain();
    let code = "hhwrkqpzlmvxbtsd";
    let write = |name: &str, content: &[u8]| {
        let file = desktop.home().join(name);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, content).unwrap();
        file
    };
    let mut expected = vec![
        write(".config/mailkey/clear.json", format!("{{\"x\":\"{code}\"}}").as_bytes()),
        write("utf16.bin", &code.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>()),
    ];
    for before in ["", "u", "us", "user\0me\0"] {
        let encoded = mail_client::base64(format!("{before}{code}and more").as_bytes());
        expected.push(write(&format!("base64-{}", before.len()), encoded.as_bytes()));
    }
    write("harmless", b"hhwrkqpzlmvxbts");
    expected.sort();
    assert_eq!(desktop.files_with(code), expected);
}

#[test]
fn the_browser_is_only_observed() {
    let desktop = Desktop::without_keychain();
    assert!(desktop.opened_pages().is_empty());
    let page = "https://mail.qq.test/account?a=1&b=2";
    let status = desktop.command("xdg-open").arg(page).status().unwrap();
    assert!(status.success());
    assert_eq!(desktop.wait_for_page("mail.qq.test"), page);
    assert_eq!(desktop.opened_pages(), [page]);
}

#[test]
fn nothing_of_the_tester_reaches_a_program_of_the_desktop() {
    let desktop = Desktop::without_keychain();
    let output = desktop.command("env").output().unwrap();
    let env = String::from_utf8(output.stdout).unwrap();
    assert!(env.contains(&format!("HOME={}", desktop.home().display())), "{env}");
    for foreign in ["CARGO_", "DISPLAY=", "DBUS_SESSION_BUS_ADDRESS="] {
        assert!(!env.contains(foreign), "{env}");
    }
}

/// A window that writes down what reaches it.
const RECORDER: &str = r#"
import os, sys
from Xlib import X, XK, display
d = display.Display()
s = d.screen()
w = s.root.create_window(0, 0, 300, 200, 0, s.root_depth, background_pixel=0x2050A0,
                         event_mask=X.ButtonPressMask | X.KeyPressMask | X.StructureNotifyMask)
w.set_wm_name("recorder")
w.change_property(d.intern_atom("_NET_WM_PID"), d.intern_atom("CARDINAL"), 32, [os.getpid()])
delete = d.intern_atom("WM_DELETE_WINDOW")
w.set_wm_protocols([delete])
w.map()
while True:
    e = d.next_event()
    if e.type == X.ButtonPress:
        print("click", e.event_x, e.event_y, e.detail, flush=True)
    elif e.type == X.KeyPress:
        shift = 1 if e.state & X.ShiftMask else 0
        print("key", XK.keysym_to_string(d.keycode_to_keysym(e.detail, shift)) or d.keycode_to_keysym(e.detail, 0), flush=True)
    elif e.type == X.ConfigureNotify:
        print("size", e.width, e.height, flush=True)
    elif e.type == X.ClientMessage and e.data[1][0] == delete:
        print("closed", flush=True)
        break
"#;

#[test]
fn clicks_and_keys_arrive_in_a_window_and_its_picture_is_seen() {
    let desktop = Desktop::without_keychain();
    let screen = Screen::start(800, 600, 1.0);
    let mut command = desktop.command("/usr/bin/python3");
    command.args(["-c", RECORDER, "an argument"]);
    let window = screen.launch(command);
    assert_eq!(window.title(), "recorder");
    window.wait_until("its colour", |picture| {
        (picture.width, picture.height) == (300, 200) && picture.count([0x20, 0x50, 0xA0]) == 300 * 200
    });
    let logged = |line: &str| {
        let seen = poll(Duration::from_secs(20), || window.log().lines().any(|l| l == line).then_some(()));
        assert!(seen.is_some(), "no {line:?} in:\n{}", window.log());
    };
    window.click(123, 45);
    logged("click 123 45 1");
    window.scroll(2);
    logged("click 123 45 5");
    window.type_text("aQ@7");
    for key in ["key a", "key Q", "key @", "key 7"] {
        logged(key);
    }
    window.key("Tab");
    logged("key \t");
    window.resize(400, 250);
    logged("size 400 250");
    let family = window.arguments_and_environment();
    assert!(family.contains("an argument"), "{family}");
    assert!(family.contains(&format!("HOME={}", desktop.home().display())), "{family}");

    let file = desktop.scratch().join("screen.png");
    screen.screenshot(&file);
    assert!(std::fs::read(&file).unwrap().starts_with(b"\x89PNG"));
    assert!(window.close().success());
}

#[test]
fn the_clipboard_goes_both_ways() {
    let screen = Screen::start(200, 100, 1.0);
    screen.copy("a text of 授权码");
    assert_eq!(screen.clipboard(), "a text of 授权码");
}

#[test]
fn what_was_started_ends_with_its_owner() {
    let desktop = Desktop::without_keychain();
    let pid_file = desktop.scratch().join("pid");
    let mut command = Command::new("sh");
    command.args(["-c", "echo $$ > \"$0\"; exec sleep 600"]).arg(&pid_file);
    let process = crate::support::process::Running::start(&mut command);
    let pid = poll(Duration::from_secs(10), || text_of(&pid_file).trim().parse::<u32>().ok()).unwrap();
    assert!(Path::new(&format!("/proc/{pid}")).exists());
    drop(process);
    assert!(!Path::new(&format!("/proc/{pid}")).exists());
}

#[test]
fn the_three_providers_pass_the_strict_check() {
    use mailkey::model::catalogue::Provider;
    let (_server, desktop) = crate::support::providers::three_providers();
    for (id, code) in [
        ("qq", crate::support::providers::QQ_CODE),
        ("netease-163", crate::support::providers::NETEASE_CODE),
        ("icloud", crate::support::providers::ICLOUD_CODE),
    ] {
        let file = desktop.config().join(format!("providers/{id}.json"));
        let provider: Provider = serde_json::from_str(&text_of(&file)).unwrap();
        assert_eq!(provider.id.as_str(), id);
        assert!(provider.is_guided());
        assert!(provider.shape().unwrap().fits(code), "{id}");
        assert!(provider.shape().unwrap().fits(&provider.shape().unwrap().example), "{id}");
    }
}

/// A window with a field, a button that moves a while after somebody clicked into the field, and, once it was scrolled,
/// another button; it tells its map as the program does.
const FORM: &str = r#"
import json, os, time
from Xlib import X, XK, display
d = display.Display()
s = d.screen()
w = s.root.create_window(0, 0, 300, 200, 0, s.root_depth, background_pixel=0xFFFFFF,
                         event_mask=X.ButtonPressMask | X.KeyPressMask)
w.change_property(d.intern_atom("_NET_WM_PID"), d.intern_atom("CARDINAL"), 32, [os.getpid()])
w.map()
screen, held, focus, handled = "address", "before", None, 0
places = {"address": (20, 20, 200, 30), "continue": (20, 80, 100, 30)}
def press(control):
    global screen
    screen = {"continue": "guide", "deep": "code"}.get(control, screen)
while True:
    targets = [dict(id=i, label=held if i == "address" else i, x=p[0], y=p[1], w=p[2], h=p[3], focused=i == focus)
               for i, p in places.items()]
    with open("map.new", "w") as f:
        json.dump(dict(screen=screen, handled=handled, targets=targets, texts=["a text"]), f)
    os.rename("map.new", os.environ["MAILKEY_MAP"])
    e = d.next_event()
    modifier = e.type == X.KeyPress and XK.XK_Shift_L <= d.keycode_to_keysym(e.detail, 0) <= XK.XK_Hyper_R
    handled += e.type in (X.ButtonPress, X.KeyPress) and not modifier
    if e.type == X.ButtonPress and e.detail == 5:
        places["deep"] = (20, 140, 100, 30)
    elif e.type == X.ButtonPress:
        focus = next((i for i, (x, y, a, b) in places.items() if x <= e.event_x < x + a and y <= e.event_y < y + b), None)
        press(focus)
        if focus == "address":
            time.sleep(1)
            places["continue"] = (180, 140, 100, 30)
    elif e.type == X.KeyPress:
        shift = 1 if e.state & X.ShiftMask else 0
        sym = d.keycode_to_keysym(e.detail, shift)
        if sym == XK.XK_Tab:
            names = list(places)
            focus = names[0] if focus is None else names[(names.index(focus) + 1) % len(names)]
        elif sym == XK.XK_Return:
            press(focus)
        elif sym == XK.XK_a and e.state & X.ControlMask:
            held = ""
        elif 32 <= sym < 127 and focus == "address":
            held += chr(sym)
"#;

#[test]
fn a_form_is_filled_in_by_its_widget_tree_with_the_mouse_and_with_the_keyboard_alone() {
    let desktop = Desktop::without_keychain();
    let screen = Screen::start(800, 600, 1.0);
    let launch = || {
        let mut command = desktop.command("/usr/bin/python3");
        command.args(["-c", FORM]);
        App::launch_command(&screen, &desktop, command, &["invented secret"])
    };
    let app = launch();
    let map = app.wait_for_screen("address");
    assert!(map.shows("a tex") && map.shows("before") && !map.shows("guide"));
    app.type_into("address", "me@qq.test");
    app.wait_for_text("me@qq.test");
    assert!(!app.map().shows("before"), "the old text is replaced");
    app.click_on("continue");
    app.wait_for_screen("guide");
    app.click_on("deep");
    app.wait_for_screen("code");
    app.kill();

    let app = launch();
    app.wait_for_screen("address");
    app.tab_to("address");
    app.type_text("+X");
    app.wait_for_text("before+X");
    app.press("continue");
    app.wait_for_screen("guide");
    app.kill();

    let app = launch();
    app.wait_for_screen("address");
    app.click_on("address");
    app.click_on("continue"); // where it stands after that click, not before
    app.wait_for_screen("guide");
}
