import { afterEach, beforeEach, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../testing/test-app.ts'

let app: TestApp

beforeEach(() => {
  app = createTestApp()
})
afterEach(() => app.end())

const FATTURA = 'xmlns:p="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2"'

/** A file with an invoice for each number. */
const fattura = (...numbers: readonly string[]): Uint8Array<ArrayBuffer> => {
  const bodies = numbers.map(
    number => `<FatturaElettronicaBody><DatiGenerali><DatiGeneraliDocumento><Numero>${number}</Numero>
      </DatiGeneraliDocumento></DatiGenerali></FatturaElettronicaBody>`,
  )
  return new TextEncoder().encode(
    `<p:FatturaElettronica ${FATTURA}><FatturaElettronicaHeader/>${bodies.join('')}</p:FatturaElettronica>`,
  )
}

const take = (fileName: string, content: Uint8Array<ArrayBuffer>) =>
  app.importer.importBytes(fileName, content, { source: 'window' })

test('a file of several invoices that cannot be cut is refused with the reason', async () => {
  const whole = fattura('7', '8')
  expect(await take('lotto.xml', whole.slice(0, -20))).toMatchObject({
    outcome: 'refused',
    error: { code: 'einvoice-damaged' },
  })
  expect(app.store.documents.count()).toBe(0)
})

test('a file of several invoices becomes a document for each, once, however often it comes', async () => {
  const first = await take('lotto.xml', fattura('7', '8', '9'))
  if (first.outcome !== 'imported') throw new Error(first.outcome)
  const ids = [first.id, ...(first.others ?? [])]
  expect(ids.map(id => app.store.documents.get(id).summary.fileName)).toEqual([
    'lotto.xml (1 of 3)',
    'lotto.xml (2 of 3)',
    'lotto.xml (3 of 3)',
  ])
  const again = await take('again.xml', fattura('7', '8', '9'))
  expect(again).toEqual({ outcome: 'duplicate', fileName: 'again.xml', id: ids[0], others: ids.slice(1) })
  const more = await take('more.xml', fattura('7', '10'))
  expect(more).toMatchObject({ outcome: 'imported', others: [ids[0]] })
  expect(app.store.documents.count()).toBe(4)
})

test('a file of one invoice is one document of its own bytes', async () => {
  const result = await take('one.xml', fattura('7'))
  expect(result).toEqual({ outcome: 'imported', fileName: 'one.xml', id: expect.any(String) })
})
