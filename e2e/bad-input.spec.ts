import { join } from 'node:path'
import { PDF_PASSWORD, PROTECTED_PDF, sample, writeBadFiles } from './support/files.ts'
import { expect, test } from './support/test.ts'

test('bad files end with a reason each, and the good one behind them is read', async ({ vouch, dataFolder }) => {
  const paths = await writeBadFiles(join(dataFolder, '..', `${dataFolder}-input`))
  await vouch.queue.importFiles([...Object.values(paths), sample('it-form.pdf')])
  await vouch.untilStatus('it-form.pdf', 'review')

  // Refused at the door: these become no document, and the window says why.
  await expect(vouch.queue.importResult('empty.pdf')).toContainText('The file is empty.')
  await expect(vouch.queue.importResult('misnamed.pdf')).toContainText('This kind of file cannot be read')

  // Let in by their kind and found out by the reader: failed documents with a reason and advice.
  const failing = {
    'truncated.jpg': 'file-damaged',
    'garbage.pdf': 'file-damaged',
    'ten-thousand-pages.pdf': 'too-many-pages',
    'pixel-bomb.png': 'image-too-large',
  }
  for (const [fileName, code] of Object.entries(failing)) {
    const id = await vouch.untilStatus(fileName, 'failed')
    const { summary } = await vouch.call('documents.get', { id })
    expect(summary.error, fileName).toMatchObject({ code })
    expect(summary.error?.advice).not.toBe('')
  }

  // No invoice, but readable: a person decides, and is told what it is.
  const letter = await vouch.untilStatus('letter.pdf', 'review')
  const { reading } = await vouch.call('documents.get', { id: letter })
  expect(reading).toMatchObject({ documentType: 'other', decision: 'reject' })
  expect(reading?.errors.map(error => error.code)).toContain('not-an-invoice')
})

test('the same file twice is one document, and the clerk is told', async ({ vouch }) => {
  await vouch.queue.importFiles([sample('es-band.pdf')])
  await vouch.untilStatus('es-band.pdf', 'review')
  await vouch.queue.importFiles([sample('es-band.pdf')])
  await expect(vouch.queue.importPanel).toContainText('the same file was imported before')
  expect((await vouch.call('documents.list', {})).total).toBe(1)
})

test('a protected PDF asks for its password, refuses a wrong one and opens with the right one', async ({ vouch }) => {
  await vouch.queue.importFiles([PROTECTED_PDF])
  const id = await vouch.untilStatus('encrypted.pdf', 'failed')
  await vouch.queue.open('encrypted.pdf')
  await expect(vouch.review.problem).toContainText('The PDF is protected by a password.')

  await vouch.review.unlock('wrong')
  await expect(vouch.review.problem).toContainText('The password does not open this PDF.')

  await vouch.review.unlock(PDF_PASSWORD)
  await vouch.untilStatus('encrypted.pdf', 'review')
  await expect(vouch.review.image).toBeVisible()
  expect(JSON.stringify(await vouch.call('documents.history', { id }))).not.toContain(PDF_PASSWORD)
})
