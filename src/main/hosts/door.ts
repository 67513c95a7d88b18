import type { Logger } from 'pino'
import { type ApiHandlers, PROCEDURES, type ProcedureName } from '#shared/api.ts'
import { VouchError } from '#shared/errors.ts'
import type { Reply } from '#shared/wire.ts'
import { patiently } from '../store/patience.ts'

/** The one way from a host to the API: nothing passes that is not declared, and nothing is thrown across. */
export type Door = (procedure: string, input: unknown) => Promise<Reply>

/**
 * Validates what goes in and what comes out; errors for a person become data, bugs are logged and become `internal`.
 * The log gets a person's error by its code and not its message, which may quote an invoice.
 */
export function createDoor(api: ApiHandlers, log: Logger): Door {
  return async (procedure, input) => {
    try {
      return { ok: true, value: await callProcedure(api, procedure, input) }
    } catch (thrown) {
      if (thrown instanceof VouchError) log.info({ procedure, code: thrown.code }, 'A procedure was refused')
      else log.error({ procedure, err: thrown }, 'A procedure failed')
      return { ok: false, error: VouchError.dataOf(thrown) }
    }
  }
}

async function callProcedure(api: ApiHandlers, procedure: string, input: unknown): Promise<unknown> {
  if (!isProcedure(procedure)) throw new VouchError('input-invalid', `there is no procedure ${procedure.slice(0, 80)}`)
  const declared = PROCEDURES[procedure]
  const parsed = declared.input.safeParse(input)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new VouchError('input-invalid', `${procedure}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`)
  }
  // The map's type ties each handler to its own schema; a union of names loses that tie, the schema has just proven it.
  const handler = api[procedure] as (input: unknown) => unknown
  // Whoever is told of a failure may try again: every procedure bears it (bench/faults/nth-call.ts).
  return declared.output.parse(await patiently(() => handler(parsed.data)))
}

function isProcedure(name: string): name is ProcedureName {
  return Object.hasOwn(PROCEDURES, name)
}
