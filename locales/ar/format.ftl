# Numbers, dates and lists. Months and days are numbers; a year and the time of a day are written as they are.

number = { $number }

date-month = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
date-day = { $day } { date-month } { $year }
date-exact = { date-day }، { $time } UTC

when-just-now = الآن
when-in-a-moment = بعد لحظات
when-minutes-ago = { $count ->
    [zero] قبل أقل من دقيقة
    [one] قبل دقيقة
    [two] قبل دقيقتين
    [few] قبل { $count } دقائق
    [many] قبل { $count } دقيقة
   *[other] قبل { $count } دقيقة
}
when-hours-ago = { $count ->
    [zero] قبل أقل من ساعة
    [one] قبل ساعة
    [two] قبل ساعتين
    [few] قبل { $count } ساعات
    [many] قبل { $count } ساعة
   *[other] قبل { $count } ساعة
}
when-days-ago = { $count ->
    [zero] قبل أقل من يوم
    [one] قبل يوم
    [two] قبل يومين
    [few] قبل { $count } أيام
    [many] قبل { $count } يومًا
   *[other] قبل { $count } يوم
}
when-in-minutes = { $count ->
    [zero] خلال أقل من دقيقة
    [one] خلال دقيقة
    [two] خلال دقيقتين
    [few] خلال { $count } دقائق
    [many] خلال { $count } دقيقة
   *[other] خلال { $count } دقيقة
}
when-in-hours = { $count ->
    [zero] خلال أقل من ساعة
    [one] خلال ساعة
    [two] خلال ساعتين
    [few] خلال { $count } ساعات
    [many] خلال { $count } ساعة
   *[other] خلال { $count } ساعة
}
when-in-days = { $count ->
    [zero] خلال أقل من يوم
    [one] خلال يوم
    [two] خلال يومين
    [few] خلال { $count } أيام
    [many] خلال { $count } يومًا
   *[other] خلال { $count } يوم
}

# A moment: how far away it is, and for those who hover or listen exactly when.
time = <time datetime="{ $iso }" title="{ $exact }">{ $words }<span class="unseen"> ({ $exact })</span></time>

span-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
span-hours = { $count ->
    [zero] { $count } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
span-minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
span-seconds = { $count ->
    [zero] { $count } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $count } ثوانٍ
    [many] { $count } ثانية
   *[other] { $count } ثانية
}

# A list is put together from its end: "c", then "b and c", then "a, b and c".
list-last = { $before } و{ $after }
list-more = { $before }، { $after }
list-or = { $before } أو { $after }
list-sentences = { $before } { $after }
list-apart = { $before }؛ { $after }
