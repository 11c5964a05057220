//! The vault in a file: passphrases, damage, full and read-only disks, two programs at once, and moving codes between
//! it and a real keychain.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::secret_service::{Bus, block_on, inside};
use mailkey::model::address::Address;
use mailkey::model::code::Code;
use mailkey::platform::files::FileFault;
use mailkey::storage::accounts::{Account, CodeId, Register, VaultId};
use mailkey::storage::encryption::Passphrase;
use mailkey::storage::vault::{EntryKey, FileVaultError, KeychainName, Vault, VaultError, VaultKind};
use mailkey::work::account_store::{AccountStore, KeepError, MovedCodes, NewCode, Proof};

const WORDS: &str = "four unlikely little words";

fn words(text: &str) -> Passphrase {
    Passphrase::new(text).unwrap()
}

fn key(address: &str) -> EntryKey {
    EntryKey { address: Address::parse(address).unwrap(), id: CodeId::random() }
}

fn code(text: &str) -> Code {
    Code::new(text).unwrap()
}

fn wrong() -> VaultError {
    FileVaultError::WrongPassphrase.into()
}

fn made_in(folder: &Path) -> Vault {
    let vault = Vault::file(folder);
    block_on(vault.create(words(WORDS))).unwrap();
    vault
}

fn opened_in(folder: &Path) -> Vault {
    let vault = Vault::file(folder);
    block_on(vault.open(words(WORDS))).unwrap();
    vault
}

fn path_in(folder: &Path) -> PathBuf {
    folder.join("vault.age")
}

#[test]
fn it_is_made_opened_and_keeps_codes() {
    let folder = tempfile::tempdir().unwrap();
    let (vault, key) = (Vault::file(folder.path()), key("me@qq.com"));
    assert_eq!((vault.kind(), vault.exists(), vault.needs_passphrase()), (VaultKind::File, false, true));
    block_on(async {
        let absent = FileVaultError::Absent { path: path_in(folder.path()) };
        assert_eq!(vault.open(words(WORDS)).await, Err(absent.into()));
        assert_eq!(vault.load(&key).await, Err(FileVaultError::Locked.into()));
        vault.create(words(WORDS)).await.unwrap();
        let exists = FileVaultError::Exists { path: path_in(folder.path()) };
        assert_eq!(Vault::file(folder.path()).create(words("another one")).await, Err(exists.into()));
        assert_eq!(vault.prove().await.map(|info| info.name), Ok(KeychainName::File));

        vault.store(&key, "Laptop", &code("abcdefghijklmnop")).await.unwrap();
        assert_eq!(vault.load(&key).await, Ok(Some(code("abcdefghijklmnop"))));
        vault.store(&key, "Laptop", &code("ponmlkjihgfedcba")).await.unwrap();

        let again = Vault::file(folder.path());
        assert_eq!(again.prove().await, Err(FileVaultError::Locked.into()));
        assert_eq!(again.open(words("something else")).await, Err(wrong()));
        assert!(again.needs_passphrase());
        again.open(words(WORDS)).await.unwrap();
        assert_eq!(again.load(&key).await, Ok(Some(code("ponmlkjihgfedcba"))));
        again.remove(&key).await.unwrap();
        again.remove(&key).await.unwrap();
        assert_eq!(vault.load(&key).await, Ok(None), "the other handle sees the change");
    });
}

#[test]
fn nothing_of_a_code_is_in_the_folder_and_the_files_are_the_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("deep/er");
    let (vault, key) = (made_in(&home), key("me@qq.com"));
    block_on(vault.store(&key, "Laptop", &code("abcdefghijklmnop"))).unwrap();
    block_on(vault.store(&key, "Laptop", &code("ponmlkjihgfedcba"))).unwrap();
    let mut names = Vec::new();
    for entry in fs::read_dir(&home).unwrap() {
        let path = entry.unwrap().path();
        let content = fs::read(&path).unwrap();
        for secret in ["abcdefghijklmnop", "ponmlkjihgfedcba", "Laptop", "me@qq.com", WORDS] {
            assert!(!content.windows(secret.len()).any(|it| it == secret.as_bytes()), "{path:?}");
        }
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o077, 0, "{path:?}");
        names.push(path.file_name().unwrap().to_string_lossy().into_owned());
    }
    names.sort();
    assert_eq!(names, ["vault.age", "vault.age.bak", "vault.lock"]);
    assert_eq!(fs::metadata(&home).unwrap().permissions().mode() & 0o777, 0o700);
}

