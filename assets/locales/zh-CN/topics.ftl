# “mailkey help 主题”所说的话。有些主题还会用到 help.ftl 的问答。

topics-heading = 主题：
topics-more = 要阅读其中一个，请运行：{ $program } help 主题
topic-unknown = 没有“{ $word }”这个命令或主题。主题有：{ $topics }

topic-codes = 什么是授权码，怎样妥善保管
topic-exit-status = 命令结束时的状态
topic-json = 给其他程序的回答
topic-environment = Mailkey 读取的环境变量
topic-files = Mailkey 的文件放在哪里
topic-handing-over = 邮件程序怎样拿到授权码
topic-privacy = Mailkey 发送什么、保存什么

topic-forgotten = 忘记了怎么办？
    .answer = 忘记了就重置：谁也不能再显示给您看。请在服务商网站上生成新的授权码，再运行 mailkey reset 地址。Mailkey 先测试新的，通过后才替换旧的。然后在每个用过旧授权码的程序里换成新的。如果 Mailkey 里还有能用的授权码，运行 mailkey code 地址就能看到。

exit-passed = 完成了您的要求，测试也通过了。
exit-failed = 测试没有通过，或者命令没能做完。
exit-usage = 参数或读到的内容不能使用。
exit-out-of-reach = 无法使用密钥环、加密文件或账号列表。
exit-not-found = 没有找到您要的内容。
exit-words = 怎样说明原因
    .answer = 状态不是 0 时，命令会在标准错误输出上说明原因。加上 --json 时，标准输出的回答里也会说明。没有终端时不会提问，命令会直接结束。

json-one = 一份文档
    .answer = 加上 --json，标准输出只有一份 JSON 文档，占一行。给人看的话都在标准错误输出上。这些命令支持 --json：{ $commands }
json-early = 提前结束的命令
    .answer = 这时的文档是：{ $document } 其中 N 是退出状态。测试没有通过不算提前结束，它自己的文档会说明情况。
json-stable = 哪些不会改变
    .answer = 键和名称与语言无关，也不会改变。以后的版本可能增加新的。时间都是 UTC，例如 2027-03-31T09:30:00Z。任何文档都不会有授权码。
json-schemas = 模式
    .answer = 每份文档都有一个 JSON 模式说明。它们在 Mailkey 源代码的文件夹 docs/json 里。

environment-MAILKEY_LOG = 查找故障时，在标准错误输出上写多少：error、warn、info 或 debug。从不写出授权码。
environment-MAILKEY_DNS = 查询未收录域名时使用的域名服务器，写成 ADDRESS 或 ADDRESS:PORT，代替系统的设置。
environment-MAILKEY_RECIPES_KEY = 验证新服务商文件签名用的公钥文件，代替 Mailkey 开发者的公钥。供自行签名的公司使用。
environment-ALL_PROXY = 所有服务器使用的代理，写法与 curl 相同，小写也可以。--proxy 优先。
environment-NO_PROXY = 不经过代理的服务器，小写也可以。
environment-SSL_CERT_FILE = 在 Linux 上：信任的证书文件，代替系统的证书。
environment-SSL_CERT_DIR = 在 Linux 上：信任的证书所在的文件夹，代替系统的证书。
environment-LANG = 设置中没有指定语言时，决定语言和国家。LANGUAGE、LC_ALL 和 LC_MESSAGES 优先。
environment-XDG_DATA_HOME = 在 Linux 上：Mailkey 存放账号的文件夹所在的位置。
environment-XDG_CONFIG_HOME = 在 Linux 上：Mailkey 存放设置的文件夹所在的位置。
environment-DBUS_SESSION_BUS_ADDRESS = 在 Linux 上：到哪个会话里找密钥环。
environment-NO_COLOR = 只要有内容，就不用粗体和颜色。
environment-TERM = 如果是“dumb”，就不用颜色。
environment-COLUMNS = 终端没有说明宽度时，帮助可以有多宽。

files-accounts = 账号：地址、标签、日期、服务器和最近一次测试，从不保存授权码。
files-vault = 授权码，如果您选择了加密文件。用您的口令，程序 age 也能打开它。
files-settings = 您的设置。
files-providers = 您自己的服务商文件。运行 mailkey providers check 文件可以检查。
files-waiting = 在窗口里做到一半的设置，不含授权码。
files-keychain = 其他情况下，授权码在系统的密钥环里，服务名称是 mailkey。
files-none = 您没有主文件夹，Mailkey 无处存放文件。

handing-ask = 能运行命令的程序
    .answer = 许多邮件程序可以运行一个命令来取得授权码。让它运行 mailkey code 地址：只输出已保存的授权码，别的什么都没有。这样授权码不会出现在任何设置里。有多个授权码时，请加上 --label 名称。
handing-export = Mailkey 写好的设置
    .answer = 运行 mailkey export 可以看到 Mailkey 支持哪些程序。运行 mailkey export 格式 地址，会输出那个程序需要的内容。大多数文件不含授权码，程序会向 Mailkey 询问。
handing-with-code = 不能询问的程序
    .answer = 加上 --with-code，文件里就有授权码本身。请妥善保管这样的文件，程序读取以后就删除它。有窗口的程序，会显示要输入的内容。GNOME 在线账号会直接收到账号，--dry-run 只显示要发送的内容。
handing-note = 每个程序一个授权码
    .answer = 给每个授权码加上标签，说明谁在用它。运行 mailkey describe 地址 --used-in 程序，可以记下用在哪里。重置以后，Mailkey 会说出哪些程序还在用旧的。程序换成新授权码以后，请用 --updated 程序 说明。

privacy-sent = 发送什么
    .answer = 用户名、授权码和 Mailkey 这个名称，通过加密连接发送给服务商自己的邮件服务器。只在您测试时发送；如果您开启了每日检查，每天也会发送一次。您在 mailkey setup 里阅读步骤时，Mailkey 会看看这些服务器能否连接，不登录。只有加上 --send 才会给您自己发一封邮件。不会向 Mailkey 的开发者发送任何内容。
privacy-look-up = 未收录的域名
    .answer = 遇到未收录的域名，Mailkey 会询问域名服务器、域名本身、Mozilla 的列表和常用的主机。只发送域名，也就是 @ 后面的部分。加上 --no-look-up 就不询问。
privacy-saved = 保存什么
    .answer = 授权码在系统的密钥环里，或者在只有您的口令能打开的文件里。账号列表有地址、标签、服务器和日期，没有授权码。从不从参数读取授权码，也从不把它写进日志或通信记录。
privacy-programs = 其他邮件程序
    .answer = Mailkey 会读取这台电脑上的邮件程序有哪些账号，以便告诉您哪里设置得不对。它不作任何改动，也不读取保存的秘密。加上 --no-programs 就不查看。
