# The page that has one thing to say: an error, a refusal, an end. A heading has no full stop.

notice-go-to-start = الانتقال إلى صفحة البداية
notice-go-to-account = الانتقال إلى حسابك
notice-go-back = ارجع وحاول مرة أخرى.
notice-request = الطلب <code>{ $id }</code>
notice-request-id = معرّف الطلب: <code>{ $id }</code>
notice-for-developers = لمطوّري التطبيق: ما الذي أخفق

notice-not-found = لا توجد صفحة هنا
notice-not-found-what = ربما كُتب العنوان خطأ، أو أُزيلت الصفحة، أو كانت تخص مؤسسة لست عضوًا فيها.
notice-not-found-next = تحقق من العنوان، أو ابدأ من صفحة البداية.

notice-forbidden = لا يتيح لك دورك فعل ذلك
notice-forbidden-what = لا يمكن لغير مالكي المؤسسة ومشرفيها فعل ذلك.
notice-forbidden-next = اطلب من أحدهم أن يفعله لك، أو أن يغيّر دورك.

notice-internal = حدث خطأ من جانبنا
notice-internal-what = لم يُنفَّذ الطلب. وقد سُجّل الخطأ، ولا يد لك فيه.
notice-internal-next = حاول مرة أخرى. وإذا تكرر الخطأ، فأبلغ القائم على تشغيل هذا الخادم واذكر معرّف الطلب أدناه.

notice-unavailable = يتعذّر الرد على هذا الطلب الآن
notice-unavailable-what = تعذّر الوصول إلى جزء من الخدمة. ولم يُغيَّر شيء.
notice-unavailable-next = حاول مرة أخرى بعد دقيقة. وإذا استمر الأمر، فأبلغ القائم على تشغيل هذا الخادم.

notice-wrong-method = لا يمكن استخدام هذه الصفحة بهذه الطريقة
notice-wrong-method-what = العنوان موجود، لكن ليس لهذا النوع من الطلبات. يحدث ذلك عند فتح عنوان نموذج بمفرده.
notice-wrong-method-next = ارجع إلى الصفحة التي أتيت منها، أو ابدأ من صفحة البداية.

notice-too-many = محاولات كثيرة جدًا في وقت قصير
notice-too-many-what = لحماية الحسابات، يُقيَّد عدد المحاولات من المكان الواحد. ولم يُغيَّر شيء.
notice-too-many-next = انتظر دقيقة، ثم حاول مرة أخرى.

notice-failed = لم ينجح ذلك
notice-status-malformed = الطلب غير سليم.
notice-status-unauthorized = المصادقة مطلوبة.
notice-status-body-too-large = نص الطلب كبير جدًا.
notice-status-address-too-long = العنوان طويل جدًا.
notice-status-media-type = Content-Type في نص الطلب غير مدعوم.
notice-status-too-many = عدد الطلبات كبير جدًا.
notice-status-refused = رُفض الطلب.

notice-body-not-utf8 = الطلب ليس UTF-8 صالحًا.
notice-body-nul = يحتوي الطلب على حرف NUL.
notice-body-broken-escape = يحتوي الطلب على ترميز نسبة مئوية (percent escape) غير سليم.
notice-body-too-many-fields = في الطلب معلمات كثيرة جدًا.
notice-body-not-json = نص الطلب ليس كائن JSON صالحًا.
notice-body-boundary = يتطلب نص multipart فاصلًا واحدًا (boundary) من 1 إلى 70 حرفًا.
notice-body-not-multipart = نص الطلب ليس multipart/form-data صالحًا.
notice-body-file = لا تُقبل الملفات هنا.
notice-body-part-not-text = يجب أن تكون أجزاء نص multipart نصًا عاديًا.
notice-body-cut-short = تعذّرت قراءة نص الطلب حتى نهايته.
notice-body-no-content-type = ليس لنص الطلب Content-Type.
notice-body-many-content-types = في الطلب أكثر من Content-Type.
notice-body-broken-content-type = قيمة Content-Type غير سليمة.
notice-body-other-charset = لا يُفهم إلا UTF-8.
notice-body-encoded = نصوص الطلبات المرمّزة غير مدعومة.

notice-field-twice = أُرسلت المعلمة «{ $field }» أكثر من مرة.
notice-field-invalid = المعلمة «{ $field }» غير صالحة.
notice-field-missing = المعلمة «{ $field }» مفقودة.
notice-field-too-long = المعلمة «{ $field }» طويلة جدًا.

notice-foreign-form = ورد هذا النموذج من موقع آخر
notice-foreign-form-what = حاول شيء من خارج هذا الموقع التصرف باسمك. ولم يُغيَّر شيء.
notice-foreign-form-next = إذا كنت تقصد ذلك، فابدأ من جديد من حسابك.

notice-stale-form = هذا النموذج قديم
notice-stale-form-what = سجّلت الدخول أو الخروج بعد فتح النموذج، لذا لم يعد من الممكن الوثوق بأنه لك. ولم يُغيَّر شيء.
notice-stale-form-next = افتح الصفحة من جديد وكرّر الخطوة.

notice-last-admin = لا بد من بقاء مسؤول واحد على الأقل
notice-last-admin-what = هذا الشخص هو آخر مالك أو مشرف في المؤسسة. ولم يُغيَّر شيء.
notice-last-admin-next = عيّن شخصًا آخر مالكًا أو مشرفًا أولًا.

notice-owners-only = لا يمكن لغير المالك فعل ذلك
notice-owners-only-what = تعيين مالكي المؤسسة وتغيير أدوارهم وإزالتهم أمور تقتصر على المالكين. ولم يُغيَّر شيء.
notice-owners-only-next = اطلب من أحد المالكين أن يفعله لك.

