//! What mail servers in general say when they refuse: ideas put together, the more telling before the more general.

use super::guess::Guess;
use super::vocabulary::Words;
use super::words::*;
use crate::model::failure::Cause::{self, *};
use crate::model::failure::Certainty;

/// One telling combination: a word of each idea stands in the text, and none of those that tell otherwise.
pub(super) struct Pattern {
    ideas: &'static [Words],
    unless: Words,
    cause: Cause,
    also: &'static [Cause],
}

const fn says(ideas: &'static [Words], cause: Cause, also: &'static [Cause]) -> Pattern {
    Pattern { ideas, unless: Words(""), cause, also }
}

impl Pattern {
    const fn unless(self, unless: Words) -> Pattern {
        Pattern { unless, ..self }
    }

    fn fits(&self, text: &str) -> bool {
        self.ideas.iter().all(|words| words.are_in(text)) && !self.unless.are_in(text)
    }
}

/// What else "wrong user name or password" may be.
pub(super) const BEHIND_WRONG_CODE: &[Cause] = &[LoginPasswordUsed, ServiceOff, WrongUsername];
/// What may stand behind a text that names several causes at once.
pub(super) const BEHIND_CATCH_ALL: &[Cause] =
    &[ServiceOff, LoginPasswordUsed, WrongCode, TooManyAttempts, AccountLocked, ServerBusy];
const BEHIND_NO_CODE: &[Cause] = &[WrongCode];
const BEHIND_OFF: &[Cause] = &[WrongCode];
const BEHIND_BLOCK: &[Cause] = &[TooManyAttempts];
const NOTHING: &[Cause] = &[];

/// Ideas that one text for several causes has at least three of.
const CATCH_ALL: &[&[Words]] = &[
    &[Words("account abnormal, 帐号异常, 账号异常, 帐户异常, 账户异常")],
    &[Words(
        "service is not open, service not open, service is off, is disabled, not enabled, 未开启, 未开通",
    )],
    &[PASSWORD, WRONG],
    &[Words("frequency, too many, too often, rate limit, 频率, 频繁, 次数")],
    &[Words("busy, temporar, 繁忙, 系统忙")],
];

const PASSWORD: Words = Words(
    "
    password, passwd, passwort, kennwort, mot de passe, credential, парол, 비밀번호, 암호, パスワード, 密码,
    密碼, 口令,
    ",
);
/// A code for programs that is itself no good.
const BAD_APP_PASSWORD: Words = Words(
    "
    invalid app, incorrect app, wrong app, app password is invalid, app password is incorrect,
    app password is wrong, app password has expired, app password expired, app password was revoked,
    app password has been revoked, invalid authorization code, incorrect authorization code,
    authorization code is invalid, authorization code is incorrect, authorization code expired,
    authorization code has expired, 授权码错误, 授权码不正确, 授权码有误, 授权码无效, 授权码已失效,
    授权码已过期, 授權碼錯誤, неверный пароль приложен, неверный пароль для внешн,
    ",
);
const PROTOCOL: Words = Words("imap, pop|, pop3, smtp");
/// Whoever else is at it.
const SESSION: Words =
    Words("session, another process, another client, by another, pop3 lock, by pop, in use");
const AT_ONCE: Words = Words(
    "concurrent, simultaneous, parallel, gleichzeitig, simultane, contemporane, одновременн, 동시, 同時, 并发, 同时",
);
/// The command AUTH, by name: that it is not there is about the port, not about the code.
const AUTH_COMMAND: Words = Words(
    "
    auth command, command auth, \"auth\", 'auth', auth not, auth is not, authentication not enabled,
    authentication is not enabled, authentication not available, authentication is not available, auth used when,
    authentication not required, auth not available,
    ",
);
/// Something about the commands, nothing about the account.
const PROTOCOL_FAULT: Words = Words(
    "
    need ehlo, need mail, need rcpt, bad sequence, out of sequence, helohost, helo host, talk too soon,
    syntax error, unrecognized command, unrecognised command, command unrecognized, command not recognized,
    unknown command, invalid command, error in imap command, protocol error, synchronization, base64,
    speaking imap, amounts of data, polite people say hello, send helo, send ehlo, say hello first,
    pipelining not, improper command,
    ",
);
const SPAM: Words =
    Words("dt:spm, dt:spamming, spam, unsolicited, spamverdacht, спам, 스팸, 迷惑メール, 垃圾邮件");

