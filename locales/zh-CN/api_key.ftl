# The API keys of an organization.

api-key-lead-bound = API 密钥在其权限范围内代表 <bdi>{ $organization }</bdi>，无需任何人员参与。对于他人的程序，请改用应用。
api-key-lead = API 密钥代表整个 <bdi>{ $organization }</bdi>，无需任何人员参与，也没有权限范围。对于他人的程序，请改用应用。
api-key-empty = 没有 API 密钥。
api-key-empty-what = 您自己的脚本可以用 API 密钥调用 API。请以使用它的脚本命名，以便日后知道撤销时会有什么停止工作。
api-key-search = 搜索 API 密钥
api-key-none-matches = 没有与 <b><bdi>{ $search }</bdi></b> 匹配的 API 密钥。<a href="{ $href }">显示全部</a>
api-key-key = 密钥
api-key-scopes = 权限范围
api-key-no-scopes = 无
api-key-networks = 网络
api-key-any-network = 任意
api-key-created = 创建者
api-key-by-operator = 本服务器的运营者
api-key-last-used = 上次使用
api-key-never = 从未
api-key-rotate-short = 轮换
api-key-revoke-short = 撤销
api-key-new = 创建 API 密钥
api-key-name = 名称
api-key-name-hint = 将使用此密钥的程序。
api-key-scopes-hint = 密钥今后所能做的一切。请只选择程序所需的权限范围。
api-key-networks-hint = 密钥可在哪些网络使用：每行一个网络，例如 192.0.2.0/24。留空表示不限。
api-key-create = 创建 API 密钥

# What is wrong with a new one.

api-key-name-taken = 已存在同名的 API 密钥。请换一个名称，或先撤销该密钥。
api-key-bad-name = 请输入 1 到 100 个字符的名称。
api-key-no-scope = 请至少选择一个权限范围。
api-key-unknown-scope = { $scope } 不是本服务器的权限范围。
api-key-bad-scope = 权限范围只能包含可打印的 ASCII 字符，不能包含引号和反斜杠。
api-key-too-many-scopes = 权限范围过多。
api-key-scopes-unused = 本服务器的 API 密钥没有权限范围。
api-key-not-a-network = { $network } 不是有效的网络，正确的示例如 192.0.2.0/24 或 2001:db8::/32。
api-key-too-many-networks = 一个 API 密钥最多可以绑定 { $most } 个网络。
api-key-networks-unused = 本服务器的 API 密钥不绑定网络。

# Before it is rotated or revoked.

api-key-confirm-rotate = 要轮换 API 密钥 { $name } 吗？
api-key-rotate = 轮换 API 密钥
api-key-effect-at-once = 从下一个请求起，旧密钥将被拒绝。不存在新旧密钥同时有效的时段。
api-key-effect-name-stays = 名称保持不变。新密钥将在下一页显示，且仅显示一次。
api-key-effect-bounds-stay = 名称、权限范围和网络保持不变。新密钥将在下一页显示，且仅显示一次。
api-key-confirm-revoke = 要撤销 API 密钥 { $name } 吗？
api-key-revoke = 撤销 API 密钥
api-key-effect-refused = 从下一个请求起，所有使用它的程序都将被拒绝。
api-key-effect-another = 此操作无法撤消。新建的密钥将是另一个密钥。

# The page that shows one once.

api-key-is-created = API 密钥 { $name } 已创建
api-key-is-rotated = API 密钥 { $name } 已轮换
api-key-advice = 离开此页面之前，请将其复制到脚本存放机密信息的位置。
api-key-label = API 密钥
api-key-note = 它代表整个 { $organization }。发送方式：{ $way ->
    [either] 放在 api-key 标头中，或作为 Bearer 令牌
    [bearer] 作为 Bearer 令牌
   *[header] 放在 api-key 标头中
}。
api-key-note-bound = 它在其权限范围内代表 { $organization }。发送方式：{ $way ->
    [either] 放在 api-key 标头中，或作为 Bearer 令牌
    [bearer] 作为 Bearer 令牌
   *[header] 放在 api-key 标头中
}。
