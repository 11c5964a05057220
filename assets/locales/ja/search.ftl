# Looking for the servers of a domain that nobody knows.

## Whom Mailkey asks.
source-mx = ドメインのメールの届け先（DNS）
source-autoconfig = { $host }
source-ispdb = { $host }（Mozillaの一覧）
source-srv = サービスレコード（DNS）
source-autodiscover = { $host }（Outlook用の設定）
source-guess = { $host }のようなよくある名前

## What they said.
answer-provider = { $provider }（{ $host }）
answer-servers = サーバーの案内あり：{ $hosts }
answer-oauth = コード不可、OAuthだけのサーバーを案内
answer-nothing = 情報なし
answer-exchanger = { $host }（Mailkeyに案内なし）
answer-timed-out = 時間内に返事なし
answer-no-domain = このドメインは存在しません
answer-no-mail = メールを受け取らないドメインです
answer-no-name-server = ネームサーバーの返事なし
answer-not-reached = つながりません：{ $why }
answer-status = 設定をもらえませんでした（HTTPステータス{ $status }）
answer-sends-on = { $host }を案内。ドメインの外なので、問い合わせていません
answer-elsewhere = 暗号化なし、または普通でないポートの{ $host }を案内。Mailkeyは進みませんでした
answer-too-large = ファイルが大きすぎるため、Mailkeyは読みませんでした
answer-no-file = 返事が設定ファイルではありません
answer-only-unsafe = 暗号化なしか、別の方式のサーバーだけを案内
answer-proxy = 名前はプロキシが調べるため、問い合わせていません

## What that comes to.
search-title = { $domain }のサーバーを検索
search-will-ask = Mailkeyには{ $domain }の案内がありません。次のところに、最長5秒でサーバーを問い合わせます：
search-only-domain = 送るのは{ $domain }だけで、@の前の部分は送りません。
search-start = サーバーを探す
search-by-hand = 自分で入力する
search-stop = 停止
search-running = 問い合わせ中…
search-waiting = 問い合わせ中…
search-unasked = 不要になりました
search-found-provider = { $domain }のメールは{ $provider }が扱っています（{ $host }）。その案内に従ってください。
search-found-provider-ends = { $domain }のメールは{ $provider }が扱っています（{ $host }）。
search-found = サーバーが見つかりました。情報元：{ $source }
search-half-guessed = 正しいサーバーを、メールサーバーの管理者に聞いてください。下に表示されているのは推測です。
search-filled = 2つのサーバーのうち1つしかわかりませんでした。もう1つの情報元：{ $source }
search-no-imap = 受信サーバーが見つかりませんでした。
search-no-smtp = 送信サーバーが見つかりませんでした。
search-oauth = { $source }：{ $domain }のサーバーでは、コードもパスワードも使えません。認められたソフトだけが、ブラウザーでログインできます（OAuth）。それでもコードがあるなら、サーバーを入力してください。
search-strangers = { $domain }のものではありません：{ $hosts }。他人のものかもしれません。メールがそこにあるとわかっているときだけ進んでください。
search-sends-on = { $domain }が、自分のものではない{ $host }を案内しています。Mailkeyはまだ問い合わせていません。
search-follow = { $host }にも問い合わせますか？
search-follow-yes = { $host }にも聞く
search-no-domain = ドメイン{ $domain }は存在しません。アドレスを確認してください。
search-no-mail = { $domain }はメールを受け取らないドメインです。アドレスを確認してください。
search-nothing = { $domain }のサーバーが見つかりませんでした。メールの管理者に聞くか、ヘルプページを見てください。
search-nothing-but-exchanger = { $domain }のサーバーが見つかりませんでした。メールは{ $host }に届きます。メールソフト用のサーバーをその管理者に聞くか、ヘルプページを見てください。
search-nobody-answered = { $domain }についての返事がありません。インターネットにつながっていますか？
search-name-here = 下にサーバーを入力できます。表示されているのは推測です。
search-details = すべての返事
search-off = ここにサーバーを入力してください。表示されているのは推測です。オンラインでのサーバーの検索は、設定でオフになっています。
search-again = もう一度探す

## A domain that was most likely misspelt.
meant-question = { $address }のことですか？
meant-why = Mailkeyは{ $domain }を知りませんが、{ $meant }なら知っています。
meant-yes = はい、{ $address }
meant-no = いいえ、{ $domain }です
