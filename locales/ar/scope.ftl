# What a scope lets an app do, as the rest of "it can", and why it deserves a second look. These are the sentences of
# config/default.toml; where an operator configured another sentence, that one is shown in every language.

scope-posts-read = قراءة المنشورات وحالتها واللوحات التي تقع فيها
scope-posts-write = إنشاء المنشورات وتغييرها وتعيينها وحذفها
scope-comments-read = قراءة التعليقات
scope-comments-write = كتابة التعليقات وتغييرها وحذفها
scope-votes-read = معرفة من صوّت لماذا
scope-votes-write = إضافة الأصوات وإزالتها، أيضًا نيابة عن الآخرين
scope-changelog-read = قراءة إدخالات سجل التغييرات، بما فيها المسودات
scope-changelog-write = كتابة إدخالات سجل التغييرات وتغييرها ونشرها
scope-roadmap-read = قراءة خارطة الطريق
scope-articles-read = قراءة مقالات قاعدة المعرفة
scope-articles-write = كتابة مقالات قاعدة المعرفة وتغييرها
scope-collections-read = قراءة مجموعات قاعدة المعرفة
scope-tags-read = قراءة الوسوم
scope-tags-write = إنشاء الوسوم وتغييرها وحذفها
scope-customers-read = قراءة أسماء عملائك وعناوين بريدهم الإلكتروني وتفاصيلهم
scope-customers-read-sensitive = هذه بيانات شخصية لأشخاص لم يتعاملوا قط مع هذا التطبيق.
scope-customers-write = إضافة العملاء وتغييرهم واستيرادهم وحذفهم
scope-customers-write-sensitive = لا يمكن استعادة سجلات العملاء المحذوفة أو المستبدلة.
scope-member-read = معرفة أعضاء فريقك، مع أسمائهم وعناوين بريدهم الإلكتروني وأدوارهم
scope-member-write = دعوة أعضاء فريقك وتغييرهم وإزالتهم
scope-member-write-sensitive = يمكن لمن يدعوه التطبيق أن يرى ما يراه فريقك.
scope-webhooks-manage = تلقّي إشعارات بالأحداث في مؤسستك فور وقوعها
scope-webhooks-manage-sensitive = يُرسل محتوى الأحداث إلى خادم التطبيق نفسه.
