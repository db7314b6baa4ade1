# What a scope lets an app do, as the rest of "it can", and why it deserves a second look. These are the sentences of
# config/default.toml; where an operator configured another sentence, that one is shown in every language.

scope-posts-read = 读取帖子及其状态和所在看板
scope-posts-write = 创建、更改、分配和删除帖子
scope-comments-read = 读取评论
scope-comments-write = 撰写、更改和删除评论
scope-votes-read = 查看每项内容的投票者
scope-votes-write = 添加和移除投票，包括代表他人投票
scope-changelog-read = 读取更新日志条目，包括草稿
scope-changelog-write = 撰写、更改和发布更新日志条目
scope-roadmap-read = 读取路线图
scope-articles-read = 读取知识库的文章
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
scope-member-write-sensitive = 您的团队能看到的内容，应用邀请的任何人也都能看到。
scope-webhooks-manage = 在您的组织中发生事件时实时收到通知
scope-webhooks-manage-sensitive = 事件的内容会发送到应用自己的服务器。
