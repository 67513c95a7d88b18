/** A worker process that reads every document alike and at once: what is to be killed is everything around reading. */
import { workerPort } from '../../src/main/pipeline/worker-port.ts'
import { machineRead, reading } from '../../src/main/store/test-data.ts'

const port = workerPort()

port.onMessage(message => {
  if (message.type === 'stop') process.exit(0)
  if (message.type !== 'read') return
  const { job, original } = message
  port.send({ type: 'progress', job, progress: { stage: 'ocr', fraction: 0.5, pages: 1 }, residentBytes: 0 })
  const usual = reading()
  const fields = { ...usual.fields, invoiceNumber: machineRead(original.fileName) }
  port.send({ type: 'done', job, residentBytes: 0, result: { reading: { ...usual, fields }, words: [[]] } })
})
port.onClosed(() => process.exit(0))
