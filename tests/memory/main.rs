//! What a server that sends without an end costs: at most 8 MiB, whatever it sends and where. One test alone, since it
//! measures the whole program, the scripted server in it.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "../support/mod.rs"]
mod support;

use std::time::Duration;

use futures_util::StreamExt;
use mailkey::mail::probe::{Deadlines, Event, Plan};
use mailkey::model::failure::Service;
use peak_alloc::PeakAlloc;
use support::scripted_certificates::Authority;
use support::scripted_probe::*;

use support::hostile::{Fault, hostile, places};

#[global_allocator]
static ALLOCATED: PeakAlloc = PeakAlloc;

/// The most that a test may take on top of what the program takes in any case, in bytes.
const MOST: usize = 8 * 1024 * 1024;

#[tokio::test]
async fn no_server_costs_more_than_eight_mebibytes() {
    let authority = Authority::new("test");
    let second = Duration::from_secs(1);
    let prober = prober(&authority).with_deadlines(Deadlines {
        secure: 2 * second,
        greet: second,
        sign_in: second,
        open: second,
        ..Deadlines::default()
    });
    let floods = [
        Fault::EndlessLine,
        Fault::HugeLiteral,
        Fault::EndlessLiteral,
        Fault::EndlessUntagged,
        Fault::EndlessEmptyLines,
    ];
    let mut worst = 0;
    for place in places() {
        for fault in floods {
            let server = hostile(authority.good(), place, fault).await;
            let endpoint = Some(endpoint(server.port, place.security));
            let plan = match place.service {
                Service::Imap => Plan::from_endpoints(endpoint, None, None),
                Service::Smtp => Plan::from_endpoints(None, endpoint, None),
            };
            let before = ALLOCATED.current_usage();
            ALLOCATED.reset_peak_usage();
            // Everything that is told is kept, as a window does.
            let events: Vec<Event> = prober.run(&plan, &code(RIGHT), None).collect().await;
            let cost = ALLOCATED.peak_usage().saturating_sub(before);
            assert!(cost < MOST, "{place} {fault:?}: {} KiB, {} events", cost / 1024, events.len());
            worst = worst.max(cost);
        }
    }
    println!("the worst took {} KiB", worst / 1024);
    assert!(worst > 100 * 1024, "nothing was measured");
}
