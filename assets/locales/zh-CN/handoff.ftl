# 把授权码交给邮件程序：`mailkey export`。
#
# 每种格式的 handoff-ID 说明如何使用导出的文件。$place：文件通常的位置。

handoff-line = { $id }：{ $program }，{ $does }，{ $takes }
handoff-both = 收发信
handoff-receives = 收信
handoff-sends = 发信
handoff-asks = 向 Mailkey 索取授权码
handoff-holds = 文件中含有授权码
handoff-each-time = 由您自己填写授权码
handoff-either = 从单独的文件读取授权码
handoff-by-dialog = 由您在它的窗口中填写账号
handoff-by-bus = 由 Mailkey 添加账号

handoff-no-server = 这个账号没有 { $program } 可用的 { $service } 服务器。
handoff-holds-code = { $program } 不能自己索取授权码，只能写进文件。确实需要的话，请加上 --with-code，并妥善保管文件。
handoff-unwritable = { $program } 的文件无法写入字符 { $character }。请给授权码换一个标签，或在该程序中手动填写账号。
handoff-no-imap-id = 这家服务商只向发送 IMAP ID 的程序打开邮箱，{ $program } 不发送。请换用其他程序，例如 himalaya 或 getmail。

handoff-aerc = 请保存为 { $place }，或添加到已有的文件中。aerc 要求该文件只有您能读取：chmod 600。
handoff-authinfo = 请保存为 { $place }，或添加到已有的文件中。
handoff-curl = 用法：curl -K FILE
handoff-emacs = 请保存为 { $place }，然后在初始化文件中添加一行：(load {"\u0022"}{ $place }{"\u0022"})
handoff-env = 请把它指定为容器或服务的环境变量文件。设置中所指的文件里放授权码，可用 mailkey code 输出。
handoff-fetchmail = 请保存为 { $place }，或添加到已有的文件中。fetchmail 要求该文件只有您能读取：chmod 600。
handoff-getmail = 请保存为 { $place }，并在其中指定的路径下建立 cur、new、tmp 三个文件夹。
handoff-gitea = 请添加到 { $place }，然后重新启动 Gitea。该文件应只让 Gitea 能读取。
handoff-goa = 账号会出现在“设置”的“在线账号”中，Evolution、Geary 等程序从那里读取。
handoff-git-send-email = 请保存为 { $place }，然后运行：git config --global include.path { $place }
handoff-goimapnotify = 请保存为 { $place }。
handoff-home-assistant = 请添加到 { $place }，在 secrets.yaml 中把授权码填为 mail_code，然后重新启动 Home Assistant。
handoff-himalaya = 请保存为 { $place }，或添加到已有的文件中。用 -a 加第一行中的名称来选择账号。
handoff-imapfilter = 请保存为 { $place }，或添加到已有的文件中。
handoff-mbsync = 请保存为 { $place }，或添加到已有的文件中，并建立 Path 指定的文件夹。
handoff-mobileconfig = 请在 Mac、iPhone 或 iPad 上打开，并在“设置”中安装描述文件。要求输入密码时粘贴授权码。在 FairEmail 中，请在“设置”的“备份”页导入。
handoff-msmtp = 请保存为 { $place }，或添加到已有的文件中。msmtp 要求该文件只有您能读取：chmod 600。
handoff-mutt = 请保存为 { $place }；也可以保存在别处，然后在 muttrc 中添加：source FILE
handoff-neomutt = 请保存为 { $place }；也可以保存在别处，然后在 neomuttrc 中添加：source FILE
handoff-nextcloud = 请在 Nextcloud 的文件夹中保存为 { $place }，并且只让它的网页服务器能读取。
handoff-offlineimap = 请保存为 { $place }，或添加到已有的文件中。
handoff-s-nail = 请添加到 { $place }，启动 s-nail 时加上 -A 和“account”后面的名称。
handoff-swaks = 请保存为 { $place }，然后把授权码通过管道交给：swaks --config { $place }
handoff-systemd-credential = 请先看一遍脚本，再运行。它需要管理员权限，脚本中不含授权码。
handoff-thunderbird-android = 请把它生成二维码，在手机上通过“设置”“导入设置”扫描。不要给任何人看。

cli-no-format = 没有“{ $format }”这种格式。查看全部格式：mailkey export
cli-export-address = 请指定账号：mailkey export FORMAT ADDRESS
cli-export-exists = { $file } 已经存在，未作改动。请换一个文件名，或自行添加缺少的行。
cli-export-hidden = （可能含有秘密的一行）
cli-export-holds-code = 文件中含有授权码。能读取它的人就能读取您的邮件。
cli-export-needs-no-code = 文件中不含授权码，程序会向 Mailkey 索取。--with-code 在这里不起作用。
handoff-in-memory = 授权码只在内存中，程序无法索取。请先把它保存到密钥环或加密文件中。
handoff-in-file = 这个授权码保存在加密文件中，因此程序只能在终端中索取，需要您输入口令。

done-where = 要在哪里使用它？
done-where-hint = 选一个，会一步步告诉您该怎么做。

