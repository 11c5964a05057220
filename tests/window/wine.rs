//! The program for Windows, under Wine: the three uses with real clicks and real servers, and where Windows keeps a code.
//!
//! They need Wine and a program for Windows, which takes long to build, so that they have a command of their own:
//! `packaging/windows/test-program`. `MAILKEY_PICTURES=FOLDER` takes pictures there. Wine is no Windows: its keychain, its
//! certificates and its notifications are Wine's own.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Duration;

use super::journeys::{NEW, finish, go_to_code, go_to_first_step, go_to_guide, save, walk_guide};
use crate::support::app::App;
use crate::support::desktop::Desktop;
use crate::support::mail_server::{MailServer, MailServerOptions, Mailbox};
use crate::support::process::{poll, run, text_of};
use crate::support::providers::{QQ, QQ_CODE, install_into};
use crate::support::screen::Screen;

const WRONG: &str = "wvwvhnwtmrplxbdf";
const SECRETS: [&str; 3] = [QQ_CODE, NEW, WRONG];
/// Where the store of trusted issuers lies in Windows' registry, below both of these.
const STORES: [&str; 2] = ["HKEY_CURRENT_USER", "HKEY_LOCAL_MACHINE"];
/// What Wine lacks, beside the program.
const PARTS: [&str; 2] = ["bcryptprimitives.dll", "schtasks.exe"];
/// `CERT_CERT_PROP_ID` of the Windows API: the certificate itself.
const CERTIFICATE: u32 = 32;

/// A fresh Windows with the program, a person's session, a screen and servers.
struct Windows {
    server: MailServer,
    desktop: Desktop,
    screen: Screen,
}

impl Drop for Windows {
    fn drop(&mut self) {
        // It ends by itself, and would hold the folder until then.
        let _ = self.command(&wine_server()).arg("-k").output();
    }
}

impl Windows {
    /// One that trusts the servers, and speaks this language.
    fn start(language: &str) -> Windows {
        let windows = Windows::that_trusts_nobody(language);
        windows.trust(&windows.server.ca_file());
        windows
    }

    fn that_trusts_nobody(language: &str) -> Windows {
        let server = MailServer::start(MailServerOptions {
            mailboxes: vec![Mailbox::new(QQ, QQ_CODE)],
            ..MailServerOptions::default()
        });
        let windows =
            Windows { server, desktop: Desktop::without_keychain(), screen: Screen::start(1200, 900, 1.0) };
        run(windows.command(&wine()).args(["wineboot", "--init"]));
        run(windows.command(&wine_server()).arg("-w"));
        let system = windows.desktop.home().join("prefix/drive_c/windows/system32");
        for part in PARTS {
            fs::copy(program().with_file_name(part), system.join(part)).unwrap();
        }
        let config = windows.person().join("AppData/Roaming/mailkey/config");
        fs::create_dir_all(&config).unwrap();
        let settings = format!(r#"{{"language":"{language}","theme":"light"}}"#);
        fs::write(config.join("settings.json"), settings).unwrap();
        install_into(&config, windows.server.ports());
        windows
    }

    /// A command with this Windows around it. A map on a Unix path is found by the drive that Wine has for all of that.
    fn command(&self, program: &Path) -> Command {
        let mut command = self.desktop.command(program);
        command
            .env("WINEPREFIX", self.desktop.home().join("prefix"))
            .env("WINEDEBUG", "-all")
            .env("WINEDLLOVERRIDES", "mscoree,mshtml=;schtasks.exe=n")
            .env("DISPLAY", self.screen.display());
        command
    }

    /// The person's folder.
    fn person(&self) -> PathBuf {
        let users = self.desktop.home().join("prefix/drive_c/users");
        let mut all = fs::read_dir(&users).unwrap().map(|entry| entry.unwrap().path());
        all.find(|path| path.is_dir() && !path.ends_with("Public")).expect("a person")
    }

    /// Has Windows trust an issuer: the store of the registry, which certmgr.exe writes on Windows.
    fn trust(&self, ca: &Path) {
        let der = run(Command::new("openssl").args(["x509", "-outform", "DER", "-in"]).arg(ca)).stdout;
        let length = u32::try_from(der.len()).unwrap();
        let element = [CERTIFICATE, 1, length].into_iter().flat_map(|number| number.to_le_bytes());
        let bytes: Vec<String> = element.chain(der.clone()).map(|byte| format!("{byte:02x}")).collect();
        let told =
            run(Command::new("openssl").args(["x509", "-noout", "-fingerprint", "-sha1", "-in"]).arg(ca));
        let told = String::from_utf8(told.stdout).unwrap();
        let name: String =
            told.split('=').next_back().unwrap().chars().filter(char::is_ascii_hexdigit).collect();
        let mut file = "Windows Registry Editor Version 5.00\r\n".to_owned();
        for store in STORES {
            let key = format!(r"{store}\Software\Microsoft\SystemCertificates\Root\Certificates\{name}");
            write!(file, "\r\n[{key}]\r\n\"Blob\"=hex:{}\r\n", bytes.join(",")).unwrap();
        }
        let path = self.desktop.scratch().join("trust.reg");
        fs::write(&path, file).unwrap();
        run(self.command(&wine()).args(["regedit", "/S"]).arg(&path));
    }

    fn launch(&self) -> App<'_> {
        let mut command = self.command(&wine());
        command.arg(program());
        let app = App::launch_command(&self.screen, &self.desktop, command, &SECRETS);
        app.wait_for_screen("start");
        app
    }

