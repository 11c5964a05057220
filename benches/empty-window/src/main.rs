//! A window with one line of text, as large as Mailkey's first one: what the toolkit itself takes.

use iced::Element;

fn main() -> iced::Result {
    iced::application(|| (), |(): &mut (), (): ()| {}, view)
        .title("Empty window")
        .window_size((960.0, 680.0))
        .run()
}

fn view((): &()) -> Element<'_, ()> {
    iced::widget::text("An empty window").into()
}
