//! Whether somebody reads the screens of programs in another way than by looking: a screen reader, a braille display, a voice.

use std::pin::pin;

use futures_util::StreamExt as _;
use futures_util::future::{Either, select};
use zbus::connection::Builder;
use zbus::zvariant::{OwnedValue, Value};
use zbus::{Connection, MatchRule, MessageStream};

/// Who knows, on the session bus: at-spi2-core's own name, path and interface.
const BUS: &str = "org.a11y.Bus";
const PATH: &str = "/org/a11y/bus";
const STATUS: &str = "org.a11y.Status";
/// The bus itself.
const DBUS: &str = "org.freedesktop.DBus";
const DBUS_PATH: &str = "/org/freedesktop/DBus";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

/// Returns as soon as somebody does. Without a session bus, never.
///
/// The service is not started for the question: where nobody has, nobody reads.
pub async fn wait() {
    if let Err(error) = told().await {
        log::info!("the accessibility service cannot be asked: {error}");
        std::future::pending::<()>().await;
    }
}

/// Whether those who listen hear what is announced. Orca does since version 45; before, it spoke what belongs to the focus only.
pub async fn hears_announcements() -> bool {
    registered_events().await.unwrap_or_default().iter().any(|event| {
        // "Announcement" in some versions, and `object` alone stands for all of its kind.
        let event = event.to_lowercase();
        event == "object"
            || event.trim_end_matches(':') == "object"
            || event.starts_with("object:announcement")
    })
}

/// The kinds of events that somebody listens to.
async fn registered_events() -> zbus::Result<Vec<String>> {
    let session = Connection::session().await?;
    let address = session.call_method(Some(BUS), PATH, Some(BUS), "GetAddress", &()).await?;
    let address: String = address.body().deserialize()?;
    let bus = Builder::address(address.as_str())?.build().await?;
    let registry = "org.a11y.atspi.Registry";
    let path = "/org/a11y/atspi/registry";
    let events = bus.call_method(Some(registry), path, Some(registry), "GetRegisteredEvents", &()).await?;
    let events: Vec<(String, String)> = events.body().deserialize()?;
    Ok(events.into_iter().map(|(_, event)| event).collect())
}

async fn told() -> zbus::Result<()> {
    // A connection that nobody works for has no thread of its own, which a window that waits for nobody would pay for.
    let bus = Builder::session()?.internal_executor(false).build().await?;
    let executor = bus.executor().clone();
    let works = pin!(async {
        loop {
            executor.tick().await;
        }
    });
    match select(pin!(until_on(&bus)), works).await {
        Either::Left((answer, _)) => answer,
        Either::Right(((), _)) => Ok(()),
    }
}

async fn until_on(bus: &Connection) -> zbus::Result<()> {
    let changes = MatchRule::builder().path(PATH)?.interface(PROPERTIES)?.build();
    let comes = MatchRule::builder().sender(DBUS)?.member("NameOwnerChanged")?.arg(0, BUS)?.build();
    let changes = MessageStream::for_match_rule(changes, bus, Some(8)).await?;
    let comes = MessageStream::for_match_rule(comes, bus, Some(8)).await?;
    let mut news = futures_util::stream::select(changes, comes);
    loop {
        if is_on(bus).await.unwrap_or_default() {
            return Ok(());
        }
        if news.next().await.is_none() {
            return std::future::pending().await;
        }
    }
}

async fn is_on(bus: &Connection) -> zbus::Result<bool> {
    let owned = bus.call_method(Some(DBUS), DBUS_PATH, Some(DBUS), "NameHasOwner", &BUS).await?;
    if !owned.body().deserialize::<bool>()? {
        return Ok(false);
    }
    let status = bus.call_method(Some(BUS), PATH, Some(PROPERTIES), "Get", &(STATUS, "IsEnabled")).await?;
    let status: OwnedValue = status.body().deserialize()?;
    Ok(matches!(*status, Value::Bool(true)))
}
