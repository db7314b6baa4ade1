# What a scope lets an app do, as the rest of "it can", and why it deserves a second look. These are the sentences of
# the files in config/; where an operator configured another sentence, that one is shown in every language, unless the
# operator has a text for it too.

scope-posts-read = Beiträge, deren Status und die Boards lesen, in denen sie liegen
scope-posts-write = Beiträge anlegen, ändern, zuweisen und löschen
scope-comments-read = Kommentare lesen, auch die unter Ihren eigenen Leuten
scope-comments-write = Kommentare schreiben, ändern und löschen
scope-votes-read = sehen, wer wofür gestimmt hat
scope-votes-write = Stimmen abgeben und zurücknehmen, auch im Namen anderer
scope-changelog-read = Einträge im Changelog lesen, auch Entwürfe
scope-changelog-write = Einträge im Changelog schreiben, ändern und veröffentlichen
scope-roadmap-read = die Roadmap lesen
scope-articles-read = die Artikel der Wissensdatenbank lesen, auch Entwürfe
scope-articles-write = Artikel der Wissensdatenbank schreiben und ändern
scope-collections-read = die Sammlungen der Wissensdatenbank lesen
scope-tags-read = Tags lesen
scope-tags-write = Tags anlegen, ändern und löschen
scope-customers-read = Namen, E-Mail-Adressen und weitere Angaben Ihrer Kunden lesen
scope-customers-read-sensitive = Das sind personenbezogene Daten von Menschen, die mit dieser App nie zu tun hatten.
scope-customers-write = Kunden anlegen, ändern, importieren und löschen
scope-customers-write-sensitive = Gelöschte und überschriebene Kundendaten lassen sich nicht wiederherstellen.
scope-member-read = sehen, wer in Ihrem Team ist, mit Namen, E-Mail-Adressen und Rollen
scope-member-write = Mitglieder Ihres Teams einladen, ändern und entfernen
scope-member-write-sensitive = Die App kann Admins ernennen und entfernen, und wer von ihr eingeladen wird, sieht, was Ihr Team sieht.
scope-webhooks-manage = über Ereignisse in Ihrer Organisation informiert werden, sobald sie geschehen
scope-webhooks-manage-sensitive = Der Inhalt der Ereignisse wird an den eigenen Server der App gesendet.

# config/mastodon.toml

