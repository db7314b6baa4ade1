# The page that asks a person to let an app in, and the one for somebody who may only ask.

consent-title = { $app } を接続
consent-who = 接続を求めているアプリ
consent-asks = <bdi>{ $app }</bdi> が接続を求めています
consent-asks-in = <bdi>{ $app }</bdi> が <bdi>{ $organization }</bdi> への接続を求めています
consent-by = 提供元：<b><bdi>{ $owner }</bdi></b>
consent-by-nobody = 不明
consent-reviewed = 審査済み
consent-not-reviewed = 未審査
consent-homepage = <span class="unseen">ホームページ：</span><bdi>{ $host }</bdi>
consent-says = 「<bdi>{ $description }</bdi>」
consent-as-whom = 操作の名義
consent-as-bot = 選択した組織で、<b>アプリ独自のボット</b>として操作します。操作はアプリの名義で記録され、あなたのロールによる制限は受けません。
consent-as-bot-in = <b><bdi>{ $organization }</bdi></b> で、<b>アプリ独自のボット</b>として操作します。操作はアプリの名義で記録され、あなたのロールによる制限は受けません。
consent-as-you = 選択した組織で、ロールの範囲内で<b>あなた（<bdi>{ $email }</bdi>）</b>に代わって操作します。操作はあなたの名義で記録されます。
consent-as-you-in = <b><bdi>{ $organization }</bdi></b> で、ロールの範囲内で<b>あなた（<bdi>{ $email }</bdi>）</b>に代わって操作します。操作はあなたの名義で記録されます。
consent-organization = 組織
consent-could = 可能になること
consent-see = 閲覧
consent-change = 変更
consent-be-told = 通知されるイベント
consent-events = イベント
consent-calls = 具体的な API 呼び出し（{ $count } 件）
consent-calls-in = { $organizations } での具体的な API 呼び出し（{ $count } 件）
consent-next = この後の流れ
consent-destination = 移動先
consent-to-site = <b><bdi>{ $host }</bdi></b>
consent-to-this-computer = <b><bdi>{ $host }</bdi></b>（このコンピューター上のプログラム）
consent-to-program = <b><bdi>{ $scheme }:</bdi></b> リンクを開く、この端末上のプログラム
consent-to-code = アプリにコピーするコードを表示するページ
consent-lasts = 有効期間
consent-lasts-until-revoked = 取り消されるまで
consent-lasts-a-year = 1 年
consent-until = または終了日を指定（その日の終わりまで）
consent-undo = 取り消す方法
consent-undo-in = <bdi>{ $organization }</bdi> の<b>接続済みアプリ</b>で<b>アクセスを取り消す</b>を選ぶと、ただちに停止します
consent-undo-somewhere = 組織の<b>接続済みアプリ</b>で<b>アクセスを取り消す</b>を選ぶと、ただちに停止します
consent-deny = 拒否
consent-approve = 承認
consent-signed-in = <bdi>{ $name }</bdi>（<bdi>{ $email }</bdi>）としてサインインしています。
consent-not-you = 別のアカウントを使う

consent-preview = プレビュー
consent-preview-what = <b>プレビュー：</b><bdi>{ $organization }</bdi> のユーザーに表示される内容です。何も保存されず、下のボタンは動作しません。
consent-preview-back = アプリに戻る
consent-preview-other = 別の内容で表示
consent-preview-scopes = アプリが求めるもの
consent-preview-actor = 操作の名義
consent-preview-bot = 独自のボット
consent-preview-person = 承認するユーザー
consent-preview-any-name = どのような名前でもかまいません。
consent-preview-role = 同意を求められるユーザーのロール

ask-title = { $app } の接続を依頼
ask-heading = <bdi>{ $app }</bdi> の接続を管理者に依頼
ask-why = あなたのロールではアプリを接続できません。接続の可否を決められるのは{ $role }以上のロールの人です。依頼は、その人たちの<b>接続の依頼</b>に表示されます。
ask-why-in = あなたのロールでは <b><bdi>{ $organization }</bdi></b> にアプリを接続できません。接続の可否を決められるのは{ $role }以上のロールの人です。依頼は、その人たちの<b>接続の依頼</b>に表示されます。
ask-acts-as = 操作の名義：<b><bdi>{ $whom }</bdi></b>
ask-as-bot = アプリ独自のボット
ask-as-you = あなた（{ $email }、ロールの範囲内）
ask-see = 閲覧できるもの
ask-change = 変更できるもの
ask-note = 使用目的
ask-cancel = キャンセル
ask-send = 管理者に依頼

# Why there is nothing to agree to, or why an agreement does not count.

refusal-next-at-app = アプリに戻ってやり直してください。それでも解決しない場合は、アプリの開発者に連絡してください。
refusal-start-again = アプリに戻って、最初からやり直してください。

