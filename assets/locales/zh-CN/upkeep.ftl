# 授权码的使用时间、提醒和每日检查。

reminder-old = 授权码已用 { $count } 天，该更换了
reminder-ends = { $count ->
        [1] 授权码明天到期
       *[other] 授权码 { $count } 天后到期
    }
reminder-ends-today = 授权码今天到期
reminder-ended = 授权码已经到期
standing-refused = 服务商拒绝了这个授权码
standing-needs-person = 需要您处理
standing-fine = 恢复正常了
standing-old = 授权码用了很久，该更换了
standing-ending = 授权码快到期了
standing-lost = 授权码不在原来保存的地方

upkeep-change = { $name }：{ $what }
upkeep-said = { $name }：服务器提示“{ $words }”
upkeep-title = 有邮箱账号需要您处理
upkeep-title-good = 邮箱账号恢复正常了
upkeep-offline = Mailkey 连不上任何邮件服务器。每日检查稍后会再试，每次等得更久。
upkeep-refused = 有一个授权码被拒绝，所以 Mailkey 没有再发送其他授权码。其余的 1 小时后检查。
upkeep-vault = 有些授权码 Mailkey 没能检查。{ $what }
upkeep-daily-on = Mailkey 每天在后台检查一次授权码。
upkeep-daily-off = 没有开启每日检查。
schedule-error-none = 当前用户没有运行定时服务（systemd）。如果使用 cron，加上这一行，效果一样：0 * * * * mailkey check --when-due
schedule-error-refused = 系统没有接受定时任务。它的回答：{ $said }
start-server-notes = 服务器提示：{ $notice }

# Dates, as CLDR has them.
date-day = { $year } 年 { $month } 月 { $day } 日
date-month = { $year } 年 { $month } 月
