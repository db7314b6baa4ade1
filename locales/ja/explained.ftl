# Why a request of an app was refused, for the people who develop it.

explained-title = 拒否されたリクエスト
explained-heading = <bdi>{ $app }</bdi> のこのリクエストが拒否された理由
explained-next = 次にすること
explained-go-to-app = アプリに移動
explained-told = アプリへの応答内容
explained-error = エラー
explained-sentence = 説明文
explained-when = 日時
explained-stale = ユーザーがリクエストの内容を確認している間に、アプリが変更されました。
explained-ask-again = 組織の管理者をもう一度 /oauth/authorize に案内してください。
explained-start-again = ユーザーをもう一度 /oauth/authorize に案内してください。
explained-resume = アプリのページで再開してください。
explained-differs-slash = 違いは末尾のスラッシュだけです。
explained-differs-case = 違いは大文字と小文字だけです。
explained-differs-scheme = 違いはスキーム（http と https）だけです。
explained-differs-query = 提示されたもののクエリが異なります。

# For everybody else.

explained-bland = アプリのリクエストが拒否されました
explained-bland-what = アプリがこのサーバーにリクエストを送り、拒否されました。アプリへの応答にはその旨が 1 文で記されており、何も変更されていません。
explained-bland-who = どのチェックで拒否されたかは、アプリを所有する組織の管理者に対して、7 日間ここに表示されます。新しい拒否は、表示されるまで数秒かかることがあります。
explained-bland-next = アプリの担当者は、所有組織の管理者としてサインインしてください。アプリの利用者は、リクエスト ID を添えてアプリの開発者に連絡してください。
explained-go-to-apps = 自分のアプリに移動

# What is wrong with an authorization request.

