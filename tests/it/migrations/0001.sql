-- Acme with an owner and a bot, Globex with nobody.
INSERT INTO organizations (subdomain, name, epoch, sso_key, created_at) VALUES
    ('acme', 'Acme', 0, NULL, '2026-01-01Z'),
    ('globex', 'Globex', 2, '\x01', '2026-01-02Z');
INSERT INTO users (email, name, kind, password_hash, is_operator, disabled_at, epoch, created_at) VALUES
    ('Olive@acme.test', 'Olive', 'person', '$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$aGFzaA', true, NULL, 0, '2026-01-01Z'),
    ('gone@acme.test', 'Gone', 'person', NULL, false, '2026-02-01Z', 3, '2026-01-01Z'),
    ('reports@bots.invalid', 'Reports', 'bot', NULL, false, NULL, 0, '2026-01-01Z');
INSERT INTO memberships (organization_id, user_id, role, created_at) VALUES
    (1, 1, 'owner', '2026-01-01Z'),
    (2, 1, 'collaborator', '2026-01-02Z');
INSERT INTO sessions (hash, kind, user_id, user_epoch, created_at, last_seen_at, expires_at, ip, user_agent) VALUES
    ('\x0a', 'browser', 1, 0, '2026-01-01Z', '2026-01-02Z', '2026-02-01Z', '192.0.2.1', 'Browser'),
    ('\x0b', 'program', 1, 0, '2026-01-01Z', '2026-01-01Z', '2026-01-02Z', NULL, NULL);
INSERT INTO api_keys (organization_id, name, hash, created_by, created_at, revoked_at) VALUES
    (1, 'Import', '\x0c', 1, '2026-01-01Z', NULL),
    (1, 'Old', '\x0d', NULL, '2026-01-01Z', '2026-01-03Z');
