# The members of an organization, and the invitations that make somebody one.

member-invite = 邀请成员
member-search = 搜索成员
member-none-matches = 没有与 <b><bdi>{ $search }</bdi></b> 匹配的成员。<a href="{ $href }">显示全部</a>
member-member = 成员
member-role = 角色
member-joined = 加入时间
member-you = 您
member-account = 账户
member-account-closed = 账户已停用
member-apps = 应用
member-no-apps = 此处没有应用以此人的身份操作
member-change = 更改角色
member-change-role = 更改角色
member-leaving = 移除
member-leaving-what = 终止此人在 <bdi>{ $organization }</bdi> 中的成员资格，以及其中以此人身份操作的所有应用。
member-remove = 移除成员
member-owners-only = 只有所有者可以更改或移除所有者。
member-closed = 该账户已停用，因此角色不起作用。您可以移除该成员。
member-confirm-remove = 要将 { $name } 从 { $organization } 中移除吗？
member-effect-out = { $name } 将无法再打开或更改 { $organization } 中的任何内容。
member-effect-app = { $app } 在此处以 { $name } 的身份操作，将立即停止工作。
member-effect-more-apps = 另有 { $count } 个以 { $name } 的身份操作的应用也将停止工作。
member-effect-bots = 以应用自己的机器人身份操作的应用会保留，无论由谁批准。
member-effect-back = 要重新加入，需要新的邀请；已终止的内容不会恢复。

# What a role is for, in a phrase.

role-owner-what = 拥有全部权限，并可指定其他所有者
role-admin-what = 管理应用、成员、密钥和设置
role-manager-what = 负责产品工作
role-csm-what = 负责服务客户
role-member-what = 参与协作
role-collaborator-what = 仅承担特定任务的访客

# Making invitations.

invitation-title = 邀请
invitation-link-works = 您将获得一个只能使用一次、有效期为 { $lifetime }的链接。请自行发送给对方。
invitation-whom = 邀请对象
invitation-whom-hint = 姓名或邮箱地址，以便您知道链接是给谁的。
invitation-create = 创建邀请
invitation-open = 待接受的邀请
invitation-none = 没有待接受的邀请。
invitation-none-what = 邀请会显示在这里，直到有人通过它加入、您将其撤销，或已过 { $lifetime }。
invitation-for = 邀请对象
invitation-invited = 邀请人
invitation-ends = 有效期至
invitation-link-short = 新链接
invitation-new-link = 生成新链接
invitation-confirm-new-link = 要为 { $whom } 生成新链接吗？
invitation-effect-new-link = 新链接仅显示一次，只能使用一次，有效期为 { $lifetime }。
invitation-effect-yours = 此邀请将归到您名下：当您不再有权邀请时，它会随之失效。
invitation-revoke-short = 撤销
invitation-revoke = 撤销邀请
invitation-confirm-revoke = 要撤销对 { $whom } 的邀请吗？
invitation-effect-link = 其链接将立即失效。
invitation-effect-another = 您可以随时创建新的邀请。
invitation-bad-note = 请说明邀请对象，最多 100 个字符。
invitation-is-open = 已有发给此人的待接受邀请。要创建新的邀请，请先将其撤销。
invitation-too-many = 已有 { $most } 个待接受的邀请，无法再创建。请先撤销一些。
invitation-ready = 给 { $whom } 的邀请已准备好
invitation-ready-advice = 请复制链接，并只发送给此人。
invitation-ready-link = 链接
invitation-ready-note = 第一个打开链接的人可以加入 { $product } 上的 { $organization }。链接有效期为 { $lifetime }，在使用之前您可以随时撤销。

# The page of an invitation's link.

invitation-join-title = 加入 { $organization }
invitation-join-heading = 加入 <bdi>{ $organization }</bdi>
invitation-join-who = <bdi>{ $person }</bdi> 邀请您加入 <bdi>{ $organization }</bdi>。
invitation-join-role = 您的角色
invitation-join-ends = { $at }，或有人使用后即失效
invitation-join = 加入
invitation-join-not-now = 暂不加入
invitation-join-as = 您将以 <b><bdi>{ $email }</bdi></b> 的身份加入。不是您本人？请先在您的账户页面上退出登录，然后重新打开链接。
invitation-join-known = 您已有账户
invitation-join-sign-in = 登录并加入
invitation-join-new = 您是新用户
invitation-join-email-hint = 您将用它登录。
invitation-join-name-hint = 组织中的其他人可以看到。
invitation-join-password-hint = 至少 { $shortest } 个字符。
invitation-join-create = 创建账户并加入
invitation-join-stale = 此表单已过期。请重新提交。
invitation-join-email-taken = 已有使用此地址的账户。如果是您的账户，请在上方登录。
invitation-join-bad-email = 此邮箱地址无效或无法使用。
