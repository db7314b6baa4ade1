# The organizations that an app is connected to, for its owner.

installs-title = عمليات الربط
installs-none = <bdi>{ $app }</bdi> غير مرتبط بأي مؤسسة.
installs-none-next = عندما يوافق عليه أحد، تظهر المؤسسة هنا مع حالة ربطها. لمعرفة ما يُسأل عنه هناك، انظر المعاينة.
installs-what = المؤسسات التي يرتبط بها <bdi>{ $app }</bdi> أو كان مرتبطًا بها. ترى أسماءها وربطها، ولا شيء آخر عنها.
installs-chart = المؤسسات المرتبطة، أسبوعًا بأسبوع
installs-organizations = المؤسسات
installs-search = البحث في المؤسسات
installs-state = الحالة
installs-all = الكل
installs-no-match = لا يوجد ربط مطابق. <a href="{ $href }/installs">عرض الكل</a>
installs-organization = المؤسسة

chart-summary = { $first } في { $first-day }، و{ $last } في { $last-day }، و{ $most } كحد أقصى.
chart-caption = { $title }: { $summary }
chart-numbers = الأرقام
chart-day = اليوم

# One of them.

install-last-token = آخر رمز
install-not-yet = ليس بعد
install-ended = تاريخ الإنهاء
install-ends = ينتهي
install-can = يمكنه
install-can-nothing = لا شيء: لم يعد أي مما مُنح له من نطاقات التطبيق.
install-pending = بانتظار مشرف هناك
install-as-approver = الشخص الذي وافق عليه
install-requested = بانتظار الموافقة
install-active = نشط
install-scopes-pending = يطلب المزيد
install-suspended-there = معلّق هناك
install-suspended-by-you = معلّق من جانبك
install-revoked = مُبطَل
install-expired = منتهي الصلاحية
install-suspend = تعليق الربط
install-suspend-heading = هل تريد تعليق { $app } في { $customer }؟
install-suspend-tokens = تتوقف رموزه هناك عن العمل فورًا.
install-suspend-nobody = لا يمكن لأحد في <bdi>{ $customer }</bdi> استئنافه، أو ربط <bdi>{ $app }</bdi> من جديد، حتى تستأنفه أنت.
install-suspend-seen = ترى المؤسسة <bdi>{ $customer }</bdi> أن التعليق من جانبك. وتستمر عمليات الربط الأخرى للتطبيق <bdi>{ $app }</bdi>.
install-resume = استئناف الربط
install-resume-heading = هل تريد استئناف { $app } في { $customer }؟
install-resume-tokens = تعود رموزه هناك إلى العمل فورًا.
install-resume-suspended-there = علّقته المؤسسة <bdi>{ $customer }</bdi> أيضًا، لذا يعود إلى العمل عندما يستأنفه أحد هناك.
