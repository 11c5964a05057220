//! The register's files: several writers, damage, newer formats, rights.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use mailkey::model::address::Address;
use mailkey::model::failure::Cause;
use mailkey::storage::accounts::{Account, Notice, Register, RegisterError, VaultId};

/// Set in a child process: the folder of the register that it shall work on.
const FOLDER: &str = "MAILKEY_TEST_FOLDER";
/// Set in a child process: who it is.
const WRITER: &str = "MAILKEY_TEST_WRITER";

fn account(address: &str) -> Account {
    Account {
        address: Address::parse(address).unwrap(),
        provider: None,
        mailbox: None,
        imap: None,
        smtp: None,
        pins: Vec::new(),
        codes: Vec::new(),
    }
}

fn add(register: &Register, address: &str) -> Result<(), RegisterError> {
    register.update(|all| all.accounts.push(account(address)))
}

fn addresses(register: &Register) -> Vec<String> {
    register.accounts().unwrap().iter().map(|account| account.address.to_string()).collect()
}

fn folder() -> (tempfile::TempDir, Register) {
    let folder = tempfile::tempdir().unwrap();
    let register = Register::open(folder.path()).unwrap();
    (folder, register)
}

/// This test program, told to run one of its tests on a folder.
fn again(program: &Path, test: &str, folder: &Path, writer: &str) -> Command {
    let mut command = Command::new(program);
    command
        .args([test, "--exact", "--nocapture", "--test-threads=1"])
        .env(FOLDER, folder)
        .env(WRITER, writer);
    command
}

fn this_program() -> PathBuf {
    std::env::current_exe().unwrap()
}

#[test]
fn two_programs_at_once_lose_nothing() {
    if let (Some(folder), Ok(writer)) = (std::env::var_os(FOLDER), std::env::var(WRITER)) {
        let register = Register::open(Path::new(&folder)).unwrap();
        for number in 0..50 {
            add(&register, &format!("{writer}{number}@qq.com")).unwrap();
        }
        return;
    }
    let (folder, register) = folder();
    let test = test_path!();
    let writers =
        ["one", "two"].map(|writer| again(&this_program(), test, folder.path(), writer).spawn().unwrap());
    for mut writer in writers {
        assert!(writer.wait().unwrap().success());
    }
    let all: BTreeSet<String> = addresses(&register).into_iter().collect();
    assert_eq!(all.len(), 100, "{all:?}");
    assert_eq!(register.notices(), []);
}

#[test]
fn what_is_written_is_read_and_the_version_before_kept() {
    let (folder, register) = folder();
    assert_eq!(addresses(&register), [""; 0]);
    add(&register, "one@qq.com").unwrap();
    add(&register, "two@qq.com").unwrap();
    assert_eq!(addresses(&Register::open(folder.path()).unwrap()), ["one@qq.com", "two@qq.com"]);
    let before = fs::read_to_string(folder.path().join("accounts.json.bak")).unwrap();
    assert!(before.contains("one@qq.com") && !before.contains("two@qq.com"), "{before}");
    let text = fs::read_to_string(folder.path().join("accounts.json")).unwrap();
    assert!(text.contains("\"version\": 2"), "{text}");
    assert!(!folder.path().join("accounts.json.new").exists());

    // A change that changes nothing is not written.
    register.update(|_| ()).unwrap();
    assert_eq!(fs::read_to_string(folder.path().join("accounts.json.bak")).unwrap(), before);
}

#[test]
fn a_damaged_file_is_put_aside_and_the_last_good_one_used() {
    for damage in ["", "{", "[]", "{\"version\":1,\"accounts\":7}", "\0\0\0\0", "{\"accounts\":[]}"] {
        for by_reading in [true, false] {
            let (folder, register) = folder();
            add(&register, "one@qq.com").unwrap();
            add(&register, "two@qq.com").unwrap();
            fs::write(folder.path().join("accounts.json"), damage).unwrap();
            if by_reading {
                assert_eq!(addresses(&register), ["one@qq.com"], "{damage:?}");
            } else {
                add(&register, "three@qq.com").unwrap();
                assert_eq!(addresses(&register), ["one@qq.com", "three@qq.com"], "{damage:?}");
            }
            let [Notice::Damaged { kept_as: Some(aside), recovered: true }] = &register.notices()[..] else {
                panic!("{damage:?}: {:?}", register.notices());
            };
            assert_eq!(fs::read_to_string(aside).unwrap(), damage);
            let name = aside.file_name().unwrap().to_string_lossy().into_owned();
            assert!(name.starts_with("accounts.damaged-") && name.ends_with(".json"), "{name}");
            assert_eq!(addresses(&Register::open(folder.path()).unwrap()).first().unwrap(), "one@qq.com");
        }
    }
}

#[test]
fn damage_without_a_good_version_starts_empty_and_says_so() {
    let (folder, register) = folder();
    fs::write(folder.path().join("accounts.json"), "{").unwrap();
    fs::write(folder.path().join("accounts.json.bak"), "{").unwrap();
    assert_eq!(addresses(&register), [""; 0]);
    assert!(matches!(register.notices()[..], [Notice::Damaged { kept_as: Some(_), recovered: false }]));
    add(&register, "one@qq.com").unwrap();
    assert_eq!(addresses(&register), ["one@qq.com"]);
}

#[test]
fn a_file_that_vanished_comes_back_from_the_version_before() {
    let (folder, register) = folder();
    add(&register, "one@qq.com").unwrap();
    add(&register, "two@qq.com").unwrap();
    fs::remove_file(folder.path().join("accounts.json")).unwrap();
    assert_eq!(addresses(&register), ["one@qq.com"]);
    assert_eq!(register.notices(), [Notice::Vanished]);
}

