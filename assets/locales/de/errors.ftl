# What can be wrong before and after a test, remarks on what was typed, and ages.

address-error-empty = Geben Sie Ihre Mailadresse ein.
address-error-no-at = Das @ fehlt. Eine Mailadresse sieht aus wie name@example.com.
address-error-many-ats = Es steht mehr als ein @ darin. Lassen Sie nur eines stehen.
address-error-no-local = Der Name vor dem @ fehlt.
address-error-no-domain = Der Teil nach dem @ fehlt, zum Beispiel qq.com.
address-error-no-dot = Der Teil nach dem @ hat keinen Punkt. Er sollte aussehen wie example.com.
address-error-bad-character = In einer Mailadresse darf das Zeichen { $character } nicht vorkommen.
address-error-space = In einer Mailadresse darf kein Leerzeichen vorkommen.
address-error-bad-dot = Der Name beginnt oder endet mit einem Punkt oder hat 2 Punkte hintereinander.
address-error-bad-domain = { $domain } ist keine Mail-Domain.
address-error-too-long = Das ist zu lang für eine Mailadresse.

code-error-empty = Fügen Sie zuerst den Code ein.
    .login = Geben Sie zuerst das Passwort ein.
code-error-too-long = Das ist zu lang für einen Code. Kopieren Sie nur den Code selbst.
code-error-control-character = Darin ist ein Zeilenumbruch oder ein anderes Steuerzeichen. Kopieren Sie nur den Code selbst.

remark-nothing = Noch wurde nichts eingefügt.
remark-fits = Das sieht aus wie ein Code von { $whom }.
remark-too-short = { $count ->
        [one] Nur 1 Zeichen
       *[other] { $count } Zeichen
    }, aber Codes von { $whom } haben { $wanted }. Haben Sie ihn ganz kopiert?
remark-too-long = { $count } Zeichen, aber Codes von { $whom } haben { $wanted }. Haben Sie mehr als den Code kopiert?
remark-foreign = In Codes von { $whom } kommt das Zeichen { $character } nie vor. Groß- und Kleinbuchstaben zählen.
remark-capitals = Codes von { $whom } haben nur Kleinbuchstaben. War die Feststelltaste an? Mailkey verwendet den Code, wie er ist.
remark-small-letters = Codes von { $whom } haben nur Großbuchstaben. Mailkey verwendet den Code, wie er ist.
remark-like-login-password = Das sieht aus wie ein Anmeldepasswort. Hier verlangt { $whom } aber: { $term }.
remark-the-address = Das ist die Mailadresse. Gefragt ist hier: { $term }.
remark-unknown = Eine feste Form gibt es hier nicht. Mailkey verwendet Ihre Eingabe, wie sie ist.
remark-space-at-end = Am Anfang oder Ende steht ein Leerzeichen. Mailkey behält es, weil es dazugehören kann.
remark-invisible = Darin sind unsichtbare Zeichen, höchstwahrscheinlich versehentlich mitkopiert. Mailkey behält sie, weil sie dazugehören können. Wird die Anmeldung abgelehnt, kopieren Sie noch einmal.
remark-odd-spaces = Darin sind ungewöhnliche Leerzeichen (geschützte oder besonders breite). Mailkey behält sie, weil sie dazugehören können.
remark-blocks = Zwischen den Teilen stehen Leerzeichen. Viele Websites zeigen sie nur der besseren Lesbarkeit wegen. Mailkey behält sie. Wird die Anmeldung abgelehnt, versuchen Sie es ohne Leerzeichen.
remark-not-ascii = Darin ist das Sonderzeichen { $character }. Viele Server können es nicht lesen.

changes-spaces = { $count ->
        [one] 1 Leerzeichen entfernt
       *[other] { $count } Leerzeichen entfernt
    }
changes-invisible = { $count ->
        [one] 1 unsichtbares Zeichen entfernt
       *[other] { $count } unsichtbare Zeichen entfernt
    }
changes-mapped = { $count ->
        [one] 1 besonders breites Zeichen ersetzt
       *[other] { $count } besonders breite Zeichen ersetzt
    }
changes-dashes = { $count ->
        [one] 1 Strich ersetzt
       *[other] { $count } Striche ersetzt
    }
changes-quotes = { $count ->
        [one] 1 Anführungszeichen entfernt
       *[other] { $count } Anführungszeichen entfernt
    }
changes-separators = { $count ->
        [one] 1 Strich ergänzt
       *[other] { $count } Striche ergänzt
    }
changes-around = { $count ->
        [one] 1 Zeichen drumherum entfernt
       *[other] { $count } Zeichen drumherum entfernt
    }
changes-joint = , {""}

keychain-gnome-keyring = GNOME-Schlüsselbund
keychain-k-wallet = KWallet
keychain-kee-pass-xc = KeePassXC
keychain-secret-service = Schlüsselbund dieses Desktops
keychain-mac-keychain = macOS-Schlüsselbund
keychain-windows-credential-manager = Windows-Anmeldeinformationsverwaltung
keychain-memory = Arbeitsspeicher, nur bis zum Schließen

