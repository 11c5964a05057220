//! The sidebar at the left: where the person is. Pages between journeys, steps within one.

mod languages;

use std::cmp::Ordering;

use iced::widget::{Column, Row, Space, column, container, row, text};
use iced::{Alignment, Length, Padding};

use crate::gui::control::{self, ControlName};
use crate::gui::focus;
use crate::gui::screen::guide::Entry;
use crate::gui::theme::heavy;
use crate::gui::widget::{
    Button, Element, LIFT, Role, SIDEBAR, Shape, Tone, Ui, body, bold, button, group, hint, line_across,
    mark, number_dot, ornament, small, small_bold,
};
use crate::storage::settings::Language;
use crate::work::journey::{Journey, Step};

pub use languages::of_languages;

macro_rules! pages {
    ($($page:ident = $name:literal, $words:literal;)*) => {
        /// A page outside journeys.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Page {
            $(#[allow(missing_docs, reason = "the name is all there is to say")] $page,)*
        }

        impl Page {
            const ALL: &[Page] = &[$(Page::$page),*];

            /// The name that the widget tree gives it.
            pub fn name(self) -> &'static str {
                match self { $(Page::$page => $name),* }
            }

            /// Its entry in the sidebar: the message with its words, and the control's name.
            pub fn words(self) -> &'static str {
                match self { $(Page::$page => $words),* }
            }
        }
    };
}

// In the order of the sidebar. How each is drawn stands in `app/view.rs`.
pages! {
    Accounts = "start", "nav-accounts";
    Providers = "providers", "nav-providers";
    Settings = "settings", "nav-settings";
    Help = "help", "nav-help";
}

/// What the sidebar can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    Go(Page),
    /// Back to a step of the journey.
    Step(Step),
    /// Back to a part of the guide, counted from 0.
    Part(usize),
    /// Show the languages, or no longer.
    Languages,
    /// This language from now on.
    Speak(Language),
}

/// The sidebar between journeys.
pub fn of_pages<'a>(ui: Ui<'a>, current: Page) -> Element<'a, Message> {
    let entries = Page::ALL.iter().map(|page| {
        let here = *page == current;
        let side = if ui.viewport.compact() { 8.0 } else { 12.0 };
        entry(ui, here, ui.text(page.words()), (36.0, side))
            .named(ControlName::fixed(page.words()))
            .being(Role::Tab)
            .on_press(Message::Go(*page))
            .into()
    });
    sidebar(ui, entries.collect(), false)
}

/// The sidebar within a journey: its steps, with what is `behind`, to which a press leads back.
pub fn of_steps<'a>(
    ui: Ui<'a>,
    journey: &Journey,
    current: Step,
    behind: &[Step],
    outline: &[Entry],
) -> Element<'a, Message> {
    let steps = journey.steps().iter().enumerate().flat_map(|(index, step)| {
        let here = *step == current;
        let dot = if *step < current {
            mark(ui, Tone::Good, 22.0)
        } else {
            number_dot(ui, index + 1, here, false, 22.0)
        };
        let words = ui.text(words_of(*step));
        let words = if here { bold(words) } else { body(words) };
        let words = if *step > current { words.color(ui.tokens.muted) } else { words };
        let ground = here.then_some(ui.tokens.accentsoft);
        // Above the page only the current step has room for its words.
        let compact = ui.viewport.compact();
        let words = (here || !compact).then(|| container(words).padding(LIFT));
        let width = if compact { Length::Shrink } else { Length::Fill };
        let line = row![dot, words].spacing(if compact { 8 } else { 12 }).align_y(Alignment::Center);
        let line: Element<'a, Message> = if behind.contains(step) {
            button(ui.tokens, Shape::Entry, container(line).center_y(Length::Fill).width(width))
                .named(ControlName::of("step", index + 1))
                .padding([0, 8])
                .height(36)
                .width(width)
                .on_press(Message::Step(*step))
                .into()
        } else {
            ornament(shaded(line.into(), 36.0, ground, 8.0).width(width))
        };
        let told = told(ui, step.cmp(&current), &ui.text(words_of(*step)));
        let line = group(Role::ListItem, told, line);
        let below = here.then(|| unfolded(ui, outline)).flatten();
        std::iter::once(line).chain(below)
    });
    sidebar(ui, steps.collect(), true)
}

/// A step as it is told to somebody who does not see its mark.
fn told(ui: Ui<'_>, is: Ordering, step: &str) -> String {
    let id = match is {
        Ordering::Less => "step-behind",
        Ordering::Equal => "step-here",
        Ordering::Greater => "step-ahead",
    };
    ui.fill(id, &[("step", step)])
}

/// An entry of the sidebar, as high as this and with this much room at its sides.
fn entry<'a>(ui: Ui<'a>, here: bool, words: String, (height, side): (f32, f32)) -> Button<'a, Message> {
    let words = if here { bold(words) } else { body(words) };
    let shape = if here { Shape::CurrentEntry } else { Shape::Entry };
    let width = if ui.viewport.compact() { Length::Shrink } else { Length::Fill };
    let words = words.wrapping(text::Wrapping::None);
    button(ui.tokens, shape, container(words).padding(LIFT).center_y(Length::Fill).width(width))
        .padding([0.0, side])
        .height(height)
        .width(width)
        .chosen(here)
}

