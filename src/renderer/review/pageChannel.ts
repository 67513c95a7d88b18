import type { DocumentId, Word } from '#shared/document.ts'
import type { Taking } from './PageSheet.tsx'
import type { PlacedBox } from './placedBoxes.ts'

/** What lies on the desk, for the window on the second monitor. */
export interface ShownPage {
  readonly id: DocumentId
  readonly page: number
  readonly boxes: readonly PlacedBox[]
  /** A field waits for words. */
  readonly takes: boolean
}

/** What the desk and the page's own window tell each other. Both are windows of one browser, or of one Vouch. */
export type PageMessage =
  | { readonly kind: 'ask' }
  | { readonly kind: 'show'; readonly shown: ShownPage }
  | { readonly kind: 'turn'; readonly id: DocumentId; readonly page: number }
  | {
      readonly kind: 'take'
      readonly id: DocumentId
      readonly page: number
      readonly words: readonly Word[]
      readonly way: Taking
    }

export interface PageChannel {
  send(message: PageMessage): void
  close(): void
}

/** Joins the conversation; a window does not hear itself. */
export function joinPageChannel(onMessage: (message: PageMessage) => void): PageChannel {
  const channel = new BroadcastChannel('vouch-page')
  channel.onmessage = event => onMessage(event.data as PageMessage)
  return { send: message => channel.postMessage(message), close: () => channel.close() }
}

/** The address of the page's own window: the same in both hosts. */
export const PAGE_WINDOW = '#/page'
