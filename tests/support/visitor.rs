//! A visitor of the practice provider's site, without a browser: fills in forms and presses buttons.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;

/// Somebody who looks at the site and follows its pages.
pub struct Visitor {
    host: String,
    stream: BufReader<TcpStream>,
    /// The path of the page.
    pub page: String,
    /// The page itself.
    pub html: String,
}

impl Visitor {
    /// Opens an address.
    pub fn open(page: &str) -> Visitor {
        let (host, path) = page.strip_prefix("http://").unwrap().split_once('/').unwrap();
        let mut browser = Visitor {
            stream: BufReader::new(TcpStream::connect(host).unwrap()),
            host: host.to_owned(),
            page: String::new(),
            html: String::new(),
        };
        browser.get(&format!("/{path}"));
        browser
    }

    /// Looks at a path of the site.
    pub fn get(&mut self, path: &str) {
        self.ask("GET", path, "");
    }

    fn ask(&mut self, method: &str, path: &str, form: &str) {
        let (status, head, body) = self.request(method, path, form);
        if status == 303 {
            let place = head.lines().find_map(|line| line.strip_prefix("location: ")).unwrap().to_owned();
            return self.get(&place);
        }
        assert_eq!(status, 200, "{method} {path}: {head}\n{body}");
        (self.page, self.html) = (path.to_owned(), body);
    }

    /// The status, the head and the body of the answer to a request as a browser sends it.
    pub fn request(&mut self, method: &str, path: &str, form: &str) -> (u16, String, String) {
        let host = &self.host;
        let length = form.len();
        // In one piece: short ones would wait for each other.
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n{form}"
        );
        self.stream.get_mut().write_all(request.as_bytes()).unwrap();
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            assert!(self.stream.read_line(&mut head).unwrap() > 0, "the site hangs up: {head}");
        }
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
        let mut body = vec![0; length.parse().unwrap()];
        self.stream.read_exact(&mut body).unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        (status, head, String::from_utf8(body).unwrap())
    }

    /// Every form of the page's content: where it goes, what stands in its fields.
    pub fn forms(&self) -> Vec<(String, Vec<(String, String)>)> {
        let main = self.html.split_once("<main").unwrap().1;
        let forms = main.split("<form").skip(1).map(|form| form.split_once("</form>").unwrap().0);
        forms
            .map(|form| {
                let fields = form.split("<input").skip(1).map(|it| it.split_once('>').unwrap().0);
                let fields = fields.filter_map(|it| {
                    Some((attribute(it, "name")?, attribute(it, "value").unwrap_or_default()))
                });
                (attribute(form, "action").unwrap(), fields.collect())
            })
            .collect()
    }

    /// Does what a person does who follows the page: fills in what is asked for and presses the one button there is.
    pub fn go_on(&mut self) {
        let forms = self.forms();
        let [(action, fields)] = &forms[..] else { panic!("no one way on: {}", self.html) };
        let number = self.html.split("your number is ").nth(1).map(|rest| rest[..6].to_owned());
        let filled = fields.iter().map(|(name, value)| match name.as_str() {
            "number" => (name.clone(), number.clone().unwrap()),
            _ => (name.clone(), value.clone()),
        });
        let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(filled).finish();
        let (before, action) = ((self.page.clone(), self.html.clone()), action.clone());
        self.ask("POST", &action, &form);
        assert_ne!((self.page.clone(), self.html.clone()), before, "it goes on");
    }

    /// The code, where the page shows one.
    pub fn code(&self) -> Option<String> {
        let field = self.html.split("id=\"code\"").nth(1)?;
        attribute(field.split_once('>')?.0, "value")
    }

    /// Sends a form to a page of the site.
    pub fn choose(&mut self, page: &str, form: &str) {
        let path = format!("/{}", page.split('/').skip(3).collect::<Vec<_>>().join("/"));
        self.ask("POST", &path, form);
    }
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let value = tag.split(&format!("{name}=\"")).nth(1)?.split('"').next()?;
    Some(value.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\""))
}

/// Walks a page's steps to their end; gives the code that was shown on the way.
pub fn walk(page: &str, steps: usize) -> Option<String> {
    let mut browser = Visitor::open(page);
    let mut code = None;
    for _ in 0..steps + 2 {
        code = code.or(browser.code());
        if browser.forms().is_empty() {
            return code;
        }
        browser.go_on();
    }
    panic!("it does not end: {}", browser.html);
}
