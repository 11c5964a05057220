//! What there is at the practice provider: mailboxes with their codes and messages, and what goes wrong at the moment.

use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use jiff::Timestamp;

use super::fault::Fault;
use super::likeness::{Likeness, Task};
use super::talk::random;
use crate::locale::Language;
use crate::model::address::Address;
use crate::model::catalogue::Provider;
use crate::model::code::{Alphabet, Code, Shape};
use crate::model::failure::{Cause, Service};

/// After so many refused sign-ins within a minute a mailbox takes none, as at the stricter providers.
const MOST_REFUSALS: usize = 5;
const REFUSALS_COUNT: Duration = Duration::from_secs(60);
/// A mailbox holds no more codes, messages; a visitor opens no more mailboxes.
const MOST: usize = 50;

/// Everything, shared by site and servers.
pub(super) struct World {
    played: Vec<Likeness>,
    /// What opens every practice mailbox on the site. Made up for this run; no mail program gets in with it.
    login_password: String,
    state: Mutex<State>,
}

/// What changes.
pub(super) struct State {
    pub(super) fault: Option<Fault>,
    pub(super) language: Language,
    /// By the number of the played provider.
    desks: Vec<Desk>,
}

/// One played provider.
#[derive(Default)]
pub(super) struct Desk {
    pub(super) mailboxes: Vec<Mailbox>,
    /// Who is signed in on the site.
    pub(super) signed_in: Option<Address>,
    pub(super) visit: Option<Visit>,
}

/// Somebody on the way through a task.
pub(super) struct Visit {
    pub(super) task: Task,
    pub(super) version: usize,
    /// How many steps are done.
    pub(super) done: usize,
    /// What the person called the code.
    pub(super) name: String,
    /// A code that was made and not shown yet: it is shown once.
    pub(super) fresh: Option<Code>,
    /// One was made on this way.
    pub(super) has_made: bool,
    /// What a text message says.
    pub(super) number: String,
}

/// A mailbox.
pub(super) struct Mailbox {
    pub(super) address: Address,
    /// IMAP and SMTP are switched on.
    pub(super) is_on: bool,
    pub(super) codes: Vec<MadeCode>,
    pub(super) messages: Vec<Message>,
    last_message: u32,
    refusals: Vec<Instant>,
}

/// A code that was handed out.
pub(super) struct MadeCode {
    pub(super) name: String,
    pub(super) made: Timestamp,
    pub(super) last_used: Option<Timestamp>,
    pub(super) has_ended: bool,
    code: Code,
}

/// A message that lies in the inbox.
#[derive(Clone)]
pub(super) struct Message {
    pub(super) number: u32,
    pub(super) text: String,
    pub(super) is_deleted: bool,
}

/// How a sign-in came out: whose mailbox it is, or why not.
pub(super) type SignedIn = Result<Address, Cause>;

impl World {
    /// A new one, in which nobody has a code yet.
    pub(super) fn new(played: Vec<Likeness>, fault: Option<Fault>, language: Language) -> io::Result<World> {
        let desks = played.iter().map(|_| Desk::default()).collect();
        let login_password = format!("practice-{}", random(Alphabet::Digits, 6)?);
        Ok(World { played, login_password, state: Mutex::new(State { fault, language, desks }) })
    }

    pub(super) fn played(&self) -> &[Likeness] {
        &self.played
    }

    /// The played provider of an id such as `qq`, with its number.
    pub(super) fn find(&self, id: &str) -> Option<(usize, &Likeness)> {
        self.played.iter().enumerate().find(|(_, played)| played.like.id.as_str() == id)
    }

    /// What the program is told of.
    pub(super) fn providers(&self) -> Vec<Provider> {
        self.played.iter().map(|played| played.provider.clone()).collect()
    }

    /// An address at each.
    pub(super) fn addresses(&self) -> Vec<Address> {
        self.played.iter().filter_map(Likeness::address).collect()
    }

    pub(super) fn login_password(&self) -> &str {
        &self.login_password
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What goes wrong at the moment.
    pub(super) fn fault(&self) -> Option<Fault> {
        self.state().fault
    }

    /// Signs a mail program in. A wrong user name is told apart from a wrong code no more than real servers do.
    pub(super) fn sign_in(&self, index: usize, service: Service, user: &str, code: &str) -> SignedIn {
        let Some(played) = self.played.get(index) else { return Err(Cause::WrongCode) };
        let mut state = self.state();
        if let Some(cause) = state.fault.and_then(Fault::refuses) {
            return Err(cause);
        }
        let mailbox = state
            .desks
            .get_mut(index)
            .into_iter()
            .flat_map(|desk| &mut desk.mailboxes)
            .find(|mailbox| played.is_named(service, user, &mailbox.address));
        let Some(mailbox) = mailbox else {
            return Err(if code == self.login_password {
                Cause::LoginPasswordUsed
            } else {
                Cause::WrongCode
            });
        };
        mailbox.sign_in(code, &self.login_password)
    }
}

impl State {
    pub(super) fn desk(&mut self, index: usize) -> Option<&mut Desk> {
        self.desks.get_mut(index)
    }

