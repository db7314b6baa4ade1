# The apps that act in an organization: the list, one connection, its health, and the calls it could make.

connection-empty = لا يوجد تطبيق مرتبط بالمؤسسة <bdi>{ $organization }</bdi>.
connection-empty-what = عندما يوافق أحد هنا على تطبيق، يظهر في هذه القائمة مع ما يجوز له فعله، ومن سمح له بالوصول، وزر لإبطال وصوله. لربط تطبيق، ابدأ من موقع التطبيق نفسه: فهو يحيلك إلى هنا.
connection-lead = التطبيقات التي يجوز لها العمل في <bdi>{ $organization }</bdi>. إبطال وصول أي منها يوقفه فورًا.
connection-app = التطبيق
connection-acts-as = يعمل باسم
connection-it-can = يمكنه
connection-approved = الموافقة
connection-status = الحالة
connection-more = { $count ->
    [zero] لا مزيد
    [one] واحدة أخرى
    [two] اثنتان أخريان
    [few] { $count } أخرى
    [many] { $count } أخرى
   *[other] { $count } أخرى
}
connection-not-yet = ليس بعد
connection-unused = غير مستخدم منذ 90 يومًا
connection-revoke = إبطال الوصول
connection-suspend = تعليق الوصول
connection-resume = استئناف الوصول
connection-facts = الربط
connection-approved-by = من <bdi>{ $name }</bdi>، { $at }
connection-ends = ينتهي
connection-last-token = آخر رمز
connection-history = ما حدث
connection-history-empty = لم يُسجَّل شيء بعد. يظهر هنا كل تغيير في هذا الربط، مع من أجراه ومن أين.

# As whom an app acts.

connection-as-bot = البوت الخاص به
connection-as-somebody-gone = شخص غادر
connection-as-limited = { $person }، ضمن دور ذلك الشخص

# What an app asks for besides.

connection-asks-for-more = يطلب <bdi>{ $app }</bdi> المزيد
connection-note = «<bdi>{ $note }</bdi>»
connection-could-also-see = صلاحيات اطّلاع إضافية
connection-could-also-change = صلاحيات تعديل إضافية
connection-until-answered = إلى أن تجيب، وكذلك إذا رفضت، يستمر التطبيق بالصلاحيات التي لديه. <a href="{ $href }">عرض استدعاءات API التي سيتيحها ذلك</a>
connection-decline = رفض
connection-accept = قبول

# The state of a connection, in a word.

connection-state-requested = بانتظار الموافقة
connection-state-active = نشط
connection-state-scopes-pending = يطلب المزيد
connection-state-suspended = معلّق
connection-state-suspended-by-owner = علّقه مالك التطبيق
connection-state-expired = منتهي الصلاحية
connection-state-ended-for-safety = أُنهي للأمان
connection-state-declined = مرفوض
connection-state-withdrawn = مسحوب
connection-state-app-withdrawn = سُحب التطبيق
connection-state-organization-ended = أُنهيت المؤسسة
connection-state-person-gone = غادر الشخص
connection-state-revoked = مُبطَل

# Why it no longer works, and what would bring it back.

connection-ended-by-admin = أبطله مشرف في هذه المؤسسة.
connection-ended-by-app = تخلّى التطبيق نفسه عن وصوله.
connection-ended-by-person = أنهاه الشخص الذي كان يعمل باسمه.
connection-ended-declined = لم يوافق عليه مشرف في هذه المؤسسة.
connection-ended-withdrawn = سحب مقدّم الطلب طلبه.
connection-ended-expired = حلّ التاريخ الذي اختير عند الموافقة عليه.
connection-ended-leak = عُثر على أحد رموزه حيث يمكن للجميع قراءته، لذا أُنهيت كلها. وافق على التطبيق من جديد إذا كنت تثق به.
connection-ended-cut-off = أُنهي كل ما رُبط قبل وقت معيّن.
connection-ended-code-replay = قُدّم كود تفويض مرتين، فربما سرقه أحد. وافق على التطبيق من جديد إذا كنت تثق به.
connection-ended-refresh-reuse = قُدّم رمز تحديث مرتين، فربما سرقه أحد. وافق على التطبيق من جديد إذا كنت تثق به.
connection-ended-with-app = سحب المالك التطبيق، أو أُنهي كل ما يخص التطبيق دفعة واحدة.
connection-ended-with-organization = أُنهي كل ما كان يعمل في هذه المؤسسة.
connection-ended-with-person = الشخص الذي كان يعمل باسمه غادر، أو عُطّل حسابه، أو غيّر كلمة المرور، أو أنهى كل شيء. ويلزم أن يوافق عليه أحد من جديد.

