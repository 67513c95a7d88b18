import { cii } from './cii.ts'
import { facturae } from './facturae.ts'
import { fatturapa } from './fatturapa.ts'
import type { Format } from './format.ts'
import { ubl } from './ubl.ts'

export const FORMATS: readonly Format[] = [ubl, cii, fatturapa, facturae]

export const formatOf = (root: { readonly name: string; readonly namespace: string }): Format | undefined =>
  FORMATS.find(format => format.isRoot(root.name, root.namespace))
