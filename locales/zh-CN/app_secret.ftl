# The secrets of an app, for its owner.

secrets-title = 密钥
secrets-public = <bdi>{ $app }</bdi> 是公开型应用，因此没有密钥。
secrets-public-why = 它运行在无法保管密钥的地方，改用 PKCE 证明身份。
secrets-none = <bdi>{ $app }</bdi> 没有有效的密钥。
secrets-what = <bdi>{ $app }</bdi> 使用密钥证明自己的身份。我们只存储指纹，因此密钥无法再次显示。
secrets-secret = 密钥
secrets-made = 创建时间
secrets-last-used = 上次使用
secrets-works-until = 有效期至
secrets-actions = 操作
secrets-current = 当前
secrets-replaced = 已被替换
secrets-until-replaced = 被替换为止
secrets-end-now = 立即终止
secrets-lagging = 仍在使用旧密钥
secrets-lagging-what = 以下 { $count } 个安装上次刷新时使用的密钥已被替换。该密钥失效时，它们也会停止工作。
secrets-secret-made = 密钥创建时间
secrets-last-refresh = 上次刷新
secrets-leak = 密钥落入他人之手？
secrets-leak-what = 立即终止该应用的所有密钥、授权码和令牌，并生成新密钥。每个组织都必须重新批准该应用。
secrets-leaked = 此密钥已泄露

# What is done to them.

secret-rotate = 轮换密钥
secret-rotate-heading = 要轮换 <bdi>{ $app }</bdi> 的密钥吗？
secret-rotate-shown = 将生成新密钥，且仅显示一次。
secret-rotate-keeps = 连接会保留。旧密钥失效后，您的应用在下次刷新时需要使用新密钥。
secret-rotate-ends-access = 所有访问令牌立即失效。连接会保留：您的应用下次用新密钥刷新时会获得新令牌。
secret-rotate-ends-all = 所有连接立即永久终止。每个组织都必须重新批准该应用。
secret-rotate-ends-another = 之前已被替换的密钥将立即失效：最多只有两个密钥有效。
secret-rotate-overlap = 旧密钥继续有效的时长
secret-overlap-none = 立即失效
secret-old-ends = 旧密钥立即失效。
secret-old-works = 旧密钥还可使用 { $span }。
secret-end = 终止密钥
secret-end-heading = 要立即终止 { $app } 的旧密钥吗？
secret-end-at-once = 它原本可使用至 { $at }，现在将立即失效。
secret-end-users = 仍在使用它的程序在换用新密钥之前，既无法连接，也无法刷新。
secret-leak = 终止一切并生成新密钥
secret-leak-heading = { $app } 的密钥泄露了吗？
secret-leak-dead = 从此刻起，向其颁发的所有密钥、授权码和令牌全部作废，获得密钥的人也无法再使用它。
secret-leak-new = 将生成新密钥，且仅显示一次。每个组织都会收到通知，并须重新批准该应用。
secret-leak-instead = 如果没有其他人看到过密钥，请改为轮换密钥：这样连接会保留。

# The page that shows one, once.

secret-created = <bdi>{ $app }</bdi> 已创建
secret-rotated = <bdi>{ $app }</bdi> 的密钥已轮换
secret-leaked = <bdi>{ $app }</bdi> 的一切均已终止，并已生成新密钥
secret-webhook = <bdi>{ $app }</bdi> 的 Webhook 已有密钥
secret-advice = 离开此页面之前，请将以下内容复制到应用存放机密信息的位置。
secret-client-secret = 客户端密钥
secret-webhook-secret = Webhook 密钥
secret-rotated-next = 连接会保留；您的应用在下次刷新时需要使用新密钥。
secret-leaked-next = 先前的密钥、授权码和令牌全部失效。每个组织都必须重新批准该应用。
secret-webhook-next = 您的应用用它验证事件确实来自 <bdi>{ $product }</bdi>。其他内容均已保存。
