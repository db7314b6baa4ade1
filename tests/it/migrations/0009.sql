-- The newest kinds of rows, which later migrations must leave as they are.
UPDATE tokens SET revoked_at = '2026-01-06Z' WHERE id = 2;
INSERT INTO client_tokens (app_id, hash, scopes, app_epoch, issued_at, expires_at, revoked_at)
VALUES (1, '\x2a', 'votes.write', 0, '2026-01-06Z', NULL, NULL);
UPDATE apps SET access_ended_at = '2026-01-02Z' WHERE id = 1;
UPDATE consents SET response_mode = 'fragment';
INSERT INTO projects (organization_id, name, created_at) VALUES (1, 'Charts', '2026-01-06Z');
INSERT INTO tasks (organization_id, project_id, title, created_by, created_at) VALUES (1, 1, 'Draw one', 1, '2026-01-06Z');
INSERT INTO workflows (organization_id, name, created_at) VALUES (1, 'Release', '2026-01-06Z');
