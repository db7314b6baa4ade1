# Why a request of an app was refused, for the people who develop it.

explained-title = 被拒绝的请求
explained-heading = <bdi>{ $app }</bdi> 的此请求为何被拒绝
explained-next = 接下来怎么做
explained-go-to-app = 前往应用
explained-told = 应用收到的答复
explained-error = 错误
explained-sentence = 说明
explained-when = 时间
explained-stale = 有人在查看应用的请求时，应用发生了变化。
explained-ask-again = 请让该组织的管理员再次访问 /oauth/authorize。
explained-start-again = 请让该人员再次访问 /oauth/authorize。
explained-resume = 请在应用的页面上恢复。
explained-differs-slash = 两者仅末尾的斜杠不同。
explained-differs-case = 两者仅大小写不同。
explained-differs-scheme = 两者仅协议（http 或 https）不同。
explained-differs-query = 提交的地址的查询字符串不同。

# For everybody else.

explained-bland = 应用的请求被拒绝
explained-bland-what = 某个应用向本服务器发出请求并被拒绝。答复用一句话告知了应用，未作任何更改。
explained-bland-who = 未通过的具体检查会在此处显示七天，仅对拥有该应用的组织的管理员可见。新的拒绝可能需要几秒钟才会出现。
explained-bland-next = 如果您负责该应用，请以上述管理员身份登录。如果您只是使用者，请告知其开发者并提供请求 ID。
explained-go-to-apps = 前往您的应用

# What is wrong with an authorization request.