    /// A mailbox of a played provider.
    pub(super) fn mailbox(&mut self, index: usize, address: &Address) -> Option<&mut Mailbox> {
        self.desk(index)?.mailbox(address)
    }
}

impl Desk {
    pub(super) fn mailbox(&mut self, address: &Address) -> Option<&mut Mailbox> {
        self.mailboxes.iter_mut().find(|mailbox| mailbox.address == *address)
    }

    /// The mailbox of whoever is signed in.
    pub(super) fn own(&mut self) -> Option<&mut Mailbox> {
        let address = self.signed_in.clone()?;
        self.mailbox(&address)
    }

    /// Signs somebody in on the site; a mailbox is opened for whoever comes first. `false` where there are too many.
    pub(super) fn visit_by(&mut self, address: Address, begins_off: bool) -> bool {
        if self.mailbox(&address).is_none() {
            if self.mailboxes.len() >= MOST {
                return false;
            }
            self.mailboxes.push(Mailbox::new(address.clone(), !begins_off));
        }
        self.signed_in = Some(address);
        true
    }
}

impl Mailbox {
    fn new(address: Address, is_on: bool) -> Mailbox {
        let welcome = format!(
            "From: Practice <nobody@practice.test>\r\nTo: <{address}>\r\nSubject: [Practice] This mailbox is not real\r\n\
             {MARK}\r\n\r\nNothing that arrives here leaves this computer. It ends with the practice.\r\n"
        );
        let mut mailbox = Mailbox {
            address,
            is_on,
            codes: Vec::new(),
            messages: Vec::new(),
            last_message: 0,
            refusals: Vec::new(),
        };
        mailbox.put(welcome);
        mailbox
    }

    /// Puts a message into the inbox; `false` where it is full.
    pub(super) fn put(&mut self, text: String) -> bool {
        let has_room = self.messages.len() < MOST;
        if has_room {
            self.last_message += 1;
            self.messages.push(Message { number: self.last_message, text, is_deleted: false });
        }
        has_room
    }

    /// Makes a code of a shape; the old ones end where a new one takes their place. `None` where there are too many.
    pub(super) fn make_code(&mut self, shape: Option<&Shape>, name: &str, replaces: bool) -> Option<Code> {
        if self.codes.len() >= MOST {
            return None;
        }
        let code = Code::new(&invented(shape).ok()?).ok()?;
        if replaces {
            self.codes.iter_mut().for_each(|made| made.has_ended = true);
        }
        self.codes.push(MadeCode {
            name: name.to_owned(),
            made: Timestamp::now(),
            last_used: None,
            has_ended: false,
            code: code.clone(),
        });
        Some(code)
    }

    fn sign_in(&mut self, code: &str, login_password: &str) -> SignedIn {
        self.refusals.retain(|at| at.elapsed() < REFUSALS_COUNT);
        if self.refusals.len() >= MOST_REFUSALS {
            return Err(Cause::TooManyAttempts);
        }
        if code == login_password {
            self.refusals.push(Instant::now());
            return Err(Cause::LoginPasswordUsed);
        }
        let given = Code::new(code).ok();
        let made = self.codes.iter_mut().find(|made| !made.has_ended && Some(&made.code) == given.as_ref());
        match made {
            Some(_) if !self.is_on => Err(Cause::ServiceOff),
            Some(made) => {
                made.last_used = Some(Timestamp::now());
                Ok(self.address.clone())
            }
            None => {
                self.refusals.push(Instant::now());
                Err(Cause::WrongCode)
            }
        }
    }
}

/// What stands in the header of every practice message.
pub(super) const MARK: &str = "X-Mailkey-Practice: yes";

/// A code of this shape, with the marks between its groups that are sent with it.
fn invented(shape: Option<&Shape>) -> io::Result<String> {
    let Some(shape) = shape else { return random(Alphabet::Lower, 16) };
    let bare = random(shape.alphabet, shape.length)?;
    let (Some(separator), Some(group)) = (shape.separator, shape.group.filter(|size| *size > 0)) else {
        return Ok(bare);
    };
    let letters: Vec<char> = bare.chars().collect();
    let groups: Vec<String> = letters.chunks(group).map(|group| group.iter().collect()).collect();
    Ok(groups.join(&separator.to_string()))
}
