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

stage-resolve = サーバーの検索
    .done = サーバー検索済み
stage-connect = 接続
    .done = 接続済み
stage-secure = 暗号化
    .done = 暗号化済み
stage-greet = サーバーの応答待ち
    .done = サーバー応答済み
stage-sign-in = ログイン
    .done = ログイン済み
stage-identify = ソフト名の送信
    .done = ソフト名送信済み
stage-open-inbox = 受信トレイを開く
    .done = 受信トレイ確認済み
stage-send = 自分へのメール送信
    .done = メール送信済み
stage-arrive = メールの到着待ち
    .done = メール到着、削除済み

security-tls = TLS
security-starttls = STARTTLS

certainty-certain = これは確実です。
certainty-likely = これが最も可能性の高い理由です。
certainty-possible = これは考えられる理由の1つです。

sign-in-authorization-code = アプリパスワード
sign-in-app-password = アプリパスワード
sign-in-login-password = ログインパスワード
sign-in-oauth-only = コード不可、ブラウザーでのログインのみ
sign-in-bridge = プロバイダーのブリッジソフトのパスワード
sign-in-none = メールソフトは利用不可

# Ports by $service.
port-tls = { $service ->
    [imap] ポート993
    [smtp] ポート465
   *[other] ポート993（IMAP）と465（SMTP）
}
port-starttls = { $service ->
    [imap] ポート143
    [smtp] ポート587
   *[other] ポート143（IMAP）と587（SMTP）
}

the-server = サーバー
    .within = サーバー
the-keeper = メールサーバーの管理者
the-site = { $known ->
        [yes] { $whom }のWebサイト
       *[no] メールのWebサイト
    }
the-code = コード
    .password = パスワード

ended-joint = ／

cause-wrong-code = コードが拒否されました
    .means = { $who }がこの{ $term }を拒否しました。入力が違うか、新しいものに替わったか、使えなくなったのかもしれません。
    .advice =
        { $kind ->
            [password] { $term }を入力し直してください。だめなら、Webサイトで再設定してください。
            [bridge] ブリッジソフトから{ $term }をもう一度コピーして、貼り付けてください。
            [unknown] { $term }をもう一度コピーして、貼り付けてください。
           *[code] { $page ->
                [none] 新しい{ $term }を作成して、貼り付けてください。
               *[other] { $page }で新しい{ $term }を作成して、貼り付けてください。
            }
        }
        { $ended ->
            [none] {""}
           *[other] 最近次のことがあったなら、以前の{ $term }はもう使えません：{ $ended }。
        }
cause-login-password-used = 必要なのはログインパスワードではなくコードです
    .means = { $who }では、メールソフトは{ $term }でしかログインできません。ログインパスワードはWebサイト専用です。
    .advice =
        { $page ->
            [none] { $site }で{ $term }を作成して、貼り付けてください。
           *[other] { $page }で{ $term }を作成して、貼り付けてください。
        }
        ログインパスワードはWebサイトでだけ使い、メールソフトには入力しないでください。
cause-service-off = IMAPまたはSMTPがオフです
    .means = { $who }がログインを拒否しました。アカウントの設定で、メールソフトがまだ許可されていません。
    .advice =
        { $switch ->
            [none] { $site }のメール設定で、IMAPとSMTPをオンにしてください。
           *[other] { $switch }で、IMAPとSMTPをオンにしてください。
        }
        そのあと、同じ{ $term }でもう一度テストしてください。
cause-password-sign-in-ended = コードやパスワードはもう使えません
    .means = { $who }は、メールソフトからのコードやパスワードを受け付けなくなりました。ブラウザーの専用ページでログインする必要があります。
    .advice =
        ブラウザーでログインページを開くメールソフト（OAuth対応）を使ってください。または、ブラウザーでメールを読んでください。
cause-too-many-attempts = 短い時間にログインが多すぎます
    .means = { $who }は、何度も試されるとログインをしばらく止めます。{ $term }は正しいかもしれません。
    .advice =
        { $minutes ->
            [0] 30分待ってから、もう一度テストしてください。試すたびに待ち時間が延びることがあります。
           *[other] { $minutes }分待ってから、もう一度テストしてください。試すたびに待ち時間が延びることがあります。
        }
        古い{ $term }を使っているほかのメールソフトを、すべて閉じてください。
cause-account-locked = アカウントがロック中です
    .means = { $who }は今、このアカウントへのログインを受け付けていません。
    .advice =
        { $site }でログインし、表示される指示に従ってください。
        Webサイトに入れるようになったら、もう一度テストしてください。
