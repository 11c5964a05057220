# Where codes are kept: the file that a passphrase seals, moving, backups.

keychain-file = 暗号化ファイル

vault-file-locked = 暗号化ファイルがロックされています。
    .cure = 「アカウント」のページでパスフレーズを入力してください。ターミナルでは--passphrase-fileを使います。
vault-file-wrong-passphrase = このパスフレーズでは暗号化ファイルを開けません。
    .cure = 入力し直してください。大文字と小文字は区別されます。忘れたパスフレーズはだれにも取り戻せませんが、プロバイダーで新しいコードを作成できます。
vault-file-absent = { $path }に暗号化ファイルがありません。
    .cure = パスフレーズを決めて、作成してください。
vault-file-exists = { $path }にはもう暗号化ファイルがあります。Mailkeyは変更していません。
    .cure = パスフレーズで開いてください。パスフレーズがわからなければ、ファイルを別の場所に移してください。
vault-file-damaged = 暗号化ファイル{ $path }が壊れています。1つ前のバージョンも壊れています。
    .cure = 控えがあれば、壊れたファイルと置き換えてください。なければ、壊れたファイルを別の場所に移し、新しいコードを作成してください。何も削除していません。
vault-file-newer = 暗号化ファイルは、新しいバージョンのMailkeyで書かれています（形式{ $version }）。
    .cure = そのバージョンをインストールしてください。何も変更していません。
vault-file-fault = 何も失われていません。暗号化ファイルは元のままです。

passphrase-error-empty = パスフレーズを入力してください。
passphrase-error-too-short = パスフレーズは{ $least }文字以上にしてください。ファイルを手に入れた人は好きなだけ推測できるので、単語をいくつか並べるとさらに安心です。
passphrase-error-too-long = パスフレーズが長すぎます。短くしてください。
passphrase-error-control-character = パスフレーズに改行などの制御文字が入っています。
passphrase-error-not-the-same = 2つのパスフレーズが違います。同じものを2回入力してください。

keep-error-label-taken = このアカウントの別のコードに、ラベル「{ $label }」が付いています。別のラベルにしてください。
keep-error-deleted = このアカウントのコードが{ $vault }にありません。だれかが削除したか、保存先が別のものです。コードはだれにも取り戻せません。再設定して新しいコードにしてください。
    .named = コード「{ $label }」が{ $vault }にありません。だれかが削除したか、保存先が別のものです。コードはだれにも取り戻せません。再設定して新しいコードにしてください。
keep-error-not-here = このアカウントのコードは、このコンピューターにありません。バックアップから、コードなしでアカウントだけを戻したためです。再設定して新しいコードにしてください。
    .named = コード「{ $label }」は、このコンピューターにありません。バックアップから、コードなしでアカウントだけを戻したためです。再設定して新しいコードにしてください。

notice-vault-recovered = 暗号化ファイルが壊れていました。1つ前のバージョンを使い、壊れたファイルを{ $path }に移しました。

backup-error-wrong-passphrase = このパスフレーズではバックアップを開けません。入力し直してください。大文字と小文字は区別されます。
backup-error-damaged = バックアップではないか、壊れています。何も復元していません。
backup-error-no-backup = 暗号化されていますが、Mailkeyのバックアップではありません。
backup-error-newer = このバックアップは、新しいバージョンのMailkeyで書かれています（形式{ $version }）。復元するには、そのバージョンをインストールしてください。
backup-error-too-large = バックアップとしては大きすぎるファイルです。
backup-error-not-kept = 書き込んだバックアップを読み返せなかったため、バックアップはありません。別のディスクを試してください。
backup-error-exists = { $path }はもうあります。別の名前にしてください。何も書き込んでいません。

cli-passphrase-ask = 暗号化ファイルのパスフレーズ（表示されません）：
cli-passphrase-again = このパスフレーズでは開けません。もう一度試してください。
cli-passphrase-new = 暗号化ファイルの新しいパスフレーズ（表示されません）：
cli-passphrase-repeat = 同じパスフレーズをもう一度：
cli-passphrase-why = コードを、あなたのパスフレーズでしか開けないファイルに保存します。パスフレーズを書き留め、大切に保管してください。忘れると、だれにも取り戻せません。
cli-passphrase-no-terminal = パスフレーズを聞くターミナルがありません。ファイルで渡してください：--passphrase-file FILE（バックアップは--backup-passphrase-file FILE、新しいパスフレーズは--new-passphrase-file FILE）
cli-passphrase-file-unread = { $path }からパスフレーズを読めませんでした（{ $kind }）。
cli-passphrase-file-open = このコンピューターのほかの人も{ $path }を読めます。ご自分だけが読めるようにしてください：chmod 600
cli-passphrase-changed = 暗号化ファイルのパスフレーズを変更しました。古いパスフレーズではもう開けません。以前のファイルの控えは古いパスフレーズで、バックアップはそれぞれのパスフレーズで開きます。
cli-vault-moved = { $count ->
        [0] 移すものはありませんでした。これから、新しいコードは{ $vault }に保存します。
       *[other] コード{ $count }個を{ $vault }に移し、読み返して確かめました。新しいコードもそこに保存します。
    }
cli-vault-used = これから、新しいコードは{ $vault }に保存します。これまでのコードは元の場所に残ります。
cli-vault-lost = { $address }のコードが、あるはずの場所にありません。再設定して新しいコードにしてください。
    .named = { $address }のコード「{ $label }」が、あるはずの場所にありません。再設定して新しいコードにしてください。
