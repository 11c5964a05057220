# 授权码保存在哪里：用口令加密的文件、移动、备份。

keychain-file = 加密文件

vault-file-locked = 加密文件已锁定。
    .cure = 请在“账号”页面输入它的口令。在终端中请用 --passphrase-file。
vault-file-wrong-passphrase = 这个口令打不开加密文件。
    .cure = 请重新输入，注意大小写。忘记的口令无法找回，但您可以到服务商那里生成新的授权码。
vault-file-absent = { $path } 没有加密文件。
    .cure = 请设置一个口令来创建它。
vault-file-exists = { $path } 已有加密文件，Mailkey 没有改动它。
    .cure = 请用它的口令打开。如果不记得口令，请把文件移到别处。
vault-file-damaged = 加密文件 { $path } 已损坏，上一个版本也已损坏。
    .cure = 如果您有副本，请用副本替换它。如果没有，请把它移到别处，再生成新的授权码。没有删除任何内容。
vault-file-newer = 加密文件由更新版本的 Mailkey 写入（格式 { $version }）。
    .cure = 请安装那个版本。没有改动任何内容。
vault-file-fault = 没有丢失任何内容。加密文件和以前一样。

passphrase-error-empty = 请输入口令。
passphrase-error-too-short = 口令至少要 { $least } 个字符，用几个词更好，因为拿到文件的人想猜多久都行。
passphrase-error-too-long = 口令太长。请换一个短一点的。
passphrase-error-control-character = 口令中有换行或其他控制字符。
passphrase-error-not-the-same = 两次输入的口令不一样。请输入相同的口令。

keep-error-label-taken = 这个账号已有标签为“{ $label }”的授权码。请换一个标签。
keep-error-deleted = 这个账号的授权码已不在{ $vault }中。有人删除了它，或者这不是原来的{ $vault }。授权码无法找回，请重置。
    .named = 授权码“{ $label }”已不在{ $vault }中。有人删除了它，或者这不是原来的{ $vault }。授权码无法找回，请重置。
keep-error-not-here = 这个账号的授权码不在这台电脑上。账号是从备份恢复的，但没有恢复授权码。请重置授权码。
    .named = 授权码“{ $label }”不在这台电脑上。账号是从备份恢复的，但没有恢复授权码。请重置授权码。

notice-vault-recovered = 加密文件已损坏。Mailkey 现在使用上一个版本，并把损坏的文件移到了 { $path }。

backup-error-wrong-passphrase = 这个口令打不开备份。请重新输入，注意大小写。
backup-error-damaged = 这不是备份，或者已经损坏。没有恢复任何内容。
backup-error-no-backup = 这个文件是加密的，但不是 Mailkey 的备份。
backup-error-newer = 备份由更新版本的 Mailkey 写入（格式 { $version }）。请安装那个版本再恢复。
backup-error-too-large = 文件太大，不可能是备份。
backup-error-not-kept = 写好的备份读不回来，所以没有备份。请换一个磁盘再试。
backup-error-exists = { $path } 已经存在。请换一个名称。没有写入任何内容。

cli-passphrase-ask = 加密文件的口令（不显示）：
cli-passphrase-again = 这个口令打不开它，请重试。
cli-passphrase-new = 加密文件的新口令（不显示）：
cli-passphrase-repeat = 再次输入新口令相同的口令：
cli-passphrase-why = Mailkey 会把授权码保存在文件中，只有您的口令能打开。请把口令写下来，收好。忘记就找不回来了。
cli-passphrase-no-terminal = 没有终端可以输入口令。请用文件提供：--passphrase-file 文件（备份的口令：--backup-passphrase-file 文件，新口令：--new-passphrase-file 文件）
cli-passphrase-file-unread = Mailkey 无法从 { $path } 读取口令（{ $kind }）。
cli-passphrase-file-open = 这台电脑上的其他人也能读取 { $path }。请设为只有您能读：chmod 600
cli-passphrase-changed = 加密文件换了新口令，旧口令打不开它了。以前复制的文件还用旧口令，备份还用各自的口令。
cli-vault-moved = { $count ->
        [0] 没有需要移动的授权码。以后新授权码保存到{ $vault }。
       *[other] 已把 { $count } 个授权码移到{ $vault }，并读回核对。以后新授权码也保存到那里。
    }
cli-vault-used = 以后新授权码保存到{ $vault }。以前保存的授权码留在原处。
cli-vault-lost = 没有找到 { $address } 的授权码。请重置授权码。
    .named = 没有找到 { $address } 标签为“{ $label }”的授权码。请重置授权码。
