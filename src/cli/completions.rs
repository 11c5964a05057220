//! Shells that complete commands: the script that tells one to ask, and the answer when it does. The program itself is asked,
//! so that what it offers is always what it has.

use std::io;
use std::path::Path;

use clap::CommandFactory;
use clap_complete::CompleteEnv;
use clap_complete::env::Shells;

use super::args::{Args, Shell};
use super::output::{Output, Stop};
use super::status::Status;
use crate::platform::paths;
use crate::work::handoff::quote;

/// Set by the shell's script when it asks; nobody else sets it.
const ASKED: &str = "_MAILKEY_COMPLETE";
const NAME: &str = "mailkey";

/// Answers a shell and ends, where it was a shell that started the program.
pub fn answer_shell() {
    CompleteEnv::with_factory(Args::command).var(ASKED).bin(NAME).complete();
}

/// `mailkey completions`: the script that tells a shell to ask.
///
/// # Errors
/// Where this program is cannot be found out, or standard output cannot be written.
pub fn run(output: &Output, shell: Shell) -> Result<Status, Stop> {
    let program = called(&paths::program_file().map_err(Stop::Io)?);
    if shell == Shell::Bash {
        output.print(bash(&program).trim_end())?;
        return Ok(Status::Passed);
    }
    let shells = Shells::builtins();
    let unknown = || Stop::Io(io::Error::from(io::ErrorKind::Unsupported));
    let completer = shells.completer(shell.name()).ok_or_else(unknown)?;
    let mut script = Vec::new();
    let written = completer.write_registration(ASKED, NAME, NAME, &program, &mut script);
    written.map_err(Stop::Io)?;
    if shell == Shell::Zsh {
        script.extend_from_slice(ZSH.as_bytes());
    }
    output.print(String::from_utf8_lossy(&script).trim_end())?;
    Ok(Status::Passed)
}

/// Found in the folder of zsh's functions, the script is the function that the first Tab calls: it answers that, too.
const ZSH: &str = r#"[[ $funcstack[1] != _mailkey ]] || _clap_dynamic_completer_mailkey "$@""#;

/// How a shell calls the program: by its name where the PATH leads to it, so that a package can ship the script.
fn called(program: &Path) -> String {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let first = std::env::split_paths(&path).map(|folder| folder.join(NAME)).find(|file| file.is_file());
    let is_it = first.and_then(|file| file.canonicalize().ok()) == program.canonicalize().ok();
    if is_it { NAME.to_owned() } else { program.to_string_lossy().into_owned() }
}

/// Bash parts words at `@` and `:`, and so would part addresses. Here blanks alone part them; of an answer, bash is given what
/// stands behind the last of those signs, since that is all that it replaces. A label with blanks is quoted for it.
const BASH: &str = r#"_mailkey() {
    local line=${COMP_LINE:0:COMP_POINT} word kept at IFS=$' \t\n'
    local -a typed
    read -r -a typed <<<"$line"
    [[ $line != *[[:blank:]] ]] || typed+=('')
    word=${typed[${#typed[@]} - 1]}
    IFS=$'\013'
    COMPREPLY=($(_CLAP_IFS=$IFS _CLAP_COMPLETE_INDEX=$((${#typed[@]} - 1)) ASKED=bash PROGRAM -- "${typed[@]}"))
    kept=${word%"$2"}
    for at in "${!COMPREPLY[@]}"; do
        COMPREPLY[at]=${COMPREPLY[at]#"$kept"}
        [[ ${COMPREPLY[at]} != *[[:blank:]\'\"]* ]] || printf -v "COMPREPLY[$at]" %q "${COMPREPLY[at]}"
    done
}
complete -o bashdefault -o nosort -F _mailkey mailkey 2>/dev/null || complete -o bashdefault -F _mailkey mailkey
"#;

fn bash(program: &str) -> String {
    BASH.replace("ASKED", ASKED).replace("PROGRAM", &quote::shell(program))
}
