# What the command line says.

cli-still-working = This takes a moment.
cli-io = Mailkey could not read or write ({ $kind }).
cli-bad-address = { $text } is not a mail address. { $why }
cli-bad-label = A label can have at most 60 characters, all of them visible.
cli-no-text = This is not text. Copy only the code itself.
cli-see-list = To see what is saved, run: mailkey list
cli-name-the-label = Add --label NAME.
cli-name-the-mailbox = Add --mailbox ADDRESS.
cli-reconciled = Mailkey finished an interrupted save for { $address }.
cli-no-provider = There is no provider "{ $id }". To see all, run: mailkey providers
cli-asking = Asking about { $domain }. Mailkey sends only the domain to: { $hosts }
cli-answer = {"  "}{ $source }: { $answer }
cli-found-servers = { $address }: { $found }
cli-strangers = Not part of { $domain }: { $hosts }. This may be somebody else's. If these are your servers, add: { $arguments }
cli-looked-off = Looking for servers online is switched off.
cli-ask-use-found = Use these servers?
cli-follow = To ask there, too, run this again with: --follow { $host }
cli-ask-search = Should Mailkey look for the servers?
cli-ask-choice = Number:
cli-ask-version = Which of these do you see?
cli-no-servers = Mailkey does not know the servers of { $provider }. Add: --imap HOST:PORT --smtp HOST:PORT
cli-choice-needed = Say which one you mean with --choice NUMBER:
cli-choice-line = {"  "}{ $number }: { $label }
cli-user-needed = Add --user NAME.
cli-unknown-domain = Mailkey knows no provider for { $domain }. With try or add, name the servers: --imap HOST:PORT --smtp HOST:PORT. Or name the provider: --provider ID

cli-code-prompt = Paste the { $term } for { $address } (not shown):
cli-testing = Testing { $address }. Mailkey changes no settings.
cli-endpoint = { $service }: { $host }, port { $port }, { $security }, user name { $user }
cli-server = { $service }: { $host }, port { $port }, { $security }
cli-stage = { $service }: { $stage } ({ $ms } ms)
cli-mark-passed = passed
cli-service-passed = { $service }: { $passed }
cli-service-failed = { $service }: { $cause }
cli-service-skipped = { $service }: no sign-in, because the other server did not accept it
cli-service-cancelled = { $service }: cancelled
cli-broke-off = The test stopped before it was finished.
cli-did = Step: { $stage }. Server: { $host }, port { $port }, { $security }, user name { $user }
cli-said = The server said: { $said }
cli-issuer = The certificate was issued by: { $issuer }
cli-clock-off = The clock of this computer is off by { $minutes } minutes.
cli-means = What it means: { $means } { $certainty }
cli-also = Other possible reasons: { $others }
cli-also-joint = ; {""}
cli-to-do = What to do:
cli-numbered = { $number }. { $text }

cli-tried = Passed. Nothing was saved.
cli-kept = Passed. The code of { $address } is saved in { $vault }.
    .login = Passed. The password of { $address } is saved in { $vault }.
cli-kept-untested = The code of { $address } is saved in { $vault } without a test.
    .login = The password of { $address } is saved in { $vault } without a test.
cli-labelled = Label: { $label }
cli-not-kept = Nothing was saved.
cli-old-stays = The new code was not saved. The old one stays as it was.
cli-replaces = There is already a code with this label. Mailkey replaces it only if the new one passes.
cli-replaces-untested = There is already a code with this label. Mailkey replaces it without a test.
cli-old-is-dead = The old code no longer works. Put the new one into every program that used the old one.
cli-delete-old = Put the new code into every program that used the old one. Then delete the old one on the provider's website. It works until then.
cli-old-unknown = Put the new code into every program that used the old one. Then delete the old one on the provider's website. It may still work.

cli-no-code = { $provider } accepts no code from mail programs.
cli-instead = What you can do instead:

