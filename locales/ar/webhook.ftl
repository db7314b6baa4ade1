# Webhooks, whosever they are, and what was sent to them.

webhook-title = خطاف الويب
webhook-send-test = إرسال حدث اختباري
webhook-nothing-is-sent = لا يُرسل شيء
webhook-disabled-by-person = عطّله أحد المسؤولين عن خطاف الويب هذا.
webhook-disabled-by-failures = عُطّل لأن حدثًا استنفد محاولاته، ولم يستلم المستقبِل شيئًا آخر خلال ذلك.
webhook-disabled-at = حدث ذلك { $at }.
webhook-waits = { $count ->
    [0] لا ينتظر أي حدث.
    [zero] لا ينتظر أي حدث.
    [one] ينتظر حدث واحد.
    [two] ينتظر حدثان.
    [few] تنتظر { $count } أحداث.
    [many] ينتظر { $count } حدثًا.
   *[other] ينتظر { $count } حدث.
}
webhook-test-is-sent = لكن الاختبار يُرسل رغم ذلك.
webhook-what-waits = ما ينتظر
webhook-send-one = إرساله
webhook-send-all = { $count ->
    [zero] لا أحداث للإرسال
    [one] إرسال الحدث
    [two] إرسال الحدثين
    [few] إرسال الأحداث، وعددها { $count }
    [many] إرسال الأحداث، وعددها { $count }
   *[other] إرسال الأحداث، وعددها { $count }
}
webhook-send-oldest-first = الأقدم أولًا
webhook-skip = تخطّي ما كان ينتظر
webhook-skip-detail = يبقى في القائمة، لإعادة إرساله يدويًا
webhook-enable = تفعيل
webhook-status = الحالة
webhook-enabled = مفعّل
webhook-failing = متعثّر
webhook-disabled = معطّل
webhook-disabled-after-failures = معطّل بعد إخفاقات
webhook-address = العنوان
webhook-last-taken = آخر استلام
webhook-nothing-yet = لا شيء بعد
webhook-failing-since = متعثّر منذ
webhook-old-secret = السرّ القديم
webhook-old-secret-until = يوقّع أيضًا حتى { $at }
webhook-events = الأحداث
webhook-counts = المنتظر: { $waiting }، الفاشل: { $failed }، غير المرسل: { $unsent }
webhook-hears = ما يُبلَّغ به
webhook-hears-nothing = لا شيء: لم يُختر أي حدث.
webhook-with-the-app = عن كل مؤسسة مرتبطة يُبلَّغ بما مُنح له فيها. والعنوان والأحداث جزء من التطبيق: <a href="{ $href }">غيّرها في صفحته</a>.
webhook-settings = الإعدادات
webhook-save = حفظ التغييرات
webhook-whole = خطاف الويب ككل

webhook-deliveries = عمليات التسليم
webhook-deliveries-none = لم يُرسل شيء بعد.
webhook-deliveries-none-detail = يظهر هنا كل حدث مع رد المستقبِل. أرسل حدثًا اختباريًا لترى كيف يبدو ذلك.
webhook-deliveries-none-such = لا توجد عملية تسليم في هذه الحالة. <a href="{ $href }">عرض الكل</a>
webhook-deliveries-all = الكل
webhook-deliveries-waiting = منتظرة
webhook-deliveries-delivered = مُسلَّمة
webhook-deliveries-failed = فاشلة
webhook-deliveries-not-sent = غير مرسلة

