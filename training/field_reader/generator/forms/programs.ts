import type { Form } from './form.ts'

/** Layouts of programs for small businesses, in the words of each language. */
export const PROGRAMS: readonly Form[] = [
  {
    name: 'odoo',
    where: '*',
    rows: `
> {vendorBrand} ~ {vendor} | {trade}
> {vendor}
> {vendorStreet}
> {vendorPlace}
?> {vendorCountry}

> | {buyer}
> | {buyerStreet}
> | {buyerPlace}
?> | [vatId]: {buyerVatId}
## {title} {number}
| [invoiceDate]: = {date} | [dueDate]: = {dueDate} | [purchaseOrder]: = {order} | [customerNumber]: = {customer}
@items
@sums
> {terms} ~ [paymentTerms]: {terms}
?> [paymentReference]: {reference}

> {vendorPhone} {vendorEmail} {vendorWeb} [vatId]: {vendorVatId}
?> Page 1 / 1
`,
  },
  {
    name: 'erpnext',
    reserved: true,
    where: '*',
    rows: `
## {title} | {number}
?> {number}

- [partyName] ~ Customer Name = {buyer} | [invoiceDate] = {date}
- Address ~ [buyerBlock] = {buyerAddress} | [dueDate] = {dueDate}
?- [buyerVatId] = {buyerVatId} | [purchaseOrder] = {order}
?- Contact = {buyerPerson}
@items
- Total Qty ~ Quantity = {##} | [netAmount] = {net}
- = | [taxAmount] = {tax}
- = | [totalAmount] = {total}
?- [paymentTerms] = {terms}
@small
`,
  },
  {
    name: 'dolibarr',
    where: '*',
    rows: `
> {vendorBrand} | {title} {number}
> | Ref. : {number} ~ [invoiceNumber] : {number}
> | [invoiceDate] : {date}
> | [dueDate] : {dueDate}
?> | [customerNumber] : {customer}
?> | Ref. order : {otherOrder} / {otherDate}
> [vendorBlock]: | [buyerBlock]:
> {vendor} | {buyer}
> {vendorStreet} | {buyerStreet}
> {vendorPlace} | {buyerPlace}
> Tel.: {vendorPhone} Fax: {vendorFax}
?> Email: {vendorEmail}
> | {currency} ~ Amounts in {currency}
@items
@sums
> [paymentTerms]: {terms}
@bank
> {vendor} - {vendorAddress}
> [vatId]: {vendorVatId} ~ {registration} - [vatId]: {vendorVatId}
`,
  },
  {
    name: 'invoice-ninja',
    reserved: true,
    where: '*',
    rows: `
> {vendorBrand} | {vendor} ~ {vendorEmail}
> | {vendorStreet}
> | {vendorPlace}
?> | {vendorPhone}
## {title}
- [invoiceNumber] = {number} | {buyer} =
> | {buyer}
- [purchaseOrder] = {order} | =
- [invoiceDate] = {date} | = {buyerStreet}
- [dueDate] = {dueDate} | = {buyerPlace}
- [amountDue] = {due} | = {buyerEmail}
@items
@sums
> {terms}
@small
`,
  },
  {
    name: 'xero',
    where: 'en',
    rows: `
## TAX INVOICE ~ INVOICE ~ Invoice
> {buyer} | Invoice Date
> {buyerAddress} | {date}
?> Attention: {buyerPerson} | Invoice Number
> | {number}
> | Reference ~ Ref
> | {otherNumber} ~ {word} {trade}
> | ABN ~ VAT Number ~ GST Number
> | {vendorVatId}
> {vendor}
> {vendorStreet}
> {vendorPlace}
@items
= Subtotal = {netDigits}
= TOTAL GST {rate}% ~ TOTAL VAT {rate}% ~ TOTAL TAX = {taxDigits}
= TOTAL {currency} = {totalDigits}
?= Less Amount Paid = {paidDigits}
?= AMOUNT DUE {currency} = {dueDigits}
# Due Date: {dueDate} ~ Due Date: {dueDate} {terms}
@bank
# PAYMENT ADVICE
> To: {vendor} | Customer {buyer}
> {vendorStreet} | Invoice Number {number}
> {vendorPlace} | Amount Due {due}
?> | Due Date {dueDate}
?> | Amount Enclosed
`,
  },
  {
    name: 'quickbooks',
    where: 'en',
    rows: `
> {vendor} | INVOICE ~ Invoice
> {vendorStreet}
> {vendorPlace}
?> {vendorPhone}
?> {vendorEmail} ~ VAT Registration No.: {vendorVatId} ~ {vendorWeb}

# BILL TO ~ Bill To ~ INVOICE TO | SHIP TO ~ Ship To
> {buyer} | {shipTo}
> {buyerStreet} | {shipToStreet}
> {buyerPlace} | {shipToPlace}

| INVOICE NO. ~ INVOICE # ~ INVOICE = {number} | DATE = {date} | TOTAL DUE ~ BALANCE DUE = {due} | DUE DATE = {dueDate} | TERMS = {terms} 2
?| P.O. NUMBER ~ P.O. NO. = {order} | SALES REP = {person} | SHIP VIA = {word} | SALES ORDER = {otherOrder}
@items
?> {word} {trade}
= SUBTOTAL = {netDigits}
= TAX ({rate}%) ~ VAT TOTAL ~ GST TOTAL ~ TAX = {taxDigits}
= TOTAL = {totalDigits}
?= PAYMENT = {paidDigits}
= BALANCE DUE = {due}
@small
`,
  },
  {
    name: 'freshbooks',
    where: 'en',
    rows: `
## {vendor}
> {vendorPhone} | {vendorStreet}
?> {vendorEmail} | {vendorPlace}

| Billed To = {buyer} 2 | Date of Issue = {date} | Invoice Number = {number} | Amount Due ({currency}) = {due} 2
> {buyerStreet}
> {buyerPlace}
| Due Date = {dueDate} | Reference = {otherNumber}
@items
= Subtotal = {netDigits}
= Tax ~ Tax ({rate}%) ~ VAT ({rate}%) = {taxDigits}
= Total = {totalDigits}
= Amount Paid = {paidDigits}
= Amount Due ({currency}) = {due}
# Terms ~ Notes
> {terms}
`,
  },
  {
    name: 'zoho',
    where: '*',
    rows: `
> {vendor} | {title}
> {vendorStreet} | # {number} ~ [invoiceNumber]# {number}
> {vendorPlace}
?> {vendorEmail} | [amountDue]
?> [vatId] {vendorVatId} | {due}

# [buyerBlock]
> {buyer} | [invoiceDate] : {date}
> {buyerStreet} | [paymentTerms] : {terms}
> {buyerPlace} | [dueDate] : {dueDate}
?> | P.O.# : {order} ~ [purchaseOrder] : {order}
@items
@sums
> Notes
@small
`,
  },
  {
    name: 'lexoffice',
    where: 'de',
    rows: `
> {vendorBrand} ~ {vendor}
> {vendor} · {vendorAddress} ~ {vendor}, {vendorStreet}, {vendorPlace}
> {buyer} | Rechnungs-Nr. {number} ~ Rechnungsnummer {number} ~ Rechnungsnr.: {number}
?> {buyerDepartment} | Rechnungsdatum {date} ~ Datum: {date}
> {buyerStreet} | Lieferdatum {delivery} ~ Leistungsdatum {delivery} ~ Lieferdatum entspricht Rechnungsdatum
> {buyerPlace} | Ihre Kundennummer {customer} ~ Kundennr.: {customer}
?> | Referenz {otherNumber} ~ Ihr Ansprechpartner {person}

## Rechnung ~ Rechnung Nr. {number} ~ RECHNUNG
> Sehr geehrte Damen und Herren, ~ Vielen Dank für Ihren Auftrag und das damit verbundene Vertrauen!
> Hiermit stelle ich Ihnen die folgenden Leistungen in Rechnung: ~ unsere Lieferungen/Leistungen stellen wir Ihnen wie folgt in Rechnung.
@items
= Gesamtbetrag netto ~ Summe netto ~ Nettobetrag = {net}
= zzgl. Umsatzsteuer {rate} % ~ Umsatzsteuer {rate}% ~ USt. {rate} % = {tax}
= Gesamtbetrag brutto ~ Gesamtbetrag ~ Rechnungsbetrag = {total}
?> {taxNote}
> Zahlungsbedingungen: {terms} ~ {terms}
?> Bitte überweisen Sie den Betrag unter Angabe der Rechnungsnummer auf das unten angegebene Konto. ~ Der Rechnungsbetrag ist bis zum {dueDate} fällig.
> Mit freundlichen Grüßen
> {vendorPerson}

> {vendor} | {bank}
> {vendorStreet} | IBAN {iban} ~ IBAN: {iban}
> {vendorPlace} | BIC {bic}
> Tel. {vendorPhone} | USt-ID {vendorVatId} ~ USt-IdNr.: {vendorVatId}
> {vendorEmail} ~ E-Mail {vendorEmail} | Steuer-Nr. {vendorTaxNumber} ~ St.-Nr.: {vendorTaxNumber}
`,
  },
  {
    name: 'sap-de',
    where: 'de',
    rows: `
> {vendor} | {title}
> {buyer} | Nummer/Datum ~ Belegnummer / Datum ~ Rechnungs-Nr. / Datum
> {buyerStreet} | {number} / {date}
> {buyerPlace} | Auftragsnummer/Datum ~ Auftrags-Nr. / Datum
> | {otherOrder} / {otherDate}
?> | Lieferscheinnummer/Datum
?> | {otherNumber} / {otherDate}
> | Ihre Bestellnummer/Datum {order} ~ Bestellung {order} / {otherDate} ~ Bestellnummer {order}
?> | Kundennummer {customer} ~ Debitor {customer}
?> | Währung {currency}
?> Lieferbedingungen: EXW {city} ~ Liefer- und Zahlungsbedingungen: {word}
> {terms}
?> Gewichte - Volumen Bruttogewicht {###} KG
@items
> Summe Positionen {sumDigits}
= Nettowert ~ Warenwert = {netDigits}
= Ausgangssteuer {rate} % ~ Mehrwertsteuer {rate},000 % = {taxDigits}
= Endbetrag {currency} ~ Gesamtbetrag = {totalDigits}
?> Zahlbar bis {dueDate} ohne Abzug
@bank
@legal
`,
  },
  {
    name: 'sap-en',
    where: 'en',
    rows: `
> {vendor} | {title}
> {buyer} | Number/Date ~ Invoice number / Date
> {buyerStreet} | {number} / {date}
> {buyerPlace} | Sales Order Number/Date ~ Order confirmation
> | {otherOrder} / {otherDate}
?> | Delivery Note Number/Date
?> | {otherNumber} / {otherDate}
> | Your PO number/date {order} / {otherDate} ~ Purchase order {order} ~ Customer PO No. {order}
?> | Customer number {customer} ~ Sold-to party {customer}
?> | Currency {currency}
?> Terms of delivery EXW {city} ~ Incoterms DAP {city}
> {terms}
?> Weights gross {###} KG
@items
> Items total {sumDigits}
= Net value = {netDigits}
= Output tax {rate} % = {taxDigits}
= Final amount {currency} ~ Total amount = {totalDigits}
?> Payable by {dueDate} without deduction
@bank
@legal
`,
  },
  {
    name: 'sage-fr',
    reserved: true,
    where: 'fr',
    rows: `
> {vendor} | {buyer}
> {vendorStreet} | {buyerStreet}
> {vendorPlace} | {buyerPlace}
?> Tél : {vendorPhone} Fax : {vendorFax}
> N° TVA : {vendorVatId} ~ SIRET {##############} - N° TVA intracom {vendorVatId}
| Facture N° ~ FACTURE ~ Numéro = {number} | Date = {date} | Code client ~ N° client ~ Client = {customer} | Date d'échéance ~ Échéance = {dueDate} | Mode de règlement = {means} | N° de TVA client = {buyerVatId} 2
?| Vos références ~ Votre réf. = {otherNumber} ~ {word} | N° commande ~ Votre commande = {order} | Bon de livraison = {otherNumber} | Représentant = {person}
@items
| Taux = {rate} | Base HT = {netDigits} | Montant TVA = {taxDigits} | Escompte = {zeroDigits} | Port = {shippingDigits} | Total HT = {netDigits} | Total TVA = {taxDigits} | Total TTC ~ NET A PAYER = {total} 2
?= Acompte = {paidDigits}
= Net à payer = {due}
> Règlement : {terms} ~ Conditions de règlement : {terms}
?> IBAN {iban} BIC {bic} ~ RIB : {bank} {iban}
> En cas de retard de paiement, indemnité forfaitaire de 40 € ~ Pas d'escompte pour paiement anticipé
> {vendor} - {registration} ~ {vendor} au capital de {#####} € - {registration}
`,
  },
  {
    name: 'latex-dinbrief',
    where: '*',
    rows: `
> {vendorPerson} | {vendor}
> | {vendorStreet}
> | {vendorPlace}
?> | {vendorEmail}

> {buyer} | {city}, {date} ~ {date}
> {buyerStreet}
> {buyerPlace}

# {title} {number} ~ {title} Nr. {number} ~ [invoiceNumber] {number}
?> [vatId] {vendorVatId}

@items
@sums
?> {taxNote}
> {terms}
@bank

> {vendorPerson}
`,
  },
  {
    name: 'word-template',
    where: '*',
    rows: `
## {title}
> {vendor} | [invoiceDate]: {date}
> {trade} | [invoiceNumber] {number} ~ # {number}
> {vendorStreet} | [customerNumber] {customer}
> {vendorPlace}
> {vendorPhone}

- [buyerBlock] = {buyer} | [otherBlock] = {shipTo}
- = {buyerStreet} | = {shipToStreet}
- = {buyerPlace} | = {shipToPlace}
- = {buyerPhone} | = {buyerPerson}

?| Salesperson ~ Contact = {person} | P.O. # ~ [purchaseOrder] = {order} | Ship date = {otherDate} | F.O.B. = {city} | [paymentTerms] = {terms} 2
@items
@sums
> Make all checks payable to {vendor} ~ {terms}
@small
`,
  },
  {
    name: 'minimal',
    where: '*',
    rows: `
> {vendor}, {vendorAddress} ~ {vendor}
?> [vatId] {vendorVatId} ~ {vendorEmail}
> {buyer}, {buyerAddress} ~ {buyer}
> {number}, {date} ~ {title} {number} {date} ~ # {number} | {date}
@items
= [totalAmount] ~ = {total}
?> [dueDate] {dueDate} ~ {terms}
?> {iban} ~ {bank} {iban} {bic}
`,
  },
  {
    name: 'gnucash',
    where: '*',
    rows: `
## {title} #{number}
> {vendor}
> {vendorAddress}
> {buyer} | [invoiceDate]: {date}
> {buyerStreet} | [dueDate]: {dueDate}
> {buyerPlace} | Reference: {otherNumber} ~ [purchaseOrder]: {order}
@items
= [netAmount] = {net}
= [taxAmount] = {tax}
= [totalAmount] = {total}
= [amountDue] = {due}
> {terms}
`,
  },
]
