//! What the window tells a screen reader, a braille display or a voice: the toolkit has no tree for them, so the widgets say what
//! they are ([`facet`]), a walk over them makes one tree of it ([`tree`]), and that tree goes to the system's accessibility
//! service by AccessKit ([`bridge`]). What comes back (press this, focus that, write this there) finds its widget by the same
//! walk. Tests and help desks read the same tree ([`map`]).
//!
//! Nothing is walked, and no adapter exists, while nobody listens.

pub mod bridge;
pub mod facet;
pub mod map;
mod translated;
pub mod tree;

pub use facet::{Asked, Facet, Held, Marked, Role};
pub use map::{Control, WidgetTree};
pub use translated::{Before, update};
pub use tree::{Node, Request, SECRET, Tree};
