# What can be wrong before and after a test, remarks on what was typed, and ages.

address-error-empty = Type your mail address.
address-error-no-at = The @ is missing. A mail address looks like name@example.com.
address-error-many-ats = There is more than one @ in it. Keep only one.
address-error-no-local = The name before the @ is missing.
address-error-no-domain = The part after the @ is missing, such as qq.com.
address-error-no-dot = The part after the @ has no dot. It should look like example.com.
address-error-bad-character = A mail address cannot have the character { $character } in it.
address-error-space = A mail address cannot have a space in it.
address-error-bad-dot = The name starts or ends with a dot, or has 2 dots in a row.
address-error-bad-domain = { $domain } is not a mail domain.
address-error-too-long = This is too long for a mail address.

code-error-empty = Paste the code first.
    .login = Type the password first.
code-error-too-long = This is too long for a code. Copy only the code itself.
code-error-control-character = It has a line break or another control character in it. Copy only the code itself.

remark-nothing = Nothing has been pasted yet.
remark-fits = This looks like a code of { $whom }.
remark-too-short = { $count ->
        [one] Only 1 character
       *[other] { $count } characters
    }, but codes of { $whom } have { $wanted }. Did you copy all of it?
remark-too-long = { $count } characters, but codes of { $whom } have { $wanted }. Did you copy more than the code?
remark-foreign = Codes of { $whom } never have the character { $character } in them. Capital and small letters matter.
remark-capitals = Codes of { $whom } have only small letters. Was Caps Lock on? Mailkey uses the code as it is.
remark-small-letters = Codes of { $whom } have only capital letters. Mailkey uses the code as it is.
remark-like-login-password = This looks like a login password. Here you need the { $term } from { $whom }.
remark-the-address = This is the mail address, not the { $term }.
remark-unknown = There is no fixed shape here, so Mailkey uses it as it is.
remark-space-at-end = There is a space at the start or end. Mailkey keeps it, because it may belong there.
remark-invisible = There are invisible characters in it, most likely copied by mistake. Mailkey keeps them, because they may be part of it. If it is refused, copy it again.
remark-odd-spaces = There are unusual spaces in it (no-break or full-width ones). Mailkey keeps them, because they may be part of it.
remark-blocks = There are spaces between its parts. Many sites show spaces only to make it easier to read. Mailkey keeps them. If it is refused, try it without spaces.
remark-not-ascii = It has the special character { $character } in it. Many servers cannot read that.

changes-spaces = { $count ->
        [one] 1 space removed
       *[other] { $count } spaces removed
    }
changes-invisible = { $count ->
        [one] 1 invisible character removed
       *[other] { $count } invisible characters removed
    }
changes-mapped = { $count ->
        [one] 1 full-width character made normal
       *[other] { $count } full-width characters made normal
    }
changes-dashes = { $count ->
        [one] 1 dash made normal
       *[other] { $count } dashes made normal
    }
changes-quotes = { $count ->
        [one] 1 quotation mark removed
       *[other] { $count } quotation marks removed
    }
changes-separators = { $count ->
        [one] 1 dash added
       *[other] { $count } dashes added
    }
changes-around = { $count ->
        [one] 1 character around it removed
       *[other] { $count } characters around it removed
    }
changes-joint = , {""}

keychain-gnome-keyring = GNOME Keyring
keychain-k-wallet = KWallet
keychain-kee-pass-xc = KeePassXC
keychain-secret-service = the keychain of this desktop
keychain-mac-keychain = the macOS Keychain
keychain-windows-credential-manager = Windows Credential Manager
keychain-memory = memory, for this run only

