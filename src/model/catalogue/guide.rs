//! The steps on a provider's own site: how a code is generated, replaced, and how IMAP is switched on.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};
use serde::Deserialize;

use super::text::Text;

/// What is escaped in an address on the web: everything but RFC 3986's unreserved characters.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A text as it stands in a part of an address on the web.
pub fn escaped(text: &str) -> PercentEncode<'_> {
    utf8_percent_encode(text, RESERVED)
}

/// Where to click on the provider's site, with the words that it shows, in its own language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// Entries of its menu; the last one is the one to choose, those before it stand around it or lead to it.
    #[serde(default)]
    pub menu: Vec<String>,
    /// The heading to look for.
    #[serde(default)]
    pub heading: Option<String>,
    /// What stands beside it as a state ("已开启").
    #[serde(default)]
    pub state: Option<String>,
    /// The button to press.
    #[serde(default)]
    pub press: Option<String>,
    /// What is typed there.
    #[serde(default)]
    pub typed: Option<String>,
}

impl Site {
    /// The words that are looked for on the site, in the order in which they come up.
    pub fn words(&self) -> Vec<&str> {
        let words = self.menu.iter().chain(&self.heading).chain(&self.state).chain(&self.press);
        words.map(String::as_str).collect()
    }
}

/// What a step asks of the person: what its picture shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepKind {
    /// Sign in on the site, with the login password.
    SignIn,
    /// Open a page or a program, or take a device.
    Open,
    /// Find an entry of a menu, or a part of the page.
    Menu,
    /// Switch something on, or tick it.
    SwitchOn,
    /// Switch something off, or leave it off.
    SwitchOff,
    /// Press a button, or choose something.
    Press,
    /// Delete something that is listed.
    Delete,
    /// Type something.
    Type,
    /// Prove who one is.
    Confirm,
    /// Copy the code, or what belongs to it.
    Copy,
    /// Wait, or leave something as it is.
    Wait,
    /// Scroll to a part of the page.
    Scroll,
}

/// How somebody proves who they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConfirmBy {
    /// By a text message that is sent or received.
    TextMessage,
    /// By a call, or on the phone's screen.
    Phone,
    /// In an app, or on another device.
    App,
    /// With the login password once more.
    Password,
}

/// One step of a guide.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuideStep {
    /// What it asks of the person; `None` in files that do not say it.
    #[serde(default)]
    pub kind: Option<StepKind>,
    /// How the person confirms, where the step asks for that and it is known.
    #[serde(default)]
    pub by: Option<ConfirmBy>,
    /// The instruction: a short imperative sentence.
    #[serde(rename = "do")]
    pub action: Text,
    /// What is good to know with it: a sentence or two.
    #[serde(default)]
    pub more: Option<Text>,
    /// It is for later, once the new code has passed its test: deleting the old one.
    #[serde(default)]
    pub later: bool,
    /// Where to click, drawn as a miniature of the site.
    #[serde(default)]
    pub site: Option<Site>,
}

/// The same way on another version of the provider's site.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuideVersion {
    /// What the person sees there ("The old QQ Mail: Settings stands at the top").
    pub sees: Text,
    /// The page to open, where there is one.
    #[serde(default)]
    pub page: Option<String>,
    /// The steps, in order.
    pub steps: Vec<GuideStep>,
}

/// A page of the provider's and what to do there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    /// The page to open: https, without session ids. `{address}` stands for the URL-escaped address where the site
    /// can be told which account is meant. `None` where each customer has another one.
    #[serde(default)]
    pub page: Option<String>,
    /// The steps, in order.
    pub steps: Vec<GuideStep>,
    /// What the person sees on this version of the site, where there are others.
    #[serde(default)]
    pub sees: Option<Text>,
    /// Other versions of the site, of which the person picks what they see.
    #[serde(default)]
    pub versions: Vec<GuideVersion>,
}

impl Guide {
    /// The page with the account filled in where the site takes it.
    pub fn page_for(&self, address: &str) -> Option<String> {
        let escaped = escaped(address).to_string();
        self.page.as_ref().map(|page| page.replace("{address}", &escaped))
    }

    /// The page without an account in it: what would name one is left out with the question that leads to it.
    pub fn page_for_anybody(&self) -> Option<String> {
        self.page.as_ref().map(|page| match page.split_once("{address}") {
            Some((before, _)) => before.rsplit_once(['?', '&']).map_or(before, |(page, _)| page).to_owned(),
            None => page.clone(),
        })
    }

    /// Its steps, what this version of the site looks like, and its other versions.
    pub fn parts(&self) -> (&[GuideStep], Option<&Text>, &[GuideVersion]) {
        (&self.steps, self.sees.as_ref(), &self.versions)
    }

    /// The guide as another version of the site has it, counted from this one as 0.
    pub fn on_version(self, version: usize) -> Guide {
        match version.checked_sub(1).and_then(|index| self.versions.get(index)).cloned() {
            Some(other) => Guide { page: other.page, steps: other.steps, ..self },
            None => self,
        }
    }
}

/// When the old code stops working after a new one was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OldCode {
    /// Only once it is deleted on the site.
    WhenDeleted,
    /// As soon as a new one exists.
    WhenReplaced,
    /// Not known.
    Unknown,
}

/// How a forgotten code is replaced.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reset {
    /// The page to open; `None` where each customer has another one.
    #[serde(default)]
    pub page: Option<String>,
    /// The steps, in order.
    pub steps: Vec<GuideStep>,
    /// When the old code dies.
    pub old_code_dies: OldCode,
    /// What the person sees on this version of the site, where there are others.
    #[serde(default)]
    pub sees: Option<Text>,
    /// Other versions of the site, of which the person picks what they see.
    #[serde(default)]
    pub versions: Vec<GuideVersion>,
}

impl Reset {
    /// What comes only once the new code has passed its test.
    pub fn later_steps(&self) -> impl Iterator<Item = &GuideStep> {
        self.steps.iter().filter(|step| step.later)
    }

    /// The same page and steps as a guide.
    pub fn guide(&self) -> Guide {
        Guide {
            page: self.page.clone(),
            steps: self.steps.clone(),
            sees: self.sees.clone(),
            versions: self.versions.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills_the_account_into_a_page() {
        let guide = Guide { page: Some("https://a.example/x?u={address}".into()), ..Guide::default() };
        assert_eq!(guide.page_for("a+b@c.d").as_deref(), Some("https://a.example/x?u=a%2Bb%40c.d"));
        assert_eq!(guide.page_for_anybody().as_deref(), Some("https://a.example/x"));
    }
}
