# Where codes are kept: the file that a passphrase seals, moving, backups.

keychain-file = 加密檔案

vault-file-locked = 加密檔案已鎖定。
    .cure = 請在「帳號」頁輸入它的密語。在終端機請用 --passphrase-file。
vault-file-wrong-passphrase = 這組密語打不開加密檔案。
    .cure = 請重新輸入，並注意大小寫。忘記的密語誰也找不回來，但您可以到服務商那邊產生新代碼。
vault-file-absent = { $path } 沒有加密檔案。
    .cure = 請設定一組密語來建立檔案。
vault-file-exists = { $path } 已經有加密檔案，Mailkey 沒有更改它。
    .cure = 請用它的密語打開。如果不記得密語，請把檔案移到別處。
vault-file-damaged = 加密檔案 { $path } 已損壞，前一個版本也損壞了。
    .cure = 如果您有副本，請用副本換掉損壞的檔案。如果沒有，請把損壞的檔案移到別處，再產生新代碼。沒有刪除任何內容。
vault-file-newer = 加密檔案是較新版的 Mailkey 寫的（格式 { $version }）。
    .cure = 請安裝那個版本。沒有更改任何內容。
vault-file-fault = 沒有遺失任何內容。加密檔案和之前一樣。

passphrase-error-empty = 請輸入密語。
passphrase-error-too-short = 密語至少要有 { $least } 個字元。用幾個詞更好，因為拿到檔案的人想猜多久都可以。
passphrase-error-too-long = 這組密語太長。請換短一點的。
passphrase-error-control-character = 密語裡有換行或其他控制字元。
passphrase-error-not-the-same = 兩次輸入的密語不一樣。請輸入兩次相同的密語。

keep-error-label-taken = 這個帳號已有另一組代碼使用標籤「{ $label }」。請換一個標籤。
keep-error-deleted = 這個帳號的代碼已經不在{ $vault }中。可能有人刪除了它，或這已經不是原來的{ $vault }。代碼誰也找不回來，請重設，換一組新的。
    .named = 代碼「{ $label }」已經不在{ $vault }中。可能有人刪除了它，或這已經不是原來的{ $vault }。代碼誰也找不回來，請重設，換一組新的。
keep-error-not-here = 這個帳號的代碼不在這台電腦上。備份還原了帳號，但沒有還原代碼。請重設，換一組新的。
    .named = 代碼「{ $label }」不在這台電腦上。備份還原了帳號，但沒有還原代碼。請重設，換一組新的。

notice-vault-recovered = 加密檔案已損壞。Mailkey 現在使用前一個版本，並把損壞的檔案移到了 { $path }。

backup-error-wrong-passphrase = 這組密語打不開備份。請重新輸入，並注意大小寫。
backup-error-damaged = 這不是備份，或是已經損壞。沒有還原任何內容。
backup-error-no-backup = 這個檔案有加密，但不是 Mailkey 的備份。
backup-error-newer = 這份備份是較新版的 Mailkey 寫的（格式 { $version }）。要還原，請安裝那個版本。
backup-error-too-large = 這個檔案太大，不會是備份。
backup-error-not-kept = Mailkey 寫好備份後讀不回來，所以沒有備份。請換一個磁碟。
backup-error-exists = { $path } 已經存在。請換一個名稱。沒有寫入任何內容。

cli-passphrase-ask = 加密檔案的密語（不會顯示）：
cli-passphrase-again = 這組密語打不開它，請再試一次。
cli-passphrase-new = 加密檔案的新密語（不會顯示）：
cli-passphrase-repeat = 再輸入一次相同的密語：
cli-passphrase-why = Mailkey 會把代碼儲存在檔案裡，只有您的密語能打開。請把密語寫下來並收好。忘記的密語誰也找不回來。
cli-passphrase-no-terminal = Mailkey 沒有終端機可以詢問密語。請用檔案提供：--passphrase-file FILE（備份的密語：--backup-passphrase-file FILE，新密語：--new-passphrase-file FILE）
cli-passphrase-file-unread = Mailkey 無法從 { $path } 讀取密語（{ $kind }）。
cli-passphrase-file-open = 這台電腦上的其他人也能讀取 { $path }。請設成只有您自己能讀取：chmod 600
cli-passphrase-changed = 加密檔案換了新密語，舊密語打不開它了。之前複製的檔案仍用舊密語打開，備份仍用各自的密語打開。
cli-vault-moved = { $count ->
        [0] 沒有需要移動的代碼。以後新代碼會存到{ $vault }。
       *[other] Mailkey 已把 { $count } 組代碼移到{ $vault }，並讀回核對。以後新代碼也會存到那裡。
    }
cli-vault-used = 以後新代碼會存到{ $vault }。之前儲存的代碼留在原處。
cli-vault-lost = { $address } 的代碼不在原來儲存的地方了。請重設，換一組新的。
    .named = { $address } 標籤是「{ $label }」的代碼不在原來儲存的地方了。請重設，換一組新的。
