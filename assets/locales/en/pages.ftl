# The pages outside journeys.

nav-accounts = Accounts
nav-providers = Providers
nav-settings = Settings
nav-help = Help

start-title = Your accounts
start-waiting = Continue with { $address }
start-waiting-code = You were about to paste a code.
start-waiting-step = Next: { $step }
start-waiting-first = You have not started the steps yet.
start-go-on = Continue
start-forget = Discard
start-add = Add account
start-test-all = Test all
start-test = Test
start-reset = Reset
start-stop-tests = Stop
start-test-all-progress = { $done } of { $all } accounts tested
start-test-all-refused = { $count ->
    [one] 1 account needs you. Its code was refused.
   *[other] { $count } accounts need you. Their codes were refused.
}
start-test-all-needs = { $count ->
    [one] 1 account needs you. Test it alone to see why.
   *[other] { $count } accounts need you. Test each alone to see why.
}
start-test-all-unreached = { $count ->
    [one] 1 account could not be tested. The cause is the network or the server, not the code.
   *[other] { $count } accounts could not be tested. The cause is the network or the servers, not the codes.
}
start-test-all-fine = { $count ->
    [one] 1 account works.
   *[other] { $count } accounts work.
}
start-test-all-left-out = { $count ->
    [one] 1 account was not tested, because you stopped.
   *[other] { $count } accounts were not tested, because you stopped.
}
start-not-tested = never tested
start-not-reached = not reached
start-no-label = No label
start-kept-since = Saved { $ago }
start-remove = Remove
start-remove-really = Remove for good
start-remove-warning = Mailkey removes the account and its saved code. At the provider nothing changes. Delete the code there, too.

welcome-title = Welcome to Mailkey
welcome-lead = Mailkey helps you use your mail account in any mail program. If it does not work, Mailkey tells you why.
welcome-heading = Why "password incorrect"?
welcome-what = Many providers refuse your login password in mail programs. They want an authorization code instead, also called an app password. You create it on their website.
welcome-not-password = It is not your login password. It is only for your mail, and you can replace it at any time.
welcome-steps = Mailkey opens the right web page and shows you each step. You paste the code, and Mailkey tests it at once.
welcome-kept = The code is saved in your system's keychain, or in an encrypted file if you choose so. Mailkey sends it only to your provider, and looks up unknown providers only when you press a button.
welcome-add = Set up an account
welcome-questions = Questions and answers

vault-asking = Opening the keychain…
vault-proved = Codes are saved in { $vault }.
vault-this-run = Codes are in memory only. They are gone when you close Mailkey.
vault-ask-again = Try again
vault-use-keychain = Try the keychain again
vault-copy-command = Copy command
never-changes = Mailkey never changes anything at your provider.

settings-title = Settings
settings-language = Language
settings-theme = Colours
settings-theme-system = Same as system
settings-theme-light = Light
settings-theme-dark = Dark
settings-size = Text size
settings-size-normal = Normal
settings-size-large = Large
settings-size-larger = Larger
settings-look-up = Finding servers
settings-look-up-on = Look them up
settings-look-up-off = Never look them up
settings-look-up-why = This is for domains that Mailkey does not know. When you press a button, it asks the DNS, the domain itself and Mozilla's list. It sends only the domain.
settings-offer-copied = Copied codes
settings-offer-copied-on = Offer them
settings-offer-copied-off = Only when I press Paste
settings-offer-copied-why = While you get a code, Mailkey looks whether you have copied exactly one, and offers it. Mailkey uses it only when you press the button.
settings-programs = Mail programs here
settings-programs-on = Look which accounts they have
settings-programs-off = Do not look
settings-programs-why = On its first page, Mailkey shows the addresses that your mail programs have, and what is wrong with their servers. It reads no code and no login password, and changes nothing.
settings-proxy = Connection
settings-proxy-system = Proxy from ALL_PROXY
settings-proxy-none = No proxy
settings-proxy-named = Proxy of your own
settings-proxy-hint = socks5h://127.0.0.1:9050
settings-proxy-use = Use this proxy
settings-proxy-in-use = Mailkey reaches the servers through { $proxy }.
settings-proxy-password = Mailkey does not save the proxy's password and forgets it when it closes. To use it every time, put the proxy into the environment variable ALL_PROXY.
settings-proxy-unusable = Mailkey cannot use the proxy that the environment variable ALL_PROXY names. So it can reach no server.
settings-provider-faults = Mailkey does not use these provider files of yours, because they have mistakes:

providers-title = Providers
providers-lead = These are the providers that Mailkey knows. Choose one to set up an account there.
providers-search = Name or domain
providers-own-domains = Customers' own domains
providers-none = Mailkey knows no provider of that name. You can still set up the account. Press Add account, type the address and name its servers.


window-no-display = Mailkey found no display to open its window on. Start it from a desktop session.
window-display-silent = The display { $display } of this session does not answer. Start Mailkey from a desktop session that is running.
window-display-refused = The display { $display } does not let this user in. It said: "{ $said }". Start Mailkey as the user who is signed in to the desktop, without su or sudo.
window-display-lacks = The display { $display } lacks the X extension { $extension }. The window needs it. Use a display server that has it.
window-libraries-missing = The window needs libraries that this computer does not have: { $files }.
window-libraries-install = Run this command as root to install them: { $command }
window-libraries-look-for = Install the packages of your distribution that contain them.
window-toolkit = The window could not open: { $said }.
window-or-terminal = You can also use Mailkey in this terminal. Run "{ $program } setup", or "{ $program } --help" for all commands.
window-open-already =
    { $proxy ->
        [yes] Mailkey is open already. Its window is now in front, but it does not use the proxy that you named. Close that window, then start Mailkey again.
       *[no] Mailkey is open already. Its window is now in front.
    }
