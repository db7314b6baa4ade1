-- One bucket, one request in it, one vote.
INSERT INTO buckets (organization_id, name, is_default, created_at) VALUES (1, 'Ideas', true, '2026-01-01Z');
INSERT INTO feature_requests (organization_id, bucket_id, submitter_id, title, slug, votes_count, created_at, updated_at)
VALUES (1, 1, 3, 'Dark mode', 'dark-mode', 1, '2026-01-02Z', '2026-01-02Z');
INSERT INTO votes (organization_id, feature_request_id, user_id, created_at) VALUES (1, 1, 1, '2026-01-03Z');
