//! One drawing for each kind of step.

use iced::Length;
use iced::widget::{Column, Row, Space, column, container, row, text};

use super::Scene;
use super::parts::{FIELD, bar, boxed, fill, form_field, lit, lit_button, phone};
use crate::gui::theme::MONO;
use crate::gui::widget::text::{bold, heading, small, small_bold};
use crate::gui::widget::tone::Tone;
use crate::gui::widget::{Element, Ui, gap, mark, number_dot};
use crate::model::catalogue::{ConfirmBy, Site, StepKind};

/// A password that is typed.
const HIDDEN: &str = "•••••••••••";

/// The drawing of a scene's step.
pub(super) fn drawn<'a, M: 'a>(ui: Ui<'a>, scene: Scene<'a>) -> Element<'a, M> {
    match scene.step.kind {
        Some(StepKind::SignIn) => sign_in(ui, scene),
        Some(StepKind::Open) => open(ui, &scene),
        Some(StepKind::Menu) => menu(ui, &scene),
        Some(StepKind::SwitchOn) => switch(ui, &scene, true),
        Some(StepKind::SwitchOff) => switch(ui, &scene, false),
        Some(StepKind::Delete) => delete(ui, &scene),
        Some(StepKind::Type) => typed(ui, &scene),
        Some(StepKind::Confirm) => confirm(ui, &scene),
        Some(StepKind::Copy) => copy(ui, scene),
        Some(StepKind::Wait) => wait(ui),
        Some(StepKind::Scroll) => scroll(ui, &scene),
        Some(StepKind::Press) | None => press(ui, &scene),
    }
}

/// Lines of a page: those that do not matter stand around what does. Without room it is the last one alone.
fn lines<'a, M: 'a>(
    ui: Ui<'_>,
    is_plain: bool,
    before: Vec<Element<'a, M>>,
    last: Element<'a, M>,
) -> Element<'a, M> {
    if is_plain {
        return last;
    }
    let mut all = Column::new().spacing(16).push(bar(ui, 150.0));
    for line in before {
        all = all.push(line);
    }
    all.push(last).push(bar(ui, 220.0)).push(bar(ui, 170.0)).into()
}

/// Side by side where there is no room for one below the other.
fn together<'a, M: 'a>(is_plain: bool, all: Vec<Element<'a, M>>) -> Element<'a, M> {
    if is_plain {
        Row::with_children(all).spacing(12).align_y(iced::Center).into()
    } else {
        Column::with_children(all).spacing(14).align_x(iced::Center).into()
    }
}

fn heading_of<'a, M: 'a>(site: Option<&'a Site>) -> Option<Element<'a, M>> {
    site.and_then(|site| site.heading.as_deref()).map(|words| heading(words).into())
}

fn sign_in<'a, M: 'a>(ui: Ui<'a>, scene: Scene<'a>) -> Element<'a, M> {
    let it = ui.tokens;
    let button = container(small_bold(ui.text("picture-sign-in")).color(it.onaccent))
        .center_x(FIELD)
        .padding([8, 14])
        .style(fill(it.accent, 8.0));
    let width = if scene.is_plain { Length::Fill } else { FIELD };
    let mut all: Vec<Element<'a, M>> = Vec::new();
    if !scene.is_plain {
        all.push(heading(scene.site_name).into());
    }
    all.push(form_field(ui, scene.address, true, width));
    all.push(form_field(ui, HIDDEN.to_owned(), false, width));
    if !scene.is_plain {
        all.push(button.into());
    }
    together(scene.is_plain, all)
}

fn open<'a, M: 'a>(ui: Ui<'a>, scene: &Scene<'a>) -> Element<'a, M> {
    let words = scene.step.site.as_ref().and_then(|site| site.heading.as_deref()).unwrap_or(scene.site_name);
    let accent = ui.tokens.accent;
    lit(ui, scene.number, row![bold(words).color(accent), bold("↗").color(accent)].spacing(8))
}

