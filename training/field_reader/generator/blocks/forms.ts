import type { Language } from '#shared/document.ts'
import type { FieldName } from '#shared/fields.ts'
import type { Party } from '../party.ts'
import { asText, join, value } from '../text.ts'
import { type Block, type Context, printLines } from './block.ts'
import { printGrid } from './grid.ts'
import type { Detail } from './references.ts'

/** What printed forms call the parts of a party. */
const PARTS: Readonly<
  Record<
    Language,
    Readonly<Record<'name' | 'street' | 'place' | 'district' | 'phone' | 'email' | 'date', readonly string[]>>
  >
> = {
  en: {
    name: ['Name', 'Company name', 'Legal name', 'Trading name'],
    street: ['Street', 'Address', 'Address line 1'],
    place: ['City / Postcode', 'Town', 'City, State, ZIP'],
    district: ['State', 'Region', 'County'],
    phone: ['Phone', 'Tel.'],
    email: ['E-mail'],
    date: ['Registered since', 'Date of entry'],
  },
  de: {
    name: ['Name', 'Firma', 'Name / Firma'],
    street: ['Straße', 'Anschrift', 'Straße, Hausnummer'],
    place: ['PLZ / Ort', 'Ort', 'PLZ, Ort'],
    district: ['Land', 'Bundesland'],
    phone: ['Telefon', 'Tel.'],
    email: ['E-Mail'],
    date: ['Kunde seit', 'Eingang'],
  },
  fr: {
    name: ['Nom', 'Raison sociale', 'Dénomination'],
    street: ['Adresse', 'Rue', 'Siège social'],
    place: ['Code postal / Ville', 'Ville', 'CP Ville'],
    district: ['Pays', 'Département'],
    phone: ['Téléphone', 'Tél.'],
    email: ['Courriel', 'E-mail'],
    date: ['Client depuis', 'Date de création'],
  },
  es: {
    name: ['Nombre o razón social', 'Razón social', 'Nombre', 'Apellido y Nombre / Razón Social'],
    street: ['Domicilio', 'Dirección', 'Domicilio comercial', 'Domicilio fiscal'],
    place: ['C.P. / Población', 'Localidad', 'Población', 'Ciudad'],
    district: ['Provincia', 'Estado', 'Departamento'],
    phone: ['Teléfono', 'Tel.'],
    email: ['Correo', 'E-mail'],
    date: ['Fecha de alta', 'Inicio de actividades'],
  },
  it: {
    name: ['Denominazione', 'Ragione sociale', 'Cognome e nome / Ditta', 'Nome'],
    street: ['Indirizzo', 'Via', 'Sede legale'],
    place: ['CAP / Comune', 'Località', 'Comune'],
    district: ['Provincia', 'Nazione'],
    phone: ['Telefono', 'Tel.'],
    email: ['Email', 'PEC'],
    date: ['Cliente dal', 'Data ritiro'],
  },
  pt: {
    name: ['NOME / RAZÃO SOCIAL', 'Nome/Nome Empresarial', 'Nome', 'Firma'],
    street: ['ENDEREÇO', 'Morada', 'Logradouro'],
    place: ['MUNICÍPIO / UF', 'Localidade', 'CEP / Município', 'Código Postal'],
    district: ['BAIRRO / DISTRITO', 'UF', 'Distrito'],
    phone: ['FONE / FAX', 'Telefone'],
    email: ['E-mail'],
    date: ['DATA DA SAÍDA/ENTRADA', 'Data de registo'],
  },
}

const HEADINGS = {
  vendor: {
    en: ['SELLER', 'Supplier details', 'Issuer'],
    de: ['Angaben zum Lieferanten', 'Rechnungssteller'],
    fr: ['ÉMETTEUR', 'Fournisseur'],
    es: ['EMISOR', 'Datos del emisor', 'Datos del proveedor'],
    it: ['Cedente/prestatore (fornitore)', 'Emittente', 'MITTENTE'],
    pt: ['EMITENTE', 'PRESTADOR DE SERVIÇOS', 'Identificação do emitente'],
  },
  buyer: {
    en: ['CUSTOMER', 'Buyer details', 'Bill to party'],
    de: ['Angaben zum Kunden', 'Rechnungsempfänger'],
    fr: ['DESTINATAIRE', 'Client'],
    es: ['RECEPTOR', 'Datos del cliente', 'Cliente'],
    it: ['Cessionario/committente (cliente)', 'Destinatario', 'CLIENTE'],
    pt: ['DESTINATÁRIO / REMETENTE', 'TOMADOR DE SERVIÇOS', 'Dados do adquirente'],
  },
} as const

function partyDetails(
  context: Context,
  party: Party,
  names: readonly FieldName[],
  addresses: readonly FieldName[],
  vatIds: readonly FieldName[],
): Detail[] {
  const { author, invoice, random } = context
  const parts = PARTS[invoice.land.language]
  const [street = '', ...places] = party.address
  const details: Detail[] = [
    { label: random.pick(parts.name), printed: value(party.name, ...names) },
    { label: author.label('vatId'), printed: value(party.vatId, ...vatIds) },
    { label: random.pick(parts.street), printed: value(street, ...addresses) },
    { label: random.pick(parts.place), printed: value(places.join(' '), ...addresses) },
  ]
  if (random.chance(0.5))
    details.push({
      label: random.pick(parts.district),
      printed: asText(random.pick([invoice.land.names.city(random), party.country])),
    })
  if (random.chance(0.6)) details.push({ label: random.pick(parts.phone), printed: asText(party.phone) })
  if (random.chance(0.4))
    details.push({
      label: random.pick(parts.email),
      printed: names[0] === 'vendorName' ? value(party.email, 'vendorEmail') : asText(party.email),
    })
  if (random.chance(0.2)) details.push({ label: random.pick(parts.date), printed: author.day(invoice.delivery) })
  return random.chance(0.3) ? random.several(details, details.length) : details
}

