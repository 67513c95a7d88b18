import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import type { EinvoiceRecord } from '#shared/api.ts'
import type { DocumentId } from '#shared/document.ts'
import { api } from '../api/client.ts'
import { download } from '../exports/download.ts'
import { formatCount } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { showError } from '../shell/errors.tsx'
import classes from './EinvoiceSheet.module.css'
import { Part } from './Part.tsx'

const text = messages.einvoice

interface AttachmentsProps {
  readonly id: DocumentId
  readonly attachments: EinvoiceRecord['parts']['attachments']
}

/** The files that the e-invoice carries, to be saved where the clerk wants them. Vouch opens none of them. */
export function Attachments({ id, attachments }: AttachmentsProps) {
  if (attachments.length === 0) return null
  const save = async (number: number) => {
    const { fileName, content } = await api['documents.attachment']({ id, number })
    download(fileName, content)
  }
  return (
    <Part title={text.attachments}>
      <ul className={classes.attachments}>
        {attachments.map(({ name, description, mediaType, byteLength, address }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the attachments of a document that never changes.
          <li key={index}>
            <span>{[name, description, mediaType].filter(Boolean).join(messages.common.separator)}</span>
            {byteLength !== undefined && (
              <>
                <span className={classes.quiet}>{text.size(formatCount(Math.ceil(byteLength / 1024)))}</span>
                <Button
                  size="compact-xs"
                  variant="default"
                  leftSection={<IconDownload size={14} aria-hidden />}
                  onClick={() => void save(index + 1).catch(showError)}
                >
                  {text.save(name)}
                </Button>
              </>
            )}
            {address !== undefined && <span className={classes.quiet}>{text.elsewhere(address)}</span>}
          </li>
        ))}
      </ul>
    </Part>
  )
}
