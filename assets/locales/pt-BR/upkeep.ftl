# Ages of codes, reminders and the daily check.

reminder-old = { $count ->
        [one] o código tem { $count } dia: hora de trocar
       *[other] o código tem { $count } dias: hora de trocar
    }
reminder-ends = { $count ->
        [one] o código vence amanhã
       *[other] o código vence em { $count } dias
    }
reminder-ends-today = o código vence hoje
reminder-ended = o código passou da data de vencimento
standing-refused = o provedor recusa o código
standing-needs-person = precisa da sua atenção
standing-fine = voltou ao normal
standing-old = o código está velho: hora de trocar
standing-ending = o código vence em breve
standing-lost = o código não está mais onde foi salvo

upkeep-change = { $name }: { $what }
upkeep-said = { $name }: o servidor diz “{ $words }”
upkeep-title = Uma conta precisa de você
upkeep-title-good = Uma conta voltou a funcionar
upkeep-offline = O Mailkey não alcançou nenhum servidor de e-mail. A verificação diária tenta de novo mais tarde e espera cada vez mais.
upkeep-refused = Um código foi recusado, então o Mailkey não enviou nenhum outro. Ele verifica os outros daqui a 1 hora.
upkeep-vault = O Mailkey não pôde verificar alguns códigos. { $what }
upkeep-daily-on = O Mailkey verifica os códigos em silêncio uma vez por dia.
upkeep-daily-off = A verificação diária está desativada.
schedule-error-none = Este usuário não tem serviço de temporizador aqui (systemd). Se você usa o cron, esta linha faz o mesmo: 0 * * * * mailkey check --when-due
schedule-error-refused = O sistema não aceitou o temporizador. Ele disse: { $said }
start-server-notes = O servidor diz: { $notice }

# Dates, as CLDR has them.
date-day = { $month ->
        [1] { $day } de janeiro de { $year }
        [2] { $day } de fevereiro de { $year }
        [3] { $day } de março de { $year }
        [4] { $day } de abril de { $year }
        [5] { $day } de maio de { $year }
        [6] { $day } de junho de { $year }
        [7] { $day } de julho de { $year }
        [8] { $day } de agosto de { $year }
        [9] { $day } de setembro de { $year }
        [10] { $day } de outubro de { $year }
        [11] { $day } de novembro de { $year }
       *[12] { $day } de dezembro de { $year }
    }
date-month = { $month ->
        [1] janeiro de { $year }
        [2] fevereiro de { $year }
        [3] março de { $year }
        [4] abril de { $year }
        [5] maio de { $year }
        [6] junho de { $year }
        [7] julho de { $year }
        [8] agosto de { $year }
        [9] setembro de { $year }
        [10] outubro de { $year }
        [11] novembro de { $year }
       *[12] dezembro de { $year }
    }
