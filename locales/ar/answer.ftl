# How the answer to a consent reaches an app that nobody is sent to: by a code that is copied, or in a form.

code-title = نسخ الكود
code-heading = انسخ هذا الكود إلى <bdi>{ $app }</bdi>
code-what = لقد سمحت للتطبيق <b><bdi>{ $app }</bdi></b> بالوصول، وهو ينتظر هذا الكود: حدّده وانسخه، ثم ألصقه حيث يطلبه التطبيق.
code-code = الكود
code-hint = يصلح لمرة واحدة، حتى <time datetime="{ $iso }">{ $exact }</time>. لا تعطه لأحد سوى التطبيق.
code-then = بعد إدخاله في التطبيق يمكنك إغلاق هذه الصفحة. للتراجع عن ذلك، انتقل إلى <b>التطبيقات المرتبطة</b> في حسابك.
code-not-connected = لم يُربط أي شيء
code-denied = لقد رفضت الطلب (access_denied). لم يُربط التطبيق، ولا يوجد كود لنسخه.
code-refused = لم يُربط التطبيق، ولا يوجد كود لنسخه.
code-not-connected-next = يمكنك إغلاق هذه الصفحة. وقد يطلب التطبيق ذلك مجددًا في أي وقت.
code-none = لا يوجد كود هنا
code-none-what = ربما استُخدم بالفعل، أو انتهت صلاحيته، أو أُنشئ لشخص آخر.

form-post-title = العودة إلى التطبيق
form-post-what = إجابتك جاهزة. تابع إلى <b><bdi>{ $host }</bdi></b> لإيصالها إلى هناك.
form-post-continue = متابعة
