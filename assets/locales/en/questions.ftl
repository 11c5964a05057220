# Questions and answers. Each question has its answer as an attribute.

question-what = What is an authorization code?
    .answer = A secret that your mail provider generates for mail programs. QQ Mail and 163 Mail call it authorization code (授权码), Apple app-specific password, Google and Yahoo app password. You generate it on the provider's web page and put it into the mail program where the program asks for a password.
question-difference = How does it differ from the login password?
    .answer = The login password opens your whole account on the web. The code opens mail only, and can be ended without changing the password. In mail programs these providers refuse the login password; on the web page they refuse the code.
question-safe = How do I keep it safe?
    .answer = Give it to nobody: whoever has it can read your mail and send in your name, without a second check. Nobody from a provider will ask you for it. Mailkey keeps it in your system's keychain or, if you choose so, in an encrypted file, and nowhere else.
question-once = Why is it shown only once?
    .answer = Most providers do not keep the code in a readable form, so they cannot show it again. Copy it at once, and leave the web page open until Mailkey's test has passed.
question-each-program = Why should each program have its own?
    .answer = If a phone is lost you end its code, and all other programs go on working. You also see which program needs a new one. Give each code a label here that says where it is used.
question-again = Can it be used again?
    .answer = Yes. A code works again and again, until you reset or delete it, until you switch the mail service off in the provider's settings, or until the provider ends it. Some providers end all codes when the login password is changed.
question-change = When should I change it?
    .answer = Regularly, about every half year. At once when a device was lost or sold, when somebody may have seen it, or when sign-ins turn up that are not yours.
question-forgotten = What if I forgot it?
    .answer = It cannot be looked up, not even on the provider's page. Press Reset beside the account: Mailkey leads you to a new code and tests it before it replaces the old one. Once the old code is ended, every program that held it needs the new one.
question-mailkey = What does Mailkey send, and where to?
    .answer = It signs in to your provider's own mail servers, over an encrypted connection, when you ask for a test, and once a day if you have switched on the daily check. It changes nothing there. It reports nothing to anybody.
