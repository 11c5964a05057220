# Links that come from elsewhere, and what the administrator of this computer has set.

invited-title = Diese Adresse einrichten?
invited-lead = Eine Webseite oder ein anderes Programm bittet Mailkey, diese Adresse einzurichten.
invited-no-provider = Mailkey kennt ihren Anbieter noch nicht.
invited-so-far = Bisher hat Mailkey nichts gesendet und nichts gespeichert. Fahren Sie nur fort, wenn es Ihre Adresse ist.
invited-ends-journey = Was Sie gerade in diesem Fenster tun, endet, wenn Sie fortfahren.
invited-accept = Einrichten
invited-decline = Nein, nichts tun
invited-unclear-title = Dieser Link nennt keine Mailadresse
invited-unclear-lead = Eine Webseite oder ein anderes Programm hat Mailkey mit einem Link geöffnet, den es nicht versteht. Es ist nichts geschehen.

settings-fixed = Vom Administrator dieses Computers festgelegt.
settings-administered-faults = Die Datei { $file } des Administrators enthält Fehler. Mailkey verwendet, was darin richtig ist:
administered-not-read = Mailkey kann sie nicht lesen: { $why }
administered-not-json = Zeile { $line }, Spalte { $column }: Das ist kein JSON aus Namen und Werten.
administered-unknown = Keine Einstellung heißt { $name }.
administered-proxy-password = Der Proxy hat ein Passwort, das hier jeder lesen könnte. Lassen Sie es weg.

cli-setting-fixed = { $name }: { $value } (vom Administrator dieses Computers festgelegt)
cli-setting-is-fixed = Der Administrator dieses Computers hat { $name } festgelegt. Sie können das nicht ändern.
cli-practice-off = Der Administrator dieses Computers hat das Üben ausgeschaltet.
cli-check-administrator = Administrator
cli-administered = Mailkey verwendet die Einstellungen in { $file }.
cli-administered-not = Der Administrator dieses Computers hat nichts festgelegt.
files-administered = Einstellungen des Administrators dieses Computers, für alle.
files-administered-providers = Anbieter des Administrators dieses Computers, für alle.
