import type { Alert } from '#shared/alerts.ts'
import type { BreakdownQuery } from '#shared/report-figures.ts'
import type { TrendCause, TrendMeasure } from '#shared/trends.ts'
import { invoices, plural } from './plural.ts'

const by: Record<BreakdownQuery['by'], string> = {
  vendor: 'Vendor',
  source: 'Source',
  language: 'Language',
  documentType: 'Kind',
}

const measures: Record<TrendMeasure, string> = {
  overall: 'Quality',
  confidence: 'Confidence',
  completeness: 'Completeness',
  accuracy: 'Accuracy',
  consistency: 'Consistency',
  speed: 'Speed',
  ocr: 'Text',
  extraction: 'Fields',
  validation: 'Checks',
  automation: 'Without doubt',
  problems: 'With problems',
  corrections: 'Corrected fields',
  seconds: 'Seconds a document',
}

const causes: Record<TrendCause['kind'], (what: string) => string> = {
  settings: what => `settings were changed: ${what}`,
  'folder-added': what => `the folder ${what} was added`,
  'folder-removed': what => `the folder ${what} was removed`,
  'folder-changed': what => `the folder ${what} was set otherwise`,
  reader: what => `another reader was switched on: ${what}`,
  version: what => `Vouch was updated: ${what}`,
  'new-vendor': what => `first invoices of ${what}`,
  'new-source': what => `first invoices from ${what}`,
}

const severities: Record<Alert['severity'], string> = {
  low: 'Low',
  medium: 'Medium',
  high: 'High',
  critical: 'Critical',
}

export const reports = {
  tabs: { today: 'Today', quality: 'Quality', problems: 'Problems', performance: 'Speed', health: 'Health' },
  save: 'Save',
  saveCsv: 'Table as CSV',
  savePng: 'Chart as PNG',
  print: 'Print',
  saveAs: (title: string) => `Save or print: ${title}`,

  imported: 'Imported today',
  importedHint: (yesterday: string) => `yesterday ${yesterday}`,
  waiting: 'To review',
  waitingHint: 'click to see them',
  oldest: 'Waiting longest',
  oldestHint: 'imported; click to open it',
  approvedByYou: 'Approved by you',
  approvedHint: (seconds: string) => `${seconds} each, in the middle`,
  nothingApproved: 'nothing approved yet today',
  allInTime: 'Nothing waits',
  overdue: 'Overdue',
  overdueHint: 'due today or earlier, not approved',
  alerts: 'What needs somebody',
  noAlerts: 'Nothing. Folders, disk, backup and quality are as they should be.',
  since: (when: string) => `since ${when}`,
  known: 'I know',

  trend: 'Over time',
  measure: 'Figure',
  measures,
  step: 'By',
  steps: { hour: 'Hour', day: 'Day', week: 'Week', month: 'Month' },
  changes: 'What changed',
  noChanges: 'No figure has stepped from one level to another.',
  change: (measure: string, before: string, after: string, when: string) =>
    `${measure}: ${before} → ${after} from ${when}`,
  because: 'At that time:',
  causes,

  breakdown: 'By what they have in common',
  by,
  name: 'Name',
  documents: 'Documents',
  automation: 'Without doubt',
  averageQuality: 'Quality',
  corrections: 'Corrected',
  failed: 'Not readable',
  median: 'Median',
  drill: (name: string) => `Show the invoices: ${name}`,

  severities,
  problemTimes: (times: number, documents: number) =>
    `${plural(times, 'time', 'times')}, now ${plural(documents, 'document', 'documents')}`,
  problemSeen: (first: string, last: string) => `first ${first}, last ${last}`,
  /** By the names of src/main/recovery/strategies.ts. */
  ways: {
    again: 'Read again',
    'alone-with-memory': 'Alone, with more memory',
    'more-time': 'With more time',
    'fewer-pixels': 'With fewer pixels',
    'few-pages': 'Only the first pages',
    'rebuilt-structure': 'The file’s structure rebuilt',
    'pictures-in-file': 'The pictures in the file',
    'as-much-as-is-there': 'As much of the picture as is there',
    'tesseract-alone': 'Tesseract alone',
    'pixels-instead-of-text': 'The page read instead of its text',
    'figures-twice': 'Figures read twice',
    'more-pixels': 'With more pixels',
    'light-evened-out': 'Light evened out',
    'the-other-engine': 'Read by Tesseract',
  },
  recovery: (method: string, helped: string, tried: string) => `${method}: helped ${helped} of ${tried} times`,
  show: (count: number) => `Show ${invoices(count)}`,
  dismiss: 'Done with it',
  noProblems: 'No problem is known.',
  noProblemsHint: 'A document that cannot be read, or a page that is hard to read, is listed here by its cause.',

  stages: 'Where the time goes',
  stage: 'Step',
  readings: 'Documents',
  p95: '95 of 100 within',
  intake: 'Taking in',
  workers: 'Reading processes',
  process: (pid: string) => `Process ${pid}`,
  reading: 'reads',
  idle: 'waits',
  megabytes: (megabytes: string) => `${megabytes} MB`,
  handled: (count: string) => `${count} documents`,
  deaths: 'Processes that ended unexpectedly since the start',
  lateness: 'The main process came late by at most',
  noMeasure: 'Nothing has been measured yet.',
}
