# 各邮件程序的账号窗口，按其自己的用词和顺序。引号中的文字和各栏名称都是程序自己的，请勿改动。
#
# dialog-PROGRAM-FIELD 是该程序对某一栏的叫法，没有时用 field-FIELD。handoff-PROGRAM 说明怎样打开窗口，dialog-PROGRAM-end 说明怎样
# 结束，new-code-PROGRAM 说明新授权码填在哪里。

# Thunderbird
handoff-thunderbird = 打开 ≡ →“添加账户”→“邮箱”。填写姓名和地址，按“继续”。如果找到了配置但需要修改，按“编辑配置”。如果没有找到，会自动打开“收件服务器设置”。
dialog-thunderbird-end = 收件服务器填完后按“继续”。发件服务器填完后先按“测试”，再按“继续”。填入授权码，按“继续”，最后一页按“完成”。
new-code-thunderbird = 打开 ≡ →“设置”→“隐私与安全”→“已保存密码…”。选中该账号的 imap:// 一行，点右键选“编辑密码”，填入新授权码。smtp:// 一行也同样修改。
dialog-thunderbird-part-add-your-email-address = 添加邮箱地址
dialog-thunderbird-name = 全名
dialog-thunderbird-address = 电子邮件地址
dialog-thunderbird-part-incoming-server-settings = 收件服务器设置
dialog-thunderbird-protocol = 协议
dialog-thunderbird-imap-host = 主机名
dialog-thunderbird-imap-port = 端口
dialog-thunderbird-imap-security = 连接安全性
dialog-thunderbird-imap-auth = 验证方式
dialog-thunderbird-imap-user = 用户名
dialog-thunderbird-part-outgoing-server-settings = 发件服务器设置
dialog-thunderbird-smtp-host = 主机名
dialog-thunderbird-smtp-port = 端口
dialog-thunderbird-smtp-security = 连接安全性
dialog-thunderbird-smtp-auth = 验证方式
dialog-thunderbird-smtp-user = 用户名
dialog-thunderbird-part-enter-your-email-account-password = 请输入邮箱账户密码
dialog-thunderbird-code = 密码
dialog-thunderbird-tls = SSL/TLS
dialog-thunderbird-starttls = STARTTLS
dialog-thunderbird-auth = 普通密码

# Outlook (classic)
handoff-outlook = 打开“文件”→“添加账户”。填入地址，展开“高级选项”，勾选“让我手动设置我的账户”，按“连接”。选择“IMAP”。
dialog-outlook-end = 按“下一步”，填入授权码，按“连接”。
new-code-outlook = 打开“文件”，选中该账号，进入账号设置里的服务器设置，把新授权码填进接收和发送两部分。
dialog-outlook-address = 电子邮件地址
dialog-outlook-part-incoming-mail = 接收邮件
dialog-outlook-imap-host = 服务器
dialog-outlook-imap-port = 端口
dialog-outlook-imap-security = 加密方法
dialog-outlook-part-outgoing-mail = 发送邮件
dialog-outlook-smtp-host = 服务器
dialog-outlook-smtp-port = 端口
dialog-outlook-smtp-security = 加密方法
dialog-outlook-code = 密码
dialog-outlook-tls = SSL/TLS
dialog-outlook-starttls = STARTTLS
dialog-outlook-auth = 不要勾选“要求使用安全密码验证（SPA）进行登录”

# Outlook (new)
handoff-outlook-new = 打开设置（齿轮），在账号一栏添加账号。填入地址并继续。如果要求选择提供商，选 IMAP。填入授权码，再展开更多设置。微软会把授权码保存在自己的服务器上，并从那里登录。
dialog-outlook-new-end = 按继续。
new-code-outlook-new = 服务器设置不能修改。在设置的账号列表里删除这个账号，再用新授权码重新添加。
dialog-outlook-new-address = 电子邮件地址
dialog-outlook-new-code = Password
dialog-outlook-new-imap-host = IMAP incoming server
dialog-outlook-new-part-imap = IMAP
dialog-outlook-new-imap-port = Port
dialog-outlook-new-imap-security = Secure connection type
dialog-outlook-new-smtp-user = SMTP username
dialog-outlook-new-smtp-code = SMTP password
dialog-outlook-new-smtp-host = SMTP outgoing server
dialog-outlook-new-part-smtp = SMTP
dialog-outlook-new-smtp-port = Port
dialog-outlook-new-smtp-security = Secure connection type
dialog-outlook-new-tls = SSL/TLS
dialog-outlook-new-starttls = STARTTLS