explained-app-suspended = 应用已暂停，因此任何人都无法连接它，其凭据也无效。
explained-app-suspended-mend = 请在应用的页面上恢复应用。
explained-app-blocked = 本服务器的运营者已封禁该应用。
explained-app-blocked-mend = 请咨询本服务器的运营者；您无法自行解除封禁。
explained-redirect-uri-missing = 请求未指定 redirect_uri，而应用注册的地址并非恰好一个，无法默认使用。
explained-redirect-uri-missing-mend = 请发送 redirect_uri，并与注册的写法完全一致。
explained-redirect-uri-none-registered = 应用未注册任何重定向 URI，因此没有可以返回答复的地址。
explained-redirect-uri-none-registered-mend = 请在应用的页面上注册一个。
explained-response-type-unknown = response_type 为“<bdi>{ $presented }</bdi>”；本服务器只返回 code。
explained-response-type-unknown-mend = 请发送 response_type=code。
explained-response-type-missing = 缺少 response_type，而本服务器要求提供。
explained-response-type-missing-mend = 请发送 response_type=code。
explained-response-mode-unknown = response_mode 为“<bdi>{ $presented }</bdi>”，本服务器不支持。
explained-response-mode-unknown-mend = 请省略它，或使用服务器元数据 response_modes_supported 中的一个值。
explained-state-missing = 缺少 state，而本服务器要求提供。
explained-state-missing-mend = 请在每个请求中发送新的随机 state，并在收到答复时进行比对。
explained-state-too-long = state 有 { $length } 字节；最多只能原样返回 4096 字节。
explained-state-too-long-mend = 请将所需内容保存在您这一侧，并发送能找到这些内容的简短随机 state。
explained-scope-malformed = 无法读取 scope：“<bdi>{ $presented }</bdi>”。
explained-scope-malformed-mend = 请用单个空格分隔，最多 50 个权限范围，只使用可打印的 ASCII 字符，不含引号。
explained-scope-unknown = 本服务器没有权限范围“<bdi>{ $scope }</bdi>”。
explained-scope-unknown-mend = 请与 /.well-known/oauth-authorization-server 中的 scopes_supported 进行比对。
explained-scope-undeclared = 应用未声明权限范围“<bdi>{ $scope }</bdi>”。
explained-scope-undeclared-mend = 请在应用的页面上声明它，或不再请求它。
explained-scope-none-declared = 请求未指定权限范围，而应用也未声明本服务器具有的任何权限范围。
explained-scope-none-declared-mend = 请在应用的页面上声明其所需的权限范围。
explained-scope-missing = 缺少 scope，而本服务器不设默认值。
explained-scope-missing-mend = 请发送 scope，列出应用所需的权限范围，以空格分隔。
explained-scope-not-chosen = 答复未授予任何权限范围，或重复列出了权限范围。
explained-scope-not-chosen-mend = 请发送 scope 或 granted_scopes 之一，且至少包含一个权限范围。
explained-actor-unknown = 不存在 actor“<bdi>{ $presented }</bdi>”。
explained-actor-unknown-mend = 请发送 actor=app 以应用自己的机器人身份操作，或发送 actor=self 以该人员的身份操作。
explained-code-challenge-malformed = code_challenge 不是 SHA-256 的 base64url 编码：应为 43 个字符，实际为 { $length } 个。
explained-code-challenge-malformed-mend = 请发送不带填充的 base64url(SHA-256(code_verifier))。
explained-code-challenge-method = code_challenge_method 为“<bdi>{ $method }</bdi>”；只接受 S256。
explained-code-challenge-method-mend = 请发送 code_challenge_method=S256。
explained-code-challenge-method-missing = 缺少 code_challenge_method，这意味着使用 plain；只接受 S256。
explained-code-challenge-absent = 有 code_challenge_method，但没有 code_challenge。
explained-code-challenge-absent-mend = 请两者都发送，或都不发送。
explained-code-challenge-missing = 该应用是公开型应用，而公开型应用必须发送 code_challenge。
explained-code-challenge-missing-mend = 请为每个请求生成 code_verifier，并发送其 S256 质询值。
explained-denied-by-person = 该人员阅读了应用请求的内容，并点击了“拒绝”。
explained-denied-by-person-mend = 没有任何故障。请减少请求的权限，或在引导用户到这里之前，说明应用会用它们做什么。
explained-nobody-to-decide = 被请求的人员在此请求涉及的任何组织中都无权决定。
explained-nobody-to-decide-mend = 请让其角色有权连接应用的人员来处理，或省略 target_organization_id。
explained-person-not-a-member = 该人员代表其未加入的组织作出了答复。
explained-person-not-a-member-mend = 请发送 eligible_organizations 中的一个 target_organization_id。
explained-person-role-too-weak = 作出答复的人员在该组织中的角色无权连接应用。
explained-person-role-too-weak-mend = 请由该组织的管理员答复。
explained-organization-refuses-app = 该组织不允许连接此应用：其策略限定了可以连接的应用。
explained-organization-refuses-app-mend = 请该组织的管理员更改策略。
explained-install-suspended-before-consent = 您这一侧暂停了该组织中的安装，新的授权不会解除暂停。
explained-install-end-passed = 安装的终止日期已经过去。
explained-install-end-passed-mend = 请发送一个未来的 expires_at，以 Unix 秒为单位。
explained-events-beyond-request = granted_webhook_events 中有请求未要求的事件。
explained-events-beyond-request-mend = 请只授予 requested_webhook_events 中的事件，其他事件请先让应用订阅。
explained-redirect-uri-unregistered = 该 redirect_uri 未注册。它与最接近的已注册地址 <bdi>{ $nearest }</bdi> 从第 { $at } 个字符开始不同。
explained-redirect-uri-unregistered-mend = 请逐字节发送已注册的地址，或在应用的页面上注册您发送的地址。
explained-registered = 已注册
explained-sent = 已发送
explained-actor-not-allowed = 应用不能请求 { $actor ->
    [none] actor
   *[other] actor { $actor }
}；它可以请求 { $allowed }。
explained-actor-none-allowed = 应用不能请求 { $actor ->
    [none] actor
   *[other] actor { $actor }
}；它不能请求任何 actor。
explained-actor-not-allowed-mend = 请在应用的页面上更改其操作身份，或请求它已有的身份。

# What is wrong with credentials, or with the form of a request.

