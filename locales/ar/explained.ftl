# Why a request of an app was refused, for the people who develop it.

explained-title = طلب مرفوض
explained-heading = سبب رفض هذا الطلب من <bdi>{ $app }</bdi>
explained-next = الخطوة التالية
explained-go-to-app = الانتقال إلى التطبيق
explained-told = ما أُبلغ به التطبيق
explained-error = الخطأ
explained-sentence = النص
explained-when = الوقت
explained-stale = تغيّر التطبيق بينما كان أحدهم ينظر في طلبه.
explained-ask-again = أعد توجيه مشرف في المؤسسة إلى عنوان URL /oauth/authorize مرة أخرى.
explained-start-again = أعد توجيه الشخص إلى عنوان URL /oauth/authorize مرة أخرى.
explained-resume = استأنفه من صفحة التطبيق.
explained-differs-slash = يختلفان في الشرطة المائلة الأخيرة فقط.
explained-differs-case = يختلفان في الأحرف الكبيرة فقط.
explained-differs-scheme = يختلفان في المخطط فقط، http أو https.
explained-differs-query = في العنوان المقدَّم استعلام مختلف.

# For everybody else.

explained-bland = رُفض طلب من تطبيق
explained-bland-what = طلب تطبيق شيئًا من هذا الخادم فرُفض طلبه. وأخبره الرد بذلك في جملة واحدة، ولم يُغيَّر شيء.
explained-bland-who = يُعرض هنا الفحص الذي لم يجتزه الطلب، لمدة سبعة أيام، لمشرفي المؤسسة المالكة للتطبيق. وقد يستغرق ظهور الرفض الجديد بضع ثوانٍ.
explained-bland-next = إذا كنت مسؤولًا عن التطبيق، فسجّل الدخول بصفتك أحد هؤلاء المشرفين. وإذا كنت تستخدمه فقط، فأبلغ مطوّريه واذكر معرّف الطلب.
explained-go-to-apps = الانتقال إلى تطبيقاتك

# What is wrong with an authorization request.

