# What stands around every page.

frame-skip = التخطي إلى المحتوى
frame-your-account = حسابك
frame-marketplace = سوق التطبيقات
frame-operator = المشغّل
frame-support = المساعدة
frame-more = حول هذه الخدمة
frame-languages = اللغة

# What the last form did.

done-password-changed = تم تغيير كلمة مرورك. وسُجّل خروجك من كل الأماكن الأخرى.
done-access-revoked = تم إبطال وصول التطبيق. وتوقفت رموزه عن العمل فورًا.
done-access-suspended = تم تعليق وصول التطبيق. ولا يعمل أي شيء منه حتى تستأنفه.
done-access-resumed = عاد وصول التطبيق إلى العمل.
done-still-suspended = أُلغي التعليق من جانبك. لكن مالك التطبيق ما زال يعلّقه.
done-scopes-accepted = تم القبول. سيحصل التطبيق على ما طلبه عند التحديث التالي لرموزه.
done-scopes-declined = تم الرفض. ويستمر التطبيق بما كان لديه.
done-asked = طلبك الآن لدى المشرفين. وعندما يوافقون، ارجع إلى التطبيق واربطه من جديد.
done-request-approved = تمت الموافقة. ويمكن لمقدّم الطلب إتمام الربط في التطبيق.
done-request-declined = تم الرفض. ولم يُربط أي شيء.
done-request-withdrawn = تم سحب طلبك.
done-app-created = تم إنشاء التطبيق. وهو عام، لذا ليس له سرّ.
done-app-saved = تم حفظ التطبيق.
done-app-suspended = تم تعليق التطبيق. لا يمكن لأحد ربطه، ولا تعمل رموزه.
done-app-unsuspended = يمكن استخدام التطبيق من جديد.
done-app-deleted = تم حذف التطبيق. وتوقف كل ما أُصدر له عن العمل فورًا.
done-role-changed = تم تغيير الدور. ويسري بدءًا من الطلب التالي.
done-member-removed = تمت إزالة العضو. وتوقف كل ما كان يعمل باسمه هنا عن العمل فورًا.
done-invitation-revoked = تم إبطال الدعوة. ولم يعد رابطها يعمل.
done-joined = لقد انضممت. وهذا ما يتيحه لك دورك هنا.
done-api-key-revoked = تم إبطال مفتاح API. ويُرفض بدءًا من الطلب التالي.
done-settings-saved = تم حفظ الإعدادات.
done-language-saved = تم حفظ اللغة.
done-name-saved = تم حفظ اسمك.
done-session-ended = انتهت الجلسة.
done-other-sessions-ended = سُجّل خروجك من كل الأماكن الأخرى.
done-secret-ended = توقف السرّ القديم عن العمل.
done-customer-suspended = تم تعليق الربط. وتوقفت رموزه عن العمل فورًا.
done-customer-resumed = تم استئناف الربط.
done-connections-cut-off = تم إنهاء عمليات الربط. وتوقفت رموزها عن العمل فورًا.
done-organization-suspended = تم تعليق المؤسسة. ولا يعمل فيها أي شيء.
done-organization-unsuspended = رُفع التعليق عن المؤسسة. وما كان مرتبطًا يعمل من جديد.
done-person-disabled = تم تعطيل الحساب. وتوقفت جلساته ورموزه عن العمل فورًا.
done-person-enabled = أُعيد تفعيل الحساب. وعلى الشخص أن يسجّل الدخول.
done-app-reviewed = وُضعت على التطبيق علامة «تمت مراجعته». وتذكر صفحات الموافقة ذلك.
done-app-review-taken-back = لم تعد على التطبيق علامة «تمت مراجعته».
done-app-blocked = تم حظر التطبيق. ولا يمكن لمالكه رفع الحظر عنه.
done-app-unblocked = عاد التطبيق إلى ما كان عليه قبل حظره.
done-app-unlisted = أُزيل التطبيق من سوق التطبيقات.
done-webhook-disabled = تم تعطيل خطاف الويب. وتنتظر الأحداث حتى تفعّله.
done-webhook-enabled = تم تفعيل خطاف الويب. ويُرسل ما كان ينتظر أولًا.
done-webhook-enabled-anew = تم تفعيل خطاف الويب. ولا يُرسل ما كان ينتظر.
done-webhook-saved = تم حفظ خطاف الويب.
done-webhook-deleted = تم حذف خطاف الويب. ولن يُرسل إليه شيء بعد الآن.
done-delivery-replayed = عاد الحدث إلى قائمة انتظاره، ويُرسل عندما يحين دوره.
done-failed-replayed = عاد ما لم يصل إلى قائمة انتظاره، ويُرسل عندما يحين دوره.
