import type { FolderProfile } from '#shared/folder.ts'
import { plural } from './plural.ts'

/** Where documents come from: watched folders, mails, archives. */
export const sources = {
  waiting: (count: number) => `${plural(count, 'file', 'files')} on the way`,
  problem: (fileName: string, reason: string) => `${fileName}: ${reason} It is tried again.`,
  edit: (path: string) => `What holds for ${path}`,
  profile: 'What holds for its files',
  priority: 'Priority',
  priorities: { urgent: 'Urgent', high: 'High', normal: 'Normal', low: 'Low' } satisfies Record<
    FolderProfile['priority'],
    string
  >,
  vendorHint: 'Vendor',
  vendorHintHint: 'Suggested where no vendor is read. It is never approved unseen.',
  companyName: 'For the company',
  companyVatId: 'Its VAT id',
  companyHint: 'Leave both empty for the company of the settings.',
  afterImport: 'Once a file is imported',
  after: {
    leave: 'It stays where it is',
    move: 'It is moved to a folder',
    archive: 'It is moved to “archive” inside the folder, by month',
  } satisfies Record<FolderProfile['afterImport'], string>,
  moveTo: 'Full path of the folder to move it to',
  subfolders: 'Watch the folders inside it as well',
  save: 'Save',
  leftOut: (names: string) => `Left out: ${names}`,
  mail: (from: string, subject: string) => `${from}: “${subject}”`,
  mailSent: (sent: string) => `sent ${sent}`,
  within: (fileName: string) => `in ${fileName}`,
}
