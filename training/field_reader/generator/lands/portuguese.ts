import { COUNTRIES } from '../../../../tools/samples/countries.ts'
import { type Addresses, bar, land, like, near } from './land.ts'

const PORTUGUESE: Addresses = {
  streets: bar(
    'Rua {word}, {number} | Rua de {word} n.º {number} | Rua {surname}, nº {number} | Av. {word}, {number} | Avenida {surname} {number} | Travessa {word}, {number} | Largo {word} {number} | Zona Industrial de {word} | Praça {word}, {number} | Estrada de {word}, km {number} | Quinta {word} | Rua {word} {number}, 2.º Esq. | Zona Ind. {word}, Lote {number} | Parque Empresarial {word}',
  ),
  places: bar('{post} {city} | {post} {city} | {post} {district} | {post} - {city}'),
  posts: ['####-###'],
  extras: bar('Lote {number} | Apartado {number} | Edifício {word} | 3.º Dto. | Loja {number}'),
  states: [],
}

const { portugal, brazil } = COUNTRIES

/** Countries that write Portuguese. */
export const PORTUGUESE_LANDS = [
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
]
