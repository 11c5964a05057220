# What can be wrong before and after a test, remarks on what was typed, and ages.

address-error-empty = 請輸入郵件地址。
address-error-no-at = 少了 @。郵件地址的格式像 name@example.com。
address-error-many-ats = 裡面有不只一個 @，請只留一個。
address-error-no-local = @ 前面少了名稱。
address-error-no-domain = @ 後面少了網域，例如 gmail.com。
address-error-no-dot = @ 後面的部分沒有點，應該像 example.com 這樣。
address-error-bad-character = 郵件地址裡不能有字元 { $character }。
address-error-space = 郵件地址裡不能有空格。
address-error-bad-dot = 名稱的開頭或結尾有點，或是有 2 個連續的點。
address-error-bad-domain = { $domain } 不是郵件網域。
address-error-too-long = 這太長了，不會是郵件地址。

code-error-empty = 請先貼上代碼。
    .login = 請先輸入密碼。
code-error-too-long = 這太長了，不會是代碼。請只複製代碼本身。
code-error-control-character = 裡面有換行或其他控制字元。請只複製代碼本身。

remark-nothing = 還沒有貼上任何內容。
remark-fits = 這看起來像{ $whom }的代碼。
remark-too-short = 只有 { $count } 個字元，但{ $whom }的代碼有 { $wanted } 個。是不是沒有全部複製到？
remark-too-long = 有 { $count } 個字元，但{ $whom }的代碼有 { $wanted } 個。是不是多複製了什麼？
remark-foreign = { $whom }的代碼裡不會有字元 { $character }。請注意大小寫。
remark-capitals = { $whom }的代碼只有小寫字母。是不是開了 Caps Lock？Mailkey 會照原樣使用。
remark-small-letters = { $whom }的代碼只有大寫字母。Mailkey 會照原樣使用。
remark-like-login-password = 這看起來像登入密碼。這裡需要的是{ $whom }的{ $term }。
remark-the-address = 這是郵件地址，不是{ $term }。
remark-unknown = 這裡沒有固定格式，所以 Mailkey 會照原樣使用。
remark-space-at-end = 開頭或結尾有空格。它可能本來就有，所以 Mailkey 會保留。
remark-invisible = 裡面有看不見的字元，很可能是複製時帶進來的。它們也可能是其中一部分，所以 Mailkey 會保留。如果遭到拒絕，請重新複製。
remark-odd-spaces = 裡面有特殊的空格（不換行空格或全形空格）。它們可能是其中一部分，所以 Mailkey 會保留。
remark-blocks = 各段之間有空格。許多網站顯示空格只是為了方便閱讀。Mailkey 會保留它們。如果遭到拒絕，請拿掉空格再試。
remark-not-ascii = 裡面有特殊字元 { $character }，許多伺服器讀不懂。

changes-spaces = 已拿掉 { $count } 個空格
changes-invisible = 已拿掉 { $count } 個看不見的字元
changes-mapped = 已把 { $count } 個全形字元改成半形
changes-dashes = 已把 { $count } 個連接號改成一般連字號
changes-quotes = 已拿掉 { $count } 個引號
changes-separators = 已補上 { $count } 個連字號
changes-around = 已拿掉前後 { $count } 個字元
changes-joint = ，

keychain-gnome-keyring = GNOME 鑰匙圈
keychain-k-wallet = KWallet
keychain-kee-pass-xc = KeePassXC
keychain-secret-service = 這個桌面的鑰匙圈
keychain-mac-keychain = macOS 鑰匙圈
keychain-windows-credential-manager = Windows 認證管理員
keychain-memory = 記憶體（僅限這次執行）

vault-error-no-bus = 這裡沒有桌面工作階段，所以沒有鑰匙圈可以儲存代碼。
    .cure = 請登入桌面，或自己啟動一個工作階段{ $command ->
        [none] 。
       *[other] ：{ $command }
    }
vault-error-no-service = 這裡沒有鑰匙圈在執行。例如 GNOME 鑰匙圈、KWallet 或 KeePassXC 都能讓 Mailkey 儲存代碼。
    .cure = 請啟動其中一個，或安裝一個{ $command ->
        [none] 。
       *[other] ：{ $command }
    }
