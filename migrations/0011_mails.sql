-- Mails that wait to be sent. A mail is written in the transaction of what it tells about, so that neither is there
-- without the other; a job sends it later. No secret stands in one.

CREATE TABLE mails (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    to_address text NOT NULL,
    subject    text NOT NULL,
    text       text NOT NULL,
    created_at timestamptz NOT NULL,
    -- Nobody takes it before. Whoever takes it moves this on, so that another one takes it again if the first one dies.
    not_before timestamptz NOT NULL,
    -- How often it was taken. Only the last one who took it may say that it failed.
    attempts   integer NOT NULL DEFAULT 0,
    sent_at    timestamptz,
    -- Set where it was given up.
    failed_at  timestamptz,
    -- Why it was not sent last time, in one word.
    last_error text,
    -- What it tells; the same is told once for as long as the row is there.
    dedupe_key text CONSTRAINT mails_dedupe_key UNIQUE,
    CONSTRAINT mails_have_one_end CHECK (sent_at IS NULL OR failed_at IS NULL)
);

CREATE INDEX mails_due ON mails (not_before, id) WHERE sent_at IS NULL AND failed_at IS NULL;
CREATE INDEX mails_done ON mails (coalesce(sent_at, failed_at)) WHERE sent_at IS NOT NULL OR failed_at IS NOT NULL;
