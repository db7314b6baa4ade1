# The marketplace, and one app there.

market-empty = Aucune application n’est encore répertoriée.
market-empty-what = Une application apparaît ici dès que son propriétaire la répertorie. Si vous en développez une, cela se règle sous <a href="/developer/apps">Vos applications</a>, dans les paramètres de l’application.
market-lead = Les applications qui fonctionnent avec <bdi>{ $product }</bdi>. Chaque page indique ce que l’application pourrait voir et modifier avant que vous ne l’autorisiez.
market-install = Installer
market-install-at-site = L’installation commence sur <bdi>{ $host }</bdi>, le site de l’application, qui vous ramène ici pour votre approbation.
market-install-at-consent = Rien n’est connecté tant que vous n’avez pas lu ce qu’elle demande et donné votre approbation.
market-install-at-app = L’installation commence dans l’application elle-même, qui vous amène ensuite ici pour votre approbation.
market-connected = Où elle est connectée
market-as-bot = Son propre bot, que le rôle d’aucune personne ne limite
market-as-person = La personne qui l’approuve, dans la limite du rôle de cette personne
market-could-nothing = Rien : elle ne demande aucun scope qui existe encore ici.
market-optional = (facultatif : vous pouvez ne pas l’accorder)
