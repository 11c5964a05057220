//! Newer provider files: a bundle that is made as its makers make it, taken, undone, and refused in each way.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use crate::support::command::{Answer, mailkey};
use crate::support::desktop::Desktop;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Somebody who makes bundles, and a program that takes them by their key.
struct Maker {
    desktop: Desktop,
    folder: tempfile::TempDir,
}

impl Maker {
    fn new() -> Maker {
        let mut maker = Maker { desktop: Desktop::without_keychain(), folder: tempfile::tempdir().unwrap() };
        for name in ["ours", "others"] {
            let (public, secret) = (maker.path(&format!("{name}.pub")), maker.path(&format!("{name}.key")));
            let made =
                Command::new("minisign").args(["-G", "-W", "-p"]).arg(public).arg("-s").arg(secret).output();
            assert!(made.unwrap().status.success());
        }
        let key = maker.path("ours.pub");
        maker.desktop.set_env("MAILKEY_RECIPES_KEY", key.to_str().unwrap());
        maker
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Makes a bundle of these files, signed with somebody's key.
    fn bundle(&self, version: &str, whose: &str, files: &[&Value]) -> PathBuf {
        let folder = tempfile::tempdir_in(self.folder.path()).unwrap();
        for file in files {
            fs::write(folder.path().join(format!("{}.json", file["id"].as_str().unwrap())), file.to_string())
                .unwrap();
        }
        let path = self.path(&format!("{version}-{whose}.recipes"));
        let made = Command::new(format!("{ROOT}/packaging/recipes/bundle"))
            .arg("--key")
            .arg(self.path(&format!("{whose}.key")))
            .args(["--version", version, "--from"])
            .args([folder.path(), &path])
            .output()
            .unwrap();
        assert!(made.status.success(), "{made:?}");
        path
    }

    /// Signs a document as it is, whatever it is.
    fn signed(&self, name: &str, document: &[u8]) -> PathBuf {
        let payload = self.path("payload");
        fs::write(&payload, miniz_oxide::deflate::compress_to_vec(document, 6)).unwrap();
        let key = self.path("ours.key");
        let signed =
            Command::new("minisign").args(["-S", "-s"]).arg(key).arg("-m").arg(&payload).output().unwrap();
        assert!(signed.status.success(), "{signed:?}");
        let mut whole = fs::read(self.path("payload.minisig")).unwrap();
        whole.extend(fs::read(&payload).unwrap());
        let path = self.path(name);
        fs::write(&path, whole).unwrap();
        path
    }

    fn update(&self, file: &Path) -> Answer {
        mailkey(&self.desktop, &["providers", "update", file.to_str().unwrap()], "")
    }

    fn version(&self) -> String {
        let answer = mailkey(&self.desktop, &["providers", "update", "--json"], "").json_with(0);
        answer["version"].as_str().unwrap().to_owned()
    }

    /// What is known about an address.
    fn detects(&self, address: &str) -> Option<String> {
        let answer = mailkey(&self.desktop, &["--no-look-up", "detect", address, "--json"], "");
        (answer.status == 0).then(|| answer.json_with(0)["provider"].as_str().unwrap().to_owned())
    }
}

fn file(id: &str) -> Value {
    let text = fs::read_to_string(format!("{ROOT}/assets/providers/{id}.json")).unwrap();
    let mut file: Value = serde_json::from_str(&text).unwrap();
    file.as_object_mut().unwrap().remove("$schema");
    file
}

/// A provider that the program does not know.
fn new_one() -> Value {
    let mut file = file("kpn");
    file["id"] = json!("newcomer");
    file["name"] = json!({"en": "Newcomer Mail", "zh-CN": "新邮箱"});
    file["domains"] = json!(["newcomer.example"]);
    file
}

fn built_in() -> String {
    fs::read_to_string(format!("{ROOT}/assets/recipes/version")).unwrap().trim().to_owned()
}

#[test]
fn a_bundle_is_taken_says_what_has_changed_and_can_be_undone() {
    let maker = Maker::new();
    assert_eq!(maker.version(), built_in());
    assert_eq!(maker.detects("me@newcomer.example"), None);

    let mut qq = file("qq");
    qq["domains"].as_array_mut().unwrap().push(json!("new-qq.example"));
    qq["notes"].as_array_mut().unwrap().remove(0);
    let first = maker.bundle("2030-01-01.1", "ours", &[&new_one(), &qq, &file("gmail")]);
    let answer = maker.update(&first);
    assert_eq!(answer.status, 0, "{answer:?}");
    assert!(answer.out.contains("New: Newcomer Mail (newcomer)"), "{answer:?}");
    assert!(answer.out.contains("Different: QQ Mail (qq): domains, words"), "{answer:?}");
    assert!(!answer.out.contains("gmail") && answer.out.contains("2 of them differ"), "{answer:?}");
    assert!(answer.err.contains("--undo"), "{answer:?}");
    assert_eq!(maker.version(), "2030-01-01.1");
    assert_eq!(maker.detects("me@newcomer.example").as_deref(), Some("newcomer"));
    assert_eq!(maker.detects("me@new-qq.example").as_deref(), Some("qq"));
    assert_eq!(maker.detects("me@163.com").as_deref(), Some("netease-163"));

    // The person's own file stands above it.
    let own = maker.desktop.config().join("providers");
    fs::create_dir_all(&own).unwrap();
    let mut mine = new_one();
    mine["id"] = json!("mine");
    fs::write(own.join("mine.json"), mine.to_string()).unwrap();
    assert_eq!(maker.detects("me@newcomer.example").as_deref(), Some("mine"));
    fs::remove_file(own.join("mine.json")).unwrap();

    let second = maker.bundle("2030-01-02.1", "ours", &[&file("qq")]);
    let document = mailkey(&maker.desktop, &["providers", "update", second.to_str().unwrap(), "--json"], "");
    let document = document.json_with(0);
    assert_eq!(document["before"], "2030-01-01.1");
    assert_eq!(document["changes"], json!([{"id": "qq", "new": false, "parts": ["domains", "words"]}]));
    assert_eq!(maker.detects("me@newcomer.example"), None);

    let undo = || mailkey(&maker.desktop, &["providers", "update", "--undo"], "");
    assert!(undo().out.contains("2030-01-01.1"));
    assert_eq!(maker.detects("me@newcomer.example").as_deref(), Some("newcomer"));
    assert!(undo().out.contains(&built_in()));
    assert_eq!(maker.detects("me@newcomer.example"), None);
    assert_eq!(undo().status, 4);
    // What was undone can be taken once more.
    assert_eq!(maker.update(&first).status, 0);
}

#[test]
fn what_is_broken_foreign_old_or_hostile_changes_nothing_and_is_told_why() {
    let maker = Maker::new();
    let good = maker.bundle("2030-01-02.1", "ours", &[&new_one()]);
    assert_eq!(maker.update(&good).status, 0);
    let refused = |file: &Path, why: &str| {
        let answer = maker.update(file);
        assert_eq!(answer.status, 1, "{why}: {answer:?}");
        assert!(answer.err.contains(why), "{why}: {answer:?}");
        assert_eq!(maker.version(), "2030-01-02.1", "{why}");
        assert_eq!(maker.detects("me@newcomer.example").as_deref(), Some("newcomer"), "{why}");
    };
    let with = |name: &str, bytes: &[u8]| {
        let path = maker.path(name);
        fs::write(&path, bytes).unwrap();
        path
    };
    let whole = fs::read(maker.bundle("2030-01-03.1", "ours", &[&new_one()])).unwrap();

    refused(&maker.bundle("2030-01-03.1", "others", &[&new_one()]), "not signed by the makers");
    refused(&maker.bundle("2030-01-01.9", "ours", &[&new_one()]), "takes only newer ones");
    refused(&good, "takes only newer ones");
    refused(&with("short", &whole[..whole.len() - 1]), "damaged");
    let mut changed = whole.clone();
    *changed.last_mut().unwrap() ^= 1;
    refused(&with("changed", &changed), "damaged");
    let comment = String::from_utf8_lossy(&whole).find("\ntrusted comment: ").unwrap() + 20;
    let mut told = whole.clone();
    told[comment] ^= 1;
    refused(&with("told", &told), "damaged");
    refused(&with("half a head", &whole[..100]), "no signed provider files");
    refused(&with("empty", b""), "no signed provider files");
    refused(&with("json", file("qq").to_string().as_bytes()), "no signed provider files");
    refused(&with("garbage", &[0xff; 4096]), "no signed provider files");
    let large = maker.path("large");
    fs::File::create(&large).unwrap().set_len(1 << 32).unwrap();
    refused(&large, "larger than");

    // Signed by us, and no good all the same.
    refused(&maker.signed("no json", b"not json"), "cannot read");
    let newer = json!({"format": 2, "version": "2031-01-01.1", "entirely": "new"});
    refused(&maker.signed("newer", newer.to_string().as_bytes()), "needs a newer Mailkey");
    let no_version = json!({"format": 1, "version": "tomorrow", "providers": []});
    refused(&maker.signed("no version", no_version.to_string().as_bytes()), "cannot read");
    // A little file that unpacks into a lot.
    refused(&maker.signed("bomb", &vec![b' '; 64 << 20]), "cannot read");
    assert_eq!(maker.update(&maker.path("nowhere")).status, 4);
    assert_eq!(maker.update(maker.folder.path()).status, 1);
}

#[test]
fn a_bundle_can_do_nothing_that_a_built_in_file_cannot() {
    let maker = Maker::new();
    let refused = |change: &dyn Fn(&mut Value), why: &str| {
        let mut file = new_one();
        change(&mut file);
        let answer = maker.update(&maker.bundle("2030-01-01.1", "ours", &[&file]));
        assert_eq!(answer.status, 1, "{why}: {answer:?}");
        assert!(answer.err.contains("have mistakes") && answer.err.contains(why), "{why}: {answer:?}");
        assert_eq!(maker.version(), built_in());
    };
    let server = |host: &str| json!([{"host": host, "port": 993, "security": "tls"}]);
    refused(&|it| it["imap"] = server("192.0.2.1"), "newcomer.json");
    refused(&|it| it["imap"] = server("localhost"), "newcomer.json");
    refused(&|it| it["imap"][0]["security"] = json!("none"), "security");
    refused(&|it| it["domains"] = json!(["qq.com"]), "qq");
    refused(&|it| it["mx_suffixes"] = json!(["mail.protection.outlook.com"]), "microsoft365");
    refused(&|it| it["run"] = json!("rm -rf /"), "run");
    let page =
        json!({"page": "https://elsewhere.example/", "steps": [{"do": {"en": "Sign in", "zh-CN": "登录"}}]});
    refused(
        &|it| {
            it.as_object_mut().unwrap().remove("sites");
            it["enable_imap"] = page.clone();
        },
        "sites",
    );
    refused(
        &|it| {
            it["sites"] = json!(["newcomer.example"]);
            it["enable_imap"] = page.clone();
        },
        "elsewhere.example",
    );
}

#[test]
fn a_bundle_that_is_damaged_on_the_disk_or_older_than_the_program_is_not_used() {
    let maker = Maker::new();
    assert_eq!(maker.update(&maker.bundle("2030-01-01.1", "ours", &[&new_one()])).status, 0);
    let kept = maker.desktop.data().join("recipes/in-force.recipes");
    let mut bytes = fs::read(&kept).unwrap();
    let mode = fs::metadata(&kept).unwrap();
    assert!(mode.is_file());
    bytes.truncate(bytes.len() / 2);
    fs::write(&kept, &bytes).unwrap();
    assert_eq!(maker.version(), built_in());
    assert_eq!(maker.detects("me@newcomer.example"), None);
    assert_eq!(maker.detects("me@qq.com").as_deref(), Some("qq"));
    let doctor = mailkey(&maker.desktop, &["doctor", "--json"], "").out;
    assert!(doctor.contains("in-force.recipes is damaged"), "{doctor}");
    // A program that was updated carries newer ones itself.
    let old = json!({"format": 1, "version": "2020-01-01.1", "providers": [new_one()]});
    fs::copy(maker.signed("old", old.to_string().as_bytes()), &kept).unwrap();
    assert_eq!(maker.version(), built_in());
    assert_eq!(maker.detects("me@newcomer.example"), None);
}

#[test]
fn everything_that_is_known_is_written_for_other_programs() {
    let maker = Maker::new();
    let folder = maker.path("out");
    let answer = mailkey(&maker.desktop, &["providers", "export", folder.to_str().unwrap()], "");
    assert_eq!(answer.status, 0, "{answer:?}");
    let read =
        |name: &str| -> Value { serde_json::from_slice(&fs::read(folder.join(name)).unwrap()).unwrap() };
    let catalogue = read("catalogue.json");
    assert_eq!(catalogue["version"], built_in().as_str());
    let providers = catalogue["providers"].as_array().unwrap();
    assert!(providers.len() > 200);
    let retriever = Local(folder.clone());
    let schema = jsonschema::options()
        .with_retriever(retriever)
        .with_base_uri("file:///")
        .build(&read("catalogue.schema.json"))
        .unwrap();
    let wrong: Vec<String> = schema.iter_errors(&catalogue).take(5).map(|it| it.to_string()).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    let qq = fs::read_to_string(folder.join("autoconfig/qq.com.xml")).unwrap();
    for part in ["<domain>qq.com</domain>", "imap.qq.com", "smtp.qq.com", "SSL", "password-cleartext"] {
        assert!(qq.contains(part), "{part}: {qq}");
    }
    let outlook = fs::read_to_string(folder.join("autoconfig/outlook.com.xml")).unwrap();
    assert!(outlook.contains("OAuth2"), "{outlook}");
    assert!(!folder.join("autoconfig/duck.com.xml").exists(), "there is no mailbox");
}

/// Finds the schema of one provider beside that of all.
struct Local(PathBuf);

impl jsonschema::Retrieve for Local {
    fn retrieve(
        &self,
        uri: &jsonschema::Uri<String>,
    ) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
        let name = uri.path().as_str().trim_start_matches('/').to_owned();
        Ok(serde_json::from_slice(&fs::read(self.0.join(name))?)?)
    }
}

