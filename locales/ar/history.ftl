# What happened, in the audit log and in the history of a connection. Each is a sentence without a full stop; who did it
# is its subject.

history-by-operator = مشغّل هذا الخادم
history-by-app = التطبيق { $app }
history-by-api-key = مفتاح API
history-by-person-through-app = { $person } عبر التطبيق { $app }
history-by-person-through-key = { $person } عبر مفتاح API
history-by-its-owner = مالك التطبيق
history-by-owner-of = مالك التطبيق { $app }
history-by-admin = مشرف في هذه المؤسسة
history-some-app = (غير معروف)

history-app-created = تم إنشاء التطبيق { $app } بواسطة { $who }
history-app-updated = تم تغيير التطبيق { $app } بواسطة { $who }
history-app-secret-rotated = تم تدوير سرّ التطبيق { $app } بواسطة { $who }
history-app-secret-ended = تم إنهاء السرّ القديم للتطبيق { $app } قبل موعده بواسطة { $who }
history-app-suspended = تم تعليق التطبيق { $app } بواسطة { $who }
history-app-unsuspended = تم رفع التعليق عن التطبيق { $app } بواسطة { $who }
history-app-deleted = تم حذف التطبيق { $app } بواسطة { $who }
history-app-reviewed = راجع مشغّل هذا الخادم التطبيق { $app }
history-app-review-taken-back = تراجع مشغّل هذا الخادم عن مراجعة التطبيق { $app }
history-app-blocked = حظر مشغّل هذا الخادم التطبيق { $app }
history-app-unblocked = رفع مشغّل هذا الخادم الحظر عن التطبيق { $app }
history-secret-leaked = تم الإبلاغ عن تسرّب سرّ التطبيق { $app } بواسطة { $who }؛ وانتهت كل رموزه
history-scopes-changed = غيّر مالك التطبيق { $app } ما يطلبه

history-consent-approved = تمت الموافقة على التطبيق { $app } بواسطة { $who }
history-install-created = تم ربط التطبيق { $app } بموافقة { $person }
history-install-requested = تم طلب ربط التطبيق { $app } بواسطة { $who }
history-install-approved = تمت الموافقة على ربط التطبيق { $app } بواسطة { $who }
history-install-declined = تم رفض التطبيق { $app } بواسطة { $who }
history-install-withdrawn = تم سحب طلب ربط التطبيق { $app } بواسطة { $who }
history-install-suspended = تم تعليق ربط التطبيق { $app } بواسطة { $who }
history-install-suspended-by-owner = علّق مالك التطبيق { $app } الربط
history-install-resumed = تم استئناف ربط التطبيق { $app } بواسطة { $who }
history-install-resumed-by-owner = استأنف مالك التطبيق { $app } الربط
history-install-expired = حلّ تاريخ انتهاء ربط التطبيق { $app }
history-scopes-accepted = تم قبول ما يطلبه التطبيق { $app } بواسطة { $who }
history-scopes-declined = تم رفض ما طلبه التطبيق { $app } إضافةً بواسطة { $who }
history-install-revoked = تم إبطال وصول التطبيق { $app } بواسطة { $who }
history-install-given-up = تخلّى التطبيق { $app } عن وصوله
history-install-ended-for-safety = أُنهي وصول التطبيق { $app } للأمان
history-install-ended-with-app = انتهى الوصول لأن التطبيق { $app } سُحب
history-install-ended = انتهى وصول التطبيق { $app }

history-token-issued = مُنح التطبيق { $app } رمزًا خاصًا به، لا يعمل باسم أحد
history-token-revoked = انتهى رمز للتطبيق { $app }؛ ويبقى ربطه
history-code-replayed = قُدّم كود تفويض للتطبيق { $app } مرة ثانية
history-refresh-token-reused = قُدّم مجددًا رمز تحديث سبق أن استخدمه التطبيق { $app }

history-leaked-api-key = عُثر على مفتاح API { $name } في غير مكانه، فأُبطل
history-leaked-secret = عُثر على سرّ عميل للتطبيق { $app } في غير مكانه، فأُنهي
history-leaked-code = عُثر على كود تفويض للتطبيق { $app } في غير مكانه، فأُنهي
history-leaked-access-token = عُثر على رمز وصول للتطبيق { $app } في غير مكانه، فأُنهي
history-leaked-refresh-token = عُثر على رمز تحديث للتطبيق { $app } في غير مكانه، فأُنهي
history-leaked-credential = عُثر على بيانات اعتماد للتطبيق { $app } في غير مكانها، فأُنهيت

