//! The message to oneself comes in and is deleted.

use std::time::Duration;

use super::{SignedIn, answer};
use crate::mail::probe::bounded_stream::BoundedStream;
use crate::mail::probe::failure::Failure;
use crate::mail::probe::report::Remark;
use crate::mail::probe::wire;
use crate::model::failure::{Cause, Certainty};

/// How long the server is left alone between two looks.
const PAUSE: Duration = Duration::from_secs(1);
/// After so many looks into the inbox one goes to the unwanted mail.
const LOOKS_BETWEEN: u32 = 5;
/// Names of the folder for unwanted mail, where the server does not say which it is; the last is 垃圾邮件.
const JUNK: [&str; 6] = ["junk", "spam", "bulk", "bulk mail", "junk e-mail", "&v4nxpppktu72-"];

/// Waits for a message and deletes it. Gives what was odd about it.
pub(in crate::mail::probe) async fn arrive(
    signed_in: &mut SignedIn,
    token: &str,
    limit: Duration,
) -> Result<Vec<Remark>, Failure> {
    let search = async {
        let mut looks = 0;
        let mut junk = None;
        loop {
            if let Some(number) = look(signed_in.line.bounded(), "INBOX", token).await? {
                return Ok((number, false));
            }
            looks += 1;
            if looks % LOOKS_BETWEEN == 1 {
                if junk.is_none() {
                    junk = Some(junk_folder(signed_in).await?);
                }
                if let Some(Some(folder)) = &junk
                    && let Some(number) = look(signed_in.line.bounded(), folder, token).await?
                {
                    return Ok((number, true));
                }
            }
            tokio::time::sleep(PAUSE).await;
        }
    };
    let found = tokio::time::timeout(limit, search).await;
    let (number, is_junk) = found.unwrap_or_else(|_| {
        Err(Failure::found(Cause::NotArrived, Certainty::Likely, &[Cause::MessageRefused]))
    })?;
    let mut remarks = Vec::new();
    remarks.extend(is_junk.then_some(Remark::InJunk));
    // The message has arrived: whether it can be deleted is another matter.
    let is_gone = matches!(delete(signed_in, number).await, Ok(true));
    remarks.extend((!is_gone).then_some(Remark::NotDeleted));
    Ok(remarks)
}

/// Opens a folder and looks for the message; gives its number there (UID).
async fn look(bounded: &mut BoundedStream, folder: &str, token: &str) -> Result<Option<u32>, Failure> {
    if !command(bounded, &format!("SELECT {}", quoted(folder))).await? {
        return Ok(None);
    }
    // The newest first: some servers search an index that lags behind, or do not search headers at all.
    if let Some(number) = is_it(bounded, "FETCH *", token).await? {
        return Ok(Some(number));
    }
    if !command(bounded, &format!("UID SEARCH HEADER SUBJECT {token}")).await? {
        return Ok(None);
    }
    let said = bounded.record().since();
    let found = String::from_utf8_lossy(&said).lines().find_map(|line| {
        let numbers = line.get(..8).filter(|start| start.eq_ignore_ascii_case("* SEARCH"))?;
        line[numbers.len()..].split_whitespace().last()?.parse::<u32>().ok()
    });
    match found {
        // What is about to be deleted is looked at: a search may give what was not asked for.
        Some(number) => is_it(bounded, &format!("UID FETCH {number}"), token).await,
        None => Ok(None),
    }
}

/// Whether the message that is fetched has the token in its subject; its number (UID), if so.
async fn is_it(bounded: &mut BoundedStream, fetch: &str, token: &str) -> Result<Option<u32>, Failure> {
    if !command(bounded, &format!("{fetch} (UID BODY.PEEK[HEADER.FIELDS (SUBJECT)])")).await? {
        return Ok(None);
    }
    let said = bounded.record().since();
    Ok(number_of(&String::from_utf8_lossy(&said), token))
}

/// The number (UID) in the answer to a fetch of one message, where that has the token.
fn number_of(said: &str, token: &str) -> Option<u32> {
    if !said.contains(token) {
        return None;
    }
    let (_, rest) = said.split_once("UID ")?;
    let digits = rest.find(|c: char| !c.is_ascii_digit()).map_or(rest, |end| &rest[..end]);
    digits.parse().ok()
}

