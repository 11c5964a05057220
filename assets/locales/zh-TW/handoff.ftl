# Handing a code on to mail programs: `mailkey export`.
#
# handoff-ID of a format says what the person does with its file. $place: where the file usually stands.

handoff-line = { $id }：{ $program }，{ $does }，{ $takes }
handoff-both = 收信和寄信
handoff-receives = 收信
handoff-sends = 寄信
handoff-asks = 向 Mailkey 取得代碼
handoff-holds = 檔案本身含有代碼
handoff-each-time = 由您自己提供代碼
handoff-either = 從它自己的檔案讀取代碼
handoff-by-dialog = 由您在它的視窗中填寫帳號
handoff-by-bus = 由 Mailkey 在那裡新增帳號

handoff-no-server = 這個帳號沒有 { $program } 能用的 { $service } 伺服器。
handoff-holds-code = { $program } 無法自己取得代碼，所以檔案必須含有代碼。如果您要這樣做，請加上 --with-code，並妥善保管檔案。
handoff-unwritable = { $program } 無法寫入字元 { $character }。請幫代碼換一個標籤，或在程式中手動填寫帳號。
handoff-no-imap-id = 這家服務商只為會傳送 IMAP ID 的程式打開信箱，而 { $program } 不會。請改用其他程式，例如 himalaya 或 getmail。

handoff-aerc = 請另存為 { $place }，或加到現有的檔案中。aerc 要求這個檔案只有您能使用：chmod 600。
handoff-authinfo = 請另存為 { $place }，或加到現有的檔案中。
handoff-curl = 使用方式：curl -K FILE
handoff-emacs = 請另存為 { $place }，並在初始化檔案中加上：(load {"\u0022"}{ $place }{"\u0022"})
handoff-env = 請把它指定為容器或服務的環境變數檔案。代碼請以 secret 提供，檔案位置就是設定中指定的那一個。mailkey code 會輸出代碼。
handoff-fetchmail = 請另存為 { $place }，或加到現有的檔案中。fetchmail 要求這個檔案只有您能使用：chmod 600。
handoff-getmail = 請另存為 { $place }，並在其中指定的路徑下建立 cur、new 和 tmp 資料夾。
handoff-gitea = 請加到 { $place }，再重新啟動 Gitea。這個檔案應該只有 Gitea 能讀取。
handoff-goa = 帳號會出現在「設定」的「線上帳號」中。Evolution、Geary 等程式會從那裡取用。
handoff-git-send-email = 請另存為 { $place }，再執行：git config --global include.path { $place }
handoff-goimapnotify = 請另存為 { $place }。
handoff-home-assistant = 請加到 { $place }，在 secrets.yaml 中把代碼填為 mail_code，再重新啟動 Home Assistant。
handoff-himalaya = 請另存為 { $place }，或加到現有的檔案中。用 -a 加上第一行裡的名稱來選擇帳號。
handoff-imapfilter = 請另存為 { $place }，或加到現有的檔案中。
handoff-mbsync = 請另存為 { $place }，或加到現有的檔案中。請建立 Path 指定的資料夾。
handoff-mobileconfig = 請在 Mac、iPhone 或 iPad 上打開，並在「設定」中安裝描述檔。要您輸入密碼時，貼上代碼。在 FairEmail 中，請從「設定」的「備份」匯入。
handoff-msmtp = 請另存為 { $place }，或加到現有的檔案中。msmtp 要求這個檔案只有您能讀取：chmod 600。
handoff-mutt = 請另存為 { $place }，或存到別處，再在 muttrc 中加上：source FILE
handoff-neomutt = 請另存為 { $place }，或存到別處，再在 neomuttrc 中加上：source FILE
handoff-nextcloud = 請在 Nextcloud 的資料夾中另存為 { $place }，並且只讓它的網頁伺服器能讀取。
handoff-offlineimap = 請另存為 { $place }，或加到現有的檔案中。
handoff-s-nail = 請加到 { $place }，啟動 s-nail 時加上 -A 和「account」後面的名稱。
handoff-swaks = 請另存為 { $place }，再把代碼用管線傳給：swaks --config { $place }
handoff-systemd-credential = 請先看過這份指令稿，再執行。它會要求系統管理員權限，裡面不含代碼。
handoff-thunderbird-android = 請把它做成 QR 碼，在手機上掃描：「設定」→「匯入設定」。不要給任何人看。

