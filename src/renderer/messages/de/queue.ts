import type { Messages } from '../index.ts'
import { invoices } from './plural.ts'

export const queue: Messages['queue'] = {
  title: 'Eingang',
  search: 'Lieferant, Nummer, Datei oder Betrag suchen',
  clearSearch: 'Suche leeren',
  filters: 'Nach Status filtern',
  filter: {
    open: 'Offen',
    review: 'Zu prüfen',
    held: 'Zurückgestellt',
    reading: 'Wird gelesen',
    failed: 'Nicht lesbar',
    approved: 'Freigegeben',
    exported: 'Exportiert',
    rejected: 'Abgelehnt',
    all: 'Alle',
  },
  table: 'Rechnungen',
  status: 'Status',
  vendor: 'Lieferant',
  number: 'Nummer',
  total: 'Betrag',
  dueDate: 'Fällig',
  confidence: 'Sicherheit',
  importedAt: 'Eingelesen',
  sortBy: column => `Nach ${column} sortieren`,
  overdue: 'überfällig',
  dueToday: 'heute fällig',
  unknownVendor: 'Lieferant nicht gelesen',
  possibleDuplicate: 'Mögliche Doppelung',
  possibleDuplicateHint:
    'Eine andere Rechnung hat denselben Lieferanten, dieselbe Nummer und denselben Betrag. Klicken Sie, um sie zu öffnen.',
  incomplete: 'Unvollständig',
  confidenceOf: percent => `Schwächstes Pflichtfeld: zu ${percent} sicher`,
  nothingFound: 'Keine Rechnung passt',
  nothingFoundHint: 'Ändern Sie den Filter oder die Suche, um mehr zu sehen.',
  allDone: 'Hier wartet nichts',
  allDoneHint: 'Ziehen Sie Rechnungen irgendwo in dieses Fenster, um sie einzulesen.',
  rows: count => invoices(count),
  keys: 'bewegen',
  keysOpen: 'öffnen',
  keysSearch: 'suchen',
}

export const welcome: Messages['welcome'] = {
  title: 'Lesen Sie Ihre ersten Rechnungen',
  description:
    'Vouch liest Lieferantenrechnungen auf diesem Computer, zeigt Ihnen neben der Seite, was unsicher ist, und exportiert, was Sie freigeben. Nichts verlässt dieses Gerät.',
  samples: 'Mit den Beispielrechnungen ausprobieren',
  import: 'Eigene einlesen',
  drop: 'Dateien hineinziehen',
  dropHint: 'PDF, PNG, JPEG, WebP, TIFF und E-Rechnungen (XML), irgendwo in dieses Fenster.',
  folder: 'Einen Ordner beobachten',
  folderHint: 'Was ein Scanner oder eine Kollegin dort ablegt, wird von selbst gelesen. Einzurichten in den ',
  folderLink: 'Einstellungen',
  review: 'Mit der Tastatur freigeben',
  reviewHint:
    'Enter springt von Zweifel zu Zweifel, Strg+Enter gibt frei und öffnet die nächste. F1 zeigt alle Tasten.',
}
