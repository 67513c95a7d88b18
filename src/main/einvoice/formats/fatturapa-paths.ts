import type { HeaderPaths } from './header.ts'
import type { PartyPaths } from './party.ts'
import type { ReferencePaths } from './references.ts'

export const HEAD = 'FatturaElettronicaHeader'
export const BODY = 'FatturaElettronicaBody'
export const GENERAL = `${BODY}/DatiGenerali`
export const DOCUMENT = `${GENERAL}/DatiGeneraliDocumento`
export const PAYMENT = `${BODY}/DatiPagamento/DettaglioPagamento`

export const HEADER: HeaderPaths = {
  invoiceNumber: [`${DOCUMENT}/Numero`],
  invoiceDate: [`${DOCUMENT}/Data`],
  dueDate: [`${PAYMENT}/DataScadenzaPagamento`],
  deliveryDate: [`${GENERAL}/DatiTrasporto/DataOraConsegna`],
  purchaseOrder: [`${GENERAL}/DatiOrdineAcquisto/IdDocumento`],
  customerNumber: [`${HEAD}/CedentePrestatore/RiferimentoAmministrazione`],
  currency: [`${DOCUMENT}/Divisa`],
  paymentReference: [`${PAYMENT}/CodicePagamento`],
}

export const address = (seat: string) => ({
  addressLines: [`${seat}/Indirizzo`],
  postCode: [`${seat}/CAP`],
  city: [`${seat}/Comune`],
  region: [`${seat}/Provincia`],
  country: [`${seat}/Nazione`],
})

export const PARTY: PartyPaths = {
  ...address('Sede'),
  name: ['DatiAnagrafici/Anagrafica/Denominazione'],
  vatId: ['DatiAnagrafici/IdFiscaleIVA/IdCodice'],
  taxNumber: ['DatiAnagrafici/CodiceFiscale'],
  identifiers: ['DatiAnagrafici/Anagrafica/CodEORI'],
  registration: ['IscrizioneREA/NumeroREA'],
  phone: ['Contatti/Telefono'],
  email: ['Contatti/Email'],
}

const CODES = ['CodiceCUP', 'CodiceCIG']
const related = (kind: ReferencePaths['kind'], name: string): ReferencePaths => ({
  kind,
  at: `${GENERAL}/${name}`,
  id: ['IdDocumento'],
  date: ['Data'],
  description: CODES,
})

export const REFERENCES: readonly ReferencePaths[] = [
  related('order', 'DatiOrdineAcquisto'),
  related('contract', 'DatiContratto'),
  related('contract', 'DatiConvenzione'),
  related('receipt', 'DatiRicezione'),
  related('preceding-invoice', 'DatiFattureCollegate'),
  { kind: 'despatch', at: `${GENERAL}/DatiDDT`, id: ['NumeroDDT'], date: ['DataDDT'] },
  { kind: 'project', at: `${GENERAL}/DatiOrdineAcquisto/CodiceCUP`, id: [] },
  { kind: 'tender', at: `${GENERAL}/DatiOrdineAcquisto/CodiceCIG`, id: [] },
]

export const LINE_REFERENCES: readonly ReferencePaths[] = [
  { kind: 'accounting', at: 'RiferimentoAmministrazione', id: [] },
]
