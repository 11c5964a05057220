//! The way through a provider's steps: what is done with each, and when a code is made.

use super::{Form, Reply, Site};
use crate::model::address::Address;
use crate::model::catalogue::{ConfirmBy, Guide, GuideStep, OldCode, StepKind};
use crate::model::code::Alphabet;
use crate::practice::likeness::{Likeness, Task};
use crate::practice::talk::random;
use crate::practice::world::{Desk, Visit};

/// A page of the way: the step `at` (counted from 0) of a task at a played provider; behind the last one stands the end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) index: usize,
    pub(super) task: Task,
    pub(super) version: usize,
    pub(super) at: usize,
}

/// Why a step was not done: an id of the words for it.
pub(super) type Refused = &'static str;

impl Place {
    pub(super) fn path(&self, like: &str) -> String {
        format!("{like}/{}/{}/{}", self.task.id(), self.version, self.at)
    }

    fn next(&self) -> Place {
        Place { at: self.at + 1, ..*self }
    }
}

impl Site {
    /// Begins a way anew.
    pub(super) fn begin(&self, index: usize, task: Option<Task>, version: usize) -> Reply {
        let played = self.world.played().get(index);
        let Some((played, task)) = played.zip(task) else { return Reply::Nowhere };
        let (Some(guide), Ok(number)) = (played.guide(task, version), random(Alphabet::Digits, 6)) else {
            return Reply::Nowhere;
        };
        let mut state = self.world.state();
        let Some(desk) = state.desk(index) else { return Reply::Nowhere };
        let name = String::new();
        desk.visit = Some(Visit { task, version, done: 0, name, fresh: None, has_made: false, number });
        hand_out(played, desk, &guide, 0);
        Reply::Go(Place { index, task, version, at: 0 }.path(played.like.id.as_str()))
    }

    /// The page of a step; one that the way has not come to yet leads to where it stands.
    pub(super) fn step(&self, place: Place, form: &Form) -> Reply {
        let Some((played, guide)) = self.way(place) else { return Reply::Nowhere };
        let mut state = self.world.state();
        let visit = state.desk(place.index).and_then(|desk| desk.visit.as_ref());
        let on_it = visit.filter(|visit| visit.task == place.task && visit.version == place.version);
        let Some(done) = on_it.map(|visit| visit.done) else {
            drop(state);
            return self.begin(place.index, Some(place.task), place.version);
        };
        drop(state);
        if place.at > done {
            return Reply::Go(Place { at: done, ..place }.path(played.like.id.as_str()));
        }
        let refused = form.get("wrong").map(|_| "practice-wrong-turn");
        Reply::Page(self.draw(place, played, &guide, refused))
    }

    /// What the person has done on a step's page.
    pub(super) fn go_on(&self, place: Place, form: &Form) -> Reply {
        let Some((played, guide)) = self.way(place) else { return Reply::Nowhere };
        let done = self.take(place, played, &guide, form);
        match done {
            Ok(next) => Reply::Go(next.path(played.like.id.as_str())),
            Err(refused) => Reply::Page(self.draw(place, played, &guide, Some(refused))),
        }
    }

    fn way(&self, place: Place) -> Option<(&Likeness, Guide)> {
        let played = self.world.played().get(place.index)?;
        let guide = played.guide(place.task, place.version)?;
        (place.at <= guide.steps.len()).then_some((played, guide))
    }

    /// Does a step.
    fn take(&self, place: Place, played: &Likeness, guide: &Guide, form: &Form) -> Result<Place, Refused> {
        let Some(step) = guide.steps.get(place.at) else { return Ok(place) };
        let mut state = self.world.state();
        let Some(desk) = state.desk(place.index) else { return Ok(place) };
        if desk.visit.as_ref().is_none_or(|visit| visit.done < place.at) {
            return Ok(Place { at: 0, ..place });
        }
        if form.contains_key("address") {
            self.sign_in(played, desk, form)?;
            if step.kind != Some(StepKind::SignIn) {
                let done = desk.visit.as_ref().map_or(0, |visit| visit.done);
                hand_out(played, desk, guide, done);
                return Ok(place);
            }
        } else if desk.signed_in.is_none() {
            return Ok(place);
        }
        self.do_step(played, step, desk, form)?;
        let done = place.at + 1;
        let is_first = desk.visit.as_mut().is_some_and(|visit| {
            let is_first = visit.done < done;
            visit.done = visit.done.max(done);
            is_first
        });
        if is_first {
            hand_out(played, desk, guide, done);
        }
        if done == guide.steps.len()
            && place.task == Task::Enable
            && let Some(mailbox) = desk.own()
        {
            mailbox.is_on = true;
        }
        Ok(place.next())
    }