vault-error-no-bus = Hier gibt es keine Desktop-Sitzung und deshalb keinen Schlüsselbund, in dem Codes gespeichert werden.
    .cure = Melden Sie sich am Desktop an oder starten Sie eine eigene Sitzung{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-no-service = Hier läuft kein Schlüsselbund. Mailkey kann Codes zum Beispiel im GNOME-Schlüsselbund, in KWallet oder in KeePassXC speichern.
    .cure = Starten Sie einen davon oder installieren Sie einen{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-locked = Der Schlüsselbund ist gesperrt.
    .cure = Entsperren Sie ihn und versuchen Sie es dann erneut{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-dismissed = Der Schlüsselbund hat um Erlaubnis gefragt und sie nicht bekommen.
    .cure = Versuchen Sie es erneut und erlauben Sie es{ $command ->
        [none] .
       *[other] , oder entsperren Sie ihn zuerst: { $command }
    }
vault-error-no-collection = Im Schlüsselbund gibt es noch keinen Platz für Codes.
    .cure = Legen Sie einen Schlüsselbund namens „Login“ an und machen Sie ihn zum Standard{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-broken = Der Schlüsselbund kann seine eigene Datei nicht lesen. Deshalb kann er die Codes darin nicht lesen und keine neuen speichern.
    .cure = Setzen Sie Ihre Codes zurück und speichern Sie die neuen in der verschlüsselten Datei. Oder legen Sie eine Kopie der Schlüsselbund-Datei zurück, falls Sie eine haben, und melden Sie sich neu an.
vault-error-timed-out = Der Schlüsselbund antwortet nicht.
    .cure = Melden Sie sich vom Desktop ab und wieder an, oder starten Sie den Schlüsselbund neu{ $command ->
        [none] .
       *[other] : { $command }
    }
vault-error-unreadable = Der Eintrag im Schlüsselbund sieht nicht wie ein Code aus.
    .cure = Setzen Sie den Code dieses Kontos zurück. Mailkey ersetzt dann den Eintrag.
vault-error-too-long = Dieser Code ist zu lang für den Schlüsselbund.
    .cure = Kopieren Sie nur den Code selbst und fügen Sie ihn noch einmal ein.
vault-error-not-kept = Der Schlüsselbund hat den Code angenommen, aber nicht gespeichert.
    .cure = Versuchen Sie es erneut. Hilft das nicht, starten Sie den Schlüsselbund neu oder speichern Sie Codes in der verschlüsselten Datei.
vault-error-worker-gone = Die Verbindung zum Schlüsselbund ist abgebrochen.
    .cure = Versuchen Sie es erneut.
vault-error-other = Der Schlüsselbund konnte das nicht tun. Er meldete: { $said }
    .cure = Starten Sie den Schlüsselbund neu und versuchen Sie es erneut.

register-error-newer = Die Kontenliste stammt von einem neueren Mailkey (Format { $version }). Installieren Sie diese Version, um die Liste zu ändern. Es wurde nichts geändert.
file-fault-read-only = Mailkey kann nicht in { $path } schreiben. Erlauben Sie das Schreiben und versuchen Sie es erneut.
file-fault-no-space = Für { $path } ist kein Platz mehr. Schaffen Sie Platz und versuchen Sie es erneut.
file-fault-busy = Ein anderes Mailkey speichert gerade. Warten Sie einen Moment und versuchen Sie es erneut.
register-error-unwritable = Mailkey konnte die Kontenliste nicht schreiben. Es wurde nichts geändert.
file-fault-io = Mailkey konnte { $path } nicht verwenden ({ $kind }). Es wurde nichts geändert.

notice-damaged-recovered = Die Kontenliste war beschädigt. Mailkey verwendet jetzt die Version davor.
notice-damaged-empty = Die Kontenliste war beschädigt, und es gibt keine gute frühere Version. Die Liste ist jetzt leer. Gespeicherte Codes sind noch da, wo sie waren.
notice-damaged-kept-as = Die beschädigte Datei liegt jetzt hier: { $path }.
notice-vanished = Die Kontenliste war weg. Mailkey verwendet jetzt die Version davor.

keep-error-not-found = Für { $address } ist nichts gespeichert.
keep-error-no-such-label = Es gibt keinen Code mit der Bezeichnung { $label }.
keep-error-ambiguous = Es gibt mehrere Codes: { $labels }. Sagen Sie, welchen Sie meinen.
    .unnamed = Ohne Bezeichnung (--label '')

start-error-no-home = Dieser Benutzer hat keinen persönlichen Ordner, deshalb kann Mailkey die Kontenliste nicht speichern.
start-error-no-trust-store = Auf diesem Computer gibt es keine vertrauenswürdigen Zertifikate. Kein Server kann also beweisen, wer er ist. Installieren Sie sie (in Debian das Paket ca-certificates). Falls SSL_CERT_FILE gesetzt ist, muss die Variable eine Datei nennen, die welche enthält.

browser-error-not-https = Diese Webseite ist nicht verschlüsselt, deshalb öffnet Mailkey sie nicht.
browser-error-no-browser = Mailkey konnte keinen Browser starten. Kopieren Sie die Adresse der Webseite und öffnen Sie sie selbst.

settings-error = Die Einstellungen gelten jetzt, aber Mailkey konnte sie nicht in { $path } speichern. Prüfen Sie, ob der Ordner da ist und Ihnen gehört.

io-not-found = nicht gefunden
io-no-permission = keine Erlaubnis
io-read-only = Datenträger schreibgeschützt
io-no-space = kein Platz mehr
io-is-folder = das ist ein Ordner
io-is-no-folder = ein Teil des Pfads ist kein Ordner

file-problem = { $position }: { $problem }
file-problem-in-file = { $file }: { $problem }
file-problem-cannot-read = nicht lesbar: { $said }
file-problem-no-file = ist ein Ordner, eine Pipe oder ein Gerät
file-problem-no-text = ist kein Text in UTF-8
file-problem-too-large = ist größer als { $count } Bytes
file-problem-not-json = ist kein JSON: { $fault ->
        [ends] es endet zu früh, also fehlt eine Klammer oder ein Anführungszeichen
        [comma] nach diesem Komma kommt nichts
        [mark] hier fehlt ein Komma, ein Doppelpunkt, ein Anführungszeichen oder eine Klammer
        [behind] nach dem Ende steht noch mehr Text
       *[other] ab hier ist es nicht lesbar
    }
file-problem-position = Zeile { $line }, Spalte { $column }
file-problem-unknown-key = diesen Schlüssel kennt Mailkey nicht
file-problem-missing = fehlt
file-problem-not-for-this-kind = passt nicht zu dieser Art der Anmeldung
file-problem-wrong-type = muss sein: { $wanted ->
        [sentence] ein Objekt mit einem Satz in jeder Sprache
        [text] Text
        [number] eine ganze Zahl
        [flag] true oder false
        [list] eine Liste
       *[object] ein Objekt
    }
file-problem-empty = darf nicht leer sein
file-problem-wanted-host = ist kein Hostname
file-problem-wanted-domain = ist keine Domain
file-problem-wanted-id = muss aus Kleinbuchstaben und Ziffern bestehen, mit Bindestrichen nur dazwischen
file-problem-wanted-region = muss ein Ländercode aus 2 Großbuchstaben sein
file-problem-wanted-letters = muss 1 bis 3 Buchstaben haben
file-problem-wanted-separator = muss 1 Zeichen sein, etwa -
file-problem-wanted-date = muss ein Datum wie YYYY-MM oder YYYY-MM-DD sein
file-problem-wanted-page = muss eine Webadresse sein
file-problem-wanted-color = muss eine Farbe wie #RRGGBB sein
file-problem-wanted-number = muss eine ganze Zahl von { $least } bis { $most } sein
file-problem-wanted-one-of = muss eins davon sein: { $known }
file-problem-twice = der Schlüssel { $key } steht zweimal da
file-problem-not-https = muss mit https:// beginnen
file-problem-session-in-page = enthält eine Sitzungskennung, die nur bei Ihnen funktioniert
file-problem-no-language = hat keinen Satz in der Sprache { $language }
file-problem-foreign-page = diese Webseite liegt auf { $host }, und das ist keine Website des Anbieters. Falls doch, tragen Sie sie unter sites ein
file-problem-duplicate-domain = diese Domain gehört schon zum Anbieter { $provider }
file-problem-example-does-not-fit = passt nicht zu der Form, die daneben beschrieben ist
file-problem-not-in-example = kommt im Beispiel nicht vor
file-problem-too-light = ist zu hell für weiße Buchstaben
file-problem-id-is-not-file-name = muss { $wanted } sein, wie der Name der Datei

ago-now = gerade eben
ago-minutes = vor { $count } Min.
ago-hours = vor { $count } Std.
ago-yesterday = gestern
ago-days = { $count ->
    [one] vor 1 Tag
   *[other] vor { $count } Tagen
}
age-minutes = { $count ->
        [0] weniger als 1 Min.
       *[other] { $count } Min.
    }
age-hours = { $count } Std.
age-days = { $count ->
        [one] 1 Tag
       *[other] { $count } Tage
    }
proxy-error-scheme = Der Proxy muss mit socks5://, socks5h:// oder http:// beginnen.
proxy-error-host = Der Hostname des Proxys fehlt oder enthält Zeichen, die es in Hostnamen nicht gibt.
proxy-error-port = Der Port des Proxys muss eine Zahl von 1 bis 65535 sein.
proxy-error-login = Im Namen oder Passwort des Proxys müssen auf jedes % 2 hexadezimale Ziffern folgen. Schreiben Sie % selbst als %25.

server-error-host = Das ist kein Hostname. Ein Server besteht aus Hostname und Port, zum Beispiel imap.example.com:993.
server-error-port = Der Port fehlt oder ist keine Zahl von 1 bis 65535. Ein Server besteht aus Hostname und Port, zum Beispiel imap.example.com:993.
server-error-security = Auf den Port darf nur /tls oder /starttls folgen, wie in imap.example.com:993/tls.
