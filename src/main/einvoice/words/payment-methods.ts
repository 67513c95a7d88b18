import type { PaymentMeans } from '#shared/einvoice.ts'

type Method = PaymentMeans['method']
type MethodCodes = Readonly<Partial<Record<Method, string>>>

const byCode = (codes: MethodCodes): ReadonlyMap<string, Method> =>
  new Map(
    Object.entries(codes).flatMap(([method, list]) => list.split(' ').map(code => [code, method as Method] as const)),
  )

/** UNTDID 4461. */
export const UNTDID_4461 = byCode({
  transfer: '30 31 42 45 50 51 56 57 58',
  'direct-debit': '3 4 5 49 59',
  card: '48 54 55',
  cash: '10',
  cheque: '20 21 22 23 25 26',
  bill: '24 40 60 61 62 63 64 65 66 67 70 74 75 76 77 78 91 92 93',
  online: '68',
})

/** FatturaPA, code list ModalitaPagamento. */
export const MODALITA_PAGAMENTO = byCode({
  transfer: 'MP05 MP15',
  'direct-debit': 'MP09 MP10 MP11 MP16 MP17 MP19 MP20 MP21',
  card: 'MP08',
  cash: 'MP01 MP04',
  cheque: 'MP02 MP03',
  bill: 'MP06 MP12',
  online: 'MP23',
})

/** Facturae, PaymentMeansType. */
export const FACTURAE_PAYMENT_MEANS = byCode({
  transfer: '04 15',
  'direct-debit': '02',
  card: '19',
  cash: '01 18',
  cheque: '11 16 17',
  bill: '05 08 09 10',
})
