# Handing a code on to mail programs: `mailkey export`.
#
# handoff-ID of a format says what the person does with its file. $place: where the file usually stands.

handoff-line = { $id }：{ $program }、{ $does }、{ $takes }
handoff-both = 受信と送信
handoff-receives = 受信
handoff-sends = 送信
handoff-asks = コードをMailkeyに聞く
handoff-holds = コードそのものが入る
handoff-each-time = コードは自分で渡す
handoff-either = コードを専用のファイルから読む
handoff-by-dialog = アカウントはソフトの画面で入力する
handoff-by-bus = アカウントはMailkeyが追加する

handoff-no-server = このアカウントには、{ $program }で使える{ $service }サーバーがありません。
handoff-holds-code = { $program }はコードを聞けないため、ファイルに書く必要があります。それでよければ--with-codeを付け、ファイルを大切に保管してください。
handoff-unwritable = { $program }では文字「{ $character }」を書けません。コードのラベルを変えるか、そのソフトにアカウントを手で入力してください。
handoff-no-imap-id = このプロバイダーは、IMAP IDを送るソフトにしかメールボックスを開きません。{ $program }は送りません。himalayaやgetmailなど、別のソフトを使ってください。

handoff-aerc = { $place }として保存するか、すでにあるファイルに加えてください。aercには、あなただけが読めるファイルが必要です：chmod 600
handoff-authinfo = { $place }として保存するか、すでにあるファイルに加えてください。
handoff-curl = 次のように使います：curl -K FILE
handoff-emacs = { $place }として保存し、初期化ファイルに加えてください：(load {"\u0022"}{ $place }{"\u0022"})
handoff-env = コンテナーやサービスの環境ファイルに指定してください。コードは、設定に書かれたファイルのシークレットとして渡します。mailkey codeで表示できます。
handoff-fetchmail = { $place }として保存するか、すでにあるファイルに加えてください。fetchmailには、あなただけが読めるファイルが必要です：chmod 600
handoff-getmail = { $place }として保存してください。書かれているパスに、cur、new、tmpの各フォルダーを作成してください。
handoff-gitea = { $place }に加えて、Giteaを再起動してください。ファイルはGiteaだけが読めるようにしてください。
handoff-goa = アカウントは「設定」の「オンラインアカウント」にあります。EvolutionやGearyなどがそこから使います。
handoff-git-send-email = { $place }として保存し、次を実行してください：git config --global include.path { $place }
handoff-goimapnotify = { $place }として保存してください。
handoff-home-assistant = { $place }に加えてください。コードをmail_codeとしてsecrets.yamlに書き、Home Assistantを再起動してください。
handoff-himalaya = { $place }として保存するか、すでにあるファイルに加えてください。-aと1行目の名前でアカウントを選びます。
handoff-imapfilter = { $place }として保存するか、すでにあるファイルに加えてください。
handoff-mbsync = { $place }として保存するか、すでにあるファイルに加えてください。Pathに書かれたフォルダーを作成してください。
handoff-mobileconfig = Mac、iPhone、iPadで開き、「設定」でプロファイルをインストールしてください。パスワードを聞かれたら、コードを貼り付けます。FairEmailでは、設定の「バックアップ」で読み込みます。
handoff-msmtp = { $place }として保存するか、すでにあるファイルに加えてください。msmtpには、あなただけが読めるファイルが必要です：chmod 600
handoff-mutt = { $place }として保存してください。別の場所に保存したら、muttrcに加えてください：source FILE
handoff-neomutt = { $place }として保存してください。別の場所に保存したら、neomuttrcに加えてください：source FILE
handoff-nextcloud = Nextcloudのフォルダーに{ $place }として保存してください。Webサーバーだけが読めるようにしてください。
handoff-offlineimap = { $place }として保存するか、すでにあるファイルに加えてください。
handoff-s-nail = { $place }に加え、-Aと「account」のあとの名前を付けてs-nailを起動してください。
handoff-swaks = { $place }として保存してください。コードをパイプで渡します：swaks --config { $place }
handoff-systemd-credential = スクリプトを読んでから実行してください。管理者の権限を求められます。コードはスクリプトに入っていません。
handoff-thunderbird-android = QRコードにして、スマホの「設定」→「設定をインポート」で読み取ってください。だれにも見せないでください。

