import { COUNTRIES } from '../../../../tools/samples/countries.ts'
import { type Addresses, bar, land, like, near, SWISS } from './land.ts'

const FRENCH: Addresses = {
  streets: bar(
    '{number} rue {word} | {number}, rue de {word} | {number} rue {surname} | {number} avenue de {word} | {number}, avenue du Général {surname} | {number} bis rue {word} | {number} boulevard {surname} | ZA {word} | ZI de {word} | {number} chemin de {word} | {number} place {word} | Route de {word} | {number} impasse des {word} | {number} allée {word} | {number} quai {surname} | Lieu-dit {word} | Rue {word} {number} | {number} RUE {word}',
  ),
  places: bar('{post} {city} | {post} {city} | {post} {city} CEDEX | F-{post} {city} | {post} - {city}'),
  posts: ['#####'],
  extras: bar('BP {number} | CS {number}00 | Bâtiment B | 3ème étage | Résidence {word} | Zone industrielle'),
  states: [],
}

const { france, belgium, romandy } = COUNTRIES

/** Countries that write French. */
export const FRENCH_LANDS = [
  land(
    france,
    13,
    ['fr'],
    FRENCH,
    'SARL | SAS | SA | EURL | SASU | SNC | EI | SCI | S.A.R.L. | S.A.S. | & Cie | SCOP | EIRL | Association | ',
  ),
  land(
    belgium,
    3,
    ['fr_BE', 'fr'],
    like(FRENCH, { posts: ['####'], places: bar('{post} {city} | B-{post} {city} | BE-{post} {city}') }),
    'SRL | SA | SPRL | SC | ASBL | SNC | NV | BV | ',
  ),
  land(
    romandy,
    2,
    ['fr_CH', 'fr'],
    like(FRENCH, { posts: ['1###', '2###'], places: SWISS, states: bar('VD | GE | NE | VS | FR | JU') }),
    'SA | Sàrl | & Cie | S.à r.l. | ',
  ),
  land(
    near(france, {
      code: 'LU',
      name: 'Luxembourg',
      taxRates: { standard: '17', reduced: '8' },
      ibanAccount: '999#############',
      vatId: { pattern: 'LU########', valid: () => true },
    }),
    1,
    ['fr_LU', 'fr'],
    like(FRENCH, { posts: ['####'], places: bar('L-{post} {city} | {post} {city}') }),
    'S.A. | S.à r.l. | Sàrl | SA',
  ),
  land(
    near(france, {
      code: 'CA',
      name: 'Canada',
      currency: 'CAD',
      moneyForms: ['# $', '#$', '$ #', '#'],
      taxRates: { standard: '14.975', reduced: '5' },
      ibanAccount: undefined,
      accountPattern: '#####-###-#######',
      vatId: { pattern: '#########RT0001', valid: () => true },
      labels: { vatId: ['TPS', 'TVQ', 'No TPS', 'N° TVQ'] },
    }),
    1,
    ['fr'],
    like(FRENCH, { posts: ['@#@ #@#'], places: bar('{city} (Québec) {post} | {city} QC {post} | {city}, QC, {post}') }),
    'inc. | Inc. | ltée | enr. | S.E.N.C.',
  ),
]