history-cut-off-app = تم إنهاء كل عمليات ربط التطبيق { $app } دفعة واحدة بواسطة { $who }
history-cut-off-person = تم إنهاء كل ما يعمل باسم { $person } دفعة واحدة بواسطة { $who }
history-cut-off-server = تم إنهاء كل عمليات الربط على هذا الخادم دفعة واحدة بواسطة { $who }
history-cut-off-organization = تم إنهاء كل عمليات الربط بهذه المؤسسة دفعة واحدة بواسطة { $who }

history-organization-updated = تم تغيير إعدادات المؤسسة بواسطة { $who }
history-organization-suspended = علّق مشغّل هذا الخادم المؤسسة
history-organization-unsuspended = رفع مشغّل هذا الخادم التعليق عن المؤسسة
history-sso-key-created = تم إنشاء مفتاح جديد لتسجيل الدخول الخاص بالمؤسسة بواسطة { $who }
history-api-key-created = تم إنشاء مفتاح API { $name } بواسطة { $who }
history-api-key-rotated = تم تدوير مفتاح API { $name } بواسطة { $who }
history-api-key-revoked = تم إبطال مفتاح API { $name } بواسطة { $who }

history-member-added = تمت إضافة { $email } بالدور «{ $role }» بواسطة { $who }
history-member-changed = تم تغيير دور { $email } من «{ $from }» إلى «{ $to }» بواسطة { $who }
history-member-removed = تمت إزالة { $email } بواسطة { $who }
history-invitation-created = تمت دعوة { $note } ({ $role }) بواسطة { $who }
history-invitation-renewed = تم إنشاء رابط جديد لدعوة { $note } ({ $role }) بواسطة { $who }
history-invitation-revoked = تم إبطال دعوة { $note } ({ $role }) بواسطة { $who }
history-invitation-accepted = تم قبول دعوة { $note } ({ $role }) بواسطة { $who }
history-user-disabled = تم تعطيل حساب { $email }
history-user-enabled = أُعيد تفعيل حساب { $email }

history-project-created = تم إنشاء المشروع { $name } بواسطة { $who }
history-task-created = تم إنشاء المهمة { $name } بواسطة { $who }
history-workflow-created = تم إنشاء مسار العمل { $name } بواسطة { $who }

history-webhook-created = تمت إضافة خطاف ويب إلى { $url } بواسطة { $who }
history-webhook-updated = تم تغيير خطاف ويب للمؤسسة بواسطة { $who }
history-webhook-deleted = تم حذف خطاف الويب إلى { $url } بواسطة { $who }
history-webhook-failed = تم تعطيل خطاف الويب إلى { $url }: لا يستلم مستقبِله شيئًا
history-webhook-disabled = تم تعطيل خطاف الويب إلى { $url } بواسطة { $who }
history-webhook-enabled = تم تفعيل خطاف الويب إلى { $url } بواسطة { $who }
history-webhook-secret-rotated = تم تدوير سرّ التوقيع لخطاف ويب بواسطة { $who }

history-at = { $at }، من { $address }

# What changed, a line each.

history-acts-as-bot = يعمل باسم البوت الخاص به
history-acts-as = يعمل باسم { $person }
history-can = يمكنه: { $scopes }
history-can-also = أصبح يمكنه أيضًا: { $scopes }
history-can-no-longer = لم يعد يمكنه: { $scopes }
history-told = يتلقى إشعارًا عند: { $events }
history-told-also = أصبح يتلقى إشعارًا أيضًا عند: { $events }
history-told-no-longer = لم يعد يتلقى إشعارًا عند: { $events }
history-same-as-before = بالصلاحيات السابقة نفسها
history-asked-for = المطلوب: { $scopes }
history-no-longer-asked-for = لم يعد مطلوبًا: { $scopes }
history-note = «{ $note }»
history-works-from = يعمل من: { $networks }
history-connected-before = ما كان منها قبل { $at }
history-found-at = عُثر عليه في { $url }
history-worked-for = كان يعمل لدى { $organization }

history-edited = { $field }: { $after }، وسابقًا { $before }
history-field-name = الاسم
history-field-homepage = الصفحة الرئيسية
history-field-redirect-uris = عناوين URI لإعادة التوجيه
history-field-actors = يعمل باسم
history-field-scopes = النطاقات
history-field-optional-scopes = النطاقات الاختيارية
history-field-listed = في سوق التطبيقات
history-field-install-url = عنوان التثبيت
history-field-replay-window = ثواني تكرار تحديث الرموز
history-field-webhook = عنوان خطاف الويب
history-field-events = أحداث خطاف الويب
history-field-app-policy = التطبيقات التي يجوز ربطها
history-field-install-role = أضعف دور يجوز له ربط التطبيقات
history-yes = نعم
history-no = لا
history-nothing = لا شيء

