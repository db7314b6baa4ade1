# How the answer to a consent reaches an app that nobody is sent to: by a code that is copied, or in a form.

code-title = コードをコピー
code-heading = このコードを <bdi>{ $app }</bdi> にコピーしてください
code-what = <b><bdi>{ $app }</bdi></b> を許可しました。アプリがこのコードを待っています。コードを選択してコピーし、アプリの入力欄に貼り付けてください。
code-code = コード
code-hint = <time datetime="{ $iso }">{ $exact }</time> まで、1 回だけ使えます。アプリ以外には渡さないでください。
code-then = アプリに入力したら、このページは閉じてかまいません。許可を取り消すには、アカウントの<b>接続済みアプリ</b>を開いてください。
code-not-connected = 何も接続されませんでした
code-denied = 拒否しました（access_denied）。アプリは接続されていません。コピーするコードもありません。
code-refused = アプリは接続されていません。コピーするコードもありません。
code-not-connected-next = このページは閉じてかまいません。アプリはいつでも改めて接続を求めることができます。
code-none = ここにコードはありません
code-none-what = コードはすでに使用されたか、古すぎるか、別の人のために発行されたものです。

form-post-title = アプリに戻る
form-post-what = 回答の準備ができました。<b><bdi>{ $host }</bdi></b> に進んで、回答を届けてください。
form-post-continue = 続ける
