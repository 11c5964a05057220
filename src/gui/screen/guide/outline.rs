//! The guide as a list of short titles, for the sidebar.

use std::cmp::Ordering;

use super::Screen;
use super::parts::Part;
use crate::gui::topic::Topic;
use crate::gui::widget::Ui;
use crate::model::catalogue::StepKind;

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub title: String,
    /// Behind the person, where they are, or ahead of them.
    pub is: Ordering,
    /// Which part of the guide it is, counted from 0.
    pub part: usize,
}

impl Screen {
    /// The steps of the guide, with what is behind; what is asked first is one line.
    pub fn outline(&self, ui: Ui<'_>) -> Vec<Entry> {
        let parts = self.parts();
        let asked = parts.iter().take_while(|part| !matches!(part, Part::Step(_))).count();
        let before = (asked > 0 && asked < parts.len()).then(|| Entry {
            title: ui.text("guide-outline-before"),
            is: if self.at < asked { Ordering::Equal } else { Ordering::Less },
            part: 0,
        });
        let steps = self.steps().enumerate().map(|(index, step)| Entry {
            title: ui.locale.step_title(step),
            is: (index + asked).cmp(&self.at),
            part: index + asked,
        });
        before.into_iter().chain(steps).collect()
    }

    /// The question of the help that belongs to what is shown.
    pub fn topic(&self) -> Topic {
        let step = match self.part() {
            Part::Step(index) => self.steps().nth(index).and_then(|step| step.kind),
            Part::Prerequisite(_) => return Topic::Question("question-two-step"),
            Part::Unknown => return Topic::Question("question-own-domain"),
            Part::Lead => return Topic::Question("question-forgotten"),
            _ => None,
        };
        Topic::Question(match step {
            Some(StepKind::SignIn) => "question-difference",
            Some(StepKind::SwitchOn) => "question-switch-on",
            Some(StepKind::Confirm) => "question-text-message",
            Some(StepKind::Copy) => "question-once",
            Some(StepKind::Type) => "question-each-program",
            Some(StepKind::Delete | StepKind::SwitchOff) => "question-forgotten",
            _ => "question-differs",
        })
    }

    /// Whether the person has begun on the site.
    pub fn has_begun(&self) -> bool {
        self.opened
    }

    /// The step that is shown, by what it says in English, and the version of the site: what a later start finds again.
    pub fn mark(&self) -> (Option<String>, usize) {
        let step = match self.part() {
            Part::Step(index) => self.steps().nth(index).map(|step| step.action.get("en").to_owned()),
            _ => None,
        };
        (step, self.version)
    }

    /// The same guide at a step that was marked. Where the recipe has changed since it is the first step.
    pub fn at_mark(mut self, step: Option<&str>, version: usize) -> Screen {
        let Some(step) = step else { return self };
        self.version = version;
        let index = self.steps().position(|it| it.action.get("en") == step).unwrap_or(0);
        let at = self.parts().iter().position(|part| *part == Part::Step(index));
        // Whoever was further on has opened the page.
        (self.at, self.opened) = (at.unwrap_or(0), index > 0);
        self
    }

    /// What the step that is shown says; `None` where it is a question.
    pub fn said(&self, ui: Ui<'_>) -> Option<String> {
        match self.part() {
            Part::Step(index) => self.steps().nth(index).map(|step| ui.locale.step(step)),
            _ => None,
        }
    }
}
