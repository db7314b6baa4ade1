# What acts as a person, and where they are signed in.

own-app-none = لا يعمل أي تطبيق باسمك.
own-app-none-what = عندما تسمح لتطبيق بالعمل باسمك، يظهر هنا مع ما يجوز له فعله وزر لإنهائه. أما التطبيقات التي تعمل باسم البوت الخاص بها فتجدها في صفحات مؤسساتك.
own-app-lead = التطبيقات التي تعمل باسمك، ضمن دورك. يمكنك إنهاء أي منها في أي وقت.
own-app-in = المؤسسة
own-app-effect-at-once = لن يتمكن من العمل باسمك في { $organization } من هذه اللحظة فصاعدًا.
own-app-effect-again = لربطه من جديد، عليك أن توافق عليه من جديد.

session-lead = الأماكن التي سجّلت الدخول منها. أنهِ الجلسات التي لا تعرفها، ثم غيّر كلمة مرورك.
session-end-others = إنهاء كل الجلسات الأخرى
session-where = المكان
session-signed-in = وقت تسجيل الدخول
session-last-used = آخر استخدام
session-this = هذه الجلسة
session-from = من { $address }
session-not-recorded = غير مسجَّل
session-end = إنهاء
session-program = برنامج ({ $device })
session-device-unknown = غير معروف
session-device-on-system = { $browser } على { $system }
session-device-on-apple = { $browser } على { $device }
