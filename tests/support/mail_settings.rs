//! What Dovecot and Postfix of the test bed are told in their settings.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use super::mail_server::{Mailbox, Ports};
use super::process::{is_root, run, user_id};

/// The user that owns the mailboxes when the tests run as root: `nobody`.
pub const MAIL_USER: u32 = 65_534;

/// dovecot.conf, in the words of Dovecot 2.3.
pub fn dovecot_settings(root: &Path, ports: Ports) -> String {
    let root_path = root.display();
    let Ports { imap_tls, imap_starttls, .. } = ports;
    let (user, group) = mail_owner();
    let mut settings = format!(
        "\
protocols = imap
listen = 127.0.0.1
base_dir = {root_path}/run
state_dir = {root_path}/state
log_path = {root_path}/dovecot.log
ssl = required
ssl_cert = <{root_path}/cert.pem
ssl_key = <{root_path}/key.pem
auth_mechanisms = plain login
auth_username_chars =
auth_verbose = yes
auth_failure_delay = 0
imap_id_log = *
mail_location = maildir:~/Maildir
mail_uid = {user}
mail_gid = {group}
first_valid_uid = 1
passdb {{
  driver = passwd-file
  args = username_format=%u {root_path}/users.%s
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={root_path}/mail/%u
}}
service imap-login {{
  inet_listener imap {{
    port = {imap_starttls}
  }}
  inet_listener imaps {{
    port = {imap_tls}
    ssl = yes
  }}
}}
service auth {{
  unix_listener {root_path}/sasl {{
    mode = 0666
  }}
}}
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
"
    );
    if !is_root() {
        let name = String::from_utf8_lossy(&run(Command::new("id").arg("-un")).stdout).trim().to_owned();
        let group = String::from_utf8_lossy(&run(Command::new("id").arg("-gn")).stdout).trim().to_owned();
        let _ = write!(
            settings,
            "\
default_internal_user = {name}
default_internal_group = {group}
default_login_user = {name}
service imap-login {{
  chroot =
}}
service anvil {{
  chroot =
}}
"
        );
    }
    settings
}

/// Who owns the mailboxes, as numbers.
fn mail_owner() -> (u32, u32) {
    if is_root() {
        (MAIL_USER, MAIL_USER)
    } else {
        use std::os::unix::fs::MetadataExt;
        let group = std::fs::metadata("/proc/self").expect("/proc").gid();
        (user_id(), group)
    }
}

/// main.cf.
pub fn postfix_settings(root: &Path, mailboxes: &[Mailbox]) -> String {
    let root = root.display();
    let (user, group) = mail_owner();
    let mut domains: Vec<&str> =
        mailboxes.iter().filter_map(|mailbox| mailbox.address.split('@').nth(1)).collect();
    domains.sort_unstable();
    domains.dedup();
    format!(
        "\
compatibility_level = 3.6
queue_directory = {root}/queue
data_directory = {root}/data
maillog_file = {root}/postfix.log
maillog_file_prefixes = {root}
myhostname = mail.test
mydestination =
mynetworks =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
alias_maps =
alias_database =
local_recipient_maps =
biff = no
default_transport = error:the test bed sends nothing away
relay_transport = error:the test bed sends nothing away
virtual_transport = virtual
virtual_mailbox_domains = {}
virtual_mailbox_maps = texthash:{root}/postfix/mailboxes
virtual_mailbox_base = {root}/mail
virtual_minimum_uid = 1
virtual_uid_maps = static:{user}
virtual_gid_maps = static:{group}
smtpd_tls_cert_file = {root}/cert.pem
smtpd_tls_key_file = {root}/key.pem
smtpd_tls_security_level = encrypt
smtpd_tls_auth_only = yes
smtpd_tls_session_cache_database =
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = {root}/sasl
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_recipient_restrictions = permit_sasl_authenticated, reject
smtpd_error_sleep_time = 0
smtpd_peername_lookup = no
",
        domains.join(" ")
    )
}

/// master.cf: what smtpd needs, and nothing that sends mail away.
pub fn postfix_services(ports: Ports) -> String {
    let mut services = format!(
        "\
127.0.0.1:{} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes
127.0.0.1:{} inet n - n - - smtpd
postlog unix-dgram n - n - 1 postlogd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
flush unix n - n 1000 0 flush
showq unix n - n - - showq
virtual unix - n n - - virtual
",
        ports.smtp_tls, ports.smtp_starttls
    );
    for (name, limit, program) in [
        ("tlsmgr", "1", "tlsmgr"),
        ("rewrite", "-", "trivial-rewrite"),
        ("bounce", "0", "bounce"),
        ("defer", "0", "bounce"),
        ("trace", "0", "bounce"),
        ("verify", "1", "verify"),
        ("proxymap", "-", "proxymap"),
        ("proxywrite", "1", "proxymap"),
        ("error", "-", "error"),
        ("retry", "-", "error"),
        ("discard", "-", "discard"),
        ("anvil", "1", "anvil"),
    ] {
        let _ = writeln!(services, "{name} unix - - n - {limit} {program}");
    }
    services
}
