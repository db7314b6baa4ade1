# The apps that somebody develops, and an app as its owner sees it.

apps-title = تطبيقاتك
apps-none = ليست لديك تطبيقات بعد.
apps-none-create = يتيح التطبيق لبرنامجك العمل في مؤسسات أخرى على <bdi>{ $product }</bdi> بعد أن يوافق عليه أحد هناك. يمنحك إنشاؤه معرّف عميل وسرًّا.
apps-none-ask = يتيح التطبيق لبرنامج ما العمل في مؤسسات أخرى على <bdi>{ $product }</bdi>. يمكن لمالكي المؤسسة ومشرفيها إنشاء تطبيق؛ اطلب ذلك من أحدهم في مؤسستك.
apps-search = البحث في التطبيقات
apps-no-match = لا يوجد تطبيق يطابق <b><bdi>{ $search }</bdi></b>. <a href="/developer/apps">عرض الكل</a>
apps-app = التطبيق

app-create = إنشاء تطبيق
app-create-what = ستحصل على معرّف عميل وسرّ. ولا يُربط شيء حتى يوافق أحد على التطبيق.
app-owner = المؤسسة المالكة
app-owner-hint = يدير مالكوها ومشرفوها التطبيق.
app-owned-by = المالك: <bdi>{ $owner }</bdi>
app-blocked = <b>حظر مشغّل الخادم هذا التطبيق.</b> لا يمكن لأحد ربطه، ولا يعمل أي من رموزه. ولا يمكن لغير المشغّل رفع الحظر عنه؛ ما تغيّره هنا يُحفظ لكنه لا يرفع الحظر.
app-client-id = معرّف العميل
app-is-confidential = سرّي، يحتفظ بسرّ
app-is-public = عام، ليس له سرّ ويثبت هويته عبر PKCE
app-status = الحالة
app-status-active = نشط
app-status-suspended = معلّق
app-status-blocked = حظره المشغّل
app-connected = الربط
app-connected-nowhere = لا توجد مؤسسة بعد
app-connected-to = { $count ->
    [zero] لا توجد مؤسسات
    [one] مؤسسة واحدة
    [two] مؤسستان
    [few] { $count } مؤسسات
    [many] { $count } مؤسسة
   *[other] { $count } مؤسسة
}
app-created = تاريخ الإنشاء
app-settings = الإعدادات
app-save = حفظ التغييرات
app-installs-what = المؤسسات المرتبط بها، وعددها على مر الزمن.
app-preview = معاينة
app-preview-what = صفحة الموافقة كما يراها العميل.
app-secrets-what = أيها يعمل، ومتى استُخدم آخر مرة.
app-webhook = خطاف الويب
app-webhook-what = ما يُرسل إليه، وبماذا يرد المستقبِل.

# What stands to choose from in its form.

app-actor-bot = البوت الخاص به
app-actor-bot-what = يعمل دون شخص، ولا يقيّده أي دور
app-actor-person = الشخص الموافِق
app-actor-person-what = ضمن دور ذلك الشخص
app-kind-confidential = سرّي
app-kind-confidential-what = يعمل على خادم يمكنه الاحتفاظ بسرّ
app-kind-public = عام
app-kind-public-what = يعمل على أجهزة الأشخاص؛ بلا سرّ، ويستخدم PKCE بدلًا منه. لا يمكن تغيير ذلك لاحقًا.
app-scopes-posts = المنشورات
app-scopes-comments = التعليقات
app-scopes-votes = الأصوات
app-scopes-changelog = سجل التغييرات
app-scopes-roadmap = خارطة الطريق
app-scopes-articles = المقالات
app-scopes-collections = المجموعات
app-scopes-tags = الوسوم
app-scopes-customers = العملاء
app-scopes-member = الأعضاء
app-scopes-webhooks = خطافات الويب

# What can be done to it as a whole.

