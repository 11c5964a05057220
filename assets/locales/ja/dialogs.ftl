# The dialogs of mail programs, in their own words and order. What stands in quotes, and every caption, is what the program
# itself has there: it is not ours to change.
#
# dialog-PROGRAM-FIELD is what it calls a field; where it has none, field-FIELD stands. handoff-PROGRAM leads to the dialog,
# dialog-PROGRAM-end ends it, new-code-PROGRAM says where a new code goes.

# Thunderbird
handoff-thunderbird = ≡ →「アカウントを追加」→「メール」を開きます。氏名とアドレスを入力し、「続ける」を押します。設定が見つかって変更が必要なら、「設定を編集」を押します。見つからなければ、「受信サーバー設定」が自動で開きます。
dialog-thunderbird-end = 受信サーバーのあと「続ける」を押します。送信サーバーのあと「テスト」、「続ける」の順に押します。コードを入力して「続ける」を押し、最後のページで「完了」を押します。
new-code-thunderbird = ≡ →「設定」→「プライバシーとセキュリティ」→「保存されているパスワード...」を開きます。アカウントのimap://の行を選び、右クリックメニューの「パスワードを編集」で新しいコードを入力します。smtp://の行も同じようにします。
dialog-thunderbird-part-add-your-email-address = メールアドレスの追加
dialog-thunderbird-name = 氏名
dialog-thunderbird-address = メールアドレス
dialog-thunderbird-part-incoming-server-settings = 受信サーバー設定
dialog-thunderbird-protocol = プロトコル
dialog-thunderbird-imap-host = ホスト名
dialog-thunderbird-imap-port = ポート番号
dialog-thunderbird-imap-security = 接続の保護
dialog-thunderbird-imap-auth = 認証方式
dialog-thunderbird-imap-user = ユーザー名
dialog-thunderbird-part-outgoing-server-settings = 送信サーバー設定
dialog-thunderbird-smtp-host = ホスト名
dialog-thunderbird-smtp-port = ポート番号
dialog-thunderbird-smtp-security = 接続の保護
dialog-thunderbird-smtp-auth = 認証方式
dialog-thunderbird-smtp-user = ユーザー名
dialog-thunderbird-part-enter-your-email-account-password = メールアカウントのパスワードを入力してください
dialog-thunderbird-code = パスワード
dialog-thunderbird-tls = SSL/TLS
dialog-thunderbird-starttls = STARTTLS
dialog-thunderbird-auth = 通常のパスワード認証

# Outlook (classic)
handoff-outlook = 「ファイル」→「アカウントの追加」を開きます。アドレスを入力し、「詳細オプション」を開いて「自分で自分のアカウントを手動で設定」にチェックを入れ、「接続」を押します。「IMAP」を選びます。
dialog-outlook-end = 「次へ」を押し、コードを入力して「接続」を押します。
new-code-outlook = 「ファイル」でアカウントを選び、「アカウント設定」→「サーバーの設定」を開きます。受信と送信の両方に新しいコードを入力します。
dialog-outlook-address = メール アドレス
dialog-outlook-part-incoming-mail = 受信メール
dialog-outlook-imap-host = サーバー
dialog-outlook-imap-port = ポート
dialog-outlook-imap-security = 暗号化方法
dialog-outlook-part-outgoing-mail = 送信メール
dialog-outlook-smtp-host = サーバー
dialog-outlook-smtp-port = ポート
dialog-outlook-smtp-security = 暗号化方法
dialog-outlook-code = パスワード
dialog-outlook-tls = SSL/TLS
dialog-outlook-starttls = STARTTLS
dialog-outlook-auth = 「セキュリティで保護されたパスワード認証 (SPA) でのログオンが必要」はチェックしません

