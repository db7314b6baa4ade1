# The sign-in page.

login-title = サインイン
login-sign-in = サインイン
login-email = メールアドレス
login-password = パスワード
login-waiting = <bdi>{ $app }</bdi> が接続を求めています。接続するかどうかは、サインインした後に決められます。
login-nobody = まだ誰もサインインできません
login-nobody-make = このサーバーにはユーザーがいません。サーバーが動作している環境で、最初のユーザーを作成してください：
login-nobody-then = このコマンドは標準入力からパスワードを読み取ります。作成したら、このページに戻ってください。
login-stale = フォームの有効期限が切れていました。もう一度サインインしてください。
login-refused = メールアドレスとパスワードの組み合わせが正しくありません。
login-too-many = 失敗した試行が多すぎます。{ $minutes } 分待ってから、もう一度お試しください。
