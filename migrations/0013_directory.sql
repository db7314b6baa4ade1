-- Whom an organization knows, and what it tells them: customers, the knowledge base, and members whom apps invite.

CREATE TABLE customers (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization_id bigint NOT NULL REFERENCES organizations (id),
    -- In lower case, so that whoever compares two addresses, here or in the program, finds the same.
    email           text NOT NULL,
    name            text,
    company         text,
    -- What the organization's own systems call them.
    external_id     text,
    notes           text,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL
);

-- By it an import finds whom it changes.
CREATE UNIQUE INDEX customers_email_key ON customers (organization_id, email);
-- The order of lists.
CREATE INDEX customers_by_organization ON customers (organization_id, id DESC);

-- The knowledge base: articles, in collections or by themselves.

CREATE TABLE collections (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization_id bigint NOT NULL REFERENCES organizations (id),
    name            text NOT NULL,
    description     text NOT NULL DEFAULT '',
    -- The name as it was at first.
    slug            text NOT NULL,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    CONSTRAINT collections_tenant UNIQUE (organization_id, id)
);

-- Letter case aside; also the order of lists.
CREATE UNIQUE INDEX collections_name_key ON collections (organization_id, lower(name));

CREATE TABLE articles (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization_id bigint NOT NULL REFERENCES organizations (id),
    -- As whom it was written: a person, or an app's bot.
    author_id       bigint NOT NULL REFERENCES users (id),
    -- An article outlives its collection.
    collection_id   bigint,
    title           text NOT NULL,
    body            text NOT NULL DEFAULT '',
    slug            text NOT NULL,
    -- Absent while it is a draft.
    published_at    timestamptz,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    CONSTRAINT articles_collection FOREIGN KEY (organization_id, collection_id) REFERENCES collections (organization_id, id)
        ON DELETE SET NULL (collection_id)
);

-- The order of lists, of all articles and of those in a collection.
CREATE INDEX articles_by_organization ON articles (organization_id, id DESC);
CREATE INDEX articles_by_collection ON articles (organization_id, collection_id, id DESC) WHERE collection_id IS NOT NULL;

-- Apps and API keys invite too. What one of them made is good while it works, as what an admin made is while they are one.

ALTER TABLE api_keys ADD CONSTRAINT api_keys_tenant UNIQUE (organization_id, id);

ALTER TABLE invitations
    -- Absent where an API key alone invited; an app's bot where an app did.
    ALTER COLUMN invited_by DROP NOT NULL,
    ADD COLUMN install_id bigint,
    ADD COLUMN api_key_id bigint,
    ADD CONSTRAINT invitations_made_by_something CHECK (invited_by IS NOT NULL OR api_key_id IS NOT NULL),
    ADD FOREIGN KEY (organization_id, install_id) REFERENCES installs (organization_id, id),
    ADD FOREIGN KEY (organization_id, api_key_id) REFERENCES api_keys (organization_id, id);

-- The order of lists of members.
CREATE INDEX memberships_by_organization ON memberships (organization_id, id DESC);
