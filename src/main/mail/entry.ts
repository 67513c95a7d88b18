import type { Mail } from '#shared/origin.ts'

/** A file in a mail or archive. */
export interface Entry {
  readonly fileName: string
  readonly bytes: Uint8Array
  /** Shown within the text of a mail, as logos of signatures are. */
  readonly inline: boolean
}

/** What a mail or archive holds, one after the other, and what it says of itself. */
export interface Opened {
  readonly mail?: Mail
  readonly entries: AsyncIterable<Entry> | Iterable<Entry>
}

/** Anything that is to be stored of a stranger's text, in one line. */
export const oneLine = (text: string | undefined): string =>
  (text ?? '')
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, 500)

/** Only the last part of a name, without what no file name may hold: it is shown, and never a path. */
export const safeName = (name: string | null | undefined, otherwise: string): string =>
  oneLine(
    (name ?? '')
      .split(/[\\/]/)
      .at(-1)
      ?.replaceAll(/[<>:"|?*]/g, '_'),
  ).slice(-200) || otherwise
