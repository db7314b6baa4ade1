# Webhooks, whosever they are, and what was sent to them.

webhook-title = Webhook
webhook-send-test = テストイベントを送信
webhook-nothing-is-sent = 送信は停止しています
webhook-disabled-by-person = この Webhook の担当者が無効化しました。
webhook-disabled-by-failures = あるイベントの試行回数が上限に達し、その間、受信側がほかのイベントも受け取らなかったため、無効化されました。
webhook-disabled-at = 無効化されたのは { $at }です。
webhook-waits = { $count ->
    [0] 待機中のイベントはありません。
   *[other] { $count } 件のイベントが待機中です。
}
webhook-test-is-sent = テストは無効化中でも送信されます。
webhook-what-waits = 待機中のイベント
webhook-send-one = 送信する
webhook-send-all = { $count } 件のイベントを送信する
webhook-send-oldest-first = 古い順に送信します
webhook-skip = 待機中のイベントをスキップする
webhook-skip-detail = 一覧に残り、手動で再送できます
webhook-enable = 有効化
webhook-status = ステータス
webhook-enabled = 有効
webhook-failing = 失敗中
webhook-disabled = 無効
webhook-disabled-after-failures = 失敗により無効
webhook-address = アドレス
webhook-last-taken = 最終受信
webhook-nothing-yet = まだありません
webhook-failing-since = 失敗の開始日時
webhook-old-secret = 古いシークレット
webhook-old-secret-until = { $at }まで署名に併用されます
webhook-events = イベント
webhook-counts = 待機中 { $waiting } 件、失敗 { $failed } 件、未送信 { $unsent } 件
webhook-hears = 通知されるイベント
webhook-hears-nothing = なし（イベントが選択されていません）
webhook-with-the-app = 接続先の組織については、そこで付与されたイベントが通知されます。アドレスとイベントはアプリの一部です。<a href="{ $href }">アプリのページで変更</a>してください。
webhook-settings = 設定
webhook-save = 変更を保存
webhook-whole = Webhook 全体の操作

webhook-deliveries = 配信
webhook-deliveries-none = まだ何も送信されていません。
webhook-deliveries-none-detail = 各イベントが、受信側の応答とともにここに表示されます。テストイベントを送信すると、表示を確認できます。
webhook-deliveries-none-such = この状態の配信はありません。<a href="{ $href }">すべて表示</a>
webhook-deliveries-all = すべて
webhook-deliveries-waiting = 待機中
webhook-deliveries-delivered = 配信済み
webhook-deliveries-failed = 失敗
webhook-deliveries-not-sent = 未送信

webhook-field-url-hint = イベントの送信先（POST）です。https で始まるアドレスを入力してください。
webhook-field-events-all = すべてのイベント
webhook-field-events-all-detail = 現在通知できるものすべて
webhook-field-events-these = 特定のイベント
webhook-field-events-these-detail = 下で選択したもの
webhook-field-events-which = 通知するイベント
webhook-url-empty = アドレスを入力してください。
webhook-url-not-a-url = アドレスは 2000 文字以内の絶対 URL で入力してください。
webhook-url-scheme = アドレスには https を使ってください。
webhook-url-extras = アドレスに、ユーザー名、パスワード、フラグメントを含めることはできません。
webhook-url-host = アドレスのホスト名に使えるのは、英字、数字、ドット、ハイフンだけです。
webhook-url-port = アドレスには、ポート { $ports } を使ってください。
webhook-url-private = プライベートアドレス、ループバックアドレス、予約済みアドレスは指定できません。
webhook-url-own = このサーバー自体のアドレスは指定できません。
webhook-events-none = イベントを 1 つ以上選択してください。
webhook-events-unknown = { $event } はこのサーバーのイベントではありません。

# What is done to one. `$of` says whose it is: an app’s has the app’s name, an organization’s own its host.

