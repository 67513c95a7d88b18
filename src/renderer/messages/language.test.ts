import { expect, it } from 'vitest'
import { languageFor } from './language.ts'

it('speaks what was chosen, else the first of the system’s languages that it has, else English', () => {
  expect(languageFor('en', ['de-AT'])).toBe('en')
  expect(languageFor('system', ['fr-FR', 'de-AT', 'en'])).toBe('de')
  expect(languageFor('system', ['en-US', 'de'])).toBe('en')
  expect(languageFor('system', ['nl', 'den'])).toBe('en')
  expect(languageFor('system', [])).toBe('en')
})
