# The dialogs of mail programs, in their own words and order. What stands in quotes, and every caption, is what the program
# itself has there: it is not ours to change.
#
# dialog-PROGRAM-FIELD is what it calls a field; where it has none, field-FIELD stands. handoff-PROGRAM leads to the dialog,
# dialog-PROGRAM-end ends it, new-code-PROGRAM says where a new code goes.

# Thunderbird
handoff-thunderbird = 打開 ≡ →「新增帳號」→「電子郵件帳號」。填寫姓名和地址，按「繼續」。如果找到設定但需要修改，按「編輯設定」。如果找不到，會自動打開「收件伺服器選項」。
dialog-thunderbird-end = 填完收件伺服器後按「繼續」。填完寄件伺服器後先按「測試」，再按「繼續」。填入代碼，按「繼續」，最後一頁按「完成」。
new-code-thunderbird = 打開 ≡ →「設定」→「隱私權與安全性」→「已儲存的密碼…」。選取該帳號的 imap:// 那一行，按右鍵選「編輯密碼」，填入新代碼。smtp:// 那一行也一樣。
dialog-thunderbird-part-add-your-email-address = 新增您的電子郵件地址
dialog-thunderbird-name = 全名
dialog-thunderbird-address = 電子郵件地址
dialog-thunderbird-part-incoming-server-settings = 收件伺服器選項
dialog-thunderbird-protocol = 通訊協定
dialog-thunderbird-imap-host = 主機名稱
dialog-thunderbird-imap-port = 埠
dialog-thunderbird-imap-security = 連線安全性
dialog-thunderbird-imap-auth = 認證方式
dialog-thunderbird-imap-user = 使用者名稱
dialog-thunderbird-part-outgoing-server-settings = 寄件伺服器選項
dialog-thunderbird-smtp-host = 主機名稱
dialog-thunderbird-smtp-port = 埠
dialog-thunderbird-smtp-security = 連線安全性
dialog-thunderbird-smtp-auth = 認證方式
dialog-thunderbird-smtp-user = 使用者名稱
dialog-thunderbird-part-enter-your-email-account-password = 請輸入您的電子郵件帳號密碼
dialog-thunderbird-code = 密碼
dialog-thunderbird-tls = SSL/TLS
dialog-thunderbird-starttls = STARTTLS
dialog-thunderbird-auth = 普通密碼

# Outlook (classic)
handoff-outlook = 打開「檔案」→「新增帳戶」。填入地址，展開「進階選項」，勾選「讓我手動設定我的帳戶」，按「連線」。選擇「IMAP」。
dialog-outlook-end = 按「下一步」，填入代碼，按「連線」。
new-code-outlook = 打開「檔案」，選取該帳號，打開「帳戶設定」→「伺服器設定」。在內送和外寄兩部分都填入新代碼。
dialog-outlook-address = 電子郵件地址
dialog-outlook-part-incoming-mail = 內送郵件
dialog-outlook-imap-host = 伺服器
dialog-outlook-imap-port = 連接埠
dialog-outlook-imap-security = 加密方法
dialog-outlook-part-outgoing-mail = 外寄郵件
dialog-outlook-smtp-host = 伺服器
dialog-outlook-smtp-port = 連接埠
dialog-outlook-smtp-security = 加密方法
dialog-outlook-code = 密碼
dialog-outlook-tls = SSL/TLS
dialog-outlook-starttls = STARTTLS
dialog-outlook-auth = 不要勾選「需要使用安全密碼驗證 (SPA) 登入」

