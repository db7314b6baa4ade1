# The quickstart of an app, for its developer.

quickstart-title = البدء السريع
quickstart-what = من معرّفاته إلى أول حدث، مع برامج جاهزة للنسخ
quickstart-lead = من معرّفات <bdi>{ $app }</bdi> إلى أول حدث له، مع برامج جاهزة للنسخ. لا يحتوي أي منها على أسرار أو رموز: يأخذ كل برنامج ما يلزمه من بيئته.
quickstart-step = { $number }. { $what }
quickstart-register = 1. التسجيل
quickstart-client-id = معرّف العميل
quickstart-redirect-uris = عناوين URI لإعادة التوجيه
quickstart-scopes = النطاقات
quickstart-secret = السرّ
quickstart-secret-kept = عُرض مرة واحدة عند إنشائه. إذا لم يحتفظ به أحد، فأنشئ سرًّا جديدًا ضمن <a href="{ $href }/secrets">الأسرار</a>.
quickstart-secret-none = لا يوجد. التطبيق عام ويثبت هويته عبر PKCE.
quickstart-programs = البرامج
quickstart-runtimes = لغة البرامج
quickstart-needs-curl = تحتاج إلى <code>curl</code> و<code>openssl</code>.
quickstart-needs-javascript = تحتاج إلى Node.js 18 دون أي حزم.
quickstart-needs-python = تحتاج إلى Python 3.9 دون أي حزم.
quickstart-needs-go = تحتاج إلى Go 1.19 دون أي حزم.
quickstart-needs-rust = هي الملفات التنفيذية لحزمة واحدة. يوضع ما يلي في ملف <code>Cargo.toml</code> الخاص بها:
quickstart-run = احفظه باسم <code>{ $file }</code> وشغّله بالأمر <code>{ $command }</code>.
quickstart-run-with = احفظه باسم <code>{ $file }</code>، واضبط { $variables } في بيئته، ثم شغّله بالأمر <code>{ $command }</code>.
quickstart-variable = <code>{ $name }</code>

quickstart-connect = الربط
quickstart-connect-what = أرسل الشخص صاحب القرار إلى صفحة الطلب. ينشئ تطبيقك قيمة <code>state</code> جديدة لكل شخص، ويحفظها مع جلسته، ولا يتابع إلا إذا عادت كما هي.
quickstart-connect-pkce = تُحفظ قيمة التحقق (verifier) بالطريقة نفسها: لا تُعطى الصفحة إلا تجزئتها، وتثبت المبادلة أن من طلب هو من يبادل.
quickstart-connect-back = يعود من يوافق إلى <code>{ $uri }</code>، مع <code>code</code> و<code>state</code> في العنوان.
quickstart-connect-shown = يُعرض على من يوافق كود، فينسخه إلى تطبيقك.
quickstart-open = جرّب: افتح صفحة الطلب
quickstart-exchange = المبادلة
quickstart-exchange-what = يعمل الكود مرة واحدة، لمدة { $span }. ويبادله تطبيقك برمز وصول.
quickstart-exchange-pair = يعمل الكود مرة واحدة، لمدة { $span }. ويبادله تطبيقك برمز وصول ورمز تحديث.
quickstart-exchange-state = <code>CALLBACK</code> هو العنوان الكامل الذي عاد إليه الشخص، بين علامتي اقتباس. ولا يتابع البرنامج إلا إذا كانت قيمة <code>state</code> فيه هي قيمة <code>STATE</code> التي طبعها البرنامج الأول.
quickstart-exchange-iss = <code>CALLBACK</code> هو العنوان الكامل الذي عاد إليه الشخص، بين علامتي اقتباس. ولا يتابع البرنامج إلا إذا كانت قيمة <code>state</code> فيه هي قيمة <code>STATE</code> التي طبعها البرنامج الأول، وكانت قيمة <code>iss</code> هي <code>{ $issuer }</code>.
quickstart-call = الاستدعاء
quickstart-call-what = يتيح رمز الوصول ما تمت الموافقة عليه، مثل <code>{ $call }</code>، لمدة { $span }.
quickstart-call-endless = يتيح رمز الوصول ما تمت الموافقة عليه، مثل <code>{ $call }</code>، حتى إبطاله.
quickstart-refresh = تحديث الرموز
quickstart-refresh-what = قبل انتهاء رمز الوصول، أو عندما يُرد على استدعاء بالحالة 401، يصلح رمز التحديث للحصول على رموز جديدة. وهو يعمل مرة واحدة.
quickstart-refresh-again = إذا ورد رمز مستهلَك من جديد، فإنه يُرفض. ويتابع تطبيقك بالرمز الجديد.
quickstart-refresh-ends = إذا ورد رمز مستهلَك من جديد، تنتهي الرموز السارية أيضًا، إذ ربما سرقه أحد. لذا دع عملية واحدة فقط تجري التحديث في كل مرة.
quickstart-webhook = خطاف الويب
quickstart-webhook-what = يمكن لكل من يعرف العنوان أن يرسل إليه شيئًا، لذا لا يُعتد إلا بما هو موقَّع. يرد المستقبِل بالحالة 200 خلال { $span }؛ وما لا يُستلم يُرسل من جديد.
quickstart-webhook-set = تُرسل الأحداث إلى <code>{ $url }</code>. عُرض سرّ التوقيع مرة واحدة؛ ويمكن إنشاء سرّ جديد ضمن <a href="{ $href }/webhook">خطاف الويب</a>.
quickstart-webhook-unset = أدخل للتطبيق عنوان خطاف ويب وأحداثًا في <a href="{ $href }#webhook_url">إعداداته</a>، مع النطاق <code>{ $scope }</code>. ويُعرض سرّ التوقيع مرة واحدة، عند حفظ ذلك.
quickstart-webhook-organizations = هنا تُبلَّغ المؤسسات لا التطبيقات: يضيف مشرف المستقبِل ضمن <b>خطافات الويب</b> في مؤسسته، ويُعرض عليه سرّ التوقيع الخاص به مرة واحدة.
