//! What a test has found at one server, in words: what to do with what is known of it.

use fluent_bundle::FluentValue;

use super::Locale;
use super::causes::Connection;
use crate::mail::probe::{Diagnosis, Hint, ServiceReport};
use crate::model::address::Address;
use crate::model::catalogue::{Endpoint, Provider};
use crate::model::failure::Service;

/// How many things to do are named at most, with what was seen beside the cause.
const MOST_STEPS: usize = 4;

impl Locale {
    /// What to do about a failure: first what was seen beside its cause, then the steps of [`Locale::advice`], none of
    /// which recommends the port or the encryption that is in use already.
    pub fn advice_on(
        &self,
        service: &ServiceReport,
        why: &Diagnosis,
        provider: Option<&Provider>,
    ) -> Vec<String> {
        let connection = Connection::of(service.service, &service.endpoint);
        let hints = why.hints.iter().map(|hint| self.hint(hint, &service.endpoint, provider));
        let mut advice: Vec<String> = hints.collect();
        for step in self.advice_at(why.cause, provider, &why.also, connection) {
            if advice.len() < MOST_STEPS && !advice.contains(&step) {
                advice.push(step);
            }
        }
        advice
    }

    /// What was seen and what to do about it, in a sentence.
    fn hint(&self, hint: &Hint, endpoint: &Endpoint, provider: Option<&Provider>) -> String {
        let user = endpoint.user.as_str();
        let mut args: Vec<(&str, FluentValue<'_>)> = vec![("term", self.term(provider).into())];
        let id = match hint {
            Hint::InvisibleInCode => "hint-invisible-in-code",
            Hint::OddSpacesInCode => "hint-odd-spaces-in-code",
            Hint::SpacesInCode => "hint-spaces-in-code",
            Hint::NotAsciiInCode(c) => {
                args.push(("character", c.to_string().into()));
                "hint-not-ascii-in-code"
            }
            Hint::LocalPartAlone => {
                let local = user.rsplit_once('@').map_or(user, |(local, _)| local);
                args.push(("local", local.to_owned().into()));
                "hint-local-part-alone"
            }
            Hint::BothFormsOfDomain => {
                let letters = Address::parse(user).map(|it| it.in_letters());
                args.push(("letters", letters.unwrap_or_else(|_| user.to_owned()).into()));
                "hint-both-forms-of-domain"
            }
            Hint::ClientCertificate => "hint-client-certificate",
            Hint::OtherNames(names) => {
                args.push(("names", names.join(&self.text("list-joint")).into()));
                "hint-other-names"
            }
            Hint::TakesNoCode => "hint-takes-no-code",
            Hint::PerhapsBanned => "hint-perhaps-banned",
        };
        self.with(id, &args)
    }

    /// What a server said beside its yes.
    pub fn server_notice(&self, service: Service, notice: &str) -> String {
        let args = [("service", self.service(service).into()), ("notice", notice.to_owned().into())];
        self.with("server-notes", &args)
    }

    /// That a server says who it is, where nobody knows the domain.
    pub fn says_it_is(&self, provider: &Provider) -> String {
        let name = provider.name.get(self.tag());
        self.with("says-it-is", &[("provider", name.into())])
    }
}