app-whole = التطبيق ككل
app-rotate-what = ينشئ سرًّا جديدًا.
app-suspend = تعليق التطبيق
app-suspend-what = لا يمكن لأحد ربطه حتى ترفع التعليق عنه، ولا يعمل أي من رموزه.
app-suspend-heading = هل تريد تعليق { $app }؟
app-suspend-nobody = لا يمكن لأحد ربطه حتى ترفع التعليق عنه.
app-suspend-ends = رفع التعليق لا يعيد عمليات ربطه: على كل مؤسسة أن توافق عليه من جديد.
app-suspend-keeps = عند رفع التعليق تعود عمليات ربطه إلى العمل.
app-unsuspend = رفع التعليق
app-unsuspend-what = يمكن للمؤسسات ربطه من جديد.
app-unsuspend-heading = هل تريد رفع التعليق عن { $app }؟
app-unsuspend-ended = تبقى عمليات ربطه السابقة منتهية: على كل مؤسسة أن توافق عليه من جديد.
app-unsuspend-back = تعود عمليات ربطه السابقة إلى العمل فورًا.
app-cut-off = إنهاء عمليات الربط
app-cut-off-what = ينهي كل عمليات ربطه فورًا ونهائيًا. ويبقى التطبيق نفسه.
app-delete = حذف التطبيق
app-delete-what = ينهي التطبيق وكل ما أُصدر له نهائيًا.
app-delete-heading = هل تريد حذف { $app }؟
app-delete-effect = لن يعمل معرّف العميل والسرّ الخاصان به مرة أخرى أبدًا. ويبقى ما أنشأه.
app-delete-for-good = لا يمكن التراجع عن ذلك.
app-loses-nothing = لا توجد مؤسسة مرتبطة به الآن.
app-loses = { $count ->
    [zero] لا توجد مؤسسة مرتبطة به.
    [one] مؤسسة واحدة مرتبطة به. يتوقف هذا الربط عن العمل فورًا.
    [two] مؤسستان مرتبطتان به. تتوقف عمليتا الربط هاتان عن العمل فورًا.
    [few] { $count } مؤسسات مرتبطة به. تتوقف عمليات الربط هذه عن العمل فورًا.
    [many] { $count } مؤسسة مرتبطة به. تتوقف عمليات الربط هذه عن العمل فورًا.
   *[other] { $count } مؤسسة مرتبطة به. تتوقف عمليات الربط هذه عن العمل فورًا.
}
app-name-missing = اكتب الاسم للمتابعة.
app-name-wrong = هذا ليس اسم التطبيق.

# Before an edit changes what it may ask for.

scopes-change = تغيير النطاقات
scopes-heading = هل تريد تغيير ما يجوز أن يطلبه <bdi>{ $app }</bdi>؟
scopes-added = يُطلب من الآن فصاعدًا
scopes-removed = لم يعد يُطلب
scopes-effects = ما الذي سيحدث
scopes-effect-none = لا توجد مؤسسة مرتبطة به الآن، لذا لن تُطلب موافقة أحد ولن يتوقف شيء.
scopes-effect-removed = { $count ->
    [zero] ما لم يعد يُطلب لن يتوقف في أي مؤسسة.
    [one] ما لم يعد يُطلب يتوقف عن العمل فورًا في مؤسسة واحدة.
    [two] ما لم يعد يُطلب يتوقف عن العمل فورًا في مؤسستين.
    [few] ما لم يعد يُطلب يتوقف عن العمل فورًا في { $count } مؤسسات.
    [many] ما لم يعد يُطلب يتوقف عن العمل فورًا في { $count } مؤسسة.
   *[other] ما لم يعد يُطلب يتوقف عن العمل فورًا في { $count } مؤسسة.
}
scopes-effect-added = { $count ->
    [zero] الجديد لا ينتظر مشرفًا في أي مؤسسة.
    [one] الجديد ينتظر مشرفًا في مؤسسة واحدة. وإلى أن يقبله مشرف، يعمل التطبيق هناك كما كان.
    [two] الجديد ينتظر مشرفًا في مؤسستين. وإلى أن يقبله مشرف، يعمل التطبيق هناك كما كان.
    [few] الجديد ينتظر مشرفًا في { $count } مؤسسات. وإلى أن يقبله مشرف، يعمل التطبيق هناك كما كان.
    [many] الجديد ينتظر مشرفًا في { $count } مؤسسة. وإلى أن يقبله مشرف، يعمل التطبيق هناك كما كان.
   *[other] الجديد ينتظر مشرفًا في { $count } مؤسسة. وإلى أن يقبله مشرف، يعمل التطبيق هناك كما كان.
}
scopes-effect-declined = إذا رفض المشرف، يبقى التطبيق كما هو.
scopes-note = السبب، للمشرفين
scopes-note-hint = يقرؤه مشرفو كل مؤسسة لديها التطبيق. جملة أو جملتان؛ اتركه فارغًا إن لم يكن هناك ما يُقال.
scopes-back = العودة إلى النموذج

# What nobody could be asked, so that there is no preview of it.

app-preview-nothing = لا يمكن توجيه هذا الطلب إلى أحد
app-preview-nothing-what = ما اخترته ليس طلبًا يمكن للتطبيق أن يوجّهه إلى أحد.
app-preview-actor = التطبيق غير مسجّل للعمل بهذه الطريقة.
app-preview-not-allowed = نطاقاته أو عناوين URI لإعادة التوجيه الخاصة به لا تسمح بذلك.
app-preview-role = بهذا الدور لا يتخذ الشخص القرار، بل تُعرض عليه كيفية الطلب من مشرف.
app-preview-nothing-next = اختر شيئًا آخر، أو غيّر التطبيق.
app-preview-again = بدء المعاينة من جديد
