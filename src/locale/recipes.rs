//! Why newer provider files are not taken, in words.

use super::Locale;
use crate::model::catalogue::{BundleError, RecipeVersion};
use crate::work::recipes::TakeError;

impl Locale {
    /// Which provider files are in force, and where they come from.
    pub fn recipes_in_force(&self, version: RecipeVersion) -> String {
        let origin = if version == RecipeVersion::built_in() { "program" } else { "file" };
        self.with("recipes-in-force", &[("version", version.to_string().into()), ("origin", origin.into())])
    }

    /// What happened to a file of newer provider files, why, and what to do.
    pub fn take_error(&self, error: &TakeError, path: &str) -> String {
        let with = |id: &str| self.with(id, &[("path", path.into())]);
        match error {
            TakeError::CannotRead(kind) => self
                .with("recipes-cannot-read", &[("path", path.into()), ("said", self.io_fault(*kind).into())]),
            TakeError::CannotSave(kind) => {
                self.with("recipes-cannot-save", &[("said", self.io_fault(*kind).into())])
            }
            TakeError::NotNewer { offered, here } => {
                let args = [("offered", offered.to_string().into()), ("here", here.to_string().into())];
                self.with("recipes-not-newer", &args)
            }
            TakeError::Bundle(error) => match error {
                BundleError::TooLarge(bytes) => {
                    let args = [("path", path.into()), ("count", (bytes / 1024 / 1024).to_string().into())];
                    self.with("recipes-too-large", &args)
                }
                BundleError::NoBundle => with("recipes-no-bundle"),
                BundleError::OtherKey => with("recipes-other-key"),
                BundleError::NotSigned => with("recipes-not-signed"),
                BundleError::Unreadable => with("recipes-unreadable"),
                BundleError::NewerFormat => with("recipes-newer-format"),
                BundleError::Files(_) => with("recipes-wrong-files"),
            },
        }
    }
}
