-- The install at Acme is used, and once lacked a scope; a refresh was refused.
INSERT INTO install_usage (install_id, last_call_at, last_refresh_at, refresh_failures, last_secret_id)
VALUES (1, '2026-01-05Z', '2026-01-01T12:00Z', 1, 1);
INSERT INTO install_calls (install_id, route, calls, last_at) VALUES (1, 'GET /feature_requests', 12, '2026-01-05Z');
INSERT INTO install_refusals (install_id, scope, refusals, last_at) VALUES (1, 'votes.read', 2, '2026-01-05Z');
INSERT INTO explanations (request_id, app_id, error, description, reason, at)
VALUES ('0190a', 1, 'invalid_grant', 'The grant is not valid.', 'the code was used before', '2026-01-05Z');
