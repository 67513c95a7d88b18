import { COUNTRIES } from '../../../../tools/samples/countries.ts'
import { GERMAN } from './german.ts'
import { ITALIAN } from './italian.ts'
import { type Addresses, bar, land, like, near } from './land.ts'

const BRITISH: Addresses = {
  streets: bar(
    '{number} {street} | {number} {word} Road | {number} {word} Street | Unit {number} {word} Industrial Estate | {word} House, {number} {surname} Lane | {number} {word} Avenue | {word} Business Park | Unit {number}, {surname} Way | {number}-{number} {word} Row | {surname} Court, {word} Drive | The Old {word} | {number}A High Street | PO Box {number}',
  ),
  places: bar(
    '{city} / {post} | {city} {post} | {city}, {post} | {district} / {city} / {post} | {city} / {state} / {post}',
  ),
  posts: bar('@@# #@@ | @## #@@ | @@## #@@ | @# #@@ | @#@ #@@'),
  extras: bar('Suite {number} | 2nd Floor | {word} Building | Ground Floor'),
  states: bar('Kent | Essex | Surrey | Devon | Norfolk | Lancashire | West Yorkshire | Cheshire | Dorset | Fife'),
}

const AMERICAN: Addresses = {
  streets: bar(
    '{number} {street} | {number}{number} {word} St | {number}{number} {word} Ave. | {number} N {word} Blvd | {number} {surname} Road | P.O. Box {number}{number} | {number} W. {word} Drive, Suite {number} | {number} Highway {number} | {number} {word} Pkwy Ste {number} | One {word} Plaza',
  ),
  places: bar('{city}, {state} {post} | {city}, {state} {post} | {city} {state} {post} | {city}, {state}, {post}'),
  posts: bar('##### | ##### | #####-####'),
  extras: bar('Suite {number} | Floor {number} | Building {number} | Apt. {number}'),
  states: bar('TX | CA | NY | FL | IL | OH | WA | OR | CO | GA | NC | VA | PA | MI | AZ | MA | NJ | TN | MN | UT'),
}

const { germany, italy, unitedKingdom, ireland, unitedStates, australia, india, malaysia } = COUNTRIES

const dollar = { moneyForms: ['$#', '$#', '$ #', '#'] }

