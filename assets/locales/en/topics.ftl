# What "mailkey help TOPIC" says. Some topics also take questions of help.ftl.

topics-heading = Topics:
topics-more = To read one, run: { $program } help TOPIC
topic-unknown = There is no command and no topic "{ $word }". Topics: { $topics }

topic-codes = What an authorization code is, and how to keep it safe
topic-exit-status = How a command can end
topic-json = Answers for other programs
topic-environment = Environment variables that Mailkey reads
topic-files = Where Mailkey keeps its files
topic-handing-over = How mail programs get the code
topic-privacy = What Mailkey sends, and what it saves

topic-forgotten = What if I forgot it?
    .answer = Forgotten means reset: nobody can show it to you again. Create a new code on the provider's website and run "mailkey reset ADDRESS". Mailkey tests the new one before it replaces the old one. Then put it into every program that used the old one. If Mailkey still has a code that works, "mailkey code ADDRESS" prints it.

exit-passed = It did what you asked, and what was tested passed.
exit-failed = A test failed, or the command could not be finished.
exit-usage = The arguments or what was read in their place cannot be used.
exit-out-of-reach = The keychain, the encrypted file or the list of accounts is out of reach.
exit-not-found = What you asked for is not there.
exit-words = How it is said
    .answer = A command that ends with another status than 0 says why on standard error. With --json, the answer on standard output says it, too. Without a terminal nobody is asked: the command ends instead.

json-one = One document
    .answer = With --json, standard output holds one JSON document in one line, and nothing else. Everything for people goes to standard error. These commands have it: { $commands }
json-early = A command that ends early
    .answer = Then the document is: { $document } N is the exit status. A test that failed is no early end: its own document says what happened.
json-stable = What stays as it is
    .answer = Keys and names do not depend on the language and do not change. Later versions may add more. Times are in UTC, such as 2027-03-31T09:30:00Z. No document ever holds a code.
json-schemas = Schemas
    .answer = A JSON schema describes each document. They come with the source of Mailkey, in the folder docs/json.

environment-MAILKEY_LOG = What is written to standard error for whoever looks for a fault: error, warn, info or debug. Codes are never written.
environment-MAILKEY_DNS = The name server to ask about an unknown domain, as ADDRESS or ADDRESS:PORT, in place of the system's.
environment-MAILKEY_RECIPES_KEY = The file with the public key that newer provider files must be signed with, in place of the makers' key. It is for a company that signs its own.
environment-ALL_PROXY = The proxy for every server, as curl reads it, also in small letters. --proxy goes before it.
environment-NO_PROXY = The servers that are reached without that proxy, also in small letters.
environment-SSL_CERT_FILE = On Linux: a file with the certificates to trust in place of the system's.
environment-SSL_CERT_DIR = On Linux: folders with the certificates to trust in place of the system's.
environment-LANG = The language and the country, where the settings name no language. LANGUAGE, LC_ALL and LC_MESSAGES go before it.
environment-XDG_DATA_HOME = On Linux: the folder in which Mailkey has its folder for accounts.
environment-XDG_CONFIG_HOME = On Linux: the folder in which Mailkey has its folder for settings.
environment-DBUS_SESSION_BUS_ADDRESS = On Linux: the session in which the keychain is found.
environment-NO_COLOR = With anything in it: no bold letters and no colours.
environment-TERM = Where it is "dumb", nothing is coloured.
environment-COLUMNS = How wide help may be, where the terminal does not say.

files-accounts = The accounts: addresses, labels, dates, servers and the last test, never a code.
files-vault = The codes, where you chose the encrypted file. With your passphrase, the program age opens it, too.
files-settings = Your settings.
files-providers = Providers of your own. "mailkey providers check FILE" checks such a file.
files-waiting = A set-up in the window that you left half-way, without any code.
files-keychain = Otherwise codes are in the keychain of the system, under the service "mailkey".
files-none = You have no home folder, so Mailkey can keep no files.

handing-ask = Programs that ask a command
    .answer = Many mail programs can ask a command for the secret. Let them run "mailkey code ADDRESS": it prints the saved code and nothing else. Then the code stands in no settings. With several codes, add --label NAME.
handing-export = Settings that Mailkey writes
    .answer = "mailkey export" lists the programs that Mailkey can write an account for. "mailkey export FORMAT ADDRESS" prints what such a program takes. Most files do not hold the code: the program asks Mailkey for it.
handing-with-code = Programs that cannot ask
    .answer = With --with-code, the file holds the code itself. Keep such a file safe, and remove it when the program has read it. Programs with a window show what to type instead. GNOME Online Accounts is handed the account at once, and --dry-run only shows what would be sent.
handing-note = One code for each program
    .answer = Give each code a label that says who holds it. "mailkey describe ADDRESS --used-in PROGRAM" notes where it is used. After a reset, Mailkey names the programs that still have the old code. Say --updated PROGRAM when one has the new code.

privacy-sent = What is sent
    .answer = User name, code and the name Mailkey go to your provider's own mail servers, over an encrypted connection. That happens when you test, and once a day if you switched on the daily check. While you read the steps of "mailkey setup", it tries whether these servers answer, without signing in. A message to yourself goes out only with --send. Nothing goes to the makers of Mailkey.
privacy-look-up = Unknown domains
    .answer = For a domain that it does not know, Mailkey asks name servers, the domain itself, Mozilla's list and the usual hosts. It sends the domain only, the part behind the @. With --no-look-up it asks nobody.
privacy-saved = What is saved
    .answer = Codes are in the keychain of your system or in a file that only your passphrase opens. The list of accounts holds addresses, labels, servers and dates, but no codes. A code is never read from an argument and never written to a log or a transcript.
privacy-programs = Other mail programs
    .answer = Mailkey reads which accounts other mail programs of this computer have, to tell you what is wrong there. It changes nothing and reads no saved secrets. With --no-programs it does not look.
