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
stage-greet = Greeting
    .done = Greeted
stage-sign-in = Sign in
    .done = Signed in
stage-identify = Name the program
    .done = Program named
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
sign-in-oauth-only = No code: sign-in in the browser only
sign-in-bridge = Password of the provider's own bridge program
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
    .means = { $who } says that this { $term } is not right: it may be mistyped, replaced by a newer one, or ended.
    .advice =
        { $kind ->
            [password] Type the { $term } again, or reset it on the website.
            [bridge] Copy the { $term } from the bridge program and paste it again.
            [unknown] Copy the { $term } once more and paste it again.
           *[code] { $page ->
                [none] Create a new { $term } and paste that one.
               *[other] Create a new { $term } at { $page } and paste that one.
            }
        }
        { $ended ->
            [none] {""}
           *[other] If one of these happened lately, it ended the earlier { $term }: { $ended }.
        }
cause-login-password-used = A code is wanted here, not the login password
    .means = { $who } wants the { $term } from mail programs; the login password works on the website only.
    .advice =
        { $page ->
            [none] Create the { $term } on { $site } and paste that.
           *[other] Create the { $term } at { $page } and paste that.
        }
        Keep the login password for the website, and give it to no mail program.
cause-service-off = IMAP or SMTP is switched off
    .means = { $who } refused the sign-in because mail programs are not yet allowed in the settings of the account.
    .advice =
        { $switch ->
            [none] Switch on IMAP and SMTP in the mail settings on { $site }.
           *[other] Switch on IMAP and SMTP at { $switch }.
        }
        Test again with the same { $term }.
cause-password-sign-in-ended = Codes and passwords no longer work here
    .means = { $who } no longer lets mail programs sign in with a code or password, only through its own page in the browser.
    .advice =
        Use a mail program that signs in through a page in the browser (OAuth), or read your mail in the browser.
cause-too-many-attempts = Too many sign-ins in a short time
    .means = { $who } pauses sign-ins after many tries; the { $term } may well be right.
    .advice =
        { $minutes ->
            [0] Wait half an hour before you test again: each try may lengthen the pause.
           *[other] Wait { $minutes } minutes before you test again: each try may lengthen the pause.
        }
        Close other mail programs that still use an old { $term }.
cause-account-locked = The account is locked
    .means = { $who } lets nobody sign in to this account at the moment.
    .advice =
        Sign in on { $site } and follow what it asks there.
        Test again once the website lets you in.
cause-browser-sign-in-needed = A sign-in in the browser is wanted first
    .means = { $who } wants to see you in the browser before it lets a mail program in.
    .advice =
        Sign in on { $site } and confirm that it is you.
        Test again within a few minutes.
cause-client-id-needed = The server wants to know which program asks
    .means = { $who } accepted the { $term }, but opens the mailbox only to programs that name themselves (IMAP ID).
    .advice =
        Use a mail program that sends IMAP ID: the { $term } itself is fine.
        If every program is turned away, sign in on { $site } and look for a security notice.
cause-wrong-username = The user name was refused
    .means = { $who } does not know the user name that was sent.
    .advice =
        Check the address for a slip of the keys.
        If the account has another main address, sign in with that one.
cause-sender-mismatch = The sender is not the signed-in address
    .means = { $who } sends mail only for the address that is signed in.
    .advice =
        Set the sender in your mail program to the address that you sign in with.
cause-server-busy = The server is busy
    .means = { $who } cannot answer at the moment; this says nothing about the { $term }.
    .advice =
        Wait a few minutes and test again.
cause-mailbox-full-or-disabled = The mailbox is full or disabled
    .means = { $who } does not open the mailbox: it is full, or it was disabled.
    .advice =
        Sign in on { $site } and make room, or have the mailbox enabled again.
cause-connection-limit = Too many connections at once
    .means = { $who } allows only a few connections at a time, and all of them are in use; this says nothing about the { $term }.
    .advice =
        Close other mail programs for a minute and test again.
cause-tls-required = The server wants encryption first
    .means = { $who } wants the connection encrypted before anything else: at this port most likely by TLS from the first byte, not by STARTTLS.
    .advice =
        { $mode ->
            [starttls] Switch this server to TLS; the usual port for that is { port-tls }.
            [tls] The connection is encrypted already, so try STARTTLS with { port-starttls }.
           *[other] Switch this server to TLS, or use STARTTLS with { port-starttls }.
        }
cause-unsupported-mechanism = This way of signing in is not offered
    .means = { $who } offers no sign-in with a code or password at this port.
    .advice =
        Check that host and port are the ones for mail programs.
        Ask { $keeper } whether this account may use mail programs.
cause-ip-blocked = This network is blocked
    .means = { $who } turns away the network that you are in; this says nothing about the { $term }.
    .advice =
        Switch off the VPN or proxy, or use another network, and test again.
cause-sign-in-refused = The sign-in was refused
    .means = { $who } refused the sign-in, and gives the same answer for several reasons.
    .advice =
        { $switch ->
            [none] Check that IMAP and SMTP are switched on in the settings of the account.
           *[other] Check at { $switch } that IMAP and SMTP are switched on.
        }
        { $kind ->
            [code] Create a new { $term } and test again.
           *[other] Check the { $term } and test again.
        }