explained-app-suspended = アプリが一時停止中のため、誰も接続できず、認証情報も無効です。
explained-app-suspended-mend = アプリのページで一時停止を解除してください。
explained-app-blocked = このサーバーの運営者がアプリをブロックしました。
explained-app-blocked-mend = サーバーの運営者に問い合わせてください。自分で解除することはできません。
explained-redirect-uri-missing = リクエストに redirect_uri の指定がなく、代わりに使える唯一のリダイレクト URI もアプリに登録されていません。
explained-redirect-uri-missing-mend = 登録したものと完全に一致する redirect_uri を送信してください。
explained-redirect-uri-none-registered = アプリにリダイレクト URI が登録されていないため、応答の送り先がありません。
explained-redirect-uri-none-registered-mend = アプリのページで登録してください。
explained-response-type-unknown = response_type が「<bdi>{ $presented }</bdi>」です。このサーバーが応答するのは code だけです。
explained-response-type-unknown-mend = response_type=code を送信してください。
explained-response-type-missing = このサーバーで必須の response_type がありません。
explained-response-type-missing-mend = response_type=code を送信してください。
explained-response-mode-unknown = response_mode が「<bdi>{ $presented }</bdi>」です。このサーバーはこれに対応していません。
explained-response-mode-unknown-mend = 省略するか、サーバーのメタデータにある response_modes_supported のいずれかを使ってください。
explained-state-missing = このサーバーで必須の state がありません。
explained-state-missing-mend = リクエストごとに新しいランダムな state を送信し、応答が届いたときに照合してください。
explained-state-too-long = state が { $length } バイトあります。返送できるのは最大 4096 バイトです。
explained-state-too-long-mend = 必要な情報は自分の側で保持し、それをたどれる短いランダムな state を送信してください。
explained-scope-malformed = scope を読み取れません：「<bdi>{ $presented }</bdi>」。
explained-scope-malformed-mend = スコープは最大 50 個まで、半角スペース 1 つで区切り、引用符を除く表示可能な ASCII 文字で指定してください。
explained-scope-unknown = このサーバーにスコープ「<bdi>{ $scope }</bdi>」はありません。
explained-scope-unknown-mend = /.well-known/oauth-authorization-server の scopes_supported と照合してください。
explained-scope-undeclared = アプリはスコープ「<bdi>{ $scope }</bdi>」を宣言していません。
explained-scope-undeclared-mend = アプリのページで宣言するか、要求しないようにしてください。
explained-scope-none-declared = リクエストにスコープの指定がなく、アプリが宣言しているスコープもこのサーバーにはありません。
explained-scope-none-declared-mend = アプリに必要なスコープを、アプリのページで宣言してください。
explained-scope-missing = scope がありません。このサーバーには既定のスコープがありません。
explained-scope-missing-mend = アプリに必要なものを、スペース区切りの scope として送信してください。
explained-scope-not-chosen = 回答でスコープが付与されていないか、スコープが二重に指定されています。
explained-scope-not-chosen-mend = scope または granted_scopes のどちらかに、スコープを 1 つ以上入れて送信してください。
explained-actor-unknown = actor に「<bdi>{ $presented }</bdi>」はありません。
explained-actor-unknown-mend = アプリ独自のボットとして操作するには actor=app、ユーザーに代わって操作するには actor=self を送信してください。
explained-code-challenge-malformed = code_challenge が SHA-256 の base64url ではありません。本来は 43 文字ですが、{ $length } 文字です。
explained-code-challenge-malformed-mend = base64url(SHA-256(code_verifier)) をパディングなしで送信してください。
explained-code-challenge-method = code_challenge_method が「<bdi>{ $method }</bdi>」です。有効なのは S256 だけです。
explained-code-challenge-method-mend = code_challenge_method=S256 を送信してください。
explained-code-challenge-method-missing = code_challenge_method がないため、plain とみなされます。有効なのは S256 だけです。
explained-code-challenge-absent = code_challenge_method がありますが、code_challenge がありません。
explained-code-challenge-absent-mend = 両方を送信するか、どちらも送信しないでください。
explained-code-challenge-missing = パブリックアプリは code_challenge を送信する必要があります。
explained-code-challenge-missing-mend = リクエストごとに code_verifier を作成し、その S256 チャレンジを送信してください。
explained-denied-by-person = ユーザーがアプリの求める内容を読み、「拒否」を押しました。
explained-denied-by-person-mend = 不具合ではありません。求める権限を減らすか、ユーザーを案内する前に、アプリがそれを何に使うかを説明してください。
explained-nobody-to-decide = 確認を求められたユーザーには、このリクエストの対象となるどの組織でも決定権がありません。
explained-nobody-to-decide-mend = アプリを接続できるロールのユーザーを案内するか、target_organization_id を省略してください。
explained-person-not-a-member = ユーザーは、自分がメンバーではない組織について回答しました。
explained-person-not-a-member-mend = eligible_organizations の中から target_organization_id を選んで送信してください。
explained-person-role-too-weak = 回答したユーザーのロールでは、その組織にアプリを接続できません。
explained-person-role-too-weak-mend = 組織の管理者に回答してもらってください。
explained-organization-refuses-app = 組織のポリシーで接続できるアプリが制限されているため、このアプリは許可されていません。
explained-organization-refuses-app-mend = その組織の管理者に、ポリシーの変更を依頼してください。
explained-install-suspended-before-consent = その組織でのインストールは自社側で一時停止されており、新たに同意を得ても解除されません。
explained-install-end-passed = インストールの終了予定日がすでに過ぎています。
explained-install-end-passed-mend = 将来の日時を UNIX 秒で expires_at に指定して送信してください。
explained-events-beyond-request = granted_webhook_events に、リクエストで求められていないイベントが含まれています。
explained-events-beyond-request-mend = requested_webhook_events の一部を付与してください。ほかのイベントは、先にアプリで購読する必要があります。
explained-redirect-uri-unregistered = redirect_uri が登録されていません。登録済みのうち最も近い <bdi>{ $nearest }</bdi> とは、{ $at } 文字目で異なります。
explained-redirect-uri-unregistered-mend = 登録済みのものと 1 バイトも違わずに送信するか、送信しているものをアプリのページで登録してください。
explained-registered = 登録済み
explained-sent = 送信されたもの
explained-actor-not-allowed = このアプリには、{ $actor ->
    [none] actor の省略
   *[other] actor「{ $actor }」の使用
}が許可されていません。使用できるのは { $allowed } です。
explained-actor-none-allowed = このアプリには、{ $actor ->
    [none] actor の省略
   *[other] actor「{ $actor }」の使用
}が許可されていません。使用できる actor はありません。
explained-actor-not-allowed-mend = アプリのページで操作の名義を変更するか、許可されている actor を使用してください。

# What is wrong with credentials, or with the form of a request.