cause-browser-sign-in-needed = 先にブラウザーでのログインが必要です
    .means = { $who }は、メールソフトを使う前に、ブラウザーでログインするよう求めています。
    .advice =
        { $site }でログインし、ご本人であることを確認してください。
        そのあと、数分以内にもう一度テストしてください。
cause-client-id-needed = メールソフトの名前を伝える必要があります
    .means = { $who }は{ $term }を受け入れました。ただし、名前を伝えるソフト（IMAP ID）にしかメールボックスを開きません。
    .advice =
        IMAP IDを送るメールソフトを使ってください。{ $term }に問題はありません。
        どのソフトも入れないなら、{ $site }でログインし、セキュリティのお知らせを確認してください。
cause-wrong-username = ユーザー名が拒否されました
    .means = { $who }に、このユーザー名は登録されていません。
    .advice =
        アドレスに打ち間違いがないか確認してください。
        アカウントに別のメインアドレスがあれば、そちらでログインしてください。
cause-sender-mismatch = 差出人がログインしたアドレスと違います
    .means = { $who }は、ログインに使ったアドレスからのメールしか送りません。
    .advice =
        メールソフトで、ログインに使うアドレスを差出人にしてください。
cause-server-busy = サーバーが混雑中です
    .means = { $who }は今、応答できません。{ $term }が正しいかどうかとは関係ありません。
    .advice =
        数分待ってから、もう一度テストしてください。
cause-mailbox-full-or-disabled = メールボックスがいっぱいか停止中です
    .means = { $who }がメールボックスを開きません。いっぱいになっているか、停止されています。
    .advice =
        { $site }でログインし、メールを削除して空きを作るか、メールボックスを再開してもらってください。
cause-connection-limit = 同時接続が多すぎます
    .means = { $who }は同時に使える接続の数を制限していて、今はすべて使われています。{ $term }が正しいかどうかとは関係ありません。
    .advice =
        ほかのメールソフトを閉じてください。1分待ってから、もう一度テストしてください。
cause-tls-required = サーバーが先に暗号化を求めています
    .means = { $who }は、何よりも先に暗号化された接続を求めています。このポートは、STARTTLSではなく最初からのTLSが必要なようです。
    .advice =
        { $mode ->
            [starttls] このサーバーをTLSに変更してください。普通は{ port-tls }です。
            [tls] STARTTLSと{ port-starttls }を試してください。今の接続はすでにTLSです。
           *[other] このサーバーをTLSに変更するか、STARTTLSと{ port-starttls }を使ってください。
        }
cause-unsupported-mechanism = このログイン方法は使えません
    .means = { $who }は、このポートではコードやパスワードでのログインを受け付けていません。
    .advice =
        ホストとポートがメールソフト用か確認してください。
        このアカウントでメールソフトを使えるか、{ $keeper }に聞いてください。
cause-ip-blocked = このネットワークはブロック中
    .means = { $who }が、今お使いのネットワークをブロックしています。{ $term }が正しいかどうかとは関係ありません。
    .advice =
        VPNやプロキシをオフにするか、別のネットワークを使ってください。そのあと、もう一度テストしてください。
cause-sign-in-refused = ログインが拒否されました
    .means = { $who }はログインを拒否しましたが、はっきりした理由を伝えませんでした。いくつかの理由に同じ返事をします。
    .advice =
        { $switch ->
            [none] アカウントの設定で、IMAPとSMTPがオンか確認してください。
           *[other] { $switch }で、IMAPとSMTPがオンか確認してください。
        }
        { $kind ->
            [code] 新しい{ $term }を作成して、もう一度テストしてください。
           *[other] { $term }を確認して、もう一度テストしてください。
        }
cause-name-not-found = サーバーが見つかりません
    .means = この名前のサーバーがないか、お使いのネットワークでは見つけられません。
    .advice =
        サーバーの名前に打ち間違いがないか確認してください。
        名前が正しければ、別のネットワークを試してください。
cause-offline = このコンピューターはオフライン
    .means = ネットワークにつながっていないため、何もテストできませんでした。{ $term }が正しいかどうかとは関係ありません。
    .advice =
        ネットワークに接続して、もう一度テストしてください。
