# The members of an organization, and the invitations that make somebody one.

member-invite = Jemanden einladen
member-search = Mitglieder suchen
member-none-matches = Kein Mitglied passt zu <b><bdi>{ $search }</bdi></b>. <a href="{ $href }">Alle anzeigen</a>
member-member = Mitglied
member-role = Rolle
member-joined = Beigetreten
member-you = Sie
member-account = Konto
member-account-closed = Konto gesperrt
member-apps = Apps
member-no-apps = Keine App handelt hier im Namen dieser Person
member-change = Rolle ändern
member-change-role = Rolle ändern
member-leaving = Entfernen
member-leaving-what = Beendet die Mitgliedschaft in <bdi>{ $organization }</bdi> und jede App, die dort im Namen dieser Person handelt.
member-remove = Mitglied entfernen
member-owners-only = Nur ein Eigentümer kann einen Eigentümer ändern oder entfernen.
member-closed = Das Konto ist gesperrt, deshalb hat die Rolle keine Wirkung. Sie können das Mitglied entfernen.
member-confirm-remove = { $name } aus { $organization } entfernen?
member-effect-out = { $name } kann in { $organization } nichts mehr öffnen oder ändern.
member-effect-app = { $app } handelt hier im Namen von { $name }. Das endet sofort.
member-effect-more-apps = { $count ->
    [one] Dasselbe gilt für { $count } weitere App, die im Namen von { $name } handelt.
   *[other] Dasselbe gilt für { $count } weitere Apps, die im Namen von { $name } handeln.
}
member-effect-bots = Apps, die als ihr eigener Bot handeln, bleiben, wer auch immer ihnen zugestimmt hat.
member-effect-back = Um zurückzukommen, braucht die Person eine neue Einladung; was beendet ist, bleibt beendet.

# What a role is for, in a phrase.

role-owner-what = Darf alles und kann weitere Eigentümer ernennen
role-admin-what = Verwaltet Apps, Mitglieder, Schlüssel und Einstellungen
role-manager-what = Leitet die Produktarbeit
role-csm-what = Kümmert sich um Kunden
role-member-what = Macht mit
role-collaborator-what = Ein Gast mit einer eng umrissenen Aufgabe

# Making invitations.

invitation-title = Einladungen
invitation-link-works = Sie bekommen einen Link, der einmal und { $lifetime } lang gilt. Schicken Sie ihn der Person selbst.
invitation-whom = Für wen
invitation-whom-hint = Ein Name oder eine Adresse, damit Sie wissen, wessen Link es ist.
invitation-create = Einladung anlegen
invitation-open = Offene Einladungen
invitation-none = Es sind keine Einladungen offen.
invitation-none-what = Eine Einladung steht hier, bis jemand mit ihr beitritt, Sie sie widerrufen oder { $lifetime } vorüber sind.
invitation-for = Für
invitation-invited = Eingeladen
invitation-ends = Endet
invitation-link-short = Neuer Link
invitation-new-link = Neuen Link erstellen
invitation-confirm-new-link = Einen neuen Link für { $whom } erstellen?
invitation-effect-new-link = Den neuen sehen Sie nur einmal. Er gilt einmal und { $lifetime } lang.
invitation-effect-yours = Die Einladung wird zu Ihrer: Sie endet, wenn Sie nicht mehr einladen dürfen.
invitation-revoke-short = Widerrufen
invitation-revoke = Einladung widerrufen
invitation-confirm-revoke = Die Einladung für { $whom } widerrufen?
invitation-effect-link = Der bisherige Link der Einladung gilt ab sofort nicht mehr.
invitation-effect-another = Sie können jederzeit eine neue anlegen.
invitation-bad-note = Geben Sie in höchstens 100 Zeichen an, für wen sie ist.
invitation-is-open = Für dieselbe Person ist schon eine Einladung offen. Widerrufen Sie sie, um eine neue anzulegen.
invitation-too-many = Es gibt { $most } offene Einladungen, und mehr sind nicht möglich. Widerrufen Sie zuerst einige.
invitation-ready = Die Einladung für { $whom } ist fertig
invitation-ready-advice = Kopieren Sie den Link und schicken Sie ihn nur dieser Person.
invitation-ready-link = Link
invitation-ready-note = Wer ihn zuerst öffnet, kann { $organization } auf { $product } beitreten. Er gilt { $lifetime } lang, und bis er benutzt wird, können Sie ihn widerrufen.

# The page of an invitation's link.

invitation-join-title = { $organization } beitreten
invitation-join-heading = <bdi>{ $organization }</bdi> beitreten
invitation-join-who = <bdi>{ $person }</bdi> lädt Sie zu <bdi>{ $organization }</bdi> ein.
invitation-join-role = Ihre Rolle
invitation-join-ends = { $at } oder sobald jemand sie benutzt hat
invitation-join = Beitreten
invitation-join-not-now = Jetzt nicht
invitation-join-as = Sie treten als <b><bdi>{ $email }</bdi></b> bei. Sind Sie das nicht? Melden Sie sich zuerst auf Ihrer Kontoseite ab und öffnen Sie den Link dann noch einmal.
invitation-join-known = Sie haben ein Konto
invitation-join-sign-in = Anmelden und beitreten
invitation-join-new = Sie sind neu hier
invitation-join-email-hint = Damit melden Sie sich an.
invitation-join-name-hint = Andere in der Organisation sehen ihn.
invitation-join-password-hint = Mindestens { $shortest } Zeichen.
invitation-join-create = Konto anlegen und beitreten
invitation-join-stale = Dieses Formular war veraltet. Bitte senden Sie es noch einmal.
invitation-join-email-taken = Mit dieser Adresse gibt es schon ein Konto. Wenn es Ihres ist, melden Sie sich oben an.
invitation-join-bad-email = Das ist keine E-Mail-Adresse, die eine Person haben kann.
