# What the command line says.

cli-still-working = Das dauert einen Moment.
cli-io = Mailkey konnte nicht lesen oder schreiben ({ $kind }).
cli-bad-address = { $text } ist keine Mailadresse. { $why }
cli-bad-label = Eine Bezeichnung darf höchstens 60 Zeichen haben, und alle müssen sichtbar sein.
cli-no-text = Das ist kein Text. Kopieren Sie nur den Code selbst.
cli-see-list = Um zu sehen, was gespeichert ist, starten Sie: mailkey list
cli-name-the-label = Ergänzen Sie --label NAME.
cli-name-the-mailbox = Ergänzen Sie --mailbox ADDRESS.
cli-reconciled = Mailkey hat ein unterbrochenes Speichern für { $address } abgeschlossen.
cli-no-provider = Den Anbieter „{ $id }“ gibt es nicht. Um alle zu sehen, starten Sie: mailkey providers
cli-asking = Mailkey fragt nach { $domain } und sendet nur die Domain. Gefragt werden: { $hosts }
cli-answer = {"  "}{ $source }: { $answer }
cli-found-servers = { $address }: { $found }
cli-strangers = Nicht Teil von { $domain }: { $hosts }. Das kann jemand anderem gehören. Wenn es Ihre Server sind, ergänzen Sie: { $arguments }
cli-looked-off = Die Suche nach Servern im Internet ist ausgeschaltet.
cli-ask-use-found = Diese Server verwenden?
cli-follow = Um auch dort zu fragen, starten Sie dies noch einmal mit: --follow { $host }
cli-ask-search = Soll Mailkey nach den Servern suchen?
cli-ask-choice = Nummer:
cli-ask-version = Was davon sehen Sie?
cli-no-servers = Mailkey kennt die Server von { $provider } nicht. Ergänzen Sie: --imap HOST:PORT --smtp HOST:PORT
cli-choice-needed = Sagen Sie mit --choice NUMBER, was Sie meinen:
cli-choice-line = {"  "}{ $number }: { $label }
cli-user-needed = Ergänzen Sie --user NAME.
cli-unknown-domain = Mailkey kennt keinen Anbieter für { $domain }. Nennen Sie bei try oder add die Server: --imap HOST:PORT --smtp HOST:PORT. Oder nennen Sie den Anbieter: --provider ID

cli-code-prompt = Ihr { $term } für { $address } (nicht sichtbar):
cli-testing = { $address } wird getestet. Mailkey ändert keine Einstellungen.
cli-endpoint = { $service }: { $host }, Port { $port }, { $security }, Benutzername { $user }
cli-server = { $service }: { $host }, Port { $port }, { $security }
cli-stage = { $service }: { $stage } ({ $ms } ms)
cli-mark-passed = bestanden
cli-service-passed = { $service }: { $passed }
cli-service-failed = { $service }: { $cause }
cli-service-skipped = { $service }: keine Anmeldung, weil der andere Server sie nicht angenommen hat
cli-service-cancelled = { $service }: abgebrochen
cli-broke-off = Der Test brach ab, bevor er fertig war.
cli-did = Schritt: { $stage }. Server: { $host }, Port { $port }, { $security }, Benutzername { $user }
cli-said = Der Server meldete: { $said }
cli-issuer = Aussteller des Zertifikats: { $issuer }
cli-clock-off = Die Uhr dieses Computers geht um { $minutes } Minuten falsch.
cli-means = Was das bedeutet: { $means } { $certainty }
cli-also = Andere mögliche Gründe: { $others }
cli-also-joint = ; {""}
cli-to-do = Was zu tun ist:
cli-numbered = { $number }. { $text }

cli-tried = Bestanden. Es wurde nichts gespeichert.
cli-kept = Bestanden. Der Code von { $address } ist gespeichert. Speicherort: { $vault }.
    .login = Bestanden. Das Passwort von { $address } ist gespeichert. Speicherort: { $vault }.
cli-kept-untested = Der Code von { $address } ist ungetestet gespeichert. Speicherort: { $vault }.
    .login = Das Passwort von { $address } ist ungetestet gespeichert. Speicherort: { $vault }.
