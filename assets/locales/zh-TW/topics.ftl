# What "mailkey help TOPIC" says. Some topics also take questions of help.ftl.

topics-heading = 主題：
topics-more = 要閱讀某個主題，請執行：{ $program } help TOPIC
topic-unknown = 沒有「{ $word }」這個指令或主題。主題有：{ $topics }

topic-codes = 什麼是應用程式密碼，怎麼妥善保管
topic-exit-status = 指令結束時的狀態
topic-json = 給其他程式的回應
topic-environment = Mailkey 會讀取的環境變數
topic-files = Mailkey 的檔案放在哪裡
topic-handing-over = 郵件程式怎麼取得代碼
topic-privacy = Mailkey 會傳送什麼、儲存什麼

topic-forgotten = 忘記了怎麼辦？
    .answer = 忘記了就重設，因為誰也沒辦法再讓您看到它。請在服務商的網站上產生新代碼，再執行「mailkey reset ADDRESS」。Mailkey 會先測試新的，通過才取代舊的。然後在每個用過舊代碼的程式裡換成新的。如果 Mailkey 還有能用的代碼，「mailkey code ADDRESS」會輸出它。

exit-passed = 完成了您的要求，測試的項目也通過了。
exit-failed = 測試沒有通過，或指令無法完成。
exit-usage = 參數，或代替參數讀到的內容，無法使用。
exit-out-of-reach = 無法存取鑰匙圈、加密檔案或帳號清單。
exit-not-found = 找不到您要的內容。
exit-words = 如何說明原因
    .answer = 指令結束時狀態不是 0，就會在標準錯誤輸出說明原因。加上 --json 時，標準輸出的回應也會說明。沒有終端機就不會發問，指令會直接結束。

json-one = 一份文件
    .answer = 加上 --json 時，標準輸出只有一份 JSON 文件，占一行。給人看的內容都在標準錯誤輸出。支援的指令：{ $commands }
json-early = 提早結束的指令
    .answer = 這時的文件是：{ $document } N 是結束狀態。測試沒有通過不算提早結束，它自己的文件會說明情況。
json-stable = 哪些不會改變
    .answer = 鍵和名稱與語言無關，也不會改變。之後的版本可能會增加。時間都是 UTC，例如 2027-03-31T09:30:00Z。任何文件都不會含有代碼。
json-schemas = 結構描述
    .answer = 每份文件都有 JSON Schema 說明。它們在 Mailkey 原始碼的 docs/json 資料夾裡。

environment-MAILKEY_LOG = 查找問題時，要在標準錯誤輸出寫到多詳細：error、warn、info 或 debug。絕不會寫出代碼。
environment-MAILKEY_DNS = 查詢不認識的網域時要用的名稱伺服器，寫成 ADDRESS 或 ADDRESS:PORT，用來代替系統的。
environment-MAILKEY_RECIPES_KEY = 用來驗證新服務商檔案簽章的公開金鑰檔案，取代 Mailkey 開發者的金鑰。供自行簽章的公司使用。
environment-ALL_PROXY = 所有伺服器使用的 Proxy，寫法和 curl 相同，小寫也可以。--proxy 優先。
environment-NO_PROXY = 不透過 Proxy 連線的伺服器，小寫也可以。
environment-SSL_CERT_FILE = 在 Linux 上：受信任憑證的檔案，用來代替系統的。
environment-SSL_CERT_DIR = 在 Linux 上：受信任憑證的資料夾，用來代替系統的。
environment-LANG = 設定中沒有指定語言時，用來決定語言和國家。LANGUAGE、LC_ALL 和 LC_MESSAGES 優先。
environment-XDG_DATA_HOME = 在 Linux 上：Mailkey 的帳號資料夾所在的資料夾。
environment-XDG_CONFIG_HOME = 在 Linux 上：Mailkey 的設定資料夾所在的資料夾。
environment-DBUS_SESSION_BUS_ADDRESS = 在 Linux 上：到哪個工作階段找鑰匙圈。
environment-NO_COLOR = 只要有內容，就不用粗體和顏色。
environment-TERM = 如果是「dumb」，就不用顏色。
environment-COLUMNS = 終端機沒有說明寬度時，說明文字可以有多寬。

files-accounts = 帳號：地址、標籤、日期、伺服器和上次測試，絕不含代碼。
files-vault = 代碼，如果您選擇了加密檔案。用您的密語，age 這個程式也能打開它。
files-settings = 您的設定。
files-providers = 您自己的服務商檔案。「mailkey providers check FILE」可以檢查這種檔案。
files-waiting = 在視窗裡做到一半的設定，不含任何代碼。
files-keychain = 其他情況下，代碼在系統的鑰匙圈，服務名稱是「mailkey」。
files-none = 您沒有個人資料夾，所以 Mailkey 無法存放檔案。

handing-ask = 能執行指令的程式
    .answer = 許多郵件程式可以執行指令來取得代碼。讓它們執行「mailkey code ADDRESS」，就只會輸出儲存的代碼。這樣代碼不會出現在任何設定裡。有好幾組代碼時，請加上 --label NAME。
handing-export = Mailkey 寫出的設定
    .answer = 「mailkey export」會列出 Mailkey 能為哪些程式寫出帳號設定。「mailkey export FORMAT ADDRESS」會輸出該程式要用的內容。大多數檔案不含代碼，程式會向 Mailkey 取得。
handing-with-code = 無法自己取得代碼的程式
    .answer = 加上 --with-code，檔案就會含有代碼本身。請妥善保管這種檔案，程式讀取後就刪除。有視窗的程式，Mailkey 會顯示要在那裡輸入什麼。帳號會直接交給 GNOME 線上帳號，加上 --dry-run 就只顯示要傳送的內容。
handing-note = 每個程式一組代碼
    .answer = 請幫每組代碼加上標籤，說明誰在用。「mailkey describe ADDRESS --used-in PROGRAM」會記下用在哪裡。重設後，Mailkey 會列出還有舊代碼的程式。程式換成新代碼後，請用 --updated PROGRAM 說明。

privacy-sent = 傳送什麼
    .answer = 使用者名稱、代碼和 Mailkey 這個名稱，會透過加密連線傳到服務商自己的郵件伺服器。只在您測試時傳送。如果開啟每日檢查，每天也會傳送一次。您閱讀「mailkey setup」的步驟時，它會試試這些伺服器有沒有回應，但不登入。加上 --send 才會寄一封郵件給您自己。不會傳送任何內容給 Mailkey 的開發者。
privacy-look-up = 不認識的網域
    .answer = 遇到不認識的網域，Mailkey 會查詢名稱伺服器、該網域本身、Mozilla 的清單和常見的主機。它只會傳送網域，也就是 @ 後面的部分。加上 --no-look-up 就不查詢。
privacy-saved = 儲存什麼
    .answer = 代碼在系統的鑰匙圈，或在只有您的密語能打開的檔案裡。帳號清單含有地址、標籤、伺服器和日期，但沒有代碼。Mailkey 絕不會從參數讀取代碼，也絕不會把它寫進記錄檔或對話紀錄。
privacy-programs = 其他郵件程式
    .answer = Mailkey 會讀取這台電腦上的其他郵件程式有哪些帳號，好告訴您哪裡不對。它不會更改任何內容，也不會讀取儲存的機密。加上 --no-programs 就不查看。
