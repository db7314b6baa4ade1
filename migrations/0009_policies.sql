-- What the rules of other systems need: several pairs an install, tokens that an app has for itself, apps that register
-- themselves, and a small resource of projects.

ALTER TABLE tokens
    -- 0 where an install has one pair, which each exchange replaces; else the code the pair came from, so that there is
    -- one pair a code. The release before this one knows one pair alone and cannot exchange codes beside this schema.
    ADD COLUMN slot bigint NOT NULL DEFAULT 0,
    DROP CONSTRAINT tokens_one_live_pair,
    ADD CONSTRAINT tokens_one_live_pair UNIQUE (install_id, slot),
    -- Absent where the policy issues no refresh tokens.
    ALTER COLUMN refresh_hash DROP NOT NULL,
    -- Set where this pair alone was ended, and not its install.
    ADD COLUMN revoked_at timestamptz,
    -- Which of the app's edits its person had seen, where that is told for each pair; the install's says so otherwise.
    ADD COLUMN scopes_version bigint;

CREATE INDEX tokens_revoked ON tokens (revoked_at) WHERE revoked_at IS NOT NULL;
CREATE INDEX tokens_by_code ON tokens (code_id) WHERE slot <> 0;

-- What an app is given for itself (RFC 6749, 4.4): nobody agreed to it, and it acts as nobody.
CREATE TABLE client_tokens (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    app_id     bigint NOT NULL REFERENCES apps (id),
    -- SHA-256 of the whole token.
    hash       bytea NOT NULL CONSTRAINT client_tokens_hash_key UNIQUE,
    scopes     text NOT NULL,
    -- The app's epoch when it was issued: suspending or deleting the app ends it.
    app_epoch  bigint NOT NULL,
    issued_at  timestamptz NOT NULL,
    -- Absent where access tokens are endless.
    expires_at timestamptz,
    revoked_at timestamptz
);

CREATE INDEX client_tokens_by_app ON client_tokens (app_id);

-- The answer is brought to the app as its request asked.
ALTER TABLE consents ADD COLUMN response_mode text NOT NULL DEFAULT 'query'
    CHECK (response_mode IN ('query', 'fragment', 'form_post'));

ALTER TABLE apps
    -- It registered itself, without anybody's credentials.
    ADD COLUMN is_anonymous boolean NOT NULL DEFAULT false,
    -- Access tokens issued until then are dead; a new client secret may do that.
    ADD COLUMN access_ended_at timestamptz;

-- Whoever registers an app for an organization gives it a name that none of its others has. Apps that register
-- themselves share names: each copy of a program is one.
DROP INDEX apps_name_key;
CREATE UNIQUE INDEX apps_name_key ON apps (organization_id, lower(name)) WHERE status <> 'deleted' AND NOT is_anonymous;

CREATE TABLE projects (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization_id bigint NOT NULL REFERENCES organizations (id),
    name            text NOT NULL,
    created_at      timestamptz NOT NULL,
    CONSTRAINT projects_tenant UNIQUE (organization_id, id)
);

-- Every organization begins with one; those from before it have theirs too.
INSERT INTO projects (organization_id, name, created_at)
SELECT id, 'First project', created_at FROM organizations ORDER BY id;

CREATE TABLE tasks (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization_id bigint NOT NULL REFERENCES organizations (id),
    project_id      bigint NOT NULL,
    title           text NOT NULL,
    -- As whom it was created; nobody where an API key did.
    created_by      bigint REFERENCES users (id),
    created_at      timestamptz NOT NULL,
    FOREIGN KEY (organization_id, project_id) REFERENCES projects (organization_id, id)
);

CREATE INDEX tasks_by_organization ON tasks (organization_id, id DESC);
CREATE INDEX tasks_by_project ON tasks (organization_id, project_id, id DESC);

CREATE TABLE workflows (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization_id bigint NOT NULL REFERENCES organizations (id),
    name            text NOT NULL,
    created_at      timestamptz NOT NULL
);

CREATE INDEX workflows_by_organization ON workflows (organization_id, id DESC);
