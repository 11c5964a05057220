# Handing a code on to mail programs: `mailkey export`.
#
# handoff-ID of a format says what the person does with its file. $place: where the file usually stands.

handoff-line = { $id }: { $program }, { $does }; { $takes }
handoff-both = receives and sends
handoff-receives = receives
handoff-sends = sends
handoff-asks = asks Mailkey for the code
handoff-holds = holds the code itself
handoff-each-time = you give it the code yourself
handoff-either = reads the code from a file of its own
handoff-by-dialog = you type the account in, in its own window
handoff-by-bus = Mailkey adds the account there

handoff-no-server = This account has no { $service } server that { $program } could use.
handoff-holds-code = { $program } cannot ask for the code, so the file must hold it. Add --with-code if that is what you want, and keep the file safe.
handoff-unwritable = { $program } has no way to write the character { $character }. Give the code another label, or enter the account in the program by hand.
handoff-no-imap-id = This provider opens the mailbox only to programs that send IMAP ID, and { $program } does not. Use another program, such as himalaya or getmail.

handoff-aerc = Save it as { $place }, or add it to the file that is there. aerc wants that file for you alone: chmod 600.
handoff-authinfo = Save it as { $place }, or add it to the file that is there.
handoff-curl = Use it with: curl -K FILE
handoff-emacs = Save it as { $place }, and add to your init file: (load "{ $place }")
handoff-env = Name it as the environment file of your container or service. Give it the code as the secret whose file the settings name: mailkey code prints it.
handoff-fetchmail = Save it as { $place }, or add it to the file that is there. fetchmail wants that file for you alone: chmod 600.
handoff-getmail = Save it as { $place }. Create the folders cur, new and tmp in the path that it names.
handoff-gitea = Add it to { $place }, then start Gitea again. Keep the file readable for Gitea alone.
handoff-goa = The account stands in Settings, Online Accounts. Evolution, Geary and others take it from there.
handoff-git-send-email = Save it as { $place }, then run: git config --global include.path { $place }
handoff-goimapnotify = Save it as { $place }.
handoff-home-assistant = Add it to { $place }. Put the code into secrets.yaml as mail_code, then start Home Assistant again.
handoff-himalaya = Save it as { $place }, or add it to the file that is there. Choose the account with -a and the name in the first line.
handoff-imapfilter = Save it as { $place }, or add it to the file that is there.
handoff-mbsync = Save it as { $place }, or add it to the file that is there. Create the folder that Path names.
handoff-mobileconfig = Open it on the Mac, iPhone or iPad and install the profile in Settings. Paste the code when you are asked for a password. In FairEmail, import it under Settings, Backup.
handoff-msmtp = Save it as { $place }, or add it to the file that is there. msmtp wants a file that only you can read: chmod 600.
handoff-mutt = Save it as { $place }, or save it elsewhere and add to your muttrc: source FILE
handoff-neomutt = Save it as { $place }, or save it elsewhere and add to your neomuttrc: source FILE
handoff-nextcloud = Save it as { $place } in the folder of Nextcloud, readable for its web server alone.
handoff-offlineimap = Save it as { $place }, or add it to the file that is there.
handoff-s-nail = Add it to { $place }, then start s-nail with -A and the name that stands behind "account".
handoff-swaks = Save it as { $place }. Then pipe the code into: swaks --config { $place }
handoff-systemd-credential = Read the script, then run it. It asks for your rights as administrator, and the code does not stand in it.
handoff-thunderbird-android = Make a QR code of it, and scan that in the phone: Settings, Import settings. Show it to nobody.

cli-no-format = There is no format "{ $format }". See: mailkey export
cli-export-address = Name the account: mailkey export FORMAT ADDRESS
cli-export-exists = { $file } is there already and stays as it is. Choose another name, or add the lines that it lacks yourself.
cli-export-hidden = (a line that may hold a secret)
cli-export-holds-code = The code itself stands in it. Whoever can read it can read your mail.
cli-export-needs-no-code = It does not hold the code: the program asks for it. --with-code changes nothing here.
handoff-in-memory = The code is in memory only, so the program cannot ask for it. Save it in the keychain or in the encrypted file first.
handoff-in-file = This code is in the encrypted file, so the program can ask for it only in a terminal, where you type the passphrase.

done-where = Where do you want to use it?
done-where-hint = Each choice shows what to do there, step by step.

