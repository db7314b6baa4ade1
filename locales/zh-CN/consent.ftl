# The page that asks a person to let an app in, and the one for somebody who may only ask.

consent-title = 连接 { $app }
consent-who = 请求方
consent-asks = <bdi>{ $app }</bdi> 请求连接
consent-asks-in = <bdi>{ $app }</bdi> 请求连接到 <bdi>{ $organization }</bdi>
consent-by = 开发者：<b><bdi>{ $owner }</bdi></b>
consent-by-nobody = 未知
consent-reviewed = 已审核
consent-not-reviewed = 未审核
consent-homepage = <span class="unseen">主页：</span><bdi>{ $host }</bdi>
consent-says = “<bdi>{ $description }</bdi>”
consent-as-whom = 请求的操作身份
consent-as-bot = 在您选择的组织中以<b>应用自己的机器人</b>身份操作。其操作会标注该应用的名称，且不受您的角色限制。
consent-as-bot-in = 在 <b><bdi>{ $organization }</bdi></b> 中以<b>应用自己的机器人</b>身份操作。其操作会标注该应用的名称，且不受您的角色限制。
consent-as-you = 在您选择的组织中以<b>您本人（<bdi>{ $email }</bdi>）</b>的身份操作，并受您的角色限制。其操作会标注您的姓名。
consent-as-you-in = 在 <b><bdi>{ $organization }</bdi></b> 中以<b>您本人（<bdi>{ $email }</bdi>）</b>的身份操作，并受您的角色限制。其操作会标注您的姓名。
consent-organization = 组织
consent-could = 它将可以
consent-see = 查看
consent-change = 更改
consent-be-told = 在以下情况下收到通知
consent-events = 事件
consent-calls = 具体的 API 调用（{ $count }）
consent-calls-in = { $organizations } 中具体的 API 调用（{ $count }）
consent-next = 接下来会发生什么
consent-destination = 您将前往
consent-to-site = <b><bdi>{ $host }</bdi></b>
consent-to-this-computer = <b><bdi>{ $host }</bdi></b>，这台计算机上的程序
consent-to-program = 此设备上用于打开 <b><bdi>{ $scheme }:</bdi></b> 链接的程序
consent-to-code = 显示授权码的页面，您需要将授权码复制到应用中
consent-lasts = 有效期
consent-lasts-until-revoked = 直到被撤销
consent-lasts-a-year = 一年
consent-until = 或到以下日期结束时为止
consent-undo = 如需撤销
consent-undo-in = 在 <bdi>{ $organization }</bdi> 的<b>已连接的应用</b>中点击<b>撤销访问权限</b>；应用会立即停止工作
consent-undo-somewhere = 在您组织的<b>已连接的应用</b>中点击<b>撤销访问权限</b>；应用会立即停止工作
consent-deny = 拒绝
consent-approve = 批准
consent-signed-in = 当前登录账户：<bdi>{ $name }</bdi>（<bdi>{ $email }</bdi>）。
consent-not-you = 不是您本人？

consent-preview = 预览
consent-preview-what = <b>预览。</b>这是 <bdi>{ $organization }</bdi> 中的人会看到的请求。不会存储任何内容，下方的按钮也不起作用。
consent-preview-back = 返回应用
consent-preview-other = 更改请求内容
consent-preview-scopes = 应用请求的权限
consent-preview-actor = 操作身份
consent-preview-bot = 应用自己的机器人
consent-preview-person = 批准者本人
consent-preview-any-name = 任意名称。
consent-preview-role = 收到请求的人员的角色

ask-title = 请求连接 { $app }
ask-heading = 请管理员连接 <bdi>{ $app }</bdi>
ask-why = 您的角色无权连接应用；此事由角色为“{ $role }”或更高的人员决定。他们会在<b>请求</b>页面中看到您的请求。
ask-why-in = 您的角色无权将应用连接到 <b><bdi>{ $organization }</bdi></b>；此事由角色为“{ $role }”或更高的人员决定。他们会在<b>请求</b>页面中看到您的请求。
ask-acts-as = 它将使用的操作身份：<b><bdi>{ $whom }</bdi></b>。
ask-as-bot = 应用自己的机器人
ask-as-you = 您（{ $email }），在您的角色范围内
ask-see = 它将可以查看
ask-change = 它将可以更改
ask-note = 用途是什么？
ask-cancel = 取消
ask-send = 向管理员提出请求

