# 流程之外的页面。

nav-accounts = 账号
nav-providers = 服务商
nav-settings = 设置
nav-help = 帮助

start-title = 您的账号
start-waiting = 继续设置 { $address }
start-waiting-code = 您正要粘贴授权码。
start-waiting-step = 接下来：{ $step }
start-waiting-first = 您还没有开始操作。
start-go-on = 继续
start-forget = 放弃
start-add = 添加账号
start-test-all = 全部测试
start-test = 测试
start-reset = 重置
start-stop-tests = 停止
start-test-all-progress = 已测试 { $done } 个账号，共 { $all } 个
start-test-all-refused = { $count } 个账号需要您处理。它们的授权码被拒绝了。
start-test-all-needs = { $count } 个账号需要您处理。请单独测试，看看原因。
start-test-all-unreached = { $count } 个账号没能测试。原因在网络或服务器，不在授权码。
start-test-all-fine = { $count } 个账号正常。
start-test-all-left-out = { $count } 个账号没有测试，因为您停止了。
start-not-tested = 从未测试
start-not-reached = 未能连接
start-no-label = 无标签
start-kept-since = { $ago }保存
start-remove = 移除
start-remove-really = 确认移除
start-remove-warning = Mailkey 会移除这个账号和保存的授权码。服务商那边没有任何变化，请在那里也删除授权码。

welcome-title = 欢迎使用 Mailkey
welcome-lead = Mailkey 帮您在邮件程序中用上自己的邮箱。用不了时，会告诉您原因。
welcome-heading = 为什么提示“密码错误”？
welcome-what = 许多服务商不接受在邮件程序中使用登录密码，要用授权码（也叫应用专用密码）。您可以在它们的网站上生成。
welcome-not-password = 它不是您的登录密码，只用于您的邮件，随时可以更换。
welcome-steps = Mailkey 会打开对应的网页，告诉您每一步怎么做。您粘贴授权码后，它会马上测试。
welcome-kept = 授权码保存在系统的密钥环中，您也可以选择加密文件。Mailkey 只把它发给您的服务商，只在您点按钮后才联网查找不认识的服务商。
welcome-add = 设置账号
welcome-questions = 问答

vault-asking = 正在打开密钥环……
vault-proved = 授权码保存在 { $vault } 中。
vault-this-run = 授权码只在内存中，关闭 Mailkey 后就没有了。
vault-ask-again = 重试
vault-use-keychain = 重试密钥环
vault-copy-command = 复制命令
never-changes = Mailkey 不会更改您在服务商处的任何设置。

settings-title = 设置
settings-language = 语言
settings-theme = 颜色
settings-theme-system = 跟随系统
settings-theme-light = 浅色
settings-theme-dark = 深色
settings-size = 文字大小
settings-size-normal = 标准
settings-size-large = 大
settings-size-larger = 更大
settings-look-up = 查找服务器
settings-look-up-on = 联网查找
settings-look-up-off = 从不联网查找
settings-look-up-why = 用于 Mailkey 不认识的域名。您点按钮后，它会查询 DNS、该域名本身和 Mozilla 的列表，只发送域名。
settings-offer-copied = 已复制的授权码
settings-offer-copied-on = 主动提示
settings-offer-copied-off = 仅在点击“粘贴”时
settings-offer-copied-why = 您获取授权码时，Mailkey 会看看您是不是正好复制了一个，并提示您。只有您点按钮，它才会使用。
settings-programs = 这台电脑上的邮件程序
settings-programs-on = 查看其中的账号
settings-programs-off = 不查看
settings-programs-why = Mailkey 在首页列出您的邮件程序中的邮箱地址，以及服务器设置中的问题。它不读取授权码和登录密码，也不做任何更改。
settings-proxy = 连接方式
settings-proxy-system = 用 ALL_PROXY 的代理
settings-proxy-none = 不用代理
settings-proxy-named = 用指定的代理
settings-proxy-hint = socks5h://127.0.0.1:9050
settings-proxy-use = 使用此代理
settings-proxy-in-use = Mailkey 通过 { $proxy } 连接服务器。
settings-proxy-password = Mailkey 不保存代理的密码，关闭后就忘记。如果要长期使用，请把代理写入环境变量 ALL_PROXY。
settings-proxy-unusable = 环境变量 ALL_PROXY 指定的代理无法使用，所以 Mailkey 连不上任何服务器。
settings-provider-faults = 您的这些服务商文件有错误，Mailkey 没有使用：

providers-title = 服务商
providers-lead = 这些是 Mailkey 认识的服务商。选择一家就可以设置账号。
providers-search = 名称或域名
providers-own-domains = 客户自己的域名
providers-none = Mailkey 不认识这家服务商。您仍可以设置账号：点“添加账号”，输入地址，再填写服务器。


window-no-display = Mailkey 没有找到可以打开窗口的显示。请在桌面会话中启动它。
window-display-silent = 当前会话的显示 { $display } 没有应答。请在正在运行的桌面会话中启动 Mailkey。
window-display-refused = 显示 { $display } 不允许当前用户使用。它的答复是：“{ $said }”。请以登录桌面的用户启动 Mailkey，不要用 su 或 sudo。
window-display-lacks = 显示 { $display } 缺少 X 扩展 { $extension }，窗口需要它。请使用带有该扩展的显示服务器。
window-libraries-missing = 这台电脑缺少窗口需要的库：{ $files }。
window-libraries-install = 请以 root 身份运行这个命令来安装：{ $command }
window-libraries-look-for = 请安装发行版中包含这些库的软件包。
window-toolkit = 无法打开窗口：{ $said }。
window-or-terminal = 您也可以在这个终端中使用 Mailkey。请运行“{ $program } setup”，或运行“{ $program } --help”查看全部命令。
window-open-already =
    { $proxy ->
        [yes] Mailkey 已经打开，窗口已移到最前，但它没有用您指定的代理。请先关闭那个窗口，再启动 Mailkey。
       *[no] Mailkey 已经打开，窗口已移到最前。
    }
