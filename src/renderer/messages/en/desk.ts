import type { Effort } from '#shared/desk.ts'
import { plural } from './plural.ts'

export const desk = {
  effort: ({ seconds, keystrokes, clicks, fields }: Effort) =>
    [
      `${Math.round(seconds)} s`,
      plural(keystrokes, 'key', 'keys'),
      ...(clicks > 0 ? [plural(clicks, 'click', 'clicks')] : []),
      plural(fields, 'field', 'fields'),
    ].join(' · '),
  effortToday: (invoices: number, median: string) => `Today ${plural(invoices, 'invoice', 'invoices')}, each ${median}`,
  draftsRestored: (count: number) =>
    `${plural(count, 'entry', 'entries')} not saved when Vouch last closed ${count === 1 ? 'is' : 'are'} back.`,
  conflict: (theirs: string) =>
    `Somebody else has put “${theirs}” here meanwhile. Enter keeps what you typed, Esc takes theirs.`,

  conversation: 'Comments',
  conversationHint: 'Comments and who looks at it',
  noComments: 'Nobody has said anything about this invoice yet.',
  comment: 'Comment',
  commentPlaceholder: 'For example: ordered by the workshop, ask Mr Lind',
  addComment: 'Add',
  assignee: 'Looked at by',
  assigneePlaceholder: 'Nobody in particular',
  assign: 'Hand over',
  sendBack: 'Send back',
  sendBackTitle: 'Send back',
  sendBackNote: 'What is to be done?',
  sendBackPlaceholder: 'For example: the cost centre is missing',
  sendBackHint: 'It goes back to the review of whoever handed it over or approved it.',

  tax: 'Tax rates',
  taxRate: 'Rate %',
  taxBase: 'Applies to',
  taxAmount: 'Tax',
  taxCell: (column: string, row: number) => `${column}, rate ${row}`,
  taxSum: (base: string, amount: string) => `Together ${base} and ${amount} tax`,

  asBefore: (invoices: number) =>
    `the same on ${plural(invoices, 'earlier invoice', 'earlier invoices')} of this vendor`,
  notAsBefore: (before: string, invoices: number) =>
    `New for this vendor: ${plural(invoices, 'earlier invoice says', 'earlier invoices say')} ${before}`,

  runningSum: 'Running sum',
  markLine: (row: number) => `Mark line ${row}`,

  teach: 'Read like this line',
  teachHint:
    'Put the cells of one line in by clicks on the page; the other lines of the table follow, also on later pages',

  hits: (current: number, count: number) => (count === 0 ? 'Not found' : `${current} of ${count}`),
  nextHit: 'Next hit',
  previousHit: 'Previous hit',

  windowBlocked: 'The browser does not let Vouch open a second window. Allow pop-ups for this address.',
  windowWaits: 'Open an invoice in the other window: its page is shown here.',

  moreRows: (count: number) => `and ${plural(count, 'more line', 'more lines')}`,

  keys: {
    comments: 'Comments',
    find: 'Find on the page',
    findNext: 'Next and previous hit',
    magnifier: 'Magnifier',
    layout: 'Page beside or above the fields',
    secondWindow: 'Page in a window of its own',
    insertLine: 'Insert a line above',
    fillDown: 'Fill the range from its first row',
    splitLine: 'Split the line in two',
    mergeLines: 'Merge the lines of the range',
    moveLine: 'Move the lines of the range',
    teachLines: 'Read the table by an example',
  },

  effortHint: 'Medians of what you approved today: time without breaks, keys, and fields set or accepted.',
}
