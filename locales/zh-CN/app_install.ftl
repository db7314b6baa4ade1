# The organizations that an app is connected to, for its owner.

installs-title = 安装
installs-none = <bdi>{ $app }</bdi> 尚未连接到任何组织。
installs-none-next = 有人批准后，该组织及其连接状态会显示在这里。要了解对方会看到什么，请查看预览。
installs-what = <bdi>{ $app }</bdi> 当前或曾经连接到的组织。您只能看到组织的名称和连接，看不到其他任何信息。
installs-chart = 已连接的组织（按周）
installs-organizations = 组织
installs-search = 搜索组织
installs-state = 状态
installs-all = 全部
installs-no-match = 没有匹配的连接。<a href="{ $href }/installs">显示全部</a>
installs-organization = 组织

chart-summary = { $first-day } 为 { $first }，{ $last-day } 为 { $last }，最多时为 { $most }。
chart-caption = { $title }：{ $summary }
chart-numbers = 具体数字
chart-day = 日期

# One of them.

install-last-token = 最近的令牌
install-not-yet = 尚无
install-ended = 终止时间
install-ends = 终止时间
install-can = 它可以
install-can-nothing = 什么都不能做：已授予的权限都不再属于该应用的权限范围。
install-pending = 等待对方管理员处理
install-as-approver = 批准者本人
install-requested = 等待批准
install-active = 有效
install-scopes-pending = 请求更多权限
install-suspended-there = 已被对方暂停
install-suspended-by-you = 已被您暂停
install-revoked = 已撤销
install-expired = 已过期
install-suspend = 暂停连接
install-suspend-heading = 要暂停 { $app } 在 { $customer } 中的连接吗？
install-suspend-tokens = 它在该组织中的令牌将立即停止工作。
install-suspend-nobody = 在您恢复之前，<bdi>{ $customer }</bdi> 中的任何人都无法恢复该连接，也无法重新连接 <bdi>{ $app }</bdi>。
install-suspend-seen = <bdi>{ $customer }</bdi> 会看到此操作由您执行。<bdi>{ $app }</bdi> 的其他连接不受影响。
install-resume = 恢复连接
install-resume-heading = 要恢复 { $app } 在 { $customer } 中的连接吗？
install-resume-tokens = 它在该组织中的令牌将立即重新生效。
install-resume-suspended-there = <bdi>{ $customer }</bdi> 也暂停了该连接，因此需等对方有人恢复后才会重新生效。
