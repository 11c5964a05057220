//! A small reader of Rust sources: which paths they use, where their tests begin.

/// One path of a source: `crate::probe::Report` with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathUse {
    /// Where it stands.
    pub line: usize,
    /// Whether it stands in a `use`, where also a single name is a library.
    pub in_use: bool,
    /// The names between the `::`.
    pub segments: Vec<String>,
    /// How many inline modules the path stands in.
    depth: usize,
}

impl PathUse {
    /// The module of this package that the path leads to, seen from a file.
    pub fn module_in_crate(&self, name: &str) -> Option<String> {
        let first = self.segments.first()?.as_str();
        match first {
            "crate" | "mailkey" => self.segments.get(1).cloned(),
            "super" => {
                let ups = self.segments.iter().take_while(|part| *part == "super").count();
                let mut here: Vec<&str> = name.trim_end_matches(".rs").split('/').collect();
                if here.last().is_some_and(|last| matches!(*last, "mod" | "lib" | "main")) {
                    here.pop();
                }
                let above = (here.len() + self.depth).checked_sub(ups)?;
                if above == 0 {
                    self.segments.get(ups).cloned()
                } else {
                    None // still within the same top module
                }
            }
            _ => None,
        }
    }
}

/// Every path in a source whose comments and strings are gone. A `use` with braces gives a path for every branch.
pub fn paths(code: &str) -> Vec<PathUse> {
    let mut found = Vec::new();
    let tokens = tokens(code);
    let mut modules: Vec<usize> = Vec::new();
    let mut braces = 0;
    let mut place = 0;
    while place < tokens.len() {
        let (line, token) = (tokens[place].0, tokens[place].1.as_str());
        match token {
            "{" => braces += 1,
            "}" => {
                braces -= 1;
                if modules.last() == Some(&braces) {
                    modules.pop();
                }
            }
            "mod" if tokens.get(place + 2).is_some_and(|next| next.1 == "{") => modules.push(braces),
            "use" | "extern" => {
                let mut branches = Vec::new();
                let step = if token == "extern" { 2 } else { 1 };
                place = use_tree(&tokens, place + step, &[], &mut branches);
                found.extend(branches.into_iter().map(|(line, segments)| PathUse {
                    line,
                    in_use: true,
                    segments,
                    depth: modules.len(),
                }));
                continue;
            }
            _ if is_name(token) => {
                let follows = place > 0 && tokens[place - 1].1 == "::";
                let field = place > 0 && tokens[place - 1].1 == ".";
                let mut segments = vec![token.to_owned()];
                while tokens.get(place + 1).is_some_and(|next| next.1 == "::")
                    && tokens.get(place + 2).is_some_and(|next| is_name(&next.1))
                {
                    segments.push(tokens[place + 2].1.clone());
                    place += 2;
                }
                if !field && (!follows || is_rooted(&tokens, place)) && segments.len() > 1 {
                    found.push(PathUse { line, in_use: false, segments, depth: modules.len() });
                }
            }
            _ => {}
        }
        place += 1;
    }
    found
}

/// Whether the path that ends at `place` began with `::`, as in `::iced::widget`.
fn is_rooted(tokens: &[(usize, String)], place: usize) -> bool {
    let mut start = place;
    while start >= 2 && tokens[start - 1].1 == "::" && is_name(&tokens[start - 2].1) {
        start -= 2;
    }
    start >= 1 && tokens[start - 1].1 == "::" && (start < 2 || !matches!(tokens[start - 2].1.as_str(), ">"))
}

/// Reads one `use` tree from `place` on, adds its branches, and returns the place behind it.
fn use_tree(
    tokens: &[(usize, String)],
    mut place: usize,
    stem: &[String],
    branches: &mut Vec<(usize, Vec<String>)>,
) -> usize {
    let mut path = stem.to_vec();
    let line = tokens.get(place).map_or(0, |token| token.0);
    while let Some((_, token)) = tokens.get(place) {
        match token.as_str() {
            "::" => place += 1,
            "{" => {
                place += 1;
                while tokens.get(place).is_some_and(|token| token.1 != "}") {
                    if tokens[place].1 == "," {
                        place += 1;
                    } else {
                        place = use_tree(tokens, place, &path, branches);
                    }
                }
                return place + 1;
            }
            "as" => place += 2,
            name if is_name(name) || name == "*" => {
                path.push(name.to_owned());
                place += 1;
            }
            _ => break,
        }
    }
    branches.push((line, path));
    place
}

