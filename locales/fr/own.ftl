# What acts as a person, and where they are signed in.

own-app-none = Aucune application n’agit en votre nom.
own-app-none-what = Quand vous autorisez une application à agir en votre nom, elle apparaît ici avec ce qu’elle peut faire et un bouton pour y mettre fin. Les applications qui agissent en tant que leur propre bot figurent sur les pages de vos organisations.
own-app-lead = Les applications qui agissent en votre nom, dans la limite de votre rôle. Vous pouvez mettre fin à chacune d’elles à tout moment.
own-app-in = Dans
own-app-effect-at-once = Dès maintenant, elle ne peut plus agir en votre nom dans { $organization }.
own-app-effect-again = Pour la connecter à nouveau, vous devrez l’approuver à nouveau.

session-lead = Les endroits où vos sessions sont ouvertes. Fermez celles que vous ne reconnaissez pas, et changez alors votre mot de passe.
session-end-others = Fermer toutes les autres
session-where = Où
session-signed-in = Ouverture
session-last-used = Dernière utilisation
session-this = Celle-ci
session-from = depuis { $address }
session-not-recorded = Non enregistrée
session-end = Fermer
session-program = Un programme ({ $device })
session-device-unknown = Inconnu
session-device-on-system = { $browser } sous { $system }
session-device-on-apple = { $browser } sur { $device }
