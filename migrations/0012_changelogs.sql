-- When a feature request came true, which is told to whoever hears of it.

ALTER TABLE feature_requests
    -- Since when its status is `completed`; absent while it is another one.
    ADD COLUMN completed_at timestamptz;

-- Nobody kept when those from before came true; they were last changed no earlier.
UPDATE feature_requests SET completed_at = updated_at WHERE status = 'completed';
