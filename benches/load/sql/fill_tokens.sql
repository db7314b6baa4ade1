INSERT INTO tokens (install_id, app_id, organization_id, actor, user_id, membership_id, scopes, access_hash,
                    access_expires_at, refresh_hash, app_epoch, organization_epoch, user_epoch, install_epoch, code_id,
                    issued_at, rotated_at)
SELECT i.id, i.app_id, i.organization_id, i.actor, coalesce(i.user_id, a.bot_id), i.membership_id, i.granted_scopes,
       p.access_hash, now() + interval '1 day', p.refresh_hash, 0, 0, 0, 0, i.id, now(), now()
FROM pairs p JOIN installs i ON i.id = p.install_id JOIN apps a ON a.id = i.app_id;
