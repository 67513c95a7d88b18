/** Gathers what comes within a moment and deals with it at once: thousands of rows cost the disk as much as one. */
export interface Batch<Item> {
  /** Resolves once the item was dealt with, rejects with what its batch threw. */
  add(item: Item): Promise<void>
}

export function createBatch<Item>(waitMs: number, deal: (items: readonly Item[]) => void): Batch<Item> {
  let gathered: { readonly item: Item; readonly settle: PromiseWithResolvers<void> }[] = []

  function flush(): void {
    const batch = gathered
    gathered = []
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
      if (gathered.length === 0) setTimeout(flush, waitMs)
      gathered.push({ item, settle })
      return settle.promise
    },
  }
}
