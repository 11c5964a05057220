//! The message to oneself: SMTP sends it once IMAP has the mailbox open, and IMAP waits for it.

use tokio::sync::oneshot;

use super::ServiceRun;
use crate::mail::probe::failure::Failure;
use crate::mail::probe::message::Message;
use crate::mail::probe::report::Stage;
use crate::mail::probe::{imap, smtp};

/// IMAP's part in a message to oneself.
pub(super) struct Inbox {
    /// The mailbox is open.
    pub(super) opened: oneshot::Sender<()>,
    /// The message on its way.
    pub(super) has_come: oneshot::Receiver<Message>,
}

pub(super) struct Outbox {
    pub(super) is_open: oneshot::Receiver<()>,
    pub(super) sent: oneshot::Sender<Message>,
}

impl ServiceRun {
    /// Waits for the message, where one was sent.
    pub(super) async fn await_message(
        &mut self,
        signed_in: &mut imap::SignedIn,
        post: Inbox,
    ) -> Result<(), Failure> {
        // SMTP may have failed already: then no message comes.
        let _ = post.opened.send(());
        let Ok(message) = post.has_come.await else {
            return Ok(());
        };
        let limit = self.job.deadlines.arrive;
        self.stages.wait_is_over();
        self.stages.take_longer(limit * 2);
        let arriving = imap::arrive(signed_in, &message.token, limit);
        self.remarks = self.stages.stage(Stage::Arrive, limit * 2, arriving).await?;
        Ok(())
    }

    /// Sends the message once the mailbox that it goes to is open.
    pub(super) async fn send_message(
        &mut self,
        ready: &mut smtp::Ready,
        outbox: Outbox,
    ) -> Result<(), Failure> {
        let Some(to) = self.job.send_to.clone() else {
            return Ok(());
        };
        if self.has_imap && outbox.is_open.await.is_err() {
            return Ok(());
        }
        let message = Message::new(&to);
        let limit = self.job.deadlines.send;
        self.stages.wait_is_over();
        self.stages.take_longer(limit);
        self.stages.stage(Stage::Send, limit, smtp::send(ready, &to, &message)).await?;
        // IMAP may have lost its connection meanwhile, and says so itself.
        let _ = outbox.sent.send(message);
        Ok(())
    }
}
