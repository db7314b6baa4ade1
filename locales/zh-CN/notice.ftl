# The page that has one thing to say: an error, a refusal, an end. A heading has no full stop.

notice-go-to-start = 前往首页
notice-go-to-account = 前往您的账户
notice-go-back = 请返回重试。
notice-request = 请求 <code>{ $id }</code>
notice-request-id = 请求 ID：<code>{ $id }</code>
notice-for-developers = 致应用的开发者：失败原因

notice-not-found = 找不到此页面
notice-not-found-what = 地址可能输入有误，页面可能已被移除，或者该页面属于您未加入的组织。
notice-not-found-next = 请检查地址，或从首页开始。

notice-forbidden = 您的角色无法执行此操作
notice-forbidden-what = 只有组织的所有者和管理员可以执行此操作。
notice-forbidden-next = 请他们中的一位代您操作，或更改您的角色。

notice-internal = 我们这边出了问题
notice-internal-what = 请求未执行。问题已记录，与您的操作无关。
notice-internal-next = 请重试。如果再次失败，请告知本服务器的运营者，并提供下方的请求 ID。

notice-unavailable = 目前无法处理此请求
notice-unavailable-what = 服务的一部分无法访问。未作任何更改。
notice-unavailable-next = 请在一分钟后重试。如果仍然如此，请告知本服务器的运营者。

notice-wrong-method = 此页面不能这样使用
notice-wrong-method-what = 该地址存在，但不支持此类请求。直接打开表单的地址时会出现这种情况。
notice-wrong-method-next = 请返回之前的页面，或从首页开始。

notice-too-many = 短时间内尝试次数过多
notice-too-many-what = 为保护账户安全，来自同一来源的尝试次数受到限制。未作任何更改。
notice-too-many-next = 请等待一分钟后重试。

notice-failed = 操作未成功
notice-status-malformed = 请求格式错误。
notice-status-unauthorized = 需要身份验证。
notice-status-body-too-large = 请求正文过大。
notice-status-address-too-long = 地址过长。
notice-status-media-type = 请求正文的 Content-Type 不受支持。
notice-status-too-many = 请求过多。
notice-status-refused = 请求被拒绝。

notice-body-not-utf8 = 请求不是有效的 UTF-8。
notice-body-nul = 请求包含 NUL 字符。
notice-body-broken-escape = 请求包含损坏的百分号转义。
notice-body-too-many-fields = 请求的参数过多。
notice-body-not-json = 请求正文不是有效的 JSON 对象。
notice-body-boundary = multipart 正文需要一个 1 到 70 个字符的边界。
notice-body-not-multipart = 请求正文不是有效的 multipart/form-data。
notice-body-file = 此处不接受文件。
notice-body-part-not-text = multipart 正文的各部分必须是纯文本。
notice-body-cut-short = 无法完整读取请求正文。
notice-body-no-content-type = 请求正文没有 Content-Type。
notice-body-many-content-types = 请求有多个 Content-Type。
notice-body-broken-content-type = Content-Type 格式错误。
notice-body-other-charset = 仅支持 UTF-8。
notice-body-encoded = 不支持经过编码的请求正文。

notice-field-twice = 参数“{ $field }”发送了不止一次。
notice-field-invalid = 参数“{ $field }”无效。
notice-field-missing = 缺少参数“{ $field }”。
notice-field-too-long = 参数“{ $field }”过长。

notice-foreign-form = 此表单来自其他网站
notice-foreign-form-what = 本网站之外的某个来源试图以您的名义操作。未作任何更改。
notice-foreign-form-next = 如果这确实是您的本意，请从您的账户重新开始。

notice-stale-form = 此表单已过期
notice-stale-form-what = 打开表单后，您登录或退出过，因此无法再确认此表单是由您提交的。未作任何更改。
notice-stale-form-next = 请重新打开页面，并重复该步骤。

notice-last-admin = 必须有人负责管理
notice-last-admin-what = 此人是组织的最后一位所有者或管理员。未作任何更改。
notice-last-admin-next = 请先将其他人设为所有者或管理员。

