# The quickstart of an app, for its developer.

quickstart-title = クイックスタート
quickstart-what = ID の確認から最初のイベントまでを、コピーできるプログラムで説明します
quickstart-lead = <bdi>{ $app }</bdi> の ID の確認から最初のイベントまでを、コピーできるプログラムで説明します。シークレットやトークンはプログラムには書かれていません。どのプログラムも、必要なものを環境変数から読み取ります。
quickstart-step = { $number }. { $what }
quickstart-register = 1. 登録
quickstart-client-id = クライアント ID
quickstart-redirect-uris = リダイレクト URI
quickstart-scopes = スコープ
quickstart-secret = シークレット
quickstart-secret-kept = シークレットは発行時に一度だけ表示されました。保管していない場合は、<a href="{ $href }/secrets">シークレット</a>で新しいものを発行してください。
quickstart-secret-none = なし。このアプリはパブリックで、PKCE で自身を証明します。
quickstart-programs = プログラム
quickstart-runtimes = プログラムの言語
quickstart-needs-curl = <code>curl</code> と <code>openssl</code> が必要です。
quickstart-needs-javascript = Node.js 18 が必要です。パッケージは不要です。
quickstart-needs-python = Python 3.9 が必要です。パッケージは不要です。
quickstart-needs-go = Go 1.19 が必要です。パッケージは不要です。
quickstart-needs-rust = すべて 1 つのパッケージのバイナリです。パッケージの <code>Cargo.toml</code> に次の内容を記述します。
quickstart-run = <code>{ $file }</code> として保存し、<code>{ $command }</code> で実行します。
quickstart-run-with = <code>{ $file }</code> として保存し、環境変数 { $variables } を設定して、<code>{ $command }</code> で実行します。
quickstart-variable = <code>{ $name }</code>

quickstart-connect = 接続
quickstart-connect-what = 承認するかどうかを決めるユーザーを、同意ページに案内します。アプリは毎回新しい <code>state</code> を生成してユーザーのセッションに保持し、同じ値が返ってきた場合にだけ処理を続けます。
quickstart-connect-pkce = ベリファイアも同じように保持します。同意ページに渡すのはそのハッシュだけです。交換の際に、リクエストを開始したものと交換するものが同じであることが証明されます。
quickstart-connect-back = 承認したユーザーは <code>{ $uri }</code> に戻ります。そのアドレスには <code>code</code> と <code>state</code> が含まれます。
quickstart-connect-shown = 承認したユーザーにはコードが表示されます。ユーザーはそれをアプリにコピーします。
quickstart-open = 試す：同意ページを開く
quickstart-exchange = 交換
quickstart-exchange-what = コードは一度だけ使えます。有効期間は { $span }です。アプリはコードをアクセストークンに交換します。
quickstart-exchange-pair = コードは一度だけ使えます。有効期間は { $span }です。アプリはコードをアクセストークンとリフレッシュトークンに交換します。
quickstart-exchange-state = <code>CALLBACK</code> は、ユーザーが戻ってきたアドレス全体を引用符で囲んだものです。プログラムは、その <code>state</code> が最初のプログラムの出力した <code>STATE</code> と同じ場合にだけ処理を続けます。
quickstart-exchange-iss = <code>CALLBACK</code> は、ユーザーが戻ってきたアドレス全体を引用符で囲んだものです。プログラムは、その <code>state</code> が最初のプログラムの出力した <code>STATE</code> と同じで、<code>iss</code> が <code>{ $issuer }</code> である場合にだけ処理を続けます。
quickstart-call = 呼び出し
quickstart-call-what = アクセストークンを使うと、<code>{ $call }</code> など、承認された呼び出しを { $span }の間行えます。
quickstart-call-endless = アクセストークンを使うと、<code>{ $call }</code> など、承認された呼び出しを、トークンが取り消されるまで行えます。
quickstart-refresh = リフレッシュ
quickstart-refresh-what = アクセストークンの有効期限が切れる前、または呼び出しに 401 が返されたときに、リフレッシュトークンを使って新しいトークンを取得します。リフレッシュトークンは一度だけ使えます。
quickstart-refresh-again = 使用済みのリフレッシュトークンが再び送信されると、拒否されます。アプリは新しいリフレッシュトークンを使って処理を続けます。
quickstart-refresh-ends = 使用済みのリフレッシュトークンが再び送信されると、盗まれた可能性があるため、有効なトークンも終了します。リフレッシュは、同時に 1 つのプロセスだけで行ってください。
quickstart-webhook = Webhook
quickstart-webhook-what = アドレスを知っていれば誰でもそこに送信できるため、信頼できるのは署名されたものだけです。受信側は { $span }以内に 200 で応答します。受け取られなかったものは再送されます。
quickstart-webhook-set = イベントは <code>{ $url }</code> に送信されます。署名シークレットは一度だけ表示されました。新しいものは <a href="{ $href }/webhook">Webhook</a> で発行できます。
quickstart-webhook-unset = アプリの<a href="{ $href }#webhook_url">設定</a>で、スコープ <code>{ $scope }</code> と、Webhook のアドレスとイベントを指定してください。署名シークレットは、保存時に一度だけ表示されます。
quickstart-webhook-organizations = このサーバーでは、イベントはアプリではなく組織に通知されます。管理者が組織の <b>Webhook</b> で受信側を追加すると、署名シークレットが一度だけ表示されます。
