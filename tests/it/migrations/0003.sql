-- Olive is asked once more, connected the app at Acme as its bot and at Globex as herself, and ended the latter.
INSERT INTO consents (hash, session_id, user_id, app_id, redirect_uri, scopes, actor, state, code_challenge, created_at, expires_at)
VALUES ('\x11', 1, 1, 1, 'https://reports.test/callback', 'votes.write', 'app', 'xyz', NULL, '2026-01-03Z', '2026-01-03T00:10Z');
INSERT INTO installs (app_id, organization_id, key_user_id, actor, user_id, membership_id, user_epoch, granted_scopes,
                      granted_webhook_events, status, epoch, app_epoch, organization_epoch, approved_by, approved_at,
                      connected_at, ended_at, ended_by) VALUES
    (1, 1, 0, 'app', NULL, NULL, NULL, 'votes.write', '{install.created}', 'active', 0, 0, 0, 1, '2026-01-01Z', '2026-01-01Z',
     NULL, NULL),
    (1, 2, 1, 'self', 1, 2, 0, 'feature_requests.read', '{}', 'revoked', 1, 0, 2, 1, '2026-01-02Z', '2026-01-02Z',
     '2026-01-04Z', 'admin');
INSERT INTO authorization_codes (hash, app_id, organization_id, user_id, membership_id, actor, redirect_uri, registered_uri, scopes,
                                 code_challenge, app_epoch, organization_epoch, user_epoch, install_epoch, created_at,
                                 expires_at, consumed_at, verifier_failures) VALUES
    ('\x12', 1, 1, 1, 1, 'app', 'https://reports.test/callback', 'https://reports.test/callback', 'votes.write', 'challenge', 0, 0, 0, 0, '2026-01-01Z',
     '2026-01-01T00:10Z', '2026-01-01T00:01Z', 0),
    ('\x13', 1, 2, 1, 2, 'self', 'https://reports.test/callback', 'https://reports.test/callback', 'feature_requests.read', NULL, 0, 2, 0, 1, '2026-01-02Z',
     '2026-01-02T00:10Z', NULL, 2);
INSERT INTO tokens (install_id, app_id, organization_id, actor, user_id, membership_id, scopes, access_hash, access_expires_at,
                    refresh_hash, refresh_expires_at, app_epoch, organization_epoch, user_epoch, install_epoch, code_id,
                    generation, issued_at, rotated_at) VALUES
    (1, 1, 1, 'app', 3, NULL, 'votes.write', '\x14', '2026-01-02Z', '\x15', '2026-02-01Z', 0, 0, 0, 0, 1, 1, '2026-01-01Z',
     '2026-01-01T12:00Z'),
    (2, 1, 2, 'self', 1, 2, 'feature_requests.read', '\x16', NULL, '\x17', NULL, 0, 2, 0, 0, 2, 0, '2026-01-02Z', '2026-01-02Z');
INSERT INTO spent_refresh_tokens (hash, token_id, code_id, generation, spent_at) VALUES ('\x18', 1, 1, 0, '2026-01-01T12:00Z');
INSERT INTO ledger (organization_id, kind, app_id, install_id, user_id, ip, user_agent, at, details) VALUES
    (1, 'install.created', 1, 1, 1, '192.0.2.1', 'Browser', '2026-01-01Z', '{"scopes": "votes.write"}'),
    (2, 'install.revoked', 1, 2, NULL, NULL, NULL, '2026-01-04Z', '{}');
