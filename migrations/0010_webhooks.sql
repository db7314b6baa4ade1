-- Webhooks: what happened is written down in the transaction in which it happens, and sent afterwards, in order.
--
-- A webhook is where events are sent: an app's, at the address of its profile, or an organization's own. A subscription
-- is one queue of it: an install's, or the webhook's own, for what concerns no install. A delivery is one event in one
-- queue, an attempt one try to send it. What a subscription hears is not copied here: installs say what was granted,
-- apps what they subscribe to, and both are read when something happens.

CREATE TABLE webhooks (
    id                    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- Who looks after it: the owner of the app, or the organization whose own it is.
    organization_id       bigint NOT NULL REFERENCES organizations (id),
    app_id                bigint CONSTRAINT webhooks_one_an_app UNIQUE REFERENCES apps (id),
    -- Both are the app's profile's where there is one.
    url                   text,
    events                text[],
    -- The signing secret, sealed (AEAD); never in clear. The one before it signs too until its end.
    secret                bytea NOT NULL,
    previous_secret       bytea,
    previous_secret_until timestamptz,
    -- Set while nothing is sent: by somebody, or because a delivery came to the end of its attempts.
    disabled_at           timestamptz,
    disabled_by           text CHECK (disabled_by IN ('person', 'failures')),
    -- When the receiver last took an event, and since when it has taken none of those that were tried. The first moves at
    -- most once a minute while all is well.
    answered_at           timestamptz,
    failing_since         timestamptz,
    -- Since when its address is on this host. What waits from before is not sent to the new one.
    host_since            timestamptz NOT NULL,
    created_at            timestamptz NOT NULL,
    CONSTRAINT webhooks_are_somebodys CHECK ((app_id IS NULL) = (url IS NOT NULL) AND (url IS NULL) = (events IS NULL))
);

CREATE INDEX webhooks_by_organization ON webhooks (organization_id);

CREATE TABLE subscriptions (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    webhook_id      bigint NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
    -- Where the events happen.
    organization_id bigint NOT NULL REFERENCES organizations (id),
    -- Absent where it is the webhook's own queue.
    install_id      bigint CONSTRAINT subscriptions_one_an_install UNIQUE,
    -- An install that comes back after its end begins anew: what waits from before is not sent.
    created_at      timestamptz NOT NULL,
    -- Until then nobody takes it up: it was just taken up, or waits for its next attempt.
    not_before      timestamptz NOT NULL,
    -- Raised whenever it is taken up, so that who was thought dead and is not changes nothing any more.
    claim           bigint NOT NULL DEFAULT 0,
    FOREIGN KEY (organization_id, install_id) REFERENCES installs (organization_id, id)
);

CREATE UNIQUE INDEX subscriptions_one_of_its_own ON subscriptions (webhook_id) WHERE install_id IS NULL;
CREATE INDEX subscriptions_by_webhook ON subscriptions (webhook_id);
CREATE INDEX subscriptions_by_organization ON subscriptions (organization_id);

CREATE TABLE events (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization_id bigint NOT NULL REFERENCES organizations (id),
    name            text NOT NULL,
    -- What is sent, but for the envelope.
    data            jsonb NOT NULL,
    created_at      timestamptz NOT NULL
);

CREATE INDEX events_by_time ON events (created_at);

CREATE TABLE deliveries (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- The subscription's, so that a webhook's deliveries are listed without asking each of its queues.
    webhook_id      bigint NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
    subscription_id bigint NOT NULL REFERENCES subscriptions (id) ON DELETE CASCADE,
    event_id        bigint NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    -- `dropped`: when its turn came it was nothing that the receiver may hear any more.
    state           text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'delivered', 'failed', 'dropped')),
    created_at      timestamptz NOT NULL,
    -- When it was put into the queue: at first, or to be sent again by hand. The next two count from here.
    queued_at       timestamptz NOT NULL,
    attempts        integer NOT NULL DEFAULT 0,
    first_tried_at  timestamptz,
    -- When it left the queue.
    ended_at        timestamptz
);