/// The combinations; the first that fits counts.
pub(super) const PATTERNS: &[Pattern] = &[
    says(&[Words("account is abnormal")], SignInRefused, BEHIND_CATCH_ALL),
    says(&[Words("authentication failed"), Words("system busy")], SignInRefused, BEHIND_CATCH_ALL),
    says(&[Words("invalid credentials or"), Words("disabled")], SignInRefused, BEHIND_CATCH_ALL),
    says(&[Words("smtpclientauthentication is disabled")], ServiceOff, &[PasswordSignInEnded]),
    says(&[Words("authenticated but not connected, smtp flag")], ServiceOff, NOTHING),
    says(&[Words("domainnotexist")], WrongUsername, NOTHING),
    says(&[Words("login.userstatus, bad outbound sender")], AccountLocked, NOTHING),
    says(&[Words("dt:sum")], SenderMismatch, NOTHING),
    // NetEase's and Alibaba's own marks.
    says(&[Words("hl:icc, hl:mcc")], ConnectionLimit, BEHIND_BLOCK),
    says(&[Words("hl:ifc, hl:rep, hl:itc, mi:stc, mi:cel, mi:spb, dt:rbl|")], TooManyAttempts, NOTHING),
    says(&[Words("non_ssl, non-ssl")], TlsRequired, NOTHING),
    says(
        &[Words("failure[1, failure[2, failure[3, failure[4, failure[5")],
        TooManyAttempts,
        &[SignInRefused],
    ),
    says(&[Words("sendasdenied, sendas denied")], SenderMismatch, NOTHING),
    says(&[Words("unusual sending activity")], AccountLocked, &[TooManyAttempts]),
    says(&[Words("black ip, black-ip, blackip")], IpBlocked, BEHIND_BLOCK),
    says(&[AUTH_COMMAND, NOT_THERE], UnsupportedMechanism, &[ProtocolViolation]),
    says(&[PROTOCOL_FAULT], ProtocolViolation, NOTHING),
    says(&[Words("bad authenticate")], UnsupportedMechanism, NOTHING),
    says(&[CLIENT_ID], ClientIdNeeded, NOTHING),
    says(&[BLOCKLISTS], IpBlocked, BEHIND_BLOCK),
    says(&[PLACE, BLOCKED], IpBlocked, BEHIND_BLOCK).unless(Words("too busy, server busy, overload")),
    says(&[BAD_APP_PASSWORD], WrongCode, BEHIND_NO_CODE),
    says(&[APP_PASSWORD], LoginPasswordUsed, BEHIND_NO_CODE),
    says(&[ENCRYPTION, WANTED], TlsRequired, NOTHING).unless(Words("temporar")),
    says(&[OAUTH, WANTED], PasswordSignInEnded, NOTHING),
    says(&[PASSWORDS, ENDED], PasswordSignInEnded, NOTHING),
    says(&[PASSWORDS, OAUTH], PasswordSignInEnded, NOTHING),
    says(&[MECHANISM, NOT_THERE], UnsupportedMechanism, &[PasswordSignInEnded]),
    says(&[FULL], MailboxFullOrDisabled, NOTHING),
    says(&[AT_ONCE, TOO_MANY], ConnectionLimit, BEHIND_BLOCK),
    says(&[SENDER, NOT_OWN], SenderMismatch, NOTHING).unless(Words("spam")),
    says(&[ATTEMPTS, TOO_MANY], TooManyAttempts, NOTHING),
    says(&[Words("throttl")], TooManyAttempts, NOTHING),
    says(&[CONNECTIONS, TOO_MANY], ConnectionLimit, BEHIND_BLOCK),
    says(&[TOO_OFTEN], TooManyAttempts, NOTHING),
    says(&[Words("relay")], MessageRefused, &[SenderMismatch]),
    says(&[PROTOCOL, OFF], ServiceOff, BEHIND_OFF),
    says(
        &[Words("mailbox is locked, mailbox locked, mailbox already locked, maildrop"), SESSION],
        ServerBusy,
        &[ConnectionLimit],
    ),
    says(&[ACCOUNT, LOCKED], AccountLocked, NOTHING).unless(PASSWORD),
    says(&[HUMAN], BrowserSignInNeeded, NOTHING),
    says(&[BROWSER, CONFIRM], BrowserSignInNeeded, NOTHING),
    says(&[SERVICE, OFF], ServiceOff, BEHIND_OFF).unless(BUSY),
    says(&[Words("no permission, 无权登, does not have access rights")], ServiceOff, BEHIND_OFF),
    says(&[ACCOUNT, UNKNOWN], WrongUsername, BEHIND_NO_CODE).unless(PASSWORD),
    says(&[ADDRESS, UNKNOWN], WrongUsername, BEHIND_NO_CODE).unless(PASSWORD),
    says(&[BUSY], ServerBusy, NOTHING),
    says(&[SPAM], MessageRefused, NOTHING),
    says(&[SIGN_IN, WRONG], WrongCode, BEHIND_WRONG_CODE),
];

/// Whether a text names the service: IMAP by name, or programs that use it.
pub(super) fn names_protocol(text: &str) -> bool {
    PROTOCOL.are_in(text) || Words("client, program, protocol, but not connected").are_in(text)
}

/// What a text means that was [`folded`](super::vocabulary::folded).
pub(super) fn meaning(text: &str) -> Option<Guess> {
    let named = CATCH_ALL.iter().filter(|ideas| ideas.iter().all(|words| words.are_in(text))).count();
    if named >= 3 {
        return Some(Guess::new(SignInRefused, Certainty::Likely, BEHIND_CATCH_ALL));
    }
    let pattern = PATTERNS.iter().find(|pattern| pattern.fits(text))?;
    Some(Guess::new(pattern.cause, Certainty::Likely, pattern.also))
}
