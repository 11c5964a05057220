# Provider files: what keeps them true, and newer ones.

providers-stale-line = { $id }: checked { $date }{ $confidence ->
        [low] , on few sources
       *[other] {""}
    }
providers-stale-count = { $count ->
        [0] No provider file is older than a year or rests on few sources.
        [one] { $count } provider file is older than a year or rests on few sources.
       *[other] { $count } provider files are older than a year or rest on few sources.
    }
providers-drawn = { $count ->
        [one] { $count } picture is in { $path } now.
       *[other] { $count } pictures are in { $path } now.
    }
providers-exported = { $count ->
        [one] { $count } file is in { $path } now.
       *[other] { $count } files are in { $path } now.
    }
providers-cannot-write = Mailkey cannot write to { $path }: { $said }.
providers-cannot-draw = This Mailkey was built without the window, which draws the pictures.

recipes-in-force = { $origin ->
        [file] Mailkey uses the provider files of version { $version }, which you brought.
       *[program] Mailkey uses the provider files of version { $version }, which came with it.
    }
recipes-taken = { $count ->
        [0] Mailkey uses the provider files of version { $version } now. Nothing in them differs from { $before }.
        [one] Mailkey uses the provider files of version { $version } now. { $count } of them differs from { $before }.
       *[other] Mailkey uses the provider files of version { $version } now. { $count } of them differ from { $before }.
    }
recipes-how-to-undo = To go back, run: mailkey providers update --undo
recipes-new = New: { $provider } ({ $id })
recipes-changed = Different: { $provider } ({ $id }): { $parts }
recipes-part = { $part ->
        [domains] domains
        [servers] servers
        [sign-in] sign-in
        [steps] steps
        [refusals] answers of the server
       *[words] words
    }
recipes-undone = Mailkey uses the provider files of version { $version } again.
recipes-nothing-to-undo = There is nothing to go back to. Mailkey uses the provider files that came with it.
recipes-cannot-read = Mailkey cannot read { $path }: { $said }.
recipes-cannot-save = Mailkey cannot save the provider files: { $said }. It goes on with those from before.
recipes-too-large = { $path } is larger than { $count } MB, and so it cannot be a file of provider files. Nothing has changed.
recipes-no-bundle = { $path } holds no signed provider files. Look for a file that ends in .recipes. Nothing has changed.
recipes-other-key = { $path } is not signed by the makers of Mailkey. Get the file from the Mailkey website. Nothing has changed.
recipes-not-signed = { $path } is damaged, or somebody has changed it. Get the file once more. Nothing has changed.
recipes-unreadable = Mailkey cannot read what is in { $path }, although it is signed. Tell the makers of Mailkey. Nothing has changed.
recipes-newer-format = { $path } needs a newer Mailkey. Update Mailkey first. Nothing has changed.
recipes-wrong-files = Provider files in { $path } have mistakes. Tell the makers of Mailkey. Nothing has changed.
recipes-not-newer = The provider files in this file have version { $offered }. Mailkey uses version { $here } already and takes only newer ones.
