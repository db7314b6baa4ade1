# What stands around every page.

frame-skip = コンテンツへスキップ
frame-your-account = アカウント
frame-marketplace = マーケットプレイス
frame-operator = 運営者
frame-support = ヘルプ
frame-more = このサービスについて
frame-languages = 言語

# What the last form did.

done-password-changed = パスワードを変更しました。ほかの場所からはすべてサインアウトされました。
done-access-revoked = アプリのアクセスを取り消しました。アプリのトークンはただちに使えなくなりました。
done-access-suspended = アプリのアクセスを一時停止しました。再開するまで、アプリは一切動作しません。
done-access-resumed = アプリのアクセスが再び使えるようになりました。
done-still-suspended = あなたによる一時停止を解除しました。アプリの所有者による一時停止は続いています。
done-scopes-accepted = 承諾しました。アプリは、次のリフレッシュで求めていた権限を得ます。
done-scopes-declined = 却下しました。アプリは、これまでの権限のまま動作を続けます。
done-asked = 管理者に依頼しました。承認されたら、アプリに戻って改めて接続してください。
done-request-approved = 承認しました。依頼した人は、アプリで接続を完了できます。
done-request-declined = 却下しました。何も接続されていません。
done-request-withdrawn = 依頼を取り下げました。
done-app-created = アプリを作成しました。パブリックアプリのため、シークレットはありません。
done-app-saved = アプリを保存しました。
done-app-suspended = アプリを一時停止しました。誰も接続できず、アプリのトークンは使えません。
done-app-unsuspended = アプリが再び使えるようになりました。
done-app-deleted = アプリを削除しました。アプリに発行されたものはすべて、ただちに使えなくなりました。
done-role-changed = ロールを変更しました。次のリクエストから適用されます。
done-member-removed = メンバーを削除しました。この組織でそのメンバーに代わって操作していたものはすべて、ただちに停止しました。
done-invitation-revoked = 招待を取り消しました。リンクはもう使えません。
done-joined = 参加しました。あなたのロールで利用できるものは次のとおりです。
done-api-key-revoked = API キーを取り消しました。次のリクエストから拒否されます。
done-settings-saved = 設定を保存しました。
done-language-saved = 言語を保存しました。
done-name-saved = 名前を保存しました。
done-session-ended = セッションを終了しました。
done-other-sessions-ended = ほかの場所からはすべてサインアウトされました。
done-secret-ended = 古いシークレットは使えなくなりました。
done-customer-suspended = 接続を一時停止しました。トークンはただちに使えなくなりました。
done-customer-resumed = 接続を再開しました。
done-connections-cut-off = 接続を終了しました。トークンはただちに使えなくなりました。
done-organization-suspended = 組織を一時停止しました。組織内では何も動作しません。
done-organization-unsuspended = 組織の一時停止を解除しました。接続されていたものは再び使えます。
done-person-disabled = アカウントを無効化しました。セッションとトークンはただちに使えなくなりました。
done-person-enabled = アカウントを再び有効化しました。ユーザーは改めてサインインする必要があります。
done-app-reviewed = アプリを審査済みにしました。同意ページに表示されます。
done-app-review-taken-back = アプリは審査済みではなくなりました。
done-app-blocked = アプリをブロックしました。所有者が解除することはできません。
done-app-unblocked = アプリはブロック前の状態に戻りました。
done-app-unlisted = アプリのマーケットプレイスへの掲載を取りやめました。
done-webhook-disabled = Webhook を無効化しました。有効化するまで、イベントは待機します。
done-webhook-enabled = Webhook を有効化しました。待機していたものから送信されます。
done-webhook-enabled-anew = Webhook を有効化しました。待機していたものは送信されません。
done-webhook-saved = Webhook を保存しました。
done-webhook-deleted = Webhook を削除しました。今後は何も送信されません。
done-delivery-replayed = イベントをキューに戻しました。順番が来ると送信されます。
done-failed-replayed = 届かなかったものをキューに戻しました。順番が来ると送信されます。