webhook-rotate = 署名シークレットをローテーション
webhook-rotate-effect = 新しい署名シークレットを発行します。現在のシークレットも、あと { $overlap }は署名に併用されます。
webhook-rotate-heading = { $of ->
    [app] { $name } の署名シークレットをローテーションしますか？
   *[organization] { $name } への Webhook の署名シークレットをローテーションしますか？
}
webhook-rotate-both-sign = 受信側が切り替えられるように、{ $overlap }の間、各イベントは両方のシークレットで署名されます。
webhook-rotate-shown-once = 新しいシークレットは、次のページで一度だけ表示されます。
webhook-rotate-two-sign = 署名に使えるシークレットは 2 つまでです。以前に交換され、{ $until } まで署名に使われる予定だったシークレットは、ただちに終了します。
webhook-rotated = { $of ->
    [app] { $name } の署名シークレットをローテーションしました
   *[organization] { $name } への Webhook の署名シークレットをローテーションしました
}
webhook-rotated-old-one = 古いシークレットも、{ $overlap }の間（{ $until } まで）署名に併用されます。
webhook-secret = 署名シークレット
webhook-secret-copy = このページを離れる前に、受信側がシークレットを保管している場所にコピーしてください。
webhook-replay = 失敗したものをすべて再送
webhook-replay-effect = 届かなかった { $count } 件のイベントを再送します。
webhook-replay-events = { $count } 件のイベント
webhook-replay-heading = { $of ->
    [app] { webhook-replay-events }を { $name } に再送しますか？
   *[organization] { webhook-replay-events }を { $name } への Webhook に再送しますか？
}
webhook-replay-same-id = それぞれ元と同じ ID で、古い順に再送されます。
webhook-replay-not-sent-too = 未送信だったものも含まれます。受信側への通知対象でなくなったものは、再び除外されます。
webhook-replay-waits = Webhook は無効化されているため、有効化するまで待機します。
webhook-disable = 無効化
webhook-disable-effect = 再び有効化するまで送信を停止します。その間イベントは待機し、{ $span }は失われません。
webhook-delete = Webhook を削除
webhook-delete-effect = Webhook を、送信履歴とともに完全に削除します。
webhook-delete-heading = { $name } への Webhook を削除しますか？
webhook-delete-nothing-sent = 以後、何も送信されなくなります。
webhook-delete-waiting = 待機中の { $count } 件のイベントは送信されません。
webhook-delete-list = 送信履歴も一緒に削除されます。この操作は元に戻せません。

webhook-no-address = このアプリには Webhook アドレスがありません
webhook-no-address-what = アドレスがないと、何も送信されません。何も変更されていません。
webhook-no-address-next = アプリのページでアドレスを入力してください。
webhook-no-address-link = 自分のアプリに移動
webhook-rotated-already = この署名シークレットはすでにローテーションされています
webhook-rotated-already-what = 送信されたフォームは、その後交換されたシークレットに対するものです。何も変更されていません。
webhook-rotated-already-why = シークレットが表示されるのは一度だけです。ページを再読み込みしても再表示されず、新しいシークレットも発行されません。
webhook-rotated-already-next = 新しいシークレットを保存していない場合は、Webhook に戻ってもう一度ローテーションしてください。
webhook-tested-enough = テストの回数が上限に達しました
webhook-tested-enough-what = 1 分間に { $count } 回テストされました。今回のテストは送信されていません。
webhook-tested-enough-next = 1 分ほど待ってから、前のページに戻ってもう一度送信してください。
webhook-invalid = 操作に失敗しました
webhook-invalid-what = 一部のフィールドが正しくありません。何も変更されていません。

# An app without one.

webhook-none-title = Webhook · { $app } · 自分のアプリ
webhook-none = <bdi>{ $app }</bdi> には Webhook アドレスがありません。
webhook-none-detail = アドレスがあると、アプリを接続した組織のイベントが通知されます。アプリのページでアドレスを入力し、イベントを選択してください。
webhook-none-go = アプリに移動

# The webhooks of an organization.

