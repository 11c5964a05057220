//! Text in lines: as wide as the terminal, where a Chinese character takes two columns.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Wider lines are hard to read.
const WIDEST: usize = 100;
/// In less than this nothing is told apart any more.
const NARROWEST: usize = 20;
/// What never begins a line, and what never ends one.
const CLOSING: &str = "，。、：；？！）”》】…";
const OPENING: &str = "（“《【";

/// How wide text may be here: as the help of commands is.
pub fn width() -> usize {
    let columns = || std::env::var("COLUMNS").ok().and_then(|it| it.parse().ok());
    let here = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0)).or_else(columns);
    here.unwrap_or(WIDEST).clamp(NARROWEST, WIDEST)
}

/// A text in lines of so many columns, each behind so many blanks. A word that is too long stays whole.
pub fn wrap(text: &str, width: usize, indent: usize) -> Vec<String> {
    let margin = " ".repeat(indent);
    let (mut lines, mut line) = (Vec::new(), String::new());
    for piece in pieces(text) {
        let is_full = !line.is_empty() && indent + line.width() + piece.trim_end().width() > width;
        if is_full {
            lines.push(format!("{margin}{}", line.trim_end()));
            line.clear();
        }
        line.push_str(piece);
    }
    if !line.trim_end().is_empty() {
        lines.push(format!("{margin}{}", line.trim_end()));
    }
    lines
}

/// The pieces between which a line may end: words with the blanks behind them, and each Chinese character with its marks.
fn pieces(text: &str) -> Vec<&str> {
    let (mut all, mut start) = (Vec::new(), 0);
    let mut before: Option<char> = None;
    for (at, c) in text.char_indices() {
        if before.is_some_and(|before| may_part(before, c)) {
            all.push(&text[start..at]);
            start = at;
        }
        before = Some(c);
    }
    all.push(&text[start..]);
    all
}

fn may_part(before: char, after: char) -> bool {
    if CLOSING.contains(after) || OPENING.contains(before) || after == ' ' {
        return false;
    }
    let is_wide = |c: char| c.width() == Some(2) || CLOSING.contains(c) || OPENING.contains(c);
    before == ' ' || is_wide(before) || is_wide(after)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_whole_and_no_line_is_too_wide() {
        let lines = wrap("It is a secret that your provider creates for mail programs.", 24, 2);
        assert_eq!(lines, ["  It is a secret that", "  your provider creates", "  for mail programs."]);
        assert_eq!(
            wrap("a-word-that-is-much-too-long here", 20, 0),
            ["a-word-that-is-much-too-long", "here"]
        );
        assert_eq!(wrap("", 20, 0), Vec::<String>::new());
    }

    #[test]
    fn a_chinese_character_takes_two_columns_and_a_mark_begins_no_line() {
        let lines = wrap("授权码是服务商为邮件程序生成的，“每个程序”各用一个。", 20, 0);
        assert_eq!(lines[0], "授权码是服务商为邮件");
        for line in &lines {
            assert!(line.width() <= 20, "{line}");
            assert!(!line.starts_with(|c| CLOSING.contains(c)), "{line}");
            assert!(!line.ends_with(|c| OPENING.contains(c)), "{line}");
        }
        assert_eq!(lines.concat(), "授权码是服务商为邮件程序生成的，“每个程序”各用一个。");
        let mixed = wrap("运行 mailkey code 地址就能看到", 12, 0);
        assert_eq!(mixed, ["运行 mailkey", "code 地址就", "能看到"]);
    }
}