cli-labelled = Bezeichnung: { $label }
cli-not-kept = Es wurde nichts gespeichert.
cli-old-stays = Der neue Code wurde nicht gespeichert. Der alte bleibt, wie er war.
cli-replaces = Es gibt schon einen Code mit dieser Bezeichnung. Mailkey ersetzt ihn nur, wenn der neue den Test besteht.
cli-replaces-untested = Es gibt schon einen Code mit dieser Bezeichnung. Mailkey ersetzt ihn ohne Test.
cli-old-is-dead = Der alte Code gilt nicht mehr. Tragen Sie den neuen in jedes Programm ein, das den alten verwendet hat.
cli-delete-old = Tragen Sie den neuen Code in jedes Programm ein, das den alten verwendet hat. Löschen Sie dann den alten auf der Website des Anbieters. Bis dahin gilt er.
cli-old-unknown = Tragen Sie den neuen Code in jedes Programm ein, das den alten verwendet hat. Löschen Sie dann den alten auf der Website des Anbieters. Er gilt vielleicht noch.

cli-no-code = { $provider } nimmt von Mailprogrammen keinen Code an.
cli-instead = Was Sie stattdessen tun können:

cli-detected = { $address }: { $provider }
cli-sign-in = Mailprogramme melden sich an mit: { $term }{ $native ->
        [none] {""}
       *[other] {" "}({ $native })
    }
cli-page = Webseite: { $page }
cli-guide-page = Erstellen Sie den Code auf dieser Webseite: { $page }
cli-switch-on = So schalten Sie IMAP und SMTP ein:
cli-switch-on-page = Schalten Sie zuerst IMAP ein: { $page }
cli-provider-line = { $id }: { $name }, { $kind }
cli-first = Zuerst: { $need }
cli-steps-to-code = So bekommen Sie den Code ({ $term }):
cli-note = Hinweis: { $note }
cli-file-is-good = { $path } ist eine fehlerfreie Anbieterdatei.

cli-nothing-kept = Noch ist nichts gespeichert. Fangen Sie an mit: mailkey setup
cli-address-and-label = { $address } ({ $label })
cli-test-passed = { $name }: { $passed } in { $ms } ms
cli-test-failed = { $name }: { $cause } ({ $ms } ms)
cli-code-lost = { $name }: nicht getestet
cli-refused-before = { $name }: nicht getestet, weil dieser Code gerade abgelehnt wurde
cli-code-line = {"  "}{ $label }: { $age } alt, { $state }
cli-code-untested = ungetestet
cli-code-passed = { $passed } { $ago }
cli-code-failed = { $cause } ({ $ago })
cli-remove-yes = Mit --json wird niemand gefragt. Ergänzen Sie --yes, um es zu entfernen.
cli-remove-ask = { $count ->
        [one] Den Code von { $address } entfernen? [y/N]
       *[other] Alle { $count } Codes von { $address } entfernen? [y/N]
    }
cli-remove-stopped = Es wurde nichts entfernt.
cli-removed = { $count ->
        [one] Der Code von { $address } ist hier entfernt. Damit er nicht mehr gilt, löschen Sie ihn auch auf der Website des Anbieters.
       *[other] { $count } Codes von { $address } sind hier entfernt. Damit sie nicht mehr gelten, löschen Sie sie auch auf der Website des Anbieters.
    }

cli-check = { $check }: { $mark }. { $detail }
cli-mark-good = in Ordnung
cli-mark-bad = nicht in Ordnung
cli-check-keychain = Schlüsselbund
cli-check-register = Kontenliste
cli-check-providers = Anbieter
cli-check-network = Netzwerk
cli-check-clock = Uhr
cli-check-trust = Zertifikate
cli-check-display = Bildschirm
cli-check-fonts = Schriften
cli-keychain-proved = { $name }: Ein Testeintrag wurde gespeichert, zurückgegeben und gelöscht.
cli-register-read = { $count ->
        [one] 1 Konto ist gespeichert.
       *[other] { $count } Konten sind gespeichert.
    }