/// The folder for unwanted mail.
async fn junk_folder(signed_in: &mut SignedIn) -> Result<Option<String>, Failure> {
    let is_marked = signed_in.abilities.has("SPECIAL-USE");
    let bounded = signed_in.line.bounded();
    let list = if is_marked { "LIST (SPECIAL-USE) \"\" \"*\"" } else { "LIST \"\" \"%\"" };
    if !command(bounded, list).await? {
        return Ok(None);
    }
    let said = bounded.record().since();
    Ok(String::from_utf8_lossy(&said).lines().filter_map(folder).find_map(|(flags, name)| {
        let is_junk = match is_marked {
            true => flags.contains("\\junk"),
            false => JUNK.contains(&name.to_lowercase().as_str()),
        };
        is_junk.then_some(name)
    }))
}

/// The flags, in lower case, and the name in a line of LIST. Names as literals are not read.
fn folder(line: &str) -> Option<(String, String)> {
    let rest = line.strip_prefix("* LIST (").or_else(|| line.strip_prefix("* list ("))?;
    let (flags, rest) = rest.split_once(") ")?;
    let (_, name) = rest.split_once(' ')?;
    let name = match name.trim().strip_prefix('"').and_then(|name| name.strip_suffix('"')) {
        Some(inner) => inner.replace("\\\"", "\"").replace("\\\\", "\\"),
        None => name.trim().to_owned(),
    };
    Some((flags.to_lowercase(), name))
}

/// Deletes a message in the open folder, and no other that the person has marked; says whether it is gone.
async fn delete(signed_in: &mut SignedIn, number: u32) -> Result<bool, Failure> {
    let (has_uidplus, is_gmail) = (signed_in.abilities.has("UIDPLUS"), signed_in.abilities.has("X-GM-EXT-1"));
    let bounded = signed_in.line.bounded();
    if is_gmail {
        // Gmail keeps what is deleted among all mail; its own way is the label of the bin.
        return command(bounded, &format!("UID STORE {number} +X-GM-LABELS (\\Trash)")).await;
    }
    if !command(bounded, &format!("UID STORE {number} +FLAGS.SILENT (\\Deleted)")).await? {
        return Ok(false);
    }
    if has_uidplus {
        return command(bounded, &format!("UID EXPUNGE {number}")).await;
    }
    // EXPUNGE takes every marked message along.
    if !command(bounded, "UID SEARCH DELETED").await? {
        return Ok(false);
    }
    let said = bounded.record().since();
    let text = String::from_utf8_lossy(&said).to_ascii_uppercase();
    let marked = text.lines().find_map(|line| line.strip_prefix("* SEARCH")).unwrap_or_default();
    if marked.split_whitespace().any(|it| it != number.to_string()) {
        return Ok(false);
    }
    command(bounded, "EXPUNGE").await
}

/// Says a command and waits for its answer; `false` for no.
async fn command(bounded: &mut BoundedStream, words: &str) -> Result<bool, Failure> {
    bounded.record().begin();
    bounded.send(format!("M5 {words}\r\n").as_bytes()).await?;
    match answer(bounded, "M5").await {
        Ok(()) => Ok(true),
        Err(failure) if failure.is_answer() && wire::tagged(&bounded.record().since(), "M5").is_some() => {
            Ok(false)
        }
        Err(failure) => Err(failure),
    }
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_lines_of_a_list() {
        let read = |line| folder(line);
        let pair = |flags: &str, name: &str| Some((flags.to_owned(), name.to_owned()));
        assert_eq!(
            read("* LIST (\\HasNoChildren \\Junk) \"/\" Junk"),
            pair("\\hasnochildren \\junk", "Junk")
        );
        assert_eq!(read("* LIST () \"/\" \"My \\\"Junk\\\"\""), pair("", "My \"Junk\""));
        assert_eq!(read("* LIST () NIL INBOX"), pair("", "INBOX"));
        assert_eq!(read("* OK nothing"), None);
    }

    #[test]
    fn takes_only_the_message_with_the_token() {
        let said =
            "* 3 FETCH (UID 17 BODY[HEADER.FIELDS (SUBJECT)] {26}\r\nSubject: test ABC\r\n\r\n)\r\nM5 OK\r\n";
        assert_eq!(number_of(said, "ABC"), Some(17));
        assert_eq!(number_of(said, "XYZ"), None);
        let late = "* 3 FETCH (BODY[HEADER.FIELDS (SUBJECT)] {8}\r\nABC\r\n\r\n UID 4)\r\nM5 OK\r\n";
        assert_eq!(number_of(late, "ABC"), Some(4));
        assert_eq!(number_of("* 1 FETCH (ABC)\r\n", "ABC"), None);
    }

    #[test]
    fn quotes_names() {
        assert_eq!(quoted("a\"b\\c"), "\"a\\\"b\\\\c\"");
    }
}