cli-detected = { $address }: { $provider }
cli-sign-in = Mail programs sign in with: { $term }{ $native ->
        [none] {""}
       *[other] {" "}({ $native })
    }
cli-page = Web page: { $page }
cli-guide-page = Create the code on this web page: { $page }
cli-switch-on = How to switch on IMAP and SMTP:
cli-switch-on-page = First switch on IMAP at { $page }
cli-provider-line = { $id }: { $name }, { $kind }
cli-first = First: { $need }
cli-steps-to-code = How to get the { $term }:
cli-note = Note: { $note }
cli-file-is-good = { $path } is a good provider file.

cli-nothing-kept = Nothing is saved yet. Start with: mailkey setup
cli-address-and-label = { $address } ({ $label })
cli-test-passed = { $name }: { $passed } in { $ms } ms
cli-test-failed = { $name }: { $cause } ({ $ms } ms)
cli-code-lost = { $name }: not tested
cli-refused-before = { $name }: not tested, because this code was refused a moment ago
cli-code-line = {"  "}{ $label }: { $age } old, { $state }
cli-code-untested = untested
cli-code-passed = { $passed } { $ago }
cli-code-failed = { $cause } ({ $ago })
cli-remove-yes = With --json nobody is asked. Add --yes to remove it.
cli-remove-ask = { $count ->
        [one] Remove the code of { $address }? [y/N]
       *[other] Remove all { $count } codes of { $address }? [y/N]
    }
cli-remove-stopped = Nothing was removed.
cli-removed = { $count ->
        [one] The code of { $address } was removed here. To end it, delete it on the provider's website, too.
       *[other] { $count } codes of { $address } were removed here. To end them, delete them on the provider's website, too.
    }

cli-check = { $check }: { $mark }. { $detail }
cli-mark-good = good
cli-mark-bad = not good
cli-check-keychain = Keychain
cli-check-register = List of accounts
cli-check-providers = Providers
cli-check-network = Network
cli-check-clock = Clock
cli-check-trust = Trusted certificates
cli-check-display = Display
cli-check-fonts = Fonts
cli-keychain-proved = { $name } saved a test entry, gave it back and deleted it.
cli-register-read = { $count ->
        [one] 1 account is saved.
       *[other] { $count } accounts are saved.
    }
cli-providers-read = Mailkey knows { $count } providers.
cli-network-route = This computer has a route to the internet. Mailkey contacted no server.
cli-network-none = This computer has no route to the internet. Connect to a network. Mailkey contacted no server.
cli-clock-good = The clock here says { $now }.
cli-clock-bad = The clock here says { $now }, which cannot be right. Set the date and time, or Mailkey cannot accept certificates.
cli-trust-good = Mailkey found the trusted certificates of this computer.
cli-display-good = There is a display for the window.
cli-display-not-needed = This Mailkey works only in the terminal and needs no display.
cli-fonts-own = The window brings its own fonts.
cli-fonts-not-needed = The terminal draws the letters.

