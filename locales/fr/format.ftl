# Numbers, dates and lists. Months and days are numbers; a year and the time of a day are written as they are.

number = { $number }

date-month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
date-day = { $day ->
    [1] { $day }er
   *[other] { $day }
} { date-month } { $year }
date-exact = { date-day } à { $time } UTC

when-just-now = à l’instant
when-in-a-moment = dans un instant
when-minutes-ago = { $count ->
    [one] il y a { $count } minute
   *[other] il y a { $count } minutes
}
when-hours-ago = { $count ->
    [one] il y a { $count } heure
   *[other] il y a { $count } heures
}
when-days-ago = { $count ->
    [one] il y a { $count } jour
   *[other] il y a { $count } jours
}
when-in-minutes = { $count ->
    [one] dans { $count } minute
   *[other] dans { $count } minutes
}
when-in-hours = { $count ->
    [one] dans { $count } heure
   *[other] dans { $count } heures
}
when-in-days = { $count ->
    [one] dans { $count } jour
   *[other] dans { $count } jours
}

# A moment: how far away it is, and for those who hover or listen exactly when.
time = <time datetime="{ $iso }" title="{ $exact }">{ $words }<span class="unseen"> ({ $exact })</span></time>

span-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
span-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
span-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
span-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
}

# A list is put together from its end: "c", then "b and c", then "a, b and c".
list-last = { $before } et { $after }
list-more = { $before }, { $after }
list-or = { $before } ou { $after }
list-sentences = { $before } { $after }
list-apart = { $before } ; { $after }
