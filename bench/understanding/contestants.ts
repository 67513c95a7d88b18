import { createHash } from 'node:crypto'
import { copyFile, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MODEL_FORMS, type ModelForm } from '#shared/models.ts'
import { createFieldReader, type FieldReader } from '../../src/main/understanding/field-reader.ts'
import type { Interpreter } from '../../src/main/understanding/interpret.ts'

/** One way of finding fields that is measured. */
export interface Contestant {
  readonly name: string
  readonly way: 'rules' | 'query' | 'direct' | 'together'
  /** Where its network lies; absent for the rules. */
  readonly model?: { readonly folder: string; readonly form: ModelForm; readonly bytes: number }
}

export interface Opened {
  readonly by: Interpreter
  readonly reader?: FieldReader
}

export function openContestant({ way, model }: Contestant): Opened {
  if (way === 'rules' || model === undefined) return { by: 'rules' }
  const reader = createFieldReader(model)
  return { by: { reader, way }, reader }
}

interface Card {
  readonly files: Readonly<
    Record<ModelForm, { readonly file: string; readonly bytes: number; readonly sha256: string }>
  >
}

/** The rules, the ways of a model, its other form, and what training/field_reader/export.py cut out of it. */
export async function contestants(folder: string, variants: string | undefined): Promise<Contestant[]> {
  const card = JSON.parse(await readFile(join(folder, 'card.json'), 'utf8')) as Card
  const form = 'int8'
  const whole = { folder, form, bytes: card.files[form].bytes } as const
  return [
    { name: 'rules', way: 'rules' },
    { name: 'direct reader', way: 'direct', model: whole },
    { name: 'query reader', way: 'query', model: whole },
    { name: 'together', way: 'together', model: whole },
    ...MODEL_FORMS.filter(other => other !== form).map(
      (other): Contestant => ({
        name: `query reader, ${other}`,
        way: 'query',
        model: { folder, form: other, bytes: card.files[other].bytes },
      }),
    ),
    ...(variants === undefined ? [] : await cutContestants(card, variants)),
  ]
}

/** Each gets a folder of its own with the whole model's card, in which its file stands for the integers. */
async function cutContestants(card: Card, variants: string): Promise<Contestant[]> {
  const files = (await readdir(variants)).filter(name => name.endsWith('.onnx')).sort()
  return Promise.all(
    files.map(async (name): Promise<Contestant> => {
      const bytes = await readFile(join(variants, name))
      const folder = join(await mkdtemp(join(tmpdir(), 'vouch-bench-')), 'field-reader')
      await mkdir(folder)
      await copyFile(join(variants, name), join(folder, 'cut.onnx'))
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const int8 = { file: 'cut.onnx', bytes: bytes.length, sha256 }
      await writeFile(join(folder, 'card.json'), JSON.stringify({ ...card, files: { ...card.files, int8 } }))
      return {
        name: `query reader, ${name.replace('.onnx', '')}`,
        way: 'query',
        model: { folder, form: 'int8', bytes: bytes.length },
      }
    }),
  )
}
