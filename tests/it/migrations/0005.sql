-- The app asks for more, Olive has not answered; at Globex it was suspended by both sides.
INSERT INTO app_scope_changes (app_id, version, added, removed, note, changed_by, changed_at)
VALUES (1, 1, 'votes.read', '', 'For the new charts.', 1, '2026-01-05Z');
UPDATE apps SET scopes_version = 1, optional_scopes = 'votes.write', reviewed_at = '2026-01-05Z', is_listed = true,
    replay_window_seconds = 30 WHERE id = 1;
UPDATE installs SET expires_at = '2027-01-01Z', suspended_by_owner_at = '2026-01-05Z',
    suspended_by_customer_at = '2026-01-05Z', requested_by = 1, requested_at = '2026-01-01Z' WHERE id = 2;
UPDATE organizations SET app_policy = 'listed', install_min_role = 'owner' WHERE id = 2;
UPDATE tokens SET replay_of = '\x18', replay_sealed = '\x01', replay_until = '2026-01-01T12:01Z' WHERE id = 1;
INSERT INTO announcements (app_id, kind, user_id, at, details, next_install_id)
VALUES (1, 'app.scopes_changed', 1, '2026-01-05Z', '{"added": "votes.read"}', 1);