vault-error-locked = 鑰匙圈已鎖定。
    .cure = 請先解鎖，再試一次{ $command ->
        [none] 。
       *[other] ：{ $command }
    }
vault-error-dismissed = 鑰匙圈要您允許存取，但沒有得到允許。
    .cure = 請再試一次，並允許存取{ $command ->
        [none] 。
       *[other] ，或先解鎖：{ $command }
    }
vault-error-no-collection = 鑰匙圈裡還沒有地方可以儲存代碼。
    .cure = 請建立名為「登入」的鑰匙圈，並設為預設{ $command ->
        [none] 。
       *[other] ：{ $command }
    }
vault-error-broken = 鑰匙圈讀不到自己的檔案，所以讀不出裡面的代碼，也無法儲存新的。
    .cure = 請重設代碼，把新代碼儲存在加密檔案。如果您有鑰匙圈檔案的副本，也可以放回原處，再重新登入。
vault-error-timed-out = 鑰匙圈沒有回應。
    .cure = 請登出桌面再登入，或重新啟動鑰匙圈{ $command ->
        [none] 。
       *[other] ：{ $command }
    }
vault-error-unreadable = 鑰匙圈裡的項目不像代碼。
    .cure = 請重設這個帳號的代碼，Mailkey 會取代這個項目。
vault-error-too-long = 這組代碼太長，鑰匙圈存不下。
    .cure = 請只複製代碼本身，再貼上一次。
vault-error-not-kept = 鑰匙圈收下了代碼，但沒有儲存。
    .cure = 請再試一次。如果還是不行，請重新啟動鑰匙圈，或把代碼儲存在加密檔案。
vault-error-worker-gone = 和鑰匙圈的連線中斷了。
    .cure = 請再試一次。
vault-error-other = 鑰匙圈做不到。它的回應：{ $said }
    .cure = 請重新啟動鑰匙圈，再試一次。

register-error-newer = 帳號清單是較新版的 Mailkey 寫的（格式 { $version }）。要修改清單，請安裝那個版本。沒有更改任何內容。
file-fault-read-only = Mailkey 無法寫入 { $path }。請允許寫入，再試一次。
file-fault-no-space = 沒有空間可以存放 { $path }。請騰出空間，再試一次。
file-fault-busy = 另一個 Mailkey 正在儲存。請稍等一下再試。
register-error-unwritable = Mailkey 無法寫入帳號清單。沒有更改任何內容。
file-fault-io = Mailkey 無法使用 { $path }（{ $kind }）。沒有更改任何內容。

notice-damaged-recovered = 帳號清單已損壞，Mailkey 現在使用前一個版本。
notice-damaged-empty = 帳號清單已損壞，也沒有完好的前一個版本。清單現在是空的。儲存的代碼還在原來的地方。
notice-damaged-kept-as = Mailkey 把損壞的檔案移到了 { $path }。
notice-vanished = 帳號清單不見了，Mailkey 現在使用前一個版本。

keep-error-not-found = 沒有儲存 { $address } 的任何內容。
keep-error-no-such-label = 沒有標籤是「{ $label }」的代碼。
keep-error-ambiguous = 有好幾組代碼：{ $labels }。請指明是哪一組。
    .unnamed = 沒有標籤（--label ''）

start-error-no-home = 這位使用者沒有個人資料夾，所以 Mailkey 無法儲存帳號清單。
start-error-no-trust-store = 這台電腦沒有受信任的憑證，所以伺服器都無法證明身分。請安裝憑證（Debian 的套件是 ca-certificates）。如果設定了 SSL_CERT_FILE，請讓它指向含有憑證的檔案。

browser-error-not-https = 這個網頁沒有加密，所以 Mailkey 不會打開它。
browser-error-no-browser = Mailkey 無法啟動瀏覽器。請複製網址，自己打開。

settings-error = 設定已經生效，但 Mailkey 無法儲存到 { $path }。請檢查資料夾是否存在，而且屬於您。

