import { alerting } from './de/alerting.ts'
import { attention } from './de/attention.ts'
import { condition } from './de/condition.ts'
import { desk } from './de/desk.ts'
import { einvoice } from './de/einvoice.ts'
import { errors } from './de/errors.ts'
import { exporting } from './de/exports.ts'
import { models } from './de/models.ts'
import * as names from './de/names.ts'
import { palette } from './de/palette.ts'
import { quality } from './de/quality.ts'
import { queue, welcome } from './de/queue.ts'
import { reports } from './de/reports.ts'
import { history, lines, page, problem, review } from './de/review.ts'
import { settings } from './de/settings.ts'
import { common, connection, intake, navigation, shortcuts } from './de/shell.ts'
import { sources } from './de/sources.ts'
import { splitting } from './de/splitting.ts'
import type { Messages } from './index.ts'

/** The window in German, in the same files as the English one. A text that is missing here does not compile. */
export const de: Messages = {
  locale: 'de-DE',
  language: 'de',
  appName: 'Vouch',
  ...names,
  common,
  connection,
  navigation,
  intake,
  shortcuts,
  palette,
  queue,
  welcome,
  review,
  page,
  condition,
  alerting,
  attention,
  desk,
  einvoice,
  lines,
  problem,
  history,
  exports: exporting,
  quality,
  reports,
  models,
  settings,
  sources,
  splitting,
  errors,
}
