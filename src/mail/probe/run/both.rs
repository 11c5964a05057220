//! Two services as one test: run beside each other, and told as one stream of events.

use std::task::Poll;
use std::time::Instant;

use futures_util::future::{BoxFuture, join};
use futures_util::stream::{BoxStream, StreamExt, poll_fn};
use tokio::sync::mpsc::UnboundedReceiver;

use crate::mail::probe::report::{Event, Report, ServiceReport};

/// Runs what there is of both services.
pub(super) fn both<A, B>(imap: Option<A>, smtp: Option<B>) -> BoxFuture<'static, Report>
where
    A: Future<Output = ServiceReport> + Send + 'static,
    B: Future<Output = ServiceReport> + Send + 'static,
{
    let start = Instant::now();
    Box::pin(async move {
        let imap = async {
            match imap {
                Some(run) => Some(run.await),
                None => None,
            }
        };
        let smtp = async {
            match smtp {
                Some(run) => Some(run.await),
                None => None,
            }
        };
        let (imap, smtp) = join(imap, smtp).await;
        Report {
            services: imap.into_iter().chain(smtp).collect(),
            elapsed_ms: u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX),
        }
    })
}

/// The events of a test that runs as the stream is read, and stops with it.
pub(super) fn stream(
    work: BoxFuture<'static, Report>,
    mut events: UnboundedReceiver<Event>,
) -> BoxStream<'static, Event> {
    let mut work = Some(work);
    let mut report = None;
    poll_fn(move |cx| {
        if let Some(running) = &mut work
            && let Poll::Ready(done) = running.as_mut().poll(cx)
        {
            work = None;
            report = Some(done);
        }
        match events.poll_recv(cx) {
            Poll::Ready(Some(event)) => Poll::Ready(Some(event)),
            Poll::Pending | Poll::Ready(None) if work.is_some() => Poll::Pending,
            _ => Poll::Ready(report.take().map(Event::Finished)),
        }
    })
    .boxed()
}
