//! A private session bus.

use std::path::Path;

/// The configuration of a private session bus that listens at a socket. What it starts on demand is described in
/// `services`; nothing of the machine's own: no second keyring, and no prompter either. As many answers may be waited for as on
/// the bus of a desktop: without a word the limit is 128, and whoever lists 200 entries asks for each of them at once.
pub fn configuration(socket: &Path, services: &Path) -> String {
    format!(
        r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={}</listen><auth>EXTERNAL</auth><servicedir>{}</servicedir>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy><limit name="max_replies_per_connection">50000</limit></busconfig>"#,
        socket.display(),
        services.display(),
    )
}
