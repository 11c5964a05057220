# What can be wrong before and after a test, remarks on what was typed, and ages.

address-error-empty = Type your mail address.
address-error-no-at = There is no @ in it. A mail address looks like name@example.com.
address-error-many-ats = There is more than one @ in it. Keep one.
address-error-no-local = The name before the @ is missing.
address-error-no-domain = The part behind the @ is missing, such as qq.com.
address-error-no-dot = The part behind the @ has no dot. It looks like example.com.
address-error-bad-character = The character { $character } cannot stand in a mail address.
address-error-space = A space cannot stand in a mail address.
address-error-bad-dot = A dot stands at the start or end of the name, or twice in a row.
address-error-bad-domain = { $domain } is not the name of a mail domain.
address-error-too-long = This is longer than a mail address can be.

code-error-empty = Paste the code first.
    .login = Type the password first.
code-error-too-long = This is longer than any code. Copy only the code itself.
code-error-control-character = There is a line break in it. Copy only the code itself.

remark-nothing = Nothing is pasted yet.
remark-fits = This has the shape that { $whom } uses.
remark-too-short = { $count ->
        [one] Only one character
       *[other] { $count } characters
    }: codes of { $whom } have { $wanted }. Was all of it copied?
remark-too-long = { $count } characters: codes of { $whom } have { $wanted }. Was more than the code copied?
remark-foreign = Codes of { $whom } never have the character { $character } in them. Capitals and small letters count.
remark-capitals = Codes of { $whom } have small letters only. Was it typed with Caps Lock on? It is used as it stands.
remark-small-letters = Codes of { $whom } have capitals only. It is used as it stands.
remark-like-login-password = This looks like a login password. { $whom } wants the { $term } here.
remark-the-address = This is the mail address, not the { $term }.
remark-unknown = Every shape is possible here, so it is used just as it is.
remark-space-at-end = There is a space at the start or end. It is kept, since it may belong to it.
remark-invisible = There are characters in it that cannot be seen, most likely copied along. They are kept, since they may belong to it; copy it once more if it is refused.
remark-odd-spaces = There are unusual spaces in it (no-break or full-width ones). They are kept, since they may belong to it.
remark-blocks = It stands in blocks with spaces between them. Many sites show them only for reading: they are kept, but if it is refused, try it without spaces.
remark-not-ascii = It has the special character { $character } in it, which many servers cannot read.

changes-spaces = { $count ->
        [one] 1 space removed
       *[other] { $count } spaces removed
    }
changes-invisible = { $count ->
        [one] 1 invisible character removed
       *[other] { $count } invisible characters removed
    }
changes-mapped = { $count ->
        [one] 1 full-width character made plain
       *[other] { $count } full-width characters made plain
    }
changes-dashes = { $count ->
        [one] 1 dash made plain
       *[other] { $count } dashes made plain
    }
changes-quotes = { $count ->
        [one] 1 quotation mark removed
       *[other] { $count } quotation marks removed
    }
changes-separators = { $count ->
        [one] 1 dash put back
       *[other] { $count } dashes put back
    }
changes-around = { $count ->
        [one] 1 character around it left out
       *[other] { $count } characters around it left out
    }
changes-joint = , {""}

keychain-gnome-keyring = GNOME Keyring
keychain-k-wallet = KWallet
keychain-kee-pass-xc = KeePassXC
keychain-secret-service = the keychain of this desktop
keychain-mac-keychain = the macOS Keychain
keychain-windows-credential-manager = Windows Credential Manager
keychain-memory = this run only, nothing is saved

