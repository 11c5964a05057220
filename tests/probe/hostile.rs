//! Every fault at every place of a conversation, in both protocols and both modes: none hangs, none crashes, none is
//! taken for a wrong code, and nothing that a server says acts on a screen or gives the code away.

use std::time::Duration;

use crate::support::scripted_certificates::Authority;
use crate::support::scripted_cut::{Cut, End};
use crate::support::scripted_probe::*;
use futures_util::StreamExt;
use mailkey::mail::probe::{Deadlines, Event, Plan, Prober, Report, Stage};
use mailkey::model::catalogue::Security;
use mailkey::model::failure::{Cause, Service};

use crate::support::hostile::{CONVERSATIONS, Fault, Place, faithful, faults, hostile, places};

/// No test may take longer, whatever the server does.
const WHOLE: Duration = Duration::from_secs(60);

/// A prober that gives a stage so many seconds.
fn waiting(authority: &Authority, seconds: u64) -> Prober {
    let short = Duration::from_secs(seconds);
    prober(authority).with_deadlines(Deadlines {
        resolve: short,
        connect: short,
        secure: short,
        greet: short,
        sign_in: short,
        open: short,
        whole: WHOLE,
        send: short,
        arrive: short,
    })
}

fn plan_for(service: Service, security: Security, port: u16) -> Plan {
    let endpoint = Some(endpoint(port, security));
    match service {
        Service::Imap => Plan::from_endpoints(endpoint, None, None),
        Service::Smtp => Plan::from_endpoints(None, endpoint, None),
    }
}

/// Whether a text acts on a screen or gives the code away, be it in blocks.
fn is_unfit(text: &str) -> bool {
    crate::support::unfit::acts_on_a_screen(text)
        || crate::support::unfit::gives_away(text)
        || text.to_lowercase().contains("abcd efgh")
}

/// Runs a test to its end, which must come in time, and looks at everything that it tells.
async fn told(prober: &Prober, plan: &Plan, about: &str) -> Report {
    let run = prober.run(plan, &code(RIGHT), None).collect::<Vec<Event>>();
    let slack = Duration::from_secs(20);
    let events = tokio::time::timeout(WHOLE + slack, run).await.unwrap_or_else(|_| panic!("{about} hangs"));
    check_order(&events);
    for event in &events {
        if let Event::Said(line) = event {
            assert!(!is_unfit(&line.text), "{about}: {:?}", line.text);
        }
    }
    let Some(Event::Finished(report)) = events.into_iter().next_back() else { panic!("{about} has no end") };
    for service in &report.services {
        let Some(why) = service.diagnosis() else { continue };
        let said = why.server_said.clone().unwrap_or_default();
        assert!(!is_unfit(&said) && said.chars().count() <= 1000, "{about}: {said:?}");
    }
    report
}

/// What a fault at a place may come to: a stage and a cause, or a pass. More than one where it depends on how the bytes
/// fall into packets.
fn expected(place: Place, fault: Fault) -> Vec<Option<(Stage, Cause)>> {
    use Cause::*;
    if let Some(special) = special(place, fault) {
        return special;
    }
    vec![Some((
        place.stage,
        match fault {
            Fault::Silence | Fault::OneByteASecond | Fault::HugeLiteral => ServerSilent,
            Fault::HangsUp => ConnectionLost,
            Fault::EndlessLine | Fault::EndlessLiteral => ReplyTooLarge,
            Fault::EndlessUntagged | Fault::EndlessEmptyLines => ReplyTooLarge,
            Fault::WrongTag | Fault::Binary => ProtocolViolation,
            Fault::Goodbye => ConnectionLimit,
            Fault::Web => CaptivePortal,
            Fault::Refusal(_) => WrongCode,
        },
    ))]
}

