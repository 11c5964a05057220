# Where codes are kept: the file that a passphrase seals, moving, backups.

keychain-file = Verschlüsselte Datei

vault-file-locked = Die verschlüsselte Datei ist gesperrt.
    .cure = Geben Sie auf der Seite „Konten“ die Passphrase ein. Im Terminal verwenden Sie --passphrase-file.
vault-file-wrong-passphrase = Diese Passphrase öffnet die verschlüsselte Datei nicht.
    .cure = Geben Sie sie noch einmal ein. Groß- und Kleinbuchstaben zählen. Eine vergessene Passphrase kann niemand zurückholen, aber Sie können bei den Anbietern neue Codes erstellen.
vault-file-absent = Unter { $path } gibt es keine verschlüsselte Datei.
    .cure = Wählen Sie eine Passphrase, um eine anzulegen.
vault-file-exists = Unter { $path } gibt es schon eine verschlüsselte Datei. Mailkey hat sie nicht verändert.
    .cure = Öffnen Sie sie mit ihrer Passphrase. Wenn Sie die Passphrase nicht mehr wissen, verschieben Sie die Datei an einen anderen Ort.
vault-file-damaged = Die verschlüsselte Datei { $path } ist beschädigt, die Version davor auch.
    .cure = Wenn Sie eine Kopie haben, ersetzen Sie damit die beschädigte Datei. Wenn nicht, verschieben Sie die beschädigte Datei an einen anderen Ort und erstellen Sie neue Codes. Es wurde nichts gelöscht.
vault-file-newer = Die verschlüsselte Datei stammt von einem neueren Mailkey (Format { $version }).
    .cure = Installieren Sie diese Version. Es wurde nichts geändert.
vault-file-fault = Es ging nichts verloren. Die verschlüsselte Datei ist wie zuvor.

passphrase-error-empty = Geben Sie die Passphrase ein.
passphrase-error-too-short = Wählen Sie eine Passphrase mit mindestens { $least } Zeichen. Noch besser sind einige Wörter, denn wer die Datei bekommt, kann beliebig lange raten.
passphrase-error-too-long = Diese Passphrase ist zu lang. Wählen Sie eine kürzere.
passphrase-error-control-character = Die Passphrase enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.
passphrase-error-not-the-same = Die beiden Passphrasen sind verschieden. Geben Sie zweimal dieselbe ein.

keep-error-label-taken = Ein anderer Code dieses Kontos hat schon die Bezeichnung „{ $label }“. Wählen Sie eine andere.
keep-error-deleted = Der Code dieses Kontos ist nicht mehr am Speicherort ({ $vault }). Jemand hat ihn dort gelöscht, oder es ist nicht derselbe Ort. Niemand kann den Code zurückholen. Setzen Sie ihn zurück, um einen neuen zu bekommen.
    .named = Der Code „{ $label }“ ist nicht mehr am Speicherort ({ $vault }). Jemand hat ihn dort gelöscht, oder es ist nicht derselbe Ort. Niemand kann den Code zurückholen. Setzen Sie ihn zurück, um einen neuen zu bekommen.
keep-error-not-here = Der Code dieses Kontos ist nicht auf diesem Computer. Das Konto kam ohne ihn aus einer Sicherung zurück. Setzen Sie den Code zurück, um einen neuen zu bekommen.
    .named = Der Code „{ $label }“ ist nicht auf diesem Computer. Das Konto kam ohne ihn aus einer Sicherung zurück. Setzen Sie den Code zurück, um einen neuen zu bekommen.

notice-vault-recovered = Die verschlüsselte Datei war beschädigt. Mailkey verwendet jetzt die Version davor. Die beschädigte liegt jetzt hier: { $path }.

backup-error-wrong-passphrase = Diese Passphrase öffnet die Sicherung nicht. Geben Sie sie noch einmal ein. Groß- und Kleinbuchstaben zählen.
backup-error-damaged = Das ist keine Sicherung, oder sie ist beschädigt. Es wurde nichts zurückgeholt.
backup-error-no-backup = Diese Datei ist verschlüsselt, aber keine Sicherung von Mailkey.
backup-error-newer = Diese Sicherung stammt von einem neueren Mailkey (Format { $version }). Installieren Sie diese Version, um sie zurückzuholen.
backup-error-too-large = Diese Datei ist zu groß für eine Sicherung.
backup-error-not-kept = Mailkey konnte die Sicherung nach dem Schreiben nicht lesen. Es gibt also keine. Versuchen Sie einen anderen Datenträger.
backup-error-exists = { $path } gibt es schon. Wählen Sie einen anderen Namen. Es wurde nichts geschrieben.

