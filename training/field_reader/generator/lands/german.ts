import { COUNTRIES } from '../../../../tools/samples/countries.ts'
import { type Addresses, bar, land, like, near, SWISS } from './land.ts'

export const GERMAN: Addresses = {
  streets: bar(
    '{street} {number} | {street} {number} | {word}straße {number} | {word}str. {number} | {word}weg {number} | Am {word} {number} | {word}-{surname}-Straße {number} | Postfach {number}0 | {word}platz {number} | {word}gasse {number} | Industriegebiet {word} {number} | An der {word} {number} | Gewerbepark {number} | {word}ring {number}-{number}',
  ),
  places: bar('{post} {city} | {post} {city} | {post} {city} | D-{post} {city} | {post} {city}-{district}'),
  posts: ['#####'],
  extras: bar('Gebäude {number} | 2. OG | Haus B | Tor 3'),
  states: [],
}

const { germany, austria, switzerland } = COUNTRIES

/** Countries that write German. */
export const GERMAN_LANDS = [
  land(
    germany,
    12,
    ['de'],
    GERMAN,
    'GmbH | GmbH | GmbH & Co. KG | AG | e.K. | KG | UG (haftungsbeschränkt) | OHG | GbR | SE | e.G. | e.V. | mbH | gGmbH | PartG mbB | GmbH & Co. OHG | Inh. {person} | ',
  ),
  land(
    austria,
    4,
    ['de_AT', 'de'],
    like(GERMAN, { posts: ['####'], places: bar('{post} {city} | A-{post} {city} | {post} {city}') }),
    'GmbH | Ges.m.b.H. | GesmbH | KG | e.U. | OG | AG | GmbH & Co KG | ',
  ),
  land(
    switzerland,
    4,
    ['de_CH', 'de'],
    like(GERMAN, { posts: ['####'], places: SWISS, states: bar('ZH | BE | LU | SG | AG | BS') }),
    'AG | GmbH | & Co. | & Co. AG | Genossenschaft | SA | ',
  ),
  land(
    near(germany, {
      currency: 'CHF',
      moneyForms: switzerland.moneyForms,
      numberForms: switzerland.numberForms,
      code: 'LI',
      ibanAccount: '99900############',
      taxRates: switzerland.taxRates,
      vatId: switzerland.vatId,
    }),
    0.3,
    ['de_CH', 'de'],
    like(GERMAN, { posts: ['94##'], places: SWISS, states: ['FL'] }),
    'AG | Anstalt | Est.',
  ),
]
