import { combine, type Lexicon, list } from './lexicon.ts'

const NUMBER = list`number | no | nr | num | # | id | ref | reference | reference number | ref no | code`

/** United Kingdom, Ireland, United States, Canada, Australia, New Zealand, India, Singapore, Malaysia, South Africa. */
export const en: Lexicon = {
  language: 'en',
  labels: {
    invoiceNumber: {
      strong: [
        ...combine(list`invoice | tax invoice | inv | bill | credit note | credit memo | receipt | rcpt`, NUMBER),
        ...combine(list`sales invoice | vat invoice | commercial invoice | statement | slip`, [' number', ' no']),
        ...list`invoice | tax invoice | invoice no/bill no | our invoice | number of invoice | cash bill no`,
      ],
      weak: list`trans | transaction | trx no | trx | receipt id | sale no | sale id | order/invoice no | 
        document number | document no | doc no | doc # | document # | bill | credit note | receipt | number | no |
        reference | ref | ref no | reference number | our ref | our reference | trans no | transaction no |
        transaction id | cash sale no | cs no | trn | chk | check no | ticket no | voucher no
      `,
    },
    invoiceDate: {
      strong: list`
        invoice date | date of invoice | tax invoice date | bill date | billing date | date of issue | issue date |
        issued on | date issued | issued | invoice dated | inv date | invoiced on | invoice date/tax point |
        invoice / tax date | tax date | tax point | tax point date | date/tax point | date of invoice/tax point |
        credit note date | credit date | receipt date | statement date | date paid | date of sale | transaction date |
        purchase date | sales date | bill dt | inv dt | invoice dt | created on | document date | doc date
      `,
      weak: list`date | dated | date/time | date & time | dt | date time | time | printed on`,
    },
    dueDate: {
      strong: list`
        due date | payment due date | date due | payment due | payment due by | due on | due by | pay by |
        please pay by | payable by | payment date | pay before | pay on or before | due | payable on |
        invoice due date | invoice due | balance due date | bill due date | to be paid by | payment is due by |
        payment is due on | will be debited on | collection date
      `,
    },
    deliveryDate: {
      strong: list`
        delivery date | date of delivery | date of supply | supply date | service date | date of service |
        shipping date | ship date | shipped on | date shipped | delivered on | dispatch date | despatch date |
        date delivered | period of service | service period | billing period | performance date | delivery on
      `,
    },
    purchaseOrder: {
      strong: [
        'purchase order',
        ...combine(
          list`
        purchase order | po | p.o. | cust order | your p.o | customer po | your po | order | your order | customer order | buyer order |
        buyer's order
      `,
          list` number |  no |  nr |  num |  # |  id |  ref |  reference`,
        ),
        ...list`p.o | your purchase order | p/o | customer po | your order | order reference number | cust po | p.o. box no`,
      ],
      weak: list`po | order`,
    },
    customerNumber: {
      strong: [
        ...combine(
          list`customer | client | cust | member | membership | subscriber | debtor`,
          list` number |  no |  # |  id |  code |  account |  a/c |  account number |  account no`,
        ),
        ...list`
        account number | account no | a/c no | acct no | account ref | account reference | account id | account # |
        your customer number | your account number | acc no
      `,
      ],
      weak: ['account', 'a/c', 'acct'],
    },
    vatId: {
      strong: [
        'vat',
        ...combine(
          list`vat | vat reg | vat registration | gst | gst reg | gst registration | tva | sst | hst`,
          list` number |  no |  nr |  # |  id |  id no |  id number |  identification number |  code |  ref`,
        ),
        ...list`
        our vat number | seller vat | seller vat id | vat registration | gstin | gstin/uin | gstin no | gst in | abn |
        a.b.n. | australian business number | ein | fein | tax id | tax id no | tax id number | federal tax id | tin |
        tin no | tax identification number | tax reg no | tax registration number | trn no | trn number |
        gst reg no / uen | uen | vat id | vat reg | vat # | eu vat | tax registration no | pan no | vat/tax id |
        sales tax id | supplier vat number | vendor vat number | seller vat number | seller's vat number
      `,
      ],
    },
    buyerVatId: {
      strong: [
        ...combine(
          list`customer | client | your | buyer | buyer's | bill to | recipient | customer's`,
          list`
         vat |  vat number |  vat no |  vat id |  vat reg no |  vat registration number |  gstin |  gst no |  tax id |
         abn
      `,
        ),
      ],
    },
    vendorTaxNumber: {
      strong: list`
        tax number | tax no | utr | company number | company no | company registration number |
        company registration no | company reg no | registration number | registration no | reg no |
        registered number | registered no | co reg no | co. reg. no | co no | roc no | business registration no |
        business number | acn | cin | registered in england no | registered in england and wales no | company id |
        brn | reg
      `,
    },
    vendorEmail: { strong: list`email | e-mail | email address | e-mail address | mail` },
    vendorIban: { strong: ['iban', 'iban code', 'iban number', 'iban no'] },
    vendorBic: {
      strong: list`bic | swift | swift code | bic code | swift/bic | bic/swift | bank swift code | bic (swift) | bic/swift code`,
    },
    paymentTerms: {
      strong: list`
        payment terms | terms of payment | terms | payment conditions | payment term | conditions of payment |
        credit terms | payment terms and conditions | payment term/conditions | invoice terms
      `,
      weak: ['payment'],
    },
    paymentReference: {
      strong: list`
        payment reference | payment ref | reference for payment | remittance reference | please quote |
        please quote reference | bank reference | payment id | crn | bpay reference | transfer reference |
        end to end reference | payment reference number
      `,
    },
    currency: {
      strong: list`
        currency | invoice currency | currency code | all amounts in | amounts in | all prices in |
        document currency
      `,
    },
    netAmount: {
      strong: list`
        net | net amount | net total | total net | total net amount | total excl vat | total excluding vat |
        total ex vat | total exc vat | total excl. tax | total excluding tax | total ex tax | total ex gst |
        total excl gst | total excluding gst | total exclude gst | subtotal excl vat | subtotal excluding vat |
        sub total excl gst | sub-total excl. gst | sub total excluding gst | amount excl vat | amount excluding vat |
        net value | net price | total before tax | total before vat | amount before tax | taxable amount |
        taxable value | total taxable value | total taxable amount | net invoice total | net invoice amount |
        goods total | goods value | total goods | total net value | invoice net | net worth | total excl |
        total (excl vat) | total (net) | vatable amount | vatable sales | net sales | total without vat |
        total without tax | total amount excl gst | total sales (excluding gst) | total sales excluding gst |
        total excl. gst | tax basis total | tax exclusive amount | total (excluding gst) |
        total amount excluding vat | subtotal (net) | net subtotal | subtotal net | total untaxed amount |
        untaxed amount | line total | total excluding tax amount | taxable
      `,
      weak: list`
        subtotal | sub total | sub-total | sub ttl | items total | total goods value | invoice subtotal | sum |
        total items | goods
      `,
    },
    taxAmount: {
      strong: list`total included gst | total includes gst | gst included | included gst | inc gst | incl gst | total gst included | 
        vat | vat amount | total vat | vat total | tax | tax amount | total tax | tax total | sales tax | gst |
        gst amount | total gst | gst total | gst payable | hst | pst | igst | cgst | sgst | add vat | plus vat |
        vat due | vat payable | value added tax | total vat amount | total tax amount | gst @ | vat @ | add gst |
        tax payable | sales tax amount | service tax | total sales tax | state tax | vat charged | gst/hst | qst |
        sst | taxes | total taxes | total gst payable | estimated tax
      `,
    },
    totalAmount: {
      strong: list`
        total | total amount | invoice total | total invoice | grand total | gross total | total gross |
        gross amount | gross | total incl vat | total including vat | total inc vat | total incl. tax |
        total including tax | total inc tax | total inc gst | total incl gst | total incl of gst |
        total inclusive of gst | total inclusive gst | total including gst | total (incl gst) |
        total sales inclusive gst | total sales (inclusive of gst) | total sales incl gst | total sales (incl. gst) |
        total sales inclusive of gst | total sales | total sale | total invoice amount | invoice amount |
        total invoice value | total value | amount including vat | amount incl vat | total after tax | total rounded |
        rounded total | total after rounding | rounded total (rm) | total amount incl vat | total amount incl. gst |
        total amount inclusive of gst | total amount with gst | total with gst | total with tax | total with vat |
        total price | net total amount | bill total | bill amount | total bill | total to pay | total payable |
        total amount payable | nett total | net total rounded | total gross worth | gross worth | total credit |
        credit total | total charge | total charges | total cost | final total | order total | total rm | total (rm) |
        total amt | ttl | total amt payable | tax inclusive amount | total inc | total incl | total (inc vat) |
        total fees | total this invoice | nett amount | sub total (incl gst) | total (gst incl) | total (incl. tax) |
        sum total | total amt incl gst
      `,
      weak: list`net total | amount | nett | total amount in words | net amt | amount (rm)`,
    },
    amountDue: {
      strong: list`
        amount due | balance due | total due | total amount due | amount payable | payable | balance |
        balance payable | outstanding | amount outstanding | balance outstanding | outstanding balance | to pay |
        please pay | pay this amount | amount to pay | total balance | total balance due | due amount | net payable |
        total now due | amount owed | total outstanding | please pay this amount | remaining balance |
        payable amount | total due now | due payable amount | net amount payable | current balance
      `,
    },
    vendorBlock: {
      strong: list`seller information | supplier information | information about the seller | vendor information | vendor details | 
        seller | supplier | vendor | from | sold by | issued by | service provider | invoice from | remit to |
        supplier name | seller name | vendor name | supplier details | seller details | bill from | billed from | pay to | payee | make cheques payable to | make all checks payable to | account name |
        account holder | beneficiary | issuer | invoice issued by | biller | ship from | merchant | beneficiary name
      `,
    },
    buyerBlock: {
      strong: list`buyer information | information about the buyer | purchaser | purchaser information | billed party | 
        bill to | billed to | invoice to | invoiced to | sold to | customer | client | buyer | bill-to | to |
        customer name | client name | buyer name | billing address | invoice address | bill to address | billing to |
        charge to | attention | attn | customer details | buyer details | recipient | payer | invoice recipient |
        details of receiver | billing details | bill to party | billing information | client details |
        customer information | bill for | issued to | invoice for | m/s `,
    },
    partyName: {
      strong: list`name | company name | company | business name | legal name | trading name | registered name | name of customer | organisation | party name`,
    },
    otherBlock: {
      strong: list`
        ship to | deliver to | delivery address | shipping address | delivered to | delivery to | consignee |
        shipped to | ship-to | service address | site address | delivery location | send to | registered office |
        registered address | registered company address
      `,
    },
    otherNumber: {
      strong: [
        ...combine(
          list`
        delivery note | delivery | despatch note | quote | quotation | project | job | contract | telephone | phone |
        fax | mobile | bank account | sort | routing | cheque | approval | terminal | till | table | batch | item |
        serial | tracking | original invoice | quote | page | cashier | counter | pos | pax | card | store | shop |
        branch | vehicle | license | room | hsn | sac | case | shipment | packing list | auth | merchant | eftpos |
        policy | sales order | order confirmation | order acknowledgement | our order | agreement | estimate | ticket |
        work order | requisition
      `,
          list` number |  no |  code |  id |  #`,
        ),
        ...list`
        tel | telephone | phone | fax | mobile | cell | h/p | hp | call | sort code | account code | bank account |
        routing | aba | page | cashier | server | table | terminal | salesperson | sales person | sales rep |
        prepared by | contact | web | website | www | order acknowledgement | zip | postcode | original invoice |
        related invoice | delivery note | contact person | station | branch | staff | operator | till | bank name |
        po box | p.o. box | your ref | your reference | client reference | customer reference | customer ref |
        buyer reference | sales order | sales order reference | order confirmation | contract | contract reference |
        project | project reference | estimate | quote
      `,
      ],
    },
    otherDate: {
      strong: list`
        order date | date of order | purchase order date | po date | quote date | contract date | print date |
        date printed | period | from date | to date | expiry date | valid until | birth date | date of birth |
        start date | end date | sales order date | delivery note date | original invoice date | discount date |
        check in | check out | arrival date | departure date | arrival | departure | last payment | offer date |
        ack date | effective from | effective date | created at
      `,
    },
    otherAmount: {
      strong: list`
        cash | change | change due | amount tendered | tendered | tender | paid | amount paid | paid amount |
        payment received | payments | payments received | deposit | discount | total discount | less discount | disc |
        shipping | freight | delivery charge | delivery | shipping & handling | shipping cost | postage | carriage |
        handling | rounding | round off | rounding adjustment | rounding adj | round adj | tip | gratuity |
        service charge | visa | mastercard | credit card | debit card | amex | carried forward | brought forward |
        previous balance | balance forward | opening balance | you saved | savings | total savings | total saving |
        total qty | total quantity | total items | item count | total item | no of items | total no of items |
        points | exchange rate | late fee | page total | received | cash received | total paid | less deposit |
        credit limit | unit price | total discounts | total weight | total pieces | total number of items | prepaid |
        total tendered | total pax | total hours | weight | eftpos | cash tendered | cash paid | credit |
        share capital | capital | carried over | withholding tax | withholding | total allowances | total allowance |
        allowance total | item discount | bill discount | zero rated | total rounding | exempt | interest
      `,
    },
    bank: {
      strong: list`
        bank | bank details | bank account | banking details | bank name | account name | our bank | bank transfer |
        payment details | wire transfer | payment information | branch name
      `,
    },
  },
  months: [
    ['january', 'jan'],
    ['february', 'feb', 'febr'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  documentTypes: {
    invoice: list`
        invoice | tax invoice | sales invoice | vat invoice | commercial invoice | bill | cash bill | final invoice |
        simplified tax invoice | proforma invoice | statement of account
      `,
    'credit-note': list`credit note | credit memo | credit invoice | refund | adjustment note | credit memorandum`,
    receipt: list`
        receipt | sales receipt | cash receipt | cashier | change | cash | official receipt | thank you for shopping |
        please come again | eftpos | thank you please come again | goods sold are not returnable |
        goods sold are not refundable
      `,
    other: list`
        delivery note | packing slip | purchase order | quotation | quote | order confirmation | payment reminder |
        statement
      `,
  },
  columns: {
    description: list`
        description | item | items | product | service | article | details | item description | product description |
        description of goods | goods | particulars | item name | product name | product/service |
        service description | name | activity | item & description | desc | task | description of services |
        name of product | products | services | work | item details | desc/item | item/description |
        description of goods and services | name of product / service
      `,
    quantity: list`
        quantity | qty | hours | units | hrs | qnty | hrs/qty | qty/hrs | pcs | no. of units | quantities |
        qty shipped | qty. | hours/qty | days
      `,
    unit: list`unit | uom | um | measure | u/m | unit of measure | per`,
    unitPrice: list`
        unit price | price | rate | unit cost | price per unit | price/unit | u. price | u.price | net price |
        unit net price | price each | cost | hourly rate | each | net unit price | unit value | u/p | s/price |
        price (net) | unit | item price | list price | unit price excl vat | rate/hr
      `,
    taxRate: list`
        vat | vat % | tax | tax % | vat rate | tax rate | gst | gst % | vat (%) | tax code | gst rate | vat code |
        vat[%]
      `,
    amount: list`
        amount | total | line total | net amount | net | total price | net worth | value | net value | total amount |
        ext price | extended price | price total | amt | net total | total (net) | total net | amount excl vat |
        taxable value | sum | subtotal | amount (rm) | amt(rm) | total(rm) | ext. price | extended | total excl vat |
        net price total | line amount | line net amount | total ex vat | total (rm) | total cost | sub total |
        total (excl vat) | amount gbp | amount usd | amount eur | total value
      `,
    position: list`no | pos | s.no | sr no | sl no | # | line | item no | sr | s/n | no. | ln | position | item # | sno | date`,
    article: list`
        sku | code | item code | product code | part no | article no | part number | ref | id | hsn | hsn/sac |
        hsn code | article number | item number | stock code | product id | product no | ean | material | item id |
        model | reference | article code | barcode
      `,
    discount: list`discount | disc | disc % | discount % | disc. | rebate | disc(%) | discount (%)`,
    tax: list`vat amount | tax amount | gst amount | vat amt | tax amt | vat total | cgst | sgst | igst`,
    gross: list`
        gross | gross amount | gross worth | total incl vat | amount incl vat | gross total | total gross |
        amount incl | total inc vat | gross value | total including vat
      `,
  },
  legalForms: list`
        Ltd | Ltd. | Limited | PLC | plc | LLP | LLC | L.L.C. | Inc | Inc. | Incorporated | Corp | Corp. |
        Corporation | Company | Co. | Pty | Pte | Sdn | Bhd | BHD | SDN | S/B | Enterprise | Trading | Group |
        Holdings | Restaurant | Private | Pvt | B.V. | BV | N.V. | NV | A/S | ApS | AB | Oy | DAC | CIC | Associates |
        & Sons | Partners | ENTERPRISE | TRADING
      `,
  addressWords: list`
        street | st | road | rd | avenue | ave | lane | drive | dr | close | court | way | boulevard | blvd | suite |
        unit | floor | house | park | place | square | terrace | highway | jalan | jln | lorong | taman | lot |
        lebuh | persiaran | kampung | bandar | seksyen | apt | po box | estate | business park | industrial |
        united kingdom | england | usa | australia | ireland | no | selangor | kuala lumpur | johor | malaysia |
        singapore | crescent | gardens | grove | mews | parkway | plaza | india | canada | london | level |
        wilayah persekutuan
      `,
  commonWords: list`
        the | and | of | for | please | payment | thank | you | your | with | within | days | by | is | are | tax |
        amount | price | description | quantity | date | bank | account
      `,
  taxFree: list`
        vat exempt | not vat registered | no vat | zero rated | exempt from vat | reverse charge | gst exempt |
        outside the scope of vat
      `,
}
