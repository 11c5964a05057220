//! Real shells complete commands, addresses, labels and formats.

use crate::support::app::program;
use crate::support::command::mailkey;
use crate::support::desktop::Desktop;
use crate::support::process::tool;
use crate::support::terminal::Terminal;

/// A desktop whose register has two accounts, one of them with two codes.
fn desktop() -> Desktop {
    let desktop = Desktop::start();
    for (address, label) in [("me@qq.test", "Laptop"), ("me@qq.test", "New phone"), ("you@qq.test", "")] {
        let arguments = [
            "add",
            address,
            "--label",
            label,
            "--untested",
            "--imap",
            "localhost:993",
            "--smtp",
            "localhost:465",
        ];
        let added = mailkey(&desktop, &arguments, "qkzvhnwtmrplxbdf\n");
        assert_eq!(added.status, 0, "{added:?}");
    }
    desktop
}

/// What a shell makes of a line in which Tab is pressed: the command in its place prints its arguments.
fn completes(shell: &str, start: &str, stand_in: &str, cases: &[(&str, &str)]) {
    let load = match shell {
        "zsh" => "autoload -U compinit; compinit -u; source <(PROGRAM completions zsh)",
        "fish" => "PROGRAM completions fish | source",
        _ => "source <(PROGRAM completions bash)",
    };
    completes_once_loaded(shell, start, load, stand_in, cases);
}

fn completes_once_loaded(shell: &str, start: &str, load: &str, stand_in: &str, cases: &[(&str, &str)]) {
    let mut desktop = desktop();
    desktop.set_env("TERM", "xterm");
    desktop.set_env("PS1", "$ ");
    let mut terminal = Terminal::of(&desktop, &format!("{} {start}", tool(shell).display()));
    let load = load.replace("PROGRAM", program().to_str().unwrap());
    terminal.type_in(&format!("{load}; {stand_in}; echo rea''dy\n"));
    terminal.wait_for("ready");
    for (typed, wanted) in cases {
        terminal.shown.clear();
        terminal.type_in(typed);
        std::thread::sleep(std::time::Duration::from_millis(600));
        terminal.type_in("\n");
        terminal.wait_for(wanted);
    }
    terminal.type_in("exit\n");
    let (_, rest) = terminal.end();
    assert!(!rest.contains("panicked"), "{rest}");
}

const CASES: &[(&str, &str)] = &[
    ("mailkey desc\t", "<describe>"),
    ("mailkey code y\t", "<code><you@qq.test>"),
    ("mailkey code me@q\t", "<code><me@qq.test>"),
    ("mailkey code me@qq.test --label La\t", "<code><me@qq.test><--label><Laptop>"),
    ("mailkey code me@qq.test --label Ne\t", "<code><me@qq.test><--label><New phone>"),
    ("mailkey export msm\tme@\t", "<export><msmtp><me@qq.test>"),
    ("mailkey providers show fastm\t", "<providers><show><fastmail>"),
    ("mailkey list --js\t", "<list><--json>"),
    ("mailkey help exit\t", "<help><exit-status>"),
    ("mailkey help vau\t", "<help><vault>"),
];

#[test]
fn bash_completes() {
    completes("bash", "--norc --noprofile -i", "mailkey() { printf '<%s>' \"$@\"; echo; }", CASES);
}

#[test]
fn zsh_completes() {
    completes("zsh", "-f -i", "mailkey() { printf '<%s>' \"$@\"; echo; }", CASES);
}

/// As the Debian package has it: the first Tab finds the script in the folder of zsh's functions.
#[test]
fn zsh_completes_from_the_folder_of_its_functions() {
    let load = "mkdir -p ~/f; PROGRAM completions zsh > ~/f/_mailkey; fpath=(~/f $fpath); autoload -U compinit; compinit -u";
    let stand_in = "mailkey() { printf '<%s>' \"$@\"; echo; }";
    completes_once_loaded("zsh", "-f -i", load, stand_in, CASES);
}

#[test]
fn fish_completes() {
    completes("fish", "--no-config -i", "function mailkey; printf '<%s>' $argv; echo; end", CASES);
}

#[test]
fn completing_asks_no_keychain_and_writes_nothing() {
    let desktop = Desktop::without_keychain();
    let ask = |words: &[&str]| {
        let mut command = desktop.command(program());
        let output = command.env("_MAILKEY_COMPLETE", "fish").arg("--").args(words).output().unwrap();
        (output.status.success(), String::from_utf8(output.stdout).unwrap(), output.stderr.len())
    };
    let (passed, said, faults) = ask(&["mailkey", "code", "m"]);
    assert!(passed && said.trim().is_empty() && faults == 0, "{said}");
    assert!(!desktop.data().exists(), "nothing is made for it");
    std::fs::create_dir_all(desktop.data()).unwrap();
    std::fs::write(desktop.data().join("accounts.json"), "no register").unwrap();
    let (passed, said, faults) = ask(&["mailkey", "code", "m"]);
    assert!(passed && said.trim().is_empty() && faults == 0, "a broken register is no matter: {said}");
    let left: Vec<_> = std::fs::read_dir(desktop.data()).unwrap().map(|it| it.unwrap().file_name()).collect();
    assert_eq!(left, ["accounts.json"], "and stays as it is");
}
