import type { Random } from '../../../tools/samples/random.ts'
import type { Land } from './lands/land.ts'
import { type Minor, productOf, shareOf, THOUSAND } from './money.ts'
import { WORDS } from './words/index.ts'

export interface Line {
  readonly article: string
  readonly ean: string
  readonly description: string
  /** Further rows below the description, with `{number}`, `{date}`, `{period}`, `{text}` still to be filled. */
  readonly details: readonly string[]
  /** Thousandths. */
  readonly quantity: number
  readonly unit: string
  /** Before the discount. */
  readonly price: Minor
  /** Thousandths of a percent, as every percentage here. */
  readonly discount: number
  readonly rate: number
  readonly amount: Minor
}

const ARTICLES = [
  '####',
  '#####',
  '######',
  '@@-####',
  '##.###',
  '@####',
  '@@@###',
  '##-##-###',
  '########',
  '@@####@',
  '###.###.##',
  '@-###/##',
  '####-@',
  '00####',
  '@@@-##-@@',
] as const
/** Trade abbreviations: what till rolls and ERP systems print. */
const TERSE = ['@@@ ##X## @@', '@@@@ ##.# @@@', '@@ ### @@@@ ##', '@@@@@ @ ##MM'] as const

function describe(random: Random, land: Land, isService: boolean): string {
  const { things, qualities, services } = WORDS[land.pool][land.language]
  const goods = land.country.wording.trades.flatMap(trade => trade.goods)
  const roll = random.next()
  let text: string
  if (isService) {
    text = random.chance(0.8) ? random.pick(services) : `${random.pick(services)} ${land.names.word(random)}`
  } else if (roll < 0.12) text = random.pick(goods).text
  else if (roll < 0.2) text = `${random.pick(things)} ${random.fill(random.pick(TERSE))}`
  else {
    const name = random.pick(things)
    const qualitiesCount = random.pick([0, 1, 1, 2, 2, 3])
    text = [name, ...random.several(qualities, qualitiesCount)].join(random.chance(0.8) ? ' ' : ', ')
    if (random.chance(0.15)) text = `${land.names.word(random)} ${text}`
  }
  if (random.chance(0.06)) text = `${text} - ${random.pick(isService ? services : things)} ${random.pick(qualities)}`
  if (random.chance(0.05)) text = `${text} (${random.fill(random.pick(ARTICLES))})`
  return text
}

/** Prices of many sizes: from screws to machines. */
function price(random: Random, land: Land, shop: boolean): Minor {
  const scale = land.country.priceScale * 10 ** land.country.fractionDigits
  const euros = shop ? Math.exp(random.between(-0.7, 3.6)) : Math.exp(random.between(-0.5, 7.5))
  const rounded = random.chance(0.25)
    ? Math.max(1, Math.round(euros))
    : random.chance(0.3)
      ? Math.max(0.5, Math.round(euros * 10) / 10)
      : euros
  return Math.max(1, Math.round(rounded * scale))
}

function quantityOf(random: Random, cents: Minor, isService: boolean, shop: boolean): number {
  if (random.chance(shop ? 0.65 : 0.35)) return THOUSAND
  if (random.chance(isService ? 0.4 : 0.12))
    return random.pick([250, 500, 1500, 2500, 750, 1250, 3500, random.integer(1, 99_000), random.integer(1, 900) * 10])
  const most = shop ? 6 : cents > 50_000 ? 8 : random.pick([10, 24, 120, 1500])
  return random.integer(1, most) * THOUSAND
}

export interface LineOptions {
  readonly count: number
  readonly shop: boolean
  readonly services: boolean
  readonly rates: readonly number[]
  readonly discounts: boolean
  readonly detailed: number
}

export function inventLines(random: Random, land: Land, options: LineOptions): Line[] {
  const words = WORDS[land.pool][land.language]
  const form = random.pick(ARTICLES)
  const capitals = random.chance(options.shop ? 0.6 : 0.15)
  return Array.from({ length: options.count }, () => {
    const isService = random.chance(options.services ? 0.85 : 0.08)
    const text = describe(random, land, isService)
    const each = price(random, land, options.shop)
    const quantity = quantityOf(random, each, isService, options.shop)
    const discount =
      options.discounts && random.chance(0.6) ? random.pick([5, 10, 15, 20, 25, 30, 40, 50, 2, 100]) * THOUSAND : 0
    const before = productOf(quantity, each)
    const credited = random.chance(0.012)
    const amount = before - shareOf(before, discount)
    return {
      article: random.fill(form),
      ean: random.fill('4############'),
      description: capitals ? text.toUpperCase() : text,
      details: random.chance(options.detailed) ? random.several(words.details, random.pick([1, 1, 1, 2, 2, 3])) : [],
      quantity: credited ? -quantity : quantity,
      unit: random.pick(isService ? words.serviceUnits : words.thingUnits),
      price: each,
      discount,
      rate: random.pick(options.rates),
      amount: credited ? -amount : amount,
    }
  })
}
