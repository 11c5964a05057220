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

# Dates, as CLDR has them.
date-day = { $month ->
        [1] { $day }. Januar { $year }
        [2] { $day }. Februar { $year }
        [3] { $day }. März { $year }
        [4] { $day }. April { $year }
        [5] { $day }. Mai { $year }
        [6] { $day }. Juni { $year }
        [7] { $day }. Juli { $year }
        [8] { $day }. August { $year }
        [9] { $day }. September { $year }
        [10] { $day }. Oktober { $year }
        [11] { $day }. November { $year }
       *[12] { $day }. Dezember { $year }
    }
date-month = { $month ->
        [1] Januar { $year }
        [2] Februar { $year }
        [3] März { $year }
        [4] April { $year }
        [5] Mai { $year }
        [6] Juni { $year }
        [7] Juli { $year }
        [8] August { $year }
        [9] September { $year }
        [10] Oktober { $year }
        [11] November { $year }
       *[12] Dezember { $year }
    }
