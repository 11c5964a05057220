//! The vault against a real GNOME Keyring, and against all that can be wrong with one.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::support::secret_service::{
    Bus, block_on, eventually, inside, lock_keyring, signal, start_keyring,
};
use mailkey::model::address::Address;
use mailkey::model::code::Code;
use mailkey::storage::accounts::CodeId;
use mailkey::storage::vault::{EntryKey, KeychainName, Vault, VaultError, VaultInfo, VaultKind};

const CODE: &str = "abcdefghijklmnop";

fn key() -> EntryKey {
    EntryKey { address: Address::parse("me@qq.com").unwrap(), id: CodeId::random() }
}

fn code() -> Code {
    Code::new(CODE).unwrap()
}

fn secret_tool(arguments: &[&str]) -> String {
    let output = Command::new("secret-tool").args(arguments).output().expect("secret-tool is installed");
    String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap()
}

#[test]
fn a_code_is_kept_found_replaced_and_removed() {
    inside(test_path!(), Bus::Keyring, |_| {
        block_on(async {
            let (vault, key) = (Vault::keychain(), key());
            assert_eq!(vault.load(&key).await, Ok(None));
            assert_eq!(vault.remove(&key).await, Ok(()));
            vault.store(&key, "手机 \"phone\"", &code()).await.unwrap();
            assert_eq!(Vault::keychain().load(&key).await, Ok(Some(code())));
            assert_eq!(secret_tool(&["lookup", "service", "mailkey", "address", "me@qq.com"]), CODE);
            assert_eq!(secret_tool(&["lookup", "service", "mailkey", "label", "手机 \"phone\""]), CODE);
            let listed = secret_tool(&["search", "--all", "service", "mailkey"]);
            assert!(listed.contains("label = Mailkey: me@qq.com (手机 \"phone\")"), "{listed}");

            let other = Code::new("密码 with spaces é").unwrap();
            vault.store(&key, "", &other).await.unwrap();
            assert_eq!(vault.load(&key).await, Ok(Some(other)));
            vault.remove(&key).await.unwrap();
            assert_eq!(vault.load(&key).await, Ok(None));
            assert_eq!(secret_tool(&["lookup", "service", "mailkey", "address", "me@qq.com"]), "");
        });
    });
}

#[test]
fn the_self_test_names_the_keyring_and_leaves_nothing() {
    inside(test_path!(), Bus::Keyring, |_| {
        let info = block_on(Vault::keychain().prove());
        let name = KeychainName::GnomeKeyring;
        assert_eq!(info, Ok(VaultInfo { kind: VaultKind::Keychain, name, proved: true }));
        assert_eq!(secret_tool(&["search", "--all", "service", "mailkey self-test"]), "");
    });
}

#[test]
fn an_entry_that_is_no_code_is_not_read_as_one() {
    inside(test_path!(), Bus::Keyring, |_| {
        block_on(async {
            let (vault, key) = (Vault::keychain(), key());
            let user = format!("{}/{}", key.address, key.id);
            for bad in [&b"two\nlines"[..], b"\xff\xfe not utf-8", b""] {
                let mut tool = Command::new("secret-tool")
                    .args(["store", "--label=x", "service", "mailkey", "username", &user])
                    .stdin(std::process::Stdio::piped())
                    .spawn()
                    .unwrap();
                std::io::Write::write_all(&mut tool.stdin.take().unwrap(), bad).unwrap();
                assert!(tool.wait().unwrap().success());
                assert_eq!(vault.load(&key).await, Err(VaultError::Unreadable), "{bad:?}");
            }
        });
    });
}

/// What every request must answer where there is nothing to ask.
fn all_answer(expected: &VaultError) {
    block_on(async {
        let (vault, began) = (Vault::keychain(), Instant::now());
        assert_eq!(vault.prove().await.as_ref(), Err(expected));
        assert_eq!(vault.unlock().await.as_ref(), Err(expected));
        assert_eq!(vault.store(&key(), "x", &code()).await.as_ref(), Err(expected));
        assert_eq!(vault.load(&key()).await.as_ref(), Err(expected));
        assert_eq!(vault.remove(&key()).await.as_ref(), Err(expected));
        assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());
    });
}

#[test]
fn a_dead_bus_is_told_as_no_bus() {
    inside(test_path!(), Bus::Dead, |_| all_answer(&VaultError::NoBus));
}

#[test]
fn a_missing_address_is_told_as_no_bus() {
    inside(test_path!(), Bus::None, |_| all_answer(&VaultError::NoBus));
}

#[test]
fn a_bus_without_a_keychain_is_told() {
    inside(test_path!(), Bus::NoService, |_| all_answer(&VaultError::NoService));
}

