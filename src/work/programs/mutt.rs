//! Mutt and NeoMutt: what `set` says, in the first file of each program that there is, and in those that it sources. No
//! command is run: a value that one would give is left out, and so is what hooks set later.

mod words;

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use self::words::{Words, lines};
use super::url::Url;
use super::{Found, FoundServer, Home, address, text};
use crate::model::catalogue::Security;

/// How many files one may source in all, and how deep.
const MOST_FILES: usize = 20;
const MOST_DEPTH: usize = 5;

/// The settings that are looked at.
const KEYS: [&str; 7] =
    ["folder", "spoolfile", "imap_user", "smtp_url", "from", "ssl_starttls", "ssl_force_tls"];

pub(super) fn read(home: &Home) -> Vec<Found> {
    let mutt = [home.at(".muttrc"), home.at(".mutt/muttrc"), home.config.join("mutt/muttrc")];
    let names = ["neomutt/neomuttrc", "neomutt/muttrc", "mutt/neomuttrc", "mutt/muttrc"];
    let own =
        [".neomutt/neomuttrc", ".neomutt/muttrc", ".mutt/neomuttrc", ".mutt/muttrc", ".neomuttrc", ".muttrc"];
    let own = own.iter().map(|name| home.at(name));
    let neomutt: Vec<PathBuf> = names.iter().map(|name| home.config.join(name)).chain(own).collect();
    let first = |paths: &[PathBuf]| paths.iter().find(|path| text(path).is_some()).cloned();
    let (mutt, neomutt) = (first(&mutt), first(&neomutt));
    // NeoMutt takes Mutt's where it has none of its own.
    let neomutt = neomutt.filter(|path| mutt.as_ref() != Some(path));
    let found = |program, path: Option<PathBuf>| account(program, &Settings::of(home, &path?));
    [found("Mutt", mutt), found("NeoMutt", neomutt)].into_iter().flatten().collect()
}

/// What is set, by name.
struct Settings<'a> {
    home: &'a Home,
    values: BTreeMap<&'static str, String>,
    files: usize,
}

impl Settings<'_> {
    fn of<'a>(home: &'a Home, path: &Path) -> Settings<'a> {
        let mut settings = Settings { home, values: BTreeMap::new(), files: 0 };
        settings.add(path, 0);
        settings
    }

    fn add(&mut self, path: &Path, depth: usize) {
        if depth > MOST_DEPTH || self.files > MOST_FILES {
            return;
        }
        self.files += 1;
        for line in lines(&text(path).unwrap_or_default()) {
            let mut words = Words::of(&line);
            loop {
                match words.next(false).flatten().as_deref() {
                    Some("set") => self.set(&mut words),
                    Some("unset") => {
                        while let Some(name) = words.next(false) {
                            self.put(&name.unwrap_or_default(), Some("no".to_owned()));
                        }
                    }
                    Some("source") => {
                        let name = words.next(false).flatten().unwrap_or_default();
                        if let Some(path) = self.sourced(&name, path) {
                            self.add(&path, depth + 1);
                        }
                    }
                    _ => {}
                }
                if !words.has_more() {
                    break;
                }
            }
        }
    }

    /// `name=value`, `name = value`, `name` and `noname`, as many as there are.
    fn set(&mut self, words: &mut Words<'_>) {
        while let Some(name) = words.next(true) {
            let name = name.unwrap_or_default();
            if words.takes_equal() {
                let value = words.next(false).unwrap_or_else(|| Some(String::new()));
                self.put(&name, value);
            } else if let Some(name) = name.strip_prefix("no") {
                self.put(name, Some("no".to_owned()));
            } else {
                self.put(&name, Some("yes".to_owned()));
            }
        }
    }

    /// One that is looked at; nothing is known of it where a command gives its value.
    fn put(&mut self, name: &str, value: Option<String>) {
        let name = if name == "spool_file" { "spoolfile" } else { name };
        let Some(key) = KEYS.iter().find(|key| **key == name) else { return };
        match value {
            Some(value) => self.values.insert(key, value),
            None => self.values.remove(key),
        };
    }

    /// The file that is meant, where it is one of the person's own.
    fn sourced(&self, name: &str, by: &Path) -> Option<PathBuf> {
        let path = match name.strip_prefix("~/") {
            Some(rest) => self.home.folder.join(rest),
            None => by.parent()?.join(name),
        };
        let is_plain = path.components().all(|part| part != Component::ParentDir);
        if name.is_empty() || name.trim_end().ends_with('|') || !is_plain {
            return None;
        }
        // By a linked folder it may be elsewhere.
        let (real, home) = (path.canonicalize().ok()?, self.home.folder.canonicalize().ok()?);
        real.starts_with(home).then_some(path)
    }

    fn get(&self, key: &str) -> Option<&str> {
        self.values.get(key).map(String::as_str).filter(|value| !value.is_empty())
    }

    fn server(&self, key: &str, service: &str) -> Option<FoundServer> {
        let url = Url::of(self.get(key)?)?;
        let is_plain = self.get("ssl_starttls") == Some("no") && self.get("ssl_force_tls") != Some("yes");
        let security = match url.scheme.strip_prefix(service)? {
            "s" => Some(Security::Tls),
            "" => (!is_plain).then_some(Security::Starttls),
            _ => return None,
        };
        let named = self.get("imap_user").filter(|_| service == "imap").map(str::to_owned);
        url.server(security, url.user.clone().or(named))
    }
}

