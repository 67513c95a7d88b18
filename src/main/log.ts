import { existsSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Logger, pino, stdTimeFunctions } from 'pino'

/** Some 25,000 lines; with the older ones 20 MB at most. */
const MOST_BYTES = 5 * 1024 ** 2
const OLDER_KEPT = 3

/**
 * The log of a data folder, `vouch.log`. Each line is written before the call returns, so that the last words of a
 * process that dies are there. It holds names of files and procedures, never what an invoice says. At `mostBytes` it
 * becomes `vouch.1.log`, and so on.
 */
export function openLog(dataFolder: string, mostBytes: number = MOST_BYTES): Logger {
  const nameOf = (age: number): string => join(dataFolder, age === 0 ? 'vouch.log' : `vouch.${age}.log`)
  const file = pino.destination({ dest: nameOf(0), mkdir: true, sync: true })
  let bytes = existsSync(nameOf(0)) ? statSync(nameOf(0)).size : 0

  function rotate(): void {
    bytes = 0
    try {
      for (let age = OLDER_KEPT - 1; age >= 0; age -= 1)
        if (existsSync(nameOf(age))) renameSync(nameOf(age), nameOf(age + 1))
      file.reopen()
    } catch {
      // Another program holds one of them open (Windows): the log goes on in its file, and tries again at the next size.
    }
  }
  file.on('write', written => {
    bytes += written
    if (bytes >= mostBytes) rotate()
  })
  // A full disk costs lines of the log; thrown to whoever logs, it would cost the application.
  file.on('error', () => undefined)
  return pino({ base: { pid: process.pid }, timestamp: stdTimeFunctions.isoTime }, file)
}
