# Webhooks, whosever they are, and what was sent to them.

webhook-title = Webhook
webhook-send-test = 发送测试事件
webhook-nothing-is-sent = 目前不发送任何内容
webhook-disabled-by-person = 负责此 Webhook 的人将其停用了。
webhook-disabled-by-failures = 它已被停用，因为某个事件已用尽所有尝试次数，期间接收方也未接收其他任何事件。
webhook-disabled-at = 停用时间：{ $at }。
webhook-waits = { $count ->
    [0] 没有等待中的事件。
   *[other] 有 { $count } 个事件在等待。
}
webhook-test-is-sent = 测试事件仍会发送。
webhook-what-waits = 等待中的事件
webhook-send-one = 发送
webhook-send-all = 发送这 { $count } 个事件
webhook-send-oldest-first = 最早的优先
webhook-skip = 跳过等待中的事件
webhook-skip-detail = 它们会保留在列表中，可手动重新投递
webhook-enable = 启用
webhook-status = 状态
webhook-enabled = 已启用
webhook-failing = 持续失败
webhook-disabled = 已停用
webhook-disabled-after-failures = 因失败而停用
webhook-address = 地址
webhook-last-taken = 上次接收
webhook-nothing-yet = 尚无
webhook-failing-since = 开始失败时间
webhook-old-secret = 旧密钥
webhook-old-secret-until = 同时用于签名，直到 { $at }
webhook-events = 事件
webhook-counts = { $waiting } 个等待中，{ $failed } 个失败，{ $unsent } 个未发送
webhook-hears = 接收的事件
webhook-hears-nothing = 无：未选择任何事件。
webhook-with-the-app = 对于每个已连接的组织，它接收该组织授予的事件。地址和事件属于应用的一部分：<a href="{ $href }">在应用的页面上更改</a>。
webhook-settings = 设置
webhook-save = 保存更改
webhook-whole = 整个 Webhook

webhook-deliveries = 投递
webhook-deliveries-none = 尚未发送任何内容。
webhook-deliveries-none-detail = 每个事件都会显示在这里，包括接收方的答复。您可以发送测试事件查看效果。
webhook-deliveries-none-such = 没有处于此状态的投递。<a href="{ $href }">显示全部</a>
webhook-deliveries-all = 全部
webhook-deliveries-waiting = 等待中
webhook-deliveries-delivered = 已送达
webhook-deliveries-failed = 失败
webhook-deliveries-not-sent = 未发送

webhook-field-url-hint = 事件通过 POST 发送到此地址。必须以 https 开头。
webhook-field-events-all = 所有事件
webhook-field-events-all-detail = 目前可以接收的一切事件
webhook-field-events-these = 指定事件
webhook-field-events-these-detail = 下方勾选的事件
webhook-field-events-which = 哪些事件
webhook-url-empty = 请填写地址。
webhook-url-not-a-url = 地址必须是不超过 2000 个字符的绝对 URL。
webhook-url-scheme = 地址必须使用 https。
webhook-url-extras = 地址不能包含用户名、密码或片段。
webhook-url-host = 地址的主机名只能由字母、数字、点和连字符组成。
webhook-url-port = 地址必须使用端口 { $ports }。
webhook-url-private = 地址不能指向私有地址、环回地址或保留地址。
webhook-url-own = 地址不能指向本服务器。
webhook-events-none = 请至少选择一个事件。
webhook-events-unknown = { $event } 不是本服务器的事件。

# What is done to one. `$of` says whose it is: an app’s has the app’s name, an organization’s own its host.

webhook-rotate = 轮换签名密钥
webhook-rotate-effect = 生成新的签名密钥。现有密钥在 { $overlap }内仍会同时用于签名。
webhook-rotate-heading = { $of ->
    [app] 要轮换 { $name } 的签名密钥吗？
   *[organization] 要轮换指向 { $name } 的 Webhook 的签名密钥吗？
}
webhook-rotate-both-sign = 在 { $overlap }内，每个事件都会用新旧两个密钥签名，以便您的接收方完成切换。
webhook-rotate-shown-once = 新密钥将在下一页显示，且仅显示一次。
webhook-rotate-two-sign = 最多有两个密钥用于签名：之前已被替换、本可签名至 { $until } 的密钥将立即终止。
webhook-rotated = { $of ->
    [app] { $name } 的签名密钥已轮换
   *[organization] 指向 { $name } 的 Webhook 的签名密钥已轮换
}
webhook-rotated-old-one = 旧密钥在 { $overlap }内仍会同时用于签名，直到 { $until }。
webhook-secret = 签名密钥
webhook-secret-copy = 离开此页面之前，请将其复制到接收方存放机密信息的位置。
webhook-replay = 重新投递所有失败的事件
webhook-replay-effect = 重新发送未送达的事件：{ $count } 个。
webhook-replay-events = { $count } 个事件
webhook-replay-heading = { $of ->
    [app] 要向 { $name } 重新投递 { webhook-replay-events }吗？
   *[organization] 要重新投递指向 { $name } 的 Webhook 的 { webhook-replay-events }吗？
}
webhook-replay-same-id = 每个事件都会以原有的 ID 重新发送，最早的优先。
webhook-replay-not-sent-too = 其中包括未发送的事件。接收方不应再收到的事件会再次跳过。
webhook-replay-waits = Webhook 已停用，因此它们会等待，直到您启用它。
webhook-disable = 停用
webhook-disable-effect = 停止发送，直到您重新启用。在此之前事件会等待，{ $span }内不会丢失。
webhook-delete = 删除 Webhook
webhook-delete-effect = 永久终止它，并删除发送记录。
webhook-delete-heading = 要删除指向 { $name } 的 Webhook 吗？
webhook-delete-nothing-sent = 从此刻起，不再向其发送任何内容。
webhook-delete-waiting = 有 { $count } 个事件在等待，将永远不会发送。
webhook-delete-list = 发送记录会一并删除。此操作无法撤消。