webhooks-lead = Webhook は、<bdi>{ $organization }</bdi> での出来事をリアルタイムで自分のプログラムに通知します。
webhooks-late = <b>このフォームを開いた後に、別の Webhook が追加されました。</b>追加されたものがこれと同じでなければ、もう一度フォームを送信してください。
webhooks-none = 組織独自の Webhook はありません。
webhooks-none-detail = イベントの通知を受け取るプログラムのアドレスを追加してください。送信される内容は署名され、応答とともに一覧に表示されます。
webhooks-hears-of = 通知されるイベント
webhooks-hears-all = すべてのイベント
webhooks-hears-some = { $offered } 件中 { $count } 件のイベント
webhooks-add-heading = Webhook の追加
webhooks-add = Webhook を追加
webhooks-full = Webhook が上限の { $most } 件に達しています。不要なものを削除してください。
webhooks-added = { $host } への Webhook を追加しました
webhooks-added-note = 受信側はこのシークレットを使って、イベントがここから送信されたものかを確認します。正しく確認できるか調べるには、次のページからテストイベントを送信してください。
webhooks-apps = イベントが通知される接続済みアプリ
webhooks-apps-detail = これらのイベントを含めて許可されており、Webhook はアプリ側で管理されています。停止するには、アプリのアクセスを取り消してください。
webhooks-apps-app = アプリ
webhooks-apps-hear = 通知されるイベント
webhooks-apps-by = 提供元：<bdi>{ $owner }</bdi>
webhooks-apps-first = 最初の { $count } 件を表示しています。<a href="{ $href }">すべての接続済みアプリ</a>

# One event on its way to a receiver.

delivery-crumb = 配信
delivery-replay = 再送
delivery-state = 状態
delivery-event = イベント
delivery-where = 組織
delivery-happened = 発生日時
delivery-id = ID
delivery-id-detail = webhook-id ヘッダー（どの試行でも同じ）
delivery-attempts = 試行
delivery-waiting = 待機中
delivery-delivered = 配信済み
delivery-failed = 失敗
delivery-not-sent = 未送信
delivery-waits-disabled = 待機中です。Webhook が有効化されるまで、何も送信されません。
delivery-waits = 順番または次の試行を待っています。
delivery-was-taken = 受信側が受け取りました。
delivery-test-failed = テストは届きませんでした。詳細は以下を確認してください。
delivery-has-failed = 試行回数が上限に達しました。受信側を修正してから再送してください。同じ ID で再び送信されます。
delivery-was-dropped = 送信されませんでした。待機中のものがスキップされたか、順番が来たときには受信側への通知対象ではなくなっていました。
delivery-untried = まだ試行されていません。
delivery-attempt = { $at }、所要時間 { $took }
delivery-attempt-answered = { $at }、ステータス { $status }、所要時間 { $took }
delivery-took-milliseconds = { $count } ミリ秒
delivery-took-seconds = { $whole }.{ $tenths } 秒
delivery-answer = 応答の冒頭：
delivery-told = 通知の内容
delivery-told-data = イベントのデータです。その周囲の部分は、試行のたびに新しく作成されます。
delivery-told-unread = イベントが発生した組織のデータであり、送信後にここで閲覧できるようになります。

# What came of an attempt.

attempt-not-200 = 受信側が受け取りませんでした。受け取ったとみなされるのは、ステータス 200 だけです。
attempt-not-2xx = 受信側が受け取りませんでした。受け取ったとみなされるのは、ステータス 200〜299 です。
attempt-unsigned = 送信されませんでした。このサーバーの鍵では署名シークレットを復号できません。署名シークレットをローテーションしてください。
attempt-refused = URL の示す先が、プライベートネットワークなど、このサーバーから送信できない場所です。
attempt-no-address = 受信側のホスト名に対応するアドレスがありません。
attempt-unreachable = 受信側が接続を受け付けていません。
attempt-tls = 受信側の身元を確認できませんでした。TLS が失敗したか、証明書がホスト名に対して有効ではありません。
attempt-timed-out = 受信側が時間内に応答しませんでした。
attempt-bad-answer = 受信側が途中で接続を切断したか、HTTP ではない内容で応答しました。
