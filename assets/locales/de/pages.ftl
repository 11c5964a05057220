# The pages outside journeys.

nav-accounts = Konten
nav-providers = Anbieter
nav-settings = Einstellungen
nav-help = Hilfe

start-title = Ihre Konten
start-waiting = Weiter mit { $address }
start-waiting-code = Sie wollten gerade einen Code einfügen.
start-waiting-step = Weiter: { $step }
start-waiting-first = Sie haben noch keinen Schritt begonnen.
start-go-on = Weiter
start-forget = Verwerfen
start-add = Konto hinzufügen
start-test-all = Alle testen
start-test = Testen
start-reset = Zurücksetzen
start-stop-tests = Stopp
start-test-all-progress = { $done } von { $all } Konten getestet
start-test-all-refused = { $count ->
    [one] 1 Konto braucht Ihre Hilfe. Der Code wurde abgelehnt.
   *[other] { $count } Konten brauchen Ihre Hilfe. Die Codes wurden abgelehnt.
}
start-test-all-needs = { $count ->
    [one] 1 Konto braucht Ihre Hilfe. Testen Sie es einzeln, um den Grund zu sehen.
   *[other] { $count } Konten brauchen Ihre Hilfe. Testen Sie jedes einzeln, um den Grund zu sehen.
}
start-test-all-unreached = { $count ->
    [one] 1 Konto konnte nicht getestet werden. Es liegt am Netzwerk oder am Server, nicht am Code.
   *[other] { $count } Konten konnten nicht getestet werden. Es liegt am Netzwerk oder an den Servern, nicht an den Codes.
}
start-test-all-fine = { $count ->
    [one] 1 Konto funktioniert.
   *[other] { $count } Konten funktionieren.
}
start-test-all-left-out = { $count ->
    [one] 1 Konto wurde nicht getestet, weil Sie gestoppt haben.
   *[other] { $count } Konten wurden nicht getestet, weil Sie gestoppt haben.
}
start-not-tested = nie getestet
start-not-reached = nicht erreicht
start-no-label = Ohne Bezeichnung
start-kept-since = Gespeichert: { $ago }
start-remove = Entfernen
start-remove-really = Endgültig entfernen
start-remove-warning = Mailkey entfernt das Konto und den gespeicherten Code. Beim Anbieter ändert sich nichts. Löschen Sie den Code auch dort.

welcome-title = Willkommen bei Mailkey
welcome-lead = Mit Mailkey nutzen Sie Ihr Mailkonto in jedem Mailprogramm. Wenn es nicht klappt, sagt Ihnen Mailkey, warum.
welcome-heading = Warum „Passwort falsch“?
welcome-what = Viele Anbieter lehnen Ihr Anmeldepasswort in Mailprogrammen ab. Sie verlangen stattdessen ein App-Passwort, manchmal auch Autorisierungscode genannt. Sie erstellen es auf der Website des Anbieters.
welcome-not-password = Ein App-Passwort ist nicht Ihr Anmeldepasswort. Es ist nur für Ihre Mail da, und Sie können es jederzeit ersetzen.
welcome-steps = Mailkey öffnet die richtige Webseite und zeigt Ihnen jeden Schritt. Sie fügen den Code ein, und Mailkey testet ihn sofort.
welcome-kept = Der Code wird im Schlüsselbund Ihres Systems gespeichert, auf Wunsch in einer verschlüsselten Datei. Mailkey sendet ihn nur an Ihren Anbieter. Unbekannte Anbieter schlägt es nur nach, wenn Sie eine Schaltfläche drücken.
welcome-add = Konto einrichten
welcome-questions = Fragen und Antworten

vault-asking = Schlüsselbund wird geöffnet …
vault-proved = Speicherort der Codes: { $vault }.
vault-this-run = Codes sind nur im Arbeitsspeicher. Wenn Sie Mailkey schließen, sind sie weg.
vault-ask-again = Erneut versuchen
vault-use-keychain = Schlüsselbund erneut versuchen
vault-copy-command = Befehl kopieren
never-changes = Mailkey ändert nie etwas bei Ihrem Anbieter.

