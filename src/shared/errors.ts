import { z } from 'zod'

export interface ErrorText {
  /** What happened, in a clerk's words. */
  readonly message: string
  /** What to do next. */
  readonly advice: string
}

/** Every error that can reach a user. `{detail}` in a message is replaced by what the thrower knows. */
export const VOUCH_ERRORS = {
  'file-empty': { message: 'The file is empty.', advice: 'Ask the sender for the invoice again, or scan it again.' },
  'file-too-large': {
    message: 'The file is larger than Vouch accepts ({detail}).',
    advice: 'Split it, or scan it at 300 dpi in grey.',
  },
  'file-unsupported': {
    message: 'This kind of file cannot be read ({detail}).',
    advice: 'Vouch reads PDF, PNG, JPEG, WebP, TIFF and e-invoices in XML.',
  },
  'file-damaged': {
    message: 'The file is damaged and cannot be opened ({detail}).',
    advice: 'Ask the sender for the invoice again, or scan it again.',
  },
  'file-mended': {
    message: 'The file is damaged; what is left of it was read ({detail}).',
    advice: 'Compare every value with the page, and ask the sender for the whole invoice.',
  },
  'pages-left-out': {
    message: 'Only some of the pages were read, because all of them took too long or too much memory ({detail}).',
    advice: 'Look through the other pages, or split the document and read its parts.',
  },
  'file-unreadable': {
    message: 'The file cannot be opened ({detail}).',
    advice: 'Check that it still exists and that you may read it.',
  },
  'archive-damaged': {
    message: 'The mail or archive is damaged and cannot be opened ({detail}).',
    advice: 'Ask the sender for it again.',
  },
  'archive-unsafe': {
    message: 'The mail or archive is made in a way that does harm when it is opened ({detail}).',
    advice: 'Do not open it elsewhere. Ask the sender for the invoice as a PDF.',
  },
  'archive-too-large': {
    message: 'The archive holds more than Vouch takes out of one file ({detail}).',
    advice: 'Unpack it yourself and import the invoices.',
  },
  'nothing-inside': {
    message: 'Nothing in the mail or archive can be an invoice ({detail}).',
    advice: 'See whether the invoice is in the text, behind a link, or protected by a password.',
  },
  'einvoice-damaged': {
    message: 'The e-invoice is not well-formed and cannot be read ({detail}).',
    advice: 'Ask the sender for the file again: it was cut off or changed on its way.',
  },
  'einvoice-unknown': {
    message: 'This XML is no e-invoice that Vouch knows ({detail}).',
    advice:
      'Vouch reads UBL, CII (Factur-X, ZUGFeRD, XRechnung), FatturaPA and Facturae. Ask the sender for one of them.',
  },
  'einvoice-too-large': {
    message: 'The e-invoice is larger than Vouch accepts ({detail}).',
    advice: 'Ask the sender to send the attachments apart from the invoice.',
  },
  'einvoice-unsafe': {
    message: 'The XML holds a document type declaration, which no e-invoice needs and attacks use ({detail}).',
    advice: 'Do not open it elsewhere. Ask the sender for the invoice on another way.',
  },
  'einvoice-several': {
    message: 'The file holds several invoices ({detail}).',
    advice: 'Ask the sender for one file an invoice.',
  },
  'signature-damaged': {
    message: 'The signed file was changed after it was signed, or damaged on its way ({detail}).',
    advice: 'Do not pay by it. Ask the sender for the file again.',
  },
  'file-encrypted': {
    message: 'The PDF is protected by a password.',
    advice: 'Enter the password, or ask the sender for an unprotected copy.',
  },
  'password-wrong': { message: 'The password does not open this PDF.', advice: 'Check the password and try again.' },
  'too-many-pages': {
    message: 'The document has more pages than Vouch reads at once ({detail}).',
    advice: 'Split it into single invoices.',
  },
  'image-too-large': {
    message: 'The image has more pixels than Vouch accepts ({detail}).',
    advice: 'Scan it at 300 dpi, or save it smaller.',
  },
  'page-unreadable': {
    message: 'No text could be read on the page ({detail}).',
    advice: 'Scan it at 300 dpi, upright and evenly lit, or type the fields in.',
  },
  'page-unsure': {
    message: 'Hardly anything on the page could be read with certainty ({detail}).',
    advice: 'Scan it again at 300 dpi, or check every value against the page.',
  },
  'page-too-small': {
    message: 'The print on the page is too small in this picture to be read with certainty ({detail}).',
    advice: 'Scan it at 300 dpi, or take the photo again from closer up.',
  },
  'page-blurred': {
    message: 'The page is too blurred to be read with certainty ({detail}).',
    advice: 'Scan it again at 300 dpi, or take the photo again with a steady hand and in focus.',
  },
  'photo-unsure': {
    message: 'Hardly anything on the photo could be read with certainty ({detail}).',
    advice: 'Take it again from closer up, in even light, with the whole sheet flat in the picture; or scan it.',
  },
  'page-faint': {
    message: 'The print on the page is too faint to be read with certainty ({detail}).',
    advice: 'Scan it again with a darker setting, or ask the sender for the invoice as a file.',
  },
  'page-speckled': {
    message: 'The page is too coarse or speckled to be read with certainty ({detail}).',
    advice: 'Scan the paper at 300 dpi, or ask the sender for the invoice as a file instead of a fax.',
  },
  'figures-disagree': {
    message: 'The amounts do not fit together: one of them was probably misread.',
    advice: 'Compare net, tax and total with the page.',
  },
  'little-found': {
    message: 'Hardly any of the values that an invoice needs was found.',
    advice: 'Look at the page; type the fields in, or reject it.',
  },
  'not-an-invoice': {
    message: 'This does not look like an invoice.',
    advice: 'Check the page; reject it, or type the fields in.',
  },
  'model-missing': {
    message: 'A part that Vouch reads with is missing ({detail}).',
    advice: 'Install Vouch again, then retry the document.',
  },
  'model-damaged': {
    message: 'A part that Vouch reads with is damaged ({detail}).',
    advice: 'Install Vouch again, then retry the document.',
  },
  'provider-unusable': {
    message: 'The models cannot be computed that way here ({detail}).',
    advice: 'Choose “auto”, which takes what works; the doctor shows what that is.',
  },
  'language-missing': {
    message: 'The data for a language is missing ({detail}).',
    advice: 'Install Vouch again; until then doubtful words are read once only.',
  },
  'second-reader-failed': {
    message: 'The second reader, for doubtful words, stopped ({detail}).',
    advice: 'Check the values that are marked as unsure.',
  },
  'timed-out': {
    message: 'Reading took too long and was stopped ({detail}).',
    advice: 'Retry it, or scan it again at 300 dpi.',
  },
  'out-of-memory': {
    message: 'Reading needed more memory than allowed and was stopped.',
    advice: 'Retry it, or split the document.',
  },
  'worker-crashed': {
    message: 'The reading process stopped unexpectedly ({detail}).',
    advice: 'Retry it. If it happens again, the file may be damaged.',
  },
  cancelled: { message: 'Reading was cancelled.', advice: 'Retry it when you are ready.' },
  'not-found': { message: 'This no longer exists ({detail}).', advice: 'Refresh the list.' },
  'changed-elsewhere': {
    message: 'Someone else changed this invoice in the meantime.',
    advice: 'Look at the new values, then make your change again.',
  },
  'not-allowed-now': {
    message: 'That cannot be done in this state ({detail}).',
    advice: 'Check the status of the invoice.',
  },
  'value-invalid': { message: 'The value is not valid ({detail}).', advice: 'Correct it and try again.' },
  'input-invalid': {
    message: 'The request was not understood ({detail}).',
    advice: 'Reload the window. If it happens again, report it.',
  },
  'sender-refused': {
    message: 'A request from an unknown place was refused.',
    advice: 'Open Vouch from the address it printed at start.',
  },
  'store-newer': {
    message: 'The data was written by a newer version of Vouch ({detail}).',
    advice: 'Update Vouch, then open it again.',
  },
  'store-damaged': {
    message: 'The data store is damaged ({detail}).',
    advice: 'Restore the newest backup; the damaged files are kept.',
  },
  'originals-damaged': {
    message: 'The files of some documents are missing or damaged ({detail}).',
    advice: 'Close Vouch and restore them from a backup (vouch restore), or import the files again.',
  },
  'backup-missing': {
    message: 'There is no backup here ({detail}).',
    advice: 'Name the folder that holds the backups, or one of their files.',
  },
  'store-full': { message: 'The disk is full.', advice: 'Free some space; nothing was lost.' },
  'store-busy': { message: 'The data is in use by another Vouch.', advice: 'Close the other one and try again.' },
  'folder-unreachable': {
    message: 'The folder cannot be reached ({detail}).',
    advice: 'Check that it exists and that you may read it.',
  },
  'export-nothing': { message: 'No approved invoice is waiting to be exported.', advice: 'Approve invoices first.' },
  'export-blocked': {
    message: 'Some invoices cannot be exported as they are ({detail}).',
    advice: 'Open them and correct the fields that are named.',
  },
  'profile-unknown': {
    message: 'There is no export profile of that name ({detail}).',
    advice: 'Choose one of the listed profiles.',
  },
  internal: {
    message: 'Something went wrong inside Vouch ({detail}).',
    advice: 'Try again. If it happens again, report it with the log.',
  },
} as const satisfies Record<string, ErrorText>

