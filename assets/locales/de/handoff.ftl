# Handing a code on to mail programs: `mailkey export`.
#
# handoff-ID of a format says what the person does with its file. $place: where the file usually stands.

handoff-line = { $id }: { $program }, { $does }; { $takes }
handoff-both = empfängt und sendet
handoff-receives = empfängt
handoff-sends = sendet
handoff-asks = fragt Mailkey nach dem Code
handoff-holds = enthält den Code selbst
handoff-each-time = Sie geben den Code selbst ein
handoff-either = liest den Code aus einer eigenen Datei
handoff-by-dialog = Sie tippen das Konto in das Fenster des Programms
handoff-by-bus = Mailkey fügt das Konto dort hinzu

handoff-no-server = Dieses Konto hat keinen { $service }-Server, den { $program } verwenden könnte.
handoff-holds-code = { $program } kann nicht nach dem Code fragen, also muss er in der Datei stehen. Wenn Sie das wollen, ergänzen Sie --with-code, und bewahren Sie die Datei sicher auf.
handoff-unwritable = { $program } kann das Zeichen { $character } nicht schreiben. Geben Sie dem Code eine andere Bezeichnung, oder tragen Sie das Konto im Programm von Hand ein.
handoff-no-imap-id = Dieser Anbieter öffnet das Postfach nur Programmen, die IMAP ID senden, und { $program } tut das nicht. Verwenden Sie ein anderes Programm, zum Beispiel himalaya oder getmail.

handoff-aerc = Speichern Sie es als { $place }, oder ergänzen Sie die Datei, die dort liegt. aerc verlangt, dass nur Sie diese Datei lesen können: chmod 600.
handoff-authinfo = Speichern Sie es als { $place }, oder ergänzen Sie die Datei, die dort liegt.
handoff-curl = So verwenden Sie es: curl -K FILE
handoff-emacs = Speichern Sie es als { $place }, und ergänzen Sie in Ihrer Init-Datei: (load {"\u0022"}{ $place }{"\u0022"})
handoff-env = Geben Sie die Datei als Umgebungsdatei Ihres Containers oder Dienstes an. Den Code bekommt er als Secret; die Datei dafür steht in den Einstellungen. mailkey code gibt den Code aus.
handoff-fetchmail = Speichern Sie es als { $place }, oder ergänzen Sie die Datei, die dort liegt. fetchmail verlangt, dass nur Sie diese Datei lesen können: chmod 600.
handoff-getmail = Speichern Sie es als { $place }. Legen Sie in dem Pfad, den die Datei nennt, die Ordner cur, new und tmp an.
handoff-gitea = Ergänzen Sie es in { $place }, und starten Sie Gitea neu. Die Datei darf nur für Gitea lesbar sein.
handoff-goa = Das Konto steht in den Einstellungen unter „Online-Konten“. Evolution, Geary und andere holen es sich dort.
handoff-git-send-email = Speichern Sie es als { $place }, und starten Sie dann: git config --global include.path { $place }
handoff-goimapnotify = Speichern Sie es als { $place }.
handoff-home-assistant = Ergänzen Sie es in { $place }. Tragen Sie den Code in secrets.yaml als mail_code ein, und starten Sie Home Assistant neu.
handoff-himalaya = Speichern Sie es als { $place }, oder ergänzen Sie die Datei, die dort liegt. Wählen Sie das Konto mit -a und dem Namen aus der ersten Zeile.
handoff-imapfilter = Speichern Sie es als { $place }, oder ergänzen Sie die Datei, die dort liegt.
handoff-mbsync = Speichern Sie es als { $place }, oder ergänzen Sie die Datei, die dort liegt. Legen Sie den Ordner an, den Path nennt.
handoff-mobileconfig = Öffnen Sie es auf dem Mac, iPhone oder iPad und installieren Sie das Profil in den Einstellungen. Fügen Sie den Code ein, wenn nach einem Passwort gefragt wird. In FairEmail importieren Sie es unter „Einstellungen“ → „Sicherung“.
handoff-msmtp = Speichern Sie es als { $place }, oder ergänzen Sie die Datei, die dort liegt. msmtp verlangt eine Datei, die nur Sie lesen können: chmod 600.
handoff-mutt = Speichern Sie es als { $place }. Oder speichern Sie es woanders und ergänzen Sie in Ihrer muttrc: source FILE
handoff-neomutt = Speichern Sie es als { $place }. Oder speichern Sie es woanders und ergänzen Sie in Ihrer neomuttrc: source FILE
handoff-nextcloud = Speichern Sie es als { $place } im Ordner von Nextcloud, nur für dessen Webserver lesbar.
handoff-offlineimap = Speichern Sie es als { $place }, oder ergänzen Sie die Datei, die dort liegt.
handoff-s-nail = Ergänzen Sie es in { $place }, und starten Sie s-nail dann mit -A und dem Namen, der hinter „account“ steht.
handoff-swaks = Speichern Sie es als { $place }. Leiten Sie den Code dann per Pipe an: swaks --config { $place }
handoff-systemd-credential = Lesen Sie das Skript und führen Sie es dann aus. Es fragt nach Ihren Administratorrechten. Der Code steht nicht darin.
handoff-thunderbird-android = Machen Sie daraus einen QR-Code und scannen Sie ihn mit dem Handy: „Einstellungen“ → „Einstellungen importieren“. Zeigen Sie ihn niemandem.

