import type { Language } from '#shared/document.ts'
import { type ErrorText, VOUCH_ERRORS, type VouchErrorCode } from '#shared/errors.ts'
import { alerting } from './en/alerting.ts'
import { attention } from './en/attention.ts'
import { condition } from './en/condition.ts'
import { desk } from './en/desk.ts'
import { einvoice } from './en/einvoice.ts'
import { exporting } from './en/exports.ts'
import { models } from './en/models.ts'
import * as names from './en/names.ts'
import { palette } from './en/palette.ts'
import { quality } from './en/quality.ts'
import { queue, welcome } from './en/queue.ts'
import { reports } from './en/reports.ts'
import { history, lines, page, problem, review } from './en/review.ts'
import { settings } from './en/settings.ts'
import { common, connection, intake, navigation, shortcuts } from './en/shell.ts'
import { sources } from './en/sources.ts'
import { splitting } from './en/splitting.ts'

/** The window in English. What things are called stands in en/names.ts, what the screens say in a file for each. */
export const en = {
  locale: 'en-GB',
  language: 'en' as Language,
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
  errors: VOUCH_ERRORS as Readonly<Record<VouchErrorCode, ErrorText>>,
}
