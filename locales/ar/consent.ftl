# The page that asks a person to let an app in, and the one for somebody who may only ask.

consent-title = ربط { $app }
consent-who = الجهة الطالبة
consent-asks = يطلب <bdi>{ $app }</bdi> الربط
consent-asks-in = يطلب <bdi>{ $app }</bdi> الربط بالمؤسسة <bdi>{ $organization }</bdi>
consent-by = من <b><bdi>{ $owner }</bdi></b>
consent-by-nobody = جهة غير معروفة
consent-reviewed = تمت مراجعته
consent-not-reviewed = لم تتم مراجعته
consent-homepage = <span class="unseen">الصفحة الرئيسية: </span><bdi>{ $host }</bdi>
consent-says = «<bdi>{ $description }</bdi>»
consent-as-whom = يطلب العمل باسم
consent-as-bot = <b>البوت الخاص به</b> في المؤسسة التي تختارها. ما يفعله يحمل اسم التطبيق، ولا يقيّده دورك.
consent-as-bot-in = <b>البوت الخاص به</b> في <b><bdi>{ $organization }</bdi></b>. ما يفعله يحمل اسم التطبيق، ولا يقيّده دورك.
consent-as-you = <b>أنت، <bdi>{ $email }</bdi></b>، ضمن حدود دورك في المؤسسة التي تختارها. ما يفعله يحمل اسمك.
consent-as-you-in = <b>أنت، <bdi>{ $email }</bdi></b>، ضمن حدود دورك في <b><bdi>{ $organization }</bdi></b>. ما يفعله يحمل اسمك.
consent-organization = المؤسسة
consent-could = سيمكنه
consent-see = الاطّلاع
consent-change = التعديل
consent-be-told = تلقّي إشعار عند
consent-events = الأحداث
consent-calls = استدعاءات API على وجه التحديد ({ $count })
consent-calls-in = استدعاءات API على وجه التحديد في { $organizations } ({ $count })
consent-next = ما الذي سيحدث بعد ذلك
consent-destination = ستنتقل إلى
consent-to-site = <b><bdi>{ $host }</bdi></b>
consent-to-this-computer = <b><bdi>{ $host }</bdi></b>، برنامج على هذا الكمبيوتر
consent-to-program = البرنامج الذي يفتح روابط <b><bdi>{ $scheme }:</bdi></b> على هذا الجهاز
consent-to-code = صفحة بها كود لنسخه إلى التطبيق
consent-lasts = المدة
consent-lasts-until-revoked = حتى إبطاله
consent-lasts-a-year = سنة واحدة
consent-until = أو حتى نهاية يوم
consent-undo = للتراجع عنه
consent-undo-in = <bdi>{ $organization }</bdi>، <b>التطبيقات المرتبطة</b>، <b>إبطال الوصول</b>؛ ويتوقف فورًا
consent-undo-somewhere = مؤسستك، <b>التطبيقات المرتبطة</b>، <b>إبطال الوصول</b>؛ ويتوقف فورًا
consent-deny = رفض
consent-approve = موافقة
consent-signed-in = سجّلت الدخول باسم <bdi>{ $name }</bdi>، <bdi>{ $email }</bdi>.
consent-not-you = ليس حسابك؟

consent-preview = معاينة
consent-preview-what = <b>معاينة.</b> هذا ما يُعرض على شخص في <bdi>{ $organization }</bdi> ليوافق عليه. لا يُخزَّن شيء، ولا تفعل الأزرار أدناه أي شيء.
consent-preview-back = العودة إلى التطبيق
consent-preview-other = معاينة طلب آخر
consent-preview-scopes = ما يطلبه التطبيق
consent-preview-actor = يعمل باسم
consent-preview-bot = البوت الخاص به
consent-preview-person = الشخص الموافِق
consent-preview-any-name = أي اسم.
consent-preview-role = دور الشخص الذي يُوجَّه إليه الطلب

ask-title = طلب { $app }
ask-heading = طلب ربط <bdi>{ $app }</bdi> من أحد المشرفين
ask-why = لا يتيح لك دورك ربط التطبيقات؛ القرار لأصحاب الدور «{ $role }» أو أعلى. وسيرون طلبك ضمن <b>الطلبات</b>.
ask-why-in = لا يتيح لك دورك ربط التطبيقات بالمؤسسة <b><bdi>{ $organization }</bdi></b>؛ القرار لأصحاب الدور «{ $role }» أو أعلى. وسيرون طلبك ضمن <b>الطلبات</b>.
ask-acts-as = سيعمل باسم: <b><bdi>{ $whom }</bdi></b>.
ask-as-bot = البوت الخاص به
ask-as-you = أنت، { $email }، ضمن حدود دورك
ask-see = صلاحيات الاطّلاع
ask-change = صلاحيات التعديل
ask-note = ما الغرض منه؟
ask-cancel = إلغاء
ask-send = إرسال الطلب إلى مشرف

# Why there is nothing to agree to, or why an agreement does not count.

refusal-next-at-app = ارجع إلى التطبيق وحاول مرة أخرى. وإذا تكرر ذلك، فأبلغ مطوّر التطبيق.
refusal-start-again = ارجع إلى التطبيق وابدأ من جديد.