cli-no-format = 形式「{ $format }」はありません。一覧：mailkey export
cli-export-address = アカウントを指定してください：mailkey export FORMAT ADDRESS
cli-export-exists = { $file }はもうあり、そのままです。別の名前にするか、足りない行をご自分で加えてください。
cli-export-hidden = （秘密かもしれない行）
cli-export-holds-code = コードそのものが入っています。これを読める人は、あなたのメールも読めます。
cli-export-needs-no-code = コードは入っていません。ソフトがMailkeyに聞きます。--with-codeを付けても変わりません。
handoff-in-memory = コードはメモリーにだけあるため、ソフトから聞けません。先にキーリングか暗号化ファイルに保存してください。
handoff-in-file = このコードは暗号化ファイルにあります。ソフトから聞けるのは、パスフレーズを入力するターミナルの中だけです。

done-where = どこで使いますか？
done-where-hint = 選ぶと、手順を1つずつ表示します。

use-lead = この設定はコードをMailkeyに聞きます。コードは入っていません。
use-lead-not = このアカウントの設定はMailkeyでは書けません。
use-copy = 設定をコピー
use-own-code = このコードは{ $other }でもう使っています。{ $provider }では、ソフトごとに別のコードを使えます。そうすれば、1つを無効にしてもほかはそのまま使えます。
use-get-own-code = { $program }用のコードを取得
use-works = 使えた
use-noted = 記録済み
use-phone = スマホ
use-others = 別のソフト
use-others-lead = アカウントを使う場所を選んでください。このコンピューターで見つかったソフトは、前のページにあります。
use-with-window = ウィンドウあり
use-without-window = ターミナルとサーバー
use-others-values = ここになければ、前のページのサーバー、ユーザー名、コードを入力してください。
use-lead-each = この設定にコードは入っていません。ソフトに聞かれるか、下の文にある場所に入力します。
use-lead-code = このソフトはコードを聞けないため、ファイルに書く必要があります。コマンドを実行すると、あなただけが読めるファイルができます。
use-lead-dialog = この順にソフトの画面へ入力してください。コードは、パスワードを求められたところに入れます。
use-lead-bus = Mailkeyがアカウントを追加し、一度ログインさせます。
use-copy-command = コマンドをコピー
use-copy-value = コピー
use-hand-over = { $program }に追加
use-hand-over-hint = コードは同じキーリングに、オンラインアカウントが読む項目として入ります。アカウントがもうあれば、このコードに替わります。
use-handing-over = アカウントを追加し、ログインしています…
cli-where-line = { $program }：{ $command }
cli-where-phone = スマホ：{ $command }（FORMATは{ $names }のどれか）
cli-where-others = ほかのソフト：{ $command }で一覧を表示します。
cli-where-unknown = 一覧の番号か、形式の名前を入力してください。
cli-ask-where = 次にどれを表示しますか？番号を入力するか、Enterで終わります：
cli-ask-hand-over = アカウントを今{ $program }に追加しますか？[y/N]

use-holds-old = このソフトにはまだ古いコードがあります。ここで変更してください：

handed-added = アカウントを{ $program }に追加し、ログインできました。
handed-updated = { $program }のアカウントに新しいコードが入り、ログインできました。EvolutionやGearyを開いていたら、再起動してください。
handed-not-there = このコンピューターに{ $program }がありません。インストールするか、別のソフトを選んでください。
handed-timed-out = { $program }から1分以内に返事がありませんでした。もう一度試すか、アカウントを手で追加してください。
handed-no-keychain = { $program }はコードをキーリングに保存しますが、ロックされているか、ありません。ロックを解除して、もう一度試してください。
handed-refused = { $program }がログインしたとき、メールサーバーがコードを拒否しました。何も追加していません。ここでコードをもう一度テストしてください。
handed-untrusted = { $program }はメールサーバーの証明書を信頼しないため、ログインしませんでした。何も追加していません。
handed-other = { $program }はアカウントを受け取りませんでした。返事：{ $words }

