//! Spaces in Chinese: one between Chinese and Latin words, none between Chinese ones. What is filled in, such as a server's
//! own words, stays as it is within; so do quoted words, which may be a web site's.

use std::borrow::Cow;

/// Stands where a message's own words end and something filled in begins. In no message and no server's words: it is
/// for private use, and those are cut from what comes from outside.
const SEAM: char = '\u{e000}';

/// Spaces a message's own words, and marks where they begin and end.
pub(super) fn own_words(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() + 8);
    out.push(SEAM);
    let mut quoted = false;
    for c in text.chars() {
        let last = out.chars().next_back().unwrap_or(SEAM);
        if !quoted && wants_space(last, c) {
            out.push(' ');
        }
        match c {
            '“' | '「' => quoted = true,
            '”' | '」' => quoted = false,
            _ => {}
        }
        out.push(c);
    }
    out.push(SEAM);
    out.into()
}

/// Takes the seams away, with one space or none in their place.
pub(super) fn put_together(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut pieces = text.split(SEAM);
    out.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (left, right) = (out.trim_end_matches(' '), piece.trim_start_matches(' '));
        match (left.chars().next_back(), right.chars().next()) {
            (Some(before), Some(after)) if wants_space(before, after) => {
                out.truncate(left.len());
                out.push(' ');
                out.push_str(right);
            }
            (Some(before), Some(after)) if is_wide(before) && is_wide(after) => {
                out.truncate(left.len());
                out.push_str(right);
            }
            _ => out.push_str(piece),
        }
    }
    out
}

/// Whether a space stands between these two in Chinese.
fn wants_space(before: char, after: char) -> bool {
    is_han(before) && (is_latin(after) || after == '(')
        || (is_latin(before) || before == ')') && is_han(after)
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}')
}

/// Chinese, or a mark that has its own room.
fn is_wide(c: char) -> bool {
    is_han(c) || matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}')
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '\u{c0}'..='\u{24f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(before: &str, value: &str, after: &str) -> String {
        put_together(&format!("{}{value}{}", own_words(before), own_words(after)))
    }

    #[test]
    fn one_space_between_chinese_and_latin_words_and_none_between_chinese_ones() {
        assert_eq!(filled("从", "QQ 邮箱", " 获取授权码"), "从 QQ 邮箱获取授权码");
        assert_eq!(filled("从 ", "Gmail", "获取"), "从 Gmail 获取");
        assert_eq!(filled("共", "3", "个字符。"), "共 3 个字符。");
        assert_eq!(put_together(&own_words("用IMAP收信，再用SMTP发信")), "用 IMAP 收信，再用 SMTP 发信");
        assert_eq!(put_together(&own_words("请运行 mailkey")), "请运行 mailkey");
    }

    #[test]
    fn what_is_filled_in_or_quoted_keeps_its_own_spaces() {
        assert_eq!(
            filled("服务器说：“", "请使用授权码login 密码 错误", "”。"),
            "服务器说：“请使用授权码login 密码 错误”。"
        );
        assert_eq!(put_together(&own_words("点击“开启IMAP/SMTP服务”")), "点击“开启IMAP/SMTP服务”");
    }
}
