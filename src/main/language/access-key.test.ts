import { expect, test } from 'vitest'
import { findAccessKeys } from './access-key.ts'

/** Made up, without its check digit. */
const BODY = '3526071122233300018155001000012345100000001'

test('a number of 44 digits whose check digit does not hold is no access key', () => {
  const right = [...'0123456789'].filter(digit => findAccessKeys(BODY + digit).length > 0)
  expect(right).toHaveLength(1)
  expect(findAccessKeys(`1${BODY}${right[0]}`)).toEqual([])
  expect(findAccessKeys('')).toEqual([])
})

test('an access key names the issuer and the number, in one run or in groups of four', () => {
  const digit = [...'0123456789'].find(one => findAccessKeys(BODY + one).length > 0)!
  const key = { issuer: '11222333000181', number: '12345' }
  expect(findAccessKeys(`Chave de acesso ${BODY}${digit}`)).toEqual([key])
  expect(findAccessKeys((BODY + digit).replace(/(\d{4})(?=\d)/g, '$1 '))).toEqual([key])
})
