# 查找未知域名的服务器。

## 询问对象。
source-mx = 域名的邮件发往哪里（DNS）
source-autoconfig = { $host }
source-ispdb = { $host }（Mozilla 的列表）
source-srv = 服务记录（DNS）
source-autodiscover = { $host }（Outlook 的设置）
source-guess = 常见名称，例如 { $host }

## 得到的回答。
answer-provider = { $provider }（{ $host }）
answer-servers = 给出了 { $hosts }
answer-oauth = 给出的服务器不接受授权码，只支持 OAuth
answer-nothing = 没有相关信息
answer-exchanger = { $host }（Mailkey 没有它的指南）
answer-timed-out = 没有及时回答
answer-no-domain = 这个域名不存在
answer-no-mail = 这个域名说它不接收邮件
answer-no-name-server = 域名服务器没有回答
answer-not-reached = 连不上：{ $why }
answer-status = 没有给出设置（HTTP 状态 { $status }）
answer-sends-on = 指向域名之外的 { $host }，Mailkey 没有询问它
answer-elsewhere = 指向 { $host }，但没有加密或端口不常见，Mailkey 没有继续
answer-too-large = 文件太大，Mailkey 没有读取
answer-no-file = 返回的不是配置文件
answer-only-unsafe = 只给出了不加密的服务器或其他协议
answer-proxy = 没有询问，因为由代理解析域名

## 结果。
search-title = 查找 { $domain } 的服务器
search-will-ask = Mailkey 没有 { $domain } 的指南，可以向以下各处查询服务器，最多 5 秒：
search-only-domain = Mailkey 只发送 { $domain }，不发送 @ 前面的部分。
search-start = 查找服务器
search-by-hand = 自己填写
search-stop = 停止
search-running = 正在查询……
search-waiting = 正在查询……
search-unasked = 不再需要
search-found-provider = { $provider } 负责 { $domain } 的邮件（{ $host }）。请按它的指南操作。
search-found-provider-ends = { $provider } 负责 { $domain } 的邮件（{ $host }）。
search-found = 已找到服务器。来源：{ $source }。
search-half-guessed = 请问一下邮箱管理员，正确的服务器是什么。下面填写的只是猜测。
search-filled = 那里只给出了收信和发信服务器中的一个，另一个来自：{ $source }。
search-no-imap = 没有找到收信服务器。
search-no-smtp = 没有找到发信服务器。
search-oauth = { $source }：{ $domain } 的服务器不接受授权码或密码，只允许它认可的程序通过浏览器登录（OAuth）。如果您还是有授权码，请自己填写服务器。
search-strangers = { $hosts } 不属于 { $domain }，可能是别人的。只有确定您的邮箱在那里，才继续。
search-sends-on = { $domain } 指向不属于它的 { $host }，Mailkey 还没有询问那里。
search-follow = 要不要也询问 { $host }？
search-follow-yes = 也询问 { $host }
search-no-domain = 域名 { $domain } 不存在，请检查邮箱地址。
search-no-mail = { $domain } 说它不接收邮件，请检查邮箱地址。
search-nothing = 没有找到 { $domain } 的服务器。请问一下邮箱管理员，或查看帮助页面。
search-nothing-but-exchanger = 没有找到 { $domain } 的服务器。它的邮件发往 { $host }。请问一下那里的管理员，邮件程序用什么服务器，或查看帮助页面。
search-nobody-answered = 没有得到 { $domain } 的回答。您联网了吗？
search-name-here = 您可以在下面填写服务器。现在的内容只是猜测。
search-details = 全部回答
search-off = 请在这里填写服务器，现在的内容只是猜测。设置中关闭了联网查找服务器。
search-again = 重新查找

## 可能拼错的域名。
meant-question = 您是指 { $address } 吗？
meant-why = Mailkey 不认识 { $domain }，但认识 { $meant }。
meant-yes = 是的，{ $address }
meant-no = 不，{ $domain } 没有写错
