//! What the catalogue costs: reading it, looking an address up, searching as somebody types.
//!
//! `cargo bench --bench catalogue [-- --json]`
#![allow(clippy::unwrap_used)]

mod figures;

use std::hint::black_box;

use figures::{Asked, Figures, times};
use mailkey::model::address::{Address, Domain};
use mailkey::model::catalogue::{Catalogue, ProviderId};

fn main() {
    let figures = Figures::new(&Asked::read());
    let measure = |what: &str, turns: usize, work: &mut dyn FnMut() -> usize| {
        let runs = times(turns, || {
            black_box(work());
        });
        figures.tell(what, None, &runs);
    };
    let catalogue = Catalogue::built_in();
    let domains: Vec<Domain> = catalogue.entries().iter().flat_map(|entry| entry.domains.clone()).collect();
    figures.note(&format!("{} providers, {} domains", catalogue.entries().len(), domains.len()));
    measure("read the catalogue", 200, &mut || Catalogue::built_in().entries().len());
    measure("read it, and look an address up, its guide too", 200, &mut || {
        let address = Address::parse("me@qq.com").unwrap();
        Catalogue::built_in().for_address(&address).unwrap().prerequisites.len()
    });
    let mut fresh: Vec<Catalogue> = (0..200).map(|_| Catalogue::built_in()).collect();
    measure("look an address up, its guide unread", 200, &mut || {
        let catalogue = fresh.pop().unwrap();
        let found = catalogue.get(&ProviderId("netease-163".to_owned())).unwrap().domains.len();
        // Giving it back is not what is measured.
        std::mem::forget(catalogue);
        found
    });
    measure("look all domains up, guides read", 50, &mut || {
        domains.iter().filter(|domain| catalogue.for_domain(domain).is_some()).count()
    });
    for query in ["", "m", "mail", "네이버", "me@qq.c"] {
        measure(&format!("search {query:?}"), 200, &mut || catalogue.search(query, Some("CN")).len());
    }
    let slip = Domain::parse("gmial.con").unwrap();
    measure("what gmial.con was meant to be", 200, &mut || usize::from(catalogue.meant(&slip).is_some()));
    let exchanger = Domain::parse("mx1.mail.ovh.net").unwrap();
    measure("whose a mail exchanger is", 200, &mut || {
        usize::from(catalogue.for_exchanger(&exchanger).is_some())
    });
}
