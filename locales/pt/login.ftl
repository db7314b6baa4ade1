# The sign-in page.

login-title = Entrar
login-sign-in = Entrar
login-email = E-mail
login-password = Senha
login-waiting = <bdi>{ $app }</bdi> pede para se conectar. Você decide depois de entrar.
login-nobody = Ninguém pode entrar ainda
login-nobody-make = Este servidor não tem usuários. Crie o primeiro onde o servidor roda:
login-nobody-then = O comando lê a senha da entrada padrão. Depois, volte aqui.
login-stale = Este formulário estava desatualizado. Entre novamente.
login-refused = O e-mail e a senha não correspondem.
login-too-many = Houve tentativas demais sem sucesso. Espere { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
} e tente de novo.