notice-taken-what = يوجد واحد بهذا الاسم بالفعل، أو أن العدد كبير جدًا. ولم يُغيَّر شيء.
notice-taken-next = ارجع واطّلع على القائمة.
notice-invalid-what = بعض الحقول غير صالحة. ولم يُغيَّر شيء.

notice-key-rotated = تم تدوير مفتاح API هذا بالفعل
notice-key-rotated-what = النموذج الذي أرسلته كان لمفتاح استُبدل بعد ذلك. ولم يُغيَّر شيء.
notice-key-rotated-why = يُعرض المفتاح مرة واحدة. إعادة تحميل صفحته لا تعرضه من جديد، ولا تنشئ مفتاحًا جديدًا.
notice-key-rotated-next = إذا لم تحتفظ بالمفتاح الجديد، فارجع إلى القائمة ودوّره مرة أخرى.

notice-secret-rotated = تم تدوير هذا السرّ بالفعل
notice-secret-rotated-what = النموذج الذي أرسلته كان لسرّ استُبدل بعد ذلك. ولم يُغيَّر شيء.
notice-secret-rotated-why = يُعرض السرّ مرة واحدة. إعادة تحميل صفحته لا تعرضه من جديد، ولا تنشئ سرًّا جديدًا.
notice-secret-rotated-next = إذا لم تحتفظ بالسرّ الجديد، فدوّره مرة أخرى من صفحة التطبيق.
notice-go-to-apps = الانتقال إلى تطبيقاتك

notice-no-secret = ليس للتطبيق العام سرّ
notice-no-secret-what = يثبت هويته عبر PKCE، لذا لا يوجد ما يُدوَّر.

notice-blocked = هذا التطبيق محظور
notice-blocked-what = حظره مشغّل هذا الخادم، ولا يمكن لغير المشغّل رفع الحظر عنه. ولم يُغيَّر شيء.
notice-blocked-next = اسأل مشغّل هذا الخادم عن السبب.

notice-invitation-gone = لم تعد هذه الدعوة صالحة
notice-invitation-gone-what = ربما استُخدمت أو أُبطلت أو مضى عليها وقت طويل، أو ينقص جزء من رابطها.
notice-invitation-gone-next = اطلب دعوة جديدة ممن أرسلها.

notice-already-member = أنت عضو في { $organization } بالفعل
notice-already-member-what = الدعوة لمن ليس عضوًا. وهي تبقى صالحة، ويبقى دورك كما هو.
notice-already-member-next = إذا كان ينبغي أن يكون لك دور آخر، فاطلب من مشرف تغييره.
notice-go-to-organization = الانتقال إلى المؤسسة

notice-suspended = هذه المؤسسة معلّقة
notice-suspended-what = علّقها مشغّل هذا الخادم. لا يعمل فيها شيء، ولا يمكن لأحد استخدام صفحاتها.
notice-suspended-why = ما كان مرتبطًا محفوظ، ويعود إلى العمل عندما يرفع المشغّل التعليق عن المؤسسة.
notice-suspended-next = اسأل القائم على تشغيل هذا الخادم عن السبب، وعمّا ينبغي فعله.

notice-end-passed = مضى ذلك التاريخ
notice-end-passed-what = اخترت لانتهاء الربط يومًا مضى بالفعل. ولم يُغيَّر شيء.
notice-end-passed-next = ارجع إلى الصفحة السابقة واختر يومًا لاحقًا.

notice-scopes-changed = يطلب التطبيق الآن شيئًا آخر
notice-scopes-changed-what = غيّر مالكه ما يطلبه بعد أن فتحت الصفحة. ولم يُغيَّر شيء.
notice-scopes-changed-next = افتح الربط من جديد واقرأ ما يطلبه الآن.

notice-decided = تم البت في هذا بالفعل
notice-decided-next = افتح القائمة من جديد لترى الوضع الحالي.
notice-decided-ended = سبقك أحدهم، أو كانت الصفحة قديمة: انتهى هذا الربط؛ ولا تعيده إلا موافقة جديدة. ولم يُغيَّر شيء.
notice-decided-not-approved = سبقك أحدهم، أو كانت الصفحة قديمة: لم يوافق أحد على هذا الربط بعد. ولم يُغيَّر شيء.
notice-decided-not-requested = سبقك أحدهم، أو كانت الصفحة قديمة: هذا الربط لا ينتظر موافقة. ولم يُغيَّر شيء.
notice-decided-already-approved = سبقك أحدهم، أو كانت الصفحة قديمة: هذا التطبيق مرتبط بالفعل. ولم يُغيَّر شيء.
notice-decided-already-suspended = سبقك أحدهم، أو كانت الصفحة قديمة: هذا الربط معلّق بالفعل. ولم يُغيَّر شيء.
notice-decided-not-suspended = سبقك أحدهم، أو كانت الصفحة قديمة: هذا الربط غير معلّق. ولم يُغيَّر شيء.
notice-decided-suspended-by-owner = سبقك أحدهم، أو كانت الصفحة قديمة: علّق مالك التطبيق هذا الربط، ولا يمكن لغير المالك استئنافه. ولم يُغيَّر شيء.
notice-decided-nothing-pending = سبقك أحدهم، أو كانت الصفحة قديمة: لا يطلب هذا التطبيق نطاقات إضافية. ولم يُغيَّر شيء.

notice-two-sessions = أرسل متصفحك جلستين
notice-two-sessions-what = يحتفظ بملف تعريف الارتباط نفسه لهذا الموقع مرتين، ولا يمكن أن يكون لك إلا أحدهما.
notice-two-sessions-next = احذف ملفات تعريف الارتباط لهذا الموقع من متصفحك، ثم سجّل الدخول من جديد.
