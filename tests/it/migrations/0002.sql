-- A confidential app in use, and a deleted public one that gave its name back.
INSERT INTO apps (organization_id, client_id, name, homepage_url, redirect_uris, actor_modes, declared_scopes, webhook_url,
                  webhook_events, webhook_secret, kind, status, epoch, bot_id, created_at, updated_at) VALUES
    (1, 'reports', 'Reports', 'https://reports.test/', '{https://reports.test/callback}', '{app,self}',
     'feature_requests.read votes.write', 'https://reports.test/hook', '{install.created}', '\x0e', 'confidential',
     'active', 0, 3, '2026-01-01Z', '2026-01-01Z'),
    (1, 'reports-old', 'reports', NULL, '{http://127.0.0.1/}', '{self}', 'feature_requests.read', NULL, '{}', NULL, 'public',
     'deleted', 1, 3, '2026-01-01Z', '2026-01-05Z');
INSERT INTO app_secrets (app_id, hash, created_at, expires_at) VALUES
    (1, '\x0f', '2026-01-01Z', '2026-01-02Z'),
    (1, '\x10', '2026-01-02Z', NULL);