explained-app-suspended = التطبيق معلّق، لذا لا يمكن لأحد ربطه ولا تُقبل بيانات اعتماده.
explained-app-suspended-mend = ارفع التعليق عنه من صفحة التطبيق.
explained-app-blocked = حظر أحد مشغّلي هذا الخادم التطبيق.
explained-app-blocked-mend = اسأل القائم على تشغيل هذا الخادم؛ لا يمكنك التراجع عن ذلك بنفسك.
explained-redirect-uri-missing = لا يذكر الطلب redirect_uri، وليس للتطبيق عنوان وحيد يُستخدم بدلًا منه.
explained-redirect-uri-missing-mend = أرسل redirect_uri بالكتابة نفسها المسجّلة تمامًا.
explained-redirect-uri-none-registered = ليس للتطبيق أي عنوان URI مسجّل لإعادة التوجيه، لذا لا يوجد مكان يمكن أن تذهب إليه الإجابة.
explained-redirect-uri-none-registered-mend = سجّل عنوانًا في صفحة التطبيق.
explained-response-type-unknown = قيمة response_type هي «<bdi>{ $presented }</bdi>»؛ ولا يجيب هذا الخادم إلا بكود.
explained-response-type-unknown-mend = أرسل response_type=code.
explained-response-type-missing = المعلمة response_type مفقودة، وهذا الخادم يتطلبها.
explained-response-type-missing-mend = أرسل response_type=code.
explained-response-mode-unknown = قيمة response_mode هي «<bdi>{ $presented }</bdi>»، وهي غير متوفرة في هذا الخادم.
explained-response-mode-unknown-mend = احذفها، أو استخدم إحدى قيم response_modes_supported في البيانات الوصفية للخادم.
explained-state-missing = المعلمة state مفقودة، وهذا الخادم يتطلبها.
explained-state-missing-mend = أرسل قيمة state عشوائية جديدة مع كل طلب، وقارنها عند وصول الإجابة.
explained-state-too-long = طول state بالبايت هو { $length }؛ ولا يُعاد منها أكثر من 4096 بايت.
explained-state-too-long-mend = احتفظ بما تحتاج إليه لديك، وأرسل قيمة state عشوائية قصيرة تدل عليه.
explained-scope-malformed = تعذّرت قراءة scope: «<bdi>{ $presented }</bdi>».
explained-scope-malformed-mend = افصل بين 50 نطاقًا على الأكثر بمسافات مفردة، بأحرف ASCII قابلة للطباعة ودون علامات اقتباس.
explained-scope-unknown = ليس لدى هذا الخادم النطاق «<bdi>{ $scope }</bdi>».
explained-scope-unknown-mend = قارنه بالقيمة scopes_supported في عنوان URL /.well-known/oauth-authorization-server.
explained-scope-undeclared = لم يعلن التطبيق عن النطاق «<bdi>{ $scope }</bdi>».
explained-scope-undeclared-mend = أعلن عنه في صفحة التطبيق، أو توقف عن طلبه.
explained-scope-none-declared = لا يذكر الطلب أي نطاق، ولا يعلن التطبيق عن أي نطاق لدى هذا الخادم.
explained-scope-none-declared-mend = أعلن عن النطاقات التي يحتاج إليها التطبيق في صفحته.
explained-scope-missing = المعلمة scope مفقودة، وهذا الخادم لا يفترض أي قيمة لها.
explained-scope-missing-mend = أرسل scope بما يحتاج إليه التطبيق، مفصولًا بمسافات.
explained-scope-not-chosen = لا تمنح الإجابة أي نطاق، أو تذكر نطاقات مرتين.
explained-scope-not-chosen-mend = أرسل إما scope أو granted_scopes، وفيها نطاق واحد على الأقل.
explained-actor-unknown = لا يوجد actor باسم «<bdi>{ $presented }</bdi>».
explained-actor-unknown-mend = أرسل actor=app للعمل باسم البوت الخاص بالتطبيق، أو actor=self للعمل باسم الشخص.
explained-code-challenge-malformed = قيمة code_challenge ليست تجزئة SHA-256 بترميز base64url: طول تلك 43 حرفًا، وطول هذه { $length }.
explained-code-challenge-malformed-mend = أرسل base64url(SHA-256(code_verifier)) دون حشو.
explained-code-challenge-method = قيمة code_challenge_method هي «<bdi>{ $method }</bdi>»؛ ولا تُقبل إلا S256.
explained-code-challenge-method-mend = أرسل code_challenge_method=S256.
explained-code-challenge-method-missing = المعلمة code_challenge_method مفقودة، ما يعني plain؛ ولا تُقبل إلا S256.
explained-code-challenge-absent = توجد code_challenge_method ولا توجد code_challenge.
explained-code-challenge-absent-mend = أرسلهما معًا، أو لا ترسل أيًّا منهما.
explained-code-challenge-missing = التطبيق عام، ويجب على التطبيق العام أن يرسل code_challenge.
explained-code-challenge-missing-mend = أنشئ code_verifier لكل طلب وأرسل قيمة S256 المشتقة منه.
explained-denied-by-person = قرأ الشخص ما يطلبه التطبيق وضغط على «رفض».
explained-denied-by-person-mend = لا يوجد خلل. اطلب أقل، أو اشرح ما يفعله التطبيق بما يطلبه قبل أن ترسل الأشخاص إلى هنا.
explained-nobody-to-decide = لا يحق للشخص الذي سُئل أن يقرر في أي مؤسسة يتعلق بها هذا الطلب.
explained-nobody-to-decide-mend = أرسل شخصًا يتيح له دوره ربط التطبيقات، أو احذف target_organization_id.
explained-person-not-a-member = أجاب الشخص نيابة عن مؤسسة ليس عضوًا فيها.
explained-person-not-a-member-mend = أرسل target_organization_id من بين eligible_organizations.
explained-person-role-too-weak = دور الشخص الذي أجاب لا يتيح له ربط التطبيقات في تلك المؤسسة.
explained-person-role-too-weak-mend = دع مشرفًا في المؤسسة يجيب.
explained-organization-refuses-app = لا تسمح المؤسسة بربط هذا التطبيق: سياستها تقبل تطبيقات أقل.
explained-organization-refuses-app-mend = اطلب من مشرف هناك تغيير السياسة.
explained-install-suspended-before-consent = عُلّق الربط في تلك المؤسسة من جانبك، والموافقة الجديدة لا تلغي ذلك.
explained-install-end-passed = مضى بالفعل التاريخ الذي كان يُفترض أن ينتهي فيه الربط.
explained-install-end-passed-mend = أرسل expires_at في المستقبل، بثواني unix.
explained-events-beyond-request = تذكر granted_webhook_events حدثًا لم يطلبه الطلب.
explained-events-beyond-request-mend = امنح جزءًا من requested_webhook_events، واشترك للتطبيق في الأحداث الأخرى أولًا.
explained-redirect-uri-unregistered = قيمة redirect_uri غير مسجّلة. تختلف عن أقرب قيمة مسجّلة، <bdi>{ $nearest }</bdi>، عند الحرف رقم { $at }.
explained-redirect-uri-unregistered-mend = أرسل القيمة المسجّلة بايتًا ببايت، أو سجّل القيمة التي ترسلها في صفحة التطبيق.
explained-registered = المسجَّل
explained-sent = المُرسَل
explained-actor-not-allowed = لا يجوز للتطبيق أن يطلب { $actor ->
    [none] أي actor
   *[other] القيمة { $actor } للمعلمة actor
}؛ ما يجوز له طلبه: { $allowed }.
explained-actor-none-allowed = لا يجوز للتطبيق أن يطلب { $actor ->
    [none] أي actor
   *[other] القيمة { $actor } للمعلمة actor
}؛ ولا يجوز له طلب أي قيمة.
explained-actor-not-allowed-mend = غيّر طريقة عمل التطبيق في صفحته، أو اطلب ما لديه.

