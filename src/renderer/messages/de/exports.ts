import type { Messages } from '../index.ts'
import { invoices } from './plural.ts'

export const exporting: Messages['exports'] = {
  title: 'Export',
  profile: 'Format',
  run: count => (count === 0 ? 'Exportieren' : `${invoices(count)} exportieren`),
  preview: 'Vorschau',
  previewHint: 'Die ersten Zeilen, wie sie geschrieben würden',
  nothing: 'Keine freigegebene Rechnung wartet',
  nothingHint: 'Geben Sie Rechnungen im Eingang frei; jede wird genau einmal exportiert.',
  toQueue: 'Zum Eingang',
  problems: count => `${invoices(count)} können so nicht exportiert werden`,
  open: 'Öffnen',
  done: (count, file) => `${invoices(count)} exportiert nach ${file}`,
  past: 'Frühere Exporte',
  pastEmpty: 'Es wurde noch nichts exportiert.',
  at: 'Wann',
  file: 'Datei',
  format: 'Format',
  invoices: 'Rechnungen',
  actor: 'Von',
  again: 'Erneut herunterladen',
  rowPer: { invoice: 'eine Zeile je Rechnung', line: 'eine Zeile je Position' },
  encodings: { 'utf-8': 'UTF-8', 'utf-8-bom': 'UTF-8 mit BOM', 'windows-1252': 'Windows-1252' },
}
