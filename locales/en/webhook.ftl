# Webhooks and what was sent to them.

webhook-deliveries-all = All
webhook-deliveries-waiting = Waiting
webhook-deliveries-delivered = Delivered
webhook-deliveries-failed = Failed
webhook-deliveries-not-sent = Not sent
