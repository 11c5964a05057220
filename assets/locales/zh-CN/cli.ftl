# 命令行所说的话。

cli-io = 读取或写入没有成功（{ $kind }）。
cli-bad-address = { $text } 不是邮箱地址。{ $why }
cli-bad-label = 标签最多 60 个字符，并且只能使用看得见的字符。
cli-no-text = 这不是文字。请只复制授权码本身。
cli-see-list = 查看已保存的内容：mailkey list
cli-name-the-label = 请加上 --label 名称。
cli-name-the-mailbox = 请加上 --mailbox 地址。
cli-reconciled = 已完成之前中断的保存：{ $address }。
cli-no-provider = 没有服务商“{ $id }”。请查看：mailkey providers
cli-asking = 正在查询 { $domain }（只发送域名）：{ $hosts }
cli-answer = {"  "}{ $source }：{ $answer }
cli-found-servers = { $address }：{ $found }
cli-strangers = { $hosts } 不属于 { $domain }。如果确实是您的服务器，请指明：{ $arguments }
cli-looked-off = 已关闭查找服务器。
cli-ask-use-found = 使用这些服务器吗？
cli-follow = 如需也向其询问，请加上此参数重新运行：--follow { $host }
cli-ask-search = 要由 Mailkey 查找服务器吗？
cli-ask-place = 序号：
cli-ask-version = 您看到的是哪一种？
cli-no-servers = 不知道 { $provider } 的服务器。请指明：--imap HOST:PORT --smtp HOST:PORT
cli-place-needed = 请用 --choice NUMBER 指明是哪一个：
cli-place-line = {"  "}{ $number }：{ $label }
cli-user-needed = 请用 --user NAME 指明。
cli-unknown-domain = 没有已知的服务商使用 { $domain }。请在 try 或 add 后指明服务器：--imap HOST:PORT --smtp HOST:PORT；或指明服务商：--provider ID

cli-code-prompt = 请粘贴 { $address } 的 { $term }（不显示）：
cli-testing = 正在测试 { $address }。不会发送邮件，也不会改动任何内容。
cli-place = { $service }：{ $host }，端口 { $port }，{ $security }，用户名 { $user }
cli-server = { $service }：{ $host }，端口 { $port }，{ $security }
cli-stage = { $service }：{ $stage }（{ $ms } 毫秒）
cli-service-passed = { $service }：通过
cli-service-failed = { $service }：{ $cause }
cli-service-skipped = { $service }：没有登录，因为第一个回答已经足够
cli-service-cancelled = { $service }：已取消
cli-broke-off = 测试在结束之前中断。
cli-did = 所做的操作：{ $stage }，{ $host }，端口 { $port }，{ $security }，用户名 { $user }
cli-said = 服务器的回答：{ $said }
cli-issuer = 证书签发者：{ $issuer }
cli-clock-off = 这台电脑的时钟偏差 { $minutes } 分钟。
cli-means = 含义：{ $means }{ $certainty }
cli-also = 也可能是：{ $others }
cli-also-joint = ；
cli-to-do = 可以这样做：
cli-numbered = { $number }. { $text }

cli-tried = 通过。没有保存任何内容。
cli-kept = 通过。{ $address } 的授权码保存在 { $vault } 中。标签：{ $label }
    .login = 通过。{ $address } 的密码保存在 { $vault } 中。标签：{ $label }
cli-kept-untested = { $address } 的授权码未经测试，保存在 { $vault } 中。标签：{ $label }
    .login = { $address } 的密码未经测试，保存在 { $vault } 中。标签：{ $label }
cli-not-kept = 没有保存任何内容。
cli-old-stays = 新授权码没有保存，旧授权码保持不变。
cli-replaces = 这个标签已有授权码，只有新的通过测试才会替换。
cli-replaces-untested = 这个标签已有授权码，将不经测试直接替换。
cli-old-is-dead = 旧授权码已经失效。请把新授权码填入每个使用旧授权码的程序。
cli-delete-old = 在服务商网站上删除之前，旧授权码仍然有效。请把新授权码填入每个使用旧授权码的程序。
cli-old-unknown = 旧授权码可能仍然有效：请在服务商网站上删除。请把新授权码填入每个使用旧授权码的程序。

