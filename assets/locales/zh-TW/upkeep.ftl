# Ages of codes, reminders and the daily check.

reminder-old = 代碼已經用了 { $count } 天，該更換了
reminder-ends = { $count ->
        [1] 代碼明天到期
       *[other] 代碼再過 { $count } 天到期
    }
reminder-ends-today = 代碼今天到期
reminder-ended = 代碼已經過了到期日
standing-refused = 服務商拒絕這組代碼
standing-needs-person = 需要您處理
standing-fine = 恢復正常了
standing-old = 代碼用很久了，該更換了
standing-ending = 代碼快到期了
standing-lost = 代碼不在原來儲存的地方了

upkeep-change = { $name }：{ $what }
upkeep-said = { $name }：伺服器說「{ $words }」
upkeep-title = 有郵件帳號需要您處理
upkeep-title-good = 有郵件帳號恢復正常了
upkeep-offline = Mailkey 連不上任何郵件伺服器。每日檢查稍後會再試，每次會等得更久。
upkeep-refused = 有一組代碼遭到拒絕，所以 Mailkey 沒有再傳送其他代碼。其餘的會在 1 小時後檢查。
upkeep-vault = 有些代碼 Mailkey 無法檢查。{ $what }
upkeep-daily-on = Mailkey 每天會在背景檢查一次代碼。
upkeep-daily-off = 每日檢查已關閉。
schedule-error-none = 這位使用者在這裡沒有排程服務（systemd）。如果您用 cron，加上這一行也一樣：0 * * * * mailkey check --when-due
schedule-error-refused = 系統沒有接受排程。它的回應：{ $said }
start-server-notes = 伺服器說：{ $notice }

# Dates, as CLDR has them.
date-day = { $year } 年 { $month } 月 { $day } 日
date-month = { $year } 年 { $month } 月