-- The queues: the oldest pending delivery of a subscription is the one to send.
CREATE INDEX deliveries_pending ON deliveries (subscription_id, id) WHERE state = 'pending';
CREATE INDEX deliveries_by_webhook ON deliveries (webhook_id, id DESC);
CREATE INDEX deliveries_by_state ON deliveries (webhook_id, state, id);
CREATE INDEX deliveries_by_subscription ON deliveries (subscription_id, id DESC);
CREATE INDEX deliveries_by_event ON deliveries (event_id);

CREATE TABLE attempts (
    delivery_id bigint NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    at          timestamptz NOT NULL,
    duration_ms integer NOT NULL,
    -- Of the answer; absent where none came.
    status      integer,
    -- A word: `taken`, `answered` with another status, or why there was no answer.
    outcome     text NOT NULL,
    -- The beginning of the answer, as text.
    beginning   text NOT NULL DEFAULT '',
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY
);

CREATE INDEX attempts_by_delivery ON attempts (delivery_id, id);

-- The apps that have an address already.
INSERT INTO webhooks (organization_id, app_id, secret, created_at, host_since)
SELECT organization_id, id, webhook_secret, created_at, created_at FROM apps WHERE webhook_secret IS NOT NULL ORDER BY id;

INSERT INTO subscriptions (webhook_id, organization_id, created_at, not_before)
SELECT id, organization_id, created_at, created_at FROM webhooks ORDER BY id;

INSERT INTO subscriptions (webhook_id, organization_id, install_id, created_at, not_before)
SELECT w.id, i.organization_id, i.id, i.connected_at, i.connected_at
FROM installs i JOIN webhooks w ON w.app_id = i.app_id
WHERE i.status = 'active' AND i.connected_at IS NOT NULL AND i.granted_webhook_events <> '{}' ORDER BY i.id;

ALTER TABLE apps DROP COLUMN webhook_secret;

-- What each queue hears now. `lives` is whether whatever it rests on still is as it was; a queue whose install has
-- ended or rests is told of that alone. The date of an install is compared by who asks, who knows the time.
CREATE VIEW hearing AS
SELECT s.id AS subscription_id, s.webhook_id, s.organization_id, s.install_id, i.expires_at,
       CASE WHEN s.install_id IS NOT NULL
                THEN ARRAY(SELECT unnest(i.granted_webhook_events) INTERSECT SELECT unnest(a.webhook_events))
            WHEN w.app_id IS NOT NULL THEN a.webhook_events
            ELSE w.events END AS events,
       -- Whether events may be sent to the address at all.
       CASE WHEN w.app_id IS NOT NULL THEN a.status = 'active' AND a.webhook_url IS NOT NULL
            ELSE o.suspended_at IS NULL END AS may_be_sent,
       CASE WHEN s.install_id IS NOT NULL THEN
                i.status = 'active' AND i.connected_at IS NOT NULL AND a.status = 'active' AND a.epoch = i.app_epoch AND i.actor = ANY(a.actor_modes)
                AND i.suspended_by_owner_at IS NULL AND i.suspended_by_customer_at IS NULL
                AND o.epoch = i.organization_epoch AND o.suspended_at IS NULL
                AND (i.actor = 'app' OR (m.id IS NOT NULL AND u.epoch = i.user_epoch AND u.disabled_at IS NULL))
                AND coalesce(i.connected_at >= greatest(
                        a.connected_after, o.connected_after, CASE i.actor WHEN 'self' THEN u.connected_after END,
                        (SELECT connected_after FROM server)), true)
            WHEN w.app_id IS NOT NULL THEN false
            ELSE o.suspended_at IS NULL END AS lives
FROM subscriptions s
JOIN webhooks w ON w.id = s.webhook_id
JOIN organizations o ON o.id = s.organization_id
LEFT JOIN apps a ON a.id = w.app_id
LEFT JOIN installs i ON i.id = s.install_id
LEFT JOIN users u ON u.id = i.user_id
LEFT JOIN memberships m ON m.id = i.membership_id;