export type VouchErrorCode = keyof typeof VOUCH_ERRORS
export const VOUCH_ERROR_CODES = Object.keys(VOUCH_ERRORS) as [VouchErrorCode, ...VouchErrorCode[]]

/** An error as it crosses a process or host boundary. */
export const errorDataSchema = z.object({
  code: z.enum(VOUCH_ERROR_CODES),
  message: z.string(),
  advice: z.string(),
})
export type ErrorData = z.infer<typeof errorDataSchema>

/** An error made for a person: everything else that is thrown is a bug and reaches the user as `internal`. */
export class VouchError extends Error {
  readonly code: VouchErrorCode
  readonly advice: string

  constructor(code: VouchErrorCode, detail?: string, options?: ErrorOptions) {
    const { message, advice } = VOUCH_ERRORS[code]
    super(detail === undefined ? message.replace(/ \(\{detail\}\)/, '') : message.replace('{detail}', detail), options)
    this.name = 'VouchError'
    this.code = code
    this.advice = advice
  }

  toData(): ErrorData {
    return { code: this.code, message: this.message, advice: this.advice }
  }

  static fromData(data: ErrorData): VouchError {
    const error = new VouchError(data.code)
    error.message = data.message
    return error
  }

  /** Whatever was thrown, as data for a user. */
  static dataOf(thrown: unknown): ErrorData {
    if (thrown instanceof VouchError) return thrown.toData()
    return new VouchError('internal', thrown instanceof Error ? thrown.message : String(thrown)).toData()
  }
}
