//! What was seen beside a failure's cause and may be its reason, or the way out of it.

use super::case::Case;
use super::failure::Failure;
use super::guess::Guess;
use super::report::{Hint, Stage};
use super::software::Software;
use crate::model::code::{Code, is_odd_space, is_unseen};
use crate::model::failure::Cause;

/// The most names of a certificate that are told.
const MOST_NAMES: usize = 3;

/// What may help, most helpful first. A door that closed after refusals adds to what else it may be.
pub(super) fn hints(guess: &mut Guess, failure: &Failure, case: &Case<'_>) -> Vec<Hint> {
    let mut hints: Vec<Hint> = failure.hint.iter().cloned().collect();
    if may_be_banned(guess.cause, case) {
        guess.put_first(Cause::IpBlocked);
        hints.push(Hint::PerhapsBanned);
    }
    if guess.cause == Cause::PasswordSignInEnded && case.software.is_some_and(Software::takes_no_code) {
        hints.push(Hint::TakesNoCode);
    }
    if failure.is_answer() && !failure.in_clear && case.stage == Stage::SignIn && !case.code_accepted {
        hints.extend(about_the_sign_in(guess.cause, case));
    }
    if guess.cause == Cause::TlsWrongHost {
        let names = failure.certificate.iter().flat_map(|shown| &shown.names);
        let is_host = |name: &&String| !name.contains(['*', '@', ' ', ':']) && name.contains('.');
        let names: Vec<String> = names.filter(is_host).take(MOST_NAMES).cloned().collect();
        hints.extend((!names.is_empty()).then_some(Hint::OtherNames(names)));
    }
    hints
}

/// Whether a server that answers no more may have shut this network out.
fn may_be_banned(cause: Cause, case: &Case<'_>) -> bool {
    use Cause::{ConnectionLost, ConnectionRefused, ConnectionTimedOut, ServerSilent};
    case.refused_lately > 0
        && case.stage < Stage::SignIn
        && matches!(cause, ConnectionRefused | ConnectionTimedOut | ConnectionLost | ServerSilent)
}

/// What was sent and may not be what was meant.
fn about_the_sign_in(cause: Cause, case: &Case<'_>) -> Vec<Hint> {
    use Cause::{CodeEnded, LoginPasswordUsed, SignInRefused, WrongCode, WrongUsername};
    let mut hints = Vec::new();
    if !matches!(cause, WrongCode | SignInRefused | LoginPasswordUsed | WrongUsername | CodeEnded) {
        return hints;
    }
    if let Some(code) = case.code.filter(|_| cause != CodeEnded && case.shape_fits != Some(true)) {
        hints.extend(in_the_code(code));
    }
    if cause == CodeEnded {
        return hints;
    }
    if case.other_form_of_domain {
        hints.push(Hint::BothFormsOfDomain);
    }
    let is_known_by_itself = case.software.is_some_and(|it| it.provider().is_some());
    if case.is_name_open && !is_known_by_itself && case.user.contains('@') {
        hints.push(Hint::LocalPartAlone);
    }
    hints
}

/// Characters that are seldom meant.
fn in_the_code(code: &Code) -> Option<Hint> {
    let text = code.expose();
    if text.chars().any(is_unseen) {
        Some(Hint::InvisibleInCode)
    } else if text.chars().any(is_odd_space) {
        Some(Hint::OddSpacesInCode)
    } else if text.contains(' ') {
        Some(Hint::SpacesInCode)
    } else {
        text.chars().find(|c| !c.is_ascii()).map(Hint::NotAsciiInCode)
    }
}