# Outlook (new)
handoff-outlook-new = 打開設定（齒輪），在帳戶部分新增帳戶。填入地址並繼續。如果要您選擇提供者，選 IMAP。填入代碼，再展開更多設定。Microsoft 會把代碼放在自己的伺服器上，並從那裡登入。
dialog-outlook-new-end = 按繼續。
new-code-outlook-new = 伺服器設定無法修改。請在設定的帳戶清單中刪除這個帳號，再用新代碼重新新增。
dialog-outlook-new-address = 電子郵件地址
dialog-outlook-new-code = Password
dialog-outlook-new-imap-host = IMAP incoming server
dialog-outlook-new-part-imap = IMAP
dialog-outlook-new-imap-port = Port
dialog-outlook-new-imap-security = Secure connection type
dialog-outlook-new-smtp-user = SMTP username
dialog-outlook-new-smtp-code = SMTP password
dialog-outlook-new-smtp-host = SMTP outgoing server
dialog-outlook-new-part-smtp = SMTP
dialog-outlook-new-smtp-port = Port
dialog-outlook-new-smtp-security = Secure connection type
dialog-outlook-new-tls = SSL/TLS
dialog-outlook-new-starttls = STARTTLS

# Mail on iPhone and iPad
handoff-apple-mail = 打開「設定」→「App」→「郵件」→「郵件帳號」→「加入帳號」→「其他」→「加入郵件帳號」。iOS 18 之前：「設定」→「郵件」→「帳號」→「加入帳號」。填完第一頁按「下一步」，在最上方選「IMAP」。
dialog-apple-mail-end = 按「下一步」，等它驗證完，再按「儲存」。
new-code-apple-mail = 打開「設定」→「App」→「郵件」→「郵件帳號」→ 該帳號 → 地址那一行，在「密碼」填入新代碼。再打開該帳號的寄件伺服器，也填一次。
dialog-apple-mail-name = 名稱
dialog-apple-mail-address = 電子郵件
dialog-apple-mail-code = 密碼
dialog-apple-mail-part-incoming-mail-server = 接收郵件伺服器
dialog-apple-mail-imap-host = 主機名稱
dialog-apple-mail-imap-user = 使用者名稱
dialog-apple-mail-part-outgoing-mail-server = 外寄郵件伺服器
dialog-apple-mail-smtp-host = 主機名稱
dialog-apple-mail-smtp-user = 使用者名稱
dialog-apple-mail-smtp-code = 密碼
dialog-apple-mail-tls = 使用 SSL

# Gmail app
handoff-gmail-app = 點個人資料相片 →「新增其他帳戶」→「其他」。填入地址，點「手動設定」（或「下一步」），選「個人 (IMAP)」。填入代碼，點「下一步」。
dialog-gmail-app-end = 每一頁都點「下一步」，直到最後一頁。
new-code-gmail-app = 打開 ≡ →「設定」→ 該地址 →「內送設定」，在「密碼」填入新代碼。「外寄設定」也一樣。
dialog-gmail-app-address = 電子郵件地址
dialog-gmail-app-code = 密碼
dialog-gmail-app-part-incoming-server-settings = 內送伺服器設定
dialog-gmail-app-imap-user = 使用者名稱
dialog-gmail-app-imap-host = 伺服器
dialog-gmail-app-imap-port = 通訊埠
dialog-gmail-app-imap-security = 安全性類型
dialog-gmail-app-part-outgoing-server-settings = 外寄伺服器設定
dialog-gmail-app-smtp-user = 使用者名稱
dialog-gmail-app-smtp-code = 密碼
dialog-gmail-app-smtp-host = SMTP 伺服器
dialog-gmail-app-smtp-port = 通訊埠
dialog-gmail-app-smtp-security = 安全性類型
dialog-gmail-app-name = 您的姓名（顯示在外寄郵件中）
dialog-gmail-app-tls = SSL/TLS
dialog-gmail-app-starttls = STARTTLS
dialog-gmail-app-auth = 讓「需要登入」保持開啟

