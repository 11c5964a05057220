# Ages of codes, reminders and the daily check.

reminder-old = { $count ->
        [one] the code is 1 day old, so change it
       *[other] the code is { $count } days old, so change it
    }
reminder-ends = { $count ->
        [one] the code ends tomorrow
       *[other] the code ends in { $count } days
    }
reminder-ends-today = the code ends today
reminder-ended = the code is past its end date
standing-refused = the provider refuses the code
standing-needs-person = needs your attention
standing-fine = is fine again
standing-old = the code is old, so change it
standing-ending = the code ends soon
standing-lost = the code is no longer where it was saved

upkeep-change = { $name }: { $what }
upkeep-said = { $name }: the server says "{ $words }"
upkeep-title = A mail account needs you
upkeep-title-good = A mail account is fine again
upkeep-offline = Mailkey could not reach any mail server. The daily check tries again later and waits longer each time.
upkeep-refused = A code was refused, so Mailkey sent no other code. It checks the rest in 1 hour.
upkeep-vault = Mailkey could not check some codes. { $what }
upkeep-daily-on = Mailkey checks the codes quietly once a day.
upkeep-daily-off = The daily check is switched off.
schedule-error-none = This user has no timer service here (systemd). If you use cron, this line does the same: 0 * * * * mailkey check --when-due
schedule-error-refused = The system did not accept the timer. It said: { $said }
start-server-notes = The server says: { $notice }

# Dates, as CLDR has them.
date-day = { $month ->
        [1] { $day } January { $year }
        [2] { $day } February { $year }
        [3] { $day } March { $year }
        [4] { $day } April { $year }
        [5] { $day } May { $year }
        [6] { $day } June { $year }
        [7] { $day } July { $year }
        [8] { $day } August { $year }
        [9] { $day } September { $year }
        [10] { $day } October { $year }
        [11] { $day } November { $year }
       *[12] { $day } December { $year }
    }
date-month = { $month ->
        [1] January { $year }
        [2] February { $year }
        [3] March { $year }
        [4] April { $year }
        [5] May { $year }
        [6] June { $year }
        [7] July { $year }
        [8] August { $year }
        [9] September { $year }
        [10] October { $year }
        [11] November { $year }
       *[12] December { $year }
    }
