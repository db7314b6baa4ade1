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

when-just-now = 刚刚
when-in-a-moment = 片刻后
when-minutes-ago = { $count } 分钟前
when-hours-ago = { $count } 小时前
when-days-ago = { $count } 天前
when-in-minutes = { $count } 分钟后
when-in-hours = { $count } 小时后
when-in-days = { $count } 天后

# A moment: how far away it is, and for those who hover or listen exactly when.
time = <time datetime="{ $iso }" title="{ $exact }">{ $words }<span class="unseen">（{ $exact }）</span></time>

span-days = { $count } 天
span-hours = { $count } 小时
span-minutes = { $count } 分钟
span-seconds = { $count } 秒

# A list is put together from its end: "c", then "b and c", then "a, b and c".
list-last = { $before } 和 { $after }
list-more = { $before }、{ $after }
list-or = { $before } 或 { $after }
list-sentences = { $before }{ $after }
list-apart = { $before }；{ $after }
