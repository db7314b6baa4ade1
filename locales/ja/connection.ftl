# The apps that act in an organization: the list, one connection, its health, and the calls it could make.

connection-empty = <bdi>{ $organization }</bdi> に接続されているアプリはありません。
connection-empty-what = この組織の誰かがアプリを承認すると、できること、許可した人、アクセスを取り消すボタンとともに、この一覧に表示されます。接続するには、アプリのサイトから始めてください。そこからこのサイトに案内されます。
connection-lead = <bdi>{ $organization }</bdi> で操作できるアプリです。取り消すと、ただちに停止します。
connection-app = アプリ
connection-acts-as = 操作の名義
connection-it-can = できること
connection-approved = 承認
connection-status = ステータス
connection-more = ほか { $count } 件
connection-not-yet = まだありません
connection-unused = 90 日間未使用
connection-revoke = アクセスを取り消す
connection-suspend = アクセスを一時停止
connection-resume = アクセスを再開
connection-facts = 接続
connection-approved-by = <bdi>{ $name }</bdi>、{ $at }
connection-ends = 終了予定
connection-last-token = 最後のトークン
connection-history = 履歴
connection-history-empty = まだ記録はありません。この接続に対するすべての変更が、変更した人と接続元とともにここに表示されます。

# As whom an app acts.

connection-as-bot = 独自のボット
connection-as-somebody-gone = 退出したユーザー
connection-as-limited = { $person }（そのユーザーのロールの範囲内）

# What an app asks for besides.

connection-asks-for-more = <bdi>{ $app }</bdi> が追加の権限を求めています
connection-note = 「<bdi>{ $note }</bdi>」
connection-could-also-see = 新たに閲覧できるもの
connection-could-also-change = 新たに変更できるもの
connection-until-answered = 回答するまで、また却下した場合も、アプリは現在の権限のまま動作を続けます。<a href="{ $href }">新たに可能になる API 呼び出しを見る</a>
connection-decline = 却下
connection-accept = 承諾

# The state of a connection, in a word.

connection-state-requested = 承認待ち
connection-state-active = 有効
connection-state-scopes-pending = 追加の権限を要求中
connection-state-suspended = 一時停止中
connection-state-suspended-by-owner = 所有者により一時停止中
connection-state-expired = 期限切れ
connection-state-ended-for-safety = 安全のため終了
connection-state-declined = 却下
connection-state-withdrawn = 取り下げ
connection-state-app-withdrawn = アプリの提供終了
connection-state-organization-ended = 組織側で終了
connection-state-person-gone = ユーザー側で終了
connection-state-revoked = 取り消し済み

# Why it no longer works, and what would bring it back.

connection-ended-by-admin = この組織の管理者が取り消しました。
connection-ended-by-app = アプリ自身がアクセスを放棄しました。
connection-ended-by-person = アプリが代わって操作していたユーザー本人が、接続を終了しました。
connection-ended-declined = この組織の管理者が同意しませんでした。
connection-ended-withdrawn = 依頼した人が取り下げました。
connection-ended-expired = 承認時に選択された期限を迎えました。
connection-ended-leak = トークンの 1 つが誰でも閲覧できる場所で見つかったため、すべてのトークンを終了しました。アプリを信頼できる場合は、改めて承認してください。
connection-ended-cut-off = 特定の日時より前に接続されたものがすべて終了されました。
connection-ended-code-replay = 認可コードが 2 回提示されたため、盗まれた可能性があります。アプリを信頼できる場合は、改めて承認してください。
connection-ended-refresh-reuse = リフレッシュトークンが 2 回提示されたため、盗まれた可能性があります。アプリを信頼できる場合は、改めて承認してください。
connection-ended-with-app = 所有者がアプリの提供を終了したか、アプリの接続がすべて一括で終了されました。
connection-ended-with-organization = この組織で操作していたものがすべて終了されました。
connection-ended-with-person = アプリが代わって操作していたユーザーが退出したか、無効化されたか、パスワードを変更したか、本人に代わる操作をすべて終了しました。誰かが改めて承認する必要があります。

# Before it is revoked or suspended.

connection-confirm-revoke = { $app } のアクセスを取り消しますか？
connection-confirm-suspend = { $app } のアクセスを一時停止しますか？
connection-effect-at-once = アプリはただちに、{ $organization } の内容を閲覧することも変更することもできなくなります。
connection-effect-stays = アプリが作成したものは残ります。
connection-effect-again = 再び接続するには、誰かが改めて承認する必要があります。
connection-effect-not-lost = 何も失われません。再開すると、アプリは現在の権限のまま動作を続けます。

# How a connection is doing.

health-title = 稼働状況
health-unused = <b>90 日間未使用です。</b>{ $since }から呼び出しがありません。誰も必要としていなければ、アクセスを取り消してください。
health-last-call = 最終呼び出し
health-last-refresh = 最終リフレッシュ
health-refresh-failures = { $count } 件が拒否されました（最終：{ $at }）
health-refused-calls = 拒否された呼び出し
health-refused-none = スコープ不足によるものはありません
health-refused = スコープ <code>{ $scope }</code> の不足により { $count } 件
health-refused-last = 最終：{ $at }
health-unused-scopes = 未使用のスコープ
health-unused-none = 過去 30 日間はありません
health-unused-granted = 付与されていますが、過去 30 日間使われていません
health-secret = クライアントシークレット
health-secret-made = 作成：{ $at }
health-secret-newest = アプリの最新のシークレットです
health-secret-older = アプリにはより新しいシークレットがあります
health-secret-older-ends = アプリにはより新しいシークレットがあります。このシークレットの終了：{ $at }
health-calls = API 呼び出し
health-could = このアプリで可能なこと

# What it could do, call by call.

capabilities-title = 可能なこと
capabilities-heading = <bdi>{ $app }</bdi> で可能なこと
capabilities-as-bot = <bdi>{ $organization }</bdi> で、アプリのトークンによって可能になるすべての API 呼び出しです。アプリは独自のボットとして操作し、ロールによる制限を受けません。
capabilities-as-person = <bdi>{ $organization }</bdi> で、アプリのトークンによって可能になるすべての API 呼び出しです。アプリは <bdi>{ $person }</bdi> に代わって操作します。
capabilities-as-role = <bdi>{ $organization }</bdi> で、アプリのトークンによって可能になるすべての API 呼び出しです。アプリは、{ $role }ロールの範囲内で <bdi>{ $person }</bdi> に代わって操作します。
capabilities-requested = まだ誰も承認していません。承認された時点から、これらの呼び出しが可能になります。
capabilities-stopped = 現在は動作していないため、状況が変わるまで、これらの呼び出しはいずれもできません。
capabilities-none = アプリのトークンで可能になる API 呼び出しはありません。
capabilities-none-what = 付与された権限によって、イベントの通知は受け取れる場合があります。<a href="{ $href }">できることを見る</a>
capabilities-used = 過去 30 日間に、{ $all } 件中 { $recent } 件を使用しました。使われないものを付与しておく必要はありません。
capabilities-call = 呼び出し
capabilities-what = 内容
capabilities-what-short = 内容
capabilities-recent = 過去 30 日間
capabilities-recent-short = 30 日間
capabilities-calls = 呼び出しの合計
capabilities-calls-short = 合計
capabilities-last = 最終呼び出し
capabilities-is-used = 使用済み
capabilities-is-not-used = 未使用
capabilities-never = なし
capabilities-pending = アプリが求めるスコープを承諾した場合
capabilities-pending-what = 新たに { $count } 件の呼び出しが可能になります。
