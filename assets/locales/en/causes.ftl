# What a test does and why it failed.
#
# Arguments of .means and .advice, the same for every cause:
#   $who     the provider's name, at the start of a sentence ("The server" where the provider is not known)
#   $whom    the same within a sentence
#   $keeper  whom to ask: the provider's name, or "whoever runs the mail server"
#   $site    the provider's website, or that of the mail
#   $term    what the provider calls its code
#   $kind    code, password, bridge or unknown: what the provider takes
#   $page    where the code is made, or none
#   $switch  where IMAP is switched on, or none
#   $minutes how long the provider pauses after refusals, or 0
#   $service imap, smtp or unknown: which server it is about
#   $mode    tls, starttls or unknown: how that is encrypted
#   $usual   yes where its port is the usual one for that, else no
# Every line of .advice is one thing to do. An empty line falls away.

service-imap = IMAP
service-smtp = SMTP

stage-resolve = Find the server
    .done = Server found
stage-connect = Connect
    .done = Connected
stage-secure = Encrypt
    .done = Encrypted
stage-greet = Wait for the server's greeting
    .done = Server answered
stage-sign-in = Sign in
    .done = Signed in
stage-identify = Send the program's name
    .done = Program's name sent
stage-open-inbox = Open the inbox
    .done = Inbox opened
stage-send = Send a message to yourself
    .done = Message sent
stage-arrive = Wait for the message
    .done = Message arrived and deleted

security-tls = TLS
security-starttls = STARTTLS

certainty-certain = This is certain.
certainty-likely = This is the most likely reason.
certainty-possible = This is one possible reason.

sign-in-authorization-code = Authorization code
sign-in-app-password = App password
sign-in-login-password = Login password
sign-in-oauth-only = No code, only sign-in in the browser
sign-in-bridge = Password from the provider's bridge program
sign-in-none = No access for mail programs

# Ports by $service.
port-tls = { $service ->
    [imap] port 993
    [smtp] port 465
   *[other] port 993 for IMAP and 465 for SMTP
}
port-starttls = { $service ->
    [imap] port 143
    [smtp] port 587
   *[other] port 143 for IMAP and 587 for SMTP
}

the-server = The server
    .within = the server
the-keeper = whoever runs the mail server
the-site = { $known ->
        [yes] the website of { $whom }
       *[no] the website of your mail
    }
the-code = code
    .password = password

ended-joint = ; {""}

cause-wrong-code = The code was refused
    .means = { $who } refused this { $term }. It may be mistyped or replaced by a newer one, or it no longer works.
    .advice =
        { $kind ->
            [password] Type the { $term } again. If that does not help, reset it on the website.
            [bridge] Copy the { $term } again from the bridge program and paste it.
            [unknown] Copy the { $term } again and paste it.
           *[code] { $page ->
                [none] Create a new { $term } and paste it.
               *[other] Create a new { $term } at { $page } and paste it.
            }
        }
        { $ended ->
            [none] {""}
           *[other] The earlier { $term } no longer works if this happened lately: { $ended }.
        }
cause-login-password-used = A code is needed here, not the login password
    .means = { $who } lets mail programs in only with the { $term }. The login password is only for the website.
    .advice =
        { $page ->
            [none] Create the { $term } on { $site } and paste it.
           *[other] Create the { $term } at { $page } and paste it.
        }
        Use the login password only on the website. Do not give it to any mail program.
cause-service-off = IMAP or SMTP is switched off
    .means = { $who } refused the sign-in. The settings of your account do not allow mail programs yet.
    .advice =
        { $switch ->
            [none] Switch on IMAP and SMTP in the mail settings on { $site }.
           *[other] Switch on IMAP and SMTP at { $switch }.
        }
        Then test again with the same { $term }.
cause-password-sign-in-ended = Codes and passwords no longer work here
    .means = { $who } no longer accepts a code or password from mail programs. They must sign in through its own page in the browser.
    .advice =
        Use a mail program that opens a sign-in page in the browser (OAuth). Or read your mail in the browser.
cause-too-many-attempts = Too many sign-ins in a short time
    .means = { $who } pauses sign-ins after many tries. The { $term } may well be right.
    .advice =
        { $minutes ->
            [0] Wait half an hour before you test again. Each try may make the pause longer.
           *[other] Wait { $minutes } minutes before you test again. Each try may make the pause longer.
        }
        Close all other mail programs that still use an old { $term }.
cause-account-locked = The account is locked
    .means = { $who } lets nobody sign in to this account right now.
    .advice =
        Sign in on { $site } and do what it asks.
        When the website lets you in, test again.
