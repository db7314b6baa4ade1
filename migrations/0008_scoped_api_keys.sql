-- API keys that are bound: to scopes of the catalogue, and to networks from which they work. Keys that were there before
-- are bound to neither.

ALTER TABLE api_keys
    -- Space-separated; none where the key may call everything.
    ADD COLUMN scopes text NOT NULL DEFAULT '',
    -- CIDR, as the program writes it; none where the key works from everywhere.
    ADD COLUMN networks text[] NOT NULL DEFAULT '{}',
    -- How often the key behind the name was replaced, so that a form that is sent twice does not replace it twice.
    ADD COLUMN rotations bigint NOT NULL DEFAULT 0;
