# Looking for the servers of a domain that nobody knows.

## Whom Mailkey asks.
source-mx = Wohin die Mail der Domain geht (DNS)
source-autoconfig = { $host }
source-ispdb = { $host } (Liste von Mozilla)
source-srv = Diensteinträge (DNS)
source-autodiscover = { $host } (Einstellungen für Outlook)
source-guess = Übliche Namen, zum Beispiel { $host }

## What they said.
answer-provider = { $provider } ({ $host })
answer-servers = nennt { $hosts }
answer-oauth = nennt Server, die keinen Code annehmen, nur OAuth
answer-nothing = hat keine Angaben
answer-exchanger = { $host } (Mailkey hat keine Anleitung dafür)
answer-timed-out = keine rechtzeitige Antwort
answer-no-domain = diese Domain gibt es nicht
answer-no-mail = die Domain sagt, dass sie keine Mail empfängt
answer-no-name-server = kein Nameserver antwortet
answer-not-reached = nicht erreicht: { $why }
answer-status = hat die Einstellungen nicht herausgegeben (HTTP-Status { $status })
answer-sends-on = verweist auf { $host }; das liegt außerhalb der Domain und wurde nicht gefragt
answer-elsewhere = verweist auf { $host }, unverschlüsselt oder mit ungewöhnlichem Port; Mailkey ist dem nicht gefolgt
answer-too-large = die Datei ist viel zu groß; Mailkey hat sie nicht gelesen
answer-no-file = die Antwort ist keine Konfigurationsdatei
answer-only-unsafe = nennt nur Server ohne Verschlüsselung oder mit anderen Protokollen
answer-proxy = nicht gefragt, weil der Proxy Namen nachschlägt

## What that comes to.
search-title = Server von { $domain } finden
search-will-ask = Mailkey hat keine Anleitung für { $domain }. Es kann höchstens 5 Sekunden lang hier nach den Servern fragen:
search-only-domain = Mailkey sendet nur { $domain }, nicht den Teil vor dem @.
search-start = Server finden
search-by-hand = Selbst eingeben
search-stop = Stopp
search-running = Abfrage …
search-waiting = Abfrage …
search-unasked = nicht mehr nötig
search-found-provider = { $provider } betreut die Mail von { $domain } ({ $host }). Folgen Sie der Anleitung dafür.
search-found-provider-ends = { $provider } betreut die Mail von { $domain } ({ $host }).
search-found = Server gefunden. Quelle: { $source }.
search-half-guessed = Fragen Sie den Betreiber des Mailservers nach dem richtigen Server. Was unten dafür steht, ist nur geraten.
search-filled = Von dort kam nur einer der beiden Server. Der andere kommt von: { $source }.
search-no-imap = Es wurde kein Server zum Empfangen gefunden.
search-no-smtp = Es wurde kein Server zum Senden gefunden.
search-oauth = { $source }: Die Server von { $domain } nehmen keinen Code und kein Passwort an. Nur Programme, die sie kennen, können sich im Browser anmelden (OAuth). Wenn Sie trotzdem einen Code haben, geben Sie die Server ein.
search-strangers = Nicht Teil von { $domain }: { $hosts }. Das kann jemand anderem gehören. Machen Sie nur weiter, wenn Sie wissen, dass Ihre Mail dort liegt.
search-sends-on = { $domain } verweist auf { $host }, das nicht dazugehört. Dort hat Mailkey nicht gefragt.
search-follow = Soll Mailkey auch { $host } fragen?
search-follow-yes = Auch { $host } fragen
search-no-domain = Die Domain { $domain } gibt es nicht. Prüfen Sie die Adresse.
search-no-mail = { $domain } sagt, dass es keine Mail empfängt. Prüfen Sie die Adresse.
search-nothing = Mailkey hat die Server von { $domain } nicht gefunden. Fragen Sie den Betreiber, oder sehen Sie in dessen Hilfeseiten nach.
search-nothing-but-exchanger = Mailkey hat die Server von { $domain } nicht gefunden. Die Mail geht an { $host }. Fragen Sie den Betreiber dieses Servers nach den Servern für Mailprogramme, oder sehen Sie in dessen Hilfeseiten nach.
search-nobody-answered = Mailkey hat keine Antwort zu { $domain } bekommen. Sind Sie online?
search-name-here = Sie können die Server unten eingeben. Was dort steht, ist nur geraten.
search-details = Alle Antworten
search-off = Geben Sie hier die Server ein. Was dort steht, ist nur geraten. Die Suche nach Servern im Internet ist in den Einstellungen ausgeschaltet.
search-again = Erneut suchen

## A domain that was most likely misspelt.
meant-question = Meinen Sie { $address }?
meant-why = Mailkey kennt { $domain } nicht, aber { $meant }.
meant-yes = Ja, { $address }
meant-no = Nein, { $domain } stimmt