cli-passphrase-ask = Passphrase der verschlüsselten Datei (nicht sichtbar):
cli-passphrase-again = Diese Passphrase passt nicht. Versuchen Sie es erneut.
cli-passphrase-new = Neue Passphrase für die verschlüsselte Datei (nicht sichtbar):
cli-passphrase-repeat = Dieselbe Passphrase noch einmal:
cli-passphrase-why = Mailkey speichert die Codes in einer Datei, die nur Ihre Passphrase öffnet. Schreiben Sie die Passphrase auf und bewahren Sie sie sicher auf. Eine vergessene kann niemand zurückholen.
cli-passphrase-no-terminal = Mailkey hat kein Terminal, um nach der Passphrase zu fragen. Geben Sie sie in einer Datei an: --passphrase-file FILE (für eine Sicherung: --backup-passphrase-file FILE, für eine neue Passphrase: --new-passphrase-file FILE)
cli-passphrase-file-unread = Mailkey konnte die Passphrase nicht aus { $path } lesen ({ $kind }).
cli-passphrase-file-open = Auch andere auf diesem Computer können { $path } lesen. Erlauben Sie es nur sich selbst: chmod 600
cli-passphrase-changed = Die verschlüsselte Datei hat jetzt ihre neue Passphrase. Die alte öffnet sie nicht mehr. Frühere Kopien der Datei öffnen sich noch mit der alten, Sicherungen mit ihrer eigenen.
cli-vault-moved = { $count ->
        [0] Es gab nichts zu verschieben. Neuer Speicherort für Codes ab jetzt: { $vault }.
        [one] Mailkey hat 1 Code verschoben und zur Probe zurückgelesen. Speicherort, auch für neue Codes: { $vault }.
       *[other] Mailkey hat { $count } Codes verschoben und zur Probe zurückgelesen. Speicherort, auch für neue Codes: { $vault }.
    }
cli-vault-used = Speicherort für neue Codes ab jetzt: { $vault }. Früher gespeicherte Codes bleiben, wo sie sind.
cli-vault-lost = Der Code von { $address } ist nicht da, wo er sein sollte. Setzen Sie ihn zurück, um einen neuen zu bekommen.
    .named = Der Code von { $address } mit der Bezeichnung „{ $label }“ ist nicht da, wo er sein sollte. Setzen Sie ihn zurück, um einen neuen zu bekommen.
cli-vault-line = { $vault }: { $count ->
        [one] 1 Code
       *[other] { $count } Codes
    }. { $detail }
cli-vault-line-new = { $vault } (hier kommen neue Codes hin): { $count ->
        [one] 1 Code
       *[other] { $count } Codes
    }. { $detail }
cli-vault-locked = Die verschlüsselte Datei ist gesperrt, bis Sie ihre Passphrase angeben.
cli-backup-passphrase-new = Passphrase für die Sicherung (nicht sichtbar):
cli-backup-passphrase-ask = Passphrase der Sicherung (nicht sichtbar):
cli-backed-up = { $accounts ->
        [one] Mailkey hat 1 Konto
       *[other] Mailkey hat { $accounts } Konten
    } ohne Codes nach { $file } geschrieben und die Datei zur Probe zurückgelesen. Bewahren Sie ihre Passphrase sicher auf. Eine vergessene kann niemand zurückholen.
cli-backed-up-with-codes = { $accounts ->
        [one] Mailkey hat 1 Konto
       *[other] Mailkey hat { $accounts } Konten
    } und { $codes ->
        [one] 1 Code
       *[other] { $codes } Codes
    } nach { $file } geschrieben und die Datei zur Probe zurückgelesen. Bewahren Sie die Datei und ihre Passphrase sicher und getrennt auf. Wer beides hat, kann Ihre Mail lesen.
cli-brought-back = Zurückgeholt: { $accounts ->
        [one] 1 Konto
       *[other] { $accounts } Konten
    }, { $codes ->
        [one] 1 Code.
       *[other] { $codes } Codes.
    }
cli-brought-bare = { $bare ->
        [one] 1 Code war nicht in der Sicherung.
       *[other] { $bare } Codes waren nicht in der Sicherung.
    } Um einen neuen zu bekommen, starten Sie: mailkey reset ADDRESS
cli-brought-here = { $here ->
        [one] 1 Code war schon hier und bleibt, wie er ist.
       *[other] { $here } Codes waren schon hier und bleiben, wie sie sind.
    }
