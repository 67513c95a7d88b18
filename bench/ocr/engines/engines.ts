import type { OpenReader } from './reader.ts'

/** Each engine is loaded in a process of its own, so that none pays for another's memory. */
export const ENGINES = {
  vouch: async () => (await import('./vouch.ts')).openVouch,
  'line-reader': async () => (await import('./vouch.ts')).openLineReader,
  'tesseract.js': async () => (await import('./tesseract-js.ts')).openTesseractJs,
  ppocr: async () => (await import('./ppocr.ts')).openPpocr,
  tesseract: async () => (await import('./tesseract.ts')).openTesseract,
} as const satisfies Readonly<Record<string, () => Promise<OpenReader>>>

export type EngineName = keyof typeof ENGINES

export const ENGINE_NAMES = Object.keys(ENGINES) as EngineName[]

export const isEngine = (name: string): name is EngineName => name in ENGINES
