# What all pages of the window have in common, and the frame of the help.

window-title = { $page } – Mailkey

help-title = ヘルプ
help-lead = すべてインターネットなしで読めます。
help-search = ヘルプを検索
help-here = このページについて
help-questions = 質問
help-causes = テストに通らないとき
help-words = 用語
help-also = 別名：{ $names }
help-nothing = その言葉はヘルプに見つかりません。単語1つで試してください。
help-about = これはどういうこと？

check-further = ほかに試せること
check-others = ほかに考えられる理由
done-good-to-know = 知っておくと便利

start-more = コード、ソフトなど
start-less = 表示を減らす
start-search = アカウントを検索
start-nothing-found = その言葉に合うアカウントはありません。
start-removed = { $address }をMailkeyから外しました。コードは、プロバイダーで削除するまで使えます。
start-removed-code = { $address }のコード「{ $label }」をMailkeyから外しました。プロバイダーで削除するまでは使えます。
start-recent = 直近{ $days }日：成功{ $passed }日、接続できず{ $unreached }日、拒否{ $refused }日

settings-contrast = コントラスト
settings-contrast-normal = 標準
settings-contrast-high = 高
