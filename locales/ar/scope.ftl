# What a scope lets an app do, as the rest of "it can", and why it deserves a second look. These are the sentences of
# the files in config/; where an operator configured another sentence, that one is shown in every language, unless the
# operator has a text for it too.

scope-posts-read = قراءة المنشورات وحالتها واللوحات المدرجة فيها
scope-posts-write = إنشاء المنشورات وتعديلها وإسنادها وحذفها
scope-comments-read = قراءة التعليقات، بما فيها المقصورة على فريقك
scope-comments-write = كتابة التعليقات وتعديلها وحذفها
scope-votes-read = معرفة المصوّتين وما صوّتوا له
scope-votes-write = إضافة الأصوات وإزالتها، بما في ذلك نيابةً عن الآخرين
scope-changelog-read = قراءة إدخالات سجل التغييرات، بما فيها المسودات
scope-changelog-write = كتابة إدخالات سجل التغييرات وتعديلها ونشرها
scope-roadmap-read = قراءة خارطة الطريق
scope-articles-read = قراءة مقالات قاعدة المعرفة، بما فيها المسودات
scope-articles-write = كتابة مقالات قاعدة المعرفة وتعديلها
scope-collections-read = قراءة مجموعات قاعدة المعرفة
scope-tags-read = قراءة الوسوم
scope-tags-write = إنشاء الوسوم وتعديلها وحذفها
scope-customers-read = قراءة أسماء عملائك وعناوين بريدهم الإلكتروني وتفاصيلهم
scope-customers-read-sensitive = هذه بيانات شخصية لأشخاص لم يتعاملوا قط مع هذا التطبيق.
scope-customers-write = إضافة العملاء وتعديل بياناتهم واستيرادهم وحذفهم
scope-customers-write-sensitive = لا يمكن استعادة سجلات العملاء بعد حذفها أو الكتابة فوقها.
scope-member-read = معرفة أعضاء فريقك وأسمائهم وعناوين بريدهم الإلكتروني وأدوارهم
scope-member-write = دعوة أعضاء إلى فريقك وتغيير أدوارهم وإزالتهم
scope-member-write-sensitive = يمكن للتطبيق تعيين المشرفين وإزالتهم، ويمكن لمن يدعوه أن يرى ما يراه فريقك.
scope-webhooks-manage = تلقّي إشعارات بالأحداث في مؤسستك فور وقوعها
scope-webhooks-manage-sensitive = يُرسل محتوى الأحداث إلى خادم التطبيق نفسه.

# config/mastodon.toml