webhook-field-url-hint = حيث تُرسل الأحداث عبر POST. يجب أن يبدأ بالبادئة https.
webhook-field-events-all = كل الأحداث
webhook-field-events-all-detail = كل ما يمكن الإبلاغ به اليوم
webhook-field-events-these = هذه الأحداث
webhook-field-events-these-detail = تلك المحددة أدناه
webhook-field-events-which = تحديد الأحداث
webhook-url-empty = أدخل له عنوانًا.
webhook-url-not-a-url = يجب أن يكون العنوان عنوان URL مطلقًا لا يتجاوز 2000 حرف.
webhook-url-scheme = يجب أن يستخدم العنوان https.
webhook-url-extras = يجب ألا يحتوي العنوان على اسم مستخدم أو كلمة مرور أو جزء (fragment).
webhook-url-host = يجب أن يتكوّن اسم المضيف في العنوان من أحرف وأرقام ونقاط وشرطات.
webhook-url-port = يجب أن يستخدم العنوان المنفذ { $ports }.
webhook-url-private = يجب ألا يشير العنوان إلى عنوان خاص أو محلي (loopback) أو محجوز.
webhook-url-own = يجب ألا يشير العنوان إلى هذا الخادم.
webhook-events-none = اختر حدثًا واحدًا على الأقل.
webhook-events-unknown = { $event } ليس من أحداث هذا الخادم.

# What is done to one. `$of` says whose it is: an app’s has the app’s name, an organization’s own its host.

webhook-rotate = تدوير سرّ التوقيع
webhook-rotate-effect = ينشئ سرًّا جديدًا للتوقيع. والسرّ الحالي يظل يوقّع أيضًا لمدة { $overlap }.
webhook-rotate-heading = { $of ->
    [app] هل تريد تدوير سرّ التوقيع للتطبيق { $name }؟
   *[organization] هل تريد تدوير سرّ التوقيع لخطاف الويب إلى { $name }؟
}
webhook-rotate-both-sign = لمدة { $overlap } يُوقَّع كل حدث بالسرّين معًا، ليتمكن مستقبِلك من الانتقال.
webhook-rotate-shown-once = يُعرض السرّ الجديد مرة واحدة، في الصفحة التالية.
webhook-rotate-two-sign = لا يوقّع أكثر من سرّين: السرّ الذي استُبدل من قبل، وكان سيوقّع حتى { $until }، ينتهي فورًا.
webhook-rotated = { $of ->
    [app] تم تدوير سرّ التوقيع للتطبيق { $name }
   *[organization] تم تدوير سرّ التوقيع لخطاف الويب إلى { $name }
}
webhook-rotated-old-one = يظل السرّ القديم يوقّع أيضًا لمدة { $overlap }، حتى { $until }.
webhook-secret = سرّ التوقيع
webhook-secret-copy = انسخه إلى حيث يحفظ مستقبِلك أسراره قبل مغادرة هذه الصفحة.
webhook-replay = إعادة إرسال كل ما فشل
webhook-replay-effect = { $count ->
    [zero] لا يوجد ما يُعاد إرساله.
    [one] يعيد إرسال ما لم يصل: حدث واحد.
    [two] يعيد إرسال ما لم يصل: حدثان.
    [few] يعيد إرسال ما لم يصل: { $count } أحداث.
    [many] يعيد إرسال ما لم يصل: { $count } حدثًا.
   *[other] يعيد إرسال ما لم يصل: { $count } حدث.
}
webhook-replay-events = { $count ->
    [zero] { $count } حدث
    [one] حدث واحد
    [two] حدثين
    [few] { $count } أحداث
    [many] { $count } حدثًا
   *[other] { $count } حدث
}
webhook-replay-heading = { $of ->
    [app] هل تريد إعادة إرسال { webhook-replay-events } إلى { $name }؟
   *[organization] هل تريد إعادة إرسال { webhook-replay-events } إلى خطاف الويب { $name }؟
}
webhook-replay-same-id = يُرسل كل حدث من جديد بالمعرّف الذي كان له، الأقدم أولًا.
webhook-replay-not-sent-too = ويشمل ذلك ما لم يُرسل. أما ما لم يعد ينبغي إبلاغ المستقبِل به فيُستثنى من جديد.
webhook-replay-waits = خطاف الويب معطّل، لذا تنتظر حتى تفعّله.
webhook-disable = تعطيل
webhook-disable-effect = يوقف الإرسال حتى تفعّله من جديد. وإلى ذلك الحين تنتظر الأحداث، ولا يُفقد أي منها لمدة { $span }.
webhook-delete = حذف خطاف الويب
webhook-delete-effect = ينهيه نهائيًا، مع قائمة ما أُرسل إليه.
webhook-delete-heading = هل تريد حذف خطاف الويب إلى { $name }؟
webhook-delete-nothing-sent = لن يُرسل إليه شيء من هذه اللحظة فصاعدًا.
webhook-delete-waiting = { $count ->
    [zero] لا ينتظر أي حدث.
    [one] ينتظر حدث واحد ولن يُرسل أبدًا.
    [two] ينتظر حدثان ولن يُرسلا أبدًا.
    [few] تنتظر { $count } أحداث ولن يُرسل أي منها أبدًا.
    [many] ينتظر { $count } حدثًا ولن يُرسل أي منها أبدًا.
   *[other] ينتظر { $count } حدث ولن يُرسل أي منها أبدًا.
}
webhook-delete-list = تُحذف معه قائمة ما أُرسل إليه. لا يمكن التراجع عن ذلك.

