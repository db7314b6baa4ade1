\set n :first + :client_id * :each + :i
\set i :i + 1
WITH code AS (
    UPDATE authorization_codes c SET consumed_at = clock_timestamp()
    FROM apps a, organizations o, users u, memberships m
    WHERE c.hash = sha256(int8send(:n::bigint)) AND c.consumed_at IS NULL AND c.expires_at > now() AND c.verifier_failures < 5
      AND a.id = c.app_id AND a.epoch = c.app_epoch AND a.status = 'active'
      AND c.registered_uri = ANY(a.redirect_uris) AND c.actor = ANY(a.actor_modes)
      AND o.id = c.organization_id AND o.epoch = c.organization_epoch
      AND u.id = c.user_id AND u.epoch = c.user_epoch
      AND m.id = c.membership_id AND m.role = ANY(ARRAY['owner', 'admin'])
      AND c.install_epoch = coalesce((SELECT i.epoch FROM installs i
                                      WHERE i.app_id = c.app_id AND i.organization_id = c.organization_id
                                        AND i.key_user_id = c.key_user_id), 0)
    RETURNING c.*, a.bot_id, a.declared_scopes
), install AS (
    INSERT INTO installs AS i
        (app_id, organization_id, key_user_id, actor, user_id, membership_id, user_epoch, granted_scopes,
         granted_webhook_events, status, epoch, app_epoch, organization_epoch, approved_by, approved_at,
         connected_at)
    SELECT app_id, organization_id, key_user_id, actor,
           CASE actor WHEN 'self' THEN user_id END, CASE actor WHEN 'self' THEN membership_id END,
           CASE actor WHEN 'self' THEN user_epoch END, scopes, webhook_events, 'active', install_epoch,
           app_epoch, organization_epoch, user_id, created_at, now()
    FROM code
    ON CONFLICT (app_id, organization_id, key_user_id) DO UPDATE SET
        actor = EXCLUDED.actor, user_id = EXCLUDED.user_id, membership_id = EXCLUDED.membership_id,
        user_epoch = EXCLUDED.user_epoch, granted_scopes = EXCLUDED.granted_scopes,
        granted_webhook_events = EXCLUDED.granted_webhook_events, status = 'active',
        app_epoch = EXCLUDED.app_epoch, organization_epoch = EXCLUDED.organization_epoch,
        approved_by = EXCLUDED.approved_by, approved_at = EXCLUDED.approved_at,
        connected_at = EXCLUDED.connected_at, ended_at = NULL, ended_by = NULL
    WHERE i.epoch = EXCLUDED.epoch
    RETURNING i.id, i.epoch
), token AS (
    INSERT INTO tokens
        (install_id, app_id, organization_id, actor, user_id, membership_id, scopes, access_hash,
         access_expires_at, refresh_hash, refresh_expires_at, app_epoch, organization_epoch, user_epoch,
         install_epoch, code_id, issued_at, rotated_at)
    SELECT install.id, app_id, organization_id, actor, CASE actor WHEN 'self' THEN user_id ELSE bot_id END,
           CASE actor WHEN 'self' THEN membership_id END, scopes, sha256(int8send(:n::bigint) || 'access'), now() + interval '1 day', sha256(int8send(:n::bigint) || 'refresh'), NULL::timestamptz, app_epoch,
           organization_epoch, user_epoch, install.epoch, code.id, now(), now()
    FROM code, install
    ON CONFLICT (install_id, slot) DO UPDATE SET
        actor = EXCLUDED.actor, user_id = EXCLUDED.user_id, membership_id = EXCLUDED.membership_id,
        scopes = EXCLUDED.scopes, access_hash = EXCLUDED.access_hash,
        access_expires_at = EXCLUDED.access_expires_at, refresh_hash = EXCLUDED.refresh_hash,
        refresh_expires_at = EXCLUDED.refresh_expires_at, app_epoch = EXCLUDED.app_epoch,
        organization_epoch = EXCLUDED.organization_epoch, user_epoch = EXCLUDED.user_epoch,
        install_epoch = EXCLUDED.install_epoch, code_id = EXCLUDED.code_id, generation = 0,
        issued_at = EXCLUDED.issued_at, rotated_at = EXCLUDED.rotated_at
), entry AS (
    INSERT INTO ledger (organization_id, kind, app_id, install_id, user_id, ip, user_agent, at, details)
    SELECT organization_id, 'install.created', app_id, install.id, user_id, '127.0.0.1', NULL, now(),
           jsonb_build_object('actor', actor, 'scopes', scopes, 'webhook_events', webhook_events)
    FROM code, install
)
SELECT install.id AS install_id, code.scopes, code.declared_scopes FROM code, install;
