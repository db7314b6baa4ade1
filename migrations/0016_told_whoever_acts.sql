-- What happens in an organization is told whoever did it: a project that an app creates by its install is news to the
-- organization, not about that install.

CREATE OR REPLACE FUNCTION event_of(entry ledger) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE
        WHEN entry.kind IN ('member.removed', 'project.created', 'task.created') THEN entry.kind
        WHEN entry.kind = 'invitation.created' THEN 'member.invited'
        WHEN entry.install_id IS NULL THEN CASE WHEN entry.kind = 'app.secret_rotated' THEN entry.kind END
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

CREATE OR REPLACE FUNCTION tell_webhooks() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    entry ledger;
    event text;
    about_id bigint;
BEGIN
    FOR entry IN SELECT * FROM entries ORDER BY id LOOP
        event := event_of(entry);
        IF event IS NOT NULL THEN
            -- An event is about an install where it is one of its life; where it is not, the install only did it.
            PERFORM tell(entry, event, CASE WHEN event LIKE 'install.%' OR event = 'token.reuse_detected'
                                            THEN entry.install_id END);
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
