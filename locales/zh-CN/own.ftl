# What acts as a person, and where they are signed in.

own-app-none = 没有应用以您的身份操作。
own-app-none-what = 当您允许应用以您的身份操作时，它会显示在这里，包括它可以做什么以及终止按钮。以应用自己的机器人身份操作的应用，请在您组织的页面上查看。
own-app-lead = 在您的角色范围内以您的身份操作的应用。您可以随时终止其中任何一个。
own-app-in = 所在组织
own-app-effect-at-once = 从此刻起，它将无法再在 { $organization } 中以您的身份操作。
own-app-effect-again = 要重新连接它，您需要重新批准。

session-lead = 您已登录的位置。如有您不认识的会话，请将其终止，然后更改密码。
session-end-others = 终止所有其他会话
session-where = 位置
session-signed-in = 登录时间
session-last-used = 上次使用
session-this = 当前会话
session-from = 来自 { $address }
session-not-recorded = 未记录
session-end = 终止
session-program = 程序（{ $device }）
session-device-unknown = 未知
session-device-on-system = { $system } 上的 { $browser }
session-device-on-apple = { $device } 上的 { $browser }