cause-connection-refused = このポートには応答がありません
    .means = { $kind ->
            [bridge] このコンピューターのこのポートには応答がありません。ブリッジソフトが動いていないか、別のポートを使っています。
           *[other] 相手のコンピューターには届きましたが、このポートでは接続を受け付けていません。メールサーバーが別の場所にあるか、動いていないのかもしれません。お使いのネットワークがブロックされていることもあります。ログインを拒否したあと、しばらくブロックするサーバーは多くあります。
        }
    .advice =
        ホストとポートを確認してください。
        正しければ、別のネットワークを試してください。または、数分待ってからもう一度テストしてください。
cause-connection-timed-out = 接続に時間がかかりすぎました
    .means = 時間内にサーバーの応答がありませんでした。ファイアウォールがメール用のポートを止めていることがよくあります。
    .advice =
        スマホの回線など、別のネットワークを試してください。
        ポート993、465、587が開いているか、このネットワークの管理者に聞いてください。
cause-connection-lost = 接続が切れました
    .means = サーバーか、途中にある何かが、接続を早く切りました。{ $term }が正しいかどうかとは関係ありません。
    .advice =
        1分待ってから、もう一度テストしてください。
        また起きたら、別のネットワークを試してください。
cause-server-silent = サーバーの返事がありません
    .means = サーバーには届きましたが、時間内に返事がありませんでした。{ $term }が正しいかどうかとは関係ありません。
    .advice =
        { $usual ->
            [yes] {""}
           *[other] ポートと暗号化の組み合わせを確認してください。TLSは993と465、STARTTLSは143と587です。
        }
        数分待ってから、もう一度テストしてください。
cause-not-tls = このポートはTLSを使っていません
    .means = このポートの返事は、最初からは暗号化されていません。STARTTLSが必要なポートのようです。
    .advice =
        { $usual ->
            [yes] このサーバーをSTARTTLSに変更してください。または、サーバー名が違っていないか確認してください。
           *[other] このサーバーをSTARTTLSに変更するか、{ port-tls }を使ってください。
        }
cause-starttls-missing = サーバーがSTARTTLSに対応していません
    .means = サーバーは、このポートでは暗号化に対応していません。暗号化なしでは、Mailkeyは{ $term }を送りません。
    .advice =
        TLSと{ port-tls }を使ってください。
        サーバーがSTARTTLSに対応しているはずなら、別のネットワークを試してください。このネットワークが妨げているのかもしれません。
cause-tls-expired = 証明書の期限が切れています
    .means = サーバーの証明書が期限を過ぎていて、本物のサーバーか確かめられません。{ $term }は送っていません。
    .advice =
        このコンピューターの日付と時刻を確認してください。
        正しければ、証明書が更新されるのを待って、もう一度テストしてください。
cause-tls-not-yet-valid = 証明書がまだ有効ではありません
    .means = このコンピューターの時計では、証明書の開始日が未来になっています。時計が違っているようです。{ $term }は送っていません。
    .advice =
        このコンピューターの日付と時刻を合わせて、もう一度テストしてください。
cause-tls-wrong-host = 証明書が別のサーバーのものです
    .means = サーバーの証明書の名前が違うため、本物のサーバーか確かめられません。{ $term }は送っていません。
    .advice =
        サーバーの名前を確認してください。プロバイダーが案内している名前を使ってください。
        名前が正しければ、別のネットワークを試してください。
cause-tls-untrusted = 証明書の発行元を信頼できません
    .means = このコンピューターは証明書の発行元を知りません。ウイルス対策ソフトや会社のプロキシであることがよくあります。{ $term }は送っていません。
    .advice =
        ウイルス対策ソフトのメール検査をオフにするか、別のネットワークを試してください。
        ご自分のサーバーなら、証明書を照合して信頼してください。または、発行元をこのコンピューターの信頼する証明書に追加してください。
cause-tls-failed = 暗号化した接続ができません
    .means = Mailkeyとサーバーの間で、暗号化の方法が合いませんでした。{ $term }は送っていません。
    .advice =
        { $usual ->
            [yes] 別のネットワークを試してください。
           *[other] ポートと暗号化の組み合わせを確認してください。TLSは993と465、STARTTLSは143と587です。合っていれば、別のネットワークを試してください。
        }
cause-plaintext-injection = 暗号化の前に何かが文字を加えました
    .means = 途中にある何かが、暗号化が始まる前に別の文字を加えました。Mailkeyはテストを中止しました。{ $term }は送っていません。
    .advice =
        メールには別のネットワークを使ってください。
        TLSと{ port-tls }を使ってください。それなら何も加えられません。
cause-reply-too-large = 返事が長すぎます
    .means = メールサーバーとしては多すぎる量が送られてきたため、Mailkeyは接続を閉じました。
    .advice =
        ホストとポートがメールサーバーのものか確認してください。
