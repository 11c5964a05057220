# 流程之外的页面。

nav-accounts = 账号
nav-providers = 服务商
nav-questions = 问答
nav-settings = 设置
nav-help = 帮助

start-title = 您的账号
start-waiting = 继续设置 { $address }
start-waiting-code = 您当时正要粘贴授权码。
start-waiting-step = 接下来：{ $step }
start-waiting-first = 您还没有开始操作步骤。
start-go-on = 继续
start-forget = 不再提示
start-add = 添加账号
start-test-all = 全部测试
start-test = 测试
start-reset = 重置
start-stop-tests = 停止
start-test-all-progress = 已测试 { $done } 个账号，共 { $all } 个
start-test-all-refused = { $count } 个账号需要您处理：授权码被拒绝。
start-test-all-needs = { $count } 个账号需要您处理：请单独测试，查看原因。
start-test-all-unreached = { $count } 个账号没能测试：原因在网络或服务器，不在授权码。
start-test-all-fine = { $count } 个账号正常。
start-test-all-left-out = { $count } 个账号没有测试：您已停止。
start-not-tested = 尚未测试
start-not-reached = 未能连接
start-no-label = 无标签
start-kept-since = { $ago }保存
start-remove = 移除
start-remove-really = 确认移除
start-remove-warning = Mailkey 会忘记该账号，并删除保存的授权码。服务商处不会有任何变化：请在那里也删除授权码。

welcome-title = 欢迎使用 Mailkey
welcome-lead = 让邮箱账号在任何邮件程序中正常使用；用不了时，告诉您原因。
welcome-heading = 为什么提示“密码错误”？
welcome-what = 许多服务商不允许在邮件程序中使用登录密码，而要求使用授权码（也叫应用专用密码）：一个在其网页上单独生成的密钥。
welcome-not-password = 它不是您的登录密码，只能用于收发邮件，并且随时可以停用。
welcome-steps = Mailkey 会列出您的服务商的每一步操作，打开网页，接收授权码并立即测试。
welcome-kept = 授权码只保存在系统的密钥环中。除了登录您自己的邮箱，没有任何内容离开这台电脑。
welcome-add = 设置账号
welcome-questions = 问答

vault-asking = 正在询问密钥环……
vault-proved = 所有授权码都保存在 { $vault } 中。
vault-this-run = 授权码仅在本次运行中保存在内存里，关闭 Mailkey 后即消失。
vault-ask-again = 再次询问
vault-use-keychain = 重新询问密钥环
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
settings-look-up-on = 联网查询
settings-look-up-off = 不查询
settings-look-up-why = 遇到 Mailkey 不认识的域名时，经您同意后查询 DNS、该域名本身和 Mozilla 的列表，只发送域名。
settings-offer-copied = 已复制的授权码
settings-offer-copied-on = 主动提示
settings-offer-copied-off = 仅在点击“粘贴”时
settings-offer-copied-why = 在您获取授权码时，Mailkey 会查看剪贴板中是否正好有一个授权码并提示您；只有点击按钮才会使用。
settings-proxy = 连接方式
settings-proxy-system = 按环境变量
settings-proxy-none = 直接连接
settings-proxy-named = 通过代理
settings-proxy-hint = socks5h://127.0.0.1:9050
settings-proxy-use = 使用此代理
settings-proxy-in-use = 正在通过 { $proxy } 连接服务器。
settings-proxy-password = 代理的密码只保留到 Mailkey 关闭为止，不会写入文件。如需长期使用，请把代理写入变量 ALL_PROXY。
settings-proxy-unusable = 变量 ALL_PROXY 指定的代理无法使用，因此无法连接任何服务器。
settings-provider-faults = 您的以下服务商文件有错误，未被使用：

providers-title = 服务商
providers-lead = Mailkey 了解的服务商。选择一家即可开始设置账号。
providers-search = 名称或域名
providers-own-domains = 客户的自有域名
providers-none = 没有找到该服务商。填写服务器也可以设置任何账号：点“添加账号”并输入地址。

questions-title = 问答
questions-lead = 什么是授权码，怎样使用它。

window-no-display = Mailkey 没有找到可以打开窗口的显示。请在桌面会话中启动它。
window-display-silent = 当前会话指定的显示 { $display } 没有应答。请在正在运行的桌面会话中启动 Mailkey。
window-display-refused = 显示 { $display } 不允许当前用户使用，它的答复是：“{ $said }”。请以登录桌面的用户启动 Mailkey，不要通过 su 或 sudo。
window-display-lacks = 显示 { $display } 缺少窗口所需的 X 扩展 { $extension }。请使用带有该扩展的显示服务器。
window-libraries-missing = 这台电脑缺少打开窗口所需的库：{ $files }。
window-libraries-install = 请以 root 身份运行以下命令安装：{ $command }
window-libraries-look-for = 请安装您的发行版中提供这些库的软件包。
window-toolkit = 无法打开窗口：{ $said }。
window-or-terminal = 您也可以在终端中使用 Mailkey：运行“{ $program } setup”，或运行“{ $program } --help”查看全部命令。
window-open-already =
    { $proxy ->
        [yes] Mailkey 已经打开，窗口已移到最前。您指定的代理在那里没有使用：请先关闭那个窗口。
       *[no] Mailkey 已经打开，窗口已移到最前。
    }