    fn sign_in(&self, played: &Likeness, desk: &mut Desk, form: &Form) -> Result<(), Refused> {
        let given = form.get("address").map(String::as_str).unwrap_or_default();
        let address = Address::parse(given).ok().filter(|it| played.provider.domains.contains(it.domain()));
        let address = address.ok_or("practice-wrong-address")?;
        self.prove(form)?;
        if desk.visit_by(address, played.begins_off()) { Ok(()) } else { Err("practice-too-many") }
    }

    /// Whether the login password was given.
    fn prove(&self, form: &Form) -> Result<(), Refused> {
        let given = form.get("login-password").map(String::as_str).unwrap_or_default();
        if given == self.world.login_password() { Ok(()) } else { Err("practice-wrong-login-password") }
    }

    fn do_step(
        &self,
        played: &Likeness,
        step: &GuideStep,
        desk: &mut Desk,
        form: &Form,
    ) -> Result<(), Refused> {
        let text = |name: &str| form.get(name).map(|it| it.trim()).unwrap_or_default();
        match (step.kind, step.by) {
            (Some(StepKind::Confirm), Some(ConfirmBy::Password)) => self.prove(form)?,
            (Some(StepKind::Confirm), _) if form.contains_key("number") => {
                let wanted = desk.visit.as_ref().map(|visit| visit.number.as_str());
                if wanted != Some(text("number")) {
                    return Err("practice-wrong-number");
                }
            }
            (Some(StepKind::Delete), _) => {
                let number = text("end").parse::<usize>().ok();
                if let Some(code) = number.zip(desk.own()).and_then(|(number, own)| own.codes.get_mut(number))
                {
                    code.has_ended = true;
                }
            }
            _ => {}
        }
        if form.contains_key("name") {
            let name: String = text("name").chars().filter(|c| !c.is_control()).take(60).collect();
            if name.is_empty() {
                return Err("practice-no-name");
            }
            if let Some(visit) = &mut desk.visit {
                visit.name = name;
            }
        }
        if played.switches_on(step)
            && let Some(mailbox) = desk.own()
        {
            mailbox.is_on = true;
        }
        Ok(())
    }
}

/// Which step shows the code: the last that is about copying, else the end.
pub(super) fn shows_code(guide: &Guide) -> usize {
    let copies = guide.steps.iter().rposition(|step| step.kind == Some(StepKind::Copy));
    copies.unwrap_or(guide.steps.len())
}

/// Makes the code where the way has come to the page that shows it, once.
fn hand_out(played: &Likeness, desk: &mut Desk, guide: &Guide, done: usize) {
    let makes = desk.visit.as_ref().is_some_and(|visit| {
        let may_end_without = visit.task == Task::Enable && shows_code(guide) == guide.steps.len();
        !visit.has_made && done >= shows_code(guide) && !may_end_without
    });
    if !makes || desk.signed_in.is_none() {
        return;
    }
    let provider = &played.provider;
    let dies = provider.reset.as_ref().map(|reset| reset.old_code_dies);
    let replaces = provider.sign_in.many_allowed == Some(false) || dies == Some(OldCode::WhenReplaced);
    let name = desk.visit.as_ref().map(|visit| visit.name.clone()).filter(|name| !name.is_empty());
    let name = name.unwrap_or_else(|| "1".to_owned());
    let Some(mailbox) = desk.own() else { return };
    let name = unlike_others(&name, mailbox.codes.iter().map(|code| code.name.as_str()).collect());
    let code = mailbox.make_code(provider.sign_in.shape.as_ref(), &name, replaces);
    if let Some(visit) = &mut desk.visit {
        (visit.has_made, visit.fresh) = (true, code);
    }
}

/// A name that no other code has: two of one name are numbered.
fn unlike_others(name: &str, others: Vec<&str>) -> String {
    let numbered = (2..).map(|number| format!("{name} ({number})"));
    std::iter::once(name.to_owned())
        .chain(numbered)
        .find(|name| !others.contains(&name.as_str()))
        .unwrap_or_default()
}
