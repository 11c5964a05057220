# What can be wrong before and after a test, remarks on what was typed, and ages.

address-error-empty = メールアドレスを入力してください。
address-error-no-at = @がありません。メールアドレスはname@example.comのような形です。
address-error-many-ats = @が2つ以上あります。1つだけにしてください。
address-error-no-local = @の前の名前がありません。
address-error-no-domain = gmail.comのような、@のあとの部分がありません。
address-error-no-dot = @のあとにドットがありません。example.comのような形です。
address-error-bad-character = メールアドレスに「{ $character }」は使えません。
address-error-space = メールアドレスに空白は使えません。
address-error-bad-dot = 名前の最初か最後にドットがあるか、ドットが2つ続いています。
address-error-bad-domain = { $domain }はメールのドメインではありません。
address-error-too-long = メールアドレスとしては長すぎます。

code-error-empty = 先にコードを貼り付けてください。
    .login = 先にパスワードを入力してください。
code-error-too-long = コードとしては長すぎます。コードだけをコピーしてください。
code-error-control-character = 改行などの制御文字が入っています。コードだけをコピーしてください。

remark-nothing = まだ何も貼り付けていません。
remark-fits = { $whom }のコードの形に合っています。
remark-too-short = { $count }文字しかありませんが、{ $whom }のコードは{ $wanted }文字です。全部コピーしましたか？
remark-too-long = { $count }文字ありますが、{ $whom }のコードは{ $wanted }文字です。余分なものもコピーしていませんか？
remark-foreign = { $whom }のコードに「{ $character }」は使われません。大文字と小文字は区別されます。
remark-capitals = { $whom }のコードは小文字だけです。Caps Lockがオンになっていませんか？Mailkeyはこのまま使います。
remark-small-letters = { $whom }のコードは大文字だけです。Mailkeyはこのまま使います。
remark-like-login-password = ログインパスワードのようです。ここで必要なのは{ $whom }の{ $term }です。
remark-the-address = これはメールアドレスで、{ $term }ではありません。
remark-unknown = 決まった形がないので、Mailkeyはこのまま使います。
remark-space-at-end = 最初か最後に空白があります。必要な空白かもしれないので、Mailkeyはそのままにします。
remark-invisible = 見えない文字が入っています。コピーのときに紛れたようです。必要かもしれないので、Mailkeyはそのままにします。拒否されたら、コピーし直してください。
remark-odd-spaces = 特殊な空白（改行しない空白か全角の空白）が入っています。必要かもしれないので、Mailkeyはそのままにします。
remark-blocks = 途中に空白があります。多くのサイトは、読みやすくするためだけに空白を入れて表示します。Mailkeyはそのままにします。拒否されたら、空白なしで試してください。
remark-not-ascii = 特殊な文字「{ $character }」が入っています。多くのサーバーはこれを読めません。

changes-spaces = 空白を{ $count }個取り除きました
changes-invisible = 見えない文字を{ $count }個取り除きました
changes-mapped = 全角文字を{ $count }個、半角にしました
changes-dashes = ハイフンを{ $count }個、普通のものにしました
changes-quotes = 引用符を{ $count }個取り除きました
changes-separators = ハイフンを{ $count }個加えました
changes-around = 前後の文字を{ $count }個取り除きました
changes-joint = 、

keychain-gnome-keyring = GNOMEキーリング
keychain-k-wallet = KWallet
keychain-kee-pass-xc = KeePassXC
keychain-secret-service = このデスクトップのキーリング
keychain-mac-keychain = macOSのキーチェーン
keychain-windows-credential-manager = Windows資格情報マネージャー
keychain-memory = メモリー（今回だけ）

vault-error-no-bus = デスクトップセッションがないため、コードを保存するキーリングがありません。
    .cure = デスクトップにログインするか、ご自分でセッションを開始してください{ $command ->
        [none] 。
       *[other] ：{ $command }
    }
vault-error-no-service = キーリングが動いていません。コードは、GNOMEキーリング、KWallet、KeePassXCなどに保存できます。
    .cure = いずれかを起動するか、インストールしてください{ $command ->
        [none] 。
       *[other] ：{ $command }
    }