cli-no-format = 沒有「{ $format }」這種格式。請看：mailkey export
cli-export-address = 請指定帳號：mailkey export FORMAT ADDRESS
cli-export-exists = { $file } 已經存在，維持不變。請換一個名稱，或自己加上缺少的那幾行。
cli-export-hidden = （可能含有機密的一行）
cli-export-holds-code = 裡面含有代碼本身。能讀取它的人就能讀您的郵件。
cli-export-needs-no-code = 裡面不含代碼，程式會自己取得。--with-code 在這裡沒有作用。
handoff-in-memory = 代碼只放在記憶體裡，所以程式無法取得。請先把它儲存到鑰匙圈或加密檔案。
handoff-in-file = 這組代碼在加密檔案裡，所以程式只能在終端機中取得，由您輸入密語。

done-where = 要在哪裡使用它？
done-where-hint = 選一個，就會一步一步告訴您怎麼做。

use-lead = 這些設定會向 Mailkey 取得代碼，裡面不含代碼。
use-lead-not = Mailkey 無法為這個帳號寫出設定。
use-copy = 複製設定
use-own-code = { $other } 已經在用這組代碼。{ $provider } 讓每個程式各有自己的代碼，這樣讓其中一組失效，其他的照常運作。
use-get-own-code = 為 { $program } 取得代碼
use-works = 那裡可以用了
use-noted = 已記下
use-phone = 手機
use-others = 其他程式
use-others-lead = 請選擇帳號要用在哪裡。這台電腦上找到的程式在前一頁。
use-with-window = 有視窗的程式
use-without-window = 終端機和伺服器
use-others-values = 如果這裡沒有您的程式，請填入前一頁的伺服器、使用者名稱和代碼。
use-lead-each = 這些設定不含代碼。程式會向您要，或由您填到下面說明的地方。
use-lead-code = 這個程式無法自己取得代碼，所以它的檔案必須含有代碼。這個指令會寫出只有您能讀取的檔案。
use-lead-dialog = 請在它的視窗中照順序填寫。要密碼的地方，填代碼。
use-lead-bus = Mailkey 會在那裡新增帳號，並讓它登入一次。
use-copy-command = 複製指令
use-copy-value = 複製
use-hand-over = 新增到 { $program }
use-hand-over-hint = 代碼會存到同一個鑰匙圈，成為「線上帳號」讀取的項目。如果帳號已經在那裡，就會換成這組代碼。
use-handing-over = 正在新增帳號並登入…
cli-where-line = { $program }：{ $command }
cli-where-phone = 手機：{ $command }，其中 FORMAT 是 { $names } 之一
cli-where-others = 其他任何程式：{ $command } 會全部列出。
cli-where-unknown = 請輸入清單中的編號，或格式的名稱。
cli-ask-where = 現在要看哪一個？請輸入編號，或按 Enter 結束：
cli-ask-hand-over = 現在要把帳號新增到 { $program } 嗎？[y/N]

use-holds-old = 這個程式還是舊代碼。請在那裡更換：

handed-added = 帳號已新增到 { $program }，並已登入。
handed-updated = { $program } 中的帳號已換成新代碼，並用它登入了。如果 Evolution 或 Geary 正開著，請重新啟動。
handed-not-there = 這台電腦上沒有 { $program }。請先安裝，或選擇其他程式。
handed-timed-out = { $program } 在一分鐘內沒有回應。請再試一次，或在那裡手動新增帳號。
handed-no-keychain = { $program } 把代碼存在鑰匙圈，但鑰匙圈已鎖定或不存在。請先解鎖，再試一次。
handed-refused = { $program } 登入時，郵件伺服器拒絕了代碼，所以沒有新增帳號。請在這裡再次測試代碼。
handed-untrusted = { $program } 不信任郵件伺服器的憑證，所以沒有登入，也沒有新增帳號。
handed-other = { $program } 沒有接受這個帳號。它的回應：{ $words }

