import type { Messages } from '../index.ts'

export const errors: Messages['errors'] = {
  'file-empty': {
    message: 'Die Datei ist leer.',
    advice: 'Bitten Sie den Absender noch einmal um die Rechnung, oder scannen Sie sie neu.',
  },
  'file-too-large': {
    message: 'Die Datei ist größer, als Vouch annimmt ({detail}).',
    advice: 'Teilen Sie sie, oder scannen Sie sie mit 300 dpi in Grau.',
  },
  'file-unsupported': {
    message: 'Diese Art von Datei kann nicht gelesen werden ({detail}).',
    advice: 'Vouch liest PDF, PNG, JPEG, WebP, TIFF und E-Rechnungen in XML.',
  },
  'file-damaged': {
    message: 'Die Datei ist beschädigt und lässt sich nicht öffnen ({detail}).',
    advice: 'Bitten Sie den Absender noch einmal um die Rechnung, oder scannen Sie sie neu.',
  },
  'file-mended': {
    message: 'Die Datei ist beschädigt; gelesen wurde, was davon übrig ist ({detail}).',
    advice: 'Vergleichen Sie jeden Wert mit der Seite und bitten Sie den Absender um die ganze Rechnung.',
  },
  'pages-left-out': {
    message:
      'Nur ein Teil der Seiten wurde gelesen, weil alle zu lange dauerten oder zu viel Speicher brauchten ({detail}).',
    advice: 'Sehen Sie die anderen Seiten durch, oder teilen Sie das Dokument und lesen Sie seine Teile.',
  },
  'file-unreadable': {
    message: 'Die Datei lässt sich nicht öffnen ({detail}).',
    advice: 'Prüfen Sie, ob sie noch da ist und ob Sie sie lesen dürfen.',
  },
  'archive-damaged': {
    message: 'Die Mail oder das Archiv ist beschädigt und lässt sich nicht öffnen ({detail}).',
    advice: 'Bitten Sie den Absender, sie noch einmal zu schicken.',
  },
  'archive-unsafe': {
    message: 'Die Mail oder das Archiv ist so gemacht, dass das Öffnen Schaden anrichtet ({detail}).',
    advice: 'Öffnen Sie sie auch anderswo nicht. Bitten Sie den Absender um die Rechnung als PDF.',
  },
  'archive-too-large': {
    message: 'Das Archiv enthält mehr, als Vouch aus einer Datei nimmt ({detail}).',
    advice: 'Entpacken Sie es selbst, und importieren Sie die Rechnungen.',
  },
  'nothing-inside': {
    message: 'Nichts in der Mail oder dem Archiv kann eine Rechnung sein ({detail}).',
    advice: 'Sehen Sie nach, ob die Rechnung im Text steht, hinter einem Link oder durch ein Passwort geschützt ist.',
  },
  'einvoice-damaged': {
    message: 'Die E-Rechnung ist nicht wohlgeformt und kann nicht gelesen werden ({detail}).',
    advice: 'Bitten Sie den Absender noch einmal um die Datei: Sie wurde unterwegs abgeschnitten oder verändert.',
  },
  'einvoice-unknown': {
    message: 'Dieses XML ist keine E-Rechnung, die Vouch kennt ({detail}).',
    advice:
      'Vouch liest UBL, CII (Factur-X, ZUGFeRD, XRechnung), FatturaPA und Facturae. Bitten Sie den Absender um eine davon.',
  },
  'einvoice-too-large': {
    message: 'Die E-Rechnung ist größer, als Vouch annimmt ({detail}).',
    advice: 'Bitten Sie den Absender, die Anlagen getrennt von der Rechnung zu senden.',
  },
  'einvoice-unsafe': {
    message:
      'Das XML enthält eine Dokumenttyp-Deklaration, die keine E-Rechnung braucht und die Angriffe nutzen ({detail}).',
    advice: 'Öffnen Sie es nicht anderswo. Bitten Sie den Absender auf anderem Weg um die Rechnung.',
  },
  'einvoice-several': {
    message: 'Die Datei enthält mehrere Rechnungen ({detail}).',
    advice: 'Bitten Sie den Absender um eine Datei je Rechnung.',
  },
  'signature-damaged': {
    message: 'Die signierte Datei wurde nach dem Signieren geändert oder unterwegs beschädigt ({detail}).',
    advice: 'Zahlen Sie nicht danach. Bitten Sie den Absender noch einmal um die Datei.',
  },
  'file-encrypted': {
    message: 'Die PDF ist mit einem Passwort geschützt.',
    advice: 'Geben Sie das Passwort ein, oder bitten Sie den Absender um eine ungeschützte Kopie.',
  },
  'password-wrong': {
    message: 'Das Passwort öffnet diese PDF nicht.',
    advice: 'Prüfen Sie das Passwort und versuchen Sie es erneut.',
  },
  'too-many-pages': {
    message: 'Das Dokument hat mehr Seiten, als Vouch auf einmal liest ({detail}).',
    advice: 'Teilen Sie es in einzelne Rechnungen.',
  },
  'image-too-large': {
    message: 'Das Bild hat mehr Bildpunkte, als Vouch annimmt ({detail}).',
    advice: 'Scannen Sie es mit 300 dpi, oder speichern Sie es kleiner.',
  },
  'page-unreadable': {
    message: 'Auf der Seite ließ sich kein Text lesen ({detail}).',
    advice: 'Scannen Sie sie mit 300 dpi, aufrecht und gleichmäßig hell, oder tippen Sie die Felder ein.',
  },
  'page-unsure': {
    message: 'Auf der Seite ließ sich kaum etwas sicher lesen ({detail}).',
    advice: 'Scannen Sie sie mit 300 dpi neu, oder prüfen Sie jeden Wert an der Seite.',
  },
  'page-too-small': {
    message: 'Die Schrift ist in diesem Bild zu klein, um sicher gelesen zu werden ({detail}).',
    advice: 'Scannen Sie die Seite mit 300 dpi, oder fotografieren Sie sie aus der Nähe.',
  },
  'page-blurred': {
    message: 'Die Seite ist zu unscharf, um sicher gelesen zu werden ({detail}).',
    advice: 'Scannen Sie sie mit 300 dpi neu, oder fotografieren Sie sie mit ruhiger Hand und scharf.',
  },
  'photo-unsure': {
    message: 'Auf dem Foto ließ sich kaum etwas sicher lesen ({detail}).',
    advice: 'Fotografieren Sie aus der Nähe, in gleichmäßigem Licht, das ganze Blatt flach im Bild; oder scannen Sie.',
  },
  'page-faint': {
    message: 'Der Druck auf der Seite ist zu blass, um sicher gelesen zu werden ({detail}).',
    advice: 'Scannen Sie sie dunkler, oder bitten Sie den Absender um die Rechnung als Datei.',
  },
  'page-speckled': {
    message: 'Die Seite ist zu grob oder fleckig, um sicher gelesen zu werden ({detail}).',
    advice: 'Scannen Sie das Papier mit 300 dpi, oder bitten Sie um die Rechnung als Datei statt als Fax.',
  },
  'figures-disagree': {
    message: 'Die Beträge passen nicht zusammen: Einer davon wurde wohl falsch gelesen.',
    advice: 'Vergleichen Sie Netto, Steuer und Summe mit der Seite.',
  },
  'little-found': {
    message: 'Von den Werten, die eine Rechnung braucht, wurde kaum einer gefunden.',
    advice: 'Sehen Sie die Seite an; tragen Sie die Felder ein oder lehnen Sie sie ab.',
  },
  'not-an-invoice': {
    message: 'Das sieht nicht nach einer Rechnung aus.',
    advice: 'Sehen Sie die Seite an; lehnen Sie sie ab, oder tippen Sie die Felder ein.',
  },
  'model-missing': {
    message: 'Ein Teil, mit dem Vouch liest, fehlt ({detail}).',
    advice: 'Installieren Sie Vouch neu, dann lesen Sie das Dokument noch einmal.',
  },
  'model-damaged': {
    message: 'Ein Teil, mit dem Vouch liest, ist beschädigt ({detail}).',
    advice: 'Installieren Sie Vouch neu, dann lesen Sie das Dokument noch einmal.',
  },
  'provider-unusable': {
    message: 'So können die Modelle hier nicht gerechnet werden ({detail}).',
    advice: 'Wählen Sie „auto“, das nimmt, was geht; der „doctor“ zeigt, was das ist.',
  },
  'language-missing': {
    message: 'Die Daten für eine Sprache fehlen ({detail}).',
    advice: 'Installieren Sie Vouch neu; bis dahin werden zweifelhafte Wörter nur einmal gelesen.',
  },
  'second-reader-failed': {
    message: 'Der zweite Leser für zweifelhafte Wörter hat angehalten ({detail}).',
    advice: 'Prüfen Sie die Werte, die als unsicher markiert sind.',
  },
  'timed-out': {
    message: 'Das Lesen dauerte zu lange und wurde angehalten ({detail}).',
    advice: 'Lesen Sie es noch einmal, oder scannen Sie es mit 300 dpi neu.',
  },
  'out-of-memory': {
    message: 'Das Lesen brauchte mehr Speicher als erlaubt und wurde angehalten.',
    advice: 'Lesen Sie es noch einmal, oder teilen Sie das Dokument.',
  },
  'worker-crashed': {
    message: 'Der Leseprozess hat unerwartet angehalten ({detail}).',
    advice: 'Lesen Sie es noch einmal. Geschieht es wieder, ist die Datei vielleicht beschädigt.',
  },
  cancelled: { message: 'Das Lesen wurde abgebrochen.', advice: 'Lesen Sie es noch einmal, wenn Sie so weit sind.' },
  'not-found': { message: 'Das gibt es nicht mehr ({detail}).', advice: 'Laden Sie die Liste neu.' },
  'changed-elsewhere': {
    message: 'Jemand anders hat diese Rechnung inzwischen geändert.',
    advice: 'Sehen Sie die neuen Werte an, dann ändern Sie noch einmal.',
  },
  'not-allowed-now': {
    message: 'Das geht in diesem Zustand nicht ({detail}).',
    advice: 'Prüfen Sie den Status der Rechnung.',
  },
  'value-invalid': {
    message: 'Der Wert ist nicht gültig ({detail}).',
    advice: 'Berichtigen Sie ihn und versuchen Sie es erneut.',
  },
  'input-invalid': {
    message: 'Die Anfrage wurde nicht verstanden ({detail}).',
    advice: 'Laden Sie das Fenster neu. Geschieht es wieder, melden Sie es.',
  },
  'sender-refused': {
    message: 'Eine Anfrage von unbekannter Stelle wurde abgewiesen.',
    advice: 'Öffnen Sie Vouch unter der Adresse, die es beim Start genannt hat.',
  },
  'store-newer': {
    message: 'Die Daten wurden von einem neueren Vouch geschrieben ({detail}).',
    advice: 'Aktualisieren Sie Vouch, dann öffnen Sie es erneut.',
  },
  'store-damaged': {
    message: 'Der Datenspeicher ist beschädigt ({detail}).',
    advice: 'Spielen Sie die neueste Sicherung zurück; die beschädigten Dateien bleiben erhalten.',
  },
  'originals-damaged': {
    message: 'Die Dateien einiger Dokumente fehlen oder sind beschädigt ({detail}).',
    advice:
      'Schließen Sie Vouch und spielen Sie sie aus einer Sicherung zurück (vouch restore), oder importieren Sie die Dateien erneut.',
  },
  'backup-missing': {
    message: 'Hier gibt es keine Sicherung ({detail}).',
    advice: 'Nennen Sie den Ordner der Sicherungen oder eine ihrer Dateien.',
  },
  'store-full': { message: 'Die Festplatte ist voll.', advice: 'Schaffen Sie Platz; nichts ging verloren.' },
  'store-busy': {
    message: 'Ein anderes Vouch nutzt die Daten.',
    advice: 'Schließen Sie das andere und versuchen Sie es erneut.',
  },
  'folder-unreachable': {
    message: 'Der Ordner ist nicht erreichbar ({detail}).',
    advice: 'Prüfen Sie, ob es ihn gibt und ob Sie ihn lesen dürfen.',
  },
  'export-nothing': {
    message: 'Keine freigegebene Rechnung wartet auf den Export.',
    advice: 'Geben Sie zuerst Rechnungen frei.',
  },
  'export-blocked': {
    message: 'Einige Rechnungen können so nicht exportiert werden ({detail}).',
    advice: 'Öffnen Sie sie und berichtigen Sie die genannten Felder.',
  },
  'profile-unknown': {
    message: 'Es gibt kein Exportformat dieses Namens ({detail}).',
    advice: 'Wählen Sie eines der genannten Formate.',
  },
  internal: {
    message: 'In Vouch ist etwas schiefgegangen ({detail}).',
    advice: 'Versuchen Sie es erneut. Geschieht es wieder, melden Sie es mit dem Protokoll.',
  },
}
