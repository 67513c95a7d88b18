import type { Messages } from '../index.ts'
import { plural } from './plural.ts'

export const desk: Messages['desk'] = {
  effort: ({ seconds, keystrokes, clicks, fields }) =>
    [
      `${Math.round(seconds)} s`,
      plural(keystrokes, 'Taste', 'Tasten'),
      ...(clicks > 0 ? [plural(clicks, 'Klick', 'Klicks')] : []),
      plural(fields, 'Feld', 'Felder'),
    ].join(' · '),
  effortToday: (invoices, median) => `Heute ${plural(invoices, 'Rechnung', 'Rechnungen')}, je ${median}`,
  draftsRestored: count =>
    count === 1
      ? 'Ein Eintrag, der beim letzten Schließen noch nicht gesichert war, ist wieder da.'
      : `${count} Einträge, die beim letzten Schließen noch nicht gesichert waren, sind wieder da.`,
  conflict: theirs =>
    `Jemand anderes hat hier inzwischen „${theirs}“ eingetragen. Die Eingabetaste behält Ihre Eingabe, Esc übernimmt die andere.`,

  conversation: 'Kommentare',
  conversationHint: 'Kommentare und wer sie ansieht',
  noComments: 'Zu dieser Rechnung hat noch niemand etwas gesagt.',
  comment: 'Kommentar',
  commentPlaceholder: 'Zum Beispiel: von der Werkstatt bestellt, Herrn Lind fragen',
  addComment: 'Hinzufügen',
  assignee: 'Zuständig',
  assigneePlaceholder: 'Niemand Bestimmtes',
  assign: 'Übergeben',
  sendBack: 'Zurückgeben',
  sendBackTitle: 'Zurückgeben',
  sendBackNote: 'Was ist zu tun?',
  sendBackPlaceholder: 'Zum Beispiel: Die Kostenstelle fehlt',
  sendBackHint: 'Sie geht zurück in die Prüfung bei dem, der sie übergeben oder freigegeben hat.',

  tax: 'Steuersätze',
  taxRate: 'Satz %',
  taxBase: 'Bemessung',
  taxAmount: 'Steuer',
  taxCell: (column, row) => `${column}, Satz ${row}`,
  taxSum: (base, amount) => `Zusammen ${base} und ${amount} Steuer`,

  asBefore: invoices => `wie auf ${plural(invoices, 'früheren Rechnung', 'früheren Rechnungen')} dieses Lieferanten`,
  notAsBefore: (before, invoices) =>
    `Neu bei diesem Lieferanten: ${plural(invoices, 'frühere Rechnung nennt', 'frühere Rechnungen nennen')} ${before}`,

  runningSum: 'Bis hier',
  markLine: row => `Zeile ${row} markieren`,

  teach: 'Nach dieser Zeile lesen',
  teachHint:
    'Füllen Sie eine Zeile durch Klicks auf die Seite; die übrigen Zeilen der Tabelle folgen, auch auf späteren Seiten',

  hits: (current, count) => (count === 0 ? 'Nicht gefunden' : `${current} von ${count}`),
  nextHit: 'Nächster Treffer',
  previousHit: 'Voriger Treffer',

  windowBlocked: 'Der Browser lässt kein zweites Fenster zu. Erlauben Sie Pop-ups für diese Adresse.',
  windowWaits: 'Öffnen Sie im anderen Fenster eine Rechnung: Ihre Seite erscheint hier.',

  moreRows: count => `und ${plural(count, 'weitere Zeile', 'weitere Zeilen')}`,

  keys: {
    comments: 'Kommentare',
    find: 'Auf der Seite suchen',
    findNext: 'Nächster und voriger Treffer',
    magnifier: 'Lupe',
    layout: 'Seite neben oder über den Feldern',
    secondWindow: 'Seite in eigenem Fenster',
    insertLine: 'Zeile darüber einfügen',
    fillDown: 'Bereich aus seiner ersten Zeile füllen',
    splitLine: 'Zeile teilen',
    mergeLines: 'Zeilen des Bereichs vereinen',
    moveLine: 'Zeilen des Bereichs verschieben',
    teachLines: 'Tabelle nach einem Beispiel lesen',
  },

  effortHint:
    'Mittelwerte dessen, was Sie heute freigegeben haben: Zeit ohne Pausen, Tasten, gesetzte oder bestätigte Felder.',
}