# Mail on iPhone and iPad
handoff-apple-mail = 打开“设置”→“App”→“邮件”→“邮件账户”→“添加账户”→“其他”→“添加邮件账户”（iOS 18 以前在“设置”→“邮件”里）。填完第一页按“下一步”，在顶部选“IMAP”。
dialog-apple-mail-end = 按“下一步”，等待验证，再按“存储”。
new-code-apple-mail = 打开“设置”→“App”→“邮件”→“邮件账户”→ 该账号，在“密码”里填入新授权码；再打开发件服务器，也填一次。
dialog-apple-mail-name = Name
dialog-apple-mail-address = Email
dialog-apple-mail-code = 密码
dialog-apple-mail-part-incoming-mail-server = 收件服务器
dialog-apple-mail-imap-host = 主机名
dialog-apple-mail-imap-user = 用户名
dialog-apple-mail-part-outgoing-mail-server = 发件服务器
dialog-apple-mail-smtp-host = 主机名
dialog-apple-mail-smtp-user = 用户名
dialog-apple-mail-smtp-code = 密码
dialog-apple-mail-tls = Use SSL

# Gmail app
handoff-gmail-app = 点右上角头像 →“添加其他账户”→“其他”。填入地址，点“手动设置”，选“个人（IMAP）”。填入授权码，点“下一步”。
dialog-gmail-app-end = 每一页都点“下一步”，直到最后一页。
new-code-gmail-app = 打开 ≡ →“设置”→ 该地址 →“接收设置”，在“密码”里填入新授权码；在“外发设置”里同样修改。
dialog-gmail-app-address = 电子邮件地址
dialog-gmail-app-code = 密码
dialog-gmail-app-part-incoming-server-settings = 接收服务器设置
dialog-gmail-app-imap-user = 用户名
dialog-gmail-app-imap-host = 服务器
dialog-gmail-app-imap-port = 端口
dialog-gmail-app-imap-security = 安全类型
dialog-gmail-app-part-outgoing-server-settings = 外发服务器设置
dialog-gmail-app-smtp-user = 用户名
dialog-gmail-app-smtp-code = 密码
dialog-gmail-app-smtp-host = SMTP 服务器
dialog-gmail-app-smtp-port = 端口
dialog-gmail-app-smtp-security = 安全类型
dialog-gmail-app-name = 您的姓名（显示在外发邮件中）
dialog-gmail-app-tls = SSL/TLS
dialog-gmail-app-starttls = STARTTLS
dialog-gmail-app-auth = 保持“要求登录”开启

# FairEmail
handoff-fairemail = 打开“设置”→“手动设置和更多账户选项”→“账户”→ + →“IMAP”。“服务提供商”选“自定义”。
dialog-fairemail-end = 点“检查”，保持勾选“添加相关身份（SMTP 服务器）”，点“保存”。在身份页展开“高级选项”，填写 SMTP，再点“保存”。
new-code-fairemail = 打开“设置”→“手动设置和更多账户选项”→“账户”→ 该账号，在“密码”里填入新授权码，点“检查”，再点“保存”。如果发信失败，在“身份”里同样修改。
dialog-fairemail-protocol = IMAP
dialog-fairemail-part-imap = IMAP
dialog-fairemail-imap-host = 主机名
dialog-fairemail-imap-security = 加密
dialog-fairemail-imap-port = 端口号
dialog-fairemail-imap-user = 用户名
dialog-fairemail-code = 密码
dialog-fairemail-part-identities = 身份
dialog-fairemail-name = 姓名
dialog-fairemail-address = 邮箱地址
dialog-fairemail-part-smtp = SMTP
dialog-fairemail-smtp-host = 主机名
dialog-fairemail-smtp-security = 加密
dialog-fairemail-smtp-port = 端口号
dialog-fairemail-smtp-user = 用户名
dialog-fairemail-smtp-code = 密码
dialog-fairemail-tls = SSL/TLS
dialog-fairemail-starttls = STARTTLS

