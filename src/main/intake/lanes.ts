/** Runs work in the order of asking, at most so many at once. */
export function createLanes(width: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let running = 0
  const waiting: (() => void)[] = []
  return async work => {
    if (running >= width) await new Promise<void>(enter => waiting.push(enter))
    else running += 1
    try {
      return await work()
    } finally {
      // Whoever waits takes this place over, so that nobody can come between.
      const next = waiting.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }
}
