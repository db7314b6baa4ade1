# The secrets of an app, for its owner.

secrets-title = シークレット
secrets-public = <bdi>{ $app }</bdi> はパブリックアプリのため、シークレットはありません。
secrets-public-why = シークレットを安全に保持できない環境で動作するため、代わりに PKCE で自身を証明します。
secrets-none = <bdi>{ $app }</bdi> に有効なシークレットはありません。
secrets-what = <bdi>{ $app }</bdi> は、シークレットを使って自身を証明します。保存しているのはフィンガープリントだけなので、シークレットを再表示することはできません。
secrets-secret = シークレット
secrets-made = 作成日時
secrets-last-used = 最終使用
secrets-works-until = 有効期限
secrets-actions = 操作
secrets-current = 現行
secrets-replaced = 交換済み
secrets-until-replaced = 交換されるまで
secrets-end-now = 今すぐ終了
secrets-lagging = 古いシークレットを使用中
secrets-lagging-what = { $count } 件のインストールは、交換済みのシークレットで最後にリフレッシュされました。そのシークレットが終了すると停止します。
secrets-secret-made = シークレットの作成日時
secrets-last-refresh = 最終リフレッシュ
secrets-leak = シークレットが他人の手に渡りましたか？
secrets-leak-what = アプリのすべてのシークレット、コード、トークンをただちに終了し、新しいシークレットを発行します。各組織で改めてアプリの承認が必要です。
secrets-leaked = このシークレットが漏えいした

# What is done to them.

secret-rotate = シークレットをローテーション
secret-rotate-heading = <bdi>{ $app }</bdi> のシークレットをローテーションしますか？
secret-rotate-shown = 新しいシークレットが発行され、一度だけ表示されます。
secret-rotate-keeps = 接続は維持されます。古いシークレットの終了後、次のリフレッシュから新しいシークレットが必要です。
secret-rotate-ends-access = すべてのアクセストークンがただちに終了します。接続は維持されます。アプリは次のリフレッシュで、新しいシークレットを使って新しいトークンを取得します。
secret-rotate-ends-all = すべての接続がただちに、完全に終了します。各組織で改めてアプリの承認が必要です。
secret-rotate-ends-another = 以前に交換されたシークレットは、ただちに使えなくなります。同時に使えるシークレットは 2 つまでです。
secret-rotate-overlap = 古いシークレットを引き続き使える期間
secret-overlap-none = なし
secret-old-ends = 古いシークレットはただちに使えなくなります。
secret-old-works = 古いシークレットは、あと { $span }使えます。
secret-end = シークレットを終了
secret-end-heading = { $app } の古いシークレットを今すぐ終了しますか？
secret-end-at-once = 本来は { $at } まで使えますが、ただちに使えなくなります。
secret-end-users = まだこのシークレットを使っているものは、新しいシークレットを設定するまで接続もリフレッシュもできません。
secret-leak = すべて終了して新しいシークレットを発行
secret-leak-heading = { $app } のシークレットが漏えいしましたか？
secret-leak-dead = アプリに発行されたすべてのシークレット、コード、トークンがただちに無効になるため、シークレットを見つけた人は何もできません。
secret-leak-new = 新しいシークレットが発行され、一度だけ表示されます。各組織には通知が届き、改めてアプリの承認が必要になります。
secret-leak-instead = ほかの誰もシークレットを見ていない場合は、代わりにローテーションしてください。接続が維持されます。

# The page that shows one, once.

secret-created = <bdi>{ $app }</bdi> を作成しました
secret-rotated = <bdi>{ $app }</bdi> のシークレットをローテーションしました
secret-leaked = <bdi>{ $app }</bdi> のすべてを終了し、新しいシークレットを発行しました
secret-webhook = <bdi>{ $app }</bdi> の Webhook にシークレットを発行しました
secret-advice = このページを離れる前に、以下の内容を、アプリがシークレットを保管している場所にコピーしてください。
secret-client-secret = クライアントシークレット
secret-webhook-secret = Webhook シークレット
secret-rotated-next = 接続は維持されます。アプリは次のリフレッシュで新しいシークレットを必要とします。
secret-leaked-next = 以前のシークレット、コード、トークンはすべて使えなくなりました。各組織で改めてアプリの承認が必要です。
secret-webhook-next = アプリはこのシークレットを使って、イベントが <bdi>{ $product }</bdi> から届いたものかを確認します。ほかの内容はすべて保存済みです。
