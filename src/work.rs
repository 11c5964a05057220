//! What a person does, without a face: journeys to a code, keeping and moving codes, testing all, reminders, backups; and
//! the context that wires all of it once. May use every floor below; has no words for people.

pub mod account_store;
pub mod backup;
pub mod context;
pub mod handoff;
pub mod journey;
pub mod programs;
pub mod recipes;
pub mod test_all;
pub mod upkeep;

#[cfg(test)]
#[path = "../tests/support/dice.rs"]
mod dice;
