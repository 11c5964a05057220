# What a test does and why it failed.
#
# Arguments of .means and .advice, the same for every cause:
#   $who     the provider's name, at the start of a sentence ("The server" where the provider is not known)
#   $whom    the same within a sentence
#   $keeper  whom to ask: the provider's name, or "whoever runs the mail server"
#   $site    the provider's website, or that of the mail
#   $term    what the provider calls its code
#   $kind    code, password, bridge or unknown: what the provider takes
#   $page    where the code is made, or none
#   $switch  where IMAP is switched on, or none
#   $minutes how long the provider pauses after refusals, or 0
#   $service imap, smtp or unknown: which server it is about
#   $mode    tls, starttls or unknown: how that is encrypted
#   $usual   yes where its port is the usual one for that, else no
# Every line of .advice is one thing to do. An empty line falls away.

service-imap = IMAP
service-smtp = SMTP

stage-resolve = Server suchen
    .done = Server gefunden
stage-connect = Verbinden
    .done = Verbunden
stage-secure = Verschlüsseln
    .done = Verschlüsselt
stage-greet = Auf die Begrüßung des Servers warten
    .done = Server hat geantwortet
stage-sign-in = Anmelden
    .done = Angemeldet
stage-identify = Name des Programms senden
    .done = Name des Programms gesendet
stage-open-inbox = Posteingang öffnen
    .done = Posteingang geöffnet
stage-send = Nachricht an Sie selbst senden
    .done = Nachricht gesendet
stage-arrive = Auf die Nachricht warten
    .done = Nachricht angekommen und gelöscht

security-tls = TLS
security-starttls = STARTTLS

certainty-certain = Das ist sicher.
certainty-likely = Das ist der wahrscheinlichste Grund.
certainty-possible = Das ist ein möglicher Grund.

sign-in-authorization-code = App-Passwort
sign-in-app-password = App-Passwort
sign-in-login-password = Anmeldepasswort
sign-in-oauth-only = Kein Code, nur Anmeldung im Browser
sign-in-bridge = Passwort aus dem Bridge-Programm des Anbieters
sign-in-none = Kein Zugang für Mailprogramme

# Ports by $service.
port-tls = { $service ->
    [imap] Port 993
    [smtp] Port 465
   *[other] Port 993 für IMAP und 465 für SMTP
}
port-starttls = { $service ->
    [imap] Port 143
    [smtp] Port 587
   *[other] Port 143 für IMAP und 587 für SMTP
}

the-server = Der Server
    .within = der Server
the-keeper = den Betreiber des Mailservers
the-site = { $known ->
        [yes] der Website von { $whom }
       *[no] der Website Ihres Postfachs
    }
the-code = Code
    .password = Passwort

ended-joint = ; {""}

cause-wrong-code = Der Code wurde abgelehnt
    .means = { $who } hat die Anmeldung abgelehnt. Vielleicht ist Ihr { $term } vertippt, durch etwas Neueres ersetzt oder gilt nicht mehr.
    .advice =
        { $kind ->
            [password] Geben Sie das { $term } noch einmal ein. Hilft das nicht, setzen Sie es auf der Website zurück.
            [bridge] Kopieren Sie das { $term } noch einmal aus dem Bridge-Programm und fügen Sie es ein.
            [unknown] Kopieren Sie noch einmal, was der Anbieter anzeigt ({ $term }), und fügen Sie es ein.
           *[code] { $page ->
                [none] Erstellen Sie einen neuen Code ({ $term }) und fügen Sie ihn ein.
               *[other] Erstellen Sie unter { $page } einen neuen Code ({ $term }) und fügen Sie ihn ein.
            }
        }
        { $ended ->
            [none] {""}
           *[other] Ihr { $term } von früher gilt nicht mehr, falls kürzlich Folgendes passiert ist: { $ended }.
        }
cause-login-password-used = Hier gehört ein Code hin, nicht das Anmeldepasswort
    .means = { $who } lässt Mailprogramme mit dem Anmeldepasswort nicht hinein; das ist nur für die Website. In Mailprogramme gehört Ihr { $term }.
    .advice =
        { $page ->
            [none] Erstellen Sie auf { $site } einen Code ({ $term }) und fügen Sie ihn ein.
           *[other] Erstellen Sie unter { $page } einen Code ({ $term }) und fügen Sie ihn ein.
        }
        Verwenden Sie das Anmeldepasswort nur auf der Website. Geben Sie es in kein Mailprogramm ein.
