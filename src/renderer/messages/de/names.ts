import type { Messages } from '../index.ts'

export const statuses: Messages['statuses'] = {
  queued: 'Wartet',
  processing: 'Wird gelesen',
  failed: 'Nicht lesbar',
  review: 'Zu prüfen',
  held: 'Geparkt',
  approved: 'Freigegeben',
  rejected: 'Abgelehnt',
  exported: 'Exportiert',
}

export const priorities: Messages['priorities'] = {
  urgent: 'Dringend',
  high: 'Hoch',
  normal: 'Normal',
  low: 'Niedrig',
}

export const senders: Messages['senders'] = {
  window: 'Dieses Fenster',
  samples: 'Beispiele',
  'command line': 'Befehlszeile',
}

export const fields: Messages['fields'] = {
  vendorName: 'Lieferant',
  invoiceNumber: 'Rechnungs-Nr.',
  invoiceDate: 'Rechnungsdatum',
  dueDate: 'Fällig am',
  deliveryDate: 'Lieferdatum',
  purchaseOrder: 'Bestellnummer',
  customerNumber: 'Kundennummer',
  currency: 'Währung',
  netAmount: 'Nettobetrag',
  taxAmount: 'Steuerbetrag',
  totalAmount: 'Gesamtbetrag',
  amountDue: 'Zahlbetrag',
  vendorAddress: 'Anschrift',
  vendorVatId: 'USt-IdNr.',
  vendorTaxNumber: 'Steuernummer',
  vendorEmail: 'E-Mail',
  vendorIban: 'IBAN',
  vendorBic: 'BIC',
  paymentTerms: 'Zahlungsbedingungen',
  paymentReference: 'Verwendungszweck',
  buyerName: 'Empfänger',
  buyerVatId: 'USt-IdNr. des Empfängers',
}

export const groups: Messages['groups'] = {
  vendor: 'Lieferant',
  document: 'Beleg',
  amounts: 'Beträge',
  payment: 'Zahlung',
  buyer: 'Empfänger',
}

export const groupDetails: Messages['groupDetails'] = {
  vendor: 'Angaben zum Lieferanten',
  document: 'Mehr zum Beleg',
  amounts: 'Weitere Beträge',
  payment: 'Mehr zur Zahlung',
  buyer: 'Angaben zum Empfänger',
}

export const columns: Messages['columns'] = {
  description: 'Bezeichnung',
  quantity: 'Menge',
  unit: 'Einheit',
  unitPrice: 'Einzelpreis',
  taxRate: 'Steuer %',
  amount: 'Betrag',
}

export const documentTypes: Messages['documentTypes'] = {
  invoice: 'Rechnung',
  'credit-note': 'Gutschrift',
  receipt: 'Quittung',
  other: 'Anderes',
}

export const languages: Messages['languages'] = {
  en: 'Englisch',
  de: 'Deutsch',
  fr: 'Französisch',
  es: 'Spanisch',
  it: 'Italienisch',
  pt: 'Portugiesisch',
}

export const stages: Messages['stages'] = {
  einvoice: 'Liest die E-Rechnungsdaten',
  pages: 'Öffnet die Seiten',
  ocr: 'Liest den Text',
  language: 'Bestimmt die Sprache',
  extraction: 'Sucht die Felder',
  comparison: 'Vergleicht Daten und Seite',
  validation: 'Prüft',
  quality: 'Schließt ab',
}

export const origins: Messages['origins'] = {
  'text-layer': 'aus dem Text der PDF',
  'line-reader': 'aus dem Bild gelesen',
  tesseract: 'aus dem Bild gelesen',
  ppocr: 'aus dem Bild gelesen',
  einvoice: 'aus den E-Rechnungsdaten',
  derived: 'aus anderen Feldern errechnet',
  person: 'von einer Person gesetzt oder bestätigt',
}

export const levels: Messages['levels'] = {
  excellent: 'Ausgezeichnet',
  good: 'Gut',
  acceptable: 'Annehmbar',
  poor: 'Schwach',
  unacceptable: 'Unzureichend',
}