explained-secret-wrong = クライアントシークレットが正しくありません。アプリの現在のシークレットでも、過去のシークレットでもありません。
explained-secret-wrong-mend = アプリの設定値を、特に文字の欠けがないか確認するか、シークレットをローテーションしてください。
explained-secret-rotated = クライアントシークレットはローテーションされ、{ $at } に使えなくなりました。
explained-secret-rotated-mend = アプリに最新のシークレットを設定してください。
explained-secret-leaked = クライアントシークレットは { $at } に漏えいとして報告され、無効になっています。
explained-secret-leaked-mend = アプリに最新のシークレットを設定し、古いシークレットがどこにあったかを調べてください。
explained-secret-of-public-app = パブリックアプリにはシークレットがありませんが、送信されました。
explained-secret-of-public-app-mend = client_secret を省略し、PKCE でリクエストを証明してください。
explained-secret-missing = アプリはシークレットを保持していますが、リクエストに含まれていません。
explained-secret-missing-mend = client_secret を本文に入れるか、ID とシークレットを HTTP Basic で送信してください。
explained-authorization-header-twice = リクエストに Authorization ヘッダーが 2 つあります。
explained-authorization-header-twice-mend = 1 つだけ送信してください。ライブラリが自動で追加していることがよくあります。
explained-authorization-header-malformed = Authorization ヘッダーが「Basic」と id:secret の base64 という形式になっていません。
explained-authorization-header-malformed-mend = Authorization: Basic base64(client_id:client_secret) を送信してください。
explained-credentials-twice = クライアント認証が、Authorization ヘッダーと本文の 2 か所で送信されました。
explained-credentials-twice-mend = どちらか一方だけを送信してください。
explained-client-ids-differ = Authorization ヘッダーの client_id と本文の client_id が一致しません。
explained-client-ids-differ-mend = 本文から client_id を省いてください。
explained-too-many-attempts = そのアドレスからのこのアプリのリクエストが、1 分間に何度も失敗しました。
explained-too-many-attempts-mend = Retry-After が示す時間だけ待ち、失敗の原因を修正してください。
explained-parameter-missing = パラメーター「<bdi>{ $name }</bdi>」がないか、空です。
explained-parameter-missing-mend = 本文に入れて送信してください。
explained-parameter-twice = パラメーター「<bdi>{ $name }</bdi>」が複数回送信されました。
explained-parameter-twice-mend = 1 回だけ送信してください。何も消費されていません。
explained-parameter-invalid = パラメーター「<bdi>{ $name }</bdi>」の種類が正しくありません。
explained-parameter-invalid-mend = 適切な長さの文字列として送信してください。
explained-grant-type-unsupported = このサーバーに grant type「<bdi>{ $presented }</bdi>」はありません。
explained-grant-type-unsupported-mend = grant_type=authorization_code または grant_type=refresh_token を送信してください。
explained-no-secret-to-rotate = パブリックアプリのため、ローテーションするシークレットがありません。
explained-no-secret-to-rotate-mend = サーバーでシークレットを保持できる場合は、コンフィデンシャルアプリを登録してください。
explained-fields-invalid = 一部のフィールドが正しくありません。{ $problems }
explained-fields-invalid-mend = 修正して、リクエストを再送信してください。何も変更されていません。
explained-request-unreadable = リクエスト自体を処理できませんでした。{ $sentence }
explained-request-unreadable-mend = 本文をフォーム、multipart、JSON のいずれかで、対応する Content-Type を付けて送信してください。
explained-server-failed = リクエストに問題はありません。サーバーまたはデータベースが応答できませんでした。
explained-server-failed-mend = 再送信してください。それでも失敗する場合は、リクエスト ID を添えてサーバーの運営者に連絡してください。

# What is wrong with a code or a refresh token.

