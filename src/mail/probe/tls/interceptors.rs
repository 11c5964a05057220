//! Who opens encryption on the way and signs anew: antivirus programs and companies' filters, by the names that their
//! own certificate authorities bear.

/// Words in an issuer's name, in lower case. Each stands in the name of the authority that the product makes on the
/// computer or hands out to it.
const NAMES: &[&str] = &[
    // On the computer itself.
    "avast",
    "avg ",
    "kaspersky",
    "eset ssl",
    "eset, spol",
    "bitdefender",
    "bullguard",
    "dr.web",
    "drweb",
    "g data",
    "norton web",
    "panda security",
    "sophos",
    "mcafee",
    "f-secure",
    "adguard",
    "360 ",
    "mitmproxy",
    "charles proxy",
    "fiddler",
    "portswigger",
    "superfish",
    // In a company, a school or a hotel.
    "zscaler",
    "fortinet",
    "fortigate",
    "palo alto",
    "blue coat",
    "bluecoat",
    "cisco umbrella",
    "netskope",
    "forcepoint",
    "websense",
    "watchguard",
    "check point",
    "sonicwall",
    "barracuda",
    "untangle",
    "sangfor",
    "深信服",
    "cloudflare gateway",
    "gateway ca - cloudflare",
    "securly",
    "lightspeed",
    "iboss",
    "smoothwall",
    "contentkeeper",
    "squid",
    "pfsense",
    "opnsense",
    "ssl inspection",
    "ssl-inspection",
    "ssl proxy",
    "tls inspection",
    "web gateway",
];

/// Whether an issuer's name is that of a product that opens encryption.
pub(super) fn are_named_in(issuer: &str) -> bool {
    let issuer = format!("{} ", issuer.to_lowercase());
    NAMES.iter().any(|name| issuer.contains(name))
}
