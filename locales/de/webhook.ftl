# Webhooks and what was sent to them.

webhook-deliveries-all = Alle
webhook-deliveries-waiting = Wartende
webhook-deliveries-delivered = Zugestellte
webhook-deliveries-failed = Fehlgeschlagene
webhook-deliveries-not-sent = Nicht gesendete
