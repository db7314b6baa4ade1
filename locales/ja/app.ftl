# The apps that somebody develops, and an app as its owner sees it.

apps-title = 自分のアプリ
apps-none = まだアプリがありません。
apps-none-create = アプリを使うと、<bdi>{ $product }</bdi> のほかの組織でも、その組織の誰かが承認すればプログラムを動かせます。アプリを作成すると、クライアント ID とシークレットが発行されます。
apps-none-ask = アプリを使うと、<bdi>{ $product }</bdi> のほかの組織でもプログラムを動かせます。アプリを作成できるのは組織のオーナーと管理者です。所属組織のオーナーまたは管理者に依頼してください。
apps-search = アプリを検索
apps-no-match = <b><bdi>{ $search }</bdi></b> に一致するアプリはありません。<a href="/developer/apps">すべて表示</a>
apps-app = アプリ

app-create = アプリを作成
app-create-what = クライアント ID とシークレットが発行されます。誰かがアプリを承認するまで、何も接続されません。
app-owner = 所有組織
app-owner-hint = この組織のオーナーと管理者がアプリを管理します。
app-owned-by = 所有者：<bdi>{ $owner }</bdi>
app-blocked = <b>このサーバーの運営者が、このアプリをブロックしました。</b>誰もアプリを接続できず、アプリのトークンはすべて使えません。ブロックを解除できるのは運営者だけです。ここでの変更は保存されますが、ブロックは解除されません。
app-client-id = クライアント ID
app-is-confidential = コンフィデンシャル（シークレットを保持します）
app-is-public = パブリック（シークレットを持たず、PKCE で自身を証明します）
app-status = ステータス
app-status-active = 有効
app-status-suspended = 一時停止中
app-status-blocked = 運営者によりブロック中
app-connected = 接続先
app-connected-nowhere = まだありません
app-connected-to = { $count } 件の組織
app-created = 作成日時
app-settings = 設定
app-save = 変更を保存
app-installs-what = 接続先の組織と、その数の推移。
app-preview = プレビュー
app-preview-what = 顧客に表示される同意ページ。
app-secrets-what = 有効なシークレットと、最後に使われた日時。
app-webhook = Webhook
app-webhook-what = 送信される内容と、受信側の応答。

# What stands to choose from in its form.

app-actor-bot = 独自のボット
app-actor-bot-what = ユーザーを介さずに動作し、ロールによる制限を受けません
app-actor-person = 承認するユーザー
app-actor-person-what = そのユーザーのロールの範囲内で動作します
app-kind-confidential = コンフィデンシャル
app-kind-confidential-what = シークレットを安全に保持できるサーバーで動作します
app-kind-public = パブリック
app-kind-public-what = ユーザーの端末で動作します。シークレットの代わりに PKCE を使います。後から変更することはできません。
app-scopes-posts = 投稿
app-scopes-comments = コメント
app-scopes-votes = 投票
app-scopes-changelog = チェンジログ
app-scopes-roadmap = ロードマップ
app-scopes-articles = 記事
app-scopes-collections = コレクション
app-scopes-tags = タグ
app-scopes-customers = 顧客
app-scopes-member = メンバー
app-scopes-webhooks = Webhook

# What can be done to it as a whole.

app-whole = アプリ全体の操作
app-rotate-what = 新しいシークレットを発行します。
app-suspend = アプリを一時停止
app-suspend-what = 一時停止を解除するまで、誰もアプリを接続できず、アプリのトークンはすべて使えません。
app-suspend-heading = { $app } を一時停止しますか？
app-suspend-nobody = 一時停止を解除するまで、誰もアプリを接続できません。
app-suspend-ends = 一時停止を解除しても、接続は元に戻りません。各組織で改めて承認が必要です。
app-suspend-keeps = 一時停止を解除すると、接続は再び使えるようになります。
app-unsuspend = 一時停止を解除
app-unsuspend-what = 組織が再びアプリを接続できるようになります。
app-unsuspend-heading = { $app } の一時停止を解除しますか？
app-unsuspend-ended = 以前の接続は終了したままです。各組織で改めて承認が必要です。
app-unsuspend-back = 以前の接続は、すぐに再び使えるようになります。
app-cut-off = 接続を終了
app-cut-off-what = このアプリのすべての接続をただちに終了します。元には戻せません。アプリ自体は残ります。
app-delete = アプリを削除
app-delete-what = アプリと、アプリに発行されたすべてのものを完全に終了します。
app-delete-heading = { $app } を削除しますか？
app-delete-effect = クライアント ID とシークレットは二度と使えなくなります。アプリが作成したものは残ります。
app-delete-for-good = この操作は元に戻せません。
app-loses-nothing = 現在、このアプリに接続している組織はありません。
app-loses = { $count } 件の組織がこのアプリに接続しています。これらの接続はただちに停止します。
app-name-missing = 続けるには名前を入力してください。
app-name-wrong = アプリの名前と一致しません。

# Before an edit changes what it may ask for.

scopes-change = スコープを変更
scopes-heading = <bdi>{ $app }</bdi> が求めることのできる権限を変更しますか？
scopes-added = 今後求めるもの
scopes-removed = 今後求めないもの
scopes-effects = 変更による影響
scopes-effect-none = 現在、このアプリに接続している組織はありません。そのため、誰にも確認は求められず、何も停止しません。
scopes-effect-removed = 今後求めないものは、{ $count } 件の組織でただちに使えなくなります。
scopes-effect-added = 新しく求めるものは、{ $count } 件の組織で管理者の回答待ちになります。承諾されるまで、アプリはその組織でこれまでどおり動作します。
scopes-effect-declined = 管理者が却下した場合、アプリは今のままです。
scopes-note = 管理者に伝える理由
scopes-note-hint = このアプリを接続しているすべての組織の管理者に表示されます。1〜2 文で入力してください。特になければ空欄にしてください。
scopes-back = フォームに戻る

# What nobody could be asked, so that there is no preview of it.

app-preview-nothing = この内容では誰にも同意を求められません
app-preview-nothing-what = 選択された内容は、アプリがユーザーに求めることのできないものです。
app-preview-actor = アプリは、その名義で操作するように登録されていません。
app-preview-not-allowed = アプリのスコープまたはリダイレクト URI では許可されていません。
app-preview-role = そのロールのユーザーには決定権がないため、代わりに管理者に依頼する方法が表示されます。
app-preview-nothing-next = 別の内容を選ぶか、アプリを変更してください。
app-preview-again = プレビューをやり直す
