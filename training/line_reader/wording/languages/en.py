from ..language import Language, phrases, words

ENGLISH = Language(
    share=12,
    dictionary="british-english",
    common=words("""
        the of and to in a is for on with as by at from that this be are or not your you we our it an all which has
        will have may if any no please must per other than within after before under upon their been more only
        should can when until
    """),
    terms=phrases("""
        Invoice | Invoice No. | Invoice number | Invoice # | Inv. No. | Invoice date | Date | Date of issue | Due
        date | Due by | Date due | Tax point | Supply date | Delivery date | Delivery note | Despatch note | Order
        no. | Order number | Purchase order | PO | P.O. No. | P/O Number | Your ref. | Our ref. | Reference |
        Customer no. | Customer ID | Account no. | A/C | Account name | Bill to | Ship to | Sold to | Deliver to |
        Remit to | Attn | Sub-total | Subtotal | Net | Net amount | Net total | VAT | VAT no. | VAT reg. no. | VAT @
        20% | Sales tax | Tax | Tax ID | EIN | ABN | GST | Total | Grand total | Total due | Total incl. VAT | Total
        excl. VAT | Amount due | Balance due | Balance | Amount paid | Paid | Deposit | Discount | Less discount |
        Shipping | Shipping & handling | S&H | P&P | Carriage | Freight | Payment terms | Terms | Net 30 | Net 14
        days | 2/10, n/30 | Sort code | Bank | Bank details | IBAN | BIC | SWIFT/BIC | SWIFT code | Routing no. |
        Payment method | Bank transfer | Direct debit | Credit card | Cheque | Cash | Change | Credit note | Credit
        memo | Receipt | Statement | Quote | Quotation | Estimate | Pro forma invoice | Remittance advice | Company
        no. | Company reg. no. | Registered in England No. | Registered office | Tel. | Tel | Phone | Fax | Mobile |
        E-mail | Web | Page | Page 1 of 2 | Project | Job no. | Contract no. | Salesperson | Rep | Period | From |
        To | Currency | Exchange rate | Reverse charge | Brought forward | Carried forward | Deductions | Thank you
        for your business! | THANK YOU | Notes | Comments | Signature | Authorised by | Late fee | Rounding |
        Incoterms | Country of origin | Gross weight | Net weight | Tare | HS code | Cashier | Till | Server | Table
        | Guests | Gratuity | Tip | Auth code | Approved | Merchant copy | Card no.
    """),
    headers=phrases("""
        Item | Pos. | No. | # | Description | Details | Product | Code | SKU | Item no. | Part no. | Article | Qty |
        Qty. | Quantity | Unit | UOM | Unit price | Price | Rate | Hours | Days | Discount | Disc. % | VAT % | VAT
        rate | Tax | Net | Amount | Total | Line total | Ext. price | Date | Batch | Serial no. | Backorder |
        Ordered | Shipped
    """),
    sentences=phrases("""
        Payment is due within 30 days of the invoice date. | Please quote the invoice number with your payment. |
        Goods remain the property of the seller until paid in full. | We reserve the right to charge interest on
        late payments. | All prices are in euros and exclude VAT. | Make all cheques payable to | If you have any
        questions about this invoice, please contact us. | Errors and omissions excepted (E&OE). | VAT exempt under
        Article 196 of Council Directive 2006/112/EC. | Reverse charge: customer to account for VAT to HMRC. |
        Registered in England and Wales. Company No. | This is a computer-generated document; no signature is
        required. | Returns accepted within 14 days with original receipt. | Dear Sir or Madam, | Yours faithfully,
        | Kind regards, | Terms & conditions apply, see overleaf. | Please find enclosed our invoice for services
        rendered in
    """),
    days=words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
    months=words("January February March April May June July August September October November December"),
    short_months=words("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
    long_dates=phrases("""
        {d} {month} {y} | {month} {d}, {y} | {month} {dd}, {y} | {dd} {short} {y} | {short} {d}, {y} |
        {dd}-{short}-{yy} | {d}th {month} {y} | {month} {y} | {day}, {month} {d}, {y} | {day} {d} {month} {y}
    """),
    short_dates=phrases("""
        {dd}/{mm}/{y} | {mm}/{dd}/{y} | {d}/{m}/{y} | {m}/{d}/{yy} | {y}-{mm}-{dd} | {dd}.{mm}.{y} | {mm}-{dd}-{y} |
        {dd}/{mm}/{yy}
    """),
    units=words("""
        pcs pc pcs. ea each h hrs hr kg g lb lbs oz m m² m³ km mi l ltr gal kWh box boxes pack pkg set pair roll
        rolls day days unit units ft in. sq.ft yd dozen pallet pallets month
    """),
    goods=words("""
        Desk Chair Lamp Paper Toner Cartridge Cable Adapter Screw Bolt Nut Washer Valve Filter Pump Hose Bracket
        Panel Sheet Pipe Paint Brush Gloves Helmet Boots Tape Label Envelope Folder Binder Pen Marker Printer
        Monitor Keyboard Mouse Router Switch Server Licence Subscription Support Maintenance Consulting Design
        Hosting Training Installation Repair Inspection Cleaning Delivery Coffee Tea Milk Bread Cheese Chicken Beef
        Rice Water Juice Soap Towel Battery Charger Sensor Motor Gear Bearing Seal Spring Wire Fuse Timber Cement
        Sand Gravel
    """),
    colours=words("black white red blue green yellow grey gray silver gold brown orange navy clear beige"),
    streets=phrases("""
        {n} {name} Street | {n} {name} Road | {n} {name} Ave. | {n} {name} Lane | Unit {n}, {name} Business Park |
        {n} {name} Blvd, Suite {n} | {n}A {name} St | P.O. Box {n} | {name} House, {n} High Street | Flat {n},
        {name} Court
    """),
    cities=phrases("""
        London | Manchester | Birmingham | Leeds | Glasgow | Bristol | Edinburgh | Cardiff | Belfast | Dublin | Cork
        | New York, NY | Chicago, IL | Austin, TX | Seattle, WA | Boston, MA | San José, CA | Toronto, ON | Sydney
        NSW | Melbourne VIC | Auckland | Stoke-on-Trent | Kingston upon Hull | St Albans
    """),
    given=words("""
        James Mary John Emma Oliver Sarah Thomas Olivia William Grace Henry Chloe Jack Zoë Siobhán Ryan Amy Kevin
        Laura George Renée
    """),
    family=words("""
        Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Wright Walker White Hughes Green Hall O'Brien
        O'Neill McDonald MacLeod Clarke Jackson Wood Thompson Quinn Fitzgerald Young
    """),
    forms=phrases("""
        Ltd | Ltd. | Limited | LLP | PLC | plc | Inc. | Inc | LLC | Corp. | Co. | & Sons Ltd | & Co. | Group |
        Holdings Ltd | Pty Ltd | Services | Supplies
    """),
    countries=words("GB IE MT GI"),
    currencies=words("£ £ $ $ € GBP USD EUR AUD CAD US$ NZ$"),
    separators=(",.", ",.", ",.", ".", " ."),
)
