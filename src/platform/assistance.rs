//! Whether somebody reads the screens of programs in another way than by looking: a screen reader, a braille display, a voice.

use futures_util::StreamExt as _;
use zbus::fdo::{DBusProxy, PropertiesProxy};
use zbus::names::InterfaceName;
use zbus::zvariant::Value;
use zbus::{Connection, MatchRule, Message, MessageStream};

/// Who knows, on the session bus: at-spi2-core's own name, path and interface.
const BUS: &str = "org.a11y.Bus";
const PATH: &str = "/org/a11y/bus";
const STATUS: &str = "org.a11y.Status";

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
    let bus = zbus::connection::Builder::address(address.as_str())?.build().await?;
    let registry = "org.a11y.atspi.Registry";
    let path = "/org/a11y/atspi/registry";
    let events = bus.call_method(Some(registry), path, Some(registry), "GetRegisteredEvents", &()).await?;
    let events: Vec<(String, String)> = events.body().deserialize()?;
    Ok(events.into_iter().map(|(_, event)| event).collect())
}

async fn told() -> zbus::Result<()> {
    let bus = Connection::session().await?;
    let from_it = MatchRule::builder().path(PATH)?.interface("org.freedesktop.DBus.Properties")?.build();
    let changes = MessageStream::for_match_rule(from_it, &bus, Some(8)).await?;
    let comes = DBusProxy::new(&bus).await?.receive_name_owner_changed_with_args(&[(0, BUS)]).await?;
    let mut news =
        futures_util::stream::select(changes.map(|_: zbus::Result<Message>| ()), comes.map(|_| ()));
    loop {
        if is_on(&bus).await {
            return Ok(());
        }
        if news.next().await.is_none() {
            return std::future::pending().await;
        }
    }
}

async fn is_on(bus: &Connection) -> bool {
    let Ok(dbus) = DBusProxy::new(bus).await else { return false };
    let Ok(name) = BUS.try_into() else { return false };
    if !dbus.name_has_owner(name).await.unwrap_or_default() {
        return false;
    }
    let asked = async {
        let proxy = PropertiesProxy::builder(bus).destination(BUS)?.path(PATH)?.build().await?;
        proxy.get(InterfaceName::try_from(STATUS)?, "IsEnabled").await.map_err(zbus::Error::from)
    };
    asked.await.is_ok_and(|value| matches!(*value, Value::Bool(true)))
}
