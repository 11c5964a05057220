//! For somebody whose page looks different: the site's other versions, the other guide, what to search for, and a report.

use iced::widget::column;

use super::parts::Part;
use super::{Message, Route, Screen};
use crate::gui::control;
use crate::gui::widget::{Element, Ui, body, field, gap, small, small_bold, small_button, small_link, title};
use crate::model::catalogue::{Provider, RecipeVersion, Site};
use crate::work::journey::Journey;

/// What somebody has said about it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Different {
    words: String,
    is_copied: bool,
}

impl Screen {
    pub(super) fn say_different(&mut self, words: String) {
        self.different = Some(Different { words, is_copied: false });
    }

    pub(super) fn say_copied(&mut self) {
        if let Some(different) = &mut self.different {
            different.is_copied = true;
        }
    }

    pub(super) fn looks_different<'a>(
        &'a self,
        ui: Ui<'a>,
        provider: &'a Provider,
        different: &'a Different,
    ) -> Element<'a, Message> {
        let term = provider.sign_in.native_term.as_deref();
        let term = term.unwrap_or_else(|| provider.sign_in.term.get(ui.locale.tag()));
        let copied = ui.text(if different.is_copied { "copied" } else { "guide-different-copy" });
        let report = self.report(ui, provider, &different.words);
        column![
            title(ui.text("guide-different")),
            gap(12.0),
            self.versions(ui),
            self.other_guide(ui),
            small_bold(ui.text("guide-different-search-title")),
            gap(4.0),
            body(ui.fill("guide-different-search", &[("term", term)])),
            gap(16.0),
            small_bold(ui.text("guide-different-tell")),
            gap(6.0),
            field(
                ui,
                control::DIFFERENT_WORDS,
                &ui.text("guide-different-hint"),
                &different.words,
                Message::DifferentWords,
                Message::CopyDifferent(report.clone()),
            ),
            gap(8.0),
            small_button(ui, control::COPY_DIFFERENT, copied).on_press(Message::CopyDifferent(report)),
            gap(6.0),
            small(ui.text("guide-different-private")).color(ui.tokens.muted),
        ]
        .into()
    }

    /// What a report says: the file and the place in it, what stands there, and nothing about the person.
    fn report(&self, ui: Ui<'_>, provider: &Provider, words: &str) -> String {
        let guide = match self.route {
            Route::Generate => "generate",
            Route::Reset => "reset",
            Route::SwitchOn => "enable_imap",
        };
        let version =
            self.version.checked_sub(1).map(|other| format!(".versions[{other}]")).unwrap_or_default();
        let step = match self.part() {
            Part::Step(index) => self.steps().nth(index).map(|step| (index, step)),
            _ => None,
        };
        let place = step.map(|(index, _)| format!(".steps[{index}]")).unwrap_or_default();
        let says = step.map(|(_, step)| step.action.get("en")).unwrap_or("-");
        let site = step.and_then(|(_, step)| step.site.as_ref()).map(Site::words).unwrap_or_default();
        let page = self.guide_on_page().and_then(|guide| guide.page_for_anybody());
        format!(
            "file: assets/providers/{}.json\nplace: {guide}{version}{place}\nsays: {says}\nsite: {}\npage: {}\n\
             checked: {}\nversion: {}\nlanguage: {}\nshown: {}\n",
            provider.id,
            if site.is_empty() { "-".to_owned() } else { site.join(" > ") },
            page.unwrap_or_else(|| "-".to_owned()),
            provider.checked,
            RecipeVersion::built_in(),
            ui.locale.tag(),
            words.trim(),
        )
    }

    /// The other guide that the person may need.
    fn other_guide<'a>(&self, ui: Ui<'a>) -> Option<Element<'a, Message>> {
        let (route, words) = self.other_route()?;
        let link = small_link(ui, control::OTHER_GUIDE, ui.text(words)).padding(0);
        Some(column![link.on_press(Message::Show(route)), gap(16.0)].into())
    }

    fn other_route(&self) -> Option<(Route, &'static str)> {
        let provider = self.provider()?;
        match self.route {
            Route::SwitchOn if provider.generate.is_none() && self.journey != Journey::Reset => None,
            Route::SwitchOn => Some((self.main_route(), "guide-back-to-code")),
            _ if provider.enable_imap.is_some() => Some((Route::SwitchOn, "guide-switch-on")),
            _ => None,
        }
    }
}
