-- One mail waits, one is being tried again, one was sent, one was given up.
INSERT INTO mails (to_address, subject, text, created_at, not_before, attempts, sent_at, failed_at, last_error, dedupe_key)
VALUES
    ('ada@people.test', 'Waits', 'Hello', '2026-01-06Z', '2026-01-06Z', 0, NULL, NULL, NULL, NULL),
    ('ada@people.test', 'Again', 'Hello', '2026-01-06Z', '2026-01-06T00:01Z', 1, NULL, NULL, 'unreachable', 'again:1'),
    ('ada@people.test', 'Sent', 'Hello', '2026-01-06Z', '2026-01-06Z', 1, '2026-01-06Z', NULL, NULL, 'sent:1'),
    ('nobody@people.test', 'Given up', 'Hello', '2026-01-06Z', '2026-01-06Z', 1, NULL, '2026-01-06Z', 'refused', NULL);