# What is wrong with credentials, or with the form of a request.

explained-secret-wrong = سرّ العميل خاطئ: ليس من أسرار التطبيق، ولم يكن منها قط.
explained-secret-wrong-mend = راجع ما هُيّئ به التطبيق، بحثًا عن أحرف ناقصة خصوصًا، أو دوّر السرّ.
explained-secret-rotated = تم تدوير سرّ العميل. توقف عن العمل في { $at }.
explained-secret-rotated-mend = هيّئ التطبيق بأحدث سرّ.
explained-secret-leaked = أُبلغ عن تسرّب سرّ العميل في { $at }، ولم يعد مقبولًا.
explained-secret-leaked-mend = هيّئ التطبيق بأحدث سرّ، وابحث عن المكان الذي كان فيه السرّ القديم.
explained-secret-of-public-app = التطبيق عام، لذا ليس له سرّ، ومع ذلك أُرسل سرّ.
explained-secret-of-public-app-mend = احذف client_secret، وأثبت الطلب عبر PKCE.
explained-secret-missing = للتطبيق سرّ، ولا يحتوي الطلب على أي سرّ.
explained-secret-missing-mend = أرسل client_secret في نص الطلب، أو المعرّف والسرّ عبر HTTP Basic.
explained-authorization-header-twice = في الطلب ترويستا Authorization.
explained-authorization-header-twice-mend = أرسل واحدة. كثيرًا ما تضيف مكتبة ترويستها الخاصة إلى جانب ترويستك.
explained-authorization-header-malformed = ترويسة Authorization ليست Basic متبوعة بترميز base64 لقيمة id:secret.
explained-authorization-header-malformed-mend = أرسل Authorization: Basic base64(client_id:client_secret).
explained-credentials-twice = أُرسلت مصادقة العميل مرتين، في ترويسة Authorization وفي نص الطلب.
explained-credentials-twice-mend = أرسل إحداهما فقط.
explained-client-ids-differ = قيمة client_id في ترويسة Authorization ليست نفسها التي في نص الطلب.
explained-client-ids-differ-mend = احذف client_id من نص الطلب.
explained-too-many-attempts = أخفق عدد كبير جدًا من طلبات هذا التطبيق خلال دقيقة من ذلك العنوان.
explained-too-many-attempts-mend = انتظر المدة التي تحددها Retry-After، وأصلح ما أخفق من قبل.
explained-parameter-missing = المعلمة «<bdi>{ $name }</bdi>» مفقودة أو فارغة.
explained-parameter-missing-mend = أرسلها في نص الطلب.
explained-parameter-twice = أُرسلت المعلمة «<bdi>{ $name }</bdi>» أكثر من مرة.
explained-parameter-twice-mend = أرسلها مرة واحدة؛ لم يُستهلك شيء.
explained-parameter-invalid = المعلمة «<bdi>{ $name }</bdi>» ليست من النوع المتوقع.
explained-parameter-invalid-mend = أرسلها كنص بطول معقول.
explained-grant-type-unsupported = ليس لدى هذا الخادم نوع المنح «<bdi>{ $presented }</bdi>».
explained-grant-type-unsupported-mend = أرسل grant_type=authorization_code أو grant_type=refresh_token.
explained-no-secret-to-rotate = التطبيق عام، لذا ليس له سرّ يمكن تدويره.
explained-no-secret-to-rotate-mend = سجّل تطبيقًا سرّيًا حيث يمكن لخادم الاحتفاظ بسرّ.
explained-fields-invalid = بعض الحقول غير صالحة. { $problems }
explained-fields-invalid-mend = صحّحها وأرسل الطلب من جديد؛ لم يُغيَّر شيء.
explained-request-unreadable = تعذّر استخدام الطلب نفسه. { $sentence }
explained-request-unreadable-mend = أرسل نص الطلب بصيغة form أو multipart أو JSON، مع Content-Type يحدد أيًّا منها.
explained-server-failed = لا خطأ في الطلب: تعذّر على الخادم أو قاعدة بياناته الرد عليه.
explained-server-failed-mend = أرسله من جديد. وإذا أخفق مرة أخرى، فأبلغ القائم على تشغيل هذا الخادم واذكر معرّف الطلب.