# FairEmail
handoff-fairemail = 打開「設定」→「手動設置及帳戶選項」→「帳戶」→ + →「IMAP」。「郵件供應商」選「自訂」。
dialog-fairemail-end = 點「檢查」，「新增關連身分 (SMTP 伺服器)」保持勾選，點「保存」。在身分頁打開「進階」，填寫 SMTP，點「保存」。
new-code-fairemail = 打開「設定」→「手動設置及帳戶選項」→「帳戶」→ 該帳號。在「密碼」填入新代碼，點「檢查」，再點「保存」。如果還是不能寄信，在「身分」中也照做一次。
dialog-fairemail-protocol = IMAP
dialog-fairemail-part-imap = IMAP
dialog-fairemail-imap-host = 主機名稱
dialog-fairemail-imap-security = 加密
dialog-fairemail-imap-port = 埠號
dialog-fairemail-imap-user = 使用者名稱
dialog-fairemail-code = 密碼
dialog-fairemail-part-identities = 身分
dialog-fairemail-name = 您的姓名
dialog-fairemail-address = 您的電子郵件地址
dialog-fairemail-part-smtp = SMTP
dialog-fairemail-smtp-host = 主機名稱
dialog-fairemail-smtp-security = 加密
dialog-fairemail-smtp-port = 埠號
dialog-fairemail-smtp-user = 使用者名稱
dialog-fairemail-smtp-code = 密碼
dialog-fairemail-tls = SSL/TLS
dialog-fairemail-starttls = STARTTLS

# Evolution
handoff-evolution = 打開「編輯」→「帳號」→「加入」→「郵件帳號」。如果它在尋找伺服器，請等一下，或按「略過尋找」。
dialog-evolution-end = 每一頁都按「下一個」，寄信那一頁勾選「伺服器要求核對」，在「帳號摘要」按「套用」。跳出「密碼」視窗時，填入代碼。
new-code-evolution = 打開「編輯」→「帳號」→ 該帳號 →「編輯」。在「接收電子郵件」和「傳送電子郵件」各按一次「忘記密碼」。下次連線時會跳出「密碼」視窗，填入新代碼，並勾選加入鑰匙圈。
dialog-evolution-part-identity = 身分
dialog-evolution-name = 全名
dialog-evolution-address = 電子郵件位址
dialog-evolution-part-receiving-email = 接收電子郵件
dialog-evolution-protocol = 伺服器類型
dialog-evolution-imap-host = 伺服器
dialog-evolution-imap-port = 連接埠
dialog-evolution-imap-user = 使用者名稱
dialog-evolution-imap-security = 加密方法
dialog-evolution-imap-auth = 核對
dialog-evolution-part-sending-email = 傳送電子郵件
dialog-evolution-smtp-host = 伺服器
dialog-evolution-smtp-port = 連接埠
dialog-evolution-smtp-security = 加密方法
dialog-evolution-smtp-auth = 類型
dialog-evolution-smtp-user = 使用者名稱
dialog-evolution-tls = TLS 專用連接埠
dialog-evolution-starttls = 連線後使用 STARTTLS
dialog-evolution-auth = 密碼（接收）、PLAIN（傳送）

# Geary
handoff-geary = 打開 ☰ →「帳號」→「加入」。填寫姓名和地址，按「下一個」。
dialog-geary-end = 按「建立」。
new-code-geary = 打開 ☰ →「帳號」→ 該帳號 →「伺服器設定值」。在「正收受中」下的「密碼」填入新代碼，按「確定」。
dialog-geary-name = 您的名字
dialog-geary-address = 電子郵件位址
dialog-geary-part-receiving = 正收受中
dialog-geary-imap-host = IMAP 伺服器
dialog-geary-imap-security = 連線安全性協定
dialog-geary-imap-user = 登入名稱
dialog-geary-code = 密碼
dialog-geary-part-sending = 正寄送中
dialog-geary-smtp-host = SMTP 伺服器
dialog-geary-smtp-security = 連線安全性協定
dialog-geary-smtp-auth = 登入
dialog-geary-smtp-user = 登入名稱
dialog-geary-smtp-code = 密碼
dialog-geary-tls = TLS
dialog-geary-starttls = StartTLS
dialog-geary-auth = 使用與收受相同的的登入資訊

