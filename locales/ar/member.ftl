# The members of an organization, and the invitations that make somebody one.

member-invite = دعوة شخص
member-search = البحث في الأعضاء
member-none-matches = لا يوجد عضو يطابق <b><bdi>{ $search }</bdi></b>. <a href="{ $href }">عرض الكل</a>
member-member = العضو
member-role = الدور
member-joined = تاريخ الانضمام
member-you = أنت
member-account = الحساب
member-account-closed = الحساب مغلق
member-apps = التطبيقات
member-no-apps = لا يعمل أي تطبيق باسم هذا الشخص هنا
member-change = تغيير الدور
member-change-role = تغيير الدور
member-leaving = الإزالة
member-leaving-what = تنهي عضوية هذا الشخص في <bdi>{ $organization }</bdi> وكل تطبيق يعمل باسمه هناك.
member-remove = إزالة العضو
member-owners-only = لا يمكن لغير المالك تغيير دور مالك أو إزالته.
member-closed = الحساب مغلق، لذا لا أثر للدور. يمكنك إزالة العضو.
member-confirm-remove = هل تريد إزالة { $name } من { $organization }؟
member-effect-out = لن يعود بإمكان { $name } فتح أي شيء أو تغييره في { $organization }.
member-effect-app = يعمل التطبيق { $app } باسم { $name } هنا. وسيتوقف عن العمل فورًا.
member-effect-more-apps = { $count ->
    [zero] ولا يوجد تطبيق آخر يعمل باسم { $name }.
    [one] وكذلك تطبيق واحد آخر يعمل باسم { $name }.
    [two] وكذلك تطبيقان آخران يعملان باسم { $name }.
    [few] وكذلك { $count } تطبيقات أخرى تعمل باسم { $name }.
    [many] وكذلك { $count } تطبيقًا آخر يعمل باسم { $name }.
   *[other] وكذلك { $count } تطبيق آخر يعمل باسم { $name }.
}
member-effect-bots = تبقى التطبيقات التي تعمل باسم البوت الخاص بها، أيًّا كان من وافق عليها.
member-effect-back = للعودة تلزم دعوة جديدة؛ وما انتهى يبقى منتهيًا.

# What a role is for, in a phrase.

role-owner-what = يفعل كل شيء، ويعيّن مالكين آخرين
role-admin-what = يدير التطبيقات والأعضاء والمفاتيح والإعدادات
role-manager-what = يدير العمل على المنتج
role-csm-what = يتابع شؤون العملاء
role-member-what = يشارك
role-collaborator-what = ضيف بمهمة محدودة

# Making invitations.

invitation-title = الدعوات
invitation-link-works = ستحصل على رابط يعمل مرة واحدة ولمدة { $lifetime }. أرسله إلى الشخص بنفسك.
invitation-whom = لمن الدعوة
invitation-whom-hint = اسم أو عنوان، لتعرف لمن هذا الرابط.
invitation-create = إنشاء دعوة
invitation-open = الدعوات المفتوحة
invitation-none = لا توجد دعوة مفتوحة.
invitation-none-what = تظهر الدعوة هنا إلى أن ينضم بها أحد، أو تبطلها، أو تنقضي مدة { $lifetime }.
invitation-for = المدعو
invitation-invited = تاريخ الدعوة
invitation-ends = تنتهي
invitation-link-short = رابط جديد
invitation-new-link = إنشاء رابط جديد
invitation-confirm-new-link = هل تريد إنشاء رابط جديد للدعوة الموجهة إلى { $whom }؟
invitation-effect-new-link = يُعرض الرابط الجديد مرة واحدة. ويعمل مرة واحدة ولمدة { $lifetime }.
invitation-effect-yours = تصبح الدعوة باسمك: فتنتهي عندما لا يعود يحق لك دعوة الآخرين.
invitation-revoke-short = إبطال
invitation-revoke = إبطال الدعوة
invitation-confirm-revoke = هل تريد إبطال الدعوة الموجهة إلى { $whom }؟
invitation-effect-link = يتوقف رابطها عن العمل فورًا.
invitation-effect-another = يمكنك إنشاء دعوة أخرى في أي وقت.
invitation-bad-note = اذكر لمن الدعوة، في 100 حرف على الأكثر.
invitation-is-open = توجد دعوة مفتوحة للشخص نفسه بالفعل. أبطلها لإنشاء دعوة أخرى.
invitation-too-many = عدد الدعوات المفتوحة { $most }، ولا يمكن إنشاء المزيد. أبطل بعضها أولًا.
invitation-ready = الدعوة الموجهة إلى { $whom } جاهزة
invitation-ready-advice = انسخ الرابط وأرسله إلى ذلك الشخص وحده.
invitation-ready-link = الرابط
invitation-ready-note = يمكن لأول من يفتحه الانضمام إلى { $organization } على { $product }. يعمل لمدة { $lifetime }، ويمكنك إبطاله إلى أن يُستخدم.

# The page of an invitation's link.

invitation-join-title = الانضمام إلى { $organization }
invitation-join-heading = الانضمام إلى <bdi>{ $organization }</bdi>
invitation-join-who = تلقّيت دعوة من <bdi>{ $person }</bdi> إلى <bdi>{ $organization }</bdi>.
invitation-join-role = دورك
invitation-join-ends = { $at }، أو بمجرد أن يستخدمها أحد
invitation-join = انضمام
invitation-join-not-now = ليس الآن
invitation-join-as = ستنضم بالحساب <b><bdi>{ $email }</bdi></b>. ليس حسابك؟ سجّل الخروج من صفحة حسابك أولًا، ثم افتح الرابط من جديد.
invitation-join-known = لديك حساب
invitation-join-sign-in = تسجيل الدخول للانضمام
invitation-join-new = هذه أول مرة لك هنا
invitation-join-email-hint = تسجّل الدخول به.
invitation-join-name-hint = يظهر للآخرين في المؤسسة.
invitation-join-password-hint = الحد الأدنى لعدد الأحرف: { $shortest }.
invitation-join-create = إنشاء حساب والانضمام
invitation-join-stale = كان هذا النموذج قديمًا. يُرجى إرساله من جديد.
invitation-join-email-taken = يوجد حساب بهذا العنوان. إذا كان حسابك، فسجّل الدخول أعلاه.
invitation-join-bad-email = هذا ليس عنوان بريد إلكتروني يمكن أن يكون لشخص.
