# 授权码的使用时间、提醒和每日检查。

reminder-old = 已用 { $count } 天，该更换了
reminder-ends = { $count } 天后到期
reminder-ends-today = 今天到期
reminder-ended = 已经到期
standing-refused = 服务商拒绝这个授权码
standing-needs-person = 需要您查看
standing-fine = 恢复正常
standing-old = 授权码用了很久，该更换了
standing-ending = 授权码即将到期
standing-lost = 授权码不在原来保存的地方

upkeep-change = { $name }：{ $what }
upkeep-title = 有邮箱账号需要您处理
upkeep-title-good = 邮箱账号恢复正常
upkeep-offline = 无法连接。下次检查会等更久。
upkeep-refused = 有授权码被拒绝，因此没有再发送其他授权码。其余的一小时后检查。
upkeep-vault = 没有检查：{ $what }
upkeep-daily-on = 每天静默检查一次授权码。
upkeep-daily-off = 没有开启每日检查。
schedule-error-none = 这个用户没有运行定时服务（systemd）。用 cron 可以写这一行：0 * * * * mailkey check --when-due
schedule-error-refused = 系统没有接受定时任务。它的回答：{ $said }
