//! The small pictures of programs, and pictures as files.

use std::io;

use iced::Size;
use iced::widget::image::{Handle, Image};

use super::Element;

/// How wide and high one is drawn.
const SIDE: f32 = 16.0;
/// A program's icon is not larger, in pixels a side.
const MOST: u32 = 512;

/// A picture of a PNG file; `None` where it is none, or too large. It is read once and not in every frame.
pub fn icon_of(png: &[u8]) -> Option<Handle> {
    let mut decoder = png::Decoder::new(io::Cursor::new(png));
    decoder.set_transformations(png::Transformations::normalize_to_color8() | png::Transformations::ALPHA);
    let mut reader = decoder.read_info().ok()?;
    let info = reader.info();
    if info.width > MOST || info.height > MOST {
        return None;
    }
    let mut pixels = vec![0; reader.output_buffer_size()?];
    let frame = reader.next_frame(&mut pixels).ok()?;
    pixels.truncate(frame.buffer_size());
    let rgba = match frame.color_type {
        png::ColorType::Rgba => pixels,
        png::ColorType::GrayscaleAlpha => {
            pixels.chunks_exact(2).flat_map(|it| [it[0], it[0], it[0], it[1]]).collect()
        }
        _ => return None,
    };
    Some(Handle::from_rgba(frame.width, frame.height, rgba))
}

/// A PNG file of pixels, four bytes each.
///
/// # Errors
/// When there are not as many as the size wants.
pub fn png_of(size: Size<u32>, rgba: &[u8]) -> io::Result<Vec<u8>> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, size.width, size.height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.write_header()?.write_image_data(rgba)?;
    Ok(file)
}

/// Draws it as large as small words are high.
pub fn icon<'a, M: 'a>(handle: &Handle) -> Element<'a, M> {
    Image::new(handle.clone()).width(SIDE).height(SIDE).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(color: png::ColorType, side: u32, pixels: &[u8]) -> Vec<u8> {
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, side, side);
        encoder.set_color(color);
        encoder.set_palette(vec![1, 2, 3, 4, 5, 6]);
        encoder.write_header().unwrap().write_image_data(pixels).unwrap();
        file
    }

    #[test]
    fn pictures_of_all_kinds_are_read_and_others_are_not() {
        let rgba = |file: &[u8]| match icon_of(file) {
            Some(Handle::Rgba { pixels, .. }) => pixels.to_vec(),
            _ => Vec::new(),
        };
        assert_eq!(rgba(&png(png::ColorType::Rgba, 1, &[9, 8, 7, 6])), [9, 8, 7, 6]);
        assert_eq!(rgba(&png(png::ColorType::Rgb, 1, &[9, 8, 7])), [9, 8, 7, 255]);
        assert_eq!(rgba(&png(png::ColorType::Grayscale, 1, &[9])), [9, 9, 9, 255]);
        assert_eq!(rgba(&png(png::ColorType::Indexed, 1, &[1])), [4, 5, 6, 255]);
        let whole = png(png::ColorType::Rgba, 4, &[7; 64]);
        for cut in 0..whole.len() - 12 {
            let _ = icon_of(&whole[..cut]);
        }
        assert_eq!(icon_of(b"no picture"), None);
        assert_eq!(icon_of(&whole[..40]), None);
        let wide = png(png::ColorType::Grayscale, 600, &vec![0; 600 * 600]);
        assert_eq!(icon_of(&wide), None, "too large");
    }
}