# Outlook (new)
handoff-outlook-new = 「設定」（歯車）→「アカウント」を開き、アカウントを追加します。アドレスを入力して続けます。プロバイダーを聞かれたら「IMAP」を選びます。コードを入力し、詳細を表示します。Microsoftはコードを自社のサーバーに保管し、そこからログインします。
dialog-outlook-new-end = 「続行」を押します。
new-code-outlook-new = サーバーの設定は変更できません。「設定」→「アカウント」を開き、アドレスの横の「管理」で削除してから、新しいコードでアカウントを追加し直します。
dialog-outlook-new-address = メール アドレス
dialog-outlook-new-code = パスワード
dialog-outlook-new-imap-host = IMAP incoming server
dialog-outlook-new-part-imap = IMAP
dialog-outlook-new-imap-port = ポート
dialog-outlook-new-imap-security = Secure connection type
dialog-outlook-new-smtp-user = SMTP username
dialog-outlook-new-smtp-code = SMTP password
dialog-outlook-new-smtp-host = SMTP outgoing server
dialog-outlook-new-part-smtp = SMTP
dialog-outlook-new-smtp-port = ポート
dialog-outlook-new-smtp-security = Secure connection type
dialog-outlook-new-tls = SSL/TLS
dialog-outlook-new-starttls = STARTTLS

# Mail on iPhone and iPad
handoff-apple-mail = 「設定」→「アプリ」→「メール」→「メールアカウント」→「アカウントを追加」→「その他」→「メールアカウントを追加」を開きます。iOS 18より前は「設定」→「メール」→「アカウント」→「アカウントを追加」です。最初のページのあと「次へ」を押し、上の「IMAP」を選びます。
dialog-apple-mail-end = 「次へ」を押し、確認が終わるのを待って「保存」を押します。
new-code-apple-mail = 「設定」→「アプリ」→「メール」→「メールアカウント」→ アカウント → アドレスの行を開き、「パスワード」に新しいコードを入力します。次に、そのアカウントの送信サーバーを開き、そこにも入力します。
dialog-apple-mail-name = 名前
dialog-apple-mail-address = メール
dialog-apple-mail-code = パスワード
dialog-apple-mail-part-incoming-mail-server = 受信メールサーバ
dialog-apple-mail-imap-host = ホスト名
dialog-apple-mail-imap-user = ユーザ名
dialog-apple-mail-part-outgoing-mail-server = 送信メールサーバ
dialog-apple-mail-smtp-host = ホスト名
dialog-apple-mail-smtp-user = ユーザ名
dialog-apple-mail-smtp-code = パスワード
dialog-apple-mail-tls = SSLを使用

# Gmail app
handoff-gmail-app = プロフィール写真 →「別のアカウントを追加」→「その他」をタップします。アドレスを入力し、「手動設定」（または「次へ」）をタップして、「個人用（IMAP）」を選びます。コードを入力し、「次へ」をタップします。
dialog-gmail-app-end = 最後のページまで、毎回「次へ」をタップします。
new-code-gmail-app = ≡ →「設定」→ アドレス →「受信設定」を開き、「パスワード」に新しいコードを入力します。「送信設定」も同じようにします。
dialog-gmail-app-address = メールアドレス
dialog-gmail-app-code = パスワード
dialog-gmail-app-part-incoming-server-settings = 受信サーバーの設定
dialog-gmail-app-imap-user = ユーザー名
dialog-gmail-app-imap-host = サーバー
dialog-gmail-app-imap-port = ポート
dialog-gmail-app-imap-security = セキュリティの種類
dialog-gmail-app-part-outgoing-server-settings = 送信サーバーの設定
dialog-gmail-app-smtp-user = ユーザー名
dialog-gmail-app-smtp-code = パスワード
dialog-gmail-app-smtp-host = SMTPサーバー
dialog-gmail-app-smtp-port = ポート
dialog-gmail-app-smtp-security = セキュリティの種類
dialog-gmail-app-name = 名前（送信メールに表示されます）
dialog-gmail-app-tls = SSL/TLS
dialog-gmail-app-starttls = STARTTLS
dialog-gmail-app-auth = 「ログインが必要」はオンのままにします

