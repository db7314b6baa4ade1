# What happened, as a sentence without a full stop: for one app that hears of it.

event-post-created = إنشاء منشور
event-post-updated = تعديل منشور
event-post-completed = اكتمال منشور
event-changelog-created = إنشاء إدخال في سجل التغييرات
event-changelog-updated = تعديل إدخال في سجل التغييرات
event-changelog-published = نشر إدخال في سجل التغييرات
event-install-created = ربط التطبيق
event-install-updated = ربط التطبيق من جديد بوصول مختلف
event-install-suspended = تعليق الربط
event-install-resumed = استئناف الربط
event-install-revoked = انتهاء الربط
event-install-scopes-accepted = قبول مشرف وصولًا إضافيًا
event-install-scopes-declined = رفض مشرف وصولًا إضافيًا
event-token-reuse-detected = إعادة استخدام رمز تحديث مستهلَك
event-app-secret-rotated = تدوير سرّ التطبيق
event-member-invited = دعوة شخص إلى المؤسسة
event-member-removed = مغادرة شخص المؤسسة
event-project-created = إنشاء مشروع
event-task-created = إنشاء مهمة
event-ping = اختبار

# The same for an organization, which hears of every app.

event-any-install-created = ربط تطبيق
event-any-install-updated = ربط تطبيق من جديد بوصول مختلف
event-any-install-suspended = تعليق ربط
event-any-install-resumed = استئناف ربط
event-any-install-revoked = انتهاء ربط
