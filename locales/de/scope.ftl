# What a scope lets an app do, as the rest of "it can", and why it deserves a second look. These are the sentences of
# config/default.toml; where an operator configured another sentence, that one is shown in every language.

scope-posts-read = Beiträge, deren Status und die Boards lesen, in denen sie liegen
scope-posts-write = Beiträge anlegen, ändern, zuweisen und löschen
scope-comments-read = Kommentare lesen
scope-comments-write = Kommentare schreiben, ändern und löschen
scope-votes-read = sehen, wer wofür gestimmt hat
scope-votes-write = Stimmen abgeben und zurücknehmen, auch im Namen anderer
scope-changelog-read = Einträge im Changelog lesen, auch Entwürfe
scope-changelog-write = Einträge im Changelog schreiben, ändern und veröffentlichen
scope-roadmap-read = die Roadmap lesen
scope-articles-read = die Artikel der Wissensdatenbank lesen
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
scope-member-write-sensitive = Wer von der App eingeladen wird, sieht, was Ihr Team sieht.
scope-webhooks-manage = über Ereignisse in Ihrer Organisation informiert werden, sobald sie geschehen
scope-webhooks-manage-sensitive = Der Inhalt der Ereignisse wird an den eigenen Server der App gesendet.
