import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { resolve } from 'node:path'

/** Where a command's result goes. */
export interface Output {
  write(text: string): Promise<void>
  /** The result is complete. */
  finish(): Promise<void>
}

/** stdout, or a file that has its name only when it is complete. */
export function openOutput(file: string | undefined): Output {
  if (file === undefined) return toStdout()
  const path = resolve(file)
  const stream = createWriteStream(`${path}.part`)
  let failure: unknown
  stream.on('error', error => {
    failure = error
  })
  return {
    async write(text) {
      if (failure !== undefined) throw failure
      if (!stream.write(text)) await once(stream, 'drain')
    },
    async finish() {
      stream.end()
      await once(stream, 'close')
      if (failure !== undefined) throw failure
      await rename(`${path}.part`, path)
    },
  }
}

function toStdout(): Output {
  // Each write reports its own error; without a listener Node would end the process before anything is tidied up.
  process.stdout.on('error', () => undefined)
  return {
    write: text =>
      new Promise((written, failed) => process.stdout.write(text, error => (error ? failed(error) : written()))),
    async finish() {},
  }
}
