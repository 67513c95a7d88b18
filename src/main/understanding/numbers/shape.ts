import { clip, flag, type Group } from './group.ts'

const share = (text: string, pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / text.length

/** How a word is written, and where it stands in its line. */
export const SHAPE: Group = {
  names: [
    'digits',
    'letters',
    'capitals',
    'length',
    'digitCount',
    'startsWithCapital',
    'allCapitals',
    'endsWithColon',
    'endsWithComma',
    'endsWithPoint',
    'hasStroke',
    'hasAt',
    'isYear',
    'isDecimal',
    'firstOfSegment',
    'lastOfSegment',
    'placeInSegment',
    'lengthOfSegment',
    'colonBefore',
  ],
  prepare: () => place => {
    const { token, index, segment } = place
    const { text } = token
    const letters = share(text, /\p{L}/gu)
    const capitals = share(text, /\p{Lu}/gu)
    return [
      share(text, /\d/g),
      letters,
      capitals,
      clip(text.length / 20),
      clip(share(text, /\d/g) * (text.length / 12)),
      flag(/^\p{Lu}/u.test(text)),
      flag(letters > 0 && capitals === letters),
      flag(text.endsWith(':')),
      flag(text.endsWith(',')),
      flag(text.endsWith('.')),
      flag(/[-/]/.test(text)),
      flag(text.includes('@')),
      flag(/^(?:19|20)\d{2}$/.test(text)),
      flag(/\d[.,]\d{2}\b/.test(text)),
      flag(index === 0),
      flag(index === segment.tokens.length - 1),
      clip(index / 10),
      clip(segment.tokens.length / 12),
      flag(segment.tokens[index - 1]?.text.endsWith(':') ?? false),
    ]
  },
}
