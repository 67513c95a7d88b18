import type { EinvoiceRecord } from '#shared/api.ts'
import type { DocumentId, Reading } from '#shared/document.ts'
import { FIELD_NAMES, FIELDS } from '#shared/fields.ts'
import { formatFieldValue } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { Attachments } from './Attachments.tsx'
import { period } from './amounts.ts'
import classes from './EinvoiceSheet.module.css'
import { type Fact, Facts } from './Facts.tsx'
import { LineTable } from './LineTable.tsx'
import { Part } from './Part.tsx'
import { PartyBlock } from './PartyBlock.tsx'
import { Payments } from './Payments.tsx'
import { SumTables } from './SumTables.tsx'

const text = messages.einvoice

interface EinvoiceSheetProps {
  readonly id: DocumentId
  readonly record: EinvoiceRecord
  readonly reading: Reading
}

const PARTIES = ['seller', 'buyer', 'payee', 'taxRepresentative', 'deliverTo'] as const

/** What the data says in the fields about the document itself: everything else has a place of its own. */
const documentFacts = ({ fields }: Reading): Fact[] =>
  FIELD_NAMES.flatMap(field => {
    const value = fields[field]
    const isOfData = value?.origin === 'einvoice' || value?.origin === 'derived'
    if (FIELDS[field].group !== 'document' || !isOfData) return []
    return [[messages.fields[field], formatFieldValue(field, value.value)] as const]
  })

/** The data of an e-invoice as a page that a person can read and print. */
export function EinvoiceSheet({ id, record: { format, profile, parts }, reading }: EinvoiceSheetProps) {
  const { state, signer } = parts.signature
  return (
    <article className={classes.sheet} data-printed data-testid="einvoice-sheet">
      <header>
        <h2>
          {messages.documentTypes[reading.documentType]} {reading.fields.invoiceNumber?.value}
        </h2>
        <p className={classes.quiet}>{text.dataOf(profile ?? text.formats[format])}</p>
      </header>
      <div className={classes.parties}>
        {PARTIES.map(role => parts[role] && <PartyBlock key={role} title={text[role]} party={parts[role]} />)}
      </div>
      <div className={classes.about}>
        <Facts
          facts={[
            ...documentFacts(reading),
            [text.period, period(parts.period)],
            ...parts.references.map(
              ({ kind, id: number, description }) =>
                [text.references[kind], [number, description].filter(Boolean).join(', ')] as const,
            ),
          ]}
        />
      </div>
      <LineTable lines={parts.lines} />
      <SumTables parts={parts} currency={reading.fields.currency?.value} />
      <Payments payments={parts.payments} paymentTerms={parts.paymentTerms} />
      {parts.notes.length > 0 && (
        <Part title={text.notes}>
          {parts.notes.map(note => (
            <p key={note.text} className={classes.text}>
              {note.text}
            </p>
          ))}
        </Part>
      )}
      <Attachments id={id} attachments={parts.attachments} />
      {state !== 'none' && (
        <Part title={text.signature}>
          <p data-tone={state === 'broken' ? 'bad' : undefined}>{text.signatures[state](signer)}</p>
        </Part>
      )}
    </article>
  )
}
