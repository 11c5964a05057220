//! Lines from standard input, and codes: from a hidden prompt, or the first line of what is piped in.

use std::fs::File;
use std::io::{self, IsTerminal, Read, Write};

use zeroize::Zeroizing;

use super::output::{Output, Stop};
use super::status::Status;
use crate::locale::Locale;
use crate::model::code::{Code, CodeError, LONGEST_CODE, Plausibility, Shape, Typed, plausibility, tidy};
use crate::work::journey::Draft;

/// The longest line that is read, in bytes: a code with all that copying may add to it.
const LONGEST_LINE: usize = 4 * LONGEST_CODE;

/// A line that was read.
#[derive(Debug, PartialEq, Eq)]
pub enum Input {
    /// Without its end.
    Text(Typed),
    /// It is longer than any code.
    TooLong,
    NoText,
    /// Nothing comes any more.
    End,
}

/// Standard input, read byte by byte without a buffer: a buffer would keep a copy of the code.
pub struct Console {
    input: File,
    /// A byte that was read to see whether there is one.
    ahead: Option<u8>,
    /// Whether a person types.
    pub is_terminal: bool,
}

impl Console {
    /// Opens standard input.
    ///
    /// # Errors
    /// When it is closed.
    pub fn open() -> io::Result<Console> {
        Ok(Console { input: raw_input()?, ahead: None, is_terminal: io::stdin().is_terminal() })
    }

    /// Whether anything can be read: a person may type, or something is piped in. It waits for that.
    ///
    /// # Errors
    /// When reading fails.
    pub fn has_input(&mut self) -> io::Result<bool> {
        if !self.is_terminal && self.ahead.is_none() {
            let mut byte = [0; 1];
            self.ahead = (self.input.read(&mut byte)? == 1).then_some(byte[0]);
        }
        Ok(self.is_terminal || self.ahead.is_some())
    }

    /// Asks for a line; `None` at the end of the input.
    ///
    /// # Errors
    /// When reading or writing fails.
    pub fn ask(&mut self, prompt: &str) -> Result<Option<String>, Stop> {
        let mut out = io::stdout().lock();
        write!(out, "{prompt} ")?;
        out.flush()?;
        if !self.is_terminal {
            writeln!(out)?;
        }
        drop(out);
        Ok(match self.line()? {
            Input::Text(text) => Some(text.as_str().trim().to_owned()),
            Input::TooLong | Input::NoText => Some(String::new()),
            Input::End => {
                self.end_line()?;
                None
            }
        })
    }

    /// Reads a line that is no secret. What a person types comes out of a Windows console in a code page of its own, and
    /// as Unicode only through the standard library's input.
    fn line(&mut self) -> io::Result<Input> {
        #[cfg(windows)]
        if self.is_terminal {
            let mut text = String::new();
            return Ok(match io::stdin().read_line(&mut text)? {
                0 => Input::End,
                _ => Input::Text(Typed::new(text.trim_end_matches(['\r', '\n']).to_owned())),
            });
        }
        self.piped_line()
    }

    fn piped_line(&mut self) -> io::Result<Input> {
        let ahead = self.ahead.take();
        read_line(&mut ahead.as_slice().chain(&mut self.input))
    }

    /// After Ctrl+D the prompt still stands in the line.
    fn end_line(&self) -> io::Result<()> {
        if self.is_terminal { writeln!(io::stdout().lock()) } else { Ok(()) }
    }

    /// Asks for a code: hidden on a terminal, else the next line of the input.
    ///
    /// # Errors
    /// When reading fails.
    pub fn secret(&mut self, prompt: &str) -> Result<Input, Stop> {
        if !self.is_terminal {
            return Ok(self.piped_line()?);
        }
        match rpassword::prompt_password(format!("{prompt} ")) {
            Ok(text) => Ok(Input::Text(Typed::new(text))),
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
                self.end_line()?;
                Ok(Input::End)
            }
            Err(error) => Err(error.into()),
        }
    }
}

/// Reads the code of an account, tidied by its provider's shape; says on standard error what was tidied away. What can
/// hardly be a code of this provider is asked about, unless it is to be taken as it is.
///
/// # Errors
/// Wrong usage where there is no code to be read, or nobody to ask about one that does not fit.
pub fn read_code(output: &Output, draft: &Draft, as_it_is: bool) -> Result<Code, Stop> {
    let locale = &output.locale;
    let term = locale.term(draft.provider.as_deref());
    let args = [("term", term.into()), ("address", draft.address.in_letters().into())];
    let wrong = |error| Stop::Said(Status::Usage, locale.code_error(&error));
    let mut console = Console::open()?;
    let line = console.secret(&locale.with("cli-code-prompt", &args))?;
    let typed = match line {
        Input::Text(typed) if console.is_terminal => typed,
        Input::Text(typed) => match whole(&mut console, typed, draft.shape())? {
            Some(typed) => typed,
            None => return Err(Stop::Said(Status::Usage, locale.text("cli-many-lines"))),
        },
        Input::TooLong => return Err(wrong(CodeError::TooLong)),
        Input::NoText => return Err(Stop::Said(Status::Usage, locale.text("cli-no-text"))),
        Input::End => return Err(wrong(CodeError::Empty)),
    };
    let (code, plausibility) = tidied(output, draft, &typed).map_err(wrong)?;
    if !matches!(plausibility, Plausibility::Fits | Plausibility::Unknown) {
        output.note(&locale.plausibility(&plausibility, draft.provider.as_deref()));
    }
    let is_taken = as_it_is || !plausibility.is_no_fit();
    if is_taken || (console.is_terminal && is_wanted(&mut console, locale)?) {
        return Ok(code);
    }
    Err(Stop::Said(Status::Usage, locale.text("cli-not-sent")))
}

