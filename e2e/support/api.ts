import type { Page } from '@playwright/test'
import type { ProcedureInput, ProcedureName, ProcedureOutput } from '#shared/api.ts'
import { VouchError } from '#shared/errors.ts'
import { decodeWire, encodeWire, replySchema } from '#shared/wire.ts'

/** Calls the API as the window does: from its own page, with its session. Throws the VouchError of a refused call. */
export async function callApi<Name extends ProcedureName>(
  page: Page,
  name: Name,
  input: ProcedureInput<Name>,
): Promise<ProcedureOutput<Name>> {
  const text = await page.evaluate(
    async ({ path, body }) => {
      const response = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      return response.text()
    },
    { path: `/api/${name}`, body: encodeWire(input) },
  )
  const reply = replySchema.parse(decodeWire(text))
  if (!reply.ok) throw VouchError.fromData(reply.error)
  return reply.value as ProcedureOutput<Name>
}
