# 把授权码交给邮件程序：`mailkey export`。
#
# 每种格式的 handoff-ID 说明如何使用导出的文件。$place：文件通常的位置。

handoff-line = { $id }：{ $program }，{ $does }，{ $takes }
handoff-both = 收发信
handoff-receives = 收信
handoff-sends = 发信
handoff-asks = 向 Mailkey 索取授权码
handoff-holds = 文件中含有授权码
handoff-each-time = 每次由您提供授权码

handoff-no-server = 这个账号没有 { $program } 可用的 { $service } 服务器。
handoff-holds-code = { $program } 不能自己索取授权码，只能写进文件。确实需要的话，请加上 --with-code，并妥善保管文件。
handoff-unwritable = { $program } 的文件无法写入字符 { $character }。请给授权码换一个标签，或在该程序中手动填写账号。
handoff-no-imap-id = 这家服务商只向发送 IMAP ID 的程序打开邮箱，{ $program } 不发送。请换用其他程序，例如 himalaya 或 getmail。

handoff-aerc = 请保存为 { $place }，或添加到已有的文件中。aerc 要求该文件只有您能读取：chmod 600。
handoff-authinfo = 请保存为 { $place }，或添加到已有的文件中。
handoff-curl = 用法：curl -K FILE
handoff-env = 请把它指定为容器或服务的环境变量文件。
handoff-fetchmail = 请保存为 { $place }，或添加到已有的文件中。fetchmail 要求该文件只有您能读取：chmod 600。
handoff-getmail = 请保存为 { $place }，并在其中指定的路径下建立 cur、new、tmp 三个文件夹。
handoff-git-send-email = 请保存为 { $place }，然后运行：git config --global include.path { $place }
handoff-goimapnotify = 请保存为 { $place }。
handoff-himalaya = 请保存为 { $place }，或添加到已有的文件中。
handoff-imapfilter = 请保存为 { $place }，或添加到已有的文件中。
handoff-mbsync = 请保存为 { $place }，或添加到已有的文件中，并建立 Path 指定的文件夹。
handoff-mobileconfig = 请在 Mac、iPhone 或 iPad 上打开，并在“设置”中安装描述文件。要求输入密码时粘贴授权码。在 FairEmail 中，请在“设置”的“备份”页导入。
handoff-msmtp = 请保存为 { $place }，或添加到已有的文件中。msmtp 要求该文件只有您能读取：chmod 600。
handoff-mutt = 请保存为 { $place }；也可以保存在别处，然后在 muttrc 中添加：source FILE
handoff-neomutt = 请保存为 { $place }；也可以保存在别处，然后在 neomuttrc 中添加：source FILE
handoff-offlineimap = 请保存为 { $place }，或添加到已有的文件中。
handoff-swaks = 请保存为 { $place }，然后把授权码通过管道交给：swaks --config { $place }
handoff-thunderbird-android = 请把它生成二维码，在手机上通过“设置”“导入设置”扫描。不要给任何人看。

cli-no-format = 没有“{ $format }”这种格式。查看全部格式：mailkey export
cli-export-address = 请指定账号：mailkey export FORMAT ADDRESS
cli-export-exists = { $file } 已经存在，未作改动。请换一个文件名，或自行添加缺少的行。
cli-export-hidden = （可能含有秘密的一行）
cli-export-holds-code = 文件中含有授权码。能读取它的人就能读取您的邮件。
cli-export-needs-no-code = 文件中不含授权码，程序会向 Mailkey 索取。--with-code 在这里不起作用。
cli-export-file-vault = 这个授权码保存在加密文件中，因此程序只能在终端中索取，需要您输入口令。

done-where = 要在哪里使用它？
done-where-hint = 这台电脑上有以下程序。它们会向 Mailkey 索取授权码，以后换新的也不用改动。
use-title = { $program }
use-lead = 这些设置会向 Mailkey 索取授权码，其中不含授权码。
use-lead-not = Mailkey 无法为这个账号写出它的设置。
use-copy = 复制设置
use-works = 那里可用
use-noted = 已记下
done-holder-asks = 以下程序如果是向 Mailkey 索取授权码的，就不用改动：{ $programs }

programs-none = 这台电脑上没有找到设置了账号的邮件程序。
programs-account = { $program } 中的 { $address }
programs-server = { $service }：{ $host }，端口 { $port }，{ $security }
programs-not-encrypted = 与 { $service } 服务器的连接没有加密。请在该程序中开启加密。
programs-other-server = 这不是 Mailkey 所知的该服务商的 { $service } 服务器：{ $host }
programs-takes-no-code = 这家服务商不再接受授权码或密码。请让该程序通过浏览器登录（OAuth）。
