# The pieces that several pages share.

name = <bdi>{ $name }</bdi>

parts-organization-pages = この組織のページ
parts-overview = 概要
parts-connected-apps = 接続済みアプリ
parts-requests = 接続の依頼
parts-audit-log = 監査ログ
parts-api-keys = API キー
parts-webhooks = Webhook
parts-members = メンバー
parts-settings = 設定
parts-optional = （任意）
parts-new-scope = 前回から追加
parts-sensitive = <b>要注意：</b>{ $why }
parts-error = <span class="unseen">エラー：</span>{ $error }
parts-errors = { $count } 件の項目を確認してください
parts-order = 並べ替え
parts-show = 表示
parts-list-pages = この一覧のページ
parts-rows = 全 { $total } 件中 { $from }〜{ $to } 件
parts-previous = 前へ
parts-next = 次へ
parts-breadcrumbs = パンくずリスト
parts-type-name = 続けるには <b><bdi>{ $name }</bdi></b> と入力してください
parts-cancel = キャンセル
parts-shown-once = 再び表示することはできません。
parts-kept-sealed = 署名に使うため暗号化して保管し、表示することはありません。
parts-kept-as-fingerprint = 保存しているのはフィンガープリントだけです。
parts-copied = コピーしたので続ける
parts-by = <bdi>{ $name }</bdi> による
parts-search-apps = アプリを検索
parts-no-app-matches = <b><bdi>{ $search }</bdi></b> に一致するアプリはありません。<a href="{ $href }">すべて表示</a>
parts-actions = 操作

# Orders of lists.

order-name = 名前順
order-newest = 新しい順
order-working = 有効なものが先
order-last-approved = 最近承認された順
order-strongest-role = ロールの権限が強い順
order-organization = 組織順
order-last-connected = 最近接続された順
order-last-token = 最近トークンが発行された順
order-longest-unused = 長く使われていない順

# The form of an app.

app-field-name = 名前
app-field-name-hint = アプリを許可するかどうかを決めるユーザーに表示されます。
app-field-description = 説明
app-field-description-hint = アプリが組織のために何をするかを、1〜2 文で入力してください。
app-field-homepage = ホームページ
app-field-homepage-hint = ホスト名がアプリ名の横に表示されます。ない場合は空欄にしてください。
app-field-redirect-uris = リダイレクト URI
app-field-redirect-uris-hint = アプリが送信するものと完全に同じものを、1 行に 1 つ入力してください。https、または localhost の http を使用できます。
app-field-scopes = スコープ
app-field-scopes-hint = アプリが求めることのできる最大の範囲です。各組織にはこの一覧がそのまま表示されるため、必要最小限にしてください。任意のスコープは、アプリを承認する人が除外できます。
app-field-scope-optional = 任意<span class="unseen">：{ $scope }</span>
app-field-actors = 操作の名義
app-field-kind = 種類
app-field-webhook = Webhook アドレス
app-field-webhook-hint = アプリがイベントの通知を受け取るアドレスです。https を使用してください。通知を受け取らない場合は空欄にしてください。
app-field-events = Webhook イベント
app-field-events-chosen = { $all } 件中 { $chosen } 件を選択
app-field-marketplace = マーケットプレイス
app-field-listed = マーケットプレイスに掲載
app-field-listed-hint = サインインしている全員に表示されます
app-field-install-url = インストール用アドレス
app-field-install-url-hint = マーケットプレイスの「インストール」からの移動先です。空欄にすると、アプリの同意ページに移動します。
app-field-replay-window = 失われたリフレッシュをやり直せる時間
app-field-replay-window-hint = 秒数（最大 60）。リフレッシュの応答を受け取れなかったアプリは、この時間内であればもう一度要求できます。空欄にすると、サーバーの設定に従います。
