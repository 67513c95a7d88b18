/** Characters that print alike: none of them is a reading error. The line reader is trained with the same groups. */
const ALIKE: Readonly<Record<string, string>> = {
  '-': '\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212',
  "'": '\u2018\u2019\u201a\u02bc\u2032´`',
  '”': '″',
  '•': '●',
  '■': '▪',
  '·': '∙⋅',
  '□': '☐',
  '✓': '✔',
  fi: 'ﬁ',
  fl: 'ﬂ',
  ff: 'ﬀ',
  ffi: 'ﬃ',
  ffl: 'ﬄ',
}

const CANONICAL = new Map(Object.entries(ALIKE).flatMap(([one, others]) => [...others].map(other => [other, one])))

/** The text in Unicode's composed form, with look-alikes made one and single blanks between words. */
export function normalise(text: string): string {
  return [...text.normalize('NFC')]
    .map(character => CANONICAL.get(character) ?? character)
    .join('')
    .split(/\s+/)
    .filter(word => word !== '')
    .join(' ')
}

/** The words of a text, parted by white space. */
export function wordsOf(text: string): string[] {
  const normal = normalise(text)
  return normal === '' ? [] : normal.split(' ')
}