cause-service-off = IMAP oder SMTP ist ausgeschaltet
    .means = { $who } hat die Anmeldung abgelehnt. Die Einstellungen Ihres Kontos erlauben noch keine Mailprogramme.
    .advice =
        { $switch ->
            [none] Schalten Sie IMAP und SMTP in den Mail-Einstellungen auf { $site } ein.
           *[other] Schalten Sie IMAP und SMTP unter { $switch } ein.
        }
        Testen Sie dann erneut. Ihr { $term } kann so bleiben.
cause-password-sign-in-ended = Codes und Passwörter gelten hier nicht mehr
    .means = { $who } nimmt von Mailprogrammen keine Codes und keine Passwörter mehr an. Die Anmeldung geht nur noch im Browser, auf der Anmeldeseite des Anbieters.
    .advice =
        Verwenden Sie ein Mailprogramm, das eine Anmeldeseite im Browser öffnet (OAuth). Oder lesen Sie Ihre Mail im Browser.
cause-too-many-attempts = Zu viele Anmeldungen in kurzer Zeit
    .means = { $who } pausiert Anmeldungen nach vielen Versuchen. Ihr { $term } kann durchaus richtig sein.
    .advice =
        { $minutes ->
            [0] Warten Sie eine halbe Stunde, bevor Sie erneut testen. Jeder Versuch kann die Pause verlängern.
           *[other] Warten Sie { $minutes } Minuten, bevor Sie erneut testen. Jeder Versuch kann die Pause verlängern.
        }
        Schließen Sie alle anderen Mailprogramme, in denen noch Ihr { $term } von früher steht.
cause-account-locked = Das Konto ist gesperrt
    .means = { $who } lässt zurzeit niemanden in dieses Konto.
    .advice =
        Melden Sie sich auf { $site } an und tun Sie, was dort verlangt wird.
        Wenn die Website Sie hineinlässt, testen Sie erneut.
cause-browser-sign-in-needed = Melden Sie sich zuerst im Browser an
    .means = { $who } verlangt eine Anmeldung im Browser, bevor ein Mailprogramm hineinkommt.
    .advice =
        Melden Sie sich auf { $site } an und bestätigen Sie, dass Sie es sind.
        Testen Sie dann innerhalb weniger Minuten erneut.
cause-client-id-needed = Das Mailprogramm muss seinen Namen nennen
    .means = { $who } hat die Anmeldung angenommen, Ihr { $term } stimmt also. Aber das Postfach öffnet sich nur Programmen, die ihren Namen nennen (IMAP ID).
    .advice =
        Verwenden Sie ein Mailprogramm, das IMAP ID sendet. Ihr { $term } ist in Ordnung.
        Falls kein Programm hineinkommt, melden Sie sich auf { $site } an und suchen Sie nach einem Sicherheitshinweis.
cause-wrong-username = Der Benutzername wurde abgelehnt
    .means = { $who } kennt diesen Benutzernamen nicht.
    .advice =
        Prüfen Sie die Adresse auf Tippfehler.
        Falls das Konto eine andere Hauptadresse hat, melden Sie sich mit dieser an.
cause-sender-mismatch = Der Absender ist nicht die angemeldete Adresse
    .means = { $who } sendet Mail nur von der Adresse, mit der Sie sich anmelden.
    .advice =
        Tragen Sie im Mailprogramm als Absender die Adresse ein, mit der Sie sich anmelden.
cause-server-busy = Der Server ist überlastet
    .means = { $who } kann gerade nicht antworten. Ob Ihr { $term } stimmt, zeigt das nicht.
    .advice =
        Warten Sie einige Minuten und testen Sie erneut.
cause-mailbox-full-or-disabled = Das Postfach ist voll oder ausgeschaltet
    .means = { $who } öffnet das Postfach nicht. Es ist voll oder wurde ausgeschaltet.
    .advice =
        Melden Sie sich auf { $site } an und löschen Sie Mails, um Platz zu schaffen. Oder lassen Sie das Postfach wieder einschalten.
