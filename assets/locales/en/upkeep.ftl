# Ages of codes, reminders and the daily check.
