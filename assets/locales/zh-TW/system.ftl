# Links that come from elsewhere, and what the administrator of this computer has set.

invited-title = 要設定這個郵件地址嗎？
invited-lead = 有網頁或其他程式要求 Mailkey 設定這個郵件地址。
invited-no-provider = Mailkey 還不知道它的服務商。
invited-so-far = 到目前為止，Mailkey 沒有傳送也沒有儲存任何內容。只有這是您自己的地址，才請繼續。
invited-ends-journey = 如果繼續，這個視窗中正在進行的操作就會結束。
invited-accept = 設定這個地址
invited-decline = 不要，什麼都不做
invited-unclear-title = 這個連結裡沒有郵件地址
invited-unclear-lead = 有網頁或其他程式用一個連結打開了 Mailkey，但 Mailkey 看不懂這個連結。什麼都沒有發生。

settings-fixed = 由這台電腦的管理員設定。
settings-administered-faults = 管理員的檔案 { $file } 有錯誤。Mailkey 只使用其中正確的內容：
administered-not-read = Mailkey 無法讀取它：{ $why }
administered-not-json = 第 { $line } 行，第 { $column } 欄：這不是由名稱和值組成的 JSON。
administered-unknown = 沒有名為 { $name } 的設定。
administered-proxy-password = Proxy 裡寫了密碼，這台電腦上的每個人都看得到。請拿掉密碼。

cli-setting-fixed = { $name }：{ $value }（由這台電腦的管理員設定）
cli-setting-is-fixed = { $name } 由這台電腦的管理員設定，您不能更改。
cli-practice-off = 這台電腦的管理員關閉了練習。
cli-check-administrator = 管理員
cli-administered = Mailkey 使用 { $file } 裡的設定。
cli-administered-not = 這台電腦的管理員沒有設定任何內容。
files-administered = 這台電腦的管理員所做的設定，適用於所有人。
files-administered-providers = 這台電腦的管理員加入的服務商，適用於所有人。