# KMail
handoff-kmail = 打開「設定」，選擇新增帳號。填寫姓名、地址和代碼，按「下一步」。選「手動設定」。
dialog-kmail-end = 按「建立帳號」，再按「完成」。
new-code-kmail = 打開「設定」→「設定 KMail...」→ 帳號 →「收信」→ 該帳號 →「修改...」，在「密碼」填入新代碼。再到「送信」→ 該帳號 →「修改...」照做一次。
dialog-kmail-part-personal-information = 個人資訊
dialog-kmail-name = 全名
dialog-kmail-address = 電子郵件地址
dialog-kmail-code = 密碼（選擇性）
dialog-kmail-part-incoming-server-parameters = 內送伺服器參數
dialog-kmail-imap-host = 內送信件伺服器
dialog-kmail-protocol = 協定
dialog-kmail-imap-port = 連接埠
dialog-kmail-imap-security = 安全性
dialog-kmail-imap-auth = 認證方法
dialog-kmail-imap-user = 使用者名稱
dialog-kmail-part-outgoing-server-parameters = 外傳伺服器參數
dialog-kmail-smtp-host = 外寄信件伺服器
dialog-kmail-smtp-port = 連接埠
dialog-kmail-smtp-security = 安全性
dialog-kmail-smtp-auth = 認證方法
dialog-kmail-smtp-user = 使用者名稱
dialog-kmail-tls = SSL/TLS（建議）
dialog-kmail-starttls = StartTLS
dialog-kmail-auth = 一般密碼（內送）、明碼（外寄）

# Claws Mail
handoff-claws-mail = 打開「設定」→「新增帳號」。依序填寫「基本」、「傳送」、「SSL/TLS」、「進階」四頁。
dialog-claws-mail-end = 按「確定」。
new-code-claws-mail = 打開「設定」→「編輯帳號」→ 該帳號 →「編輯」→「基本」頁，在「密碼」填入新代碼。如果「傳送」頁也填過，一起修改。
dialog-claws-mail-part-basic = 基本
dialog-claws-mail-name = 全名
dialog-claws-mail-address = 郵件地址
dialog-claws-mail-protocol = 通訊協定
dialog-claws-mail-imap-host = POP3 伺服器 (接收)
dialog-claws-mail-smtp-host = SMTP 伺服器 (傳送)
dialog-claws-mail-imap-user = 使用者名稱
dialog-claws-mail-code = 密碼
dialog-claws-mail-part-send = 傳送
dialog-claws-mail-smtp-auth = SMTP 認證 (SMTP AUTH)
dialog-claws-mail-smtp-user = 使用者名稱
dialog-claws-mail-smtp-code = 密碼
dialog-claws-mail-part-tls = SSL/TLS
dialog-claws-mail-imap-security = IMAP
dialog-claws-mail-smtp-security = 傳送 (SMTP)
dialog-claws-mail-part-advanced = 進階
dialog-claws-mail-smtp-port = SMTP 通訊埠
dialog-claws-mail-imap-port = IMAP4 通訊埠
dialog-claws-mail-tls = 使用 SSL/TLS
dialog-claws-mail-starttls = 使用 STARTTLS 命令啟用加密通訊
dialog-claws-mail-auth = 自動