/// The file is no format of our own: it opens without Mailkey.
#[test]
fn it_opens_with_the_age_library_alone() {
    let folder = tempfile::tempdir().unwrap();
    let (vault, key) = (made_in(folder.path()), key("me@qq.com"));
    block_on(vault.store(&key, "Laptop", &code("abcdefghijklmnop"))).unwrap();
    let sealed = fs::read(path_in(folder.path())).unwrap();
    assert!(sealed.starts_with(b"age-encryption.org/v1\n-> scrypt "));
    let mut identity = age::scrypt::Identity::new(age::secrecy::SecretString::from(WORDS));
    identity.set_max_work_factor(17);
    let plain = age::decrypt(&identity, &sealed).unwrap();
    let json: serde_json::Value = serde_json::from_slice(&plain).unwrap();
    assert_eq!(json["version"], 1);
    assert_eq!(json["codes"][0]["address"], "me@qq.com");
    assert_eq!(json["codes"][0]["label"], "Laptop");
    assert_eq!(json["codes"][0]["code"], "abcdefghijklmnop");
}

#[test]
fn a_new_passphrase_opens_it_and_the_old_one_nothing_any_more() {
    let folder = tempfile::tempdir().unwrap();
    let (vault, key) = (made_in(folder.path()), key("me@qq.com"));
    block_on(async {
        vault.store(&key, "", &code("abcdefghijklmnop")).await.unwrap();
        let other = Vault::file(folder.path());
        other.open(words(WORDS)).await.unwrap();
        assert_eq!(vault.change_passphrase(words("not this one"), words("new words")).await, Err(wrong()));
        vault.change_passphrase(words(WORDS), words("new little words")).await.unwrap();
        assert_eq!(vault.load(&key).await, Ok(Some(code("abcdefghijklmnop"))), "it stays open");
        let locked = Err(FileVaultError::Locked.into());
        assert_eq!(other.load(&key).await, locked, "another program has to ask again");
        assert!(other.needs_passphrase());
        other.open(words("new little words")).await.unwrap();
        assert_eq!(other.load(&key).await, Ok(Some(code("abcdefghijklmnop"))));
        assert_eq!(Vault::file(folder.path()).open(words(WORDS)).await, Err(wrong()));
    });
    assert!(!folder.path().join("vault.age.bak").exists());
}

/// What was taken out is not left in the version before.
/// The passphrase is paid for where it is given, and not for each change; a new one makes everything new.
#[test]
fn changes_leave_the_header_alone_and_a_new_passphrase_makes_another() {
    let folder = tempfile::tempdir().unwrap();
    let (vault, key) = (made_in(folder.path()), key("me@qq.com"));
    let header = || {
        let sealed = fs::read(path_in(folder.path())).unwrap();
        let lines: Vec<Vec<u8>> = sealed.split(|byte| *byte == b'\n').take(4).map(<[u8]>::to_vec).collect();
        assert!(lines[3].starts_with(b"--- "), "the header has one recipient");
        lines
    };
    let made = header();
    block_on(vault.store(&key, "Laptop", &code("abcdefghijklmnop"))).unwrap();
    block_on(opened_in(folder.path()).store(&key, "Laptop", &code("ponmlkjihgfedcba"))).unwrap();
    assert_eq!(
        block_on(vault.load(&key)),
        Ok(Some(code("ponmlkjihgfedcba"))),
        "what another program wrote is read"
    );
    assert_eq!(header(), made);
    block_on(
        opened_in(folder.path()).change_passphrase(words(WORDS), words("five quite other little words")),
    )
    .unwrap();
    assert!(header().iter().zip(&made).skip(1).all(|(now, before)| now != before));
    assert_eq!(block_on(vault.load(&key)), Err(FileVaultError::Locked.into()), "it is asked for the new one");
}

#[test]
fn a_removed_code_is_in_no_version() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (key("one@qq.com"), key("two@qq.com"));
    let vault = made_in(folder.path());
    block_on(vault.store(&one, "", &code("abcdefghijklmnop"))).unwrap();
    block_on(vault.store(&two, "", &code("ponmlkjihgfedcba"))).unwrap();
    block_on(vault.remove(&one)).unwrap();
    for name in ["vault.age", "vault.age.bak"] {
        let copy = tempfile::tempdir().unwrap();
        fs::copy(folder.path().join(name), path_in(copy.path())).unwrap();
        let vault = opened_in(copy.path());
        assert_eq!(block_on(vault.load(&one)), Ok(None), "{name}");
        assert_eq!(block_on(vault.load(&two)), Ok(Some(code("ponmlkjihgfedcba"))), "{name}");
    }
}

