-- What earlier runs left is of no more use.
TRUNCATE authorization_codes;

INSERT INTO authorization_codes (hash, app_id, organization_id, user_id, membership_id, actor, redirect_uri,
                                 registered_uri, scopes, app_epoch, organization_epoch, user_epoch, install_epoch,
                                 created_at, expires_at)
SELECT c.hash, i.app_id, i.organization_id, i.approved_by, i.approved_by, i.actor, 'https://app.example/callback',
       'https://app.example/callback', i.granted_scopes, 0, 0, 0, i.epoch, now(), now() + interval '1 hour'
FROM codes c JOIN installs i ON i.id = c.install_id;
