# An organization's front page, its settings, and what its members ask for.

organization-role = دورك: { $role }
organization-members-what = الأعضاء الآخرون هنا
organization-own-requests-what = التطبيقات التي طلبتها
organization-connected-apps-what = ما يجوز له العمل في { $organization }، ومن سمح له بالوصول، وكيفية إنهائه
organization-requests-what = التطبيقات التي يطلبها الأعضاء
organization-audit-log-what = من غيّر ماذا في { $organization }، ومتى ومن أين
organization-api-keys-what = ما تستدعي به نصوصك البرمجية API
organization-webhooks-what = ما تُبلَّغ به برامجك عندما يحدث شيء في { $organization }
organization-all-members-what = الأعضاء وأدوارهم، ومن تلقّى دعوة
organization-settings-what = اسم { $organization }، والتطبيقات التي يجوز ربطها، ومن يجوز له ذلك
organization-cut-off = إنهاء كل عمليات الربط
organization-cut-off-what = عندما يجب قطع { $organization } عن كل التطبيقات فورًا
organization-others = يدير المالكون والمشرفون هنا أيضًا التطبيقات المرتبطة ومفاتيح API والإعدادات.

settings-name = الاسم
settings-name-hint = يقرؤه الأشخاص عندما يطلب تطبيق الربط.
settings-apps = التطبيقات التي يجوز ربطها
settings-apps-hint = يسري التغيير على عمليات الربط الجديدة. وما هو مرتبط بالفعل يبقى حتى يبطله أحد.
settings-apps-any = أي تطبيق
settings-apps-any-what = القرار لمن يجوز له الربط
settings-apps-listed = التطبيقات المدرجة فقط
settings-apps-listed-what = تلك التي يعرضها سوق التطبيقات
settings-apps-none = عدم السماح بأي تطبيق
settings-apps-none-what = لا يمكن ربط أي شيء جديد
settings-who = من يجوز له ربط تطبيق
settings-who-hint = يمكن للآخرين جميعًا الطلب، ويجيب مشرف.
settings-who-as-server = حسب إعداد الخادم: { $who }
settings-who-owners = المالكون وحدهم
settings-who-everybody = الجميع
settings-who-and-stronger = «{ $role }» والأدوار الأقوى
settings-save = حفظ الإعدادات

request-none = لا أحد ينتظر إجابة. عندما يريد عضو ربط تطبيق ولا يحق له ذلك، يظهر الطلب هنا.
request-none-own = ليس لديك طلب بانتظار إجابة. عندما تريد ربط تطبيق ولا يتيح لك دورك ذلك، يمكنك الطلب من مشرف، ويظهر الطلب هنا.
request-asked = الطلب مقدَّم من <b><bdi>{ $person }</bdi></b>، { $at }
request-asked-why = الطلب مقدَّم من <b><bdi>{ $person }</bdi></b>، { $at }: «<bdi>{ $note }</bdi>»
request-acts-as = باسم مَن سيعمل: <b><bdi>{ $whom }</bdi></b>
request-told = سيتلقى إشعارًا عند
request-calls = ما سيمكنه فعله، استدعاءً باستدعاء<span class="unseen">: <bdi>{ $app }</bdi></span>
request-decline = رفض<span class="unseen"> <bdi>{ $app }</bdi></span>
request-approve = موافقة<span class="unseen"> على <bdi>{ $app }</bdi></span>
request-then = بعد الموافقة، يمكن لمقدّم الطلب <bdi>{ $person }</bdi> إتمام الربط في التطبيق. ولا يعمل شيء قبل ذلك.
request-withdraw = سحب الطلب