# What is wrong with a code or a refresh token.

explained-code-malformed = الكود ليس من أكواد هذا الخادم: بدايته أو طوله أو مجموعه الاختباري خاطئ.
explained-code-malformed-mend = خذه من إعادة التوجيه كما هو، وفك ترميزه مرة واحدة، ولا ترسل شيئًا آخر مكانه.
explained-code-unknown = صيغة الكود صحيحة، لكن هذا الخادم لم يصدر كودًا مثله، أو نسيه بعد يوم من انتهائه.
explained-code-unknown-mend = تحقق من أن الكود ونقطة نهاية الرموز يخصان الخادم نفسه.
explained-code-of-another-app = الكود لا يخص هذا التطبيق.
explained-code-of-another-app-mend = تحقق من أن طلب التفويض والمبادلة يستخدمان client_id نفسه.
explained-exchange-redirect-uri-absent = المعلمة redirect_uri مفقودة إلى جانب الكود.
explained-exchange-redirect-uri-absent-mend = أرسل redirect_uri نفسها التي في طلب التفويض.
explained-code-verifier-absent = احتوى طلب التفويض على code_challenge، ولا تحتوي المبادلة على code_verifier.
explained-code-verifier-absent-mend = احتفظ بقيمة code_verifier في الجلسة التي بدأت الطلب، وأرسلها مع الكود.
explained-code-verifier-malformed = يجب أن تتكوّن code_verifier من 43 إلى 128 حرفًا أو رقمًا أو من الرموز - و. و_ و~؛ وطول هذه بالبايت { $length }.
explained-code-verifier-malformed-mend = أرسل النص نفسه الذي حُسبت تجزئته.
explained-code-verifier-wrong = لا تطابق code_verifier قيمة code_challenge في طلب التفويض. المحاولات المتبقية: { $left } من { $most }.
explained-code-verifier-wrong-mend = أرسل code_verifier الخاصة بهذا الطلب نفسه؛ فمن السهل أن تختلط عند تسجيل الدخول عدة مرات في متصفح واحد.
explained-code-verifier-unexpected = توجد code_verifier، لكن طلب التفويض لم يحتوِ على code_challenge.
explained-code-verifier-unexpected-mend = أرسل code_challenge أيضًا. وإذا كنت ترسلها، فهناك ما يحذفها في الطريق، وهذا هجوم.
explained-code-verifier-tries-spent = لم يعد الكود صالحًا: عدد قيم code_verifier الخاطئة التي أُرسلت معه { $most }.
explained-code-used-by = استُخدم الكود قبل ذلك بمدة { $ago } من العنوان { $address }. واستخدامه الثاني أنهى ما أصدره.
explained-code-used = استُخدم الكود قبل ذلك بمدة { $ago }. واستخدامه الثاني أنهى ما أصدره.
explained-code-used-mend = بادل كل كود مرة واحدة. وابحث عن صفحة تُحمَّل مرتين، أو عن إعادة محاولة بعد نجاح.
explained-code-used-at-once = استخدم طلب آخر الكود في اللحظة نفسها؛ وقد رُدّ على ذلك الطلب.
explained-code-used-at-once-mend = بادل كل كود مرة واحدة، ودع الطلبات الأخرى تنتظر تلك الإجابة.
explained-code-expired = انتهت صلاحية الكود قبل ذلك بمدة { $ago }.
explained-code-expired-mend = بادل الكود فور وصوله.
explained-refresh-token-malformed = رمز التحديث ليس من رموز هذا الخادم: بدايته أو طوله أو مجموعه الاختباري خاطئ.
explained-refresh-token-malformed-mend = تحقق من أن العمود الذي يُحفظ فيه طويل بما يكفي، وأنه ليس رمز وصول.
explained-refresh-token-unknown = صيغة رمز التحديث صحيحة، لكنه لا يخص أي ربط، أو استُبدل منذ زمن بعيد.
explained-refresh-token-unknown-mend = استخدم أحدث رمز أُعطي لك؛ وإن لم يوجد، فأعد إرسال الشخص إلى هنا.
explained-refresh-token-of-another-app = رمز التحديث لا يخص هذا التطبيق.
explained-refresh-token-of-another-app-mend = تحقق من أنه يُرسل مع client_id الذي أُصدر له.
explained-refresh-token-ended = تم تدوير رمز التحديث قبل ذلك بمدة { $ago }. وإعادة استخدامه أنهت الربط.
explained-refresh-token-ended-mend = خزّن كل رمز تحديث جديد قبل استخدامه، وأعد إرسال الشخص إلى هنا.
explained-refresh-token-rotated = تم تدوير رمز التحديث قبل ذلك بمدة { $ago }. والرمز الذي حل محله ما زال مقبولًا.
explained-refresh-token-rotated-mend = خزّن كل رمز تحديث جديد قبل استخدامه، ودع عملية واحدة فقط تجري التحديث في كل مرة.
explained-refresh-token-rotated-at-once = دوّر طلب آخر رمز التحديث في اللحظة نفسها؛ وقد رُدّ على ذلك الطلب.
explained-refresh-token-rotated-at-once-mend = دع عملية واحدة فقط تجري التحديث في كل مرة، وشارك إجابتها.
explained-refresh-token-expired = لم يُستخدم رمز التحديث لوقت طويل فانتهت صلاحيته قبل ذلك بمدة { $ago }.
explained-refresh-scope-malformed = تعذّرت قراءة scope في طلب تحديث الرموز: «<bdi>{ $presented }</bdi>».
explained-refresh-scope-malformed-mend = احذف scope من طلب تحديث الرموز للاحتفاظ بما مُنح.
explained-refresh-scope-beyond-grant = يطلب تحديث الرموز أكثر مما مُنح: <bdi>{ $scopes }</bdi>.
explained-refresh-scope-beyond-grant-mend = احذف scope، أو اذكر جزءًا مما مُنح.
explained-exchange-redirect-uri-differs = تختلف redirect_uri عن تلك التي في طلب التفويض عند الحرف رقم { $at }.
explained-exchange-redirect-uri-differs-mend = أرسل النص نفسه في الموضعين، دون المعلمات التي أضافتها إعادة التوجيه.
explained-authorization-request = طلب التفويض
explained-exchange = المبادلة

