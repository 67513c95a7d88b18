/** One attempt at a document: the way it was read, what of it was right, and whether this reading was kept. */
export interface Attempted {
  readonly way: string
  readonly seconds: number
  readonly right: number
  readonly wrong: number
  readonly missed: number
  readonly kept: boolean
}

interface Figures {
  asked: number
  kept: number
  seconds: number
  /** Fields that were right more, and wrong more, than usual: where this way was kept, and wherever it was tried. */
  rightGained: number
  wrongGained: number
  rightPossible: number
}

const signed = (value: number): string => `${value > 0 ? '+' : ''}${value}`

/** A table by way: the first attempt of each document is the usual one, and what all others are held against. */
export function summary(documents: readonly (readonly Attempted[])[]): string {
  const ways = new Map<string, Figures>()
  for (const [usual, ...others] of documents) {
    for (const one of others) {
      const figures = ways.get(one.way) ?? {
        ...{ asked: 0, kept: 0, seconds: 0, rightGained: 0, wrongGained: 0, rightPossible: 0 },
      }
      ways.set(one.way, figures)
      figures.asked += 1
      figures.seconds += one.seconds
      figures.rightPossible += one.right - usual!.right
      if (!one.kept) continue
      figures.kept += 1
      figures.rightGained += one.right - usual!.right
      figures.wrongGained += one.wrong - usual!.wrong
    }
  }
  const total = documents.reduce((sum, [usual]) => sum + (usual?.right ?? 0), 0)
  const rows = [...ways].map(
    ([way, { asked, kept, rightGained, wrongGained, rightPossible, seconds }]) =>
      `| ${way} | ${asked} | ${kept} | ${signed(rightGained)} | ${signed(wrongGained)} | ${signed(rightPossible)} | ${(seconds / asked).toFixed(1)} |`,
  )
  return [
    `${documents.length} documents, ${total} fields right in the usual way`,
    '',
    '| Way | Tried | Kept | Right where kept | Wrong where kept | Right if always kept | Seconds each |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n')
}
