# Provider files: what keeps them true, and newer ones.

providers-stale-line = { $id }：{ $date }に確認{ $confidence ->
        [low] 、情報源が少ない
       *[other] {""}
    }
providers-stale-count = { $count ->
        [0] 確認から1年を過ぎたり、情報源が少なかったりするプロバイダーファイルはありません。
       *[other] 確認から1年を過ぎたか、情報源が少ないプロバイダーファイルが{ $count }個あります。
    }
providers-drawn = { $count ->
       *[other] { $path }に画像を{ $count }枚書き込みました。
    }
providers-exported = { $count ->
       *[other] { $path }にファイルを{ $count }個書き込みました。
    }
providers-cannot-write = Mailkeyは{ $path }に書き込めません：{ $said }。
providers-cannot-draw = このMailkeyはウィンドウなしで作られているため、画像を描けません。

recipes-in-force = { $origin ->
        [file] Mailkeyは、あなたが取り込んだプロバイダーファイル（バージョン{ $version }）を使っています。
       *[program] Mailkeyは、付属のプロバイダーファイル（バージョン{ $version }）を使っています。
    }
recipes-taken = { $count ->
        [0] これから、バージョン{ $version }のプロバイダーファイルを使います。バージョン{ $before }との違いはありません。
       *[other] これから、バージョン{ $version }のプロバイダーファイルを使います。バージョン{ $before }と違うものは{ $count }個です。
    }
recipes-how-to-undo = 元に戻すには次を実行：mailkey providers update --undo
recipes-new = 新規：{ $provider }（{ $id }）
recipes-changed = 変更：{ $provider }（{ $id }）：{ $parts }
recipes-part = { $part ->
        [domains] ドメイン
        [servers] サーバー
        [sign-in] ログイン方法
        [steps] 手順
        [refusals] サーバーの返事
       *[words] 文言
    }
recipes-undone = バージョン{ $version }のプロバイダーファイルに戻しました。
recipes-nothing-to-undo = 戻せるものがありません。Mailkeyは、付属のプロバイダーファイルを使っています。
recipes-cannot-read = Mailkeyは{ $path }を読めません：{ $said }。
recipes-cannot-save = プロバイダーファイルを保存できません：{ $said }。これまでのものを引き続き使います。
recipes-too-large = { $path }は{ $count }MBを超えています。プロバイダーファイルをまとめたファイルではありません。何も変更していません。
recipes-no-bundle = { $path }に、署名されたプロバイダーファイルが入っていません。.recipesで終わるファイルを探してください。何も変更していません。
recipes-other-key = { $path }の署名は、Mailkeyの作者のものではありません。MailkeyのWebサイトからファイルを入手してください。何も変更していません。
recipes-not-signed = { $path }は壊れているか、だれかが変更しています。もう一度入手してください。何も変更していません。
recipes-unreadable = { $path }は署名されていますが、Mailkeyは中身を読めません。Mailkeyの作者に知らせてください。何も変更していません。
recipes-newer-format = { $path }には新しいバージョンのMailkeyが必要です。先にMailkeyを更新してください。何も変更していません。
recipes-wrong-files = { $path }のプロバイダーファイルに間違いがあります。Mailkeyの作者に知らせてください。何も変更していません。
recipes-not-newer = このファイルのプロバイダーファイルは、バージョン{ $offered }です。Mailkeyはもうバージョン{ $here }を使っていて、それより新しいものだけを受け付けます。
