# Numbers, dates and lists. Months and days are numbers; a year and the time of a day are written as they are.

number = { $number }

date-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
date-day = { $day } { date-month } { $year }
date-exact = { date-day }, { $time } UTC

when-just-now = just now
when-in-a-moment = in a moment
when-minutes-ago = { $count ->
    [one] { $count } minute ago
   *[other] { $count } minutes ago
}
when-hours-ago = { $count ->
    [one] { $count } hour ago
   *[other] { $count } hours ago
}
when-days-ago = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}
when-in-minutes = { $count ->
    [one] in { $count } minute
   *[other] in { $count } minutes
}
when-in-hours = { $count ->
    [one] in { $count } hour
   *[other] in { $count } hours
}
when-in-days = { $count ->
    [one] in { $count } day
   *[other] in { $count } days
}

# A moment: how far away it is, and for those who hover or listen exactly when.
time = <time datetime="{ $iso }" title="{ $exact }">{ $words }<span class="unseen"> ({ $exact })</span></time>

span-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
span-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
span-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
span-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}

# A list is put together from its end: "c", then "b and c", then "a, b and c".
list-last = { $before } and { $after }
list-more = { $before }, { $after }
list-or = { $before } or { $after }
list-sentences = { $before } { $after }
list-apart = { $before }; { $after }
