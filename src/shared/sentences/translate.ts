/**
 * A sentence of the main process in English and in another language. `{name}` stands for what is filled in: an amount,
 * a day, or a text that stays as it is, for a stranger may have written it. `{#name}` is a number, and `{@name}` is said
 * in the other language as well: names of Vouch's own, or a sentence within the sentence.
 */
export type Phrase = readonly [english: string, translated: string]

export interface Phrases {
  readonly locale: string
  /** Sentences, the more particular before the more general. */
  readonly sentences: readonly Phrase[]
  /** What is filled into them: names of fields and the like, also several with commas between. */
  readonly names: Readonly<Record<string, string>>
}

const HOLE = /\\\{([#@]?)(\w+)\\\}/g
const NUMBER = String.raw`-?\d+(?:\.\d+)?`
const ANYTHING = '.+?'
const SPECIAL = /[.*+?^${}()|[\]\\]/g
const DECIMAL = /^-?\d+\.\d{2,4}$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

const patternOf = (english: string): RegExp =>
  new RegExp(
    `^${english
      .replace(SPECIAL, String.raw`\$&`)
      .replace(HOLE, (_, kind: string, name: string) => `(?<${name}>${kind === '#' ? NUMBER : ANYTHING})`)}$`,
    'su',
  )

/**
 * Makes a translator of sentences. Readings are kept with their sentences in English, whatever the window speaks, and
 * one reading may be looked at in several languages: so a sentence is recognised and said anew when it is shown. One
 * that is not known stays as it is.
 */
export function createTranslator({ locale, sentences, names }: Phrases): (sentence: string) => string {
  const known = sentences.map(([english, translated]) => ({
    pattern: patternOf(english),
    translated,
    ours: new Set([...english.matchAll(/\{@(\w+)\}/g)].map(([, name]) => name)),
  }))
  const dayFormat = new Intl.DateTimeFormat(locale, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  })

  function figure(text: string): string {
    if (DAY.test(text)) return dayFormat.format(new Date(`${text}T00:00:00Z`))
    if (!DECIMAL.test(text)) return text
    const minimumFractionDigits = text.split('.')[1]!.length
    return new Intl.NumberFormat(locale, { minimumFractionDigits }).format(text as Intl.StringNumericLiteral)
  }

  function ourOwn(text: string): string {
    const parts = text.split(', ')
    return parts.every(part => Object.hasOwn(names, part)) ? parts.map(part => names[part]).join(', ') : translate(text)
  }

  function translate(sentence: string): string {
    for (const { pattern, translated, ours } of known) {
      const filled = pattern.exec(sentence)?.groups ?? (pattern.test(sentence) ? {} : undefined)
      if (filled === undefined) continue
      return translated.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
        ours.has(name) ? ourOwn(filled[name]!) : figure(filled[name]!),
      )
    }
    return sentence
  }

  return translate
}
