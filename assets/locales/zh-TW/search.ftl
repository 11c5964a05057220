# Looking for the servers of a domain that nobody knows.

## Whom Mailkey asks.
source-mx = 網域的郵件送到哪裡（DNS）
source-autoconfig = { $host }
source-ispdb = { $host }（Mozilla 的清單）
source-srv = 服務紀錄（DNS）
source-autodiscover = { $host }（Outlook 的設定）
source-guess = 常見名稱，例如 { $host }

## What they said.
answer-provider = { $provider }（{ $host }）
answer-servers = 提供了 { $hosts }
answer-oauth = 提供的伺服器不接受代碼，只接受 OAuth
answer-nothing = 沒有資料
answer-exchanger = { $host }（Mailkey 沒有它的步驟說明）
answer-timed-out = 沒有及時回應
answer-no-domain = 這個網域不存在
answer-no-mail = 網域說它不收郵件
answer-no-name-server = 沒有名稱伺服器回應
answer-not-reached = 連不上：{ $why }
answer-status = 沒有提供設定（HTTP 狀態 { $status }）
answer-sends-on = 指向網域以外的 { $host }，所以沒有去查
answer-elsewhere = 指向 { $host }，但沒有加密或連接埠不常見，所以 Mailkey 沒有跟過去
answer-too-large = 檔案太大，所以 Mailkey 沒有讀取
answer-no-file = 回應的不是設定檔
answer-only-unsafe = 只提供了沒有加密或使用其他協定的伺服器
answer-proxy = 沒有查詢，因為名稱由 Proxy 查詢

## What that comes to.
search-title = 尋找 { $domain } 的伺服器
search-will-ask = Mailkey 還沒有 { $domain } 的步驟說明。它可以向這些來源查詢伺服器，最多 5 秒：
search-only-domain = Mailkey 只會傳送 { $domain }，不會傳送 @ 前面的部分。
search-start = 尋找伺服器
search-by-hand = 自己填寫
search-stop = 停止
search-running = 正在查詢…
search-waiting = 正在查詢…
search-unasked = 不需要了
search-found-provider = { $domain } 的郵件由 { $provider } 處理（{ $host }）。請照這家服務商的步驟操作。
search-found-provider-ends = { $domain } 的郵件由 { $provider } 處理（{ $host }）。
search-found = 找到伺服器了。來源：{ $source }。
search-half-guessed = 請問郵件伺服器的管理員，正確的是哪一台。下面顯示的只是猜測。
search-filled = 那裡只提供了兩台伺服器中的一台。另一台來自：{ $source }。
search-no-imap = 沒有找到收信伺服器。
search-no-smtp = 沒有找到寄信伺服器。
search-oauth = { $source }：{ $domain } 的伺服器不接受代碼或密碼。只有它們認識的程式能透過瀏覽器登入（OAuth）。如果您還是有代碼，請填寫伺服器。
search-strangers = 不屬於 { $domain }：{ $hosts }。這可能是別人的。確定您的信箱在那裡，才繼續。
search-sends-on = { $domain } 指向 { $host }，而它不屬於這個網域。Mailkey 還沒有去那裡查。
search-follow = 要 Mailkey 也查詢 { $host } 嗎？
search-follow-yes = 也查詢 { $host }
search-no-domain = 網域 { $domain } 不存在。請檢查地址。
search-no-mail = { $domain } 說它不收郵件。請檢查地址。
search-nothing = Mailkey 沒有找到 { $domain } 的伺服器。請問它的郵件管理員，或看看它的說明網頁。
search-nothing-but-exchanger = Mailkey 沒有找到 { $domain } 的伺服器。它的郵件送到 { $host }。請問那台伺服器的管理員，郵件程式要用哪些伺服器，或看看它的說明網頁。
search-nobody-answered = Mailkey 沒有得到 { $domain } 的任何回應。您連上網路了嗎？
search-name-here = 您可以在下面填寫伺服器。目前顯示的只是猜測。
search-details = 所有回應
search-off = 請在這裡填寫伺服器。目前顯示的只是猜測。設定中已關閉上網尋找伺服器。
search-again = 重新尋找

## A domain that was most likely misspelt.
meant-question = 您是指 { $address } 嗎？
meant-why = Mailkey 不認識 { $domain }，但認識 { $meant }。
meant-yes = 是，{ $address }
meant-no = 不是，{ $domain } 沒錯
