//! What a person does, without a face: journeys to a code, keeping and moving codes, testing all, reminders, backups; and
//! the context that wires all of it once. May use every floor below; has no words for people.

pub mod backup;
pub mod journey;
pub mod keeper;
pub mod round;
pub mod services;
pub mod upkeep;
