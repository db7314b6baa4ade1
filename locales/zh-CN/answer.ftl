# How the answer to a consent reaches an app that nobody is sent to: by a code that is copied, or in a form.

code-title = 复制授权码
code-heading = 将此授权码复制到 <bdi>{ $app }</bdi>
code-what = 您已允许 <b><bdi>{ $app }</bdi></b> 连接。它正在等待此授权码：请选中并复制，然后粘贴到应用要求填写的位置。
code-code = 授权码
code-hint = 授权码只能使用一次，有效期至 <time datetime="{ $iso }">{ $exact }</time>。除该应用外，请勿提供给任何人。
code-then = 在应用中填入授权码后，即可关闭此页面。如需撤销，请前往账户中的<b>已连接的应用</b>。
code-not-connected = 未连接任何应用
code-denied = 您已拒绝（access_denied）。应用未连接，没有可复制的授权码。
code-refused = 应用未连接，没有可复制的授权码。
code-not-connected-next = 您可以关闭此页面。应用可以随时再次请求。
code-none = 这里没有授权码
code-none-what = 授权码已被使用、已过期，或者属于其他人。

form-post-title = 返回应用
form-post-what = 您的答复已准备就绪。请继续前往 <b><bdi>{ $host }</bdi></b> 提交答复。
form-post-continue = 继续
