//! What is known about a test when one of its stages has failed.

use super::report::Stage;
use super::software::Software;
use super::tongue::Tongue;
use crate::model::catalogue::Refusal;
use crate::model::code::Code;
use crate::model::failure::Service;

/// What is known about the test in which a failure came up.
pub(super) struct Case<'a> {
    pub(super) service: Service,
    pub(super) stage: Stage,
    pub(super) refusals: &'a [Refusal],
    /// What text is that is not UTF-8.
    pub(super) tongue: &'a Tongue,
    /// The user name that was tried last.
    pub(super) user: &'a str,
    /// Whether nobody knows which form of it the server takes.
    pub(super) is_name_open: bool,
    /// Whether the domain can be written in two ways, and both were tried.
    pub(super) other_form_of_domain: bool,
    /// Who the server says it is.
    pub(super) software: Option<Software>,
    /// Whether the code has the provider's shape.
    pub(super) shape_fits: Option<bool>,
    /// How many days ago the same code last passed.
    pub(super) passed_days_ago: Option<u32>,
    /// How many sign-ins were refused a short while ago.
    pub(super) refused_lately: usize,
    /// Whether the other service has just accepted the same code.
    pub(super) code_accepted: bool,
    pub(super) code: Option<&'a Code>,
}
