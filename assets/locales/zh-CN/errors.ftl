# 测试前后可能出现的问题、对所输入内容的说明，以及时间。

address-error-empty = 请输入邮箱地址。
address-error-no-at = 地址中没有 @。邮箱地址的格式是 name@example.com。
address-error-many-ats = 地址中有多个 @，只保留一个。
address-error-no-local = @ 前面缺少名称。
address-error-no-domain = @ 后面缺少域名，例如 qq.com。
address-error-no-dot = @ 后面的部分没有点，格式应为 example.com。
address-error-bad-character = 邮箱地址中不能有字符 { $character }。
address-error-space = 邮箱地址中不能有空格。
address-error-bad-dot = 名称的开头或结尾有点，或者有两个连续的点。
address-error-bad-domain = { $domain } 不是邮箱域名。
address-error-too-long = 内容超过了邮箱地址的最大长度。

code-error-empty = 请先粘贴授权码。
    .login = 请先输入密码。
code-error-too-long = 内容比任何授权码都长。请只复制授权码本身。
code-error-control-character = 内容中有换行。请只复制授权码本身。

remark-nothing = 还没有粘贴内容。
remark-fits = 格式与{ $whom }的授权码相符。
remark-too-short = 共 { $count } 个字符：{ $whom }的授权码有 { $wanted } 个。是否没有复制完整？
remark-too-long = 共 { $count } 个字符：{ $whom }的授权码有 { $wanted } 个。是否多复制了内容？
remark-foreign = { $whom }的授权码中不会出现字符 { $character }。请注意区分大小写。
remark-capitals = { $whom }的授权码只有小写字母。是否开启了大写锁定？会按现在的样子使用。
remark-small-letters = { $whom }的授权码只有大写字母。会按现在的样子使用。
remark-like-login-password = 这看起来像登录密码。{ $whom }在这里需要的是{ $term }。
remark-the-address = 这是邮箱地址，不是{ $term }。
remark-unknown = 这里的格式不固定，因此按原样使用。
remark-space-at-end = 开头或结尾有空格。空格可能是其中一部分，因此予以保留。
remark-invisible = 其中有看不见的字符，很可能是复制时带进来的。它们可能是其中一部分，因此予以保留；如果被拒绝，请重新复制一次。
remark-odd-spaces = 其中有特殊的空格（不换行空格或全角空格）。它们可能是其中一部分，因此予以保留。
remark-blocks = 它被空格分成了几段。许多网站只是为了便于阅读才这样显示：空格予以保留，如果被拒绝，请去掉空格再试。
remark-not-ascii = 其中有特殊字符 { $character }，许多服务器无法识别。

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
keychain-memory = 仅本次运行，不保存

vault-error-no-bus = 这里没有桌面会话，因此没有可以保存授权码的密钥环。
    .cure = 请登录桌面，或自行启动一个会话{ $command ->
        [none] 。
       *[other] ：{ $command }
    }
vault-error-no-service = 这里没有运行可以保存授权码的密钥环，例如 GNOME 密钥环、KWallet 或 KeePassXC。
    .cure = 请启动其中一个，或安装一个{ $command ->
        [none] 。
       *[other] ：{ $command }
    }
vault-error-locked = 密钥环已锁定。
    .cure = 请解锁后重试{ $command ->
        [none] 。
       *[other] ：{ $command }
    }
vault-error-dismissed = 密钥环请求许可，但没有得到允许。
    .cure = 请重试并允许{ $command ->
        [none] 。
       *[other] ，或先解锁：{ $command }
    }
vault-error-no-collection = 密钥环中还没有可以保存授权码的位置。
    .cure = 请创建名为“登录”的密钥环并设为默认{ $command ->
        [none] 。
       *[other] ：{ $command }
    }
vault-error-broken = 密钥环无法读取自己的文件，因此其中保存的授权码无法读取，也无法存入新的授权码。
    .cure = 请把新授权码保存在加密文件中，并用重置获取新的授权码。如果您有密钥环文件的副本，也可以用它替换后重新登录。
vault-error-timed-out = 密钥环没有应答。
    .cure = 请注销后重新登录，或重新启动密钥环{ $command ->
        [none] 。
       *[other] ：{ $command }
    }
vault-error-unreadable = 密钥环中的条目无法读作授权码。
    .cure = 请重置这个账号的授权码，条目会随之替换。
vault-error-too-long = 密钥环无法保存这么长的授权码。
    .cure = 请只复制授权码本身，然后重新粘贴。
vault-error-not-kept = 密钥环接受了授权码，但没有保存下来。
    .cure = 请再试一次；如果仍然没有保存，请重新启动密钥环，或把授权码保存在加密文件中。
vault-error-worker-gone = 与密钥环的连接已结束。
    .cure = 请重试。
vault-error-other = 密钥环未能完成操作。它的回答：{ $said }
    .cure = 请重新启动密钥环后重试。