# FairEmail
handoff-fairemail = 「設定」→「手動セットアップとアカウントの設定」→「アカウント」→ + →「IMAP」を開きます。「プロバイダー」で「カスタム」を選びます。
dialog-fairemail-end = 「確認」をタップし、「関連するユーザー ID (SMTPサーバー) を追加する」はチェックしたまま「保存」をタップします。ユーザー IDのページで「詳細」を開き、SMTPを入力して「保存」をタップします。
new-code-fairemail = 「設定」→「手動セットアップとアカウントの設定」→「アカウント」→ アカウントを開きます。「パスワード」に新しいコードを入力し、「確認」、「保存」の順にタップします。送信できなければ、「ユーザー ID」でも同じようにします。
dialog-fairemail-protocol = IMAP
dialog-fairemail-part-imap = IMAP
dialog-fairemail-imap-host = ホスト名
dialog-fairemail-imap-security = 暗号化
dialog-fairemail-imap-port = ポート番号
dialog-fairemail-imap-user = ユーザー名
dialog-fairemail-code = パスワード
dialog-fairemail-part-identities = ユーザー ID
dialog-fairemail-name = あなたのお名前
dialog-fairemail-address = メールアドレス
dialog-fairemail-part-smtp = SMTP
dialog-fairemail-smtp-host = ホスト名
dialog-fairemail-smtp-security = 暗号化
dialog-fairemail-smtp-port = ポート番号
dialog-fairemail-smtp-user = ユーザー名
dialog-fairemail-smtp-code = パスワード
dialog-fairemail-tls = SSL/TLS
dialog-fairemail-starttls = STARTTLS

# Evolution
handoff-evolution = 「編集」→「アカウント」→「追加」→「メールのアカウント」を開きます。サーバーの検索が始まったら、待つか「検索をスキップ」を押します。
dialog-evolution-end = 各ページで「次へ」を押します。送信では「サーバー認証を行う」にチェックを入れ、「アカウントの概要」で「適用」を押します。「メールの認証を必要としています」が開いたら、コードを入力します。
new-code-evolution = 「編集」→「アカウント」→ アカウント →「編集」を開きます。「メールの受信」と「メールの送信」で「Forget password」を押します。次の接続で「メールの認証を必要としています」に新しいコードを入力し、「キーリングにこのパスワードを追加する」にチェックを入れます。
dialog-evolution-part-identity = 身元情報
dialog-evolution-name = 氏名
dialog-evolution-address = メールアドレス
dialog-evolution-part-receiving-email = メールの受信
dialog-evolution-protocol = サーバー種別
dialog-evolution-imap-host = サーバー
dialog-evolution-imap-port = ポート番号
dialog-evolution-imap-user = ユーザー名
dialog-evolution-imap-security = 暗号化方法
dialog-evolution-imap-auth = 認証
dialog-evolution-part-sending-email = メールの送信
dialog-evolution-smtp-host = サーバー
dialog-evolution-smtp-port = ポート番号
dialog-evolution-smtp-security = 暗号化方法
dialog-evolution-smtp-auth = 種別
dialog-evolution-smtp-user = ユーザー名
dialog-evolution-tls = 専用のポートで TLS
dialog-evolution-starttls = 接続後に STARTTLS
dialog-evolution-auth = パスワード（受信）、PLAIN（送信）

# Geary
handoff-geary = ☰ →「アカウント」→「追加」を開きます。名前とアドレスを入力し、「次へ」を押します。
dialog-geary-end = 「作成」を押します。
new-code-geary = ☰ →「アカウント」→ アカウント →「サーバー設定」を開きます。「受信」の「パスワード」に新しいコードを入力し、「適用」を押します。
dialog-geary-name = 名前
dialog-geary-address = メールアドレス
dialog-geary-part-receiving = 受信
dialog-geary-imap-host = IMAP サーバー
dialog-geary-imap-security = 接続のセキュリティ
dialog-geary-imap-user = ログイン名
dialog-geary-code = パスワード
dialog-geary-part-sending = 送信
dialog-geary-smtp-host = SMTP サーバー
dialog-geary-smtp-security = 接続のセキュリティ
dialog-geary-smtp-auth = ログイン
dialog-geary-smtp-user = ログイン名
dialog-geary-smtp-code = パスワード
dialog-geary-tls = TLS
dialog-geary-starttls = StartTLS
dialog-geary-auth = 受信と同じ情報を使う

