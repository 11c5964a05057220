# Ages of codes, reminders and the daily check.

reminder-old = { $count ->
        [one] le code a { $count } jour, changez-le
       *[other] le code a { $count } jours, changez-le
    }
reminder-ends = { $count ->
        [one] le code prend fin demain
       *[other] le code prend fin dans { $count } jours
    }
reminder-ends-today = le code prend fin aujourd’hui
reminder-ended = la date de fin du code est dépassée
standing-refused = le fournisseur refuse le code
standing-needs-person = a besoin de vous
standing-fine = fonctionne à nouveau
standing-old = le code est ancien, changez-le
standing-ending = le code prend bientôt fin
standing-lost = le code n’est plus là où il était enregistré

upkeep-change = { $name } : { $what }
upkeep-said = { $name } : le serveur répond « { $words } »
upkeep-title = Un compte mail a besoin de vous
upkeep-title-good = Un compte mail fonctionne à nouveau
upkeep-offline = Mailkey n’a pu joindre aucun serveur de messagerie. Le contrôle quotidien réessaie plus tard et attend plus longtemps à chaque fois.
upkeep-refused = Un code a été refusé, donc Mailkey n’en a pas envoyé d’autre. Il contrôle le reste dans 1 heure.
upkeep-vault = Mailkey n’a pas pu contrôler certains codes. { $what }
upkeep-daily-on = Mailkey contrôle les codes en silence une fois par jour.
upkeep-daily-off = Le contrôle quotidien est désactivé.
schedule-error-none = Cet utilisateur n’a pas de service de minuterie ici (systemd). Si vous utilisez cron, cette ligne fait la même chose : 0 * * * * mailkey check --when-due
schedule-error-refused = Le système n’a pas accepté la minuterie. Il a répondu : { $said }
start-server-notes = Le serveur dit : { $notice }

# Dates, as CLDR has them.
date-day = { $month ->
        [1] { $day } janvier { $year }
        [2] { $day } février { $year }
        [3] { $day } mars { $year }
        [4] { $day } avril { $year }
        [5] { $day } mai { $year }
        [6] { $day } juin { $year }
        [7] { $day } juillet { $year }
        [8] { $day } août { $year }
        [9] { $day } septembre { $year }
        [10] { $day } octobre { $year }
        [11] { $day } novembre { $year }
       *[12] { $day } décembre { $year }
    }
date-month = { $month ->
        [1] janvier { $year }
        [2] février { $year }
        [3] mars { $year }
        [4] avril { $year }
        [5] mai { $year }
        [6] juin { $year }
        [7] juillet { $year }
        [8] août { $year }
        [9] septembre { $year }
        [10] octobre { $year }
        [11] novembre { $year }
       *[12] décembre { $year }
    }
