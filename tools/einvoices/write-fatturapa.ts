import type { EinvoiceLine, Party } from '#shared/einvoice.ts'
import type { Invention } from './invention.ts'
import { type Content, element, elementWith, xmlDocument } from './xml.ts'

/** FatturaPA 1.2: `FPR12` to companies, `FPA12` to the public administration. Several inventions make a lotto. */
export function writeFatturapa(
  inventions: readonly [Invention, ...Invention[]],
  transmission: 'FPR12' | 'FPA12',
): string {
  const [{ parts, customerNumber }] = inventions
  return xmlDocument(
    elementWith(
      'p:FatturaElettronica',
      { versione: transmission, 'xmlns:p': 'http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2' },
      element(
        'FatturaElettronicaHeader',
        element('DatiTrasmissione', element('FormatoTrasmissione', transmission)),
        partyElement('CedentePrestatore', parts.seller, customerNumber),
        partyElement('CessionarioCommittente', parts.buyer, undefined),
      ),
      inventions.map(bodyElement),
    ),
  )
}

function partyElement(name: string, party: Party, customerNumber: string | undefined): Content {
  const vat = /^([A-Z]{2})(.+)$/.exec(party.vatId ?? '')
  return element(
    name,
    element(
      'DatiAnagrafici',
      vat === null ? undefined : element('IdFiscaleIVA', element('IdPaese', vat[1]), element('IdCodice', vat[2])),
      element('CodiceFiscale', party.taxNumber),
      element('Anagrafica', element('Denominazione', party.name)),
    ),
    element(
      'Sede',
      element('Indirizzo', party.address.lines[0]),
      element('CAP', party.address.postCode),
      element('Comune', party.address.city),
      element('Provincia', party.address.region),
      element('Nazione', party.address.country),
    ),
    element('Contatti', element('Telefono', party.contact.phone), element('Email', party.contact.email)),
    element('RiferimentoAmministrazione', customerNumber),
  )
}

const related = ({ parts }: Invention, kind: string, name: string): Content =>
  parts.references
    .filter(reference => reference.kind === kind)
    .map(({ id, date }) => element(name, element('IdDocumento', id), element('Data', date)))

function bodyElement(invention: Invention): Content {
  const { parts } = invention
  return element(
    'FatturaElettronicaBody',
    element(
      'DatiGenerali',
      element(
        'DatiGeneraliDocumento',
        element('TipoDocumento', parts.typeCode),
        element('Divisa', parts.currency),
        element('Data', invention.date),
        element('Numero', invention.number),
        parts.withheld.map(({ kind, rate, amount }) =>
          element(
            'DatiRitenuta',
            element('TipoRitenuta', kind),
            element('ImportoRitenuta', amount),
            element('AliquotaRitenuta', rate),
          ),
        ),
        element('ImportoTotaleDocumento', parts.totals.total),
        parts.notes.map(({ text }) => element('Causale', text)),
      ),
      related(invention, 'order', 'DatiOrdineAcquisto'),
      related(invention, 'contract', 'DatiContratto'),
      related(invention, 'preceding-invoice', 'DatiFattureCollegate'),
      parts.references
        .filter(({ kind }) => kind === 'despatch')
        .map(({ id, date }) => element('DatiDDT', element('NumeroDDT', id), element('DataDDT', date))),
      element(
        'DatiTrasporto',
        parts.deliveryDate && element('DataOraConsegna', `${parts.deliveryDate}T09:30:00.000+01:00`),
      ),
    ),
    element(
      'DatiBeniServizi',
      parts.lines.map(lineElement),
      parts.taxes.map(tax =>
        element(
          'DatiRiepilogo',
          element('AliquotaIVA', tax.rate),
          element('Natura', tax.category),
          element('ImponibileImporto', tax.base),
          element('Imposta', tax.amount),
          element('RiferimentoNormativo', tax.exemptionReason),
        ),
      ),
    ),
    element(
      'DatiPagamento',
      element('CondizioniPagamento', 'TP02'),
      parts.payments.map(payment =>
        element(
          'DettaglioPagamento',
          element('Beneficiario', payment.accountHolder),
          element('ModalitaPagamento', payment.code),
          element('DataScadenzaPagamento', payment.dueDate),
          element('ImportoPagamento', payment.amount),
          element('IBAN', payment.iban),
          element('BIC', payment.bic),
          element('CodicePagamento', payment.reference),
        ),
      ),
    ),
    parts.attachments.map(attachment =>
      element(
        'Allegati',
        element('NomeAttachment', attachment.name),
        element('DescrizioneAttachment', attachment.description),
        element('Attachment', attachment.bytes && Buffer.from(attachment.bytes).toString('base64')),
      ),
    ),
  )
}

const lineElement = (line: EinvoiceLine): Content =>
  element(
    'DettaglioLinee',
    element('NumeroLinea', line.id),
    line.sellerNumber &&
      element('CodiceArticolo', element('CodiceTipo', 'INT'), element('CodiceValore', line.sellerNumber)),
    element('Descrizione', line.name),
    element('Quantita', line.quantity),
    element('UnitaMisura', line.unitCode),
    element('DataInizioPeriodo', line.period?.start),
    element('DataFinePeriodo', line.period?.end),
    element('PrezzoUnitario', line.price),
    line.adjustments.map(({ kind, percent }) =>
      element('ScontoMaggiorazione', element('Tipo', kind === 'charge' ? 'MG' : 'SC'), element('Percentuale', percent)),
    ),
    element('PrezzoTotale', line.amount),
    element('AliquotaIVA', line.taxRate),
    element('Natura', line.taxCategory),
    line.properties.map(({ name, value }) =>
      element('AltriDatiGestionali', element('TipoDato', name), element('RiferimentoTesto', value)),
    ),
  )
