# The sign-in page.

login-title = 登录
login-sign-in = 登录
login-email = 邮箱
login-password = 密码
login-waiting = <bdi>{ $app }</bdi> 请求连接。您可以在登录后决定。
login-nobody = 目前没有人可以登录
login-nobody-make = 本服务器没有用户。请在运行服务器的机器上创建第一个用户：
login-nobody-then = 该命令从标准输入读取密码。完成后请返回此页面。
login-stale = 此表单已过期。请重新登录。
login-refused = 邮箱与密码不匹配。
login-too-many = 失败的尝试过多。请等待 { $minutes } 分钟后重试。
