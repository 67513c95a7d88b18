import type { Form } from './form.ts'

export const ITALY: readonly Form[] = [
  {
    name: 'fattura-assosoftware',
    where: 'IT',
    rows: `
> Cedente/prestatore (fornitore) | Cessionario/committente (cliente)
?> |
- Identificativo fiscale ai fini IVA = {vendorVatId} | Identificativo fiscale ai fini IVA = {buyerVatId}
?- Codice fiscale = {vendorTaxNumber} | Codice fiscale = {###########}
- Denominazione ~ Cognome nome = {vendor} | Denominazione ~ Cognome nome = {buyer}
?- Regime fiscale = RF01 Ordinario ~ RF19 Regime forfettario ~ RF01 (ordinario)
- Indirizzo = {vendorStreet} | Indirizzo = {buyerStreet}
- Comune = {vendorPlace} | Comune = {buyerPlace}
?- Telefono = {vendorPhone} | Pec = {buyerEmail}
?- Email = {vendorEmail}
?- Riferimento amministrazione = {otherNumber}

| Tipologia documento = TD01 fattura ~ TD24 fattura differita ~ TD06 parcella ~ TD01 (fattura) 3 | Art. 73 =  1 | Numero documento = {number} 2 | Data documento = {date} 2 | Codice destinatario = {@@@@@@#} ~ 0000000 ~ {@#@@@#} 2
?> Causale: {word} ~ Causale {trade} {otherDate} ~ VENDITA
@items
?> Rif. DDT n. {otherNumber} del {otherDate} ~ Ordine acquisto {order} del {otherDate} ~ CIG {@#########}
# RIEPILOGHI IVA E TOTALI
| esigibilità iva / riferimenti normativi = I (esigibilità immediata) ~ Immediata 3 | %IVA = {rate} 1 | Spese accessorie =  1 | Totale imponibile = {netDigits} 2 | Totale imposta = {taxDigits} 2
| Importo bollo =  1 | Sconto/Maggiorazione =  1 | Valuta = {currency} ~ EUR 1 | Totale documento = {totalDigits} 2
?| Tipo ritenuta = RT01 | Aliquota % = 20,00 | Causale = A | Importo = {withholdingDigits}
| Modalità pagamento = MP05 Bonifico ~ MP01 Contanti ~ MP12 RIBA ~ MP05 bonifico 2 | IBAN = {iban} 3 | Istituto = {bank} 2 | Data scadenza ~ Scadenza = {dueDate} 1 | Importo = {dueDigits} 1
?> * Formato conforme a quanto previsto dalla normativa; documento emesso da {word}
`,
  },
  {
    name: 'fattura-ministero',
    where: 'IT',
    rows: `
# FATTURA ELETTRONICA ~ Versione FPR12 ~ FATTURA ELETTRONICA - VERSIONE FPA12
# Dati relativi alla trasmissione
- Identificativo del trasmittente = IT{###########}
- Progressivo di invio = {#####} ~ {@@###}
- Formato Trasmissione = FPR12 ~ FPA12
- Codice Amministrazione destinataria ~ Codice identificativo destinatario = {@@@###@} ~ {@#@@@#}
# Dati del cedente / prestatore
- Identificativo fiscale ai fini IVA = {vendorVatId}
?- Codice fiscale = {vendorTaxNumber}
- Denominazione ~ Cognome e nome = {vendor}
- Regime fiscale = RF01 (ordinario) ~ RF19
- Indirizzo = {vendorStreet}
- Comune = {vendorPlace}
?- Telefono = {vendorPhone}
?- E-mail = {vendorEmail}
# Dati del cessionario / committente
- Identificativo fiscale ai fini IVA = {buyerVatId}
- Denominazione = {buyer}
- Indirizzo = {buyerStreet}
- Comune = {buyerPlace}
# Dati generali del documento
- Tipologia documento = TD01 (fattura) ~ TD06
- Valuta importi = {currency}
- Data documento = {date}
- Numero documento = {number}
- Importo totale documento = {totalDigits}
?- Causale = {trade}
?# Dati dell'ordine di acquisto
?- Identificativo ordine di acquisto = {order}
?# Dati del contratto
?- Identificativo contratto = {otherOrder}
?- Codice Identificativo Gara (CIG) = {@#########}
?# Dati del DDT
?- Numero DDT = {otherNumber}
# Dati relativi alle linee di dettaglio della fornitura
@items
# Dati di riepilogo per aliquota IVA e natura
- Aliquota IVA (%) = {rate}
- Totale imponibile/importo ~ Totale imponibile = {netDigits}
- Totale imposta = {taxDigits}
- Esigibilità IVA = I (esigibilità immediata)
# Dati relativi al pagamento
- Condizioni di pagamento = TP02 (pagamento completo)
- Modalità ~ Modalità di pagamento = MP05 (bonifico) ~ MP12 (RIBA)
?- Decorrenza termini di pagamento = {otherDate}
- Data scadenza pagamento = {dueDate}
- Importo = {dueDigits}
?- Istituto finanziario = {bank}
- Codice IBAN = {iban}
`,
  },
  {
    name: 'fattura-gestionale',
    reserved: true,
    where: 'IT',
    rows: `
## {vendorBrand} ~ {vendor}
> {vendor} | Spett.le ~ Destinatario ~ Spettabile
> {vendorStreet} | {buyer}
> {vendorPlace} | {buyerStreet}
> P.IVA {vendorVatId} C.F. {vendorTaxNumber} ~ P. IVA e C.F. {vendorVatId} ~ Partita IVA {vendorVatId} | {buyerPlace}
?> Tel. {vendorPhone} - {vendorEmail}
| Documento ~ Tipo documento = FATTURA IMMEDIATA ~ FATTURA ACCOMPAGNATORIA ~ Fattura differita 2 | N. documento ~ Numero = {number} | Data documento ~ Data = {date} | Pagina ~ Pag. = 1 ~ 1/1
| Cod. cliente = {customer} | Partita IVA = {buyerVatId} 2 | Codice fiscale = {###########} 2 | Agente = {person} ~ {##}
| Condizioni di pagamento ~ Pagamento = {terms} 3 | Banca d'appoggio ~ Ns. banca = {bank} 2 | IBAN = {iban} 3
?| Vs. ordine = {order} | Ns. rif. = {otherNumber} | Destinazione merce = {shipTo} {shipToStreet} 3
@items
| Totale merce = {sumDigits} | Sconto = {discountDigits} | Spese trasporto = {shippingDigits} | Spese incasso = {zeroDigits} | Bolli =
| Aliquota = {rate} | Imponibile ~ Totale imponibile = {netDigits} | IVA ~ Totale IVA ~ Imposta = {taxDigits} | TOTALE FATTURA ~ Totale documento ~ NETTO A PAGARE = {total} 2
| Scadenze ~ Scadenza = {dueDate} {dueDigits} ~ {dueDate} 3 | Importo rate =
?| Trasporto a cura del = Mittente ~ Vettore | Causale del trasporto = VENDITA | Porto = FRANCO | Aspetto esteriore dei beni = SCATOLE | N. colli = {#}
@small
`,
  },
]
