-- A tag on a request that one of the team looks after and that another one lies in, with a comment.
INSERT INTO tags (organization_id, name, color, created_at, updated_at) VALUES (1, 'Mobile', '#1a73e8', '2026-01-08Z', '2026-01-08Z');
INSERT INTO feature_request_tags (organization_id, feature_request_id, tag_id) VALUES (1, 1, 1);
INSERT INTO comments (organization_id, feature_request_id, author_id, body, created_at, updated_at)
VALUES (1, 1, 1, 'Every night.', '2026-01-08Z', '2026-01-08Z');
INSERT INTO feature_requests (organization_id, bucket_id, submitter_id, title, slug, parent_id, created_at, updated_at)
VALUES (1, 1, 3, 'Night mode', 'night-mode', 1, '2026-01-08Z', '2026-01-08Z');
UPDATE feature_requests SET comments_count = 1, assignee_id = (SELECT min(user_id) FROM memberships WHERE organization_id = 1)
WHERE id = 1;
