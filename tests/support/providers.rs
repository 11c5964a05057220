//! Three providers of the user's own, shaped like QQ, NetEase and iCloud, whose servers are those of the test bed.

use std::path::Path;

use serde_json::{Value, json};

use super::desktop::Desktop;
use super::mail_server::{MailServer, MailServerOptions, Mailbox, Ports};

/// The QQ-like account: user name = address, TLS for both services.
pub const QQ: &str = "me@qq.test";
/// The NetEase-like account: ID before EXAMINE.
pub const NETEASE: &str = "you@163.test";
/// The iCloud-like account: IMAP wants the part before the @, SMTP the address after STARTTLS.
pub const ICLOUD: &str = "her@icloud.test";

/// The code that the QQ-like provider gave out: 16 lower-case letters.
pub const QQ_CODE: &str = "qkzvhnwtmrplxbdf";
/// The code that the NetEase-like provider gave out: 16 capital letters.
pub const NETEASE_CODE: &str = "XWQKZVHNTMRPLBDF";
/// The code that the iCloud-like provider gave out: four groups with dashes.
pub const ICLOUD_CODE: &str = "zkqv-hnwt-mrpl-xbdf";

/// A mail server with the three accounts, and a desktop whose Mailkey knows the three providers and trusts them.
pub fn three_providers() -> (MailServer, Desktop) {
    let server = MailServer::start(MailServerOptions {
        mailboxes: vec![
            Mailbox::new(QQ, QQ_CODE),
            Mailbox::new(NETEASE, NETEASE_CODE),
            Mailbox::new(ICLOUD, ICLOUD_CODE).with_imap_local_part(),
        ],
        ..MailServerOptions::default()
    });
    let mut desktop = Desktop::start();
    install(&mut desktop, &server);
    (server, desktop)
}

/// Lets the Mailkey of a desktop know the three providers and trust their servers.
pub fn install(desktop: &mut Desktop, server: &MailServer) {
    install_into(&desktop.config(), server.ports());
    let ca = server.ca_file();
    desktop.set_env("SSL_CERT_FILE", ca.to_str().expect("a path in UTF-8"));
}

/// Lets the Mailkey with this folder for settings know the three providers.
pub fn install_into(config: &Path, ports: Ports) {
    let folder = config.join("providers");
    std::fs::create_dir_all(&folder).expect("providers");
    for provider in [qq(ports), netease(ports), icloud(ports)] {
        let id = provider["id"].as_str().expect("an id");
        let text = serde_json::to_string_pretty(&provider).expect("JSON");
        std::fs::write(folder.join(format!("{id}.json")), text).expect("a provider");
    }
}

fn qq(ports: Ports) -> Value {
    let shape =
        json!({"length": 16, "alphabet": "lower", "certainty": "observed", "example": "abcdefghijklmnop"});
    let mut provider = provider("qq", "Test QQ Mail", "测试QQ邮箱", "qq.test", "授权码", shape);
    provider["imap"] = json!([{"host": "localhost", "port": ports.imap_tls, "security": "tls"}]);
    provider["smtp"] = json!([{"host": "localhost", "port": ports.smtp_tls, "security": "tls"}]);
    provider["refusals"] = json!([{
        "service": "imap",
        "contains": ["AUTHENTICATIONFAILED"],
        "cause": "wrong-code",
        "certainty": "likely",
        "also": ["service-off", "too-many-attempts"],
        "example": "[AUTHENTICATIONFAILED] Authentication failed."
    }]);
    provider
}

fn netease(ports: Ports) -> Value {
    let shape =
        json!({"length": 16, "alphabet": "upper", "certainty": "observed", "example": "ABCDEFGHIJKLMNOP"});
    let mut provider =
        provider("netease-163", "Test NetEase 163", "测试网易163邮箱", "163.test", "授权密码", shape);
    provider["imap"] = json!([{"host": "localhost", "port": ports.imap_tls, "security": "tls"}]);
    provider["smtp"] = json!([{"host": "localhost", "port": ports.smtp_tls, "security": "tls"}]);
    provider["quirks"] = json!(["id-before-select", "gbk", "login-only"]);
    provider
}

fn icloud(ports: Ports) -> Value {
    let shape = json!({
        "length": 16, "alphabet": "lower", "group": 4, "separator": "-", "certainty": "documented",
        "example": "abcd-efgh-ijkl-mnop"
    });
    let mut provider = provider(
        "icloud",
        "Test iCloud Mail",
        "测试iCloud邮件",
        "icloud.test",
        "app-specific password",
        shape,
    );
    provider["imap"] = json!([{"host": "localhost", "port": ports.imap_tls, "security": "tls"}]);
    provider["smtp"] = json!([{"host": "localhost", "port": ports.smtp_starttls, "security": "starttls"}]);
    provider["user_names"]["imap"] = json!({"form": "local-part", "other": "address"});
    provider["sign_in"]["kind"] = json!("app-password");
    provider["mailbox_question"] = json!({
        "ask": {"en": "Which iCloud address is it?", "zh-CN": "是哪一个 iCloud 地址？"},
        "domains": ["icloud.test"]
    });
    provider
}

/// What the three have in common. Their pages lie in `.test`, where nobody lives.
fn provider(id: &str, name: &str, name_zh: &str, domain: &str, native_term: &str, shape: Value) -> Value {
    let page = format!("https://account.{domain}/code");
    json!({
        "id": id,
        "name": {"en": name, "zh-CN": name_zh},
        "tile": {"letters": "T", "color": "#1B5E8C"},
        "domains": [domain],
        "imap": [],
        "smtp": [],
        "user_names": {"imap": {"form": "address"}, "smtp": {"form": "address"}},
        "sign_in": {
            "kind": "authorization-code",
            "term": {"en": "authorization code", "zh-CN": "授权码"},
            "native_term": native_term,
            "shape": shape,
            "shown_once": true,
            "many_allowed": true
        },
        "summary": {"en": "A provider to test with.", "zh-CN": "用于测试的邮箱。"},
        "generate": {
            "page": page,
            "steps": [
                {
                    "do": {"en": "Open the account page.", "zh-CN": "打开账号页面。"},
                    "site": {"menu": ["设置", "账号"], "heading": "账号与安全"}
                },
                {
                    "do": {"en": "Generate a code and copy it.", "zh-CN": "生成授权码并复制。"},
                    "site": {"menu": ["设置", "账号"], "press": "生成授权码"}
                }
            ]
        },
        "reset": {
            "page": format!("https://account.{domain}/reset"),
            "steps": [
                {"do": {"en": "Generate another code.", "zh-CN": "再生成一个授权码。"}},
                {"do": {"en": "Copy it.", "zh-CN": "复制它。"}}
            ],
            "old_code_dies": "when-deleted"
        },
        "sources": [{"url": "https://help.qq.test/", "what": "invented for tests", "date": "2026"}],
        "checked": "2026-11",
        "confidence": "high"
    })
}