cli-providers-read = Mailkey kennt { $count } Anbieter.
cli-network-route = Dieser Computer hat eine Verbindung ins Internet. Mailkey hat keinen Server kontaktiert.
cli-network-none = Dieser Computer hat keine Verbindung ins Internet. Verbinden Sie ihn mit einem Netzwerk. Mailkey hat keinen Server kontaktiert.
cli-clock-good = Die Uhr hier zeigt { $now }.
cli-clock-bad = Die Uhr hier zeigt { $now }; das kann nicht stimmen. Stellen Sie Datum und Uhrzeit, sonst kann Mailkey keine Zertifikate annehmen.
cli-trust-good = Mailkey hat die vertrauenswürdigen Zertifikate dieses Computers gefunden.
cli-display-good = Für das Fenster ist ein Bildschirm da.
cli-display-not-needed = Dieses Mailkey läuft nur im Terminal und braucht keinen Bildschirm.
cli-fonts-own = Das Fenster bringt seine eigenen Schriften mit.
cli-fonts-not-needed = Die Buchstaben zeichnet das Terminal.

cli-setup-welcome = Mailkey hilft Ihnen, den Code zu bekommen, den Ihr Mailprogramm braucht. Tippen Sie „zurück“ oder back, um einen Schritt zurückzugehen. Mit Strg+C brechen Sie ab. Vor dem Test wird nichts gespeichert. Mailkey ändert nie etwas bei Ihrem Anbieter.
cli-setup-no-terminal = Es gibt kein Terminal, in dem Mailkey fragen kann. Wenn Sie schon einen Code haben, starten Sie: mailkey add ADDRESS
cli-setup-ended = Beendet. Es wurde nichts gespeichert.
cli-setup-unknown = Mailkey kennt keinen Anbieter für { $domain }. Wenn ein bekannter Anbieter dahintersteht, tippen Sie seinen Namen, zum Beispiel qq oder gmail. Wenn nicht, drücken Sie Enter und geben Sie die Server ein.
cli-step = Schritt { $at } von { $all }: { $name }
cli-word-back = zurück
cli-ask-address = Ihre Mailadresse:
cli-ask-address-again = Ihre Mailadresse, oder Enter für { $address }:
cli-ask-provider = Anbieter, oder Enter:
cli-stated-server = Der übliche Server ist { $server }. Drücken Sie Enter, um ihn zu verwenden.
cli-server-wrong = Ein Server besteht aus Hostname und Port, zum Beispiel imap.example.com:993.
cli-ask-imap = Server zum Empfangen (IMAP), zum Beispiel imap.example.com:993, oder Enter für keinen:
cli-ask-smtp = Server zum Senden (SMTP), zum Beispiel smtp.example.com:465, oder Enter für keinen:
cli-ask-yes = { $ask } [y/N]
cli-ask-anyway = Trotzdem verwenden? [y/N]
cli-ask-label = Für welches Programm oder Gerät? Enter für keines:
cli-ask-keep-again = Der Code ist noch hier. Lösen Sie erst das Problem und drücken Sie dann Enter, um ihn zu speichern:
cli-ask-next = Was nun? 1 (oder Enter) anderen Code einfügen, 2 Schritte noch einmal sehen, 3 denselben Code erneut testen, 4 ungetestet speichern, 5 aufhören:
cli-enter = Weiter mit Enter:
cli-enter-when-done = Drücken Sie Enter, wenn das erledigt ist:
cli-enter-or-open = Weiter mit Enter, oder tippen Sie open, um die Webseite im Browser zu öffnen:
cli-opened = Die Webseite sollte sich jetzt im Browser öffnen. Wenn nicht, kopieren Sie die Adresse oben.
cli-sign-in-as = Melden Sie sich dort als { $address } an. Achten Sie darauf, dass kein anderes Konto angemeldet ist.
cli-guide-step = Schritt { $at } von { $all } auf der Webseite: { $text }
cli-site-menu = {"  "}Menü: { $text }
cli-site-heading = {"  "}Überschrift: { $text }
cli-site-state = {"  "}Zu sehen ist: { $text }
cli-site-press = {"  "}Drücken: { $text }
cli-preflight-failed = Inzwischen hat Mailkey die Server ohne Anmeldung ausprobiert. Nicht jeder hat so geantwortet, wie er sollte:
cli-code-rule = Fügen Sie den Code ein, nicht Ihr Anmeldepasswort. Beim Einfügen ist er nicht sichtbar.
    .login = Geben Sie das Passwort ein. Beim Tippen ist es nicht sichtbar.
