//! The tree as AccessKit has it.

use std::hash::{Hash as _, Hasher as _};
use std::time::{Duration, Instant};

use accesskit::{
    Action, Affine, Invalid, Live, Node as Told, NodeId, Rect, Role as Kind, TextPosition, TextSelection,
    Toggled, TreeId, TreeInfo, TreeUpdate,
};
use iced::Rectangle;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHasher};
use unicode_segmentation::UnicodeSegmentation as _;

use super::bridge::Frame;
use super::facet::{Held, Role};
use super::tree::{Node, Tree};

const WINDOW: NodeId = NodeId(1);
/// What the place of a field's text differs in from that of the field.
const RUN: u64 = 0x5a5a_5a5a_0000_0000;
/// What stands for a letter that is told to nobody.
const BULLET: &str = "•";

/// What comes within this time belongs together.
const TOGETHER: Duration = Duration::from_millis(700);

/// What was added last to the description of what has the focus.
#[derive(Default)]
struct News {
    focus: Option<u64>,
    words: String,
    since: Option<Instant>,
}

/// What was told last, so that only what has changed is told again.
#[derive(Default)]
pub struct Before {
    /// What each part was like, in a number.
    digests: FxHashMap<NodeId, u64>,
    /// What speaks by itself, with its words.
    spoken: FxHashMap<u64, String>,
    news: News,
    /// Announcements are heard. Else, and before that is known, what speaks by itself stands in the description of what has the focus.
    pub(super) hears: bool,
}

impl Before {
    /// Nothing was told. Nobody is told anything on macOS.
    #[cfg(not(target_os = "macos"))]
    pub(super) fn forget(&mut self) {
        *self = Before { hears: self.hears, ..Before::default() };
    }

    /// What has come to be said, for the description of what has the focus: it stays until there is more, or the focus moves.
    fn news(&mut self, tree: &Tree, focus: u64) -> String {
        let live = tree.nodes.iter().filter(|node| node.facet.is_live && !node.is_ornament);
        let now: Vec<_> = live.map(|node| (node.id, heard(tree, node))).collect();
        let is_new = |(id, words): &&(u64, String)| !words.is_empty() && self.spoken.get(id) != Some(words);
        let news: Vec<&str> = now.iter().filter(is_new).map(|(_, words)| words.as_str()).collect();
        let news = sentences(&news);
        let moved = self.news.focus != Some(focus);
        let is_fresh = self.news.since.is_some_and(|since| since.elapsed() < TOGETHER);
        if !news.is_empty() {
            self.news = News { focus: Some(focus), words: news, since: Some(Instant::now()) };
        } else if moved && is_fresh {
            // A page has come, and then its first field has taken the focus.
            self.news.focus = Some(focus);
        } else if moved {
            self.news = News { focus: Some(focus), ..News::default() };
        }
        self.spoken = now.into_iter().collect();
        self.news.words.clone()
    }
}

/// One after the other, with a stop where one has none: without, a voice would run them together.
fn sentences(all: &[&str]) -> String {
    let mut text = String::new();
    for words in all.iter().filter(|words| !words.is_empty()) {
        if text.ends_with(|end: char| end.is_alphanumeric() || matches!(end, ')' | '"' | '”' | '」' | '»'))
        {
            text.push('.');
        }
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(words);
    }
    text
}

/// What a part that speaks by itself says.
fn heard(tree: &Tree, node: &Node) -> String {
    if node.facet.role.is_named_by_content() { tree.name(node) } else { tree.spoken(node) }
}

/// What has changed since `before`, which becomes what is there now.
pub fn update(tree: &Tree, frame: &Frame, before: &mut Before) -> TreeUpdate {
    let focused = tree.nodes.iter().find(|node| node.focused == Some(true));
    let focus = focused.map_or(WINDOW, |node| NodeId(node.id));
    // While somebody types, what speaks by itself keeps what it said before.
    let news = if frame.is_typing { before.news.words.clone() } else { before.news(tree, focus.0) };
    let news = Some(news).filter(|_| !before.hears).map(|news| (focus, news));
    let digests = FxHashMap::with_capacity_and_hasher(tree.nodes.len(), FxBuildHasher);
    let mut teller = Teller { tree, frame, before, news, changed: Vec::new(), digests };
    if let Some(window) = tree.nodes.first() {
        let children = teller.within(window);
        teller.window(children);
    }
    let Teller { changed, digests, .. } = teller;
    before.digests = digests;
    let mut info = TreeInfo::new(WINDOW);
    info.toolkit_name = Some("iced".to_owned());
    TreeUpdate { nodes: changed, tree: Some(info), tree_id: TreeId::ROOT, focus }
}

