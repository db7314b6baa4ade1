-- An entry that everybody may read, a draft, and a wish that came true.
INSERT INTO changelogs (organization_id, author_id, title, description, slug, published_at, created_at, updated_at) VALUES
    (1, 3, 'Dark mode', '<p>It is night.</p>', 'dark-mode', '2026-01-07Z', '2026-01-06Z', '2026-01-07Z'),
    (1, 1, 'Light mode', '', 'light-mode', NULL, '2026-01-07Z', '2026-01-07Z');
UPDATE feature_requests SET status = 'completed', completed_at = '2026-01-07Z' WHERE id = 1;
