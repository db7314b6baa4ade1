# Numbers, dates and lists. Months and days are numbers; a year and the time of a day are written as they are.

number = { $number }

date-month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
date-day = { $day }. { date-month } { $year }
date-exact = { date-day }, { $time } UTC

when-just-now = gerade eben
when-in-a-moment = gleich
when-minutes-ago = { $count ->
    [one] vor { $count } Minute
   *[other] vor { $count } Minuten
}
when-hours-ago = { $count ->
    [one] vor { $count } Stunde
   *[other] vor { $count } Stunden
}
when-days-ago = { $count ->
    [one] vor { $count } Tag
   *[other] vor { $count } Tagen
}
when-in-minutes = { $count ->
    [one] in { $count } Minute
   *[other] in { $count } Minuten
}
when-in-hours = { $count ->
    [one] in { $count } Stunde
   *[other] in { $count } Stunden
}
when-in-days = { $count ->
    [one] in { $count } Tag
   *[other] in { $count } Tagen
}

# A moment: how far away it is, and for those who hover or listen exactly when.
time = <time datetime="{ $iso }" title="{ $exact }">{ $words }<span class="unseen"> ({ $exact })</span></time>

span-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
span-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
span-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
span-seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}

# A list is put together from its end: "c", then "b and c", then "a, b and c".
list-last = { $before } und { $after }
list-more = { $before }, { $after }
list-or = { $before } oder { $after }
list-sentences = { $before } { $after }
list-apart = { $before }; { $after }