phone-title = 在手機上使用
phone-lead = 手機相機可以從圖片取得代碼，不必動手輸入。
phone-settings = Android 版 Thunderbird 的設定
phone-settings-hint = 伺服器、使用者名稱和代碼都在一張圖片裡。在 App 中：「設定」→「匯入設定」→「掃描 QR 碼」。
phone-code = 只要代碼
phone-code-hint = 適用於手機上的其他任何程式：掃描後複製文字，貼到要輸入密碼的地方。
phone-show = 顯示
phone-secret = 看到這張圖片的人就有了代碼。請確定旁邊沒有別人在看。
phone-scan-settings = 在 Android 版 Thunderbird 中：「設定」→「匯入設定」→「掃描 QR 碼」。
phone-scan-code = 把手機相機對準它，複製文字，再貼到郵件程式要輸入密碼的地方。
phone-gone-soon = 圖片會顯示 60 秒。
phone-too-long = 這個帳號的設定太長，放不進 App 能讀取的圖片。請只取代碼，伺服器手動填寫。
phone-by-hand = 手機上的程式會要您填的內容

done-holders = 這些地方還是舊代碼。
holder-asks = 不用做什麼：它會向 Mailkey 取得
holder-updated = 已換成新代碼
holder-how = 看看怎麼做
holder-has-it = 已經換好
cli-code-outdated = 還在用前一組代碼：{ $programs }
start-outdated = 還是舊代碼：
start-has-new = { $program } 已經換好

field-your-name = 您的姓名
field-the-code = 代碼
field-name = 您的姓名
field-address = 郵件地址
field-code = 密碼
field-protocol = 類型
field-imap-host = 收信伺服器
field-imap-port = 收信連接埠
field-imap-security = 加密
field-imap-auth = 登入方式
field-imap-user = 使用者名稱
field-smtp-host = 寄信伺服器
field-smtp-port = 寄信連接埠
field-smtp-security = 加密
field-smtp-auth = 登入方式
field-smtp-user = 使用者名稱
field-smtp-code = 密碼
field-tls = SSL/TLS
field-starttls = STARTTLS
field-auth = 一般密碼

programs-none = 這台電腦上沒有找到設有帳號的郵件程式。
programs-account = { $program } 中的 { $address }
programs-server = { $service }：{ $host }，連接埠 { $port }，{ $security }
programs-not-encrypted = 和 { $service } 伺服器的連線沒有加密。請在程式中開啟加密。
programs-other-server = 這家服務商的 { $service } 伺服器是 { $host }，程式裡填的是另一台。
programs-other-user = 這家服務商的 { $service } 伺服器用的是另一個使用者名稱：{ $user }
programs-takes-no-code = 這家服務商不再接受代碼或密碼。請讓程式透過瀏覽器登入（OAuth）。

# What programs are called in this language, where the name is not the same in all.
program-env = 指令稿和容器
program-gmail-app = Gmail App
program-apple-mail = iPhone 和 iPad 的「郵件」
program-mobileconfig = Apple「郵件」（描述檔）
program-outlook = Outlook（傳統版）
program-outlook-new = Outlook（新版）
program-netease-mail-master = 网易邮箱大师
program-thunderbird-android = Android 版 Thunderbird

# On the welcome page.
found-title = 在這台電腦上找到
found-hint = 您的郵件程式中有這些地址。Mailkey 沒有讀取代碼，也沒有讀取登入密碼。
found-in = 在 { $programs } 中
found-set-up = 用 Mailkey 設定
found-problem = { $program }：{ $problem }
found-more = 還有 { $count } 個地址。執行指令 mailkey programs 會全部列出。
programs-off = 查看郵件程式的功能已關閉（在設定中，或用了 --no-programs）。
phone-picture = QR Code