cause-connection-limit = Zu viele Verbindungen gleichzeitig
    .means = { $who } erlaubt nur wenige Verbindungen gleichzeitig, und alle sind belegt. Ob Ihr { $term } stimmt, zeigt das nicht.
    .advice =
        Schließen Sie andere Mailprogramme. Warten Sie eine Minute und testen Sie erneut.
cause-tls-required = Der Server verlangt zuerst Verschlüsselung
    .means = { $who } verlangt vor allem anderen eine verschlüsselte Verbindung. Dieser Port braucht höchstwahrscheinlich TLS von Anfang an, nicht STARTTLS.
    .advice =
        { $mode ->
            [starttls] Stellen Sie diesen Server auf TLS um. Üblich ist { port-tls }.
            [tls] Versuchen Sie STARTTLS mit { port-starttls }. Die Verbindung verwendet schon TLS.
           *[other] Stellen Sie diesen Server auf TLS um, oder verwenden Sie STARTTLS mit { port-starttls }.
        }
cause-unsupported-mechanism = Diese Art der Anmeldung gibt es hier nicht
    .means = { $who } bietet an diesem Port keine Anmeldung mit Code oder Passwort an.
    .advice =
        Prüfen Sie, ob Host und Port für Mailprogramme gedacht sind.
        Fragen Sie { $keeper }, ob dieses Konto Mailprogramme nutzen darf.
cause-ip-blocked = Dieses Netzwerk ist gesperrt
    .means = { $who } sperrt das Netzwerk, das Sie benutzen. Ob Ihr { $term } stimmt, zeigt das nicht.
    .advice =
        Schalten Sie VPN oder Proxy aus, oder verwenden Sie ein anderes Netzwerk. Testen Sie dann erneut.
cause-sign-in-refused = Die Anmeldung wurde abgelehnt
    .means = { $who } hat die Anmeldung abgelehnt, aber nicht genau gesagt, warum. Bei mehreren Gründen kommt dieselbe Antwort.
    .advice =
        { $switch ->
            [none] Prüfen Sie, ob IMAP und SMTP in den Einstellungen des Kontos eingeschaltet sind.
           *[other] Prüfen Sie unter { $switch }, ob IMAP und SMTP eingeschaltet sind.
        }
        { $kind ->
            [code] Erstellen Sie einen neuen Code ({ $term }) und testen Sie erneut.
           *[other] Prüfen Sie, ob Ihr { $term } stimmt, und testen Sie erneut.
        }
cause-name-not-found = Der Server wurde nicht gefunden
    .means = Es gibt keinen Server mit diesem Namen, oder Ihr Netzwerk findet ihn nicht.
    .advice =
        Prüfen Sie den Namen des Servers auf Tippfehler.
        Wenn der Name stimmt, versuchen Sie ein anderes Netzwerk.
cause-offline = Dieser Computer ist offline
    .means = Dieser Computer hat keine Netzwerkverbindung, deshalb konnte Mailkey nichts testen. Ob Ihr { $term } stimmt, zeigt das nicht.
    .advice =
        Verbinden Sie ihn mit einem Netzwerk und testen Sie erneut.
cause-connection-refused = An diesem Port antwortet nichts
    .means = { $kind ->
            [bridge] An diesem Port dieses Computers antwortet nichts. Das Bridge-Programm läuft nicht oder verwendet einen anderen Port.
           *[other] Mailkey hat den Computer erreicht, aber er nimmt an diesem Port keine Verbindungen an. Der Mailserver ist vielleicht woanders oder läuft nicht. Er kann auch Ihr Netzwerk sperren; viele Server tun das nach abgelehnten Anmeldungen eine Zeit lang.
        }
    .advice =
        Prüfen Sie Host und Port.
        Wenn sie stimmen, versuchen Sie ein anderes Netzwerk. Oder warten Sie einige Minuten und testen Sie erneut.
cause-connection-timed-out = Die Verbindung dauerte zu lange
    .means = Der Server hat nicht rechtzeitig geantwortet. Oft sperrt eine Firewall die Ports für Mail.
    .advice =
        Versuchen Sie ein anderes Netzwerk, zum Beispiel das Ihres Handys.
        Fragen Sie den Betreiber dieses Netzwerks, ob die Ports 993, 465 und 587 offen sind.
