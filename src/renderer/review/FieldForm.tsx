import { NativeSelect } from '@mantine/core'
import { DOCUMENT_TYPES, type DocumentType } from '#shared/document.ts'
import { messages } from '../messages/index.ts'
import { Checks } from './Checks.tsx'
import classes from './FieldForm.module.css'
import { FieldRow } from './FieldRow.tsx'
import { FORM_SECTIONS, type FormSection } from './fieldState.ts'
import { useReviewed } from './ReviewContext.tsx'
import { TaxRows } from './TaxRows.tsx'

const firstDetails = FORM_SECTIONS.findIndex(section => section.details)

/** Where there is room, what every invoice needs stands left of its details. */
const FORM_COLUMNS: readonly (readonly FormSection[])[] = [
  FORM_SECTIONS.slice(0, firstDetails),
  FORM_SECTIONS.slice(firstDetails),
]

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
      <div className={classes.columns}>
        {FORM_COLUMNS.map(sections => (
          <div key={sections[0]?.group}>
            {sections.map(({ group, fields, details }) => (
              <fieldset key={fields[0]} className={classes.group}>
                <legend>{details ? messages.groupDetails[group] : messages.groups[group]}</legend>
                {fields.map(field => (
                  <FieldRow key={field} field={field} />
                ))}
                {group === 'amounts' && !details && <TaxRows />}
              </fieldset>
            ))}
          </div>
        ))}
      </div>
    </section>
  )
}
