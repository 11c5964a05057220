//! A window with one line of text, as large as Mailkey's first one: what the toolkit itself takes.

fn main() -> iced::Result {
    iced::application(|| (), |(): &mut (), (): ()| {}, |(): &()| iced::widget::text("An empty window").into())
        .title("Empty window")
        .window_size((960.0, 680.0))
        .run()
}
