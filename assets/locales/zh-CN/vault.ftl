# 授权码保存在哪里：用口令加密的文件、移动、备份。

keychain-file = 加密文件

vault-file-locked = 加密文件已锁定。
    .cure = 请输入它的口令。
vault-file-wrong-passphrase = 这个口令打不开加密文件。
    .cure = 请重新输入，注意区分大小写。忘记的口令无法找回；授权码可以到邮箱网站重新生成。
vault-file-absent = { $path } 处没有加密文件。
    .cure = 请设置一个口令来创建它。
vault-file-exists = { $path } 处已有加密文件，没有改动它。
    .cure = 请用它的口令打开；如果已经不知道口令，请把它移到别处。
vault-file-damaged = 加密文件 { $path } 已损坏，上一个版本也已损坏。
    .cure = 请用您自己的副本替换它，或把它移到别处后重新生成授权码。没有删除任何内容。
vault-file-newer = 加密文件由更新版本的 Mailkey 写入（格式 { $version }）。
    .cure = 请安装该版本；没有改动任何内容。
vault-file-fault = 没有丢失任何内容：加密文件保持原样。

passphrase-error-empty = 请输入口令。
passphrase-error-too-short = 口令至少需要 { $least } 个字符，几个词更好。拿到文件的人可以无限次猜测。
passphrase-error-too-long = 口令过长。
passphrase-error-control-character = 其中有换行或控制字符。
passphrase-error-not-the-same = 两次输入的口令不同。请输入相同的口令。

keep-error-label-taken = 这个账号已有标签为“{ $label }”的授权码。请换一个标签。
keep-error-not-here = 这个账号的授权码不在这台电脑上：账号是从不含授权码的备份恢复的。请用重置获取新的授权码。
    .named = 授权码“{ $label }”不在这台电脑上：账号是从不含授权码的备份恢复的。请用重置获取新的授权码。
