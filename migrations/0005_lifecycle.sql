-- The life of an install: asked for, agreed to, suspended by either side, bound to a date, its scopes changed, ended.

-- A member who may not install asks first; then nobody has approved yet and nothing is connected.
ALTER TABLE installs
    ALTER COLUMN approved_by DROP NOT NULL,
    ALTER COLUMN approved_at DROP NOT NULL,
    ALTER COLUMN connected_at DROP NOT NULL,
    DROP CONSTRAINT installs_status_check,
    ADD CONSTRAINT installs_status_check CHECK (status IN ('requested', 'active', 'revoked')),
    ADD COLUMN requested_by bigint REFERENCES users (id),
    ADD COLUMN requested_at timestamptz,
    ADD COLUMN request_note text NOT NULL DEFAULT '',
    -- Chosen at consent; absent where it lasts until it is revoked.
    ADD COLUMN expires_at timestamptz,
    -- Two switches, because neither side may undo what the other did.
    ADD COLUMN suspended_by_owner_at timestamptz,
    ADD COLUMN suspended_by_customer_at timestamptz,
    -- The app's `scopes_version` that its admin has seen: later additions are pending.
    ADD COLUMN scopes_version bigint NOT NULL DEFAULT 0,
    ADD CONSTRAINT installs_are_approved CHECK (status <> 'active' OR approved_by IS NOT NULL);

CREATE INDEX installs_by_end ON installs (expires_at) WHERE status = 'active' AND expires_at IS NOT NULL;
CREATE INDEX installs_by_user ON installs (user_id) WHERE user_id IS NOT NULL;

ALTER TABLE apps
    DROP CONSTRAINT apps_status_check,
    -- Suspended by its owner, or blocked by an operator, which its owner cannot undo.
    ADD CONSTRAINT apps_status_check CHECK (status IN ('active', 'suspended', 'blocked', 'deleted')),
    -- The part of `declared_scopes` that may be left out at consent.
    ADD COLUMN optional_scopes text NOT NULL DEFAULT '',
    -- Raised by each edit that changes `declared_scopes`.
    ADD COLUMN scopes_version bigint NOT NULL DEFAULT 0,
    -- When an operator looked at it; an edit of what people recognise it by takes that back.
    ADD COLUMN reviewed_at timestamptz,
    -- Whether the marketplace shows it, and where its Install button leads; absent: to its own consent page.
    ADD COLUMN is_listed boolean NOT NULL DEFAULT false,
    ADD COLUMN install_url text,
    -- For how many seconds the answer of a refresh can be had again; absent: as the policy says.
    ADD COLUMN replay_window_seconds integer CHECK (replay_window_seconds BETWEEN 0 AND 60),
    -- Connections made before this time are dead.
    ADD COLUMN connected_after timestamptz;

CREATE INDEX apps_listed ON apps (lower(name)) WHERE is_listed AND status = 'active';

-- What edits did to an app's scopes. A scope that is added, or taken away and added again, works for an install only
-- once its admin accepted this or a later version.
CREATE TABLE app_scope_changes (
    app_id     bigint NOT NULL REFERENCES apps (id),
    version    bigint NOT NULL,
    added      text NOT NULL,
    removed    text NOT NULL,
    -- The owner's words to the admins.
    note       text NOT NULL DEFAULT '',
    changed_by bigint REFERENCES users (id),
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (app_id, version)
);

ALTER TABLE app_secrets
    ADD COLUMN last_used_at timestamptz,
    -- Set where it was reported as leaked.
    ADD COLUMN leaked_at timestamptz;

-- Whoever finds a secret does not know whose it is.
CREATE INDEX app_secrets_by_hash ON app_secrets (hash);

ALTER TABLE organizations
    -- Which apps its people may connect, and from which role on; absent: as the server's policy says.
    ADD COLUMN app_policy text NOT NULL DEFAULT 'any' CHECK (app_policy IN ('any', 'listed', 'none')),
    ADD COLUMN install_min_role text
        CHECK (install_min_role IN ('owner', 'admin', 'manager', 'csm', 'member', 'collaborator')),
    -- By an operator: nothing acts in it, and nobody works with its pages.
    ADD COLUMN suspended_at timestamptz,
    ADD COLUMN connected_after timestamptz;

ALTER TABLE users ADD COLUMN connected_after timestamptz;

-- What holds for the whole server; one row.
CREATE TABLE server (
    is_one          boolean PRIMARY KEY DEFAULT true CHECK (is_one),
    connected_after timestamptz
);
INSERT INTO server DEFAULT VALUES;

ALTER TABLE authorization_codes
    -- Who agreed, in which stay, where that is not the person who connects: an admin who approved a member's request.
    ADD COLUMN approved_by bigint REFERENCES users (id),
    ADD COLUMN approver_membership_id bigint,
    ADD COLUMN install_expires_at timestamptz,
    ADD COLUMN scopes_version bigint NOT NULL DEFAULT 0;

ALTER TABLE tokens
    -- The answer of the last rotation, sealed with a key that only the spent refresh token gives; empty once the pair
    -- was used. `replay_of` is that token's hash.
    ADD COLUMN replay_of bytea,
    ADD COLUMN replay_sealed bytea,
    ADD COLUMN replay_until timestamptz;

CREATE INDEX tokens_by_replay ON tokens (replay_until) WHERE replay_until IS NOT NULL;

-- What happened to an app, an organization or a person as a whole and belongs into the ledgers of many organizations.
-- A job writes the entries in batches; `next_install_id` is how far it got.
CREATE TABLE announcements (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    app_id          bigint REFERENCES apps (id),
    organization_id bigint REFERENCES organizations (id),
    of_user_id      bigint REFERENCES users (id),
    kind            text NOT NULL,
    user_id         bigint REFERENCES users (id),
    ip              text,
    user_agent      text,
    at              timestamptz NOT NULL,
    details         jsonb NOT NULL DEFAULT '{}',
    next_install_id bigint NOT NULL DEFAULT 0,
    done_at         timestamptz
);

CREATE INDEX announcements_due ON announcements (id) WHERE done_at IS NULL;