cli-vault-line = { $vault }：{ $count } 个授权码。{ $detail }
cli-vault-line-new = { $vault }（新授权码保存到这里）：{ $count } 个授权码。{ $detail }
cli-vault-locked = 加密文件已锁定，输入口令才能打开。
cli-backup-passphrase-new = 备份的口令（不显示）：
cli-backup-passphrase-ask = 备份的口令（不显示）：
cli-backed-up = 已把 { $accounts } 个账号写入 { $file }（不含授权码），并读回核对。请收好口令，忘记就找不回来了。
cli-backed-up-with-codes = 已把 { $accounts } 个账号和 { $codes } 个授权码写入 { $file }，并读回核对。请把文件和口令分开收好。谁拿到这两样，谁就能读您的邮件。
cli-brought-back = 已恢复：{ $accounts } 个账号，{ $codes } 个授权码。
cli-brought-bare = 有 { $bare } 个授权码不在备份中。要获取新的，请运行：mailkey reset 地址
cli-brought-here = { $here } 个授权码这里已经有了，没有改动。
cli-code-not-here = 不在这台电脑上
cli-code-used-in = {"  "}{"  "}用于：{ $programs }
cli-code-expires = {"  "}{"  "}{ $day } 到期
cli-code-expired = {"  "}{"  "}已于 { $day } 到期
cli-bad-date = { $text } 不是日期。请写成 2027-03-31 这样，或写 never（永不）。
cli-too-many-programs = 最多可以填 { $most } 个程序。
cli-use-file = （也可以把新授权码保存在用口令加密的文件中：{ $program } vault use file）
cli-make-file = 创建方法：{ $program } vault use file
cli-holders = 这些地方用的还是旧授权码：
cli-holder-asks = { $program }：不用改动，它会向 Mailkey 索取新授权码。
cli-holder-command = { $program } 需要换成新授权码：{ $command }
cli-holder-by-hand = { $program } 需要换成新授权码。请在那里填写。
cli-holder-note = 每换好一处，请记下来：{ $command }
cli-later-steps = 然后，在服务商网站上：
cli-removed-holders = 这些地方还有它：{ $programs }

start-add-code = 添加授权码
start-edit = 编辑
start-save = 保存
start-get-code = 获取授权码
start-not-here = 这里没有授权码
start-passed = 上次可用：{ $ago }
start-used-in = 用于：{ $programs }
start-ends = { $day } 到期
start-programs = 使用它的程序
start-programs-example = Thunderbird、msmtp
start-programs-why = 更换这个授权码时，Mailkey 会告诉您哪些程序需要新的。
start-remove-code = 移除这个授权码
start-remove-code-warning = Mailkey 会忘记这个授权码。服务商那里不会有变化，请在那里也删除它。
start-due = { $count } 个账号的授权码该更换了：
start-due-why = 请点“重置”换一个新的。授权码用得越久，见过它的程序和人就越多。什么时候提醒，可以在“设置”中选择。

vault-use-file = 使用加密文件
vault-file-title = 加密文件已锁定
vault-file-lead = 请输入一次它的口令。关闭 Mailkey 之前，文件会一直打开。

passphrase-its = 加密文件的口令
passphrase-new = 新口令
passphrase-repeat = 再次输入新口令
passphrase-create = 创建加密文件
passphrase-open = 打开
passphrase-change = 更换口令
passphrase-busy = 请稍候……
passphrase-why = 请写下来，收好。只有这个口令能打开文件，忘记就找不回来了。

settings-vault = 授权码的保存位置
settings-vault-keychain = 在这台电脑的密钥环中。
settings-vault-file = 在加密文件中，用口令打开。
settings-vault-moving = 正在移动授权码……
settings-move-file = 移到加密文件
settings-move-keychain = 移到密钥环
settings-remind = 提醒更换授权码
settings-remind-days = { $count } 天后
settings-remind-never = 从不
settings-remind-why = 授权码快到期时，Mailkey 总会提醒您。
settings-daily = 每日检查
settings-daily-on = 每天一次
settings-daily-off = 关闭
settings-daily-why = 系统在后台启动 Mailkey，不打开窗口。Mailkey 用每个授权码登录，有变化才通知您。它不会要您解锁，也不会再次发送被拒绝的授权码。
settings-daily-file = 加密文件中的授权码，Mailkey 只检查用了多久，因为那时没有人输入口令。在终端中可以指定写有口令的文件：mailkey check --daily on --passphrase-file 文件
start-once-refused = 上次被拒绝：{ $ago }
start-ends-label = 到期日（按网站上显示的填写）
start-ends-example = 2027-03-31
start-no-day = 请把日期写成 2027-03-31 这样，或者留空。
cli-code-once-refused = {"  "}{"  "}上次被拒绝：{ $ago }
cli-code-once-passed = {"  "}{"  "}上次可用：{ $ago }
