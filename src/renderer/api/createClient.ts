import { type ApiClient, type Bridge, type EventName, PROCEDURE_NAMES, type ProcedureName } from '#shared/api.ts'
import { VouchError } from '#shared/errors.ts'
import { replySchema } from '#shared/wire.ts'

const callOver =
  (bridge: Bridge, name: ProcedureName) =>
  async (input: unknown): Promise<unknown> => {
    const reply = replySchema.safeParse(await bridge.call(name, input))
    if (!reply.success) throw new VouchError('internal', `${name} gave an answer that is not a reply`)
    if (!reply.data.ok) throw VouchError.fromData(reply.data.error)
    return reply.data.value
  }

/** The API over a bridge. Every refused or failed call rejects with a VouchError. */
export function createClient(bridge: Bridge): ApiClient {
  const procedures = Object.fromEntries(PROCEDURE_NAMES.map(name => [name, callOver(bridge, name)]))
  const subscribe = (event: EventName, listener: (payload: never) => void) =>
    bridge.subscribe(event, payload => listener(payload as never))
  // The door on the other side has parsed every input and output with the schemas these types are inferred from.
  return { ...procedures, subscribe } as unknown as ApiClient
}