io-not-found = 找不到
io-no-permission = 沒有權限
io-read-only = 磁碟唯讀
io-no-space = 空間不足
io-is-folder = 這是資料夾
io-is-no-folder = 路徑中有一部分不是資料夾

file-problem = { $position }：{ $problem }
file-problem-in-file = { $file }：{ $problem }
file-problem-cannot-read = 無法讀取：{ $said }
file-problem-no-file = 是資料夾、管線或裝置
file-problem-no-text = 不是 UTF-8 文字
file-problem-too-large = 超過 { $count } 位元組
file-problem-not-json = 不是 JSON：{ $fault ->
        [ends] 太早結束，少了括號或引號
        [comma] 這個逗號後面沒有內容
        [mark] 這裡少了逗號、冒號、引號或括號
        [behind] 結尾之後還有內容
       *[other] 從這裡開始無法讀取
    }
file-problem-position = 第 { $line } 行第 { $column } 欄
file-problem-unknown-key = Mailkey 不認識這個鍵
file-problem-missing = 缺少
file-problem-not-for-this-kind = 不能和這種登入方式一起使用
file-problem-wrong-type = 必須是{ $wanted ->
        [sentence] 物件，每種語言各一個句子
        [text] 文字
        [number] 整數
        [flag] true 或 false
        [list] 清單
       *[object] 物件
    }
file-problem-empty = 不能是空的
file-problem-wanted-host = 不是主機名稱
file-problem-wanted-domain = 不是網域
file-problem-wanted-id = 只能用小寫字母和數字，連字號只能在中間
file-problem-wanted-region = 必須是 2 個大寫字母的國家或地區代碼
file-problem-wanted-letters = 必須是 1 到 3 個字
file-problem-wanted-separator = 必須是 1 個符號，例如 -
file-problem-wanted-date = 必須是 YYYY-MM 或 YYYY-MM-DD 格式的日期
file-problem-wanted-page = 必須是網址
file-problem-wanted-color = 必須是 #RRGGBB 格式的顏色
file-problem-wanted-number = 必須是 { $least } 到 { $most } 之間的整數
file-problem-wanted-one-of = 必須是其中之一：{ $known }
file-problem-twice = 鍵 { $key } 出現了兩次
file-problem-not-https = 必須以 https:// 開頭
file-problem-session-in-page = 含有工作階段代號，只對您自己有效
file-problem-no-language = 沒有語言 { $language } 的句子
file-problem-foreign-page = 這個網頁在 { $host }，不屬於服務商的網站。如果屬於，請列在 sites 裡
file-problem-duplicate-domain = 這個網域已經屬於服務商 { $provider }
file-problem-example-does-not-fit = 和旁邊說明的格式不符
file-problem-not-in-example = 不在範例裡
file-problem-too-light = 顏色太淺，看不清楚白色字母
file-problem-id-is-not-file-name = 必須是 { $wanted }，和檔名一致

ago-now = 剛剛
ago-minutes = { $count } 分鐘前
ago-hours = { $count } 小時前
ago-yesterday = 昨天
ago-days = { $count } 天前
age-minutes = { $count ->
        [0] 不到 1 分鐘
       *[other] { $count } 分鐘
    }
age-hours = { $count } 小時
age-days = { $count } 天
proxy-error-scheme = Proxy 必須以 socks5://、socks5h:// 或 http:// 開頭。
proxy-error-host = 少了 Proxy 的主機名稱，或裡面有主機名稱不能用的字元。
proxy-error-port = Proxy 的連接埠必須是 1 到 65535 的數字。
proxy-error-login = 在 Proxy 的名稱或密碼中，每個 % 後面必須有 2 個十六進位數字。% 本身請寫成 %25。

server-error-host = 這不是主機名稱。伺服器由主機名稱和連接埠組成，例如 imap.example.com:993。
server-error-port = 少了連接埠，或它不是 1 到 65535 的數字。伺服器由主機名稱和連接埠組成，例如 imap.example.com:993。
server-error-security = 連接埠後面只能接 /tls 或 /starttls，例如 imap.example.com:993/tls。