explained-secret-wrong = 客户端密钥错误：它不是、也从未是该应用的密钥。
explained-secret-wrong-mend = 请核对应用的配置，尤其注意是否缺少字符，或者轮换密钥。
explained-secret-rotated = 客户端密钥已轮换。该密钥于 { $at } 失效。
explained-secret-rotated-mend = 请为应用配置最新的密钥。
explained-secret-leaked = 客户端密钥于 { $at } 被报告为已泄露，不再有效。
explained-secret-leaked-mend = 请为应用配置最新的密钥，并查明旧密钥是在哪里泄露的。
explained-secret-of-public-app = 该应用是公开型应用，没有密钥，但请求中却发送了密钥。
explained-secret-of-public-app-mend = 请省略 client_secret，并用 PKCE 证明请求。
explained-secret-missing = 该应用持有密钥，而请求中没有提供密钥。
explained-secret-missing-mend = 请在正文中发送 client_secret，或通过 HTTP Basic 发送 ID 和密钥。
explained-authorization-header-twice = 请求包含两个 Authorization 标头。
explained-authorization-header-twice-mend = 请只发送一个。某些库常会在您的标头之外再添加自己的标头。
explained-authorization-header-malformed = Authorization 标头不是 Basic 后跟 id:secret 的 base64 编码。
explained-authorization-header-malformed-mend = 请发送 Authorization: Basic base64(client_id:client_secret)。
explained-credentials-twice = 客户端认证信息发送了两次：在 Authorization 标头中和正文中各一次。
explained-credentials-twice-mend = 请只发送其中一个。
explained-client-ids-differ = Authorization 标头中的 client_id 与正文中的不一致。
explained-client-ids-differ-mend = 请在正文中省略 client_id。
explained-too-many-attempts = 该应用在一分钟内从该地址发出的失败请求过多。
explained-too-many-attempts-mend = 请按 Retry-After 指示的时间等待，并修正之前失败的原因。
explained-parameter-missing = 参数“<bdi>{ $name }</bdi>”缺失或为空。
explained-parameter-missing-mend = 请在正文中发送它。
explained-parameter-twice = 参数“<bdi>{ $name }</bdi>”发送了不止一次。
explained-parameter-twice-mend = 请只发送一次；没有任何内容被消耗。
explained-parameter-invalid = 参数“<bdi>{ $name }</bdi>”的类型不符合预期。
explained-parameter-invalid-mend = 请以长度合理的文本发送。
explained-grant-type-unsupported = 本服务器没有授权类型“<bdi>{ $presented }</bdi>”。
explained-grant-type-unsupported-mend = 请发送 grant_type=authorization_code 或 grant_type=refresh_token。
explained-no-secret-to-rotate = 该应用是公开型应用，没有可以轮换的密钥。
explained-no-secret-to-rotate-mend = 如果服务器能够保管密钥，请注册机密型应用。
explained-fields-invalid = 部分字段无效。{ $problems }
explained-fields-invalid-mend = 请修正后重新发送请求；未作任何更改。
explained-request-unreadable = 请求本身无法使用。{ $sentence }
explained-request-unreadable-mend = 请以表单、multipart 或 JSON 格式发送正文，并在 Content-Type 中注明格式。
explained-server-failed = 请求没有问题：服务器或其数据库无法答复。
explained-server-failed-mend = 请重新发送。如果再次失败，请告知本服务器的运营者并提供请求 ID。

# What is wrong with a code or a refresh token.

