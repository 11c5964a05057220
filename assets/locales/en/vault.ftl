# Where codes are kept: the file that a passphrase seals, moving, backups.

keychain-file = the encrypted file

vault-file-locked = The encrypted file is locked.
    .cure = Type its passphrase on the page Accounts. In a terminal, use --passphrase-file.
vault-file-wrong-passphrase = This passphrase does not open the encrypted file.
    .cure = Type it again. Capital and small letters matter. Nobody can bring back a forgotten passphrase, but you can create new codes at the providers.
vault-file-absent = There is no encrypted file at { $path }.
    .cure = Choose a passphrase to create one.
vault-file-exists = There is already an encrypted file at { $path }. Mailkey did not change it.
    .cure = Open it with its passphrase. If you no longer know the passphrase, move the file elsewhere.
vault-file-damaged = The encrypted file { $path } is damaged, and so is the version before it.
    .cure = If you have a copy, put it in the place of the damaged file. If not, move the damaged file elsewhere and create new codes. Nothing was deleted.
vault-file-newer = A newer Mailkey wrote the encrypted file (format { $version }).
    .cure = Install that version. Nothing was changed.
vault-file-fault = Nothing was lost. The encrypted file is as it was before.

passphrase-error-empty = Type the passphrase.
passphrase-error-too-short = Choose a passphrase of at least { $least } characters. A few words are better still, because whoever gets the file can guess as long as they like.
passphrase-error-too-long = This passphrase is too long. Choose a shorter one.
passphrase-error-control-character = The passphrase has a line break or another control character in it.
passphrase-error-not-the-same = The two passphrases are different. Type the same one twice.

keep-error-label-taken = Another code of this account has the label "{ $label }". Choose another label.
keep-error-deleted = The code of this account is no longer in { $vault }. Somebody deleted it there, or this is a different one. Nobody can bring the code back. Reset it to get a new one.
    .named = The code "{ $label }" is no longer in { $vault }. Somebody deleted it there, or this is a different one. Nobody can bring the code back. Reset it to get a new one.
keep-error-not-here = The code of this account is not on this computer. A backup brought back the account without it. Reset the code to get a new one.
    .named = The code "{ $label }" is not on this computer. A backup brought back the account without it. Reset the code to get a new one.

notice-vault-recovered = The encrypted file was damaged. Mailkey now uses the version before it and moved the damaged one to { $path }.

backup-error-wrong-passphrase = This passphrase does not open the backup. Type it again. Capital and small letters matter.
backup-error-damaged = This is not a backup, or it is damaged. Nothing was brought back.
backup-error-no-backup = This file is encrypted, but it is not a Mailkey backup.
backup-error-newer = A newer Mailkey wrote this backup (format { $version }). Install that version to bring it back.
backup-error-too-large = This file is too large for a backup.
backup-error-not-kept = Mailkey could not read the backup after writing it, so there is no backup. Try another disk.
backup-error-exists = { $path } already exists. Choose another name. Nothing was written.

cli-passphrase-ask = Passphrase of the encrypted file (not shown):
cli-passphrase-again = This passphrase does not open it. Try again.
cli-passphrase-new = New passphrase for the encrypted file (not shown):
cli-passphrase-repeat = The same passphrase again:
cli-passphrase-why = Mailkey will save the codes in a file that only your passphrase opens. Write the passphrase down and keep it safe. Nobody can bring back a forgotten one.
cli-passphrase-no-terminal = Mailkey has no terminal to ask for the passphrase. Give it in a file: --passphrase-file FILE (for a backup: --backup-passphrase-file FILE, for a new passphrase: --new-passphrase-file FILE)
cli-passphrase-file-unread = Mailkey could not read the passphrase from { $path } ({ $kind }).
cli-passphrase-file-open = Others on this computer can read { $path }. Let only yourself read it: chmod 600
cli-passphrase-changed = The encrypted file has its new passphrase. The old one no longer opens it. Copies of the file from before still open with the old one, and backups with their own.
cli-vault-moved = { $count ->
        [0] There was nothing to move. From now on, new codes go to { $vault }.
        [one] Mailkey moved 1 code to { $vault } and read it back. New codes go there, too.
       *[other] Mailkey moved { $count } codes to { $vault } and read them back. New codes go there, too.
    }
cli-vault-used = From now on, new codes go to { $vault }. Codes saved before stay where they are.
cli-vault-lost = The code of { $address } is not where it should be. Reset it to get a new one.
    .named = The code of { $address } with the label "{ $label }" is not where it should be. Reset it to get a new one.
cli-vault-line = { $vault }: { $count ->
        [one] 1 code
       *[other] { $count } codes
    }. { $detail }
cli-vault-line-new = { $vault } (new codes go here): { $count ->
        [one] 1 code
       *[other] { $count } codes
    }. { $detail }
