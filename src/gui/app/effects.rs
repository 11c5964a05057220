//! What pages want of the world outside, done: the only place where effects become tasks.

use std::time::{Duration, Instant};

use iced::Task;

use super::open_journey::{Preflight, Running};
use super::{App, Message, SavedJourney, Shown, TaskId};
use crate::gui::control;
use crate::gui::effect::Effect;
use crate::gui::screen::{address, check, done, start};
use crate::gui::sidebar::Page;
use crate::gui::wizard::{self, Saved, Wizard};
use crate::gui::{focus, tasks};
use crate::mail::discovery;
use crate::mail::probe::{Event, Plan, Warm};
use crate::model::address::Domain;
use crate::model::code::Code;
use crate::storage::vault::{KeychainName, Vault, VaultInfo, VaultKind};
use crate::work::account_store::KeepError;
use crate::work::journey::{Draft, DraftWithCode};

/// What is known about this run's memory.
const MEMORY: VaultInfo = VaultInfo { kind: VaultKind::ThisRun, name: KeychainName::Memory, proved: true };

/// How long connections that were made ready are left alone while somebody types.
const REFRESHED_FOR: Duration = Duration::from_secs(10);

/// How long a QR code with a code in it is shown.
const SHOWN_FOR: Duration = Duration::from_secs(60);

/// What is for the journey's last page.
fn done_page(message: done::Message) -> Message {
    Message::Wizard(wizard::Message::Done(message))
}

impl App {
    pub(super) fn act(&mut self, action: wizard::Action) -> Task<Message> {
        match action {
            wizard::Action::None => Task::none(),
            wizard::Action::Do(effect) => self.perform(effect),
            wizard::Action::Another => {
                let left = self.leave();
                Task::batch([left, self.begin(Wizard::set_up(None))])
            }
            wizard::Action::AddCode(address) => {
                let left = self.leave();
                Task::batch([left, self.open(address, SavedJourney::AddCode)])
            }
            wizard::Action::Leave => self.leave(),
        }
    }

    /// Does what a page wants.
    pub(super) fn perform(&mut self, effect: Effect) -> Task<Message> {
        match effect {
            Effect::Focus(name) => focus::put(&name),
            Effect::FocusOver(name) => focus::put_over(&name),
            Effect::Help(topic) => self.help(topic, self.before_help(control::ABOUT)),
            Effect::Open(page) => tasks::open_page(page).map(Message::Launched),
            Effect::Copy(text) => {
                self.say(self.locale.text("copied"));
                iced::clipboard::write(text)
            }
            Effect::CopyCode(code) => {
                self.say(self.locale.text("done-code-copied"));
                self.copy_code(code)
            }
            Effect::Paste => tasks::paste(&self.clipboard).map(Message::Pasted),
            Effect::UseFile(request) => self.use_file(request),
            Effect::Search(domain, follows) => self.search(&domain, follows),
            Effect::StopSearch => {
                self.serve(|journey| journey.search = None);
                Task::none()
            }
            Effect::Preflight(plan) => self.preflight(&plan),
            Effect::WarmUp(plan) => self.warm_up(&plan),
            Effect::Fetch(draft, label) => self.fetch(*draft, label),
            Effect::Test(coded) => {
                let preflight = self.journey_mut().and_then(|journey| journey.preflight.take());
                let plan = self.context.plan(&coded);
                self.test(&coded, &plan, preflight.map(|it| it.warm))
            }
            Effect::Send(coded) => {
                let plan = self.context.plan(&coded).sending_to(&coded.draft.address);
                self.test(&coded, &plan, None)
            }
            Effect::StopTest => {
                self.serve(|journey| journey.work = None);
                Task::none()
            }
            Effect::Remember(coded, report) => {
                self.context.remember(&coded, &report);
                Task::none()
            }
            Effect::NoteFailure(coded, report) => {
                self.context.remember(&coded, &report);
                tasks::note_failure(&self.context, *coded, report).discard()
            }
            Effect::NoteWorks(coded, report) => {
                self.context.remember(&coded, &report);
                let work = tasks::still_works(&self.context, *coded, report, self.proved());
                self.save(work)
            }
            Effect::NoteUse(address, label, program) => {
                tasks::note_use(&self.context.store, address, label, program)
                    .map(|answer| Message::Keeping(super::keeping::Message::Changed(answer.err())))
            }
            Effect::HandOver(what) => {
                let format = what.format;
                tasks::hand_over(*what).map(move |answer| done_page(done::Message::Handed(format, answer)))
            }
            Effect::HideSquares(count) => {
                tasks::wait(SHOWN_FOR).map(move |()| done_page(done::Message::HideSquares(count)))
            }
            Effect::Keep(coded, report) => {
                if let Some(report) = &report {
                    self.context.remember(&coded, report);
                }
                let work = tasks::keep(&self.context.store, *coded, report, self.proved());
                self.save(work)
            }
            Effect::KeepForThisRun(coded, report) => {
                self.context.store = self.context.store.with_vault(Vault::this_run());
                self.vault = start::VaultState::Proved(MEMORY);
                let work = tasks::keep(&self.context.store, *coded, report, Some(MEMORY));
                self.save(work)
            }
            Effect::Beside(on) => self.beside(on),
            Effect::SavePage(name, page) => tasks::save_page(name, page).map(Message::PageSaved),
            Effect::Several(effects) => Task::batch(effects.into_iter().map(|effect| self.perform(effect))),
        }
    }

