# What a test does and why it failed.
#
# Arguments of .means and .advice, the same for every cause:
#   $who     the provider's name, at the start of a sentence ("The server" where the provider is not known)
#   $whom    the same within a sentence
#   $keeper  whom to ask: the provider's name, or "whoever runs the mail server"
#   $site    the provider's website, or that of the mail
#   $term    what the provider calls its code
#   $kind    code, password, bridge or unknown: what the provider takes
#   $page    where the code is made, or none
#   $switch  where IMAP is switched on, or none
#   $minutes how long the provider pauses after refusals, or 0
#   $service imap, smtp or unknown: which server it is about
#   $mode    tls, starttls or unknown: how that is encrypted
#   $usual   yes where its port is the usual one for that, else no
# Every line of .advice is one thing to do. An empty line falls away.

service-imap = IMAP
service-smtp = SMTP

stage-resolve = 尋找伺服器
    .done = 找到伺服器了
stage-connect = 連線
    .done = 已連線
stage-secure = 加密
    .done = 已加密
stage-greet = 等候伺服器回應
    .done = 伺服器已回應
stage-sign-in = 登入
    .done = 已登入
stage-identify = 傳送程式名稱
    .done = 已傳送程式名稱
stage-open-inbox = 打開收件匣
    .done = 已打開收件匣
stage-send = 寄一封郵件給自己
    .done = 郵件已寄出
stage-arrive = 等候郵件
    .done = 郵件已收到並刪除

security-tls = TLS
security-starttls = STARTTLS

certainty-certain = 可以確定是這樣。
certainty-likely = 這是最可能的原因。
certainty-possible = 這是可能的原因之一。

sign-in-authorization-code = 授權碼
sign-in-app-password = 應用程式密碼
sign-in-login-password = 登入密碼
sign-in-oauth-only = 沒有代碼，只能在瀏覽器登入
sign-in-bridge = 服務商橋接程式裡的密碼
sign-in-none = 不開放郵件程式使用

# Ports by $service.
port-tls = { $service ->
    [imap] 連接埠 993
    [smtp] 連接埠 465
   *[other] IMAP 連接埠 993、SMTP 連接埠 465
}
port-starttls = { $service ->
    [imap] 連接埠 143
    [smtp] 連接埠 587
   *[other] IMAP 連接埠 143、SMTP 連接埠 587
}

the-server = 伺服器
    .within = 伺服器
the-keeper = 郵件伺服器的管理員
the-site = { $known ->
        [yes] { $whom }的網站
       *[no] 您的郵件網站
    }
the-code = 代碼
    .password = 密碼

ended-joint = ；

cause-wrong-code = 代碼遭到拒絕
    .means = { $who }不接受這組{ $term }。可能是打錯了、已經換成新的，或是已經失效。
    .advice =
        { $kind ->
            [password] 請重新輸入{ $term }。如果還是不行，請在網站上重設。
            [bridge] 請從橋接程式重新複製{ $term }，再貼上一次。
            [unknown] 請重新複製{ $term }，再貼上一次。
           *[code] { $page ->
                [none] 請產生新的{ $term }並貼上。
               *[other] 請在 { $page } 產生新的{ $term }並貼上。
            }
        }
        { $ended ->
            [none] {""}
           *[other] 如果最近有過這些情況，之前的{ $term }就已經失效：{ $ended }。
        }
cause-login-password-used = 這裡要用代碼，不是登入密碼
    .means = { $who }只讓郵件程式用{ $term }登入。登入密碼只能用在網站上。
    .advice =
        { $page ->
            [none] 請在{ $site }產生{ $term }並貼上。
           *[other] 請在 { $page } 產生{ $term }並貼上。
        }
        登入密碼只在網站上使用，不要填入任何郵件程式。
cause-service-off = IMAP 或 SMTP 沒有開啟
    .means = { $who }拒絕了登入。您的帳號設定還沒有允許郵件程式使用。
    .advice =
        { $switch ->
            [none] 請在{ $site }的郵件設定中開啟 IMAP 和 SMTP。
           *[other] 請在 { $switch } 開啟 IMAP 和 SMTP。
        }
        然後用同一組{ $term }再測試一次。
cause-password-sign-in-ended = 這裡不再接受代碼和密碼
    .means = { $who }不再接受郵件程式的代碼或密碼。郵件程式必須在瀏覽器中，透過它自己的網頁登入。
    .advice =
        請使用會在瀏覽器打開登入網頁的郵件程式（OAuth），或直接在瀏覽器看信。
