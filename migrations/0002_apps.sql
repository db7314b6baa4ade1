-- Apps (OAuth clients) and their secrets. Scopes are stored as RFC 6749 writes them: names with spaces between.

CREATE TABLE apps (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- The owner organization.
    organization_id bigint NOT NULL REFERENCES organizations (id),
    client_id       text NOT NULL CONSTRAINT apps_client_id_key UNIQUE,
    name            text NOT NULL,
    description     text NOT NULL DEFAULT '',
    homepage_url    text,
    -- In the very text that was registered; a request matches by equal bytes.
    redirect_uris   text[] NOT NULL,
    actor_modes     text[] NOT NULL,
    declared_scopes text NOT NULL,
    webhook_url     text,
    webhook_events  text[] NOT NULL DEFAULT '{}',
    -- The signing secret of its webhooks, sealed (AEAD); never in clear.
    webhook_secret  bytea,
    kind            text NOT NULL CHECK (kind IN ('confidential', 'public')),
    -- A deleted app keeps its row, so that its client_id is never given again and the ledger still names it.
    status          text NOT NULL CHECK (status IN ('active', 'suspended', 'deleted')),
    -- Raised when it is suspended or deleted: ends its codes and tokens.
    epoch           bigint NOT NULL DEFAULT 0,
    -- The user as whom its `app` actor acts.
    bot_id          bigint NOT NULL REFERENCES users (id),
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL
);

-- A name is given once an organization; a deleted app gives its name back.
CREATE UNIQUE INDEX apps_name_key ON apps (organization_id, lower(name)) WHERE status <> 'deleted';

CREATE TABLE app_secrets (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    app_id     bigint NOT NULL REFERENCES apps (id),
    -- SHA-256 of a 256 bit random secret: a fast hash is enough.
    hash       bytea NOT NULL,
    created_at timestamptz NOT NULL,
    -- Set when a later secret replaced this one: at once, or at the end of the overlap.
    expires_at timestamptz
);

CREATE INDEX app_secrets_by_app ON app_secrets (app_id);
