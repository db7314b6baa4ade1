# What acts as a person, and where they are signed in.

own-app-none = Ninguna aplicación actúa en su nombre.
own-app-none-what = Cuando permita que una aplicación actúe en su nombre, aparecerá aquí con lo que puede hacer y un botón para ponerle fin. Las aplicaciones que actúan como su propio bot están en las páginas de sus organizaciones.
own-app-lead = Aplicaciones que actúan en su nombre, dentro de su rol. Puede poner fin a cada una de ellas en cualquier momento.
own-app-in = En
own-app-effect-at-once = Desde este momento ya no puede actuar en nombre de usted en { $organization }.
own-app-effect-again = Para volver a conectarla, tiene que aprobarla de nuevo.

session-lead = Dónde ha iniciado sesión. Cierre las sesiones que no reconozca y, en ese caso, cambie su contraseña.
session-end-others = Cerrar todas las demás
session-where = Dónde
session-signed-in = Inicio de sesión
session-last-used = Último uso
session-this = Esta
session-from = desde { $address }
session-not-recorded = No registrado
session-end = Cerrar
session-program = Un programa ({ $device })
session-device-unknown = Desconocido
session-device-on-system = { $browser } en { $system }
session-device-on-apple = { $browser } en un { $device }
