import type { Phrase } from './translate.ts'

/** What an alert says and what to do about it. */
export const ALERTS_DE: readonly Phrase[] = [
  ['This is a trial: alerts of Vouch arrive here.', 'Das ist eine Probe: Hinweise von Vouch kommen hier an.'],
  ['There is nothing to do.', 'Es ist nichts zu tun.'],
  [
    "Only {#free} GB are free on the disk that holds Vouch's data.",
    'Auf der Festplatte mit Vouchs Daten sind nur {free} GB frei.',
  ],
  [
    'Free some space. The pages kept for reading again can be emptied in Settings; nothing is lost by that.',
    'Schaffen Sie Platz. Die aufbewahrten Seiten können in den Einstellungen geleert werden; dabei geht nichts verloren.',
  ],
  [
    'Approvals of the last {#days} days are in no backup.',
    'Freigaben der letzten {days} Tage sind in keiner Sicherung.',
  ],
  [
    'Make a backup in Settings, and have the folder of backups copied to another disk.',
    'Sichern Sie in den Einstellungen, und lassen Sie den Sicherungsordner auf eine andere Festplatte kopieren.',
  ],
  ['The backup could not be made. {@reason}', 'Die Sicherung ist misslungen. {reason}'],
  [
    'The folder {path} cannot be reached: invoices in it are not taken in.',
    'Der Ordner {path} ist nicht erreichbar: Rechnungen darin werden nicht eingelesen.',
  ],
  [
    'Check that the drive is connected and that you may read the folder. Vouch goes on trying.',
    'Prüfen Sie, ob das Laufwerk verbunden ist und Sie den Ordner lesen dürfen. Vouch versucht es weiter.',
  ],
  ['Reading pauses. {@reason}', 'Das Lesen pausiert. {reason}'],
  [
    'More {@name} than usual: {#hits} of the last {#of} documents, before {#hitsBefore} of {#ofBefore}.',
    'Mehr {name} als sonst: {hits} der letzten {of} Dokumente, vorher {hitsBefore} von {ofBefore}.',
  ],
  [
    'See under problems who sends these files, and ask for sound ones.',
    'Sehen Sie unter Probleme nach, wer diese Dateien sendet, und bitten Sie um heile.',
  ],
  [
    'Look at the last pages: the scanner may need cleaning, or scans at 300 dpi.',
    'Sehen Sie die letzten Seiten an: Vielleicht braucht der Scanner eine Reinigung oder 300 dpi.',
  ],
  [
    'See under problems what the documents have in common; something else than invoices may be in the folder.',
    'Sehen Sie unter Probleme nach, was die Dokumente gemeinsam haben; im Ordner liegt vielleicht anderes als Rechnungen.',
  ],
  [
    'Install Vouch again: a part that it reads with may be damaged.',
    'Installieren Sie Vouch neu: Ein Teil, mit dem es liest, ist vielleicht beschädigt.',
  ],
  [
    'Close other programs or read fewer documents at once (Settings).',
    'Schließen Sie andere Programme, oder lesen Sie weniger Dokumente gleichzeitig (Einstellungen).',
  ],
  [
    'Free some space on the disk, then make a backup.',
    'Schaffen Sie Platz auf der Festplatte, dann machen Sie eine Sicherung.',
  ],
  [
    'Check that the folders exist and that you may read them.',
    'Prüfen Sie, ob es die Ordner gibt und Sie sie lesen dürfen.',
  ],
  [
    'Look at the last pages: scan at 300 dpi in grey, clean the glass, or ask the senders for PDF files.',
    'Sehen Sie die letzten Seiten an: Scannen Sie mit 300 dpi in Grau, reinigen Sie das Glas, oder bitten Sie um PDF-Dateien.',
  ],
  [
    'Look at what the last documents have in common. Approve a few by hand: their vendors are then known better.',
    'Sehen Sie nach, was die letzten Dokumente gemeinsam haben. Geben Sie einige von Hand frei: Dann sind ihre Lieferanten besser bekannt.',
  ],
  [
    'See which fields are missing in the last documents, and whether pages of them are missing.',
    'Sehen Sie nach, welche Felder in den letzten Dokumenten fehlen, und ob Seiten fehlen.',
  ],
  [
    'Check every marked field of these documents, and keep automatic approval off until it is better.',
    'Prüfen Sie jedes markierte Feld dieser Dokumente, und lassen Sie die automatische Freigabe aus, bis es besser wird.',
  ],
  [
    'Open the last documents: the review says what is in doubt, and why.',
    'Öffnen Sie die letzten Dokumente: Die Prüfung sagt, was zweifelhaft ist und warum.',
  ],
  [
    'The last {#documents} documents from {@source} came out badly: {@name} {#value} of 100, at least {#wanted} is wanted.',
    'Die letzten {documents} Dokumente ({source}) gerieten schlecht: {name} {value} von 100, verlangt sind mindestens {wanted}.',
  ],
  [
    'The last document from {@source} came out badly: {@name} {#value} of 100, at least {#wanted} is wanted.',
    'Das letzte Dokument ({source}) geriet schlecht: {name} {value} von 100, verlangt sind mindestens {wanted}.',
  ],
  [
    'Half of the last {#documents} documents took longer than {#median} seconds; {#allowed} are allowed.',
    'Die Hälfte der letzten {documents} Dokumente brauchte länger als {median} Sekunden; erlaubt sind {allowed}.',
  ],
  [
    'Close other programs, read fewer documents at once (Settings), or scan at 300 dpi instead of more.',
    'Schließen Sie andere Programme, lesen Sie weniger Dokumente gleichzeitig (Einstellungen), oder scannen Sie mit 300 dpi statt mehr.',
  ],
  ["Electron's program is not installed", 'Electrons Programm ist nicht installiert'],
  ['there is no display', 'es gibt keinen Bildschirm'],
  ['Electron does not run as root', 'Electron läuft nicht als root'],
]
