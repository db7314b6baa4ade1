# The page before everything of something ends at once.

cut-off-end = 终止连接
cut-off-before = 仅限此日期之前建立的连接
cut-off-before-hint = 以该日 UTC 零点为界。留空表示全部。
cut-off-count-again = 重新统计
cut-off-count-none = 目前没有有效的连接，因此不会终止任何连接。
cut-off-count = { $count } 个连接将立即终止。
cut-off-later-stays = 自该日起建立的连接将继续工作。
cut-off-again = 要重新连接其中任何一个，需要有人重新批准。
cut-off-for-good = 此操作无法撤消。
cut-off-no-name = 请输入名称以继续。
cut-off-wrong-name = 名称不正确。
cut-off-not-a-day = 这不是有效的日期。
cut-off-in-future = 该日尚未开始。
cut-off-other-day = 请返回并选择其他日期。未终止任何连接。
cut-off-does-not-fit = 提交的内容不符合要求。未终止任何连接。

cut-off-all-of-app = 要终止 { $app } 的所有连接吗？
cut-off-older-of-app = 要终止 { $app } 较早的连接吗？
cut-off-app-ends = 从此刻起，{ $app } 将无法再查看或更改任何组织中的任何内容。
cut-off-app-stays = 其客户端 ID 和密钥会保留，可以重新连接。

cut-off-all-of-organization = 要终止与 { $organization } 的所有连接吗？
cut-off-older-of-organization = 要终止与 { $organization } 的较早的连接吗？
cut-off-organization-ends = 从此刻起，任何应用都无法再查看或更改 { $organization } 中的任何内容。
cut-off-organization-stays = 应用创建的内容会保留，组织的 API 密钥也会保留。

cut-off-all-of-oneself = 要终止所有以您的身份操作的连接吗？
cut-off-older-of-oneself = 要终止较早的以您的身份操作的连接吗？
cut-off-oneself-ends = 任何应用都不再能在任何组织中以您的身份操作。以应用自己的机器人身份操作的连接会保留。
cut-off-oneself-out = 您将在所有位置退出登录，包括此处。

cut-off-all-of-person = 要终止所有以 { $email } 的身份操作的连接吗？
cut-off-older-of-person = 要终止较早的以 { $email } 的身份操作的连接吗？
cut-off-person-ends = 任何应用都不再能在任何组织中以此人的身份操作。
cut-off-person-out = 此人将在所有位置退出登录，并可以重新登录。

cut-off-all-of-server = 要终止本服务器上的所有连接吗？
cut-off-older-of-server = 要终止本服务器上较早的连接吗？
cut-off-server-ends = 从此刻起，任何应用都无法查看或更改任何组织中的任何内容。
cut-off-server-stays = API 密钥会保留，人员保持登录状态。