cli-setup-welcome = Mailkey helps you get the code that your mail program needs. Type back to go back one step. Press Ctrl+C to stop. Nothing is saved before the test. Mailkey never changes anything at your provider.
cli-setup-no-terminal = There is no terminal to ask in. If you have a code already, run: mailkey add ADDRESS
cli-setup-ended = Stopped. Nothing was saved.
cli-setup-unknown = Mailkey knows no provider for { $domain }. If a known provider runs it, type its name, such as qq or gmail. If not, press Enter and type the servers.
cli-step = Step { $at } of { $all }: { $name }
cli-word-back = back
cli-ask-address = Your mail address:
cli-ask-address-again = Your mail address, or Enter for { $address }:
cli-ask-provider = Provider, or Enter:
cli-stated-server = The usual server is { $server }. Press Enter to use it.
cli-server-wrong = A server is a host name and a port, such as imap.example.com:993.
cli-ask-imap = Server for receiving (IMAP), such as imap.example.com:993, or Enter for none:
cli-ask-smtp = Server for sending (SMTP), such as smtp.example.com:465, or Enter for none:
cli-ask-yes = { $ask } [y/N]
cli-ask-anyway = Use it anyway? [y/N]
cli-ask-label = Which program or device is it for? Enter for none:
cli-ask-keep-again = The code is still here. Solve this first, then press Enter to save it again:
cli-ask-next = What next? 1 (or Enter) paste another code, 2 see the steps again, 3 test the same code again, 4 save it without a test, 5 stop:
cli-enter = Press Enter to go on:
cli-enter-when-done = Press Enter when that is done:
cli-enter-or-open = Press Enter to go on, or type open to open the web page in your browser:
cli-opened = Your browser should open the web page now. If it does not, copy the address above.
cli-sign-in-as = Sign in there as { $address }. Check that no other account is signed in.
cli-guide-step = Step { $at } of { $all } on the web page: { $text }
cli-site-menu = {"  "}Menu: { $text }
cli-site-heading = {"  "}Heading: { $text }
cli-site-state = {"  "}It shows: { $text }
cli-site-press = {"  "}Press: { $text }
cli-preflight-failed = Meanwhile, Mailkey tried the servers without signing in. Not every server answered as it should:
cli-code-rule = Paste the code, not your login password. It is not shown while you paste it.
    .login = Type the password. It is not shown while you type it.
cli-use-these = Put this into your mail program:
cli-use-command = If your mail program can get the password from a command, use: { $command }
cli-proxy-unusable = Mailkey cannot use the proxy in the variable ALL_PROXY, so it cannot reach any server. { $why } Correct it, or use no proxy with --proxy none.
cli-no-transcript = Mailkey cannot write the transcript to { $file } ({ $kind }). Name a file that does not exist yet.
cli-certificate-names = The certificate is for: { $names }
cli-certificate-dates = It is valid from { $from } to { $until }.
cli-certificate-sha256 = Its fingerprint (SHA-256): { $sha256 }
cli-test-spared = { $name }: not tested
cli-spared = Another code of this account was refused a moment ago. One more refusal may lock the account. To test this one anyway, name the address.
cli-test-stopped = The tests stopped before this one.
cli-round-passed = { $passed } of { $all } work.
cli-round-left = { $count } were not tested.
cli-round-needs-you = { $count ->
    [one] This one needs you:
   *[other] These { $count } need you:
}
cli-no-pin = You can trust a certificate only for your own server. { $host } is not one of this account's own servers.
cli-half-found = { $missing } If there is one, add: { $argument } HOST:PORT. If there is none, name only the other one: { $other }
cli-not-sent = Nothing was sent. Give only the code, exactly as the website shows it. If this is the code anyway, add: --as-it-is
cli-many-lines = Nothing was sent. Give only the code, on one line. Standard input had several lines, and together they do not have the known shape of the code.

usage-value = "{ $value }" cannot be used for { $argument }.
usage-no-value = { $argument } needs a value.
usage-choice = "{ $value }" cannot be used for { $argument }. You can use: { $valid }
usage-unknown-argument = There is no argument { $argument } here.
usage-too-many = There is one argument too many. Never give a code as an argument. Mailkey reads it from standard input or asks for it.
usage-unknown-command = There is no command "{ $command }".
usage-missing = This command needs { $argument }.
usage-conflict = { $argument } cannot be used together with { $other }.
usage-help = To see all commands, run: { $program } --help
usage-host = Give a host name, such as mail.example.com.
usage-pin = Give a host and the fingerprint of its certificate, such as mail.example.com=AB:CD:…
usage-proxy-password = Put the proxy with its password into the variable ALL_PROXY. Do not put a password into an argument, because everybody on this computer can read arguments.
usage-language = Mailkey knows these languages: { $languages }
cli-setting = { $name }: { $value } ({ $choices })
cli-setting-unknown = No setting is called { $name }. There are these: { $names }
cli-setting-value = { $name } cannot be that. It can be: { $choices }
