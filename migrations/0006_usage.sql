-- How installs are used, and why requests were refused. Counted in memory and written in batches, so a figure may be
-- some seconds late and nothing decides by it.

CREATE TABLE install_usage (
    install_id              bigint PRIMARY KEY REFERENCES installs (id),
    last_call_at            timestamptz,
    last_refresh_at         timestamptz,
    refresh_failures        bigint NOT NULL DEFAULT 0,
    last_refresh_failure_at timestamptz,
    -- The client secret it was last used with.
    last_secret_id          bigint REFERENCES app_secrets (id)
);

-- The calls that were let through; `route` is the method and the path's pattern.
CREATE TABLE install_calls (
    install_id bigint NOT NULL REFERENCES installs (id),
    route      text NOT NULL,
    calls      bigint NOT NULL DEFAULT 0,
    last_at    timestamptz NOT NULL,
    PRIMARY KEY (install_id, route)
);

-- The calls that were refused, by the scope that was missing.
CREATE TABLE install_refusals (
    install_id bigint NOT NULL REFERENCES installs (id),
    scope      text NOT NULL,
    refusals   bigint NOT NULL DEFAULT 0,
    last_at    timestamptz NOT NULL,
    PRIMARY KEY (install_id, scope)
);

ALTER TABLE api_keys ADD COLUMN last_used_at timestamptz;

-- Why a request under /oauth was refused, for the app's own developers.
CREATE TABLE explanations (
    request_id text PRIMARY KEY,
    app_id     bigint REFERENCES apps (id),
    error      text NOT NULL,
    -- The public sentence, and what only the owner reads.
    description text NOT NULL,
    reason     text NOT NULL,
    details    jsonb NOT NULL DEFAULT '{}',
    at         timestamptz NOT NULL
);

CREATE INDEX explanations_by_time ON explanations (at);