cause-too-many-attempts = 短時間內登入太多次
    .means = 嘗試太多次，{ $who }暫停了登入。{ $term }很可能沒有問題。
    .advice =
        { $minutes ->
            [0] 請等半小時再測試。每試一次，都可能要等得更久。
           *[other] 請等 { $minutes } 分鐘再測試。每試一次，都可能要等得更久。
        }
        請關閉還在用舊{ $term }的其他郵件程式。
cause-account-locked = 帳號已鎖定
    .means = { $who }目前不讓任何人登入這個帳號。
    .advice =
        請登入{ $site }，照指示操作。
        網站可以登入後，再測試一次。
cause-browser-sign-in-needed = 要先在瀏覽器登入
    .means = { $who }要您先在瀏覽器登入，才讓郵件程式登入。
    .advice =
        請登入{ $site }，確認是您本人。
        然後在幾分鐘內再測試一次。
cause-client-id-needed = 郵件程式必須報上名稱
    .means = { $who }接受了{ $term }，但只為報上名稱（IMAP ID）的程式打開信箱。
    .advice =
        請使用會傳送 IMAP ID 的郵件程式。{ $term }本身沒有問題。
        如果所有程式都無法登入，請登入{ $site }，看看有沒有安全通知。
cause-wrong-username = 使用者名稱遭到拒絕
    .means = { $who }沒有這個使用者名稱。
    .advice =
        請檢查地址有沒有打錯。
        如果這個帳號另有主要地址，請用那個地址登入。
cause-sender-mismatch = 寄件者不是登入的地址
    .means = { $who }只允許用您登入的地址寄信。
    .advice =
        請在郵件程式中，把寄件者改成您登入的地址。
cause-server-busy = 伺服器忙碌
    .means = { $who }目前無法回應。這和{ $term }是否正確無關。
    .advice =
        請等幾分鐘再測試。
cause-mailbox-full-or-disabled = 信箱已滿或已關閉
    .means = { $who }沒有打開信箱。信箱滿了，或是已經關閉。
    .advice =
        請登入{ $site }，刪除一些郵件騰出空間，或請服務商重新開啟信箱。
cause-connection-limit = 同時連線太多
    .means = { $who }只允許少量連線同時使用，現在全滿了。這和{ $term }是否正確無關。
    .advice =
        請關閉其他郵件程式，等 1 分鐘再測試。
cause-tls-required = 伺服器要求先加密
    .means = { $who }要求先建立加密連線。這個連接埠很可能一開始就要用 TLS，而不是 STARTTLS。
    .advice =
        { $mode ->
            [starttls] 請把這台伺服器改成 TLS，通常是{ port-tls }。
            [tls] 請改用 STARTTLS（{ port-starttls }）。目前的連線已經在用 TLS。
           *[other] 請把這台伺服器改成 TLS，或改用 STARTTLS（{ port-starttls }）。
        }
cause-unsupported-mechanism = 不提供這種登入方式
    .means = { $who }在這個連接埠不提供用代碼或密碼登入。
    .advice =
        請檢查主機和連接埠是不是給郵件程式用的。
        請問{ $keeper }，這個帳號能不能用郵件程式。
cause-ip-blocked = 這個網路遭到封鎖
    .means = { $who }封鎖了您使用的網路。這和{ $term }是否正確無關。
    .advice =
        請關閉 VPN 或 Proxy，或換一個網路，再測試一次。
cause-sign-in-refused = 登入遭到拒絕
    .means = { $who }拒絕了登入，但沒有說明確切原因。好幾種原因它都這樣回應。
    .advice =
        { $switch ->
            [none] 請檢查帳號設定中有沒有開啟 IMAP 和 SMTP。
           *[other] 請在 { $switch } 檢查有沒有開啟 IMAP 和 SMTP。
        }
        { $kind ->
            [code] 請產生新的{ $term }，再測試一次。
           *[other] 請檢查{ $term }，再測試一次。
        }
cause-name-not-found = 找不到伺服器
    .means = 沒有這個名稱的伺服器，或是您的網路找不到它。
    .advice =
        請檢查伺服器名稱有沒有打錯。
        如果名稱沒錯，請換一個網路。
