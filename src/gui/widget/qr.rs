//! A QR code: dark on light in every theme, since not every camera reads the other way round.

use iced::advanced::widget::Tree;
use iced::advanced::{Layout, Widget, layout, mouse, renderer};
use iced::{Color, Length, Point, Rectangle, Size, Theme};
use qrcode::{EcLevel, QrCode};

use super::Element;

/// How wide one of its squares is at most, and at least, however little room there is.
const SQUARE: (f32, f32) = (5.0, 2.0);
/// The light edge that readers want, in squares.
const EDGE: usize = 4;

/// The squares of a code, row by row. They hold what was encoded: they are shown as short as possible, and wiped.
#[derive(Clone, PartialEq, Eq)]
pub struct Squares {
    width: usize,
    dark: zeroize::Zeroizing<Vec<u8>>,
}

impl std::fmt::Debug for Squares {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Squares({})", self.width)
    }
}

impl Squares {
    /// Encodes a text; `None` where it is too long for any.
    pub fn of(text: &str) -> Option<Squares> {
        let code = QrCode::with_error_correction_level(text, EcLevel::L).ok()?;
        let dark = code.to_colors().into_iter().map(|color| u8::from(color == qrcode::Color::Dark));
        Some(Squares { width: code.width(), dark: dark.collect::<Vec<u8>>().into() })
    }

    /// How many squares a side has, with the light edge.
    fn count(&self) -> usize {
        self.width + 2 * EDGE
    }
}

/// The picture of a code, whole where it has this much room on each side: half a picture can be read by no camera.
pub fn qr<'a, M: 'a>(squares: &'a Squares, room: f32) -> Element<'a, M> {
    // In halves of a pixel: whole ones on a fine screen, and no seams.
    let fits = (room / squares.count() as f32 * 2.0).floor() / 2.0;
    Element::new(Qr { squares, square: fits.clamp(SQUARE.1, SQUARE.0) })
}

struct Qr<'a> {
    squares: &'a Squares,
    /// How wide one is.
    square: f32,
}

impl Qr<'_> {
    fn side(&self) -> f32 {
        self.squares.count() as f32 * self.square
    }
}

impl<M> Widget<M, Theme, iced::Renderer> for Qr<'_> {
    fn size(&self) -> Size<Length> {
        let side = self.side();
        Size { width: side.into(), height: side.into() }
    }

    fn layout(&mut self, _: &mut Tree, _: &iced::Renderer, limits: &layout::Limits) -> layout::Node {
        let side = self.side();
        layout::atomic(limits, side, side)
    }

    fn draw(
        &self,
        _tree: &Tree,
        renderer: &mut iced::Renderer,
        _theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
        use iced::advanced::Renderer as _;
        let at = layout.bounds().position();
        let whole = renderer::Quad { bounds: layout.bounds(), ..renderer::Quad::default() };
        renderer.fill_quad(whole, Color::WHITE);
        for (y, row) in self.squares.dark.chunks(self.squares.width).enumerate() {
            let mut x = 0;
            // Squares side by side are one: no seam can come between them.
            for run in row.chunk_by(|one, next| one == next) {
                if run[0] == 1 {
                    let square = self.square;
                    let corner =
                        Point::new(at.x + (x + EDGE) as f32 * square, at.y + (y + EDGE) as f32 * square);
                    let bounds = Rectangle::new(corner, Size::new(run.len() as f32 * square, square));
                    let quad = renderer::Quad { bounds, ..renderer::Quad::default() };
                    renderer.fill_quad(quad, Color::BLACK);
                }
                x += run.len();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_its_squares_and_none_is_shown_for_debugging() {
        let squares = Squares::of("qkzvhnwtmrplxbdf").unwrap();
        assert_eq!(squares.dark.len(), squares.width * squares.width);
        assert_eq!(format!("{squares:?}"), format!("Squares({})", squares.width));
        assert_eq!(Squares::of(&"x".repeat(5000)), None);
    }
}
