//! What becomes of a test when one of the libraries below ends in a panic over a server's words: a report as of any other
//! failure, and the program goes on.

use std::panic::AssertUnwindSafe;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use tokio::sync::mpsc::UnboundedSender;

use super::ServiceRun;
use crate::mail::probe::report::{Diagnosis, Event, ServiceReport, Stage, Verdict};
use crate::model::catalogue::Endpoint;
use crate::model::failure::{Cause, Certainty, Service};

/// What is needed for a report if the test itself is lost.
pub(super) struct Guard {
    service: Service,
    endpoint: Endpoint,
    feed: UnboundedSender<Event>,
}

impl Guard {
    pub(super) fn over(run: &ServiceRun) -> Guard {
        Guard { service: run.job.service, endpoint: run.job.target.endpoint.clone(), feed: run.feed.clone() }
    }

    /// Runs a service's test to its end, whatever that is.
    pub(super) async fn watch(self, test: BoxFuture<'static, ServiceReport>) -> ServiceReport {
        // Nothing of the test is looked at after a panic.
        match AssertUnwindSafe(test).catch_unwind().await {
            Ok(report) => report,
            Err(_) => self.lost(),
        }
    }

    fn lost(self) -> ServiceReport {
        let diagnosis = Diagnosis {
            stage: Stage::Greet,
            cause: Cause::ProtocolViolation,
            certainty: Certainty::Possible,
            also: Vec::new(),
            server_said: None,
            in_clear: false,
            hints: Vec::new(),
            issuer: None,
            certificate: None,
            clock_off: None,
        };
        let report = ServiceReport {
            service: self.service,
            endpoint: self.endpoint,
            stages: Vec::new(),
            verdict: Verdict::Failed(Box::new(diagnosis)),
            remarks: Vec::new(),
            notices: Vec::new(),
            software: None,
        };
        // Nobody listening means that the test was dropped.
        let _ = self.feed.send(Event::Done(Box::new(report.clone())));
        report
    }
}

#[cfg(test)]
mod tests {
    use tokio::sync::mpsc::unbounded_channel;

    use super::*;
    use crate::model::catalogue::Security;

    #[tokio::test]
    async fn a_panic_below_is_a_failure_like_any_other() {
        let (feed, mut events) = unbounded_channel();
        let endpoint = Endpoint {
            host: "imap.example.com".to_owned(),
            port: 993,
            security: Security::Tls,
            user: "me".to_owned(),
        };
        let guard = Guard { service: Service::Imap, endpoint: endpoint.clone(), feed };
        let report = guard.watch(Box::pin(async { panic!("a library gives up") })).await;
        assert_eq!(report.diagnosis().map(|why| why.cause), Some(Cause::ProtocolViolation));
        assert_eq!(report.endpoint, endpoint);
        assert_eq!(events.try_recv().ok(), Some(Event::Done(Box::new(report))));
    }
}
