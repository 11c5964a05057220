//! What is folded away until somebody wants to read it.

use iced::widget::{column, container, row, text};
use iced::{Length, Padding};

use super::text::{body, small};
use super::{Element, LIFT, Shape, Ui, button, ornament};
use crate::gui::control::ControlName;

/// How far what is folded out is indented, so that it stands below the words of its line.
const INDENT: f32 = 22.0;

/// A line that folds `content` out and in; `content` is made only while it is out.
pub fn fold<'a, M: Clone + 'a>(
    ui: Ui<'a>,
    name: ControlName,
    words: String,
    is_open: bool,
    on_press: M,
    content: impl FnOnce() -> Element<'a, M>,
) -> Element<'a, M> {
    let it = ui.tokens;
    let sign = small(if is_open { "–" } else { "+" }).color(it.muted).wrapping(text::Wrapping::None);
    let sign = ornament(container(sign).width(INDENT - 8.0));
    let line = row![sign, body(words).width(Length::Fill)].spacing(8).align_y(iced::Center);
    let line = container(line).padding(Padding { top: 5.0, bottom: 5.0 + LIFT.bottom, ..Padding::ZERO });
    let line = button(it, Shape::Quiet, line).named(name).padding([0.0, 6.0]).width(Length::Fill);
    let line = line.dark().folds(is_open).on_press(on_press);
    let content = is_open.then(|| {
        container(content()).padding(Padding { top: 2.0, right: 6.0, bottom: 10.0, left: INDENT + 6.0 })
    });
    column![line, content].width(Length::Fill).into()
}