cause-connection-lost = Die Verbindung ist abgebrochen
    .means = Der Server oder etwas auf dem Weg dorthin hat die Verbindung zu früh geschlossen. Ob Ihr { $term } stimmt, zeigt das nicht.
    .advice =
        Warten Sie eine Minute und testen Sie erneut.
        Wenn es wieder passiert, versuchen Sie ein anderes Netzwerk.
cause-server-silent = Der Server antwortet nicht
    .means = Mailkey hat den Server erreicht, aber er hat nicht rechtzeitig geantwortet. Ob Ihr { $term } stimmt, zeigt das nicht.
    .advice =
        { $usual ->
            [yes] {""}
           *[other] Prüfen Sie, ob Port und Verschlüsselung zusammenpassen. TLS verwendet 993 und 465, STARTTLS verwendet 143 und 587.
        }
        Warten Sie einige Minuten und testen Sie erneut.
cause-not-tls = Dieser Port verwendet kein TLS
    .means = Die Antwort an diesem Port ist nicht von Anfang an verschlüsselt. Höchstwahrscheinlich braucht der Port STARTTLS.
    .advice =
        { $usual ->
            [yes] Stellen Sie diesen Server auf STARTTLS um. Oder prüfen Sie seinen Namen; vielleicht ist er falsch.
           *[other] Stellen Sie diesen Server auf STARTTLS um, oder verwenden Sie { port-tls }.
        }
cause-starttls-missing = Der Server bietet kein STARTTLS an
    .means = Der Server bietet an diesem Port keine Verschlüsselung an. Unverschlüsselt sendet Mailkey nichts. Ihr { $term } bleibt hier.
    .advice =
        Verwenden Sie TLS mit { port-tls }.
        Falls der Server STARTTLS anbieten sollte, versuchen Sie ein anderes Netzwerk. Dieses unterdrückt es vielleicht.
cause-tls-expired = Das Zertifikat ist abgelaufen
    .means = Das Zertifikat des Servers ist abgelaufen. Er kann deshalb nicht beweisen, wer er ist. Ihr { $term } wurde nicht gesendet.
    .advice =
        Prüfen Sie Datum und Uhrzeit dieses Computers.
        Wenn sie stimmen, warten Sie, bis das Zertifikat erneuert ist, und testen Sie erneut.
cause-tls-not-yet-valid = Das Zertifikat gilt noch nicht
    .means = Nach der Uhr dieses Computers gilt das Zertifikat erst in der Zukunft. Höchstwahrscheinlich geht die Uhr falsch. Ihr { $term } wurde nicht gesendet.
    .advice =
        Stellen Sie Datum und Uhrzeit dieses Computers richtig und testen Sie erneut.
cause-tls-wrong-host = Das Zertifikat gehört zu einem anderen Server
    .means = Der Server zeigt ein Zertifikat auf einen anderen Namen. Er kann also nicht beweisen, wer er ist. Ihr { $term } wurde nicht gesendet.
    .advice =
        Prüfen Sie den Namen des Servers. Verwenden Sie den, den Ihr Anbieter nennt.
        Wenn der Name stimmt, versuchen Sie ein anderes Netzwerk.
cause-tls-untrusted = Dem Aussteller des Zertifikats wird nicht vertraut
    .means = Dieser Computer kennt den Aussteller des Zertifikats nicht. Oft ist es ein Virenschutz oder der Proxy einer Firma. Ihr { $term } wurde nicht gesendet.
    .advice =
        Schalten Sie die Mail-Prüfung Ihres Virenschutzes aus, oder versuchen Sie ein anderes Netzwerk.
        Bei Ihrem eigenen Server: Vergleichen Sie sein Zertifikat und vertrauen Sie diesem. Oder nehmen Sie den Aussteller in die vertrauenswürdigen Zertifikate dieses Computers auf.
