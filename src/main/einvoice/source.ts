import type { Period } from '#shared/einvoice.ts'
import type { XmlElement } from './xml/element.ts'
import { text, texts } from './xml/select.ts'
import { dayFrom, decimalFrom } from './xml/values.ts'

/** More of them tell a clerk nothing new. */
const MOST_NAMED = 20

/** Reads typed values out of an e-invoice and remembers what was written but is no such value. */
export class Source {
  readonly #unreadable = new Set<string>()

  /** Texts that stand where a number or a date belongs, in the order they were met. */
  get unreadable(): readonly string[] {
    return [...this.#unreadable]
  }

  decimal(element: XmlElement, ...paths: readonly string[]): string | undefined {
    return this.#typed(text(element, ...paths), decimalFrom)
  }

  decimals(element: XmlElement, ...paths: readonly string[]): readonly string[] {
    return texts(element, ...paths).flatMap(written => this.#typed(written, decimalFrom) ?? [])
  }

  day(element: XmlElement, ...paths: readonly string[]): string | undefined {
    return this.#typed(text(element, ...paths), dayFrom)
  }

  period(element: XmlElement, start: string, end: string): Period | undefined {
    const period = { start: this.day(element, start), end: this.day(element, end) }
    return period.start === undefined && period.end === undefined ? undefined : period
  }

  #typed(written: string | undefined, parse: (written: string) => string | undefined): string | undefined {
    if (written === undefined) return undefined
    const value = parse(written)
    if (value === undefined && this.#unreadable.size < MOST_NAMED) this.#unreadable.add(written)
    return value
  }
}
