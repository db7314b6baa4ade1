# The pieces that several pages share.

name = <bdi>{ $name }</bdi>

parts-organization-pages = صفحات هذه المؤسسة
parts-overview = نظرة عامة
parts-connected-apps = التطبيقات المرتبطة
parts-requests = الطلبات
parts-audit-log = سجل التدقيق
parts-api-keys = مفاتيح API
parts-webhooks = خطافات الويب
parts-members = الأعضاء
parts-settings = الإعدادات
parts-optional = (اختياري)
parts-new-scope = جديد منذ آخر مرة
parts-sensitive = <b>حساس.</b> { $why }
parts-error = <span class="unseen">خطأ: </span>{ $error }
parts-errors = { $count ->
    [zero] لا شيء يحتاج إلى مراجعة
    [one] أمر واحد يحتاج إلى مراجعة
    [two] أمران يحتاجان إلى مراجعة
    [few] { $count } أمور تحتاج إلى مراجعة
    [many] { $count } أمرًا يحتاج إلى مراجعة
   *[other] { $count } أمر يحتاج إلى مراجعة
}
parts-order = الترتيب
parts-show = عرض
parts-list-pages = صفحات هذه القائمة
parts-rows = { $from } إلى { $to } من أصل { $total }
parts-previous = السابق
parts-next = التالي
parts-breadcrumbs = مسار التنقل
parts-type-name = اكتب <b><bdi>{ $name }</bdi></b> للمتابعة
parts-cancel = إلغاء
parts-shown-once = لن يُعرض مرة أخرى.
parts-kept-sealed = نحفظه مختومًا لنوقّع به، ولا نعرضه أبدًا.
parts-kept-as-fingerprint = نخزّن بصمة فقط.
parts-copied = لقد نسخته
parts-by = من <bdi>{ $name }</bdi>
parts-search-apps = البحث في التطبيقات
parts-no-app-matches = لا يوجد تطبيق يطابق <b><bdi>{ $search }</bdi></b>. <a href="{ $href }">عرض الكل</a>
parts-actions = إجراءات

# Orders of lists.

order-name = حسب الاسم
order-newest = الأحدث أولًا
order-working = العاملة أولًا
order-last-approved = الأحدث موافقةً أولًا
order-strongest-role = الدور الأقوى أولًا
order-organization = حسب المؤسسة
order-last-connected = الأحدث ربطًا أولًا
order-last-token = الأحدث رمزًا أولًا
order-longest-unused = الأطول دون استخدام أولًا

# The form of an app.

app-field-name = الاسم
app-field-name-hint = يقرؤه الأشخاص عندما يقررون السماح للتطبيق بالوصول.
app-field-description = الوصف
app-field-description-hint = ما يفعله التطبيق للمؤسسة، في جملة أو جملتين.
app-field-homepage = الصفحة الرئيسية
app-field-homepage-hint = يُعرض مضيفها بجانب الاسم. اتركه فارغًا إن لم توجد.
app-field-redirect-uris = عناوين URI لإعادة التوجيه
app-field-redirect-uris-hint = عنوان واحد في كل سطر، تمامًا كما يرسله تطبيقك. https، أو http على localhost.
app-field-scopes = النطاقات
app-field-scopes-hint = أقصى ما يجوز لتطبيقك أن يطلبه على الإطلاق. ترى كل مؤسسة هذه القائمة بالضبط، لذا اطلب القليل. وما هو اختياري يمكن لمن يوافق على التطبيق أن يستثنيه.
app-field-scope-optional = اختياري<span class="unseen">: { $scope }</span>
app-field-actors = يعمل باسم
app-field-kind = النوع
app-field-webhook = عنوان خطاف الويب
app-field-webhook-hint = حيث يتلقى تطبيقك الأحداث. https؛ اتركه فارغًا إن كان لا يتلقاها.
app-field-events = أحداث خطاف الويب
app-field-events-chosen = اختير { $chosen } من أصل { $all }
app-field-marketplace = سوق التطبيقات
app-field-listed = عرضه في سوق التطبيقات
app-field-listed-hint = يمكن لكل من سجّل الدخول أن يجده هناك
app-field-install-url = عنوان التثبيت
app-field-install-url-hint = الوجهة التي يفتحها زر «تثبيت» في سوق التطبيقات. اتركه فارغًا ليفتح صفحة الموافقة الخاصة بالتطبيق.
app-field-replay-window = مدة تكرار تحديث الرموز الضائع
app-field-replay-window-hint = بالثواني، 60 على الأكثر. يمكن لتطبيق لم تصله إجابة تحديث الرموز أن يطلبها مجددًا خلال هذه المدة. اتركه فارغًا لاعتماد إعداد هذا الخادم.