/** Countries that write English, and suppliers of others who do. */
export const ENGLISH_LANDS = [
  land(
    unitedKingdom,
    8,
    ['en_GB', 'en'],
    BRITISH,
    'Ltd | Limited | PLC | LLP | & Sons | Ltd. | (UK) Ltd | & Co. | CIC | Group Ltd | LIMITED | & Co Ltd | ',
  ),
  land(
    ireland,
    2,
    ['en_IE', 'en_GB', 'en'],
    like(BRITISH, {
      posts: bar('@## @### | @## @#@#'),
      states: bar('Co. Cork | Co. Dublin | Co. Kerry | Co. Mayo | Co. Galway'),
    }),
    'Ltd | Limited | DAC | Teoranta | & Sons Ltd | ',
  ),
  land(
    unitedStates,
    7,
    ['en'],
    AMERICAN,
    'Inc. | LLC | Corp. | Co. | Group | Inc | , Inc. | , LLC | Corporation | LLP | P.C. | Company | & Sons | ',
  ),
  land(
    near(unitedStates, {
      code: 'CA',
      name: 'Canada',
      currency: 'CAD',
      taxRates: { standard: '13', reduced: '5' },
      vatId: { pattern: '#########RT0001', valid: () => true },
      labels: {
        ...unitedStates.labels,
        vatId: ['GST/HST No.', 'GST #', 'HST Reg.', 'BN'],
        tax: ['HST {rate}%', 'GST/HST', 'HST (ON) {rate}%', 'GST {rate}%'],
      },
    }),
    1.5,
    ['en_CA', 'en'],
    like(AMERICAN, { posts: ['@#@ #@#'], states: bar('ON | BC | AB | MB | NS') }),
    'Inc. | Ltd. | Corp. | Limited | ULC',
  ),
  land(
    australia,
    2.5,
    ['en_AU', 'en'],
    like(BRITISH, {
      posts: ['####'],
      places: bar('{city} {state} {post} | {city}, {state} {post} | {city} / {state} {post}'),
      states: bar('NSW | VIC | QLD | WA | SA | TAS'),
    }),
    'Pty Ltd | Pty. Ltd. | Pty Limited | Limited | & Co | ',
  ),
  land(
    near(australia, {
      code: 'NZ',
      name: 'New Zealand',
      currency: 'NZD',
      ...dollar,
      taxRates: { standard: '15', reduced: '0' },
      vatId: { pattern: '###-###-###', valid: () => true },
      labels: { ...australia.labels, vatId: ['GST No', 'GST Number', 'GST Reg No', 'IRD/GST'] },
    }),
    0.7,
    ['en_AU', 'en'],
    like(BRITISH, { posts: ['####'], places: bar('{city} {post} | {district} / {city} {post}') }),
    'Ltd | Limited',
  ),
  land(
    india,
    3,
    ['en_IN', 'en'],
    like(BRITISH, {
      streets: bar(
        'No. {number}, {word} Road | {number}/{number}, {word} Nagar | Plot No. {number}, {word} Industrial Area | Shop No. {number}, {surname} Complex | {number}, {word} Street | Flat {number}, {word} Towers | Survey No. {number}/{number}, {word} Village',
      ),
      posts: bar('###### | ### ###'),
      places: bar(
        '{city} - {post} | {city} {post} | {city}, {state} - {post} | {district} / {city}-{post}, {state} | {district}, {city} / {state} {post}',
      ),
      states: bar('Karnataka | Maharashtra | Tamil Nadu | Gujarat | Delhi | Telangana | West Bengal | Kerala'),
    }),
    'Pvt. Ltd. | Private Limited | LLP | Enterprises | & Sons | Traders | Pvt Ltd | Industries | & Co. | ',
  ),
  land(
    malaysia,
    5,
    ['en_IN', 'en'],
    like(BRITISH, {
      streets: bar(
        'No. {number}, Jalan {word} | {number}, Jalan {word} {number}/{number} | Lot {number}, Jalan {surname} | {number}-G, Jalan {word} | No {number} & {number}, Persiaran {word} | Taman {word} | Lot {number} Kawasan Perindustrian {word}',
      ),
      posts: ['#####'],
      places: bar(
        '{post} {city} | {post} {city}, {state} | Taman {district} / {post} {city}, {state} | {post}, {city}, {state} | Taman {district}, {post} {city} | {post} {city}. | {district} / {post} {city} / {state}',
      ),
      states: bar(
        'Selangor | Johor | Penang | Perak | Kuala Lumpur | W.P. Kuala Lumpur | Sabah | Melaka | Selangor Darul Ehsan',
      ),
    }),
    'Sdn Bhd | SDN. BHD. | Enterprise | Trading | SDN BHD | Restaurant | (M) Sdn Bhd | Holdings Sdn. Bhd. | Marketing | ',
  ),
  land(
    near(malaysia, {
      code: 'SG',
      name: 'Singapore',
      currency: 'SGD',
      moneyForms: ['S$#', '$#', 'SGD #', '#'],
      priceScale: 1.5,
      taxRates: { standard: '9', reduced: '0' },
      vatId: { pattern: '20#######@', valid: () => true },
    }),
    1,
    ['en_IN', 'en'],
    like(BRITISH, {
      streets: bar(
        '{number} {word} Road #0{number}-{number} | Blk {number} {word} Ave {number} | {number} {surname} Crescent',
      ),
      posts: ['######'],
      places: bar('Singapore {post} | S({post}) | Singapore - {post}'),
    }),
    'Pte Ltd | Pte. Ltd. | LLP',
  ),
  land(
    near(unitedStates, {
      code: 'ZA',
      name: 'South Africa',
      currency: 'ZAR',
      priceScale: 18,
      moneyForms: ['R #', 'R#', 'ZAR #', '#'],
      dateForms: ['YYYY/MM/DD', 'DD/MM/YYYY', 'DD MMM YYYY'],
      taxRates: { standard: '15', reduced: '0' },
      vatId: { pattern: '4#########', valid: () => true },
      labels: { vatId: ['VAT No', 'VAT Reg No', 'VAT Number'], tax: ['VAT {rate}%', 'VAT @ {rate}%', 'VAT'] },
    }),
    0.7,
    ['en_ZA', 'en'],
    like(BRITISH, { posts: ['####'], places: bar('{city} / {post} | {city}, {post} | {district} / {city} {post}') }),
    '(Pty) Ltd | CC | (Pty) Limited',
  ),
  land(
    near(germany, {
      wording: unitedKingdom.wording,
      name: 'Germany',
      dateForms: ['DD.MM.YYYY', 'DD/MM/YYYY', 'YYYY-MM-DD', 'D MMM YYYY'],
    }),
    1.5,
    ['de'],
    GERMAN,
    'GmbH | AG | GmbH & Co. KG | UG | SE',
  ),
  land(
    near(italy, { wording: unitedKingdom.wording, name: 'Italy', labels: {} }),
    0.8,
    ['it'],
    ITALIAN,
    'S.r.l. | S.p.A. | Srl',
  ),
  land(
    near(unitedKingdom, {
      code: 'NL',
      name: 'Netherlands',
      currency: 'EUR',
      moneyForms: germany.moneyForms,
      numberForms: [...germany.numberForms, ...unitedKingdom.numberForms],
      dateForms: ['DD-MM-YYYY', 'D MMMM YYYY', 'DD/MM/YYYY'],
      taxRates: { standard: '21', reduced: '9' },
      vatId: { pattern: 'NL#########B##', valid: () => true },
      ibanAccount: 'EXMP0#########',
    }),
    1,
    ['nl', 'en'],
    like(GERMAN, {
      streets: bar('{word}straat {number} | {word}weg {number} | {word}laan {number} | {word}kade {number}-{number}'),
      posts: ['#### @@'],
      places: bar('{post} {city} | {post} {city}'),
    }),
    'B.V. | BV | N.V. | VOF',
  ),
  land(
    near(unitedStates, {
      code: 'CN',
      name: 'China',
      labels: {},
      dateForms: ['YYYY-MM-DD', 'YYYY/MM/DD', 'MMM. DD, YYYY'],
      vatId: { pattern: '91##############@#', valid: () => true },
    }),
    0.5,
    ['en'],
    like(AMERICAN, {
      streets: bar('Room {number}, {word} Building, {surname} Road | No. {number} {word} Industrial Zone'),
      places: bar('{city}, {state}, China | {city} {post}, P.R. China'),
      states: bar('Guangdong | Zhejiang | Jiangsu | Hong Kong'),
    }),
    'Co., Ltd. | Co., Limited | Technology Co., Ltd.',
  ),
]
