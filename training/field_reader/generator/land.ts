import type { Language } from '#shared/document.ts'
import { COUNTRIES } from '../../../tools/samples/countries.ts'
import type { Country } from '../../../tools/samples/country.ts'
import { type Locale, Names } from './names.ts'
import type { Pool } from './pool.ts'

interface Addresses {
  /** Street lines: `{street}`, `{number}`, `{word}`, `{surname}`. */
  readonly streets: readonly string[]
  /** The lines below the street: `{post}`, `{city}`, `{state}`, `{district}`; a slash between blanks starts a new line. */
  readonly places: readonly string[]
  readonly posts: readonly string[]
  /** Lines that stand above or beside the street. */
  readonly extras: readonly string[]
  readonly states: readonly string[]
}

export interface Land {
  readonly country: Country
  readonly language: Language
  readonly names: Names
  readonly addresses: Addresses
  readonly legalForms: readonly string[]
  /** How often it is drawn. */
  readonly weight: number
  /** Which words its suppliers may use. */
  readonly pool: Pool
}

const bar = (text: string): string[] => text.split('|').map(part => part.trim())

const GERMAN: Addresses = {
  streets: bar(
    '{street} {number} | {street} {number} | {word}straße {number} | {word}str. {number} | {word}weg {number} | Am {word} {number} | {word}-{surname}-Straße {number} | Postfach {number}0 | {word}platz {number} | {word}gasse {number} | Industriegebiet {word} {number} | An der {word} {number} | Gewerbepark {number} | {word}ring {number}-{number}',
  ),
  places: bar('{post} {city} | {post} {city} | {post} {city} | D-{post} {city} | {post} {city}-{district}'),
  posts: ['#####'],
  extras: bar('Gebäude {number} | 2. OG | Haus B | Tor 3'),
  states: [],
}
const FRENCH: Addresses = {
  streets: bar(
    '{number} rue {word} | {number}, rue de {word} | {number} rue {surname} | {number} avenue de {word} | {number}, avenue du Général {surname} | {number} bis rue {word} | {number} boulevard {surname} | ZA {word} | ZI de {word} | {number} chemin de {word} | {number} place {word} | Route de {word} | {number} impasse des {word} | {number} allée {word} | {number} quai {surname} | Lieu-dit {word} | Rue {word} {number} | {number} RUE {word}',
  ),
  places: bar('{post} {city} | {post} {city} | {post} {city} CEDEX | F-{post} {city} | {post} - {city}'),
  posts: ['#####'],
  extras: bar('BP {number} | CS {number}00 | Bâtiment B | 3ème étage | Résidence {word} | Zone industrielle'),
  states: [],
}
const SPANISH: Addresses = {
  streets: bar(
    'C/ {word}, {number} | Calle {word}, {number} | Calle {surname}, nº {number} | Avda. {word}, {number} | Avenida de {word} {number} | Plaza {word}, {number} | Pol. Ind. {word}, parc. {number} | Polígono {word}, nave {number} | Paseo de {word}, {number} | Ctra. {word} km {number} | C. {surname} {number}, 2º B | Ronda {word} {number} | Camino de {word} s/n | Travesía {word}, {number}',
  ),
  places: bar(
    '{post} {city} | {post} {city} ({state}) | {post} - {city} | {post}, {city} | {post} {city} / {state} | {city} {post}',
  ),
  posts: ['0####', '1####', '2####', '3####', '4####', '5####'],
  extras: bar('Planta {number} | Local {number} | Edificio {word} | 3º izq. | Bajo'),
  states: [],
}
const ITALIAN: Addresses = {
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
const PORTUGUESE: Addresses = {
  streets: bar(
    'Rua {word}, {number} | Rua de {word} n.º {number} | Rua {surname}, nº {number} | Av. {word}, {number} | Avenida {surname} {number} | Travessa {word}, {number} | Largo {word} {number} | Zona Industrial de {word} | Praça {word}, {number} | Estrada de {word}, km {number} | Quinta {word} | Rua {word} {number}, 2.º Esq. | Zona Ind. {word}, Lote {number} | Parque Empresarial {word}',
  ),
  places: bar('{post} {city} | {post} {city} | {post} {district} | {post} - {city}'),
  posts: ['####-###'],
  extras: bar('Lote {number} | Apartado {number} | Edifício {word} | 3.º Dto. | Loja {number}'),
  states: [],
}
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

/** `addresses` with what differs. */
const like = (addresses: Addresses, own: Partial<Addresses>): Addresses => ({ ...addresses, ...own })

const land = (
  country: Country,
  weight: number,
  locales: readonly Locale[],
  addresses: Addresses,
  legalForms: string,
): Land => ({
  country,
  language: country.wording.language,
  names: new Names(locales),
  addresses,
  legalForms: bar(legalForms),
  weight,
  pool: 'training',
})

const SWISS = bar('{post} {city} | {post} {city} | CH-{post} {city} | {post} {city} {state}')
const {
  germany,
  austria,
  switzerland,
  france,
  belgium,
  romandy,
  spain,
  mexico,
  argentina,
  colombia,
  italy,
  portugal,
  brazil,
  unitedKingdom,
  ireland,
  unitedStates,
  australia,
  india,
  malaysia,
} = COUNTRIES

const dollar = { moneyForms: ['$#', '$#', '$ #', '#'] }
/** A country that differs from a known one in what is printed about it. */
const near = (country: Country, own: Partial<Country>): Country => ({ ...country, ...own })

const latin = (places: string, posts: string): Partial<Addresses> => ({ places: bar(places), posts: bar(posts) })

/** Every country and language that invoices are invented for. */
export const LANDS: readonly Land[] = [
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
  land(
    spain,
    9,
    ['es'],
    SPANISH,
    'S.L. | S.A. | S.L.U. | SL | SA | S. Coop. | C.B. | S.L.L. | S.A.U. | SLU | S.C. | S.L.P. | S.C.C.L. | ',
  ),
  land(
    mexico,
    4,
    ['es_MX', 'es'],
    like(SPANISH, {
      streets: bar(
        '{street} No. {number} | Av. {word} No. {number} | Calle {word} {number} Int. {number} | Blvd. {surname} #{number} | Calz. {word} {number} | Carretera {word} Km {number} | Av. {surname} {number}',
      ),
      places: bar(
        'Col. {district}, C.P. {post} / {city}, {state} | Col. {district} / {city}, {state}, C.P. {post} | C.P. {post}, {city}, {state}',
      ),
      extras: bar('Col. Centro | Piso {number} | Local {number}'),
    }),
    'S.A. de C.V. | S. de R.L. de C.V. | SAPI de CV | SA DE CV | S.C. | S.A.B. de C.V. | ',
  ),
  land(
    argentina,
    3,
    ['es'],
    like(SPANISH, {
      ...latin('{post} {city} | C{post}@@@ {city} | ({post}) {city} - {state} | {city}, {state}', '####'),
      streets: bar(
        '{street} {number} | Av. {word} {number} | {surname} {number} | Calle {word} {number} Piso 2 | Ruta {number} Km {number}',
      ),
    }),
    'S.A. | S.R.L. | S.A.S. | SA | SRL | S.H. | e Hijos S.A. | ',
  ),
  land(
    colombia,
    3,
    ['es'],
    like(SPANISH, {
      ...latin('{city}, {state} | {city} D.C. | {post} {city} | {city} - {state} | {city} - Colombia', '######'),
      streets: bar(
        'Calle {number} # {number}-{number} | Carrera {number} No. {number}-{number} | Cra {number} # {number} - {number} | Av. {number} # {number}-{number} | Cll {number} {number} {number} | Transversal {number} # {number}A-{number}',
      ),
    }),
    'S.A.S. | Ltda. | S.A. | SAS | LTDA | & Cía S. en C. | E.U. | ',
  ),
  land(
    near(colombia, {
      code: 'CL',
      name: 'Chile',
      currency: 'CLP',
      priceScale: 950,
      taxRates: { standard: '19', reduced: '0' },
      vatId: { pattern: '7#.###.###-#', valid: () => true },
      labels: {
        vatId: ['R.U.T.', 'RUT'],
        buyerVatId: ['RUT', 'R.U.T.'],
        invoiceNumber: ['FACTURA ELECTRÓNICA Nº', 'Nº', 'Folio'],
      },
    }),
    1,
    ['es'],
    like(SPANISH, latin('{city} | {district}, {city} | {city} - {state}', '#######')),
    'S.A. | SpA | Ltda. | EIRL | Limitada',
  ),
  land(
    near(mexico, {
      code: 'PE',
      name: 'Perú',
      currency: 'PEN',
      priceScale: 4,
      moneyForms: ['S/ #', 'S/. #', '#'],
      taxRates: { standard: '18', reduced: '0' },
      vatId: { pattern: '20#########', valid: () => true },
      labels: {
        vatId: ['RUC', 'R.U.C.', 'RUC N°'],
        buyerVatId: ['RUC'],
        tax: ['IGV {rate}%', 'I.G.V.', 'IGV'],
        net: ['Op. Gravada', 'Valor de Venta', 'Subtotal'],
        invoiceNumber: ['FACTURA ELECTRÓNICA', 'N°'],
      },
    }),
    1,
    ['es'],
    like(SPANISH, latin('{city} - {city} - {state} | {district} - {city} | {city}', '#####')),
    'S.A.C. | E.I.R.L. | S.A. | S.R.L.',
  ),
  land(
    near(argentina, {
      code: 'UY',
      name: 'Uruguay',
      currency: 'UYU',
      priceScale: 40,
      taxRates: { standard: '22', reduced: '10' },
      vatId: { pattern: '21##########', valid: () => true },
      labels: { vatId: ['RUT', 'R.U.T.'], buyerVatId: ['RUT Comprador'] },
    }),
    0.5,
    ['es'],
    like(SPANISH, latin('{city} | {post} {city} | {city}, {state}', '#####')),
    'S.A. | S.R.L. | S.A.S.',
  ),
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
  land(
    portugal,
    9,
    ['pt_PT'],
    PORTUGUESE,
    'Lda. | S.A. | Unipessoal Lda | Lda | & Filhos, Lda. | LDA | Unipessoal, Lda. | SA | , Lda. | & Irmão, Lda. | CRL | , S.A. | ',
  ),
  land(
    brazil,
    6,
    ['pt_BR', 'pt_PT'],
    like(PORTUGUESE, {
      streets: bar(
        'Rua {word}, {number} | Av. {surname}, {number} | Rua {surname}, {number} - Sala {number} | Rodovia {word}, km {number} | Alameda {word}, {number} | R. {word} {number} | Avenida {word}, {number} - {district} | Travessa {surname}, {number}',
      ),
      places: bar(
        '{post} {city} - {state} | {district} - {city}/{state} / CEP {post} | {district} - {city} - {state} - CEP: {post} | {district} / {city} - {state} | {city}/{state} CEP {post} | Bairro {district} / {post} - {city} - {state}',
      ),
      posts: ['#####-###'],
      states: bar('SP | RJ | MG | PR | RS | SC | BA | PE | CE | GO | DF | ES'),
    }),
    'Ltda. | Ltda | S.A. | ME | EIRELI | LTDA | LTDA - ME | EPP | S/A | MEI | ',
  ),
  land(
    near(portugal, {
      code: 'AO',
      name: 'Angola',
      currency: 'AOA',
      priceScale: 900,
      moneyForms: ['# Kz', 'Kz #', 'AOA #', '#'],
      taxRates: { standard: '14', reduced: '7' },
      vatId: { pattern: '5#########', valid: () => true },
    }),
    0.6,
    ['pt_PT'],
    like(PORTUGUESE, { places: bar('{city} | {district}, {city}'), posts: [''] }),
    'Lda. | S.A. | (SU), Lda.',
  ),
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
  // Suppliers of other countries who write English.
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