cause-name-not-found = The name of the server was not found
    .means = There is no server of this name, or the network's name service does not know it.
    .advice =
        Check the name of the server for a slip of the keys.
        If the name is right, try another network.
cause-offline = This computer is offline
    .means = There is no connection to the network, so nothing could be tested; this says nothing about the { $term }.
    .advice =
        Connect to a network and test again.
cause-connection-refused = Nothing answers at this port
    .means = { $kind ->
            [bridge] Nothing answers on this computer at this port: the bridge program is not running, or it uses another port.
           *[other] The computer was reached, but nothing takes connections at this port: no mail server is there, it is not running at the moment, or it does not let this network in, as many do for a time after refused sign-ins.
        }
    .advice =
        Check host and port.
        If they are right, try another network, or wait a few minutes and test again.
cause-connection-timed-out = The connection timed out
    .means = The server did not answer in time; firewalls often block the ports for mail in this way.
    .advice =
        Try another network, for instance that of your phone.
        Ask whoever runs this network whether the ports 993, 465 and 587 are open.
cause-connection-lost = The connection broke off
    .means = The server, or something on the way to it, closed the connection before the answer was complete; this says nothing about the { $term }.
    .advice =
        Wait a minute and test again.
        If it stays so, try another network.
cause-server-silent = The server does not answer
    .means = The connection stands, but the server did not answer in time; this says nothing about the { $term }.
    .advice =
        { $usual ->
            [yes] {""}
           *[other] Check that port and encryption belong together: TLS with 993 and 465, STARTTLS with 143 and 587.
        }
        Wait a few minutes and test again.
cause-not-tls = This port does not speak TLS
    .means = What answers at this port is not encrypted from the start; most likely it wants STARTTLS.
    .advice =
        { $usual ->
            [yes] Switch this server to STARTTLS, or check its name: another server may be meant.
           *[other] Switch this server to STARTTLS, or use { port-tls }.
        }
cause-starttls-missing = The server does not offer STARTTLS
    .means = The server offers no encryption at this port, and no { $term } is sent without it.
    .advice =
        Use TLS with { port-tls }.
        If the server should offer STARTTLS, try another network: this one may remove it.
cause-tls-expired = The certificate has expired
    .means = The certificate of the server is past its date, so it cannot prove who it is; no { $term } was sent.
    .advice =
        Check the date and time of this computer.
        If they are right, wait until the certificate is renewed and test again.
cause-tls-not-yet-valid = The certificate is not valid yet
    .means = By the clock of this computer the certificate begins in the future, so most likely the clock is wrong; no { $term } was sent.
    .advice =
        Set the date and time of this computer and test again.
cause-tls-wrong-host = The certificate is for another server
    .means = The server shows the certificate of another name, so it cannot prove who it is; no { $term } was sent.
    .advice =
        Check the name of the server: use the one that the provider gives.
        If the name is right, try another network.
cause-tls-untrusted = The issuer of the certificate is not trusted
    .means = This computer does not know the issuer of the certificate, which is often an antivirus program or a company proxy; no { $term } was sent.
    .advice =
        Switch off the mail scan of the antivirus program, or try another network.
        For a server of your own, compare its certificate and trust that one, or add its issuer to the trusted certificates of this computer.
cause-tls-failed = Encryption was not agreed on
    .means = No encrypted connection to the server came about; no { $term } was sent.
    .advice =
        { $usual ->
            [yes] Try another network.
           *[other] Check that port and encryption belong together: TLS with 993 and 465, STARTTLS with 143 and 587; if they do, try another network.
        }
cause-plaintext-injection = Text was slipped in before the encryption
    .means = Something on the way sent text of its own before the encryption began, so the test was ended; no { $term } was sent.
    .advice =
        Use another network for your mail.
        Use TLS with { port-tls }, where nothing can be slipped in.
cause-reply-too-large = The answer was far too long
    .means = The server sent more than a mail server needs to, so the connection was closed.
    .advice =
        Check that host and port belong to a mail server.
cause-protocol-violation = The answer was not understood
    .means = The server did not answer the way a mail server does; this says nothing about the { $term }.
    .advice =
        Check that host and port belong to a mail server.
        If they do, wait a few minutes and test again.
cause-code-ended = The code has been ended
    .means = This { $term } worked before, and { $whom } refuses it now: it was most likely ended by a change of the account's password, by a reset, or by its age.
    .advice =
        { $page ->
            [none] Create a new { $term } and paste that one.
           *[other] Create a new { $term } at { $page } and paste that one.
        }
        { $ended ->
            [none] {""}
           *[other] If one of these happened lately, it ended the earlier { $term }: { $ended }.
        }
        Give the new { $term } to every program that held the old one.
cause-captive-portal = A web page answers in place of the mail server
    .means = This network sends a web page where the mail server should be, as hotels and trains do until you have signed in to the network; no { $term } was sent.
    .advice =
        Open any page in the browser, sign in to the network there, and test again.
        If you are signed in, check host and port: a web server may stand there.
