//! A private session bus.

use std::path::Path;

/// The configuration of a private session bus that listens at a socket. What it starts on demand is described in
/// `services`; nothing of the machine's own: no second keyring, and no prompter either.
pub fn configuration(socket: &Path, services: &Path) -> String {
    format!(
        r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={}</listen><auth>EXTERNAL</auth><servicedir>{}</servicedir>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>"#,
        socket.display(),
        services.display(),
    )
}