/// Where a place gives a fault another meaning.
fn special(place: Place, fault: Fault) -> Option<Vec<Option<(Stage, Cause)>>> {
    use Cause::*;
    let at = |cause| Some(vec![Some((place.stage, cause))]);
    let is_imap = place.service == Service::Imap;
    let is_greeting = place.tells_first;
    match fault {
        // Where TLS should come, words are none, and after STARTTLS they were slipped in.
        _ if place.is_handshake => match (fault, place.security) {
            (Fault::Silence | Fault::HangsUp, _) => None,
            (Fault::OneByteASecond | Fault::Web, Security::Tls) => None,
            (Fault::OneByteASecond, _) => {
                Some([PlaintextInjection, ServerSilent].map(|cause| Some((place.stage, cause))).to_vec())
            }
            (_, Security::Tls) => at(NotTls),
            (_, Security::Starttls) => at(PlaintextInjection),
        },
        // A server may decline ID, and to list what it can do.
        Fault::Refusal(_) if place.stage == Stage::Identify || place.asks_for_abilities => Some(vec![None]),
        // Nobody has seen the code yet.
        Fault::Refusal(_) if is_greeting => at(if is_imap { ServerBusy } else { IpBlocked }),
        Fault::Refusal(_) if place.is_plain => at(StarttlsMissing),
        Fault::Refusal(_) if place.stage < Stage::SignIn => at(ServerBusy),
        // The code was good.
        Fault::Refusal(_) if place.stage == Stage::OpenInbox => at(MailboxFullOrDisabled),
        // Behind the plain greeting only untagged OK and the answer to STARTTLS may come.
        Fault::WrongTag | Fault::EndlessLiteral | Fault::EndlessEmptyLines | Fault::Binary
            if place.is_plain && is_imap && !is_greeting =>
        {
            at(PlaintextInjection)
        }
        // Nothing that a server may say, whatever comes after it.
        Fault::EndlessEmptyLines | Fault::EndlessLiteral if is_imap && is_greeting => at(ProtocolViolation),
        Fault::WrongTag if place.is_plain && !is_imap && !is_greeting => {
            Some([StarttlsMissing, ProtocolViolation].map(|cause| Some((place.stage, cause))).to_vec())
        }
        Fault::EndlessEmptyLines if !is_imap => {
            Some([ProtocolViolation, ReplyTooLarge].map(|cause| Some((place.stage, cause))).to_vec())
        }
        _ => None,
    }
}

/// Whether a server makes one wait: such tests cost time and nothing else, and many can run at once.
fn is_slow(fault: Fault) -> bool {
    use Fault::*;
    matches!(fault, Silence | OneByteASecond | HugeLiteral | WrongTag | Binary)
}

/// Runs these tests, so many at a time, and lists those that came to something else.
async fn all_have_their_cause(cases: Vec<(Place, Fault)>, seconds: u64, at_a_time: usize) -> Vec<String> {
    let authority = Authority::new("test");
    let prober = waiting(&authority, seconds);
    let tests = cases.into_iter().map(|(place, fault)| {
        let (acceptor, prober) = (authority.good(), prober.clone());
        async move {
            let server = hostile(acceptor, place, fault).await;
            let about = format!("{place} {fault:?}");
            let report = told(&prober, &plan_for(place.service, place.security, server.port), &about).await;
            let found = report.services[0].diagnosis().map(|why| (why.stage, why.cause));
            let wanted = expected(place, fault);
            (!wanted.contains(&found)).then(|| format!("{about}: {found:?}, not {wanted:?}"))
        }
    });
    let done: Vec<_> = futures_util::stream::iter(tests).buffer_unordered(at_a_time).collect().await;
    done.into_iter().flatten().collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_fault_at_every_place_has_its_cause() {
    let all = places().into_iter().flat_map(|place| faults().into_iter().map(move |fault| (place, fault)));
    let (slow, quick): (Vec<_>, Vec<_>) = all.partition(|(_, fault)| is_slow(*fault));
    let count = slow.len() + quick.len();
    assert!(count >= 440, "{count}");
    let mut wrong = all_have_their_cause(slow, 3, 64).await;
    wrong.extend(all_have_their_cause(quick, 20, 8).await);
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}

/// The conversation breaks off after each of its bytes, on the wire: in the middle of the handshake, of a record, of a
/// line.
#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_breaks_at_any_byte_is_a_lost_connection() {
    let authority = Authority::new("test");
    for (service, security) in CONVERSATIONS {
        for end in [End::Close, End::Reset] {
            let server = faithful(authority.good(), service, security).await;
            let prober = waiting(&authority, 20);
            let whole = Cut::after(server.port, usize::MAX, End::Close).await;
            let report = told(&prober, &plan_for(service, security, whole.port()), "uncut").await;
            assert!(report.passed(), "{report:?}");
            let length = whole.passed_on();
            let tests = (0..length).map(|count| {
                let (prober, port) = (waiting(&authority, 20), server.port);
                async move {
                    let cut = Cut::after(port, count, end).await;
                    let about = format!("{service:?} {security:?} {end:?} after {count} of {length} bytes");
                    let report = told(&prober, &plan_for(service, security, cut.port()), &about).await;
                    (about, count, report)
                }
            });
            let mut lost = 0;
            let mut done = futures_util::stream::iter(tests).buffer_unordered(16);
            while let Some((about, count, report)) = done.next().await {
                match report.services[0].diagnosis() {
                    Some(why) => {
                        assert_eq!(why.cause, Cause::ConnectionLost, "{about}: {why:?}");
                        assert!(!report.is_refused(), "{about}");
                        lost += 1;
                    }
                    // Only what nobody waits for may be missing.
                    None => assert!(count > length / 2, "{about} passed"),
                }
            }
            assert!(lost > 100, "{service:?} {security:?} {end:?}: {lost} of {length}");
        }
    }
}
