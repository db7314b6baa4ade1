-- Organizations, people and bots, memberships, sessions and API keys.
--
-- Every ending that must be felt at once is an epoch: a counter on the row that credentials carry a copy of. Raising
-- it ends all of them in one statement, whatever their number.

CREATE TABLE organizations (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- The short name in URLs and in the X-Organization header.
    subdomain   text NOT NULL CONSTRAINT organizations_subdomain_key UNIQUE,
    name        text NOT NULL,
    epoch       bigint NOT NULL DEFAULT 0,
    -- The HS256 key of the organization's own sign-in, sealed (AEAD); never in clear.
    sso_key     bytea,
    created_at  timestamptz NOT NULL
);

CREATE TABLE users (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email         text NOT NULL,
    name          text NOT NULL,
    kind          text NOT NULL CHECK (kind IN ('person', 'bot')),
    -- argon2id in PHC form; absent for bots and for people who cannot sign in with a password.
    password_hash text,
    is_operator   boolean NOT NULL DEFAULT false,
    disabled_at   timestamptz,
    -- Raised at a change of password and when disabled: ends sessions, codes and `self` tokens.
    epoch         bigint NOT NULL DEFAULT 0,
    created_at    timestamptz NOT NULL,
    CONSTRAINT bots_have_no_password CHECK (kind = 'person' OR password_hash IS NULL)
);

-- One account an address, letter case aside.
CREATE UNIQUE INDEX users_email_key ON users (lower(email));

CREATE TABLE memberships (
    -- One stay: who leaves and comes back gets a new number, so what died with the first stay stays dead.
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization_id bigint NOT NULL REFERENCES organizations (id),
    user_id         bigint NOT NULL REFERENCES users (id),
    role            text NOT NULL CHECK (role IN ('owner', 'admin', 'manager', 'csm', 'member', 'collaborator')),
    created_at      timestamptz NOT NULL,
    CONSTRAINT memberships_once UNIQUE (organization_id, user_id)
);

CREATE INDEX memberships_by_user ON memberships (user_id);

CREATE TABLE sessions (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- SHA-256 of the cookie's value, or of the id inside a session JWT.
    hash         bytea NOT NULL CONSTRAINT sessions_hash_key UNIQUE,
    kind         text NOT NULL CHECK (kind IN ('browser', 'program')),
    user_id      bigint NOT NULL REFERENCES users (id),
    user_epoch   bigint NOT NULL,
    created_at   timestamptz NOT NULL,
    -- Moves with use, at most once a minute; the idle end counts from here.
    last_seen_at timestamptz NOT NULL,
    -- The absolute end.
    expires_at   timestamptz NOT NULL,
    ip           text,
    user_agent   text
);

CREATE INDEX sessions_by_user ON sessions (user_id);
CREATE INDEX sessions_by_end ON sessions (expires_at);

CREATE TABLE api_keys (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization_id bigint NOT NULL REFERENCES organizations (id),
    name            text NOT NULL,
    -- SHA-256 of the whole key.
    hash            bytea NOT NULL CONSTRAINT api_keys_hash_key UNIQUE,
    created_by      bigint REFERENCES users (id),
    created_at      timestamptz NOT NULL,
    revoked_at      timestamptz
);

CREATE INDEX api_keys_by_organization ON api_keys (organization_id);
