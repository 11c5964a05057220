#![no_main]

#[path = "../../support/unfit.rs"]
mod unfit;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| unfit::check("autoconfig", bytes));
