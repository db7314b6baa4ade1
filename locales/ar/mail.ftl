# Mails, in plain text: what stands here is no markup. Paragraphs are one line each, and are broken when they are written
# down.

# A webhook was disabled after its last attempt. `$of` says whose it is: an app, or an organization itself.

mail-webhook-disabled-subject = { $of ->
    [app] تم تعطيل خطاف الويب الخاص بالتطبيق { $name }
   *[organization] تم تعطيل خطاف الويب الخاص بالمؤسسة { $name }
}
mail-webhook-disabled =
    { $of ->
        [app] لم يعد { $product } يرسل أحداث التطبيق { $name } إلى هذا العنوان:
       *[organization] لم يعد { $product } يرسل أحداث المؤسسة { $name } إلى هذا العنوان:
    }

    {"    "}{ $address }

    { $tries ->
        [zero] لم تُجرَ أي محاولة لإرسال الحدث { $event }، ولم يستلم المستقبِل شيئًا آخر خلال ذلك.
        [one] جرت محاولة واحدة لإرسال الحدث { $event }، ولم يستلم المستقبِل شيئًا آخر خلال ذلك.
        [two] جرت محاولتان لإرسال الحدث { $event }، ولم يستلم المستقبِل شيئًا آخر خلال ذلك.
        [few] جرت { $tries } محاولات لإرسال الحدث { $event }، ولم يستلم المستقبِل شيئًا آخر خلال ذلك.
        [many] جرت { $tries } محاولة لإرسال الحدث { $event }، ولم يستلم المستقبِل شيئًا آخر خلال ذلك.
       *[other] جرت { $tries } محاولة لإرسال الحدث { $event }، ولم يستلم المستقبِل شيئًا آخر خلال ذلك.
    } { $last }

    لا يُفقد شيء: تنتظر الأحداث حتى تفعّل خطاف الويب من جديد، وتُحفظ لمدة { $kept }. أصلح المستقبِل، وأرسل إليه اختبارًا، ثم فعّله هنا:

    {"    "}{ $page }
mail-webhook-answered = في المرة الأخيرة كان الرد بالحالة { $status }.
mail-webhook-no-answer = في المرة الأخيرة لم يصل رد ({ $outcome ->
    [refused] مرفوض
    [no_address] لا يوجد عنوان
    [unreachable] تعذّر الوصول
    [tls] خطأ TLS
    [timed_out] انتهت المهلة
    [bad_answer] رد غير صالح
    [unsigned] غير موقَّع
   *[other] { $outcome }
}).

# The last line of every mail, where there is somebody to ask.

mail-support = هل لديك سؤال عن { $product }؟ { $support }
