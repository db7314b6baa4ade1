-- What belongs to feature requests besides votes: who looks after one, tags, comments, and posts merged into others.

ALTER TABLE feature_requests
    -- Somebody of the organization; whoever leaves it looks after nothing there any more.
    ADD COLUMN assignee_id    bigint,
    -- The one that this one was merged into. Its votes and comments stay where they are and count for both, so that
    -- they are right again when it is taken out.
    ADD COLUMN parent_id      bigint,
    -- As votes_count: kept with the row, so that lists count nothing.
    ADD COLUMN comments_count bigint NOT NULL DEFAULT 0,
    ADD CONSTRAINT feature_requests_not_its_own_parent CHECK (parent_id <> id),
    ADD CONSTRAINT feature_requests_assignee FOREIGN KEY (organization_id, assignee_id) REFERENCES memberships (organization_id, user_id)
        ON DELETE SET NULL (assignee_id),
    ADD FOREIGN KEY (organization_id, parent_id) REFERENCES feature_requests (organization_id, id)
        ON DELETE SET NULL (parent_id);

CREATE INDEX feature_requests_by_parent ON feature_requests (organization_id, parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX feature_requests_by_assignee ON feature_requests (organization_id, assignee_id) WHERE assignee_id IS NOT NULL;
-- The columns of the roadmap.
CREATE INDEX feature_requests_by_status ON feature_requests (organization_id, status, votes_count DESC, id DESC);

-- The order of the list of all votes.
CREATE INDEX votes_by_organization ON votes (organization_id, id DESC);

CREATE TABLE comments (
    id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization_id    bigint NOT NULL REFERENCES organizations (id),
    feature_request_id bigint NOT NULL,
    -- As whom it was written: a person, or an app's bot.
    author_id          bigint NOT NULL REFERENCES users (id),
    body               text NOT NULL,
    -- For the organization's own people alone.
    is_internal        boolean NOT NULL DEFAULT false,
    -- Stands above the others.
    is_pinned          boolean NOT NULL DEFAULT false,
    created_at         timestamptz NOT NULL,
    updated_at         timestamptz NOT NULL,
    FOREIGN KEY (organization_id, feature_request_id) REFERENCES feature_requests (organization_id, id) ON DELETE CASCADE
);

CREATE INDEX comments_by_organization ON comments (organization_id, id DESC);
CREATE INDEX comments_by_feature_request ON comments (organization_id, feature_request_id, id DESC);

CREATE TABLE tags (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization_id bigint NOT NULL REFERENCES organizations (id),
    name            text NOT NULL,
    -- As `#rrggbb`.
    color           text NOT NULL,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    CONSTRAINT tags_tenant UNIQUE (organization_id, id)
);

-- Letter case aside; also the order of lists.
CREATE UNIQUE INDEX tags_name_key ON tags (organization_id, lower(name));

CREATE TABLE feature_request_tags (
    organization_id    bigint NOT NULL,
    feature_request_id bigint NOT NULL,
    tag_id             bigint NOT NULL,
    PRIMARY KEY (organization_id, feature_request_id, tag_id),
    FOREIGN KEY (organization_id, feature_request_id) REFERENCES feature_requests (organization_id, id) ON DELETE CASCADE,
    CONSTRAINT feature_request_tags_tag FOREIGN KEY (organization_id, tag_id) REFERENCES tags (organization_id, id) ON DELETE CASCADE
);

CREATE INDEX feature_request_tags_by_tag ON feature_request_tags (organization_id, tag_id);
