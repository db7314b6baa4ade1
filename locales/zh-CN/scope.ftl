# What a scope lets an app do, as the rest of "it can", and why it deserves a second look. These are the sentences of
# the files in config/; where an operator configured another sentence, that one is shown in every language, unless the
# operator has a text for it too.

scope-posts-read = 读取帖子及其状态和所在看板
scope-posts-write = 创建、更改、分配和删除帖子
scope-comments-read = 读取评论，包括仅限您内部人员的评论
scope-comments-write = 撰写、更改和删除评论
scope-votes-read = 查看每项内容的投票者
scope-votes-write = 添加和移除投票，包括代表他人投票
scope-changelog-read = 读取更新日志条目，包括草稿
scope-changelog-write = 撰写、更改和发布更新日志条目
scope-roadmap-read = 读取路线图
scope-articles-read = 读取知识库的文章，包括草稿
scope-articles-write = 撰写和更改知识库的文章
scope-collections-read = 读取知识库的合集
scope-tags-read = 读取标签
scope-tags-write = 创建、更改和删除标签
scope-customers-read = 读取您客户的姓名、邮箱地址和详细信息
scope-customers-read-sensitive = 这些是从未接触过此应用的人的个人数据。
scope-customers-write = 添加、更改、导入和删除客户
scope-customers-write-sensitive = 被删除和覆盖的客户记录无法恢复。
scope-member-read = 查看您团队的成员，包括姓名、邮箱地址和角色
scope-member-write = 邀请、更改和移除您团队的成员
scope-member-write-sensitive = 应用可以任命和移除管理员；您的团队能看到的内容，应用邀请的任何人也都能看到。
scope-webhooks-manage = 在您的组织中发生事件时实时收到通知
scope-webhooks-manage-sensitive = 事件的内容会发送到应用自己的服务器。

# config/mastodon.toml

scope-profile = 查看您的名称、头像和个人资料地址，仅此而已
scope-read = 查看您的账号能看到的所有内容
scope-read-accounts = 查看账号，包括您自己的账号
scope-read-blocks = 查看您屏蔽的用户
scope-read-bookmarks = 查看您的书签
scope-read-collections = 查看账号的收藏列表
scope-read-favourites = 查看您喜欢的嘟文
scope-read-filters = 查看您的过滤规则
scope-read-follows = 查看您关注的人和关注您的人
scope-read-lists = 查看您的列表
scope-read-mutes = 查看您隐藏的用户
scope-read-notifications = 查看您的通知
scope-read-search = 代表您搜索
scope-read-statuses = 查看嘟文，包括发给您的嘟文
scope-write = 执行您的账号能执行的所有操作
scope-write-sensitive = 应用可以以您的名义发布、更改和删除内容。
scope-write-accounts = 更改您的个人资料
scope-write-blocks = 屏蔽账号和域名
scope-write-bookmarks = 将嘟文加入书签
scope-write-collections = 创建和更改账号的收藏列表
scope-write-conversations = 隐藏和移除对话
scope-write-favourites = 喜欢嘟文
scope-write-filters = 创建和更改过滤规则
scope-write-follows = 关注和取消关注用户
scope-write-lists = 创建和更改列表
scope-write-media = 上传媒体文件
scope-write-mutes = 隐藏用户和对话
scope-write-notifications = 清空您的通知
scope-write-reports = 举报用户
scope-write-statuses = 发布和删除嘟文
scope-follow = 查看和更改您关注、隐藏和屏蔽的用户
scope-push = 向您发送通知
scope-admin-read = 查看本服务器的运营者能看到的所有内容
scope-admin-read-sensitive = 应用可以接触到只有本服务器的运营者才能看到的内容。
scope-admin-read-accounts = 查看监察员能看到的账号信息
scope-admin-read-accounts-sensitive = 应用可以接触到只有本服务器的运营者才能看到的内容。
scope-admin-read-canonical-email-blocks = 查看被屏蔽的邮箱地址
scope-admin-read-canonical-email-blocks-sensitive = 应用可以接触到只有本服务器的运营者才能看到的内容。
scope-admin-read-domain-allows = 查看允许接入的服务器
scope-admin-read-domain-allows-sensitive = 应用可以接触到只有本服务器的运营者才能看到的内容。
scope-admin-read-domain-blocks = 查看禁止接入的服务器
scope-admin-read-domain-blocks-sensitive = 应用可以接触到只有本服务器的运营者才能看到的内容。
scope-admin-read-email-domain-blocks = 查看被屏蔽的邮箱服务商
scope-admin-read-email-domain-blocks-sensitive = 应用可以接触到只有本服务器的运营者才能看到的内容。
scope-admin-read-ip-blocks = 查看被屏蔽的 IP 地址
scope-admin-read-ip-blocks-sensitive = 应用可以接触到只有本服务器的运营者才能看到的内容。
scope-admin-read-reports = 查看举报
scope-admin-read-reports-sensitive = 应用可以接触到只有本服务器的运营者才能看到的内容。
scope-admin-write = 执行本服务器的运营者能执行的所有操作
scope-admin-write-sensitive = 应用可以接触到只有本服务器的运营者才能看到的内容。
scope-admin-write-accounts = 对账号执行管理操作
scope-admin-write-accounts-sensitive = 应用可以接触到只有本服务器的运营者才能看到的内容。
scope-admin-write-canonical-email-blocks = 屏蔽邮箱地址
scope-admin-write-canonical-email-blocks-sensitive = 应用可以接触到只有本服务器的运营者才能看到的内容。
scope-admin-write-domain-allows = 允许服务器接入
scope-admin-write-domain-allows-sensitive = 应用可以接触到只有本服务器的运营者才能看到的内容。
scope-admin-write-domain-blocks = 禁止服务器接入
scope-admin-write-domain-blocks-sensitive = 应用可以接触到只有本服务器的运营者才能看到的内容。
scope-admin-write-email-domain-blocks = 屏蔽邮箱服务商
scope-admin-write-email-domain-blocks-sensitive = 应用可以接触到只有本服务器的运营者才能看到的内容。
scope-admin-write-ip-blocks = 屏蔽 IP 地址
scope-admin-write-ip-blocks-sensitive = 应用可以接触到只有本服务器的运营者才能看到的内容。
scope-admin-write-reports = 处理举报
scope-admin-write-reports-sensitive = 应用可以接触到只有本服务器的运营者才能看到的内容。

# config/fsckmsft.toml

scope-read-projects = 查看项目
scope-write-projects = 创建项目
scope-read-tasks = 查看任务
scope-write-tasks = 创建任务
scope-read-workflows = 查看工作流
scope-write-workflows = 创建工作流
scope-admin = 执行 API 能执行的所有操作
scope-admin-sensitive = 这会开放现有的所有调用以及将来新增的调用。
