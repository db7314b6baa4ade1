# The apps that somebody develops, and an app as its owner sees it.

apps-title = 您的应用
apps-none = 您还没有应用。
apps-none-create = 应用让您的程序可以在 <bdi>{ $product }</bdi> 的其他组织中工作，前提是该组织有人批准。创建应用后，您将获得客户端 ID 和密钥。
apps-none-ask = 应用让程序可以在 <bdi>{ $product }</bdi> 的其他组织中工作。组织的所有者和管理员可以创建应用，请联系您所在组织的所有者或管理员。
apps-search = 搜索应用
apps-no-match = 没有与 <b><bdi>{ $search }</bdi></b> 匹配的应用。<a href="/developer/apps">显示全部</a>
apps-app = 应用

app-create = 创建应用
app-create-what = 您将获得客户端 ID 和密钥。在有人批准该应用之前，不会建立任何连接。
app-owner = 所属组织
app-owner-hint = 该组织的所有者和管理员负责管理此应用。
app-owned-by = 归 <bdi>{ $owner }</bdi> 所有
app-blocked = <b>本服务器的运营者已封禁此应用。</b>任何人都无法连接它，它的所有令牌均已失效。只有运营者可以解除封禁；您在此处所做的更改会被保存，但不会解除封禁。
app-client-id = 客户端 ID
app-is-confidential = 机密型，持有密钥
app-is-public = 公开型，没有密钥，通过 PKCE 证明身份
app-status = 状态
app-status-active = 有效
app-status-suspended = 已暂停
app-status-blocked = 已被运营者封禁
app-connected = 已连接
app-connected-nowhere = 尚无组织
app-connected-to = { $count } 个组织
app-created = 创建时间
app-settings = 设置
app-save = 保存更改
app-installs-what = 应用连接到的组织，以及数量随时间的变化。
app-preview = 预览
app-preview-what = 客户看到的授权页面。
app-secrets-what = 哪些密钥有效，以及上次使用的时间。
app-webhook = Webhook
app-webhook-what = 向它发送了什么，以及接收方如何答复。

# What stands to choose from in its form.

app-actor-bot = 应用自己的机器人
app-actor-bot-what = 无需人员参与，不受任何角色限制
app-actor-person = 批准者本人
app-actor-person-what = 在该人员的角色范围内
app-kind-confidential = 机密型
app-kind-confidential-what = 运行在能够保管密钥的服务器上
app-kind-public = 公开型
app-kind-public-what = 运行在用户的设备上；没有密钥，使用 PKCE。此项以后无法更改。
app-scopes-posts = 帖子
app-scopes-comments = 评论
app-scopes-votes = 投票
app-scopes-changelog = 更新日志
app-scopes-roadmap = 路线图
app-scopes-articles = 文章
app-scopes-collections = 合集
app-scopes-tags = 标签
app-scopes-customers = 客户
app-scopes-member = 成员
app-scopes-webhooks = Webhook

# What can be done to it as a whole.

app-whole = 整个应用
app-rotate-what = 生成新密钥。
app-suspend = 暂停应用
app-suspend-what = 在您恢复之前，任何人都无法连接它，它的所有令牌均无效。
app-suspend-heading = 要暂停 { $app } 吗？
app-suspend-nobody = 在您恢复之前，任何人都无法连接它。
app-suspend-ends = 恢复应用不会恢复其连接：每个组织都必须重新批准。
app-suspend-keeps = 恢复应用后，其连接将重新生效。
app-unsuspend = 恢复应用
app-unsuspend-what = 组织可以重新连接它。
app-unsuspend-heading = 要恢复 { $app } 吗？
app-unsuspend-ended = 先前的连接仍处于终止状态：每个组织都必须重新批准。
app-unsuspend-back = 先前的连接将立即重新生效。
app-cut-off = 终止连接
app-cut-off-what = 立即永久终止其所有连接。应用本身会保留。
app-delete = 删除应用
app-delete-what = 永久终止该应用以及向其颁发的一切。
app-delete-heading = 要删除 { $app } 吗？
app-delete-effect = 其客户端 ID 和密钥将永远失效。它创建的内容会保留。
app-delete-for-good = 此操作无法撤消。
app-loses-nothing = 目前没有组织连接到它。
app-loses = 目前有 { $count } 个组织连接到它。这些连接将立即停止工作。
app-name-missing = 请输入名称以继续。
app-name-wrong = 这不是该应用的名称。

# Before an edit changes what it may ask for.

scopes-change = 更改权限范围
scopes-heading = 要更改 <bdi>{ $app }</bdi> 可以请求的权限吗？
scopes-added = 今后将请求
scopes-removed = 不再请求
scopes-effects = 影响
scopes-effect-none = 目前没有组织连接到它，因此不会询问任何人，也不会有任何内容停止工作。
scopes-effect-removed = 不再请求的权限将在 { $count } 个组织中立即停止生效。
scopes-effect-added = 新增的权限将在 { $count } 个组织中等待管理员处理。在管理员接受之前，应用在该组织中照常工作。
scopes-effect-declined = 管理员拒绝后，应用保持原样。
scopes-note = 给管理员的说明
scopes-note-hint = 每个已连接此应用的组织的管理员都会看到。写一两句话即可；如无需说明，请留空。
scopes-back = 返回表单

# What nobody could be asked, so that there is no preview of it.

app-preview-nothing = 不可能出现这样的请求
app-preview-nothing-what = 您所选的内容不是该应用能够向人提出的请求。
app-preview-actor = 该应用未注册为以这种身份操作。
app-preview-not-allowed = 它的权限范围或重定向 URI 不允许这样做。
app-preview-role = 拥有该角色的人无权决定，页面会改为说明如何向管理员提出请求。
app-preview-nothing-next = 请选择其他内容，或更改应用。
app-preview-again = 重新开始预览
