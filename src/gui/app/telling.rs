//! The tree of the window's parts: told to screen readers, and written to a file for tests and help desks.

use std::time::{Duration, Instant};

use iced::widget::Space;
use iced::{Event, Rectangle, Size, Subscription, Task, event, keyboard, mouse, window};

use super::{App, Message, Shown};
use crate::gui::accessibility::bridge::{self, Frame, Heard, Listener};
use crate::gui::accessibility::{Request, Tree, WidgetTree, tree};
use crate::gui::control::ControlName;
use crate::gui::sidebar::Page;
use crate::gui::widget::{Element, Facet, Role, described};
use crate::gui::{focus, tasks};

/// What a change brings about, such as where the focus goes, is over by then.
const SETTLED: Duration = Duration::from_millis(30);

/// Who types hears the letters; what the page has to say of them comes after a pause.
const PAUSE: Duration = Duration::from_millis(600);

/// A screen reader that was told of a window has asked for what it wants to hear by then.
const KNOWN: Duration = Duration::from_millis(500);

/// What is known of those who do not look at the window.
#[derive(Debug, Default)]
pub(super) struct Telling {
    listener: Option<Listener>,
    is_focused: bool,
    /// What was said last beside what is shown, and how often something was.
    said: (String, usize),
    /// When a letter was typed last.
    typed: Option<Instant>,
    /// How often a key was pressed, a button of the mouse let go or its wheel turned, counted where a file tells of it.
    handled: u32,
}

/// How many pixels a logical one has on the window's screen.
fn scale() -> Task<f32> {
    window::oldest().and_then(window::scale_factor)
}

/// How often the file is looked after.
const WATCHED: Duration = Duration::from_millis(100);

/// Whether a key does nothing by itself.
fn is_modifier(key: &keyboard::Key) -> bool {
    use keyboard::key::Named::{Alt, AltGraph, Control, Meta, Shift, Super};
    matches!(key, keyboard::Key::Named(Alt | AltGraph | Control | Meta | Shift | Super))
}

impl App {
    /// What brings the file of the tree up to date, where one is wanted.
    pub(super) fn watched(&self) -> Subscription<Message> {
        if self.tree_file.is_none() {
            return Subscription::none();
        }
        let hand = event::listen_with(|event, _status, _window| match event {
            Event::Mouse(mouse::Event::ButtonReleased(_) | mouse::Event::WheelScrolled { .. }) => {
                Some(Message::Handled)
            }
            Event::Keyboard(keyboard::Event::KeyPressed { key, repeat: false, .. }) if !is_modifier(&key) => {
                Some(Message::Handled)
            }
            _ => None,
        });
        Subscription::batch([iced::time::every(WATCHED).map(|_| Message::WidgetTreeDue), hand])
    }

    /// Somebody pressed a key, clicked or turned the wheel, and what that brings about has begun.
    pub(super) fn handled(&mut self) {
        self.telling.handled = self.telling.handled.wrapping_add(1);
    }

    /// Those who listen, what they ask for, and while they do what happens without a message.
    pub(super) fn listening(&self) -> Subscription<Message> {
        let heard = Subscription::run(bridge::heard).map(Message::Heard);
        if self.awake().is_none() {
            return heard;
        }
        let looks = event::listen_with(|event, _status, _window| match event {
            Event::Keyboard(keyboard::Event::KeyPressed { text: Some(text), .. })
                if text.chars().any(|c| !c.is_control()) =>
            {
                Some(Message::Typed)
            }
            Event::Keyboard(keyboard::Event::KeyPressed { .. })
            | Event::Mouse(mouse::Event::ButtonReleased(_) | mouse::Event::WheelScrolled { .. }) => {
                Some(Message::Look)
            }
            _ => None,
        });
        Subscription::batch([heard, looks])
    }

    fn awake(&self) -> Option<&Listener> {
        self.telling.listener.as_ref().filter(|listener| listener.is_awake())
    }

    pub(super) fn hear(&mut self, heard: Heard) -> Task<Message> {
        match heard {
            Heard::Listens(listener) => {
                listener.window_focused(self.telling.is_focused);
                self.telling.listener = Some(listener);
            }
            Heard::Wake => {
                if let Some(listener) = &self.telling.listener {
                    listener.forget();
                }
                return self.ask_for_announcements();
            }
            Heard::Asks(request) => {
                let reveals = matches!(request, Request::Focus(_));
                // The message brings the event with which the part does what it was asked for.
                let asked = tree::ask(request).map(|_| Message::Look);
                return if reveals { asked.chain(focus::reveal()) } else { asked };
            }
        }
        Task::none()
    }

    /// A letter was typed.
    pub(super) fn typed(&mut self) {
        self.telling.typed = Some(Instant::now());
    }