/// What is told of a part beside what it says of itself.
#[derive(Clone, Copy, Default, Hash)]
struct Place {
    /// Its number among so many of a list.
    of: Option<(usize, usize)>,
    /// It stands in what speaks as a whole.
    is_hushed: bool,
}

/// Makes AccessKit's parts of those that have changed.
struct Teller<'a> {
    tree: &'a Tree,
    frame: &'a Frame,
    before: &'a Before,
    /// What has the focus, and what is added to its description.
    news: Option<(NodeId, String)>,
    changed: Vec<(NodeId, Told)>,
    digests: FxHashMap<NodeId, u64>,
}

impl Teller<'_> {
    /// Tells of what is inside a part, and gives what of it is told as a part of its own.
    fn within(&mut self, parent: &Node) -> Vec<NodeId> {
        let tree = self.tree;
        let inside = || tree.inside(parent).filter(|node| !node.is_ornament);
        let items = inside().filter(|node| node.facet.role == Role::ListItem).count();
        let are_its_name = parent.facet.role.is_named_by_content() || parent.facet.role == Role::Text;
        let mut children = Vec::new();
        let mut number = 0;
        for node in inside() {
            match node.facet.role {
                Role::Text if are_its_name || parent.facet.role == Role::Label => {}
                // The name of a control is told with the control.
                Role::Label => children.extend(self.within(node)),
                role => {
                    let is_item = role == Role::ListItem;
                    number += usize::from(is_item);
                    let place = Place {
                        of: is_item.then_some((number, items)),
                        is_hushed: parent.facet.is_live && !node.facet.is_live,
                    };
                    self.tell(node, place);
                    children.push(NodeId(node.id));
                }
            }
        }
        children
    }

    fn tell(&mut self, node: &Node, place: Place) {
        let id = NodeId(node.id);
        let mut below = self.within(node);
        let run = NodeId(node.id ^ RUN);
        let is_field = matches!(node.facet.role, Role::Field | Role::SecretField);
        if is_field {
            below.push(run);
        }
        let digest = self.digest(node, place, &below);
        self.digests.insert(id, digest);
        if self.before.digests.get(&id) == Some(&digest) {
            return;
        }
        let mut told = self.told_of(node);
        if let Some((number, items)) = place.of {
            told.set_position_in_set(number);
            told.set_size_of_set(items);
        }
        if place.is_hushed {
            // AccessKit takes what stands in something live to be live as well.
            told.set_live(Live::Off);
        }
        if is_field {
            self.changed.push((run, run_of(node, &mut told, run)));
        }
        told.set_children(below);
        self.changed.push((id, told));
    }

    fn window(&mut self, children: Vec<NodeId>) {
        let mut told = Told::new(Kind::Window);
        told.set_label(self.frame.title.as_str());
        told.set_transform(Affine::scale(self.frame.scale.into()));
        told.set_children(children);
        if let Some((_, news)) = self.news.as_ref().filter(|(focus, _)| *focus == WINDOW) {
            told.set_description(news.as_str());
        }
        self.changed.push((WINDOW, told));
    }

    /// What is added to the description of a part.
    fn news_of(&self, node: &Node) -> Option<&str> {
        let (focus, news) = self.news.as_ref()?;
        (focus.0 == node.id).then_some(news.as_str())
    }

    /// What a part is like, in a number: all that is told of it goes in.
    fn digest(&self, node: &Node, place: Place, below: &[NodeId]) -> u64 {
        let mut hasher = FxHasher::default();
        let it = node.bounds;
        (&*node.facet, node.focused.is_some(), place, self.news_of(node)).hash(&mut hasher);
        [it.x, it.y, it.width, it.height].map(f32::to_bits).hash(&mut hasher);
        below.iter().for_each(|id| id.0.hash(&mut hasher));
        if node.facet.is_live {
            self.heard(node).hash(&mut hasher);
        } else if node.facet.role.is_named_by_content() {
            self.tree.hash_words(node, &mut hasher);
        }
        hasher.finish()
    }

    /// What a part that speaks by itself says: it was noted with the news, and stays while somebody types.
    fn heard(&self, node: &Node) -> &str {
        self.before.spoken.get(&node.id).map_or("", String::as_str)
    }

    fn told_of(&self, node: &Node) -> Told {
        let facet = &node.facet;
        let mut told = Told::new(kind(facet.role));
        told.set_bounds(rect(node.bounds));
        let name = if facet.is_live { self.heard(node).to_owned() } else { self.tree.name(node) };
        match facet.role {
            Role::Text => told.set_value(name),
            _ if name.is_empty() => {}
            _ => told.set_label(name),
        }
        if let Role::Heading(level) = facet.role {
            told.set_level(level.into());
        }
        // What is wrong comes before what is good to know.
        let described = [facet.wrong.as_deref(), facet.description.as_deref(), self.news_of(node)];
        let described = sentences(&described.map(Option::unwrap_or_default));
        if !described.is_empty() {
            told.set_description(described);
        }
        if facet.wrong.is_some() {
            told.set_invalid(Invalid::True);
        }
        if facet.is_live {
            told.set_live(Live::Polite);
        }
        if facet.is_disabled {
            told.set_disabled();
        }
        if let Some(is_chosen) = facet.is_chosen {
            match facet.role {
                Role::Choice => told.set_toggled(Toggled::from(is_chosen)),
                _ => told.set_selected(is_chosen),
            }
        }
        if let Some(is_open) = facet.is_open {
            told.set_expanded(is_open);
            // AT-SPI hears of a fold only as of a button that stays down.
            told.set_toggled(Toggled::from(is_open));
        }
        if facet.role == Role::Dialog {
            told.set_modal();
        }
        if let Some(done) = facet.done {
            told.set_numeric_value(f64::from(done * 100.0).round());
            told.set_min_numeric_value(0.0);
            told.set_max_numeric_value(100.0);
        }
        if node.focused.is_some() {
            told.add_action(Action::Focus);
        }
        if facet.role.is_control() && !facet.is_disabled {
            told.add_action(match facet.role {
                Role::Field | Role::SecretField => Action::SetValue,
                _ => Action::Click,
            });
        }
        told
    }
}

