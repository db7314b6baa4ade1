# An organization's front page, its settings, and what its members ask for.

organization-role = 您的角色：{ $role }
organization-members-what = 此组织的其他成员
organization-own-requests-what = 您请求的应用
organization-connected-apps-what = 可以在 { $organization } 中操作的应用、由谁批准，以及如何终止
organization-requests-what = 成员请求的应用
organization-audit-log-what = 谁在何时、从何处更改了 { $organization } 中的什么
organization-api-keys-what = 您自己的脚本用来调用 API 的密钥
organization-webhooks-what = { $organization } 中发生事件时，您自己的程序会收到的通知
organization-all-members-what = 此组织的成员及其角色，以及已邀请的人
organization-settings-what = { $organization } 的名称、可以连接哪些应用，以及由谁连接
organization-cut-off = 终止所有连接
organization-cut-off-what = 当 { $organization } 必须立即与所有应用断开时
organization-others = 所有者和管理员还可以在此管理已连接的应用、API 密钥和设置。

settings-name = 名称
settings-name-hint = 应用请求连接时，人们会看到它。
settings-apps = 可以连接的应用
settings-apps-hint = 更改对新连接生效。已有的连接会保留，直到有人撤销。
settings-apps-any = 任何应用
settings-apps-any-what = 由可以安装应用的人决定
settings-apps-listed = 仅已上架的应用
settings-apps-listed-what = 应用市场中显示的应用
settings-apps-none = 不允许任何应用
settings-apps-none-what = 不能新建任何连接
settings-who = 谁可以安装应用
settings-who-hint = 其他人可以提出请求，由管理员答复。
settings-who-as-server = 按服务器设置：{ $who }
settings-who-owners = 仅所有者
settings-who-everybody = 所有人
settings-who-and-stronger = “{ $role }”及更高角色
settings-save = 保存设置

request-none = 没有人在等待答复。如果成员想连接应用却没有权限，其请求会显示在这里。
request-none-own = 您没有等待答复的请求。如果您的角色无权连接应用，可以向管理员提出请求，您的请求会显示在这里。
request-asked = <b><bdi>{ $person }</bdi></b> { $at }提出了请求
request-asked-why = <b><bdi>{ $person }</bdi></b> { $at }提出了请求：“<bdi>{ $note }</bdi>”
request-acts-as = 它将使用的操作身份：<b><bdi>{ $whom }</bdi></b>
request-told = 它将在以下情况下收到通知
request-calls = 逐个调用查看它可以做什么<span class="unseen">：<bdi>{ $app }</bdi></span>
request-decline = 拒绝<span class="unseen"> <bdi>{ $app }</bdi></span>
request-approve = 批准<span class="unseen"> <bdi>{ $app }</bdi></span>
request-then = 批准后，<bdi>{ $person }</bdi> 可以在应用中完成连接。在此之前，一切都不会生效。
request-withdraw = 撤回请求