vault-error-locked = キーリングがロックされています。
    .cure = ロックを解除してから、もう一度試してください{ $command ->
        [none] 。
       *[other] ：{ $command }
    }
vault-error-dismissed = キーリングが許可を求めましたが、許可されませんでした。
    .cure = もう一度試して許可してください{ $command ->
        [none] 。
       *[other] 。または、先にロックを解除してください：{ $command }
    }
vault-error-no-collection = キーリングに、コードを保存する場所がまだありません。
    .cure = 「ログイン」（Login）という名前のキーリングを作成し、既定にしてください{ $command ->
        [none] 。
       *[other] ：{ $command }
    }
vault-error-broken = キーリングが自分のファイルを読めません。そのため、中のコードを読むことも、新しく保存することもできません。
    .cure = コードを再設定し、新しいコードを暗号化ファイルに保存してください。キーリングのファイルの控えがあれば、それを戻してログインし直すこともできます。
vault-error-timed-out = キーリングの返事がありません。
    .cure = デスクトップからログアウトしてログインし直すか、キーリングを再起動してください{ $command ->
        [none] 。
       *[other] ：{ $command }
    }
vault-error-unreadable = キーリングの項目が、コードの形になっていません。
    .cure = このアカウントのコードを再設定してください。Mailkeyが項目を置き換えます。
vault-error-too-long = このコードはキーリングには長すぎます。
    .cure = コードだけをコピーして、貼り付け直してください。
vault-error-not-kept = キーリングはコードを受け取りましたが、保存しませんでした。
    .cure = もう一度試してください。だめなら、キーリングを再起動するか、コードを暗号化ファイルに保存してください。
vault-error-worker-gone = キーリングとの接続が切れました。
    .cure = もう一度試してください。
vault-error-other = キーリングはこの操作ができませんでした。返事：{ $said }
    .cure = キーリングを再起動して、もう一度試してください。

register-error-newer = アカウントの一覧は、新しいバージョンのMailkeyで書かれています（形式{ $version }）。変更するには、そのバージョンをインストールしてください。何も変更していません。
file-fault-read-only = Mailkeyは{ $path }に書き込めません。書き込みを許可して、もう一度試してください。
file-fault-no-space = { $path }のための空きがありません。空きを作って、もう一度試してください。
file-fault-busy = 別のMailkeyが保存中です。少し待って、もう一度試してください。
register-error-unwritable = アカウントの一覧を書き込めませんでした。何も変更していません。
file-fault-io = Mailkeyは{ $path }を使えませんでした（{ $kind }）。何も変更していません。

notice-damaged-recovered = アカウントの一覧が壊れていました。1つ前のバージョンを使っています。
notice-damaged-empty = アカウントの一覧が壊れていて、使える前のバージョンもありません。一覧は空になりました。保存したコードは元の場所に残っています。
notice-damaged-kept-as = 壊れたファイルを{ $path }に移しました。
notice-vanished = アカウントの一覧がなくなっていました。1つ前のバージョンを使っています。

keep-error-not-found = { $address }のコードは保存されていません。
keep-error-no-such-label = ラベル「{ $label }」のコードはありません。
keep-error-ambiguous = コードが複数あります：{ $labels }。どれか1つを指定してください。
    .unnamed = ラベルなし（--label ''）

start-error-no-home = このユーザーにはホームフォルダーがないため、アカウントの一覧を保存できません。
start-error-no-trust-store = このコンピューターには信頼する証明書がなく、どのサーバーも確かめられません。証明書をインストールしてください（Debianではca-certificatesパッケージ）。SSL_CERT_FILEを設定しているなら、証明書の入ったファイルを指定してください。

browser-error-not-https = このWebページは暗号化されていないため、Mailkeyは開きません。
browser-error-no-browser = ブラウザーを起動できませんでした。Webページのアドレスをコピーして、ご自分で開いてください。

settings-error = 設定は今は有効ですが、{ $path }に保存できませんでした。フォルダーがあること、ご自分が所有者であることを確認してください。

