# 窗口各页面共用的文字，以及帮助的框架。

window-title = { $page } – Mailkey

help-title = 帮助
help-lead = 以下内容无需联网即可阅读。
help-search = 搜索帮助
help-here = 关于本页
help-questions = 常见问题
help-causes = 测试未通过时
help-words = 名词解释
help-also = 也叫：{ $names }
help-nothing = 帮助中没有这些词。请只输入一个词试试。
help-about = 这是什么意思

check-further = 还可以这样试
check-others = 其他可能的原因
done-good-to-know = 相关说明

start-more = 授权码、使用的程序等
start-less = 收起
start-search = 搜索账号
start-nothing-found = 没有账号含有这些词。
start-removed = 已从 Mailkey 移除 { $address }。它的授权码在服务商处删除之前仍然有效。
start-removed-code = 已从 Mailkey 移除 { $address } 的授权码“{ $label }”。它在服务商处删除之前仍然有效。
start-recent = 最近 { $days } 天：通过 { $passed } 天，未连上 { $unreached } 天，被拒绝 { $refused } 天

settings-contrast = 对比度
settings-contrast-normal = 标准
settings-contrast-high = 高
