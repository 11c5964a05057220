//! Good files of every program, broken in every way: nobody falls over them, and no password comes out.

use std::fs;

use super::tests::home;
use super::{Found, MOST_ACCOUNTS, READERS, Reader, gather, look, problems};
use crate::model::catalogue::Catalogue;
use crate::work::dice::Dice;

/// What stands for a password in all of them.
const SECRET: &str = "hush";

/// A program's reader, and good files of it.
type Case = (Reader, &'static [(&'static str, &'static str)]);

const CASES: &[Case] = &[
    (
        super::thunderbird::read,
        &[
            (".thunderbird/profiles.ini", "[Profile0]\nIsRelative=1\nPath=p\n"),
            (
                ".thunderbird/p/prefs.js",
                "user_pref(\"mail.accountmanager.accounts\", \"account1,account2\");\n\
                 user_pref(\"mail.account.account1.server\", \"server1\");\n\
                 user_pref(\"mail.account.account1.identities\", \"id1\");\n\
                 user_pref(\"mail.server.server1.type\", \"imap\");\nuser_pref(\"mail.server.server1.port\", 993);\n\
                 user_pref(\"mail.server.server1.hostname\", \"imap.qq.com\");\n\
                 user_pref(\"mail.server.server1.password\", \"hush\");\n\
                 user_pref(\"mail.server.server1.userName\", \"me@qq.com\");\n\
                 user_pref(\"mail.identity.id1.smtpServer\", \"smtp1\");\n\
                 user_pref(\"mail.smtpserver.smtp1.hostname\", \"smtp.qq.com\");\n",
            ),
        ],
    ),
    (
        super::online_accounts::read,
        &[(
            ".config/goa-1.0/accounts.conf",
            "[Account a]\nProvider=imap_smtp\nEmailAddress=me@qq.com\nImapHost=imap.qq.com:993\nImapPassword=hush\n\
             ImapUserName=me\nImapUseSsl=true\nSmtpHost=smtp.qq.com\n",
        )],
    ),
    (
        super::evolution::read,
        &[
            (
                ".config/evolution/sources/a.source",
                "[Data Source]\nEnabled=true\nParent=a\n[Mail Account]\nBackendName=imapx\nIdentityUid=b\n\
                 [Authentication]\nHost=imap.qq.com\nPort=993\nUser=me\nPassword=hush\n",
            ),
            (
                ".config/evolution/sources/b.source",
                "[Mail Identity]\nAddress=me@qq.com\n[Mail Submission]\nTransportUid=a\n",
            ),
        ],
    ),
    (
        super::geary::read,
        &[
            (
                ".config/geary/account_01/geary.ini",
                "[Metadata]\nstatus=enabled\n[Account]\nsender_mailboxes=Me <me@qq.com>;\n[Incoming]\nlogin=me\n\
                 password=hush\nhost=imap.qq.com\nport=993\ntransport_security=transport\n\
                 [Outgoing]\ncredentials=use-incoming\nhost=smtp.qq.com\n",
            ),
            (
                ".config/geary/old/geary.ini",
                "[AccountInformation]\nprimary_email=me@qq.com\nimap_host=imap.qq.com\nimap_username=me\n\
                 imap_password=hush\nsmtp_host=smtp.qq.com\nsmtp_noauth=true\n",
            ),
        ],
    ),
    (
        super::kmail::read,
        &[
            (
                ".config/akonadi_imap_resource_0rc",
                "[network]\nImapServer=imap.qq.com\nUserName[$e]=me@qq.com\npassword=hush\nSafety=STARTTLS\n",
            ),
            (
                ".config/mailtransports",
                "[Transport 1]\nhost=smtp.qq.com\nauth=true\nuser=me\npassword-kmail=hush\nencryption=TLS\n",
            ),
            (".config/emailidentities", "[Identity #0]\nEmail Address=me@qq.com\nTransport=1\n"),
        ],
    ),
    (
        super::claws::read,
        &[(
            ".sylpheed-2.0/accountrc",
            "[Account: 1]\naddress=me@qq.com\nprotocol=3\nreceive_server=imap.qq.com\nuser_id=me\npassword=hush\n\
             ssl_imap=1\nsmtp_server=smtp.qq.com\nset_smtpport=1\nsmtp_port=465\n",
        )],
    ),
    (
        super::mailspring::read,
        &[(
            ".config/Mailspring/config.json",
            "{\"*\":{\"credentials\":\"hush\",\n\"accounts\":[{\"emailAddress\":\"me@qq.com\",\n\"provider\":\"imap\",\n\
             \"settings\":{\"imap_host\":\"imap.qq.com\",\n\"imap_password\":\"hush\",\n\"imap_username\":\"me\",\n\
             \"imap_port\":993,\n\"smtp_host\":\"smtp.qq.com\",\n\"smtp_security\":\"none\"}}]}}\n",
        )],
    ),
    (
        super::mutt::read,
        &[
            (
                ".muttrc",
                "set from = me@qq.com imap_pass=hush\nset folder = \"imaps://me:hush@imap.qq.com:993/\" # no\n\
                 source ~/.mutt/more\nset imap_user = `echo hush`\nset nossl_starttls ; unset ssl_force_tls\n",
            ),
            (
                ".mutt/more",
                "set smtp_url = 'smtp://me%40qq.com:hush@smtp.qq.com' \\\n smtp_pass=hush\nsource more\n",
            ),
        ],
    ),
    (
        super::aerc::read,
        &[(
            ".config/aerc/accounts.conf",
            "[a]\nsource = imaps://me%40qq.com:hush@imap.qq.com:993\noutgoing = smtp+plain://me:hush@smtp.qq.com\n\
             source-cred-cmd = echo hush\nfrom = Me <me@qq.com>\n",
        )],
    ),
    (
        super::himalaya::read,
        &[(
            ".config/himalaya/config.toml",
            "[accounts.a]\nemail = \"me@qq.com\"\nbackend.type = \"imap\"\nbackend.host = \"imap.qq.com\"\n\
             backend.auth.raw = \"hush\"\nbackend.login = \"me\"\nbackend.encryption = { type = \"tls\" }\n\
             [accounts.b]\nemail = \"me@qq.com\"\nimap.server = \"imaps://me:hush@imap.qq.com\"\n\
             imap.sasl.plain.username = \"me\"\nimap.sasl.plain.password.raw = \"hush\"\n\
             smtp = { server = \"smtp://smtp.qq.com\", starttls = true }\n",
        )],
    ),
    (
        super::msmtp::read,
        &[(
            ".msmtprc",
            "defaults\ntls on\naccount a\nhost smtp.qq.com\nfrom me@qq.com\nuser me\npassword hush\naccount b : a\nport 465\n",
        )],
    ),
    (
        super::mbsync::read,
        &[(
            ".mbsyncrc",
            "IMAPAccount a\nHost imap.qq.com\nUser me@qq.com\nPass hush\nTLSType IMAPS\n\nIMAPStore a\nAccount a\n",
        )],
    ),
];

/// Characters that part one thing from another: without one of them a password may be part of something else, and nobody
/// can tell.
const MARKS: &[u8] = b":/@\"'`\n=#\\ {}[],;<>";

#[test]
fn broken_files_harm_nobody_and_tell_no_password() -> std::io::Result<()> {
    let catalogue = Catalogue::built_in();
    let mut dice = Dice(0x00c0_ffee);
    assert_eq!(CASES.len(), READERS.len(), "every program");
    for (reader, files) in CASES {
        let (_folder, home) = home(files);
        assert!(!gather(&[*reader], &home).is_empty(), "{files:?}");
        for round in 0..250 {
            let (path, text) = files[dice.below(files.len())];
            let path = home.at(path);
            // Every other round leaves the marks alone, and only then must no password come out.
            let is_gentle = round % 2 == 0;
            let mut bytes = text.as_bytes().to_vec();
            for _ in 0..=dice.below(4) {
                bytes = if is_gentle { gently_broken(bytes, &mut dice) } else { broken(bytes, &mut dice) };
            }
            fs::write(&path, &bytes)?;
            let found = gather(&[*reader], &home);
            check(&found, &catalogue);
            let said = format!("{found:?}");
            assert!(!is_gentle || !said.contains(SECRET), "{said}\n{}", String::from_utf8_lossy(&bytes));
            fs::write(&path, text)?;
        }
    }
    Ok(())
}

fn check(found: &[Found], catalogue: &Catalogue) {
    assert!(found.len() <= MOST_ACCOUNTS);
    for one in found {
        problems(one, catalogue);
    }
}

/// Whole lines and the letters between the marks.
fn gently_broken(bytes: Vec<u8>, dice: &mut Dice) -> Vec<u8> {
    let mut lines: Vec<Vec<u8>> = bytes.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    let (one, other) = (dice.below(lines.len()), dice.below(lines.len()));
    match dice.below(6) {
        0 => lines.swap(one, other),
        1 => drop(lines.remove(one)),
        2 => lines.insert(other, lines[one].clone()),
        3 => lines.insert(one, vec![b'x'; 5_000]),
        4 => lines.truncate(one),
        _ => {
            let letters: Vec<usize> = lines[one]
                .iter()
                .enumerate()
                .filter(|(_, it)| !MARKS.contains(it))
                .map(|(at, _)| at)
                .collect();
            if let Some(at) = letters.get(dice.below(letters.len())) {
                let letter = b"abcdefghijklmnopqrstuvwxyz"[dice.below(26)];
                lines[one][*at] = [letter, 0, 0xff][dice.below(3)];
            }
        }
    }
    lines.join(&b'\n')
}

/// Anything.
fn broken(mut bytes: Vec<u8>, dice: &mut Dice) -> Vec<u8> {
    let (one, other) = (dice.below(bytes.len()), dice.below(bytes.len()));
    let (start, end) = (one.min(other), one.max(other));
    match dice.below(7) {
        0 => bytes.truncate(start),
        1 => drop(bytes.drain(start..end)),
        2 => bytes.extend_from_within(start..end),
        3 if !bytes.is_empty() => bytes[one] ^= 1 << dice.below(8),
        4 if !bytes.is_empty() => bytes[one] = MARKS[dice.below(MARKS.len())],
        5 => bytes.insert(one, 0),
        _ => {
            let mark = MARKS[dice.below(MARKS.len())];
            bytes.splice(one..one, std::iter::repeat_n(mark, dice.below(300)));
        }
    }
    bytes
}

/// Many times the same, with its number for `#`.
fn many(text: &str, count: usize) -> String {
    (0..count).fold(String::new(), |mut all, number| {
        all.push_str(&text.replace('#', &number.to_string()));
        all
    })
}

#[test]
fn ten_thousand_accounts_are_cut_off() {
    let mut prefs = String::from("user_pref(\"mail.accountmanager.accounts\", \"account1");
    for _ in 0..10_000 {
        prefs.push_str(",account1");
    }
    prefs.push_str("\");\n");
    prefs.push_str(CASES[0].1[1].1);
    let accounts = many(r##"{"emailAddress":"me#@qq.com","settings":{"imap_host":"a.test"}},"##, 10_000);
    let mailspring = format!("{{\"*\":{{\"accounts\":[{}]}}}}", accounts.trim_end_matches(','));
    let files: [(&str, String); 8] = [
        (".thunderbird/profiles.ini", many("[Profile#]\nIsRelative=1\nPath=p\n", 10_000)),
        (".thunderbird/p/prefs.js", prefs),
        (".msmtprc", many("account a : a\nhost a.test\nfrom me#@qq.com\n", 10_000)),
        (".mbsyncrc", many("IMAPAccount a\nHost a.test\nUser me#@qq.com\n\n", 10_000)),
        (".sylpheed-2.0/accountrc", many("[Account: #]\nprotocol=3\naddress=me#@qq.com\n", 10_000)),
        (".config/aerc/accounts.conf", many("[#]\nsource=imaps://me#%40qq.com@a.test\n", 10_000)),
        (
            ".config/himalaya/config.toml",
            many("[accounts.a#]\nimap.server='imaps://me#@qq.com@a.test'\n", 10_000),
        ),
        (".config/Mailspring/config.json", mailspring),
    ];
    let files: Vec<_> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let (_folder, home) = home(&files);
    assert_eq!(look(&home).len(), MOST_ACCOUNTS);
}

#[test]
fn what_is_nested_without_end_ends() {
    let nested = |open: &str, close: &str| open.repeat(100_000) + &close.repeat(100_000);
    let dotted = format!("accounts.{} = 1\n", vec!["a"; 100_000].join("."));
    let table = format!("[accounts.{}]\n", vec!["a"; 100_000].join("."));
    let tomls = [format!("a = {}", nested("[", "]")), format!("a = {}", nested("{a=", "}")), dotted, table];
    for text in &tomls {
        let (_folder, home) = home(&[(".config/himalaya/config.toml", text)]);
        assert_eq!(look(&home), []);
    }
    for text in [nested("[", "]"), nested("{\"*\":", "}")] {
        let (_folder, home) = home(&[(".config/Mailspring/config.json", &text)]);
        assert_eq!(look(&home), []);
    }
    let odd = nested("\"'`\\", "=;#[");
    let paths = CASES.iter().flat_map(|(_, files)| files.iter().map(|(path, _)| *path));
    let all: Vec<_> = paths.map(|path| (path, odd.as_str())).collect();
    let (_folder, home) = home(&all);
    assert_eq!(look(&home), []);
}