fn is_wanted(console: &mut Console, locale: &Locale) -> Result<bool, Stop> {
    let answer = console.ask(&locale.text("cli-ask-anyway"))?;
    Ok(answer.is_some_and(|answer| is_yes(&answer)))
}

/// A code that is piped in: its first line, or, where that alone is none, all lines together. `None` where several lines
/// make no code: then nobody can tell which of them is meant.
fn whole(console: &mut Console, first: Typed, shape: Option<&Shape>) -> io::Result<Option<Typed>> {
    let fits =
        |text: &Typed| shape.is_some_and(|shape| shape.fits(tidy(text.as_str(), Some(shape)).0.as_str()));
    if fits(&first) {
        return Ok(Some(first));
    }
    let mut all = Zeroizing::new(String::with_capacity(LONGEST_LINE));
    all.push_str(first.as_str());
    let mut lines = usize::from(!first.as_str().trim().is_empty());
    loop {
        match read_line(&mut console.input)? {
            Input::End => break,
            Input::Text(line) if all.len() + line.as_str().len() < LONGEST_LINE => {
                lines += usize::from(!line.as_str().trim().is_empty());
                all.push('\n');
                all.push_str(line.as_str());
            }
            Input::Text(_) | Input::TooLong | Input::NoText => return Ok(None),
        }
    }
    if lines < 2 {
        return Ok(Some(Typed::new(all.trim_matches('\n').to_owned())));
    }
    let all = Typed::new(std::mem::take(&mut *all));
    Ok(Some(all).filter(fits))
}

/// Tidies what was typed, says what was tidied away, and remarks on the rest.
///
/// # Errors
/// Where the rest cannot be a code.
pub fn tidied(output: &Output, draft: &Draft, typed: &Typed) -> Result<(Code, Plausibility), CodeError> {
    let (text, changes) = tidy(typed.as_str(), draft.shape());
    let code = Code::new(text.as_str())?;
    if !changes.is_empty() {
        output.note(&output.locale.changes(&changes));
    }
    let plausibility = plausibility(text.as_str(), draft.shape(), &draft.address.to_string());
    Ok((code, plausibility))
}

/// Reads up to the end of a line, and nothing behind it.
fn read_line(input: &mut impl Read) -> io::Result<Input> {
    let mut line = Zeroizing::new(Vec::with_capacity(LONGEST_LINE));
    let mut byte = Zeroizing::new([0u8; 1]);
    let mut is_too_long = false;
    loop {
        match input.read(byte.as_mut_slice()) {
            Ok(0) if line.is_empty() && !is_too_long => return Ok(Input::End),
            Ok(0) => break,
            Ok(_) if byte[0] == b'\n' => break,
            Ok(_) if line.len() < LONGEST_LINE => line.push(byte[0]),
            Ok(_) => is_too_long = true,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    if line.last() == Some(&b'\r') {
        line.pop();
    }
    match std::str::from_utf8(&line) {
        _ if is_too_long => Ok(Input::TooLong),
        Ok(text) => Ok(Input::Text(Typed::new(text.to_owned()))),
        Err(_) => Ok(Input::NoText),
    }
}

#[cfg(unix)]
fn raw_input() -> io::Result<File> {
    use std::os::fd::AsFd;
    Ok(File::from(io::stdin().as_fd().try_clone_to_owned()?))
}

#[cfg(windows)]
fn raw_input() -> io::Result<File> {
    use std::os::windows::io::AsHandle;
    Ok(File::from(io::stdin().as_handle().try_clone_to_owned()?))
}

/// Whether an answer means yes.
pub fn is_yes(answer: &str) -> bool {
    ["y", "yes", "是", "好"].iter().any(|yes| answer.trim().eq_ignore_ascii_case(yes))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Input {
        Input::Text(Typed::new(text.to_owned()))
    }

    #[test]
    fn reads_one_line_and_nothing_behind_it() {
        let mut input: &[u8] = b"abcd efgh ijkl mnop\r\nsecond\n\nlast";
        assert_eq!(read_line(&mut input).unwrap(), text("abcd efgh ijkl mnop"));
        assert_eq!(input, b"second\n\nlast");
        assert_eq!(read_line(&mut input).unwrap(), text("second"));
        assert_eq!(read_line(&mut input).unwrap(), text(""));
        assert_eq!(read_line(&mut input).unwrap(), text("last"));
        assert_eq!(read_line(&mut input).unwrap(), Input::End);
    }

    #[test]
    fn what_is_no_text_or_too_long_is_no_code() {
        assert_eq!(read_line(&mut &b"\xff\xfe\n"[..]).unwrap(), Input::NoText);
        let long = [b'a'; LONGEST_LINE + 1];
        assert_eq!(read_line(&mut &long[..]).unwrap(), Input::TooLong);
    }

    #[test]
    fn only_a_clear_yes_is_one() {
        for yes in ["y", "Y", " yes ", "是"] {
            assert!(is_yes(yes), "{yes:?}");
        }
        for no in ["", "n", "no", "yesterday", "否"] {
            assert!(!is_yes(no), "{no:?}");
        }
    }
}
