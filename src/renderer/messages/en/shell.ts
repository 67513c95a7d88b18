import { invoices } from './plural.ts'

export const common = {
  close: 'Close',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  none: '–',
  separator: ' · ',
}

export const connection = {
  noAnswer: 'Vouch does not answer; start it again if it was closed',
  lost: 'The connection to Vouch is interrupted. Trying to reconnect; nothing that was saved is lost.',
}

export const navigation = {
  label: 'Main',
  queue: 'Queue',
  exports: 'Export',
  quality: 'Reports',
  models: 'Models',
  settings: 'Settings',
  shortcuts: 'Keyboard shortcuts',
  waiting: (count: number) => `${invoices(count)} to review`,
  toExport: (count: number) => `${invoices(count)} ready to export`,
  switchToDark: 'Switch to the dark theme',
  switchToLight: 'Switch to the light theme',
}

export const intake = {
  import: 'Import',
  importFiles: 'Import invoices',
  drop: 'Drop invoices to import them',
  dropHint: 'PDF, PNG, JPEG, WebP, TIFF, e-invoices (XML), or mails and ZIP archives with them, as many as you like',
  panel: 'Imported files',
  progress: (done: number, all: number) => `Importing ${done + 1} of ${all}`,
  summary: (imported: number, duplicate: number, refused: number) =>
    [
      imported > 0 && `${imported} imported`,
      duplicate > 0 && `${duplicate} already here`,
      refused > 0 && `${refused} not imported`,
    ]
      .filter(Boolean)
      .join(', '),
  importing: 'Importing …',
  imported: 'Imported',
  importedSeveral: (count: number) => `Imported: the file holds ${invoices(count)}, each is a document of its own`,
  duplicate: 'Already here: the same file was imported before.',
  openDuplicate: 'Open it',
}

export const shortcuts = {
  title: 'Keyboard',
  queue: 'Queue',
  review: 'Review',
  page: 'Page',
  lines: 'Line items',
  everywhere: 'Everywhere',
  changeHint: 'Click a combination to change it; Delete gives the usual one back.',
  change: (what: string) => `Change the keys of: ${what}`,
  press: 'Press the new keys',
  taken: (what: string) => `Taken by: ${what}`,
  resetAll: 'All as they came',
  keyNames: {
    mod: 'Ctrl',
    alt: 'Alt',
    shift: 'Shift',
    Escape: 'Esc',
    PageDown: 'Page ↓',
    PageUp: 'Page ↑',
    Insert: 'Ins',
    Delete: 'Del',
    Backspace: 'Backspace',
    Space: 'Space',
  },
  moveRow: 'Move in the list',
  openRow: 'Open the invoice',
  search: 'Search',
  help: 'This list',
  palette: 'Everything by name',
  selectRow: 'Select',
  selectRows: 'Select several',
  selectAll: 'Select all',
  clearSelection: 'Clear the selection',
  accept: 'Accept the field, on to the next doubtful one',
  nextField: 'Next field, previous field',
  candidate: 'Choose another reading',
  approve: 'Approve, open the next that waits',
  hold: 'Put on hold',
  reject: 'Reject',
  undo: 'Undo',
  redo: 'Redo',
  nextDocument: 'Next invoice',
  previousDocument: 'Previous invoice',
  history: 'History',
  back: 'Back to the queue',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fitWidth: 'Fit width',
  fitPage: 'Fit page',
  rotate: 'Rotate the view',
  nextPage: 'Next page',
  previousPage: 'Previous page',
  toggleData: 'Page or data of an e-invoice',
  toggleLines: 'Show or hide line items',
  moveCell: 'Move between cells',
  addLine: 'Add a line',
  removeLine: 'Remove the line',
}
