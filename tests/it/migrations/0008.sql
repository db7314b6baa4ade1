-- Acme's importer may read posts from two networks, and was rotated once.
INSERT INTO api_keys (organization_id, name, hash, created_by, created_at, scopes, networks, rotations) VALUES
    (1, 'Reader', '\x0e', 1, '2026-01-06Z', 'posts:read votes:read', '{192.0.2.0/24,2001:db8::/32}', 1),
    (1, 'Everywhere', '\x0f', NULL, '2026-01-06Z', 'posts:read', '{}', 0);
