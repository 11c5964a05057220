//! What can be seen on a screen, to look at in a test.

use std::collections::HashSet;

/// A picture of a window or of a screen.
#[derive(PartialEq, Eq)]
pub struct Picture {
    /// In pixels.
    pub width: usize,
    /// In pixels.
    pub height: usize,
    /// Four bytes a pixel: blue, green, red, and one that says nothing.
    bytes: Vec<u8>,
}

impl Picture {
    /// Of what a window shows, as far as it is on the screen; of the whole screen without one. The number of a window is as
    /// xdotool writes it.
    #[cfg(target_os = "linux")]
    pub fn of(display: &str, window: Option<&str>) -> Picture {
        use x11rb::connection::Connection as _;
        use x11rb::protocol::xproto::{ConnectionExt as _, ImageFormat};

        let (connection, number) = x11rb::connect(Some(display)).expect("a display");
        let screen = &connection.setup().roots[number];
        let (mut left, mut top) = (0, 0);
        let (mut right, mut bottom) = (i32::from(screen.width_in_pixels), i32::from(screen.height_in_pixels));
        if let Some(window) = window {
            let window = window.parse().expect("a window's number");
            let size = connection.get_geometry(window).unwrap().reply().expect("a window");
            let place = connection.translate_coordinates(window, screen.root, 0, 0).unwrap().reply().unwrap();
            (left, top) = (i32::from(place.dst_x).max(0), i32::from(place.dst_y).max(0));
            right = right.min(i32::from(place.dst_x) + i32::from(size.width));
            bottom = bottom.min(i32::from(place.dst_y) + i32::from(size.height));
        }
        let (width, height) = ((right - left) as u16, (bottom - top) as u16);
        let pixels = ImageFormat::Z_PIXMAP;
        let asked =
            connection.get_image(pixels, screen.root, left as i16, top as i16, width, height, u32::MAX);
        let bytes = asked.unwrap().reply().expect("a picture of the screen").data;
        let (width, height) = (usize::from(width), usize::from(height));
        assert_eq!(bytes.len(), width * height * 4, "the screen has four bytes a pixel");
        Picture { width, height, bytes }
    }

    /// No test has a screen there.
    #[cfg(not(target_os = "linux"))]
    pub fn of(display: &str, _: Option<&str>) -> Picture {
        panic!("no picture of {display} can be taken here")
    }

    /// The colour at a place: red, green, blue.
    pub fn at(&self, x: usize, y: usize) -> [u8; 3] {
        let start = (y * self.width + x) * 4;
        [self.bytes[start + 2], self.bytes[start + 1], self.bytes[start]]
    }

    /// How many pixels have a colour.
    pub fn count(&self, [red, green, blue]: [u8; 3]) -> usize {
        self.bytes.chunks_exact(4).filter(|pixel| pixel[..3] == [blue, green, red]).count()
    }

    /// Whether nobody sees a difference. Edges that are drawn over once more differ by a hair.
    pub fn looks_like(&self, other: &Picture) -> bool {
        const SEEN: u8 = 8;
        let pairs = || self.bytes.iter().zip(&other.bytes);
        let same_size = (self.width, self.height) == (other.width, other.height);
        same_size && (self.bytes == other.bytes || pairs().all(|(one, other)| one.abs_diff(*other) <= SEEN))
    }

    /// Whether there is nothing to be seen, or next to nothing: words alone have more shades.
    pub fn is_blank(&self) -> bool {
        const FEW: usize = 8;
        let mut colours = HashSet::new();
        !self.bytes.chunks_exact(4).any(|pixel| colours.insert(&pixel[..3]) && colours.len() > FEW)
    }
}
