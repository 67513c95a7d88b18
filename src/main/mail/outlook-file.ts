import msgreader from '@kenjiuno/msgreader'
import { VouchError } from '#shared/errors.ts'
import type { Mail } from '#shared/origin.ts'
import { type Entry, type Opened, oneLine, safeName } from './entry.ts'

/** The package is CommonJS: what it exports as its default lies in the default that Node gives it. */
const { default: MsgReader } = msgreader

type Fields = ReturnType<InstanceType<typeof MsgReader>['getFileData']>

function mailOf({
  senderName,
  senderEmail,
  senderSmtpAddress,
  subject,
  clientSubmitTime,
  messageDeliveryTime,
}: Fields): Mail {
  const address = senderSmtpAddress ?? (senderEmail?.includes('@') ? senderEmail : undefined)
  const sent = Date.parse(clientSubmitTime ?? messageDeliveryTime ?? '')
  return {
    from: oneLine(address === undefined ? senderName : `${senderName ?? ''} <${address}>`),
    subject: oneLine(subject),
    ...(!Number.isNaN(sent) && { sentAt: new Date(sent).toISOString() }),
  }
}

/** Opens a mail that Outlook saved (.msg). Throws VouchError `archive-damaged`. */
export function openOutlookMail(bytes: Uint8Array): Opened {
  const reader = new MsgReader(bytes.slice().buffer)
  const fields = reader.getFileData()
  if (fields.error !== undefined) throw new VouchError('archive-damaged', 'the mail cannot be opened')
  const entries = (fields.attachments ?? [])
    // Links to files elsewhere and embedded objects have no bytes of their own.
    .filter(({ dataId, innerMsgContent }) => dataId !== undefined || innerMsgContent === true)
    .map((attachment, index): Entry => {
      const { fileName, content } = reader.getAttachment(attachment)
      return {
        fileName: safeName(fileName ?? attachment.fileNameShort, `attachment ${index + 1}`),
        bytes: content,
        inline: attachment.attachmentHidden === true || (attachment.pidContentId ?? '') !== '',
      }
    })
  return { mail: mailOf(fields), entries }
}
