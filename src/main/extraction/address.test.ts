import { expect, test } from 'vitest'
import { tidyAddress } from './address.ts'

test.each([
  ['', ''],
  [' · ', ''],
  ['Musterweg 3', 'Musterweg 3'],
  ['Rue du Lac 80 - 1003 Lausanne - Registre du commerce', 'Rue du Lac 80, 1003 Lausanne'],
  [
    'Av. Insurgentes 104\nC.P. 06000 Ciudad de México\nRégimen General',
    'Av. Insurgentes 104, C.P. 06000 Ciudad de México',
  ],
  ['Rivadavia 138 · 2000 Rosario · Argentina · CUIT 30-1', 'Rivadavia 138, 2000 Rosario, Argentina'],
  [
    'Rua Augusta, 100\nCEP 01310-100\nSão Paulo\nSP\nTel. 11 5555-0100',
    'Rua Augusta, 100, CEP 01310-100, São Paulo, SP',
  ],
])('%j is %j', (printed, tidy) => {
  expect(tidyAddress(printed)).toBe(tidy)
})
