import { readinessReport } from '../../reports/readiness.ts'
import { type Report, type ReportFormat, renderReport } from '../../reports/report.ts'
import type { Store } from '../../store/types.ts'
import { openOutput } from './output.ts'

export const REPORTS = ['quality', 'performance', 'readiness'] as const satisfies readonly Report['name'][]

export interface ReportOptions {
  readonly format: ReportFormat
  readonly out?: string
}

/** Writes a report about a store. */
export async function writeReport(store: Store, name: Report['name'], { format, out }: ReportOptions): Promise<void> {
  const output = openOutput(out)
  await output.write(renderReport(await makeReport(store, name), format))
  await output.finish()
}

async function makeReport(store: Store, name: Report['name']): Promise<Report> {
  switch (name) {
    case 'quality':
      return { name, figures: store.reports.quality() }
    case 'performance':
      return { name, figures: store.reports.performance() }
    case 'readiness': {
      // Loads the engines' libraries, which no other report needs.
      const { checkEngines } = await import('../../ocr/doctor.ts')
      return { name, figures: readinessReport(store, await checkEngines(), () => new Date()) }
    }
  }
}
