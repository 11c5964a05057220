# Where codes are kept: the file that a passphrase seals, moving, backups.

keychain-file = the encrypted file

vault-file-locked = The encrypted file is locked.
    .cure = Give its passphrase: on the page Accounts, or with --passphrase-file in a terminal.
vault-file-wrong-passphrase = This passphrase does not open the encrypted file.
    .cure = Type it again: capital and small letters count. A forgotten passphrase cannot be recovered; the codes can be made anew at the providers.
vault-file-absent = There is no encrypted file at { $path }.
    .cure = Choose a passphrase to make one.
vault-file-exists = There is an encrypted file already at { $path }. It was left as it is.
    .cure = Open it with its passphrase; or move it elsewhere if you do not know that any more.
vault-file-damaged = The encrypted file { $path } is damaged, and so is the version before it.
    .cure = If you have a copy of it, put that in its place; otherwise move it elsewhere and make the codes anew. Nothing was deleted.
vault-file-newer = The encrypted file was written by a newer Mailkey (format { $version }).
    .cure = Install that version; nothing was changed.
vault-file-fault = Nothing was lost: the encrypted file is as it was before.

passphrase-error-empty = Type the passphrase.
passphrase-error-too-short = Choose a passphrase of at least { $least } characters; a few words are better still. Whoever gets the file can guess as long as they like.
passphrase-error-too-long = This is longer than any passphrase can be here.
passphrase-error-control-character = The passphrase has a line break or control character in it.
passphrase-error-not-the-same = The two passphrases differ. Type the same one twice.

keep-error-label-taken = Another code of this account has the label "{ $label }". Choose another label.
keep-error-deleted = The code of this account is no longer in { $vault }: somebody deleted it there, or this is another one. It cannot be brought back. Get a new code with a reset.
    .named = The code "{ $label }" is no longer in { $vault }: somebody deleted it there, or this is another one. It cannot be brought back. Get a new code with a reset.
keep-error-not-here = The code of this account is not on this computer: a backup brought the account back without it. Get a new code with a reset.
    .named = The code "{ $label }" is not on this computer: a backup brought the account back without it. Get a new code with a reset.

notice-vault-recovered = The encrypted file was damaged; the version before is used now. The damaged one was moved to { $path }.

backup-error-wrong-passphrase = This passphrase does not open the backup. Type it again: capital and small letters count.
backup-error-damaged = This is no backup, or it was damaged. Nothing was brought back.
backup-error-no-backup = This file is encrypted, but it is no backup of Mailkey.
backup-error-newer = The backup was written by a newer Mailkey (format { $version }). Install that version to bring it back.
backup-error-too-large = This is larger than any backup.
backup-error-not-kept = What was written could not be read back, so there is no backup. Try another disk.
backup-error-exists = { $path } is there already. Choose another name; nothing was written.

cli-passphrase-ask = Passphrase of the encrypted file (not shown):
cli-passphrase-again = This passphrase does not open it. Try again.
cli-passphrase-new = New passphrase for the encrypted file (not shown):
cli-passphrase-repeat = The same passphrase again:
cli-passphrase-why = The codes will be kept in a file that only your passphrase opens. Nobody can recover a forgotten passphrase: write it down and keep it safe.
cli-passphrase-no-terminal = There is no terminal to ask for the passphrase. Give it in a file: --passphrase-file FILE (for a backup: --backup-passphrase-file FILE; for the new one when changing it: --new-passphrase-file FILE)
cli-passphrase-file-unread = The passphrase could not be read from { $path } ({ $kind }).
cli-passphrase-file-open = Others on this computer can read { $path }. Make it yours alone: chmod 600
cli-passphrase-changed = The encrypted file has its new passphrase; the old one does not open it any more. Copies made before still open with the old one, and backups with their own.
cli-vault-moved = { $count ->
        [0] There was nothing to move. New codes go to { $vault } from now on.
        [one] 1 code was moved to { $vault } and read back there. New codes go there, too.
       *[other] { $count } codes were moved to { $vault } and read back there. New codes go there, too.
    }
cli-vault-used = New codes go to { $vault } from now on. Those that are kept stay where they are.
cli-vault-lost = Not found where it should be: the code of { $address }. Get a new one with a reset.
    .named = Not found where it should be: the code of { $address } with the label "{ $label }". Get a new one with a reset.
