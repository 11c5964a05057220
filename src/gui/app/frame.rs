//! The frame of the window: how it opens, how large it is, how it closes.

use iced::{Event, Point, Size, Task, window};

use super::{App, Message};
use crate::gui::accessibility::bridge;
use crate::gui::practice;
use crate::gui::widget::Viewport;
use crate::gui::wizard::Wizard;
use crate::gui::{tasks, theme};
use crate::platform::single::{Caller, Door};
use crate::storage::window_place::WindowPlace;

/// The name under which desktops know the window; the desktop file has the same.
const APP_ID: &str = "io.github.mailkey.Mailkey";
/// The size in which the window opens, in logical pixels.
pub(super) const OPENS: Size = Size::new(960.0, 680.0);

/// The smallest window.
const SMALLEST: Size = Size::new(720.0, 520.0);
/// The smallest strip beside the browser.
const SMALLEST_STRIP: Size = Size::new(380.0, 480.0);
/// The strip as it opens.
const STRIP: Size = Size::new(380.0, 680.0);
/// How far the strip stands off the screen's edge.
const OFF_EDGE: f32 = 16.0;

/// The toolkit's settings: our fonts, in every language the same.
pub fn settings() -> iced::Settings {
    theme::load_fonts();
    iced::Settings {
        id: Some(APP_ID.to_owned()),
        default_font: theme::regular(),
        default_text_size: 15.into(),
        ..iced::Settings::default()
    }
}

/// The window's settings, where everything is drawn `text_size` times as large; as it was when it was closed, where that
/// is known. The toolkit multiplies the size by the text size; a larger text shall not make a window that is larger than
/// the screen.
pub fn window(text_size: f32, place: Option<WindowPlace>) -> window::Settings {
    let icon = include_bytes!("../../../assets/icons/mailkey-64.rgba");
    let size = place.map_or(OPENS, |place| Size::new(place.width, place.height));
    let at = place.and_then(|place| place.at);
    let mut settings = window::Settings {
        size: size / text_size,
        maximized: place.is_some_and(|place| place.is_maximized),
        position: at
            .map_or_else(window::Position::default, |(x, y)| window::Position::Specific(Point::new(x, y))),
        min_size: Some(SMALLEST),
        icon: window::icon::from_rgba(icon.to_vec(), 64, 64).ok(),
        exit_on_close_request: false,
        visible: !bridge::OPENS_HIDDEN,
        ..window::Settings::default()
    };
    name_window(&mut settings);
    settings
}

#[cfg(target_os = "linux")]
fn name_window(settings: &mut window::Settings) {
    settings.platform_specific.application_id = APP_ID.to_owned();
}

#[cfg(not(target_os = "linux"))]
fn name_window(_settings: &mut window::Settings) {}

/// Picks out of the events what concerns the frame.
pub(super) fn frame_event(event: Event, _status: iced::event::Status, id: window::Id) -> Option<Message> {
    match event {
        Event::Window(window::Event::Opened { size, position }) => Some(Message::Opened(id, size, position)),
        Event::Window(window::Event::Resized(size)) => Some(Message::Resized(size)),
        Event::Window(window::Event::Moved(at)) => Some(Message::Moved(at)),
        Event::Window(window::Event::Focused) => Some(Message::Focused),
        Event::Window(window::Event::Unfocused) => Some(Message::Unfocused),
        Event::Window(window::Event::CloseRequested) => Some(Message::CloseRequested(id)),
        _ => None,
    }
}

/// Listens for the program being started once more, as long as the window is open.
pub fn answer_door(door: Door) -> Task<Message> {
    Task::run(door.callers(), Message::Called)
}

/// Brings the window to the front for somebody who has started the program once more, and tells them.
pub(super) fn come(caller: Caller) -> Task<Message> {
    window::oldest().then(move |id| {
        caller.answer();
        id.map_or_else(Task::none, |id| {
            Task::batch([window::minimize(id, false), window::gain_focus(id), ask_for_attention(id)])
        })
    })
}

