# The marketplace, and one app there.

market-empty = لا يوجد تطبيق مدرج بعد.
market-empty-what = يظهر التطبيق هنا عندما يدرجه مالكه. ويجد مطوّر التطبيق ذلك ضمن <a href="/developer/apps">تطبيقاتك</a>، في إعدادات التطبيق.
market-lead = تطبيقات تعمل مع <bdi>{ $product }</bdi>. توضح كل صفحة ما سيمكن للتطبيق رؤيته وتغييره قبل أن تسمح له بالوصول.
market-install = تثبيت
market-install-at-site = يبدأ التثبيت في <bdi>{ $host }</bdi>، موقع التطبيق نفسه، الذي يعيدك إلى هنا للموافقة.
market-install-at-consent = لا يُربط شيء قبل أن تقرأ ما يطلبه وتوافق عليه.
market-install-at-app = يبدأ التثبيت في التطبيق نفسه، الذي يحيلك بعد ذلك إلى هنا للموافقة.
market-connected = المؤسسات المرتبط بها
market-as-bot = البوت الخاص به، الذي لا يقيّده دور أي شخص
market-as-person = الشخص الذي يوافق عليه، ضمن حدود دور ذلك الشخص
market-could-nothing = لا يمكنه رؤية شيء أو تغييره: فهو لا يطلب أي نطاق ما زال متاحًا للمنح.
market-optional = (اختياري: يمكنك استثناؤه)
