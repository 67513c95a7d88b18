/** Gathers what comes within a moment and deals with it at once: thousands of rows cost the disk as much as one. */
export interface Batch<Item> {
  /** Resolves once the item was dealt with, rejects with what its batch threw. */
  add(item: Item): Promise<void>
  /** Deals with what is gathered. */
  flush(): void
}

export function createBatch<Item>(waitMs: number, deal: (items: readonly Item[]) => void): Batch<Item> {
  let gathered: { readonly item: Item; readonly settle: PromiseWithResolvers<void> }[] = []
  let timer: NodeJS.Timeout | undefined

  function flush(): void {
    clearTimeout(timer)
    timer = undefined
    const batch = gathered
    gathered = []
    if (batch.length === 0) return
    try {
      deal(batch.map(({ item }) => item))
      for (const { settle } of batch) settle.resolve()
    } catch (thrown) {
      for (const { settle } of batch) settle.reject(thrown)
    }
  }

  return {
    add(item) {
      const settle = Promise.withResolvers<void>()
      gathered.push({ item, settle })
      timer ??= setTimeout(flush, waitMs)
      return settle.promise
    },
    flush,
  }
}