cli-vault-line = { $vault }: { $count ->
        [one] 1 code
       *[other] { $count } codes
    }. { $detail }
cli-vault-line-new = { $vault } (new codes go here): { $count ->
        [one] 1 code
       *[other] { $count } codes
    }. { $detail }
cli-vault-locked = The encrypted file is locked until somebody gives its passphrase.
cli-backup-passphrase-new = Passphrase for the backup (not shown):
cli-backup-passphrase-ask = Passphrase of the backup (not shown):
cli-backed-up = { $accounts ->
        [one] 1 account was written
       *[other] { $accounts } accounts were written
    } to { $file }, without codes, and read back. Keep its passphrase safe: nobody can recover it.
cli-backed-up-with-codes = { $accounts ->
        [one] 1 account
       *[other] { $accounts } accounts
    } and { $codes ->
        [one] 1 code were written
       *[other] { $codes } codes were written
    } to { $file } and read back. Whoever has the file and its passphrase can read your mail: keep both safe, and apart.
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
    } Get each anew with: mailkey reset ADDRESS
cli-brought-here = { $here ->
        [one] 1 code was here already and stays as it is.
       *[other] { $here } codes were here already and stay as they are.
    }
cli-code-not-here = not on this computer
cli-code-used-in = {"  "}{"  "}Used in: { $programs }
cli-code-expires = {"  "}{"  "}Ends on { $day }
cli-code-expired = {"  "}{"  "}Ended on { $day }
cli-bad-date = { $text } is no date. Write it as 2027-03-31, or "never".
cli-too-many-programs = At most { $most } programs can be named.
cli-use-file = (Or keep new codes in a file that a passphrase opens: { $program } vault use file)
cli-make-file = Make it with: { $program } vault use file
cli-holders = These hold the old code and need the new one: { $programs }
cli-removed-holders = It is still in: { $programs }

start-add-code = Add a code
start-edit = Edit
start-save = Save
start-get-code = Get a code
start-not-here = no code here
start-passed = Last passed { $ago }
start-used-in = Used in: { $programs }
start-ends = Ends on { $day }
start-programs = Programs that use it
start-programs-example = Thunderbird, msmtp
start-programs-why = When this code is replaced, Mailkey says which programs need the new one.
start-remove-code = Remove this code
start-remove-code-warning = Mailkey forgets this code. At the provider nothing changes: delete it there too.
start-due = { $count ->
    [one] One account has a code that should be changed:
   *[other] { $count } accounts have codes that should be changed:
}
start-due-why = The longer a code is in use, the more programs and people have seen it. Reset leads you to a new one; under Settings you choose from which age on you are reminded.

vault-use-file = Use an encrypted file
vault-file-title = Your codes are in the encrypted file
vault-file-lead = Type its passphrase once; it stays open until Mailkey closes.

passphrase-its = Passphrase of the encrypted file
passphrase-new = New passphrase
passphrase-repeat = The same again
passphrase-create = Make the encrypted file
passphrase-open = Open
passphrase-change = Change passphrase
passphrase-busy = One moment…
passphrase-why = Only this passphrase opens the file, and nobody can recover it: write it down and keep it safe.

settings-vault = Where codes are kept
settings-vault-keychain = In this computer's keychain.
settings-vault-file = In an encrypted file that a passphrase opens.
settings-vault-moving = Moving the codes…
settings-move-file = Move to an encrypted file
settings-move-keychain = Move to the keychain
settings-remind = Remind me to change codes
settings-remind-days = after { $count } days
settings-remind-never = Never
settings-remind-why = You are always reminded of a code that is about to end.
settings-daily = Daily check
settings-daily-on = Once a day
settings-daily-off = Off
settings-daily-why = The system starts Mailkey without a window; it signs in with each code and tells you only when something has changed. Nobody is asked to unlock anything, and a refused code is not sent again.
settings-daily-file = Codes in the encrypted file are looked at for their age only, since nobody gives its passphrase then. In a terminal a file with the passphrase can be named: mailkey check --daily on --passphrase-file FILE
start-once-refused = Last refused { $ago }
start-ends-label = Ends on (as the site shows it)
start-ends-example = 2027-03-31
start-no-day = Write the day as 2027-03-31, or leave it empty.
cli-code-once-refused = {"  "}{"  "}Last refused { $ago }
cli-code-once-passed = {"  "}{"  "}Last passed { $ago }
