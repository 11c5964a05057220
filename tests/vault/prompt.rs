//! A keychain that asks the person before it opens: played by a small secret service of our own, since the real ones
//! need a desktop to ask on.
// The D-Bus macros make public items of private ones.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::support::secret_service::{Bus, block_on, inside};
use mailkey::model::address::Address;
use mailkey::model::code::Code;
use mailkey::storage::accounts::CodeId;
use mailkey::storage::vault::{EntryKey, Vault, VaultError};
use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::object_server::SignalEmitter;
use zbus::zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Value};

const COLLECTION: &str = "/org/freedesktop/secrets/collection/login";
const PROMPT: &str = "/org/freedesktop/secrets/prompt/p1";

fn path(text: &str) -> OwnedObjectPath {
    ObjectPath::try_from(text).unwrap().into()
}

struct Service;

#[zbus::interface(name = "org.freedesktop.Secret.Service")]
impl Service {
    fn open_session(&self, _algorithm: &str, _input: Value<'_>) -> (OwnedValue, OwnedObjectPath) {
        let public_key = Value::from(vec![2_u8; 128]);
        (public_key.try_into().unwrap(), path("/org/freedesktop/secrets/session/s1"))
    }

    fn read_alias(&self, _name: &str) -> OwnedObjectPath {
        path(COLLECTION)
    }

    fn search_items(
        &self,
        _attributes: HashMap<String, String>,
    ) -> (Vec<OwnedObjectPath>, Vec<OwnedObjectPath>) {
        (Vec::new(), Vec::new())
    }

    fn unlock(&self, _objects: Vec<OwnedObjectPath>) -> (Vec<OwnedObjectPath>, OwnedObjectPath) {
        (Vec::new(), path(PROMPT))
    }
}

struct Collection(Arc<AtomicBool>);

#[zbus::interface(name = "org.freedesktop.Secret.Collection")]
impl Collection {
    #[zbus(property)]
    fn locked(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }

    fn create_item(
        &self,
        _properties: HashMap<String, OwnedValue>,
        _secret: (OwnedObjectPath, Vec<u8>, Vec<u8>, String),
        _replace: bool,
    ) -> zbus::fdo::Result<(OwnedObjectPath, OwnedObjectPath)> {
        Err(zbus::fdo::Error::LimitsExceeded("the keychain\nis full".into()))
    }
}

struct Prompt {
    locked: Arc<AtomicBool>,
    after: Duration,
    dismissed: bool,
}

#[zbus::interface(name = "org.freedesktop.Secret.Prompt")]
impl Prompt {
    async fn prompt(&self, _window: &str, #[zbus(signal_emitter)] emitter: SignalEmitter<'_>) {
        let (emitter, locked) = (emitter.to_owned(), self.locked.clone());
        let (after, dismissed) = (self.after, self.dismissed);
        std::thread::spawn(move || {
            // The person thinks.
            std::thread::sleep(after);
            locked.store(dismissed, Ordering::SeqCst);
            block_on(Prompt::completed(&emitter, dismissed, Value::from(""))).unwrap();
        });
    }

    #[zbus(signal)]
    async fn completed(emitter: &SignalEmitter<'_>, dismissed: bool, result: Value<'_>) -> zbus::Result<()>;
}

/// A locked secret service whose question is answered after a while.
fn serve(after: Duration, dismissed: bool) -> Connection {
    let locked = Arc::new(AtomicBool::new(true));
    let prompt = Prompt { locked: locked.clone(), after, dismissed };
    Builder::session()
        .and_then(|builder| builder.serve_at("/org/freedesktop/secrets", Service))
        .and_then(|builder| builder.serve_at(COLLECTION, Collection(locked)))
        .and_then(|builder| builder.serve_at(PROMPT, prompt))
        .and_then(|builder| builder.name("org.freedesktop.secrets"))
        .and_then(|builder| builder.build())
        .unwrap()
}

async fn store(vault: &Vault) -> Result<(), VaultError> {
    let key = EntryKey { address: Address::parse("me@qq.com").unwrap(), id: CodeId::random() };
    vault.store(&key, "x", &Code::new("abcdefghijklmnop").unwrap()).await
}

/// How long the person looks at the question.
const PONDERS: Duration = Duration::from_secs(30);

#[test]
fn a_person_may_take_their_time() {
    inside(test_path!(), Bus::NoService, |_| {
        let _service = serve(PONDERS, false);
        let (vault, began) = (Vault::keychain(), Instant::now());
        // The self-test asks nobody and does not wait.
        assert_eq!(block_on(vault.prove()), Err(VaultError::Locked));
        assert!(began.elapsed() < Duration::from_secs(1));
        let refused = block_on(store(&vault));
        let Err(VaultError::Other(words)) = refused else { panic!("{refused:?}") };
        assert!(words.contains("the keychain is full"), "{words:?}");
        // As long as they took, and they were asked once.
        assert!(began.elapsed() > PONDERS && began.elapsed() < PONDERS + PONDERS / 2);
    });
}

#[test]
fn a_dismissed_question_is_told_from_one_that_nobody_saw() {
    inside(test_path!(), Bus::NoService, |_| {
        let service = serve(Duration::from_millis(600), true);
        let vault = Vault::keychain();
        assert_eq!(block_on(store(&vault)), Err(VaultError::Dismissed));
        assert_eq!(block_on(vault.unlock()), Err(VaultError::Dismissed));
        service.close().unwrap();
        let _service = serve(Duration::ZERO, true);
        assert_eq!(block_on(store(&vault)), Err(VaultError::Locked));
    });
}
