//! The pages on which a code goes to a program or a phone.

use crate::support::walk::Walk;

impl Walk<'_> {
    /// From the last page of a journey through those pages, and back.
    pub fn uses(&self) {
        self.open("use-others", "use:outlook");
        self.look("49-others");
        // What no machine that runs the tests has.
        for (program, name) in [("outlook", "50-dialog"), ("gitea", "51-with-code")] {
            self.open(&format!("use:{program}"), "copy-use");
            self.look(name);
            self.open("back", "use:outlook");
        }
        self.open("back", "use-phone");
        self.open("use-phone", "show-code-qr");
        self.look("52-phone");
        self.open("show-settings-qr", "hide-squares");
        self.look("53-squares");
        self.open("hide-squares", "show-code-qr");
        self.open("back", "use-others");
    }

    /// Presses something, and waits for what comes.
    fn open(&self, control: &str, next: &str) {
        self.seek(control);
        self.click(control);
        self.seek(next);
    }
}
