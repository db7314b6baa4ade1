-- Sandboxes: organizations in which people try the API, one for each person who wants one.

CREATE TABLE sandboxes (
    user_id         bigint PRIMARY KEY REFERENCES users (id),
    organization_id bigint NOT NULL UNIQUE REFERENCES organizations (id),
    -- The app that acts there for them; absent until it is registered.
    app_id          bigint REFERENCES apps (id),
    created_at      timestamptz NOT NULL
);

CREATE INDEX sandboxes_by_app ON sandboxes (app_id);
