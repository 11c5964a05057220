# What all pages of the window have in common, and the frame of the help.

window-title = { $page } – Mailkey

help-title = 說明
help-lead = 這裡的內容不必連上網路就能看。
help-search = 搜尋說明
help-here = 關於這一頁
help-questions = 常見問題
help-causes = 測試沒有通過時
help-words = 名詞解釋
help-also = 也稱為：{ $names }
help-nothing = 說明裡找不到這些字詞。請試試只用一個詞。
help-about = 這是什麼意思

check-further = 還可以試試
check-others = 其他可能的原因
done-good-to-know = 補充說明

start-more = 代碼、程式等
start-less = 顯示較少
start-search = 搜尋您的帳號
start-nothing-found = 沒有帳號符合這些字詞。
start-removed = 已從 Mailkey 移除 { $address }。它的代碼在您到服務商那邊刪除之前仍然有效。
start-removed-code = 已從 Mailkey 移除 { $address } 的代碼「{ $label }」。在您到服務商那邊刪除之前，它仍然有效。
start-recent = 最近 { $days } 天：通過 { $passed } 天，連不上 { $unreached } 天，遭拒絕 { $refused } 天

settings-contrast = 對比
settings-contrast-normal = 標準
settings-contrast-high = 高
