# What "mailkey help TOPIC" says. Some topics also take questions of help.ftl.

topics-heading = Themen:
topics-more = Um eines zu lesen, starten Sie: { $program } help TOPIC
topic-unknown = Einen Befehl oder ein Thema „{ $word }“ gibt es nicht. Themen: { $topics }

topic-codes = Was ein App-Passwort ist und wie Sie es sicher aufbewahren
topic-exit-status = Wie ein Befehl enden kann
topic-json = Antworten für andere Programme
topic-environment = Umgebungsvariablen, die Mailkey liest
topic-files = Wo Mailkey seine Dateien hat
topic-handing-over = Wie Mailprogramme den Code bekommen
topic-privacy = Was Mailkey sendet und was es speichert

topic-forgotten = Code vergessen, was nun?
    .answer = Vergessen heißt zurücksetzen: Niemand kann Ihnen den Code noch einmal zeigen. Erstellen Sie auf der Website des Anbieters einen neuen und starten Sie „mailkey reset ADDRESS“. Mailkey testet den neuen, bevor es den alten ersetzt. Tragen Sie ihn dann in jedes Programm ein, das den alten verwendet hat. Wenn Mailkey noch einen Code hat, der funktioniert, gibt „mailkey code ADDRESS“ ihn aus.

exit-passed = Alles ist erledigt, und was getestet wurde, hat bestanden.
exit-failed = Ein Test wurde nicht bestanden, oder der Befehl kam nicht zu Ende.
exit-usage = Die Argumente, oder was an ihrer Stelle gelesen wurde, sind nicht verwendbar.
exit-out-of-reach = Der Schlüsselbund, die verschlüsselte Datei oder die Kontenliste ist nicht erreichbar.
exit-not-found = Was Sie verlangt haben, gibt es nicht.
exit-words = Wie es gesagt wird
    .answer = Endet ein Befehl mit einem anderen Status als 0, steht der Grund in der Standardfehlerausgabe. Mit --json steht er auch in der Antwort auf der Standardausgabe. Ohne Terminal wird niemand gefragt: Der Befehl endet stattdessen.

json-one = Ein Dokument
    .answer = Mit --json enthält die Standardausgabe ein JSON-Dokument in einer Zeile und sonst nichts. Alles für Menschen geht in die Standardfehlerausgabe. Diese Befehle können das: { $commands }
json-early = Ein Befehl, der vorzeitig endet
    .answer = Dann lautet das Dokument: { $document } N ist der Exit-Status. Ein nicht bestandener Test ist kein vorzeitiges Ende: Sein eigenes Dokument sagt, was passiert ist.
json-stable = Was bleibt, wie es ist
    .answer = Schlüssel und Namen hängen nicht von der Sprache ab und ändern sich nicht. Spätere Versionen können welche hinzufügen. Zeiten sind in UTC, zum Beispiel 2027-03-31T09:30:00Z. Kein Dokument enthält je einen Code.
json-schemas = Schemas
    .answer = Ein JSON-Schema beschreibt jedes Dokument. Sie liegen dem Quelltext von Mailkey bei, im Ordner docs/json.

environment-MAILKEY_LOG = Was zur Fehlersuche in die Standardfehlerausgabe geschrieben wird: error, warn, info oder debug. Codes werden nie geschrieben.
environment-MAILKEY_DNS = Der Nameserver, den Mailkey anstelle des System-Nameservers nach einer unbekannten Domain fragt, als ADDRESS oder ADDRESS:PORT.
environment-MAILKEY_RECIPES_KEY = Die Datei mit dem öffentlichen Schlüssel, mit dem neuere Anbieterdateien signiert sein müssen, anstelle des Schlüssels der Hersteller. Sie ist für Firmen, die selbst signieren.
environment-ALL_PROXY = Der Proxy für jeden Server, so wie curl ihn liest, auch in Kleinbuchstaben. --proxy hat Vorrang.
environment-NO_PROXY = Die Server, die ohne diesen Proxy erreicht werden, auch in Kleinbuchstaben.
environment-SSL_CERT_FILE = Unter Linux: eine Datei mit den Zertifikaten, denen Mailkey anstelle der Systemzertifikate vertraut.
environment-SSL_CERT_DIR = Unter Linux: Ordner mit den Zertifikaten, denen Mailkey anstelle der Systemzertifikate vertraut.
environment-LANG = Sprache und Land, falls in den Einstellungen keine Sprache steht. LANGUAGE, LC_ALL und LC_MESSAGES haben Vorrang.
environment-XDG_DATA_HOME = Unter Linux: der Ordner, in dem Mailkey seinen Ordner für Konten hat.
environment-XDG_CONFIG_HOME = Unter Linux: der Ordner, in dem Mailkey seinen Ordner für Einstellungen hat.
environment-DBUS_SESSION_BUS_ADDRESS = Unter Linux: die Sitzung, in der sich der Schlüsselbund befindet.
environment-NO_COLOR = Wenn nicht leer: keine fetten Buchstaben und keine Farben.
environment-TERM = Bei „dumb“ gibt es keine Farben.
environment-COLUMNS = Wie breit die Hilfe sein darf, falls das Terminal es nicht sagt.

