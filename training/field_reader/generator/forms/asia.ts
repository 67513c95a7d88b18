import type { Form } from './form.ts'

export const ASIA: readonly Form[] = [
  {
    name: 'gst-tally',
    where: 'IN',
    rows: `
## Tax Invoice ~ TAX INVOICE ~ GST INVOICE
?> (ORIGINAL FOR RECIPIENT) ~ IRN : {@#@##@##@@##@#@##@@#@##@##} | e-Invoice
> {vendor} | Invoice No. : {number}
> {vendorStreet} | Dated {date} ~ Dated: {date}
> {vendorPlace} | Delivery Note ~ Mode/Terms of Payment {terms}
> GSTIN/UIN: {vendorVatId} | Reference No. & Date. {otherNumber} dt. {otherDate} ~ Other References
> State Name : {word}, Code : {##} | Buyer's Order No. {order} ~ Supplier's Ref. {otherNumber}
?> E-Mail : {vendorEmail} | Dispatch Doc No. {otherNumber} Delivery Note Date {otherDate}
?> Consignee (Ship to) | Dispatched through {word} ~ Destination {city}
?> {shipTo} | Bill of Lading/LR-RR No.
?> {shipToAddress} | Terms of Delivery
> Buyer (Bill to) ~ Buyer ~ Bill to Party
> {buyer}
> {buyerAddress}
> GSTIN/UIN : {buyerVatId} ~ GSTIN: {buyerVatId}
?> State Name : {word}, Code : {##} ~ Place of Supply : {word}
@items
= Taxable Value ~ Sub Total = {netDigits}
= IGST @ {rate}% ~ Output GST {rate}% ~ GST = {taxDigits}
= Total = {total}
> Amount Chargeable (in words) | E. & O.E
> INR {word} Only
?| HSN/SAC = {######} | Taxable Value = {netDigits} | Rate = {rate}% | Tax Amount ~ Total Tax Amount = {taxDigits}
?> Company's Bank Details | A/c Holder's Name : {vendor}
?> Bank Name : {bank} | A/c No. : {account} Branch & IFS Code : {@@@@0######}
?> Company's PAN : {@@@@@####@} | for {vendor} ~ Authorised Signatory
> This is a Computer Generated Invoice ~ SUBJECT TO {city} JURISDICTION
`,
  },
  {
    name: 'gst-zoho',
    reserved: true,
    where: 'IN',
    rows: `
> {vendor} | TAX INVOICE
> {vendorAddress}
> GSTIN {vendorVatId}
- # ~ Invoice# ~ Invoice No = {number} | Place Of Supply = {word} ({##})
- Invoice Date = {date} | P.O.# = {order}
- Terms = {terms}
- Due Date = {dueDate}
# Bill To | Ship To
> {buyer} | {shipTo}
> {buyerAddress} | {shipToAddress}
> GSTIN {buyerVatId}
@items
= Sub Total = {netDigits}
= IGST{rate} ({rate}%) ~ GST ({rate}%) = {taxDigits}
= Total = {total}
?= Payment Made = {paidDigits}
= Balance Due = {due}
> Total In Words {word} Rupees Only
> Thanks for your business. ~ Notes
`,
  },
  {
    name: 'malaysia-form',
    where: 'MY SG',
    rows: `
## {vendor}
> ({######-@}) ~ (Co. Reg. No. 20{##########} ({#######-@})) ~ (GST ID: {vendorVatId})
> {vendorAddress}
?> TEL : {vendorPhone}  FAX : {vendorFax}
# INVOICE ~ TAX INVOICE ~ INVOIS
- M/S ~ Bill To ~ TO = {buyer} | NO. ~ Invoice No. ~ Inv No = {number}
- ~ Address = {buyerStreet} | DATE ~ Date = {date}
- ~ Tel = {buyerPlace} | TERMS ~ Terms = {terms} ~ C.O.D. ~ 30 DAYS
?- ATTN = {buyerPerson} | YOUR P/O NO. ~ P.O. No. = {order}
?- TEL = {buyerPhone} | D/O NO. ~ Our D/O No = {otherNumber}
?- | AGENT ~ Salesman = {person} ~ {@@}
?- A/C NO. ~ Debtor Code = {customer} | PAGE = 1 of 1
@items
= SUB TOTAL ~ Sub Total (Excluding SST) ~ Total Excl. Tax = {netDigits}
= SST @ {rate}% ~ Service Tax {rate}% ~ GST @ {rate}% = {taxDigits}
= TOTAL ~ Total (Inclusive of SST) ~ NET TOTAL ~ Total Payable = {total}
> RINGGIT MALAYSIA : {word} ONLY
?> Notes : 1. All cheques should be crossed and made payable to {vendor} ~ Goods sold are not returnable
?> Bank : {bank}  A/C No : {account}
> THIS IS A COMPUTER GENERATED DOCUMENT, NO SIGNATURE IS REQUIRED ~ E. & O. E. | Authorised Signature
`,
  },
]
