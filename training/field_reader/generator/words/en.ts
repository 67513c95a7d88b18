import { list } from '#main/language/lexicons/lexicon.ts'
import type { Words } from './words.ts'

export const en: Words = {
  language: 'en',
  trades: list`Consulting | Engineering | Plumbing & Heating | Electrical Services | Catering | Logistics | Freight |
    Couriers | Cleaning | Facilities | Landscapes | Building Supplies | Timber Merchants | Hardware | Tools |
    Office Supplies | Stationers | Printers | Design Studio | Media | Marketing | Software | Systems | Networks |
    Hosting | Telecom | Energy | Water | Power & Gas | Utilities | Motors | Autoparts | Garage | Tyres | Travel |
    Hotel | Restaurant | Cafe | Bakery | Foods | Fresh Produce | Meats | Seafood | Wines | Brewery | Pharmacy |
    Dental Laboratory | Medical Supplies | Veterinary Centre | Solicitors | Chartered Accountants | Architects |
    Surveyors | Insurance Brokers | Recruitment | Training | Publishing | Bookshop | Fashion | Textiles | Furniture |
    Interiors | Flooring | Roofing | Glass | Steel | Plastics | Packaging | Chemicals | Security | Fire Protection |
    Waste Management | Rentals | Plant Hire | Storage | Event Services | Photography | Laundry | Garden Centre |
    Sports | Toys | Electronics | Mobile Phones | Computers | Instruments | Trading | Import Export | Holdings | Group |
    International | Partners | Associates | Solutions | Technologies | Industries | Services | Enterprise | Ventures`,
  titles: {
    invoice: list`Invoice | INVOICE | TAX INVOICE | Tax Invoice | VAT Invoice | Sales Invoice | SALES INVOICE | Bill |
      Commercial Invoice | COMMERCIAL INVOICE | Statement of Charges | Final Invoice | Interim Invoice | Service Invoice |
      Proforma / Invoice | Your bill | Your invoice | Fee Note | Customer Invoice | Invoice / Delivery Note | Rental Invoice`,
    'credit-note': list`Credit Note | CREDIT NOTE | Credit Memo | CREDIT MEMO | Tax Credit Note | Credit Invoice |
      Adjustment Note | Refund | Sales Credit Note | Credit Memorandum`,
    receipt: list`Receipt | RECEIPT | Sales Receipt | CASH RECEIPT | TAX INVOICE | SIMPLIFIED TAX INVOICE | CASH BILL |
      Customer Copy | Guest Check | CASH SALES | Till Receipt | RETAIL INVOICE | OFFICIAL RECEIPT`,
    other: list`Delivery Note | DELIVERY NOTE | Quotation | QUOTE | Purchase Order | Order Confirmation | Statement |
      STATEMENT OF ACCOUNT | Payment Reminder | Packing Slip | Remittance Advice | Estimate | Pro Forma | Work Order`,
  },
  things: list`Hex bolt | Cable tie | LED panel | Printer paper | Toner cartridge | Ring binder | Safety glove | Work boot |
    Plywood sheet | Copper pipe | Ball valve | Oil filter | Brake pad | Air freshener | Hand soap | Paper towel |
    Coffee beans | Green tea | Cheddar cheese | Chicken breast | Free range eggs | Baby spinach | Olive oil | Red wine |
    Mineral water | Orange juice | Office chair | Standing desk | Monitor | Laptop | Docking station | USB cable |
    Wireless mouse | Headset | Server rack | Switch 48 port | Hard drive | Bearing | Hydraulic hose | Gasket | Pump |
    Electric motor | Circuit breaker | Socket outlet | Light bulb | Paint | Brush | Sandpaper | Drill bit | Saw blade |
    Tarpaulin | Stretch film | Carton box | Pallet | Label roll | Envelope | Business cards | Banner | T-shirt | Jacket |
    Curtain | Carpet tile | Floor mat | First aid kit | Fire extinguisher | Smoke alarm | Padlock | Shelf | Filing cabinet |
    Syringe | Bandage | Face mask | Disinfectant | Plant pot | Fertiliser | Grass seed | Garden hose | Spare part |
    Battery AA | Charger | Ink | Notebook | Marker pen | Stapler | Sugar | Flour | Rice | Noodles | Milk | Butter`,
  qualities: list`black | white | blue | large | small | medium | galvanised | stainless steel | heavy duty | recycled |
    organic | frozen | 500 ml | 1 litre | 5 kg | pack of 10 | box of 100 | A4 | XL | 230V | 12 mm | 2.5 m | M8 x 40 |
    grade A | with lid | wireless | refurbished | 2nd generation | 50 x 70 cm | type B | left | right | assorted | pro`,
  services: list`Consulting services | Project management | Software development | Annual maintenance | Licence renewal |
    Web hosting | Monthly subscription | Support plan | Legal advice | Audit fee | Bookkeeping | Payroll processing |
    Translation | Copywriting | Graphic design | Photo shoot | Training course | Workshop | Travel expenses | Mileage |
    Accommodation | Call-out charge | Labour | Installation | Repair | Inspection | Calibration | Cleaning of offices |
    Window cleaning | Waste collection | Skip hire | Equipment rental | Crane hire | Delivery charge | Courier service |
    Sea freight | Customs clearance | Storage | Electricity used | Standing charge | Gas consumption | Water supply |
    Broadband | Mobile tariff | Call charges | Data roaming | Advertising space | Membership fee | Room and breakfast |
    Conference room | Catering service | Management fee | Rent | Service charge | Insurance premium | Handling fee`,
  thingUnits: list`pcs | pc | each | ea | EA | box | pack | kg | g | litre | L | m | roll | set | pair | case | carton | bag |
    unit | units | doz | ctn | m2 | lb | oz | ft | bottle | tin | pkt | sheet`,
  serviceUnits: list`hrs | hours | hour | h | days | day | month | months | year | night | nights | job | lot | kWh | miles | km |
    session | user | visit | flat | lump sum | unit | weeks`,
  details: list`Serial no. {number} | S/N {number} | Batch {number} | Delivery note {number} of {date} | Period {period} |
    Your ref. {text} | Order line {number} | {period} | Country of origin: CN | HS code {number} | Colour: as agreed |
    Delivered {date} | including installation | as per quotation {number} | Warranty 24 months | Meter no. {number} |
    Previous reading {number}, current reading {number} | Project {text} | Consultant: {text} | Contract {number} |
    incl. accessories | non-returnable | Cost centre {number} | SKU: {number} | Size 42 | {number}`,
  groupHeadings: list`Delivery note {number} of {date} | Materials | Labour | Hardware | Services | Travel and expenses |
    Phase 1 | Phase 2 | Food | Beverages | Location: {text} | Recurring charges | One-off charges | Usage`,
  distractors: {
    number: list`Delivery note | Delivery note no. | Job no | Job number | Project | Project no. | Quote no. |
      Quotation | Contract no. | Meter no. | MPAN | Site ID | Ticket | Shipment | Tracking no. | AWB | Waybill | Container |
      Policy no. | Booking | Booking ref | Reservation | Folio | Room | Table | Till | Cashier | Store | Branch | Terminal ID |
      Vendor no. | Supplier no. | Cost centre | GL code | Route | Vehicle reg | Claim no. | Case no. | File ref | Matter |
      Registration no. | Company no. | Account manager ID | Sort code | Bank code | Routing no. | Dispatch no. | Work order |
      GRN | HSN | Lot | Serial | Subscription ID | Service no. | Line no. | Phone line | Employee | Approval code`,
    date: list`Order date | Ordered on | Date ordered | Print date | Printed | Quote date | Contract date | Meter reading date |
      Next reading | Check-in | Check-out | Arrival | Departure | Next billing date | Valid until | Expiry date | Start date |
      End date | Booked on | Registered | Original invoice date | Date received | Tax year end | Discount date`,
    person: list`Contact | Salesperson | Sales rep | Prepared by | Account manager | Your contact | Handled by | Ordered by |
      Served by | Cashier | Approved by | Driver | Consultant | Director | Managing director | Attention`,
    phone: list`Tel | Tel. | Phone | Telephone | T | Fax | F | Mobile | M | Cell | Call us | Hotline | Freephone | Helpdesk`,
    web: list`Web | Website | www | W | Visit us | Online | Internet`,
    text: list`Ship via | Shipping method | Delivery terms | Incoterms | FOB | Reference | Your reference | Subject | Project |
      Site | Re | Description | Department | Payment method | Method | Status | Region | Warehouse | Notes | Remarks |
      Campaign | Property | Vessel | Port of loading | Tariff | Plan | Class | Place of supply`,
    amount: list`Previous balance | Balance brought forward | Payments received | Credit limit | Last bill | Available credit |
      Share capital | Average monthly cost | You saved | Loyalty balance | Insured value | Weight | Total weight | Total qty`,
    period: list`Billing period | Service period | Period | Statement period | Covering | Rental period | Usage period`,
  },
  shipTo: list`Ship To | SHIP TO | Deliver to | Delivery address | Delivered to | Site address | Consignee | Shipping address |
    Service address | Goods delivered to | Installation address`,
  attention: list`Attn: {person} | Attention {person} | c/o {person} | Accounts Payable | Accounts Department | FAO {person} |
    Purchasing Dept. | {person} | Finance Team`,
  greetings: list`Thank you for your order. We invoice you as follows: | For professional services rendered: |
    Please find below the details of your invoice. | Dear customer, | We hereby charge you for the following: |
    Dear {person}, please find our charges for the period below. | To professional services in connection with the above |
    Goods supplied as per your order`,
  closings: list`Thank you for your business! | Thank you for shopping with us | We appreciate your business. |
    Please come again | Goods once sold are not returnable | This is a computer generated invoice, no signature is required. |
    If you have any questions about this invoice, please contact us. | E. & O.E. | Kind regards | Authorised signature |
    Received in good order and condition | Have a nice day | Make all cheques payable to {vendor}`,
  terms: list`Net {days} | Net {days} days | {days} days | {days} days net | Payment due within {days} days |
    Payment within {days} days of invoice date | Strictly {days} days net | Due on receipt | Payable on receipt |
    Payment due by {date} | Please pay by {date} | {days} days from date of invoice | {percent}% {discountDays}, net {days} |
    {percent}/{discountDays} net {days} | {percent}% discount if paid within {discountDays} days, otherwise {days} days net |
    30 days end of month | End of month following | Immediate payment | Cash on delivery | C.O.D. | Cash | Prepaid |
    Payment is due within {days} days. Late payments are subject to interest of 1.5% per month. |
    {percent}% discount ({discount}) if paid by {discountDate}, net by {date} | Direct debit on {date} | EOM | {days} days EOM`,
  means: list`Bank transfer | Cheque | Credit card | Direct debit | Cash | BACS | Visa | Mastercard | PayPal | Card`,
  numberSentences: list`Invoice {number} dated {date} | Invoice No. {number} of {date} | INVOICE #{number} | Invoice {number} |
    Tax Invoice {number}, {date} | Invoice number {number} issued on {date} for customer {customer} |
    Our invoice {number} for your order {order} | Ref. {number} / {date}`,
  paySentences: list`Please transfer {total} to account {iban} by {due}. | Please pay {total} by {due} quoting {number}. |
    The total amount of {total} is due on {due}. | Kindly remit {total} to the account below. |
    The amount of {total} will be debited from your account on {due}. | Amount charged: {total} |
    Total payable: {total}, no later than {due}`,
  smallPrint: list`All goods remain the property of the seller until paid in full. | Our general terms and conditions apply. |
    Interest will be charged on overdue accounts at 8% above base rate. | Claims must be made within 7 days of receipt. |
    Returns are accepted within 14 days with the original packaging only. | Prices are subject to change without notice. |
    Registered office as above. Registered in England and Wales. | Any disputes are subject to the courts of our seat. |
    A late fee of 25.00 applies after 30 days. | Cheques are subject to clearance. | Follow us and get 10% off your next order! |
    We accept Visa, Mastercard and American Express. | Please note our new bank details. | Please retain for your records. |
    The supplier is liable only up to the value of the goods supplied. | Scan the code to pay online. |
    Download our app and manage your account anywhere. | For emergencies call 24 hours a day. | VAT is charged on VATable goods.`,
  sums: {
    subtotal: list`Subtotal | Sub-total | Sub Total | Items total | Goods | Total before discount | Group total | Total this page`,
    discount: list`Discount | Discount {percent}% | Less discount | Trade discount | Promo discount | Loyalty discount | Coupon | Rebate`,
    shipping: list`Shipping | Shipping & handling | Freight | Carriage | Delivery | Postage & packing | S&H | Delivery charge`,
    surcharge: list`Surcharge | Fuel surcharge | Handling fee | Small order fee | Service charge 10% | Packaging | Insurance | Admin fee`,
    rounding: list`Rounding | Rounding adj. | Rounding adjustment | Rounding Adj | Round off | Roundoff`,
    paid: list`Paid | Amount paid | Less payment received | Payments | Payments/credits | Deposit paid | Less deposit | Paid to date | Less: advance`,
    withholding: list`Less withholding tax {percent}% | Withholding tax | Retention {percent}% | Less retention | TDS {percent}% | CIS deduction {percent}%`,
    deposit: list`Deposit | Bottle deposit | Security deposit | Refundable deposit`,
    tip: list`Tip | Gratuity | Suggested tip | Service | Gratuity 18%`,
    tendered: list`Cash | CASH | Cash tendered | Tendered | VISA | Card | Debit card | MASTERCARD | Amount tendered | Paid by card | Cash received`,
    change: list`Change | CHANGE | Change due | Change given | Cash change`,
    carried: list`Carried forward | Brought forward | Balance c/f | Subtotal carried over | Continued`,
    balance: list`Previous balance | Balance brought forward | Opening balance | Account balance | Arrears`,
    tax: list`VAT {rate}% | VAT @ {rate}% | VAT ({rate}%) | {rate}% VAT | Tax {rate}% | GST {rate}% | GST @ {rate}% | Sales Tax | VAT | Tax | GST | Total VAT | Add VAT at {rate}%`,
    inWords: list`Amount in words | In words | Say | Total in words | Rupees`,
    saved: list`You saved | Total savings | Points earned | Items | Total items | Total Qty | Item count | Points balance`,
  },
  rateTable: {
    rate: list`VAT rate | Rate | VAT % | Tax rate | % | GST %`,
    base: list`Net | Goods | Net amount | Taxable | Amount | Taxable value | VAT net | Amt(RM)`,
    tax: list`VAT | VAT amount | Tax | Tax amount | GST | Tax(RM)`,
    gross: list`Gross | Total | Gross amount | Incl. VAT`,
    code: list`Code | VAT code | Tax code | Tax Type`,
    sum: list`Total | Totals | Sum`,
  },
  taxFree: list`Reverse charge: customer to account for VAT | Exempt from VAT | Zero rated export | Not VAT registered |
    Article 196 reverse charge applies | No VAT charged, small supplier | Intra-community supply, exempt | GST free |
    VAT margin scheme: second-hand goods | Resale, tax exempt | Outside the scope of VAT`,
  page: list`Page {page} of {pages} | Page {page}/{pages} | Page: {page} | {page} of {pages} | {page}/{pages} | Pg {page} | - {page} - | Page {page}`,
  numerals: list`one | two | three | four | five | six | seven | eight | nine | ten | twenty | thirty | forty | fifty | hundred | thousand | and | only | eleven | twelve`,
}