files-accounts = Die Konten: Adressen, Bezeichnungen, Datumsangaben, Server und der letzte Test, nie ein Code.
files-vault = Die Codes, falls Sie die verschlüsselte Datei gewählt haben. Mit Ihrer Passphrase öffnet sie auch das Programm age.
files-settings = Ihre Einstellungen.
files-providers = Ihre eigenen Anbieter. „mailkey providers check FILE“ prüft so eine Datei.
files-waiting = Eine Einrichtung, die Sie im Fenster nicht beendet haben, ohne jeden Code.
files-keychain = Sonst sind Codes im Schlüsselbund des Systems, unter dem Dienst „mailkey“.
files-none = Sie haben keinen persönlichen Ordner, also kann Mailkey keine Dateien ablegen.

handing-ask = Programme, die einen Befehl fragen
    .answer = Viele Mailprogramme können einen Befehl nach dem Geheimnis fragen. Lassen Sie sie „mailkey code ADDRESS“ starten: Das gibt den gespeicherten Code aus und sonst nichts. Dann steht der Code nicht in den Einstellungen. Bei mehreren Codes ergänzen Sie --label NAME.
handing-export = Einstellungen, die Mailkey schreibt
    .answer = „mailkey export“ listet die Programme auf, für die Mailkey ein Konto schreiben kann. „mailkey export FORMAT ADDRESS“ gibt aus, was so ein Programm braucht. In den meisten Dateien steht der Code nicht: Das Programm fragt Mailkey danach.
handing-with-code = Programme, die nicht fragen können
    .answer = Mit --with-code steht der Code selbst in der Datei. Bewahren Sie so eine Datei sicher auf, und löschen Sie sie, wenn das Programm sie gelesen hat. Für Programme mit Fenster sehen Sie stattdessen, was Sie tippen müssen. GNOME-Online-Konten bekommt das Konto sofort; --dry-run zeigt nur, was gesendet würde.
handing-note = Ein Code für jedes Programm
    .answer = Geben Sie jedem Code eine Bezeichnung, die sagt, wer ihn hat. „mailkey describe ADDRESS --used-in PROGRAM“ hält fest, wo er verwendet wird. Nach dem Zurücksetzen nennt Mailkey die Programme, die noch den alten Code haben. Geben Sie --updated PROGRAM an, wenn eines den neuen hat.

privacy-sent = Was gesendet wird
    .answer = Benutzername, Code und der Name Mailkey gehen an die Mailserver Ihres Anbieters, über eine verschlüsselte Verbindung. Das passiert, wenn Sie testen, und einmal am Tag, wenn Sie die tägliche Prüfung eingeschaltet haben. Während Sie die Schritte von „mailkey setup“ lesen, probiert Mailkey ohne Anmeldung, ob diese Server antworten. Eine Nachricht an Sie selbst geht nur mit --send hinaus. An die Hersteller von Mailkey geht nichts.
privacy-look-up = Unbekannte Domains
    .answer = Bei einer unbekannten Domain fragt Mailkey Nameserver, die Domain selbst, die Liste von Mozilla und die üblichen Hosts. Es sendet nur die Domain, den Teil hinter dem @. Mit --no-look-up fragt es niemanden.
privacy-saved = Was gespeichert wird
    .answer = Codes sind im Schlüsselbund Ihres Systems oder in einer Datei, die nur Ihre Passphrase öffnet. Die Kontenliste enthält Adressen, Bezeichnungen, Server und Datumsangaben, aber keine Codes. Ein Code wird nie aus einem Argument gelesen und nie in ein Log oder Protokoll geschrieben.
privacy-programs = Andere Mailprogramme
    .answer = Mailkey liest, welche Konten andere Mailprogramme auf diesem Computer haben, um Ihnen zu sagen, was dort nicht stimmt. Es ändert nichts und liest keine gespeicherten Geheimnisse. Mit --no-programs sieht es nicht nach.