#[test]
fn what_is_due_and_what_there_is_to_look_at_is_listed() {
    let maker = Maker::new();
    let stale = mailkey(&maker.desktop, &["providers", "check", "--stale", "--json"], "").json_with(0);
    let stale = stale["stale"].as_array().unwrap();
    assert!(stale.iter().all(|it| it["confidence"] == "low" || it["old"] == true));
    assert!(stale.iter().any(|it| it["confidence"] == "low"));
    // An own one that nobody has looked at for long comes first.
    let own = maker.desktop.config().join("providers");
    fs::create_dir_all(&own).unwrap();
    let mut old = new_one();
    old["checked"] = json!("2020-01");
    fs::write(own.join("newcomer.json"), old.to_string()).unwrap();
    let answer = mailkey(&maker.desktop, &["providers", "check", "--stale"], "");
    assert!(answer.out.lines().next().unwrap().starts_with("newcomer: checked"), "{answer:?}");

    let pages = mailkey(&maker.desktop, &["providers", "pages"], "");
    assert!(pages.out.lines().any(|line| line == "qq\timap\timap.qq.com:993"), "{pages:?}");
    assert!(pages.out.lines().any(|line| line.starts_with("qq\tpage\thttps://")), "{pages:?}");
    let qq = format!("{ROOT}/assets/providers/qq.json");
    let pages = mailkey(&maker.desktop, &["providers", "pages", &qq], "");
    assert!(pages.out.lines().any(|line| line.starts_with("qq\tsource\thttps://")), "{pages:?}");
}

