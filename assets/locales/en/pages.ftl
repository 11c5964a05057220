# The pages outside journeys.

nav-accounts = Accounts
nav-providers = Providers
nav-questions = Questions
nav-settings = Settings
nav-help = Help

start-title = Your accounts
start-waiting = Go on with { $address }
start-waiting-code = You had a code to paste.
start-waiting-step = Next: { $step }
start-waiting-first = You had not begun with the steps.
start-go-on = Go on
start-forget = Forget it
start-add = Add account
start-test-all = Test all
start-test = Test
start-reset = Reset
start-stop-tests = Stop
start-test-all-progress = { $done } of { $all } accounts tested
start-test-all-refused = { $count ->
    [one] One account needs you: its code was refused.
   *[other] { $count } accounts need you: their codes were refused.
}
start-test-all-needs = { $count ->
    [one] One account needs you: test it alone to see why.
   *[other] { $count } accounts need you: test each alone to see why.
}
start-test-all-unreached = { $count ->
    [one] One could not be tested: the network or the server, not its code.
   *[other] { $count } could not be tested: the network or the servers, not their codes.
}
start-test-all-fine = { $count ->
    [one] One account works.
   *[other] { $count } accounts work.
}
start-test-all-left-out = { $count ->
    [one] One was not tested: you stopped.
   *[other] { $count } were not tested: you stopped.
}
start-not-tested = not tested yet
start-not-reached = not reached
start-no-label = No label
start-kept-since = Kept { $ago }
start-remove = Remove
start-remove-really = Remove for good
start-remove-warning = Mailkey forgets the account and deletes its code from where it is kept. At the provider nothing changes: delete the code there too.

welcome-title = Welcome to Mailkey
welcome-lead = It gets a mail account working in any mail program, and says why it does not.
welcome-heading = Why "password incorrect"?
welcome-what = Many providers refuse your login password in mail programs. They want an authorization code, also called app password: a separate secret that you generate on their web page.
welcome-not-password = It is not your login password. It opens mail only, and you can end it at any time.
welcome-steps = Mailkey shows each step at your provider, opens its page, takes the code and tests it at once.
welcome-kept = The code is kept in your system's keychain and nowhere else. Nothing leaves this computer but the sign-in to your own provider.
welcome-add = Set up an account
welcome-questions = Questions and answers

vault-asking = Asking the keychain…
vault-proved = All codes are kept in { $vault }.
vault-this-run = Codes are kept in memory for this run only. They are gone when Mailkey is closed.
vault-ask-again = Ask again
vault-use-keychain = Ask the keychain again
vault-copy-command = Copy command
never-changes = Mailkey never changes anything at your provider.

settings-title = Settings
settings-language = Language
settings-theme = Colours
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-size = Text size
settings-size-normal = Normal
settings-size-large = Large
settings-size-larger = Larger
settings-look-up = Finding servers
settings-look-up-on = Ask outside
settings-look-up-off = Ask nobody
settings-look-up-why = For a domain that Mailkey does not know, when you say so: DNS, the domain itself and Mozilla's list are asked. Only the domain is sent.
settings-offer-copied = Copied codes
settings-offer-copied-on = Offer them
settings-offer-copied-off = Only when I press Paste
settings-offer-copied-why = While you get a code, Mailkey looks whether the clipboard holds exactly one, and offers it. It takes it only when you press the button.
settings-proxy = Connection
settings-proxy-system = As the environment says
settings-proxy-none = Straight
settings-proxy-named = Through a proxy
settings-proxy-hint = socks5h://127.0.0.1:9050
settings-proxy-use = Use this proxy
settings-proxy-in-use = Servers are reached through { $proxy }.
settings-proxy-password = The proxy's password is known until Mailkey closes, and is not written down. To keep it, put the proxy into the variable ALL_PROXY.
settings-proxy-unusable = The variable ALL_PROXY names a proxy that cannot be used, so no server can be reached.
settings-provider-faults = These files of yours about providers have faults and are not used:

providers-title = Providers
providers-lead = What Mailkey knows about them. Choose one to set up an account there.
providers-search = Name or domain
providers-own-domains = Domains of its customers
providers-none = No provider of that name. You can set up any account by naming its servers: press Add account and type the address.

questions-title = Questions and answers
questions-lead = What an authorization code is, and how to live with it.

window-no-display = Mailkey found no display to open its window on. Start it from a desktop session.
window-display-silent = The display { $display }, which this session names, does not answer. Start Mailkey from a desktop session that is running.
window-display-refused = The display { $display } does not let this user in. It said: "{ $said }". Start Mailkey as the user who is signed in to the desktop, without su or sudo.
window-display-lacks = The display { $display } lacks the X extension { $extension }, which the window needs. Use a display server that has it.
window-libraries-missing = The window needs libraries that this computer does not have: { $files }.
window-libraries-install = As root, this command installs them: { $command }
window-libraries-look-for = Install the packages of your distribution that bring them.
window-toolkit = The window could not open: { $said }.
window-or-terminal = You can also use Mailkey in this terminal: run "{ $program } setup", or "{ $program } --help" for all commands.
window-open-already =
    { $proxy ->
        [yes] Mailkey is open already, and its window has come to the front. The proxy that you named is not used there: close that window first.
       *[no] Mailkey is open already, and its window has come to the front.
    }
