import type { Messages } from '../index.ts'
import { invoices } from './plural.ts'

export const common: Messages['common'] = {
  close: 'Schließen',
  cancel: 'Abbrechen',
  tryAgain: 'Erneut versuchen',
  none: '–',
  separator: ' · ',
}

export const connection: Messages['connection'] = {
  noAnswer: 'Vouch antwortet nicht; starten Sie es neu, falls es geschlossen wurde',
  lost: 'Die Verbindung zu Vouch ist unterbrochen. Sie wird wiederhergestellt; nichts Gesichertes ist verloren.',
}

export const navigation: Messages['navigation'] = {
  label: 'Haupt',
  queue: 'Eingang',
  exports: 'Export',
  quality: 'Berichte',
  models: 'Modelle',
  settings: 'Optionen',
  shortcuts: 'Tastenkürzel',
  waiting: count => `${invoices(count)} zu prüfen`,
  toExport: count => `${invoices(count)} bereit zum Export`,
  switchToDark: 'Zur dunklen Darstellung wechseln',
  switchToLight: 'Zur hellen Darstellung wechseln',
}

export const intake: Messages['intake'] = {
  import: 'Einlesen',
  importFiles: 'Rechnungen einlesen',
  drop: 'Rechnungen loslassen, um sie einzulesen',
  dropHint: 'PDF, PNG, JPEG, WebP, TIFF, E-Rechnungen (XML) oder Mails und ZIP-Archive damit, so viele Sie möchten',
  panel: 'Eingelesene Dateien',
  progress: (done, all) => `Liest ${done + 1} von ${all} ein`,
  summary: (imported, duplicate, refused) =>
    [
      imported > 0 && `${imported} eingelesen`,
      duplicate > 0 && `${duplicate} schon vorhanden`,
      refused > 0 && `${refused} nicht eingelesen`,
    ]
      .filter(Boolean)
      .join(', '),
  importing: 'Wird eingelesen …',
  imported: 'Eingelesen',
  importedSeveral: count => `Eingelesen: Die Datei enthält ${invoices(count)}, jede ist ein eigenes Dokument`,
  duplicate: 'Schon vorhanden: Dieselbe Datei wurde bereits eingelesen.',
  openDuplicate: 'Öffnen',
}

export const shortcuts: Messages['shortcuts'] = {
  title: 'Tastatur',
  queue: 'Eingang',
  review: 'Prüfung',
  page: 'Seite',
  lines: 'Positionen',
  everywhere: 'Überall',
  changeHint: 'Klicken Sie eine Kombination an, um sie zu ändern; Entf stellt die übliche wieder her.',
  change: what => `Tasten ändern für: ${what}`,
  press: 'Neue Tasten drücken',
  taken: what => `Vergeben an: ${what}`,
  resetAll: 'Alle wie zu Beginn',
  keyNames: {
    mod: 'Strg',
    alt: 'Alt',
    shift: 'Umschalt',
    Escape: 'Esc',
    PageDown: 'Bild ↓',
    PageUp: 'Bild ↑',
    Insert: 'Einfg',
    Delete: 'Entf',
    Backspace: 'Rück',
    Space: 'Leer',
  },
  moveRow: 'In der Liste bewegen',
  openRow: 'Rechnung öffnen',
  search: 'Suchen',
  help: 'Diese Liste',
  palette: 'Alles beim Namen finden',
  selectRow: 'Auswählen',
  selectRows: 'Mehrere auswählen',
  selectAll: 'Alle auswählen',
  clearSelection: 'Auswahl aufheben',
  accept: 'Feld bestätigen, weiter zum nächsten zweifelhaften',
  nextField: 'Nächstes Feld, voriges Feld',
  candidate: 'Andere Lesart wählen',
  approve: 'Freigeben, die nächste wartende öffnen',
  hold: 'Parken',
  reject: 'Ablehnen',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  nextDocument: 'Nächste Rechnung',
  previousDocument: 'Vorige Rechnung',
  history: 'Verlauf',
  back: 'Zurück zum Eingang',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  fitWidth: 'Ganze Breite',
  fitPage: 'Ganze Seite',
  rotate: 'Ansicht drehen',
  nextPage: 'Nächste Seite',
  previousPage: 'Vorige Seite',
  toggleData: 'Seite oder Daten einer E-Rechnung',
  toggleLines: 'Positionen zeigen oder verbergen',
  moveCell: 'Zwischen Zellen bewegen',
  addLine: 'Zeile hinzufügen',
  removeLine: 'Zeile entfernen',
}
