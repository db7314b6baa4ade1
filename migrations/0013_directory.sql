-- Whom an organization knows: customers.

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
