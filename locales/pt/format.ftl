# Numbers, dates and lists. Months and days are numbers; a year and the time of a day are written as they are.

number = { $number }

date-month = { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
}
date-day = { $day ->
    [1] { $day }º
   *[other] { $day }
} de { date-month } de { $year }
date-exact = { date-day }, { $time } UTC

when-just-now = agora mesmo
when-in-a-moment = em instantes
when-minutes-ago = { $count ->
    [one] há { $count } minuto
   *[other] há { $count } minutos
}
when-hours-ago = { $count ->
    [one] há { $count } hora
   *[other] há { $count } horas
}
when-days-ago = { $count ->
    [one] há { $count } dia
   *[other] há { $count } dias
}
when-in-minutes = { $count ->
    [one] em { $count } minuto
   *[other] em { $count } minutos
}
when-in-hours = { $count ->
    [one] em { $count } hora
   *[other] em { $count } horas
}
when-in-days = { $count ->
    [one] em { $count } dia
   *[other] em { $count } dias
}

# A moment: how far away it is, and for those who hover or listen exactly when.
time = <time datetime="{ $iso }" title="{ $exact }">{ $words }<span class="unseen"> ({ $exact })</span></time>

span-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}
span-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
span-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
span-seconds = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
}

# A list is put together from its end: "c", then "b and c", then "a, b and c".
list-last = { $before } e { $after }
list-more = { $before }, { $after }
list-or = { $before } ou { $after }
list-sentences = { $before } { $after }
list-apart = { $before }; { $after }