#[test]
fn a_damaged_file_gives_way_to_the_version_before() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (key("one@qq.com"), key("two@qq.com"));
    let vault = made_in(folder.path());
    block_on(vault.store(&one, "", &code("abcdefghijklmnop"))).unwrap();
    block_on(vault.store(&two, "", &code("ponmlkjihgfedcba"))).unwrap();
    let good = fs::read(path_in(folder.path())).unwrap();
    let mut turned = good.clone();
    turned[60] ^= 1;
    for damage in [b"".as_slice(), b"garbage", &good[..good.len() / 2], &turned] {
        let copy = tempfile::tempdir().unwrap();
        fs::write(path_in(copy.path()), damage).unwrap();
        fs::copy(folder.path().join("vault.age.bak"), copy.path().join("vault.age.bak")).unwrap();
        let vault = opened_in(copy.path());
        assert_eq!(block_on(vault.load(&one)), Ok(Some(code("abcdefghijklmnop"))));
        assert_eq!(block_on(vault.load(&two)), Ok(None));
        assert_eq!(fs::read(vault.put_aside().unwrap()).unwrap(), damage, "what was damaged is kept");
        block_on(vault.store(&two, "", &code("ponmlkjihgfedcba"))).unwrap();
        assert_eq!(block_on(opened_in(copy.path()).load(&two)), Ok(Some(code("ponmlkjihgfedcba"))));
    }
    // Where the version before is damaged as well, nothing is touched.
    fs::write(path_in(folder.path()), b"garbage").unwrap();
    fs::write(folder.path().join("vault.age.bak"), b"rubbish").unwrap();
    let damaged = FileVaultError::Damaged { path: path_in(folder.path()) };
    assert_eq!(block_on(Vault::file(folder.path()).open(words(WORDS))), Err(damaged.into()));
    assert_eq!(fs::read(path_in(folder.path())).unwrap(), b"garbage");
}

#[test]
fn a_file_that_vanished_under_an_open_vault_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let (vault, one) = (made_in(folder.path()), key("one@qq.com"));
    block_on(vault.store(&one, "", &code("abcdefghijklmnop"))).unwrap();
    block_on(vault.store(&key("two@qq.com"), "", &code("ponmlkjihgfedcba"))).unwrap();
    fs::remove_file(path_in(folder.path())).unwrap();
    assert_eq!(block_on(vault.load(&one)), Ok(Some(code("abcdefghijklmnop"))));
    assert!(path_in(folder.path()).exists());
}

const FOLDER: &str = "MAILKEY_TEST_FOLDER";

fn again(test: &str, folder: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args([test, "--exact", "--nocapture", "--test-threads=1"]).env(FOLDER, folder);
    command
}

