# Ages of codes, reminders and the daily check.

reminder-old = コードが{ $count }日前のものなので、替えてください
reminder-ends = { $count ->
        [1] コードは明日無効になります
       *[other] コードはあと{ $count }日で無効になります
    }
reminder-ends-today = コードは今日無効になります
reminder-ended = コードの期限が過ぎています
standing-refused = プロバイダーがコードを拒否しています
standing-needs-person = 対応が必要です
standing-fine = 再び使えます
standing-old = コードが古いので、替えてください
standing-ending = コードの期限がもうすぐです
standing-lost = 保存したコードが元の場所にありません

upkeep-change = { $name }：{ $what }
upkeep-said = { $name }：サーバーの返事「{ $words }」
upkeep-title = メールアカウントに対応が必要です
upkeep-title-good = メールアカウントが再び使えます
upkeep-offline = どのメールサーバーにもつながりませんでした。毎日の確認は、間隔を延ばしながらあとでまた試します。
upkeep-refused = コードが1つ拒否されたため、Mailkeyはほかのコードを送っていません。残りは1時間後に確認します。
upkeep-vault = 確認できなかったコードがあります。{ $what }
upkeep-daily-on = Mailkeyは1日1回、バックグラウンドでコードを確認します。
upkeep-daily-off = 毎日の確認はオフです。
schedule-error-none = このユーザーにはタイマー（systemd）がありません。cronを使っているなら、次の行で同じことができます：0 * * * * mailkey check --when-due
schedule-error-refused = システムがタイマーを受け付けませんでした。返事：{ $said }
start-server-notes = サーバーからのお知らせ：{ $notice }

# Dates, as CLDR has them.
date-day = { $year }年{ $month }月{ $day }日
date-month = { $year }年{ $month }月