cause-tls-failed = Keine verschlüsselte Verbindung
    .means = Mailkey und der Server konnten sich nicht auf eine verschlüsselte Verbindung einigen. Ihr { $term } wurde nicht gesendet.
    .advice =
        { $usual ->
            [yes] Versuchen Sie ein anderes Netzwerk.
           *[other] Prüfen Sie, ob Port und Verschlüsselung zusammenpassen. TLS verwendet 993 und 465, STARTTLS verwendet 143 und 587. Wenn sie passen, versuchen Sie ein anderes Netzwerk.
        }
cause-plaintext-injection = Vor der Verschlüsselung kam fremder Text
    .means = Etwas auf dem Weg hat eigenen Text eingefügt, bevor die Verschlüsselung begann. Mailkey hat den Test beendet. Ihr { $term } wurde nicht gesendet.
    .advice =
        Verwenden Sie für Ihre Mail ein anderes Netzwerk.
        Verwenden Sie TLS mit { port-tls }. Dann lässt sich nichts einfügen.
cause-reply-too-large = Die Antwort war viel zu lang
    .means = Der Server hat mehr gesendet, als ein Mailserver senden muss. Mailkey hat die Verbindung deshalb geschlossen.
    .advice =
        Prüfen Sie, ob Host und Port zu einem Mailserver gehören.
cause-protocol-violation = Die Antwort war nicht zu verstehen
    .means = Der Server hat nicht wie ein Mailserver geantwortet. Ob Ihr { $term } stimmt, zeigt das nicht.
    .advice =
        Prüfen Sie, ob Host und Port zu einem Mailserver gehören.
        Wenn ja, warten Sie einige Minuten und testen Sie erneut.
cause-code-ended = Der Code gilt nicht mehr
    .means = Früher hat Ihr { $term } funktioniert, jetzt lehnt { $whom } die Anmeldung ab. Höchstwahrscheinlich wurde das Anmeldepasswort geändert, der Code zurückgesetzt, oder er war zu alt.
    .advice =
        { $page ->
            [none] Ihr { $term } braucht einen Ersatz. Erstellen Sie ihn beim Anbieter und fügen Sie ihn ein.
           *[other] Ihr { $term } braucht einen Ersatz. Erstellen Sie ihn unter { $page } und fügen Sie ihn ein.
        }
        { $ended ->
            [none] {""}
           *[other] Ihr { $term } von früher gilt nicht mehr, falls kürzlich Folgendes passiert ist: { $ended }.
        }
        Tragen Sie den Ersatz auch in jedes Programm ein, das bisher dasselbe verwendet hat.
cause-captive-portal = Eine Webseite antwortet, nicht der Mailserver
    .means = Dieses Netzwerk sendet statt des Mailservers eine Webseite. In Hotels und Zügen ist das oft so, bis Sie sich im Netzwerk anmelden. Ihr { $term } wurde nicht gesendet.
    .advice =
        Öffnen Sie im Browser irgendeine Webseite und melden Sie sich dort im Netzwerk an. Testen Sie dann erneut.
        Wenn Sie schon angemeldet sind, prüfen Sie Host und Port. Vielleicht gehören sie zu einer Website.
cause-proxy-unreachable = Der Proxy antwortet nicht
    .means = Mailkey soll sich über einen Proxy verbinden, erreicht ihn aber nicht. Ihr { $term } wurde nicht gesendet.
    .advice =
        Prüfen Sie den Proxy in den Einstellungen von Mailkey oder in der Variablen ALL_PROXY.
        Wenn Sie hier keinen Proxy brauchen, schalten Sie ihn aus und testen Sie erneut.
cause-proxy-refused = Der Proxy lässt keine Mail durch
    .means = Der Proxy hat geantwortet, aber die Verbindung abgelehnt. Er braucht Name und Passwort, oder er erlaubt die Ports für Mail nicht. Ihr { $term } wurde nicht gesendet.
    .advice =
        Prüfen Sie Name und Passwort des Proxys in den Einstellungen von Mailkey oder in der Variablen ALL_PROXY.
        Fragen Sie den Betreiber des Proxys, ob er die Ports 993, 465 und 587 erlaubt.
