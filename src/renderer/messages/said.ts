import { type ErrorData, VOUCH_ERRORS } from '#shared/errors.ts'
import { TRANSLATORS } from '#shared/sentences/index.ts'
import { WINDOW_LANGUAGES } from '#shared/window.ts'
import { messages } from './index.ts'

const HOLE = '{detail}'

/** A sentence of the main process in the window's language. */
export function said(sentence: string): string {
  const language = WINDOW_LANGUAGES.find(spoken => spoken === messages.language) ?? 'en'
  return TRANSLATORS[language](sentence)
}

/** What the thrower knew, as it stands in the English message; undefined where nothing is filled in. */
function detailOf({ code, message }: ErrorData): string | undefined {
  const [before, after] = VOUCH_ERRORS[code].message.split(HOLE)
  if (before === undefined || after === undefined || !message.startsWith(before) || !message.endsWith(after)) return
  return message.slice(before.length, message.length - after.length)
}

/** An error of the main process in the window's language. */
export function saidError<Data extends ErrorData>(error: Data): Data {
  const general = VOUCH_ERRORS[error.code]
  const { message, advice } = messages.errors[error.code]
  const detail = detailOf(error)
  const isGeneral = detail !== undefined || error.message === general.message.replace(` (${HOLE})`, '')
  return {
    ...error,
    message: !isGeneral
      ? said(error.message)
      : detail === undefined
        ? message.replace(` (${HOLE})`, '')
        : message.replace(HOLE, () => said(detail)),
    advice: error.advice === general.advice ? advice : said(error.advice),
  }
}
