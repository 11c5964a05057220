# Provider files: what keeps them true, and newer ones.

providers-stale-line = { $id }：核對於 { $date }{ $confidence ->
        [low] ，來源很少
       *[other] {""}
    }
providers-stale-count = { $count ->
        [0] 沒有超過一年未核對或來源很少的服務商檔案。
       *[other] 有 { $count } 個服務商檔案超過一年未核對，或來源很少。
    }
providers-drawn = { $count ->
       *[other] 已把 { $count } 張圖片寫入 { $path }。
    }
providers-exported = { $count ->
       *[other] 已把 { $count } 個檔案寫入 { $path }。
    }
providers-cannot-write = Mailkey 無法寫入 { $path }：{ $said }。
providers-cannot-draw = 這個 Mailkey 不含視窗，無法繪製圖片。

recipes-in-force = { $origin ->
        [file] Mailkey 正在使用您匯入的服務商檔案，版本 { $version }。
       *[program] Mailkey 正在使用內建的服務商檔案，版本 { $version }。
    }
recipes-taken = { $count ->
        [0] Mailkey 現在使用版本 { $version } 的服務商檔案。內容和版本 { $before } 沒有不同。
       *[other] Mailkey 現在使用版本 { $version } 的服務商檔案。其中 { $count } 個和版本 { $before } 不同。
    }
recipes-how-to-undo = 要復原，請執行：mailkey providers update --undo
recipes-new = 新增：{ $provider }（{ $id }）
recipes-changed = 有變化：{ $provider }（{ $id }）：{ $parts }
recipes-part = { $part ->
        [domains] 網域
        [servers] 伺服器
        [sign-in] 登入方式
        [steps] 步驟
        [refusals] 伺服器的回應
       *[words] 文字
    }
recipes-undone = Mailkey 已改回版本 { $version } 的服務商檔案。
recipes-nothing-to-undo = 沒有可以復原的版本。Mailkey 正在使用內建的服務商檔案。
recipes-cannot-read = Mailkey 無法讀取 { $path }：{ $said }。
recipes-cannot-save = Mailkey 無法儲存服務商檔案：{ $said }。Mailkey 會繼續使用先前的檔案。
recipes-too-large = { $path } 大於 { $count } MB，不可能含有服務商檔案。沒有更改任何內容。
recipes-no-bundle = { $path } 裡沒有已簽署的服務商檔案。請找以 .recipes 結尾的檔案。沒有更改任何內容。
recipes-other-key = { $path } 不是由 Mailkey 的開發者簽署的。請從 Mailkey 網站取得檔案。沒有更改任何內容。
recipes-not-signed = { $path } 已損壞，或有人改過它。請重新取得檔案。沒有更改任何內容。
recipes-unreadable = { $path } 雖然已簽署，但 Mailkey 無法讀取裡面的內容。請告訴 Mailkey 的開發者。沒有更改任何內容。
recipes-newer-format = { $path } 需要較新版的 Mailkey。請先更新 Mailkey。沒有更改任何內容。
recipes-wrong-files = { $path } 裡的服務商檔案有錯誤。請告訴 Mailkey 的開發者。沒有更改任何內容。
recipes-not-newer = 這個檔案裡的服務商檔案是版本 { $offered }。Mailkey 已經在使用版本 { $here }，只接受更新的版本。
