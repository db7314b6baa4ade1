-- An organization's own webhook with an event that waits, and one that was tried.
INSERT INTO webhooks (organization_id, url, events, secret, created_at, host_since)
VALUES (1, 'https://acme.example/events', '{member.removed}', '\x01', '2026-01-06Z', '2026-01-06Z');
INSERT INTO subscriptions (webhook_id, organization_id, created_at, not_before)
SELECT id, 1, '2026-01-06Z', '2026-01-06Z' FROM webhooks WHERE url IS NOT NULL;
INSERT INTO events (organization_id, name, data, created_at) VALUES (1, 'member.removed', '{"id": 2}', '2026-01-06Z');
INSERT INTO deliveries (webhook_id, subscription_id, event_id, state, attempts, created_at, queued_at)
SELECT s.webhook_id, s.id, e.id, 'failed', 1, '2026-01-06Z', '2026-01-06Z' FROM subscriptions s, events e WHERE s.organization_id = 1;
INSERT INTO attempts (delivery_id, at, duration_ms, status, outcome, beginning)
SELECT id, '2026-01-06Z', 12, 500, 'answered', 'no' FROM deliveries LIMIT 1;
