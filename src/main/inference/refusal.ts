import { stripVTControlCharacters } from 'node:util'

/** What ONNX Runtime 1.30 says when a provider cannot start, and what it means. The first that fits counts. */
const MEANINGS: readonly (readonly [said: RegExp, meaning: string])[] = [
  [/backend not found/i, 'not made for this system'],
  [/no CUDA-capable device|CUDA failure 100\b/i, 'no graphics card of NVIDIA’s was found'],
  [/driver version is insufficient|CUDA failure 35\b/i, 'the driver of the graphics card is too old'],
  [/load (?:shared )?library|cannot open shared object|LoadLibrary/i, 'its libraries are not installed'],
  [/adapter/i, 'no graphics card that it can use was found'],
  [/out of memory|failed to allocate/i, 'the memory of the graphics card does not suffice'],
]

/** Long enough for a sentence, short enough for a table. */
const MOST = 160

/** Why a provider refused to start, in a person's words where they are known, otherwise in its own. */
export function refusalInWords(said: string): string {
  const known = MEANINGS.find(([pattern]) => pattern.test(said))
  if (known !== undefined) return known[1]
  return `it did not start: ${stripVTControlCharacters(said).replaceAll(/\s+/g, ' ').trim().slice(0, MOST)}`
}