vault-error-no-bus = There is no desktop session here, so there is no keychain to keep codes in.
    .cure = Log in to the desktop, or start a session of your own{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-no-service = No keychain is running here that could keep codes, such as GNOME Keyring, KWallet or KeePassXC.
    .cure = Start one of them, or install one{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-locked = The keychain is locked.
    .cure = Unlock it, then try again{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-dismissed = The keychain asked for permission and was turned away.
    .cure = Try again and allow it{ $command ->
        [none] .
       *[other] , or unlock it first: { $command }
    }
vault-error-no-collection = The keychain has no place set up to keep codes in.
    .cure = Create a keyring named Login and make it the default{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-broken = The keychain cannot read its own file, so the codes that were kept in it cannot be read, and it takes no new ones.
    .cure = Keep new codes in the encrypted file, and get new ones with a reset. If you have a copy of the keychain's file, put that in its place instead and log in again.
vault-error-timed-out = The keychain does not answer.
    .cure = Log out and in again, or restart it{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-unreadable = The entry in the keychain cannot be read as a code.
    .cure = Reset the code of this account; the entry is replaced then.
vault-error-too-long = The keychain takes nothing as long as this code.
    .cure = Copy only the code itself and paste it again.
vault-error-not-kept = The keychain took the code, but did not keep it.
    .cure = Try again. If it does not keep it then either, restart the keychain, or keep codes in the encrypted file.
vault-error-worker-gone = The connection to the keychain ended.
    .cure = Try again.
vault-error-other = The keychain could not do it. It said: { $said }
    .cure = Restart the keychain and try again.

register-error-newer = The list of accounts was written by a newer Mailkey (format { $version }). Install that version to change it; nothing was changed.
file-fault-read-only = { $path } cannot be written to. Allow writing there and try again.
file-fault-no-space = There is no space left for { $path }. Make room and try again.
file-fault-busy = Another Mailkey is saving at the moment. Wait a little and try again.
register-error-unwritable = The list of accounts could not be put together. Nothing was changed.
file-fault-io = { $path } could not be used ({ $kind }). Nothing was changed.

notice-damaged-recovered = The list of accounts was damaged. The version before it is used now.
notice-damaged-empty = The list of accounts was damaged, and there was no good version before it. It starts empty; the codes are still where they were kept.
notice-damaged-kept-as = The damaged file was put aside as { $path }.
notice-vanished = The list of accounts was gone. The version before it is used now.

keep-error-not-found = Nothing is kept for { $address }.
keep-error-no-such-label = There is no code with the label { $label }.
keep-error-ambiguous = There are several codes: { $labels }. Say which one is meant.
    .unnamed = No label (--label '')

start-error-no-home = This user has no home folder, so there is nowhere to keep the list of accounts.
start-error-no-trust-store = This computer has no trusted certificates, so no server can prove who it is. Install them (on Debian, the package ca-certificates), or let SSL_CERT_FILE, where it is set, name a file that has some.

browser-error-not-https = This page is not encrypted, so it is not opened.
browser-error-no-browser = No browser could be started. Copy the address of the page and open it yourself.

settings-error = The settings are in force but could not be written to { $path }. Check that the folder exists and is yours.

io-not-found = it is not there
io-no-permission = no permission
io-read-only = the disk is read-only
io-no-space = no space is left
io-is-folder = it is a folder
io-is-no-folder = something on the way is no folder

file-problem = { $position }: { $problem }
file-problem-in-file = { $file }: { $problem }
file-problem-cannot-read = cannot be read: { $said }
file-problem-no-file = is a folder, a pipe or a device
file-problem-no-text = is no text in UTF-8
file-problem-too-large = is larger than { $count } bytes
file-problem-not-json = is not JSON: { $fault ->
        [ends] it ends too early, so a bracket or a quotation mark is missing
        [comma] a comma stands here with nothing behind it
        [mark] a comma, a colon, a quotation mark or a bracket is missing here
        [behind] something stands behind its end
       *[other] it cannot be read from here on
    }
file-problem-position = line { $line }, column { $column }
file-problem-unknown-key = this key is not known
file-problem-missing = is missing
file-problem-not-for-this-kind = must not stand with this kind of sign-in
file-problem-wrong-type = must be { $wanted ->
        [sentence] an object with a sentence in each language
        [text] text
        [number] a whole number
        [flag] true or false
        [list] a list
       *[object] an object
    }
file-problem-empty = must not be empty
file-problem-wanted-host = is no host name
file-problem-wanted-domain = is no domain
file-problem-wanted-id = must be lower-case letters, digits and dashes between them
file-problem-wanted-region = must be a country code of two capital letters
file-problem-wanted-letters = must be one to three letters
file-problem-wanted-separator = must be one mark, such as -
file-problem-wanted-date = must be a date as YYYY-MM or YYYY-MM-DD
file-problem-wanted-page = must be a web address
file-problem-wanted-color = must be a colour as #RRGGBB
file-problem-wanted-number = must be a whole number from { $least } to { $most }
file-problem-wanted-one-of = must be one of these: { $known }
file-problem-twice = the key { $key } stands there twice
file-problem-not-https = must begin with https://
file-problem-session-in-page = has a session id in it, which works for nobody else
file-problem-no-language = has no sentence in the language { $language }
file-problem-foreign-page = this page stands at { $host }, which is none of the provider's sites: list the site under sites if it is
file-problem-duplicate-domain = this domain already belongs to the provider { $provider }
file-problem-example-does-not-fit = does not have the shape described beside it
file-problem-not-in-example = does not occur in the example
file-problem-too-light = is too light for white letters
file-problem-id-is-not-file-name = must be { $wanted }, as the file is named

ago-now = just now
ago-minutes = { $count } min ago
ago-hours = { $count } h ago
ago-yesterday = yesterday
ago-days = { $count } days ago
age-minutes = { $count ->
        [0] less than 1 min
       *[other] { $count } min
    }
age-hours = { $count } h
age-days = { $count ->
        [one] 1 day
       *[other] { $count } days
    }
proxy-error-scheme = Only proxies that begin with socks5://, socks5h:// or http:// can be used.
proxy-error-host = The proxy's host name is missing or has characters that no host name has.
proxy-error-port = The proxy's port must be a number from 1 to 65535.
proxy-error-login = The proxy's name or password has a % that is not followed by two digits; write % itself as %25.

server-error-host = The host name is not one. A server is a host name and a port, such as imap.example.com:993.
server-error-port = The port is missing, or is no number from 1 to 65535. A server is a host name and a port, such as imap.example.com:993.
server-error-security = Only /tls or /starttls can stand behind the port, as in imap.example.com:993/tls.