fn menu<'a, M: 'a>(ui: Ui<'a>, scene: &Scene<'a>) -> Element<'a, M> {
    let site = scene.step.site.as_ref();
    if site.is_some_and(|site| site.press.is_some()) {
        return press(ui, scene);
    }
    let entries = site.map(|site| site.menu.as_slice()).unwrap_or_default();
    let Some((last, before)) = entries.split_last() else {
        // The site's words are not known: an entry among others.
        let entry = heading_of(site).unwrap_or_else(|| {
            container(Space::new().width(110).height(12)).style(fill(ui.tokens.accent, 6.0)).into()
        });
        return lines(ui, scene.is_plain, Vec::new(), lit(ui, scene.number, entry));
    };
    let entry = lit(ui, scene.number, bold(last.as_str()).color(ui.tokens.accent));
    if scene.is_plain {
        return entry;
    }
    // The others stand where the lit one's words begin.
    let beside = |content: Element<'a, M>| container(content).padding([0, 54]).into();
    let others = before.iter().map(|other| beside(small(other.as_str()).color(ui.tokens.muted).into()));
    let rest = [beside(bar(ui, 90.0)), beside(bar(ui, 120.0))];
    Column::with_children(others.chain([entry]).chain(rest)).spacing(12).into()
}

fn switch<'a, M: 'a>(ui: Ui<'a>, scene: &Scene<'a>, on: bool) -> Element<'a, M> {
    let it = ui.tokens;
    let site = scene.step.site.as_ref();
    let knob = container(Space::new().width(18).height(18)).style(fill(it.surface, 9.0));
    let side = Space::new().width(Length::Fill);
    let track = if on { row![side, knob] } else { row![knob, side] };
    let track = container(track).padding(3).width(46).style(fill(if on { it.accent } else { it.edge }, 12.0));
    let words: Element<'a, M> = match site.and_then(|site| site.press.as_deref().or(site.heading.as_deref()))
    {
        Some(words) => bold(words).into(),
        None => bar(ui, 130.0),
    };
    let line = boxed(row![words, track].spacing(24).align_y(iced::Center), (it.surface, it.accent, 2.0));
    let dot = number_dot(ui, scene.number, true, true, 26.0);
    let line = row![dot, line.padding([9, 16])].spacing(8).align_y(iced::Center);
    lines(ui, scene.is_plain, Vec::new(), line.into())
}

/// A button to press, below its heading, its state and what is typed.
fn press<'a, M: 'a>(ui: Ui<'a>, scene: &Scene<'a>) -> Element<'a, M> {
    let it = ui.tokens;
    let site = scene.step.site.as_ref();
    let state = site.and_then(|site| site.state.as_deref()).map(|state| {
        let state = container(small(state).color(it.good)).padding([2, 12]).style(fill(it.goodsoft, 12.0));
        row![state, bar(ui, 100.0)].spacing(12).align_y(iced::Center).into()
    });
    let typed = site.and_then(|site| site.typed.clone()).map(|typed| form_field(ui, typed, false, FIELD));
    let before = heading_of(site).into_iter().chain(state).chain(typed).collect();
    let words = site.and_then(|site| site.press.as_deref());
    lines(ui, scene.is_plain, before, lit_button(ui, scene.number, words))
}

fn delete<'a, M: 'a>(ui: Ui<'a>, scene: &Scene<'a>) -> Element<'a, M> {
    let it = ui.tokens;
    let line = |width: f32, is_lit: bool| -> Element<'a, M> {
        let sign: Element<'a, M> =
            if is_lit { mark(ui, Tone::Bad, 22.0) } else { Space::new().width(22).height(22).into() };
        let edge = if is_lit { (it.badsoft, it.bad, 2.0) } else { (it.surface, it.line, 1.0) };
        let content = row![bar(ui, width), Space::new().width(Length::Fill), sign].align_y(iced::Center);
        boxed(content, edge).padding([8, 14]).width(300).into()
    };
    if scene.is_plain {
        return line(150.0, true);
    }
    let above = heading_of(scene.step.site.as_ref());
    let list = [line(120.0, false), line(150.0, true), line(100.0, false)];
    Column::with_children(above.into_iter().chain(list)).spacing(8).align_x(iced::Center).into()
}

