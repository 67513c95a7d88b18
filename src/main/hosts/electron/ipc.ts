import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron'
import type { Logger } from 'pino'
import { type EventName, PROCEDURE_NAMES } from '#shared/api.ts'
import { VouchError } from '#shared/errors.ts'
import { eventChannel, procedureChannel, type Reply } from '#shared/wire.ts'
import type { Door } from '../door.ts'
import { isAppAddress } from './address.ts'

export interface IpcOptions {
  readonly door: Door
  /** The contents of our windows: nobody else is answered. */
  ours(): readonly WebContents[]
  readonly log: Logger
}

/** Opens a channel for each declared procedure, and no other. */
export function serveProcedures(ipcMain: IpcMain, { door, ours, log }: IpcOptions): void {
  for (const procedure of PROCEDURE_NAMES) {
    ipcMain.handle(procedureChannel(procedure), async (event, input: unknown): Promise<Reply> => {
      if (isOurMainFrame(event, ours())) return door(procedure, input)
      log.warn({ procedure, origin: event.senderFrame?.origin }, 'A sender was refused')
      return { ok: false, error: new VouchError('sender-refused').toData() }
    })
  }
}

/** Tells all our windows. */
export function sendEvent(ours: readonly WebContents[], event: EventName, payload: unknown): void {
  for (const contents of ours) if (!contents.isDestroyed()) contents.send(eventChannel(event), payload)
}

/** Only the page itself, never a frame inside it, and only while it shows an address of ours. */
function isOurMainFrame({ sender, senderFrame }: IpcMainInvokeEvent, ours: readonly WebContents[]): boolean {
  return (
    ours.includes(sender) && senderFrame !== null && senderFrame === sender.mainFrame && isAppAddress(senderFrame.url)
  )
}
