# What happened, in the audit log and in the history of a connection. Each is a sentence without a full stop; who did it
# is its subject.

history-by-operator = このサーバーの運営者
history-by-app = アプリ { $app }
history-by-api-key = API キー
history-by-person-through-app = { $person }（{ $app } 経由）
history-by-person-through-key = { $person }（API キー経由）
history-by-its-owner = アプリの所有者
history-by-owner-of = { $app } の所有者
history-by-admin = この組織の管理者
history-some-app = アプリ

history-app-created = { $who }が { $app } を作成しました
history-app-updated = { $who }が { $app } を変更しました
history-app-secret-rotated = { $who }が { $app } のシークレットをローテーションしました
history-app-secret-ended = { $who }が { $app } の古いシークレットを予定より早く終了しました
history-app-suspended = { $who }が { $app } を一時停止しました
history-app-unsuspended = { $who }が { $app } の一時停止を解除しました
history-app-deleted = { $who }が { $app } を削除しました
history-app-reviewed = このサーバーの運営者が { $app } を審査しました
history-app-review-taken-back = このサーバーの運営者が { $app } の審査を取り下げました
history-app-blocked = このサーバーの運営者が { $app } をブロックしました
history-app-unblocked = このサーバーの運営者が { $app } のブロックを解除しました
history-secret-leaked = { $who }が { $app } のシークレットの漏えいを報告し、すべてのトークンが終了しました
history-scopes-changed = { $app } の所有者が、アプリの求める権限を変更しました

history-consent-approved = { $who }が { $app } の接続に同意しました
history-install-created = { $person } の承認により { $app } が接続されました
history-install-requested = { $who }が { $app } の接続を依頼しました
history-install-approved = { $who }が { $app } を承認しました
history-install-declined = { $who }が { $app } を却下しました
history-install-withdrawn = { $who }が { $app } の接続の依頼を取り下げました
history-install-suspended = { $who }が { $app } の接続を一時停止しました
history-install-suspended-by-owner = { $app } の所有者が接続を一時停止しました
history-install-resumed = { $who }が { $app } の接続を再開しました
history-install-resumed-by-owner = { $app } の所有者が接続を再開しました
history-install-expired = { $app } の接続が期限を迎えました
history-scopes-accepted = { $who }が { $app } の求める権限を承諾しました
history-scopes-declined = { $who }が { $app } の求める追加の権限を却下しました
history-install-revoked = { $who }が { $app } のアクセスを取り消しました
history-install-given-up = { $app } がアクセスを放棄しました
history-install-ended-for-safety = { $app } のアクセスが安全のため終了されました
history-install-ended-with-app = { $app } の提供が終了したため、アクセスが終了しました
history-install-ended = { $app } のアクセスが終了しました

history-token-issued = { $app } に、誰の名義でもない独自のトークンが発行されました
history-token-revoked = { $app } のトークンが終了しました（接続は維持されます）
history-code-replayed = { $app } の認可コードが 2 回目に提示されました
history-refresh-token-reused = { $app } がすでに使用したリフレッシュトークンが再び提示されました

history-leaked-api-key = API キー { $name } が本来あるべきでない場所で見つかり、取り消されました
history-leaked-secret = { $app } のクライアントシークレットが本来あるべきでない場所で見つかり、終了されました
history-leaked-code = { $app } の認可コードが本来あるべきでない場所で見つかり、終了されました
history-leaked-access-token = { $app } のアクセストークンが本来あるべきでない場所で見つかり、終了されました
history-leaked-refresh-token = { $app } のリフレッシュトークンが本来あるべきでない場所で見つかり、終了されました
history-leaked-credential = { $app } の認証情報が本来あるべきでない場所で見つかり、終了されました

history-cut-off-app = { $who }が { $app } のすべての接続を一括で終了しました
history-cut-off-person = { $who }が { $person } に代わる操作をすべて一括で終了しました
history-cut-off-server = { $who }がこのサーバーのすべての接続を一括で終了しました
history-cut-off-organization = { $who }がこの組織へのすべての接続を一括で終了しました

history-organization-updated = { $who }が組織の設定を変更しました
history-organization-suspended = このサーバーの運営者が組織を一時停止しました
history-organization-unsuspended = このサーバーの運営者が組織の一時停止を解除しました
history-sso-key-created = { $who }が組織独自のサインイン用の新しいキーを作成しました
history-api-key-created = { $who }が API キー { $name } を作成しました
history-api-key-rotated = { $who }が API キー { $name } をローテーションしました
history-api-key-revoked = { $who }が API キー { $name } を取り消しました

history-member-added = { $who }が { $email } を{ $role }ロールで追加しました
history-member-changed = { $who }が { $email } のロールを{ $from }から{ $to }に変更しました
history-member-removed = { $who }が { $email } を削除しました
history-invitation-created = { $who }が { $note }（{ $role }）を招待しました
history-invitation-renewed = { $who }が { $note }（{ $role }）への新しいリンクを発行しました
history-invitation-revoked = { $who }が { $note }（{ $role }）への招待を取り消しました
history-invitation-accepted = { $who }が { $note }（{ $role }）への招待を承諾しました
history-user-disabled = { $email } のアカウントが無効化されました
history-user-enabled = { $email } のアカウントが再び有効化されました

history-project-created = { $who }がプロジェクト { $name } を作成しました
history-task-created = { $who }がタスク { $name } を作成しました
history-workflow-created = { $who }がワークフロー { $name } を作成しました

history-webhook-created = { $who }が { $url } への Webhook を追加しました
history-webhook-updated = { $who }が組織の Webhook を変更しました
history-webhook-deleted = { $who }が { $url } への Webhook を削除しました
history-webhook-failed = 受信側が何も受け取らないため、{ $url } への Webhook が無効化されました
history-webhook-disabled = { $who }が { $url } への Webhook を無効化しました
history-webhook-enabled = { $who }が { $url } への Webhook を有効化しました
history-webhook-secret-rotated = { $who }が Webhook の署名シークレットをローテーションしました

