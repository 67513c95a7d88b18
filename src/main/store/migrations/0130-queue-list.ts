import type { Migration } from './migration.ts'

/**
 * The queue's table with 100,000 documents: each order is walked in an index that also knows the status, so that a page
 * far down costs no look at the rows before it; and what is searched and filtered by lies together in one index, which
 * is a third of the table. They take the place of the indices of single columns.
 */
export const queueList: Migration = {
  version: 130,
  up: database =>
    database.exec(`
      DROP INDEX documents_by_status_place;
      DROP INDEX documents_by_vendor;
      DROP INDEX documents_by_number;
      DROP INDEX documents_by_total;
      DROP INDEX documents_by_due_date;
      DROP INDEX documents_by_confidence;
      CREATE INDEX documents_by_row ON documents (row, status);
      CREATE INDEX documents_by_status_place ON documents (status_place, row, status);
      CREATE INDEX documents_by_vendor ON documents (vendor_key, row, status);
      CREATE INDEX documents_by_number ON documents (invoice_number COLLATE NOCASE, row, status);
      CREATE INDEX documents_by_total ON documents (total_order, row, status);
      CREATE INDEX documents_by_due_date ON documents (due_date, row, status);
      CREATE INDEX documents_by_confidence ON documents (confidence, row, status);
      CREATE INDEX documents_found ON documents (
        status, search_text, vendor_key, due_date, imported_at, priority, assigned_to, language, document_type, source,
        reading_row, error_code
      );
      CREATE INDEX readings_by_level ON readings (level);
      CREATE INDEX reading_errors_by_code ON reading_errors (code);
      CREATE INDEX approved_fields_corrected ON approved_fields (field) WHERE corrected = 1;
    `),
}