#[test]
fn two_programs_at_once_lose_nothing() {
    const EACH: usize = 4;
    let ids = |writer: &str| -> Vec<EntryKey> {
        let key = |n| EntryKey {
            address: Address::parse(&format!("{writer}{n}@qq.com")).unwrap(),
            id: CodeId::try_from(format!("{n:08}")).unwrap(),
        };
        (0..EACH).map(key).collect()
    };
    if let (Some(folder), Ok(writer)) = (std::env::var_os(FOLDER), std::env::var("MAILKEY_TEST_WRITER")) {
        let vault = opened_in(Path::new(&folder));
        for key in ids(&writer) {
            block_on(vault.store(&key, &writer, &code(&format!("code of {}", key.address)))).unwrap();
        }
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    made_in(folder.path());
    let writers = ["one", "two"].map(|writer| {
        let mut command = again(test_path!(), folder.path());
        command.env("MAILKEY_TEST_WRITER", writer).spawn().unwrap()
    });
    for mut writer in writers {
        assert!(writer.wait().unwrap().success());
    }
    let vault = opened_in(folder.path());
    for key in ids("one").into_iter().chain(ids("two")) {
        let kept = block_on(vault.load(&key)).unwrap();
        assert_eq!(kept, Some(code(&format!("code of {}", key.address))), "{key:?}");
    }
}

/// Runs as nobody where it would else run as root, whom no rights stop.
#[test]
fn a_folder_that_cannot_be_written_to_is_still_read() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::os::unix::process::CommandExt;
    const NOBODY: u32 = 65534;
    let test = test_path!();
    if let Some(folder) = std::env::var_os(FOLDER) {
        let (folder, id) = (PathBuf::from(folder), CodeId::try_from("0123abcd".to_owned()).unwrap());
        let kept = EntryKey { id, ..key("me@qq.com") };
        let vault = opened_in(&folder);
        assert_eq!(block_on(vault.load(&kept)), Ok(Some(code("abcdefghijklmnop"))));
        let refused = block_on(vault.store(&kept, "", &code("ponmlkjihgfedcba")));
        let read_only =
            matches!(&refused, Err(VaultError::File(FileVaultError::Fault(FileFault::ReadOnly { .. }))));
        assert!(read_only, "{refused:?}");
        assert_eq!(block_on(vault.load(&kept)), Ok(Some(code("abcdefghijklmnop"))));
        return;
    }
    let root = tempfile::tempdir().unwrap();
    let rights = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    rights(root.path(), 0o755);
    let folder = root.path().join("data");
    let id = CodeId::try_from("0123abcd".to_owned()).unwrap();
    let kept = EntryKey { id, ..key("me@qq.com") };
    block_on(made_in(&folder).store(&kept, "", &code("abcdefghijklmnop"))).unwrap();
    for entry in fs::read_dir(&folder).unwrap() {
        rights(&entry.unwrap().path(), 0o444);
    }
    rights(&folder, 0o555);
    let program = root.path().join("again");
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    let mut child = Command::new(&program);
    child.args([test, "--exact", "--nocapture", "--test-threads=1"]).env(FOLDER, &folder);
    if fs::metadata(root.path()).unwrap().uid() == 0 {
        child.uid(NOBODY).gid(NOBODY);
    }
    let status = child.status().unwrap();
    rights(&folder, 0o755);
    assert!(status.success());
}

fn account(text: &str) -> Account {
    Account {
        address: Address::parse(text).unwrap(),
        provider: None,
        mailbox: None,
        imap: None,
        smtp: None,
        pins: Vec::new(),
        codes: Vec::new(),
    }
}

async fn keep(store: &AccountStore, whose: &str, label: &str, text: &str) -> Result<Account, KeepError> {
    let code = code(text);
    let proof = Proof::Untested;
    let new = NewCode {
        account: account(whose),
        label: label.into(),
        code: &code,
        proof,
        expires: None,
        notices: vec![],
    };
    store.keep(new).await
}

async fn kept(store: &AccountStore, whose: &str, label: &str) -> Result<String, KeepError> {
    let address = Address::parse(whose).unwrap();
    Ok(store.code(&address, Some(label)).await?.1.expose().to_owned())
}