cli-no-format = Das Format „{ $format }“ gibt es nicht. Siehe: mailkey export
cli-export-address = Nennen Sie das Konto: mailkey export FORMAT ADDRESS
cli-export-exists = { $file } gibt es schon und bleibt, wie es ist. Wählen Sie einen anderen Namen, oder ergänzen Sie die fehlenden Zeilen selbst.
cli-export-hidden = (eine Zeile, die ein Geheimnis enthalten kann)
cli-export-holds-code = Der Code selbst steht darin. Wer die Datei lesen kann, kann Ihre Mail lesen.
cli-export-needs-no-code = Der Code steht nicht darin: Das Programm fragt danach. --with-code ändert hier nichts.
handoff-in-memory = Der Code ist nur im Arbeitsspeicher, also kann das Programm nicht danach fragen. Speichern Sie ihn zuerst im Schlüsselbund oder in der verschlüsselten Datei.
handoff-in-file = Dieser Code ist in der verschlüsselten Datei. Das Programm kann deshalb nur im Terminal danach fragen, wo Sie die Passphrase eingeben.

done-where = Wo möchten Sie ihn verwenden?
done-where-hint = Jede Auswahl zeigt Schritt für Schritt, was dort zu tun ist.

use-lead = Diese Einstellungen fragen Mailkey nach dem Code. Der Code steht nicht darin.
use-lead-not = Für dieses Konto kann Mailkey die Einstellungen nicht schreiben.
use-copy = Einstellungen kopieren
use-own-code = { $other } hat diesen Code schon. Bei { $provider } kann jedes Programm einen eigenen haben. Dann können Sie einen löschen, und die anderen funktionieren weiter.
use-get-own-code = Code für { $program } holen
use-works = Funktioniert dort
use-noted = Notiert
use-phone = Handy
use-others = Anderes Programm
use-others-lead = Wählen Sie, wohin das Konto soll. Programme, die auf diesem Computer gefunden wurden, stehen auf der Seite davor.
use-with-window = Mit Fenster
use-without-window = Im Terminal und auf Servern
use-others-values = Ist Ihres nicht dabei, tragen Sie Server, Benutzername und Code von der Seite davor ein.
use-lead-each = In diesen Einstellungen steht der Code nicht. Das Programm fragt Sie danach, oder Sie tragen ihn ein, wo es der Satz unten sagt.
use-lead-code = Dieses Programm kann nicht nach dem Code fragen, also muss er in der Datei stehen. Der Befehl schreibt die Datei so, dass nur Sie sie lesen können.
use-lead-dialog = Tippen Sie dies der Reihe nach in das Fenster des Programms. Der Code gehört dorthin, wo nach einem Passwort gefragt wird.
use-lead-bus = Mailkey fügt das Konto dort hinzu und lässt es sich einmal anmelden.
use-copy-command = Befehl kopieren
use-copy-value = Kopieren
use-hand-over = Zu { $program } hinzufügen
use-hand-over-hint = Der Code kommt in denselben Schlüsselbund, als Eintrag, den „Online-Konten“ liest. Gibt es das Konto dort schon, bekommt es diesen Code.
use-handing-over = Das Konto wird hinzugefügt und meldet sich an …
cli-where-line = { $program }: { $command }
cli-where-phone = Handy: { $command }. Für FORMAT eins davon: { $names }
cli-where-others = Jedes andere Programm: { $command } listet alle auf.
cli-where-unknown = Tippen Sie eine Nummer aus der Liste oder den Namen eines Formats.
cli-ask-where = Was soll jetzt gezeigt werden? Nummer tippen, oder Enter zum Beenden:
cli-ask-hand-over = Das Konto jetzt zu { $program } hinzufügen? [y/N]

use-holds-old = Dieses Programm hat noch den alten Code. Ändern Sie ihn dort:

