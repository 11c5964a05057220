//! The tree of everything in the window: what it is, what it is called, where it stands. Made by a walk over the widgets.

use std::any::Any;
use std::cell::RefCell;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use iced::advanced::widget::operation::{Focusable, Outcome, Scrollable};
use iced::advanced::widget::{Id, Operation, operate};
use iced::{Rectangle, Task, Vector};
use rustc_hash::{FxHashSet, FxHasher};

use super::facet::{Asked, Facet, Marked, Role};
use crate::gui::control::ControlName;
use crate::gui::focus::{PAGE, SIDEBAR};

/// The name of a container whose texts are told to nobody but a screen reader.
pub const SECRET: &str = "secret";

/// One part of the window.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// What it is known by as long as the window shows it; a control keeps it wherever it moves.
    pub id: u64,
    /// What it says of itself; a text is its name.
    pub facet: Arc<Facet>,
    /// Where it stands in the window, in logical pixels, scrolled out of sight or not.
    pub bounds: Rectangle,
    /// The part that can be seen.
    pub visible: Option<Rectangle>,
    /// Whether it has the focus; `None` where it takes none.
    pub focused: Option<bool>,
    /// It is, or stands in, what tests and help desks are not told.
    pub is_secret: bool,
    /// It only adorns, or stands in what does.
    pub is_ornament: bool,
    /// How many stand inside.
    count: usize,
    /// The first and the last one inside, and the next one beside it, by their places in [`Tree::nodes`]; 0 where there is none.
    first: usize,
    last: usize,
    next: usize,
}

impl Node {
    fn new(id: u64, facet: Arc<Facet>, bounds: Rectangle) -> Node {
        Node {
            id,
            is_ornament: facet.role == Role::Ornament,
            facet,
            bounds,
            visible: None,
            focused: None,
            is_secret: false,
            count: 0,
            first: 0,
            last: 0,
            next: 0,
        }
    }
}

/// All parts of the window, each before those inside; the first is the window.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tree {
    /// The parts.
    pub nodes: Vec<Node>,
}

impl Tree {
    /// What a part is called: its own name, else the words on it.
    pub fn name(&self, node: &Node) -> String {
        match &node.facet.name {
            Some(name) => name.clone(),
            // Its parts are heard one by one.
            None if node.facet.role.is_named_by_content() => self.words(node, &|_| true).join(", "),
            None => String::new(),
        }
    }

    /// What is read out of a part that speaks by itself: its name, else its words without those on controls.
    pub fn spoken(&self, node: &Node) -> String {
        let words = || self.words(node, &|child| !child.facet.role.is_control()).join(" ");
        node.facet.name.clone().unwrap_or_else(words)
    }

    /// Takes the words on a part into a number.
    pub(super) fn hash_words(&self, node: &Node, hasher: &mut impl Hasher) {
        for child in self.inside(node).filter(|child| !child.is_ornament) {
            match &child.facet.name {
                Some(name) => name.hash(hasher),
                None => self.hash_words(child, hasher),
            }
        }
    }

    fn words(&self, node: &Node, enters: &dyn Fn(&Node) -> bool) -> Vec<String> {
        let mut words = Vec::new();
        self.gather(node, enters, &mut words);
        words
    }

    fn gather(&self, node: &Node, enters: &dyn Fn(&Node) -> bool, words: &mut Vec<String>) {
        for child in self.inside(node).filter(|child| !child.is_ornament && enters(child)) {
            match &child.facet.name {
                Some(name) => words.push(name.clone()),
                None => self.gather(child, enters, words),
            }
        }
    }

    /// The control that has the focus.
    pub fn focused(&self) -> Option<ControlName> {
        self.nodes.iter().find(|node| node.focused == Some(true))?.facet.control.clone()
    }

    /// The parts inside one.
    pub fn inside<'a>(&'a self, node: &'a Node) -> impl Iterator<Item = &'a Node> {
        let at = |place: usize| self.nodes.get(place).filter(|_| place != 0);
        std::iter::successors(at(node.first), move |node| at(node.next))
    }

    /// Adds the part that was made last to those inside another.
    fn put_inside(&mut self, parent: usize, place: usize) {
        let Some(it) = self.nodes.get_mut(parent) else { return };
        let before = std::mem::replace(&mut it.last, place);
        it.count += 1;
        if before == 0 {
            it.first = place;
        } else if let Some(before) = self.nodes.get_mut(before) {
            before.next = place;
        }
    }
}

/// What somebody asks a part of the window for.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    /// To do this.
    Do(u64, Asked),
    /// To take the focus.
    Focus(u64),
}

/// Reads the tree of what is shown now.
pub fn read() -> Task<Tree> {
    operate(Walk::new(None))
}

/// Asks a part of the window for something. What it has to say about that comes with the next event.
pub fn ask(request: Request) -> Task<Tree> {
    operate(Walk::new(Some(request)))
}

/// What lies behind the next step down.
#[derive(Clone, Copy, Debug, Default)]
struct Entered {
    node: Option<usize>,
    is_secret: bool,
    scrolled: Option<(Vector, Rectangle)>,
}

/// The walk over the widgets.
pub struct Walk {
    /// Handed over whole at the end, not copied.
    tree: RefCell<Tree>,
    /// The parts that are being walked through, outermost first.
    stack: Vec<usize>,
    /// The name of the field that comes next.
    label: Option<String>,
    ids: FxHashSet<u64>,
    entered: Entered,
    shift: Vector,
    seen: Option<Rectangle>,
    is_secret: bool,
    is_ornament: bool,
    request: Option<Request>,
}

