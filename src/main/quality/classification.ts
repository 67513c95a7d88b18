import type { DocumentError, DocumentErrorComponent } from '#shared/document.ts'
import type { VouchErrorCode } from '#shared/errors.ts'
import type { ProblemKind } from '#shared/problems.ts'

/** What an error is, whoever meets it. */
export interface ErrorClass {
  readonly kind: ProblemKind
  /** Where it ends the reading of a document. */
  readonly severity: DocumentError['severity']
  readonly component: DocumentErrorComponent
  /** What two documents that meet it must have in common to share a cause. */
  readonly sharedBy: 'everything' | 'source' | 'detail'
}

type Severity = ErrorClass['severity']
type SharedBy = ErrorClass['sharedBy']

const classed =
  (kind: ProblemKind, component: DocumentErrorComponent, sharedBy: SharedBy) =>
  (severity: Severity): ErrorClass => ({ kind, severity, component, sharedBy })

/** Whoever sends or scans such files goes on doing so: one cause a source. */
const file = classed('file', 'intake', 'source')
const page = classed('page', 'ocr', 'source')
const content = classed('content', 'extraction', 'source')
const einvoice = classed('content', 'einvoice', 'source')
/** Another part that is missing is another cause; the detail names it. */
const reader = classed('reader', 'ocr', 'detail')
const resources = classed('resources', 'pipeline', 'everything')
const store = classed('store', 'store', 'everything')
const place = classed('place', 'intake', 'detail')
const use = classed('use', 'store', 'everything')

/** Every error that Vouch knows. Critical: nothing can be read before it is mended. */
export const ERROR_CLASSES: Readonly<Record<VouchErrorCode, ErrorClass>> = {
  'file-empty': file('medium'),
  'file-too-large': file('medium'),
  'file-unsupported': file('medium'),
  'file-damaged': file('high'),
  'file-mended': file('high'),
  'pages-left-out': resources('high'),
  'file-unreadable': file('high'),
  'file-encrypted': file('medium'),
  'password-wrong': file('low'),
  'too-many-pages': file('medium'),
  'image-too-large': file('medium'),
  'archive-damaged': file('high'),
  'archive-unsafe': file('high'),
  'archive-too-large': file('medium'),
  'nothing-inside': file('medium'),
  'einvoice-damaged': einvoice('high'),
  'einvoice-unknown': einvoice('medium'),
  'einvoice-too-large': einvoice('medium'),
  'einvoice-unsafe': einvoice('high'),
  'einvoice-several': einvoice('medium'),
  'signature-damaged': einvoice('high'),
  'page-unreadable': page('high'),
  'page-unsure': page('medium'),
  'page-too-small': page('medium'),
  'page-blurred': page('medium'),
  'photo-unsure': page('medium'),
  'page-faint': page('medium'),
  'page-speckled': page('medium'),
  'not-an-invoice': content('medium'),
  'figures-disagree': content('medium'),
  'little-found': content('medium'),
  'model-missing': reader('critical'),
  'model-damaged': reader('critical'),
  'provider-unusable': reader('high'),
  'language-missing': reader('medium'),
  'second-reader-failed': reader('medium'),
  'timed-out': resources('high'),
  'out-of-memory': resources('high'),
  'worker-crashed': resources('high'),
  internal: resources('high'),
  'store-newer': store('critical'),
  'store-damaged': store('critical'),
  'originals-damaged': store('critical'),
  'backup-missing': use('low'),
  'store-full': store('critical'),
  'store-busy': store('high'),
  'folder-unreachable': place('high'),
  'export-blocked': content('medium'),
  'export-nothing': use('low'),
  'profile-unknown': use('low'),
  cancelled: use('low'),
  'not-found': use('low'),
  'changed-elsewhere': use('low'),
  'not-allowed-now': use('low'),
  'value-invalid': use('low'),
  'input-invalid': use('low'),
  'sender-refused': use('low'),
}
