import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { ProcedureInput, ProcedureName, ProcedureOutput } from '#shared/api.ts'
import { api } from './client.ts'

/** `ApiClient` without its `subscribe`, which keeps input and output together while the name is still open. */
type Procedures = {
  readonly [Name in ProcedureName]: (input: ProcedureInput<Name>) => Promise<ProcedureOutput<Name>>
}

/** Calls a procedure by name, keeping input and output together. Rejects with a VouchError. */
export function callProcedure<Name extends ProcedureName>(
  name: Name,
  input: ProcedureInput<Name>,
): Promise<ProcedureOutput<Name>> {
  const procedures: Procedures = api
  return procedures[name](input)
}

/** The cache's key of an answer: the procedure's name first, so that all its answers can be dropped at once. */
export const procedureKey = <Name extends ProcedureName>(name: Name, input: ProcedureInput<Name>) =>
  [name, input] as const

/** A procedure's answer, cached under its name and input, refreshed by `LiveUpdates`. */
export function useProcedure<Name extends ProcedureName>(
  name: Name,
  input: ProcedureInput<Name>,
  options: { enabled?: boolean; keepPrevious?: boolean } = {},
): UseQueryResult<ProcedureOutput<Name>> {
  return useQuery<ProcedureOutput<Name>>({
    queryKey: procedureKey(name, input),
    queryFn: () => callProcedure(name, input),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  })
}
