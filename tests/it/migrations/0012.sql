-- A wish that came true.
UPDATE feature_requests SET status = 'completed', completed_at = '2026-01-07Z' WHERE id = 1;