impl Walk {
    /// A walk that asks the widget meant for something, where there is a request.
    pub fn new(request: Option<Request>) -> Walk {
        let window = Node::new(1, Arc::new(Facet::new(Role::Window)), Rectangle::default());
        Walk {
            tree: RefCell::new(Tree { nodes: vec![window] }),
            stack: vec![0],
            label: None,
            ids: FxHashSet::default(),
            entered: Entered::default(),
            shift: Vector::ZERO,
            seen: None,
            is_secret: false,
            is_ornament: false,
            request,
        }
    }

    /// The tree that was made.
    pub fn into_tree(self) -> Tree {
        self.tree.into_inner()
    }

    fn top(&self) -> usize {
        self.stack.last().copied().unwrap_or_default()
    }

    /// Where something stands in the window, and the part of it that can be seen.
    fn placed(&self, bounds: Rectangle) -> (Rectangle, Option<Rectangle>) {
        let bounds = bounds - self.shift;
        let visible = match self.seen {
            Some(seen) => seen.intersection(&bounds).filter(|part| part.height >= bounds.height / 2.0),
            None => Some(bounds),
        };
        (bounds, visible)
    }

    fn add(&mut self, facet: impl Into<Arc<Facet>>, bounds: Rectangle) -> usize {
        let mut facet = facet.into();
        match facet.role {
            Role::Label => self.label.clone_from(&facet.name),
            Role::Field | Role::SecretField => {
                // A hint that stands in it is then good to know.
                if let Some(label) = self.label.take() {
                    let facet = Arc::make_mut(&mut facet);
                    facet.description = facet.name.replace(label);
                }
            }
            _ => {}
        }
        let (index, top) = (self.tree.get_mut().nodes.len(), self.top());
        let (parent, place) = self.tree.get_mut().nodes.get(top).map_or((0, 0), |it| (it.id, it.count));
        let mut hasher = FxHasher::default();
        match &facet.control {
            Some(control) => control.hash(&mut hasher),
            None => (parent, place, facet.role).hash(&mut hasher),
        }
        let (bounds, visible) = self.placed(bounds);
        // 1 is the window's. No two are the same, or the service on the other side would give up.
        let mut id = hasher.finish() | 2;
        while !self.ids.insert(id) {
            id = id.wrapping_add(4);
        }
        let mut node = Node { visible, is_secret: self.is_secret, ..Node::new(id, facet, bounds) };
        node.is_ornament |= self.is_ornament;
        self.tree.get_mut().nodes.push(node);
        self.tree.get_mut().put_inside(top, index);
        index
    }

    /// The part whose focus is asked for: the one that is about to be walked through, or the one that is.
    fn focus_of(&mut self, bounds: Rectangle) -> usize {
        let at = self.entered.node.unwrap_or_else(|| self.top());
        match self.tree.get_mut().nodes.get(at) {
            Some(node) if node.facet.role.is_control() => at,
            // Nobody knows what it is: a test finds it, since it has no name.
            _ => self.add(Facet::new(Role::Button), bounds),
        }
    }
}

impl Operation<Tree> for Walk {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Tree>)) {
        let outer = (self.shift, self.seen, self.is_secret, self.is_ornament);
        let entered = std::mem::take(&mut self.entered);
        if let Some((shift, seen)) = entered.scrolled {
            self.seen = Some(self.seen.and_then(|outer| outer.intersection(&seen)).unwrap_or(seen));
            self.shift += shift;
        }
        self.is_secret |= entered.is_secret;
        if let Some(node) = entered.node {
            self.is_ornament |= self.tree.get_mut().nodes.get(node).is_some_and(|node| node.is_ornament);
            self.stack.push(node);
        }
        operate(self);
        if entered.node.is_some() {
            self.stack.pop();
        }
        (self.shift, self.seen, self.is_secret, self.is_ornament) = outer;
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        let Some(id) = id else { return };
        if *id == Id::new(SECRET) {
            self.entered.is_secret = true;
        } else if *id == Id::new(SIDEBAR) {
            self.entered.node = Some(self.add(Facet::new(Role::Navigation), bounds));
        }
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        _content: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        let role = if id.is_some_and(|id| *id == Id::new(PAGE)) { Role::Main } else { Role::Group };
        let node = self.add(Facet::new(role), bounds);
        let scrolled = Some((translation, bounds - self.shift));
        self.entered = Entered { node: Some(node), is_secret: false, scrolled };
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        let at = self.focus_of(bounds);
        let Some(node) = self.tree.get_mut().nodes.get_mut(at) else { return };
        match &self.request {
            Some(Request::Focus(target)) if *target == node.id => state.focus(),
            Some(Request::Focus(_)) => state.unfocus(),
            _ => {}
        }
        node.focused = Some(state.is_focused());
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
        self.add(Facet { name: Some(text.to_owned()), ..Facet::new(Role::Text) }, bounds);
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        let Some(marked) = state.downcast_mut::<Marked>() else { return };
        let index = self.add(marked.facet.clone(), bounds);
        if let (Some(Request::Do(target, asked)), Some(node)) =
            (&self.request, self.tree.get_mut().nodes.get(index))
            && *target == node.id
            && !node.facet.is_disabled
        {
            marked.asked = Some(asked.clone());
        }
        self.entered = Entered { node: Some(index), ..Entered::default() };
    }

    fn finish(&self) -> Outcome<Tree> {
        Outcome::Some(self.tree.take())
    }
}
