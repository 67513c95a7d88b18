import { list } from '#main/language/lexicons/lexicon.ts'
import type { Language } from '#shared/document.ts'
import { pools } from '../pool.ts'

/** More ways to say when to pay: codes of programs, whole sentences, instalments. Slots as in `Words.terms`. */
export const TERMS = pools<Readonly<Record<Language, readonly string[]>>>({
  en: list`NET{days} | NET {days} | N{days} | Net{days}EOM | {days} days EOM | {days}D | {days} DAYS FROM INVOICE DATE | Due upon receipt | Due immediately | On Receipt |
    Payment terms: {days} days | Payment terms are strictly {days} days from the date of invoice. | Payment is due {days} days from the invoice date. |
    Within {days} days after the invoice date | Invoice must be paid within {days} days. | All invoices are payable within {days} days from receipt. |
    Please make payment within {days} days of receipt of this invoice. | Payment is due upon receipt of this invoice. | Please settle this invoice by {date}. |
    {percent}% {discountDays} Days, Net {days} Days | {percent}%-{discountDays}, N-{days} | {percent} % cash discount within {discountDays} days, {days} days net |
    50% in advance, 50% on delivery | 30% deposit, balance on completion | 100% advance | Paid by credit card | Prepayment | Payment in advance | Upon completion |
    14 days after receipt of goods | By the 20th of the month following | Terms: {days} days net, no discount | Charged automatically to your card on {date} |
    Full payment is due by {date}. Interest of 2% per month applies to overdue balances. | Monthly | Letter of credit at sight | T/T in advance | 7 days | Standard |
    We will collect this amount by direct debit on or after {date}. | Payment within {days} calendar days net | Invoice due in {days} days, thank you | 2 installments`,
  de: list`{days} Tage | {days} Tage rein netto | {days} Tage netto Kasse | netto {days} Tage | {days} Tg. netto | sofort netto | sofort | prompt netto | Zahlbar prompt nach Erhalt |
    Zahlungsziel: {days} Tage netto | {discountDays} Tage {percent}%, {days} Tage netto | {percent}% Skonto {discountDays} Tage, netto {days} Tage | innert {days} Tagen | {days} Tage netto innert Frist |
    Zahlbar innert {days} Tagen, rein netto | Zahlung innerhalb von {days} Tagen ab Rechnungseingang ohne Abzüge. | Zahlungsbedingungen: Zahlung innerhalb von {days} Tagen ab Rechnungseingang ohne Abzüge. |
    Bitte begleichen Sie den Rechnungsbetrag bis zum {date}. | Der Rechnungsbetrag ist innerhalb von {days} Tagen nach Erhalt ohne Abzug zu zahlen. | Fällig nach Erhalt der Rechnung |
    Bitte überweisen Sie den fälligen Betrag bis spätestens {date} auf unser Konto. | Der Betrag wird am {date} von Ihrem Konto abgebucht. | Der Betrag wurde bereits bezahlt. |
    Zahlbar innerhalb {days} Tagen ab Rechnungsdatum. Bei Zahlungsverzug berechnen wir Verzugszinsen. | Betrag dankend erhalten | per SEPA-Lastschrift | 50 % bei Auftrag, 50 % bei Lieferung |
    bei Zahlung bis {discountDate} abzüglich {percent} % Skonto = {discount} | Nachnahme | Rechnung, {days} Tage netto | Zahlbar sofort nach Rechnungserhalt rein netto Kasse |
    Bis zum {date} ohne Abzug | #SKONTO#TAGE={discountDays}#PROZENT={percent}# | {days} Tage nach Lieferung | Monatsende plus {days} Tage | 2 Raten | Valuta {date}`,
  fr: list`Comptant | Au comptant | À réception | A réception de facture | à réception de la facture | {days} jours | {days} J | {days}J FDM | {days} jours FDM | {days} JFDM | {days} j. net |
    {days} jours fin de mois le 15 | Virement {days} jours | Virement à réception | Payable à réception | Paiement à {days} jours date de facture | Paiement à {days} jours fin de mois |
    Règlement à réception de facture par virement | Règlement sous {days} jours | Le règlement doit intervenir sous {days} jours à compter de la date de facture. | Échéance à {days} jours |
    Paiement dans les {days} jours suivant la réception | Facture payable à {days} jours, sans escompte | Net à {days} jours | Payable à {days} jours net | Chèque à réception |
    Paiement par carte bancaire à la commande | Prélèvement automatique le {date} | 30% à la commande, solde à réception | 50 % d'acompte, solde à {days} jours | En 3 fois sans frais |
    Veuillez régler cette facture avant le {date}. | Merci d'effectuer le règlement au plus tard le {date}. | Escompte {percent} % à {discountDays} jours, {days} jours net | Immédiat | Payé`,
  es: list`{days} días fecha de factura | {days} DIAS | {days} DÍAS F.F. | {days} d.f.f. | Transferencia {days} días | Recibo {days} días | Recibo a la vista | A la vista | Vista | Crédito | CREDITO {days} DIAS |
    Contado inmediato | De contado | Pago inmediato al recibo de la factura | {days} y 60 días | {days}-60-90 | {days}/60/90 días f.f. | Giro {days} días día 10 | Confirming {days} días | Pagaré {days} días |
    El pago se realizará en un plazo de {days} días desde la fecha de la factura. | Plazo de pago: {days} días | Vence a los {days} días | Vencimiento: {days} días | Neto a {days} días |
    50% a la firma, 50% a la entrega | Pago anticipado | Anticipo del 50 %, resto a la entrega | Pago por transferencia a {days} días | Domiciliado el {date} | Se cargará en su cuenta el {date}. |
    Rogamos efectúen el pago antes del {date}. | Descuento p.p. {percent}% a {discountDays} días | Crédito a {days} días fecha factura | PUE | Cta. Cte. | Pago contra entrega | 0 días`,
  it: list`{days} gg d.f.f.m. | {days} GG DFFM | {days} gg. d.f. f.m. | {days} GG F.M. | {days} gg df | BB {days} gg | B.B. {days} gg d.f. | BONIFICO {days} GG DF FM | RB {days} GG FM | RIBA {days} FM |
    R.B. {days} gg f.m. + 10 | Ri.Ba. 30/60 gg f.m. | RIBA 60 gg DFFM 10 | Rimessa diretta vista fattura | RIMESSA DIRETTA RICEVIMENTO FATTURA | Bonifico a {days} giorni | Bonifico immediato | Pagato |
    A ricevimento fattura | Vista fattura | Immediato | Pagamento immediato | Bonifico anticipato alla consegna | 30% all'ordine saldo a {days} gg | Acconto 50%, saldo alla consegna |
    Il pagamento dovrà essere effettuato entro {days} giorni dalla data della fattura. | Pagamento entro {days} giorni data fattura a mezzo bonifico bancario | Da saldare entro il {date} |
    TP02 Pagamento completo | TP02 pagamento completo MP05 | Carta di credito | Contrassegno contanti | Addebito SDD il {date} | Si prega di effettuare il pagamento entro il {date}. |
    Sconto cassa {percent}% a {discountDays} gg | 60 gg f.m. | Fine mese | {days} gg netto | Compensazione | Contanti alla consegna`,
  pt: list`{days} dias | {days} DIAS | {days} dias da data de emissão | {days} D | Factura a {days} dias | Fatura {days} dias | {days}/{days} dias | 30/60 DDL | {days} dias f.m. | Pronto Pag. | PRONTO PAGAMENTO |
    P.P. | À VISTA | A VISTA | 0 - Pagamento à vista | 1 - Pagamento a prazo | Boleto bancário {days} dias | BOLETO {days} DDL | PIX à vista | Pago | Transferência {days} dias | Contra fatura |
    Vencimento a {days} dias | O pagamento deverá ser efetuado no prazo de {days} dias. | Pagamento no prazo de {days} dias após a data da fatura | Pagar até {date} | Pagamento por transferência até {date} |
    Débito em conta no dia {date} | 50% na adjudicação, 50% na entrega | Adiantamento de 30%, restante na entrega | Entrada + {days} dias | 28/35/42 dias | Cartão de crédito | Sem prazo definido |
    Líquido a {days} dias | Desc. {percent}% a {discountDays} dias | Após o vencimento cobrar multa de 2% | Mensal | Imediato | Depósito bancário`,
})