# KMail
handoff-kmail = 「設定」→「Add Account…」（アカウントの追加）を開きます。氏名、アドレス、コードを入力し、次へ進みます。「Manual Configuration」（手動設定）を選びます。
dialog-kmail-end = 「Create Account」（アカウントの作成）を押し、最後に「Finish」（完了）を押します。
new-code-kmail = 「設定」→「KMail を設定…」→ アカウント →「受信」→ アカウント →「変更…」を開き、「パスワード」の欄に新しいコードを入力します。次に「送信」→ アカウント →「変更…」でも同じようにします。
dialog-kmail-part-personal-information = Personal Information
dialog-kmail-name = 氏名
dialog-kmail-address = メールアドレス
dialog-kmail-code = パスワード
dialog-kmail-part-incoming-server-parameters = Incoming Server Parameters
dialog-kmail-imap-host = Incoming server
dialog-kmail-protocol = Protocol
dialog-kmail-imap-port = Port
dialog-kmail-imap-security = Security
dialog-kmail-imap-auth = Authentication Method
dialog-kmail-imap-user = Username
dialog-kmail-part-outgoing-server-parameters = Outgoing Server Parameters
dialog-kmail-smtp-host = Outgoing server
dialog-kmail-smtp-port = Port
dialog-kmail-smtp-security = Security
dialog-kmail-smtp-auth = Authentication Method
dialog-kmail-smtp-user = Username
dialog-kmail-tls = SSL/TLS (recommended)
dialog-kmail-starttls = StartTLS
dialog-kmail-auth = Normal Password（受信）、Clear text（送信）

# Claws Mail
handoff-claws-mail = 「設定」→「新規アカウントを作成...」を開きます。「基本」のページに入力し、続けて「送信」、「SSL/TLS」、「詳細」にも入力します。
dialog-claws-mail-end = 「OK」を押します。
new-code-claws-mail = 「設定」→「アカウントを編集」→ アカウント →「編集」→「基本」のページを開き、「パスワード」に新しいコードを入力します。「送信」のページにも入力してあれば、そこも変更します。
dialog-claws-mail-part-basic = 基本
dialog-claws-mail-name = 名前
dialog-claws-mail-address = メールアドレス
dialog-claws-mail-protocol = プロトコル
dialog-claws-mail-imap-host = 受信用サーバ
dialog-claws-mail-smtp-host = SMTPサーバ(送信用)
dialog-claws-mail-imap-user = ユーザID
dialog-claws-mail-code = パスワード
dialog-claws-mail-part-send = 送信
dialog-claws-mail-smtp-auth = SMTPサーバで認証(SMTP AUTH)を行う
dialog-claws-mail-smtp-user = ユーザID
dialog-claws-mail-smtp-code = パスワード
dialog-claws-mail-part-tls = SSL/TLS
dialog-claws-mail-imap-security = IMAP
dialog-claws-mail-smtp-security = 送信(SMTP)
dialog-claws-mail-part-advanced = 詳細
dialog-claws-mail-smtp-port = SMTPポート
dialog-claws-mail-imap-port = IMAPポート
dialog-claws-mail-tls = SSL/TLSを使用する
dialog-claws-mail-starttls = STARTTLSコマンドを使用して暗号化されたセッションを開始する
dialog-claws-mail-auth = 自動設定

