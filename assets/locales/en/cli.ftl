# What the command line says.

cli-io = Reading or writing did not work ({ $kind }).
cli-bad-address = { $text } is no mail address. { $why }
cli-bad-label = A label has at most 60 characters, and only such as can be seen.
cli-no-text = This is no text. Copy only the code itself.
cli-see-list = What is kept, shows: mailkey list
cli-name-the-label = Add --label NAME.
cli-name-the-mailbox = Add --mailbox ADDRESS.
cli-reconciled = An interrupted save for { $address } was finished.
cli-no-provider = There is no provider "{ $id }". See: mailkey providers
cli-asking = Asking about { $domain }, of which only the domain is sent: { $hosts }
cli-answer = {"  "}{ $source }: { $answer }
cli-found-servers = { $address }: { $found }
cli-strangers = Not part of { $domain }, but somebody else's: { $hosts }. If these are your servers, name them: { $arguments }
cli-looked-off = Looking for servers is switched off.
cli-ask-use-found = Use these servers?
cli-follow = To ask it, too, run this again with: --follow { $host }
cli-ask-search = Shall Mailkey look for the servers?
cli-ask-choice = Number:
cli-ask-version = Which of these do you see?
cli-no-servers = The servers of { $provider } are not known. Name them: --imap HOST:PORT --smtp HOST:PORT
cli-choice-needed = Say which of them with --choice NUMBER:
cli-choice-line = {"  "}{ $number }: { $label }
cli-user-needed = Give it with --user NAME.
cli-unknown-domain = No provider is known for { $domain }. With try or add, name its servers: --imap HOST:PORT --smtp HOST:PORT; or its provider: --provider ID

cli-code-prompt = Paste the { $term } for { $address } (not shown):
cli-testing = Testing { $address }. Nothing is sent and nothing is changed.
cli-endpoint = { $service }: { $host }, port { $port }, { $security }, user name { $user }
cli-server = { $service }: { $host }, port { $port }, { $security }
cli-stage = { $service }: { $stage } ({ $ms } ms)
cli-service-passed = { $service }: passed
cli-service-failed = { $service }: { $cause }
cli-service-skipped = { $service }: not signed in to, since the first answer was enough
cli-service-cancelled = { $service }: cancelled
cli-broke-off = The test broke off before its end.
cli-did = What was done: { $stage }, at { $host }, port { $port }, { $security }, as { $user }
cli-said = The server said: { $said }
cli-issuer = The certificate was issued by: { $issuer }
cli-clock-off = The clock of this computer is off by { $minutes } minutes.
cli-means = What it means: { $means } { $certainty }
cli-also = What else it may be: { $others }
cli-also-joint = ; {""}
cli-to-do = What to do:
cli-numbered = { $number }. { $text }

cli-tried = Passed. Nothing was kept.
cli-kept = Passed. The code of { $address } is kept in { $vault }.
    .login = Passed. The password of { $address } is kept in { $vault }.
cli-kept-untested = The code of { $address } is kept untested in { $vault }.
    .login = The password of { $address } is kept untested in { $vault }.
cli-labelled = Label: { $label }
cli-not-kept = Nothing was kept.
cli-old-stays = The new code was not kept; the old one stays as it was.
cli-replaces = There is a code with this label already. It is replaced only if the new one passes.
cli-replaces-untested = There is a code with this label already. It is replaced without a test.
cli-old-is-dead = The old code no longer works. Give the new one to every program that holds the old one.
cli-delete-old = The old code still works until you delete it on the provider's website. Give the new one to every program that holds the old one.
cli-old-unknown = The old code may still work: delete it on the provider's website. Give the new one to every program that holds the old one.

cli-no-code = { $provider } takes no code from mail programs.
cli-instead = What you can do instead:

cli-detected = { $address }: { $provider }
cli-sign-in = Mail programs sign in with: { $term }{ $native ->
        [none] {""}
       *[other] {" "}({ $native })
    }
cli-page = Page: { $page }
cli-guide-page = The page where the code is made: { $page }
cli-switch-on = How to switch IMAP and SMTP on:
cli-switch-on-page = IMAP has to be switched on first, at { $page }
cli-provider-line = { $id }: { $name }, { $kind }
cli-first = First: { $need }
cli-steps-to-code = How to get the { $term }:
cli-note = Note: { $note }
cli-file-is-good = { $path } is a good provider file.

cli-nothing-kept = Nothing is kept yet. Begin with: mailkey setup
cli-address-and-label = { $address } ({ $label })
cli-test-passed = { $name }: passed in { $ms } ms
cli-test-failed = { $name }: { $cause } ({ $ms } ms)
cli-code-lost = { $name }: not tested
cli-refused-before = { $name }: not tested, since this code was refused a moment ago
cli-code-line = {"  "}{ $label }: { $age } old, { $state }
cli-code-untested = untested
cli-code-passed = passed { $ago }
cli-code-failed = { $cause } ({ $ago })
cli-remove-ask = { $count ->
        [one] Remove the code of { $address }? [y/N]
       *[other] Remove all { $count } codes of { $address }? [y/N]
    }
cli-remove-stopped = Nothing was removed.
cli-removed = { $count ->
        [one] The code of { $address } was removed here. It still works until you delete it on the provider's website.
       *[other] { $count } codes of { $address } were removed here. They still work until you delete them on the provider's website.
    }