cli-no-code = { $provider } 不接受邮件程序的授权码。
cli-instead = 您可以这样做：

cli-detected = { $address }：{ $provider }
cli-sign-in = 邮件程序登录时使用：{ $term }{ $native ->
        [none] {""}
       *[other] （{ $native }）
    }
cli-page = 网页：{ $page }
cli-guide-page = 生成授权码的网页：{ $page }
cli-switch-on = 如何开启 IMAP 和 SMTP：
cli-switch-on-page = 需要先开启 IMAP，网页：{ $page }
cli-provider-line = { $id }：{ $name }，{ $kind }
cli-first = 前提：{ $need }
cli-steps-to-code = 如何获取{ $term }：
cli-note = 说明：{ $note }
cli-file-is-good = { $path } 是正确的服务商文件。

cli-nothing-kept = 还没有保存任何内容。请从这里开始：mailkey setup
cli-address-and-label = { $address }（{ $label }）
cli-test-passed = { $name }：通过，{ $ms } 毫秒
cli-test-failed = { $name }：{ $cause }（{ $ms } 毫秒）
cli-code-lost = { $name }：没有测试
cli-refused-before = { $name }：没有测试，因为这个授权码刚刚被拒绝
cli-code-line = {"  "}{ $label }：已有 { $age }，{ $state }
cli-code-untested = 未测试
cli-code-passed = { $ago }通过测试
cli-code-failed = { $cause }（{ $ago }）
cli-remove-ask = { $count ->
        [one] 移除 { $address } 的授权码？[y/N]
       *[other] 移除 { $address } 的 { $count } 个授权码？[y/N]
    }
cli-remove-stopped = 没有移除任何内容。
cli-removed = 已在这里移除 { $address } 的 { $count } 个授权码。在服务商网站上删除之前，它仍然有效。

cli-check-good = { $check }：正常。{ $detail }
cli-check-bad = { $check }：不正常。{ $detail }
cli-check-keychain = 密钥环
cli-check-register = 账号列表
cli-check-providers = 服务商
cli-check-network = 网络
cli-check-clock = 时钟
cli-check-trust = 受信任的证书
cli-check-display = 显示
cli-check-fonts = 字体
cli-keychain-proved = { $name } 保存、读回并删除了一个试用条目。
cli-register-read = 保存了 { $count } 个账号。
cli-providers-read = 认识 { $count } 个服务商。
cli-network-route = 这台电脑可以通往互联网。没有联系任何服务器。
cli-network-none = 这台电脑无法通往互联网。请连接网络。没有联系任何服务器。
cli-clock-good = 这里的时间是 { $now }。
cli-clock-bad = 这里的时间是 { $now }，不可能正确。请校准日期和时间，否则证书不会被接受。
cli-trust-good = 已找到这台电脑的受信任证书。
cli-display-good = 有可以打开窗口的显示。
cli-display-not-needed = 这个 Mailkey 只用于终端，不需要显示。
cli-fonts-own = 窗口自带字体。
cli-fonts-not-needed = 文字由终端显示。

