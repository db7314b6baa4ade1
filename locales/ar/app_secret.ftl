# The secrets of an app, for its owner.

secrets-title = الأسرار
secrets-public = <bdi>{ $app }</bdi> تطبيق عام، لذا ليس له سرّ.
secrets-public-why = يعمل حيث لا يمكن لأحد الاحتفاظ بسرّ، ويثبت هويته عبر PKCE بدلًا من ذلك.
secrets-none = لا يعمل أي سرّ للتطبيق <bdi>{ $app }</bdi>.
secrets-what = بالسرّ يثبت <bdi>{ $app }</bdi> هويته. نخزّن البصمات فقط، لذا لا يمكن عرض أي سرّ مرة أخرى.
secrets-secret = السرّ
secrets-made = تاريخ الإنشاء
secrets-last-used = آخر استخدام
secrets-works-until = يعمل حتى
secrets-actions = إجراءات
secrets-current = الحالي
secrets-replaced = مستبدَل
secrets-until-replaced = استبداله
secrets-end-now = إنهاء الآن
secrets-lagging = ما زالت على سرّ قديم
secrets-lagging-what = { $count ->
    [zero] لا توجد عمليات ربط على سرّ مستبدَل.
    [one] جرى آخر تحديث لرموز عملية الربط هذه بسرّ استُبدل. وستتوقف عندما يتوقف ذلك السرّ.
    [two] جرى آخر تحديث لرموز عمليتي الربط هاتين بسرّ استُبدل. وستتوقفان عندما يتوقف ذلك السرّ.
    [few] جرى آخر تحديث لرموز عمليات الربط هذه، وعددها { $count }، بسرّ استُبدل. وستتوقف عندما يتوقف ذلك السرّ.
    [many] جرى آخر تحديث لرموز عمليات الربط هذه، وعددها { $count }، بسرّ استُبدل. وستتوقف عندما يتوقف ذلك السرّ.
   *[other] جرى آخر تحديث لرموز عمليات الربط هذه، وعددها { $count }، بسرّ استُبدل. وستتوقف عندما يتوقف ذلك السرّ.
}
secrets-secret-made = إنشاء السرّ
secrets-last-refresh = آخر تحديث للرموز
secrets-leak = هل وصل سرّ إلى شخص آخر؟
secrets-leak-what = ينهي فورًا كل سرّ وكود ورمز للتطبيق وينشئ سرًّا جديدًا. وعلى كل مؤسسة أن توافق على التطبيق من جديد.
secrets-leaked = تسرّب هذا السرّ

# What is done to them.

secret-rotate = تدوير السرّ
secret-rotate-heading = هل تريد تدوير سرّ <bdi>{ $app }</bdi>؟
secret-rotate-shown = يُنشأ سرّ جديد ويُعرض مرة واحدة.
secret-rotate-keeps = تبقى عمليات الربط. ويحتاج تطبيقك إلى السرّ الجديد عند أول تحديث للرموز بعد انتهاء السرّ القديم.
secret-rotate-ends-access = تنتهي كل رموز الوصول فورًا. وتبقى عمليات الربط: يحصل تطبيقك على رموز جديدة عند التحديث التالي للرموز، بالسرّ الجديد.
secret-rotate-ends-all = تنتهي كل عمليات الربط فورًا ونهائيًا. وعلى كل مؤسسة أن توافق على التطبيق من جديد.
secret-rotate-ends-another = يتوقف السرّ الذي استُبدل من قبل عن العمل فورًا: لا يعمل أكثر من سرّين.
secret-rotate-overlap = مدة استمرار عمل السرّ القديم
secret-overlap-none = بلا مدة إضافية
secret-old-ends = يتوقف السرّ القديم عن العمل فورًا.
secret-old-works = يظل السرّ القديم يعمل لمدة { $span }.
secret-end = إنهاء السرّ
secret-end-heading = هل تريد إنهاء السرّ القديم للتطبيق { $app } الآن؟
secret-end-at-once = كان سيعمل حتى { $at }. وسيتوقف الآن عن العمل فورًا.
secret-end-users = كل ما لا يزال يستخدمه لن يتمكن من الربط أو تحديث الرموز إلى أن يُعطى السرّ الجديد.
secret-leak = إنهاء كل شيء وإنشاء سرّ جديد
secret-leak-heading = هل تسرّب سرّ للتطبيق { $app }؟
secret-leak-dead = كل سرّ وكود ورمز أُصدر له يصبح بلا قيمة من هذه اللحظة، فلا يبقى بيد من وجد السرّ أي شيء.
secret-leak-new = يُنشأ سرّ جديد ويُعرض مرة واحدة. وتُبلَّغ كل مؤسسة، وعليها أن توافق على التطبيق من جديد.
secret-leak-instead = إذا لم يرَ السرّ أحد آخر، فدوّره بدلًا من ذلك: عندها تبقى عمليات الربط.

# The page that shows one, once.

secret-created = تم إنشاء <bdi>{ $app }</bdi>
secret-rotated = تم تدوير سرّ <bdi>{ $app }</bdi>
secret-leaked = أُنهي كل ما يخص <bdi>{ $app }</bdi>، وله الآن سرّ جديد
secret-webhook = أصبح لخطاف الويب الخاص بالتطبيق <bdi>{ $app }</bdi> سرّ
secret-advice = انسخ ما يلي إلى حيث يحفظ تطبيقك أسراره قبل مغادرة هذه الصفحة.
secret-client-secret = سرّ العميل
secret-webhook-secret = سرّ خطاف الويب
secret-rotated-next = تبقى عمليات الربط؛ ويحتاج تطبيقك إلى السرّ الجديد عند التحديث التالي للرموز.
secret-leaked-next = لم يعد يعمل أي سرّ أو كود أو رمز سابق. وعلى كل مؤسسة أن توافق على التطبيق من جديد.
secret-webhook-next = يتحقق به تطبيقك من أن الأحداث واردة من <bdi>{ $product }</bdi>. وكل ما عدا ذلك محفوظ.
