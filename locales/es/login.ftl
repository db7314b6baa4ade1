# The sign-in page.

login-title = Iniciar sesión
login-sign-in = Iniciar sesión
login-email = Correo electrónico
login-password = Contraseña
login-waiting = <bdi>{ $app }</bdi> solicita conectarse. Decidirá después de iniciar sesión.
login-nobody = Todavía nadie puede iniciar sesión
login-nobody-make = Este servidor no tiene usuarios. Cree el primero en la máquina donde se ejecuta el servidor:
login-nobody-then = El comando lee la contraseña de la entrada estándar. Después, vuelva aquí.
login-stale = Este formulario había caducado. Inicie sesión de nuevo.
login-refused = Ese correo electrónico y esa contraseña no se corresponden.
login-too-many = Ha habido demasiados intentos fallidos. Espere { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } de minutos
   *[other] { $minutes } minutos
} y vuelva a intentarlo.
