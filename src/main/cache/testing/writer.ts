/** A process that keeps pages until it is killed, or as many as it is told, and says each key once it is kept. */
import { openCacheFile } from '../cache-file.ts'
import { createPageCache } from '../page-cache.ts'
import { keyOf, record } from './records.ts'

const [file = '', name = '', pages = 'Infinity'] = process.argv.slice(2)
const cache = createPageCache(openCacheFile(file))
for (let number = 0; number < Number(pages); number++) {
  const text = `${name} ${number}`
  cache.put(keyOf(text), record(text, 20_000), 1e9)
  process.stdout.write(`${text}\n`)
}
cache.close()