/// The text of a field, so that its letters, caret and selection can be read. Of a secret one it is bullets.
fn run_of(node: &Node, told: &mut Told, id: NodeId) -> Told {
    let text = match &node.facet.held {
        Held::Nothing => String::new(),
        Held::Text(text) => text.clone(),
        Held::Secret(length) => BULLET.repeat(*length),
    };
    let lengths: Vec<u8> = text.graphemes(true).map(|it| u8::try_from(it.len()).unwrap_or(u8::MAX)).collect();
    let last = lengths.len();
    let mut run = Told::new(Kind::TextRun);
    run.set_bounds(rect(node.bounds));
    run.set_word_starts(word_starts(&text));
    run.set_value(text);
    run.set_character_lengths(lengths);
    if let Some((anchor, focus)) = node.facet.caret {
        let at = |index: usize| TextPosition { node: id, character_index: index.min(last) };
        told.set_text_selection(TextSelection { anchor: at(anchor), focus: at(focus) });
    }
    run
}

/// Where words begin, in letters. AccessKit has room for 255 of them.
fn word_starts(text: &str) -> Vec<u8> {
    let mut at = 0_usize;
    let mut starts = Vec::new();
    for word in text.split_word_bounds() {
        if let (true, Ok(start)) = (word.chars().any(char::is_alphanumeric), u8::try_from(at)) {
            starts.push(start);
        }
        at += word.graphemes(true).count();
    }
    starts
}

fn kind(role: Role) -> Kind {
    match role {
        Role::Window => Kind::Window,
        Role::Navigation => Kind::Navigation,
        Role::Main => Kind::Main,
        Role::Group | Role::Label | Role::Ornament => Kind::Group,
        Role::Dialog => Kind::Dialog,
        Role::Heading(_) => Kind::Heading,
        Role::Text => Kind::Label,
        Role::Button => Kind::Button,
        Role::Link => Kind::Link,
        Role::Tab => Kind::Tab,
        Role::Choice => Kind::RadioButton,
        Role::Fold => Kind::DisclosureTriangle,
        Role::Field => Kind::TextInput,
        Role::SecretField => Kind::PasswordInput,
        Role::List => Kind::List,
        Role::ListItem => Kind::ListItem,
        Role::Image => Kind::Image,
        Role::Progress => Kind::ProgressIndicator,
        Role::Status => Kind::Status,
    }
}

fn rect(it: Rectangle) -> Rect {
    let (x0, y0) = (f64::from(it.x), f64::from(it.y));
    Rect { x0, y0, x1: x0 + f64::from(it.width), y1: y0 + f64::from(it.height) }
}
