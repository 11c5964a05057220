//! What providers' servers really said, and what it must be taken for when nothing is known about the provider.

use super::*;

use crate::model::failure::Cause::*;

const IMAP: Service = Service::Imap;
const SMTP: Service = Service::Smtp;

#[track_caller]
fn check(service: Service, said: &str, cause: Cause) -> Guess {
    let guess = classify(said, service, &[]);
    assert_eq!(guess.cause, cause, "{said:?}: {guess:?}");
    guess
}

#[test]
fn knows_what_servers_in_general_say() {
    let texts = [
        (
            IMAP,
            "NO Login fail. Account is abnormal, service is not open, password is incorrect, login frequency limited, \
             or system is busy. More information at https://help.mail.qq.com/detail/108/1023",
            SignInRefused,
        ),
        (
            SMTP,
            "535 Login fail. Account is abnormal, service is not open, password is incorrect, login frequency limited, \
             or system is busy.",
            SignInRefused,
        ),
        (
            SMTP,
            "535 Login Fail. Please enter your authorization code to login. More information in \
             http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=28&&no=1001256",
            LoginPasswordUsed,
        ),
        (SMTP, "535 Error: 请使用授权码登录。详情请看: http://service.mail.qq.com/", LoginPasswordUsed),
        (
            IMAP,
            "Please using authorized code to login. More information at http://service.mail.qq.com/",
            LoginPasswordUsed,
        ),
        (SMTP, "454 Authentication failed, please open smtp flag first!", ServiceOff),
        (SMTP, "501 mail from address must be same as authorization user", SenderMismatch),
        (IMAP, "NO LOGIN Login error or password error", WrongCode),
        (IMAP, "NO SELECT Unsafe Login. Please contact kefu@188.com for help", ClientIdNeeded),
        (IMAP, "NO EXAMINE Unsafe Login. Please contact kefu@188.com for help", ClientIdNeeded),
        (IMAP, "BAD Request not ending with", ProtocolViolation),
        (SMTP, "535 Error: authentication failed", WrongCode),
        (SMTP, "550 User has no permission", ServiceOff),
        (SMTP, "550 用户无权登陆", ServiceOff),
        (SMTP, "554 IP is rejected, smtp auth error limit exceed", IpBlocked),
        (SMTP, "535 Error: authentication failed, system busy", SignInRefused),
        (IMAP, "NO ERR.LOGIN.IPDENY", IpBlocked),
        (SMTP, "526 Authentication failure[0]", WrongCode),
        (IMAP, "NO [AUTHENTICATIONFAILED] Authentication Failed", WrongCode),
        (
            IMAP,
            "NO [ALERT] Application-specific password required: \
             https://support.google.com/accounts/answer/185833 (Failure)",
            LoginPasswordUsed,
        ),
        (IMAP, "NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)", WrongCode),
        (
            IMAP,
            "NO [WEBALERT https://accounts.google.com/signin/continue?x=1] Web login required.\r\n\
             NO [ALERT] Please log in via your web browser: https://support.google.com/mail/ (Failure)",
            BrowserSignInNeeded,
        ),
        (
            IMAP,
            "NO [ALERT] Your account is not enabled for IMAP use. Please visit your Gmail settings page and enable \
             your account for IMAP access. (Failure)",
            ServiceOff,
        ),
        (IMAP, "NO [ALERT] IMAP access is disabled for your domain. Please contact (Failure)", ServiceOff),
        (
            SMTP,
            "534-5.7.9 Application-specific password required. For more information, go to\r\n\
             534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor - gsmtp",
            LoginPasswordUsed,
        ),
        (
            SMTP,
            "535-5.7.8 Username and Password not accepted. For more information, go to\r\n\
             535 5.7.8  https://support.google.com/mail/?p=BadCredentials a1-2 - gsmtp",
            WrongCode,
        ),
        (
            SMTP,
            "534-5.7.14 Please log in via your web browser and\r\n534-5.7.14 then try again.\r\n\
             534-5.7.14  Learn more at\r\n534 5.7.14  https://support.google.com/mail/answer/78754",
            BrowserSignInNeeded,
        ),
        (IMAP, "NO [AUTHENTICATIONFAILED] LOGIN Invalid credentials", WrongCode),
        (SMTP, "535 5.7.0 (#AUTH005) Too many bad auth attempts.", TooManyAttempts),
        (IMAP, "NO [UNAVAILABLE] UID FETCH Service is temporarily not available", ServerBusy),
        (IMAP, "NO Basic authentication is disabled.", PasswordSignInEnded),
        (IMAP, "NO LOGIN failed.\r\nBYE Microsoft Exchange Server IMAP4 server signing off.", WrongCode),
        (
            IMAP,
            "NO AUTHENTICATE failed. Provided authentication mechanism is not supported.",
            UnsupportedMechanism,
        ),
        (IMAP, "NO User is authenticated but not connected.", ServiceOff),
        (
            SMTP,
            "535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [X.Y.com]",
            PasswordSignInEnded,
        ),
        (
            SMTP,
            "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.",
            ServiceOff,
        ),
        (SMTP, "535 5.7.3 Authentication unsuccessful", WrongCode),
        (
            SMTP,
            "550 5.7.30 Basic authentication is not supported for Client Submission.",
            PasswordSignInEnded,
        ),
        (IMAP, "NO Incorrect username, password or access token.", WrongCode),
        (
            IMAP,
            "NO [ALERT] You are yet to enable IMAP for your account. Please contact (Failure)",
            ServiceOff,
        ),
        (IMAP, "NO no such user", WrongUsername),
        (IMAP, "NO too many login attempts", TooManyAttempts),
        (
            IMAP,
            "NO [AUTHENTICATIONFAILED] LOGIN invalid credentials or IMAP is disabled sc=abc123",
            SignInRefused,
        ),
        (
            SMTP,
            "535 5.7.8 Error: authentication failed: This user does not have access rights to this service",
            ServiceOff,
        ),
        (SMTP, "535 5.7.8 Error: authentication failed: Invalid user or password!", WrongCode),
        (SMTP, "535 5.7.8 Error: authentication failed: Please accept EULA first.", BrowserSignInNeeded),
        (SMTP, "530 5.7.7 Email sending without SSL/TLS encryption is not allowed.", TlsRequired),
        (
            IMAP,
            "NO [AUTHENTICATIONFAILED] NEOBHODIM parol prilozheniya \
             https://help.mail.ru/mail/security/protection/external / Application password is REQUIRED",
            LoginPasswordUsed,
        ),
        (SMTP, "535 Authentication credentials invalid", WrongCode),
        (IMAP, "NO authentication failed", WrongCode),
        (SMTP, "421 4.7.0 Too many connections", ConnectionLimit),
        (IMAP, "NO [LIMIT] no more", ConnectionLimit),
        (IMAP, "NO [CONTACTADMIN] see us", AccountLocked),
        (IMAP, "NO [PRIVACYREQUIRED] not so", TlsRequired),
        (SMTP, "530 Must issue a STARTTLS command first", TlsRequired),
        (SMTP, "504 5.7.4 Unrecognized authentication type", UnsupportedMechanism),
    ];
    for (service, said, cause) in texts {
        check(service, said, cause);
        // Links, line breaks and case do not matter.
        check(service, &said.to_uppercase(), cause);
        check(service, &said.replace(' ', "  "), cause);
    }
}

