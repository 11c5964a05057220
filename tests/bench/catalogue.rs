//! What the catalogue costs: reading it, looking an address up, searching as somebody types. `cargo bench --bench
//! catalogue` prints the median and the slowest of many turns, side by side in one run.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use mailkey::model::address::{Address, Domain};
use mailkey::model::catalogue::{Catalogue, ProviderId};

fn main() {
    let catalogue = Catalogue::built_in();
    println!("{} providers", catalogue.entries().len());
    let domains: Vec<Domain> = catalogue.entries().iter().flat_map(|entry| entry.domains.clone()).collect();
    println!("{} domains\n", domains.len());
    measure("read the catalogue", 200, || Catalogue::built_in().entries().len());
    measure("read it, and look an address up, its guide too", 200, || {
        let address = Address::parse("me@qq.com").unwrap();
        Catalogue::built_in().for_address(&address).unwrap().prerequisites.len()
    });
    let mut fresh: Vec<Catalogue> = (0..200).map(|_| Catalogue::built_in()).collect();
    measure("look an address up, its guide unread", 200, || {
        let catalogue = fresh.pop().unwrap();
        let found = catalogue.get(&ProviderId("netease-163".to_owned())).unwrap().domains.len();
        // Giving it back is not what is measured.
        std::mem::forget(catalogue);
        found
    });
    measure("look all domains up, guides read", 50, || {
        domains.iter().filter(|domain| catalogue.for_domain(domain).is_some()).count()
    });
    for query in ["", "m", "mail", "네이버", "me@qq.c"] {
        measure(&format!("search {query:?}"), 200, || catalogue.search(query, Some("CN")).len());
    }
    let slip = Domain::parse("gmial.con").unwrap();
    measure("what gmial.con was meant to be", 200, || usize::from(catalogue.meant(&slip).is_some()));
    let exchanger = Domain::parse("mx1.mail.ovh.net").unwrap();
    measure("whose a mail exchanger is", 200, || usize::from(catalogue.for_exchanger(&exchanger).is_some()));
}

fn measure(what: &str, turns: usize, mut work: impl FnMut() -> usize) {
    let mut times: Vec<Duration> = (0..turns)
        .map(|_| {
            let start = Instant::now();
            black_box(work());
            start.elapsed()
        })
        .collect();
    times.sort();
    println!("{what:<50} {:>10.1?} median {:>10.1?} slowest", times[turns / 2], times[turns - 1]);
}
