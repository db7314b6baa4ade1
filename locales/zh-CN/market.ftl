# The marketplace, and one app there.

market-empty = 尚无已上架的应用。
market-empty-what = 应用的所有者将其上架后，会显示在这里。开发者可以在<a href="/developer/apps">您的应用</a>下的应用设置中找到此选项。
market-lead = 可与 <bdi>{ $product }</bdi> 配合使用的应用。在您允许应用连接之前，其页面会说明它可以查看和更改什么。
market-install = 安装
market-install-at-site = 安装从应用自己的网站 <bdi>{ $host }</bdi> 开始，之后会返回此处请您批准。
market-install-at-consent = 在您阅读并批准其请求之前，不会建立任何连接。
market-install-at-app = 安装从应用自身开始，之后会引导您到此处批准。
market-connected = 已连接的组织
market-as-bot = 应用自己的机器人，不受任何人员的角色限制
market-as-person = 批准者本人，受该人员的角色限制
market-could-nothing = 不能查看或更改任何内容：它请求的权限范围均已不再提供。
market-optional = （可选：您可以不授予）
