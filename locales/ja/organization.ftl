# An organization's front page, its settings, and what its members ask for.

organization-role = あなたのロール：{ $role }
organization-members-what = この組織のほかのメンバー
organization-own-requests-what = 自分が依頼したアプリ
organization-connected-apps-what = { $organization } で操作できるアプリ、許可した人、終了する方法
organization-requests-what = メンバーが依頼しているアプリ
organization-audit-log-what = { $organization } で誰が、何を、いつ、どこから変更したか
organization-api-keys-what = 自分のスクリプトから API を呼び出すためのキー
organization-webhooks-what = { $organization } での出来事を、自分のプログラムに通知する仕組み
organization-all-members-what = メンバーとそのロール、招待中の人
organization-settings-what = { $organization } の名前、接続できるアプリ、接続できる人
organization-cut-off = すべての接続を終了
organization-cut-off-what = { $organization } をすべてのアプリからただちに切り離す必要がある場合に使います
organization-others = オーナーと管理者は、ここで接続済みアプリ、API キー、設定も管理します。

settings-name = 名前
settings-name-hint = アプリが接続を求めるときに表示されます。
settings-apps = 接続できるアプリ
settings-apps-hint = 変更は新しい接続に適用されます。すでに接続されているものは、誰かが取り消すまで残ります。
settings-apps-any = すべてのアプリ
settings-apps-any-what = インストールできる人が決めます
settings-apps-listed = 掲載されているアプリのみ
settings-apps-listed-what = マーケットプレイスに表示されるアプリです
settings-apps-none = なし
settings-apps-none-what = 新しいものは一切接続できません
settings-who = アプリをインストールできる人
settings-who-hint = ほかの人は依頼でき、管理者が回答します。
settings-who-as-server = サーバーの設定に従う：{ $who }
settings-who-owners = オーナーのみ
settings-who-everybody = 全員
settings-who-and-stronger = { $role }以上のロール
settings-save = 設定を保存

request-none = 回答待ちの依頼はありません。メンバーが接続したいアプリを接続できないとき、その依頼がここに表示されます。
request-none-own = 回答待ちの依頼はありません。あなたのロールではアプリを接続できないとき、管理者に依頼でき、その依頼がここに表示されます。
request-asked = <b><bdi>{ $person }</bdi></b> からの依頼（{ $at }）
request-asked-why = <b><bdi>{ $person }</bdi></b> からの依頼（{ $at }）：「<bdi>{ $note }</bdi>」
request-acts-as = 操作の名義：<b><bdi>{ $whom }</bdi></b>
request-told = 通知されるイベント
request-calls = 可能になることを呼び出しごとに見る<span class="unseen">：<bdi>{ $app }</bdi></span>
request-decline = <span class="unseen"><bdi>{ $app }</bdi> を</span>却下
request-approve = <span class="unseen"><bdi>{ $app }</bdi> を</span>承認
request-then = 承認すると、<bdi>{ $person }</bdi> がアプリで接続を完了できます。それまでは何も動作しません。
request-withdraw = 依頼を取り下げる
