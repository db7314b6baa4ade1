# The page before everything of something ends at once.

cut-off-end = إنهاء عمليات الربط
cut-off-before = فقط ما رُبط قبل
cut-off-before-hint = بداية ذلك اليوم بالتوقيت العالمي UTC. اتركه فارغًا لإنهاء الكل.
cut-off-count-again = إعادة العدّ
cut-off-count-none = لا يعمل أي ربط الآن، لذا لن ينتهي شيء.
cut-off-count = { $count ->
    [zero] لا تنتهي أي عملية ربط.
    [one] تنتهي عملية ربط واحدة فورًا.
    [two] تنتهي عمليتا ربط فورًا.
    [few] تنتهي { $count } عمليات ربط فورًا.
    [many] تنتهي { $count } عملية ربط فورًا.
   *[other] تنتهي { $count } عملية ربط فورًا.
}
cut-off-later-stays = ما رُبط في ذلك اليوم أو بعده يستمر في العمل.
cut-off-again = لا يمكن ربط أي منها من جديد إلا بموافقة جديدة.
cut-off-for-good = لا يمكن التراجع عن ذلك.
cut-off-no-name = اكتب الاسم للمتابعة.
cut-off-wrong-name = هذا ليس الاسم.
cut-off-not-a-day = هذا ليس تاريخًا صالحًا.
cut-off-in-future = لم يبدأ هذا اليوم بعد.
cut-off-other-day = ارجع واختر يومًا آخر. لم يُنهَ أي شيء.
cut-off-does-not-fit = البيانات المرسلة غير متوافقة. لم يُنهَ أي شيء.

cut-off-all-of-app = هل تريد إنهاء كل عمليات ربط { $app }؟
cut-off-older-of-app = هل تريد إنهاء عمليات ربط { $app } الأقدم؟
cut-off-app-ends = لن يتمكن { $app } من رؤية أي شيء أو تغييره، في أي مؤسسة، من هذه اللحظة فصاعدًا.
cut-off-app-stays = يبقى معرّف العميل والسرّ الخاصان به، ويمكن ربطه من جديد.

cut-off-all-of-organization = هل تريد إنهاء كل عمليات الربط بالمؤسسة { $organization }؟
cut-off-older-of-organization = هل تريد إنهاء عمليات الربط الأقدم بالمؤسسة { $organization }؟
cut-off-organization-ends = لن يتمكن أي تطبيق من رؤية أي شيء أو تغييره في { $organization } من هذه اللحظة فصاعدًا.
cut-off-organization-stays = يبقى ما أنشأته التطبيقات، وكذلك مفاتيح API الخاصة بالمؤسسة.

cut-off-all-of-oneself = هل تريد إنهاء كل عمليات الربط التي تعمل باسمك؟
cut-off-older-of-oneself = هل تريد إنهاء عمليات الربط الأقدم التي تعمل باسمك؟
cut-off-oneself-ends = لن يعمل أي تطبيق باسمك بعد الآن، في أي مؤسسة. ويبقى ما يعمل باسم البوت الخاص بالتطبيق.
cut-off-oneself-out = يُسجَّل خروجك من كل مكان، ومن هنا أيضًا.

cut-off-all-of-person = هل تريد إنهاء كل عمليات الربط التي تعمل باسم { $email }؟
cut-off-older-of-person = هل تريد إنهاء عمليات الربط الأقدم التي تعمل باسم { $email }؟
cut-off-person-ends = لن يعمل أي تطبيق باسم هذا الشخص بعد الآن، في أي مؤسسة.
cut-off-person-out = يُسجَّل خروج الشخص من كل مكان، ويمكنه تسجيل الدخول من جديد.

cut-off-all-of-server = هل تريد إنهاء كل عمليات الربط على هذا الخادم؟
cut-off-older-of-server = هل تريد إنهاء عمليات الربط الأقدم على هذا الخادم؟
cut-off-server-ends = لن يتمكن أي تطبيق من رؤية أي شيء أو تغييره في أي مؤسسة، من هذه اللحظة فصاعدًا.
cut-off-server-stays = تبقى مفاتيح API، ويبقى الأشخاص مسجّلي الدخول.
