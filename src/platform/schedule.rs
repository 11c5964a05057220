//! The timer that runs the quiet check: a systemd user timer, launchd, or Windows' Task Scheduler. It starts the
//! program every hour; the check itself knows when its day is over. Only ever switched on by the person.

use std::fs;
#[cfg(not(windows))]
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

#[cfg(not(windows))]
use directories::BaseDirs;

use crate::platform::files::FileFault;
use crate::platform::paths;

/// Why the timer could not be switched.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ScheduleError {
    /// There is no such service for this user here.
    #[error("no timer service runs for this user")]
    NoScheduler,
    /// It is there, and said no: in its own words.
    #[error("{0}")]
    Refused(String),
    /// Its file could not be written or removed.
    #[error(transparent)]
    File(#[from] FileFault),
}

/// How much of a service's words is passed on, in characters.
const LONGEST_WORDS: usize = 300;

/// What the timer starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Errand {
    /// The program.
    pub program: PathBuf,
    /// The file with the passphrase, where codes are in the encrypted file and it was named.
    pub passphrase_file: Option<PathBuf>,
}

impl Errand {
    /// The running program.
    ///
    /// # Errors
    /// When the system does not say where it is.
    pub fn of_this_program(passphrase_file: Option<PathBuf>) -> Result<Errand, ScheduleError> {
        let program = paths::program_file();
        let program = program.map_err(|error| FileFault::of(Path::new("mailkey"), &error))?;
        // A console would open every hour.
        #[cfg(windows)]
        let program = paths::windowed_program().unwrap_or(program);
        let passphrase_file = passphrase_file.map(|path| fs::canonicalize(&path).unwrap_or(path));
        Ok(Errand { program, passphrase_file })
    }

    fn arguments(&self) -> Vec<String> {
        let mut all = vec!["check".to_owned(), "--when-due".to_owned()];
        if let Some(path) = &self.passphrase_file {
            all.extend(["--passphrase-file".to_owned(), path.display().to_string()]);
        }
        all
    }
}

/// Whether the timer is switched on.
pub fn is_on() -> bool {
    system::is_on()
}

/// Switches it on, or makes it anew.
///
/// # Errors
/// Any; it is off then.
pub fn switch_on(errand: &Errand) -> Result<(), ScheduleError> {
    system::switch_on(errand)
}

/// Switches it off; it is fine if it is off.
///
/// # Errors
/// Any.
pub fn switch_off() -> Result<(), ScheduleError> {
    system::switch_off()
}

#[cfg(not(windows))]
fn base() -> Result<BaseDirs, ScheduleError> {
    BaseDirs::new().ok_or(ScheduleError::NoScheduler)
}

#[cfg(not(windows))]
fn write(path: &Path, text: &str) -> Result<(), ScheduleError> {
    let fault = |error: io::Error| FileFault::of(path, &error);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(fault)?;
    }
    Ok(fs::write(path, text).map_err(fault)?)
}

#[cfg(not(windows))]
fn remove(path: &Path) -> Result<(), ScheduleError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(FileFault::of(path, &error).into()),
        _ => Ok(()),
    }
}

/// Runs a tool of the system's to its end.
fn tool(name: &str, arguments: &[&str]) -> Result<(), ScheduleError> {
    let output = Command::new(name).args(arguments).stdin(Stdio::null()).output();
    let output = output.map_err(|_| ScheduleError::NoScheduler)?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let plain = said.trim().chars().map(|c| if c.is_control() { ' ' } else { c });
    let words: String = plain.take(LONGEST_WORDS).collect();
    // What systemctl says where no manager runs for the user: in a container, under su, without systemd.
    let absent =
        ["Failed to connect to bus", "not been booted with systemd", "org.freedesktop.systemd1 was not"];
    let is_absent = absent.iter().any(|it| words.contains(it));
    Err(if is_absent { ScheduleError::NoScheduler } else { ScheduleError::Refused(words) })
}

#[cfg(all(unix, not(target_os = "macos")))]
mod system {
    use super::*;

    const TIMER: &str = "mailkey-check.timer";
    const SERVICE: &str = "mailkey-check.service";

    fn folder() -> Result<PathBuf, ScheduleError> {
        Ok(base()?.config_dir().join("systemd/user"))
    }

    pub(super) fn is_on() -> bool {
        folder().is_ok_and(|folder| folder.join("timers.target.wants").join(TIMER).exists())
    }

