-- A customer of whom everything is known, and one of whom nothing is.
INSERT INTO customers (organization_id, email, name, company, external_id, notes, created_at, updated_at) VALUES
    (1, 'grace@customers.test', 'Grace Hopper', 'Navy', 'C-1', 'Calls on Mondays.', '2026-01-08Z', '2026-01-08Z'),
    (1, 'alan@customers.test', NULL, NULL, NULL, NULL, '2026-01-08Z', '2026-01-08Z');
-- An article in a collection, and a draft in none.
INSERT INTO collections (organization_id, name, description, slug, created_at, updated_at)
VALUES (1, 'Getting started', 'Read this first.', 'getting-started', '2026-01-08Z', '2026-01-08Z');
INSERT INTO articles (organization_id, author_id, collection_id, title, body, slug, published_at, created_at, updated_at) VALUES
    (1, 1, 1, 'Sign in', '<p>With your address.</p>', 'sign-in', '2026-01-08Z', '2026-01-08Z', '2026-01-08Z'),
    (1, 3, NULL, 'Sign out', '', 'sign-out', NULL, '2026-01-08Z', '2026-01-08Z');
-- An invitation that an API key made.
INSERT INTO invitations (organization_id, hash, role, note, api_key_id, created_at, expires_at)
SELECT organization_id, sha256('directory'), 'member', 'grace@people.test', min(id), '2026-01-08Z', '2026-01-15Z'
FROM api_keys GROUP BY organization_id LIMIT 1;