explained-code-malformed = コードがこのサーバーのものではありません。先頭部分、長さ、チェックサムのいずれかが正しくありません。
explained-code-malformed-mend = リダイレクトからそのまま取り出し、1 回だけデコードして、ほかのものを代わりに送信しないでください。
explained-code-unknown = コードの形式は正しいものの、このサーバーが発行したものではないか、終了から 1 日が過ぎて記録が消去されました。
explained-code-unknown-mend = コードとトークンエンドポイントが同じサーバーのものか確認してください。
explained-code-of-another-app = コードがこのアプリのものではありません。
explained-code-of-another-app-mend = 認可リクエストと交換で、同じ client_id を使っているか確認してください。
explained-exchange-redirect-uri-absent = コードとともに送るべき redirect_uri がありません。
explained-exchange-redirect-uri-absent-mend = 認可リクエストと同じ redirect_uri を送信してください。
explained-code-verifier-absent = 認可リクエストには code_challenge がありましたが、交換に code_verifier がありません。
explained-code-verifier-absent-mend = ベリファイアを開始時のセッションに保持し、コードとともに送信してください。
explained-code-verifier-malformed = code_verifier は英数字または -._~ からなる 43〜128 文字でなければなりませんが、{ $length } バイトです。
explained-code-verifier-malformed-mend = ハッシュ化した文字列をそのまま送信してください。
explained-code-verifier-wrong = code_verifier が認可リクエストの code_challenge と一致しません。試行できるのは { $most } 回中あと { $left } 回です。
explained-code-verifier-wrong-mend = このリクエスト自体のベリファイアを送信してください。1 つのブラウザーで複数のサインインを行うと、取り違えやすくなります。
explained-code-verifier-unexpected = code_verifier がありますが、認可リクエストに code_challenge がありませんでした。
explained-code-verifier-unexpected-mend = チャレンジも送信してください。送信している場合は、途中で何かに取り除かれています。これは攻撃です。
explained-code-verifier-tries-spent = 誤った code_verifier が { $most } 回送信されたため、コードは無効になりました。
explained-code-used-by = コードはこのリクエストの { $ago }前に、{ $address } によって使用されています。2 回目の使用により、コードから発行されたものは終了しました。
explained-code-used = コードはこのリクエストの { $ago }前に使用されています。2 回目の使用により、コードから発行されたものは終了しました。
explained-code-used-mend = コードは 1 回だけ交換してください。2 回読み込まれるページや、成功後の再試行がないか確認してください。
explained-code-used-at-once = 別のリクエストが同時にコードを使用し、そちらに応答しました。
explained-code-used-at-once-mend = コードは 1 回だけ交換し、ほかの処理はその応答を待つようにしてください。
explained-code-expired = コードはこのリクエストの { $ago }前に期限切れになっています。
explained-code-expired-mend = コードは届いたらすぐに交換してください。
explained-refresh-token-malformed = リフレッシュトークンがこのサーバーのものではありません。先頭部分、長さ、チェックサムのいずれかが正しくありません。
explained-refresh-token-malformed-mend = 保存先のカラムの長さが十分か、アクセストークンと取り違えていないかを確認してください。
explained-refresh-token-unknown = リフレッシュトークンの形式は正しいものの、該当する接続がないか、かなり前に新しいものに置き換えられています。
explained-refresh-token-unknown-mend = 発行された最新のものを使ってください。ない場合は、ユーザーをもう一度ここに案内してください。
explained-refresh-token-of-another-app = リフレッシュトークンがこのアプリのものではありません。
explained-refresh-token-of-another-app-mend = 発行先の client_id とともに送信しているか確認してください。
explained-refresh-token-ended = リフレッシュトークンはこのリクエストの { $ago }前にローテーションされています。再使用により、接続は終了しました。
explained-refresh-token-ended-mend = 新しいリフレッシュトークンは使う前に必ず保存し、ユーザーをもう一度ここに案内してください。
explained-refresh-token-rotated = リフレッシュトークンはこのリクエストの { $ago }前にローテーションされています。後継のトークンは引き続き有効です。
explained-refresh-token-rotated-mend = 新しいリフレッシュトークンは使う前に必ず保存し、リフレッシュは一度に 1 つのプロセスだけで行ってください。
explained-refresh-token-rotated-at-once = 別のリクエストが同時にリフレッシュトークンをローテーションし、そちらに応答しました。
explained-refresh-token-rotated-at-once-mend = リフレッシュは一度に 1 つのプロセスだけで行い、その応答を共有してください。
explained-refresh-token-expired = リフレッシュトークンは長期間使用されなかったため、このリクエストの { $ago }前に期限切れになっています。
explained-refresh-scope-malformed = リフレッシュの scope を読み取れません：「<bdi>{ $presented }</bdi>」。
explained-refresh-scope-malformed-mend = 付与された内容を維持するには、リフレッシュで scope を省略してください。
explained-refresh-scope-beyond-grant = リフレッシュで、付与された範囲を超えるものが求められています：<bdi>{ $scopes }</bdi>。
explained-refresh-scope-beyond-grant-mend = scope を省略するか、付与されたものの一部を指定してください。
explained-exchange-redirect-uri-differs = redirect_uri が認可リクエストのものと { $at } 文字目で異なります。
explained-exchange-redirect-uri-differs-mend = リダイレクト時に追加されたパラメーターを除き、両方で同じ文字列を送信してください。
explained-authorization-request = 認可リクエスト
explained-exchange = 交換