cli-check-good = { $check }: good. { $detail }
cli-check-bad = { $check }: not good. { $detail }
cli-check-keychain = Keychain
cli-check-register = List of accounts
cli-check-providers = Providers
cli-check-network = Network
cli-check-clock = Clock
cli-check-trust = Trusted certificates
cli-check-display = Display
cli-check-fonts = Fonts
cli-keychain-proved = { $name } kept a trial entry, gave it back and deleted it.
cli-register-read = { $count ->
        [one] 1 account is kept.
       *[other] { $count } accounts are kept.
    }
cli-providers-read = { $count } providers are known.
cli-network-route = This computer has a way to the internet. No server was contacted.
cli-network-none = This computer has no way to the internet. Connect to a network. No server was contacted.
cli-clock-good = It is { $now } here.
cli-clock-bad = It is { $now } here, which cannot be. Set the date and time, or certificates will not be accepted.
cli-trust-good = The trusted certificates of this computer were found.
cli-display-good = There is a display for the window.
cli-display-not-needed = This Mailkey is for the terminal only and needs none.
cli-fonts-own = The window brings its own fonts.
cli-fonts-not-needed = The terminal draws the letters.

cli-setup-welcome = Mailkey walks you through getting the code that your mail program needs. Type back to go a step back, and press Ctrl+C to stop: nothing is kept before it has passed. Nothing is ever changed at your provider.
cli-setup-ended = Stopped. Nothing was kept.
cli-setup-unknown = No provider is known for { $domain }. If one of the known providers runs it, type its name, such as qq or gmail. Else press Enter to name the servers.
cli-step = Step { $at } of { $all }: { $name }
cli-word-back = back
cli-ask-address = Your mail address:
cli-ask-address-again = Your mail address, or Enter for { $address }:
cli-ask-provider = Provider, or Enter:
cli-stated-server = Usual is { $server }. Press Enter for that.
cli-server-wrong = A server is a host name and a port, such as imap.example.com:993.
cli-ask-imap = Server for receiving (IMAP), such as imap.example.com:993, or Enter for none:
cli-ask-smtp = Server for sending (SMTP), such as smtp.example.com:465, or Enter for none:
cli-ask-yes = { $ask } [y/N]
cli-ask-anyway = Use it all the same? [y/N]
cli-ask-label = Which program or device is it for? Enter for none:
cli-ask-keep-again = The code is not lost yet. Mend that, then press Enter to save it again:
cli-ask-next = What next? 1 (or Enter) paste another code, 2 see the steps again, 3 test the same code again, 4 keep it untested, 5 stop:
cli-enter = Press Enter to go on:
cli-enter-when-done = Press Enter when that is done:
cli-enter-or-open = Press Enter to go on, or type open to open the page in your browser:
cli-opened = The page was handed to your browser. If it does not appear, copy the address above.
cli-sign-in-as = Sign in there as { $address }, and check that no other account is signed in.
cli-guide-step = Step { $at } of { $all } on the page: { $text }
cli-site-menu = {"  "}Menu: { $text }
cli-site-heading = {"  "}Heading: { $text }
cli-site-state = {"  "}It shows: { $text }
cli-site-press = {"  "}Press: { $text }
cli-preflight-failed = Meanwhile both servers were tried, without signing in. One did not answer as it should:
cli-code-rule = Paste the code, not your login password. It is not shown while you paste it.
    .login = Type the password; it is not shown while you type it.
cli-use-these = Put this into your mail program:
cli-use-command = Programs that can run a command for the password use: { $command }
cli-proxy-unusable = The variable ALL_PROXY names a proxy that cannot be used, so no server can be reached: { $why } Correct it, or go without with --proxy none.
cli-no-transcript = The transcript cannot be written to { $file }: { $kind }. Name a file that is not there yet.
cli-certificate-names = The certificate is for: { $names }
cli-certificate-dates = It is valid from { $from } to { $until }.
cli-certificate-sha256 = Its fingerprint (SHA-256): { $sha256 }
cli-test-spared = { $name }: not tested
cli-spared = Another code of this account was just refused: one more refusal may lock the account. To test this one all the same, name the address.
cli-test-stopped = The tests were stopped before this one.
cli-round-passed = { $passed } of { $all } work.
cli-round-left = { $count } were not tested.
cli-round-needs-you = { $count ->
    [one] This one needs you:
   *[other] These { $count } need you:
}
cli-no-pin = A certificate can be trusted for a server of your own only, and { $host } is none of this account's own servers.
cli-half-found = { $missing } If there is one, name it: { $argument } HOST:PORT. If there is none, name the other alone: { $other }
cli-not-sent = Nothing was sent. Give the code alone, just as the site shows it. If that is the code all the same, add: --as-it-is
cli-many-lines = Several lines came on standard input, and they make no code of the known shape together. Nothing was sent: give the code alone, on one line.

usage-value = "{ $value }" cannot be used for { $argument }.
usage-no-value = { $argument } needs a value.
usage-choice = "{ $value }" cannot be used for { $argument }. Possible are: { $valid }
usage-unknown-argument = There is no argument { $argument } here.
usage-too-many = There is one argument too many. A code is never an argument: it is read from standard input, or asked for.
usage-unknown-command = There is no command "{ $command }".
usage-missing = This command needs { $argument }.
usage-conflict = { $argument } cannot be used together with { $other }.
usage-help = All commands: { $program } --help
usage-host = It is a host name, such as mail.example.com.
usage-pin = It is a host and the fingerprint of its certificate, such as mail.example.com=AB:CD:…
usage-proxy-password = A password is no argument, since everybody on this computer can read those. Put the proxy with its password into the variable ALL_PROXY.
usage-language = These languages are known: { $languages }