cause-offline = 這台電腦沒有連上網路
    .means = 這台電腦沒有網路連線，所以 Mailkey 什麼都沒辦法測試。這和{ $term }是否正確無關。
    .advice =
        請連上網路再測試。
cause-connection-refused = 這個連接埠沒有回應
    .means = { $kind ->
            [bridge] 這台電腦的這個連接埠沒有回應。橋接程式沒有在執行，或使用別的連接埠。
           *[other] Mailkey 連到了那台電腦，但它不接受這個連接埠的連線。郵件伺服器可能在別的地方，或沒有在執行。它也可能封鎖了您的網路，許多伺服器在拒絕登入後會這樣一陣子。
        }
    .advice =
        請檢查主機和連接埠。
        如果都沒錯，請換一個網路，或等幾分鐘再測試。
cause-connection-timed-out = 連線逾時
    .means = 伺服器沒有及時回應。通常是防火牆擋住了郵件的連接埠。
    .advice =
        請換一個網路，例如手機熱點。
        請問網路管理員，連接埠 993、465 和 587 有沒有開放。
cause-connection-lost = 連線中斷
    .means = 伺服器或途中的設備太早關閉連線。這和{ $term }是否正確無關。
    .advice =
        請等 1 分鐘再測試。
        如果還是這樣，請換一個網路。
cause-server-silent = 伺服器沒有回應
    .means = Mailkey 連上了伺服器，但它沒有及時回應。這和{ $term }是否正確無關。
    .advice =
        { $usual ->
            [yes] {""}
           *[other] 請檢查連接埠和加密方式是否相符。TLS 用 993 和 465，STARTTLS 用 143 和 587。
        }
        請等幾分鐘再測試。
cause-not-tls = 這個連接埠不使用 TLS
    .means = 這個連接埠的回應一開始沒有加密，很可能要用 STARTTLS。
    .advice =
        { $usual ->
            [yes] 請把這台伺服器改成 STARTTLS，或檢查它的名稱是不是填錯了。
           *[other] 請把這台伺服器改成 STARTTLS，或使用{ port-tls }。
        }
cause-starttls-missing = 伺服器不提供 STARTTLS
    .means = 伺服器在這個連接埠不提供加密。沒有加密，Mailkey 就不會傳送{ $term }。
    .advice =
        請使用 TLS（{ port-tls }）。
        如果伺服器應該有 STARTTLS，請換一個網路。目前的網路可能拿掉了它。
cause-tls-expired = 憑證已過期
    .means = 伺服器的憑證已經過期，所以無法證明它的身分。Mailkey 沒有傳送{ $term }。
    .advice =
        請檢查這台電腦的日期和時間。
        如果都沒錯，請等憑證更新後再測試。
cause-tls-not-yet-valid = 憑證還沒生效
    .means = 照這台電腦的時鐘，憑證還沒到生效的日期，很可能是時鐘不準。Mailkey 沒有傳送{ $term }。
    .advice =
        請調好這台電腦的日期和時間，再測試一次。
cause-tls-wrong-host = 憑證屬於另一台伺服器
    .means = 伺服器出示的憑證上是別的名稱，所以無法證明它的身分。Mailkey 沒有傳送{ $term }。
    .advice =
        請檢查伺服器名稱，使用服務商給的那一個。
        如果名稱沒錯，請換一個網路。
cause-tls-untrusted = 憑證發行者不受信任
    .means = 這台電腦不認識憑證的發行者，通常是防毒軟體或公司的 Proxy。Mailkey 沒有傳送{ $term }。
    .advice =
        請關閉防毒軟體的郵件掃描，或換一個網路。
        如果是您自己的伺服器，請比對它的憑證並只信任這一張，或把發行者加入這台電腦信任的憑證。
cause-tls-failed = 沒有建立加密連線
    .means = Mailkey 和伺服器無法建立加密連線。Mailkey 沒有傳送{ $term }。
    .advice =
        { $usual ->
            [yes] 請換一個網路。
           *[other] 請檢查連接埠和加密方式是否相符。TLS 用 993 和 465，STARTTLS 用 143 和 587。如果相符，請換一個網路。
        }
cause-plaintext-injection = 加密之前有內容插了進來
    .means = 加密開始之前，途中有東西加入了自己的內容。Mailkey 停止了測試，沒有傳送{ $term }。
    .advice =
        請換一個網路收發郵件。
        請使用 TLS（{ port-tls }），這樣就插不進內容。
