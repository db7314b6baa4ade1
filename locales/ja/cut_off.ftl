# The page before everything of something ends at once.

cut-off-end = 接続を終了
cut-off-before = 指定日より前に接続されたものだけ
cut-off-before-hint = その日の始まり（UTC）が基準です。空欄にすると、すべてが対象になります。
cut-off-count-again = 件数を再計算
cut-off-count-none = 現在有効な接続がないため、終了するものはありません。
cut-off-count = { $count } 件の接続がただちに終了します。
cut-off-later-stays = その日以降に接続されたものは、引き続き動作します。
cut-off-again = 再び接続するには、誰かが改めて承認する必要があります。
cut-off-for-good = この操作は元に戻せません。
cut-off-no-name = 続けるには名前を入力してください。
cut-off-wrong-name = 名前が一致しません。
cut-off-not-a-day = 日付ではありません。
cut-off-in-future = この日はまだ始まっていません。
cut-off-other-day = 前のページに戻って、別の日付を選択してください。何も終了されていません。
cut-off-does-not-fit = 送信された内容が正しくありません。何も終了されていません。

cut-off-all-of-app = { $app } のすべての接続を終了しますか？
cut-off-older-of-app = { $app } の古い接続を終了しますか？
cut-off-app-ends = { $app } はただちに、どの組織でも、閲覧も変更もできなくなります。
cut-off-app-stays = クライアント ID とシークレットは残り、改めて接続することもできます。

cut-off-all-of-organization = { $organization } へのすべての接続を終了しますか？
cut-off-older-of-organization = { $organization } への古い接続を終了しますか？
cut-off-organization-ends = どのアプリもただちに、{ $organization } の内容を閲覧することも変更することもできなくなります。
cut-off-organization-stays = アプリが作成したものと、組織の API キーは残ります。

cut-off-all-of-oneself = あなたに代わって操作するすべての接続を終了しますか？
cut-off-older-of-oneself = あなたに代わって操作する古い接続を終了しますか？
cut-off-oneself-ends = どの組織でも、アプリがあなたに代わって操作することはなくなります。アプリ独自のボットとして操作するものは残ります。
cut-off-oneself-out = ここも含め、すべての場所からサインアウトされます。

cut-off-all-of-person = { $email } に代わって操作するすべての接続を終了しますか？
cut-off-older-of-person = { $email } に代わって操作する古い接続を終了しますか？
cut-off-person-ends = どの組織でも、アプリがこのユーザーに代わって操作することはなくなります。
cut-off-person-out = このユーザーはすべての場所からサインアウトされますが、再びサインインできます。

cut-off-all-of-server = このサーバーのすべての接続を終了しますか？
cut-off-older-of-server = このサーバーの古い接続を終了しますか？
cut-off-server-ends = どのアプリもただちに、どの組織でも、閲覧も変更もできなくなります。
cut-off-server-stays = API キーは残り、ユーザーはサインインしたままです。