-- An install, as its app is told of it.
CREATE FUNCTION install_as_told(told_id bigint) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object(
        'id', i.id, 'object', 'install', 'client_id', a.client_id, 'actor', i.actor,
        'organization', jsonb_build_object('id', o.id, 'subdomain', o.subdomain, 'name', o.name),
        'granted_scopes', to_jsonb(string_to_array(nullif(i.granted_scopes, ''), ' ')),
        'granted_webhook_events', to_jsonb(i.granted_webhook_events))
    FROM installs i JOIN apps a ON a.id = i.app_id JOIN organizations o ON o.id = i.organization_id WHERE i.id = told_id
$$;

-- How an install is: `over` where its own row says that it ended, or that it was never connected; `ended` where what it
-- rests on has ended; else `alive`, also while it only rests.
CREATE FUNCTION how_install_is(asked_id bigint) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN i.status <> 'active' OR i.connected_at IS NULL THEN 'over'
                WHEN a.status <> 'deleted' AND a.epoch = i.app_epoch AND o.epoch = i.organization_epoch
                     AND (i.actor = 'app' OR (m.id IS NOT NULL AND u.epoch = i.user_epoch AND u.disabled_at IS NULL))
                     AND coalesce(i.connected_at >= greatest(
                             a.connected_after, o.connected_after, CASE i.actor WHEN 'self' THEN u.connected_after END,
                             (SELECT connected_after FROM server)), true) THEN 'alive'
                ELSE 'ended' END
    FROM installs i
    JOIN apps a ON a.id = i.app_id
    JOIN organizations o ON o.id = i.organization_id
    LEFT JOIN users u ON u.id = i.user_id
    LEFT JOIN memberships m ON m.id = i.membership_id
    WHERE i.id = asked_id
$$;

-- What is told of a ledger entry, where anything is. What ends or stops many connections at once is in the ledger of each
-- under its own name, also of those that had ended before or that it left alone: of these nothing is told.
CREATE FUNCTION event_of(entry ledger) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE
        WHEN entry.install_id IS NULL THEN
            CASE WHEN entry.kind IN ('app.secret_rotated', 'member.removed', 'project.created', 'task.created')
                     THEN entry.kind
                 WHEN entry.kind = 'invitation.created' THEN 'member.invited' END
        WHEN entry.kind = 'install.created' AND entry.details @> '{"again": true}' THEN 'install.updated'
        WHEN entry.kind IN ('install.created', 'install.revoked', 'install.suspended', 'install.resumed',
                            'install.scopes_accepted', 'install.scopes_declined', 'token.reuse_detected') THEN entry.kind
        WHEN entry.kind = 'install.expired' THEN 'install.revoked'
        WHEN entry.kind IN ('connections.cut_off', 'app.secret_rotated', 'app.secret_leaked', 'app.deleted',
                            'user.disabled') THEN
            CASE how_install_is(entry.install_id) WHEN 'ended' THEN 'install.revoked' END
        WHEN entry.kind IN ('app.suspended', 'app.blocked') THEN
            CASE how_install_is(entry.install_id) WHEN 'ended' THEN 'install.revoked'
                                                  WHEN 'alive' THEN 'install.suspended' END
        WHEN entry.kind = 'organization.suspended' THEN
            CASE how_install_is(entry.install_id) WHEN 'alive' THEN 'install.suspended' END
        WHEN entry.kind IN ('app.unsuspended', 'app.unblocked', 'organization.unsuspended') THEN
            CASE how_install_is(entry.install_id) WHEN 'alive' THEN 'install.resumed' END
    END
$$;