register-error-newer = 账号列表由更新版本的 Mailkey 写入（格式 { $version }）。请安装该版本后再修改；没有改动任何内容。
file-fault-read-only = 无法写入 { $path }。请允许写入后重试。
file-fault-no-space = { $path } 所在磁盘空间不足。请清理空间后重试。
file-fault-busy = 另一个 Mailkey 正在保存。请稍等后重试。
register-error-unwritable = 无法生成账号列表。没有改动任何内容。
file-fault-io = 无法使用 { $path }（{ $kind }）。没有改动任何内容。

notice-damaged-recovered = 账号列表已损坏，现在使用上一个版本。
notice-damaged-empty = 账号列表已损坏，也没有完好的上一个版本。列表从空白开始；授权码仍在原来保存的地方。
notice-damaged-kept-as = 损坏的文件已移到 { $path }。
notice-vanished = 账号列表不见了，现在使用上一个版本。

keep-error-not-found = 没有为 { $address } 保存任何内容。
keep-error-no-such-label = 没有标签为“{ $label }”的授权码。
keep-error-ambiguous = 有多个授权码：{ $labels }。请指明是哪一个。
    .unnamed = 无标签（--label ''）

start-error-no-home = 此用户没有主目录，无处保存账号列表。
start-error-no-trust-store = 这台电脑没有受信任的证书，任何服务器都无法证明身份。请安装证书（在 Debian 上是软件包 ca-certificates）；如果设置了 SSL_CERT_FILE，请让它指向含有证书的文件。

browser-error-not-https = 这个网页没有加密，因此不打开。
browser-error-no-browser = 无法启动浏览器。请复制网页地址，自行打开。

settings-error = 设置已生效，但无法写入 { $path }。请检查该文件夹是否存在、是否属于您。

io-not-found = 不存在
io-no-permission = 没有权限
io-read-only = 磁盘只读
io-no-space = 空间不足
io-is-folder = 这是文件夹
io-is-no-folder = 路径中有的部分不是文件夹

file-problem = { $position }：{ $problem }
file-problem-in-file = { $file }：{ $problem }
file-problem-cannot-read = 无法读取：{ $said }
file-problem-no-file = 是文件夹、管道或设备
file-problem-no-text = 不是 UTF-8 文本
file-problem-too-large = 超过 { $count } 字节
file-problem-not-json = 不是 JSON：{ $fault ->
        [ends] 过早结束，缺少括号或引号
        [comma] 这里的逗号后面没有内容
        [mark] 这里缺少逗号、冒号、引号或括号
        [behind] 结尾之后还有内容
       *[other] 从这里开始无法读取
    }
file-problem-position = 第 { $line } 行第 { $column } 列
file-problem-unknown-key = 没有这个键
file-problem-missing = 缺失
file-problem-not-for-this-kind = 不能与这种登录方式同时出现
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
file-problem-wanted-id = 只能由小写字母、数字和中间的连字符组成
file-problem-wanted-region = 应为两个大写字母的国家或地区代码
file-problem-wanted-letters = 应为一到三个字符
file-problem-wanted-separator = 应为一个符号，例如 -
file-problem-wanted-date = 应为 YYYY-MM 或 YYYY-MM-DD 格式的日期
file-problem-wanted-page = 应为网址
file-problem-wanted-color = 应为 #RRGGBB 格式的颜色
file-problem-wanted-number = 应为 { $least } 到 { $most } 之间的整数
file-problem-wanted-one-of = 应为以下之一：{ $known }
file-problem-twice = 键 { $key } 出现了两次
file-problem-not-https = 必须以 https:// 开头
file-problem-session-in-page = 含有会话标识，对其他人无效
file-problem-no-language = 缺少语言 { $language } 的句子
file-problem-foreign-page = 这个页面在 { $host } 上，不属于该服务商的网站：如果属于，请在 sites 中列出
file-problem-duplicate-domain = 这个域名已属于服务商 { $provider }
file-problem-example-does-not-fit = 与旁边描述的格式不符
file-problem-not-in-example = 没有出现在示例中
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
proxy-error-scheme = 只能使用以 socks5://、socks5h:// 或 http:// 开头的代理。
proxy-error-host = 代理的主机名缺失，或含有主机名不能有的字符。
proxy-error-port = 代理的端口必须是 1 到 65535 的数字。
proxy-error-login = 代理的用户名或密码中，% 后面没有跟两位十六进制数字；% 本身请写成 %25。

server-error-host = 主机名不正确。服务器由主机名和端口组成，例如 imap.example.com:993。
server-error-port = 缺少端口，或端口不是 1 到 65535 之间的数字。服务器由主机名和端口组成，例如 imap.example.com:993。
server-error-security = 端口后面只能是 /tls 或 /starttls，例如 imap.example.com:993/tls。
