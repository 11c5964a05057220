# 授权码保存在哪里：用口令加密的文件、移动、备份。

keychain-file = 加密文件

vault-file-locked = 加密文件已锁定。
    .cure = 请在“账号”页面输入它的口令，或在终端中使用 --passphrase-file。
vault-file-wrong-passphrase = 这个口令打不开加密文件。
    .cure = 请重新输入，注意区分大小写。忘记的口令无法找回；授权码可以到服务商的网页上重新生成。
vault-file-absent = { $path } 处没有加密文件。
    .cure = 请设置一个口令来创建它。
vault-file-exists = { $path } 处已有加密文件，没有改动它。
    .cure = 请用它的口令打开；如果已经不知道口令，请把它移到别处。
vault-file-damaged = 加密文件 { $path } 已损坏，上一个版本也已损坏。
    .cure = 如果您有它的副本，请用副本替换它；否则请把它移到别处，然后重新生成授权码。没有删除任何内容。
vault-file-newer = 加密文件由更新版本的 Mailkey 写入（格式 { $version }）。
    .cure = 请安装该版本；没有改动任何内容。
vault-file-fault = 没有丢失任何内容：加密文件保持原样。

passphrase-error-empty = 请输入口令。
passphrase-error-too-short = 口令至少需要 { $least } 个字符，用几个词组成更好。拿到文件的人可以无限次猜测。
passphrase-error-too-long = 口令过长。
passphrase-error-control-character = 口令中有换行或控制字符。
passphrase-error-not-the-same = 两次输入的口令不同。请输入相同的口令。

keep-error-label-taken = 这个账号已有标签为“{ $label }”的授权码。请换一个标签。
keep-error-deleted = 这个账号的授权码已不在{ $vault }中：它在那里被删除了，或者这不是原来的那一个。授权码无法找回，请用重置获取新的授权码。
    .named = 授权码“{ $label }”已不在{ $vault }中：它在那里被删除了，或者这不是原来的那一个。授权码无法找回，请用重置获取新的授权码。
keep-error-not-here = 这个账号的授权码不在这台电脑上：账号由备份恢复，而备份中没有这个授权码。请用重置获取新的授权码。
    .named = 授权码“{ $label }”不在这台电脑上：账号由备份恢复，而备份中没有这个授权码。请用重置获取新的授权码。

notice-vault-recovered = 加密文件已损坏，现在使用上一个版本。损坏的文件已移到 { $path }。

backup-error-wrong-passphrase = 这个口令打不开备份。请重新输入，注意区分大小写。
backup-error-damaged = 这不是备份，或者已经损坏。没有恢复任何内容。
backup-error-no-backup = 这个文件是加密的，但不是 Mailkey 的备份。
backup-error-newer = 备份由更新版本的 Mailkey 写入（格式 { $version }）。请安装该版本后再恢复。
backup-error-too-large = 文件过大，不可能是备份。
backup-error-not-kept = 写入的内容无法读回，因此没有生成备份。请换一个磁盘再试。
backup-error-exists = { $path } 已经存在。请换一个名称；没有写入任何内容。

cli-passphrase-ask = 加密文件的口令（不显示）：
cli-passphrase-again = 这个口令打不开它，请重试。
cli-passphrase-new = 加密文件的新口令（不显示）：
cli-passphrase-repeat = 再次输入相同的口令：
cli-passphrase-why = 授权码将保存在只有您的口令才能打开的文件中。忘记的口令无法找回：请写下来，妥善保管。
cli-passphrase-no-terminal = 没有终端可供输入口令。请用文件提供口令：--passphrase-file 文件（备份的口令：--backup-passphrase-file 文件；更换口令时的新口令：--new-passphrase-file 文件）
cli-passphrase-file-unread = 无法从 { $path } 读取口令（{ $kind }）。
cli-passphrase-file-open = 这台电脑上的其他人也能读取 { $path }。请设为只有您可读：chmod 600
cli-passphrase-changed = 加密文件已换用新口令，旧口令打不开它了。此前复制的加密文件仍用旧口令，备份仍用各自的口令。
cli-vault-moved = { $count ->
        [0] 没有需要移动的授权码。今后新授权码保存到{ $vault }。
       *[other] 已把 { $count } 个授权码移到{ $vault }并读回核对。今后新授权码也保存到那里。
    }
cli-vault-used = 今后新授权码保存到{ $vault }。已保存的授权码留在原处。
cli-vault-lost = 没有找到应有的授权码：{ $address }。请用重置获取新的授权码。
    .named = 没有找到应有的授权码：{ $address }，标签“{ $label }”。请用重置获取新的授权码。