const form =
  (of: 'vendor' | 'buyer'): Block =>
  (context, frame) => {
    const { author, invoice, random } = context
    const details =
      of === 'vendor'
        ? partyDetails(context, invoice.vendor, ['vendorName'], ['vendorAddress'], ['vendorVatId'])
        : partyDetails(context, invoice.buyer, ['buyerName'], [], ['buyerVatId'])
    const heading = random.chance(0.85)
      ? printLines(context, frame, [random.pick(HEADINGS[of][invoice.land.language])], {
          bold: true,
          size: author.habits.labelSize,
        })
      : frame.y
    const below = { ...frame, y: heading }
    return random.chance(0.6)
      ? printGrid(context, below, details)
      : printLines(
          context,
          below,
          details.map(({ label, printed }) => author.labelled(label, printed)),
        )
  }

/** A party as printed forms show it: every part with its name in small letters. */
export const vendorForm = form('vendor')
export const buyerForm = form('buyer')

const PLACED = {
  en: ['', ''],
  de: ['den ', 'am '],
  fr: ['le ', 'le '],
  es: ['a ', ''],
  it: ['li ', 'lì ', ''],
  pt: ['', 'em '],
} as const

/** 'Lyon, le 12 mars 2024': a day without a label. */
export const dateLine: Block = (context, frame) => {
  const { author, invoice, random } = context
  const city = random.chance(0.5)
    ? invoice.vendor.address
        .at(-1)!
        .replace(/[\d\-/]+/g, '')
        .trim()
    : invoice.land.names.city(random)
  return printLines(context, frame, [
    join([
      `${city},`,
      [...asText(random.pick(PLACED[invoice.land.language])), ...author.day(invoice.date, 'invoiceDate')],
    ]),
  ])
}

const STAMPS = {
  en: ['PAID', 'RECEIVED', 'COPY', 'APPROVED', 'ORIGINAL', 'DUPLICATE', 'Posted'],
  de: ['EINGEGANGEN', 'BEZAHLT', 'Eingang', 'Kopie', 'gebucht', 'sachlich richtig'],
  fr: ['PAYÉ', 'REÇU LE', 'COPIE', 'DUPLICATA', 'Bon à payer', 'ACQUITTÉ'],
  es: ['PAGADO', 'RECIBIDO', 'COPIA', 'ORIGINAL', 'CONTABILIZADO', 'DUPLICADO'],
  it: ['PAGATO', 'RICEVUTO', 'COPIA', 'ORIGINALE', 'PROT. N.', 'REGISTRATO'],
  pt: ['PAGO', 'RECEBIDO', 'CÓPIA', 'ORIGINAL', 'DUPLICADO', 'Triplicado'],
} as const

/** A stamp somewhere on the first page, often with a day of its own. */
export function printStamp({ author, invoice, random, sheet }: Context): void {
  const x = random.between(0.1, 0.7) * sheet.width
  const y = random.between(0.05, 0.85) * sheet.height
  const size = random.between(8, 22)
  sheet.print(random.pick(STAMPS[invoice.land.language]), x, y, { size, bold: true }, {}, 0)
  if (random.chance(0.6)) sheet.print(author.day(invoice.delivery), x, y + size * 1.2, { size: size * 0.8 }, {}, 0)
  if (random.chance(0.3))
    sheet.print(
      random.fill(random.pick(['#####', '##/####', '@ ####'])),
      x,
      y + size * 2.2,
      { size: size * 0.7 },
      {},
      0,
    )
}

const SEALS: Readonly<Record<string, readonly string[]>> = {
  MX: [
    'Sello digital del CFDI',
    'Sello digital del SAT',
    'Cadena original del complemento de certificación digital del SAT',
  ],
  CO: ['CUFE', 'Firma electrónica'],
  PT: ['Hash', 'QR Code'],
  BR: ['CHAVE DE ACESSO', 'Consulta de autenticidade'],
  PE: ['Código hash'],
  IN: ['IRN', 'Digital signature'],
  MY: ['Signature'],
}
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=|'

/** Electronic seals: long rows of letters that mean nothing to a clerk. */
export const sealBlock: Block = (context, frame) => {
  const { invoice, random, sheet } = context
  let { y } = frame
  const size = random.between(4.5, 6.5)
  for (const label of SEALS[invoice.land.country.code] ?? []) {
    if (!random.chance(0.7)) continue
    y = printLines(context, { ...frame, y }, [label], { size, bold: true })
    const length = random.integer(40, 260)
    const across = Math.max(20, Math.floor(frame.width / (size * 0.6)))
    for (let from = 0; from < length; from += across) {
      const row = Array.from(
        { length: Math.min(across, length - from) },
        () => SIGNS[random.integer(0, SIGNS.length - 1)]!,
      ).join('')
      sheet.print(row, frame.x, y, { size })
      y += sheet.lineHeight({ size })
    }
  }
  return y
}
export const hasSeal = (country: string): boolean => country in SEALS
