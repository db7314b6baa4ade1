# The sign-in page.

login-title = تسجيل الدخول
login-sign-in = تسجيل الدخول
login-email = البريد الإلكتروني
login-password = كلمة المرور
login-waiting = يطلب <bdi>{ $app }</bdi> الربط. والقرار لك بعد تسجيل الدخول.
login-nobody = لا يمكن لأحد تسجيل الدخول بعد
login-nobody-make = ليس لهذا الخادم مستخدمون. أنشئ أول مستخدم حيث يعمل الخادم:
login-nobody-then = يقرأ الأمر كلمة المرور من دخله القياسي. ثم عُد إلى هنا.
login-stale = كان هذا النموذج قديمًا. يُرجى تسجيل الدخول من جديد.
login-refused = البريد الإلكتروني وكلمة المرور غير متطابقين.
login-too-many = عدد المحاولات الفاشلة كبير جدًا. انتظر { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}، ثم حاول مرة أخرى.
