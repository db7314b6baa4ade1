# The page that has one thing to say: an error, a refusal, an end. A heading has no full stop.

notice-go-to-start = トップページに移動
notice-go-to-account = アカウントに移動
notice-go-back = 前のページに戻ってやり直してください。
notice-request = リクエスト <code>{ $id }</code>
notice-request-id = リクエスト ID：<code>{ $id }</code>
notice-for-developers = アプリの開発者向け：失敗した内容

notice-not-found = ページが見つかりません
notice-not-found-what = アドレスに誤りがあるか、ページが削除されたか、あなたがメンバーではない組織のページです。
notice-not-found-next = アドレスを確認するか、トップページから移動してください。

notice-forbidden = あなたのロールではこの操作を行えません
notice-forbidden-what = この操作を行えるのは、組織のオーナーと管理者だけです。
notice-forbidden-next = オーナーまたは管理者に、操作を代わりに行うか、ロールを変更するよう依頼してください。

notice-internal = サーバー側で問題が発生しました
notice-internal-what = リクエストは実行されませんでした。問題は記録されており、あなたの操作が原因ではありません。
notice-internal-next = もう一度お試しください。それでも失敗する場合は、下のリクエスト ID を添えてサーバーの運営者に連絡してください。

notice-unavailable = 現在応答できません
notice-unavailable-what = サービスの一部に接続できません。何も変更されていません。
notice-unavailable-next = 1 分ほど待ってから、もう一度お試しください。この状態が続く場合は、サーバーの運営者に連絡してください。

notice-wrong-method = このページはこの方法では使用できません
notice-wrong-method-what = アドレスは存在しますが、この種類のリクエストには対応していません。フォームの送信先アドレスを直接開いたときなどに起こります。
notice-wrong-method-next = 元のページに戻るか、トップページから移動してください。

notice-too-many = 短時間での試行が多すぎます
notice-too-many-what = アカウントを保護するため、同じ場所からの試行回数を制限しています。何も変更されていません。
notice-too-many-next = 1 分ほど待ってから、もう一度お試しください。

notice-failed = 操作に失敗しました
notice-status-malformed = リクエストの形式が正しくありません。
notice-status-unauthorized = 認証が必要です。
notice-status-body-too-large = リクエストの本文が大きすぎます。
notice-status-address-too-long = アドレスが長すぎます。
notice-status-media-type = リクエスト本文の Content-Type に対応していません。
notice-status-too-many = リクエストが多すぎます。
notice-status-refused = リクエストは拒否されました。

notice-body-not-utf8 = リクエストが有効な UTF-8 ではありません。
notice-body-nul = リクエストに NUL 文字が含まれています。
notice-body-broken-escape = リクエストに不正なパーセントエスケープが含まれています。
notice-body-too-many-fields = リクエストのパラメーターが多すぎます。
notice-body-not-json = リクエストの本文が有効な JSON オブジェクトではありません。
notice-body-boundary = multipart の本文には、1〜70 文字の boundary が 1 つ必要です。
notice-body-not-multipart = リクエストの本文が有効な multipart/form-data ではありません。
notice-body-file = ここではファイルを受け付けていません。
notice-body-part-not-text = multipart の本文の各パートは、プレーンテキストでなければなりません。
notice-body-cut-short = リクエストの本文を最後まで読み取れませんでした。
notice-body-no-content-type = リクエストの本文に Content-Type がありません。
notice-body-many-content-types = リクエストに Content-Type が複数あります。
notice-body-broken-content-type = Content-Type の形式が正しくありません。
notice-body-other-charset = UTF-8 にのみ対応しています。
notice-body-encoded = エンコードされたリクエスト本文には対応していません。

notice-field-twice = パラメーター「{ $field }」が複数回送信されました。
notice-field-invalid = パラメーター「{ $field }」が正しくありません。
notice-field-missing = パラメーター「{ $field }」がありません。
notice-field-too-long = パラメーター「{ $field }」が長すぎます。

notice-foreign-form = このフォームは別のサイトから送信されました
notice-foreign-form-what = このサイトの外部から、あなたの名義で操作が試みられました。何も変更されていません。
notice-foreign-form-next = 自分で行った操作の場合は、アカウントからやり直してください。

notice-stale-form = このフォームは期限切れです
notice-stale-form-what = フォームを開いた後にサインインまたはサインアウトが行われたため、本人からの送信であることを確認できません。何も変更されていません。
notice-stale-form-next = ページを開き直して、もう一度操作してください。

notice-last-admin = 責任者が 1 人は必要です
notice-last-admin-what = このユーザーは、組織の最後のオーナーまたは管理者です。何も変更されていません。
notice-last-admin-next = 先に、ほかの人をオーナーまたは管理者にしてください。