explained-code-malformed = 该授权码不是本服务器的：其开头、长度或校验和错误。
explained-code-malformed-mend = 请原样从重定向中取出，只解码一次，不要以其他内容代替。
explained-code-unknown = 授权码的格式正确，但本服务器未颁发过这样的授权码，或在其失效一天后已将其清除。
explained-code-unknown-mend = 请检查授权码和令牌端点是否属于同一服务器。
explained-code-of-another-app = 该授权码不属于此应用。
explained-code-of-another-app-mend = 请检查授权请求和兑换是否使用相同的 client_id。
explained-exchange-redirect-uri-absent = 发送授权码时缺少 redirect_uri。
explained-exchange-redirect-uri-absent-mend = 请发送与授权请求中相同的 redirect_uri。
explained-code-verifier-absent = 授权请求带有 code_challenge，而兑换时没有 code_verifier。
explained-code-verifier-absent-mend = 请将 verifier 保存在发起请求的会话中，并与授权码一起发送。
explained-code-verifier-malformed = code_verifier 必须由 43 到 128 个字母、数字或 -._~ 组成；实际为 { $length } 字节。
explained-code-verifier-malformed-mend = 请发送计算哈希时使用的原文。
explained-code-verifier-wrong = code_verifier 与授权请求的 code_challenge 不匹配。还可尝试 { $left } 次，共 { $most } 次。
explained-code-verifier-wrong-mend = 请发送与此请求对应的 verifier；同一浏览器中同时进行多个登录时容易混淆。
explained-code-verifier-unexpected = 有 code_verifier，但授权请求没有 code_challenge。
explained-code-verifier-unexpected-mend = 请同时发送 code_challenge。如果您已发送，说明中途有什么将其去除，这是一种攻击。
explained-code-verifier-tries-spent = 该授权码已作废：已随它发送了 { $most } 个错误的 code_verifier。
explained-code-used-by = 该授权码在此请求前 { $ago }已由 { $address } 使用。由于再次使用，凭它颁发的一切均已终止。
explained-code-used = 该授权码在此请求前 { $ago }已被使用。由于再次使用，凭它颁发的一切均已终止。
explained-code-used-mend = 每个授权码请只兑换一次。请检查是否有页面被加载了两次，或在成功后又重试。
explained-code-used-at-once = 另一个请求在同一时刻使用了该授权码；已答复的是那个请求。
explained-code-used-at-once-mend = 每个授权码请只兑换一次，并让其他请求等待那次答复。
explained-code-expired = 该授权码在此请求前 { $ago }已过期。
explained-code-expired-mend = 请在收到授权码后立即兑换。
explained-refresh-token-malformed = 该刷新令牌不是本服务器的：其开头、长度或校验和错误。
explained-refresh-token-malformed-mend = 请检查存储它的列是否足够长，以及它是否其实是访问令牌。
explained-refresh-token-unknown = 刷新令牌的格式正确，但没有连接使用它，或它早已被替换。
explained-refresh-token-unknown-mend = 请使用您获得的最新刷新令牌；如果没有，请让该人员再次到这里授权。
explained-refresh-token-of-another-app = 该刷新令牌不属于此应用。
explained-refresh-token-of-another-app-mend = 请检查它是否与颁发时对应的 client_id 一起发送。
explained-refresh-token-ended = 该刷新令牌在此请求前 { $ago }已轮换。由于重复使用，连接已终止。
explained-refresh-token-ended-mend = 请在使用之前存储每个新的刷新令牌，并让该人员再次到这里授权。
explained-refresh-token-rotated = 该刷新令牌在此请求前 { $ago }已轮换。其后续令牌仍然有效。
explained-refresh-token-rotated-mend = 请在使用之前存储每个新的刷新令牌，并且同一时间只让一个进程刷新。
explained-refresh-token-rotated-at-once = 另一个请求在同一时刻轮换了该刷新令牌；已答复的是那个请求。
explained-refresh-token-rotated-at-once-mend = 请在同一时间只让一个进程刷新，并共享其答复。
explained-refresh-token-expired = 该刷新令牌因长期未使用，在此请求前 { $ago }已过期。
explained-refresh-scope-malformed = 无法读取刷新请求的 scope：“<bdi>{ $presented }</bdi>”。
explained-refresh-scope-malformed-mend = 要保留已授予的权限，请在刷新时省略 scope。
explained-refresh-scope-beyond-grant = 刷新请求的权限超出了已授予的范围：<bdi>{ $scopes }</bdi>。
explained-refresh-scope-beyond-grant-mend = 请省略 scope，或只列出已授予权限的一部分。
explained-exchange-redirect-uri-differs = redirect_uri 与授权请求中的从第 { $at } 个字符开始不同。
explained-exchange-redirect-uri-differs-mend = 请在两处发送相同的文本，不要包含重定向时添加的参数。
explained-authorization-request = 授权请求
explained-exchange = 兑换