cause-reply-too-large = 回應太長
    .means = 伺服器傳來的內容遠多於郵件伺服器需要的，所以 Mailkey 關閉了連線。
    .advice =
        請檢查主機和連接埠是不是郵件伺服器的。
cause-protocol-violation = 看不懂伺服器的回應
    .means = 伺服器的回應不像郵件伺服器。這和{ $term }是否正確無關。
    .advice =
        請檢查主機和連接埠是不是郵件伺服器的。
        如果是，請等幾分鐘再測試。
cause-code-ended = 代碼已經失效
    .means = 這組{ $term }以前能用，但現在{ $whom }拒絕它。很可能是改過登入密碼、重設過{ $term }，或是用太久而過期。
    .advice =
        { $page ->
            [none] 請產生新的{ $term }並貼上。
           *[other] 請在 { $page } 產生新的{ $term }並貼上。
        }
        { $ended ->
            [none] {""}
           *[other] 如果最近有過這些情況，之前的{ $term }就已經失效：{ $ended }。
        }
        請把新的{ $term }填入每個用過舊代碼的程式。
cause-captive-portal = 回應的是網頁，不是郵件伺服器
    .means = 這個網路傳回的是網頁，而不是郵件伺服器的回應。飯店和火車上的網路在您登入之前常會這樣。Mailkey 沒有傳送{ $term }。
    .advice =
        請在瀏覽器隨便打開一個網頁，登入那裡的網路，再測試一次。
        如果已經登入，請檢查主機和連接埠，它們可能是網站的。
cause-proxy-unreachable = Proxy 沒有回應
    .means = Mailkey 設定為透過 Proxy 連線，但連不上它。Mailkey 沒有傳送{ $term }。
    .advice =
        請檢查 Mailkey 設定或變數 ALL_PROXY 中的 Proxy。
        如果這裡不需要 Proxy，請關閉它再測試。
cause-proxy-refused = Proxy 不讓郵件通過
    .means = Proxy 有回應，但拒絕了連線。它需要名稱和密碼，或不允許郵件的連接埠。Mailkey 沒有傳送{ $term }。
    .advice =
        請檢查 Mailkey 設定或變數 ALL_PROXY 中 Proxy 的名稱和密碼。
        請問 Proxy 的管理員，是否允許連接埠 993、465 和 587。
cause-tls-self-signed = 憑證是伺服器自己簽的
    .means = 伺服器自己做了憑證，誰都能做出類似的，所以無法證明它的身分。Mailkey 沒有傳送{ $term }。
    .advice =
        如果是您自己的伺服器，請比對指紋，然後只信任這一張憑證。
        如果是別人的伺服器，請換一個網路。途中可能有人假冒伺服器。
cause-tls-intercepted = 途中有東西拆開了加密
    .means = 途中有程式或設備出示自己的憑證，例如防毒軟體或公司的閘道。Mailkey 沒有傳送{ $term }。
    .advice =
        請關閉防毒軟體的郵件掃描，或換一個網路。
        如果在公司，請問網路管理員，郵件程式該怎麼連線。
cause-tls-weak = 伺服器的加密太弱
    .means = 伺服器只提供舊式加密，可能遭到破解或事後解讀。也就是 TLS 1.2 之前的版本、弱簽章或 RSA 金鑰交換。Mailkey 沒有傳送{ $term }。
    .advice =
        如果服務商有別的伺服器，請改用別的。
        請郵件伺服器的管理員開啟 TLS 1.2 或更新版本，並更新憑證。
cause-tls-chain-incomplete = 伺服器的憑證不完整
    .means = 伺服器只出示自己的憑證，少了通往受信任發行者的那幾張，所以無法證明它的身分。Mailkey 沒有傳送{ $term }。
    .advice =
        請郵件伺服器的管理員傳送完整的憑證鏈。
        如果服務商有別的伺服器，請改用別的。
cause-tls-revoked = 伺服器的憑證已遭撤銷
    .means = 發行者已宣布這張憑證提前作廢。它的金鑰可能已經外洩。Mailkey 沒有傳送{ $term }。
    .advice =
        請不要繼續使用這台伺服器。請郵件伺服器的管理員換一張新憑證。
        如果服務商有別的伺服器，請改用別的。
