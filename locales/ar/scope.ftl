# What a scope lets an app do, as the rest of "it can", and why it deserves a second look. These are the sentences of
# config/default.toml; where an operator configured another sentence, that one is shown in every language.

scope-posts-read = قراءة المنشورات وحالتها واللوحات المدرجة فيها
scope-posts-write = إنشاء المنشورات وتعديلها وإسنادها وحذفها
scope-comments-read = قراءة التعليقات
scope-comments-write = كتابة التعليقات وتعديلها وحذفها
scope-votes-read = معرفة المصوّتين وما صوّتوا له
scope-votes-write = إضافة الأصوات وإزالتها، بما في ذلك نيابةً عن الآخرين
scope-changelog-read = قراءة إدخالات سجل التغييرات، بما فيها المسودات
scope-changelog-write = كتابة إدخالات سجل التغييرات وتعديلها ونشرها
scope-roadmap-read = قراءة خارطة الطريق
scope-articles-read = قراءة مقالات قاعدة المعرفة
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
scope-member-write-sensitive = يمكن لمن يدعوه التطبيق أن يرى ما يراه فريقك.
scope-webhooks-manage = تلقّي إشعارات بالأحداث في مؤسستك فور وقوعها
scope-webhooks-manage-sensitive = يُرسل محتوى الأحداث إلى خادم التطبيق نفسه.
