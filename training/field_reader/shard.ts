import { readFile } from 'node:fs/promises'

interface ArrayEntry {
  readonly name: string
  readonly type: 'int16' | 'float32' | 'uint32' | 'uint8'
  readonly shape: readonly number[]
  readonly offset: number
}

const TYPES = { int16: Int16Array, float32: Float32Array, uint32: Uint32Array, uint8: Uint8Array } as const

export interface ShardDocument {
  readonly id: string
  /** Words of each page. */
  readonly pages: readonly number[]
  readonly inputs: Readonly<
    Record<'ngrams' | 'numbers' | 'place' | 'neighbours', { values: ArrayLike<number>; width: number }>
  >
  /** A bit for each field, word by word. */
  readonly fields: ArrayLike<number>
  readonly known: ReadonlySet<string>
}

/** The documents of one shard of generator/write.ts. Throws where the shard was written for other fields. */
export async function readShard(described: string, fields: readonly string[]): Promise<ShardDocument[]> {
  const about = JSON.parse(await readFile(described, 'utf8'))
  if (about.fields !== undefined && String(about.fields) !== String(fields))
    throw new Error(`${described} was written for other fields`)
  const content = await readFile(described.replace(/json$/, 'bin'))
  const bytes = content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength)
  const array = (name: string) => {
    const { type, shape, offset } = (about.arrays as ArrayEntry[]).find(entry => entry.name === name)!
    const width = shape.slice(1).reduce((product, length) => product * length, 1)
    return { values: new TYPES[type](bytes, offset, shape[0]! * width), width }
  }
  const inputs = {
    ngrams: array('ngrams'),
    numbers: array('numbers'),
    place: array('place'),
    neighbours: array('neighbours'),
  }
  const bits = array('fields').values
  let start = 0
  return about.documents.map((entry: { id: string; pages: number[]; known?: string[] }) => {
    const from = start
    start += entry.pages.reduce((sum, words) => sum + words, 0)
    const part = ({ values, width }: { values: InstanceType<(typeof TYPES)[keyof typeof TYPES]>; width: number }) => ({
      values: values.subarray(from * width, start * width),
      width,
    })
    return {
      id: entry.id,
      pages: entry.pages,
      inputs: {
        ngrams: part(inputs.ngrams),
        numbers: part(inputs.numbers),
        place: part(inputs.place),
        neighbours: part(inputs.neighbours),
      },
      fields: bits.subarray(from, start),
      known: new Set(entry.known ?? fields),
    }
  })
}
