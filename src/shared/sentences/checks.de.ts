import type { Phrase } from './translate.ts'

/** What the checks say, and why a document waits for a person. */
export const CHECKS_DE: readonly Phrase[] = [
  ['{net} net + {tax} tax = {sum}, as printed.', '{net} netto + {tax} Steuer = {sum}, wie gedruckt.'],
  [
    '{net} net + {tax} tax = {sum}; the total of {total} is rounded by {difference}.',
    '{net} netto + {tax} Steuer = {sum}; der Gesamtbetrag von {total} ist um {difference} gerundet.',
  ],
  [
    '{net} net + {tax} tax = {sum}, but the total says {total}: {difference} apart.',
    '{net} netto + {tax} Steuer = {sum}, aber der Gesamtbetrag ist {total}: {difference} Unterschied.',
  ],
  ['{#rate} % of {base} is {tax}, as printed.', '{rate} % von {base} sind {tax}, wie gedruckt.'],
  [
    '{#rate} % of {base} is {tax}; {printed} is printed, rounded line by line.',
    '{rate} % von {base} sind {tax}; gedruckt ist {printed}, zeilenweise gerundet.',
  ],
  [
    '{#rate} % of {base} is {tax}, but {printed} is printed.',
    '{rate} % von {base} sind {tax}, gedruckt ist aber {printed}.',
  ],
  ['The {count} rates add up to the tax of {tax}.', 'Die {count} Sätze ergeben zusammen die Steuer von {tax}.'],
  [
    'The rates add up to {sum}, but the tax says {tax}.',
    'Die Sätze ergeben zusammen {sum}, die Steuer ist aber {tax}.',
  ],
  [
    'The lines, with {adjustment} of allowances and charges, add up to {sum}, but {printed} is printed.',
    'Die Positionen ergeben mit {adjustment} an Nachlässen und Zuschlägen {sum}, gedruckt ist aber {printed}.',
  ],
  [
    'The lines, with {adjustment} of allowances and charges, add up to the {@name} of {target}, rounded line by line ({difference} apart).',
    'Die Positionen ergeben mit {adjustment} an Nachlässen und Zuschlägen: {name} {target}, zeilenweise gerundet ({difference} Unterschied).',
  ],
  [
    'The lines, with {adjustment} of allowances and charges, add up to the {@name} of {target}.',
    'Die Positionen ergeben mit {adjustment} an Nachlässen und Zuschlägen: {name} {target}.',
  ],
  [
    'The lines add up to {sum}, but {printed} is printed.',
    'Die Positionen ergeben zusammen {sum}, gedruckt ist aber {printed}.',
  ],
  [
    'The lines add up to the {@name} of {target}, rounded line by line ({difference} apart).',
    'Die Positionen ergeben zusammen: {name} {target}, zeilenweise gerundet ({difference} Unterschied).',
  ],
  ['The lines add up to the {@name} of {target}.', 'Die Positionen ergeben zusammen: {name} {target}.'],
  [
    'The total of {total} is below zero: a credit note is entered without a minus.',
    'Der Gesamtbetrag von {total} ist negativ: Eine Gutschrift wird ohne Minus erfasst.',
  ],
  [
    'The total of {total} is below zero: is this a credit note?',
    'Der Gesamtbetrag von {total} ist negativ: Ist das eine Gutschrift?',
  ],
  ['It is due on {due}, before its date of {date}.', 'Sie ist am {due} fällig, vor ihrem Datum vom {date}.'],
  ['It is due on its date.', 'Sie ist am Tag ihres Datums fällig.'],
  ['It is due 1 days after its date.', 'Sie ist 1 Tag nach ihrem Datum fällig.'],
  ['It is due {days} days after its date.', 'Sie ist {days} Tage nach ihrem Datum fällig.'],
  ['The invoice date {date} lies in the future.', 'Das Rechnungsdatum {date} liegt in der Zukunft.'],
  [
    'The invoice date {date} is more than {years} years ago.',
    'Das Rechnungsdatum {date} liegt mehr als {years} Jahre zurück.',
  ],
  ['The invoice date {date} is plausible.', 'Das Rechnungsdatum {date} ist plausibel.'],
  ['The check digits of the IBAN fit.', 'Die Prüfziffern der IBAN passen.'],
  [
    'The check digits of IBAN {iban} do not fit: do not pay to it.',
    'Die Prüfziffern der IBAN {iban} passen nicht: Zahlen Sie nicht dorthin.',
  ],
  ["{id} has not the form of any country's VAT id.", '{id} hat nicht die Form einer USt-IdNr. irgendeines Landes.'],
  ['The check digit of VAT id {id} does not fit.', 'Die Prüfziffer der USt-IdNr. {id} passt nicht.'],
  ['VAT id {id} has the form and check digit of {country}.', 'USt-IdNr. {id} hat Form und Prüfziffer von {country}.'],
  ['VAT id {id} has the form of {country}.', 'USt-IdNr. {id} hat die Form von {country}.'],
  ['{currency} is a currency.', '{currency} ist eine Währung.'],
  ['{currency} is not a currency Vouch knows.', '{currency} ist keine Währung, die Vouch kennt.'],
  ['Everything a posting needs is there.', 'Alles, was eine Buchung braucht, ist da.'],
  ['Missing: {@names}.', 'Es fehlt: {names}.'],
  [
    "It carries the buyer's VAT id {found}, not {ours}.",
    'Sie trägt als USt-IdNr. des Empfängers {found}, nicht {ours}.',
  ],
  ['It is addressed to {found}, not to {ours}.', 'Sie ist an {found} gerichtet, nicht an {ours}.'],
  ['It is addressed to {ours}.', 'Sie ist an {ours} gerichtet.'],
  ["{id} is our own VAT id, not the supplier's.", '{id} ist unsere eigene USt-IdNr., nicht die des Lieferanten.'],
  ["{name} is our own name, not the supplier's.", '{name} ist unser eigener Name, nicht der des Lieferanten.'],
  [
    'This does not look like an invoice, a credit note or a receipt.',
    'Das sieht nicht nach Rechnung, Gutschrift oder Quittung aus.',
  ],
  ['The {@name} was not found.', 'Nicht gefunden: {name}.'],
  [
    'The {@name} is doubtful ({sure} % sure, {wanted} % wanted).',
    'Zweifelhaft: {name} (zu {sure} % sicher, verlangt sind {wanted} %).',
  ],
  [
    'Nothing proves the total: neither net and tax nor the lines add up to it.',
    'Nichts beweist den Gesamtbetrag: Weder Netto und Steuer noch die Positionen ergeben ihn.',
  ],
  [
    'Every field a posting needs is sure, every check passed, and arithmetic proves the total.',
    'Jedes Feld, das eine Buchung braucht, ist sicher, jede Prüfung ist bestanden, und die Rechnung geht auf.',
  ],
]
