# The API keys of an organization.

api-key-lead-bound = يعمل المفتاح باسم <bdi>{ $organization }</bdi> دون شخص، وضمن نطاقاته. أما برامج الآخرين فاجعل لها تطبيقًا بدلًا منه.
api-key-lead = يعمل المفتاح باسم <bdi>{ $organization }</bdi> ككل، دون شخص ودون نطاقات. أما برامج الآخرين فاجعل لها تطبيقًا بدلًا منه.
api-key-empty = لا توجد مفاتيح API.
api-key-empty-what = تستخدم نصوصك البرمجية مفتاحًا لاستدعاء API. سمِّه باسم البرنامج الذي سيستخدمه، لتعرف لاحقًا ما الذي سيتوقف عند إبطاله.
api-key-search = البحث في مفاتيح API
api-key-none-matches = لا يوجد مفتاح API يطابق <b><bdi>{ $search }</bdi></b>. <a href="{ $href }">عرض الكل</a>
api-key-key = المفتاح
api-key-scopes = النطاقات
api-key-no-scopes = لا شيء
api-key-networks = الشبكات
api-key-any-network = أي شبكة
api-key-created = تاريخ الإنشاء
api-key-by-operator = مشغّل هذا الخادم
api-key-last-used = آخر استخدام
api-key-never = لم يُستخدم
api-key-rotate-short = تدوير
api-key-revoke-short = إبطال
api-key-new = إنشاء مفتاح API
api-key-name = الاسم
api-key-name-hint = ما الذي سيستخدمه.
api-key-scopes-hint = كل ما سيقدر عليه المفتاح على الإطلاق. اختر ما يحتاج إليه برنامجه لا أكثر.
api-key-networks-hint = من أين يعمل المفتاح: شبكة واحدة في كل سطر، مثل 192.0.2.0/24. اتركه فارغًا ليعمل من أي مكان.
api-key-create = إنشاء مفتاح API

# What is wrong with a new one.

api-key-name-taken = يوجد مفتاح بهذا الاسم. اختر اسمًا آخر، أو أبطل ذلك المفتاح أولًا.
api-key-bad-name = أعطه اسمًا من 1 إلى 100 حرف.
api-key-no-scope = اختر نطاقًا واحدًا على الأقل.
api-key-unknown-scope = { $scope } ليس من نطاقات هذا الخادم.
api-key-bad-scope = لا يجوز أن يحتوي النطاق إلا على أحرف ASCII قابلة للطباعة، دون علامة اقتباس أو شرطة مائلة عكسية.
api-key-too-many-scopes = عدد النطاقات كبير جدًا.
api-key-scopes-unused = مفاتيح API في هذا الخادم لا تحمل نطاقات.
api-key-not-a-network = { $network } ليس شبكة مثل شبكة IPv4 192.0.2.0/24 أو شبكة IPv6 2001:db8::/32.
api-key-too-many-networks = الحد الأقصى لعدد الشبكات التي يُقيَّد بها مفتاح API هو { $most }.
api-key-networks-unused = مفاتيح API في هذا الخادم غير مقيَّدة بشبكات.

# Before it is rotated or revoked.

api-key-confirm-rotate = هل تريد تدوير مفتاح API { $name }؟
api-key-rotate = تدوير مفتاح API
api-key-effect-at-once = يُرفض المفتاح القديم بدءًا من الطلب التالي. لا توجد فترة يعمل فيها المفتاحان معًا.
api-key-effect-name-stays = يبقى اسمه كما هو. ويُعرض المفتاح الجديد مرة واحدة، في الصفحة التالية.
api-key-effect-bounds-stay = يبقى اسمه ونطاقاته وشبكاته كما هي. ويُعرض المفتاح الجديد مرة واحدة، في الصفحة التالية.
api-key-confirm-revoke = هل تريد إبطال مفتاح API { $name }؟
api-key-revoke = إبطال مفتاح API
api-key-effect-refused = يُرفض كل ما يستخدمه بدءًا من الطلب التالي.
api-key-effect-another = لا يمكن التراجع عن ذلك. والمفتاح الجديد مفتاح آخر.

# The page that shows one once.

api-key-is-created = تم إنشاء مفتاح API { $name }
api-key-is-rotated = تم تدوير مفتاح API { $name }
api-key-advice = انسخه إلى حيث يحفظ برنامجك أسراره قبل مغادرة هذه الصفحة.
api-key-label = مفتاح API
api-key-note = يعمل باسم { $organization } ككل. أرسله { $way ->
    [either] في الترويسة api-key، أو كرمز bearer
    [bearer] كرمز bearer
   *[header] في الترويسة api-key
}.
api-key-note-bound = يعمل باسم { $organization } ضمن نطاقاته. أرسله { $way ->
    [either] في الترويسة api-key، أو كرمز bearer
    [bearer] كرمز bearer
   *[header] في الترويسة api-key
}.
