# The pages outside journeys.

nav-accounts = アカウント
nav-providers = プロバイダー
nav-settings = 設定
nav-help = ヘルプ

start-title = アカウント
start-waiting = { $address }の続き
start-waiting-code = コードを貼り付けるところでした。
start-waiting-step = 次：{ $step }
start-waiting-first = まだ手順を始めていません。
start-go-on = 続ける
start-forget = 破棄
start-add = アカウント追加
start-test-all = すべてテスト
start-test = テスト
start-reset = 再設定
start-stop-tests = 停止
start-test-all-progress = { $all }件中{ $done }件をテスト済み
start-test-all-refused = { $count }件のアカウントに対応が必要です。コードが拒否されました。
start-test-all-needs = { $count }件のアカウントに対応が必要です。1件ずつテストすると理由がわかります。
start-test-all-unreached = { $count }件のアカウントをテストできませんでした。原因はネットワークかサーバーで、コードではありません。
start-test-all-fine = { $count }件のアカウントが使えます。
start-test-all-left-out = 停止したため、{ $count }件のアカウントはテストしていません。
start-not-tested = 未テスト
start-not-reached = 接続不可
start-no-label = ラベルなし
start-kept-since = 保存：{ $ago }
start-remove = 外す
start-remove-really = 本当に外す
start-remove-warning = Mailkeyからアカウントと保存したコードを外します。プロバイダーでは何も変わりません。コードはプロバイダーでも削除してください。

welcome-title = Mailkeyへようこそ
welcome-lead = Mailkeyは、どのメールソフトでもメールを使えるようお手伝いします。使えないときは、理由を説明します。
welcome-heading = 「パスワードが違います」の理由
welcome-what = 多くのプロバイダーでは、メールソフトでログインパスワードを使えません。代わりにアプリパスワードが必要です。プロバイダーのWebサイトで作成します。
welcome-not-password = ログインパスワードとは別のものです。メール専用で、いつでも新しいものに替えられます。
welcome-steps = Mailkeyが正しいWebページを開き、手順を1つずつ案内します。コードを貼り付けると、すぐにテストします。
welcome-kept = コードはシステムのキーリングに保存します。暗号化ファイルも選べます。Mailkeyがコードを送る先はあなたのプロバイダーだけです。知らないプロバイダーを調べるのは、ボタンを押したときだけです。
welcome-add = アカウントを設定
welcome-questions = 質問と答え

vault-asking = キーリングを開いています…
vault-proved = コードの保存先：{ $vault }
vault-this-run = コードはメモリーにだけあります。Mailkeyを閉じると消えます。
vault-ask-again = もう一度試す
vault-use-keychain = キーリングをもう一度試す
vault-copy-command = コマンドをコピー
never-changes = Mailkeyがプロバイダーの設定を変えることはありません。

settings-title = 設定
settings-language = 言語
settings-theme = 色
settings-theme-system = システムと同じ
settings-theme-light = ライト
settings-theme-dark = ダーク
settings-size = 文字の大きさ
settings-size-normal = 標準
settings-size-large = 大
settings-size-larger = 特大
settings-look-up = サーバーの検索
settings-look-up-on = 調べる
settings-look-up-off = 調べない
settings-look-up-why = Mailkeyの知らないドメインのための設定です。ボタンを押すと、DNS、そのドメイン、Mozillaの一覧に問い合わせます。送るのはドメインだけです。
settings-offer-copied = コピーしたコード
settings-offer-copied-on = 提案する
settings-offer-copied-off = 「貼り付け」を押したときだけ
settings-offer-copied-why = コードの取得中にコードが1つだけコピーされていると、Mailkeyがそのコードを提案します。使うのはボタンを押したときだけです。
settings-programs = この機器のメールソフト
settings-programs-on = アカウントを調べる
settings-programs-off = 調べない
settings-programs-why = Mailkeyは最初のページに、メールソフトにあるアドレスと、サーバー設定の問題点を表示します。コードやログインパスワードは読まず、何も変更しません。
settings-proxy = 接続
settings-proxy-system = ALL_PROXYのプロキシ
settings-proxy-none = プロキシなし
settings-proxy-named = 自分で指定
settings-proxy-hint = socks5h://127.0.0.1:9050
settings-proxy-use = このプロキシを使う
settings-proxy-in-use = Mailkeyは{ $proxy }を通してサーバーに接続します。
settings-proxy-password = Mailkeyはプロキシのパスワードを保存せず、閉じると忘れます。毎回使うには、環境変数ALL_PROXYにプロキシを設定してください。
settings-proxy-unusable = 環境変数ALL_PROXYのプロキシが使えません。そのため、どのサーバーにも接続できません。
settings-provider-faults = 次のプロバイダーファイルは、間違いがあるため使っていません：

providers-title = プロバイダー
providers-lead = Mailkeyが知っているプロバイダーです。選ぶと、アカウントを設定できます。
providers-search = 名前またはドメイン
providers-own-domains = 利用者の独自ドメイン
providers-none = その名前のプロバイダーは見つかりません。それでもアカウントは設定できます。「アカウント追加」を押し、アドレスとサーバーを入力してください。


window-no-display = ウィンドウを開くディスプレイが見つかりません。デスクトップセッションから起動してください。
window-display-silent = このセッションのディスプレイ{ $display }が応答しません。動作中のデスクトップセッションから起動してください。
window-display-refused = ディスプレイ{ $display }がこのユーザーを受け付けません。返事：「{ $said }」。suやsudoを使わず、デスクトップにログインしているユーザーで起動してください。
window-display-lacks = ディスプレイ{ $display }に、ウィンドウに必要なX拡張{ $extension }がありません。これを備えたディスプレイサーバーを使ってください。
window-libraries-missing = ウィンドウに必要なライブラリが、このコンピューターにありません：{ $files }
window-libraries-install = rootで次のコマンドを実行し、インストールしてください：{ $command }
window-libraries-look-for = これらを含むディストリビューションのパッケージをインストールしてください。
window-toolkit = ウィンドウを開けませんでした：{ $said }
window-or-terminal = このターミナルでもMailkeyを使えます。「{ $program } setup」を実行してください。すべてのコマンドは「{ $program } --help」でわかります。
window-open-already =
    { $proxy ->
        [yes] Mailkeyはすでに開いています。ウィンドウを前面に出しましたが、指定されたプロキシは使っていません。そのウィンドウを閉じてから、もう一度起動してください。
       *[no] Mailkeyはすでに開いています。ウィンドウを前面に出しました。
    }
