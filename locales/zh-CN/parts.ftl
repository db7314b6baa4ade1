# The pieces that several pages share.

name = <bdi>{ $name }</bdi>

parts-organization-pages = 此组织的页面
parts-overview = 概览
parts-connected-apps = 已连接的应用
parts-requests = 请求
parts-audit-log = 审计日志
parts-api-keys = API 密钥
parts-webhooks = Webhook
parts-members = 成员
parts-settings = 设置
parts-optional = （可选）
parts-new-scope = 自上次以来新增
parts-sensitive = <b>敏感权限。</b>{ $why }
parts-error = <span class="unseen">错误：</span>{ $error }
parts-errors = 有 { $count } 处需要检查
parts-order = 排序
parts-show = 显示
parts-list-pages = 此列表的页面
parts-rows = 第 { $from } 至 { $to } 项，共 { $total } 项
parts-previous = 上一页
parts-next = 下一页
parts-breadcrumbs = 导航路径
parts-type-name = 输入 <b><bdi>{ $name }</bdi></b> 以继续
parts-cancel = 取消
parts-shown-once = 之后将不再显示。
parts-kept-sealed = 我们将其加密保存，用于签名，且绝不显示。
parts-kept-as-fingerprint = 我们只存储指纹。
parts-copied = 我已复制
parts-by = <bdi>{ $name }</bdi>
parts-search-apps = 搜索应用
parts-no-app-matches = 没有与 <b><bdi>{ $search }</bdi></b> 匹配的应用。<a href="{ $href }">显示全部</a>
parts-actions = 操作

# Orders of lists.

order-name = 按名称
order-newest = 最新优先
order-working = 有效优先
order-last-approved = 最近批准优先
order-strongest-role = 最高角色优先
order-organization = 按组织
order-last-connected = 最近连接优先
order-last-token = 最近令牌优先
order-longest-unused = 最久未使用优先

# The form of an app.

app-field-name = 名称
app-field-name-hint = 人们在决定是否允许应用连接时会看到它。
app-field-description = 描述
app-field-description-hint = 用一两句话说明应用能为组织做什么。
app-field-homepage = 主页
app-field-homepage-hint = 其主机名会显示在名称旁边。如果没有，请留空。
app-field-redirect-uris = 重定向 URI
app-field-redirect-uris-hint = 每行一个，与应用发送的内容完全一致。使用 https，或在 localhost 上使用 http。
app-field-scopes = 权限范围
app-field-scopes-hint = 您的应用最多可以请求的权限。每个组织看到的就是此列表，因此请尽量少请求。批准者可以不授予可选的权限范围。
app-field-scope-optional = 可选<span class="unseen">：{ $scope }</span>
app-field-actors = 操作身份
app-field-kind = 类型
app-field-webhook = Webhook 地址
app-field-webhook-hint = 您的应用接收事件的地址。使用 https；如不接收事件，请留空。
app-field-events = Webhook 事件
app-field-events-chosen = 已选 { $chosen } 个，共 { $all } 个
app-field-marketplace = 应用市场
app-field-listed = 在应用市场中显示
app-field-listed-hint = 所有已登录的人都可以在那里找到它
app-field-install-url = 安装起始地址
app-field-install-url-hint = 应用市场中的“安装”按钮转到的地址。留空则转到应用自己的授权页面。
app-field-replay-window = 允许重试丢失刷新的时间
app-field-replay-window-hint = 以秒为单位，最多 60 秒。丢失了刷新答复的应用可以在此时间内再次请求。留空则使用本服务器的默认设置。