refusal-link = لا يمكن ربط هذا التطبيق عبر هذا الرابط
refusal-link-client-id-missing = الرابط الذي أتى بك إلى هنا لا يذكر التطبيق الذي يقدّم الطلب.
refusal-link-unknown-client = لا يوجد تطبيق مسجّل هنا بالاسم الذي يذكره الرابط.
refusal-link-suspended = التطبيق الذي يقدّم الطلب معلّق، لذا لا يمكن ربطه.
refusal-link-redirect-missing = لا يذكر الرابط إلى أين ينبغي توجيهك بعد ذلك، وللتطبيق أكثر من عنوان.
refusal-link-redirect-unknown = يطلب الرابط توجيهك إلى عنوان لم يسجّله التطبيق. وربما جرى التلاعب به.
refusal-link-too-long = الرابط الذي أتى بك إلى هنا أطول مما يمكن الرد عليه.
refusal-link-why = لم يُعَد توجيهك، ولم يُربط أي شيء.

refusal-asks-wrongly = صيغة طلب هذا التطبيق غير مقبولة
refusal-asks-wrongly-what = الرابط الذي أتى بك إلى هنا ليس بالصيغة المطلوبة. لم يُعَد توجيهك، ولم يُربط أي شيء.
refusal-asks-response-type = يجب أن تكون قيمة response_type هي code
refusal-asks-response-type-missing = المعلمة response_type مفقودة
refusal-asks-response-mode = قيمة response_mode ليست من قيم هذا الخادم
refusal-asks-state-missing = المعلمة state مفقودة
refusal-asks-state-too-long = المعلمة state أطول من 4096 بايت
refusal-asks-scope = المعلمة scope غير سليمة أو غير معروفة أو لم يعلن عنها هذا التطبيق
refusal-asks-scope-missing = المعلمة scope مفقودة
refusal-asks-actor = قيمة actor ليست مما يجوز لهذا التطبيق استخدامه
refusal-asks-challenge = يجب أن تكون قيمة code_challenge تجزئة SHA-256 بترميز base64url مع code_challenge_method بقيمة S256
refusal-asks-challenge-missing = المعلمة code_challenge مطلوبة

refusal-nowhere = لا يمكنك ربط هذا التطبيق
refusal-nowhere-as-bot = يطلب { $app } الربط بمؤسسة، ولا يحق لك اتخاذ هذا القرار.
refusal-nowhere-as-you = يطلب { $app } العمل باسمك في مؤسسة، ولا يحق لك اتخاذ هذا القرار.
refusal-nowhere-named = يحدد الطلب مؤسسة بعينها. ولا يمكن ربط تطبيق بها إلا لأصحاب الدور «{ $role }» أو أعلى فيها.
refusal-nowhere-any = لا يمكن ربط تطبيق بمؤسسة إلا لأصحاب الدور «{ $role }» أو أعلى فيها. وليس لديك هذا الدور في أي مؤسسة.
refusal-nowhere-next = اطلب من مشرف في مؤسستك ربطه، أو سجّل الدخول بحساب آخر.

refusal-undecided = لم يُتخذ أي قرار
refusal-undecided-what = النموذج الذي وصل لا يتضمن موافقة ولا رفضًا. ولم يُغيَّر شيء.
refusal-undecided-next = ارجع إلى الصفحة السابقة واضغط على أحد أزرارها.

refusal-no-organization = اختر مؤسسة
refusal-no-organization-what = وافقت دون اختيار المؤسسة التي يجوز للتطبيق العمل فيها. ولم يُربط أي شيء.
refusal-no-organization-next = ارجع إلى الصفحة السابقة، واختر مؤسسة، ثم وافق من جديد.

refusal-role = لا يمكنك ربط هذا التطبيق هناك
refusal-role-what = لا يتيح لك دورك في المؤسسة التي اخترتها ربط التطبيقات. ولم يُربط أي شيء.
refusal-role-next = اطلب من مشرف في تلك المؤسسة ربطه.

refusal-app-policy = تلك المؤسسة لا تسمح بربط هذا التطبيق
refusal-app-policy-what = حدّد مشرفوها التطبيقات التي يجوز ربطها، وهذا التطبيق ليس منها. ولم يُربط أي شيء.
refusal-app-policy-next = اسأل مشرفًا في تلك المؤسسة عن قاعدة التطبيقات المتبعة فيها.

refusal-connected = هذا التطبيق مرتبط بالفعل
refusal-connected-what = ربطه مشرف بتلك المؤسسة، لذا لا يوجد ما يُطلب.
refusal-connected-next = إذا كان هناك ما لا يعمل، فاطلب من مشرف إعادة ربطه.

refusal-suspended = علّق مالك التطبيق هذا الربط
refusal-suspended-what = لا يمكن ربطه هناك من جديد حتى يستأنفه مالكه. ولم يُربط أي شيء.
refusal-suspended-next = اسأل مطوّر التطبيق عن السبب.

refusal-end-passed = مضى ذلك التاريخ
refusal-end-passed-what = اخترت لانتهاء الربط يومًا مضى بالفعل. ولم يُربط أي شيء.
refusal-end-passed-next = ارجع إلى التطبيق، وابدأ من جديد، واختر يومًا لاحقًا.

refusal-of-another = وُجّه هذا الطلب إلى شخص آخر
refusal-of-another-what = الحساب المسجّل دخوله الآن ليس الحساب الذي وُجّه إليه الطلب. ولم يُربط أي شيء.

refusal-closed = هذا الطلب مغلق
refusal-closed-what = سبق الرد عليه، أو طال انتظاره أكثر من اللازم. ولم تغيّر هذه الإجابة شيئًا.
refusal-closed-next = إذا لم يكن التطبيق مرتبطًا، فارجع إليه وابدأ من جديد.

refusal-app-changed = تغيّر التطبيق بعد أن طُلبت موافقتك
refusal-app-changed-what = ما قرأته في الصفحة لم يعد مطابقًا لما يجوز للتطبيق أن يطلبه. ولم يُربط أي شيء.
