# The sign-in page.

login-title = Connexion
login-sign-in = Se connecter
login-email = E-mail
login-password = Mot de passe
login-waiting = <bdi>{ $app }</bdi> demande à se connecter. Vous déciderez une fois votre session ouverte.
login-nobody = Personne ne peut encore se connecter
login-nobody-make = Ce serveur n’a aucun utilisateur. Créez le premier sur la machine où il fonctionne :
login-nobody-then = La commande lit le mot de passe sur son entrée standard. Revenez ensuite ici.
login-stale = Ce formulaire n’était plus à jour. Veuillez vous connecter à nouveau.
login-refused = Cet e-mail et ce mot de passe ne correspondent pas.
login-too-many = Il y a eu trop de tentatives infructueuses. Attendez { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}, puis réessayez.