io-not-found = 見つかりません
io-no-permission = 権限がありません
io-read-only = ディスクが読み取り専用です
io-no-space = 空きがありません
io-is-folder = フォルダーです
io-is-no-folder = パスの一部がフォルダーではありません

file-problem = { $position }：{ $problem }
file-problem-in-file = { $file }：{ $problem }
file-problem-cannot-read = 読めません：{ $said }
file-problem-no-file = フォルダー、パイプ、またはデバイスファイルです
file-problem-no-text = UTF-8のテキストではありません
file-problem-too-large = { $count }バイトを超えています
file-problem-not-json = JSONではありません：{ $fault ->
        [ends] 途中で終わっていて、かっこか引用符が足りません
        [comma] このコンマのあとに何もありません
        [mark] ここにコンマ、コロン、引用符、かっこのどれかが足りません
        [behind] 終わりのあとにまだ文字があります
       *[other] ここから先が読めません
    }
file-problem-position = { $line }行{ $column }桁
file-problem-unknown-key = Mailkeyの知らないキーです
file-problem-missing = ありません
file-problem-not-for-this-kind = このログイン方法では使えません
file-problem-wrong-type = { $wanted ->
        [sentence] 各言語の文を持つオブジェクト
        [text] 文字列
        [number] 整数
        [flag] trueまたはfalse
        [list] リスト
       *[object] オブジェクト
    }にしてください
file-problem-empty = 空にはできません
file-problem-wanted-host = ホスト名ではありません
file-problem-wanted-domain = ドメインではありません
file-problem-wanted-id = 小文字と数字だけで、ハイフンはその間にだけ使えます
file-problem-wanted-region = 大文字2文字の国コードにしてください
file-problem-wanted-letters = 1～3文字にしてください
file-problem-wanted-separator = 「-」のような記号1つにしてください
file-problem-wanted-date = YYYY-MMまたはYYYY-MM-DDの日付にしてください
file-problem-wanted-page = Webアドレスにしてください
file-problem-wanted-color = #RRGGBBの色にしてください
file-problem-wanted-number = { $least }から{ $most }までの整数にしてください
file-problem-wanted-one-of = 次のどれかにしてください：{ $known }
file-problem-twice = キー「{ $key }」が2回あります
file-problem-not-https = https://で始めてください
file-problem-session-in-page = セッションIDが入っていて、あなたにしか使えません
file-problem-no-language = 言語「{ $language }」の文がありません
file-problem-foreign-page = このWebページは{ $host }にあり、プロバイダーのサイトではありません。サイトなら、sitesに加えてください
file-problem-duplicate-domain = このドメインはすでにプロバイダー「{ $provider }」のものです
file-problem-example-does-not-fit = 隣に書かれた形に合いません
file-problem-not-in-example = 例の中にありません
file-problem-too-light = 白い文字には明るすぎます
file-problem-id-is-not-file-name = ファイル名と同じ「{ $wanted }」にしてください

ago-now = たった今
ago-minutes = { $count }分前
ago-hours = { $count }時間前
ago-yesterday = 昨日
ago-days = { $count }日前
age-minutes = { $count ->
        [0] 1分未満
       *[other] { $count }分
    }
age-hours = { $count }時間
age-days = { $count }日
proxy-error-scheme = プロキシは、socks5://、socks5h://、http://のどれかで始めてください。
proxy-error-host = プロキシのホスト名がないか、ホスト名に使えない文字が入っています。
proxy-error-port = プロキシのポートは、1から65535までの数字です。
proxy-error-login = プロキシの名前やパスワードでは、%のあとに16進数字が2つ必要です。%そのものは%25と書いてください。

server-error-host = ホスト名ではありません。サーバーは、imap.example.com:993のように、ホスト名とポートで書きます。
server-error-port = ポートがないか、1から65535までの数字ではありません。サーバーは、imap.example.com:993のように、ホスト名とポートで書きます。
server-error-security = ポートのあとに書けるのは、imap.example.com:993/tlsのように、/tlsか/starttlsだけです。