# Why there is nothing to agree to, or why an agreement does not count.

refusal-next-at-app = 请返回应用重试。如果再次出现，请告知应用的开发者。
refusal-start-again = 请返回应用并重新开始。

refusal-link = 无法通过此链接连接该应用
refusal-link-client-id-missing = 您打开的链接未说明是哪个应用发出请求。
refusal-link-unknown-client = 链接中给出的名称在此处没有对应的已注册应用。
refusal-link-suspended = 发出请求的应用已被暂停，因此无法连接。
refusal-link-redirect-missing = 链接未说明之后要将您转到何处，而该应用有多个地址。
refusal-link-redirect-unknown = 链接要求将您转到该应用未注册的地址。链接可能已被篡改。
refusal-link-too-long = 您打开的链接过长，无法处理。
refusal-link-why = 您未被转到其他页面，也未连接任何应用。

refusal-asks-wrongly = 该应用的请求方式无法处理
refusal-asks-wrongly-what = 您打开的链接不符合要求。您未被转到其他页面，也未连接任何应用。
refusal-asks-response-type = response_type 必须为 code
refusal-asks-response-type-missing = 缺少 response_type
refusal-asks-response-mode = 本服务器不支持该 response_mode
refusal-asks-state-missing = 缺少 state
refusal-asks-state-too-long = state 超过 4096 字节
refusal-asks-scope = scope 格式错误、未知或未由该应用声明
refusal-asks-scope-missing = 缺少 scope
refusal-asks-actor = 该应用不能使用此 actor
refusal-asks-challenge = code_challenge 必须是 base64url 编码的 SHA-256，且 code_challenge_method 为 S256
refusal-asks-challenge-missing = 必须提供 code_challenge

refusal-nowhere = 您无法连接该应用
refusal-nowhere-as-bot = { $app } 请求连接到一个组织，而您无权作此决定。
refusal-nowhere-as-you = { $app } 请求在一个组织中以您的身份操作，而您无权作此决定。
refusal-nowhere-named = 它指定了一个组织。只有该组织中角色为“{ $role }”或更高的人员才能将应用连接到该组织。
refusal-nowhere-any = 只有组织中角色为“{ $role }”或更高的人员才能将应用连接到该组织。您在任何组织中都没有该角色。
refusal-nowhere-next = 请您组织的管理员来连接，或使用其他账户登录。

refusal-undecided = 未作出决定
refusal-undecided-what = 收到的表单既未表示同意，也未表示拒绝。未作任何更改。
refusal-undecided-next = 请返回上一页，并点击其中一个按钮。

refusal-no-organization = 请选择组织
refusal-no-organization-what = 您批准时没有选择应用可以在哪个组织中工作。未连接任何应用。
refusal-no-organization-next = 请返回上一页，选择一个组织，然后重新批准。

refusal-role = 您无法将该应用连接到该组织
refusal-role-what = 您在所选组织中的角色无权连接应用。未连接任何应用。
refusal-role-next = 请该组织的管理员来连接。

refusal-app-policy = 该组织不允许连接此应用
refusal-app-policy-what = 其管理员规定了哪些应用可以连接，而此应用不在其中。未连接任何应用。
refusal-app-policy-next = 请向该组织的管理员了解其应用规则。

refusal-connected = 该应用已连接
refusal-connected-what = 管理员已将它连接到该组织，因此无需再请求。
refusal-connected-next = 如果有什么不能正常工作，请让管理员重新连接。

refusal-suspended = 应用的所有者已暂停此连接
refusal-suspended-what = 在应用的所有者恢复之前，无法在该组织中重新连接。未连接任何应用。
refusal-suspended-next = 请向应用的开发者询问原因。

refusal-end-passed = 该日期已过
refusal-end-passed-what = 您为连接选择的终止日期已经过去。未连接任何应用。
refusal-end-passed-next = 请返回应用，重新开始，并选择更晚的日期。

refusal-of-another = 此请求是向其他人提出的
refusal-of-another-what = 当前登录的账户不是收到请求的账户。未连接任何应用。

refusal-closed = 此请求已关闭
refusal-closed-what = 它已得到答复，或等待时间过长。您此次的答复未更改任何内容。
refusal-closed-next = 如果应用未连接，请返回应用并重新开始。

refusal-app-changed = 您收到请求后，应用发生了变化
refusal-app-changed-what = 您在页面上看到的内容已不是该应用可以请求的内容。未连接任何应用。
