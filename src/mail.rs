//! What is asked of others over the network: which servers a domain has, and whether they let a code in. Answers are
//! data, no words. May use `model` and `platform`.

pub mod discovery;
pub mod probe;
