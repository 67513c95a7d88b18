import { expect, test } from 'vitest'
import { LANGUAGES } from '#shared/document.ts'
import { documentTypeOf } from './document-types.ts'
import { languageFrom } from './languages.ts'
import { profileName } from './profiles.ts'
import { unitInWords } from './units.ts'

test('units in every language, and none for a code that is not known', () => {
  expect(LANGUAGES.map(language => unitInWords('HUR', language))).toEqual([
    'hour',
    'Stunde',
    'heure',
    'hora',
    'ora',
    'hora',
  ])
  expect([unitInWords('xbx', 'de'), unitInWords('Q9', 'de')]).toEqual(['Schachtel', undefined])
})

test('document types by UNTDID 1001 and TipoDocumento', () => {
  expect([undefined, '380', '384', '381', '326', 'TD01', 'TD04', '325'].map(documentTypeOf)).toEqual([
    'invoice',
    'invoice',
    'invoice',
    'credit-note',
    'invoice',
    'invoice',
    'credit-note',
    'other',
  ])
})

test('languages in two and three letters', () => {
  expect(['de', 'de-AT', 'GER', 'fre', 'nl', undefined].map(languageFrom)).toEqual([
    'de',
    'de',
    'de',
    'fr',
    undefined,
    undefined,
  ])
})

test('an identifier of a specification that is not known stays as it is', () => {
  expect([
    profileName('urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0'),
    profileName('urn:x'),
  ]).toEqual(['XRechnung 3.0', 'urn:x'])
})
