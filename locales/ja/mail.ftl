# Mails, in plain text: what stands here is no markup. Paragraphs are one line each, and are broken when they are written
# down.

# A webhook was disabled after its last attempt. `$of` says whose it is: an app, or an organization itself.

mail-webhook-disabled-subject = { $of ->
    [app] アプリ「{ $name }」の Webhook が無効化されました
   *[organization] 「{ $name }」の Webhook が無効化されました
}
mail-webhook-disabled =
    { $of ->
        [app] { $product } は、アプリ「{ $name }」のイベントを次のアドレスに送信しなくなりました：
       *[organization] { $product } は、「{ $name }」のイベントを次のアドレスに送信しなくなりました：
    }

    {"    "}{ $address }

    イベント { $event } の送信を { $tries } 回試みましたが、その間、受信側はほかのイベントも受け取りませんでした。{ $last }

    失われたものはありません。Webhook を再び有効化するまでイベントは待機し、{ $kept }保管されます。受信側を修正してテストを送信し、次のページで有効化してください：

    {"    "}{ $page }
mail-webhook-answered = 最後の試行での応答ステータスは { $status } でした。
mail-webhook-no-answer = 最後の試行では応答がありませんでした（{ $outcome ->
    [refused] 許可されていないアドレス
    [no_address] アドレスなし
    [unreachable] 到達不能
    [tls] TLS エラー
    [timed_out] タイムアウト
    [bad_answer] 不正な応答
    [unsigned] 署名なし
   *[other] { $outcome }
}）。

# The last line of every mail, where there is somebody to ask.

mail-support = { $product } に関するお問い合わせ：{ $support }
