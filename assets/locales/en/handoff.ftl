# Handing a code on to mail programs: `mailkey export`.
#
# handoff-ID of a format says what the person does with its file. $place: where the file usually stands.

handoff-line = { $id }: { $program }, { $does }; { $takes }
handoff-both = receives and sends
handoff-receives = receives
handoff-sends = sends
handoff-asks = asks Mailkey for the code
handoff-holds = holds the code itself
handoff-each-time = you give it the code each time

handoff-no-server = This account has no { $service } server that { $program } could use.
handoff-holds-code = { $program } cannot ask for the code, so the file must hold it. Add --with-code if that is what you want, and keep the file safe.
handoff-unwritable = { $program } has no way to write the character { $character }. Give the code another label, or enter the account in the program by hand.
handoff-no-imap-id = This provider opens the mailbox only to programs that send IMAP ID, and { $program } does not. Use another program, such as himalaya or getmail.

handoff-aerc = Save it as { $place }, or add it to the file that is there. aerc wants that file for you alone: chmod 600.
handoff-authinfo = Save it as { $place }, or add it to the file that is there.
handoff-curl = Use it with: curl -K FILE
handoff-env = Name it as the environment file of your container or service.
handoff-fetchmail = Save it as { $place }, or add it to the file that is there. fetchmail wants that file for you alone: chmod 600.
handoff-getmail = Save it as { $place }. Create the folders cur, new and tmp in the path that it names.
handoff-git-send-email = Save it as { $place }, then run: git config --global include.path { $place }
handoff-goimapnotify = Save it as { $place }.
handoff-himalaya = Save it as { $place }, or add it to the file that is there.
handoff-imapfilter = Save it as { $place }, or add it to the file that is there.
handoff-mbsync = Save it as { $place }, or add it to the file that is there. Create the folder that Path names.
handoff-mobileconfig = Open it on the Mac, iPhone or iPad and install the profile in Settings. Paste the code when you are asked for a password. In FairEmail, import it under Settings, Backup.
handoff-msmtp = Save it as { $place }, or add it to the file that is there. msmtp wants a file that only you can read: chmod 600.
handoff-mutt = Save it as { $place }, or save it elsewhere and add to your muttrc: source FILE
handoff-neomutt = Save it as { $place }, or save it elsewhere and add to your neomuttrc: source FILE
handoff-offlineimap = Save it as { $place }, or add it to the file that is there.
handoff-swaks = Save it as { $place }. Then pipe the code into: swaks --config { $place }
handoff-thunderbird-android = Make a QR code of it, and scan that in the phone: Settings, Import settings. Show it to nobody.

cli-no-format = There is no format "{ $format }". See: mailkey export
cli-export-address = Name the account: mailkey export FORMAT ADDRESS
cli-export-exists = { $file } is there already and stays as it is. Choose another name, or add the lines that it lacks yourself.
cli-export-hidden = (a line that may hold a secret)
cli-export-holds-code = The code itself stands in it. Whoever can read it can read your mail.
cli-export-needs-no-code = It does not hold the code: the program asks for it. --with-code changes nothing here.
cli-export-file-vault = This code is in the encrypted file, so the program can ask for it only in a terminal, where you type the passphrase.

done-where = Where do you want to use it?
done-where-hint = These programs are on this computer. They ask Mailkey for the code, so a new one needs no change there.
use-title = { $program }
use-lead = These settings ask Mailkey for the code. The code does not stand in them.
use-lead-not = Mailkey cannot write its settings for this account.
use-copy = Copy settings
use-works = It works there
use-noted = Noted
done-holder-asks = Nothing is to be done in these, if they ask Mailkey for the code: { $programs }

programs-none = No mail program with an account was found on this computer.
programs-account = { $address } in { $program }
programs-server = { $service }: { $host }, port { $port }, { $security }
programs-not-encrypted = The connection to the { $service } server is not encrypted. Switch encryption on in the program.
programs-other-server = This is not the { $service } server of the provider as Mailkey knows it: { $host }
programs-takes-no-code = This provider takes no code or password any more. Let the program sign in through the browser (OAuth).