cause-tls-revocation-unknown = 查不到憑證是否已遭撤銷
    .means = 這台電腦要向發行者詢問憑證是否仍然有效，但連不上它，通常是因為防火牆。Mailkey 沒有傳送{ $term }。
    .advice =
        請換一個網路，例如手機熱點。
        如果在公司，請管理員讓這台電腦連得上憑證中寫明的撤銷查詢位址（OCSP 和 CRL）。
cause-tls-distrusted = 這台電腦設定為不信任這張憑證
    .means = 憑證或它的發行者在這台電腦的「不受信任」名單上。Mailkey 沒有傳送{ $term }。
    .advice =
        請不要繼續使用這台伺服器。請郵件伺服器的管理員換一張由其他發行者發行的憑證。
        如果在公司，請問管理員，它為什麼在名單上。
cause-tls-pin-changed = 憑證不是您比對過的那一張
    .means = 您信任過這台伺服器的一張憑證，但它現在出示另一張。可能是憑證更新了，也可能是途中有人假冒伺服器。Mailkey 沒有傳送{ $term }。
    .advice =
        請問郵件伺服器的管理員，憑證有沒有更新過，然後比對新的指紋。
        如果沒有更新過，請換一個網路。
cause-wrong-service = 回應的是另一種郵件服務
    .means = 有郵件伺服器回應，但不是這裡需要的那一種。IMAP 用來收信，SMTP 用來寄信，POP3 是較舊的收信方式。Mailkey 沒有傳送{ $term }。
    .advice =
        請檢查兩台伺服器和它們的連接埠，填反的話就對調。IMAP 用 993 或 143，SMTP 用 465 或 587。
cause-message-refused = 測試郵件遭到拒絕
    .means = { $who }接受了{ $term }，但拒絕了郵件，例如當成垃圾郵件。{ $term }可以使用。
    .advice =
        請從郵件程式寄一封您自己寫的郵件，也許會通過。
        請看看伺服器的回應。如果每封郵件都遭到拒絕，請問{ $keeper }。
cause-not-arrived = 測試郵件還沒有寄達
    .means = { $who }接受了郵件，但它沒有及時送到信箱。{ $term }可以使用。
    .advice =
        請過幾分鐘看看收件匣和垃圾郵件匣。這封郵件可以刪除。
        如果一直沒有收到，請檢查帳號有沒有設定轉寄或篩選郵件。

# What was seen and may be the reason, as one thing to do each. $term as above.
hint-invisible-in-code = 請重新複製{ $term }，或手動輸入。裡面有看不見的字元，常常是複製文字時帶進來的。
hint-odd-spaces-in-code = 請把{ $term }裡特殊的空格換成一般空格，或拿掉空格再試。裡面有不換行空格或全形空格。
hint-spaces-in-code = 請拿掉{ $term }裡的空格再試。許多網站顯示空格只是為了方便閱讀。
hint-not-ascii-in-code = { $term }裡有特殊字元 { $character }。如果可以，請換一組沒有它的。許多伺服器只認得英文字母、數字和常用符號（ASCII）。
hint-local-part-alone = 請試試只用 { $local } 當使用者名稱，或用服務商給您的另一個名稱。在終端機：--user { $local }
hint-both-forms-of-domain = 網域的兩種寫法（{ $letters } 和 ASCII 形式）Mailkey 都試過，都遭到拒絕。
hint-client-certificate = 請問郵件伺服器的管理員，怎麼只用{ $term }登入。伺服器要求用戶端憑證，也就是證明您身分的檔案，但 Mailkey 無法傳送。
hint-other-names = 憑證屬於 { $names }。如果其中有您服務商的伺服器，請使用那個名稱。
hint-takes-no-code = 請使用會打開 Microsoft 登入網頁的程式，或問您網域的郵件管理員。這是 Microsoft Exchange Online，從 2023 年起，IMAP 不再接受密碼或代碼。
hint-perhaps-banned = 請換一個網路，或等一下。伺服器不久前拒絕過登入，可能會封鎖這個網路一陣子。

# A server that says who it is, at a domain that nobody knows. $provider: its name.
says-it-is = 伺服器說它是 { $provider }，所以這裡是 { $provider } 的步驟。
server-is-slow = 這台伺服器很慢，Mailkey 還在等。
said-in-clear = 這段文字沒有加密，途中任何人都可能改寫它。
server-notes = { $service } 還說：{ $notice }
