import { LANGUAGES, type Language } from '#shared/document.ts'

/** ISO 639-2, both its forms, as XML schemas of the nineties use them. */
const THREE_LETTERS: Readonly<Record<string, Language>> = {
  eng: 'en',
  deu: 'de',
  ger: 'de',
  fra: 'fr',
  fre: 'fr',
  spa: 'es',
  ita: 'it',
  por: 'pt',
}

/** `de`, `de-AT` or `ger`; undefined where Vouch does not know the language. */
export function languageFrom(written: string | undefined): Language | undefined {
  const code = written?.toLowerCase().split(/[-_]/)[0] ?? ''
  return THREE_LETTERS[code] ?? LANGUAGES.find(language => language === code)
}