#[cfg(feature = "window")]
#[test]
fn each_step_of_a_file_is_drawn() {
    let maker = Maker::new();
    let folder = maker.path("pictures");
    let qq = format!("{ROOT}/assets/providers/qq.json");
    let answer = mailkey(&maker.desktop, &["providers", "draw", &qq, "--to", folder.to_str().unwrap()], "");
    assert_eq!(answer.status, 0, "{answer:?}");
    let mut files: Vec<PathBuf> = fs::read_dir(&folder).unwrap().map(|it| it.unwrap().path()).collect();
    files.sort();
    assert!(files.len() > 8, "{files:?}");
    let steps = file("qq")["generate"]["steps"].as_array().unwrap().len();
    let first = files.iter().filter(|it| it.to_str().unwrap().contains("qq-generate-1-")).count();
    assert_eq!(first, steps);
    for file in &files {
        let mut decoder = png::Decoder::new(std::io::BufReader::new(fs::File::open(file).unwrap()));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut pixels).unwrap();
        let background = pixels[..4].to_vec();
        let drawn = pixels.chunks_exact(4).filter(|pixel| **pixel != background[..]).count();
        assert!(drawn > 10_000, "{}: {drawn}", file.display());
    }
    let bad = maker.path("bad.json");
    fs::write(&bad, "{}").unwrap();
    let answer = mailkey(&maker.desktop, &["providers", "draw", bad.to_str().unwrap()], "");
    assert_eq!(answer.status, 1, "{answer:?}");
    assert!(answer.out.contains("bad.json"), "{answer:?}");
}