cli-vault-line = { $vault }：{ $count } 組代碼。{ $detail }
cli-vault-line-new = { $vault }（新代碼存到這裡）：{ $count } 組代碼。{ $detail }
cli-vault-locked = 加密檔案已鎖定，輸入密語才能打開。
cli-backup-passphrase-new = 備份用的密語（不會顯示）：
cli-backup-passphrase-ask = 備份的密語（不會顯示）：
cli-backed-up = Mailkey 已把 { $accounts } 個帳號寫入 { $file }（不含代碼），並讀回核對。請收好密語，忘記了誰也找不回來。
cli-backed-up-with-codes = Mailkey 已把 { $accounts } 個帳號和 { $codes } 組代碼寫入 { $file }，並讀回核對。請把檔案和密語分開收好。兩樣都拿到的人就能讀您的郵件。
cli-brought-back = 已還原：{ $accounts } 個帳號、{ $codes } 組代碼。
cli-brought-bare = 有 { $bare } 組代碼不在備份中。要取得新的，請執行：mailkey reset ADDRESS
cli-brought-here = 有 { $here } 組代碼這裡原本就有，維持不變。
cli-code-not-here = 不在這台電腦上
cli-code-used-in = {"  "}{"  "}用於：{ $programs }
cli-code-expires = {"  "}{"  "}{ $day } 到期
cli-code-expired = {"  "}{"  "}已於 { $day } 到期
cli-bad-date = { $text } 不是日期。請寫成 2027-03-31 這樣，或寫 never（永不到期）。
cli-too-many-programs = 最多可以填 { $most } 個程式。
cli-use-file = （也可以把新代碼儲存在用密語打開的檔案：{ $program } vault use file）
cli-make-file = 建立方式：{ $program } vault use file
cli-holders = 這些地方還是舊代碼：
cli-holder-asks = { $program }：不用做什麼，它會向 Mailkey 取得新代碼。
cli-holder-command = { $program } 需要新代碼：{ $command }
cli-holder-by-hand = { $program } 需要新代碼。請在那裡填入。
cli-holder-note = 每換好一處，就記下來：{ $command }
cli-later-steps = 然後，在服務商的網站上：
cli-removed-holders = 這些地方還有它：{ $programs }

start-add-code = 新增代碼
start-edit = 編輯
start-save = 儲存
start-get-code = 取得代碼
start-not-here = 這裡沒有代碼
start-passed = 上次可用：{ $ago }
start-used-in = 用於：{ $programs }
start-ends = { $day } 到期
start-programs = 使用它的程式
start-programs-example = Thunderbird、msmtp
start-programs-why = 更換這組代碼時，Mailkey 會告訴您哪些程式需要新的。
start-remove-code = 移除這組代碼
start-remove-code-warning = Mailkey 會忘記這組代碼。服務商那邊不會有變化，請在那裡也刪除它。
start-due = 有 { $count } 個帳號的代碼該更換了：
start-due-why = 按「重設」換一組新的。代碼用得越久，看過它的程式和人就越多。您可以在「設定」中選擇 Mailkey 何時提醒您。

vault-use-file = 使用加密檔案
vault-file-title = 加密檔案已鎖定
vault-file-lead = 請輸入一次它的密語。在 Mailkey 關閉之前，檔案會一直打開。

passphrase-its = 加密檔案的密語
passphrase-new = 新密語
passphrase-repeat = 再輸入新密語
passphrase-create = 建立加密檔案
passphrase-open = 打開
passphrase-change = 變更密語
passphrase-busy = 請稍候…
passphrase-why = 請寫下來並收好。只有這組密語能打開檔案，忘記的話誰也找不回來。

settings-vault = 代碼的儲存位置
settings-vault-keychain = 在這台電腦的鑰匙圈。
settings-vault-file = 在用密語打開的加密檔案。
settings-vault-moving = 正在移動代碼…
settings-move-file = 移到加密檔案
settings-move-keychain = 移到鑰匙圈
settings-remind = 提醒我更換代碼
settings-remind-days = { $count } 天後
settings-remind-never = 永不
settings-remind-why = 代碼快到期時，Mailkey 一定會提醒您。
settings-daily = 每日檢查
settings-daily-on = 每天一次
settings-daily-off = 關閉
settings-daily-why = 系統會啟動 Mailkey，但不打開視窗。Mailkey 用每組代碼登入，只在有變化時通知您。它不會要您解鎖任何東西，也不會再次傳送遭拒絕的代碼。
settings-daily-file = 加密檔案裡的代碼，Mailkey 只檢查用了多久，因為那時沒有人輸入密語。您可以在終端機指定寫有密語的檔案：mailkey check --daily on --passphrase-file FILE
start-once-refused = 上次遭拒絕：{ $ago }
start-ends-label = 到期日（照網站上顯示的填）
start-ends-example = 2027-03-31
start-no-day = 請把日期寫成 2027-03-31 這樣，或留空。
cli-code-once-refused = {"  "}{"  "}上次遭拒絕：{ $ago }
cli-code-once-passed = {"  "}{"  "}上次可用：{ $ago }
