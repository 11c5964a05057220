# 测试前后可能出现的问题、对所输入内容的说明，以及时间。

address-error-empty = 请输入邮箱地址。
address-error-no-at = 地址中缺少 @。邮箱地址的格式是 name@example.com。
address-error-many-ats = 地址中有多个 @，请只保留一个。
address-error-no-local = @ 前面缺少名称。
address-error-no-domain = @ 后面缺少域名，例如 qq.com。
address-error-no-dot = @ 后面的部分没有点，应该像 example.com 这样。
address-error-bad-character = 邮箱地址中不能有字符 { $character }。
address-error-space = 邮箱地址中不能有空格。
address-error-bad-dot = 名称的开头或结尾有点，或者有 2 个连续的点。
address-error-bad-domain = { $domain } 不是邮箱域名。
address-error-too-long = 内容太长，不可能是邮箱地址。

code-error-empty = 请先粘贴授权码。
    .login = 请先输入密码。
code-error-too-long = 内容太长，不可能是授权码。请只复制授权码本身。
code-error-control-character = 内容中有换行或其他控制字符。请只复制授权码本身。

remark-nothing = 还没有粘贴内容。
remark-fits = 看起来像{ $whom }的授权码。
remark-too-short = 只有 { $count } 个字符，{ $whom }的授权码有 { $wanted } 个。是不是没有复制完整？
remark-too-long = 共 { $count } 个字符，{ $whom }的授权码有 { $wanted } 个。是不是多复制了内容？
remark-foreign = { $whom }的授权码中不会有字符 { $character }。请注意大小写。
remark-capitals = { $whom }的授权码只有小写字母。是不是开了大写锁定？Mailkey 会按原样使用。
remark-small-letters = { $whom }的授权码只有大写字母。Mailkey 会按原样使用。
remark-like-login-password = 这看起来像登录密码。这里需要的是{ $whom }的{ $term }。
remark-the-address = 这是邮箱地址，不是{ $term }。
remark-unknown = 这里没有固定格式，Mailkey 会按原样使用。
remark-space-at-end = 开头或结尾有空格。它可能本来就有，所以 Mailkey 会保留。
remark-invisible = 里面有看不见的字符，很可能是复制时带进来的。它们也可能是其中一部分，所以 Mailkey 会保留。如果被拒绝，请重新复制一次。
remark-odd-spaces = 里面有特殊的空格（不换行空格或全角空格）。它们可能是其中一部分，所以 Mailkey 会保留。
remark-blocks = 里面用空格分成了几段。许多网站这样显示只是为了方便阅读。Mailkey 会保留空格。如果被拒绝，请去掉空格再试。
remark-not-ascii = 里面有特殊字符 { $character }，许多服务器不认识。

changes-spaces = 已去掉 { $count } 个空格
changes-invisible = 已去掉 { $count } 个不可见字符
changes-mapped = 已把 { $count } 个全角字符改为半角
changes-dashes = 已把 { $count } 个连接号改为普通短横线
changes-quotes = 已去掉 { $count } 个引号
changes-separators = 已补上 { $count } 个短横线
changes-around = 已去掉前后 { $count } 个字符
changes-joint = ，

keychain-gnome-keyring = GNOME 密钥环
keychain-k-wallet = KWallet
keychain-kee-pass-xc = KeePassXC
keychain-secret-service = 此桌面的密钥环
keychain-mac-keychain = macOS 钥匙串
keychain-windows-credential-manager = Windows 凭据管理器
keychain-memory = 内存（仅限本次运行）

vault-error-no-bus = 这里没有桌面会话，所以没有密钥环可以保存授权码。
    .cure = 请登录桌面，或自己启动一个会话{ $command ->
        [none] 。
       *[other] ：{ $command }
    }
vault-error-no-service = 这里没有运行密钥环。可以保存授权码的有 GNOME 密钥环、KWallet 或 KeePassXC 等。
    .cure = 请启动其中一个，或安装一个{ $command ->
        [none] 。
       *[other] ：{ $command }
    }
vault-error-locked = 密钥环已锁定。
    .cure = 请解锁后重试{ $command ->
        [none] 。
       *[other] ：{ $command }
    }
vault-error-dismissed = 密钥环请求许可，但没有得到许可。
    .cure = 请重试，并给予许可{ $command ->
        [none] 。
       *[other] ，或先解锁：{ $command }
    }
vault-error-no-collection = 密钥环中还没有地方可以保存授权码。
    .cure = 请创建名为“登录”的密钥环并设为默认{ $command ->
        [none] 。
       *[other] ：{ $command }
    }
vault-error-broken = 密钥环无法读取自己的文件，所以读不出里面的授权码，也不能保存新的。
    .cure = 请重置授权码，并把新授权码保存在加密文件中。如果您有密钥环文件的副本，也可以放回原处，然后重新登录。
vault-error-timed-out = 密钥环没有应答。
    .cure = 请退出桌面后重新登录，或重新启动密钥环{ $command ->
        [none] 。
       *[other] ：{ $command }
    }
vault-error-unreadable = 密钥环中的条目不像授权码。
    .cure = 请重置这个账号的授权码，Mailkey 会替换这个条目。
vault-error-too-long = 这个授权码太长，密钥环存不下。
    .cure = 请只复制授权码本身，然后重新粘贴。
vault-error-not-kept = 密钥环接收了授权码，但没有保存下来。
    .cure = 请再试一次。如果还是不行，请重新启动密钥环，或把授权码保存在加密文件中。
vault-error-worker-gone = 与密钥环的连接断开了。
    .cure = 请重试。
vault-error-other = 密钥环没能完成操作。它的回答：{ $said }
    .cure = 请重新启动密钥环后重试。