# Before it is revoked or suspended.

connection-confirm-revoke = هل تريد إبطال وصول { $app }؟
connection-confirm-suspend = هل تريد تعليق وصول { $app }؟
connection-effect-at-once = لن يتمكن من رؤية أي شيء أو تغييره في { $organization } من هذه اللحظة فصاعدًا.
connection-effect-stays = يبقى ما أنشأه.
connection-effect-again = لا يمكن ربطه من جديد إلا بموافقة جديدة.
connection-effect-not-lost = لا يُفقد شيء: عند استئنافه يتابع العمل بالوصول نفسه.

# How a connection is doing.

health-title = صحة الربط
health-unused = <b>غير مستخدم منذ 90 يومًا.</b> آخر استدعاء أجراه كان { $since }. إذا لم يكن أحد بحاجة إليه، فأبطل وصوله.
health-last-call = آخر استدعاء
health-last-refresh = آخر تحديث للرموز
health-refresh-failures = مرات الرفض: { $count }، آخرها { $at }
health-refused-calls = الاستدعاءات المرفوضة
health-refused-none = لا شيء بسبب نقص نطاق
health-refused = { $count ->
    [zero] لا استدعاءات
    [one] استدعاء واحد
    [two] استدعاءان
    [few] { $count } استدعاءات
    [many] { $count } استدعاءً
   *[other] { $count } استدعاء
} لعدم توفر النطاق <code>{ $scope }</code>
health-refused-last = آخرها { $at }
health-unused-scopes = النطاقات غير المستخدمة
health-unused-none = لا شيء في آخر 30 يومًا
health-unused-granted = مُنحت ولم تُستخدم في آخر 30 يومًا
health-secret = سرّ العميل
health-secret-made = تاريخ الإنشاء: { $at }
health-secret-newest = الأحدث للتطبيق
health-secret-older = للتطبيق سرّ أحدث
health-secret-older-ends = للتطبيق سرّ أحدث؛ وهذا ينتهي { $at }
health-calls = استدعاءات API
health-could = ما يمكن لهذا التطبيق فعله

# What it could do, call by call.

capabilities-title = ما يمكنه فعله
capabilities-heading = ما يمكن أن يفعله <bdi>{ $app }</bdi>
capabilities-as-bot = كل استدعاء API يتيحه رمزه في <bdi>{ $organization }</bdi>. يعمل باسم البوت الخاص به، الذي لا يقيّده أي دور.
capabilities-as-person = كل استدعاء API يتيحه رمزه في <bdi>{ $organization }</bdi>. يعمل باسم <bdi>{ $person }</bdi>.
capabilities-as-role = كل استدعاء API يتيحه رمزه في <bdi>{ $organization }</bdi>. يعمل باسم <bdi>{ $person }</bdi>، ضمن الدور «{ $role }».
capabilities-requested = لم يوافق عليه أحد بعد. وما إن يوافق أحد حتى يمكنه إجراء هذه الاستدعاءات.
capabilities-stopped = لا يعمل الآن، لذا لا يمكنه إجراء أي من هذه الاستدعاءات حتى يتغيّر ذلك.
capabilities-none = لا يتيح رمزه أي استدعاء API.
capabilities-none-what = ومع ذلك قد يتيح له ما مُنح له تلقّي الأحداث. <a href="{ $href }">عرض ما يمكنه فعله</a>
capabilities-used = استخدم منها { $recent } من أصل { $all } في آخر 30 يومًا. وما لا يُستخدم أبدًا لا حاجة إلى منحه.
capabilities-call = الاستدعاء
capabilities-what = ما يفعله
capabilities-what-short = الوظيفة
capabilities-recent = آخر 30 يومًا
capabilities-recent-short = 30 يومًا
capabilities-calls = إجمالي الاستدعاءات
capabilities-calls-short = الاستدعاءات
capabilities-last = آخر استدعاء
capabilities-is-used = مستخدَم
capabilities-is-not-used = غير مستخدَم
capabilities-never = لم يُستخدم
capabilities-pending = إذا قبلت النطاقات التي يطلبها
capabilities-pending-what = { $count ->
    [zero] لن يمكنه إجراء استدعاءات إضافية.
    [one] سيمكنه أيضًا إجراء هذا الاستدعاء.
    [two] سيمكنه أيضًا إجراء هذين الاستدعاءين.
    [few] سيمكنه أيضًا إجراء هذه الاستدعاءات، وعددها { $count }.
    [many] سيمكنه أيضًا إجراء هذه الاستدعاءات، وعددها { $count }.
   *[other] سيمكنه أيضًا إجراء هذه الاستدعاءات، وعددها { $count }.
}
