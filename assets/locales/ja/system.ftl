# Links that come from elsewhere, and what the administrator of this computer has set.

invited-title = このアドレスを設定しますか？
invited-lead = Webページかほかのプログラムが、このアドレスの設定をMailkeyに求めています。
invited-no-provider = Mailkeyはこのアドレスのプロバイダーをまだ知りません。
invited-so-far = Mailkeyはまだ何も送らず、何も保存していません。ご自分のアドレスの場合だけ続けてください。
invited-ends-journey = 続けると、このウィンドウで進めている作業は終わります。
invited-accept = 設定する
invited-decline = いいえ、何もしない
invited-unclear-title = このリンクにはメールアドレスがありません
invited-unclear-lead = Webページかほかのプログラムが、MailkeyにわからないリンクでMailkeyを開きました。何も起きていません。

settings-fixed = このコンピューターの管理者が設定しています。
settings-administered-faults = 管理者のファイル{ $file }に間違いがあります。正しい部分だけを使います：
administered-not-read = Mailkeyはこのファイルを読めません：{ $why }
administered-not-json = { $line }行{ $column }桁：名前と値からなるJSONではありません。
administered-unknown = { $name }という設定はありません。
administered-proxy-password = プロキシにパスワードが付いています。ここではだれでも読めるので、書かないでください。

cli-setting-fixed = { $name }：{ $value }（このコンピューターの管理者が設定）
cli-setting-is-fixed = { $name }は、このコンピューターの管理者が設定しています。変更できません。
cli-practice-off = このコンピューターの管理者が練習をオフにしています。
cli-check-administrator = 管理者
cli-administered = Mailkeyは{ $file }の設定を使います。
cli-administered-not = このコンピューターの管理者は何も設定していません。
files-administered = このコンピューターの管理者が、すべての人のために決めた設定。
files-administered-providers = このコンピューターの管理者が、すべての人のために加えたプロバイダー。