fn typed<'a, M: 'a>(ui: Ui<'a>, scene: &Scene<'a>) -> Element<'a, M> {
    let site = scene.step.site.as_ref();
    let typed = site.and_then(|site| site.typed.clone()).unwrap_or_else(|| HIDDEN.to_owned());
    let dot = number_dot(ui, scene.number, true, true, 26.0);
    let field = row![dot, form_field(ui, typed, true, FIELD)].spacing(8).align_y(iced::Center);
    lines(ui, scene.is_plain, heading_of(site).into_iter().collect(), field.into())
}

fn confirm<'a, M: 'a>(ui: Ui<'a>, scene: &Scene<'a>) -> Element<'a, M> {
    let it = ui.tokens;
    let (above, what): (Element<'a, M>, Element<'a, M>) = match scene.step.by {
        Some(ConfirmBy::Password) => return typed(ui, scene),
        Some(ConfirmBy::TextMessage) => {
            let words = container(Space::new().width(100).height(10)).style(fill(it.onaccent, 5.0));
            (bar(ui, 70.0), container(words).padding([10, 16]).style(fill(it.accent, 14.0)).into())
        }
        Some(ConfirmBy::Phone | ConfirmBy::App) | None => (mark(ui, Tone::Good, 34.0), bar(ui, 90.0)),
    };
    if scene.is_plain {
        return together(true, vec![number_dot(ui, scene.number, true, true, 26.0), above, what]);
    }
    phone(ui, column![above, gap(10.0), what].align_x(iced::Center))
}

fn copy<'a, M: 'a>(ui: Ui<'a>, scene: Scene<'a>) -> Element<'a, M> {
    let it = ui.tokens;
    let code = text(scene.code).font(MONO).size(18).wrapping(text::Wrapping::None);
    let code = boxed(code, (it.bg, it.line, 1.0)).padding([8, 16]).clip(true);
    let button = lit(ui, scene.number, bold(ui.text("picture-copy")).color(it.accent));
    together(scene.is_plain, vec![code.into(), button])
}

fn wait<'a, M: 'a>(ui: Ui<'a>) -> Element<'a, M> {
    let it = ui.tokens;
    let dot = || container(Space::new().width(9).height(9)).style(fill(it.accent, 4.5));
    let face = container(row![dot(), dot(), dot()].spacing(8)).center(Length::Fixed(54.0));
    let round = iced::Border { color: it.accent, width: 2.0, radius: 27.0.into() };
    let ground = container::Style {
        background: Some(it.accentsoft.into()),
        border: round,
        ..container::Style::default()
    };
    face.style(move |_| ground).into()
}

fn scroll<'a, M: 'a>(ui: Ui<'a>, scene: &Scene<'a>) -> Element<'a, M> {
    let it = ui.tokens;
    let words = heading_of(scene.step.site.as_ref()).unwrap_or_else(|| bar(ui, 160.0));
    let found: Element<'a, M> = boxed(words, (it.accentsoft, it.accent, 2.0)).padding([8, 14]).into();
    let (page, height) = if scene.is_plain {
        (found, 44.0)
    } else {
        let page = column![bar(ui, 200.0), bar(ui, 150.0), bar(ui, 180.0), found].spacing(14);
        (page.into(), 130.0)
    };
    let knob = container(Space::new().width(10).height(height / 3.0)).style(fill(it.accent, 5.0));
    let rail = container(knob).align_bottom(Length::Fixed(height)).style(fill(it.sunk, 5.0));
    let dot = number_dot(ui, scene.number, true, true, 26.0);
    row![dot, page, rail].spacing(16).align_y(iced::Center).into()
}