cli-use-these = Das gehört in Ihr Mailprogramm:
cli-use-command = Wenn Ihr Mailprogramm das Passwort von einem Befehl holen kann, verwenden Sie: { $command }
cli-proxy-unusable = Mailkey kann den Proxy aus der Variablen ALL_PROXY nicht verwenden und erreicht deshalb keinen Server. { $why } Berichtigen Sie ihn, oder verwenden Sie mit --proxy none keinen Proxy.
cli-no-transcript = Mailkey kann das Protokoll nicht in { $file } schreiben ({ $kind }). Nennen Sie eine Datei, die es noch nicht gibt.
cli-certificate-names = Das Zertifikat gilt für: { $names }
cli-certificate-dates = Es gilt von { $from } bis { $until }.
cli-certificate-sha256 = Sein Fingerabdruck (SHA-256): { $sha256 }
cli-test-spared = { $name }: nicht getestet
cli-spared = Ein anderer Code dieses Kontos wurde gerade abgelehnt. Noch eine Ablehnung kann das Konto sperren. Um diesen trotzdem zu testen, nennen Sie die Adresse.
cli-test-stopped = Die Tests endeten vor diesem.
cli-round-passed = { $passed } von { $all } funktionieren.
cli-round-left = Nicht getestet: { $count }.
cli-round-needs-you = { $count ->
    [one] Eines braucht Ihre Hilfe:
   *[other] Diese { $count } brauchen Ihre Hilfe:
}
cli-no-pin = Sie können nur dem Zertifikat Ihres eigenen Servers vertrauen. { $host } gehört nicht zu den eigenen Servern dieses Kontos.
cli-half-found = { $missing } Falls es einen gibt, ergänzen Sie: { $argument } HOST:PORT. Falls nicht, nennen Sie nur den anderen: { $other }
cli-not-sent = Es wurde nichts gesendet. Geben Sie nur den Code an, genau so, wie die Website ihn zeigt. Wenn das trotzdem der Code ist, ergänzen Sie: --as-it-is
cli-many-lines = Es wurde nichts gesendet. Geben Sie nur den Code an, in einer Zeile. Die Standardeingabe hatte mehrere Zeilen, und zusammen haben sie nicht die bekannte Form des Codes.

usage-value = „{ $value }“ lässt sich für { $argument } nicht verwenden.
usage-no-value = { $argument } braucht einen Wert.
usage-choice = „{ $value }“ lässt sich für { $argument } nicht verwenden. Möglich sind: { $valid }
usage-unknown-argument = Ein Argument { $argument } gibt es hier nicht.
usage-too-many = Es ist ein Argument zu viel. Geben Sie einen Code nie als Argument an. Mailkey liest ihn von der Standardeingabe oder fragt danach.
usage-unknown-command = Den Befehl „{ $command }“ gibt es nicht.
usage-missing = Dieser Befehl braucht { $argument }.
usage-conflict = { $argument } lässt sich nicht zusammen mit { $other } verwenden.
usage-help = Um alle Befehle zu sehen, starten Sie: { $program } --help
usage-host = Geben Sie einen Hostnamen an, zum Beispiel mail.example.com.
usage-pin = Geben Sie einen Host und den Fingerabdruck seines Zertifikats an, zum Beispiel mail.example.com=AB:CD:…
usage-proxy-password = Tragen Sie den Proxy mit seinem Passwort in die Variable ALL_PROXY ein. Schreiben Sie kein Passwort in ein Argument, denn Argumente kann jeder auf diesem Computer lesen.
usage-language = Mailkey kennt diese Sprachen: { $languages }
cli-setting = { $name }: { $value } ({ $choices })
cli-setting-unknown = Keine Einstellung heißt { $name }. Es gibt diese: { $names }
cli-setting-value = { $name } kann das nicht sein. Möglich sind: { $choices }
