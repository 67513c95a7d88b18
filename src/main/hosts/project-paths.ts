import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..', '..', '..')

/** Where things lie when Vouch runs from its sources, in plain Node. */
export const PROJECT_PATHS = {
  root,
  samples: resolve(root, 'resources', 'samples'),
  renderer: resolve(root, 'out', 'renderer'),
  worker: resolve(root, 'src', 'main', 'pipeline', 'worker.ts'),
  painter: resolve(root, 'src', 'main', 'pages', 'fine', 'fine-page.ts'),
  probe: resolve(root, 'src', 'main', 'inference', 'provider-probe.ts'),
} as const
