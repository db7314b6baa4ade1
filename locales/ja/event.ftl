# What happened, as a sentence without a full stop: for one app that hears of it.

event-post-created = 投稿の作成
event-post-updated = 投稿の変更
event-post-completed = 投稿の完了
event-changelog-created = チェンジログ項目の作成
event-changelog-updated = チェンジログ項目の変更
event-changelog-published = チェンジログ項目の公開
event-install-created = このアプリの接続
event-install-updated = 異なる権限でのこのアプリの再接続
event-install-suspended = この接続の一時停止
event-install-resumed = この接続の再開
event-install-revoked = この接続の終了
event-install-scopes-accepted = 管理者による追加の権限の承諾
event-install-scopes-declined = 管理者による追加の権限の却下
event-token-reuse-detected = 使用済みリフレッシュトークンの再使用
event-app-secret-rotated = アプリのシークレットのローテーション
event-member-invited = 組織へのメンバーの招待
event-member-removed = 組織からのメンバーの退出
event-project-created = プロジェクトの作成
event-task-created = タスクの作成
event-ping = テスト

# The same for an organization, which hears of every app.

event-any-install-created = アプリの接続
event-any-install-updated = 異なる権限でのアプリの再接続
event-any-install-suspended = 接続の一時停止
event-any-install-resumed = 接続の再開
event-any-install-revoked = 接続の終了