# The audit log.

audit-log-file = تنزيل بصيغة CSV
audit-log-lead = من فعل ماذا في <bdi>{ $organization }</bdi>، ومتى، ومن أين. لا يمكن تغيير أي شيء هنا أو حذفه.
audit-log-filters = عوامل التصفية
audit-log-by = بواسطة
audit-log-by-everybody = الجميع
audit-log-about = بخصوص
audit-log-about-every-app = كل التطبيقات
audit-log-what = الإجراء
audit-log-what-everything = كل شيء
audit-log-from = من
audit-log-until = حتى
audit-log-nothing-matches = لا يوجد ما يطابق. <a href="{ $href }">عرض كل شيء</a>
audit-log-empty = لم يحدث شيء بعد. يظهر هنا كل تغيير في التطبيقات والأعضاء والمفاتيح، مع من أجراه ومن أين.
audit-log-pages = الصفحات
audit-log-newest = الأحدث
audit-log-older = الأقدم

# What can be filtered by.

audit-kind-app-created = التطبيق: إنشاء
audit-kind-app-updated = التطبيق: تغيير
audit-kind-app-secret-rotated = التطبيق: تدوير السرّ
audit-kind-app-secret-ended = التطبيق: إنهاء السرّ
audit-kind-app-suspended = التطبيق: تعليق
audit-kind-app-unsuspended = التطبيق: رفع التعليق
audit-kind-app-deleted = التطبيق: حذف
audit-kind-consent-approved = الموافقة: منحها
audit-kind-install-created = الربط: إنشاء
audit-kind-install-revoked = الربط: إبطال
audit-kind-token-issued = الرمز: إصدار
audit-kind-token-revoked = الرمز: إبطال
audit-kind-code-replayed = الكود: اكتشاف إعادة استخدام
audit-kind-refresh-token-reused = رمز التحديث: اكتشاف إعادة استخدام
audit-kind-api-key-created = مفتاح API: إنشاء
audit-kind-sso-key-created = مفتاح SSO: إنشاء
audit-kind-member-set = العضو: تعيين
audit-kind-member-removed = العضو: إزالة
audit-kind-install-requested = الربط: طلب
audit-kind-install-approved = الربط: موافقة
audit-kind-install-declined = الربط: رفض
audit-kind-install-withdrawn = الربط: سحب الطلب
audit-kind-install-suspended = الربط: تعليق
audit-kind-install-resumed = الربط: استئناف
audit-kind-install-expired = الربط: انتهاء الصلاحية
audit-kind-scopes-changed = التطبيق: تغيير النطاقات
audit-kind-scopes-accepted = الربط: قبول النطاقات
audit-kind-scopes-declined = الربط: رفض النطاقات
audit-kind-secret-leaked = التطبيق: تسرّب السرّ
audit-kind-credential-leaked = بيانات الاعتماد: تسرّب
audit-kind-app-reviewed = التطبيق: مراجعة
audit-kind-app-blocked = التطبيق: حظر
audit-kind-app-unblocked = التطبيق: رفع الحظر
audit-kind-connections-cut-off = عمليات الربط: إنهاء
audit-kind-organization-updated = المؤسسة: تغيير
audit-kind-organization-suspended = المؤسسة: تعليق
audit-kind-organization-unsuspended = المؤسسة: رفع التعليق
audit-kind-api-key-rotated = مفتاح API: تدوير
audit-kind-api-key-revoked = مفتاح API: إبطال
audit-kind-invitation-created = الدعوة: إنشاء
audit-kind-invitation-renewed = الدعوة: رابط جديد
audit-kind-invitation-revoked = الدعوة: إبطال
audit-kind-invitation-accepted = الدعوة: قبول
audit-kind-user-disabled = المستخدم: تعطيل
audit-kind-user-enabled = المستخدم: إعادة تفعيل
audit-kind-project-created = المشروع: إنشاء
audit-kind-task-created = المهمة: إنشاء
audit-kind-workflow-created = مسار العمل: إنشاء
audit-kind-webhook-created = خطاف الويب: إنشاء
audit-kind-webhook-updated = خطاف الويب: تغيير
audit-kind-webhook-deleted = خطاف الويب: حذف
audit-kind-webhook-disabled = خطاف الويب: تعطيل
audit-kind-webhook-enabled = خطاف الويب: تفعيل
audit-kind-webhook-secret-rotated = خطاف الويب: تدوير السرّ
