import { STAGE_NAMES } from '#shared/document.ts'
import type { Fault } from './fault.ts'
import { machinePace } from './machine-pace.ts'
import type { Misfortune } from './misfortune.ts'

/** Above what any document takes here, so that a fault is seen and a busy machine is not taken for one. */
const STALL_MS = 12_000
/** Of a machine that is slower still, hanging and being slow cannot be told apart in a time that anybody waits. */
const SLOWEST = 5

const STALL = {
  get workerLimits() {
    return { stallMs: STALL_MS * Math.min(SLOWEST, machinePace()) }
  },
}
const ALWAYS = 1000

const meeting = (
  deed: Misfortune['deed'],
  stage: Misfortune['stage'],
  times = 1,
): Pick<Fault, 'misfortune' | 'where'> => ({
  where: stage,
  misfortune: { deed, stage, times },
})

async function giveImages(trial: Parameters<NonNullable<Fault['run']>>[0]): Promise<void> {
  await trial.give(trial.documents.images(trial.count))
  await trial.settled()
}

/** What meets the worker processes. */
export const WORKER_FAULTS: readonly Fault[] = [
  ...STAGE_NAMES.map<Fault>(stage => ({
    ...{ name: `worker is killed in ${stage}`, ends: 'read' },
    ...meeting('is killed', stage),
  })),
  { name: 'worker is killed each time', ends: 'handed', ...meeting('is killed', 'pages', ALWAYS) },
  { name: 'worker ends itself', ends: 'read', ...meeting('ends itself', 'extraction') },
  { name: 'worker aborts', ends: 'read', ...meeting('aborts', 'language') },
  { name: 'worker throws where nobody catches', ends: 'read', ...meeting('throws where nobody catches', 'pages') },
  { name: 'worker hangs', ends: 'read', slow: true, options: STALL, ...meeting('hangs', 'extraction') },
  { name: 'worker hangs each time', ends: 'handed', slow: true, options: STALL, ...meeting('hangs', 'pages', ALWAYS) },
  { name: 'worker is stopped', ends: 'read', slow: true, options: STALL, ...meeting('is stopped', 'ocr') },
  {
    ...{ name: 'worker takes native memory', ends: 'read', slow: true, memory: 0.5 },
    ...meeting('takes native memory', 'pages'),
  },
  {
    ...{ name: 'worker takes native memory each time', ends: 'handed', slow: true, memory: 0.5 },
    ...meeting('takes native memory', 'extraction', ALWAYS),
  },
  {
    ...{ name: 'worker takes heap memory', ends: 'read', slow: true, memory: 0.25 },
    ...meeting('takes heap memory', 'extraction'),
  },
  { name: 'worker writes garbage', ends: 'read', ...meeting('writes garbage', 'pages') },
  { name: 'worker sends garbage', ends: 'read', ...meeting('sends garbage', 'pages') },
  { name: 'worker sends garbage each time', ends: 'handed', ...meeting('sends garbage', 'pages', ALWAYS) },
  { name: 'worker sends a reading that is none', ends: 'read', ...meeting('sends a reading that is none', 'quality') },
  { name: 'worker answers for another document', ends: 'read', ...meeting('answers for another document', 'pages') },
  { name: 'worker has no file handles', ends: 'read', ...meeting('has no file handles', 'einvoice') },
  {
    name: 'a model is missing',
    ends: 'handed',
    slow: true,
    ...meeting('finds no model', 'pages', ALWAYS),
    run: giveImages,
  },
  {
    ...{ name: 'a model is damaged', ends: 'handed', slow: true },
    ...meeting('finds a damaged model', 'pages', ALWAYS),
    run: giveImages,
  },
  {
    ...{ name: 'data of a language is missing', ends: 'read', slow: true },
    ...meeting('finds no language data', 'pages', ALWAYS),
    run: giveImages,
  },
]
