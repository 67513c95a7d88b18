import { flag, type Group } from './group.ts'

/** How a word was read. */
export const READING: Group = {
  names: ['confidence', 'byOcr'],
  prepare:
    () =>
    ({ token }) => [token.confidence, flag(token.engine !== 'text-layer')],
}
