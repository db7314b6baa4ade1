-- The product's own data behind /api/v3. Every table carries its organization, and references carry it too, so a row
-- of one organization cannot point at a row of another.

CREATE TABLE buckets (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization_id bigint NOT NULL REFERENCES organizations (id),
    name            text NOT NULL,
    is_default      boolean NOT NULL DEFAULT false,
    created_at      timestamptz NOT NULL,
    CONSTRAINT buckets_tenant UNIQUE (organization_id, id)
);

CREATE UNIQUE INDEX buckets_one_default ON buckets (organization_id) WHERE is_default;

CREATE TABLE feature_requests (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization_id bigint NOT NULL REFERENCES organizations (id),
    bucket_id       bigint NOT NULL,
    -- As whom it was written: a person, or an app's bot.
    submitter_id    bigint NOT NULL REFERENCES users (id),
    title           text NOT NULL,
    description     text NOT NULL DEFAULT '',
    slug            text NOT NULL,
    status          text NOT NULL DEFAULT 'open',
    approval_status text NOT NULL DEFAULT 'approved' CHECK (approval_status IN ('approved', 'pending')),
    votes_count     bigint NOT NULL DEFAULT 0,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    CONSTRAINT feature_requests_tenant UNIQUE (organization_id, id),
    FOREIGN KEY (organization_id, bucket_id) REFERENCES buckets (organization_id, id)
);

CREATE INDEX feature_requests_by_creation ON feature_requests (organization_id, created_at DESC, id DESC);

CREATE TABLE votes (
    id                 bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT votes_id_key UNIQUE,
    organization_id    bigint NOT NULL REFERENCES organizations (id),
    feature_request_id bigint NOT NULL,
    user_id            bigint NOT NULL REFERENCES users (id),
    created_at         timestamptz NOT NULL,
    PRIMARY KEY (feature_request_id, user_id),
    FOREIGN KEY (organization_id, feature_request_id) REFERENCES feature_requests (organization_id, id) ON DELETE CASCADE
);
