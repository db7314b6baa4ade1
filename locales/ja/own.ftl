# What acts as a person, and where they are signed in.

own-app-none = あなたに代わって操作するアプリはありません。
own-app-none-what = 自分に代わって操作することをアプリに許可すると、できることと終了用のボタンとともに、ここに表示されます。独自のボットとして操作するアプリは、組織のページにあります。
own-app-lead = ロールの範囲内であなたに代わって操作するアプリです。いつでも個別に終了できます。
own-app-in = 組織
own-app-effect-at-once = アプリはただちに、{ $organization } であなたに代わって操作できなくなります。
own-app-effect-again = 再び接続するには、改めて承認する必要があります。

session-lead = サインインしている場所です。心当たりのないものがあれば終了し、パスワードを変更してください。
session-end-others = ほかをすべて終了
session-where = 場所
session-signed-in = サインイン日時
session-last-used = 最終使用
session-this = このセッション
session-from = 接続元 { $address }
session-not-recorded = 記録なし
session-end = 終了
session-program = プログラム（{ $device }）
session-device-unknown = 不明
session-device-on-system = { $browser }（{ $system }）
session-device-on-apple = { $browser }（{ $device }）