cause-protocol-violation = 返事を理解できませんでした
    .means = サーバーの返事が、メールサーバーのものではありませんでした。{ $term }が正しいかどうかとは関係ありません。
    .advice =
        ホストとポートがメールサーバーのものか確認してください。
        正しければ、数分待ってからもう一度テストしてください。
cause-code-ended = コードが使えなくなりました
    .means = この{ $term }は以前は使えましたが、今は{ $whom }が拒否しています。ログインパスワードを変更したか、{ $term }を再設定したか、古くなったのだと思われます。
    .advice =
        { $page ->
            [none] 新しい{ $term }を作成して、貼り付けてください。
           *[other] { $page }で新しい{ $term }を作成して、貼り付けてください。
        }
        { $ended ->
            [none] {""}
           *[other] 最近次のことがあったなら、以前の{ $term }はもう使えません：{ $ended }。
        }
        古い{ $term }を使っていたすべてのソフトに、新しい{ $term }を入力してください。
cause-captive-portal = メールサーバーではなくWebページが応答しています
    .means = このネットワークは、メールサーバーの代わりにWebページを送ってきます。ホテルや電車では、ネットワークにログインするまでよくあることです。{ $term }は送っていません。
    .advice =
        ブラウザーで適当なWebページを開き、ネットワークにログインしてください。そのあと、もう一度テストしてください。
        ログイン済みなら、ホストとポートを確認してください。Webサイトのものかもしれません。
cause-proxy-unreachable = プロキシの返事がありません
    .means = Mailkeyはプロキシを通して接続する設定ですが、プロキシにつながりません。{ $term }は送っていません。
    .advice =
        Mailkeyの設定か、環境変数ALL_PROXYのプロキシを確認してください。
        ここでプロキシが不要なら、オフにしてもう一度テストしてください。
cause-proxy-refused = プロキシがメールを通しません
    .means = プロキシは応答しましたが、接続を拒否しました。名前とパスワードが必要か、メール用のポートを許可していません。{ $term }は送っていません。
    .advice =
        Mailkeyの設定か、環境変数ALL_PROXYで、プロキシの名前とパスワードを確認してください。
        ポート993、465、587が許可されているか、プロキシの管理者に聞いてください。
cause-tls-self-signed = サーバーが自分で証明書に署名しています
    .means = サーバーが自分で作った証明書で、同じようなものはだれでも作れます。そのため、本物のサーバーか確かめられません。{ $term }は送っていません。
    .advice =
        ご自分のサーバーなら、フィンガープリントを照合し、この証明書だけを信頼してください。
        ほかのサーバーなら、別のネットワークを使ってください。途中のだれかがサーバーのふりをしているかもしれません。
cause-tls-intercepted = 途中で暗号化が解かれています
    .means = ウイルス対策ソフトや会社の中継装置など、途中のソフトや機器が自分の証明書を見せています。{ $term }は送っていません。
    .advice =
        ウイルス対策ソフトのメール検査をオフにするか、別のネットワークを試してください。
        会社では、メールソフトの接続方法をネットワークの管理者に聞いてください。
cause-tls-weak = サーバーの暗号化が弱すぎます
    .means = サーバーは、破られたりあとで読まれたりする古い暗号化しか使えません。TLS 1.2より前、弱い署名、RSA鍵交換などです。{ $term }は送っていません。
    .advice =
        プロバイダーに別のサーバーがあれば、それを使ってください。
        TLS 1.2以降を使えるようにして証明書を更新するよう、メールサーバーの管理者に頼んでください。
cause-tls-chain-incomplete = サーバーの証明書が一部足りません
    .means = サーバーは自分の証明書だけを見せ、信頼できる発行元につながる証明書を見せません。そのため、本物のサーバーか確かめられません。{ $term }は送っていません。
    .advice =
        証明書チェーンをすべて送るよう、メールサーバーの管理者に頼んでください。
        プロバイダーに別のサーバーがあれば、それを使ってください。
cause-tls-revoked = サーバーの証明書は取り消されています
    .means = 発行元が、期限より前にこの証明書を無効にしました。証明書の鍵が盗まれたのかもしれません。{ $term }は送っていません。
    .advice =
        このサーバーの利用をやめてください。新しい証明書にするよう、メールサーバーの管理者に頼んでください。
        プロバイダーに別のサーバーがあれば、それを使ってください。