scope-profile = Ihren Namen, Ihr Bild und die Adresse Ihres Profils sehen, sonst nichts
scope-read = alles sehen, was Ihr Konto sehen kann
scope-read-accounts = Konten sehen, auch Ihr eigenes
scope-read-blocks = sehen, wen Sie blockieren
scope-read-bookmarks = Ihre Lesezeichen sehen
scope-read-collections = Sammlungen von Konten sehen
scope-read-favourites = Ihre Favoriten sehen
scope-read-filters = Ihre Filter sehen
scope-read-follows = sehen, wem Sie folgen und wer Ihnen folgt
scope-read-lists = Ihre Listen sehen
scope-read-mutes = sehen, wen Sie stummgeschaltet haben
scope-read-notifications = Ihre Benachrichtigungen sehen
scope-read-search = in Ihrem Namen suchen
scope-read-statuses = Beiträge sehen, auch die an Sie gerichteten
scope-write = alles tun, was Ihr Konto tun kann
scope-write-sensitive = Die App kann in Ihrem Namen veröffentlichen, ändern und löschen.
scope-write-accounts = Ihr Profil ändern
scope-write-blocks = Konten und Domains blockieren
scope-write-bookmarks = Lesezeichen für Beiträge setzen
scope-write-collections = Sammlungen von Konten anlegen und ändern
scope-write-conversations = Unterhaltungen stummschalten und entfernen
scope-write-favourites = Beiträge favorisieren
scope-write-filters = Filter anlegen und ändern
scope-write-follows = Profilen folgen und entfolgen
scope-write-lists = Listen anlegen und ändern
scope-write-media = Medien hochladen
scope-write-mutes = Profile und Unterhaltungen stummschalten
scope-write-notifications = Ihre Benachrichtigungen löschen
scope-write-reports = Profile melden
scope-write-statuses = Beiträge veröffentlichen und löschen
scope-follow = sehen und ändern, wem Sie folgen, wen Sie stummschalten und wen Sie blockieren
scope-push = Ihnen Benachrichtigungen senden
scope-admin-read = alles sehen, was die Betreiber dieses Servers sehen
scope-admin-read-sensitive = Damit erreicht die App, was nur die Betreiber dieses Servers sehen.
scope-admin-read-accounts = sehen, was Moderatoren von Konten sehen
scope-admin-read-accounts-sensitive = Damit erreicht die App, was nur die Betreiber dieses Servers sehen.
scope-admin-read-canonical-email-blocks = blockierte E-Mail-Adressen sehen
scope-admin-read-canonical-email-blocks-sensitive = Damit erreicht die App, was nur die Betreiber dieses Servers sehen.
scope-admin-read-domain-allows = sehen, welche Server zugelassen sind
scope-admin-read-domain-allows-sensitive = Damit erreicht die App, was nur die Betreiber dieses Servers sehen.
scope-admin-read-domain-blocks = sehen, welche Server ausgesperrt sind
scope-admin-read-domain-blocks-sensitive = Damit erreicht die App, was nur die Betreiber dieses Servers sehen.
scope-admin-read-email-domain-blocks = blockierte E-Mail-Anbieter sehen
scope-admin-read-email-domain-blocks-sensitive = Damit erreicht die App, was nur die Betreiber dieses Servers sehen.
scope-admin-read-ip-blocks = blockierte IP-Adressen sehen
scope-admin-read-ip-blocks-sensitive = Damit erreicht die App, was nur die Betreiber dieses Servers sehen.
scope-admin-read-reports = Meldungen sehen
scope-admin-read-reports-sensitive = Damit erreicht die App, was nur die Betreiber dieses Servers sehen.
scope-admin-write = alles tun, was die Betreiber dieses Servers tun können
scope-admin-write-sensitive = Damit erreicht die App, was nur die Betreiber dieses Servers sehen.
scope-admin-write-accounts = Konten moderieren
scope-admin-write-accounts-sensitive = Damit erreicht die App, was nur die Betreiber dieses Servers sehen.
scope-admin-write-canonical-email-blocks = E-Mail-Adressen blockieren
scope-admin-write-canonical-email-blocks-sensitive = Damit erreicht die App, was nur die Betreiber dieses Servers sehen.
scope-admin-write-domain-allows = Server zulassen
scope-admin-write-domain-allows-sensitive = Damit erreicht die App, was nur die Betreiber dieses Servers sehen.
scope-admin-write-domain-blocks = Server aussperren
scope-admin-write-domain-blocks-sensitive = Damit erreicht die App, was nur die Betreiber dieses Servers sehen.
scope-admin-write-email-domain-blocks = E-Mail-Anbieter blockieren
scope-admin-write-email-domain-blocks-sensitive = Damit erreicht die App, was nur die Betreiber dieses Servers sehen.
scope-admin-write-ip-blocks = IP-Adressen blockieren
scope-admin-write-ip-blocks-sensitive = Damit erreicht die App, was nur die Betreiber dieses Servers sehen.
scope-admin-write-reports = Meldungen bearbeiten
scope-admin-write-reports-sensitive = Damit erreicht die App, was nur die Betreiber dieses Servers sehen.

# config/fsckmsft.toml

scope-read-projects = Projekte sehen
scope-write-projects = Projekte anlegen
scope-read-tasks = Aufgaben sehen
scope-write-tasks = Aufgaben anlegen
scope-read-workflows = Workflows sehen
scope-write-workflows = Workflows anlegen
scope-admin = alles tun, was die API kann
scope-admin-sensitive = Das öffnet jeden Aufruf, den es gibt, und alle künftigen.