    pub(super) fn switch_on(errand: &Errand) -> Result<(), ScheduleError> {
        let folder = folder()?;
        write(&folder.join(SERVICE), &service(errand))?;
        write(&folder.join(TIMER), &timer())?;
        let on = tool("systemctl", &["--user", "daemon-reload"])
            .and_then(|()| tool("systemctl", &["--user", "enable", "--now", TIMER]));
        on.inspect_err(|_| {
            // Half of it would be taken for on.
            let _ = remove(&folder.join(TIMER));
            let _ = remove(&folder.join(SERVICE));
        })
    }

    pub(super) fn switch_off() -> Result<(), ScheduleError> {
        let folder = folder()?;
        if !folder.join(TIMER).exists() {
            return Ok(());
        }
        // Where no manager runs, the files are all there is.
        match tool("systemctl", &["--user", "disable", "--now", TIMER]) {
            Err(ScheduleError::NoScheduler) => remove(&folder.join("timers.target.wants").join(TIMER))?,
            other => other?,
        }
        remove(&folder.join(TIMER))?;
        remove(&folder.join(SERVICE))?;
        let _ = tool("systemctl", &["--user", "daemon-reload"]);
        Ok(())
    }

    fn service(errand: &Errand) -> String {
        let program = errand.program.display().to_string();
        // Of what it starts itself, systemd takes no name with quotation marks or backslashes, and reads `$$` as it is.
        let is_odd = program.contains(['"', '\'', '\\', '$']);
        let shell = if is_odd { &["/bin/sh", "-c", "exec \"$0\" \"$@\""][..] } else { &[] };
        let words = shell.iter().map(|&word| word.to_owned()).chain([program]).chain(errand.arguments());
        let line: Vec<String> = words.map(|it| quoted(&it)).collect();
        format!(
            "[Unit]\nDescription=Mailkey: test the kept codes, quietly\n{}\n[Service]\nType=oneshot\nExecStart={}\n\
             # 1: a code needs its person, who was told.\nSuccessExitStatus=1\nNice=10\nLimitCORE=0\n\
             # A notification has told it; others can read the journal.\nStandardOutput=null\n",
            guard(&errand.program),
            line.join(" ")
        )
    }

    /// Lets a service pass quietly whose program was removed: a package cannot take away what is in a person's folder.
    fn guard(program: &Path) -> String {
        condition(program).map_or_else(String::new, |path| {
            format!(
                "# Once the program is removed there is nothing to do, and nothing has failed.\n\
                 ConditionFileIsExecutable={path}\n"
            )
        })
    }

    /// Without the guard of the service: conditions of a timer count only when it starts, at log-in. It would stay off
    /// for programs on a disk that comes later, and after the program is installed anew.
    fn timer() -> String {
        "[Unit]\nDescription=Mailkey: time for the quiet check\n\n[Timer]\n\
         # The check itself knows when its day is over; an hour that was slept through is made up for.\n\
         OnCalendar=hourly\nRandomizedDelaySec=15min\nPersistent=true\n\n[Install]\nWantedBy=timers.target\n"
            .to_owned()
    }

    /// As systemd reads a word: `%` and `$` mean something to it, and so do quotation marks and backslashes.
    fn quoted(word: &str) -> String {
        let word = word.replace('\\', "\\\\").replace('"', "\\\"").replace('%', "%%").replace('$', "$$");
        format!("\"{word}\"")
    }

    /// As systemd reads the path of a condition: the rest of the line, where only `%` means something. None where no
    /// line can hold the path: what ends in a blank loses it, what ends in a backslash takes in the next line.
    fn condition(path: &Path) -> Option<String> {
        let text = path.to_str()?;
        let is_plain = text.starts_with('/') && !text.contains(char::is_control);
        let is_whole = !text.ends_with('\\') && text.trim_end() == text;
        (is_plain && is_whole).then(|| text.replace('%', "%%"))
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn a_removed_program_is_a_condition_and_no_failure() {
            let of = |program: &str| Errand { program: program.into(), passphrase_file: None };
            let line = |program: &str| {
                let service = service(&of(program));
                let unit = service.split("[Service]").next().unwrap();
                unit.lines().find(|line| line.starts_with("Condition")).map(str::to_owned)
            };
            let is = |path: &str| Some(format!("ConditionFileIsExecutable={path}"));
            assert_eq!(line("/usr/bin/mailkey"), is("/usr/bin/mailkey"));
            assert_eq!(
                line("/opt/my \"mail\" 'n' \\ $x 100%/mailkey"),
                is("/opt/my \"mail\" 'n' \\ $x 100%%/mailkey")
            );
            for unsayable in ["/opt/mailkey\\", "/opt/mailkey ", "/opt/a\nb/mailkey", "mailkey"] {
                assert_eq!(line(unsayable), None, "{unsayable:?}");
            }
            assert!(!timer().contains("Condition"));
        }

        #[test]
        fn odd_paths_stay_one_word() {
            let errand = Errand {
                program: "/opt/my \"mail\" 100%/mailkey".into(),
                passphrase_file: Some("/home/me/$words".into()),
            };
            let line = |errand: &Errand| {
                let service = service(errand);
                service.lines().find_map(|line| line.strip_prefix("ExecStart=")).unwrap().to_owned()
            };
            assert_eq!(
                line(&errand),
                "\"/bin/sh\" \"-c\" \"exec \\\"$$0\\\" \\\"$$@\\\"\" \"/opt/my \\\"mail\\\" 100%%/mailkey\" \
                 \"check\" \"--when-due\" \"--passphrase-file\" \"/home/me/$$words\""
            );
            let plain = Errand { program: "/opt/my mail 100%/mailkey".into(), passphrase_file: None };
            assert_eq!(line(&plain), "\"/opt/my mail 100%%/mailkey\" \"check\" \"--when-due\"");
        }
    }
}