register-error-newer = 账号列表由更新版本的 Mailkey 写入（格式 { $version }）。请安装那个版本再修改。没有改动任何内容。
file-fault-read-only = Mailkey 无法写入 { $path }。请允许写入，然后重试。
file-fault-no-space = { $path } 没有空间了。请清理空间，然后重试。
file-fault-busy = 另一个 Mailkey 正在保存。请稍等，然后重试。
register-error-unwritable = Mailkey 无法写入账号列表。没有改动任何内容。
file-fault-io = Mailkey 无法使用 { $path }（{ $kind }）。没有改动任何内容。

notice-damaged-recovered = 账号列表已损坏，Mailkey 现在使用上一个版本。
notice-damaged-empty = 账号列表已损坏，也没有完好的上一个版本。列表现在是空的。已保存的授权码还在原处。
notice-damaged-kept-as = Mailkey 把损坏的文件移到了 { $path }。
notice-vanished = 账号列表不见了，Mailkey 现在使用上一个版本。

keep-error-not-found = 没有保存 { $address } 的任何内容。
keep-error-no-such-label = 没有标签为“{ $label }”的授权码。
keep-error-ambiguous = 有多个授权码：{ $labels }。请说明是哪一个。
    .unnamed = 无标签（--label ''）

start-error-no-home = 当前用户没有主目录，Mailkey 无法保存账号列表。
start-error-no-trust-store = 这台电脑没有受信任的证书，服务器都无法证明身份。请安装证书（在 Debian 上是软件包 ca-certificates）。如果设置了 SSL_CERT_FILE，请让它指向含有证书的文件。

browser-error-not-https = 这个网页没有加密，所以 Mailkey 不打开它。
browser-error-no-browser = Mailkey 无法启动浏览器。请复制网页地址，自己打开。

settings-error = 设置已生效，但 Mailkey 无法保存到 { $path }。请检查文件夹是否存在、是否属于您。

io-not-found = 找不到
io-no-permission = 没有权限
io-read-only = 磁盘只读
io-no-space = 空间不足
io-is-folder = 这是文件夹
io-is-no-folder = 路径中有一部分不是文件夹

file-problem = { $position }：{ $problem }
file-problem-in-file = { $file }：{ $problem }
file-problem-cannot-read = 无法读取：{ $said }
file-problem-no-file = 是文件夹、管道或设备
file-problem-no-text = 不是 UTF-8 文本
file-problem-too-large = 超过 { $count } 字节
file-problem-not-json = 不是 JSON：{ $fault ->
        [ends] 结束得太早，缺少括号或引号
        [comma] 这里的逗号后面没有内容
        [mark] 这里缺少逗号、冒号、引号或括号
        [behind] 结尾之后还有内容
       *[other] 从这里开始无法读取
    }
file-problem-position = 第 { $line } 行第 { $column } 列
file-problem-unknown-key = Mailkey 不认识这个键
file-problem-missing = 缺失
file-problem-not-for-this-kind = 不能与这种登录方式一起使用
file-problem-wrong-type = 类型应为{ $wanted ->
        [sentence] 对象，其中每种语言一个句子
        [text] 文本
        [number] 整数
        [flag] true 或 false
        [list] 列表
       *[object] 对象
    }
file-problem-empty = 不能为空
file-problem-wanted-host = 不是主机名
file-problem-wanted-domain = 不是域名
file-problem-wanted-id = 只能用小写字母和数字，连字符只能在中间
file-problem-wanted-region = 应为 2 个大写字母的国家或地区代码
file-problem-wanted-letters = 应为 1 到 3 个字符
file-problem-wanted-separator = 应为 1 个符号，例如 -
file-problem-wanted-date = 应为 YYYY-MM 或 YYYY-MM-DD 格式的日期
file-problem-wanted-page = 应为网址
file-problem-wanted-color = 应为 #RRGGBB 格式的颜色
file-problem-wanted-number = 应为 { $least } 到 { $most } 之间的整数
file-problem-wanted-one-of = 应为以下之一：{ $known }
file-problem-twice = 键 { $key } 出现了两次
file-problem-not-https = 必须以 https:// 开头
file-problem-session-in-page = 含有会话标识，只对您自己有效
file-problem-no-language = 缺少语言 { $language } 的句子
file-problem-foreign-page = 这个网页在 { $host } 上，不属于服务商的网站。如果属于，请在 sites 中列出
file-problem-duplicate-domain = 这个域名已属于服务商 { $provider }
file-problem-example-does-not-fit = 与旁边说明的格式不符
file-problem-not-in-example = 不在示例中
file-problem-too-light = 颜色太浅，白色字母看不清
file-problem-id-is-not-file-name = 应为 { $wanted }，与文件名一致

ago-now = 刚刚
ago-minutes = { $count } 分钟前
ago-hours = { $count } 小时前
ago-yesterday = 昨天
ago-days = { $count } 天前
age-minutes = { $count ->
        [0] 不到 1 分钟
       *[other] { $count } 分钟
    }
age-hours = { $count } 小时
age-days = { $count } 天
proxy-error-scheme = 代理必须以 socks5://、socks5h:// 或 http:// 开头。
proxy-error-host = 缺少代理的主机名，或主机名中有不能用的字符。
proxy-error-port = 代理的端口必须是 1 到 65535 的数字。
proxy-error-login = 代理的用户名或密码中，每个 % 后面必须有 2 位十六进制数字。% 本身请写成 %25。

server-error-host = 这不是主机名。服务器由主机名和端口组成，例如 imap.example.com:993。
server-error-port = 缺少端口，或端口不是 1 到 65535 的数字。服务器由主机名和端口组成，例如 imap.example.com:993。
server-error-security = 端口后面只能是 /tls 或 /starttls，例如 imap.example.com:993/tls。