history-at = { $at }、接続元 { $address }

# What changed, a line each.

history-acts-as-bot = 操作の名義：独自のボット
history-acts-as = 操作の名義：{ $person }
history-can = できること：{ $scopes }
history-can-also = 新たにできること：{ $scopes }
history-can-no-longer = できなくなったこと：{ $scopes }
history-told = 通知されるイベント：{ $events }
history-told-also = 新たに通知されるイベント：{ $events }
history-told-no-longer = 通知されなくなったイベント：{ $events }
history-same-as-before = 権限は以前と同じ
history-asked-for = 求めるもの：{ $scopes }
history-no-longer-asked-for = 求めなくなったもの：{ $scopes }
history-note = 「{ $note }」
history-works-from = 使用できる接続元：{ $networks }
history-connected-before = { $at } より前に接続されたもの
history-found-at = 見つかった場所：{ $url }
history-worked-for = 対象の組織：{ $organization }

history-edited = { $field }：{ $after }（変更前：{ $before }）
history-field-name = 名前
history-field-homepage = ホームページ
history-field-redirect-uris = リダイレクト URI
history-field-actors = 操作の名義
history-field-scopes = スコープ
history-field-optional-scopes = 任意のスコープ
history-field-listed = マーケットプレイスへの掲載
history-field-install-url = インストール用アドレス
history-field-replay-window = リフレッシュをやり直せる秒数
history-field-webhook = Webhook アドレス
history-field-events = Webhook イベント
history-field-app-policy = 接続できるアプリ
history-field-install-role = インストールに必要な最低限のロール
history-yes = はい
history-no = いいえ
history-nothing = なし

# The audit log.

audit-log-file = CSV をダウンロード
audit-log-lead = <bdi>{ $organization }</bdi> で、誰が、何を、いつ、どこから行ったかの記録です。変更や削除はできません。
audit-log-filters = フィルター
audit-log-by = 実行者
audit-log-by-everybody = 全員
audit-log-about = 対象
audit-log-about-every-app = すべてのアプリ
audit-log-what = 内容
audit-log-what-everything = すべて
audit-log-from = 開始日
audit-log-until = 終了日
audit-log-nothing-matches = 一致するものはありません。<a href="{ $href }">すべて表示</a>
audit-log-empty = まだ記録はありません。アプリ、メンバー、キーに対するすべての変更が、変更した人と接続元とともにここに表示されます。
audit-log-pages = ページ
audit-log-newest = 最新の記録
audit-log-older = 以前の記録

# What can be filtered by.

audit-kind-app-created = アプリ：作成
audit-kind-app-updated = アプリ：変更
audit-kind-app-secret-rotated = アプリ：シークレットのローテーション
audit-kind-app-secret-ended = アプリ：シークレットの終了
audit-kind-app-suspended = アプリ：一時停止
audit-kind-app-unsuspended = アプリ：一時停止の解除
audit-kind-app-deleted = アプリ：削除
audit-kind-consent-approved = 同意：承認
audit-kind-install-created = インストール：作成
audit-kind-install-revoked = インストール：取り消し
audit-kind-token-issued = トークン：発行
audit-kind-token-revoked = トークン：取り消し
audit-kind-code-replayed = コード：再使用の検出
audit-kind-refresh-token-reused = トークン：再使用の検出
audit-kind-api-key-created = API キー：作成
audit-kind-sso-key-created = SSO キー：作成
audit-kind-member-set = メンバー：設定
audit-kind-member-removed = メンバー：削除
audit-kind-install-requested = インストール：依頼
audit-kind-install-approved = インストール：承認
audit-kind-install-declined = インストール：却下
audit-kind-install-withdrawn = インストール：取り下げ
audit-kind-install-suspended = インストール：一時停止
audit-kind-install-resumed = インストール：再開
audit-kind-install-expired = インストール：期限切れ
audit-kind-scopes-changed = アプリ：スコープの変更
audit-kind-scopes-accepted = インストール：スコープの承諾
audit-kind-scopes-declined = インストール：スコープの却下
audit-kind-secret-leaked = アプリ：シークレットの漏えい
audit-kind-credential-leaked = 認証情報：漏えい
audit-kind-app-reviewed = アプリ：審査
audit-kind-app-blocked = アプリ：ブロック
audit-kind-app-unblocked = アプリ：ブロックの解除
audit-kind-connections-cut-off = 接続：一括終了
audit-kind-organization-updated = 組織：変更
audit-kind-organization-suspended = 組織：一時停止
audit-kind-organization-unsuspended = 組織：一時停止の解除
audit-kind-api-key-rotated = API キー：ローテーション
audit-kind-api-key-revoked = API キー：取り消し
audit-kind-invitation-created = 招待：作成
audit-kind-invitation-renewed = 招待：新しいリンク
audit-kind-invitation-revoked = 招待：取り消し
audit-kind-invitation-accepted = 招待：承諾
audit-kind-user-disabled = ユーザー：無効化
audit-kind-user-enabled = ユーザー：有効化
audit-kind-project-created = プロジェクト：作成
audit-kind-task-created = タスク：作成
audit-kind-workflow-created = ワークフロー：作成
audit-kind-webhook-created = Webhook：作成
audit-kind-webhook-updated = Webhook：変更
audit-kind-webhook-deleted = Webhook：削除
audit-kind-webhook-disabled = Webhook：無効化
audit-kind-webhook-enabled = Webhook：有効化
audit-kind-webhook-secret-rotated = Webhook：シークレットのローテーション
