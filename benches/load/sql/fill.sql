-- Organizations 1 to 10000 with a person each; users from 10001 on are the apps' bots. Ids are made to be computed.
INSERT INTO organizations (id, subdomain, name, created_at) OVERRIDING SYSTEM VALUE
SELECT n, 'org-' || n, 'Organization ' || n, now() FROM generate_series(1, 10000) n;

INSERT INTO users (id, email, name, kind, created_at) OVERRIDING SYSTEM VALUE
SELECT n, 'person-' || n || '@people.example', 'Person ' || n, 'person', now() FROM generate_series(1, 10000) n
UNION ALL
SELECT 10000 + n, 'bot-' || n || '@apps.example', 'App ' || n, 'bot', now() FROM generate_series(1, 1000) n;

INSERT INTO memberships (id, organization_id, user_id, role, created_at) OVERRIDING SYSTEM VALUE
SELECT n, n, n, 'admin', now() FROM generate_series(1, 10000) n;

INSERT INTO apps (id, organization_id, client_id, name, redirect_uris, actor_modes, declared_scopes, kind, status,
                  bot_id, created_at, updated_at) OVERRIDING SYSTEM VALUE
SELECT n, n, n, 'App ' || n, ARRAY['https://app.example/callback'], ARRAY['app', 'self'],
       'posts:read posts:write comments:read votes:read changelog:read', 'confidential', 'active', 10000 + n, now(),
       now()
FROM generate_series(1, 1000) n;

-- A hundred installs an app, each in another organization; every other one acts as a person.
INSERT INTO installs (id, app_id, organization_id, actor, user_id, membership_id, user_epoch, granted_scopes, status,
                      app_epoch, organization_epoch, approved_by, approved_at, connected_at) OVERRIDING SYSTEM VALUE
SELECT n + 1, n / 100 + 1, o, CASE n % 2 WHEN 1 THEN 'self' ELSE 'app' END, CASE n % 2 WHEN 1 THEN o END,
       CASE n % 2 WHEN 1 THEN o END, CASE n % 2 WHEN 1 THEN 0 END,
       'posts:read posts:write comments:read votes:read changelog:read', 'active', 0, 0, o, now(), now()
FROM generate_series(0, 99999) n, LATERAL (SELECT (n / 100 * 10 + n % 100) % 10000 + 1) AS target (o);

SELECT setval(pg_get_serial_sequence(t, 'id'), 1000000)
FROM unnest(ARRAY['organizations', 'users', 'memberships', 'apps', 'installs']) t;
