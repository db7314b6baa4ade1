# The members of an organization, and the invitations that make somebody one.

member-invite = メンバーを招待
member-search = メンバーを検索
member-none-matches = <b><bdi>{ $search }</bdi></b> に一致するメンバーはいません。<a href="{ $href }">すべて表示</a>
member-member = メンバー
member-role = ロール
member-joined = 参加日時
member-you = あなた
member-account = アカウント
member-account-closed = アカウント無効
member-apps = アプリ
member-no-apps = この組織でこのユーザーに代わって操作するアプリはありません
member-change = ロールの変更
member-change-role = ロールを変更
member-leaving = 削除
member-leaving-what = <bdi>{ $organization }</bdi> への所属と、そこでこのユーザーに代わって操作するすべてのアプリを終了します。
member-remove = メンバーを削除
member-owners-only = オーナーを変更または削除できるのは、オーナーだけです。
member-closed = アカウントが無効化されているため、ロールは効力を持ちません。メンバーを削除することはできます。
member-confirm-remove = { $name } を { $organization } から削除しますか？
member-effect-out = { $name } は { $organization } の内容を開くことも変更することもできなくなります。
member-effect-app = { $app } はこの組織で { $name } に代わって操作しています。ただちに停止します。
member-effect-more-apps = { $name } に代わって操作するほか { $count } 件のアプリも停止します。
member-effect-bots = 独自のボットとして操作するアプリは、誰が承認したかにかかわらず残ります。
member-effect-back = 再び参加するには新しい招待が必要です。終了したものは元に戻りません。

# What a role is for, in a phrase.

role-owner-what = すべての操作が可能で、ほかのオーナーも指定できます
role-admin-what = アプリ、メンバー、キー、設定を管理します
role-manager-what = プロダクト業務を運営します
role-csm-what = 顧客に対応します
role-member-what = 業務に参加します
role-collaborator-what = 限られた作業を行うゲストです

# Making invitations.

invitation-title = 招待
invitation-link-works = 1 回だけ使えるリンクが発行されます（有効期間：{ $lifetime }）。リンクは自分で相手に送ってください。
invitation-whom = 招待する相手
invitation-whom-hint = 誰へのリンクかが分かるように、名前またはアドレスを入力してください。
invitation-create = 招待を作成
invitation-open = 有効な招待
invitation-none = 有効な招待はありません。
invitation-none-what = 招待は、誰かがそれを使って参加するか、取り消されるか、有効期間（{ $lifetime }）が過ぎるまで、ここに表示されます。
invitation-for = 相手
invitation-invited = 招待
invitation-ends = 有効期限
invitation-link-short = 新しいリンク
invitation-new-link = 新しいリンクを発行
invitation-confirm-new-link = { $whom } への新しいリンクを発行しますか？
invitation-effect-new-link = 新しいリンクは一度だけ表示されます。使えるのは 1 回だけです（有効期間：{ $lifetime }）。
invitation-effect-yours = この招待はあなたからの招待になり、あなたに招待する権限がなくなると終了します。
invitation-revoke-short = 取り消す
invitation-revoke = 招待を取り消す
invitation-confirm-revoke = { $whom } への招待を取り消しますか？
invitation-effect-link = リンクはただちに使えなくなります。
invitation-effect-another = 新しい招待はいつでも作成できます。
invitation-bad-note = 招待する相手を 100 文字以内で入力してください。
invitation-is-open = 同じ相手への有効な招待がすでにあります。新しく作成するには、その招待を取り消してください。
invitation-too-many = 有効な招待が上限の { $most } 件に達しています。先にいくつか取り消してください。
invitation-ready = { $whom } への招待の準備ができました
invitation-ready-advice = リンクをコピーし、本人だけに送ってください。
invitation-ready-link = リンク
invitation-ready-note = 最初にリンクを開いた人が、{ $product } の { $organization } に参加できます。有効期間は { $lifetime }で、使われるまでは取り消すことができます。

# The page of an invitation's link.

invitation-join-title = { $organization } に参加
invitation-join-heading = <bdi>{ $organization }</bdi> に参加
invitation-join-who = <bdi>{ $person }</bdi> から <bdi>{ $organization }</bdi> への招待が届いています。
invitation-join-role = あなたのロール
invitation-join-ends = { $at }、または誰かが使用するまで
invitation-join = 参加する
invitation-join-not-now = 後で
invitation-join-as = <b><bdi>{ $email }</bdi></b> として参加します。別のアカウントで参加する場合は、先にアカウントページでサインアウトしてから、もう一度リンクを開いてください。
invitation-join-known = アカウントをお持ちの場合
invitation-join-sign-in = サインインして参加
invitation-join-new = 初めての場合
invitation-join-email-hint = サインインに使用します。
invitation-join-name-hint = 組織のほかのメンバーに表示されます。
invitation-join-password-hint = { $shortest } 文字以上。
invitation-join-create = アカウントを作成して参加
invitation-join-stale = フォームの有効期限が切れていました。もう一度送信してください。
invitation-join-email-taken = このアドレスのアカウントはすでに存在します。自分のアカウントの場合は、上からサインインしてください。
invitation-join-bad-email = メールアドレスとして使用できません。
