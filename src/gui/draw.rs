//! Pictures of a provider's steps as files, for whoever writes them: each as the guide shows it. No window is opened.

use std::io;
use std::path::{Path, PathBuf};

use iced::advanced::renderer::{Headless as _, Style};
use iced::advanced::{Layout, Renderer as _, layout, mouse, widget};
use iced::widget::{column, container};
use iced::{Length, Rectangle, Size};

use super::app;
use super::theme;
use super::widget::{Element, Scene, Ui, Viewport, body, gap, hidden_code, picture, png_of, title};
use crate::locale::Locale;
use crate::model::catalogue::{Guide, GuideStep, Provider};
use crate::platform::files;

/// How large a picture is, in logical pixels.
const SIZE: Size = Size::new(720.0, 420.0);
/// So many pixels for each of them.
const SCALE: f32 = 2.0;
/// Who signs in on the pictures.
const SOMEBODY: &str = "you@example.com";

/// Draws every step of every guide, and gives the files that it has written: `qq-generate-1-03.png` is the third step of the first
/// version of the site.
///
/// # Errors
/// The file system's.
pub fn draw(provider: &Provider, locale: &Locale, folder: &Path) -> io::Result<Vec<PathBuf>> {
    std::fs::create_dir_all(folder)?;
    theme::load_fonts();
    theme::speak(locale.language());
    let reset = provider.reset.as_ref().map(|reset| reset.guide());
    let guides = [
        ("generate", provider.generate.as_ref()),
        ("enable-imap", provider.enable_imap.as_ref()),
        ("reset", reset.as_ref()),
    ];
    let mut written = Vec::new();
    for (name, guide) in guides.into_iter().filter_map(|(name, guide)| Some((name, guide?))) {
        for (version, steps) in versions(guide).into_iter().enumerate() {
            for (index, step) in steps.iter().enumerate() {
                let file = format!("{}-{name}-{}-{:02}.png", provider.id, version + 1, index + 1);
                let path = folder.join(file);
                files::write_whole(&path, &drawn(provider, guide, (index, step), locale)?)?;
                written.push(path);
            }
        }
    }
    Ok(written)
}

fn versions(guide: &Guide) -> Vec<&[GuideStep]> {
    let others = guide.versions.iter().map(|version| version.steps.as_slice());
    std::iter::once(guide.steps.as_slice()).chain(others).collect()
}

/// A step as a PNG file.
fn drawn(
    provider: &Provider,
    guide: &Guide,
    (index, step): (usize, &GuideStep),
    locale: &Locale,
) -> io::Result<Vec<u8>> {
    let tokens = theme::tokens(false, false);
    let ui = Ui { locale, tokens, viewport: Viewport::new(SIZE), login: false, is_still: true };
    let scene = Scene {
        step,
        number: index + 1,
        page: guide.page_for_anybody().unwrap_or_default(),
        site_name: provider.native_name.as_deref().unwrap_or_else(|| provider.name.get("en")),
        address: SOMEBODY.to_owned(),
        code: hidden_code(provider),
        is_plain: false,
    };
    let more = step.more.as_ref().map(|more| column![gap(4.0), body(more.get(locale.tag()))]);
    let words = title(step.action.get(locale.tag()));
    let page: Element<'_, ()> =
        container(column![words, more, gap(16.0), picture(ui, scene, Length::Fill)]).padding(24).into();
    let (size, rgba) = pixels(page, tokens);
    png_of(size, &rgba)
}

fn pixels(mut page: Element<'_, ()>, tokens: &'static theme::Tokens) -> (Size<u32>, Vec<u8>) {
    let settings = app::settings();
    let mut renderer = iced::Renderer::new(settings.default_font, settings.default_text_size);
    let mut tree = widget::Tree::new(&page);
    let limits = layout::Limits::new(Size::ZERO, SIZE);
    let node = page.as_widget_mut().layout(&mut tree, &renderer, &limits);
    let (theme, seen) = (theme::theme(tokens), Rectangle::with_size(SIZE));
    renderer.reset(seen);
    let style = Style { text_color: theme.palette().text };
    let pointer = mouse::Cursor::Unavailable;
    page.as_widget().draw(&tree, &mut renderer, &theme, &style, Layout::new(&node), pointer, &seen);
    let size = Size::new((SIZE.width * SCALE) as u32, (SIZE.height * SCALE) as u32);
    let rgba = renderer.screenshot(size, SCALE, theme.palette().background);
    (size, rgba)
}