    /// A command of the program's, to its end.
    fn mailkey(&self, arguments: &[&str]) -> Output {
        self.command(&wine()).arg(program()).args(arguments).output().unwrap()
    }

    /// What Windows keeps for the address.
    fn kept(&self) -> String {
        String::from_utf8(self.mailkey(&["code", QQ]).stdout).unwrap().trim().to_owned()
    }

    /// Waits for a page to come to the browser of the system, to which Wine hands it.
    fn opened(&self) -> String {
        self.desktop.wait_for_page("qq.test")
    }

    /// No file of this Windows has the code in clear: what Wine keeps of codes, it encrypts.
    fn assert_nowhere(&self, code: &str) {
        assert_eq!(self.desktop.files_with(code), Vec::<PathBuf>::new());
    }

    fn picture(&self, app: &App, name: &str) {
        if let Some(folder) = std::env::var_os("MAILKEY_PICTURES") {
            fs::create_dir_all(&folder).unwrap();
            app.window().point_at(3, 3);
            app.window().screenshot(&Path::new(&folder).join(format!("{name}.png")));
        }
        assert!(!app.window().picture().is_blank(), "{name} is blank");
    }
}

/// The program for Windows.
fn program() -> PathBuf {
    std::env::var_os("MAILKEY_WINDOWS_BIN").expect("run packaging/windows/test-program").into()
}

/// Debian keeps Wine apart from the PATH.
fn wine() -> PathBuf {
    first_of(&["/usr/lib/wine/wine64", "/usr/bin/wine64", "/usr/bin/wine"])
}

fn wine_server() -> PathBuf {
    first_of(&["/usr/lib/wine/wineserver64", "/usr/bin/wineserver", "/usr/lib/wine/wineserver"])
}

fn first_of(all: &[&str]) -> PathBuf {
    let found = all.iter().map(PathBuf::from).find(|path| path.is_file());
    found.unwrap_or_else(|| panic!("none of these is here: {all:?}"))
}

#[test]
#[ignore = "it needs Wine: packaging/windows/test-program"]
fn under_wine_an_account_is_set_up_and_tested_again() {
    let windows = Windows::start("en");
    let app = windows.launch();
    windows.picture(&app, "windows-en-1-welcome");
    go_to_guide(&app, QQ);
    go_to_first_step(&app);
    windows.picture(&app, "windows-en-2-step");
    app.click_on("open-page");
    assert_eq!(windows.opened(), "https://account.qq.test/code");
    walk_guide(&app);
    save(&app, QQ_CODE);
    windows.picture(&app, "windows-en-3-done");
    assert!(app.map().shows("Windows Credential Manager"), "{:#?}", app.map());
    windows.assert_nowhere(QQ_CODE);
    finish(&app);
    let before = windows.server.imap_sign_ins();
    app.click_on(&format!("test:{QQ}"));
    app.wait_for_screen("done");
    assert_eq!(windows.server.imap_sign_ins(), before + 1);
    finish(&app);
    windows.picture(&app, "windows-en-4-accounts");
    app.close();
    assert_eq!(windows.kept(), QQ_CODE);
    assert_eq!(windows.server.refused_sign_ins(), 0);
    windows.assert_nowhere(QQ_CODE);
}

