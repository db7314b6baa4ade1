# What acts as a person, and where they are signed in.

own-app-none = Nenhum app age como você.
own-app-none-what = Quando você permitir que um app aja como você, ele aparecerá aqui com o que pode fazer e um botão para encerrá-lo. Apps que agem como bot do próprio app estão nas páginas das suas organizações.
own-app-lead = Apps que agem como você, dentro da sua função. Você pode encerrar qualquer um deles a qualquer momento.
own-app-in = Onde
own-app-effect-at-once = A partir deste momento, ele não poderá mais agir como você em { $organization }.
own-app-effect-again = Para conectá-lo de novo, você precisará aprová-lo novamente.

session-lead = Onde você entrou na sua conta. Encerre o que não reconhecer e, nesse caso, altere sua senha.
session-end-others = Encerrar todas as outras
session-where = Onde
session-signed-in = Início
session-last-used = Último uso
session-this = Esta
session-from = a partir de { $address }
session-not-recorded = Não registrado
session-end = Encerrar
session-program = Um programa ({ $device })
session-device-unknown = Desconhecido
session-device-on-system = { $browser } no { $system }
session-device-on-apple = { $browser } em um { $device }