cli-setup-welcome = Mailkey 会一步步带您取得邮件程序所需的授权码。输入“返回”或 back 回到上一步，按 Ctrl+C 停止：通过测试之前不会保存任何内容，也从不改动服务商那里的设置。
cli-setup-ended = 已停止。没有保存任何内容。
cli-setup-unknown = 没有已知的服务商使用 { $domain }。如果它由已知的服务商运营，请输入服务商名称，例如 qq 或 gmail；否则按回车键，自行填写服务器。
cli-step = 第 { $at } 步，共 { $all } 步：{ $name }
cli-word-back = 返回
cli-ask-address = 您的邮箱地址：
cli-ask-address-again = 您的邮箱地址，或按回车键使用 { $address }：
cli-ask-provider = 服务商，或按回车键：
cli-stated-server = 通常是 { $place }，按回车键使用。
cli-server-wrong = 服务器由主机名和端口组成，例如 imap.example.com:993。
cli-ask-imap = 收信服务器（IMAP），例如 imap.example.com:993，没有请按回车键：
cli-ask-smtp = 发信服务器（SMTP），例如 smtp.example.com:465，没有请按回车键：
cli-ask-yes = { $ask } [y/N]
cli-ask-anyway = 仍然使用？[y/N]
cli-ask-label = 用于哪个程序或设备？不填请按回车键：
cli-ask-keep-again = 授权码还没有丢失。请先解决上面的问题，然后按回车键再次保存：
cli-ask-next = 接下来做什么？1（或回车键）粘贴另一个授权码，2 再看一遍步骤，3 再测试一次同一个授权码，4 不经测试直接保存，5 停止：
cli-enter = 按回车键继续：
cli-enter-when-done = 完成后按回车键：
cli-enter-or-open = 按回车键继续，或输入 open 在浏览器中打开网页：
cli-opened = 网页已交给浏览器。如果没有出现，请复制上面的网址。
cli-sign-in-as = 请以 { $address } 登录，并确认没有登录其他账号。
cli-guide-step = 网页上的第 { $at } 步，共 { $all } 步：{ $text }
cli-site-menu = {"  "}菜单：{ $text }
cli-site-heading = {"  "}标题：{ $text }
cli-site-state = {"  "}显示：{ $text }
cli-site-press = {"  "}点击：{ $text }
cli-scout-failed = 同时尝试了两个服务器（没有登录），其中有的没有正常应答：
cli-code-rule = 请粘贴授权码，不是登录密码。粘贴时不会显示。
    .login = 请输入密码。输入时不会显示。
cli-use-these = 请把这些填入邮件程序：
cli-use-command = 能用命令取得密码的程序可以使用：{ $command }
cli-proxy-unusable = 变量 ALL_PROXY 指定的代理无法使用，因此无法连接任何服务器：{ $why }请改正，或用 --proxy none 不经代理连接。
cli-no-transcript = 无法把记录写入 { $file }：{ $kind }。请指定一个尚不存在的文件。
cli-certificate-names = 证书所属：{ $names }
cli-certificate-dates = 有效期：{ $from } 至 { $until }。
cli-certificate-sha256 = 证书指纹（SHA-256）：{ $sha256 }
cli-test-spared = { $name }：未测试
cli-spared = 该账号的另一个授权码刚刚被拒绝：再被拒绝一次可能导致账号被锁定。如果仍要测试，请指明该地址。
cli-test-stopped = 测试到这一项之前已停止。
cli-round-passed = 共 { $all } 个，{ $passed } 个可用。
cli-round-left = { $count } 个未测试。
cli-round-needs-you = 有 { $count } 个需要您处理：
cli-no-pin = 只能为您自己的服务器信任证书，而 { $host } 不是此账号自有的服务器。
cli-half-found = { $missing }如果有，请用 { $argument } 指定它的主机和端口。如果确实没有，请只指定另一个：{ $other }
cli-many-lines = 标准输入中有多行内容，合在一起也不是已知格式的授权码。没有发送任何内容：请只提供授权码，写在一行中。

usage-value = “{ $value }”不能用于 { $argument }。
usage-no-value = { $argument } 后面缺少内容。
usage-choice = “{ $value }”不能用于 { $argument }。可以使用：{ $valid }
usage-unknown-argument = 这里没有参数 { $argument }。
usage-too-many = 多了一个参数。授权码不能写在参数中：请通过标准输入提供，或按提示输入。
usage-unknown-command = 没有命令“{ $command }”。
usage-missing = 这个命令缺少 { $argument }。
usage-conflict = { $argument } 不能与 { $other } 同时使用。
usage-help = 查看全部命令：{ $program } --help
usage-host = 应为主机名，例如 mail.example.com。
usage-pin = 应为主机名和证书指纹，例如 mail.example.com=AB:CD:…
usage-proxy-password = 密码不能写在参数中，因为这台电脑上的其他人可以看到参数。请把带密码的代理写入变量 ALL_PROXY。
usage-language = 支持的语言：{ $languages }
