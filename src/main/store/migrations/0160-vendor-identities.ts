import type { Migration } from './migration.ts'

/**
 * By what a vendor is known again: what a person approved as its VAT id, tax number and IBAN. Invoices that the machine
 * approved by itself teach nothing. What was approved before this table is taken over.
 */
export const vendorIdentities: Migration = {
  version: 160,
  up: database =>
    database.exec(`
      CREATE TABLE vendor_identities (
        field TEXT NOT NULL,
        value TEXT NOT NULL,
        document_row INTEGER NOT NULL REFERENCES documents (row),
        PRIMARY KEY (field, value, document_row)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX vendor_identities_of ON vendor_identities (document_row);
      INSERT INTO vendor_identities
        SELECT names.field, json_extract(content, '$.fields.' || names.field || '.value') AS said, documents.row
        FROM documents
        JOIN revisions ON revisions.document_row = documents.row AND revisions.number = documents.revision
        JOIN (SELECT 'vendorVatId' AS field UNION SELECT 'vendorTaxNumber' UNION SELECT 'vendorIban') AS names
        WHERE documents.status IN ('approved', 'exported') AND said IS NOT NULL
          AND documents.row IN (SELECT document_row FROM approved_fields);
    `),
}
