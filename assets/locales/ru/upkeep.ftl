# Ages of codes, reminders and the daily check.

reminder-old = { $count ->
        [one] коду уже { $count } день, смените его
        [few] коду уже { $count } дня, смените его
        [many] коду уже { $count } дней, смените его
       *[other] коду уже { $count } дня, смените его
    }
reminder-ends = { $count ->
        [1] срок кода истекает завтра
        [one] срок кода истекает через { $count } день
        [few] срок кода истекает через { $count } дня
        [many] срок кода истекает через { $count } дней
       *[other] срок кода истекает через { $count } дня
    }
reminder-ends-today = срок кода истекает сегодня
reminder-ended = срок кода истёк
standing-refused = сервис отклоняет код
standing-needs-person = нужно ваше внимание
standing-fine = снова в порядке
standing-old = код старый, смените его
standing-ending = срок кода скоро истечёт
standing-lost = кода больше нет на месте

upkeep-change = { $name }: { $what }
upkeep-said = { $name }: ответ сервера: «{ $words }»
upkeep-title = Почтовый аккаунт ждёт вас
upkeep-title-good = Почтовый аккаунт снова в порядке
upkeep-offline = Mailkey не смог связаться ни с одним почтовым сервером. Ежедневная проверка повторит попытку позже, каждый раз через больший промежуток.
upkeep-refused = Один код отклонён, поэтому другие Mailkey не отправлял. Остальное он проверит через 1 час.
upkeep-vault = Некоторые коды проверить не удалось. { $what }
upkeep-daily-on = Mailkey незаметно проверяет коды раз в день.
upkeep-daily-off = Ежедневная проверка выключена.
schedule-error-none = У этого пользователя нет службы таймеров (systemd). Если вы используете cron, то же сделает эта строка: 0 * * * * mailkey check --when-due
schedule-error-refused = Система не приняла таймер. Её ответ: { $said }
start-server-notes = Ответ сервера: { $notice }

# Dates, as CLDR has them.
date-day = { $month ->
        [1] { $day } января { $year } г.
        [2] { $day } февраля { $year } г.
        [3] { $day } марта { $year } г.
        [4] { $day } апреля { $year } г.
        [5] { $day } мая { $year } г.
        [6] { $day } июня { $year } г.
        [7] { $day } июля { $year } г.
        [8] { $day } августа { $year } г.
        [9] { $day } сентября { $year } г.
        [10] { $day } октября { $year } г.
        [11] { $day } ноября { $year } г.
       *[12] { $day } декабря { $year } г.
    }
date-month = { $month ->
        [1] январь { $year } г.
        [2] февраль { $year } г.
        [3] март { $year } г.
        [4] апрель { $year } г.
        [5] май { $year } г.
        [6] июнь { $year } г.
        [7] июль { $year } г.
        [8] август { $year } г.
        [9] сентябрь { $year } г.
        [10] октябрь { $year } г.
        [11] ноябрь { $year } г.
       *[12] декабрь { $year } г.
    }