fn account(program: &'static str, settings: &Settings<'_>) -> Option<Found> {
    let imap = settings.server("folder", "imap").or_else(|| settings.server("spoolfile", "imap"));
    let smtp = settings.server("smtp_url", "smtp");
    let users = [&imap, &smtp].into_iter().flatten().filter_map(|it| it.user.as_deref());
    let address = settings.get("from").into_iter().chain(users).find_map(address)?;
    let has_server = imap.is_some() || smtp.is_some();
    has_server.then_some(Found { program, address, imap, smtp, is_oauth: false })
}

#[cfg(test)]
mod tests {
    use super::super::tests::home;
    use super::*;

    #[test]
    fn what_is_set_is_found_and_the_password_is_not() {
        let text = "# mine\nset imap_user=me@qq.com imap_pass = \"hush\" # no\nset folder = 'imaps://me:hush@imap.qq.com:993/'\n\
                    set from = \"Me <me@qq.com>\" ; set \\\n  smtp_url=\"smtp://me%40qq.com:hush@smtp.qq.com:587/\"\n\
                    account-hook . 'set folder=imaps://other.test/'\n";
        let (_folder, home) = home(&[(".muttrc", text)]);
        let found = read(&home);
        assert_eq!((found.len(), found[0].program), (1, "Mutt"), "NeoMutt would take the same");
        let (imap, smtp) = (found[0].imap.as_ref().unwrap(), found[0].smtp.as_ref().unwrap());
        assert_eq!((imap.host.as_str(), imap.port), ("imap.qq.com", Some(993)));
        assert_eq!((imap.security, imap.user.as_deref()), (Some(Security::Tls), Some("me")));
        assert_eq!((smtp.security, smtp.user.as_deref()), (Some(Security::Starttls), Some("me@qq.com")));
        assert!(!format!("{found:?}").contains("hush"));
    }

    #[test]
    fn commands_are_not_run_and_their_values_left_out() {
        let text = "set from = `touch ran; echo me@qq.com` imap_user = \"`touch ran`\"\nset folder = imap://imap.qq.com/\n\
                    source \"touch ran; cat x|\"\nsource `touch ran`\nset spoolfile=$folder\n";
        let (folder, home) = home(&[(".config/neomutt/neomuttrc", text)]);
        assert_eq!(read(&home), [], "no address is known");
        assert!(!folder.path().join("ran").exists());
        assert!(!Path::new("ran").exists());
    }

    #[test]
    fn sourced_files_count_within_the_home_folder_and_not_for_ever() {
        let elsewhere = tempfile::tempdir().unwrap();
        std::fs::write(elsewhere.path().join("x"), "set from=you@qq.com\n").unwrap();
        let rc = format!(
            "source ~/.neomutt/me\nsource more\nsource {}\nsource ../../x\nunset ssl_starttls\nset nossl_force_tls\n",
            elsewhere.path().join("x").display()
        );
        let (_folder, home) = home(&[
            (".config/neomutt/neomuttrc", &rc),
            (
                ".config/neomutt/more",
                "set folder=imap://me@imap.qq.com\nsource more\nsource more\nsource more\n",
            ),
            (".neomutt/me", "set from=me@qq.com\n"),
        ]);
        let found = read(&home);
        assert_eq!((found[0].program, found[0].address.to_string().as_str()), ("NeoMutt", "me@qq.com"));
        assert_eq!(found[0].imap.as_ref().unwrap().security, None);
    }
}
