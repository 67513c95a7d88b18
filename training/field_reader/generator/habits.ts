import type { Language } from '#shared/document.ts'
import type { NumberForm } from '../../../tools/samples/format.ts'
import type { Random } from '../../../tools/samples/random.ts'
import type { Land } from './lands/land.ts'
import type { Typography } from './sheet.ts'

export const LETTER_CASES = ['as-is', 'first', 'title', 'capitals', 'lower'] as const
export type LetterCase = (typeof LETTER_CASES)[number]

/** What one supplier always does in the same way. */
export interface Habits {
  readonly typography: Typography
  /** Size of labels in points, where they are smaller than the values. */
  readonly labelSize: number
  readonly labelBold: boolean
  readonly valueBold: boolean
  readonly labelCase: LetterCase
  readonly colon: string
  readonly numberForm: NumberForm
  readonly indian: boolean
  readonly dateForm: string
  /** With `#` for the number. */
  readonly totalForm: string
  readonly cellForm: string
  /** Amounts of a credit note carry a minus. */
  readonly minus: boolean
  readonly minusForm: string
  readonly percentForm: string
  readonly ibanForm: 'grouped' | 'solid' | 'dashed'
  readonly idPrefix: boolean
  readonly margin: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  /** The buyer's words in a second language behind the label. */
  readonly bilingual: boolean
}

const DATE_FORMS = [
  'DD.MM.YYYY',
  'DD/MM/YYYY',
  'DD-MM-YYYY',
  'YYYY-MM-DD',
  'D MMMM YYYY',
  'D MMM YYYY',
  'DD.MM.YY',
  'DD/MM/YY',
  'D.M.YYYY',
  'D/M/YYYY',
  'DD-MMM-YYYY',
  'DD-MMM-YY',
  'D. MMMM YYYY',
  'DD MMM YYYY',
  'DD-MM-YY',
  'DD. MM. YYYY',
  'DD / MM / YYYY',
  'YYYY/MM/DD',
  'YYYY.MM.DD',
  'DD/MMM/YYYY',
  'D. MMM YYYY',
  'DD.MMM.YYYY',
] as const
/** How a language writes days in words; `Do` is the day with its ending. */
const SPELLED: Readonly<Record<Language, readonly string[]>> = {
  en: ['MMMM D, YYYY', 'MMM D, YYYY', 'Do MMMM YYYY', 'D MMMM, YYYY', 'MMMM Do, YYYY', 'DD-MMM-YY', 'DD MMM YY'],
  de: ['D. MMMM YYYY', 'DD. MMMM YYYY', 'D.MMMM YYYY', 'DD. MMM. YYYY'],
  fr: ['D MMMM YYYY', 'DD MMMM YYYY', 'D MMM YYYY', 'DD-MMM-YY'],
  es: ['D de MMMM de YYYY', 'DD de MMMM de YYYY', 'D MMMM YYYY', 'DD-MMM-YYYY', 'DD/MMM/YY'],
  it: ['D MMMM YYYY', 'DD MMMM YYYY', 'DD-MMM-YY', 'D MMM YYYY'],
  pt: ['D de MMMM de YYYY', 'DD de MMMM de YYYY', 'D MMMM YYYY', 'DD-MMM-YYYY'],
}

export function drawHabits(random: Random, land: Land, strip: boolean): Habits {
  const { country } = land
  const family = strip
    ? random.pick(['mono', 'mono', 'sans'] as const)
    : random.pick(['sans', 'sans', 'sans', 'sans', 'serif', 'mono'] as const)
  const size = strip ? random.between(6.5, 9.5) : random.pick([7, 7.5, 8, 8, 8.5, 9, 9, 9.5, 10, 10, 10.5, 11, 12])
  const marks = country.moneyForms
  const totalForm = random.chance(0.2)
    ? '#'
    : random.chance(0.1)
      ? `# ${country.currency}`
      : random.chance(0.08)
        ? `${country.currency} #`
        : random.pick(marks)
  return {
    typography: {
      family,
      stretch:
        family === 'mono'
          ? random.between(0.75, 1)
          : random.chance(0.5)
            ? random.between(0.94, 1.06)
            : random.between(0.8, 1.22),
      size,
      leading: random.pick([1.08, 1.15, 1.2, 1.2, 1.25, 1.3, 1.4, 1.55]),
    },
    labelSize: random.chance(0.55) ? size : Math.max(5, size * random.pick([0.7, 0.75, 0.8, 0.9, 1.05])),
    labelBold: random.chance(0.35),
    valueBold: random.chance(0.12),
    labelCase: random.pick(['as-is', 'first', 'first', 'first', 'title', 'title', 'capitals', 'capitals', 'lower']),
    colon: random.pick([
      ':',
      ':',
      ':',
      ':',
      ':',
      ':',
      '',
      '',
      '',
      '',
      ' :',
      ' :',
      '.',
      ' -',
      ' ......',
      '..:',
      ' =',
      ' >',
    ]),
    numberForm: random.pick(country.numberForms),
    indian: country.code === 'IN' && random.chance(0.7),
    dateForm: random.chance(0.14)
      ? random.pick(SPELLED[land.language])
      : country.dateForms.includes('MM/DD/YYYY')
        ? random.pick(country.dateForms)
        : random.chance(0.6)
          ? random.pick(country.dateForms)
          : random.pick(DATE_FORMS),
    totalForm,
    cellForm: random.chance(0.65) ? '#' : totalForm,
    minus: random.chance(0.5),
    minusForm: random.pick(['-#', '-#', '- #', '#-', '(#)', '−#', '–#']),
    percentForm: random.pick(['#%', '# %', '#%', '#']),
    ibanForm: random.pick(['grouped', 'grouped', 'grouped', 'solid', 'solid', 'dashed']),
    idPrefix: random.chance(0.8),
    margin: {
      left: strip ? random.between(4, 14) : random.between(22, 75),
      right: strip ? random.between(4, 14) : random.between(22, 65),
      top: strip ? random.between(8, 40) : random.between(18, 70),
      bottom: strip ? 12 : random.between(18, 50),
    },
    bilingual: random.chance(0.05),
  }
}
