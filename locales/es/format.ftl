# Numbers, dates and lists. Months and days are numbers; a year and the time of a day are written as they are.

number = { $number }

date-month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
date-day = { $day } de { date-month } de { $year }
date-exact = { date-day }, { $time } UTC

when-just-now = ahora mismo
when-in-a-moment = dentro de un momento
when-minutes-ago = { $count ->
    [one] hace { $count } minuto
    [many] hace { $count } de minutos
   *[other] hace { $count } minutos
}
when-hours-ago = { $count ->
    [one] hace { $count } hora
    [many] hace { $count } de horas
   *[other] hace { $count } horas
}
when-days-ago = { $count ->
    [one] hace { $count } día
    [many] hace { $count } de días
   *[other] hace { $count } días
}
when-in-minutes = { $count ->
    [one] dentro de { $count } minuto
    [many] dentro de { $count } de minutos
   *[other] dentro de { $count } minutos
}
when-in-hours = { $count ->
    [one] dentro de { $count } hora
    [many] dentro de { $count } de horas
   *[other] dentro de { $count } horas
}
when-in-days = { $count ->
    [one] dentro de { $count } día
    [many] dentro de { $count } de días
   *[other] dentro de { $count } días
}

# A moment: how far away it is, and for those who hover or listen exactly when.
time = <time datetime="{ $iso }" title="{ $exact }">{ $words }<span class="unseen"> ({ $exact })</span></time>

span-days = { $count ->
    [one] { $count } día
    [many] { $count } de días
   *[other] { $count } días
}
span-hours = { $count ->
    [one] { $count } hora
    [many] { $count } de horas
   *[other] { $count } horas
}
span-minutes = { $count ->
    [one] { $count } minuto
    [many] { $count } de minutos
   *[other] { $count } minutos
}
span-seconds = { $count ->
    [one] { $count } segundo
    [many] { $count } de segundos
   *[other] { $count } segundos
}

# A list is put together from its end: "c", then "b and c", then "a, b and c".
list-last = { $before } y { $after }
list-more = { $before }, { $after }
list-or = { $before } o { $after }
list-sentences = { $before } { $after }
list-apart = { $before }; { $after }
