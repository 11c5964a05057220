//! How much room there is: the window's size in units of the chosen text size, and what follows from it.

use iced::Size;

/// Below this width the sidebar lies above the page instead of beside it.
const COMPACT: f32 = 720.0;
/// Below this width the window is a strip beside the browser.
const STRIP: f32 = 440.0;
/// Below this width of a page's content what stands side by side stands one below the other.
const NARROW: f32 = 560.0;
/// Below this height the page scrolls what would stand fast above the footer.
const LOW: f32 = 440.0;
/// How wide the sidebar is, its line included.
pub const SIDEBAR: f32 = 224.0;
/// The widest that a page becomes, its sides included.
pub const WIDEST: f32 = 900.0;

/// The room of the window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Viewport {
    size: Size,
}

impl Viewport {
    /// The room in a window of this size, in logical pixels at the chosen text size.
    pub fn new(size: Size) -> Viewport {
        Viewport { size }
    }

    /// Whether the sidebar lies above the page.
    pub fn compact(self) -> bool {
        self.size.width < COMPACT
    }

    /// Whether what usually stands side by side needs a line of its own.
    pub fn narrow(self) -> bool {
        self.content() < NARROW
    }

    /// Whether the window is a strip beside the browser: a step and what is next is all that it has room for.
    pub fn strip(self) -> bool {
        self.size.width < STRIP
    }

    /// Whether hardly anything can stand fast.
    pub fn low(self) -> bool {
        self.size.height < LOW
    }

    /// The height that a page has above its footer, in which its content stands with its margins.
    pub fn page_height(self) -> f32 {
        let sidebar = if self.compact() && !self.strip() { 49.0 } else { 0.0 };
        let foot = if self.low() { 54.0 } else { 68.0 };
        let margins = 16.0 + if self.compact() { 20.0 } else { 32.0 };
        self.size.height - sidebar - foot - margins
    }

    /// How many lines of this height the sidebar has for the steps of a guide, between its own entries.
    pub fn sidebar_lines(self, line: f32) -> usize {
        const TAKEN: f32 = 370.0;
        if self.compact() { 0 } else { ((self.size.height - TAKEN) / line).max(0.0) as usize }
    }

    /// The space at both sides of a page.
    pub fn side(self) -> f32 {
        if self.compact() { 20.0 } else { 40.0 }
    }

    /// The width of a page's content.
    pub fn content(self) -> f32 {
        let sidebar = if self.compact() { 0.0 } else { SIDEBAR };
        (self.size.width - sidebar).min(WIDEST) - 2.0 * self.side()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smallest_window_and_the_largest_text_change_the_layout() {
        let usual = Viewport::new(Size::new(960.0, 680.0));
        assert!(!usual.compact() && !usual.narrow() && !usual.low());
        assert_eq!(usual.content(), 656.0);
        let smallest = Viewport::new(Size::new(760.0, 520.0));
        assert!(!smallest.compact() && smallest.narrow() && !smallest.low());
        let larger = Viewport::new(Size::new(760.0 / 1.5, 520.0 / 1.5));
        assert!(larger.compact() && larger.narrow() && larger.low());
        assert_eq!(Viewport::new(Size::new(4000.0, 2000.0)).content(), 820.0);
    }
}
