import type { Phrase } from './translate.ts'

/** What the checks of an e-invoice say, and how it is held against its page. */
export const EINVOICES_DE: readonly Phrase[] = [
  [
    'The data says {data} for the {@name}, but the page says {page}; a person has decided.',
    '{name}: Die Daten sagen {data}, die Seite sagt {page}; eine Person hat entschieden.',
  ],
  [
    'The data says {data} for the {@name}, but the page says {page}.',
    '{name}: Die Daten sagen {data}, die Seite sagt aber {page}.',
  ],
  [
    'Only the data says it, it was not found on the page: {@names}.',
    'Nur in den Daten, auf der Seite nicht gefunden: {names}.',
  ],
  ['The page says what the data says: {@names}.', 'Die Seite sagt dasselbe wie die Daten: {names}.'],
  ['The line is its quantity times its price.', 'Die Position ist Menge mal Preis.'],
  ['All {count} lines are quantity times price.', 'Alle {count} Positionen sind Menge mal Preis.'],
  [
    '{count} more lines are not their quantity times their price.',
    '{count} weitere Positionen sind nicht Menge mal Preis.',
  ],
  ['The e-invoice does not state {@name}.', 'Die E-Rechnung nennt {name}.'],
  ['“{text}” stands where a number or a date belongs.', '„{text}“ steht, wo eine Zahl oder ein Datum hingehört.'],
  [
    'Something is to be paid, but neither a due date nor terms of payment are stated.',
    'Es ist etwas zu zahlen, aber weder Fälligkeit noch Zahlungsbedingungen sind genannt.',
  ],
  [
    'The total is below zero, so this is treated as a credit note.',
    'Der Gesamtbetrag ist negativ, daher gilt sie als Gutschrift.',
  ],
  [
    'The invoice is as it was signed by {signer}. Whether to trust that certificate, Vouch does not judge.',
    'Die Rechnung ist, wie {signer} sie signiert hat. Ob dem Zertifikat zu trauen ist, beurteilt Vouch nicht.',
  ],
  [
    'The invoice is as it was signed. Whether to trust that certificate, Vouch does not judge.',
    'Die Rechnung ist, wie sie signiert wurde. Ob dem Zertifikat zu trauen ist, beurteilt Vouch nicht.',
  ],
  [
    'The invoice carries a signature by {signer} of a kind that Vouch cannot verify.',
    'Die Rechnung trägt eine Signatur von {signer}, deren Art Vouch nicht prüfen kann.',
  ],
  [
    'The invoice carries a signature of a kind that Vouch cannot verify.',
    'Die Rechnung trägt eine Signatur, deren Art Vouch nicht prüfen kann.',
  ],
  [
    'The invoice was changed after it was signed by {signer}: signature and content do not fit.',
    'Die Rechnung wurde geändert, nachdem {signer} sie signiert hat: Signatur und Inhalt passen nicht zusammen.',
  ],
  [
    'The invoice was changed after it was signed: signature and content do not fit.',
    'Die Rechnung wurde nach dem Signieren geändert: Signatur und Inhalt passen nicht zusammen.',
  ],
  ['{@tax} carries no tax, but {stated} is stated.', '{tax} trägt keine Steuer, genannt ist aber {stated}.'],
  [
    'No tax is charged as {@name}, but the invoice does not say why.',
    'Keine Steuer berechnet ({name}), aber die Rechnung sagt nicht, warum.',
  ],
  ['{@computing} {#computed}, as {@name} says.', '{computing} {computed}, wie {name} sagt.'],
  [
    '{@computing} {#computed}, and {@name} says {stated}: {difference} of rounding, up to {tolerance} is usual.',
    '{computing} {computed}, und {name} ist {stated}: {difference} Rundung, bis {tolerance} ist üblich.',
  ],
  [
    '{@computing} {#computed}, but {@name} says {stated}: {difference} apart.',
    '{computing} {computed}, aber {name} ist {stated}: {difference} Unterschied.',
  ],
  // What an equation computes; it is filled into the three above.
  ['{#rate} % of {base} are', '{rate} % von {base} sind'],
  ['{net} net plus {tax} tax are', '{net} netto plus {tax} Steuer sind'],
  ['Lines less allowances plus charges are', 'Positionen weniger Nachlässe plus Zuschläge sind'],
  ['The tax of all rates adds up to', 'Die Steuer aller Sätze ergibt zusammen'],
  ['The total less what is paid already is', 'Der Gesamtbetrag weniger bereits Gezahltem ist'],
  ['What is invoiced at {@tax} comes to', 'Berechnet zu {tax} sind'],
  [
    'Line {line}: {quantity} × {price} for {base} with its allowances and charges is',
    'Position {line}: {quantity} × {price} je {base} mit Nachlässen und Zuschlägen ist',
  ],
  [
    'Line {line}: {quantity} × {price} with its allowances and charges is',
    'Position {line}: {quantity} × {price} mit Nachlässen und Zuschlägen ist',
  ],
  ['Line {line}: {quantity} × {price} for {base} is', 'Position {line}: {quantity} × {price} je {base} ist'],
  ['Line {line}: {quantity} × {price} is', 'Position {line}: {quantity} × {price} ist'],
  ['The lines add up to', 'Die Positionen ergeben zusammen'],
  ['The allowances add up to', 'Die Nachlässe ergeben zusammen'],
  ['The charges add up to', 'Die Zuschläge ergeben zusammen'],
  ['{#rate} % ({@name})', '{rate} % ({name})'],
]
