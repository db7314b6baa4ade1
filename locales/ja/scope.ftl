# What a scope lets an app do, as the rest of "it can", and why it deserves a second look. These are the sentences of
# the files in config/; where an operator configured another sentence, that one is shown in every language, unless the
# operator has a text for it too.

scope-posts-read = 投稿、そのステータス、掲載先のボードの閲覧
scope-posts-write = 投稿の作成、変更、担当者の割り当て、削除
scope-comments-read = コメントの閲覧（組織内限定のコメントを含む）
scope-comments-write = コメントの作成、変更、削除
scope-votes-read = 誰が何に投票したかの閲覧
scope-votes-write = 投票の追加と削除（代理投票を含む）
scope-changelog-read = チェンジログ項目の閲覧（下書きを含む）
scope-changelog-write = チェンジログ項目の作成、変更、公開
scope-roadmap-read = ロードマップの閲覧
scope-articles-read = ナレッジベースの記事の閲覧（下書きを含む）
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
scope-member-write-sensitive = アプリは管理者の任命と削除ができ、アプリが招待した人はチームと同じ内容を閲覧できます。
scope-webhooks-manage = 組織内のイベントの通知を、発生のたびに受信
scope-webhooks-manage-sensitive = イベントの内容は、アプリのサーバーに送信されます。

# config/mastodon.toml

scope-profile = 名前、画像、プロフィールのアドレスのみの閲覧
scope-read = アカウントで閲覧できるすべての内容の閲覧
scope-read-accounts = アカウントの閲覧（自分のアカウントを含む）
scope-read-blocks = ブロックしている相手の閲覧
scope-read-bookmarks = ブックマークの閲覧
scope-read-collections = アカウントのコレクションの閲覧
scope-read-favourites = お気に入りの閲覧
scope-read-filters = フィルターの閲覧
scope-read-follows = フォローとフォロワーの閲覧
scope-read-lists = リストの閲覧
scope-read-mutes = ミュートしている相手の閲覧
scope-read-notifications = 通知の閲覧
scope-read-search = あなたに代わっての検索
scope-read-statuses = 投稿の閲覧（あなた宛ての投稿を含む）
scope-write = アカウントでできるすべての操作の実行
scope-write-sensitive = アプリはあなたの名義で公開、変更、削除ができます。
scope-write-accounts = プロフィールの変更
scope-write-blocks = アカウントとドメインのブロック
scope-write-bookmarks = 投稿のブックマーク登録
scope-write-collections = アカウントのコレクションの作成と変更
scope-write-conversations = 会話のミュートと削除
scope-write-favourites = 投稿のお気に入り登録
scope-write-filters = フィルターの作成と変更
scope-write-follows = フォローとフォロー解除
scope-write-lists = リストの作成と変更
scope-write-media = メディアのアップロード
scope-write-mutes = ユーザーと会話のミュート
scope-write-notifications = 通知の消去
scope-write-reports = ユーザーの通報
scope-write-statuses = 投稿の公開と削除
scope-follow = フォロー、ミュート、ブロックしている相手の閲覧と変更
scope-push = あなたへの通知の送信
scope-admin-read = サーバーの運営者が閲覧できるすべての内容の閲覧
scope-admin-read-sensitive = サーバーの運営者だけが見られる内容にアクセスできます。
scope-admin-read-accounts = モデレーターに表示されるアカウント情報の閲覧
scope-admin-read-accounts-sensitive = サーバーの運営者だけが見られる内容にアクセスできます。
scope-admin-read-canonical-email-blocks = ブロックされたメールアドレスの閲覧
scope-admin-read-canonical-email-blocks-sensitive = サーバーの運営者だけが見られる内容にアクセスできます。
scope-admin-read-domain-allows = 許可されたサーバーの閲覧
scope-admin-read-domain-allows-sensitive = サーバーの運営者だけが見られる内容にアクセスできます。
scope-admin-read-domain-blocks = 拒否されたサーバーの閲覧
scope-admin-read-domain-blocks-sensitive = サーバーの運営者だけが見られる内容にアクセスできます。
scope-admin-read-email-domain-blocks = ブロックされたメールプロバイダーの閲覧
scope-admin-read-email-domain-blocks-sensitive = サーバーの運営者だけが見られる内容にアクセスできます。
scope-admin-read-ip-blocks = ブロックされた IP アドレスの閲覧
scope-admin-read-ip-blocks-sensitive = サーバーの運営者だけが見られる内容にアクセスできます。
scope-admin-read-reports = 通報の閲覧
scope-admin-read-reports-sensitive = サーバーの運営者だけが見られる内容にアクセスできます。
scope-admin-write = サーバーの運営者ができるすべての操作の実行
scope-admin-write-sensitive = サーバーの運営者だけが見られる内容にアクセスできます。
scope-admin-write-accounts = アカウントのモデレーション
scope-admin-write-accounts-sensitive = サーバーの運営者だけが見られる内容にアクセスできます。
scope-admin-write-canonical-email-blocks = メールアドレスのブロック
scope-admin-write-canonical-email-blocks-sensitive = サーバーの運営者だけが見られる内容にアクセスできます。
scope-admin-write-domain-allows = サーバーの許可
scope-admin-write-domain-allows-sensitive = サーバーの運営者だけが見られる内容にアクセスできます。
scope-admin-write-domain-blocks = サーバーの拒否
scope-admin-write-domain-blocks-sensitive = サーバーの運営者だけが見られる内容にアクセスできます。
scope-admin-write-email-domain-blocks = メールプロバイダーのブロック
scope-admin-write-email-domain-blocks-sensitive = サーバーの運営者だけが見られる内容にアクセスできます。
scope-admin-write-ip-blocks = IP アドレスのブロック
scope-admin-write-ip-blocks-sensitive = サーバーの運営者だけが見られる内容にアクセスできます。
scope-admin-write-reports = 通報への対応
scope-admin-write-reports-sensitive = サーバーの運営者だけが見られる内容にアクセスできます。

# config/fsckmsft.toml

scope-read-projects = プロジェクトの閲覧
scope-write-projects = プロジェクトの作成
scope-read-tasks = タスクの閲覧
scope-write-tasks = タスクの作成
scope-read-workflows = ワークフローの閲覧
scope-write-workflows = ワークフローの作成
scope-admin = API でできるすべての操作の実行
scope-admin-sensitive = 現在のすべての呼び出しと、今後追加される呼び出しが使用可能になります。
