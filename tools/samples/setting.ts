import type { Big } from 'big.js'
import type { FieldName } from '#shared/fields.ts'
import type { Country } from './country.ts'
import type { Design } from './design.ts'
import type { Facts } from './facts.ts'
import { formatDay, formatNumber, formatPlain, groupedIban, type NumberForm } from './format.ts'
import type { Random } from './random.ts'
import type { Sheet } from './sheet.ts'
import type { Concept, TableColumn, Wording } from './wording.ts'

/** A label and what stands beside it; `field` is absent where it is none that Vouch reads. */
export interface Row {
  readonly label: string
  readonly value: string
  readonly field?: FieldName
}

const NUMBER_CONCEPTS: Readonly<Record<Facts['documentType'], Concept>> = {
  invoice: 'invoiceNumber',
  'credit-note': 'creditNumber',
  receipt: 'receiptNumber',
}

/** One invoice being printed: the facts, the design, and this supplier's choice of words and forms. */
export class Setting {
  readonly facts: Facts
  readonly country: Country
  readonly design: Design
  readonly sheet: Sheet
  readonly random: Random
  /** The fields printed so far: only they belong into the truth. */
  readonly shown = new Set<FieldName>()
  readonly moneyForm: string
  readonly #numberForm: NumberForm
  readonly #dateForm: string
  readonly #labels = new Map<string, string>()

  constructor(facts: Facts, country: Country, design: Design, sheet: Sheet, random: Random) {
    this.facts = facts
    this.country = country
    this.design = design
    this.sheet = sheet
    this.random = random
    this.moneyForm = random.chance(0.4) ? country.moneyForms[0]! : random.pick(country.moneyForms)
    this.#numberForm = random.pick(country.numberForms)
    this.#dateForm = random.chance(0.4) ? country.dateForms[0]! : random.pick(country.dateForms)
  }

  get wording(): Wording {
    return this.country.wording
  }

  show(...fields: readonly (FieldName | undefined)[]): void {
    for (const field of fields) if (field) this.shown.add(field)
  }

  #choose(key: string, words: readonly string[]): string {
    const chosen = this.#labels.get(key) ?? this.random.pick(words)
    this.#labels.set(key, chosen)
    return chosen
  }

  /** This supplier's word for something; always the same within one invoice. */
  label(concept: Concept): string {
    const label = this.#choose(concept, this.country.labels?.[concept] ?? this.wording.labels[concept])
    return this.design.capitals ? label.replace(/[^{}]+(?![^{]*\})/g, part => part.toUpperCase()) : label
  }

  column(column: TableColumn): string {
    return this.#choose(`column ${column}`, this.wording.columns[column])
  }

  labelled(row: Row): string {
    return `${row.label}${this.design.colon} ${row.value}`
  }

  title(): string {
    return this.#choose('title', this.wording.titles[this.facts.documentType])
  }

  number(value: Big): string {
    return formatNumber(value, this.#numberForm, this.facts.fractionDigits)
  }

  /** A quantity or a rate: as many decimals as it needs. */
  plain(value: Big): string {
    return formatPlain(value, this.#numberForm)
  }

  /** An amount with the currency as this supplier prints it. */
  money(value: Big): string {
    return this.#marked(this.signed(value))
  }

  /** The contract's amounts are positive; some suppliers print a credit note's with a minus. */
  signed(value: Big): Big {
    return this.design.negativeCredits && this.facts.documentType === 'credit-note' ? value.times(-1) : value
  }

  #marked(value: Big): string {
    if (this.moneyForm !== '#') this.show('currency')
    return this.moneyForm.replace('#', this.number(value))
  }

  day(isoDay: string): string {
    return formatDay(isoDay, this.#dateForm, this.wording)
  }

  iban(iban: string): string {
    return this.design.groupedIban ? groupedIban(iban) : iban
  }

  numberConcept(): Concept {
    return NUMBER_CONCEPTS[this.facts.documentType]
  }
}
