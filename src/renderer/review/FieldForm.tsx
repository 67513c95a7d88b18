import { NativeSelect } from '@mantine/core'
import { DOCUMENT_TYPES, type DocumentType } from '#shared/document.ts'
import { messages } from '../messages/index.ts'
import { Checks } from './Checks.tsx'
import classes from './FieldForm.module.css'
import { FieldRow } from './FieldRow.tsx'
import { FORM_SECTIONS } from './fieldState.ts'
import { useReviewed } from './ReviewContext.tsx'
import { TaxRows } from './TaxRows.tsx'

interface FieldFormProps {
  readonly onDocumentType: (documentType: DocumentType) => void
}

/** Every field of the document, in the order a clerk checks them. */
export function FieldForm({ onDocumentType }: FieldFormProps) {
  const { detail, readOnly } = useReviewed()
  return (
    <section className={classes.form} aria-label={messages.review.form} data-testid="field-form">
      <Checks />
      <div className={classes.type}>
        <label htmlFor="document-type">{messages.review.documentType}</label>
        <NativeSelect
          id="document-type"
          size="xs"
          disabled={readOnly}
          value={detail.content.documentType}
          data={DOCUMENT_TYPES.map(value => ({ value, label: messages.documentTypes[value] }))}
          onChange={event => onDocumentType(event.currentTarget.value as DocumentType)}
        />
      </div>
      {FORM_SECTIONS.map(({ group, fields, details }) => (
        <fieldset key={fields[0]} className={classes.group}>
          <legend>{details ? messages.groupDetails[group] : messages.groups[group]}</legend>
          {fields.map(field => (
            <FieldRow key={field} field={field} />
          ))}
          {group === 'amounts' && !details && <TaxRows />}
        </fieldset>
      ))}
    </section>
  )
}
