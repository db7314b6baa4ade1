# The operator's console: the whole server, and its organizations, people and apps.

operator-lead = أنت مسؤول عن هذا الخادم بأكمله. ما تفعله هنا يُسجَّل في سجل التدقيق للمؤسسة المعنية.
operator-find-organizations = البحث عن مؤسسة، أو تعليقها، أو رفع التعليق عنها
operator-find-people = البحث عن شخص، أو تعطيل حسابه، أو إعادة تفعيله
operator-find-apps = مراجعة تطبيق، أو حظره، أو إزالته من سوق التطبيقات
operator-figures = بالأرقام
operator-some-suspended = المعلّق: { $count }
operator-some-disabled = المعطّل: { $count }
operator-some-blocked = المحظور: { $count }
operator-requests = الطلبات
operator-installs = عمليات الربط
operator-installs-none = لا يوجد تطبيق مرتبط بعد. سترى هنا عدد عمليات الربط العاملة والمنتظرة والمعلّقة والمنتهية.
operator-installs-requested = بانتظار الموافقة
operator-installs-active = نشطة
operator-installs-ask-for-more = تطلب المزيد
operator-installs-suspended-by-customer = علّقها العميل
operator-installs-suspended-by-owner = علّقها المالك
operator-installs-revoked = مُبطَلة
operator-installs-expired = منتهية الصلاحية
operator-whole = الخادم ككل
operator-end-all-effect = ينهي كل عمليات الربط على هذا الخادم، أو ما كان منها قبل يوم معيّن.

# What lists and pages of one thing share.

operator-name = الاسم
operator-status = الحالة
operator-created = تاريخ الإنشاء
operator-nothing-matches = لا يوجد ما يطابق <b><bdi>{ $search }</bdi></b>. <a href="{ $href }">عرض الكل</a>
operator-acts = ما يمكنك فعله
operator-active = نشط
operator-end = إنهاء عمليات الربط

operator-organizations = المؤسسات
operator-organizations-search = المؤسسات
operator-organizations-none = لا توجد مؤسسات بعد.
operator-organizations-none-detail = ينشئ القائم على تشغيل الخادم مؤسسة بالأمر postern org create.
operator-organization-members = الأعضاء
operator-organization-connections = عمليات الربط
operator-organization-own-apps = تطبيقاتها
operator-organization-suspended = معلّقة
operator-organization-end-effect = ينهي كل ما هو مرتبط بها، نهائيًا.
operator-suspend = تعليق المؤسسة
operator-suspend-effect = لا يعمل شيء في { $organization }، ويجد أعضاؤها صفحاتها مغلقة. ولا ينتهي شيء.
operator-suspend-heading = هل تريد تعليق { $organization }؟
operator-suspend-apps = لا يمكن لأي تطبيق رؤية أي شيء أو تغييره في { $organization }، ولا تعمل مفاتيح API الخاصة بها.
operator-suspend-members = يجد أعضاؤها كل صفحاتها مغلقة، مع إشارة إلى أن ذلك من جانبك.
operator-suspend-nothing-lost = لا يُفقد شيء: عند رفع التعليق عنها، يعود ما كان مرتبطًا إلى العمل.
operator-unsuspend = رفع التعليق
operator-unsuspend-effect = يعود ما كان مرتبطًا إلى العمل.
operator-unsuspend-heading = هل تريد رفع التعليق عن { $organization }؟
operator-unsuspend-apps = يعود ما كان مرتبطًا إلى العمل فورًا، وكذلك مفاتيح API الخاصة بها.
operator-unsuspend-members = يمكن لأعضائها العمل في صفحاتها من جديد.

operator-people = الأشخاص
operator-people-search = الأشخاص
operator-people-none = لا يوجد أشخاص بعد.
operator-people-none-detail = ينشئ القائم على تشغيل الخادم أول شخص بالأمر postern user create.
operator-person-organizations = المؤسسات
operator-person-organizations-none = لا توجد
operator-person-membership = { $organization }، { $role }
operator-person-operator = مشغّل
operator-person-operator-yes = يجوز له استخدام لوحة التحكم هذه
operator-person-disabled = معطّل
operator-person-end-effect = ينهي كل ما يعمل باسم هذا الشخص، نهائيًا. ويبقى الحساب مفعّلًا.
operator-disable = تعطيل الحساب
operator-disable-effect = يسجّل خروج الشخص من كل مكان وينهي كل ما يعمل باسمه.
operator-disable-heading = هل تريد تعطيل حساب { $email }؟
operator-disable-out = يُسجَّل خروج الشخص من كل مكان ولا يمكنه تسجيل الدخول.
operator-disable-apps = لن يعمل أي تطبيق باسمه بعد الآن، حتى بعد إعادة تفعيل الحساب.
operator-disable-alone = ستبقى { $organization } دون مالك أو مشرف يمكنه تسجيل الدخول.
operator-enable = إعادة تفعيل الحساب
operator-enable-effect = يمكن للشخص تسجيل الدخول من جديد. وما انتهى يبقى منتهيًا.
operator-enable-heading = هل تريد إعادة تفعيل حساب { $email }؟
operator-enable-in = يمكن للشخص تسجيل الدخول من جديد، بالأدوار السابقة نفسها.
operator-enable-stays = الجلسات وعمليات الربط التي انتهت تبقى منتهية.
operator-oneself = لا يمكنك تعطيل حسابك
operator-oneself-what = قد لا يبقى أحد ليعيد تفعيله. ولم يُغيَّر شيء.
operator-oneself-next = اطلب من مشغّل آخر أن يفعل ذلك.
operator-oneself-link = الانتقال إلى لوحة التحكم