cli-code-not-here = nicht auf diesem Computer
cli-code-used-in = {"  "}{"  "}Verwendet in: { $programs }
cli-code-expires = {"  "}{"  "}Gilt bis { $day }
cli-code-expired = {"  "}{"  "}Galt bis { $day }
cli-bad-date = { $text } ist kein Datum. Schreiben Sie es wie 2027-03-31, oder schreiben Sie „never“.
cli-too-many-programs = Sie können höchstens { $most } Programme nennen.
cli-use-file = (Oder speichern Sie neue Codes in einer Datei, die eine Passphrase öffnet: { $program } vault use file)
cli-make-file = So legen Sie sie an: { $program } vault use file
cli-holders = Hier steht noch der alte Code:
cli-holder-asks = { $program }: nichts zu tun, fragt Mailkey nach dem neuen Code.
cli-holder-command = { $program } braucht den neuen Code: { $command }
cli-holder-by-hand = { $program } braucht den neuen Code. Tragen Sie ihn dort ein.
cli-holder-note = Halten Sie fest, wer den neuen Code hat: { $command }
cli-later-steps = Dann auf der Website des Anbieters:
cli-removed-holders = Hier steht er noch: { $programs }

start-add-code = Code hinzufügen
start-edit = Bearbeiten
start-save = Speichern
start-get-code = Code holen
start-not-here = kein Code hier
start-passed = Zuletzt bestanden: { $ago }
start-used-in = Verwendet in: { $programs }
start-ends = Gilt bis { $day }
start-programs = Programme, die ihn verwenden
start-programs-example = Thunderbird, msmtp
start-programs-why = Wenn Sie diesen Code ersetzen, sagt Ihnen Mailkey, welche Programme den neuen brauchen.
start-remove-code = Diesen Code entfernen
start-remove-code-warning = Mailkey vergisst diesen Code. Beim Anbieter ändert sich nichts. Löschen Sie ihn also auch dort.
start-due = { $count ->
    [one] Zeit, den Code von 1 Konto zu ändern:
   *[other] Zeit, die Codes von { $count } Konten zu ändern:
}
start-due-why = Drücken Sie „Zurücksetzen“, um einen neuen zu bekommen. Je länger ein Code gilt, desto mehr Programme und Menschen haben ihn gesehen. In den Einstellungen wählen Sie, wann Mailkey Sie erinnert.

vault-use-file = Verschlüsselte Datei verwenden
vault-file-title = Die verschlüsselte Datei ist gesperrt
vault-file-lead = Geben Sie die Passphrase einmal ein. Die Datei bleibt offen, bis Sie Mailkey schließen.

passphrase-its = Passphrase der verschlüsselten Datei
passphrase-new = Neue Passphrase
passphrase-repeat = Passphrase wiederholen
passphrase-create = Verschlüsselte Datei anlegen
passphrase-open = Öffnen
passphrase-change = Passphrase ändern
passphrase-busy = Einen Moment …
passphrase-why = Schreiben Sie sie auf und bewahren Sie sie sicher auf. Nur diese Passphrase öffnet die Datei. Eine vergessene kann niemand zurückholen.

settings-vault = Speicherort der Codes
settings-vault-keychain = Im Schlüsselbund dieses Computers.
settings-vault-file = In einer verschlüsselten Datei, die eine Passphrase öffnet.
settings-vault-moving = Codes werden verschoben …
settings-move-file = In verschlüsselte Datei verschieben
settings-move-keychain = In Schlüsselbund verschieben
settings-remind = Ans Ändern der Codes erinnern
settings-remind-days = nach { $count } Tagen
settings-remind-never = Nie
settings-remind-why = Wenn ein Code bald abläuft, erinnert Mailkey Sie immer.
settings-daily = Tägliche Prüfung
settings-daily-on = Einmal am Tag
settings-daily-off = Aus
settings-daily-why = Das System startet Mailkey ohne Fenster. Mailkey meldet sich mit jedem Code an und benachrichtigt Sie nur, wenn sich etwas geändert hat. Es bittet Sie nie, etwas zu entsperren, und sendet einen abgelehnten Code nicht noch einmal.
settings-daily-file = Bei Codes in der verschlüsselten Datei prüft Mailkey nur das Alter, weil dann niemand die Passphrase eingibt. Im Terminal können Sie eine Datei mit der Passphrase angeben: mailkey check --daily on --passphrase-file FILE
start-once-refused = Zuletzt abgelehnt: { $ago }
start-ends-label = Gilt bis (wie auf der Website)
start-ends-example = 2027-03-31
start-no-day = Schreiben Sie den Tag wie 2027-03-31, oder lassen Sie das Feld leer.
cli-code-once-refused = {"  "}{"  "}Zuletzt abgelehnt: { $ago }
cli-code-once-passed = {"  "}{"  "}Zuletzt bestanden: { $ago }
