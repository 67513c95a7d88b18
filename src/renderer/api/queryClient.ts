import { QueryClient } from '@tanstack/react-query'
import type { DocumentDetail } from '#shared/api.ts'

/** An answer that was overtaken by a newer version of the same document must not replace it. */
const keepNewer = (before: unknown, next: unknown): unknown =>
  before !== undefined && (before as DocumentDetail).version > (next as DocumentDetail).version ? before : next

/** The window's cache. Answers stay fresh until an event says otherwise: the main process is on the same machine. */
function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: { staleTime: Number.POSITIVE_INFINITY, retry: 1, retryDelay: 500, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  })
  client.setQueryDefaults(['documents.get'], { structuralSharing: keepNewer })
  return client
}

export const queryClient = createQueryClient()
