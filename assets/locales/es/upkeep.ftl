# Ages of codes, reminders and the daily check.

reminder-old = { $count ->
        [one] el código tiene 1 día; cámbialo
       *[other] el código tiene { $count } días; cámbialo
    }
reminder-ends = { $count ->
        [one] el código caduca mañana
       *[other] el código caduca en { $count } días
    }
reminder-ends-today = el código caduca hoy
reminder-ended = la fecha del código ya pasó
standing-refused = el proveedor rechaza el código
standing-needs-person = necesita tu atención
standing-fine = otra vez bien
standing-old = el código es antiguo; cámbialo
standing-ending = el código caduca pronto
standing-lost = el código ya no está donde se guardó

upkeep-change = { $name }: { $what }
upkeep-said = { $name }: el servidor dice «{ $words }»
upkeep-title = Una cuenta de correo te necesita
upkeep-title-good = Una cuenta de correo ya está bien
upkeep-offline = Mailkey no pudo llegar a ningún servidor de correo. La revisión diaria lo intenta más tarde y espera cada vez más.
upkeep-refused = Un código fue rechazado, así que Mailkey no envió ningún otro. Revisa el resto en 1 hora.
upkeep-vault = Mailkey no pudo revisar algunos códigos. { $what }
upkeep-daily-on = Mailkey revisa los códigos una vez al día, sin molestar.
upkeep-daily-off = La revisión diaria está desactivada.
schedule-error-none = Este usuario no tiene aquí un servicio de temporizadores (systemd). Si usas cron, esta línea hace lo mismo: 0 * * * * mailkey check --when-due
schedule-error-refused = El sistema no aceptó el temporizador. Dijo: { $said }
start-server-notes = El servidor dice: { $notice }

# Dates, as CLDR has them.
date-day = { $month ->
        [1] { $day } de enero de { $year }
        [2] { $day } de febrero de { $year }
        [3] { $day } de marzo de { $year }
        [4] { $day } de abril de { $year }
        [5] { $day } de mayo de { $year }
        [6] { $day } de junio de { $year }
        [7] { $day } de julio de { $year }
        [8] { $day } de agosto de { $year }
        [9] { $day } de septiembre de { $year }
        [10] { $day } de octubre de { $year }
        [11] { $day } de noviembre de { $year }
       *[12] { $day } de diciembre de { $year }
    }
date-month = { $month ->
        [1] enero de { $year }
        [2] febrero de { $year }
        [3] marzo de { $year }
        [4] abril de { $year }
        [5] mayo de { $year }
        [6] junio de { $year }
        [7] julio de { $year }
        [8] agosto de { $year }
        [9] septiembre de { $year }
        [10] octubre de { $year }
        [11] noviembre de { $year }
       *[12] diciembre de { $year }
    }
