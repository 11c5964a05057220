# Ages of codes, reminders and the daily check.

reminder-old = { $count ->
        [one] the code is 1 day old: time to change it
       *[other] the code is { $count } days old: time to change it
    }
reminder-ends = { $count ->
        [one] the code ends tomorrow
       *[other] the code ends in { $count } days
    }
reminder-ends-today = the code ends today
reminder-ended = the code has ended
standing-refused = the provider refuses the code
standing-needs-person = somebody has to look at it
standing-fine = is in order again
standing-old = the code is old: time to change it
standing-ending = the code ends soon
standing-lost = the code is not where it was kept

upkeep-change = { $name }: { $what }
upkeep-said = { $name }: the server says "{ $words }"
upkeep-title = A mail account needs you
upkeep-title-good = A mail account is in order again
upkeep-offline = No mail server could be reached. The daily check tries again later, and waits longer each time.
upkeep-refused = A code was refused, so no further code was sent. The rest is checked in an hour.
upkeep-vault = Some codes were not checked: { $what }
upkeep-daily-on = The codes are checked quietly once a day.
upkeep-daily-off = No daily check is switched on.
schedule-error-none = No timer service runs here for this user (systemd). With cron this line does the same: 0 * * * * mailkey check --when-due
schedule-error-refused = The system did not take the timer. It said: { $said }
start-server-notes = The server says: { $notice }
