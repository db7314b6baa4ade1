# Mails, in plain text: what stands here is no markup. Paragraphs are one line each, and are broken when they are written
# down.

# A webhook was disabled after its last attempt. `$of` says whose it is: an app, or an organization itself.

mail-webhook-disabled-subject = { $of ->
    [app] 应用 { $name } 的 Webhook 已停用
   *[organization] { $name } 的 Webhook 已停用
}
mail-webhook-disabled =
    { $of ->
        [app] { $product } 不再向以下地址发送应用 { $name } 的事件：
       *[organization] { $product } 不再向以下地址发送 { $name } 的事件：
    }

    {"    "}{ $address }

    事件 { $event } 已尝试发送 { $tries } 次，期间接收方也未接收其他任何事件。{ $last }

    不会丢失任何内容：在您重新启用 Webhook 之前，事件会一直等待，并保留 { $kept }。请修复接收方，向其发送测试事件，然后在此处启用：

    {"    "}{ $page }
mail-webhook-answered = 最后一次返回的状态码为 { $status }。
mail-webhook-no-answer = 最后一次没有响应（{ $outcome ->
    [refused] 被拒绝
    [no_address] 没有地址
    [unreachable] 无法访问
    [tls] TLS 错误
    [timed_out] 超时
    [bad_answer] 响应无效
    [unsigned] 未签名
   *[other] { $outcome }
}）。

# The last line of every mail, where there is somebody to ask.

mail-support = 对 { $product } 有疑问？请联系：{ $support }
