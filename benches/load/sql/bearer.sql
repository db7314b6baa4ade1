\set n random(:first, :last)
SELECT t.id, t.install_id, t.app_id, t.actor, t.scopes AS granted, a.declared_scopes AS declared, m.role,
       t.organization_id, o.subdomain, o.name AS organization_name, t.user_id, u.name AS user_name,
       u.email AS user_email, t.rotated_at AS issued_at, t.access_expires_at, t.refresh_expires_at,
       t.access_hash,
       i.status <> 'active' OR i.epoch <> t.install_epoch
       OR a.status <> 'active' OR a.epoch <> t.app_epoch
       OR o.epoch <> t.organization_epoch
       OR (t.actor = 'self' AND (m.id IS NULL OR u.epoch <> t.user_epoch)) AS has_ended
FROM tokens t
JOIN installs i ON i.id = t.install_id
JOIN apps a ON a.id = t.app_id
JOIN organizations o ON o.id = t.organization_id
JOIN users u ON u.id = t.user_id
LEFT JOIN memberships m ON m.id = t.membership_id
WHERE t.access_hash = sha256(int8send(:n::bigint));
