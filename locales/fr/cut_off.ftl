# The page before everything of something ends at once.

cut-off-end = Mettre fin aux connexions
cut-off-before = Seulement ce qui a été connecté avant le
cut-off-before-hint = Le début de ce jour, en UTC. Laissez vide pour tout inclure.
cut-off-count-again = Recompter
cut-off-count-none = Aucune connexion ne fonctionne actuellement ; aucune ne prend donc fin.
cut-off-count = { $count ->
    [one] { $count } connexion prend fin immédiatement.
   *[other] { $count } connexions prennent fin immédiatement.
}
cut-off-later-stays = Ce qui a été connecté depuis ce jour continue de fonctionner.
cut-off-again = Pour en connecter une à nouveau, il faudra une nouvelle approbation.
cut-off-for-good = Cette action est irréversible.
cut-off-no-name = Saisissez le nom pour continuer.
cut-off-wrong-name = Ce n’est pas le bon nom.
cut-off-not-a-day = Ce n’est pas une date.
cut-off-in-future = Ce jour n’a pas encore commencé.
cut-off-other-day = Revenez en arrière et choisissez un autre jour. Aucune connexion n’a pris fin.
cut-off-does-not-fit = Ce qui a été envoyé n’est pas cohérent. Aucune connexion n’a pris fin.

cut-off-all-of-app = Mettre fin à toutes les connexions de { $app } ?
cut-off-older-of-app = Mettre fin aux connexions les plus anciennes de { $app } ?
cut-off-app-ends = Dès maintenant, { $app } ne peut plus rien voir ni modifier, dans aucune organisation.
cut-off-app-stays = Son ID client et son secret sont conservés, et elle peut être connectée à nouveau.

cut-off-all-of-organization = Mettre fin à toutes les connexions à { $organization } ?
cut-off-older-of-organization = Mettre fin aux connexions les plus anciennes à { $organization } ?
cut-off-organization-ends = Dès maintenant, plus aucune application ne peut voir ni modifier quoi que ce soit dans { $organization }.
cut-off-organization-stays = Ce que les applications ont créé est conservé, de même que les clés API de l’organisation.

cut-off-all-of-oneself = Mettre fin à toutes les connexions qui agissent en votre nom ?
cut-off-older-of-oneself = Mettre fin aux connexions les plus anciennes qui agissent en votre nom ?
cut-off-oneself-ends = Plus aucune application n’agit en votre nom, dans aucune organisation. Ce qui agit en tant que bot d’une application est conservé.
cut-off-oneself-out = Toutes vos sessions sont fermées, y compris celle-ci.

cut-off-all-of-person = Mettre fin à toutes les connexions qui agissent au nom de { $email } ?
cut-off-older-of-person = Mettre fin aux connexions les plus anciennes qui agissent au nom de { $email } ?
cut-off-person-ends = Plus aucune application n’agit au nom de cette personne, dans aucune organisation.
cut-off-person-out = Toutes les sessions de cette personne sont fermées ; elle peut se reconnecter.

cut-off-all-of-server = Mettre fin à toutes les connexions de ce serveur ?
cut-off-older-of-server = Mettre fin aux connexions les plus anciennes de ce serveur ?
cut-off-server-ends = Dès maintenant, aucune application ne peut voir ni modifier quoi que ce soit, dans aucune organisation.
cut-off-server-stays = Les clés API sont conservées et les sessions des personnes restent ouvertes.
