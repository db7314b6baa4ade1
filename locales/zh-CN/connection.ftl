# The apps that act in an organization: the list, one connection, its health, and the calls it could make.

connection-empty = 没有应用连接到 <bdi>{ $organization }</bdi>。
connection-empty-what = 这里有人批准应用后，该应用会显示在此列表中，包括它可以做什么、由谁批准，以及撤销其访问权限的按钮。要连接应用，请从应用自己的网站开始：它会引导您到这里。
connection-lead = 可以在 <bdi>{ $organization }</bdi> 中操作的应用。撤销访问权限后，应用会立即停止工作。
connection-app = 应用
connection-acts-as = 操作身份
connection-it-can = 它可以
connection-approved = 批准
connection-status = 状态
connection-more = 另有 { $count } 项
connection-not-yet = 尚无
connection-unused = 90 天未使用
connection-revoke = 撤销访问权限
connection-suspend = 暂停访问权限
connection-resume = 恢复访问权限
connection-facts = 连接
connection-approved-by = <bdi>{ $name }</bdi>，{ $at }
connection-ends = 终止时间
connection-last-token = 最近的令牌
connection-history = 历史记录
connection-history-empty = 尚无记录。对此连接的每次更改都会显示在这里，包括由谁更改以及从何处更改。

# As whom an app acts.

connection-as-bot = 应用自己的机器人
connection-as-somebody-gone = 已离开的人员
connection-as-limited = { $person }，在该人员的角色范围内

# What an app asks for besides.

connection-asks-for-more = <bdi>{ $app }</bdi> 请求更多权限
connection-note = “<bdi>{ $note }</bdi>”
connection-could-also-see = 它还将可以查看
connection-could-also-change = 它还将可以更改
connection-until-answered = 在您答复之前，以及在您拒绝的情况下，它会继续使用现有权限。<a href="{ $href }">查看由此开放的 API 调用</a>
connection-decline = 拒绝
connection-accept = 接受

# The state of a connection, in a word.

connection-state-requested = 等待批准
connection-state-active = 有效
connection-state-scopes-pending = 请求更多权限
connection-state-suspended = 已暂停
connection-state-suspended-by-owner = 已被应用的所有者暂停
connection-state-expired = 已过期
connection-state-ended-for-safety = 为安全起见已终止
connection-state-declined = 已拒绝
connection-state-withdrawn = 已撤回
connection-state-app-withdrawn = 应用已撤回
connection-state-organization-ended = 组织已终止
connection-state-person-gone = 人员已离开
connection-state-revoked = 已撤销

# Why it no longer works, and what would bring it back.

connection-ended-by-admin = 本组织的管理员撤销了此连接。
connection-ended-by-app = 应用自行放弃了访问权限。
connection-ended-by-person = 它所代表的人员终止了此连接。
connection-ended-declined = 本组织的管理员未同意。
connection-ended-withdrawn = 提出请求的人撤回了请求。
connection-ended-expired = 批准时选定的日期已到。
connection-ended-leak = 它的一个令牌出现在所有人都能读取的地方，因此所有令牌均已终止。如果您信任该应用，请重新批准。
connection-ended-cut-off = 在某一时间之前建立的所有连接均已终止。
connection-ended-code-replay = 某个授权码被提交了两次，可能已被盗用。如果您信任该应用，请重新批准。
connection-ended-refresh-reuse = 某个刷新令牌被提交了两次，可能已被盗用。如果您信任该应用，请重新批准。
connection-ended-with-app = 应用的所有者撤回了该应用，或者该应用的所有连接被一并终止。
connection-ended-with-organization = 在本组织中进行的一切操作均已终止。
connection-ended-with-person = 它所代表的人员已离开、被停用、更改了密码或终止了所有连接。需要有人重新批准。

# Before it is revoked or suspended.

connection-confirm-revoke = 要撤销 { $app } 的访问权限吗？
connection-confirm-suspend = 要暂停 { $app } 的访问权限吗？
connection-effect-at-once = 从此刻起，它将无法再查看或更改 { $organization } 中的任何内容。
connection-effect-stays = 它创建的内容会保留。
connection-effect-again = 要重新连接它，需要有人重新批准。
connection-effect-not-lost = 不会丢失任何内容：恢复后，它将以现有的访问权限继续工作。

# How a connection is doing.

health-title = 运行状况
health-unused = <b>90 天未使用。</b>自 { $since } 起，它没有进行过任何调用。如果没有人需要它，请撤销其访问权限。
health-last-call = 上次调用
health-last-refresh = 上次刷新
health-refresh-failures = { $count } 次被拒绝，最近一次：{ $at }
health-refused-calls = 被拒绝的调用
health-refused-none = 没有因缺少权限范围而被拒绝的调用
health-refused = { $count } 次调用因缺少 <code>{ $scope }</code> 被拒绝
health-refused-last = 最近一次：{ $at }
health-unused-scopes = 未使用的权限范围
health-unused-none = 过去 30 天内没有
health-unused-granted = 已授予，但过去 30 天内未使用
health-secret = 客户端密钥
health-secret-made = 创建于 { $at }
health-secret-newest = 应用的最新密钥
health-secret-older = 应用有更新的密钥
health-secret-older-ends = 应用有更新的密钥；此密钥的失效时间：{ $at }
health-calls = API 调用
health-could = 此应用可以做什么

# What it could do, call by call.

capabilities-title = 它可以做什么
capabilities-heading = <bdi>{ $app }</bdi> 可以做什么
capabilities-as-bot = 它的令牌在 <bdi>{ $organization }</bdi> 中可以进行的所有 API 调用。它以自己的机器人身份操作，不受任何角色限制。
capabilities-as-person = 它的令牌在 <bdi>{ $organization }</bdi> 中可以进行的所有 API 调用。它以 <bdi>{ $person }</bdi> 的身份操作。
capabilities-as-role = 它的令牌在 <bdi>{ $organization }</bdi> 中可以进行的所有 API 调用。它以 <bdi>{ $person }</bdi> 的身份操作，并受角色“{ $role }”的限制。
capabilities-requested = 尚无人批准。一旦有人批准，它就可以进行这些调用。
capabilities-stopped = 它目前无法工作，在此状态改变之前，不能进行其中任何调用。
capabilities-none = 它的令牌不能进行任何 API 调用。
capabilities-none-what = 它获得的权限可能仍允许它接收事件。<a href="{ $href }">查看它可以做什么</a>
capabilities-used = 过去 30 天内，它使用了 { $all } 个调用中的 { $recent } 个。从未使用的权限无需授予。
capabilities-call = 调用
capabilities-what = 作用
capabilities-what-short = 作用
capabilities-recent = 过去 30 天
capabilities-recent-short = 30 天
capabilities-calls = 调用总数
capabilities-calls-short = 调用数
capabilities-last = 上次调用
capabilities-is-used = 已使用
capabilities-is-not-used = 未使用
capabilities-never = 从未
capabilities-pending = 如果您接受它请求的权限范围
capabilities-pending-what = 它还将可以进行这 { $count } 个调用。
