-- Changelog entries; and when a feature request came true, which is told to whoever hears of it.

CREATE TABLE changelogs (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization_id bigint NOT NULL REFERENCES organizations (id),
    -- As whom it was written: a person, or an app's bot.
    author_id       bigint NOT NULL REFERENCES users (id),
    title           text NOT NULL,
    description     text NOT NULL DEFAULT '',
    slug            text NOT NULL,
    -- Absent while it is a draft.
    published_at    timestamptz,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    CONSTRAINT changelogs_tenant UNIQUE (organization_id, id)
);

-- The order of lists: drafts, then what was published last.
CREATE INDEX changelogs_by_publication ON changelogs (organization_id, published_at DESC, id DESC);

ALTER TABLE feature_requests
    -- Since when its status is `completed`; absent while it is another one.
    ADD COLUMN completed_at timestamptz;

-- Nobody kept when those from before came true; they were last changed no earlier.
UPDATE feature_requests SET completed_at = updated_at WHERE status = 'completed';