    /// Does something to the journey, if there is one.
    fn serve(&mut self, change: impl FnOnce(&mut super::OpenJourney)) {
        if let Some(journey) = self.journey_mut() {
            change(journey);
        }
    }

    fn search(&mut self, domain: &Domain, follows: Vec<Domain>) -> Task<Message> {
        let id = self.next_task();
        let Some((task, handle)) = tasks::search(&self.context, domain, follows) else {
            return Task::none();
        };
        self.serve(|journey| journey.search = Some(Running::new(id, Some(handle))));
        task.map(move |event| Message::Found(id, event))
    }

    /// Somebody who was asked about a domain has answered; another search's answers are late.
    pub(super) fn hear_search(&mut self, id: TaskId, event: discovery::Event) -> Task<Message> {
        match self.journey() {
            Some(journey) if journey.is_searching(id) => {
                self.tell_wizard(wizard::Message::Address(address::Message::Search(event)))
            }
            _ => Task::none(),
        }
    }

    fn preflight(&mut self, plan: &Plan) -> Task<Message> {
        let id = self.next_task();
        let (task, warm, handle) = tasks::preflight(&self.context, plan);
        let work = Running::new(id, Some(handle));
        self.serve(|journey| {
            journey.search = None;
            journey.preflight = Some(Preflight { work, warm, is_done: false, refreshed: None });
        });
        task.map(move |event| Message::Preflight(id, event))
    }

    /// Something of the preflight that is under way; another one's is late.
    pub(super) fn hear_preflight(&mut self, id: TaskId, event: Event) -> Task<Message> {
        let Some(preflight) = self.journey_mut().and_then(|journey| journey.preflight(id)) else {
            return Task::none();
        };
        preflight.is_done |= matches!(event, Event::Finished(_));
        self.tell_wizard(wizard::Message::Preflight(Box::new(event)))
    }

    /// A code has come: the connections for its test are made ready, so that the test itself is quick.
    fn warm_up(&mut self, plan: &Plan) -> Task<Message> {
        let id = self.next_task();
        let Shown::Journey(journey) = &mut self.shown else {
            return Task::none();
        };
        let preflight = journey.preflight.get_or_insert_with(|| {
            let work = Running::new(id, None);
            Preflight { work, warm: Warm::default(), is_done: true, refreshed: None }
        });
        let lately = preflight.refreshed.as_ref().is_some_and(|(since, _)| since.elapsed() < REFRESHED_FOR);
        if lately || !preflight.is_done {
            return Task::none();
        }
        let (task, handle) = tasks::refresh(&self.context, plan, &preflight.warm);
        preflight.refreshed = Some((Instant::now(), handle));
        task.discard()
    }