notice-owners-only = 只有所有者可以执行此操作
notice-owners-only-what = 组织的所有者只能由所有者指定、更改和移除。未作任何更改。
notice-owners-only-next = 请所有者代您操作。

notice-taken-what = 已存在同名的条目，或数量已达上限。未作任何更改。
notice-taken-next = 请返回并查看列表。
notice-invalid-what = 部分字段无效。未作任何更改。

notice-key-rotated = 此 API 密钥已轮换
notice-key-rotated-what = 您提交的表单所针对的密钥现已被替换。未作任何更改。
notice-key-rotated-why = 密钥仅显示一次。重新加载页面既不会再次显示密钥，也不会生成新密钥。
notice-key-rotated-next = 如果您没有保存新密钥，请返回列表并再次轮换。

notice-secret-rotated = 此密钥已轮换
notice-secret-rotated-what = 您提交的表单所针对的密钥现已被替换。未作任何更改。
notice-secret-rotated-why = 密钥仅显示一次。重新加载页面既不会再次显示密钥，也不会生成新密钥。
notice-secret-rotated-next = 如果您没有保存新密钥，请在应用的页面上再次轮换。
notice-go-to-apps = 前往您的应用

notice-no-secret = 公开型应用没有密钥
notice-no-secret-what = 它通过 PKCE 证明身份，因此没有可轮换的密钥。

notice-blocked = 此应用已被封禁
notice-blocked-what = 本服务器的运营者已封禁它，只有运营者可以解除封禁。未作任何更改。
notice-blocked-next = 请向本服务器的运营者询问原因。

notice-invitation-gone = 此邀请已失效
notice-invitation-gone-what = 它已被使用、被撤销或已过期，或者链接不完整。
notice-invitation-gone-next = 请让邀请您的人发送新的邀请。

notice-already-member = 您已是 { $organization } 的成员
notice-already-member-what = 邀请是给非成员使用的。它仍然有效，您的角色保持不变。
notice-already-member-next = 如果您应有其他角色，请让管理员更改。
notice-go-to-organization = 前往组织

notice-suspended = 此组织已暂停
notice-suspended-what = 它已被本服务器的运营者暂停。其中的一切操作均已停止，任何人都无法使用其页面。
notice-suspended-why = 已有的连接会保留，运营者恢复组织后会重新生效。
notice-suspended-next = 请向本服务器的运营者询问原因以及需要采取的措施。

notice-end-passed = 该日期已过
notice-end-passed-what = 您为连接选择的终止日期已经过去。未作任何更改。
notice-end-passed-next = 请返回上一页，并选择更晚的日期。

notice-scopes-changed = 应用现在请求的内容已有变化
notice-scopes-changed-what = 您打开页面后，应用的所有者更改了请求的内容。未作任何更改。
notice-scopes-changed-next = 请重新打开连接，查看它现在请求的内容。

notice-decided = 此事项已有决定
notice-decided-next = 请重新打开列表，查看当前状态。
notice-decided-ended = 有人先行处理，或页面已过时：此连接已终止，只有新的授权才能恢复。未作任何更改。
notice-decided-not-approved = 有人先行处理，或页面已过时：此连接尚无人批准。未作任何更改。
notice-decided-not-requested = 有人先行处理，或页面已过时：此连接不在等待批准。未作任何更改。
notice-decided-already-approved = 有人先行处理，或页面已过时：此应用已连接。未作任何更改。
notice-decided-already-suspended = 有人先行处理，或页面已过时：此连接已暂停。未作任何更改。
notice-decided-not-suspended = 有人先行处理，或页面已过时：此连接未暂停。未作任何更改。
notice-decided-suspended-by-owner = 有人先行处理，或页面已过时：应用的所有者已暂停此连接，只有该所有者可以恢复。未作任何更改。
notice-decided-nothing-pending = 有人先行处理，或页面已过时：此应用没有请求更多权限范围。未作任何更改。

notice-two-sessions = 您的浏览器发送了两个会话
notice-two-sessions-what = 浏览器中保存了本网站的两个同名 Cookie，其中只有一个可能属于您。
notice-two-sessions-next = 请在浏览器中删除本网站的 Cookie，然后重新登录。
