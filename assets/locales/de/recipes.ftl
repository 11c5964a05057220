# Provider files: what keeps them true, and newer ones.

providers-stale-line = { $id }: Stand { $date }{ $confidence ->
        [low] , wenige Quellen
       *[other] {""}
    }
providers-stale-count = { $count ->
        [0] Keine Anbieterdatei ist älter als ein Jahr oder stützt sich auf wenige Quellen.
        [one] { $count } Anbieterdatei ist älter als ein Jahr oder stützt sich auf wenige Quellen.
       *[other] { $count } Anbieterdateien sind älter als ein Jahr oder stützen sich auf wenige Quellen.
    }
providers-drawn = { $count ->
        [one] { $count } Bild ist jetzt in { $path }.
       *[other] { $count } Bilder sind jetzt in { $path }.
    }
providers-exported = { $count ->
        [one] { $count } Datei ist jetzt in { $path }.
       *[other] { $count } Dateien sind jetzt in { $path }.
    }
providers-cannot-write = Mailkey kann nicht in { $path } schreiben: { $said }.
providers-cannot-draw = Dieses Mailkey wurde ohne das Fenster gebaut, das die Bilder zeichnet.

recipes-in-force = { $origin ->
        [file] Mailkey verwendet die Anbieterdateien der Version { $version }, die Sie eingespielt haben.
       *[program] Mailkey verwendet die mitgelieferten Anbieterdateien der Version { $version }.
    }
recipes-taken = { $count ->
        [0] Mailkey verwendet jetzt die Anbieterdateien der Version { $version }. Darin ist nichts anders als in { $before }.
        [one] Mailkey verwendet jetzt die Anbieterdateien der Version { $version }. { $count } davon ist anders als in { $before }.
       *[other] Mailkey verwendet jetzt die Anbieterdateien der Version { $version }. { $count } davon sind anders als in { $before }.
    }
recipes-how-to-undo = Um zurückzukehren, starten Sie: mailkey providers update --undo
recipes-new = Neu: { $provider } ({ $id })
recipes-changed = Anders: { $provider } ({ $id }): { $parts }
recipes-part = { $part ->
        [domains] Domains
        [servers] Server
        [sign-in] Anmeldung
        [steps] Schritte
        [refusals] Antworten des Servers
       *[words] Texte
    }
recipes-undone = Mailkey verwendet wieder die Anbieterdateien der Version { $version }.
recipes-nothing-to-undo = Es gibt keine Version, zu der Mailkey zurückkehren kann. Es verwendet die mitgelieferten Anbieterdateien.
recipes-cannot-read = Mailkey kann { $path } nicht lesen: { $said }.
recipes-cannot-save = Mailkey kann die Anbieterdateien nicht speichern: { $said }. Es verwendet weiter die bisherigen.
recipes-too-large = { $path } ist größer als { $count } MB und kann deshalb keine Datei mit Anbieterdateien sein. Es wurde nichts geändert.
recipes-no-bundle = { $path } enthält keine signierten Anbieterdateien. Suchen Sie eine Datei, die auf .recipes endet. Es wurde nichts geändert.
recipes-other-key = { $path } ist nicht von den Herstellern von Mailkey signiert. Holen Sie die Datei von der Website von Mailkey. Es wurde nichts geändert.
recipes-not-signed = { $path } ist beschädigt, oder jemand hat die Datei verändert. Holen Sie die Datei noch einmal. Es wurde nichts geändert.
recipes-unreadable = Mailkey kann den Inhalt von { $path } nicht lesen, obwohl die Datei signiert ist. Sagen Sie es den Herstellern von Mailkey. Es wurde nichts geändert.
recipes-newer-format = { $path } braucht ein neueres Mailkey. Aktualisieren Sie zuerst Mailkey. Es wurde nichts geändert.
recipes-wrong-files = Anbieterdateien in { $path } enthalten Fehler. Sagen Sie es den Herstellern von Mailkey. Es wurde nichts geändert.
recipes-not-newer = Die Anbieterdateien in dieser Datei haben die Version { $offered }. Mailkey verwendet schon die Version { $here } und nimmt nur neuere an.
