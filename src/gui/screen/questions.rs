//! Questions and answers: what an authorization code is and how to live with it. Reading only.

use iced::widget::{Column, column};

use crate::gui::widget::{Element, Ui, bare_page, body, card, gap, heading, muted, title};

/// The questions, in the order in which people meet them. Each has an answer under `.answer`.
pub const QUESTIONS: [&str; 9] = [
    "question-what",
    "question-difference",
    "question-safe",
    "question-once",
    "question-each-program",
    "question-again",
    "question-change",
    "question-forgotten",
    "question-mailkey",
];

/// Draws the page.
pub fn view<'a, Message: 'a>(ui: Ui<'a>) -> Element<'a, Message> {
    let entries = QUESTIONS.map(|id| {
        let answer = ui.text(&format!("{id}.answer"));
        card(ui, column![heading(ui.text(id)), gap(4.0), body(answer)]).into()
    });
    let content = column![
        title(ui.text("questions-title")),
        gap(3.0),
        muted(ui.tokens, ui.text("questions-lead")),
        gap(16.0),
        Column::with_children(entries).spacing(10),
        gap(16.0),
    ];
    bare_page(ui, content)
}
