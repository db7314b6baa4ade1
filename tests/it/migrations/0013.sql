-- A customer of whom everything is known, and one of whom nothing is.
INSERT INTO customers (organization_id, email, name, company, external_id, notes, created_at, updated_at) VALUES
    (1, 'grace@customers.test', 'Grace Hopper', 'Navy', 'C-1', 'Calls on Mondays.', '2026-01-08Z', '2026-01-08Z'),
    (1, 'alan@customers.test', NULL, NULL, NULL, NULL, '2026-01-08Z', '2026-01-08Z');