refusal-link = このリンクではアプリを接続できません
refusal-link-client-id-missing = アクセスしたリンクに、接続を求めるアプリの指定がありません。
refusal-link-unknown-client = リンクで指定されたアプリは、ここに登録されていません。
refusal-link-suspended = 接続を求めているアプリは一時停止中のため、接続できません。
refusal-link-redirect-missing = リンクに移動先の指定がなく、アプリには複数のアドレスが登録されています。
refusal-link-redirect-unknown = リンクで指定された移動先のアドレスは、アプリが登録したものではありません。リンクが改ざんされている可能性があります。
refusal-link-too-long = アクセスしたリンクが長すぎるため、応答できません。
refusal-link-why = ほかのサイトへの移動は行われず、何も接続されていません。

refusal-asks-wrongly = このアプリのリクエストには応答できません
refusal-asks-wrongly-what = アクセスしたリンクが正しい形式ではありません。ほかのサイトへの移動は行われず、何も接続されていません。
refusal-asks-response-type = response_type は code でなければなりません
refusal-asks-response-type-missing = response_type がありません
refusal-asks-response-mode = response_mode がこのサーバーのものではありません
refusal-asks-state-missing = state がありません
refusal-asks-state-too-long = state が 4096 バイトを超えています
refusal-asks-scope = scope の形式が正しくないか、不明か、このアプリで宣言されていません
refusal-asks-scope-missing = scope がありません
refusal-asks-actor = actor がこのアプリで使用できるものではありません
refusal-asks-challenge = code_challenge は base64url の SHA-256 で、code_challenge_method は S256 でなければなりません
refusal-asks-challenge-missing = code_challenge が必要です

refusal-nowhere = このアプリを接続できません
refusal-nowhere-as-bot = { $app } が組織への接続を求めていますが、あなたにはそれを決める権限がありません。
refusal-nowhere-as-you = { $app } が組織であなたに代わって操作することを求めていますが、あなたにはそれを決める権限がありません。
refusal-nowhere-named = アプリは特定の組織を指定しています。その組織にアプリを接続できるのは、{ $role }以上のロールの人だけです。
refusal-nowhere-any = 組織にアプリを接続できるのは、その組織で{ $role }以上のロールの人だけです。あなたがそのロールを持つ組織はありません。
refusal-nowhere-next = 組織の管理者に接続を依頼するか、別のアカウントでサインインしてください。

refusal-undecided = 何も決定されませんでした
refusal-undecided-what = 送信されたフォームに、承認か拒否かの回答がありませんでした。何も変更されていません。
refusal-undecided-next = 前のページに戻って、いずれかのボタンを押してください。

refusal-no-organization = 組織を選択してください
refusal-no-organization-what = アプリの接続先となる組織が選択されないまま承認されました。何も接続されていません。
refusal-no-organization-next = 前のページに戻って組織を選択し、もう一度承認してください。

refusal-role = その組織にはこのアプリを接続できません
refusal-role-what = 選択した組織でのあなたのロールでは、アプリを接続できません。何も接続されていません。
refusal-role-next = その組織の管理者に接続を依頼してください。

refusal-app-policy = その組織ではこのアプリが許可されていません
refusal-app-policy-what = 接続できるアプリは組織の管理者が決めており、このアプリはその中に含まれていません。何も接続されていません。
refusal-app-policy-next = アプリに関するルールについて、その組織の管理者に問い合わせてください。

refusal-connected = このアプリはすでに接続されています
refusal-connected-what = 管理者がその組織にすでに接続しているため、依頼の必要はありません。
refusal-connected-next = うまく動作しない場合は、改めて接続するよう管理者に依頼してください。

refusal-suspended = アプリの所有者がこの接続を一時停止しています
refusal-suspended-what = 所有者が再開するまで、その組織に改めて接続することはできません。何も接続されていません。
refusal-suspended-next = 理由については、アプリの開発者に問い合わせてください。

refusal-end-passed = その日付は過ぎています
refusal-end-passed-what = 接続の終了日として選択された日付は、すでに過ぎています。何も接続されていません。
refusal-end-passed-next = アプリに戻って最初からやり直し、より後の日付を選択してください。

refusal-of-another = この確認は別の人に対するものです
refusal-of-another-what = 現在サインインしているアカウントは、確認を求められたアカウントではありません。何も接続されていません。

refusal-closed = この確認はすでに終了しています
refusal-closed-what = すでに回答されたか、長時間経過しました。今回の回答では何も変更されていません。
refusal-closed-next = アプリが接続されていない場合は、アプリに戻って最初からやり直してください。

refusal-app-changed = 確認を求められた後にアプリが変更されました
refusal-app-changed-what = ページに表示されていた内容は、アプリが現在求めることのできるものと異なっています。何も接続されていません。