cause-proxy-unreachable = The proxy does not answer
    .means = Mailkey is set to connect through a proxy, and the proxy cannot be reached; no { $term } was sent.
    .advice =
        Check the proxy in Mailkey's settings or in the variable ALL_PROXY.
        If no proxy is needed here, switch it off and test again.
cause-proxy-refused = The proxy does not let mail through
    .means = The proxy answered and turned the connection down: it wants a name and password, or it allows no mail ports; no { $term } was sent.
    .advice =
        Check the proxy's name and password in Mailkey's settings or in the variable ALL_PROXY.
        Ask whoever runs the proxy whether it lets connections to the ports 993, 465 and 587 through.
cause-tls-self-signed = The server signed its certificate itself
    .means = Nobody but the server vouches for its certificate, so anybody could have made it; no { $term } was sent.
    .advice =
        For a server of your own, compare its fingerprint and trust this one certificate.
        For any other server, use another network: something on the way may stand between.
cause-tls-intercepted = Something on the way opens the encryption
    .means = The certificate comes from a program or device that re-signs what the server sends, such as an antivirus program or a company's gateway; no { $term } was sent.
    .advice =
        Switch off the mail scan of the antivirus program, or try another network.
        In a company, ask whoever runs the network how mail programs are to connect.
cause-tls-weak = The encryption of the server is too weak
    .means = The server offers only old encryption that can be broken or read later (TLS before 1.2, weak signatures, RSA key exchange), so no { $term } was sent.
    .advice =
        Use another server of the provider, if it has one.
        Ask whoever runs the mail server to allow TLS 1.2 or newer and to renew its certificate.
cause-tls-chain-incomplete = The server leaves out part of its certificates
    .means = The server shows its own certificate without those that lead to a trusted issuer, so it cannot prove who it is; no { $term } was sent.
    .advice =
        Ask whoever runs the mail server to send the whole chain of certificates.
        Use another server of the provider, if it has one.
cause-tls-pin-changed = The certificate is not the one you compared
    .means = You trusted one certificate of this server, and it shows another one now: it was renewed, or something stands between; no { $term } was sent.
    .advice =
        Ask whoever runs the mail server whether the certificate was renewed, and compare the new fingerprint.
        Otherwise use another network.
cause-wrong-service = Another mail service answers here
    .means = A mail server answers, but not the one that is wanted here: IMAP receives mail, SMTP sends it, and POP3 is an older way to fetch it; no { $term } was sent.
    .advice =
        Check the two servers and their ports, and exchange them if they are mixed up: IMAP uses 993 or 143, SMTP 465 or 587.
cause-message-refused = The test message was refused
    .means = { $who } took the { $term } and then refused the message itself, for instance as unwanted mail; the { $term } is good.
    .advice =
        Send a message from your mail program: its own words may pass.
        Read what the server said, and ask { $keeper } if every message is refused.
cause-not-arrived = The test message has not arrived yet
    .means = { $who } accepted the message, and it was not in the mailbox in time; the { $term } is good.
    .advice =
        Look into the inbox and the folder for unwanted mail in a few minutes; the message may be deleted.
        If it never arrives, check whether the account forwards or filters its mail.

# What was seen and may be the reason, as one thing to do each. $term as above.
hint-invisible-in-code = The { $term } that was sent has invisible characters in it, which come along when text is copied: copy it once more, or type it by hand.
hint-odd-spaces-in-code = The { $term } that was sent has unusual spaces in it (no-break or full-width ones): put ordinary spaces in their place, or try it without spaces.
hint-spaces-in-code = The { $term } was sent with its spaces: try it without spaces, which many sites show only to make it easier to read.
hint-not-ascii-in-code = The { $term } has the special character { $character } in it, and many servers read only ASCII, the letters without accents or umlauts: choose one without it if you can.
hint-local-part-alone = The user name may be only the part before the @, here { $local }, or another name that the provider gave you (in the terminal: --user { $local }).
hint-both-forms-of-domain = The domain was sent in both ways of writing it, { $letters } and in ASCII, and both were refused.
hint-client-certificate = The server wants a client certificate, a file that proves who you are, which Mailkey cannot send: ask whoever runs the mail server for a way to sign in with a { $term } alone.
hint-other-names = The certificate is made out to { $names }: if you know one of these as your provider's server, use that name.
hint-takes-no-code = This is Microsoft's Exchange Online, which has taken no password or code over IMAP since 2023: use a program that opens Microsoft's sign-in page, or ask whoever runs the mail of your domain.
hint-perhaps-banned = The server refused sign-ins a short while ago and may shut this network out for a time: try another network, or wait.

# A server that says who it is, at a domain that nobody knows. $provider: its name.
says-it-is = The server says that it is { $provider }, so what to do follows the steps of { $provider }.
server-is-slow = This server is slow; still waiting.
said-in-clear = This came unencrypted: it may be from anybody on the way.
server-notes = { $service } also said: { $notice }
