//! What pages want of the world outside. A page only names it, so that what it wants can be compared; the app alone does
//! it, in one place.

use std::path::PathBuf;

use crate::gui::control::ControlName;
use crate::gui::topic::Topic;
use crate::mail::probe::{Plan, Report};
use crate::model::address::{Address, Domain};
use crate::model::code::Code;
use crate::storage::accounts::Account;
use crate::storage::encryption::Passphrase;
use crate::work::handoff::Format;
use crate::work::journey::{Draft, DraftWithCode};

/// One thing to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// The focus goes to this control.
    Focus(ControlName),
    /// The focus goes into this field, so that what is typed takes the place of what it holds.
    FocusOver(ControlName),
    /// The help, with this entry first.
    Help(Topic),
    /// This page opens in the browser.
    Open(String),
    /// This text goes into the clipboard.
    Copy(String),
    /// This code goes into the clipboard, for half a minute.
    CopyCode(Code),
    /// The clipboard's text is asked for.
    Paste,
    /// The encrypted file is made or opened, and new codes go there from then on.
    UseFile(FileRequest),
    /// Others are asked about the servers of a domain, and these hosts where it sends on to them.
    Search(Domain, Vec<Domain>),
    /// Nobody is asked any more.
    StopSearch,
    /// The servers are tried without signing in.
    Preflight(Box<Plan>),
    /// A code has come: the connections for its test are made ready.
    WarmUp(Box<Plan>),
    /// The kept code of this account and label is fetched.
    Fetch(Box<Draft>, String),
    /// A code is tested.
    Test(Box<DraftWithCode>),
    /// A code is tested, with a message to the own address.
    Send(Box<DraftWithCode>),
    /// What is under way stops, and its sockets close.
    StopTest,
    /// It is remembered for this run what a test of this code came to.
    Remember(Box<DraftWithCode>, Report),
    /// The same, and the register notes that a kept code failed.
    NoteFailure(Box<DraftWithCode>, Report),
    /// The register notes that a kept code still works.
    NoteWorks(Box<DraftWithCode>, Report),
    /// The register notes that the code with this label is used in this program.
    NoteUse(Address, String, String),
    /// An account and its code go to a program at once.
    HandOver(Box<HandOver>),
    /// After a minute, the QR code with this number is no longer shown.
    HideSquares(u32),
    /// A code is kept; without a report it was not proved.
    Keep(Box<DraftWithCode>, Option<Report>),
    /// A code is kept in memory only.
    KeepForThisRun(Box<DraftWithCode>, Option<Report>),
    /// The window becomes a strip at the side of the screen that stays above the browser, or as it was before.
    Beside(bool),
    /// A page with this name is written for the person, and opened.
    SavePage(String, String),
    /// Several things, in this order.
    Several(Vec<Effect>),
}

/// What goes to a program.
#[derive(Clone, Debug, PartialEq)]
pub struct HandOver {
    /// Which program.
    pub format: &'static Format,
    /// The account.
    pub account: Account,
    /// This program, as others call it.
    pub program: PathBuf,
    /// The code that was tested.
    pub coded: DraftWithCode,
}

/// What to do with the encrypted file before codes go there.
#[derive(Clone, Debug, PartialEq)]
pub enum FileRequest {
    /// Make it, sealed with this passphrase.
    Create(Passphrase),
    Open(Passphrase),
}