# Evolution
handoff-evolution = 打开“编辑”→“帐号”→“添加”→“邮件帐号”。如果它在查找服务器，等待或按“跳过查找”。
dialog-evolution-end = 每一页按“下一项”，发送页勾选“服务器需要认证”，在“帐号摘要”按“应用”。弹出“邮件认证请求”时填入授权码。
new-code-evolution = 打开“编辑”→“帐号”→ 该账号 →“编辑”。在“接收电子邮件”和“发送电子邮件”两页各按“忘记密码”。下次连接时在“邮件认证请求”里填入新授权码，勾选“将该密码添加到您的密钥环”。
dialog-evolution-part-identity = 标识
dialog-evolution-name = 全名
dialog-evolution-address = 电子邮件地址
dialog-evolution-part-receiving-email = 接收电子邮件
dialog-evolution-protocol = 服务器类型
dialog-evolution-imap-host = 服务器
dialog-evolution-imap-port = 端口
dialog-evolution-imap-user = 用户名
dialog-evolution-imap-security = 加密方法
dialog-evolution-imap-auth = 身份验证
dialog-evolution-part-sending-email = 发送电子邮件
dialog-evolution-smtp-host = 服务器
dialog-evolution-smtp-port = 端口
dialog-evolution-smtp-security = 加密方法
dialog-evolution-smtp-auth = 类型
dialog-evolution-smtp-user = 用户名
dialog-evolution-tls = 专用端口上的 TLS
dialog-evolution-starttls = 连接后进行 STARTTLS
dialog-evolution-auth = 密码（接收），PLAIN（发送）

# Geary
handoff-geary = 打开 ☰ →“帐号”→“添加”。填写姓名和地址，按“下一个”。
dialog-geary-end = 按“创建”。
new-code-geary = 打开 ☰ →“帐号”→ 该账号 →“服务器设置”。在“接收”下的“密码”里填入新授权码，按“应用”。
dialog-geary-name = 您的姓名
dialog-geary-address = 邮件地址
dialog-geary-part-receiving = 接收
dialog-geary-imap-host = IMAP 服务器
dialog-geary-imap-security = 连接安全
dialog-geary-imap-user = 登录名
dialog-geary-code = 密码
dialog-geary-part-sending = 发送
dialog-geary-smtp-host = SMTP 服务器
dialog-geary-smtp-security = 连接安全
dialog-geary-smtp-auth = 登录
dialog-geary-smtp-user = 登录名
dialog-geary-smtp-code = 密码
dialog-geary-tls = TLS
dialog-geary-starttls = StartTLS
dialog-geary-auth = 使用与接收相同的登录

# KMail
handoff-kmail = 打开“设置”→“添加账户…”。填写姓名、地址和授权码，按“下一步”。选“手动配置”。
dialog-kmail-end = 按“创建帐户”，再按“完成”。
new-code-kmail = 打开“设置”→“配置 KMail…”→ 账号 →“接收”→ 该账号 →“修改…”，在“密码”里填入新授权码；再到“发送”→ 该账号 →“修改…”同样修改。
dialog-kmail-part-personal-information = 个人信息
dialog-kmail-name = 全名
dialog-kmail-address = 电子邮件地址
dialog-kmail-code = 密码（选填）
dialog-kmail-part-incoming-server-parameters = 传入服务器参数
dialog-kmail-imap-host = 收件服务器
dialog-kmail-protocol = 协议
dialog-kmail-imap-port = 端口
dialog-kmail-imap-security = 安全性
dialog-kmail-imap-auth = 身份认证方式
dialog-kmail-imap-user = 用户名
dialog-kmail-part-outgoing-server-parameters = 传出服务器参数
dialog-kmail-smtp-host = 发件服务器
dialog-kmail-smtp-port = 端口
dialog-kmail-smtp-security = 安全性
dialog-kmail-smtp-auth = 身份认证方式
dialog-kmail-smtp-user = 用户名
dialog-kmail-tls = SSL/TLS （推荐）
dialog-kmail-starttls = 开启 TLS
dialog-kmail-auth = 普通密码（收件），明文（发件）

# Claws Mail
handoff-claws-mail = 打开“Configuration”→“Create new account…”，依次填写“Basic”、“Send”、“TLS”、“Advanced”四页（程序没有简体中文界面）。
dialog-claws-mail-end = 按“OK”。
new-code-claws-mail = 打开“Configuration”→“Edit accounts…”→ 该账号 →“Edit”→“Basic”，在“Password”里填入新授权码；如果“Send”页也填过，一并修改。
dialog-claws-mail-part-basic = Basic
dialog-claws-mail-name = Full name
dialog-claws-mail-address = Mail address
dialog-claws-mail-protocol = Protocol
dialog-claws-mail-imap-host = Server for receiving
dialog-claws-mail-smtp-host = SMTP server (send)
dialog-claws-mail-imap-user = User ID
dialog-claws-mail-code = Password
dialog-claws-mail-part-send = Send
dialog-claws-mail-smtp-auth = SMTP Authentication (SMTP AUTH)
dialog-claws-mail-smtp-user = User ID
dialog-claws-mail-smtp-code = Password
dialog-claws-mail-part-tls = TLS
dialog-claws-mail-imap-security = IMAP
dialog-claws-mail-smtp-security = Send (SMTP)
dialog-claws-mail-part-advanced = Advanced
dialog-claws-mail-smtp-port = SMTP port
dialog-claws-mail-imap-port = IMAP port
dialog-claws-mail-tls = Use TLS
dialog-claws-mail-starttls = Use STARTTLS command to start encrypted session
dialog-claws-mail-auth = Automatic

