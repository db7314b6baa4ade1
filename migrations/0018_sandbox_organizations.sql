-- A sandbox is marked in its own row, where every rule about organizations is read: nothing is registered, listed or
-- administered in one, and no app comes to it but its own.

ALTER TABLE organizations ADD COLUMN is_sandbox boolean NOT NULL DEFAULT false;

UPDATE organizations SET is_sandbox = true, app_policy = 'none' WHERE id IN (SELECT organization_id FROM sandboxes);