#[test]
fn temporary_answers_never_blame_the_code() {
    for said in [
        "454 4.7.0 invalid username or password",
        "451 authentication failed",
        "421 login failed",
        "432 4.7.12 A password transition is needed",
        "454 4.7.0 Account is abnormal, service is not open",
    ] {
        check(SMTP, said, ServerBusy);
    }
    for said in [
        "NO [UNAVAILABLE] Authentication failed",
        "NO [SERVERBUG] login error",
        "BYE Authentication failed",
        "BYE no such luck, BAD weather",
        "NO Temporary authentication failure",
        "NO Authentication failed, try again later",
    ] {
        check(IMAP, said, ServerBusy);
    }
}

#[test]
fn words_in_links_are_not_the_servers() {
    check(IMAP, "NO https://x.example/too-many-web-browser/授权码", SignInRefused);
}

#[test]
fn a_refusal_without_words_stays_open() {
    for said in ["NO", "NO [ALERT]", "NO what", "550 no", ""] {
        let guess = check(IMAP, said, SignInRefused);
        assert!(guess.also.contains(&WrongCode));
    }
}

fn refusal(service: Option<Service>, contains: &[&str], cause: Cause) -> Refusal {
    Refusal {
        service,
        contains: contains.iter().map(|part| (*part).to_owned()).collect(),
        cause,
        certainty: Certainty::Certain,
        also: vec![ServerBusy],
        example: String::new(),
    }
}