# What a code or a refresh token rested on and has ended.

explained-ended-app = 该应用获得的一切均已终止：它已被暂停，或其连接已全部切断。
explained-ended-cut-off-app = 该应用在此之前建立的所有连接均已切断。
explained-ended-cut-off-organization = 该组织在此之前建立的所有连接均已切断。
explained-ended-cut-off-person = 该人员在此之前建立的所有连接均已切断。
explained-ended-cut-off-server = 整个服务器在此之前建立的所有连接均已切断。
explained-ended-redirect-uri = 授权码发送到的重定向 URI 此后已从应用中移除。
explained-ended-redirect-uri-mend = 请重新注册，然后让该人员再次到这里授权。
explained-ended-actor = 应用不能再以 actor={ $actor } 操作：该身份此后已被移除。
explained-ended-actor-mend = 请在应用的页面上重新允许。
explained-ended-organization = <bdi>{ $organization }</bdi> 中的一切已被一次性终止。
explained-ended-organization-suspended = <bdi>{ $organization }</bdi> 自 { $at } 起被本服务器的运营者暂停。
explained-ended-organization-suspended-mend = 请等待其恢复；届时连接会重新生效。
explained-ended-person = 表示同意的人员已被停用，或终止了所有以其身份进行的操作，例如更改了密码。
explained-ended-person-mend = 请让该人员再次到这里授权。
explained-ended-membership = 表示同意的人员已不再是 <bdi>{ $organization }</bdi> 的成员。
explained-ended-membership-mend = 请让该组织的成员来同意。
explained-ended-role = 表示同意的人员在 <bdi>{ $organization }</bdi> 中的角色现已不足以进行此操作。
explained-ended-role-mend = 请让角色更高的人员来同意。
explained-ended-approver = <bdi>{ $organization }</bdi> 中批准该应用的管理员已离开或被停用。
explained-ended-approver-mend = 请让另一位管理员批准。
explained-ended-organization-policy = <bdi>{ $organization }</bdi> 不再允许连接此应用：其策略现已收紧。
explained-ended-organization-policy-mend = 请该组织的管理员更改策略，或连接已上架的应用。
explained-ended-install-expired = <bdi>{ $organization }</bdi> 中的安装约定有效期至 { $at }，现已过期。
explained-install-suspended-by-owner = <bdi>{ $organization }</bdi> 中的安装自 { $at } 起被您这一侧暂停。
explained-install-suspended-by-customer = <bdi>{ $organization }</bdi> 于 { $at } 暂停了该安装。
explained-install-suspended-by-customer-mend = 请联系该组织的管理员；对方恢复后，令牌会重新生效。
explained-ended-otherwise = 它所依赖的某项内容此后已终止，具体原因已无法得知。
explained-revoked = <bdi>{ $organization }</bdi> 中的安装已{ explained-revoked-how }。
explained-revoked-at = <bdi>{ $organization }</bdi> 中的安装于 { $at } { explained-revoked-how }。
explained-revoked-how = { $by ->
    [admin] 被该组织的管理员撤销
    [app] 被应用自身撤销
    [user] 被它所代表的人员撤销
    [declined] 因管理员拒绝而被撤销
    [withdrawn] 被提出请求的成员撤销
    [expired] 因到期而被撤销
    [leak] 因其令牌被公开泄露而被撤销
    [cut_off] 随在此之前建立的所有连接一并被撤销
    [code_replay] 因授权码被使用两次而被撤销
    [refresh_reuse] 因刷新令牌被使用两次而被撤销
    [app_ended] 随应用一并被撤销
    [organization_ended] 随组织一并被撤销
    [user_ended] 随它所代表的人员一并被撤销
   *[nobody] 被撤销
}
