# The secrets of an app, for its owner.

secrets-title = Geheimnisse
secrets-public = <bdi>{ $app }</bdi> ist öffentlich und hat deshalb kein Geheimnis.
secrets-public-why = Sie läuft, wo niemand eines bewahren kann, und weist sich stattdessen mit PKCE aus.
secrets-none = Kein Geheimnis von <bdi>{ $app }</bdi> gilt.
secrets-what = Mit einem Geheimnis weist sich <bdi>{ $app }</bdi> aus. Wir speichern nur Fingerabdrücke, deshalb lässt sich kein Geheimnis noch einmal zeigen.
secrets-secret = Geheimnis
secrets-made = Gemacht
secrets-last-used = Zuletzt benutzt
secrets-works-until = Gilt bis
secrets-actions = Aktionen
secrets-current = Jetziges
secrets-replaced = Ersetzt
secrets-until-replaced = Es ersetzt wird
secrets-end-now = Jetzt beenden
secrets-lagging = Noch mit einem alten Geheimnis
secrets-lagging-what = { $count ->
    [one] Diese Installation wurde zuletzt mit einem Geheimnis erneuert, das ersetzt ist. Sie endet mit diesem Geheimnis.
   *[other] Diese { $count } Installationen wurden zuletzt mit einem Geheimnis erneuert, das ersetzt ist. Sie enden mit diesem Geheimnis.
}
secrets-secret-made = Geheimnis gemacht
secrets-last-refresh = Letzte Erneuerung
secrets-leak = Hat jemand anders ein Geheimnis?
secrets-leak-what = Beendet sofort jedes Geheimnis, jeden Code und jedes Token der App und macht ein neues Geheimnis. Jede Organisation muss der App von Neuem zustimmen.
secrets-leaked = Dieses Geheimnis ist bekannt geworden

# What is done to them.

secret-rotate = Geheimnis wechseln
secret-rotate-heading = Das Geheimnis von <bdi>{ $app }</bdi> wechseln?
secret-rotate-shown = Ein neues Geheimnis wird gemacht und einmal gezeigt.
secret-rotate-keeps = Verbindungen bleiben. Bei der ersten Erneuerung, nachdem das alte endet, braucht Ihre App das neue Geheimnis.
secret-rotate-ends-access = Jedes Access-Token endet sofort. Verbindungen bleiben: Mit der nächsten Erneuerung und dem neuen Geheimnis bekommt Ihre App neue Tokens.
secret-rotate-ends-all = Jede Verbindung endet sofort und für immer. Jede Organisation muss der App von Neuem zustimmen.
secret-rotate-ends-another = Das Geheimnis, das vorher ersetzt wurde, gilt sofort nicht mehr: Höchstens zwei gelten.
secret-rotate-overlap = Das alte Geheimnis gilt noch
secret-overlap-none = Gar nicht
secret-old-ends = Das alte gilt sofort nicht mehr.
secret-old-works = Das alte gilt noch { $span }.
secret-end = Geheimnis beenden
secret-end-heading = Das alte Geheimnis von { $app } jetzt beenden?
secret-end-at-once = Es würde bis { $at } gelten. Es gilt sofort nicht mehr.
secret-end-users = Was es noch benutzt, kann weder verbinden noch erneuern, bis es das neue bekommt.
secret-leak = Alles beenden, ein neues Geheimnis machen
secret-leak-heading = Ist ein Geheimnis von { $app } bekannt geworden?
secret-leak-dead = Jedes Geheimnis, jeder Code und jedes Token, das für sie ausgestellt war, gilt von diesem Augenblick an nicht mehr; wer das Geheimnis fand, hat also nichts davon.
secret-leak-new = Ein neues Geheimnis wird gemacht und einmal gezeigt. Jede Organisation erfährt davon und muss der App von Neuem zustimmen.
secret-leak-instead = Hat niemand anders das Geheimnis gesehen, wechseln Sie es lieber: Dann bleiben Verbindungen.

# The page that shows one, once.

secret-created = <bdi>{ $app }</bdi> ist angelegt
secret-rotated = Das Geheimnis von <bdi>{ $app }</bdi> ist gewechselt
secret-leaked = Alles von <bdi>{ $app }</bdi> ist beendet, und die App hat ein neues Geheimnis
secret-webhook = Der Webhook von <bdi>{ $app }</bdi> hat ein Geheimnis
secret-advice = Kopieren Sie, was unten steht, dorthin, wo Ihre App ihre Geheimnisse bewahrt, bevor Sie diese Seite verlassen.
secret-client-secret = Geheimnis der App
secret-webhook-secret = Geheimnis des Webhooks
secret-rotated-next = Verbindungen bleiben; bei der nächsten Erneuerung braucht Ihre App das neue.
secret-leaked-next = Kein früheres Geheimnis, kein Code und kein Token gilt noch. Jede Organisation muss der App von Neuem zustimmen.
secret-webhook-next = Damit prüft Ihre App, dass Ereignisse von <bdi>{ $product }</bdi> kommen. Alles andere ist gespeichert.
