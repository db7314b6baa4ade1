# What happened, in the audit log and in the history of a connection. Each is a sentence without a full stop; who did it
# is its subject.

history-by-operator = 本服务器的运营者
history-by-app = 应用 { $app }
history-by-api-key = API 密钥
history-by-person-through-app = { $person } 通过 { $app }
history-by-person-through-key = { $person } 通过 API 密钥
history-by-its-owner = 其所有者
history-by-owner-of = { $app } 的所有者
history-by-admin = 本组织的管理员
history-some-app = 某个应用

history-app-created = { $who } 创建了 { $app }
history-app-updated = { $who } 更改了 { $app }
history-app-secret-rotated = { $who } 轮换了 { $app } 的密钥
history-app-secret-ended = { $who } 提前终止了 { $app } 的旧密钥
history-app-suspended = { $who } 暂停了 { $app }
history-app-unsuspended = { $who } 恢复了 { $app }
history-app-deleted = { $who } 删除了 { $app }
history-app-reviewed = 本服务器的运营者审核了 { $app }
history-app-review-taken-back = 本服务器的运营者撤回了对 { $app } 的审核
history-app-blocked = 本服务器的运营者封禁了 { $app }
history-app-unblocked = 本服务器的运营者解除了对 { $app } 的封禁
history-secret-leaked = { $who } 报告 { $app } 的密钥已泄露；其所有令牌均已终止
history-scopes-changed = { $app } 的所有者更改了其请求的权限

history-consent-approved = { $who } 同意了 { $app } 的请求
history-install-created = { $app } 经 { $person } 批准后已连接
history-install-requested = { $who } 请求连接 { $app }
history-install-approved = { $who } 批准了 { $app }
history-install-declined = { $who } 拒绝了 { $app }
history-install-withdrawn = { $who } 不再请求连接 { $app }
history-install-suspended = { $who } 暂停了 { $app } 的连接
history-install-suspended-by-owner = { $app } 的所有者暂停了连接
history-install-resumed = { $who } 恢复了 { $app } 的连接
history-install-resumed-by-owner = { $app } 的所有者恢复了连接
history-install-expired = { $app } 的连接已到期
history-scopes-accepted = { $who } 接受了 { $app } 请求的权限
history-scopes-declined = { $who } 拒绝了 { $app } 另外请求的权限
history-install-revoked = { $who } 撤销了 { $app } 的访问权限
history-install-given-up = { $app } 放弃了访问权限
history-install-ended-for-safety = 为安全起见，{ $app } 的访问权限已终止
history-install-ended-with-app = 因 { $app } 被撤回，访问权限已终止
history-install-ended = { $app } 的访问权限已终止

history-token-issued = { $app } 获得了自己的令牌，该令牌不代表任何人操作
history-token-revoked = { $app } 的一个令牌已终止；其连接保留
history-code-replayed = { $app } 的一个授权码被第二次提交
history-refresh-token-reused = { $app } 已用过的刷新令牌被再次提交

history-leaked-api-key = API 密钥 { $name } 出现在不应出现的地方，已被撤销
history-leaked-secret = { $app } 的一个客户端密钥出现在不应出现的地方，已被终止
history-leaked-code = { $app } 的一个授权码出现在不应出现的地方，已被终止
history-leaked-access-token = { $app } 的一个访问令牌出现在不应出现的地方，已被终止
history-leaked-refresh-token = { $app } 的一个刷新令牌出现在不应出现的地方，已被终止
history-leaked-credential = { $app } 的一个凭据出现在不应出现的地方，已被终止

history-cut-off-app = { $who } 一次性终止了 { $app } 的所有连接
history-cut-off-person = { $who } 一次性终止了所有以 { $person } 的身份进行的操作
history-cut-off-server = { $who } 一次性终止了本服务器上的所有连接
history-cut-off-organization = { $who } 一次性终止了与本组织的所有连接

history-organization-updated = { $who } 更改了组织的设置
history-organization-suspended = 本服务器的运营者暂停了组织
history-organization-unsuspended = 本服务器的运营者恢复了组织
history-sso-key-created = { $who } 为组织自己的登录方式创建了新密钥
history-api-key-created = { $who } 创建了 API 密钥 { $name }
history-api-key-rotated = { $who } 轮换了 API 密钥 { $name }
history-api-key-revoked = { $who } 撤销了 API 密钥 { $name }

history-member-added = { $who } 添加了 { $email }，角色为“{ $role }”
history-member-changed = { $who } 将 { $email } 的角色从“{ $from }”改为“{ $to }”
history-member-removed = { $who } 移除了 { $email }
history-invitation-created = { $who } 邀请了 { $note }（{ $role }）
history-invitation-renewed = { $who } 为 { $note } 生成了新的邀请链接（{ $role }）
history-invitation-revoked = { $who } 撤销了对 { $note } 的邀请（{ $role }）
history-invitation-accepted = { $who } 接受了对 { $note } 的邀请（{ $role }）
history-user-disabled = { $email } 的账户已停用
history-user-enabled = { $email } 的账户已重新启用

history-project-created = { $who } 创建了项目 { $name }
history-task-created = { $who } 创建了任务 { $name }
history-workflow-created = { $who } 创建了工作流 { $name }

history-webhook-created = { $who } 添加了指向 { $url } 的 Webhook
history-webhook-updated = { $who } 更改了组织的一个 Webhook
history-webhook-deleted = { $who } 删除了指向 { $url } 的 Webhook
history-webhook-failed = 指向 { $url } 的 Webhook 已停用：其接收方不接收任何内容
history-webhook-disabled = { $who } 停用了指向 { $url } 的 Webhook
history-webhook-enabled = { $who } 启用了指向 { $url } 的 Webhook
history-webhook-secret-rotated = { $who } 轮换了一个 Webhook 的签名密钥