#[test]
#[ignore = "it needs Wine: packaging/windows/test-program"]
fn under_wine_a_refused_code_is_replaced() {
    let windows = Windows::start("zh-CN");
    let app = windows.launch();
    windows.picture(&app, "windows-zh-1-welcome");
    go_to_code(&app, QQ);
    windows.picture(&app, "windows-zh-2-code");
    save(&app, QQ_CODE);
    finish(&app);
    windows.server.set_code(QQ, NEW);
    app.click_on(&format!("test:{QQ}"));
    app.wait_for_screen("check");
    app.wait_for_text("Authentication failed");
    windows.picture(&app, "windows-zh-3-refused");
    app.click_on("new-code");
    app.wait_for_screen("guide");
    go_to_first_step(&app);
    app.click_on("open-page");
    assert_eq!(windows.opened(), "https://account.qq.test/reset");
    walk_guide(&app);
    save(&app, NEW);
    windows.picture(&app, "windows-zh-4-done");
    let holds = |what: &str, is_so: bool| {
        let seen = poll(Duration::from_secs(60), || {
            (windows.screen.clipboard().contains(NEW) == is_so).then_some(())
        });
        assert!(seen.is_some(), "{what}");
    };
    app.click_on("copy-code");
    holds("the code is copied", true);
    holds("the code leaves the clipboard when its time is over", false);
    finish(&app);
    app.close();
    assert_eq!(windows.kept(), NEW);
    for code in [QQ_CODE, NEW] {
        windows.assert_nowhere(code);
    }
}

#[test]
#[ignore = "it needs Wine: packaging/windows/test-program"]
fn under_wine_an_unknown_withdrawal_is_told_and_an_unknown_issuer_refused() {
    let windows = Windows::that_trusts_nobody("en");
    let tried = || {
        let words = windows.desktop.scratch().join("code");
        fs::write(&words, QQ_CODE).unwrap();
        let mut command = windows.command(&wine());
        command.arg(program()).args(["try", QQ, "--json"]).stdin(fs::File::open(&words).unwrap());
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    };
    let told = tried();
    assert!(told.contains("\"tls-untrusted\""), "{told}");
    assert_eq!(windows.server.imap_sign_ins(), 0);
    windows.trust(&windows.server.ca_file());
    let told = tried();
    assert!(told.contains("\"withdrawal-unknown\"") && !told.contains("tls-"), "{told}");
    assert_eq!(windows.server.imap_sign_ins(), 1);
}

#[test]
#[ignore = "it needs Wine: packaging/windows/test-program"]
fn under_wine_a_link_is_asked_about_in_the_window_that_is_open_and_that_nobody_reads() {
    let windows = Windows::start("en");
    let app = windows.launch();
    let again = windows.mailkey(&["open", "mailkey:me%40qq.test"]);
    assert!(again.status.success(), "{}", String::from_utf8_lossy(&again.stderr));
    app.wait_for_text("Set up this address?");
    app.wait_for_text(QQ);
    windows.picture(&app, "windows-en-5-link");
    let peek = |name: &str| {
        let mut command = windows.command(&wine());
        command.arg(program().with_file_name("peek.exe")).arg(name).status().unwrap().code()
    };
    assert_eq!(peek("explorer.exe"), Some(0), "of others one may read");
    assert_eq!(peek("mailkey.exe"), Some(5), "access is denied");
    app.click_on("accept-link");
    app.wait_for_screen("address");
    app.wait_for_text("Test QQ Mail");
    assert_eq!(windows.server.imap_sign_ins(), 0);
    app.close();
}

#[test]
#[ignore = "it needs Wine: packaging/windows/test-program"]
fn under_wine_the_administrators_file_counts_and_the_check_is_scheduled() {
    let windows = Windows::start("en");
    let data = windows.desktop.home().join("prefix/drive_c/ProgramData/mailkey");
    fs::create_dir_all(&data).unwrap();
    fs::write(data.join("settings.json"), r#"{"proxy": "none", "practice": "off", "fixed": ["proxy"]}"#)
        .unwrap();
    let refused = windows.mailkey(&["settings", "proxy", "system"]);
    assert_eq!(refused.status.code(), Some(2), "{}", String::from_utf8_lossy(&refused.stderr));
    assert_eq!(windows.mailkey(&["practice", "--terminal"]).status.code(), Some(2));
    let doctor = String::from_utf8(windows.mailkey(&["doctor", "--json"]).stdout).unwrap();
    assert!(doctor.contains("ProgramData"), "{doctor}");
    // A schtasks of the test's own writes down what it was asked: Wine's knows neither question nor removal.
    let log = windows.desktop.home().join("prefix/drive_c/schtasks.log");
    let on = windows.mailkey(&["check", "--daily", "on"]);
    assert!(on.status.success(), "{}", String::from_utf8_lossy(&on.stderr));
    let asked = poll(Duration::from_secs(10), || {
        let asked = text_of(&log);
        asked.contains("/Create").then_some(asked)
    });
    let asked = asked.expect("nothing was scheduled");
    assert!(asked.contains("/SC HOURLY") && asked.contains("check --when-due"), "{asked}");
}
