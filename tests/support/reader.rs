//! A screen reader of the tests' own, over the real accessibility bus: it reads what a program tells of its window, presses,
//! writes and moves the focus, and hears what is announced. It sees no picture and has no mouse.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use zbus::blocking::connection::Builder;
use zbus::blocking::{Connection, MessageIterator, Proxy};
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};
use zbus::{MatchRule, message};

use super::desktop::Desktop;
use super::process::{Running, poll};

/// How long anything may take.
const PATIENCE: Duration = Duration::from_secs(60);
const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
const REGISTRY: &str = "org.a11y.atspi.Registry";
/// States, by their bit (AtspiStateType).
const CHECKED: u32 = 4;
const FOCUSED: u32 = 12;
const PRESSED: u32 = 20;
const SELECTED: u32 = 23;
const SENSITIVE: u32 = 24;

/// The roles that the window has, by their number (AtspiRole).
const ROLES: [(u32, &str); 19] = [
    (16, "dialog"),
    (23, "frame"),
    (27, "image"),
    (29, "label"),
    (31, "list"),
    (32, "list item"),
    (37, "page tab"),
    (39, "panel"),
    (40, "password text"),
    (42, "progress bar"),
    (43, "push button"),
    (44, "radio button"),
    (54, "status bar"),
    (62, "toggle button"),
    (75, "application"),
    (79, "entry"),
    (83, "heading"),
    (88, "link"),
    (110, "landmark"),
];

fn role(number: u32) -> String {
    let known = ROLES.iter().find(|(it, _)| *it == number);
    known.map_or_else(|| number.to_string(), |(_, name)| (*name).to_owned())
}

type Address = (String, OwnedObjectPath);

/// One part of a window, as it was when it was read.
#[derive(Clone, Debug)]
pub struct Part {
    at: Address,
    /// What it is: `push button`, `heading`, `entry` …
    pub role: String,
    /// What it is called.
    pub name: String,
    /// What else is told of it.
    pub description: String,
    /// What it holds; empty where it is no field.
    pub text: String,
    states: u64,
}

impl Part {
    fn has(&self, state: u32) -> bool {
        self.states & (1 << state) != 0
    }

    /// Whether it has the keyboard.
    pub fn is_focused(&self) -> bool {
        self.has(FOCUSED)
    }

    /// Whether it is the one in force, or is down.
    pub fn is_on(&self) -> bool {
        [CHECKED, PRESSED, SELECTED].into_iter().any(|state| self.has(state))
    }

    /// Whether it can be used.
    pub fn is_usable(&self) -> bool {
        self.has(SENSITIVE)
    }
}

/// Somebody who reads the screen.
pub struct Reader {
    bus: Connection,
    heard: Arc<Mutex<Vec<String>>>,
    _launcher: Running,
}

impl Reader {
    /// Starts the accessibility bus of a session, says that somebody listens, and listens.
    pub fn start(desktop: &Desktop, display: &str) -> Reader {
        let reader = Reader::silent(desktop, display);
        reader.listen();
        reader
    }

