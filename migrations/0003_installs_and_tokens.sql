-- Consent, codes, installs, tokens, and the ledger that tells their history.
--
-- Locks are taken in one order everywhere: code, install, token.

-- A consent page that waits for its answer. Answering deletes the row, so it is answered once.
CREATE TABLE consents (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    hash           bytea NOT NULL CONSTRAINT consents_hash_key UNIQUE,
    -- The page is good for this session and this person alone.
    session_id     bigint NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    user_id        bigint NOT NULL REFERENCES users (id),
    app_id         bigint NOT NULL REFERENCES apps (id),
    -- The validated request, as it came: what the page shows is what is granted.
    redirect_uri   text NOT NULL,
    scopes         text NOT NULL,
    actor          text NOT NULL CHECK (actor IN ('app', 'self')),
    state          text,
    code_challenge text,
    -- The events that the page names.
    webhook_events text[] NOT NULL DEFAULT '{}',
    created_at     timestamptz NOT NULL,
    expires_at     timestamptz NOT NULL
);

CREATE INDEX consents_by_session ON consents (session_id);
CREATE INDEX consents_by_end ON consents (expires_at);

CREATE TABLE installs (
    id                     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    app_id                 bigint NOT NULL REFERENCES apps (id),
    -- The target organization.
    organization_id        bigint NOT NULL REFERENCES organizations (id),
    -- 0 where the policy keeps one install an organization, else the person it belongs to.
    key_user_id            bigint NOT NULL DEFAULT 0,
    actor                  text NOT NULL CHECK (actor IN ('app', 'self')),
    -- The person as whom a `self` token acts, with the stay and the epoch it was granted under.
    user_id                bigint REFERENCES users (id),
    membership_id          bigint,
    user_epoch             bigint,
    granted_scopes         text NOT NULL,
    granted_webhook_events text[] NOT NULL DEFAULT '{}',
    status                 text NOT NULL CHECK (status IN ('active', 'revoked')),
    -- Raised at each ending; tokens and codes carry the value they were made under.
    epoch                  bigint NOT NULL DEFAULT 0,
    app_epoch              bigint NOT NULL,
    organization_epoch     bigint NOT NULL,
    approved_by            bigint NOT NULL REFERENCES users (id),
    approved_at            timestamptz NOT NULL,
    connected_at           timestamptz NOT NULL,
    -- The code whose exchange it lives by. An ending that names an older one, and had to wait for a new exchange,
    -- finds another code here and ends nothing.
    code_id                bigint NOT NULL DEFAULT 0,
    ended_at               timestamptz,
    ended_by               text,
    CONSTRAINT installs_once UNIQUE (app_id, organization_id, key_user_id),
    CONSTRAINT installs_tenant UNIQUE (organization_id, id)
);

CREATE INDEX installs_by_organization ON installs (organization_id);

CREATE TABLE authorization_codes (
    id                     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    hash                   bytea NOT NULL CONSTRAINT authorization_codes_hash_key UNIQUE,
    app_id                 bigint NOT NULL REFERENCES apps (id),
    organization_id        bigint NOT NULL REFERENCES organizations (id),
    -- Who agreed, in which stay.
    user_id                bigint NOT NULL REFERENCES users (id),
    membership_id          bigint NOT NULL,
    key_user_id            bigint NOT NULL DEFAULT 0,
    actor                  text NOT NULL CHECK (actor IN ('app', 'self')),
    redirect_uri           text NOT NULL,
    -- The registered one it matched; they differ in a loopback port at most. Taking it off the app ends the code.
    registered_uri         text NOT NULL,
    scopes                 text NOT NULL,
    webhook_events         text[] NOT NULL DEFAULT '{}',
    code_challenge         text,
    app_epoch              bigint NOT NULL,
    organization_epoch     bigint NOT NULL,
    user_epoch             bigint NOT NULL,
    -- The epoch of the install there was at consent, 0 where there was none: revoking it ends the code too.
    install_epoch          bigint NOT NULL,
    created_at             timestamptz NOT NULL,
    expires_at             timestamptz NOT NULL,
    -- The database's own clock at the moment of consumption; overlap and replay are told apart by it.
    consumed_at            timestamptz,
    -- Wrong verifiers that the authenticated client sent.
    verifier_failures      integer NOT NULL DEFAULT 0
);

CREATE INDEX authorization_codes_by_end ON authorization_codes (expires_at);

CREATE TABLE tokens (
    id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- One live pair an install: a new exchange and every rotation overwrite it in place.
    install_id         bigint NOT NULL CONSTRAINT tokens_one_live_pair UNIQUE,
    app_id             bigint NOT NULL REFERENCES apps (id),
    organization_id    bigint NOT NULL REFERENCES organizations (id),
    actor              text NOT NULL CHECK (actor IN ('app', 'self')),
    -- As whom it acts: the app's bot, or the person who agreed.
    user_id            bigint NOT NULL REFERENCES users (id),
    -- Set for `self` alone: the stay it dies with.
    membership_id      bigint,
    scopes             text NOT NULL,
    -- SHA-256 of the whole token.
    access_hash        bytea NOT NULL CONSTRAINT tokens_access_hash_key UNIQUE,
    -- Absent where access tokens are endless.
    access_expires_at  timestamptz,
    refresh_hash       bytea NOT NULL CONSTRAINT tokens_refresh_hash_key UNIQUE,
    -- The idle end; absent where refresh tokens are endless.
    refresh_expires_at timestamptz,
    app_epoch          bigint NOT NULL,
    organization_epoch bigint NOT NULL,
    user_epoch         bigint NOT NULL,
    install_epoch      bigint NOT NULL,
    -- The code it came from names the family of all its rotations.
    code_id            bigint NOT NULL,
    generation         bigint NOT NULL DEFAULT 0,
    issued_at          timestamptz NOT NULL,
    rotated_at         timestamptz NOT NULL,
    -- An install of another organization cannot be referred to.
    FOREIGN KEY (organization_id, install_id) REFERENCES installs (organization_id, id)
);

-- What was spent, to tell a reused refresh token from one that never was. Rotations overwrite `tokens` in place.
CREATE TABLE spent_refresh_tokens (
    hash       bytea PRIMARY KEY,
    token_id   bigint NOT NULL REFERENCES tokens (id) ON DELETE CASCADE,
    code_id    bigint NOT NULL,
    generation bigint NOT NULL,
    -- The database's own clock at the moment of rotation.
    spent_at   timestamptz NOT NULL,
    -- When it was first presented again; the ledger is told once.
    reused_at  timestamptz
);

CREATE INDEX spent_refresh_tokens_by_time ON spent_refresh_tokens (spent_at);

-- Append-only: who did what, when, from where, and what changed. An organization's audit log is its part of it.
CREATE TABLE ledger (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization_id bigint NOT NULL REFERENCES organizations (id),
    kind            text NOT NULL,
    app_id          bigint REFERENCES apps (id),
    install_id      bigint,
    user_id         bigint REFERENCES users (id),
    ip              text,
    user_agent      text,
    at              timestamptz NOT NULL,
    -- Old and new values; never a secret.
    details         jsonb NOT NULL DEFAULT '{}',
    FOREIGN KEY (organization_id, install_id) REFERENCES installs (organization_id, id)
);

CREATE INDEX ledger_by_organization ON ledger (organization_id, id DESC);
CREATE INDEX ledger_by_install ON ledger (install_id, id) WHERE install_id IS NOT NULL;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the ledger is append-only';
END
$$;

CREATE TRIGGER ledger_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
