import { COUNTRIES } from '../../../../tools/samples/countries.ts'
import { type Addresses, bar, land, like, near, SWISS } from './land.ts'

export const ITALIAN: Addresses = {
  streets: bar(
    'Via {word}, {number} | Via {surname} {number} | Via {word} n. {number} | Via {surname}, {number}/A | Corso {word}, {number} | Viale {word}, {number} | Piazza {word}, {number} | Strada {word} {number} | Z.I. {word} | Località {word}, {number} | Largo {surname}, {number} | VIA {word} {number} | Via dei {word}, {number} | Contrada {word} snc',
  ),
  places: bar(
    '{post} {city} ({state}) | {post} {city} {state} | {post} - {city} ({state}) | {post} {city} | I-{post} {city} ({state}) | {post} {city} - {state}',
  ),
  posts: ['#####'],
  extras: bar('Scala B int. {number} | Fraz. {word} | Zona Industriale'),
  states: bar(
    'MI | RM | TO | NA | BO | FI | VE | BA | GE | PA | VR | PD | BS | BG | MO | RE | PR | TN | UD | AN | PG | CA | CT | SA | LE | VI | TV | MB | CO | VA',
  ),
}

const { switzerland, italy } = COUNTRIES

/** Countries that write Italian. */
export const ITALIAN_LANDS = [
  land(
    italy,
    16,
    ['it'],
    ITALIAN,
    'S.r.l. | S.p.A. | S.n.c. | S.a.s. | SRL | S.R.L. | SPA | s.r.l. | S.r.l.s. | Soc. Coop. | di {person} | di {person} & C. s.n.c. | & Figli S.n.c. | SNC | S.S. Agricola | S.C.A R.L. | S.R.L. Unipersonale | ',
  ),
  land(
    near(italy, {
      code: 'CH',
      name: 'Svizzera',
      currency: 'CHF',
      moneyForms: switzerland.moneyForms,
      numberForms: switzerland.numberForms,
      taxRates: switzerland.taxRates,
      vatId: switzerland.vatId,
      taxNumber: undefined,
      ibanAccount: switzerland.ibanAccount,
      labels: { vatId: ['IVA', 'N. IVA', 'No IVA', 'IDI'] },
    }),
    1,
    ['it'],
    like(ITALIAN, { posts: ['6###'], places: SWISS, states: ['TI'] }),
    'SA | Sagl | S.A.',
  ),
]