# Sylpheed
handoff-sylpheed = 「設定」→「アカウントの編集...」→「追加」を開きます。「基本」のページに入力し、続けて「送信」、「SSL」、「高度な設定」にも入力します。
dialog-sylpheed-end = 「OK」を押します。
new-code-sylpheed = 「設定」→「現在のアカウントの設定...」→「基本」のページを開き、「パスワード」に新しいコードを入力します。「送信」のページにも入力してあれば、そこも変更します。
dialog-sylpheed-part-basic = 基本
dialog-sylpheed-name = 名前
dialog-sylpheed-address = メールアドレス
dialog-sylpheed-protocol = プロトコル
dialog-sylpheed-imap-host = 受信用サーバ
dialog-sylpheed-smtp-host = SMTPサーバ (送信)
dialog-sylpheed-imap-user = ユーザID
dialog-sylpheed-code = パスワード
dialog-sylpheed-part-send = 送信
dialog-sylpheed-smtp-auth = SMTP認証 (SMTP AUTH)
dialog-sylpheed-smtp-user = ユーザID
dialog-sylpheed-smtp-code = パスワード
dialog-sylpheed-part-ssl = SSL
dialog-sylpheed-imap-security = IMAP4の接続にSSLを使用
dialog-sylpheed-smtp-security = SMTPの接続にSSLを使用
dialog-sylpheed-part-advanced = 高度な設定
dialog-sylpheed-smtp-port = SMTPポートを指定
dialog-sylpheed-imap-port = IMAP4ポートを指定
dialog-sylpheed-tls = IMAP4の接続にSSLを使用、SMTPの接続にSSLを使用
dialog-sylpheed-starttls = SSLセッションの開始にSTARTTLSコマンドを使用
dialog-sylpheed-auth = 自動

# Mailspring
handoff-mailspring = 「設定」→「アカウント」→「アカウントを追加」→「IMAP / SMTP」を開きます。名前、アドレス、コードを入力し、「続ける」を押します。
dialog-mailspring-end = 「アカウントを接続する」を押します。
new-code-mailspring = 「設定」→「アカウント」→ アカウントを開き、接続設定を更新するボタン（Update Connection Settings…）を押します。両方の列の「パスワード」に新しいコードを入力し、「アカウントを接続する」を押します。
dialog-mailspring-name = 名前
dialog-mailspring-address = メール
dialog-mailspring-code = パスワード
dialog-mailspring-part-incoming-mail-imap = メール受信 (IMAP)
dialog-mailspring-imap-host = サーバー
dialog-mailspring-imap-port = ポート番号
dialog-mailspring-imap-security = セキュリティ
dialog-mailspring-imap-user = ユーザー名
dialog-mailspring-part-outgoing-mail-smtp = 送信メール (SMTP)
dialog-mailspring-smtp-host = サーバー
dialog-mailspring-smtp-port = ポート番号
dialog-mailspring-smtp-security = セキュリティ
dialog-mailspring-smtp-user = ユーザー名
dialog-mailspring-smtp-code = パスワード
dialog-mailspring-tls = SSL / TLS
dialog-mailspring-starttls = STARTTLS

# Foxmail
handoff-foxmail = 「设置」（設定）→「帐号」（アカウント）→「新建」（新規）を開き、「手动设置」（手動設定）を押します。
dialog-foxmail-end = 「创建」（作成）を押します。
new-code-foxmail = 「设置」（設定）→「帐号」（アカウント）→ アカウントを開き、「密码」に新しいコードを入力して確定します。
dialog-foxmail-protocol = 接收服务器类型（受信サーバーの種類）
dialog-foxmail-address = 邮件帐号（メールアカウント）
dialog-foxmail-code = 密码（パスワード）
dialog-foxmail-imap-host = IMAP服务器（IMAPサーバー）
dialog-foxmail-imap-security = SSL
dialog-foxmail-imap-port = 端口（ポート）
dialog-foxmail-smtp-host = SMTP服务器（SMTPサーバー）
dialog-foxmail-smtp-security = SSL
dialog-foxmail-smtp-port = 端口（ポート）
dialog-foxmail-tls = SSL（チェック）
dialog-foxmail-starttls = 如果服务器支持，就使用STARTTLS加密传输（可能ならSTARTTLSを使う）

# 网易邮箱大师 (Mail Master)
handoff-netease-mail-master = メールボックスを追加し、アドレスとコードを入力します。サーバーが見つからなければ、手動設定を開いてIMAPを選びます。
dialog-netease-mail-master-end = ログインを確定します。
new-code-netease-mail-master = 設定でアカウントを開いて新しいコードを入力します。または、メールボックスを取り除いて追加し直します。
dialog-netease-mail-master-tls = SSL