-- Puts an event into the queues that hear it: of an install into its own, whatever became of it, and into those of the
-- organization. Of an entry's details only what is named here leaves the house.
CREATE FUNCTION tell(entry ledger, event text, about_id bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    -- Three look-ups, each by an index: what is about one install must not ask all queues of its organization.
    heard bigint[] := ARRAY(
        SELECT h.subscription_id FROM hearing h WHERE h.install_id = about_id AND event = ANY(h.events)
        UNION ALL
        SELECT h.subscription_id FROM webhooks w JOIN hearing h ON h.webhook_id = w.id
        WHERE w.organization_id = entry.organization_id AND h.install_id IS NULL AND event = ANY(h.events)
          AND CASE event WHEN 'app.secret_rotated' THEN w.app_id = entry.app_id ELSE h.lives END
        UNION ALL
        SELECT h.subscription_id FROM hearing h
        WHERE about_id IS NULL AND event <> 'app.secret_rotated' AND h.organization_id = entry.organization_id
          AND h.install_id IS NOT NULL AND event = ANY(h.events) AND h.lives
          AND (h.expires_at IS NULL OR h.expires_at > entry.at));
    told_id bigint;
BEGIN
    IF heard = '{}' THEN
        RETURN;
    END IF;
    INSERT INTO events (organization_id, name, data, created_at)
    SELECT entry.organization_id, event,
           CASE WHEN about_id IS NOT NULL THEN
                    install_as_told(about_id) || jsonb_strip_nulls(jsonb_build_object(
                        'by', coalesce(entry.details ->> 'by',
                                       CASE WHEN event NOT IN (entry.kind, 'install.updated') THEN entry.kind END),
                        'added_scopes', string_to_array(nullif(entry.details ->> 'added', ''), ' ')))
                WHEN event = 'app.secret_rotated' THEN
                    jsonb_build_object('id', entry.app_id, 'object', 'app', 'overlap_seconds',
                                       entry.details -> 'overlap_seconds')
                WHEN event = 'member.removed' THEN
                    jsonb_build_object('id', entry.details -> 'user_id', 'object', 'member',
                                       'role', entry.details -> 'from')
                WHEN event = 'member.invited' THEN
                    jsonb_build_object('object', 'invitation', 'role', entry.details -> 'role')
                WHEN event = 'project.created' THEN
                    jsonb_build_object('id', entry.details -> 'project_id', 'object', 'project',
                                       'name', entry.details -> 'name')
                ELSE jsonb_build_object('id', entry.details -> 'task_id', 'object', 'task',
                                        'project_id', entry.details -> 'project_id',
                                        'title', entry.details -> 'name') END,
           entry.at
    RETURNING id INTO told_id;
    INSERT INTO deliveries (webhook_id, subscription_id, event_id, created_at, queued_at)
    SELECT s.webhook_id, s.id, told_id, entry.at, entry.at FROM subscriptions s WHERE s.id = ANY(heard) ORDER BY s.id;
END
$$;

-- The ledger is the outbox of whatever is in it: no step of an install is written down without its event, and none is
-- sent that was not written down.
CREATE FUNCTION tell_webhooks() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    entry ledger;
    event text;
    about_id bigint;
BEGIN
    FOR entry IN SELECT * FROM entries ORDER BY id LOOP
        event := event_of(entry);
        IF event IS NOT NULL THEN
            PERFORM tell(entry, event, entry.install_id);
        END IF;
        -- What acts as somebody ends with their stay.
        IF entry.kind = 'member.removed' THEN
            FOR about_id IN
                SELECT i.id FROM installs i
                WHERE i.organization_id = entry.organization_id AND i.user_id = (entry.details ->> 'user_id')::bigint
                  AND how_install_is(i.id) = 'ended' ORDER BY i.id
            LOOP
                PERFORM tell(entry, 'install.revoked', about_id);
            END LOOP;
        END IF;
    END LOOP;
    RETURN NULL;
END
$$;

CREATE TRIGGER ledger_tells_webhooks AFTER INSERT ON ledger
    REFERENCING NEW TABLE AS entries FOR EACH STATEMENT EXECUTE FUNCTION tell_webhooks();
