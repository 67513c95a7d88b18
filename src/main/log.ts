import { join } from 'node:path'
import { type Logger, pino, stdTimeFunctions } from 'pino'

/**
 * The log of a data folder, `vouch.log`. Each line is written before the call returns, so that the last words of a
 * process that dies are there. It holds names of files and procedures, never what an invoice says.
 */
export function openLog(dataFolder: string): Logger {
  const file = pino.destination({ dest: join(dataFolder, 'vouch.log'), mkdir: true, sync: true })
  // A full disk costs lines of the log; thrown to whoever logs, it would cost the application.
  file.on('error', () => undefined)
  return pino({ base: { pid: process.pid }, timestamp: stdTimeFunctions.isoTime }, file)
}
