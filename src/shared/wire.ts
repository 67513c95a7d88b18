import { z } from 'zod'
import type { EventName, ProcedureName } from './api.ts'
import { errorDataSchema } from './errors.ts'

/** A reply as it crosses the window's border: a procedure never throws across it. */
export const replySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: errorDataSchema }),
])
export type Reply = z.infer<typeof replySchema>

const BYTES = '$bytes'

const toBase64 = (bytes: Uint8Array): string => {
  let binary = ''
  // 32 KiB at a time: more arguments than that overflow the stack of String.fromCharCode.
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
  return btoa(binary)
}

declare function btoa(binary: string): string
declare function atob(base64: string): string

/** JSON with Uint8Array inside, for transports that carry text only. */
export function encodeWire(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key, inner) {
    // Node's Buffer has a toJSON, which has already run on `inner`: its bytes are still in the holder.
    const before = this[key]
    return before instanceof Uint8Array ? { [BYTES]: toBase64(before) } : inner
  })
}

/** The inverse of `encodeWire`. Throws SyntaxError on text that is not JSON. */
export function decodeWire(text: string): unknown {
  return JSON.parse(text, (_key, inner) => {
    if (inner === null || typeof inner !== 'object' || typeof inner[BYTES] !== 'string') return inner
    return Uint8Array.from(atob(inner[BYTES]), character => character.charCodeAt(0))
  })
}

/** The names of Electron's channels: one a procedure and one an event, so that no channel carries a name as data. */
export const procedureChannel = (procedure: ProcedureName): string => `vouch:${procedure}`
export const eventChannel = (event: EventName): string => `vouch-event:${event}`