phone-title = スマホで使う
phone-lead = スマホのカメラで画像からコードを読み取れるので、入力しなくて済みます。
phone-settings = Android版Thunderbirdの設定
phone-settings-hint = サーバー、ユーザー名、コードが1つの画像に入ります。アプリで：「設定」→「設定をインポート」→「QRコードをスキャン」。
phone-code = コードだけ
phone-code-hint = スマホのほかのソフト用です。読み取って文字をコピーし、パスワードを求められたところに貼り付けます。
phone-show = 表示
phone-secret = この画像を見た人はコードを手に入れます。ほかの人に見られていないか確かめてください。
phone-scan-settings = Android版Thunderbirdで：「設定」→「設定をインポート」→「QRコードをスキャン」。
phone-scan-code = スマホのカメラを向け、文字をコピーしてください。メールソフトがパスワードを求めたところに貼り付けます。
phone-gone-soon = 60秒間表示します。
phone-too-long = このアカウントの設定は、アプリが読み取れる画像に収まりません。コードだけを読み取り、サーバーは手で入力してください。
phone-by-hand = スマホのソフトで入力するもの

done-holders = まだ古いコードが入っています。
holder-asks = 不要：Mailkeyに聞きます
holder-updated = 新しいコードあり
holder-how = 方法を表示
holder-has-it = 新しいコードを入れた
cli-code-outdated = まだ1つ前のコードのまま：{ $programs }
start-outdated = まだ古いコードのまま：
start-has-new = { $program }に新しいコードを入れた

field-your-name = あなたの名前
field-the-code = コード
field-name = 名前
field-address = メールアドレス
field-code = パスワード
field-protocol = 種類
field-imap-host = 受信サーバー
field-imap-port = 受信ポート
field-imap-security = 暗号化
field-imap-auth = 認証
field-imap-user = ユーザー名
field-smtp-host = 送信サーバー
field-smtp-port = 送信ポート
field-smtp-security = 暗号化
field-smtp-auth = 認証
field-smtp-user = ユーザー名
field-smtp-code = パスワード
field-tls = SSL/TLS
field-starttls = STARTTLS
field-auth = 通常のパスワード

programs-none = このコンピューターに、アカウントのあるメールソフトは見つかりませんでした。
programs-account = { $program }の{ $address }
programs-server = { $service }：{ $host }、ポート{ $port }、{ $security }
programs-not-encrypted = { $service }サーバーへの接続が暗号化されていません。ソフトで暗号化をオンにしてください。
programs-other-server = プロバイダーの{ $service }サーバーは{ $host }です。ソフトでは別のものになっています。
programs-other-user = プロバイダーの案内では、{ $service }サーバーのユーザー名が違います：{ $user }
programs-takes-no-code = このプロバイダーではコードもパスワードも使えなくなりました。ソフトからブラウザーでログイン（OAuth）してください。

# What programs are called in this language, where the name is not the same in all.
program-env = スクリプトとコンテナー
program-gmail-app = Gmailアプリ
program-apple-mail = iPhoneとiPadのメール
program-mobileconfig = Appleメール（プロファイル）
program-outlook = 従来のOutlook
program-outlook-new = 新しいOutlook
program-netease-mail-master = NetEase Mail Master
program-thunderbird-android = Android版Thunderbird

# On the welcome page.
found-title = この機器で見つかったもの
found-hint = メールソフトにあるアドレスです。Mailkeyはコードもログインパスワードも読んでいません。
found-in = { $programs }
found-set-up = Mailkeyで設定
found-problem = { $program }：{ $problem }
found-more = アドレスがあと{ $count }件あります。コマンドmailkey programsですべて表示できます。
programs-off = メールソフトの調査は、設定または--no-programsでオフになっています。
phone-picture = QRコード