settings-title = Einstellungen
settings-language = Sprache
settings-theme = Farben
settings-theme-system = Wie das System
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-size = Schriftgröße
settings-size-normal = Normal
settings-size-large = Groß
settings-size-larger = Größer
settings-look-up = Server finden
settings-look-up-on = Nachschlagen
settings-look-up-off = Nie nachschlagen
settings-look-up-why = Das gilt für Domains, die Mailkey nicht kennt. Wenn Sie eine Schaltfläche drücken, fragt es das DNS, die Domain selbst und die Liste von Mozilla. Es sendet nur die Domain.
settings-offer-copied = Kopierte Codes
settings-offer-copied-on = Anbieten
settings-offer-copied-off = Nur nach „Einfügen“
settings-offer-copied-why = Während Sie einen Code holen, sieht Mailkey nach, ob Sie genau einen kopiert haben, und bietet ihn an. Es verwendet ihn erst, wenn Sie die Schaltfläche drücken.
settings-programs = Mailprogramme hier
settings-programs-on = Nach Konten suchen
settings-programs-off = Nicht suchen
settings-programs-why = Auf der ersten Seite zeigt Mailkey die Adressen aus Ihren Mailprogrammen und was an deren Servern nicht stimmt. Es liest keinen Code und kein Anmeldepasswort und ändert nichts.
settings-proxy = Verbindung
settings-proxy-system = Proxy aus ALL_PROXY
settings-proxy-none = Kein Proxy
settings-proxy-named = Eigener Proxy
settings-proxy-hint = socks5h://127.0.0.1:9050
settings-proxy-use = Proxy verwenden
settings-proxy-in-use = Mailkey erreicht die Server über { $proxy }.
settings-proxy-password = Mailkey speichert das Passwort des Proxys nicht und vergisst es beim Schließen. Damit es immer verwendet wird, tragen Sie den Proxy in die Umgebungsvariable ALL_PROXY ein.
settings-proxy-unusable = Mailkey kann den Proxy aus der Umgebungsvariable ALL_PROXY nicht verwenden. Deshalb erreicht es keinen Server.
settings-provider-faults = Diese Anbieterdateien von Ihnen enthalten Fehler. Mailkey verwendet sie nicht:

providers-title = Anbieter
providers-lead = Diese Anbieter kennt Mailkey. Wählen Sie einen, um dort ein Konto einzurichten.
providers-search = Name oder Domain
providers-own-domains = Eigene Domains von Kunden
providers-none = Einen Anbieter dieses Namens kennt Mailkey nicht. Sie können das Konto trotzdem einrichten. Drücken Sie „Konto hinzufügen“, geben Sie die Adresse ein und nennen Sie die Server.


window-no-display = Mailkey fand keinen Bildschirm für sein Fenster. Starten Sie es aus einer Desktop-Sitzung.
window-display-silent = Das Display { $display } dieser Sitzung antwortet nicht. Starten Sie Mailkey aus einer laufenden Desktop-Sitzung.
window-display-refused = Das Display { $display } lässt diesen Benutzer nicht zu. Es meldete: „{ $said }“. Starten Sie Mailkey als der Benutzer, der am Desktop angemeldet ist, ohne su oder sudo.
window-display-lacks = Dem Display { $display } fehlt die X-Erweiterung { $extension }. Das Fenster braucht sie. Verwenden Sie einen Displayserver, der sie hat.
window-libraries-missing = Das Fenster braucht Bibliotheken, die auf diesem Computer fehlen: { $files }.
window-libraries-install = Führen Sie diesen Befehl als root aus, um sie zu installieren: { $command }
window-libraries-look-for = Installieren Sie die Pakete Ihrer Distribution, die sie enthalten.
window-toolkit = Das Fenster ließ sich nicht öffnen: { $said }.
window-or-terminal = Sie können Mailkey auch hier im Terminal verwenden. Starten Sie „{ $program } setup“ oder „{ $program } --help“ für alle Befehle.
window-open-already =
    { $proxy ->
        [yes] Mailkey ist schon offen. Das Fenster ist jetzt vorn, verwendet aber nicht den Proxy, den Sie genannt haben. Schließen Sie es und starten Sie Mailkey dann neu.
       *[no] Mailkey ist schon offen. Das Fenster ist jetzt vorn.
    }
