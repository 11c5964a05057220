# Ages of codes, reminders and the daily check.

reminder-old = { $count ->
        [one] der Code ist 1 Tag alt; ändern Sie ihn
       *[other] der Code ist { $count } Tage alt; ändern Sie ihn
    }
reminder-ends = { $count ->
        [one] der Code läuft morgen ab
       *[other] der Code läuft in { $count } Tagen ab
    }
reminder-ends-today = der Code läuft heute ab
reminder-ended = der Code ist abgelaufen
standing-refused = der Anbieter lehnt den Code ab
standing-needs-person = braucht Ihre Hilfe
standing-fine = ist wieder in Ordnung
standing-old = der Code ist alt; ändern Sie ihn
standing-ending = der Code läuft bald ab
standing-lost = der Code ist nicht mehr da, wo er gespeichert wurde

upkeep-change = { $name }: { $what }
upkeep-said = { $name }: der Server meldet „{ $words }“
upkeep-title = Ein Mailkonto braucht Ihre Hilfe
upkeep-title-good = Ein Mailkonto ist wieder in Ordnung
upkeep-offline = Mailkey konnte keinen Mailserver erreichen. Die tägliche Prüfung versucht es später noch einmal und wartet jedes Mal länger.
upkeep-refused = Ein Code wurde abgelehnt, deshalb hat Mailkey keinen weiteren gesendet. Es prüft die übrigen in 1 Stunde.
upkeep-vault = Einige Codes konnte Mailkey nicht prüfen. { $what }
upkeep-daily-on = Mailkey prüft die Codes einmal am Tag im Hintergrund.
upkeep-daily-off = Die tägliche Prüfung ist ausgeschaltet.
schedule-error-none = Dieser Benutzer hat hier keinen Zeitgeberdienst (systemd). Wenn Sie cron verwenden, tut diese Zeile dasselbe: 0 * * * * mailkey check --when-due
schedule-error-refused = Das System hat den Zeitgeber nicht angenommen. Es meldete: { $said }
start-server-notes = Der Server meldet: { $notice }
