import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipMember {
  readonly name: string
  readonly bytes: Uint8Array
  readonly encrypted?: boolean
}

const join = (fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer =>
  Buffer.concat(
    fields.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes)
      if (bytes === 2) field.writeUInt16LE(value)
      else field.writeUInt32LE(value)
      return field
    }),
  )

/** A ZIP archive as programs write it, with any names at all, which they do not. */
export function zip(members: readonly ZipMember[]): Uint8Array<ArrayBuffer> {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes, encrypted = false } of members) {
    const fileName = Buffer.from(name)
    const data = deflateRawSync(bytes)
    const common = join([
      ...([[encrypted ? 0x0801 : 0x0800, 2] as const, [8, 2], [0, 2], [0x5c21, 2], [crc32(bytes), 4]] as const),
      ...([[data.length, 4] as const, [bytes.length, 4], [fileName.length, 2], [0, 2]] as const),
    ])
    const local = Buffer.concat([
      join([
        [0x04034b50, 4],
        [20, 2],
      ]),
      common,
      fileName,
      data,
    ])
    const rest = join([
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ])
    directory.push(
      Buffer.concat([
        join([
          [0x02014b50, 4],
          [20, 2],
          [20, 2],
        ]),
        common,
        rest,
        fileName,
      ]),
    )
    files.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const count = members.length
  const end = join([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [central.length, 4],
    [offset, 4],
    [0, 2],
  ])
  return new Uint8Array(Buffer.concat([...files, central, end]))
}
