# What is wrong with the fields of an app, beside each and above the form.

app-problem-name-blank = 名前を入力してください。
app-problem-name-lines = 名前は 1 行で入力してください。
app-problem-name-taken = この名前は、この組織の別のアプリですでに使われています。
app-problem-name-long = 名前は { $most } 文字以内で入力してください。
app-problem-name-hidden = 名前に、目に見えない文字や文字方向を変える文字は使えません。
app-problem-description-blank = 説明を入力してください。
app-problem-description-long = 説明は { $most } 文字以内で入力してください。
app-problem-description-hidden = 説明に、目に見えない文字や文字方向を変える文字は使えません。
app-problem-homepage-blank = ホームページを入力してください。
app-problem-homepage = ホームページには、https:// または http:// で始まる Web アドレスを入力してください。

app-problem-redirect-uris-none = リダイレクト URI を 1 つ以上入力してください。
app-problem-redirect-uris-many = リダイレクト URI は { $most } 個以内で入力してください。
app-problem-redirect-uri-length = <bdi>{ $uri }</bdi> は 1〜2000 文字で入力してください。
app-problem-redirect-uri-characters = <bdi>{ $uri }</bdi> に使えるのは、表示可能な ASCII 文字だけです。空白、引用符、バックスラッシュ、波括弧、ワイルドカードは使えません。
app-problem-redirect-uri-not-absolute = <bdi>{ $uri }</bdi> は、https://example.com/callback のように、ホストを含む絶対 URI で入力してください。
app-problem-redirect-uri-scheme = <bdi>{ $uri }</bdi> には、許可されているスキームを使ってください。使えるのは https と、一部のホストに限り http です。
app-problem-redirect-uri-user-info = <bdi>{ $uri }</bdi> に、ユーザー名やパスワードを含めることはできません。
app-problem-redirect-uri-fragment = <bdi>{ $uri }</bdi> に、フラグメントを含めることはできません。
app-problem-redirect-uri-reserved = <bdi>{ $uri }</bdi> のクエリに、code、state、error、iss を含めることはできません。
app-problem-redirect-uri-port = <bdi>{ $uri }</bdi> のポートは 1〜65535 にするか、省略してください。

app-problem-actor-none = アプリがどの名義で操作するかを選択してください。
app-problem-actor-not-allowed = { $actor } はここでは許可されていません。
app-problem-actor-unknown = 操作の名義は、app または self のいずれかにしてください。

app-problem-scope-none = スコープを 1 つ以上選択してください。
app-problem-scope-letters = スコープに使えるのは、引用符とバックスラッシュを除く、表示可能な ASCII 文字だけです。
app-problem-scope-many = スコープが多すぎます。
app-problem-scope-unknown = { $scope } はこのサーバーのスコープではありません。
app-problem-optional-no-scopes = 任意のスコープは、アプリのスコープの中から選んでください。
app-problem-optional-undeclared = { $scope } はこのアプリのスコープではありません。
app-problem-optional-all = 任意ではないスコープを 1 つ以上残してください。

app-problem-install-url = インストール用アドレスには、https:// または http:// で始まる Web アドレスを入力してください。
app-problem-replay-window = リフレッシュをやり直せる時間は、0〜{ $most } の秒数で入力してください。
app-problem-note-long = 管理者へのメモは { $most } 文字以内で入力してください。
app-problem-note-hidden = 管理者へのメモに、目に見えない文字や文字方向を変える文字は使えません。

app-problem-webhook-scope = アプリの Webhook には、{ $scope } スコープが必要です。
app-problem-webhook-not-here = このサーバーのアプリでは Webhook を使えません。
app-problem-webhook-not-a-url = アプリの Webhook は、2000 文字以内の絶対 URL で入力してください。
app-problem-webhook-scheme = アプリの Webhook には https を使ってください。
app-problem-webhook-extras = アプリの Webhook に、ユーザー名、パスワード、フラグメントを含めることはできません。
app-problem-webhook-host = アプリの Webhook のホスト名に使えるのは、英字、数字、ドット、ハイフンだけです。
app-problem-webhook-port = アプリの Webhook には、ポート { $ports } を使ってください。
app-problem-webhook-private = アプリの Webhook に、プライベートアドレス、ループバックアドレス、予約済みアドレスは指定できません。
app-problem-webhook-own = アプリの Webhook に、このサーバー自体は指定できません。
app-problem-events-without-url = アプリの Webhook には webhook_url が必要です。
app-problem-event-unknown = <bdi>{ $event }</bdi> はこのサーバーのイベントではありません。
