-- Invitations into an organization: a link that is good once.

CREATE TABLE invitations (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization_id bigint NOT NULL REFERENCES organizations (id),
    -- SHA-256 of the secret in the link.
    hash            bytea NOT NULL CONSTRAINT invitations_hash_key UNIQUE,
    role            text NOT NULL CHECK (role IN ('owner', 'admin', 'manager', 'csm', 'member', 'collaborator')),
    -- For whom it is meant, in the inviter's words.
    note            text NOT NULL DEFAULT '',
    invited_by      bigint NOT NULL REFERENCES users (id),
    created_at      timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    accepted_at     timestamptz,
    accepted_by     bigint REFERENCES users (id),
    revoked_at      timestamptz
);

CREATE INDEX invitations_by_organization ON invitations (organization_id, id DESC);

-- The audit log's filters.
CREATE INDEX ledger_by_app ON ledger (organization_id, app_id, id DESC) WHERE app_id IS NOT NULL;
CREATE INDEX ledger_by_user ON ledger (organization_id, user_id, id DESC) WHERE user_id IS NOT NULL;