scope-profile = رؤية اسمك وصورتك وعنوان ملفك الشخصي، ولا شيء غير ذلك
scope-read = رؤية كل ما يمكن لحسابك رؤيته
scope-read-accounts = رؤية الحسابات، بما فيها حسابك
scope-read-blocks = معرفة من تحظرهم
scope-read-bookmarks = رؤية فواصلك المرجعية
scope-read-collections = رؤية مجموعات الحسابات
scope-read-favourites = رؤية مفضلتك
scope-read-filters = رؤية عوامل التصفية الخاصة بك
scope-read-follows = معرفة من تتابعهم ومن يتابعونك
scope-read-lists = رؤية قوائمك
scope-read-mutes = معرفة من تكتمهم
scope-read-notifications = رؤية إشعاراتك
scope-read-search = البحث نيابةً عنك
scope-read-statuses = رؤية المنشورات، بما فيها الموجّهة إليك
scope-write = فعل كل ما يمكن لحسابك فعله
scope-write-sensitive = يمكن للتطبيق النشر والتعديل والحذف باسمك.
scope-write-accounts = تعديل ملفك الشخصي
scope-write-blocks = حظر الحسابات والنطاقات
scope-write-bookmarks = إضافة المنشورات إلى الفواصل المرجعية
scope-write-collections = إنشاء مجموعات الحسابات وتعديلها
scope-write-conversations = كتم المحادثات وإزالتها
scope-write-favourites = إضافة المنشورات إلى المفضلة
scope-write-filters = إنشاء عوامل التصفية وتعديلها
scope-write-follows = متابعة الأشخاص وإلغاء متابعتهم
scope-write-lists = إنشاء القوائم وتعديلها
scope-write-media = رفع الوسائط
scope-write-mutes = كتم الأشخاص والمحادثات
scope-write-notifications = مسح إشعاراتك
scope-write-reports = الإبلاغ عن الأشخاص
scope-write-statuses = نشر المنشورات وحذفها
scope-follow = معرفة من تتابعهم وتكتمهم وتحظرهم وتغيير ذلك
scope-push = إرسال إشعارات إليك
scope-admin-read = رؤية كل ما يراه القائمون على تشغيل هذا الخادم
scope-admin-read-sensitive = يتيح ذلك الوصول إلى ما لا يراه إلا القائمون على تشغيل هذا الخادم.
scope-admin-read-accounts = رؤية ما يراه مشرفو المحتوى عن الحسابات
scope-admin-read-accounts-sensitive = يتيح ذلك الوصول إلى ما لا يراه إلا القائمون على تشغيل هذا الخادم.
scope-admin-read-canonical-email-blocks = رؤية عناوين البريد الإلكتروني المحظورة
scope-admin-read-canonical-email-blocks-sensitive = يتيح ذلك الوصول إلى ما لا يراه إلا القائمون على تشغيل هذا الخادم.
scope-admin-read-domain-allows = معرفة الخوادم المسموح لها
scope-admin-read-domain-allows-sensitive = يتيح ذلك الوصول إلى ما لا يراه إلا القائمون على تشغيل هذا الخادم.
scope-admin-read-domain-blocks = معرفة الخوادم الممنوعة
scope-admin-read-domain-blocks-sensitive = يتيح ذلك الوصول إلى ما لا يراه إلا القائمون على تشغيل هذا الخادم.
scope-admin-read-email-domain-blocks = رؤية مزوّدي البريد الإلكتروني المحظورين
scope-admin-read-email-domain-blocks-sensitive = يتيح ذلك الوصول إلى ما لا يراه إلا القائمون على تشغيل هذا الخادم.
scope-admin-read-ip-blocks = رؤية عناوين IP المحظورة
scope-admin-read-ip-blocks-sensitive = يتيح ذلك الوصول إلى ما لا يراه إلا القائمون على تشغيل هذا الخادم.
scope-admin-read-reports = رؤية البلاغات
scope-admin-read-reports-sensitive = يتيح ذلك الوصول إلى ما لا يراه إلا القائمون على تشغيل هذا الخادم.
scope-admin-write = فعل كل ما يمكن للقائمين على تشغيل هذا الخادم فعله
scope-admin-write-sensitive = يتيح ذلك الوصول إلى ما لا يراه إلا القائمون على تشغيل هذا الخادم.
scope-admin-write-accounts = الإشراف على الحسابات
scope-admin-write-accounts-sensitive = يتيح ذلك الوصول إلى ما لا يراه إلا القائمون على تشغيل هذا الخادم.
scope-admin-write-canonical-email-blocks = حظر عناوين البريد الإلكتروني
scope-admin-write-canonical-email-blocks-sensitive = يتيح ذلك الوصول إلى ما لا يراه إلا القائمون على تشغيل هذا الخادم.
scope-admin-write-domain-allows = السماح للخوادم
scope-admin-write-domain-allows-sensitive = يتيح ذلك الوصول إلى ما لا يراه إلا القائمون على تشغيل هذا الخادم.
scope-admin-write-domain-blocks = منع الخوادم
scope-admin-write-domain-blocks-sensitive = يتيح ذلك الوصول إلى ما لا يراه إلا القائمون على تشغيل هذا الخادم.
scope-admin-write-email-domain-blocks = حظر مزوّدي البريد الإلكتروني
scope-admin-write-email-domain-blocks-sensitive = يتيح ذلك الوصول إلى ما لا يراه إلا القائمون على تشغيل هذا الخادم.
scope-admin-write-ip-blocks = حظر عناوين IP
scope-admin-write-ip-blocks-sensitive = يتيح ذلك الوصول إلى ما لا يراه إلا القائمون على تشغيل هذا الخادم.
scope-admin-write-reports = معالجة البلاغات
scope-admin-write-reports-sensitive = يتيح ذلك الوصول إلى ما لا يراه إلا القائمون على تشغيل هذا الخادم.

# config/fsckmsft.toml

scope-read-projects = رؤية المشاريع
scope-write-projects = إنشاء المشاريع
scope-read-tasks = رؤية المهام
scope-write-tasks = إنشاء المهام
scope-read-workflows = رؤية مسارات العمل
scope-write-workflows = إنشاء مسارات العمل
scope-admin = فعل كل ما تتيحه واجهة API
scope-admin-sensitive = يتيح ذلك كل الاستدعاءات الحالية وما سيُضاف منها.
