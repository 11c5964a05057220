# 查找未知域名的服务器。

## 询问对象。
source-mx = 该域名的邮件由谁接收（DNS）
source-autoconfig = { $host }
source-ispdb = { $host }（Mozilla 的列表）
source-srv = 服务记录（DNS）
source-autodiscover = { $host }（供 Outlook 使用）
source-guess = 常见名称，例如 { $host }

## 得到的回答。
answer-provider = { $provider }（{ $host }）
answer-servers = 给出了 { $hosts }
answer-oauth = 给出的服务器不接受授权码，只支持 OAuth
answer-nothing = 没有相关信息
answer-exchanger = { $host }，Mailkey 没有它的指引
answer-timed-out = 未及时回答
answer-no-domain = 这个域名不存在
answer-no-mail = 该域名声明不接收邮件
answer-no-name-server = 域名服务器没有回答
answer-not-reached = 无法访问：{ $why }
answer-status = 返回错误（{ $status }）
answer-sends-on = 转到了他人的主机 { $host }，未向其询问
answer-elsewhere = 转到了 { $host }，但没有加密或端口不常见，未向其询问
answer-too-large = 文件过大，没有读取
answer-no-file = 返回的内容不是配置文件
answer-only-unsafe = 只给出了不加密的服务器或其他协议
answer-proxy = 未询问：域名由代理解析

## 结果。
search-title = 查找 { $domain } 的服务器
search-will-ask = Mailkey 没有 { $domain } 的指南，可以向以下各处查询，最多五秒：
search-only-domain = 只会发送 { $domain }，不包含您的用户名。
search-start = 查找服务器
search-by-hand = 自行填写
search-stop = 停止
search-running = 正在查询……
search-waiting = 正在查询……
search-unasked = 无需等待
search-found-provider = { $domain } 的邮件由 { $provider } 接收（{ $host }），请按它的指南操作。
search-found-provider-ends = { $domain } 的邮件由 { $provider } 接收（{ $host }）。
search-found = 已找到。来源：{ $source }。
search-half-guessed = 下面填写的只是猜测，请向邮箱管理员询问正确的服务器。
search-filled = 其中只有一半服务器，另一半来自：{ $source }。
search-no-imap = 没有找到收信服务器。
search-no-smtp = 没有找到发信服务器。
search-oauth = { $source }：{ $domain } 的服务器不接受授权码或密码，只允许其认可的程序通过浏览器登录（OAuth）。如果您仍有授权码，请自行填写服务器。
search-strangers = { $hosts } 不属于 { $domain }，而是他人的主机。请确认您的邮箱确实由其运营后再继续。
search-sends-on = { $domain } 转到了他人的主机 { $host }，尚未向其询问。
search-follow = 也要向 { $host } 询问吗？
search-follow-yes = 也向 { $host } 询问
search-no-domain = 域名 { $domain } 不存在，请检查邮箱地址。
search-no-mail = { $domain } 声明不接收邮件，请检查邮箱地址。
search-nothing = 没有查到 { $domain } 的服务器。请询问邮箱管理员或查看其帮助页面。
search-nothing-but-exchanger = 没有查到 { $domain } 的服务器。它的邮件由 { $host } 接收：请询问该服务器的管理员，或查看其帮助页面，了解邮件程序应使用的服务器。
search-nobody-answered = 无法查询 { $domain }。您的网络正常吗？
search-name-here = 您可以在下面填写服务器，其中的内容只是猜测。
search-details = 各处的回答
search-off = 设置中已关闭联网查找服务器。请在这里填写，下面的内容只是猜测。
search-again = 重新查找

## 可能拼错的域名。
meant-question = 您是指 { $address } 吗？
meant-why = 没有收录 { $domain }，但有 { $meant }。
meant-yes = 是的，{ $address }
meant-no = 不，{ $domain } 没有写错