notice-owners-only = この操作を行えるのはオーナーだけです
notice-owners-only-what = 組織のオーナーの指定、変更、削除は、オーナーだけが行えます。何も変更されていません。
notice-owners-only-next = オーナーに操作を依頼してください。

notice-taken-what = その名前のものがすでにあるか、数が多すぎます。何も変更されていません。
notice-taken-next = 前のページに戻って一覧を確認してください。
notice-invalid-what = 一部のフィールドが正しくありません。何も変更されていません。

notice-key-rotated = この API キーはすでにローテーションされています
notice-key-rotated-what = 送信されたフォームは、その後交換されたキーに対するものです。何も変更されていません。
notice-key-rotated-why = キーが表示されるのは一度だけです。ページを再読み込みしても再表示されず、新しいキーも発行されません。
notice-key-rotated-next = 新しいキーを保存していない場合は、一覧に戻ってもう一度ローテーションしてください。

notice-secret-rotated = このシークレットはすでにローテーションされています
notice-secret-rotated-what = 送信されたフォームは、その後交換されたシークレットに対するものです。何も変更されていません。
notice-secret-rotated-why = シークレットが表示されるのは一度だけです。ページを再読み込みしても再表示されず、新しいシークレットも発行されません。
notice-secret-rotated-next = 新しいシークレットを保存していない場合は、アプリのページからもう一度ローテーションしてください。
notice-go-to-apps = 自分のアプリに移動

notice-no-secret = パブリックアプリにはシークレットがありません
notice-no-secret-what = PKCE で自身を証明するため、ローテーションするものはありません。

notice-blocked = このアプリはブロックされています
notice-blocked-what = このサーバーの運営者がブロックしており、解除できるのは運営者だけです。何も変更されていません。
notice-blocked-next = 理由については、このサーバーの運営者に問い合わせてください。

notice-invitation-gone = この招待は無効です
notice-invitation-gone-what = すでに使用されたか、取り消されたか、期限が切れたか、リンクの一部が欠けています。
notice-invitation-gone-next = 招待の送信者に、新しい招待を依頼してください。

notice-already-member = すでに { $organization } のメンバーです
notice-already-member-what = 招待は、まだメンバーではない人のためのものです。招待は有効なままで、あなたのロールも変わりません。
notice-already-member-next = 別のロールが必要な場合は、管理者に変更を依頼してください。
notice-go-to-organization = 組織に移動

notice-suspended = この組織は一時停止中です
notice-suspended-what = このサーバーの運営者が一時停止しました。組織内では何も動作せず、ページでの操作もできません。
notice-suspended-why = 接続されていたものは保持されており、運営者が一時停止を解除すると再び使えるようになります。
notice-suspended-next = 理由と必要な対応については、サーバーの運営者に問い合わせてください。

notice-end-passed = その日付は過ぎています
notice-end-passed-what = 接続の終了日として選択された日付は、すでに過ぎています。何も変更されていません。
notice-end-passed-next = 前のページに戻って、より後の日付を選択してください。

notice-scopes-changed = アプリの求める内容が変わっています
notice-scopes-changed-what = ページを開いた後に、アプリの所有者が、アプリの求める内容を変更しました。何も変更されていません。
notice-scopes-changed-next = 接続を開き直して、現在求められている内容を確認してください。

notice-decided = この件はすでに処理済みです
notice-decided-next = 一覧を開き直して、現在の状態を確認してください。
notice-decided-ended = 別の人が先に操作したか、ページが古くなっていました。この接続は終了しており、元に戻すには改めて同意が必要です。何も変更されていません。
notice-decided-not-approved = 別の人が先に操作したか、ページが古くなっていました。この接続はまだ誰にも承認されていません。何も変更されていません。
notice-decided-not-requested = 別の人が先に操作したか、ページが古くなっていました。この接続は承認待ちではありません。何も変更されていません。
notice-decided-already-approved = 別の人が先に操作したか、ページが古くなっていました。このアプリはすでに接続されています。何も変更されていません。
notice-decided-already-suspended = 別の人が先に操作したか、ページが古くなっていました。この接続はすでに一時停止中です。何も変更されていません。
notice-decided-not-suspended = 別の人が先に操作したか、ページが古くなっていました。この接続は一時停止中ではありません。何も変更されていません。
notice-decided-suspended-by-owner = 別の人が先に操作したか、ページが古くなっていました。この接続はアプリの所有者が一時停止しており、再開できるのは所有者だけです。何も変更されていません。
notice-decided-nothing-pending = 別の人が先に操作したか、ページが古くなっていました。このアプリは追加のスコープを求めていません。何も変更されていません。

notice-two-sessions = ブラウザーから 2 つのセッションが送信されました
notice-two-sessions-what = ブラウザーにこのサイトの同じ Cookie が 2 つ保存されています。あなたのものはそのうち 1 つだけです。
notice-two-sessions-next = ブラウザーでこのサイトの Cookie を削除してから、もう一度サインインしてください。
