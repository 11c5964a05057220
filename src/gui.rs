//! The window: iced, drawn by tiny-skia. Screens turn events into intents; only [`app`] turns intents into tasks.

pub mod app;
mod clipboard;
mod display;
mod executor;
mod focus;
pub mod keys;
pub mod rail;
pub mod screen;
mod tasks;
pub mod theme;
pub mod widget;
pub mod wizard;

pub use app::App;
pub use display::WindowError;

use crate::services::Services;
use crate::settings::{ProxyChoice, Settings};

/// Opens the window and returns when it is closed. A proxy that was named for this run stands in place of the settings'.
///
/// # Errors
/// When there is no display, no home folder, no register, or the toolkit cannot start.
pub fn run(proxy: Option<ProxyChoice>) -> Result<(), WindowError> {
    display::look_for()?;
    let mut services = Services::of_user()?;
    let settings = Settings::load(&services.places.config);
    services.look_up = settings.look_up;
    services.reach_through(&proxy.unwrap_or(settings.proxy));
    let map = std::env::var_os("MAILKEY_MAP").map(Into::into);
    let text_size = settings.text_size.factor();
    let boot = move || App::new(services.clone(), map.clone());
    iced::application(boot, App::update, App::view)
        .executor::<executor::Executor>()
        .title(App::title)
        .theme(App::theme)
        .subscription(App::subscription)
        .scale_factor(App::scale_factor)
        .settings(app::settings())
        .window(app::window(text_size))
        .run()
        .map_err(|error| WindowError::Toolkit(error.to_string()))
}
