//! The frame of the window: how it opens, how large it is, how it closes.

use iced::{Event, Point, Size, Task, window};

use super::{App, Message};
use crate::gui::widget::Viewport;
use crate::gui::wizard::Wizard;
use crate::gui::{tasks, theme};
use crate::platform::single::{Caller, Door};

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
        default_font: theme::SANS,
        default_text_size: 15.into(),
        ..iced::Settings::default()
    }
}

/// The window's settings, where everything is drawn `text_size` times as large. The toolkit multiplies the size by
/// it; a larger text shall not make a window that is larger than the screen.
pub fn window(text_size: f32) -> window::Settings {
    let icon = include_bytes!("../../../assets/icons/mailkey-64.rgba");
    let mut settings = window::Settings {
        size: OPENS / text_size,
        min_size: Some(SMALLEST),
        icon: window::icon::from_rgba(icon.to_vec(), 64, 64).ok(),
        exit_on_close_request: false,
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
        Event::Window(window::Event::Opened { size, .. } | window::Event::Resized(size)) => {
            Some(Message::Resized(size))
        }
        Event::Window(window::Event::Focused) => Some(Message::Focused),
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

impl App {
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
                window::set_min_size(id, Some(smallest)),
                window::resize(id, wanted),
                window::set_level(id, level),
            ]);
            if !on {
                return changed;
            }
            let placed = window::monitor_size(id).and_then(move |screen| {
                let left = screen.width - wanted.width * factor - OFF_EDGE;
                window::move_to(id, Point::new(left.max(0.0), OFF_EDGE * 2.0))
            });
            changed.chain(placed)
        })
    }

    /// The room there is at the chosen text size.
    pub(super) fn viewport(&self) -> Viewport {
        Viewport::new(self.window / self.scale_factor())
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
        clear.chain(window::close(id))
    }
}
