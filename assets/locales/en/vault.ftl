# Where codes are kept: the file that a passphrase seals, moving, backups.

keychain-file = the encrypted file

vault-file-locked = The encrypted file is locked.
    .cure = Type its passphrase.
vault-file-wrong-passphrase = This passphrase does not open the encrypted file.
    .cure = Type it again: capital and small letters count. A forgotten passphrase cannot be recovered; the codes can be made anew at the providers.
vault-file-absent = There is no encrypted file at { $path }.
    .cure = Choose a passphrase to make one.
vault-file-exists = There is an encrypted file already at { $path }. It was left as it is.
    .cure = Open it with its passphrase; or move it elsewhere if you do not know that any more.
vault-file-damaged = The encrypted file { $path } is damaged, and so is the version before it.
    .cure = Put a copy of yours in its place, or move it elsewhere and make the codes anew. Nothing was deleted.
vault-file-newer = The encrypted file was written by a newer Mailkey (format { $version }).
    .cure = Install that version; nothing was changed.
vault-file-fault = Nothing was lost: the encrypted file is as it was before.

passphrase-error-empty = Type the passphrase.
passphrase-error-too-short = Choose a passphrase of at least { $least } characters; a few words are better still. Whoever gets the file can guess as long as they like.
passphrase-error-too-long = This is longer than any passphrase can be here.
passphrase-error-control-character = There is a line break or control character in it.
passphrase-error-not-the-same = The two passphrases differ. Type the same one twice.

keep-error-label-taken = Another code of this account has the label "{ $label }". Choose another label.
keep-error-not-here = The code of this account is not on this computer: a backup brought the account back without it. Get a new code with a reset.
    .named = The code "{ $label }" is not on this computer: a backup brought the account back without it. Get a new code with a reset.