operator-apps = التطبيقات
operator-apps-search = التطبيقات
operator-apps-none = لا توجد تطبيقات بعد.
operator-apps-none-detail = ينشئ مشرف في مؤسسة تطبيقًا ضمن «تطبيقاتك».
operator-app-by = من { $owner }
operator-app-connected = الربط
operator-app-organizations = { $count ->
    [zero] لا توجد مؤسسات
    [one] مؤسسة واحدة
    [two] مؤسستان
    [few] { $count } مؤسسات
    [many] { $count } مؤسسة
   *[other] { $count } مؤسسة
}
operator-app-client-id = معرّف العميل
operator-app-description = الوصف
operator-app-homepage = الصفحة الرئيسية
operator-app-leads-to = يعيد التوجيه إلى
operator-app-could = يمكنه
operator-app-review = المراجعة
operator-app-reviewed = تمت مراجعته
operator-app-not-reviewed = لم تتم مراجعته
operator-app-marketplace = سوق التطبيقات
operator-app-listed = مدرج
operator-app-listed-inactive = مدرج، ولا يظهر ما دام غير نشط
operator-app-not-listed = غير مدرج
operator-app-end-effect = ينهي كل عمليات ربطه، نهائيًا. ويبقى التطبيق نفسه.
operator-review = وضع علامة «تمت مراجعته»
operator-review-effect = تذكر صفحات الموافقة وسوق التطبيقات أنك راجعته.
operator-review-heading = هل تريد وضع علامة «تمت مراجعته» على { $app }؟
operator-review-says = كل من يُطلب منه السماح له بالوصول يقرأ أنك راجعته.
operator-review-until = تزول العلامة ما إن يغيّر مالكه اسمه أو صفحته الرئيسية أو عناوين URI لإعادة التوجيه.
operator-unreview = التراجع عن المراجعة
operator-unreview-effect = تعود صفحات الموافقة وسوق التطبيقات لتذكر أن أحدًا لم يراجعه.
operator-unreview-heading = هل تريد التراجع عن مراجعة { $app }؟
operator-unreview-says = كل من يُطلب منه السماح له بالوصول يقرأ أن أحدًا لم يراجعه.
operator-connected-goes-on = ما هو مرتبط يستمر في العمل.
operator-block = حظر التطبيق
operator-block-effect = لا يعمل أي شيء منه، ولا يمكن لمالكه رفع الحظر عنه.
operator-block-heading = هل تريد حظر { $app }؟
operator-block-loses = { $count ->
    [0] لا توجد مؤسسة مرتبطة به الآن.
    [zero] لا توجد مؤسسة مرتبطة به الآن.
    [one] مؤسسة واحدة مرتبطة به. يتوقف هذا الربط عن العمل فورًا.
    [two] مؤسستان مرتبطتان به. يتوقف كل ذلك عن العمل فورًا.
    [few] { $count } مؤسسات مرتبطة به. يتوقف كل ذلك عن العمل فورًا.
    [many] { $count } مؤسسة مرتبطة به. يتوقف كل ذلك عن العمل فورًا.
   *[other] { $count } مؤسسة مرتبطة به. يتوقف كل ذلك عن العمل فورًا.
}
operator-block-nobody = لا يمكن لأحد ربطه، ولا يمكن لمالكه رفع الحظر عنه.
operator-block-ends = رفع الحظر عنه لا يعيد عمليات ربطه: على كل مؤسسة أن توافق عليه من جديد.
operator-block-rests = عند رفع الحظر عنه تعود عمليات ربطه إلى العمل.
operator-unblock = رفع الحظر عن التطبيق
operator-unblock-effect = يعود التطبيق إلى ما كان عليه قبل حظره.
operator-unblock-heading = هل تريد رفع الحظر عن { $app }؟
operator-unblock-as-before = يعود إلى ما كان عليه من قبل: إذا كان مالكه قد علّقه، فيبقى معلّقًا.
operator-unblock-ended = تبقى عمليات ربطه السابقة منتهية: على كل مؤسسة أن توافق عليه من جديد.
operator-unblock-works = تعود عمليات ربطه السابقة إلى العمل فورًا.
operator-unlist = إلغاء إدراج التطبيق
operator-unlist-effect = يزيله من سوق التطبيقات. وما هو مرتبط يستمر في العمل.
operator-unlist-heading = هل تريد إزالة { $app } من سوق التطبيقات؟
operator-unlist-nobody = لن يجده أحد هناك بعد الآن. وما هو مرتبط يستمر في العمل.
operator-unlist-again = يجوز لمالكه إدراجه من جديد.
operator-changed-since = تغيّر التطبيق بعد أن اطّلعت عليه
operator-changed-since-what = ما غيّره مالكه في هذه الأثناء لم تتم مراجعته، لذا لم توضع العلامة.
operator-changed-since-next = اطّلع على التطبيق من جديد، ثم ضع علامة «تمت مراجعته».
operator-changed-since-link = الانتقال إلى التطبيقات