cause-browser-sign-in-needed = Sign in with the browser first
    .means = { $who } asks you to sign in with the browser before it lets a mail program in.
    .advice =
        Sign in on { $site } and confirm that it is you.
        Then test again within a few minutes.
cause-client-id-needed = The mail program must give its name
    .means = { $who } accepted the { $term }. But it opens the mailbox only to programs that give their name (IMAP ID).
    .advice =
        Use a mail program that sends IMAP ID. The { $term } itself is fine.
        If no program is let in, sign in on { $site } and look for a security notice.
cause-wrong-username = The user name was refused
    .means = { $who } does not know this user name.
    .advice =
        Check the address for typing mistakes.
        If the account has another main address, sign in with that one.
cause-sender-mismatch = The sender is not the signed-in address
    .means = { $who } sends mail only from the address that you sign in with.
    .advice =
        In your mail program, use the address that you sign in with as the sender.
cause-server-busy = The server is busy
    .means = { $who } cannot answer right now. This says nothing about the { $term }.
    .advice =
        Wait a few minutes and test again.
cause-mailbox-full-or-disabled = The mailbox is full or switched off
    .means = { $who } does not open the mailbox. It is full, or it was switched off.
    .advice =
        Sign in on { $site } and delete mail to make room, or have the mailbox switched on again.
cause-connection-limit = Too many connections at once
    .means = { $who } allows only a few connections at a time, and all are in use. This says nothing about the { $term }.
    .advice =
        Close other mail programs. Wait a minute and test again.
cause-tls-required = The server asks for encryption first
    .means = { $who } asks for an encrypted connection before anything else. This port most likely needs TLS from the start, not STARTTLS.
    .advice =
        { $mode ->
            [starttls] Switch this server to TLS. The usual choice is { port-tls }.
            [tls] Try STARTTLS with { port-starttls }. The connection already uses TLS.
           *[other] Switch this server to TLS, or use STARTTLS with { port-starttls }.
        }
cause-unsupported-mechanism = This way of signing in is not offered
    .means = { $who } offers no sign-in with a code or password at this port.
    .advice =
        Check that host and port are the ones for mail programs.
        Ask { $keeper } whether this account may use mail programs.
cause-ip-blocked = This network is blocked
    .means = { $who } blocks the network that you use. This says nothing about the { $term }.
    .advice =
        Switch off the VPN or proxy, or use another network. Then test again.
cause-sign-in-refused = The sign-in was refused
    .means = { $who } refused the sign-in but did not say exactly why. It gives the same answer for several reasons.
    .advice =
        { $switch ->
            [none] Check that IMAP and SMTP are switched on in the settings of the account.
           *[other] Check at { $switch } that IMAP and SMTP are switched on.
        }
        { $kind ->
            [code] Create a new { $term } and test again.
           *[other] Check the { $term } and test again.
        }
cause-name-not-found = The server was not found
    .means = There is no server with this name, or your network cannot find it.
    .advice =
        Check the name of the server for typing mistakes.
        If the name is right, try another network.
cause-offline = This computer is offline
    .means = This computer has no network connection, so Mailkey could test nothing. This says nothing about the { $term }.
    .advice =
        Connect to a network and test again.
cause-connection-refused = Nothing answers at this port
    .means = { $kind ->
            [bridge] Nothing answers at this port of this computer. The bridge program is not running, or it uses another port.
           *[other] Mailkey reached the computer, but it takes no connections at this port. The mail server may be elsewhere or not running. It may also block your network, as many servers do for a time after refused sign-ins.
        }
    .advice =
        Check host and port.
        If they are right, try another network. Or wait a few minutes and test again.
cause-connection-timed-out = The connection took too long
    .means = The server did not answer in time. Often a firewall blocks the ports for mail.
    .advice =
        Try another network, such as your phone's.
        Ask whoever runs this network whether ports 993, 465 and 587 are open.
cause-connection-lost = The connection broke off
    .means = The server closed the connection too early, or something on the way did. This says nothing about the { $term }.
    .advice =
        Wait a minute and test again.
        If it happens again, try another network.
cause-server-silent = The server does not answer
    .means = Mailkey reached the server, but it did not answer in time. This says nothing about the { $term }.
    .advice =
        { $usual ->
            [yes] {""}
           *[other] Check that port and encryption fit together. TLS uses 993 and 465, STARTTLS uses 143 and 587.
        }
        Wait a few minutes and test again.
cause-not-tls = This port does not use TLS
    .means = The answer at this port is not encrypted from the start. Most likely the port needs STARTTLS.
    .advice =
        { $usual ->
            [yes] Switch this server to STARTTLS. Or check its name, which may be the wrong one.
           *[other] Switch this server to STARTTLS, or use { port-tls }.
        }