use-lead = 这些设置会向 Mailkey 索取授权码，其中不含授权码。
use-lead-not = Mailkey 无法为这个账号写出设置。
use-copy = 复制设置
use-own-code = { $other } 已经在用这个授权码。{ $provider } 允许每个程序各用一个授权码，停用其中一个时，其他程序不受影响。
use-get-own-code = 为 { $program } 单独获取授权码
use-works = 那里可用
use-noted = 已记下
use-phone = 手机
use-others = 其他程序
use-others-lead = 请选择账号要用在哪里。这台电脑上已有的程序在前一页。
use-with-window = 有窗口的程序
use-without-window = 终端和服务器程序
use-others-values = 如果这里没有您的程序，请按前一页填写服务器、用户名和授权码。
use-lead-each = 这些设置不含授权码。程序会向您索取，或由您填到下面说明的地方。
use-lead-code = 这个程序不能自己索取授权码，只能写进它的文件。这条命令会写出只有您能读取的文件。
use-lead-dialog = 请在它的窗口中按顺序填写。要求输入密码的地方填授权码。
use-lead-bus = Mailkey 会在那里添加账号，并让它登录一次。
use-copy-command = 复制命令
use-copy-value = 复制
use-hand-over = 添加到 { $program }
use-hand-over-hint = 授权码会保存到同一个密钥环中，供“在线账号”读取。如果账号已经在那里，就换成这个授权码。
use-handing-over = 正在添加账号并登录…
cli-where-line = { $program }：{ $command }
cli-where-phone = 手机：{ $command }，其中 FORMAT 是 { $names } 之一
cli-where-others = 其他程序：{ $command } 会列出全部。
cli-where-unknown = 请输入列表中的序号，或格式的名称。
cli-ask-where = 现在查看哪一个？请输入序号，或按回车键结束：
cli-ask-hand-over = 现在把账号添加到 { $program }？[y/N]

use-holds-old = 这个程序用的还是旧授权码。请在那里更换：

handed-added = 账号已添加到 { $program }，并且登录成功。
handed-updated = { $program } 中的账号已换成新授权码，并且登录成功。如果 Evolution 或 Geary 正开着，请重新启动。
handed-not-there = 这台电脑上没有 { $program }。请先安装，或选择其他程序。
handed-timed-out = { $program } 一分钟内没有回应。请重试，或在那里手动添加账号。
handed-no-keychain = { $program } 把授权码保存在密钥环中，而密钥环已锁定或不存在。请解锁后重试。
handed-refused = { $program } 登录时，邮件服务器拒绝了授权码，账号没有添加。请在这里再次测试授权码。
handed-untrusted = { $program } 不信任邮件服务器的证书，因此没有登录，账号没有添加。
handed-other = { $program } 没有接受这个账号。它的回答：{ $words }

phone-title = 在手机上使用
phone-lead = 用手机扫描图片就能取得授权码，不用手动输入。
phone-settings = 用于 Thunderbird 安卓版的设置
phone-settings-hint = 服务器、用户名和授权码都在一张图片中。在应用中打开“设置”“导入设置”“扫描二维码”。
phone-code = 只要授权码
phone-code-hint = 适用于手机上的其他程序：扫描后复制文字，粘贴到要求输入密码的地方。
phone-show = 显示
phone-secret = 看到这张图片的人就得到了授权码。请确认旁边没有别人在看。
phone-scan-settings = 在 Thunderbird 安卓版中：“设置”“导入设置”“扫描二维码”。
phone-scan-code = 用手机扫描并复制文字，然后粘贴到邮件程序要求输入密码的地方。
phone-gone-soon = 图片显示 60 秒。
phone-too-long = 这个账号的设置太长，应用能读取的图片放不下。请只取授权码，服务器手动填写。
phone-by-hand = 手机上的程序需要填写的内容

done-holders = 这些地方用的还是旧授权码。
holder-asks = 不用改动：它会向 Mailkey 索取
holder-updated = 已换成新授权码
holder-how = 查看方法
holder-has-it = 已经换好
cli-code-outdated = 还在用上一个授权码：{ $programs }
start-outdated = 还在用旧授权码：
start-has-new = { $program } 已换好

field-your-name = 您的姓名
field-the-code = 授权码
field-name = 姓名
field-address = 邮箱地址
field-code = 密码
field-protocol = 类型
field-imap-host = 收信服务器
field-imap-port = 收信端口
field-imap-security = 加密方式
field-imap-auth = 登录方式
field-imap-user = 用户名
field-smtp-host = 发信服务器
field-smtp-port = 发信端口
field-smtp-security = 加密方式
field-smtp-auth = 登录方式
field-smtp-user = 用户名
field-smtp-code = 密码
field-tls = SSL/TLS
field-starttls = STARTTLS
field-auth = 普通密码

programs-none = 这台电脑上没有找到设置了账号的邮件程序。
programs-account = { $program } 中的 { $address }
programs-server = { $service }：{ $host }，端口 { $port }，{ $security }
programs-not-encrypted = 与 { $service } 服务器的连接没有加密。请在该程序中开启加密。
programs-other-server = 该服务商的 { $service } 服务器是 { $host }，程序中填的是另一个。
programs-other-user = 该服务商说明的 { $service } 用户名与此不同，应为：{ $user }
programs-takes-no-code = 这家服务商不再接受授权码或密码。请让该程序通过浏览器登录（OAuth）。

# What programs are called in this language, where the name is not the same in all.
program-env = 脚本和容器
program-gmail-app = Gmail 应用
program-apple-mail = iPhone 和 iPad 的“邮件”
program-mobileconfig = Apple“邮件”（描述文件）
program-outlook = Outlook（经典版）
program-outlook-new = Outlook（新版）
program-netease-mail-master = 网易邮箱大师
program-thunderbird-android = Thunderbird 安卓版

# On the welcome page.
found-title = 在这台电脑上找到
found-hint = 您的邮件程序中有这些邮箱地址。Mailkey 没有读取授权码和登录密码。
found-in = 在 { $programs } 中
found-set-up = 用 Mailkey 设置
found-problem = { $program }：{ $problem }
found-more = 还有 { $count } 个邮箱地址。运行命令 mailkey programs 可查看全部。
programs-off = 查看邮件程序已关闭（在设置中，或用了 --no-programs）。
phone-picture = 二维码
