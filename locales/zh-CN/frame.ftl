# What stands around every page.

frame-skip = 跳到正文
frame-your-account = 您的账户
frame-marketplace = 应用市场
frame-operator = 运营者
frame-support = 帮助
frame-more = 关于本服务
frame-languages = 语言

# What the last form did.

done-password-changed = 密码已更改。您在其他所有位置都已退出登录。
done-access-revoked = 应用的访问权限已撤销。其令牌已立即停止工作。
done-access-suspended = 应用的访问权限已暂停。在您恢复之前，它完全无法工作。
done-access-resumed = 应用的访问权限已恢复。
done-still-suspended = 您的暂停已解除，但应用的所有者设置的暂停仍然有效。
done-scopes-accepted = 已接受。应用将在下次刷新时获得所请求的权限。
done-scopes-declined = 已拒绝。应用继续使用原有权限。
done-asked = 您的请求已提交给管理员。获得批准后，请返回应用并重新连接。
done-request-approved = 已批准。提出请求的人可以在应用中完成连接。
done-request-declined = 已拒绝。未连接任何应用。
done-request-withdrawn = 您的请求已撤回。
done-app-created = 应用已创建。它是公开型应用，因此没有密钥。
done-app-saved = 应用已保存。
done-app-suspended = 应用已暂停。任何人都无法连接它，其令牌也无效。
done-app-unsuspended = 应用可以重新使用了。
done-app-deleted = 应用已删除。向其颁发的一切已立即停止工作。
done-role-changed = 角色已更改，从下一个请求起生效。
done-member-removed = 成员已移除。在此组织中以该成员身份进行的一切操作已立即停止。
done-invitation-revoked = 邀请已撤销，其链接不再有效。
done-joined = 您已加入。以下是您的角色可以使用的内容。
done-api-key-revoked = API 密钥已撤销，从下一个请求起将被拒绝。
done-settings-saved = 设置已保存。
done-language-saved = 语言已保存。
done-name-saved = 姓名已保存。
done-session-ended = 会话已终止。
done-other-sessions-ended = 您在其他所有位置都已退出登录。
done-secret-ended = 旧密钥已停止工作。
done-customer-suspended = 连接已暂停。其令牌已立即停止工作。
done-customer-resumed = 连接已恢复。
done-connections-cut-off = 连接已终止。其令牌已立即停止工作。
done-organization-suspended = 组织已暂停。其中的一切操作均已停止。
done-organization-unsuspended = 组织已恢复。先前的连接重新生效。
done-person-disabled = 账户已停用。其会话和令牌已立即停止工作。
done-person-enabled = 账户已重新启用。该人员需要登录。
done-app-reviewed = 应用已标记为已审核。授权页面会显示此标记。
done-app-review-taken-back = 应用不再标记为已审核。
done-app-blocked = 应用已封禁。其所有者无法解除封禁。
done-app-unblocked = 应用已回到封禁前的状态。
done-app-unlisted = 应用已从应用市场下架。
done-webhook-disabled = Webhook 已停用。事件将等待，直到您启用它。
done-webhook-enabled = Webhook 已启用。等待中的事件会最先发送。
done-webhook-enabled-anew = Webhook 已启用。等待中的事件不会发送。
done-webhook-saved = Webhook 已保存。
done-webhook-deleted = Webhook 已删除。不再向其发送任何内容。
done-delivery-replayed = 事件已重新排入队列，轮到时发送。
done-failed-replayed = 未送达的事件已重新排入队列，轮到时发送。
