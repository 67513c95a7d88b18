import type { Messages } from '../index.ts'

export const splitting: Messages['splitting'] = {
  region: 'Mehrere Rechnungen in einer Datei',
  ask: 'Mehrere Rechnungen in dieser Datei?',
  asked: 'Auf welchen Seiten beginnt eine andere Rechnung?',
  proposed: count => `Diese Datei scheint ${count} Rechnungen zu enthalten. Eine andere beginnt auf`,
  starts: 'Seiten, auf denen eine andere Rechnung beginnt',
  page: page => `Seite ${page}`,
  accept: count => `In ${count} teilen`,
  decline: 'Es ist eine Rechnung',
  hint: 'Jeder Teil wird ein eigenes Dokument und neu gelesen; was Sie korrigiert haben, geht mit seiner Seite. Die Datei bleibt, wie sie kam.',
  became: 'Diese Datei wurde geteilt:',
  pages: (from, to) => (from === to ? `Seite ${from}` : `Seiten ${from} bis ${to}`),
}