#[test]
fn a_keychain_without_a_keyring_is_told() {
    inside(test_path!(), Bus::EmptyKeyring, |_| all_answer(&VaultError::NoCollection));
}

#[test]
fn a_broken_keyring_file_is_told() {
    inside(test_path!(), Bus::BrokenKeyring, |_| all_answer(&VaultError::Broken));
}

#[test]
fn a_keyring_without_a_password_opens_by_itself() {
    inside(test_path!(), Bus::PlainKeyring, |_| {
        block_on(async {
            let (vault, kept, gone) = (Vault::keychain(), key(), key());
            assert_eq!(vault.load_quietly(&gone).await, Ok(None), "that there is none is certain");
            vault.prove().await.unwrap();
            vault.store(&kept, "x", &code()).await.unwrap();
            lock_keyring();
            let fresh = Vault::keychain();
            fresh.prove().await.unwrap();
            lock_keyring();
            assert_eq!(fresh.load_quietly(&kept).await, Ok(Some(code())));
        });
    });
}

#[test]
fn a_locked_keyring_is_never_taken_for_an_empty_one() {
    inside(test_path!(), Bus::Keyring, |_| {
        let (vault, kept) = (Vault::keychain(), key());
        block_on(vault.store(&kept, "x", &code())).unwrap();
        lock_keyring();
        // Nobody can be asked here: no prompter runs on this bus.
        all_answer(&VaultError::Locked);
        assert_eq!(block_on(vault.load(&kept)), Err(VaultError::Locked));
        assert_eq!(block_on(vault.prove()), Err(VaultError::Locked));
    });
}

#[test]
fn a_keyring_that_hangs_costs_a_moment_and_not_the_window() {
    inside(test_path!(), Bus::Keyring, |session| {
        let keyring = session.keyring.unwrap();
        let (open, fresh, key) = (Vault::keychain(), Vault::keychain(), key());
        block_on(async {
            open.store(&key, "x", &code()).await.unwrap();
            signal(keyring, "STOP");
            for vault in [&open, &fresh] {
                let began = Instant::now();
                let mut ticks = tokio::time::interval(Duration::from_millis(10));
                let mut ticked = 0;
                let asked = async { tokio::join!(vault.prove(), vault.load(&key)) };
                tokio::pin!(asked);
                let (proof, loaded) = loop {
                    tokio::select! {
                        answers = &mut asked => break answers,
                        _ = ticks.tick() => ticked += 1,
                    }
                };
                assert_eq!(proof, Err(VaultError::TimedOut));
                assert_eq!(loaded, Err(VaultError::TimedOut));
                assert!(began.elapsed() < Duration::from_millis(3500), "{:?}", began.elapsed());
                assert!(ticked > 50, "the asking thread was blocked: {ticked} ticks");
            }
            signal(keyring, "CONT");
        });
        for vault in [&open, &fresh] {
            eventually("the vault is back", || block_on(vault.load(&key)) == Ok(Some(code())));
        }
        // The process must be able to end while the thread hangs.
        signal(keyring, "STOP");
        assert_eq!(block_on(open.prove()), Err(VaultError::TimedOut));
    });
}

#[test]
fn a_keyring_that_was_restarted_is_found_again() {
    inside(test_path!(), Bus::Keyring, |session| {
        let (vault, key) = (Vault::keychain(), key());
        block_on(vault.store(&key, "x", &code())).unwrap();
        signal(session.keyring.unwrap(), "KILL");
        eventually("it is gone", || block_on(vault.prove()) == Err(VaultError::NoService));
        let address = std::env::var("DBUS_SESSION_BUS_ADDRESS").unwrap();
        let mut keyring = start_keyring(&session.folder, &address, true);
        let loaded = block_on(vault.load(&key));
        // The bus tells of the loss; a vault that saw nothing of it must come back, too.
        let _ = keyring.kill();
        let _ = keyring.wait();
        let mut keyring = start_keyring(&session.folder, &address, true);
        let again = block_on(vault.load(&key));
        let _ = keyring.kill();
        let _ = keyring.wait();
        assert_eq!((loaded, again), (Ok(Some(code())), Ok(Some(code()))));
    });
}

#[test]
fn a_vault_for_this_run_keeps_codes_in_memory_alone() {
    let (vault, key) = (Vault::this_run(), key());
    block_on(async {
        assert_eq!(vault.kind(), VaultKind::ThisRun);
        assert_eq!(vault.prove().await.map(|info| info.name), Ok(KeychainName::Memory));
        vault.store(&key, "x", &code()).await.unwrap();
        assert_eq!(vault.clone().load(&key).await, Ok(Some(code())));
        assert_eq!(Vault::this_run().load(&key).await, Ok(None));
        vault.remove(&key).await.unwrap();
        assert_eq!(vault.load(&key).await, Ok(None));
    });
}