#[cfg(target_os = "macos")]
mod system {
    use super::*;

    const LABEL: &str = "io.github.mailkey.Mailkey.check";

    fn path() -> Result<PathBuf, ScheduleError> {
        Ok(base()?.home_dir().join("Library/LaunchAgents").join(format!("{LABEL}.plist")))
    }

    pub(super) fn is_on() -> bool {
        path().is_ok_and(|path| path.exists())
    }

    pub(super) fn switch_on(errand: &Errand) -> Result<(), ScheduleError> {
        let path = path()?;
        if path.exists() {
            let _ = tool("launchctl", &["unload", "-w", &path.display().to_string()]);
        }
        write(&path, &property_list(LABEL, errand))?;
        tool("launchctl", &["load", "-w", &path.display().to_string()]).inspect_err(|_| {
            let _ = remove(&path);
        })
    }

    pub(super) fn switch_off() -> Result<(), ScheduleError> {
        let path = path()?;
        if !path.exists() {
            return Ok(());
        }
        let off = tool("launchctl", &["unload", "-w", &path.display().to_string()]);
        remove(&path)?;
        off
    }
}

#[cfg(windows)]
mod system {
    use super::*;

    const NAME: &str = "Mailkey check";

    pub(super) fn is_on() -> bool {
        tool("schtasks", &["/Query", "/TN", NAME]).is_ok()
    }

    pub(super) fn switch_on(errand: &Errand) -> Result<(), ScheduleError> {
        let line = windows_line(errand);
        tool("schtasks", &["/Create", "/F", "/SC", "HOURLY", "/TN", NAME, "/TR", &line])
    }

    pub(super) fn switch_off() -> Result<(), ScheduleError> {
        if !is_on() {
            return Ok(());
        }
        tool("schtasks", &["/Delete", "/F", "/TN", NAME])
    }
}

/// What launchd reads.
#[cfg(any(target_os = "macos", test))]
fn property_list(label: &str, errand: &Errand) -> String {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let program = errand.program.display().to_string();
    let words: String = [program]
        .into_iter()
        .chain(errand.arguments())
        .map(|word| format!("    <string>{}</string>\n", escaped(&word)))
        .collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \
         \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\">\n<dict>\n  <key>Label</key>\n  \
         <string>{label}</string>\n  <key>ProgramArguments</key>\n  <array>\n{words}  </array>\n  \
         <key>StartInterval</key>\n  <integer>3600</integer>\n  <key>ProcessType</key>\n  \
         <string>Background</string>\n</dict>\n</plist>\n"
    )
}

/// What Task Scheduler starts. A file name on Windows has no quotation mark in it.
#[cfg(any(windows, test))]
fn windows_line(errand: &Errand) -> String {
    let quoted = |word: &String| if word.contains(' ') { format!("\"{word}\"") } else { word.clone() };
    let arguments: Vec<String> = errand.arguments().iter().map(quoted).collect();
    format!("\"{}\" {}", errand.program.display(), arguments.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn errand() -> Errand {
        Errand {
            program: "/Apps/R&D/mailkey".into(),
            passphrase_file: Some("C:\\my files\\words.txt".into()),
        }
    }

    #[test]
    fn the_other_systems_get_their_own_words() {
        let list = property_list("label", &errand());
        assert!(list.contains("<string>/Apps/R&amp;D/mailkey</string>"), "{list}");
        assert_eq!(
            windows_line(&errand()),
            "\"/Apps/R&D/mailkey\" check --when-due --passphrase-file \"C:\\my files\\words.txt\""
        );
    }
}
