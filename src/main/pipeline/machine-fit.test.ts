import { describe, expect, it } from 'vitest'
import { fitToMachine, thisMachine } from './machine-fit.ts'

const GB = 1024 ** 3

describe('fitToMachine', () => {
  it('always leaves one worker and one thread', () => {
    expect(fitToMachine(undefined, { cores: 1, memoryBytes: GB })).toEqual({ workers: 1, threads: 1 })
    expect(fitToMachine(64, { cores: 2, memoryBytes: GB })).toEqual({ workers: 64, threads: 1 })
  })

  it('gives a worker two cores and 1 GB in half of the memory', () => {
    const fits = (
      [
        [2, 4],
        [4, 8],
        [8, 4],
        [8, 16],
        [16, 16],
        [64, 256],
      ] as const
    ).map(([cores, memory]) => {
      const { workers, threads } = fitToMachine(undefined, { cores, memoryBytes: memory * GB })
      return `${cores} cores, ${memory} GB: ${workers} x ${threads}`
    })
    expect(fits).toEqual([
      '2 cores, 4 GB: 1 x 2',
      '4 cores, 8 GB: 2 x 2',
      '8 cores, 4 GB: 2 x 4',
      '8 cores, 16 GB: 4 x 2',
      '16 cores, 16 GB: 8 x 2',
      '64 cores, 256 GB: 8 x 4',
    ])
  })

  it('shares the cores out among as many as were asked for', () => {
    expect(fitToMachine(4, { cores: 8, memoryBytes: GB })).toEqual({ workers: 4, threads: 2 })
    expect(fitToMachine(1, { cores: 16, memoryBytes: GB })).toEqual({ workers: 1, threads: 4 })
  })

  it('knows this machine', () => {
    const { cores, memoryBytes } = thisMachine()
    expect(cores).toBeGreaterThanOrEqual(1)
    expect(memoryBytes).toBeGreaterThan(0)
  })
})