    /// The same for another screen reader, which hears for itself.
    pub fn silent(desktop: &Desktop, display: &str) -> Reader {
        let mut launcher = desktop.command("/usr/libexec/at-spi-bus-launcher");
        // Settings of a session without a place for them.
        launcher.arg("--launch-immediately").env("DISPLAY", display).env("GSETTINGS_BACKEND", "memory");
        let launcher = Running::start(&mut launcher);
        let session = desktop.env().get("DBUS_SESSION_BUS_ADDRESS").expect("a session bus").as_str();
        let session = Builder::address(session).unwrap().build().expect("the session bus");
        let address = poll(PATIENCE, || {
            let proxy = Proxy::new(&session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus").ok()?;
            proxy.call::<_, _, String>("GetAddress", &()).ok()
        });
        let bus = Builder::address(address.expect("the accessibility bus").as_str()).unwrap();
        // A program that is busy answers later, or is another one.
        let bus = bus.method_timeout(Duration::from_secs(5)).build().expect("the bus");
        let status = Proxy::new(&session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Status").unwrap();
        for property in ["IsEnabled", "ScreenReaderEnabled"] {
            status.set_property(property, true).expect("somebody listens");
        }
        Reader { bus, heard: Arc::default(), _launcher: launcher }
    }

    /// Says that announcements are heard, and keeps each.
    fn listen(&self) {
        let registry = Proxy::new(&self.bus, REGISTRY, "/org/a11y/atspi/registry", REGISTRY).unwrap();
        let none: Vec<String> = Vec::new();
        registry.call::<_, _, ()>("RegisterEvent", &("object:announcement", none, "")).expect("the registry");
        let rule = MatchRule::builder()
            .msg_type(message::Type::Signal)
            .interface("org.a11y.atspi.Event.Object")
            .unwrap()
            .member("Announcement")
            .unwrap()
            .build();
        let said = MessageIterator::for_match_rule(rule, &self.bus, Some(256)).expect("signals");
        let heard = self.heard.clone();
        std::thread::spawn(move || {
            for message in said.filter_map(Result::ok) {
                let body = message.body();
                let parts =
                    body.deserialize::<(String, i32, i32, OwnedValue)>().ok().map(|it| it.3).or_else(|| {
                        type Long =
                            (String, i32, i32, OwnedValue, std::collections::HashMap<String, OwnedValue>);
                        body.deserialize::<Long>().ok().map(|it| it.3)
                    });
                if let Some(Value::Str(words)) = parts.as_deref() {
                    heard.lock().unwrap().push(words.to_string());
                }
            }
        });
    }

    /// All that was announced, oldest first.
    pub fn heard(&self) -> Vec<String> {
        self.heard.lock().unwrap().clone()
    }

    /// Waits until something with these words is announced.
    pub fn wait_to_hear(&self, words: &str) {
        let heard = poll(PATIENCE, || self.heard().iter().any(|it| it.contains(words)).then_some(()));
        assert!(heard.is_some(), "{words:?} is never announced, only {:#?}", self.heard());
    }

    fn proxy(&self, at: &Address, interface: &'static str) -> zbus::Result<Proxy<'static>> {
        zbus::blocking::proxy::Builder::new(&self.bus)
            .destination(at.0.clone())?
            .path(at.1.clone())?
            .interface(interface)?
            .cache_properties(zbus::proxy::CacheProperties::No)
            .build()
    }

    fn children(&self, at: &Address) -> zbus::Result<Vec<Address>> {
        self.proxy(at, ACCESSIBLE)?.call("GetChildren", &())
    }

    fn read(&self, at: &Address) -> zbus::Result<Part> {
        let accessible = self.proxy(at, ACCESSIBLE)?;
        let states: Vec<u32> = accessible.call("GetState", &())?;
        let text = self.proxy(at, "org.a11y.atspi.Text")?.call::<_, _, String>("GetText", &(0, -1));
        Ok(Part {
            at: at.clone(),
            role: role(accessible.call("GetRole", &())?),
            name: accessible.get_property("Name")?,
            description: accessible.get_property("Description").unwrap_or_default(),
            text: text.unwrap_or_default(),
            states: u64::from(states[0]) | u64::from(states.get(1).copied().unwrap_or_default()) << 32,
        })
    }

    fn gather(&self, at: &Address, all: &mut Vec<Part>) -> zbus::Result<()> {
        all.push(self.read(at)?);
        for child in self.children(at)? {
            self.gather(&child, all)?;
        }
        Ok(())
    }

    /// All parts of the program's window, in order; empty while there is none, or while it changes.
    pub fn parts(&self) -> Vec<Part> {
        let root =
            (REGISTRY.to_owned(), OwnedObjectPath::try_from("/org/a11y/atspi/accessible/root").unwrap());
        let read = || -> zbus::Result<Vec<Part>> {
            let mut all = Vec::new();
            for program in self.children(&root)? {
                let name: zbus::Result<String> = self.proxy(&program, ACCESSIBLE)?.get_property("Name");
                if name.is_ok_and(|name| name == "mailkey") {
                    self.gather(&program, &mut all)?;
                }
            }
            Ok(all)
        };
        read().unwrap_or_default()
    }

    /// Waits for a part with this role whose name begins like this.
    pub fn find(&self, role: &str, name: &str) -> Part {
        let is_it = |part: &Part| part.role == role && part.name.starts_with(name);
        let found = poll(PATIENCE, || self.parts().into_iter().find(is_it));
        found.unwrap_or_else(|| panic!("there is no {role} {name:?}:\n{}", self.told()))
    }

    /// Whether there is such a part now.
    pub fn has(&self, role: &str, name: &str) -> bool {
        self.parts().iter().any(|part| part.role == role && part.name.starts_with(name))
    }

    /// All that is told of the window, a line a part.
    pub fn told(&self) -> String {
        let line = |it: Part| format!("{} {:?} {:?} {:?}\n", it.role, it.name, it.description, it.text);
        self.parts().into_iter().map(line).collect()
    }

    /// Presses a part.
    pub fn press(&self, role: &str, name: &str) {
        let part = self.find(role, name);
        assert!(part.is_usable(), "{part:?} can be pressed");
        let action = self.proxy(&part.at, "org.a11y.atspi.Action").unwrap();
        assert!(action.call::<_, _, bool>("DoAction", &0).expect("it is pressed"), "{part:?}");
    }

    /// Writes into a field.
    pub fn write(&self, role: &str, name: &str, text: &str) {
        let part = self.find(role, name);
        let field = self.proxy(&part.at, "org.a11y.atspi.EditableText").unwrap();
        assert!(field.call::<_, _, bool>("SetTextContents", &text).expect("it is written"), "{part:?}");
    }

    /// Puts the keyboard on a part and waits until it is there.
    pub fn focus(&self, role: &str, name: &str) {
        let part = self.find(role, name);
        let component = self.proxy(&part.at, "org.a11y.atspi.Component").unwrap();
        assert!(component.call::<_, _, bool>("GrabFocus", &()).expect("it takes the focus"), "{part:?}");
        let there = poll(PATIENCE, || self.find(role, name).is_focused().then_some(()));
        assert!(there.is_some(), "{role} {name:?} takes no focus:\n{}", self.told());
    }
}