cli-vault-line = { $vault }：{ $count } 个授权码。{ $detail }
cli-vault-line-new = { $vault }（新授权码保存到这里）：{ $count } 个授权码。{ $detail }
cli-vault-locked = 加密文件在输入口令之前保持锁定。
cli-backup-passphrase-new = 备份的口令（不显示）：
cli-backup-passphrase-ask = 备份的口令（不显示）：
cli-backed-up = 已把 { $accounts } 个账号写入 { $file }（不含授权码）并读回核对。请妥善保管口令，忘记后无法找回。
cli-backed-up-with-codes = 已把 { $accounts } 个账号和 { $codes } 个授权码写入 { $file } 并读回核对。拿到文件和口令的人可以读您的邮件：请把两者分开妥善保管。
cli-brought-back = 已恢复：{ $accounts } 个账号，{ $codes } 个授权码。
cli-brought-bare = 有 { $bare } 个授权码不在备份中。请逐个重新获取：mailkey reset 地址
cli-brought-here = { $here } 个授权码这里已经有了，保持不变。
cli-code-not-here = 不在这台电脑上
cli-code-used-in = {"  "}{"  "}用于：{ $programs }
cli-code-expires = {"  "}{"  "}{ $day } 到期
cli-code-expired = {"  "}{"  "}已于 { $day } 到期
cli-bad-date = { $text } 不是日期。请写成 2027-03-31 这样的格式，或写 never（永不）。
cli-too-many-programs = 最多可以写 { $most } 个程序。
cli-use-file = （也可以把新授权码保存在用口令加密的文件中：{ $program } vault use file）
cli-make-file = 请这样创建：{ $program } vault use file
cli-holders = 这些地方使用旧授权码，需要换成新的：{ $programs }
cli-removed-holders = 它仍在这些地方使用：{ $programs }

start-add-code = 添加授权码
start-edit = 编辑
start-save = 保存
start-get-code = 获取授权码
start-not-here = 这里没有授权码
start-passed = 上次通过测试：{ $ago }
start-used-in = 用于：{ $programs }
start-ends = { $day } 到期
start-programs = 使用它的程序
start-programs-example = Thunderbird、msmtp
start-programs-why = 更换这个授权码时，Mailkey 会告诉您哪些程序需要新的授权码。
start-remove-code = 移除这个授权码
start-remove-code-warning = Mailkey 会忘记这个授权码。服务商处不会有任何变化：请在那里也删除它。
start-due = { $count } 个账号的授权码该更换了：
start-due-why = 授权码用得越久，接触过它的程序和人就越多。用“重置”可以换成新的授权码；用到多少天开始提醒，可以在“设置”中选择。

vault-use-file = 使用加密文件
vault-file-title = 您的授权码在加密文件中
vault-file-lead = 请输入一次它的口令；在关闭 Mailkey 之前，文件会保持打开。

passphrase-its = 加密文件的口令
passphrase-new = 新口令
passphrase-repeat = 再次输入
passphrase-create = 创建加密文件
passphrase-open = 打开
passphrase-change = 更换口令
passphrase-busy = 请稍候……
passphrase-why = 只有这个口令能打开文件，忘记后无法找回：请写下来，妥善保管。

settings-vault = 授权码的保存位置
settings-vault-keychain = 在这台电脑的密钥环中。
settings-vault-file = 在用口令打开的加密文件中。
settings-vault-moving = 正在移动授权码……
settings-move-file = 移到加密文件
settings-move-keychain = 移到密钥环
settings-remind = 提醒更换授权码
settings-remind-days = { $count } 天后
settings-remind-never = 从不
settings-remind-why = 授权码即将到期时，总会提醒您。
settings-daily = 每日检查
settings-daily-on = 每天一次
settings-daily-off = 关闭
settings-daily-why = 系统在后台启动 Mailkey，不打开窗口；它用每个授权码登录，只在情况有变化时通知您。不会要求解锁，被拒绝的授权码也不会再次发送。
settings-daily-file = 加密文件中的授权码只检查使用时间，因为那时没有人输入口令。在终端中可以指定写有口令的文件：mailkey check --daily on --passphrase-file 文件
start-once-refused = 上次被拒绝：{ $ago }
start-ends-label = 到期日（按网站上显示的填写）
start-ends-example = 2027-03-31
start-no-day = 请把日期写成 2027-03-31 这样的格式，或者留空。
cli-code-once-refused = {"  "}{"  "}上次被拒绝：{ $ago }
cli-code-once-passed = {"  "}{"  "}上次通过测试：{ $ago }