webhook-no-address = ليس لهذا التطبيق عنوان خطاف ويب
webhook-no-address-what = بدونه لا يُرسل شيء. ولم يُغيَّر شيء.
webhook-no-address-next = أدخل له عنوانًا في صفحة التطبيق.
webhook-no-address-link = الانتقال إلى تطبيقاتك
webhook-rotated-already = تم تدوير سرّ التوقيع هذا بالفعل
webhook-rotated-already-what = النموذج الذي أرسلته كان لسرّ استُبدل بعد ذلك. ولم يُغيَّر شيء.
webhook-rotated-already-why = يُعرض السرّ مرة واحدة. إعادة تحميل صفحته لا تعرضه من جديد، ولا تنشئ سرًّا جديدًا.
webhook-rotated-already-next = إذا لم تحتفظ بالسرّ الجديد، فارجع إلى خطاف الويب ودوّره مرة أخرى.
webhook-tested-enough = يكفي هذا العدد من الاختبارات حاليًا
webhook-tested-enough-what = عدد مرات اختباره خلال دقيقة هو { $count }. ولم يُرسل هذا الاختبار.
webhook-tested-enough-next = انتظر دقيقة، ثم ارجع وأرسل اختبارًا آخر.
webhook-invalid = لم ينجح ذلك
webhook-invalid-what = بعض الحقول غير صالحة. ولم يُغيَّر شيء.

# An app without one.

webhook-none-title = خطاف الويب · { $app } · تطبيقاتك
webhook-none = ليس للتطبيق <bdi>{ $app }</bdi> عنوان خطاف ويب.
webhook-none-detail = به يُبلَّغ بالأحداث في المؤسسات التي تربطه. أدخل له عنوانًا واختر الأحداث في صفحة التطبيق.
webhook-none-go = الانتقال إلى التطبيق

# The webhooks of an organization.

webhooks-lead = يخبر خطاف الويب أحد برامجك بما يحدث في <bdi>{ $organization }</bdi>، فور حدوثه.
webhooks-late = <b>أُضيف خطاف ويب آخر بعد فتح هذا النموذج.</b> إذا لم يكن هو نفسه، فأرسل النموذج من جديد.
webhooks-none = ليس لديك خطاف ويب خاص بك.
webhooks-none-detail = أضف عنوان برنامج ينبغي أن يُبلَّغ بالأحداث. ما يُرسل إليه موقَّع، ويُدرج مع رده.
webhooks-hears-of = يُبلَّغ بـ
webhooks-hears-all = كل الأحداث
webhooks-hears-some = { $count ->
    [zero] لا أحداث من أصل { $offered }
    [one] حدث واحد من أصل { $offered }
    [two] حدثان من أصل { $offered }
    [few] { $count } أحداث من أصل { $offered }
    [many] { $count } حدثًا من أصل { $offered }
   *[other] { $count } حدث من أصل { $offered }
}
webhooks-add-heading = إضافة خطاف ويب
webhooks-add = إضافة خطاف ويب
webhooks-full = عدد خطافات الويب { $most }، وهو الحد الأقصى المسموح به. احذف واحدًا لم تعد هناك حاجة إليه.
webhooks-added = تمت إضافة خطاف الويب إلى { $host }
webhooks-added-note = يتحقق به مستقبِلك من أن الأحداث واردة من هنا. ولترى إن كان يفعل ذلك، أرسل حدثًا اختباريًا من الصفحة التالية.
webhooks-apps = التطبيقات المرتبطة التي تُبلَّغ بالأحداث
webhooks-apps-detail = سُمح لها بالوصول مع هذه الأحداث، وهي تدير خطافات الويب الخاصة بها بنفسها. لإيقاف أحدها، أبطل وصوله.
webhooks-apps-app = التطبيق
webhooks-apps-hear = يُبلَّغ عند
webhooks-apps-by = من <bdi>{ $owner }</bdi>
webhooks-apps-first = { $count ->
    [zero] لا يوجد أي منها.
    [one] هذا هو الأول.
    [two] هذان هما الأول والثاني.
    [few] هذه هي الأولى، وعددها { $count }.
    [many] هذه هي الأولى، وعددها { $count }.
   *[other] هذه هي الأولى، وعددها { $count }.
} <a href="{ $href }">كل التطبيقات المرتبطة</a>

