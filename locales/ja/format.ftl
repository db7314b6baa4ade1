# Numbers, dates and lists. Months and days are numbers; a year and the time of a day are written as they are.

number = { $number }

date-month = { $month ->
    [1] 1月
    [2] 2月
    [3] 3月
    [4] 4月
    [5] 5月
    [6] 6月
    [7] 7月
    [8] 8月
    [9] 9月
    [10] 10月
    [11] 11月
   *[12] 12月
}
date-day = { $year }年{ date-month }{ $day }日
date-exact = { date-day } { $time } UTC

when-just-now = たった今
when-in-a-moment = まもなく
when-minutes-ago = { $count } 分前
when-hours-ago = { $count } 時間前
when-days-ago = { $count } 日前
when-in-minutes = { $count } 分後
when-in-hours = { $count } 時間後
when-in-days = { $count } 日後

# A moment: how far away it is, and for those who hover or listen exactly when.
time = <time datetime="{ $iso }" title="{ $exact }">{ $words }<span class="unseen">（{ $exact }）</span></time>

span-days = { $count } 日
span-hours = { $count } 時間
span-minutes = { $count } 分
span-seconds = { $count } 秒

# A list is put together from its end: "c", then "b and c", then "a, b and c".
list-last = { $before }、{ $after }
list-more = { $before }、{ $after }
list-or = { $before } または { $after }
list-sentences = { $before }{ $after }
list-apart = { $before }／{ $after }
