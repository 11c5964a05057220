//! s-nail (mailx) sends and reads; it asks for the code where a command prints lines of `.netrc`. Source: s-nail(1), run with
//! 14.9.24: values are quoted for `.netrc`, for the shell and for s-nail itself, in this order.

use super::{CannotExport, Format, Given, Takes, Way, by_mode, quote};

pub(super) const FORMAT: Format = Format {
    id: "s-nail",
    program: "s-nail",
    takes: Takes::Command,
    executable: "s-nail",
    lacks_imap_id: true,
    place: "~/.mailrc",
    way: Way::File(write),
    ..Format::BASE
};

fn write(given: &Given<'_>) -> Result<String, CannotExport> {
    let (imap, smtp) = (given.imap()?, given.smtp()?);
    if let Some(c) = no_sender(&given.address) {
        return Err(CannotExport::Unwritable(c));
    }
    let machine = |host: &str, user: &str| {
        quote::shell(&format!("machine {} login {} password", host.to_lowercase(), quote::double(user)))
    };
    let machines = [machine(&imap.host, &imap.user), machine(&smtp.host, &smtp.user)].join(" ");
    // The code itself is quoted when it comes.
    let pipe = format!(
        r#"c=$({command}) && c=$(printf %s "$c" | sed 's/[\\"]/\\&/g') && for m in {machines}; do printf '%s "%s"\n' "$m" "$c"; done"#,
        command = given.shell(),
    );
    let set = |name: &str, value: &str| format!("  wysh set {name}={}\n", quote::shell(value));
    let url = |scheme: &str, user: &str, host: &str, port: u16, folder: &str| {
        format!("{scheme}://{}@{host}:{port}{folder}", quote::url(user))
    };
    let mta = url(by_mode(smtp, "smtps", "smtp"), &smtp.user, &smtp.host, smtp.port, "");
    let inbox = url(by_mode(imap, "imaps", "imap"), &imap.user, &imap.host, imap.port, "/INBOX");
    // Without `netrc clear` the answer for the account before this one would be taken.
    Ok(format!(
        "set v15-compat\naccount {name} {{\n  netrc clear\n{from}  wysh set netrc-lookup\n{pipe}{mta}{inbox}  \
         wysh set smtp-auth=plain imap-auth=login tls-verify=strict{smtp_tls}{imap_tls}\n}}\n",
        name = given.name(),
        from = set("from", &given.address),
        pipe = set("netrc-pipe", &pipe),
        mta = set("mta", &mta),
        inbox = set("inbox", &inbox),
        smtp_tls = by_mode(smtp, "", " smtp-use-starttls"),
        imap_tls = by_mode(imap, "", " imap-use-starttls"),
    ))
}

/// What keeps it from taking an address as the sender: letters that are not ASCII, and a beginning like that of a file or pipe.
fn no_sender(address: &str) -> Option<char> {
    address.chars().find(|c| !c.is_ascii()).or(address.chars().next().filter(|c| "/|".contains(*c)))
}