# What a code or a refresh token rested on and has ended.

explained-ended-app = アプリに与えられたものはすべて終了しています。アプリが一時停止されたか、接続が一括で終了されました。
explained-ended-cut-off-app = このアプリのそれまでの接続が、すべて一括で終了されました。
explained-ended-cut-off-organization = この組織のそれまでの接続が、すべて一括で終了されました。
explained-ended-cut-off-person = このユーザーのそれまでの接続が、すべて一括で終了されました。
explained-ended-cut-off-server = サーバー全体のそれまでの接続が、すべて一括で終了されました。
explained-ended-redirect-uri = コードの送り先のリダイレクト URI が、その後アプリから削除されました。
explained-ended-redirect-uri-mend = 改めて登録してから、ユーザーをもう一度ここに案内してください。
explained-ended-actor = その後の変更により、アプリは actor={ $actor } として操作できなくなりました。
explained-ended-actor-mend = アプリのページで改めて許可してください。
explained-ended-organization = <bdi>{ $organization }</bdi> での接続が、すべて一括で終了されました。
explained-ended-organization-suspended = <bdi>{ $organization }</bdi> は、{ $at } からサーバーの運営者によって一時停止されています。
explained-ended-organization-suspended-mend = 一時停止が解除されるまで待ってください。解除されると、接続は再び使えるようになります。
explained-ended-person = 同意したユーザーが無効化されたか、パスワードの変更などにより、本人に代わる操作をすべて終了しました。
explained-ended-person-mend = ユーザーをもう一度ここに案内してください。
explained-ended-membership = 同意したユーザーは、もう <bdi>{ $organization }</bdi> のメンバーではありません。
explained-ended-membership-mend = 現在メンバーであるユーザーに同意してもらってください。
explained-ended-role = <bdi>{ $organization }</bdi> での、同意したユーザーの現在のロールでは権限が足りません。
explained-ended-role-mend = より権限の強いロールのユーザーに同意してもらってください。
explained-ended-approver = アプリを承認した <bdi>{ $organization }</bdi> の管理者が、退出したか無効化されました。
explained-ended-approver-mend = 別の管理者に承認してもらってください。
explained-ended-organization-policy = <bdi>{ $organization }</bdi> のポリシーで接続できるアプリが減らされたため、このアプリは許可されなくなりました。
explained-ended-organization-policy-mend = その組織の管理者に、ポリシーの変更、または掲載されているアプリの接続を依頼してください。
explained-ended-install-expired = <bdi>{ $organization }</bdi> でのインストールは { $at } までの同意であり、その期限が過ぎました。
explained-install-suspended-by-owner = <bdi>{ $organization }</bdi> でのインストールは、{ $at } から自社側で一時停止されています。
explained-install-suspended-by-customer = <bdi>{ $organization }</bdi> が { $at } にインストールを一時停止しました。
explained-install-suspended-by-customer-mend = その組織の管理者に問い合わせてください。再開されると、トークンは再び使えるようになります。
explained-ended-otherwise = 前提となっていたものがその後終了していますが、詳細はもう確認できません。
explained-revoked = <bdi>{ $organization }</bdi> でのインストールは、{ explained-revoked-how }。
explained-revoked-at = <bdi>{ $organization }</bdi> でのインストールは、{ $at } に{ explained-revoked-how }。
explained-revoked-how = { $by ->
    [admin] その組織の管理者によって取り消されました
    [app] アプリ自身によって取り消されました
    [user] アプリが代わって操作していたユーザーによって取り消されました
    [declined] 却下した管理者によって取り消されました
    [withdrawn] 依頼したメンバーによって取り消されました
    [expired] 期限により取り消されました
    [leak] トークンが公開された場所で見つかったため取り消されました
    [cut_off] それまでに接続されたすべてのものとともに取り消されました
    [code_replay] コードが 2 回使用されたため取り消されました
    [refresh_reuse] リフレッシュトークンが 2 回使用されたため取り消されました
    [app_ended] アプリとともに取り消されました
    [organization_ended] 組織とともに取り消されました
    [user_ended] アプリが代わって操作していたユーザーとともに取り消されました
   *[nobody] 取り消されました
}
