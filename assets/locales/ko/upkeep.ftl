# Ages of codes, reminders and the daily check.

reminder-old = 만든 지 { $count }일 된 코드입니다. 바꾸세요
reminder-ends = { $count ->
        [1] 코드가 내일 만료됩니다
       *[other] 코드가 { $count }일 뒤에 만료됩니다
    }
reminder-ends-today = 코드가 오늘 만료됩니다
reminder-ended = 코드의 만료일이 지났습니다
standing-refused = 메일 서비스에서 코드를 거부합니다
standing-needs-person = 확인이 필요합니다
standing-fine = 다시 정상입니다
standing-old = 오래된 코드입니다. 바꾸세요
standing-ending = 코드가 곧 만료됩니다
standing-lost = 코드가 저장한 곳에 없습니다

upkeep-change = { $name }: { $what }
upkeep-said = { $name }: 서버의 응답 ‘{ $words }’
upkeep-title = 확인할 메일 계정이 있습니다
upkeep-title-good = 메일 계정이 다시 정상입니다
upkeep-offline = Mailkey가 어떤 메일 서버에도 연결하지 못했습니다. 매일 점검은 나중에 다시 시도하며, 그때마다 더 오래 기다립니다.
upkeep-refused = 코드 하나가 거부되어 Mailkey는 다른 코드를 보내지 않았습니다. 나머지는 1시간 뒤에 점검합니다.
upkeep-vault = Mailkey가 코드 일부를 점검하지 못했습니다. { $what }
upkeep-daily-on = Mailkey가 하루에 한 번 조용히 코드를 점검합니다.
upkeep-daily-off = 매일 점검이 꺼져 있습니다.
schedule-error-none = 이 사용자에게는 타이머 서비스(systemd)가 없습니다. cron을 쓰면 다음 줄로 똑같이 할 수 있습니다: 0 * * * * mailkey check --when-due
schedule-error-refused = 시스템이 타이머를 받아들이지 않았습니다. 응답: { $said }
start-server-notes = 서버의 알림: { $notice }

# Dates, as CLDR has them.
date-day = { $year }년 { $month }월 { $day }일
date-month = { $year }년 { $month }월
