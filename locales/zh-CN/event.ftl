# What happened, as a sentence without a full stop: for one app that hears of it.

event-post-created = 帖子已创建
event-post-updated = 帖子已更改
event-post-completed = 帖子已完成
event-changelog-created = 更新日志条目已创建
event-changelog-updated = 更新日志条目已更改
event-changelog-published = 更新日志条目已发布
event-install-created = 应用已连接
event-install-updated = 应用以不同的访问权限重新连接
event-install-suspended = 连接已暂停
event-install-resumed = 连接已恢复
event-install-revoked = 连接已终止
event-install-scopes-accepted = 管理员接受了更多访问权限
event-install-scopes-declined = 管理员拒绝了更多访问权限
event-token-reuse-detected = 已用过的刷新令牌被再次使用
event-app-secret-rotated = 应用的密钥已轮换
event-member-invited = 有人被邀请加入组织
event-member-removed = 有人离开组织
event-project-created = 项目已创建
event-task-created = 任务已创建
event-ping = 测试

# The same for an organization, which hears of every app.

event-any-install-created = 某个应用已连接
event-any-install-updated = 某个应用以不同的访问权限重新连接
event-any-install-suspended = 某个连接已暂停
event-any-install-resumed = 某个连接已恢复
event-any-install-revoked = 某个连接已终止