cause-tls-self-signed = Der Server hat sein Zertifikat selbst ausgestellt
    .means = Der Server hat sein Zertifikat selbst ausgestellt, und ein solches kann jeder ausstellen. Es beweist also nicht, wer der Server ist. Ihr { $term } wurde nicht gesendet.
    .advice =
        Bei Ihrem eigenen Server: Vergleichen Sie den Fingerabdruck und vertrauen Sie diesem einen Zertifikat.
        Bei jedem anderen Server: Verwenden Sie ein anderes Netzwerk. Vielleicht gibt sich jemand unterwegs als der Server aus.
cause-tls-intercepted = Etwas auf dem Weg öffnet die Verschlüsselung
    .means = Ein Programm oder Gerät auf dem Weg zeigt sein eigenes Zertifikat, zum Beispiel ein Virenschutz oder das Gateway einer Firma. Ihr { $term } wurde nicht gesendet.
    .advice =
        Schalten Sie die Mail-Prüfung Ihres Virenschutzes aus, oder versuchen Sie ein anderes Netzwerk.
        Fragen Sie in einer Firma den Betreiber des Netzwerks, wie sich Mailprogramme verbinden sollen.
cause-tls-weak = Die Verschlüsselung des Servers ist zu schwach
    .means = Der Server bietet nur alte Verschlüsselung an, die man knacken oder später lesen kann: TLS vor 1.2, schwache Signaturen oder RSA-Schlüsselaustausch. Ihr { $term } wurde nicht gesendet.
    .advice =
        Verwenden Sie einen anderen Server des Anbieters, falls es einen gibt.
        Bitten Sie den Betreiber des Mailservers, TLS 1.2 oder neuer zu erlauben und das Zertifikat zu erneuern.
cause-tls-chain-incomplete = Einige Zertifikate des Servers fehlen
    .means = Der Server zeigt sein eigenes Zertifikat, aber nicht die, die zu einem vertrauenswürdigen Aussteller führen. Er kann also nicht beweisen, wer er ist. Ihr { $term } wurde nicht gesendet.
    .advice =
        Bitten Sie den Betreiber des Mailservers, die ganze Zertifikatskette zu senden.
        Verwenden Sie einen anderen Server des Anbieters, falls es einen gibt.
cause-tls-revoked = Das Zertifikat des Servers wurde widerrufen
    .means = Der Aussteller hat das Zertifikat vorzeitig für ungültig erklärt. Vielleicht wurde sein Schlüssel gestohlen. Ihr { $term } wurde nicht gesendet.
    .advice =
        Verwenden Sie diesen Server nicht weiter. Bitten Sie den Betreiber des Mailservers um ein neues Zertifikat.
        Verwenden Sie einen anderen Server des Anbieters, falls es einen gibt.
cause-tls-revocation-unknown = Niemand kann sagen, ob das Zertifikat widerrufen wurde
    .means = Dieser Computer will den Aussteller fragen, ob das Zertifikat noch gilt, und kann ihn nicht erreichen. Oft liegt das an einer Firewall. Ihr { $term } wurde nicht gesendet.
    .advice =
        Versuchen Sie ein anderes Netzwerk, zum Beispiel das Ihres Handys.
        Bitten Sie in einer Firma den Administrator, diesem Computer die Adressen für widerrufene Zertifikate (OCSP und CRL) zu öffnen, die im Zertifikat stehen.
cause-tls-distrusted = Dieser Computer soll dem Zertifikat nicht vertrauen
    .means = Das Zertifikat oder sein Aussteller steht auf der Liste derer, denen dieser Computer nie vertraut. Ihr { $term } wurde nicht gesendet.
    .advice =
        Verwenden Sie diesen Server nicht weiter. Bitten Sie den Betreiber des Mailservers um ein Zertifikat eines anderen Ausstellers.
        Fragen Sie in einer Firma den Administrator, warum es auf der Liste steht.
cause-tls-pin-changed = Es ist nicht das Zertifikat, das Sie verglichen haben
    .means = Sie haben einem Zertifikat dieses Servers vertraut, jetzt zeigt er ein anderes. Es wurde erneuert, oder jemand unterwegs gibt sich als der Server aus. Ihr { $term } wurde nicht gesendet.
    .advice =
        Fragen Sie den Betreiber des Mailservers, ob das Zertifikat erneuert wurde. Vergleichen Sie dann den neuen Fingerabdruck.
        Wenn es nicht erneuert wurde, verwenden Sie ein anderes Netzwerk.