handed-added = Das Konto wurde zu { $program } hinzugefügt und hat sich angemeldet.
handed-updated = Das Konto in { $program } hat den neuen Code und hat sich damit angemeldet. Falls Evolution oder Geary offen ist, starten Sie es neu.
handed-not-there = { $program } ist nicht auf diesem Computer. Installieren Sie es, oder wählen Sie ein anderes Programm.
handed-timed-out = { $program } hat innerhalb einer Minute nicht geantwortet. Versuchen Sie es erneut, oder fügen Sie das Konto dort von Hand hinzu.
handed-no-keychain = { $program } speichert Codes im Schlüsselbund, und der ist gesperrt oder nicht da. Entsperren Sie ihn und versuchen Sie es erneut.
handed-refused = Ein Mailserver hat den Code abgelehnt, als { $program } sich anmeldete. Es wurde nichts hinzugefügt. Testen Sie den Code hier noch einmal.
handed-untrusted = { $program } vertraut dem Zertifikat des Mailservers nicht und hat sich deshalb nicht angemeldet. Es wurde nichts hinzugefügt.
handed-other = { $program } hat das Konto nicht angenommen. Die Meldung: { $words }

phone-title = Auf dem Handy
phone-lead = Die Handykamera kann den Code aus einem Bild lesen. Dann muss ihn niemand tippen.
phone-settings = Einstellungen für Thunderbird für Android
phone-settings-hint = Server, Benutzername und Code in einem Bild. In der App: „Einstellungen“ → „Einstellungen importieren“ → QR-Code scannen.
phone-code = Nur der Code
phone-code-hint = Für jedes andere Programm auf dem Handy: scannen, den Text kopieren und einfügen, wo nach einem Passwort gefragt wird.
phone-show = Anzeigen
phone-secret = Wer dieses Bild sieht, hat den Code. Achten Sie darauf, dass sonst niemand hinsieht.
phone-scan-settings = In Thunderbird für Android: „Einstellungen“ → „Einstellungen importieren“ → QR-Code scannen.
phone-scan-code = Richten Sie die Handykamera darauf und kopieren Sie den Text. Fügen Sie ihn dort ein, wo das Mailprogramm nach einem Passwort fragt.
phone-gone-soon = Es ist 60 Sekunden lang zu sehen.
phone-too-long = Die Einstellungen dieses Kontos passen nicht in ein Bild, das die App lesen kann. Nehmen Sie nur den Code, und tragen Sie die Server von Hand ein.
phone-by-hand = Wonach Programme auf dem Handy fragen

done-holders = Hier steht noch der alte Code.
holder-asks = Nichts zu tun: fragt Mailkey
holder-updated = Hat den neuen Code
holder-how = So geht es
holder-has-it = Es hat den neuen Code
cli-code-outdated = noch mit dem Code davor: { $programs }
start-outdated = Noch mit dem alten Code:
start-has-new = { $program } hat den neuen

field-your-name = Ihr Name
field-the-code = der Code
field-name = Ihr Name
field-address = Mailadresse
field-code = Passwort
field-protocol = Typ
field-imap-host = Empfangsserver
field-imap-port = Port für den Empfang
field-imap-security = Verschlüsselung
field-imap-auth = Anmeldung
field-imap-user = Benutzername
field-smtp-host = Versandserver
field-smtp-port = Port für den Versand
field-smtp-security = Verschlüsselung
field-smtp-auth = Anmeldung
field-smtp-user = Benutzername
field-smtp-code = Passwort
field-tls = SSL/TLS
field-starttls = STARTTLS
field-auth = Passwort, normal

programs-none = Auf diesem Computer wurde kein Mailprogramm mit einem Konto gefunden.
programs-account = { $address } in { $program }
programs-server = { $service }: { $host }, Port { $port }, { $security }
programs-not-encrypted = Die Verbindung zum { $service }-Server ist nicht verschlüsselt. Schalten Sie die Verschlüsselung im Programm ein.
programs-other-server = Der { $service }-Server des Anbieters ist { $host }. Im Programm steht ein anderer.
programs-other-user = Der Anbieter nennt für den { $service }-Server einen anderen Benutzernamen: { $user }
programs-takes-no-code = Dieser Anbieter nimmt keinen Code und kein Passwort mehr an. Stellen Sie das Programm auf die Anmeldung im Browser um (OAuth).

# What programs are called in this language, where the name is not the same in all.
program-env = Skripte und Container
program-gmail-app = Gmail-App
program-apple-mail = Mail auf iPhone und iPad
program-mobileconfig = Apple Mail (Profil)
program-outlook = Outlook (klassisch)
program-outlook-new = Outlook (neu)
program-netease-mail-master = NetEase Mail Master
program-thunderbird-android = Thunderbird für Android

# On the welcome page.
found-title = Auf diesem Computer gefunden
found-hint = Ihre Mailprogramme haben diese Adressen. Mailkey hat keinen Code und kein Anmeldepasswort gelesen.
found-in = In { $programs }
found-set-up = Mit Mailkey einrichten
found-problem = { $program }: { $problem }
found-more = { $count ->
    [one] 1 weitere Adresse. Der Befehl mailkey programs listet alle auf.
   *[other] { $count } weitere Adressen. Der Befehl mailkey programs listet alle auf.
}
programs-off = Die Suche in Mailprogrammen ist ausgeschaltet, in den Einstellungen oder durch --no-programs.
phone-picture = QR-Code
