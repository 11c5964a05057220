# 来自别处的链接，以及这台电脑的管理员所做的设置。

invited-title = 要设置这个邮箱地址吗？
invited-lead = 有网页或其他程序要求 Mailkey 设置这个邮箱地址。
invited-no-provider = Mailkey 还不知道它的服务商。
invited-so-far = 到现在为止，Mailkey 没有发送也没有保存任何内容。只有这是您自己的地址，才请继续。
invited-ends-journey = 如果继续，这个窗口中正在进行的操作就会结束。
invited-accept = 设置这个地址
invited-decline = 不，什么也不做
invited-unclear-title = 这个链接中没有邮箱地址
invited-unclear-lead = 有网页或其他程序用一个链接打开了 Mailkey，但 Mailkey 看不懂这个链接。什么也没有发生。

settings-fixed = 由这台电脑的管理员设置。
settings-administered-faults = 管理员的文件 { $file } 有错误。Mailkey 只使用其中正确的内容：
administered-not-read = Mailkey 无法读取它：{ $why }
administered-not-json = 第 { $line } 行，第 { $column } 列：这不是由名称和值组成的 JSON。
administered-unknown = 没有名为 { $name } 的设置。
administered-proxy-password = 代理中写了密码，这台电脑上的每个人都能看到。请去掉密码。

cli-setting-fixed = { $name }：{ $value }（由这台电脑的管理员设置）
cli-setting-is-fixed = { $name } 由这台电脑的管理员设置，您不能更改。
cli-practice-off = 这台电脑的管理员关闭了练习。
cli-check-administrator = 管理员
cli-administered = Mailkey 使用 { $file } 中的设置。
cli-administered-not = 这台电脑的管理员没有设置任何内容。
files-administered = 这台电脑的管理员所做的设置，对所有人有效。
files-administered-providers = 这台电脑的管理员添加的服务商，对所有人有效。
