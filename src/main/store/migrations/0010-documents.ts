import type { Migration } from './migration.ts'

/**
 * One row a document. The columns of the queue's table are real columns so that search, sort and paging stay in SQL;
 * they repeat what the current revision says and are written in the same statement as the pointer to it.
 */
export const documents: Migration = {
  version: 10,
  up: database =>
    database.exec(`
      CREATE TABLE documents (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        sha256 TEXT NOT NULL UNIQUE,
        file_name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        byte_length INTEGER NOT NULL,
        source TEXT NOT NULL,
        imported_at TEXT NOT NULL,
        status TEXT NOT NULL CHECK (status IN
          ('queued', 'processing', 'failed', 'review', 'held', 'approved', 'rejected', 'exported')),
        priority INTEGER NOT NULL CHECK (priority BETWEEN 0 AND 3),
        version INTEGER NOT NULL DEFAULT 1,
        note TEXT,
        approved_at TEXT,
        error_code TEXT,
        error_message TEXT,
        decision TEXT,
        language TEXT,
        page_count INTEGER NOT NULL DEFAULT 0,
        document_type TEXT,
        vendor_name TEXT,
        invoice_number TEXT,
        invoice_date TEXT,
        due_date TEXT,
        currency TEXT,
        total_amount TEXT,
        total_order REAL, -- total_amount for sorting only; money is never computed from it
        confidence REAL,
        vendor_key TEXT,
        duplicate_key TEXT,
        search_text TEXT NOT NULL,
        -- The place of a status on a document's way, which is how a list is sorted by it.
        status_place INTEGER GENERATED ALWAYS AS (CASE status
          WHEN 'queued' THEN 0 WHEN 'processing' THEN 1 WHEN 'failed' THEN 2 WHEN 'review' THEN 3
          WHEN 'held' THEN 4 WHEN 'approved' THEN 5 WHEN 'rejected' THEN 6 WHEN 'exported' THEN 7 END) VIRTUAL
      ) STRICT;
      CREATE INDEX documents_by_status ON documents (status);
      CREATE INDEX documents_by_status_place ON documents (status_place);
      CREATE INDEX documents_waiting ON documents (priority, row) WHERE status = 'queued';
      CREATE INDEX documents_by_vendor ON documents (vendor_key);
      CREATE INDEX documents_by_number ON documents (invoice_number COLLATE NOCASE);
      CREATE INDEX documents_by_total ON documents (total_order);
      CREATE INDEX documents_by_due_date ON documents (due_date);
      CREATE INDEX documents_by_confidence ON documents (confidence);
      CREATE INDEX documents_by_approval ON documents (approved_at) WHERE approved_at IS NOT NULL;
      CREATE INDEX documents_by_import ON documents (imported_at);
      CREATE INDEX documents_by_source ON documents (source);
      CREATE INDEX documents_by_duplicate_key ON documents (duplicate_key) WHERE duplicate_key IS NOT NULL;
    `),
}
