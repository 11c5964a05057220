# Ages of codes, reminders and the daily check.

reminder-old = { $count ->
        [one] 1 day old: time to change it
       *[other] { $count } days old: time to change it
    }
reminder-ends = { $count ->
        [one] ends tomorrow
       *[other] ends in { $count } days
    }
reminder-ends-today = ends today
reminder-ended = its time has run out
standing-refused = the provider refuses the code
standing-needs-person = somebody has to look at it
standing-fine = works again
standing-old = the code is old: time to change it
standing-ending = the code ends soon
standing-lost = the code is not where it was kept

upkeep-change = { $name }: { $what }
upkeep-title = A mail account needs you
upkeep-title-good = A mail account works again
upkeep-offline = Nothing could be reached. The next check waits longer.
upkeep-refused = A code was refused, so no other was sent. The rest is checked in an hour.
upkeep-vault = Not checked: { $what }
upkeep-daily-on = The codes are checked quietly once a day.
upkeep-daily-off = No daily check is switched on.
schedule-error-none = No timer service runs here for this user (systemd). With cron this line does the same: 0 * * * * mailkey check --when-due
schedule-error-refused = The system did not take the timer. It said: { $said }
