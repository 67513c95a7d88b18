import type { Form } from './form.ts'

/** Shops, clouds, carriers and other companies that bill by the thousand. */
export const WEB: readonly Form[] = [
  {
    name: 'stripe',
    where: 'en',
    rows: `
## Invoice ~ Receipt ~ Tax invoice | {vendorBrand} ~ {vendor}
- Invoice number = {number}
- Date of issue ~ Date paid = {date}
- Date due = {dueDate}

> {vendor} | Bill to
> {vendorStreet} | {buyer}
> {vendorPlace} | {buyerStreet}
?> {vendorCountry} | {buyerPlace}
> {vendorEmail} | {buyerEmail}
?> {vendorCountry} VAT {vendorVatId} ~ VAT {vendorVatId} | VAT {buyerVatId}
## {due} due {dueDate} ~ {due} ~ {total} paid on {date}
?> Pay online ~ Thanks for your business!
@items
= Subtotal = {net}
?= Total excluding tax = {net}
= VAT - {vendorCountry} ({rate}% on {net}) ~ Sales Tax ({rate}%) ~ VAT {rate}% on {net} ~ Tax = {tax}
= Total = {total}
?= Amount paid = {paid}
= Amount due = {due}
?> {number} · {due} due {dueDate} | Page 1 of 1
`,
  },
  {
    name: 'cloud',
    where: '*',
    rows: `
> {vendorBrand} | {title}
> {vendor} | Account number: {customer} ~ [customerNumber]: {customer} ~ Billing ID: {customer}
> {vendorAddress}
?> [vatId]: {vendorVatId}
- [buyerBlock] ~ Bill to Address: = {buyer} | [invoiceNumber] = {number}
- = {buyerAddress} | [invoiceDate] = {date}
- [buyerVatId] = {buyerVatId} | TOTAL AMOUNT DUE ON {dueDate} ~ [totalAmount] = {total}
?> This invoice is for the billing period {period} ~ {period}
# Summary ~ Details
- [netAmount] = {net}
- [taxAmount] ({rate}%) ~ [taxAmount] = {tax}
- [totalAmount] = {total}
# Details ~ Detail for Consolidated Bill
@items
?> * {taxNote} ~ All charges and prices are in {currency} ~ You will be charged automatically. No payment required.
`,
  },
  {
    name: 'hosting',
    reserved: true,
    where: '*',
    rows: `
> {vendor} | {title} #{number} ~ {title} {number}
> {vendorStreet} | PAID ~ UNPAID ~ [dueDate]: {dueDate}
> {vendorPlace}
> [invoiceDate]: {date}
?> [dueDate]: {dueDate}
# Invoiced To ~ [buyerBlock]
> {buyer}
?> ATTN: {buyerPerson}
> {buyerStreet}
> {buyerPlace}
@items
= Sub Total ~ [netAmount] = {net}
= {rate}% VAT ~ [taxAmount] = {tax}
?= Credit = {zero}
= Total ~ [totalAmount] = {total}
# Transactions
| Transaction Date = {otherDate} | Gateway = {means} | Transaction ID = {@#@@@##@#@@####} | Amount = {paid} ~ {zero}
= Balance ~ [amountDue] = {due}
?> PDF Generated on {otherDate}
`,
  },
  {
    name: 'shop-woocommerce',
    where: '*',
    rows: `
> {vendorBrand} ~ {vendor} | {vendor}
> | {vendorStreet}
> | {vendorPlace}
?> | [vatId]: {vendorVatId}
## {title}
> {buyer} | [invoiceNumber]: {number}
> {buyerStreet} | [invoiceDate]: {date}
> {buyerPlace} | [purchaseOrder]: {order} ~ Order Number: {order} ~ Order no.: {order}
?> {buyerEmail} | Order Date: {otherDate}
?> {buyerPhone} | Payment Method: {means}
@items
@sums
@small
`,
  },
  {
    name: 'shop-grid',
    reserved: true,
    where: '*',
    rows: `
> {vendorBrand} ~ {vendor} | {title}
> | {date}
> | #{number} ~ {number}
# [otherBlock] | [buyerBlock]
> {shipTo} | {buyer}
> {shipToStreet} | {buyerStreet}
> {shipToPlace} | {buyerPlace}
| [invoiceNumber] = {number} | [invoiceDate] = {date} | [purchaseOrder] ~ Order reference = {order} | Order date = {otherDate} | [vatId] = {buyerVatId}
@items
@rates
- Payment Method = {means} {total} | [netAmount] = {net}
- Carrier = DHL ~ UPS ~ {word} | [taxAmount] = {tax}
- = | [totalAmount] = {total}
> {vendor} - {vendorAddress}
?> {registration} [vatId] {vendorVatId}
`,
  },
  {
    name: 'marketplace',
    where: '*',
    rows: `
> {vendorBrand} | {title}
> | [dueDate] ~ [totalAmount] {total}
> {buyer} | [invoiceDate] / [deliveryDate] {date}
> {buyerStreet} | [invoiceNumber] {number}
> {buyerPlace} | [totalAmount] {total}
> [vatId] {buyerVatId} | [vendorBlock] {vendor}
> | [vatId] {vendorVatId}
?> https://www.{word}.com/contact-us
# [buyerBlock] | [otherBlock]
> {buyer} | {shipTo}
> {buyerAddress} | {shipToAddress}
- Order date = {otherDate}
- Order # ~ [purchaseOrder] = {order}
@items
@rates
= [totalAmount] = {total}
> {vendor}, {vendorAddress}
> {registration} • [vatId]: {vendorVatId}
`,
  },
  {
    name: 'telecom',
    where: '*',
    rows: `
> {vendorBrand} | [customerNumber] {customer}
> {vendor} | [invoiceNumber] {number}
> {buyer} | [invoiceDate] {date}
> {buyerStreet} | {period}
> {buyerPlace} | [dueDate] {dueDate}
?> | {vendorWeb} {vendorPhone}
## {title}
| Previous balance = {otherAmount} | Payments = {otherAmount} | [netAmount] = {net} | [taxAmount] = {tax} | [amountDue] = {due}
@items
@sums
?> {means} {dueDate} {due}
@small
> {vendor} {vendorAddress} {registration} [vatId] {vendorVatId}
`,
  },
  {
    name: 'hotel-en',
    where: 'en',
    rows: `
## {vendorBrand} ~ Hotel {word}
> {buyer} | {title} {number} ~ Folio No. {number} ~ [invoiceNumber] {number}
?> {buyerDepartment} | Room ~ Room No. {###}
> {buyerStreet} | Arrival ~ Check-in {otherDate}
> {buyerPlace} | Departure ~ Check-out {otherDate}
?> Guest ~ Guest name: {person} | Conf. No. ~ A/R Number {########}
> | [invoiceDate] {date} ~ {city}, {date}
@items
@rates
@sums
?> {means} XXXX{####} {total}
> {vendor}, {vendorAddress} Tel. {vendorPhone}
?> [vatId] {vendorVatId} {iban}
`,
  },
  {
    name: 'hotel-de',
    where: 'de',
    rows: `
## {vendorBrand} ~ Hotel {word}
> {buyer} | {title} {number} ~ Rechnung Nr. {number} ~ [invoiceNumber] {number}
?> {buyerDepartment} | Zimmer ~ Zimmer-Nr. {###}
> {buyerStreet} | Anreise {otherDate}
> {buyerPlace} | Abreise {otherDate}
?> Gast: {person} | Buchungsnr. ~ Bestätigung {########}
> | [invoiceDate] {date} ~ {city}, {date}
@items
@rates
@sums
?> {means} XXXX{####} {total}
> {vendor}, {vendorAddress} Tel. {vendorPhone}
?> [vatId] {vendorVatId} {iban}
`,
  },
  {
    name: 'hotel-fr',
    where: 'fr',
    rows: `
## {vendorBrand} ~ Hotel {word}
> {buyer} | {title} {number} ~ Facture N° {number} ~ [invoiceNumber] {number}
?> {buyerDepartment} | Chambre {###}
> {buyerStreet} | Arrivée {otherDate}
> {buyerPlace} | Départ {otherDate}
?> Client: {person} | N° de réservation {########}
> | [invoiceDate] {date} ~ {city}, {date}
@items
@rates
@sums
?> {means} XXXX{####} {total}
> {vendor}, {vendorAddress} Tel. {vendorPhone}
?> [vatId] {vendorVatId} {iban}
`,
  },
  {
    name: 'hotel-es',
    where: 'es',
    rows: `
## {vendorBrand} ~ Hotel {word}
> {buyer} | {title} {number} ~ Factura Nº {number} ~ [invoiceNumber] {number}
?> {buyerDepartment} | Habitación {###}
> {buyerStreet} | Entrada {otherDate}
> {buyerPlace} | Salida {otherDate}
?> Huésped: {person} | Reserva {########}
> | [invoiceDate] {date} ~ {city}, {date}
@items
@rates
@sums
?> {means} XXXX{####} {total}
> {vendor}, {vendorAddress} Tel. {vendorPhone}
?> [vatId] {vendorVatId} {iban}
`,
  },
  {
    name: 'hotel-it',
    where: 'it',
    rows: `
## {vendorBrand} ~ Hotel {word}
> {buyer} | {title} {number} ~ Fattura n. {number} ~ [invoiceNumber] {number}
?> {buyerDepartment} | Camera {###}
> {buyerStreet} | Arrivo {otherDate}
> {buyerPlace} | Partenza {otherDate}
?> Ospite: {person} | Prenotazione {########}
> | [invoiceDate] {date} ~ {city}, {date}
@items
@rates
@sums
?> {means} XXXX{####} {total}
> {vendor}, {vendorAddress} Tel. {vendorPhone}
?> [vatId] {vendorVatId} {iban}
`,
  },
  {
    name: 'hotel-pt',
    where: 'pt',
    rows: `
## {vendorBrand} ~ Hotel {word}
> {buyer} | {title} {number} ~ Fatura n.º {number} ~ [invoiceNumber] {number}
?> {buyerDepartment} | Quarto {###}
> {buyerStreet} | Entrada ~ Chegada {otherDate}
> {buyerPlace} | Saída ~ Partida {otherDate}
?> Hóspede: {person} | Reserva {########}
> | [invoiceDate] {date} ~ {city}, {date}
@items
@rates
@sums
?> {means} XXXX{####} {total}
> {vendor}, {vendorAddress} Tel. {vendorPhone}
?> [vatId] {vendorVatId} {iban}
`,
  },
  {
    name: 'rail-ticket',
    where: '*',
    rows: `
> {vendorBrand} ~ {vendor} | {title}
- Ticket = {@@@@@@} | [invoiceNumber] = {number}
- = {person} | [invoiceDate] = {date}
> {buyer}
> {buyerAddress}
@items
- [netAmount] = {net} | [taxAmount] {rate}% = {tax}
= [totalAmount] = {total}
> {vendor}, {vendorAddress}, [vatId] {vendorVatId}
`,
  },
  {
    name: 'anonymous-letter',
    where: '*',
    rows: `

> {date} ~ [invoiceDate] {date}

> {buyer}
> {buyerStreet}
> {buyerPlace}

# {title} {number} ~ [invoiceNumber]: {number}
?> [purchaseOrder] {order} ~ {otherNumber}

@items
@sums

> {terms}

> {vendor} | {bank}
> {vendorAddress} | {iban}
?> {vendorEmail} | {vendorVatId} ~ [vatId] {vendorVatId}
`,
  },
  {
    name: 'belgian',
    where: 'fr de en',
    rows: `
> {vendor} | {title} {number}
> {vendorStreet} | [invoiceDate] {date}
> {vendorPlace} | [dueDate] {dueDate}
> [vatId] {vendorVatId} | [customerNumber] {customer}
?> {vendorEmail}
> | {buyer}
> | {buyerStreet}
> | {buyerPlace}
> | [vatId] {buyerVatId}
@items
@rates
@sums
> [paymentReference] : {reference} ~ Communication structurée : {reference}
> IBAN {iban} BIC {bic}
`,
  },
]