fn in_keychain(words: &[&str]) -> String {
    let output = Command::new("secret-tool").args(words).output().expect("secret-tool");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

#[test]
fn codes_move_to_the_file_and_back() {
    inside(test_path!(), Bus::Keyring, |session| {
        let folder = session.folder.join("data");
        let store = AccountStore::new(Vault::keychain(), Register::open(&folder).unwrap());
        let all = [("one@qq.com", "Laptop"), ("one@qq.com", "Phone"), ("two@163.com", "")];
        block_on(async {
            for (place, (whose, label)) in all.iter().enumerate() {
                keep(&store, whose, label, &format!("code number {place}")).await.unwrap();
            }
            let programs = ["Thunderbird".to_owned()];
            store.set_used_in(&Address::parse("one@qq.com").unwrap(), "Phone", &programs).unwrap();
            let before = store.accounts().unwrap();
            let locked = store.move_to(VaultId::File).await;
            assert_eq!(locked, Err(KeepError::Vault(FileVaultError::Locked.into())));
            assert_eq!(store.accounts().unwrap(), before, "nothing has changed");

            store.file_vault().unwrap().create(words(WORDS)).await.unwrap();
            assert_eq!(store.move_to(VaultId::File).await, Ok(MovedCodes { count: 3, lost: Vec::new() }));
            assert_eq!(in_keychain(&["search", "--all", "service", "mailkey"]), "", "the keychain is empty");
            let accounts = store.accounts().unwrap();
            assert!(accounts.iter().flat_map(|it| &it.codes).all(|code| code.vault == VaultId::File));
            assert_eq!(accounts[0].code("Phone").unwrap().used_in, programs);
            assert_eq!(accounts[0].code("Phone").unwrap().made, before[0].code("Phone").unwrap().made);
            for (place, (whose, label)) in all.iter().enumerate() {
                assert_eq!(kept(&store, whose, label).await, Ok(format!("code number {place}")));
            }
            keep(&store, "three@qq.com", "", "a new one").await.unwrap();
            let again = AccountStore::new(Vault::keychain(), Register::open(&folder).unwrap());
            assert_eq!(
                kept(&again, "three@qq.com", "").await,
                Err(KeepError::Vault(FileVaultError::Locked.into()))
            );

            assert_eq!(store.move_to(VaultId::Keychain).await, Ok(MovedCodes { count: 4, lost: Vec::new() }));
            assert_eq!(
                in_keychain(&["lookup", "service", "mailkey", "address", "two@163.com"]),
                "code number 2"
            );
            assert_eq!(kept(&again, "three@qq.com", "").await, Ok("a new one".to_owned()));
            assert_eq!(store.move_to(VaultId::Keychain).await, Ok(MovedCodes::default()));
            assert!(store.reconcile().await.unwrap().postponed.is_none());
        });
        // The file is empty, not gone: its passphrase stays.
        let vault = opened_in(&folder);
        assert_eq!(block_on(vault.prove()).map(|info| info.name), Ok(KeychainName::File));
    });
}

#[test]
fn a_code_that_the_keychain_lost_is_named_and_the_others_move() {
    inside(test_path!(), Bus::Keyring, |session| {
        let store =
            AccountStore::new(Vault::keychain(), Register::open(&session.folder.join("data")).unwrap());
        block_on(async {
            keep(&store, "one@qq.com", "Laptop", "number one").await.unwrap();
            keep(&store, "two@qq.com", "Phone", "number two").await.unwrap();
            in_keychain(&["clear", "service", "mailkey", "address", "one@qq.com"]);
            store.file_vault().unwrap().create(words(WORDS)).await.unwrap();
            let lost = vec![(Address::parse("one@qq.com").unwrap(), "Laptop".to_owned())];
            assert_eq!(store.move_to(VaultId::File).await, Ok(MovedCodes { count: 1, lost }));
            assert_eq!(kept(&store, "two@qq.com", "Phone").await, Ok("number two".to_owned()));
            let gone = kept(&store, "one@qq.com", "Laptop").await;
            assert!(matches!(gone, Err(KeepError::Deleted { vault: VaultId::Keychain, .. })), "{gone:?}");
            // A new code heals it.
            keep(&store, "one@qq.com", "Laptop", "number three").await.unwrap();
            assert_eq!(kept(&store, "one@qq.com", "Laptop").await, Ok("number three".to_owned()));
        });
    });
}

#[test]
fn labels_and_programs_change_without_the_code() {
    inside(test_path!(), Bus::Keyring, |session| {
        let store =
            AccountStore::new(Vault::keychain(), Register::open(&session.folder.join("data")).unwrap());
        let me = Address::parse("me@qq.com").unwrap();
        block_on(async {
            keep(&store, "me@qq.com", "Laptop", "number one").await.unwrap();
            keep(&store, "me@qq.com", "Phone", "number two").await.unwrap();
            let taken = store.rename(&me, "Phone", "Laptop").await;
            assert_eq!(taken, Err(KeepError::LabelTaken("Laptop".into())));
            let missing = store.rename(&me, "Tablet", "Pad").await;
            assert_eq!(missing, Err(KeepError::NoSuchLabel("Tablet".into())));
            let account = store.rename(&me, "Phone", "New phone").await.unwrap();
            assert!(account.code("Phone").is_none() && account.code("New phone").is_some());
            assert_eq!(kept(&store, "me@qq.com", "New phone").await, Ok("number two".to_owned()));
            let shown = in_keychain(&["lookup", "service", "mailkey", "label", "New phone"]);
            assert_eq!(shown, "number two", "people who look into the keychain find the new label");
            // The next code takes over where the last one was used.
            store.set_used_in(&me, "New phone", &["Apple Mail".to_owned()]).unwrap();
            let account = keep(&store, "me@qq.com", "New phone", "number three").await.unwrap();
            assert_eq!(account.code("New phone").unwrap().used_in, ["Apple Mail"]);
        });
    });
}
