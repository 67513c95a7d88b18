import { list } from '#main/language/lexicons/lexicon.ts'
import type { Language } from '#shared/document.ts'
import { pools } from '../pool.ts'

/** What else is numbered beside a buyer's order, and is none. */
export interface ReferenceWords {
  /** The seller's own order, and papers of the same deal. */
  readonly deal: readonly string[]
  readonly yours: readonly string[]
  readonly ours: readonly string[]
  /** 'Order': the buyer's, unless another label says so more plainly. */
  readonly order: readonly string[]
  /** The buyer's order, in a sentence: `{order}`, `{day}`. */
  readonly sentences: readonly string[]
  /** Says so plainly. */
  readonly plain: RegExp
  /** Lexicon labels of an order that the buyer did not give, or of no order at all. */
  readonly foreign: RegExp
}

export const REFERENCES = pools<Readonly<Record<Language, ReferenceWords>>>({
  en: {
    deal: list`Sales order | Sales order no. | S.O. No. | SO Number | Sales Order # | SO# | Order confirmation | Order acknowledgement no. |
      Delivery note | Delivery note no. | Dispatch note | Packing slip no. | Contract | Contract no. | Contract ID | Agreement no. | Quotation no. |
      Quote # | Estimate # | Estimate no. | Project | Project no. | Project ID | Job | Job no. | Job # | Work order | WO # | Case | Case no. | Ticket |
      Ticket # | Transaction ID | Payment ID | Subscription ID | Account | Account no. | Account number | Account ID | Requisition | Shipment ID |
      Bill of lading | Release no. | Tender or lot reference | Proforma no. | Statement no. | Document no. | Doc. ID | Receipt number | Batch ID | Booking ref.`,
    yours: list`Your reference | Your ref. | Your Ref | Customer reference | Customer ref. | Buyer reference | Client ref | Your contact | Your Ref/Date`,
    ours: list`Our reference | Our ref. | Our Ref | Reference | Ref. | Ref | Reference no. | REF # | File no. | Our order no. | Internal reference | External ID`,
    order: list`Order | Order no. | Order number | Order # | Order ID | Order No | Order ref.`,
    sentences: list`Your order {order} of {day} | Your purchase order {order} | As per your PO {order} dated {day} | Against your order no. {order} | PO: {order} |
      Supplied against purchase order {order} | With reference to your order {order}`,
    plain: /purchase|\bp\.?\/?o\b|your|customer|buyer/i,
    foreign: /sales|box|ref(?!erence number)|reference$/i,
  },
  de: {
    deal: list`Auftragsbestätigung | Auftragsbestätigung Nr. | AB-Nr. | Kundenauftrag (intern) | Unsere Auftragsnummer | Unsere Auftrags-Nr. | Lieferschein |
      Lieferschein-Nr. | Lieferscheinnummer | LS-Nr. / Datum | Lieferung | Vertrag | Vertrags-Nr. | Vertragsnummer | Vertragskonto | Rahmenvertrag |
      Projekt | Projekt-Nr. | Projektnummer | Objekt | Objektnummer | Angebot | Angebots-Nr. | Angebotsnummer | Vorgang | Vorgangsnummer | Beleg-Nr. |
      Belegnummer | Ticket-Nr. | Fall-Nr. | Aktenzeichen | Az. | Buchungsnummer | Transaktions-ID | Kassenzeichen | Kommission | Kommissions-Nr. |
      Kommissionsnummer | Kostenstelle | Bauvorhaben | Vergabenummer | Leitweg-ID | Debitor | Debitorennummer | Abschlag Nr. | Dokumentnummer`,
    yours: list`Ihr Zeichen | Ihr Zeichen/Ihre Nachricht | Ihre Referenz | Ihre Zeichen | Kundenreferenz | Käuferreferenz | Referenz des Käufers | Ihre Ref. |
      Ihre Nachricht vom | Ihr Ansprechpartner`,
    ours: list`Unser Zeichen | Unsere Referenz | Referenz | Referenznummer | Unsere Zeichen | Ref.-Nr. | interne Nummer | Unser Auftrag`,
    order: list`Auftrag | Auftrags-Nr. | Auftragsnummer | Auftragsnr. | Auftrag Nr. | Order`,
    sentences: list`Ihre Bestellung {order} vom {day} | Ihre Bestellung Nr. {order} | gemäß Ihrer Bestellung {order} | Bestellung: {order} |
      aufgrund Ihrer Bestellung {order} vom {day} | Ihr Auftrag {order} vom {day} | Bestell-Nr. {order} vom {day}`,
    plain: /bestell|ihr|kunden|einkauf/i,
    foreign: /unser|bestätigung|zeichen|kommission|abruf|referenz$|Ihre Referenz|vom$/i,
  },
  fr: {
    deal: list`Bon de livraison | N° BL | BL n° | Bon de livraison n° | Notre commande | N/Commande | Confirmation de commande | AR de commande | Devis |
      N° de devis | Devis n° | Contrat | N° de contrat | Contrat n° | Marché | N° de marché | Affaire | N° d'affaire | Code affaire | Projet | Chantier |
      Dossier | Dossier n° | N° de dossier | Code client | Compte | N° de compte | Compte client | Ticket | N° d'intervention | N° de transaction |
      N° de pièce | Référence dossier | Lot | Mission | Abonnement n° | N° d'abonné | Identifiant | Situation n° | Proforma n°`,
    yours: list`Vos références | Votre référence | Vos réf. | V/Réf. | V. réf | Réf. client | Référence client | Référence acheteur | Votre interlocuteur`,
    ours: list`Nos références | Notre référence | Nos réf. | N/Réf. | Référence | Réf. | Réf | Références | Référence interne`,
    order: list`Commande | N° commande | Commande n° | N° de commande | Réf. commande`,
    sentences: list`Votre commande {order} du {day} | Votre commande n° {order} | Suivant votre bon de commande {order} du {day} | V/Commande : {order} |
      Bon de commande n° {order} | Selon votre commande {order}`,
    plain: /votre|bon de|client|v\/|engagement|PO|BC/i,
    foreign: /référence|réf|ref\.? client/i,
  },
  es: {
    deal: list`Albarán | Nº albarán | Albarán nº | Nuestro pedido | N/Pedido | Confirmación de pedido | Pedido de venta | Presupuesto | Nº presupuesto | Oferta | Contrato |
      Nº contrato | Nº de contrato | Proyecto | Nº proyecto | Obra | Expediente | Nº expediente | Cuenta | Nº cuenta cliente | Ticket | Caso | Remisión |
      Remito | Remito Nº | Guía de remisión | Referencia contrato | Referencia expediente | Cotización | Cotización No. | Orden de servicio | Orden de trabajo | OT |
      ID transacción | Folio interno | Documento | Nº documento | Proforma | Centro de coste | Parte de trabajo | Orden de producción`,
    yours: list`Su referencia | S/Ref. | Su ref. | Ref. cliente | Referencia cliente | Referencia del comprador | Su contacto`,
    ours: list`Nuestra referencia | N/Ref. | N/ref | Referencia | Ref. | Referencia interna | Nº referencia | Referencia emisor`,
    order: list`Pedido | Nº pedido | Pedido nº | Nº de pedido | Orden`,
    sentences: list`Su pedido {order} de {day} | Su pedido nº {order} | Según su orden de compra {order} | S/Pedido: {order} de fecha {day} | Orden de compra No. {order} |
      Correspondiente a su pedido {order}`,
    plain: /compra|su |s\/|cliente|o\.?\/?c/i,
    foreign: /ref/i,
  },
  it: {
    deal: list`DDT | DDT n. | N. DDT | Bolla n. | Ns. ordine | Nostro ordine | Conferma d'ordine | Conferma ordine n. | Preventivo | Preventivo n. | Offerta | Offerta n. |
      Contratto | Contratto n. | N. contratto | Convenzione | Commessa | N. commessa | Progetto | Cantiere | Pratica | Pratica n. | Conto | Codice cliente |
      Codice commessa convenzione | CIG | CUP | Cod. CUP | Cod. CIG | Ticket | ID transazione | Rapportino | Rapporto di intervento | Abbonamento n. | Rif. amministrazione |
      N. documento interno | Protocollo | Prot. n. | Scontrino n. | Proforma n. | Ricezione | Fattura collegata`,
    yours: list`Vs. riferimento | Vs. rif. | Vostro riferimento | Rif. cliente | Riferimento cliente | Vs. contatto | Vs. rif`,
    ours: list`Ns. riferimento | Ns. rif. | Nostro riferimento | Riferimento | Rif. | Rif. interno | Riferimenti`,
    order: list`Ordine | Ordine n. | N. ordine | Numero ordine | Ord. n.`,
    sentences: list`Vs. ordine {order} del {day} | Vostro ordine n. {order} | Rif. Vs. ordine {order} del {day} | Ordine di acquisto {order} | Come da Vs. ordine n. {order} |
      Rif. ordine n. {order} del {day}`,
    plain: /acquisto|vostro|vs|cliente|oda|po\b/i,
    foreign: /vostro rif|vs\.? rif|riferimento cliente|rif\. cliente/i,
  },
  pt: {
    deal: list`Guia de remessa | Guia n.º | GR n.º | N/ encomenda | Nossa encomenda | Confirmação de encomenda | Pedido de venda | Orçamento | Orçamento n.º | Proposta |
      Proposta n.º | Contrato | Contrato n.º | N.º de contrato | Projeto | Obra | Obra n.º | Processo | Processo n.º | Conta | Conta cliente | Ticket | Ordem de serviço | OS |
      Ordem de serviço n.º | RPS | Nº RPS | NÚMERO DO RPS | Série | Lote | Chave | Romaneio | Carga | Empenho | Nota de empenho | ID transação | Documento origem | Proforma |
      Nosso número | Nº documento | Apólice | Código da obra | ART`,
    yours: list`V/ referência | V/ ref. | Vossa referência | V. Ref. | Sua referência | Referência do cliente | Vosso contacto | Requisitante`,
    ours: list`N/ referência | N/ ref. | Nossa referência | Referência | Ref. | Ref.ª | Ref. interna`,
    order: list`Encomenda | Encomenda n.º | N.º encomenda | Pedido | Nº pedido | N.º do pedido`,
    sentences: list`V/ encomenda {order} de {day} | Vossa encomenda n.º {order} | Conforme pedido de compra {order} | Ordem de compra: {order} | V/ requisição {order} de {day} |
      Ref. à sua encomenda {order}`,
    plain: /compra|vossa|v\/|v\.|sua|requisição/i,
    foreign: /refer|ref\b/i,
  },
})