use-lead = These settings ask Mailkey for the code. The code does not stand in them.
use-lead-not = Mailkey cannot write the settings for this account.
use-copy = Copy settings
use-own-code = { $other } already has this code. { $provider } lets each program have a code of its own. Then you can end one and the others work on.
use-get-own-code = Get a code for { $program }
use-works = It works there
use-noted = Noted
use-phone = A phone
use-others = Another program
use-others-lead = Choose where the account goes. Programs that were found on this computer stand on the page before.
use-with-window = With a window
use-without-window = In the terminal and on servers
use-others-values = If yours is not here, enter the servers, the user name and the code from the page before.
use-lead-each = These settings do not hold the code. The program asks you for it, or you enter it where the sentence below says.
use-lead-code = This program cannot ask for the code, so its file must hold it. The command writes that file, readable for you alone.
use-lead-dialog = Type these into its window, in this order. The code goes where it asks for a password.
use-lead-bus = Mailkey adds the account there, and lets it sign in once.
use-copy-command = Copy command
use-copy-value = Copy
use-hand-over = Add to { $program }
use-hand-over-hint = The code goes into the same keychain, as an entry that Online Accounts reads. Where the account is there already, it gets this code.
use-handing-over = The account is being added, and signs in…
cli-where-line = { $program }: { $command }
cli-where-phone = A phone: { $command }, where FORMAT is one of { $names }
cli-where-others = Any other program: { $command } lists all.
cli-where-unknown = Type a number from the list, or the name of a format.
cli-ask-where = Which one to show now? Type its number, or press Enter to end:
cli-ask-hand-over = Add the account to { $program } now? [y/N]

use-holds-old = This program still has the old code. Change it there:

handed-added = The account has been added to { $program }, and has signed in.
handed-updated = The account in { $program } has the new code, and has signed in with it. If Evolution or Geary is open, start it again.
handed-not-there = { $program } is not on this computer. Install it, or choose another program.
handed-timed-out = { $program } did not answer within a minute. Try again, or add the account there by hand.
handed-no-keychain = { $program } keeps codes in the keychain, and that is locked or not there. Unlock it, then try again.
handed-refused = A mail server refused the code when { $program } signed in. Nothing was added. Test the code again here.
handed-untrusted = { $program } does not trust the certificate of the mail server, so it did not sign in. Nothing was added.
handed-other = { $program } did not take the account. It says: { $words }

phone-title = On a phone
phone-lead = The phone's camera can take the code from a picture, so that nobody has to type it.
phone-settings = Settings for Thunderbird for Android
phone-settings-hint = Servers, user name and code in one picture. In the app: Settings, Import settings, Scan QR code.
phone-code = The code alone
phone-code-hint = For any other program on the phone: scan it, copy the text, and paste it where a password is asked for.
phone-show = Show
phone-secret = Whoever sees this picture has the code. Make sure that nobody else looks.
phone-scan-settings = In Thunderbird for Android: Settings, Import settings, Scan QR code.
phone-scan-code = Point the phone's camera at it and copy the text. Then paste it where the mail program asks for a password.
phone-gone-soon = It is shown for 60 seconds.
phone-too-long = The settings of this account do not fit into a picture that the app reads. Take the code alone, and enter the servers by hand.
phone-by-hand = What programs on the phone ask for

done-holders = These still have the old code.
holder-asks = Nothing to do: it asks Mailkey
holder-updated = Has the new code
holder-how = Show how
holder-has-it = It has the new code
cli-code-outdated = still have the code before this one: { $programs }
start-outdated = Still have the old code:
start-has-new = { $program } has the new one

field-your-name = your name
field-the-code = the code
field-name = Your name
field-address = Mail address
field-code = Password
field-protocol = Type
field-imap-host = Receiving server
field-imap-port = Port for receiving
field-imap-security = Encryption
field-imap-auth = Sign-in
field-imap-user = User name
field-smtp-host = Sending server
field-smtp-port = Port for sending
field-smtp-security = Encryption
field-smtp-auth = Sign-in
field-smtp-user = User name
field-smtp-code = Password
field-tls = SSL/TLS
field-starttls = STARTTLS
field-auth = Normal password

programs-none = No mail program with an account was found on this computer.
programs-account = { $address } in { $program }
programs-server = { $service }: { $host }, port { $port }, { $security }
programs-not-encrypted = The connection to the { $service } server is not encrypted. Switch encryption on in the program.
programs-other-server = The provider's { $service } server is { $host }. The program has another one.
programs-other-user = The provider names another user name for the { $service } server: { $user }
programs-takes-no-code = This provider takes no code or password any more. Let the program sign in through the browser (OAuth).

# What programs are called in this language, where the name is not the same in all.
program-env = Scripts and containers
program-gmail-app = Gmail app
program-apple-mail = Mail on iPhone and iPad
program-mobileconfig = Apple Mail (profile)
program-outlook = Outlook (classic)
program-outlook-new = Outlook (new)
program-netease-mail-master = NetEase Mail Master
program-thunderbird-android = Thunderbird for Android

# On the welcome page.
found-title = Found on this computer
found-hint = Your mail programs have these addresses. Mailkey has read no code and no login password.
found-in = In { $programs }
found-set-up = Set up with Mailkey
found-problem = { $program }: { $problem }
found-more = { $count ->
    [one] 1 more address. The command mailkey programs lists them all.
   *[other] { $count } more addresses. The command mailkey programs lists them all.
}
programs-off = Looking at mail programs is switched off, in the settings or by --no-programs.
phone-picture = QR code
