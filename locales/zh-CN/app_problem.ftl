# What is wrong with the fields of an app, beside each and above the form.

app-problem-name-blank = 名称不能为空。
app-problem-name-lines = 名称只能有一行。
app-problem-name-taken = 该组织的另一个应用已使用此名称。
app-problem-name-long = 名称最多 { $most } 个字符。
app-problem-name-hidden = 名称不能包含不可见字符或改变文字方向的字符。
app-problem-description-blank = 描述不能为空。
app-problem-description-long = 描述最多 { $most } 个字符。
app-problem-description-hidden = 描述不能包含不可见字符或改变文字方向的字符。
app-problem-homepage-blank = 主页不能为空。
app-problem-homepage = 主页必须是以 https:// 或 http:// 开头的网址。

app-problem-redirect-uris-none = 请至少提供一个重定向 URI。
app-problem-redirect-uris-many = 重定向 URI 最多 { $most } 个。
app-problem-redirect-uri-length = <bdi>{ $uri }</bdi> 的长度必须为 1 到 2000 个字符。
app-problem-redirect-uri-characters = <bdi>{ $uri }</bdi> 只能包含可打印的 ASCII 字符，不能包含空格、引号、反斜杠、大括号或通配符。
app-problem-redirect-uri-not-absolute = <bdi>{ $uri }</bdi> 必须是带主机名的绝对 URI，例如 https://example.com/callback。
app-problem-redirect-uri-scheme = <bdi>{ $uri }</bdi> 必须使用此处允许的协议：https；http 最多只能用于部分主机。
app-problem-redirect-uri-user-info = <bdi>{ $uri }</bdi> 不能包含用户名或密码。
app-problem-redirect-uri-fragment = <bdi>{ $uri }</bdi> 不能包含片段。
app-problem-redirect-uri-reserved = <bdi>{ $uri }</bdi> 的查询字符串不能包含 code、state、error 或 iss。
app-problem-redirect-uri-port = <bdi>{ $uri }</bdi> 的端口必须介于 1 和 65535 之间，或不指定端口。

app-problem-actor-none = 请选择应用可以用什么身份操作。
app-problem-actor-not-allowed = 此处不允许使用 { $actor }。
app-problem-actor-unknown = 每种操作身份必须是 app 或 self。

app-problem-scope-none = 请至少选择一个权限范围。
app-problem-scope-letters = 权限范围只能包含可打印的 ASCII 字符，不能包含引号和反斜杠。
app-problem-scope-many = 权限范围过多。
app-problem-scope-unknown = { $scope } 不是本服务器的权限范围。
app-problem-optional-no-scopes = 可选的权限范围必须是该应用的权限范围。
app-problem-optional-undeclared = { $scope } 不是该应用的权限范围。
app-problem-optional-all = 请至少保留一个非可选的权限范围。

app-problem-install-url = 安装起始地址必须是以 https:// 或 http:// 开头的网址。
app-problem-replay-window = 允许重试刷新的时间必须是 0 到 { $most } 之间的秒数。
app-problem-note-long = 给管理员的说明最多 { $most } 个字符。
app-problem-note-hidden = 给管理员的说明不能包含不可见字符或改变文字方向的字符。

app-problem-webhook-scope = 应用的 Webhook 需要权限范围 { $scope }。
app-problem-webhook-not-here = 本服务器的应用不能使用 Webhook。
app-problem-webhook-not-a-url = 应用的 Webhook 必须是不超过 2000 个字符的绝对 URL。
app-problem-webhook-scheme = 应用的 Webhook 必须使用 https。
app-problem-webhook-extras = 应用的 Webhook 不能包含用户名、密码或片段。
app-problem-webhook-host = 应用的 Webhook 的主机名只能由字母、数字、点和连字符组成。
app-problem-webhook-port = 应用的 Webhook 必须使用端口 { $ports }。
app-problem-webhook-private = 应用的 Webhook 不能指向私有地址、环回地址或保留地址。
app-problem-webhook-own = 应用的 Webhook 不能指向本服务器。
app-problem-events-without-url = 应用的 Webhook 需要 webhook_url。
app-problem-event-unknown = <bdi>{ $event }</bdi> 不是本服务器的事件。