cli-vault-locked = The encrypted file is locked until you give its passphrase.
cli-backup-passphrase-new = Passphrase for the backup (not shown):
cli-backup-passphrase-ask = Passphrase of the backup (not shown):
cli-backed-up = { $accounts ->
        [one] Mailkey wrote 1 account
       *[other] Mailkey wrote { $accounts } accounts
    } to { $file }, without codes, and read the file back. Keep its passphrase safe. Nobody can bring back a forgotten one.
cli-backed-up-with-codes = { $accounts ->
        [one] Mailkey wrote 1 account
       *[other] Mailkey wrote { $accounts } accounts
    } and { $codes ->
        [one] 1 code
       *[other] { $codes } codes
    } to { $file } and read the file back. Keep the file and its passphrase safe, and apart. Whoever has both can read your mail.
cli-brought-back = Brought back: { $accounts ->
        [one] 1 account
       *[other] { $accounts } accounts
    }, { $codes ->
        [one] 1 code.
       *[other] { $codes } codes.
    }
cli-brought-bare = { $bare ->
        [one] 1 code was not in the backup.
       *[other] { $bare } codes were not in the backup.
    } To get a new one, run: mailkey reset ADDRESS
cli-brought-here = { $here ->
        [one] 1 code was already here and stays as it is.
       *[other] { $here } codes were already here and stay as they are.
    }
cli-code-not-here = not on this computer
cli-code-used-in = {"  "}{"  "}Used in: { $programs }
cli-code-expires = {"  "}{"  "}Ends on { $day }
cli-code-expired = {"  "}{"  "}Ended on { $day }
cli-bad-date = { $text } is not a date. Write it like 2027-03-31, or write "never".
cli-too-many-programs = You can name at most { $most } programs.
cli-use-file = (Or save new codes in a file that a passphrase opens: { $program } vault use file)
cli-make-file = Create it with: { $program } vault use file
cli-holders = These have the old code:
cli-holder-asks = { $program }: nothing to do, it asks Mailkey for the new code.
cli-holder-command = { $program } needs the new code: { $command }
cli-holder-by-hand = { $program } needs the new code. Enter it there.
cli-holder-note = Note each that has the new code: { $command }
cli-later-steps = Then, on the provider's website:
cli-removed-holders = These still have it: { $programs }

start-add-code = Add a code
start-edit = Edit
start-save = Save
start-get-code = Get a code
start-not-here = no code here
start-passed = Last worked { $ago }
start-used-in = Used in: { $programs }
start-ends = Ends on { $day }
start-programs = Programs that use it
start-programs-example = Thunderbird, msmtp
start-programs-why = When you replace this code, Mailkey tells you which programs need the new one.
start-remove-code = Remove this code
start-remove-code-warning = Mailkey forgets this code. Nothing changes at the provider, so delete it there, too.
start-due = { $count ->
    [one] Time to change the code of 1 account:
   *[other] Time to change the codes of { $count } accounts:
}
start-due-why = Press Reset to get a new one. The longer a code is in use, the more programs and people have seen it. In Settings you choose when Mailkey reminds you.

vault-use-file = Use an encrypted file
vault-file-title = The encrypted file is locked
vault-file-lead = Type its passphrase once. The file stays open until Mailkey closes.

passphrase-its = Passphrase of the encrypted file
passphrase-new = New passphrase
passphrase-repeat = New passphrase again
passphrase-create = Create the encrypted file
passphrase-open = Open
passphrase-change = Change passphrase
passphrase-busy = One moment…
passphrase-why = Write it down and keep it safe. Only this passphrase opens the file, and nobody can bring back a forgotten one.

settings-vault = Where codes are saved
settings-vault-keychain = In this computer's keychain.
settings-vault-file = In an encrypted file that a passphrase opens.
settings-vault-moving = Moving the codes…
settings-move-file = Move to an encrypted file
settings-move-keychain = Move to the keychain
settings-remind = Remind me to change codes
settings-remind-days = after { $count } days
settings-remind-never = Never
settings-remind-why = Mailkey always reminds you when a code is about to end.
settings-daily = Daily check
settings-daily-on = Once a day
settings-daily-off = Off
settings-daily-why = The system starts Mailkey without a window. Mailkey signs in with each code and tells you only when something has changed. It never asks you to unlock anything, and it does not send a refused code again.
settings-daily-file = For codes in the encrypted file, Mailkey checks only their age, because nobody types the passphrase then. In a terminal, you can name a file with the passphrase: mailkey check --daily on --passphrase-file FILE
start-once-refused = Last refused { $ago }
start-ends-label = Ends on (as the website shows it)
start-ends-example = 2027-03-31
start-no-day = Write the day like 2027-03-31, or leave it empty.
cli-code-once-refused = {"  "}{"  "}Last refused { $ago }
cli-code-once-passed = {"  "}{"  "}Last worked { $ago }
