/**
 * Writes a shard of the labelled invoices of a FATURA folder, for training beside the synthetic ones:
 *
 *     node training/field_reader/generator/write-fatura.ts FOLDER --fatura FOLDER
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readFaturaPapers } from './real/fatura.ts'
import { lessonOfReal } from './real/real-paper.ts'
import { writeShard } from './shard.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { fatura: { type: 'string' } } })
const [folder] = positionals
if (folder === undefined || values.fatura === undefined) {
  console.error('usage: node training/field_reader/generator/write-fatura.ts FOLDER --fatura FOLDER')
  process.exit(2)
}
const papers = await readFaturaPapers(values.fatura)
await writeShard(join(folder, 'shard-fatura'), papers.map(lessonOfReal))
console.log(`shard-fatura: ${papers.length} documents`)
