import type { Phrase } from './translate.ts'

/** What is said of folders, mails and archives, and of several invoices in one file. */
export const SOURCES_DE: readonly Phrase[] = [
  ['The file seems to hold {count} invoices.', 'Die Datei scheint {count} Rechnungen zu enthalten.'],
  ['Split into {count} documents.', 'In {count} Dokumente geteilt.'],
  ['Pages were appended to the file: see {id}.', 'An die Datei wurden Seiten angehängt: siehe {id}.'],
  ['every page belongs to one invoice', 'jede Seite gehört zu einer Rechnung'],
  ['only a PDF can be split', 'nur eine PDF lässt sich teilen'],
  ['a folder on the way to it is a file', 'ein Ordner auf dem Weg dahin ist eine Datei'],
  ['it is still being written', 'sie wird noch geschrieben'],
  ['more than {count} files', 'mehr als {count} Dateien'],
  ['a file of more than {count} MB', 'eine Datei von mehr als {count} MB'],
  ['it unpacks to {count} times its size', 'sie wird beim Entpacken {count}-mal so groß'],
  ['the name of a file in it leads elsewhere', 'der Name einer Datei darin führt anderswohin'],
  ['more than {count} mails or archives inside each other', 'mehr als {count} Mails oder Archive ineinander'],
  ['the mail cannot be opened', 'die Mail lässt sich nicht öffnen'],
  ['its opening failed', 'das Öffnen ist gescheitert'],
  [
    'one watched folder lies inside another whose subfolders are watched',
    'ein beobachteter Ordner liegt in einem anderen, dessen Unterordner beobachtet werden',
  ],
  [
    'the folder to move files to needs its full path',
    'der Ordner, in den Dateien verschoben werden, braucht seinen vollständigen Pfad',
  ],
  ['files would be moved into a watched folder', 'Dateien würden in einen beobachteten Ordner verschoben'],
  ['another watched folder moves its files there', 'ein anderer beobachteter Ordner verschiebt seine Dateien dorthin'],
]
