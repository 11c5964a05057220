//! The names of controls: what the focus is put on, and what tests and help desks know a control by.

use std::borrow::Cow;
use std::fmt;

use iced::widget::Id;

/// A control's name; no two on a page have the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ControlName(Cow<'static, str>);

impl ControlName {
    /// The name of a control that there is once.
    pub(super) const fn fixed(name: &'static str) -> ControlName {
        ControlName(Cow::Borrowed(name))
    }

    /// The name of one of several of a kind: `test` of `me@qq.com` is `test:me@qq.com`.
    pub fn of(kind: &str, which: impl fmt::Display) -> ControlName {
        ControlName(Cow::Owned(format!("{kind}:{which}")))
    }

    /// The name of one part of a whole: `host` of `imap` is `imap-host`.
    pub fn part(whole: &str, part: &str) -> ControlName {
        ControlName(Cow::Owned(format!("{whole}-{part}")))
    }
}

impl fmt::Display for ControlName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&ControlName> for Id {
    fn from(name: &ControlName) -> Id {
        Id::from(name.to_string())
    }
}

/// The answer with this number, from 0, to the question which servers are meant.
pub fn choice(number: usize) -> ControlName {
    ControlName::of("choice", number)
}

macro_rules! controls {
    ($($name:ident = $text:literal,)*) => {
        $(
            #[allow(missing_docs, reason = "the name is all there is to say")]
            pub const $name: ControlName = ControlName::fixed($text);
        )*
    };
}

controls! {
    ADDRESS = "address",
    ACCEPT_LINK = "accept-link",
    ADD_ACCOUNT = "add-account",
    ANOTHER = "another",
    ASK_VAULT = "ask-vault",
    BACK = "back",
    BESIDE = "beside",
    BRING_BACK = "bring-back",
    BY_HAND = "by-hand",
    CANCEL = "cancel",
    CANCEL_EDIT = "cancel-edit",
    CANCEL_PASSPHRASE = "cancel-passphrase",
    CHANGE_PASSPHRASE = "change-passphrase",
    CLOSE_HELP = "close-help",
    CLOSE_REMINDERS = "close-reminders",
    CLOSE_SUMMARY = "close-summary",
    CLOSE_WIRE = "close-wire",
    CODE = "code",
    CODE_ENDS = "code-ends",
    CODE_LABEL = "code-label",
    CODE_PROGRAMS = "code-programs",
    COMPARE = "compare",
    CONTINUE = "continue",
    COPIED = "copied",
    COPY_CODE = "copy-code",
    COPY_COMMAND = "copy-command",
    COPY_DIFFERENT = "copy-different",
    COPY_FINGERPRINT = "copy-fingerprint",
    COPY_LINK = "copy-link",
    COPY_REPORT = "copy-report",
    COPY_USE = "copy-use",
    COPY_WIRE = "copy-wire",
    DECLINE_LINK = "decline-link",
    DIFFERENT = "different",
    DIFFERENT_WORDS = "different-words",
    FINGERPRINT = "fingerprint",
    FINISH = "finish",
    FOLLOW = "follow",
    GOOD_TO_KNOW = "good-to-know",
    FORGET_WAITING = "forget-waiting",
    GO_ON_WAITING = "go-on-waiting",
    HAND_OVER = "hand-over",
    HIDE_SQUARES = "hide-squares",
    HAVE_CODE = "have-code",
    ABOUT = "about",
    HELP = "help",
    HELP_SEARCH = "help-search",
    IMAP_HOST = "imap-host",
    IMAP_PORT = "imap-port",
    KEEP_CODE = "keep-code",
    KEEP_IT = "keep-it",
    KEEP_UNTESTED = "keep-untested",
    LABEL = "label",
    LANGUAGE = "language",
    MAILBOX = "mailbox",
    MEANT_NO = "meant-no",
    MEANT_YES = "meant-yes",
    MEND = "mend",
    MORE = "more",
    MOVE_TO_FILE = "move-to-file",
    MOVE_TO_KEYCHAIN = "move-to-keychain",
    NEW_CODE = "new-code",
    NEXT_STEP = "next-step",
    NOT_SURE = "not-sure",
    OPEN_PAGE = "open-page",
    OPEN_PREREQUISITE = "open-prerequisite",
    PRACTICE_END = "practice-end",
    PRACTICE_FAULTS = "practice-faults",
    PRACTISE = "practise",
    OTHER_GUIDE = "other-guide",
    OTHER_CODE = "other-code",
    OWN_CODE = "own-code",
    PASSPHRASE = "passphrase",
    PASSPHRASE_AGAIN = "passphrase-again",
    PASSPHRASE_OLD = "passphrase-old",
    PASSPHRASE_SUBMIT = "passphrase-submit",
    PASTE = "paste",
    PROXY = "proxy",
    QUESTIONS = "questions",
    REMOVE_CODE = "remove-code",
    RETRY = "retry",
    SAVE_CODE = "save-code",
    SAVE_STEPS = "save-steps",
    SEARCH = "search",
    SEARCH_AGAIN = "search-again",
    SEARCH_DETAILS = "search-details",
    SEND_MESSAGE = "send-message",
    SHOW_CODE = "show-code",
    SHOW_CODE_QR = "show-code-qr",
    SHOW_SETTINGS_QR = "show-settings-qr",
    SHOW_PASSPHRASE = "show-passphrase",
    SMTP_HOST = "smtp-host",
    SMTP_PORT = "smtp-port",
    STOP_SEARCH = "stop-search",
    STOP_SENDING = "stop-sending",
    STOP_TESTS = "stop-tests",
    SWITCH_ON = "switch-on",
    TAKE_OFFERED = "take-offered",
    TEST_ALL = "test-all",
    TEST_AND_SAVE = "test-and-save",
    TEST_ANYWAY = "test-anyway",
    THIS_RUN = "this-run",
    TRUST = "trust",
    UNDO = "undo",
    USER = "user",
    USE_FILE = "use-file",
    USE_OTHERS = "use-others",
    USE_PHONE = "use-phone",
    USE_WORKS = "use-works",
    USE_PROXY = "use-proxy",
    USE_THIS_RUN = "use-this-run",
    WIRE = "wire",
    YES = "yes",
}