webhook-no-address = 此应用没有 Webhook 地址
webhook-no-address-what = 没有地址就不会发送任何内容。未作任何更改。
webhook-no-address-next = 请在应用的页面上填写地址。
webhook-no-address-link = 前往您的应用
webhook-rotated-already = 此签名密钥已轮换
webhook-rotated-already-what = 您提交的表单所针对的密钥现已被替换。未作任何更改。
webhook-rotated-already-why = 密钥仅显示一次。重新加载页面既不会再次显示密钥，也不会生成新密钥。
webhook-rotated-already-next = 如果您没有保存新密钥，请返回 Webhook 并再次轮换。
webhook-tested-enough = 目前的测试已足够
webhook-tested-enough-what = 一分钟内已测试 { $count } 次。此次测试未发送。
webhook-tested-enough-next = 请等待一分钟，然后返回并再次发送。
webhook-invalid = 操作未成功
webhook-invalid-what = 部分字段无效。未作任何更改。

# An app without one.

webhook-none-title = Webhook · { $app } · 您的应用
webhook-none = <bdi>{ $app }</bdi> 没有 Webhook 地址。
webhook-none-detail = 有了地址，它就能接收已连接的组织中的事件。请在应用的页面上填写地址并选择事件。
webhook-none-go = 前往应用

# The webhooks of an organization.

webhooks-lead = Webhook 会实时通知您的程序 <bdi>{ $organization }</bdi> 中发生的事情。
webhooks-late = <b>打开此表单后，已添加了另一个 Webhook。</b>如果不是这一个，请重新提交表单。
webhooks-none = 您还没有自己的 Webhook。
webhooks-none-detail = 请添加要接收事件的程序的地址。发送的内容会经过签名，并与其答复一起列出。
webhooks-hears-of = 接收的事件
webhooks-hears-all = 所有事件
webhooks-hears-some = { $count } 个事件，共 { $offered } 个
webhooks-add-heading = 添加 Webhook
webhooks-add = 添加 Webhook
webhooks-full = 已有 { $most } 个 Webhook，达到上限。请删除不再需要的。
webhooks-added = 指向 { $host } 的 Webhook 已添加
webhooks-added-note = 您的接收方用它验证事件确实来自此处。要确认验证是否有效，请在下一页发送测试事件。
webhooks-apps = 接收事件的已连接应用
webhooks-apps-detail = 它们获准接收这些事件，并自行管理各自的 Webhook。要停止某个应用，请撤销其访问权限。
webhooks-apps-app = 应用
webhooks-apps-hear = 在以下情况下收到通知
webhooks-apps-by = 开发者：<bdi>{ $owner }</bdi>
webhooks-apps-first = 此处仅显示前 { $count } 个。<a href="{ $href }">所有已连接的应用</a>

# One event on its way to a receiver.

delivery-crumb = 投递
delivery-replay = 重新投递
delivery-state = 状态
delivery-event = 事件
delivery-where = 所在组织
delivery-happened = 发生时间
delivery-id = ID
delivery-id-detail = webhook-id 标头，每次尝试均相同
delivery-attempts = 尝试
delivery-waiting = 等待中
delivery-delivered = 已送达
delivery-failed = 失败
delivery-not-sent = 未发送
delivery-waits-disabled = 等待中：在 Webhook 启用之前，不会发送任何内容。
delivery-waits = 等待轮到它或下一次尝试。
delivery-was-taken = 接收方已接收。
delivery-test-failed = 测试事件未送达。请在下方查看发生了什么。
delivery-has-failed = 已用尽所有尝试次数。请修复接收方，然后重新投递：它会以相同的 ID 再次发送。
delivery-was-dropped = 未发送：等待中的事件已被跳过，或轮到它时接收方已不应再收到它。
delivery-untried = 尚未尝试。
delivery-attempt = { $at }，用时 { $took }
delivery-attempt-answered = { $at }，状态码 { $status }，用时 { $took }
delivery-took-milliseconds = { $count } 毫秒
delivery-took-seconds = { $whole }.{ $tenths } 秒
delivery-answer = 响应的开头：
delivery-told = 通知内容
delivery-told-data = 事件的数据。其外围内容在每次尝试时重新生成。
delivery-told-unread = 它属于事件发生的组织，发送后可在此处查看。

# What came of an attempt.

attempt-not-200 = 接收方未接收：只有状态码 200 才表示已接收。
attempt-not-2xx = 接收方未接收：只有 200 到 299 的状态码才表示已接收。
attempt-unsigned = 未发送：无法用本服务器的密钥解开签名密钥。请轮换签名密钥。
attempt-refused = 该 URL 指向本服务器不会发送的位置，例如私有网络。
attempt-no-address = 接收方的主机名没有对应的地址。
attempt-unreachable = 接收方不接受连接。
attempt-tls = 接收方未能证明自己的身份：TLS 失败，或其证书对该主机名无效。
attempt-timed-out = 接收方未及时响应。
attempt-bad-answer = 接收方提前断开了连接，或其响应不是 HTTP。