    fn test(&mut self, coded: &DraftWithCode, plan: &Plan, warm: Option<Warm>) -> Task<Message> {
        let id = self.next_task();
        let (task, handle) = tasks::test(&self.context, plan, &coded.code, warm);
        self.serve(|journey| journey.work = Some(Running::new(id, Some(handle))));
        task.map(move |event| Message::Probe(id, event))
    }

    /// Something of the test that is under way; another one's is late.
    pub(super) fn hear_test(&mut self, id: TaskId, event: Event) -> Task<Message> {
        if !self.is_awaited(id) {
            return Task::none();
        }
        self.tell_wizard(wizard::Message::Probe(Box::new(event)))
    }

    fn is_awaited(&self, id: TaskId) -> bool {
        self.journey().is_some_and(|journey| journey.waits_for(id))
    }

    fn fetch(&mut self, draft: Draft, label: String) -> Task<Message> {
        let id = self.next_task();
        self.serve(|journey| journey.work = Some(Running::new(id, None)));
        tasks::fetch(&self.context.store, draft, label)
            .map(move |answer| Message::Fetched(id, Box::new(answer)))
    }

    /// A kept code was fetched, or not.
    pub(super) fn fetched(&mut self, id: TaskId, answer: Result<DraftWithCode, KeepError>) -> Task<Message> {
        if !self.is_awaited(id) {
            return Task::none();
        }
        let message = match answer {
            Ok(coded) => wizard::Message::Check(check::Message::Fetched(Box::new(coded))),
            Err(error) => {
                self.vault_failed(&error);
                self.missed(&error);
                Wizard::not_kept(error)
            }
        };
        self.tell_wizard(message)
    }

    /// What keeps a code is not stopped: it ends by itself.
    fn save(&mut self, work: Task<Result<Saved, KeepError>>) -> Task<Message> {
        let id = self.next_task();
        self.serve(|journey| journey.work = Some(Running::new(id, None)));
        work.map(move |answer| Message::Saved(id, Box::new(answer)))
    }

    /// A code was kept, or not; by whatever page that was asked for, it is shown where codes are listed.
    pub(super) fn saved(&mut self, id: TaskId, answer: Result<Saved, KeepError>) -> Task<Message> {
        let read = if answer.is_ok() { self.reload() } else { Task::none() };
        if !self.is_awaited(id) {
            return read;
        }
        let forgotten = match &answer {
            Ok(saved) if saved.elapsed_ms.is_some() => self.forget_pasted(&saved.coded.code),
            _ => Task::none(),
        };
        let closing = self.closing.take().filter(|_| answer.is_ok());
        if let Err(error) = &answer {
            self.vault_failed(error);
        }
        let shown = self.tell_wizard(match answer {
            Ok(saved) if self.context.is_practice => {
                let here = saved.here.for_practice();
                wizard::Message::Saved(Box::new(Saved { here, ..saved }))
            }
            Ok(saved) => wizard::Message::Saved(Box::new(saved)),
            Err(error) => Wizard::not_kept(error),
        });
        match closing {
            Some(id) => self.close(id),
            None => Task::batch([read, shown, forgotten]),
        }
    }

    fn proved(&self) -> Option<VaultInfo> {
        match &self.vault {
            start::VaultState::Proved(info) => Some(info.clone()),
            _ => None,
        }
    }

    /// To the start page. What was done for the journey stops with it.
    fn leave(&mut self) -> Task<Message> {
        self.shown = Shown::Page(Page::Accounts);
        self.reload()
    }

    fn copy_code(&mut self, code: Code) -> Task<Message> {
        let id = self.next_task();
        let task = tasks::copy_code(&self.clipboard, code.clone()).map(move |()| Message::ClipboardDue(id));
        self.copied = Some((id, code));
        task
    }

    /// A copied code's time in the clipboard is over.
    pub(super) fn clear_clipboard(&mut self, id: TaskId) -> Task<Message> {
        let due = self.copied.take_if(|(current, _)| *current == id);
        due.map_or_else(Task::none, |(_, code)| tasks::clear_code(&self.clipboard, code))
    }
}
