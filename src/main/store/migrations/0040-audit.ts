import type { Migration } from './migration.ts'

/**
 * The audit trail, append-only. The triggers stop a mistake, not an attacker with the file in hand: what they did is
 * shown by the hash chain (audit-chain.ts). The third trigger also closes the way of INSERT OR REPLACE.
 */
export const audit: Migration = {
  version: 40,
  up: database =>
    database.exec(`
      CREATE TABLE audit (
        sequence INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        actor TEXT NOT NULL,
        action TEXT NOT NULL,
        document_id TEXT,
        details TEXT NOT NULL,
        hash TEXT NOT NULL
      ) STRICT;
      CREATE INDEX audit_by_document ON audit (document_id, sequence) WHERE document_id IS NOT NULL;

      CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
        BEGIN SELECT RAISE(ABORT, 'the audit trail is never changed'); END;
      CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
        BEGIN SELECT RAISE(ABORT, 'the audit trail is never deleted'); END;
      CREATE TRIGGER audit_is_only_appended BEFORE INSERT ON audit
        WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM audit)
        BEGIN SELECT RAISE(ABORT, 'the audit trail is only appended to'); END;

      -- The head outside the chain: without it, cutting off the tail would leave a shorter chain that fits.
      CREATE TABLE audit_head (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        entries INTEGER NOT NULL,
        hash TEXT NOT NULL
      ) STRICT;
      INSERT INTO audit_head VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
    `),
}
