# What a scope lets an app do, as the rest of "it can", and why it deserves a second look. These are the sentences of
# config/default.toml; where an operator configured another sentence, that one is shown in every language.

scope-posts-read = 投稿、そのステータス、掲載先のボードの閲覧
scope-posts-write = 投稿の作成、変更、担当者の割り当て、削除
scope-comments-read = コメントの閲覧
scope-comments-write = コメントの作成、変更、削除
scope-votes-read = 誰が何に投票したかの閲覧
scope-votes-write = 投票の追加と削除（代理投票を含む）
scope-changelog-read = チェンジログ項目の閲覧（下書きを含む）
scope-changelog-write = チェンジログ項目の作成、変更、公開
scope-roadmap-read = ロードマップの閲覧
scope-articles-read = ナレッジベースの記事の閲覧
scope-articles-write = ナレッジベースの記事の作成と変更
scope-collections-read = ナレッジベースのコレクションの閲覧
scope-tags-read = タグの閲覧
scope-tags-write = タグの作成、変更、削除
scope-customers-read = 顧客の名前、メールアドレス、詳細情報の閲覧
scope-customers-read-sensitive = このアプリと関わりのない人々の個人情報です。
scope-customers-write = 顧客の追加、変更、インポート、削除
scope-customers-write-sensitive = 削除または上書きされた顧客データは復元できません。
scope-member-read = チームのメンバーと、その名前、メールアドレス、ロールの閲覧
scope-member-write = チームのメンバーの招待、変更、削除
scope-member-write-sensitive = アプリが招待した人は、チームと同じ内容を閲覧できます。
scope-webhooks-manage = 組織内のイベントの通知を、発生のたびに受信
scope-webhooks-manage-sensitive = イベントの内容は、アプリのサーバーに送信されます。