cli-vault-line = { $vault }：コード{ $count }個。{ $detail }
cli-vault-line-new = { $vault }（新しいコードの保存先）：コード{ $count }個。{ $detail }
cli-vault-locked = 暗号化ファイルは、パスフレーズを入力するまでロックされています。
cli-backup-passphrase-new = バックアップのパスフレーズを決めてください（表示されません）：
cli-backup-passphrase-ask = バックアップのパスフレーズ（表示されません）：
cli-backed-up = アカウント{ $accounts }件をコードなしで{ $file }に書き込み、読み返して確かめました。パスフレーズは大切に保管してください。忘れると、だれにも取り戻せません。
cli-backed-up-with-codes = アカウント{ $accounts }件とコード{ $codes }個を{ $file }に書き込み、読み返して確かめました。ファイルとパスフレーズは、別々に大切に保管してください。両方を手に入れた人は、あなたのメールを読めます。
cli-brought-back = 復元：アカウント{ $accounts }件、コード{ $codes }個。
cli-brought-bare = コード{ $bare }個はバックアップにありませんでした。新しくするには次を実行：mailkey reset ADDRESS
cli-brought-here = コード{ $here }個はもうここにあり、そのままです。
cli-code-not-here = このコンピューターにはありません
cli-code-used-in = {"  "}{"  "}使用先：{ $programs }
cli-code-expires = {"  "}{"  "}期限：{ $day }
cli-code-expired = {"  "}{"  "}期限切れ：{ $day }
cli-bad-date = { $text }は日付ではありません。2027-03-31のように書くか、「never」と書いてください。
cli-too-many-programs = 指定できるソフトは{ $most }個までです。
cli-use-file = （または、新しいコードをパスフレーズで開くファイルに保存：{ $program } vault use file）
cli-make-file = 作成するには：{ $program } vault use file
cli-holders = 古いコードが入っているところ：
cli-holder-asks = { $program }：何もしなくてかまいません。新しいコードはMailkeyに聞きます。
cli-holder-command = { $program }に新しいコードが必要です：{ $command }
cli-holder-by-hand = { $program }に新しいコードが必要です。そこで入力してください。
cli-holder-note = 新しいコードを入れたら記録してください：{ $command }
cli-later-steps = そのあと、プロバイダーのWebサイトで：
cli-removed-holders = まだ入っているところ：{ $programs }

start-add-code = コードを追加
start-edit = 編集
start-save = 保存
start-get-code = コードを取得
start-not-here = ここにコードなし
start-passed = 最後の成功：{ $ago }
start-used-in = 使用先：{ $programs }
start-ends = 期限：{ $day }
start-programs = 使っているソフト
start-programs-example = Thunderbird、msmtp
start-programs-why = コードを替えるとき、新しいコードが必要なソフトをMailkeyが知らせます。
start-remove-code = このコードを外す
start-remove-code-warning = Mailkeyはこのコードを忘れます。プロバイダーでは何も変わらないので、そこでも削除してください。
start-due = { $count }件のアカウントのコードが替えどきです：
start-due-why = 「再設定」を押して新しくしてください。長く使うほど、多くのソフトや人の目に触れます。お知らせの時期は「設定」で選べます。

vault-use-file = 暗号化ファイルを使う
vault-file-title = 暗号化ファイルがロックされています
vault-file-lead = パスフレーズを一度入力してください。Mailkeyを閉じるまで開いたままです。

passphrase-its = 暗号化ファイルのパスフレーズ
passphrase-new = 新しいパスフレーズ
passphrase-repeat = パスフレーズの再入力
passphrase-create = 暗号化ファイルを作成
passphrase-open = 開く
passphrase-change = パスフレーズを変更
passphrase-busy = お待ちください…
passphrase-why = 書き留めて、大切に保管してください。ファイルはこのパスフレーズでしか開かず、忘れるとだれにも取り戻せません。

settings-vault = コードの保存先
settings-vault-keychain = このコンピューターのキーリング。
settings-vault-file = パスフレーズで開く暗号化ファイル。
settings-vault-moving = コードを移しています…
settings-move-file = 暗号化ファイルに移す
settings-move-keychain = キーリングに移す
settings-remind = コード変更のお知らせ
settings-remind-days = { $count }日後
settings-remind-never = なし
settings-remind-why = コードがもうすぐ無効になるときは、いつでもお知らせします。
settings-daily = 毎日の確認
settings-daily-on = 1日1回
settings-daily-off = オフ
settings-daily-why = システムがMailkeyをウィンドウなしで起動します。それぞれのコードでログインし、変化があったときだけ知らせます。ロックの解除を求めることはなく、拒否されたコードを再び送ることもありません。
settings-daily-file = 暗号化ファイルのコードは、パスフレーズを入力する人がいないため、古さだけを確認します。ターミナルで、パスフレーズのファイルを指定できます：mailkey check --daily on --passphrase-file FILE
start-once-refused = 最後の拒否：{ $ago }
start-ends-label = 期限（Webサイトの表示どおり）
start-ends-example = 2027-03-31
start-no-day = 日付は2027-03-31のように書くか、空のままにしてください。
cli-code-once-refused = {"  "}{"  "}最後の拒否：{ $ago }
cli-code-once-passed = {"  "}{"  "}最後の成功：{ $ago }