/// On Wayland no window takes the front by itself: the desktop shows that it wants to.
fn ask_for_attention(id: window::Id) -> Task<Message> {
    match std::env::var_os("WAYLAND_DISPLAY") {
        Some(_) => window::request_user_attention(id, Some(window::UserAttention::Informational)),
        None => Task::none(),
    }
}

/// The size of a window that is as large as it may be on its screen, all in logical pixels; `None` where it fits already.
/// Desktops have a bar, and windows a frame.
fn fitting(window: Size, screen: Size) -> Option<Size> {
    let most = Size::new(screen.width - OFF_EDGE, screen.height - 4.0 * OFF_EDGE).max(SMALLEST_STRIP);
    (window.width > most.width || window.height > most.height).then(|| window.min(most))
}

/// Whether hardly anything can be seen of a window that stands there: its screen is gone.
fn is_outside(at: Point, window: Size, room: (u16, u16), scale: f32) -> bool {
    const SEEN: f32 = 80.0;
    let (width, height) = (f32::from(room.0) / scale, f32::from(room.1) / scale);
    let is_beside = at.x > width - SEEN || at.x + window.width < SEEN;
    is_beside || at.y > height - SEEN || at.y + window.height < SEEN
}

impl App {
    /// The same, on screens that have this width and height together, in pixels, with its window as it was.
    pub fn in_room(self, room: Option<(u16, u16)>, place: Option<WindowPlace>) -> App {
        App { room, fills: place.is_some_and(|place| place.is_maximized), ..self }
    }

    /// The window is there: it asks which screen it is on.
    pub(super) fn opened(&mut self, id: window::Id, size: Size, at: Option<Point>) -> Task<Message> {
        self.resized(size);
        self.at = at.map(|at| self.without_text_size(at));
        let listens = bridge::attach(id).map(Message::Heard);
        if self.fills {
            // Asked for when it is made, not every window manager of X hears it.
            return Task::batch([listens, window::maximize(id, true)]);
        }
        let screen = window::monitor_size(id);
        let on_screen = screen.then(move |screen| {
            window::scale_factor(id).map(move |scale| Message::OnScreen(id, screen, scale))
        });
        Task::batch([listens, on_screen])
    }

    /// Takes over where the window stands, which comes in units of the chosen text size.
    pub(super) fn stands(&mut self, at: Point) {
        self.at = Some(self.without_text_size(at));
    }

    fn without_text_size(&self, at: Point) -> Point {
        Point::new(at.x * self.scale_factor(), at.y * self.scale_factor())
    }

    /// Brings the window onto its screen, whole, where it was opened larger or outside. The screen comes in units of the
    /// chosen text size, too.
    pub(super) fn fit(&mut self, id: window::Id, screen: Option<Size>, scale: f32) -> Task<Message> {
        let factor = self.scale_factor();
        let sized = match screen.and_then(|screen| fitting(self.window, screen * factor)) {
            Some(size) => {
                let (size, smallest) = (size / factor, SMALLEST.min(size) / factor);
                Task::batch([window::set_min_size(id, Some(smallest)), window::resize(id, size)])
            }
            None => Task::none(),
        };
        let is_away =
            self.at.zip(self.room).is_some_and(|(at, room)| is_outside(at, self.window, room, scale));
        let moved = if is_away { window::move_to(id, Point::new(OFF_EDGE, OFF_EDGE)) } else { Task::none() };
        sized.chain(moved)
    }

    /// How the window is to open the next time.
    fn place(&self, is_maximized: bool) -> WindowPlace {
        let size = match self.before_strip {
            Some(size) => size * self.scale_factor(),
            None if is_maximized => OPENS,
            None => self.window,
        };
        let at = self.at.filter(|_| self.before_strip.is_none() && !is_maximized).map(|at| (at.x, at.y));
        WindowPlace { width: size.width, height: size.height, at, is_maximized }
    }