# Sylpheed
handoff-sylpheed = 打开“配置”→“编辑帐号…”→“添加”。依次填写“基本”、“发送”、“SSL”、“高级”四页。
dialog-sylpheed-end = 按“确定”。
new-code-sylpheed = 打开“配置”→“当前帐号首选项…”→“基本”，在“密码”里填入新授权码；如果“发送”页也填过，一并修改。
dialog-sylpheed-part-basic = 基本
dialog-sylpheed-name = 全名
dialog-sylpheed-address = 邮件地址
dialog-sylpheed-protocol = 协议
dialog-sylpheed-imap-host = 接收服务器
dialog-sylpheed-smtp-host = SMTP 服务器（发送）
dialog-sylpheed-imap-user = 用户 ID
dialog-sylpheed-code = 密码
dialog-sylpheed-part-send = 发送
dialog-sylpheed-smtp-auth = SMTP 验证（SMTP AUTH）
dialog-sylpheed-smtp-user = 用户 ID
dialog-sylpheed-smtp-code = 密码
dialog-sylpheed-part-ssl = SSL
dialog-sylpheed-imap-security = 使用 SSL 连接 IMAP4 服务器
dialog-sylpheed-smtp-security = 使用 SSL 连接 SMTP 服务器
dialog-sylpheed-part-advanced = 高级
dialog-sylpheed-smtp-port = 指定 SMTP 端口
dialog-sylpheed-imap-port = 指定 IMAP4 端口
dialog-sylpheed-tls = 使用 SSL 连接 IMAP4 服务器；使用 SSL 连接 SMTP 服务器
dialog-sylpheed-starttls = 使用 STARTTLS 命令开始 SSL 会话
dialog-sylpheed-auth = 自动

# Mailspring
handoff-mailspring = 打开“首选项”→“账号”→“添加账号”→“IMAP / SMTP”。填写名称、地址和授权码，按“继续”。
dialog-mailspring-end = 按“连接帐户”。
new-code-mailspring = 打开“首选项”→“账号”→ 该账号 →“更新连接设置…”。在两栏的“密码”里填入新授权码，按“连接帐户”。
dialog-mailspring-name = 名称
dialog-mailspring-address = 邮件
dialog-mailspring-code = 密码
dialog-mailspring-part-incoming-mail-imap = 接收邮件（IMAP）
dialog-mailspring-imap-host = Server
dialog-mailspring-imap-port = 端口
dialog-mailspring-imap-security = 安全性
dialog-mailspring-imap-user = Username
dialog-mailspring-part-outgoing-mail-smtp = 外发邮件（SMTP）
dialog-mailspring-smtp-host = Server
dialog-mailspring-smtp-port = 端口
dialog-mailspring-smtp-security = 安全性
dialog-mailspring-smtp-user = Username
dialog-mailspring-smtp-code = 密码
dialog-mailspring-tls = SSL / TLS
dialog-mailspring-starttls = STARTTLS

# Foxmail
handoff-foxmail = 打开“设置”→“帐号”→“新建”，再按“手动设置”。
dialog-foxmail-end = 按“创建”。
new-code-foxmail = 打开“设置”→“帐号”→ 该账号，在“密码”里填入新授权码并确定。
dialog-foxmail-protocol = 接收服务器类型
dialog-foxmail-address = 邮件帐号
dialog-foxmail-code = 密码
dialog-foxmail-imap-host = IMAP服务器
dialog-foxmail-imap-security = SSL
dialog-foxmail-imap-port = 端口
dialog-foxmail-smtp-host = SMTP服务器
dialog-foxmail-smtp-security = SSL
dialog-foxmail-smtp-port = 端口
dialog-foxmail-tls = SSL（勾选）
dialog-foxmail-starttls = 如果服务器支持，就使用STARTTLS加密传输

# 网易邮箱大师（Mail Master）
handoff-netease-mail-master = 添加邮箱，填入地址和授权码。如果找不到服务器，打开手动设置并选择 IMAP。
dialog-netease-mail-master-end = 确认登录。
new-code-netease-mail-master = 在设置里打开该账号，填入新授权码；或者删除后重新添加。
dialog-netease-mail-master-tls = SSL
