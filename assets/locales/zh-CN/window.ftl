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