cause-wrong-service = Hier antwortet ein anderer Maildienst
    .means = Ein Mailserver antwortet, aber nicht der richtige. IMAP empfängt Mail, SMTP sendet sie, und POP3 ist eine ältere Art des Empfangs. Ihr { $term } wurde nicht gesendet.
    .advice =
        Prüfen Sie die beiden Server und ihre Ports, und tauschen Sie sie, falls sie verwechselt sind. IMAP verwendet 993 oder 143, SMTP verwendet 465 oder 587.
cause-message-refused = Die Testnachricht wurde abgelehnt
    .means = { $who } hat die Anmeldung angenommen, aber die Nachricht abgelehnt, zum Beispiel als Spam. Ihr { $term } funktioniert.
    .advice =
        Senden Sie eine eigene Nachricht aus Ihrem Mailprogramm. Vielleicht wird sie angenommen.
        Lesen Sie, was der Server gesagt hat. Wenn jede Nachricht abgelehnt wird, fragen Sie { $keeper }.
cause-not-arrived = Die Testnachricht ist noch nicht angekommen
    .means = { $who } hat die Nachricht angenommen, aber sie hat das Postfach nicht rechtzeitig erreicht. Ihr { $term } funktioniert.
    .advice =
        Sehen Sie in einigen Minuten im Posteingang und im Spamordner nach. Sie können die Nachricht löschen.
        Wenn sie nie ankommt, prüfen Sie, ob das Konto Mails weiterleitet oder filtert.

# What was seen and may be the reason, as one thing to do each. $term as above.
hint-invisible-in-code = Kopieren Sie noch einmal oder tippen Sie von Hand: Ihr { $term } enthält unsichtbare Zeichen. Beim Kopieren kommen sie oft mit.
hint-odd-spaces-in-code = Ihr { $term } enthält geschützte oder besonders breite Leerzeichen. Ersetzen Sie sie durch gewöhnliche, oder versuchen Sie es ohne Leerzeichen.
hint-spaces-in-code = Versuchen Sie es ohne Leerzeichen: Ihr { $term } hat vielleicht keine. Viele Websites zeigen sie nur der besseren Lesbarkeit wegen.
hint-not-ascii-in-code = Ihr { $term } enthält das Sonderzeichen { $character }. Vermeiden Sie dieses Zeichen nach Möglichkeit. Viele Server lesen nur einfache englische Buchstaben, Ziffern und gängige Zeichen (ASCII).
hint-local-part-alone = Versuchen Sie nur { $local } als Benutzernamen, oder einen anderen Namen, den Sie vom Anbieter haben. Im Terminal: --user { $local }
hint-both-forms-of-domain = Mailkey hat beide Schreibweisen der Domain versucht, { $letters } und die in ASCII. Beide wurden abgelehnt.
hint-client-certificate = Fragen Sie den Betreiber des Mailservers, nach einer Anmeldung, für die Ihr { $term } allein genügt. Der Server verlangt ein Client-Zertifikat, eine Datei, die Sie ausweist. Mailkey kann keines senden.
hint-other-names = Das Zertifikat gilt für { $names }. Wenn einer davon der Server Ihres Anbieters ist, verwenden Sie diesen Namen.
hint-takes-no-code = Verwenden Sie ein Programm, das die Anmeldeseite von Microsoft öffnet, oder fragen Sie den Mailbetreiber Ihrer Domain. Dies ist Microsoft Exchange Online. Seit 2023 nimmt es über IMAP kein Passwort und keinen Code mehr an.
hint-perhaps-banned = Versuchen Sie ein anderes Netzwerk, oder warten Sie. Der Server hat vor Kurzem Anmeldungen abgelehnt und sperrt dieses Netzwerk vielleicht eine Zeit lang.

# A server that says who it is, at a domain that nobody knows. $provider: its name.
says-it-is = Der Server nennt sich { $provider }. Deshalb sehen Sie hier die Schritte für { $provider }.
server-is-slow = Dieser Server ist langsam. Mailkey wartet noch.
said-in-clear = Dieser Text kam unverschlüsselt. Jeder auf dem Weg kann ihn geschrieben haben.
server-notes = { $service } meldete auch: { $notice }
