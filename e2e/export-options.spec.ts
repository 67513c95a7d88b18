import { messages } from '../src/renderer/messages/index.ts'
import { sample } from './support/files.ts'
import { expect, test } from './support/test.ts'
import { untilLoaded } from './support/vouch.ts'

test("the shop's own numbers and accounts stand in the file for DATEV, and what cannot be is not saved", async ({
  vouch,
}) => {
  const { page, queue, exports } = vouch
  const text = messages.exports.options
  await queue.importFiles([sample('de-letter.pdf')])
  const id = await vouch.untilStatus('de-letter.pdf', 'review')
  await vouch.call('review.approve', { id, version: (await vouch.call('documents.get', { id })).version })
  await vouch.goTo(messages.navigation.exports)
  await expect(exports.heading).toBeVisible()
  await expect(page.getByRole('region', { name: text.datev })).toBeHidden()

  await exports.chooseProfile('DATEV')
  const options = page.getByRole('region', { name: text.datev })
  const preview = page.getByRole('region', { name: messages.exports.preview, exact: true })
  const save = options.getByRole('button', { name: text.save })
  await expect(preview).toContainText(';1001;1;')
  await expect(save).toBeDisabled()

  await options.getByLabel(text.consultant).fill('7')
  await expect(options).toContainText(text.between('1001', '9999999'))
  await expect(save).toBeDisabled()
  await options.getByLabel(text.consultant).fill('29098')
  await options.getByRole('combobox', { name: text.chart }).click()
  await page.getByRole('option', { name: 'SKR04' }).click()
  await options.getByRole('combobox', { name: text.accountLength }).click()
  await page.getByRole('option', { name: '5' }).click()
  await expect(options.getByLabel(text.account('19'))).toHaveValue('54000')
  await options.getByLabel(text.creditor).fill('10000')
  await expect(options).toContainText(text.creditorDigits(6))
  await expect(save).toBeDisabled()
  await options.getByLabel(text.creditor).fill('712345')
  await page.keyboard.press('Enter')
  await expect(preview).toContainText(';29098;1;')
  await expect(preview).toContainText(';54000;712345;')
  await expect(save).toBeDisabled()

  await page.reload()
  await untilLoaded(page)
  await exports.chooseProfile('DATEV')
  await expect(options.getByLabel(text.consultant)).toHaveValue('29098')
  await expect(preview).toContainText(';54000;712345;')
})

test('the tax rates of another country stand in the file for Xero', async ({ vouch }) => {
  const { page, exports } = vouch
  const text = messages.exports.options
  await vouch.goTo(messages.navigation.exports)
  await exports.chooseProfile('Xero')
  const options = page.getByRole('region', { name: text.xero })
  const save = options.getByRole('button', { name: text.save })
  await options.getByRole('button', { name: text.removeRate(1) }).click()
  await options.getByRole('button', { name: text.addRate }).click()
  await expect(options.getByRole('alert')).toHaveText(text.ratesWrong)
  await expect(save).toBeDisabled()
  await options.getByLabel(text.rateOf(3), { exact: true }).fill('15')
  await options.getByLabel(text.taxNameOf(3)).fill('15% GST on Expenses')
  await save.click()
  await expect
    .poll(async () => (await vouch.call('settings.get', {})).exportOptions.xero.taxTypes)
    .toEqual({ '0': 'Zero Rated Expenses', '5': '5% (VAT on Expenses)', '15': '15% GST on Expenses' })
})