    /// Says something that is seen in another way: a button's words change where it has the focus.
    pub(super) fn say(&mut self, words: String) {
        let count = self.telling.said.1 + 1;
        self.telling.said = (words, count);
    }

    /// What was said last. What is said twice is heard twice, since it differs in a space.
    pub(super) fn said(&self) -> Element<'_, Message> {
        let (words, count) = &self.telling.said;
        let name = format!("{words}{}", if count % 2 == 0 { "" } else { "\u{a0}" });
        let name = Some(name).filter(|_| !words.is_empty());
        described(Facet { name, is_live: true, ..Facet::new(Role::Status) }, Space::new())
    }

    /// Where the focus goes back to from the help: to what led there. Who uses the mouse has none.
    pub(super) fn before_help(&self, led: ControlName) -> Option<ControlName> {
        self.awake().map(|_| led)
    }

    /// Asks where the focus is before the help comes over the page.
    pub(super) fn help_by_key(&mut self) -> Task<Message> {
        if self.journey().is_none() || self.shows_help() {
            return self.help_here(None);
        }
        tree::read().map(|tree| Message::HelpByKey(tree.focused()))
    }

    /// The window has the keyboard, or has lost it.
    pub(super) fn window_focused(&mut self, is_focused: bool) -> Task<Message> {
        self.telling.is_focused = is_focused;
        if let Some(listener) = &self.telling.listener {
            listener.window_focused(is_focused);
        }
        self.ask_for_announcements()
    }

    /// Asks what those hear who listen: a screen reader says so only once it knows the window.
    fn ask_for_announcements(&self) -> Task<Message> {
        let Some(listener) = self.awake().cloned() else { return Task::none() };
        tasks::wait(KNOWN).then(move |()| Task::future(listener.clone().ask_for_announcements())).discard()
    }

    /// Tells those who listen what the window shows now, as soon as that has settled; of what speaks by itself nothing is heard
    /// while somebody types.
    pub(super) fn tell(&self) -> Task<Message> {
        let Some(listener) = self.awake().cloned() else { return Task::none() };
        let turn = listener.begin_turn();
        if self.telling.typed.is_some_and(|since| since.elapsed() < PAUSE) {
            return Task::batch([
                self.tell_after(&listener, turn, true),
                self.tell_after(&listener, turn, false),
            ]);
        }
        self.tell_after(&listener, turn, false)
    }

    fn tell_after(&self, listener: &Listener, turn: u64, is_typing: bool) -> Task<Message> {
        let typed = self.telling.typed.map(|since| PAUSE.saturating_sub(since.elapsed()));
        let due = if is_typing { SETTLED } else { typed.unwrap_or_default().max(SETTLED) };
        let (title, text_size) = (self.title(), self.scale_factor());
        // Both come in pixels of the usual text size.
        let (size, at) = (self.window / text_size, self.at.unwrap_or_default());
        let (waits, tells) = (listener.clone(), listener.clone());
        let due = tasks::wait(due).then(move |()| if waits.is_turn(turn) { scale() } else { Task::none() });
        due.then(move |scale| {
            let tells = tells.clone();
            let bounds = Rectangle::new(at, Size::new(size.width, size.height));
            let frame = Frame { title: title.clone(), scale: scale * text_size, bounds, is_typing };
            tree::read().then(move |tree| tells.tell(tree, frame.clone()))
        })
    }

    /// Reads the tree for the file.
    pub(super) fn read_widget_tree(&self) -> Task<Message> {
        let (text_size, handled) = (self.scale_factor(), self.telling.handled);
        scale().then(move |scale| {
            tree::read().map(move |tree: Tree| {
                Message::WidgetTreeRead(handled, WidgetTree::of(&tree, scale * text_size))
            })
        })
    }

    /// Writes the file, with how often a hand had done something when the tree was read: whoever clicks by what stands there can
    /// tell whether it is from before the click.
    pub(super) fn write_widget_tree(&mut self, handled: u32, tree: WidgetTree) {
        let Some(path) = &self.tree_file else { return };
        let screen = match &self.shown {
            _ if self.invited.is_some() => "invited",
            Shown::Journey(it) if it.help.is_none() => it.wizard.screen_name(),
            Shown::Journey(_) => Page::Help.name(),
            Shown::Page(page) => page.name(),
        };
        let (targets, texts) = (tree.targets, tree.texts);
        let text =
            serde_json::json!({"screen": screen, "handled": handled, "targets": targets, "texts": texts})
                .to_string();
        if text != self.written_tree {
            // Renamed into place, so that a reader never sees half of it.
            let whole = path.with_extension("new");
            if std::fs::write(&whole, &text).and_then(|()| std::fs::rename(&whole, path)).is_ok() {
                self.written_tree = text;
            }
        }
    }
}
