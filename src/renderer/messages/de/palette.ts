import type { Messages } from '../index.ts'

export const palette: Messages['palette'] = {
  title: 'Seiten, Ansichten, Rechnungen …',
  open: 'Alles beim Namen finden',
  screens: 'Seiten',
  help: 'Hilfe',
  invoices: 'Rechnungen',
  nothingFound: 'Nichts dieses Namens.',
}
