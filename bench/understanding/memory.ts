/** A process that finds the fields of a few documents in one way, and prints the most memory it held at once, in bytes. */
import { observe } from '../../src/main/extraction/observe.ts'
import { detectLanguage, loadLanguageData } from '../../src/main/language/detect.ts'
import type { Page } from '../../src/main/pipeline/stage.ts'
import { interpret } from '../../src/main/understanding/interpret.ts'
import { COMPANY, textOf } from '../fields/documents.ts'
import { type Contestant, openContestant } from './contestants.ts'

/** What a process is told, as one line of JSON. */
export interface MemoryRequest {
  readonly contestant: Contestant
  readonly documents: readonly (readonly Page[])[]
}

let text = ''
for await (const part of process.stdin) text += part
const { contestant, documents } = JSON.parse(text) as MemoryRequest
await loadLanguageData()
const { by, reader } = openContestant(contestant)
for (const pages of documents) await interpret(observe(pages, detectLanguage(textOf(pages)).language, COMPANY), by)
console.log(process.resourceUsage().maxRSS * 1024)
await reader?.close()