#[test]
fn a_newer_format_is_read_and_never_written() {
    let (folder, register) = folder();
    let path = folder.path().join("accounts.json");
    let newer = r#"{"version":3,"accounts":[{"address":"one@qq.com","codes":[],"colour":"red"}],"more":1}"#;
    fs::write(&path, newer).unwrap();
    assert_eq!(addresses(&register), ["one@qq.com"]);
    assert_eq!(add(&register, "two@qq.com"), Err(RegisterError::Newer { version: 3 }));
    assert_eq!(fs::read_to_string(&path).unwrap(), newer);

    let strange = r#"{"version":4,"people":{}, "accounts":"elsewhere"}"#;
    fs::write(&path, strange).unwrap();
    assert_eq!(register.accounts(), Err(RegisterError::Newer { version: 4 }));
    assert_eq!(add(&register, "two@qq.com"), Err(RegisterError::Newer { version: 4 }));
    assert_eq!(fs::read_to_string(&path).unwrap(), strange);
    assert_eq!(register.notices(), []);
}

#[test]
fn unknown_fields_of_the_same_format_are_no_damage() {
    let (folder, register) = folder();
    let later = r#"{"version":2,"accounts":[{"address":"one@qq.com","colour":"red"}],"more":1}"#;
    fs::write(folder.path().join("accounts.json"), later).unwrap();
    assert_eq!(addresses(&register), ["one@qq.com"]);
}

#[cfg(unix)]
#[test]
fn folder_and_files_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("share/mailkey");
    let register = Register::open(&inner).unwrap();
    add(&register, "one@qq.com").unwrap();
    add(&register, "two@qq.com").unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&inner), 0o700);
    for entry in fs::read_dir(&inner).unwrap() {
        let path = entry.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
}

/// Rights do not bind root; there the test runs itself again as nobody.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_cannot_be_written_to_is_still_read() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::os::unix::process::CommandExt;

    use mailkey::platform::files::FileFault;
    const NOBODY: u32 = 65534;

    if let Some(folder) = std::env::var_os(FOLDER) {
        let folder = Path::new(&folder);
        let register = Register::open(folder).unwrap();
        assert_eq!(addresses(&register), ["one@qq.com", "two@qq.com"]);
        assert!(matches!(
            add(&register, "three@qq.com"),
            Err(RegisterError::File(FileFault::ReadOnly { .. }))
        ));
        assert!(matches!(
            Register::open(&folder.join("inner")),
            Err(RegisterError::File(FileFault::ReadOnly { .. }))
        ));
        // A sibling where the current version is damaged as well.
        let damaged = Register::open(&folder.with_file_name("damaged")).unwrap();
        assert_eq!(addresses(&damaged), ["one@qq.com"]);
        assert_eq!(damaged.notices(), [Notice::Damaged { kept_as: None, recovered: true }]);
        return;
    }
    let root = tempfile::tempdir().unwrap();
    let is_root = fs::metadata("/proc/self").unwrap().uid() == 0;
    let mut folders = Vec::new();
    for name in ["good", "damaged"] {
        let folder = root.path().join(name);
        let register = Register::open(&folder).unwrap();
        add(&register, "one@qq.com").unwrap();
        add(&register, "two@qq.com").unwrap();
        if name == "damaged" {
            fs::write(folder.join("accounts.json"), "{").unwrap();
        }
        folders.push(folder);
    }
    let rights = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    for folder in &folders {
        for entry in fs::read_dir(folder).unwrap() {
            rights(&entry.unwrap().path(), 0o444);
        }
        rights(folder, 0o555);
    }
    rights(root.path(), 0o755);
    let program = root.path().join("again");
    fs::copy(this_program(), &program).unwrap();
    rights(&program, 0o755);
    let test = test_path!();
    let mut child = again(&program, test, &folders[0], "nobody");
    if is_root {
        child.uid(NOBODY).gid(NOBODY);
    }
    let status = child.status().unwrap();
    for folder in &folders {
        rights(folder, 0o755);
    }
    assert!(status.success());
}

/// `register_formats/1.json` was written by the last version that wrote format 1, with entries of its journal added.
#[test]
fn format_1_is_read_and_becomes_the_newest_at_the_next_change() {
    let (folder, register) = folder();
    let path = folder.path().join("accounts.json");
    let old = include_str!("register_formats/1.json");
    fs::write(&path, old).unwrap();
    let accounts = register.accounts().unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), old, "reading changes nothing");
    assert_eq!(addresses(&register), ["me@qq.com", "you@icloud.com", "you@example.org"]);
    let laptop = accounts[0].code("Laptop").unwrap();
    assert_eq!((laptop.vault, laptop.id.as_str()), (VaultId::Keychain, "df51a3b4"));
    assert_eq!((laptop.expires, laptop.used_in.len()), (None, 0));
    assert_eq!(laptop.last_test.as_ref().unwrap().cause(), Some(Cause::WrongCode));
    assert_eq!(accounts[1].imap.as_ref().unwrap().user, "you");

    add(&register, "one@qq.com").unwrap();
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains("\"version\": 2"), "{text}");
    assert!(text.contains("0badcafe") && text.contains("deadbeef"), "the journal goes on: {text}");
    assert_eq!(register.accounts().unwrap()[..3], accounts[..]);
    assert_eq!(fs::read_to_string(folder.path().join("accounts.json.bak")).unwrap(), old);
}

#[test]
fn a_register_in_memory_leaves_no_file() {
    let register = Register::in_memory();
    add(&register, "one@qq.com").unwrap();
    assert_eq!(addresses(&register.clone()), ["one@qq.com"]);
    assert_eq!(addresses(&Register::in_memory()), [""; 0]);
    assert_eq!(register.folder(), None);
}
