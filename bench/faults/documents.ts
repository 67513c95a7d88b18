import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_PATHS } from '../../src/main/hosts/project-paths.ts'
import { randomOrder } from '../../tools/samples/develop.ts'
import { makeDocument } from '../../tools/samples/make.ts'

export interface GivenFile {
  readonly fileName: string
  readonly content: Uint8Array<ArrayBuffer>
}

/** Small documents, no two of the same bytes. */
export interface Documents {
  /** PDFs with text. */
  invoices(count: number): GivenFile[]
  /** Receipts in pixels. */
  images(count: number): GivenFile[]
}

/** As many different invoices are made; the others are these with a comment behind their end. */
const MADE = 8

export async function createDocuments(seed: string): Promise<Documents> {
  const made: Uint8Array[] = []
  for (let number = 0; number < MADE; number += 1)
    made.push((await makeDocument(randomOrder(`${seed}-${number}`, ['digital']))).content)
  const image = readFileSync(join(PROJECT_PATHS.samples, 'en-receipt.png'))
  let given = 0

  const another = (bytes: Uint8Array, kind: string): GivenFile => {
    given += 1
    const mark = new TextEncoder().encode(`\n% ${seed} ${given}\n`)
    return { fileName: `${given}.${kind}`, content: Uint8Array.from([...bytes, ...mark]) }
  }
  return {
    invoices: count => Array.from({ length: count }, () => another(made[given % MADE]!, 'pdf')),
    images: count => Array.from({ length: count }, () => another(image, 'png')),
  }
}