fn is_name(token: &str) -> bool {
    token.chars().next().is_some_and(|c| c.is_alphabetic() || c == '_')
}

/// Names, `::` and single signs, each with its line.
fn tokens(code: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (number, line) in code.lines().enumerate() {
        let mut rest = line;
        while let Some(first) = rest.chars().next() {
            let length = if first.is_alphanumeric() || first == '_' {
                rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())
            } else if rest.starts_with("::") {
                2
            } else {
                first.len_utf8()
            };
            let (token, after) = rest.split_at(length);
            if !first.is_whitespace() {
                found.push((number + 1, token.to_owned()));
            }
            rest = after;
        }
    }
    found
}

/// The line of the first `#[cfg(test)]` that a module follows, or the line behind the last one; the first line of a file that
/// is for tests as a whole.
pub fn tests_start(code: &str) -> usize {
    let lines: Vec<&str> = code.lines().collect();
    if lines.iter().any(|line| line.trim() == "#![cfg(test)]") {
        return 1;
    }
    lines
        .iter()
        .enumerate()
        .position(|(number, line)| {
            line.trim() == "#[cfg(test)]"
                && lines[number + 1..]
                    .iter()
                    .find(|next| !next.trim().starts_with("#["))
                    .is_some_and(|next| next.trim_start().trim_start_matches("pub ").starts_with("mod "))
        })
        .map_or(lines.len() + 1, |place| place + 1)
}

/// The source with the content of comments, strings and character literals made blank, line for line.
pub fn without_words(source: &str) -> String {
    let characters: Vec<char> = source.chars().collect();
    let mut code = String::new();
    let mut place = 0;
    while place < characters.len() {
        let end = match characters[place..] {
            ['/', '/', ..] => find(&characters, place, "\n"),
            ['/', '*', ..] => comment_end(&characters, place),
            ['"', ..] => string_end(&characters, place),
            ['r', '"' | '#', ..] | ['b', 'r', '"' | '#', ..] if !after_name(&characters, place) => {
                raw_string_end(&characters, place).unwrap_or(place)
            }
            ['\'', '\\', ..] => find(&characters, place + 3, "'") + 1,
            ['\'', _, '\'', ..] => place + 3,
            _ => place,
        };
        if end <= place {
            code.push(characters[place]);
            place += 1;
        } else {
            let blank = |c: &char| if *c == '\n' { '\n' } else { ' ' };
            let end = end.min(characters.len());
            code.extend(characters[place..end].iter().map(blank));
            place = end;
        }
    }
    code
}

fn after_name(characters: &[char], place: usize) -> bool {
    place > 0 && (characters[place - 1].is_alphanumeric() || characters[place - 1] == '_')
}

fn find(characters: &[char], from: usize, what: &str) -> usize {
    let what: Vec<char> = what.chars().collect();
    (from..characters.len()).find(|place| characters[*place..].starts_with(&what)).unwrap_or(characters.len())
}

fn comment_end(characters: &[char], start: usize) -> usize {
    let mut depth = 0;
    let mut place = start;
    while place < characters.len() {
        match characters[place..] {
            ['/', '*', ..] => {
                depth += 1;
                place += 2;
            }
            ['*', '/', ..] => {
                depth -= 1;
                place += 2;
                if depth == 0 {
                    return place;
                }
            }
            _ => place += 1,
        }
    }
    place
}

fn string_end(characters: &[char], start: usize) -> usize {
    let mut place = start + 1;
    while place < characters.len() {
        match characters[place] {
            '\\' => place += 2,
            '"' => return place + 1,
            _ => place += 1,
        }
    }
    place
}

fn raw_string_end(characters: &[char], start: usize) -> Option<usize> {
    let mark = start + characters[start..].iter().position(|c| *c == 'r')? + 1;
    let hashes = characters[mark..].iter().take_while(|c| **c == '#').count();
    (characters.get(mark + hashes) == Some(&'"')).then(|| {
        let close = format!("\"{}", "#".repeat(hashes));
        find(characters, mark + hashes + 1, &close) + 1 + hashes
    })
}
