//! What a failure may mean, and how sure that is.

use crate::model::failure::{Cause, Certainty};

/// A cause, how sure it is, and what else it may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guess {
    /// What it most likely means.
    pub cause: Cause,
    /// How sure that is.
    pub certainty: Certainty,
    /// What else it may be, likeliest first.
    pub also: Vec<Cause>,
}

impl Guess {
    pub(super) fn new(cause: Cause, certainty: Certainty, also: &[Cause]) -> Guess {
        Guess { cause, certainty, also: also.to_vec() }
    }

    /// Names this as the likeliest of what else it may be.
    pub(super) fn put_first(&mut self, cause: Cause) {
        self.also.retain(|other| *other != cause);
        self.also.insert(0, cause);
    }
}