# One event on its way to a receiver.

delivery-crumb = عملية التسليم
delivery-replay = إعادة الإرسال
delivery-state = الحالة
delivery-event = الحدث
delivery-where = المكان
delivery-happened = وقت الحدوث
delivery-id = المعرّف
delivery-id-detail = الترويسة webhook-id، نفسها في كل محاولة
delivery-attempts = المحاولات
delivery-waiting = منتظرة
delivery-delivered = مُسلَّمة
delivery-failed = فاشلة
delivery-not-sent = غير مرسلة
delivery-waits-disabled = ينتظر: لا يُرسل شيء حتى يُفعَّل خطاف الويب.
delivery-waits = ينتظر دوره أو محاولته التالية.
delivery-was-taken = استلمه المستقبِل.
delivery-test-failed = لم يصل الاختبار. انظر أدناه ما حدث.
delivery-has-failed = استنفد محاولاته. أصلح المستقبِل، ثم أعد إرساله: سيُرسل من جديد بالمعرّف نفسه.
delivery-was-dropped = لم يُرسل: إما جرى تخطّي ما كان ينتظر، أو لم يعد للمستقبِل أن يُبلَّغ به عندما حان دوره.
delivery-untried = لم تجرِ محاولة إرساله بعد.
delivery-attempt = { $at }، بعد { $took }
delivery-attempt-answered = { $at }، الحالة { $status } بعد { $took }
delivery-took-milliseconds = { $count } ملي ث
delivery-took-seconds = { $whole }.{ $tenths } ثانية
delivery-answer = يبدأ الرد بما يلي:
delivery-told = ما يُبلَّغ به
delivery-told-data = بيانات الحدث. وما يحيط بها يُنشأ من جديد في كل محاولة.
delivery-told-unread = تخص المؤسسة التي حدث فيها، ويمكن قراءتها هنا بعد إرسالها.

# What came of an attempt.

attempt-not-200 = لم يستلمه المستقبِل: لا يُعبّر عن الاستلام إلا بالحالة 200.
attempt-not-2xx = لم يستلمه المستقبِل: يُعبّر عن الاستلام بحالة من 200 إلى 299.
attempt-unsigned = لم يُرسل: لا يُفتح سرّ التوقيع بمفاتيح هذا الخادم. دوّر سرّ التوقيع.
attempt-refused = يؤدي عنوان URL إلى مكان لا يرسل إليه هذا الخادم، مثل شبكة خاصة.
attempt-no-address = ليس لاسم المستقبِل عنوان.
attempt-unreachable = لا يقبل المستقبِل الاتصالات.
attempt-tls = لم يثبت المستقبِل هويته: أخفق TLS، أو أن شهادته غير صالحة لاسمه.
attempt-timed-out = لم يرد المستقبِل في الوقت المحدد.
attempt-bad-answer = قطع المستقبِل الاتصال مبكرًا، أو رد بشيء ليس HTTP.
