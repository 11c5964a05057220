# What "mailkey help TOPIC" says. Some topics also take questions of help.ftl.

topics-heading = 項目：
topics-more = 読むには次を実行：{ $program } help TOPIC
topic-unknown = 「{ $word }」というコマンドも項目もありません。項目：{ $topics }

topic-codes = アプリパスワードとは何か、安全に保つには
topic-exit-status = コマンドの終わり方
topic-json = ほかのプログラム向けの出力
topic-environment = Mailkeyが読む環境変数
topic-files = Mailkeyのファイルの場所
topic-handing-over = メールソフトへのコードの渡し方
topic-privacy = Mailkeyが送るもの、保存するもの

topic-forgotten = 忘れてしまったら？
    .answer = 忘れたら再設定します。もう一度表示することは、だれにもできません。プロバイダーのWebサイトで新しいコードを作成し、「mailkey reset ADDRESS」を実行してください。Mailkeyは新しいコードをテストしてから、古いコードを置き換えます。そのあと、古いコードを使っていたすべてのソフトに入力してください。使えるコードがまだMailkeyにあれば、「mailkey code ADDRESS」で表示できます。

exit-passed = 指定どおりに終わり、テストしたものは通りました。
exit-failed = テストに通らなかったか、コマンドを最後まで実行できませんでした。
exit-usage = 引数、またはその代わりに読んだものが使えません。
exit-out-of-reach = キーリング、暗号化ファイル、またはアカウントの一覧を開けません。
exit-not-found = 求めたものがありません。
exit-words = 表示のしかた
    .answer = 0以外で終わるコマンドは、理由を標準エラー出力に書きます。--jsonを付けると、標準出力の答えにも入ります。ターミナルがなければ質問はせず、コマンドが終わります。

json-one = 1つの文書
    .answer = --jsonを付けると、標準出力は1行のJSON文書1つだけになります。人が読むものはすべて標準エラー出力に出ます。使えるコマンド：{ $commands }
json-early = 途中で終わったコマンド
    .answer = その場合の文書：{ $document } Nは終了ステータスです。テストに通らなかったときは途中の終わりではなく、そのコマンドの文書に結果が入ります。
json-stable = 変わらないもの
    .answer = キーと名前は言語によらず、変わりません。今後のバージョンで増えることはあります。時刻はUTCで、2027-03-31T09:30:00Zのように書きます。文書にコードが入ることはありません。
json-schemas = スキーマ
    .answer = それぞれの文書をJSONスキーマで説明しています。Mailkeyのソースのdocs/jsonフォルダーにあります。

environment-MAILKEY_LOG = 不具合を調べる人のために標準エラー出力に書く量：error、warn、info、debug。コードは決して書きません。
environment-MAILKEY_DNS = 知らないドメインについて、システムの代わりに問い合わせるネームサーバー。ADDRESSまたはADDRESS:PORTの形。
environment-MAILKEY_RECIPES_KEY = 新しいプロバイダーファイルの署名を確かめる公開鍵のファイルです。作者の鍵の代わりに使います。自分で署名する会社のためのものです。
environment-ALL_PROXY = すべてのサーバーに使うプロキシ。curlと同じ書き方で、小文字でも読みます。--proxyが優先します。
environment-NO_PROXY = そのプロキシを使わずに接続するサーバー。小文字でも読みます。
environment-SSL_CERT_FILE = Linuxで、システムの代わりに信頼する証明書のファイル。
environment-SSL_CERT_DIR = Linuxで、システムの代わりに信頼する証明書のフォルダー。
environment-LANG = 設定で言語を選んでいないときの言語と国。LANGUAGE、LC_ALL、LC_MESSAGESが優先します。
environment-XDG_DATA_HOME = Linuxで、Mailkeyのアカウント用フォルダーを置くフォルダー。
environment-XDG_CONFIG_HOME = Linuxで、Mailkeyの設定用フォルダーを置くフォルダー。
environment-DBUS_SESSION_BUS_ADDRESS = Linuxで、キーリングのあるセッション。
environment-NO_COLOR = 何か入っていると、太字と色を使いません。
environment-TERM = 「dumb」なら、色を使いません。
environment-COLUMNS = ターミナルから幅がわからないときの、ヘルプの幅。

files-accounts = アカウント：アドレス、ラベル、日付、サーバー、最後のテスト。コードは入りません。
files-vault = 暗号化ファイルを選んだ場合のコード。パスフレーズがあれば、プログラムageでも開けます。
files-settings = 設定。
files-providers = ご自分で加えたプロバイダー。「mailkey providers check FILE」でファイルを確認できます。
files-waiting = ウィンドウで途中までの設定。コードは入りません。
files-keychain = それ以外の場合、コードはシステムのキーリングの「mailkey」というサービスにあります。
files-none = ホームフォルダーがないため、Mailkeyはファイルを保存できません。

handing-ask = コマンドに聞けるソフト
    .answer = 多くのメールソフトは、コードをコマンドから読み取れます。「mailkey code ADDRESS」を実行させてください。保存したコードだけを出力します。これなら、コードは設定に残りません。コードが複数あれば、--label NAMEを付けてください。
handing-export = Mailkeyが書く設定
    .answer = 「mailkey export」で、Mailkeyがアカウントを書けるソフトの一覧を表示します。「mailkey export FORMAT ADDRESS」で、そのソフト用の設定を出力します。ほとんどのファイルにはコードが入らず、ソフトがMailkeyに聞きます。
handing-with-code = コマンドに聞けないソフト
    .answer = --with-codeを付けると、ファイルにコードそのものが入ります。大切に保管し、ソフトが読み終えたら取り除いてください。ウィンドウのあるソフトでは、代わりに入力するものを表示します。GNOMEオンラインアカウントにはアカウントをすぐに渡します。--dry-runなら、送る内容を表示するだけです。
handing-note = ソフトごとに別のコード
    .answer = それぞれのコードに、使う場所のわかるラベルを付けてください。「mailkey describe ADDRESS --used-in PROGRAM」で使用先を記録できます。再設定のあと、まだ古いコードを使っているソフトをMailkeyが知らせます。新しいコードを入れたら、--updated PROGRAMで記録してください。

privacy-sent = 送るもの
    .answer = ユーザー名、コード、Mailkeyという名前を、プロバイダーのメールサーバーにだけ、暗号化した接続で送ります。送るのはテストのときと、毎日の確認をオンにした場合の1日1回です。「mailkey setup」の手順を読んでいる間は、ログインせずに、サーバーが応答するかを試します。自分あてのメールは、--sendを付けたときだけ送ります。Mailkeyの作者には何も送りません。
privacy-look-up = 知らないドメイン
    .answer = 知らないドメインについては、ネームサーバー、そのドメイン、Mozillaの一覧、よくあるホストに問い合わせます。送るのは@のあとのドメインだけです。--no-look-upを付けると、どこにも問い合わせません。
privacy-saved = 保存するもの
    .answer = コードは、システムのキーリングか、あなたのパスフレーズでしか開けないファイルにあります。アカウントの一覧にはアドレス、ラベル、サーバー、日付が入りますが、コードは入りません。コードを引数から読むことも、ログや記録に書くこともありません。
privacy-programs = ほかのメールソフト
    .answer = このコンピューターのほかのメールソフトにあるアカウントを読み、問題があれば知らせます。何も変更せず、保存された秘密の情報は読みません。--no-programsを付けると調べません。