vault-error-no-bus = There is no desktop session here, so there is no keychain to save codes in.
    .cure = Sign in to the desktop, or start a session of your own{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-no-service = No keychain is running here. Mailkey can save codes in GNOME Keyring, KWallet or KeePassXC, for example.
    .cure = Start one of them, or install one{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-locked = The keychain is locked.
    .cure = Unlock it, then try again{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-dismissed = The keychain asked for permission and did not get it.
    .cure = Try again and give the permission{ $command ->
        [none] .
       *[other] , or unlock it first: { $command }
    }
vault-error-no-collection = The keychain has no place yet to save codes in.
    .cure = Create a keyring named Login and make it the default{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-broken = The keychain cannot read its own file. So it cannot read the codes in it or save new ones.
    .cure = Reset your codes and save the new ones in the encrypted file. Or, if you have a copy of the keychain's file, put it back and sign in again.
vault-error-timed-out = The keychain does not answer.
    .cure = Sign out of the desktop and in again, or restart the keychain{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-unreadable = The entry in the keychain does not look like a code.
    .cure = Reset the code of this account. Mailkey then replaces the entry.
vault-error-too-long = This code is too long for the keychain.
    .cure = Copy only the code itself and paste it again.
vault-error-not-kept = The keychain took the code but did not save it.
    .cure = Try again. If that does not help, restart the keychain, or save codes in the encrypted file.
vault-error-worker-gone = The connection to the keychain was lost.
    .cure = Try again.
vault-error-other = The keychain could not do this. It said: { $said }
    .cure = Restart the keychain and try again.

register-error-newer = A newer Mailkey wrote the list of accounts (format { $version }). Install that version to change the list. Nothing was changed.
file-fault-read-only = Mailkey cannot write to { $path }. Allow writing there and try again.
file-fault-no-space = There is no space left for { $path }. Make room and try again.
file-fault-busy = Another Mailkey is saving right now. Wait a moment and try again.
register-error-unwritable = Mailkey could not write the list of accounts. Nothing was changed.
file-fault-io = Mailkey could not use { $path } ({ $kind }). Nothing was changed.

notice-damaged-recovered = The list of accounts was damaged. Mailkey now uses the version before it.
notice-damaged-empty = The list of accounts was damaged, and there is no good earlier version. The list is empty now. Saved codes are still where they were.
notice-damaged-kept-as = Mailkey moved the damaged file to { $path }.
notice-vanished = The list of accounts was gone. Mailkey now uses the version before it.

keep-error-not-found = Nothing is saved for { $address }.
keep-error-no-such-label = There is no code with the label { $label }.
keep-error-ambiguous = There are several codes: { $labels }. Say which one you mean.
    .unnamed = No label (--label '')

start-error-no-home = This user has no home folder, so Mailkey cannot save the list of accounts.
start-error-no-trust-store = This computer has no trusted certificates, so no server can prove who it is. Install them (on Debian, the package ca-certificates). If SSL_CERT_FILE is set, let it name a file that has some.

browser-error-not-https = This web page is not encrypted, so Mailkey does not open it.
browser-error-no-browser = Mailkey could not start a browser. Copy the address of the web page and open it yourself.

settings-error = The settings work now, but Mailkey could not save them to { $path }. Check that the folder exists and is yours.

io-not-found = not found
io-no-permission = no permission
io-read-only = the disk is read-only
io-no-space = no space left
io-is-folder = it is a folder
io-is-no-folder = a part of the path is not a folder

file-problem = { $position }: { $problem }
file-problem-in-file = { $file }: { $problem }
file-problem-cannot-read = cannot be read: { $said }
file-problem-no-file = is a folder, a pipe or a device
file-problem-no-text = is not text in UTF-8
file-problem-too-large = is larger than { $count } bytes
file-problem-not-json = is not JSON: { $fault ->
        [ends] it ends too early, so a bracket or a quotation mark is missing
        [comma] nothing comes after this comma
        [mark] a comma, a colon, a quotation mark or a bracket is missing here
        [behind] there is more text after its end
       *[other] it is not readable from here on
    }
file-problem-position = line { $line }, column { $column }
file-problem-unknown-key = Mailkey does not know this key
file-problem-missing = is missing
file-problem-not-for-this-kind = cannot be used with this kind of sign-in
file-problem-wrong-type = must be { $wanted ->
        [sentence] an object with a sentence in each language
        [text] text
        [number] a whole number
        [flag] true or false
        [list] a list
       *[object] an object
    }
file-problem-empty = must not be empty
file-problem-wanted-host = is not a host name
file-problem-wanted-domain = is not a domain
file-problem-wanted-id = must be small letters and digits, with dashes only between them
file-problem-wanted-region = must be a country code of 2 capital letters
file-problem-wanted-letters = must be 1 to 3 letters
file-problem-wanted-separator = must be 1 mark, such as -
file-problem-wanted-date = must be a date as YYYY-MM or YYYY-MM-DD
file-problem-wanted-page = must be a web address
file-problem-wanted-color = must be a colour as #RRGGBB
file-problem-wanted-number = must be a whole number from { $least } to { $most }
file-problem-wanted-one-of = must be one of these: { $known }
file-problem-twice = the key { $key } is there twice
file-problem-not-https = must begin with https://
file-problem-session-in-page = has a session id in it, which works only for you
file-problem-no-language = has no sentence in the language { $language }
file-problem-foreign-page = this web page is at { $host }, which is not one of the provider's sites. If it is one, list it under sites
file-problem-duplicate-domain = this domain already belongs to the provider { $provider }
file-problem-example-does-not-fit = does not fit the shape described next to it
file-problem-not-in-example = is not in the example
file-problem-too-light = is too light for white letters
file-problem-id-is-not-file-name = must be { $wanted }, like the name of the file

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
proxy-error-scheme = The proxy must begin with socks5://, socks5h:// or http://.
proxy-error-host = The proxy's host name is missing, or it has characters that a host name cannot have.
proxy-error-port = The proxy's port must be a number from 1 to 65535.
proxy-error-login = In the proxy's name or password, 2 hexadecimal digits must follow each %. Write % itself as %25.

server-error-host = This is not a host name. A server is a host name and a port, such as imap.example.com:993.
server-error-port = The port is missing, or it is not a number from 1 to 65535. A server is a host name and a port, such as imap.example.com:993.
server-error-security = After the port, only /tls or /starttls can follow, as in imap.example.com:993/tls.