    /// Takes over the window's size, which comes in units of the chosen text size.
    pub(super) fn resized(&mut self, size: Size) {
        self.window = size * self.scale_factor();
    }

    /// Makes the window a strip at the right edge of the screen that stays above the browser, or as it was before. Where a
    /// window may not place itself (Wayland) it only becomes narrow.
    pub(super) fn beside(&mut self, on: bool) -> Task<Message> {
        let factor = self.scale_factor();
        let size = self.window / factor;
        let (smallest, wanted, level) = match (on, self.before_strip) {
            (true, None) => {
                self.before_strip = Some(size);
                let strip = Size::new(STRIP.width, STRIP.height.min(size.height));
                (SMALLEST_STRIP, strip, window::Level::AlwaysOnTop)
            }
            (false, Some(before)) => {
                self.before_strip = None;
                (SMALLEST, before, window::Level::Normal)
            }
            _ => return Task::none(),
        };
        window::oldest().and_then(move |id| {
            let changed = Task::batch([
                window::set_min_size(id, Some(smallest / factor)),
                window::resize(id, wanted),
                window::set_level(id, level),
            ]);
            if !on {
                return changed;
            }
            let placed = window::monitor_size(id).and_then(move |screen| {
                let left = (screen.width - wanted.width) * factor - OFF_EDGE;
                window::move_to(id, Point::new(left.max(0.0), OFF_EDGE * 2.0))
            });
            changed.chain(placed)
        })
    }

    /// The room there is at the chosen text size.
    pub(super) fn viewport(&self) -> Viewport {
        let mut room = self.window / self.scale_factor();
        room.height -= self.practising.as_ref().map_or(0.0, |_| practice::BAND);
        Viewport::new(room)
    }

    /// Closes the window; while a code is being written only when that has ended. Who asks twice means it.
    pub(super) fn close(&mut self, id: window::Id) -> Task<Message> {
        let keeping = self.wizard().is_some_and(Wizard::is_keeping);
        if keeping && self.closing.is_none() {
            self.closing = Some(id);
            return Task::none();
        }
        let clear =
            self.copied.take().map_or_else(Task::none, |(_, code)| tasks::clear_code(&self.clipboard, code));
        let removed = self.removal.take().map_or_else(Task::none, |(_, it)| {
            tasks::remove_at_last(&self.context.store, it.address, it.label).discard()
        });
        let (usual, maximized) = (self.place(false), self.place(true));
        let folder = self.context.paths.data.clone();
        let kept = window::is_maximized(id).then(move |is_maximized| {
            tasks::keep_place(if is_maximized { maximized } else { usual }, folder.clone())
        });
        clear.chain(removed).chain(kept).chain(window::close(id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_that_is_larger_than_its_screen_becomes_smaller() {
        assert_eq!(fitting(OPENS, Size::new(1920.0, 1080.0)), None);
        assert_eq!(fitting(OPENS, Size::new(760.0, 620.0)), Some(Size::new(744.0, 556.0)));
        assert_eq!(fitting(Size::new(900.0, 500.0), Size::new(800.0, 600.0)), Some(Size::new(784.0, 500.0)));
        assert_eq!(fitting(OPENS, Size::new(200.0, 100.0)), Some(SMALLEST_STRIP), "no less than can be used");
    }

    #[test]
    fn a_window_on_a_screen_that_is_gone_comes_back() {
        let outside = |x, y, scale| is_outside(Point::new(x, y), OPENS, (1920, 1080), scale);
        assert!(!outside(100.0, 100.0, 1.0) && !outside(-400.0, 0.0, 1.0));
        assert!(outside(2000.0, 100.0, 1.0) && outside(100.0, 1070.0, 1.0) && outside(-950.0, 0.0, 1.0));
        assert!(outside(1000.0, 0.0, 2.0), "twice as many pixels, half as much room");
    }
}