# What a code or a refresh token rested on and has ended.

explained-ended-app = انتهى كل ما مُنح للتطبيق: إما عُلّق، أو أُنهيت عمليات ربطه.
explained-ended-cut-off-app = أُنهي كل ما كان مرتبطًا من التطبيق حتى ذلك الحين.
explained-ended-cut-off-organization = أُنهي كل ما كان مرتبطًا بالمؤسسة حتى ذلك الحين.
explained-ended-cut-off-person = أُنهي كل ما كان مرتبطًا بالشخص حتى ذلك الحين.
explained-ended-cut-off-server = أُنهي كل ما كان مرتبطًا على الخادم بأكمله حتى ذلك الحين.
explained-ended-redirect-uri = عنوان URI لإعادة التوجيه الذي أُرسل إليه الكود أُزيل من التطبيق منذ ذلك الحين.
explained-ended-redirect-uri-mend = سجّله من جديد، ثم أعد إرسال الشخص إلى هنا.
explained-ended-actor = لم يعد يجوز للتطبيق العمل بالقيمة actor={ $actor }: فقد أُزيلت منه منذ ذلك الحين.
explained-ended-actor-mend = اسمح بها من جديد في صفحة التطبيق.
explained-ended-organization = أُنهي كل شيء في <bdi>{ $organization }</bdi> دفعة واحدة.
explained-ended-organization-suspended = المؤسسة <bdi>{ $organization }</bdi> معلّقة منذ { $at }، من قِبل القائم على تشغيل هذا الخادم.
explained-ended-organization-suspended-mend = انتظر حتى يُرفع التعليق عنها؛ فحينها يعود الربط إلى العمل.
explained-ended-person = الشخص الذي وافق عُطّل حسابه، أو أنهى كل ما يعمل باسمه، بكلمة مرور جديدة مثلًا.
explained-ended-person-mend = أعد إرسال الشخص إلى هنا.
explained-ended-membership = الشخص الذي وافق لم يعد عضوًا في <bdi>{ $organization }</bdi>.
explained-ended-membership-mend = دع شخصًا من أعضائها يوافق.
explained-ended-role = دور الشخص الذي وافق في <bdi>{ $organization }</bdi> أصبح أضعف من أن يكفي لذلك.
explained-ended-role-mend = دع شخصًا له دور أقوى يوافق.
explained-ended-approver = المشرف في <bdi>{ $organization }</bdi> الذي وافق على التطبيق غادر أو عُطّل حسابه.
explained-ended-approver-mend = دع مشرفًا آخر يوافق عليه.
explained-ended-organization-policy = لم تعد المؤسسة <bdi>{ $organization }</bdi> تسمح بربط هذا التطبيق: سياستها تقبل الآن تطبيقات أقل.
explained-ended-organization-policy-mend = اطلب من مشرف هناك تغيير السياسة، أو ربط تطبيق مدرج.
explained-ended-install-expired = تمت الموافقة على الربط في <bdi>{ $organization }</bdi> حتى { $at }، وقد انقضى ذلك الموعد.
explained-install-suspended-by-owner = الربط في <bdi>{ $organization }</bdi> معلّق من جانبك منذ { $at }.
explained-install-suspended-by-customer = علّقت المؤسسة <bdi>{ $organization }</bdi> الربط في { $at }.
explained-install-suspended-by-customer-mend = اسأل مشرفًا هناك؛ تعود الرموز إلى العمل عندما يُستأنف الربط.
explained-ended-otherwise = انتهى أمر كان يستند إليه، ولم يعد من الممكن معرفة ما هو.
explained-revoked = الربط في <bdi>{ $organization }</bdi> { explained-revoked-how }.
explained-revoked-at = الربط في <bdi>{ $organization }</bdi> { explained-revoked-how } في { $at }.
explained-revoked-how = { $by ->
    [admin] أبطله مشرف في تلك المؤسسة
    [app] أبطله التطبيق نفسه
    [user] أبطله الشخص الذي كان يعمل باسمه
    [declined] أبطله مشرف رفضه
    [withdrawn] أبطله العضو الذي كان قد طلبه
    [expired] أُبطل بحلول تاريخ انتهائه
    [leak] أُبطل لأن أحد رموزه عُثر عليه مكشوفًا
    [cut_off] أُبطل مع كل ما كان مرتبطًا حتى ذلك الحين
    [code_replay] أُبطل لأن كودًا استُخدم مرتين
    [refresh_reuse] أُبطل لأن رمز تحديث استُخدم مرتين
    [app_ended] أُبطل مع التطبيق
    [organization_ended] أُبطل مع المؤسسة
    [user_ended] أُبطل مع الشخص الذي كان يعمل باسمه
   *[nobody] أُبطل
}