history-at = { $at }，来自 { $address }

# What changed, a line each.

history-acts-as-bot = 以应用自己的机器人身份操作
history-acts-as = 以 { $person } 的身份操作
history-can = 它可以：{ $scopes }
history-can-also = 它现在还可以：{ $scopes }
history-can-no-longer = 它不再可以：{ $scopes }
history-told = 在以下情况下收到通知：{ $events }
history-told-also = 现在在以下情况下也会收到通知：{ $events }
history-told-no-longer = 在以下情况下不再收到通知：{ $events }
history-same-as-before = 权限与之前相同
history-asked-for = 请求：{ $scopes }
history-no-longer-asked-for = 不再请求：{ $scopes }
history-note = “{ $note }”
history-works-from = 可用网络：{ $networks }
history-connected-before = { $at } 之前的连接
history-found-at = 发现于 { $url }
history-worked-for = 曾用于 { $organization }

history-edited = { $field }：{ $after }，之前为：{ $before }
history-field-name = 名称
history-field-homepage = 主页
history-field-redirect-uris = 重定向 URI
history-field-actors = 操作身份
history-field-scopes = 权限范围
history-field-optional-scopes = 可选权限范围
history-field-listed = 在应用市场中显示
history-field-install-url = 安装起始地址
history-field-replay-window = 允许重试刷新的秒数
history-field-webhook = Webhook 地址
history-field-events = Webhook 事件
history-field-app-policy = 可以连接的应用
history-field-install-role = 可以安装的最低角色
history-yes = 是
history-no = 否
history-nothing = 无

# The audit log.

audit-log-file = 下载 CSV
audit-log-lead = 谁在何时、从何处在 <bdi>{ $organization }</bdi> 中做了什么。此处的内容无法更改或删除。
audit-log-filters = 筛选
audit-log-by = 操作者
audit-log-by-everybody = 所有人
audit-log-about = 涉及
audit-log-about-every-app = 所有应用
audit-log-what = 事件类型
audit-log-what-everything = 全部
audit-log-from = 起始日期
audit-log-until = 截止日期
audit-log-nothing-matches = 没有匹配的内容。<a href="{ $href }">显示全部</a>
audit-log-empty = 尚无记录。对应用、成员和密钥的每次更改都会显示在这里，包括由谁更改以及从何处更改。
audit-log-pages = 页面
audit-log-newest = 最新
audit-log-older = 更早

# What can be filtered by.

audit-kind-app-created = 应用：已创建
audit-kind-app-updated = 应用：已更新
audit-kind-app-secret-rotated = 应用：密钥已轮换
audit-kind-app-secret-ended = 应用：密钥已终止
audit-kind-app-suspended = 应用：已暂停
audit-kind-app-unsuspended = 应用：已恢复
audit-kind-app-deleted = 应用：已删除
audit-kind-consent-approved = 授权：已批准
audit-kind-install-created = 安装：已创建
audit-kind-install-revoked = 安装：已撤销
audit-kind-token-issued = 令牌：已颁发
audit-kind-token-revoked = 令牌：已撤销
audit-kind-code-replayed = 授权码：检测到重放
audit-kind-refresh-token-reused = 令牌：检测到重复使用
audit-kind-api-key-created = API 密钥：已创建
audit-kind-sso-key-created = SSO 密钥：已创建
audit-kind-member-set = 成员：已添加或更改
audit-kind-member-removed = 成员：已移除
audit-kind-install-requested = 安装：已请求
audit-kind-install-approved = 安装：已批准
audit-kind-install-declined = 安装：已拒绝
audit-kind-install-withdrawn = 安装：已撤回
audit-kind-install-suspended = 安装：已暂停
audit-kind-install-resumed = 安装：已恢复
audit-kind-install-expired = 安装：已过期
audit-kind-scopes-changed = 应用：权限范围已更改
audit-kind-scopes-accepted = 安装：权限范围已接受
audit-kind-scopes-declined = 安装：权限范围已拒绝
audit-kind-secret-leaked = 应用：密钥已泄露
audit-kind-credential-leaked = 凭据：已泄露
audit-kind-app-reviewed = 应用：已审核
audit-kind-app-blocked = 应用：已封禁
audit-kind-app-unblocked = 应用：已解除封禁
audit-kind-connections-cut-off = 连接：已全部切断
audit-kind-organization-updated = 组织：已更新
audit-kind-organization-suspended = 组织：已暂停
audit-kind-organization-unsuspended = 组织：已恢复
audit-kind-api-key-rotated = API 密钥：已轮换
audit-kind-api-key-revoked = API 密钥：已撤销
audit-kind-invitation-created = 邀请：已创建
audit-kind-invitation-renewed = 邀请：已生成新链接
audit-kind-invitation-revoked = 邀请：已撤销
audit-kind-invitation-accepted = 邀请：已接受
audit-kind-user-disabled = 用户：已停用
audit-kind-user-enabled = 用户：已启用
audit-kind-project-created = 项目：已创建
audit-kind-task-created = 任务：已创建
audit-kind-workflow-created = 工作流：已创建
audit-kind-webhook-created = Webhook：已创建
audit-kind-webhook-updated = Webhook：已更新
audit-kind-webhook-deleted = Webhook：已删除
audit-kind-webhook-disabled = Webhook：已停用
audit-kind-webhook-enabled = Webhook：已启用
audit-kind-webhook-secret-rotated = Webhook：密钥已轮换