cause-starttls-missing = The server does not offer STARTTLS
    .means = The server offers no encryption at this port. Without encryption, Mailkey sends no { $term }.
    .advice =
        Use TLS with { port-tls }.
        If the server should offer STARTTLS, try another network. This one may take it away.
cause-tls-expired = The certificate has expired
    .means = The server's certificate is past its date, so the server cannot prove who it is. No { $term } was sent.
    .advice =
        Check the date and time of this computer.
        If they are right, wait until the certificate is renewed and test again.
cause-tls-not-yet-valid = The certificate is not valid yet
    .means = By this computer's clock, the certificate starts in the future. Most likely the clock is wrong. No { $term } was sent.
    .advice =
        Set the right date and time on this computer and test again.
cause-tls-wrong-host = The certificate is for another server
    .means = The server shows a certificate with another name, so it cannot prove who it is. No { $term } was sent.
    .advice =
        Check the name of the server. Use the one that your provider gives.
        If the name is right, try another network.
cause-tls-untrusted = The issuer of the certificate is not trusted
    .means = This computer does not know who issued the certificate. Often it is an antivirus program or a company proxy. No { $term } was sent.
    .advice =
        Switch off the mail scan of your antivirus program, or try another network.
        For your own server, compare its certificate and trust that one. Or add its issuer to the trusted certificates of this computer.
cause-tls-failed = No encrypted connection
    .means = Mailkey and the server could not agree on an encrypted connection. No { $term } was sent.
    .advice =
        { $usual ->
            [yes] Try another network.
           *[other] Check that port and encryption fit together. TLS uses 993 and 465, STARTTLS uses 143 and 587. If they fit, try another network.
        }
cause-plaintext-injection = Something added text before the encryption
    .means = Something on the way added its own text before the encryption began. Mailkey stopped the test. No { $term } was sent.
    .advice =
        Use another network for your mail.
        Use TLS with { port-tls }. Then nothing can be added.
cause-reply-too-large = The answer was far too long
    .means = The server sent more than a mail server needs to send, so Mailkey closed the connection.
    .advice =
        Check that host and port belong to a mail server.
cause-protocol-violation = The answer was not understood
    .means = The server did not answer like a mail server. This says nothing about the { $term }.
    .advice =
        Check that host and port belong to a mail server.
        If they do, wait a few minutes and test again.
cause-code-ended = The code no longer works
    .means = This { $term } worked before, but { $whom } refuses it now. Most likely the login password was changed, the { $term } was reset, or it was too old.
    .advice =
        { $page ->
            [none] Create a new { $term } and paste it.
           *[other] Create a new { $term } at { $page } and paste it.
        }
        { $ended ->
            [none] {""}
           *[other] The earlier { $term } no longer works if this happened lately: { $ended }.
        }
        Put the new { $term } into every program that used the old one.
cause-captive-portal = A web page answers, not the mail server
    .means = This network sends a web page where the mail server should be. Hotels and trains often do this until you sign in to their network. No { $term } was sent.
    .advice =
        Open any web page in the browser and sign in to the network there. Then test again.
        If you are signed in already, check host and port. They may belong to a website.
cause-proxy-unreachable = The proxy does not answer
    .means = Mailkey is set to connect through a proxy but cannot reach it. No { $term } was sent.
    .advice =
        Check the proxy in Mailkey's settings or in the variable ALL_PROXY.
        If you need no proxy here, switch it off and test again.
cause-proxy-refused = The proxy does not let mail through
    .means = The proxy answered but refused the connection. It needs a name and password, or it does not allow the ports for mail. No { $term } was sent.
    .advice =
        Check the proxy's name and password in Mailkey's settings or in the variable ALL_PROXY.
        Ask whoever runs the proxy whether it allows ports 993, 465 and 587.
cause-tls-self-signed = The server signed its certificate itself
    .means = The server made its own certificate, and anybody could make one like it. So it does not prove who the server is. No { $term } was sent.
    .advice =
        For your own server, compare the fingerprint and trust this one certificate.
        For any other server, use another network. Somebody on the way may pretend to be the server.
cause-tls-intercepted = Something on the way opens the encryption
    .means = A program or device on the way shows its own certificate, such as an antivirus program or a company's gateway. No { $term } was sent.
    .advice =
        Switch off the mail scan of your antivirus program, or try another network.
        In a company, ask whoever runs the network how mail programs should connect.
