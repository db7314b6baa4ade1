-- Olive invited two people; one came.
INSERT INTO invitations (organization_id, hash, role, note, invited_by, created_at, expires_at, accepted_at, accepted_by) VALUES
    (1, '\x21', 'member', 'Max of support', 1, '2026-01-05Z', '2026-01-12Z', '2026-01-06Z', 2),
    (1, '\x22', 'admin', '', 1, '2026-01-05Z', '2026-01-12Z', NULL, NULL);
