# What is wrong with the fields of an app, beside each and above the form.

app-problem-name-blank = لا يمكن أن يكون الاسم فارغًا.
app-problem-name-lines = يجب أن يكون الاسم في سطر واحد.
app-problem-name-taken = هذا الاسم مستخدم بالفعل لتطبيق آخر في هذه المؤسسة.
app-problem-name-long = الحد الأقصى لعدد أحرف الاسم هو { $most }.
app-problem-name-hidden = يجب ألا يحتوي الاسم على أحرف غير مرئية أو أحرف تغيّر الاتجاه.
app-problem-description-blank = لا يمكن أن يكون الوصف فارغًا.
app-problem-description-long = الحد الأقصى لعدد أحرف الوصف هو { $most }.
app-problem-description-hidden = يجب ألا يحتوي الوصف على أحرف غير مرئية أو أحرف تغيّر الاتجاه.
app-problem-homepage-blank = لا يمكن أن تكون الصفحة الرئيسية فارغة.
app-problem-homepage = يجب أن تكون الصفحة الرئيسية عنوان ويب بالمخطط https أو http.

app-problem-redirect-uris-none = أدخل عنوان URI واحدًا على الأقل لإعادة التوجيه.
app-problem-redirect-uris-many = الحد الأقصى لعدد عناوين URI لإعادة التوجيه هو { $most }.
app-problem-redirect-uri-length = يجب أن يتراوح طول <bdi>{ $uri }</bdi> بين 1 و2000 حرف.
app-problem-redirect-uri-characters = يجب ألا يحتوي <bdi>{ $uri }</bdi> إلا على أحرف ASCII قابلة للطباعة، دون مسافات أو علامات اقتباس أو شرطات مائلة عكسية أو أقواس معقوفة أو أحرف بدل.
app-problem-redirect-uri-not-absolute = يجب أن يكون <bdi>{ $uri }</bdi> عنوان URI مطلقًا يتضمن مضيفًا، مثل https://example.com/callback.
app-problem-redirect-uri-scheme = يجب أن يستخدم <bdi>{ $uri }</bdi> مخططًا مسموحًا به هنا: https، وكذلك http لبعض المضيفين على الأكثر.
app-problem-redirect-uri-user-info = يجب ألا يحتوي <bdi>{ $uri }</bdi> على اسم مستخدم أو كلمة مرور.
app-problem-redirect-uri-fragment = يجب ألا يحتوي <bdi>{ $uri }</bdi> على جزء (fragment).
app-problem-redirect-uri-reserved = يجب ألا يحتوي استعلام <bdi>{ $uri }</bdi> على code أو state أو error أو iss.
app-problem-redirect-uri-port = يجب أن يكون منفذ <bdi>{ $uri }</bdi> بين 1 و65535، أو ألا يُذكر.

app-problem-actor-none = اختر كيف يجوز للتطبيق أن يعمل.
app-problem-actor-not-allowed = { $actor } غير مسموح به هنا.
app-problem-actor-unknown = يجب أن تكون كل طريقة عمل app أو self.

app-problem-scope-none = اختر نطاقًا واحدًا على الأقل.
app-problem-scope-letters = لا يجوز أن يحتوي النطاق إلا على أحرف ASCII قابلة للطباعة، دون علامة اقتباس أو شرطة مائلة عكسية.
app-problem-scope-many = عدد النطاقات كبير جدًا.
app-problem-scope-unknown = { $scope } ليس من نطاقات هذا الخادم.
app-problem-optional-no-scopes = يجب أن تكون النطاقات الاختيارية من نطاقات التطبيق.
app-problem-optional-undeclared = { $scope } ليس من نطاقات التطبيق.
app-problem-optional-all = اترك نطاقًا واحدًا غير اختياري.

app-problem-install-url = يجب أن يكون عنوان التثبيت عنوان ويب بالمخطط https أو http.
app-problem-replay-window = يجب أن تكون مدة تكرار تحديث الرموز عددًا من الثواني من 0 إلى { $most }.
app-problem-note-long = الحد الأقصى لعدد أحرف الملاحظة الموجهة إلى المشرفين هو { $most }.
app-problem-note-hidden = يجب ألا تحتوي الملاحظة الموجهة إلى المشرفين على أحرف غير مرئية أو أحرف تغيّر الاتجاه.

app-problem-webhook-scope = يحتاج خطاف الويب الخاص بالتطبيق إلى النطاق { $scope }.
app-problem-webhook-not-here = خطاف الويب غير متاح لتطبيقات هذا الخادم.
app-problem-webhook-not-a-url = يجب أن يكون خطاف الويب الخاص بالتطبيق عنوان URL مطلقًا لا يتجاوز 2000 حرف.
app-problem-webhook-scheme = يجب أن يستخدم خطاف الويب الخاص بالتطبيق https.
app-problem-webhook-extras = يجب ألا يحتوي خطاف الويب الخاص بالتطبيق على اسم مستخدم أو كلمة مرور أو جزء (fragment).
app-problem-webhook-host = يجب أن يتكوّن اسم المضيف في خطاف الويب الخاص بالتطبيق من أحرف وأرقام ونقاط وشرطات.
app-problem-webhook-port = يجب أن يستخدم خطاف الويب الخاص بالتطبيق المنفذ { $ports }.
app-problem-webhook-private = يجب ألا يشير خطاف الويب الخاص بالتطبيق إلى عنوان خاص أو محلي (loopback) أو محجوز.
app-problem-webhook-own = يجب ألا يشير خطاف الويب الخاص بالتطبيق إلى هذا الخادم.
app-problem-events-without-url = يحتاج خطاف الويب الخاص بالتطبيق إلى webhook_url.
app-problem-event-unknown = <bdi>{ $event }</bdi> ليس من أحداث هذا الخادم.