cause-tls-weak = The encryption of the server is too weak
    .means = The server offers only old encryption that can be broken or read later. That means TLS before 1.2, weak signatures or RSA key exchange. No { $term } was sent.
    .advice =
        Use another server of the provider, if it has one.
        Ask whoever runs the mail server to allow TLS 1.2 or newer and to renew its certificate.
cause-tls-chain-incomplete = Some of the server's certificates are missing
    .means = The server shows its own certificate, but not those that lead to a trusted issuer. So it cannot prove who it is. No { $term } was sent.
    .advice =
        Ask whoever runs the mail server to send the whole certificate chain.
        Use another server of the provider, if it has one.
cause-tls-revoked = The server's certificate was withdrawn
    .means = Whoever issued the certificate has ended it before its time. Its key may have been stolen. No { $term } was sent.
    .advice =
        Do not go on at this server. Ask whoever runs the mail server for a new certificate.
        Use another server of the provider, if it has one.
cause-tls-revocation-unknown = Nobody can say whether the certificate was withdrawn
    .means = This computer wants to ask the certificate's issuer whether the certificate still counts, and cannot reach it. A firewall often causes this. No { $term } was sent.
    .advice =
        Try another network, such as your phone's.
        In a company, ask the administrator to let this computer reach the addresses for withdrawn certificates (OCSP and CRL) that the certificate names.
cause-tls-distrusted = This computer is told not to trust the certificate
    .means = The certificate or its issuer is on this computer's list of those never to trust. No { $term } was sent.
    .advice =
        Do not go on at this server. Ask whoever runs the mail server for a certificate of another issuer.
        In a company, ask the administrator why it is on the list.
cause-tls-pin-changed = The certificate is not the one you compared
    .means = You trusted one certificate of this server, but now it shows another. It was renewed, or somebody on the way pretends to be the server. No { $term } was sent.
    .advice =
        Ask whoever runs the mail server whether the certificate was renewed. Then compare the new fingerprint.
        If it was not renewed, use another network.
cause-wrong-service = Another mail service answers here
    .means = A mail server answers, but not the kind needed here. IMAP receives mail, SMTP sends it, and POP3 is an older way to receive it. No { $term } was sent.
    .advice =
        Check the two servers and their ports, and swap them if they are mixed up. IMAP uses 993 or 143, SMTP uses 465 or 587.
cause-message-refused = The test message was refused
    .means = { $who } accepted the { $term } but refused the message, for example as spam. The { $term } works.
    .advice =
        Send a message of your own from your mail program. It may be accepted.
        Read what the server said. If every message is refused, ask { $keeper }.
cause-not-arrived = The test message has not arrived yet
    .means = { $who } accepted the message, but it did not reach the mailbox in time. The { $term } works.
    .advice =
        In a few minutes, look into the inbox and the spam folder. You may delete the message.
        If it never arrives, check whether the account forwards or filters its mail.

# What was seen and may be the reason, as one thing to do each. $term as above.
hint-invisible-in-code = Copy the { $term } again, or type it by hand. It has invisible characters in it, which often come along with copied text.
hint-odd-spaces-in-code = Replace the unusual spaces in the { $term } with ordinary ones, or try it without spaces. It has no-break or full-width spaces in it.
hint-spaces-in-code = Try the { $term } without spaces. Many sites show spaces only to make it easier to read.
hint-not-ascii-in-code = The { $term } has the special character { $character } in it. If you can, choose one without it. Many servers read only plain English letters, digits and common marks (ASCII).
hint-local-part-alone = Try only { $local } as the user name, or another name that your provider gave you. In the terminal: --user { $local }
hint-both-forms-of-domain = Mailkey tried both spellings of the domain, { $letters } and the one in ASCII. Both were refused.
hint-client-certificate = Ask whoever runs the mail server how to sign in with only the { $term }. The server asks for a client certificate, a file that proves who you are. Mailkey cannot send one.
hint-other-names = The certificate is for { $names }. If one of these is your provider's server, use that name.
hint-takes-no-code = Use a program that opens Microsoft's sign-in page, or ask whoever runs the mail of your domain. This is Microsoft Exchange Online. Since 2023 it accepts no password or code over IMAP.
hint-perhaps-banned = Try another network, or wait. The server refused sign-ins a short while ago and may block this network for a time.

# A server that says who it is, at a domain that nobody knows. $provider: its name.
says-it-is = The server says that it is { $provider }, so these are the steps for { $provider }.
server-is-slow = This server is slow. Mailkey is still waiting.
said-in-clear = This text came without encryption. Anybody on the way may have written it.
server-notes = { $service } also said: { $notice }
