import type { App } from '../../app.ts'
import { checkEngines } from '../../ocr/doctor.ts'
import { readinessReport } from '../../reports/readiness.ts'
import { type Report, type ReportFormat, renderReport } from '../../reports/report.ts'
import { openOutput } from './output.ts'

export const REPORTS = ['quality', 'performance', 'readiness'] as const satisfies readonly Report['name'][]

export interface ReportOptions {
  readonly format: ReportFormat
  readonly out?: string
}

/** Writes a report about a store. */
export async function writeReport(app: App, name: Report['name'], { format, out }: ReportOptions): Promise<void> {
  const output = openOutput(out)
  await output.write(renderReport(await makeReport(app, name), format))
  await output.finish()
}

async function makeReport({ store, providers }: App, name: Report['name']): Promise<Report> {
  switch (name) {
    case 'quality':
      return { name, figures: await store.reports.quality() }
    case 'performance':
      return { name, figures: await store.reports.performance() }
    case 'readiness': {
      const engines = await checkEngines(providers.known() ?? (await providers.probe()))
      return { name, figures: readinessReport(store, engines, () => new Date()) }
    }
  }
}
