import { COUNTRIES } from '../../../../tools/samples/countries.ts'
import { type Addresses, bar, land, like, near } from './land.ts'

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

const { spain, mexico, argentina, colombia } = COUNTRIES

const latin = (places: string, posts: string): Partial<Addresses> => ({ places: bar(places), posts: bar(posts) })

/** Countries that write Spanish. */
export const SPANISH_LANDS = [
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
]
