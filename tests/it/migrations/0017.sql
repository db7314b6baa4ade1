INSERT INTO sandboxes (user_id, organization_id, created_at)
SELECT u.id, o.id, now() FROM users u, organizations o WHERE u.kind = 'person' ORDER BY u.id, o.id LIMIT 1;
