//! What a widget says of itself.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use crate::gui::control::ControlName;

/// What a part of the window is. The names are those of WAI-ARIA where it has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The window itself.
    Window,
    /// The part that leads to other pages.
    Navigation,
    /// The part that is read.
    Main,
    /// What belongs together; with a name where it has one.
    Group,
    /// A question over everything else.
    Dialog,
    /// A title, with its level from 1.
    Heading(u8),
    Text,
    Button,
    /// What leads elsewhere.
    Link,
    /// One of the pages.
    Tab,
    /// One of several of which one is in force.
    Choice,
    /// What folds something out and in.
    Fold,
    Field,
    /// A field of which only the length is told.
    SecretField,
    List,
    ListItem,
    Image,
    Progress,
    /// What says how something went.
    Status,
    /// The name of the control inside, shown above it.
    Label,
    /// What only adorns.
    Ornament,
}

impl Role {
    /// Whether the words inside are its name, where it has no other. They are not told again as texts of their own.
    pub fn is_named_by_content(self) -> bool {
        matches!(self, Role::Button | Role::Link | Role::Tab | Role::Choice | Role::Fold | Role::Heading(_))
    }

    /// Whether it is something to press or to write into.
    pub fn is_control(self) -> bool {
        matches!(
            self,
            Role::Button
                | Role::Link
                | Role::Tab
                | Role::Choice
                | Role::Fold
                | Role::Field
                | Role::SecretField
        )
    }
}

/// What a field holds.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
pub enum Held {
    #[default]
    Nothing,
    Text(String),
    /// So many characters, and nobody is told which.
    Secret(usize),
}

/// What a widget says of itself. It stands in the widget's state and is handed out when the tree is walked.
#[derive(Clone, Debug, PartialEq)]
pub struct Facet {
    /// What it is.
    pub role: Role,
    /// Its name in the program.
    pub control: Option<ControlName>,
    /// What it is called, where that is not what stands on it.
    pub name: Option<String>,
    /// What else is good to know about it.
    pub description: Option<String>,
    /// What it holds.
    pub held: Held,
    /// Anchor and end of what is selected in it, in letters.
    pub caret: Option<(usize, usize)>,
    /// Why what it holds is wrong.
    pub wrong: Option<String>,
    /// Whether it is the one in force.
    pub is_chosen: Option<bool>,
    /// Whether it is folded out.
    pub is_open: Option<bool>,
    /// It is there, and cannot be used now.
    pub is_disabled: bool,
    /// It is read out when it comes or changes.
    pub is_live: bool,
    /// How much of it is done, of 1.
    pub done: Option<f32>,
}

impl Hash for Facet {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Facet { role, control, name, description, held, caret, wrong, is_chosen, is_open, .. } = self;
        (role, control, name, description, held, caret, wrong, is_chosen, is_open).hash(state);
        (self.is_disabled, self.is_live, self.done.map(f32::to_bits)).hash(state);
    }
}

impl Facet {
    /// One of this kind.
    pub fn new(role: Role) -> Facet {
        Facet {
            role,
            control: None,
            name: None,
            description: None,
            held: Held::Nothing,
            caret: None,
            wrong: None,
            is_chosen: None,
            is_open: None,
            is_disabled: false,
            is_live: false,
            done: None,
        }
    }
}

/// What somebody who does not use the mouse asks a control for.
#[derive(Clone, Debug, PartialEq)]
pub enum Asked {
    /// To be pressed.
    Press,
    /// To hold this text.
    Hold(String),
}

/// What is handed out: a widget's facet, and what it is asked for until it has done it.
#[derive(Clone, Debug, PartialEq)]
pub struct Marked {
    /// What it is. Shared with the tree that is made of it.
    pub facet: Arc<Facet>,
    /// What it shall do at the next event.
    pub asked: Option<Asked>,
}

impl Marked {
    /// Of a widget that says this of itself.
    pub fn new(facet: impl Into<Arc<Facet>>) -> Marked {
        Marked { facet: facet.into(), asked: None }
    }
}
