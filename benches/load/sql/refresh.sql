\set n :first + :client_id * :each + :i % :each
\set g :i / :each
\set i :i + 1
WITH pair AS (
    UPDATE tokens t SET
        access_hash = sha256(int8send(-((:series::bigint + :g::bigint) * 1000000 + :n::bigint))),
        access_expires_at = now() + interval '1 day',
        refresh_hash = sha256(int8send((:series::bigint + :g::bigint + 1) * 1000000 + :n::bigint)),
        refresh_expires_at = NULL,
        scopes = i.granted_scopes,
        generation = t.generation + 1, rotated_at = now()
    FROM installs i, apps a, organizations o, users u
    WHERE t.refresh_hash = sha256(int8send((:series::bigint + :g::bigint) * 1000000 + :n::bigint))
      AND (t.refresh_expires_at IS NULL OR t.refresh_expires_at > now())
      AND i.id = t.install_id AND i.epoch = t.install_epoch AND i.status = 'active'
      AND a.id = t.app_id AND a.epoch = t.app_epoch AND a.status = 'active'
      AND o.id = t.organization_id AND o.epoch = t.organization_epoch
      AND u.id = t.user_id
      AND (t.actor = 'app' OR (u.epoch = t.user_epoch
                               AND EXISTS (SELECT FROM memberships m WHERE m.id = t.membership_id)))
    RETURNING t.id, t.install_id, t.code_id, t.generation, t.scopes, a.declared_scopes
), spent AS (
    INSERT INTO spent_refresh_tokens (hash, token_id, code_id, generation, spent_at)
    SELECT sha256(int8send((:series::bigint + :g::bigint) * 1000000 + :n::bigint)), id, code_id, generation - 1,
           clock_timestamp()
    FROM pair
)
SELECT install_id, scopes, declared_scopes FROM pair;