cause-tls-revocation-unknown = 証明書が取り消されたかどうかわかりません
    .means = このコンピューターは、証明書がまだ有効か発行元に問い合わせようとしましたが、つながりません。ファイアウォールが原因であることがよくあります。{ $term }は送っていません。
    .advice =
        スマホの回線など、別のネットワークを試してください。
        会社では、証明書にある取り消し確認用のアドレス（OCSPとCRL）にこのコンピューターからつながるよう、管理者に頼んでください。
cause-tls-distrusted = このコンピューターは、この証明書を信頼しない設定です
    .means = 証明書かその発行元が、このコンピューターの「信頼しないもの」の一覧にあります。{ $term }は送っていません。
    .advice =
        このサーバーの利用をやめてください。別の発行元の証明書にするよう、メールサーバーの管理者に頼んでください。
        会社では、なぜ一覧にあるのか、管理者に聞いてください。
cause-tls-pin-changed = 照合した証明書と違います
    .means = あなたが信頼したこのサーバーの証明書が、別のものに変わりました。更新されたか、途中のだれかがサーバーのふりをしています。{ $term }は送っていません。
    .advice =
        証明書が更新されたか、メールサーバーの管理者に聞いてください。そのあと、新しいフィンガープリントを照合してください。
        更新されていなければ、別のネットワークを使ってください。
cause-wrong-service = 別のメールサービスが応答しています
    .means = メールサーバーが応答しましたが、種類が違います。IMAPは受信用、SMTPは送信用、POP3は古い受信方法です。{ $term }は送っていません。
    .advice =
        2つのサーバーとポートを確認し、逆なら入れ替えてください。IMAPは993か143、SMTPは465か587です。
cause-message-refused = テストのメールが拒否されました
    .means = { $who }は{ $term }を受け入れましたが、迷惑メールなどとしてメールを拒否しました。{ $term }は使えます。
    .advice =
        メールソフトからご自分のメールを送ってみてください。受け入れられることがあります。
        サーバーの返事を読んでください。どのメールも拒否されるなら、{ $keeper }に聞いてください。
cause-not-arrived = テストのメールがまだ届いていません
    .means = { $who }はメールを受け付けましたが、時間内にメールボックスに届きませんでした。{ $term }は使えます。
    .advice =
        数分後に、受信トレイと迷惑メールフォルダーを見てください。そのメールは削除してかまいません。
        いつまでも届かなければ、アカウントでメールの転送や振り分けをしていないか確認してください。

# What was seen and may be the reason, as one thing to do each. $term as above.
hint-invisible-in-code = { $term }をもう一度コピーするか、手で入力してください。見えない文字が入っています。文字をコピーすると、よく一緒に付いてきます。
hint-odd-spaces-in-code = { $term }の特殊な空白を普通の空白に替えるか、空白なしで試してください。改行しない空白か全角の空白が入っています。
hint-spaces-in-code = { $term }を空白なしで試してください。多くのサイトは、読みやすくするためだけに空白を入れて表示します。
hint-not-ascii-in-code = { $term }に特殊な文字「{ $character }」が入っています。できれば、この文字のないものにしてください。英字、数字、一般的な記号（ASCII）しか読めないサーバーが多くあります。
hint-local-part-alone = ユーザー名を{ $local }だけにするか、プロバイダーから受け取った別の名前で試してください。ターミナルでは：--user { $local }
hint-both-forms-of-domain = Mailkeyは、ドメインの2つの書き方（{ $letters }とASCII）を両方試しました。どちらも拒否されました。
hint-client-certificate = { $term }だけでログインする方法を、メールサーバーの管理者に聞いてください。サーバーは、本人を証明するファイル（クライアント証明書）を求めています。Mailkeyはこれを送れません。
hint-other-names = 証明書は{ $names }のものです。この中にプロバイダーのサーバーがあれば、その名前を使ってください。
hint-takes-no-code = Microsoftのログインページを開くソフトを使うか、ドメインのメールの管理者に聞いてください。これはMicrosoft Exchange Onlineです。2023年から、IMAPではパスワードもコードも受け付けません。
hint-perhaps-banned = 別のネットワークを試すか、待ってください。サーバーは少し前にログインを拒否したため、しばらくこのネットワークをブロックしているのかもしれません。

# A server that says who it is, at a domain that nobody knows. $provider: its name.
says-it-is = サーバーが{ $provider }だと名乗っているので、{ $provider }の手順を表示しています。
server-is-slow = このサーバーは時間がかかっています。Mailkeyはまだ待っています。
said-in-clear = この文字は暗号化されずに届きました。途中のだれかが書いたのかもしれません。
server-notes = { $service }からのお知らせ：{ $notice }