#[test]
fn the_providers_most_telling_refusal_wins() {
    let known = [
        refusal(None, &["authentication failed"], WrongCode),
        refusal(Some(IMAP), &["Authentication", "failed today  only"], AccountLocked),
        refusal(None, &["invalid username or password"], WrongCode),
        refusal(None, &[], Offline),
    ];
    let judge = |service, said| classify(said, service, &known).cause;
    assert_eq!(judge(IMAP, "NO AUTHENTICATION\r\n FAILED"), WrongCode);
    assert_eq!(judge(IMAP, "NO authentication failed today only"), AccountLocked);
    assert_eq!(judge(SMTP, "535 authentication failed today only"), WrongCode);
    // Where the provider is known to answer so, a temporary number does not count (Proton's bridge).
    assert_eq!(judge(SMTP, "454 4.7.0 invalid username or password"), WrongCode);
    // A part may stand across the lines of one reply.
    let known = [refusal(None, &["via your web browser and then"], BrowserSignInNeeded)];
    let said = "534-5.7.14 Log in via your web browser and\r\n534 5.7.14 then try";
    assert_eq!(classify(said, SMTP, &known).certainty, Certainty::Certain);
}

fn case(stage: Stage, shape_fits: Option<bool>) -> Case<'static> {
    Case {
        service: IMAP,
        stage,
        refusals: &[],
        tongue: Box::leak(Box::default()),
        user: "me@example.com",
        is_name_open: false,
        other_form_of_domain: false,
        software: None,
        shape_fits,
        passed_days_ago: None,
        refused_lately: 0,
        code_accepted: false,
        code: None,
    }
}

#[test]
fn the_shape_of_the_code_ranks_the_login_password() {
    let refused = Failure::refused(b"NO [AUTHENTICATIONFAILED] no".to_vec());
    let also = |fits| diagnose(&refused, &case(Stage::SignIn, fits)).also;
    assert_eq!(also(None), [LoginPasswordUsed, ServiceOff, WrongUsername]);
    assert_eq!(also(Some(false)), [LoginPasswordUsed, ServiceOff, WrongUsername]);
    assert_eq!(also(Some(true)), [ServiceOff, WrongUsername, LoginPasswordUsed]);
    let catch_all = Failure::refused(b"NO account is abnormal, service is not open".to_vec());
    let also = diagnose(&catch_all, &case(Stage::SignIn, Some(false))).also;
    assert_eq!(also[..2], [LoginPasswordUsed, ServiceOff]);
}

#[test]
fn what_is_known_ranks_one_text_for_five_causes() {
    let said =
        b"NO Login fail. Account is abnormal, service is not open, password is incorrect, login frequency \
        limited, or system is busy.";
    let refused = Failure::refused(said.to_vec());
    let judge = |case: Case<'_>| diagnose(&refused, &case);
    let plain = judge(case(Stage::SignIn, None));
    assert_eq!((plain.cause, plain.also[0]), (SignInRefused, ServiceOff));
    let odd = judge(case(Stage::SignIn, Some(false)));
    assert_eq!(odd.also[0], LoginPasswordUsed, "the shape");
    let again = judge(Case { refused_lately: 2, ..case(Stage::SignIn, Some(true)) });
    assert_eq!(again.also[0], TooManyAttempts, "what was refused a moment ago");
    assert_eq!(judge(Case { refused_lately: 1, ..case(Stage::SignIn, None) }).also, plain.also);
    let other = judge(Case { code_accepted: true, service: SMTP, ..case(Stage::SignIn, Some(true)) });
    assert_eq!(other.also, [ServiceOff, TooManyAttempts, ServerBusy], "the other service");
    let before = judge(Case { passed_days_ago: Some(1), ..case(Stage::SignIn, Some(true)) });
    assert_eq!((before.cause, before.also[0]), (CodeEnded, SignInRefused), "it worked until yesterday");
}

#[test]
fn a_stage_without_words_has_its_own_meaning() {
    let refused = Failure::refused(b"NO no".to_vec());
    assert_eq!(diagnose(&refused, &case(Stage::OpenInbox, None)).cause, MailboxFullOrDisabled);
    assert_eq!(diagnose(&refused, &case(Stage::Greet, None)).cause, ServerBusy);
    let silent = |stage| diagnose(&Failure::timed_out(Vec::new()), &case(stage, None));
    assert_eq!(silent(Stage::Connect).cause, ConnectionTimedOut);
    assert_eq!(silent(Stage::SignIn).cause, ServerSilent);
    assert_eq!(silent(Stage::SignIn).server_said, None);
}

#[test]
fn what_the_server_said_is_in_no_debug_output() {
    let refused = Failure::refused(b"NO abcdefghijklmnop is wrong".to_vec());
    assert!(!format!("{refused:?}").contains("abcd"));
}
