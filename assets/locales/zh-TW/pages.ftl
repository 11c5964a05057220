# The pages outside journeys.

nav-accounts = 帳號
nav-providers = 服務商
nav-settings = 設定
nav-help = 說明

start-title = 您的帳號
start-waiting = 繼續設定 { $address }
start-waiting-code = 您正要貼上代碼。
start-waiting-step = 接下來：{ $step }
start-waiting-first = 您還沒有開始這些步驟。
start-go-on = 繼續
start-forget = 捨棄
start-add = 新增帳號
start-test-all = 全部測試
start-test = 測試
start-reset = 重設
start-stop-tests = 停止
start-test-all-progress = 已測試 { $done } 個帳號，共 { $all } 個
start-test-all-refused = 有 { $count } 個帳號需要您處理，代碼遭到拒絕。
start-test-all-needs = 有 { $count } 個帳號需要您處理。請個別測試，看看原因。
start-test-all-unreached = 有 { $count } 個帳號無法測試。原因在網路或伺服器，不在代碼。
start-test-all-fine = 有 { $count } 個帳號可用。
start-test-all-left-out = 有 { $count } 個帳號沒有測試，因為您按了停止。
start-not-tested = 從未測試
start-not-reached = 連不上
start-no-label = 沒有標籤
start-kept-since = { $ago }儲存
start-remove = 移除
start-remove-really = 確定移除
start-remove-warning = Mailkey 會移除這個帳號和它儲存的代碼。服務商那邊不會有任何變化，請在那裡也刪除代碼。

welcome-title = 歡迎使用 Mailkey
welcome-lead = Mailkey 幫您在任何郵件程式中使用自己的郵件帳號。如果不能用，也會告訴您原因。
welcome-heading = 為什麼會出現「密碼不正確」？
welcome-what = 許多服務商不接受您在郵件程式中使用登入密碼，而要用應用程式密碼（有些地方叫授權碼）。您可以在它們的網站上產生。
welcome-not-password = 它不是您的登入密碼，只用於您的郵件，而且隨時可以更換。
welcome-steps = Mailkey 會打開正確的網頁，告訴您每一步怎麼做。您貼上代碼後，Mailkey 會馬上測試。
welcome-kept = 代碼會儲存在系統的鑰匙圈中，您也可以選擇加密檔案。Mailkey 只會把它傳給您的服務商。只有在您按下按鈕時，才會上網查詢不認識的服務商。
welcome-add = 設定帳號
welcome-questions = 常見問題

vault-asking = 正在打開鑰匙圈…
vault-proved = 代碼會儲存在 { $vault } 中。
vault-this-run = 代碼只放在記憶體裡。關閉 Mailkey 後就沒有了。
vault-ask-again = 再試一次
vault-use-keychain = 再試一次鑰匙圈
vault-copy-command = 複製指令
never-changes = Mailkey 絕不會更改您在服務商那邊的任何設定。

settings-title = 設定
settings-language = 語言
settings-theme = 顏色
settings-theme-system = 和系統相同
settings-theme-light = 淺色
settings-theme-dark = 深色
settings-size = 文字大小
settings-size-normal = 標準
settings-size-large = 大
settings-size-larger = 更大
settings-look-up = 尋找伺服器
settings-look-up-on = 上網查詢
settings-look-up-off = 一律不上網查詢
settings-look-up-why = 用於 Mailkey 不認識的網域。您按下按鈕後，它會查詢 DNS、該網域本身和 Mozilla 的清單，只會傳送網域。
settings-offer-copied = 複製的代碼
settings-offer-copied-on = 主動提示
settings-offer-copied-off = 只在我按「貼上」時使用
settings-offer-copied-why = 您取得代碼時，Mailkey 會看看您是不是剛好複製了一組，並提示您。只有在您按下按鈕後才會使用。
settings-programs = 這台電腦的郵件程式
settings-programs-on = 查看其中有哪些帳號
settings-programs-off = 不查看
settings-programs-why = Mailkey 會在首頁列出您郵件程式中的地址，以及伺服器設定的問題。它不會讀取代碼和登入密碼，也不會更改任何內容。
settings-proxy = 連線
settings-proxy-system = 使用 ALL_PROXY 的 Proxy
settings-proxy-none = 不使用 Proxy
settings-proxy-named = 使用自訂的 Proxy
settings-proxy-hint = socks5h://127.0.0.1:9050
settings-proxy-use = 使用這個 Proxy
settings-proxy-in-use = Mailkey 透過 { $proxy } 連線到伺服器。
settings-proxy-password = Mailkey 不會儲存 Proxy 的密碼，關閉後就會忘記。如果每次都要用，請把 Proxy 寫在環境變數 ALL_PROXY 中。
settings-proxy-unusable = Mailkey 無法使用環境變數 ALL_PROXY 指定的 Proxy，所以連不上任何伺服器。
settings-provider-faults = 您的這些服務商檔案有錯誤，Mailkey 沒有使用：

providers-title = 服務商
providers-lead = 這些是 Mailkey 認識的服務商。選擇一家，就能在那裡設定帳號。
providers-search = 名稱或網域
providers-own-domains = 客戶自己的網域
providers-none = Mailkey 不認識這個名稱的服務商。您仍然可以設定帳號：按「新增帳號」，輸入地址，再填寫伺服器。


window-no-display = Mailkey 找不到可以打開視窗的顯示器。請在桌面工作階段中啟動它。
window-display-silent = 這個工作階段的顯示器 { $display } 沒有回應。請在執行中的桌面工作階段裡啟動 Mailkey。
window-display-refused = 顯示器 { $display } 不讓這位使用者使用。它的回應是：「{ $said }」。請以登入桌面的使用者啟動 Mailkey，不要用 su 或 sudo。
window-display-lacks = 顯示器 { $display } 缺少 X 擴充功能 { $extension }，而視窗需要它。請使用有這項功能的顯示伺服器。
window-libraries-missing = 這台電腦缺少視窗需要的程式庫：{ $files }。
window-libraries-install = 請以 root 身分執行這個指令來安裝：{ $command }
window-libraries-look-for = 請安裝您的發行版中含有這些程式庫的套件。
window-toolkit = 無法打開視窗：{ $said }。
window-or-terminal = 您也可以在這個終端機中使用 Mailkey。請執行「{ $program } setup」，或執行「{ $program } --help」查看所有指令。
window-open-already =
    { $proxy ->
        [yes] Mailkey 已經打開，視窗現在移到最前面，但它沒有使用您指定的 Proxy。請先關閉那個視窗，再啟動 Mailkey。
       *[no] Mailkey 已經打開，視窗現在移到最前面。
    }
