# The quickstart of an app, for its developer.

quickstart-title = 快速入门
quickstart-what = 从应用的 ID 到收到第一个事件，附有可复制的程序
quickstart-lead = 从 <bdi>{ $app }</bdi> 的 ID 到收到第一个事件，附有可复制的程序。程序中不含任何密钥和令牌：每个程序都从环境变量中读取自己所需的内容。
quickstart-step = { $number }. { $what }
quickstart-register = 1. 注册
quickstart-client-id = 客户端 ID
quickstart-redirect-uris = 重定向 URI
quickstart-scopes = 权限范围
quickstart-secret = 密钥
quickstart-secret-kept = 密钥在生成时显示过一次。如果没有人保存，请在<a href="{ $href }/secrets">密钥</a>页面生成新密钥。
quickstart-secret-none = 无。此应用是公开型，通过 PKCE 证明身份。
quickstart-programs = 程序
quickstart-runtimes = 编程语言
quickstart-needs-curl = 需要 <code>curl</code> 和 <code>openssl</code>。
quickstart-needs-javascript = 需要 Node.js 18，无需任何软件包。
quickstart-needs-python = 需要 Python 3.9，无需任何软件包。
quickstart-needs-go = 需要 Go 1.19，无需任何软件包。
quickstart-needs-rust = 它们是同一个软件包的可执行程序。请将以下内容写入该软件包的 <code>Cargo.toml</code>：
quickstart-run = 保存为 <code>{ $file }</code>，然后用 <code>{ $command }</code> 运行。
quickstart-run-with = 保存为 <code>{ $file }</code>，设置环境变量 { $variables }，然后用 <code>{ $command }</code> 运行。
quickstart-variable = <code>{ $name }</code>

quickstart-connect = 连接
quickstart-connect-what = 将有权决定的人引导到授权页面。您的应用每次都生成新的 <code>state</code>，将其保存在该人员的会话中，只有返回的值与之相同时才继续。
quickstart-connect-pkce = verifier 也以同样的方式保存：授权页面只会得到它的哈希值，而兑换时会证明发起请求的与进行兑换的是同一方。
quickstart-connect-back = 批准者会返回到 <code>{ $uri }</code>，地址中带有 <code>code</code> 和 <code>state</code>。
quickstart-connect-shown = 批准者会看到授权码，并将其复制到您的应用中。
quickstart-open = 试一试：打开授权页面
quickstart-exchange = 兑换
quickstart-exchange-what = 授权码只能使用一次，有效期为 { $span }。您的应用用它兑换访问令牌。
quickstart-exchange-pair = 授权码只能使用一次，有效期为 { $span }。您的应用用它兑换访问令牌和刷新令牌。
quickstart-exchange-state = <code>CALLBACK</code> 是对方返回时的完整地址，需加引号。只有其中的 <code>state</code> 与第一个程序输出的 <code>STATE</code> 相同时，程序才会继续。
quickstart-exchange-iss = <code>CALLBACK</code> 是对方返回时的完整地址，需加引号。只有其中的 <code>state</code> 与第一个程序输出的 <code>STATE</code> 相同，且 <code>iss</code> 为 <code>{ $issuer }</code> 时，程序才会继续。
quickstart-call = 调用
quickstart-call-what = 访问令牌可用于已获批准的调用，例如 <code>{ $call }</code>，有效期为 { $span }。
quickstart-call-endless = 访问令牌可用于已获批准的调用，例如 <code>{ $call }</code>，直到被撤销。
quickstart-refresh = 刷新
quickstart-refresh-what = 在访问令牌失效之前，或者调用返回 401 时，可以用刷新令牌获取新令牌。刷新令牌只能使用一次。
quickstart-refresh-again = 已用过的刷新令牌如果再次使用，会被拒绝。您的应用可用新的刷新令牌继续。
quickstart-refresh-ends = 已用过的刷新令牌如果再次使用，仍有效的令牌也会终止，因为它可能已被盗用。因此，请确保同一时间只有一个进程进行刷新。
quickstart-webhook = Webhook
quickstart-webhook-what = 任何知道该地址的人都可以向其发送内容，因此只有经过签名的才可信。接收方应在 { $span }内以 200 答复；未被接收的内容会重新发送。
quickstart-webhook-set = 事件会发送到 <code>{ $url }</code>。签名密钥只显示过一次；可在 <a href="{ $href }/webhook">Webhook</a> 页面生成新的签名密钥。
quickstart-webhook-unset = 请在应用的<a href="{ $href }#webhook_url">设置</a>中填写 Webhook 地址并选择事件，同时选择权限范围 <code>{ $scope }</code>。签名密钥会在保存时显示，且仅显示一次。
quickstart-webhook-organizations = 在本服务器上，接收事件的是组织，而不是应用：管理员在其组织的 <b>Webhook</b> 页面添加接收方后，会看到签名密钥，且仅显示一次。