# Sylpheed
handoff-sylpheed = 打開「設定」→「編輯帳號…」→「新增」。依序填寫「基本設定」、「送出」、「SSL」、「進階設定」四頁。
dialog-sylpheed-end = 按「確定」。
new-code-sylpheed = 打開「設定」→「目前帳號設定…」→「基本設定」頁，在「密碼」填入新代碼。如果「送出」頁也填過，一起修改。
dialog-sylpheed-part-basic = 基本設定
dialog-sylpheed-name = 全名
dialog-sylpheed-address = 電子郵件地址
dialog-sylpheed-protocol = 通訊協定
dialog-sylpheed-imap-host = 接收郵件伺服器
dialog-sylpheed-smtp-host = SMTP 郵件伺服器 (發信)
dialog-sylpheed-imap-user = 帳號
dialog-sylpheed-code = 密碼
dialog-sylpheed-part-send = 送出
dialog-sylpheed-smtp-auth = SMTP 認證 (SMTP AUTH)
dialog-sylpheed-smtp-user = 帳號
dialog-sylpheed-smtp-code = 密碼
dialog-sylpheed-part-ssl = SSL
dialog-sylpheed-imap-security = IMAP4 連線時使用 SSL
dialog-sylpheed-smtp-security = SMTP 連線時使用 SSL
dialog-sylpheed-part-advanced = 進階設定
dialog-sylpheed-smtp-port = 指定 SMTP 連接埠
dialog-sylpheed-imap-port = 指定 IMAP4 連接埠
dialog-sylpheed-tls = IMAP4 連線時使用 SSL；SMTP 連線時使用 SSL
dialog-sylpheed-starttls = 用 STARTTLS 命令來啟動 SSL
dialog-sylpheed-auth = 自動

# Mailspring
handoff-mailspring = 打開「偏好設定」→「帳號」→「新增帳號」→「IMAP / SMTP」。填寫名稱、地址和代碼，按「繼續」。
dialog-mailspring-end = 按「連結帳號」。
new-code-mailspring = 打開「偏好設定」→「帳號」→ 該帳號 →「更新連線設定...」。在兩欄的「密碼」填入新代碼，按「連結帳號」。
dialog-mailspring-name = 名稱
dialog-mailspring-address = 電子郵件
dialog-mailspring-code = 密碼
dialog-mailspring-part-incoming-mail-imap = 接收郵件 (IMAP)
dialog-mailspring-imap-host = Server
dialog-mailspring-imap-port = 連接埠
dialog-mailspring-imap-security = 安全性
dialog-mailspring-imap-user = Username
dialog-mailspring-part-outgoing-mail-smtp = 寄件郵件 (SMTP)
dialog-mailspring-smtp-host = Server
dialog-mailspring-smtp-port = 連接埠
dialog-mailspring-smtp-security = 安全性
dialog-mailspring-smtp-user = Username
dialog-mailspring-smtp-code = 密碼
dialog-mailspring-tls = SSL / TLS
dialog-mailspring-starttls = STARTTLS

# Foxmail
handoff-foxmail = 打開「设置」（設定）→「帐号」→「新建」（新增），再按「手动设置」（手動設定）。
dialog-foxmail-end = 按「创建」（建立）。
new-code-foxmail = 打開「设置」（設定）→「帐号」→ 該帳號，在「密码」填入新代碼，再確認。
dialog-foxmail-protocol = 接收服务器类型（收信伺服器類型）
dialog-foxmail-address = 邮件帐号（郵件帳號）
dialog-foxmail-code = 密码
dialog-foxmail-imap-host = IMAP服务器（IMAP 伺服器）
dialog-foxmail-imap-security = SSL
dialog-foxmail-imap-port = 端口（連接埠）
dialog-foxmail-smtp-host = SMTP服务器（SMTP 伺服器）
dialog-foxmail-smtp-security = SSL
dialog-foxmail-smtp-port = 端口（連接埠）
dialog-foxmail-tls = SSL（勾選）
dialog-foxmail-starttls = 如果服务器支持，就使用STARTTLS加密传输

# 网易邮箱大师 (Mail Master)
handoff-netease-mail-master = 新增信箱，填入地址和代碼。如果找不到伺服器，打開手動設定並選擇 IMAP。
dialog-netease-mail-master-end = 確認登入。
new-code-netease-mail-master = 在設定中打開該帳號，填入新代碼。也可以移除信箱再重新新增。
dialog-netease-mail-master-tls = SSL