/// The message with a step's words.
pub fn words_of(step: Step) -> &'static str {
    match step {
        Step::Address => "step-address",
        Step::Guide => "step-guide",
        Step::Code => "step-code",
        Step::Check => "step-check",
        Step::Done => "step-done",
    }
}

/// How high a line of the unfolded steps is.
const OUTLINE_LINE: f32 = 27.0;
/// With less room than for so many lines nothing unfolds.
const FEWEST_LINES: usize = 3;

/// The steps of the current step: as many around the current one as there is room for.
fn unfolded<'a>(ui: Ui<'a>, outline: &[Entry]) -> Option<Element<'a, Message>> {
    let room = ui.viewport.sidebar_lines(OUTLINE_LINE);
    if room < FEWEST_LINES || outline.len() < 2 {
        return None;
    }
    let at = outline.iter().position(|entry| entry.is != Ordering::Less).unwrap_or_default();
    let first = at.saturating_sub(room / 2).min(outline.len().saturating_sub(room));
    let it = ui.tokens;
    let lines = outline.iter().skip(first).take(room).enumerate().map(|(index, entry)| {
        let words = entry.title.clone();
        let words = match entry.is {
            Ordering::Less => small(format!("✓ {words}")).color(it.muted),
            Ordering::Equal => small_bold(words),
            Ordering::Greater => small(words).color(it.muted),
        };
        let ground = (entry.is == Ordering::Equal).then_some(it.accentsoft);
        let words = container(words.wrapping(text::Wrapping::None)).padding(LIFT);
        if entry.is != Ordering::Less {
            let told = told(ui, entry.is, &entry.title);
            let line = shaded(words.into(), OUTLINE_LINE, ground, 6.0).width(Length::Fill).clip(true);
            return group(Role::ListItem, told, ornament(line));
        }
        let words = container(words).center_y(Length::Fill).width(Length::Fill).clip(true);
        button(it, Shape::Entry, words)
            .named(ControlName::of("part", first + index + 1))
            .called(told(ui, entry.is, &entry.title))
            .padding([0, 8])
            .height(OUTLINE_LINE)
            .width(Length::Fill)
            .on_press(Message::Part(entry.part))
            .into()
    });

    let line = it.line;
    let rail = container(Space::new().width(2).height(Length::Fill))
        .style(move |_| container::Style { background: Some(line.into()), ..container::Style::default() });
    let lines = group(Role::List, String::new(), Column::with_children(lines));
    let height = OUTLINE_LINE * outline.len().min(room) as f32;
    Some(
        container(row![rail, lines].spacing(10).height(height))
            .padding(Padding { left: 18.0, ..Padding::ZERO })
            .into(),
    )
}

/// A line of this height, on a ground where one is given.
fn shaded<'a>(
    words: Element<'a, Message>,
    height: f32,
    ground: Option<iced::Color>,
    radius: f32,
) -> container::Container<'a, Message> {
    container(words).padding([0, 8]).center_y(Length::Fixed(height)).style(move |_| container::Style {
        background: ground.map(Into::into),
        border: iced::border::rounded(radius),
        ..container::Style::default()
    })
}

fn sidebar<'a>(ui: Ui<'a>, entries: Vec<Element<'a, Message>>, help: bool) -> Element<'a, Message> {
    let it = ui.tokens;
    let letter = text("K").size(17).font(heavy()).color(it.onaccent);
    let badge = container(letter).center(Length::Fixed(26.0)).style(move |_| container::Style {
        background: Some(it.accent.into()),
        border: iced::border::rounded(6),
        ..container::Style::default()
    });
    let badge = ornament(badge);
    let brand = row![badge, text("Mailkey").size(19).font(heavy())].spacing(10).align_y(Alignment::Center);
    let foot = |name: ControlName, words: String, message| {
        button(it, Shape::Entry, container(small(words)).center_y(Length::Fill))
            .named(name)
            .padding([0, 8])
            .height(30)
            .on_press(message)
    };
    let help = help.then(|| {
        let help = foot(control::HELP, ui.text("nav-help"), Message::Go(Page::Help));
        hint(ui, "F1".to_owned(), help)
    });
    let current = ui.locale.language().name();
    // There is little room beside the help, and no other of its kind: the country stands in the list.
    let short = current.split(" (").next().unwrap_or(current);
    let language = foot(control::LANGUAGE, format!("{short} ▾"), Message::Languages);
    let language = language.called(ui.listed(&[&ui.text("settings-language"), current]));
    if ui.viewport.compact() {
        let entries = Row::with_children(entries).spacing(2).align_y(Alignment::Center).wrap();
        let line = row![container(entries).width(Length::Fill), help, language];
        let line = container(line.align_y(Alignment::Center)).padding([6, 12]).width(Length::Fill);
        let line = line.id(focus::SIDEBAR);
        return column![line, line_across(ui)].into();
    }
    let list = column![
        container(brand).padding(Padding { left: 8.0, bottom: 28.0, ..Padding::ZERO }),
        Column::with_children(entries).spacing(6),
        Space::new().height(Length::Fill),
        row![help, language].spacing(4),
    ];
    let line = it.line;
    let edge = container(Space::new().width(1).height(Length::Fill))
        .style(move |_| container::Style { background: Some(line.into()), ..container::Style::default() });
    let list = container(list)
        .padding(Padding { top: 28.0, right: 20.0, bottom: 16.0, left: 16.0 })
        .width(SIDEBAR - 1.0)
        .id(focus::SIDEBAR);
    row![list, edge].into()
}
