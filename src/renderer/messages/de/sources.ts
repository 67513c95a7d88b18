import type { Messages } from '../index.ts'
import { plural } from './plural.ts'

export const sources: Messages['sources'] = {
  waiting: count => `${plural(count, 'Datei', 'Dateien')} unterwegs`,
  problem: (fileName, reason) => `${fileName}: ${reason} Es wird wieder versucht.`,
  edit: path => `Was für ${path} gilt`,
  profile: 'Was für seine Dateien gilt',
  priority: 'Dringlichkeit',
  priorities: { urgent: 'Dringend', high: 'Hoch', normal: 'Normal', low: 'Niedrig' },
  vendorHint: 'Lieferant',
  vendorHintHint: 'Wird vorgeschlagen, wo kein Lieferant gelesen wird. Ungesehen freigegeben wird er nie.',
  companyName: 'Für die Firma',
  companyVatId: 'Ihre USt-IdNr.',
  companyHint: 'Lassen Sie beides leer für die Firma der Einstellungen.',
  afterImport: 'Wenn eine Datei eingelesen ist',
  after: {
    leave: 'Sie bleibt, wo sie ist',
    move: 'Sie wird in einen Ordner verschoben',
    archive: 'Sie kommt in den Ordner „archive“ darin, nach Monaten',
  },
  moveTo: 'Vollständiger Pfad des Ordners, in den sie verschoben wird',
  subfolders: 'Auch die Ordner darin beobachten',
  save: 'Speichern',
  leftOut: names => `Nicht übernommen: ${names}`,
  mail: (from, subject) => `${from}: „${subject}“`,
  mailSent: sent => `gesendet ${sent}`,
  within: fileName => `in ${fileName}`,
}
