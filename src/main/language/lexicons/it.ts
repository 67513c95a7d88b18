import { combine, type Lexicon, list } from './lexicon.ts'

const NUMBER = list`numero | n | n° | nr | no | nº | num | # | n.ro | id`
const NUMBER_OF = list`numero | n | n° | nr | num | no | nº | numero di | n° di | rif | riferimento | n.ro | codice | cod | nro | numero della`

/** Italy and Italian-speaking Switzerland. */
export const it: Lexicon = {
  language: 'it',
  labels: {
    invoiceNumber: {
      strong: [
        ...combine(
          list`
        fattura | fatt | ft | documento | doc | nota di credito | nota credito | parcella | ricevuta | nota |
        fattura di vendita | fattura immediata | fattura accompagnatoria | fattura differita | nota di accredito |
        ricevuta fiscale | fattura elettronica | fattura commerciale | scontrino | avviso di parcella |
        documento commerciale
      `,
          NUMBER,
        ),
        ...combine(
          NUMBER_OF,
          list`
        fattura | documento | doc | fatt | ft | nota di credito | ricevuta | fattura/nota | scontrino | bolletta |
        parcella | protocollo
      `,
        ),
        ...list`fattura | numero documento | n. documento | fattura numero | numero/data | numero fattura/data`,
      ],
      weak: list`
        numero | n | n° | nr | num | documento | nota di credito | parcella | ricevuta | n.ro | nostro riferimento |
        ns. rif | nota di accredito | bolletta
      `,
    },
    invoiceDate: {
      strong: list`
        data fattura | data della fattura | data documento | data emissione | data di emissione | emessa il |
        data doc | fattura del | data del documento | data fatt | data di fatturazione | data nota di credito |
        data fatturazione | data emissione fattura | data ft | data ricevuta | emissione | data di emissione fattura |
        nota di credito del | documento del | data registrazione documento | emesso il | data documento fiscale
      `,
      weak: list`data | del | addì | in data | data/ora | li | lì | data e ora`,
    },
    dueDate: {
      strong: list`
        scadenza | data scadenza | data di scadenza | scadenze | da pagare entro | da pagare entro il |
        pagare entro il | pagamento entro il | entro il | scadenza pagamento | scade il | scadenza fattura |
        data pagamento | termine di pagamento | scadenze pagamento | data scad | data di pagamento | scadenza il |
        scad | pagamento entro | entro | data scadenza pagamento | scadenze rate | scadenza rata | pagabile entro il |
        data scad. pagamento | data di scadenza del pagamento | scadenza/e
      `,
    },
    deliveryDate: {
      strong: list`
        data consegna | data di consegna | consegnato il | data DDT | data trasporto | data di spedizione |
        data spedizione | data inizio trasporto | consegna | data prestazione | data della prestazione |
        periodo di riferimento | data esecuzione | data di fornitura | data della consegna | periodo di fatturazione |
        data di esecuzione
      `,
    },
    purchaseOrder: {
      strong: [
        ...combine(
          NUMBER_OF,
          list`identificativo ordine di acquisto | identificativo ordine | id ordine acquisto | dati ordine acquisto | ordine acquisto | vs ord | vs. ord | rif. ordine d'acquisto | numero ordine d'acquisto | riferimento ordine di acquisto | 
        ordine | d'ordine | ordine cliente | ordine di acquisto | ordine d'acquisto | vostro ordine | vs. ordine |
        dell'ordine
      `,
        ),
        ...combine(
          list`
        ordine | vostro ordine | vs ordine | vs. ordine | ordine di acquisto | ordine d'acquisto | ord |
        ordine cliente | ODA | vs. ord | vs/ordine | v/ordine | PO
      `,
          NUMBER,
        ),
        ...list`
        vostro ordine | ordine di acquisto | vs. ordine | rif. ordine | ordine | riferimento ordine |
        rif. vs. ordine | dati ordine
      `,
      ],
    },
    customerNumber: {
      strong: [
        ...combine(NUMBER_OF, ['cliente', 'utente', 'contratto cliente', 'cli']),
        ...list`
        codice cliente | cod cliente | cliente n | cod. cli | cliente numero | cliente codice | cliente nr |
        cod. cliente/fornitore | id cliente | conto cliente | codice utente | cliente cod | c. cliente | cod.cliente
      `,
      ],
      weak: ['codice', 'cod'],
    },
    vatId: {
      strong: list`identificativo fiscale ai fini IVA | id. fiscale ai fini IVA | 
        partita IVA | P. IVA | P.IVA | PIVA | P.I. | partita I.V.A. | Part. IVA | P. I.V.A. | P.I | P.IVA/C.F. |
        P.IVA e C.F. | P.IVA - C.F. | C.F. e P.IVA | CF e P.IVA | CF/P.IVA | C.F./P.IVA |
        codice fiscale e partita IVA | codice fiscale/partita IVA | partita IVA/codice fiscale |
        partita IVA e codice fiscale | partita IVA e cod. fiscale | P.IVA e cod. fisc. | part. IVA e cod. fisc. | C.F. P.IVA | C.F. - P.IVA | codice fiscale e P.IVA | cod. fisc. e P.IVA |
        codice IVA | VAT | identificativo fiscale ai fini IVA | identificativo fiscale |
        numero IVA | numero partita IVA | cod.fisc./p.iva | codice fiscale / P.IVA | cod.fisc. e part. IVA |
        VAT number | n. partita iva | cod. fiscale e partita iva | reg. imprese p.iva | partita iva / codice fiscale |
        iscr. reg. imp., c.f. e p.iva | id fiscale iva | ID IVA | C.F. & P.IVA | p.iva n | Cod. IVA
      `,
    },
    buyerVatId: {
      strong: [
        ...combine(
          list`partita IVA | P. IVA | P.IVA | P.I. | VAT`,
          list` cliente |  del cliente |  destinatario |  committente |  cessionario |  cessionario/committente`,
        ),
        ...list`vostra partita IVA | Vs. P.IVA | Vs. partita IVA | vostra P.IVA | P.IVA/C.F. cliente`,
      ],
    },
    vendorTaxNumber: {
      strong: list`
        codice fiscale | C.F. | cod. fiscale | cod. fisc | CF | cod fiscale | REA | R.E.A. | numero REA | c. fiscale |
        cod.fis | C. F
      `,
    },
    vendorEmail: {
      strong: list`e-mail | email | mail | PEC | posta elettronica | indirizzo email | indirizzo PEC`,
    },
    vendorIban: {
      strong: list`IBAN | codice IBAN | cod. IBAN | coordinate IBAN | coordinate bancarie IBAN | IBAN cod`,
    },
    vendorBic: {
      strong: list`BIC | SWIFT | BIC/SWIFT | codice BIC | codice SWIFT | SWIFT/BIC | cod. BIC | codice BIC/SWIFT`,
    },
    paymentTerms: {
      strong: list`
        condizioni di pagamento | condizioni pagamento | termini di pagamento | cond. pagamento |
        condizione di pagamento | condizioni di pag | cond. di pagamento | termini pagamento
      `,
      weak: list`
        pagamento | modalità di pagamento | modalità pagamento | metodo di pagamento | tipo pagamento |
        mod. pagamento | forma di pagamento | tipo di pagamento
      `,
    },
    paymentReference: {
      strong: list`
        causale | causale del bonifico | riferimento pagamento | riferimento di pagamento | causale bonifico |
        causale di pagamento | codice pagamento | causale pagamento | causale di versamento
      `,
    },
    currency: { strong: list`valuta | divisa | importi in | importi espressi in | codice valuta | moneta` },
    netAmount: {
      strong: list`totale imponibile/importo | totale imponibile o importo | imponibile importo | 
        imponibile | totale imponibile | tot. imponibile | totale netto | netto | importo netto | imponibile IVA |
        base imponibile | totale senza IVA | totale IVA esclusa | imponibile/importo | imponibili |
        totale importo imponibile | netto imponibile | imponibile totale | imponibile netto | subtotale netto |
        totale merce | totale merci | totale prestazioni | totale netto merce | valore imponibile | tot imponibile |
        totale esclusa IVA | totale (IVA esclusa) | importo imponibile | totale imponibili | imponib |
        totale escl. IVA | totale al netto IVA | importo totale netto | netto merce | totale lordo merce |
        somma imponibile | imponibile € | tot. imponibili | totale compensi | totale al netto di IVA |
        imponibile o non imponibile | importo merce | totale righe | totale servizi | totale netto IVA |
        totale ivato escluso | totale importi netti | netto totale | importo senza iva | totale imponibile €
      `,
      weak: list`subtotale | sub-totale | sub totale | totale parziale | totale lordo | importo merce | totale beni`,
    },
    taxAmount: {
      strong: list`
        IVA | imposta | totale IVA | totale imposta | importo IVA | totale imposte | tot. IVA | imposte | I.V.A. |
        tot. imposta | di cui IVA | imposta IVA | ammontare IVA | IVA totale | totale I.V.A. | importo I.V.A. |
        IVA al | imposta totale | importo imposta | totale imposte IVA | + IVA | IVA 22% | IVA 22 |
        imposta sul valore aggiunto | ammontare imposta | imposta € | IVA € | aliquota IVA | totale tasse | tasse |
        tot. imposte | iva (22%) | totale dell'IVA | importo dell’imposta | totale imposta IVA |
        IVA esigibilità immediata
      `,
    },
    totalAmount: {
      strong: list`
        totale | totale fattura | totale documento | totale complessivo | totale generale | importo totale |
        totale IVA inclusa | totale IVA compresa | totale € | totale EUR | importo totale documento | tot. documento |
        tot. fattura | totale lordo | totale da fatturare | importo fattura | totale nota di credito |
        totale importo | totale ivato | importo complessivo | totale (IVA inclusa) | totale euro | totale in euro |
        totale fattura EUR | totale fattura € | tot. doc | totale documento € | totale documento EUR | valore totale |
        totale con IVA | prezzo totale | totale parcella | importo totale fattura | totale ricevuta |
        totale comprensivo di IVA | totale con imposta | totale della fattura | totale incl. IVA | ammontare totale |
        totale finale | importo lordo | tot | totale complessivo (EUR) | totale complessivo € | somma totale |
        totale documento in euro | totale fatturato | totale doc | totale CHF | ammontare fattura |
        totale compreso IVA | totale fattura in euro
      `,
      weak: ['importo', 'importo in euro', 'prezzo totale'],
    },
    amountDue: {
      strong: list`
        netto a pagare | totale da pagare | importo da pagare | totale a pagare | da pagare | netto da pagare |
        importo dovuto | saldo | totale dovuto | saldo a pagare | importo a pagare | netto a pag | a pagare |
        netto dovuto | rimanenza | residuo | importo residuo | netto a pagare € | residuo da pagare |
        importo scadenza | saldo da pagare | netto a pagare EUR | totale netto a pagare | rimanente da pagare |
        importo netto da pagare | netto a saldo | saldo dovuto | totale saldo
      `,
    },
    vendorBlock: {
      strong: list`dati cedente/prestatore | dati del cedente/prestatore | 
        fornitore | cedente | cedente/prestatore | cedente / prestatore | cedente/prestatore (fornitore) |
        cedente prestatore (fornitore) | mittente | venditore | emittente | prestatore | denominazione cedente |
        intestatario conto | beneficiario | intestato a | emessa da | intestazione conto |
        intestatario del conto | prestatore/cedente | dati fornitore | dati del fornitore | da
      `,
    },
    buyerBlock: {
      strong: list`cessionario/committente (cliente) | dati cessionario/committente | dati del cessionario/committente | 
        cliente | destinatario | cessionario | cessionario/committente | cessionario / committente |
        cessionario/committente (cliente) | cessionario committente (cliente) | spett.le | spett | spettabile |
        intestatario | committente | fatturare a | acquirente | intestata a | dati cliente | egr | gent | fattura a |
        intestazione | destinatario fattura | indirizzo di fatturazione | a | spett. ditta | egregio | fatturato a |
        dati del cliente | ragione sociale cliente | intestatario fattura | indirizzo fatturazione |
        dati di fatturazione | spett. `,
    },
    partyName: {
      strong: list`denominazione | ragione sociale | nome | cognome nome | cognome e nome | denominazione/ragione sociale | nominativo | nome e cognome | ditta`,
    },
    otherBlock: {
      strong: list`terzo intermediario | rappresentante fiscale | soggetto emittente | trasmittente | vettore | 
        destinazione | destinazione merce | luogo di consegna | indirizzo di consegna | luogo di destinazione |
        spedire a | luogo destinazione | destinazione della merce | indirizzo di spedizione | destinazione diversa |
        indirizzo consegna | consegnare a | sede legale | sede operativa | sede amministrativa | spedizione |
        luogo di fornitura
      `,
    },
    otherNumber: {
      strong: [
        ...combine(
          NUMBER_OF,
          list`
        preventivo | contratto | DDT | bolla | telefono | conto | fornitore | articolo | pratica | commessa |
        offerta | iscrizione | pagina | cassa | lotto | civico | conto corrente | pagine | destinatario | univoco
      `,
        ),
        ...list`
        tel | telefono | fax | cell | cellulare | REA | CIG | CUP | codice destinatario | cod. destinatario |
        codice SDI | SDI | codice univoco | cod. univoco | ABI | CAB | CIN | CAP | pagina | pag | DDT | DDT n |
        D.D.T. | agente | preventivo | commessa | contratto | C/C | conto corrente | c.c. | registro imprese |
        iscr. reg. imprese | cassa | operatore | tavolo | referente | fattura originale | riferimento fattura |
        rif. fattura | vettore | causale del trasporto | cap. soc | sito | web | bolla | matricola |
        causale trasporto | identificativo | progressivo | progressivo di invio | progressivo invio |
        identificativo del trasmittente | bic destinatario | tribunale | capitale sociale | regime fiscale |
        riferimento amministrativo | codice articolo | nazione | conai | pos | contatto | vostro riferimento | vs. rif |
        vs riferimento | vostro rif | riferimento cliente | rif. cliente | ns. ordine | nostro ordine | conferma d'ordine |
        conferma ordine | dati contratto | codice commessa convenzione | convenzione
      `,
      ],
    },
    otherDate: {
      strong: list`
        data ordine | data stampa | data DDT | ordine del | DDT del | data preventivo | valido fino |
        data di nascita | periodo | dal | al | data bolla | data inizio | data fine | data contratto |
        data ora ritiro | data ritiro | decorrenza | data invio | data ricezione | data consegna prevista | del ddt |
        data decorrenza | data ordine di acquisto | data trasmissione | data inizio periodo | data fine periodo |
        data ord
      `,
    },
    otherAmount: {
      strong: list`
        sconto | sconti | totale sconto | sconto totale | acconto | acconti | totale sconti | ritenuta d'acconto |
        ritenuta | ritenuta d acconto | importo ritenuta | totale ritenuta | contanti | resto | contante | carta |
        bancomat | spese | spese di trasporto | spese trasporto | spese di spedizione | spese incasso | spese bolli |
        trasporto | bollo | imposta di bollo | marca da bollo | arrotondamento | capitale sociale | cap. soc |
        riporto | a riportare | pagato | importo pagato | già pagato | anticipo | prezzo unitario | totale quantità |
        peso | colli | abbuono | cassa previdenza | contributo | contributo integrativo | rivalsa | rivalsa INPS |
        totale pezzi | omaggi | pagamento contante | pagamento elettronico | non riscosso | numero colli |
        peso netto | peso lordo | spese varie | spese accessorie | spese imballo | abbuoni | totale ritenute |
        sconto cassa | maggiorazione | bolli | esente | totale esente | totale pagato | contributo previdenziale |
        contributo cassa | sconto/maggiorazione | spese anticipate | totale spese | euro i.v | cap. sociale |
        interessi | rata | totale rate | spese bancarie
      `,
    },
    bank: {
      strong: list`
        banca | banca d’appoggio | coordinate bancarie | istituto bancario | appoggio bancario | banca di appoggio |
        istituto | istituto finanziario | dati bancari | bonifico bancario | bonifico su | ns. banca | nostra banca |
        banca appoggio | filiale
      `,
    },
  },
  months: [
    ['gennaio', 'gen', 'genn'],
    ['febbraio', 'feb', 'febbr'],
    ['marzo', 'mar'],
    ['aprile', 'apr'],
    ['maggio', 'mag'],
    ['giugno', 'giu'],
    ['luglio', 'lug'],
    ['agosto', 'ago'],
    ['settembre', 'set', 'sett'],
    ['ottobre', 'ott'],
    ['novembre', 'nov'],
    ['dicembre', 'dic'],
  ],
  documentTypes: {
    invoice: list`
        fattura | fattura elettronica | fattura immediata | fattura accompagnatoria | fattura differita | parcella |
        avviso di fattura | TD01 | TD24 | fattura di cortesia | copia di cortesia | fattura proforma | bolletta |
        TD02 | TD06
      `,
    'credit-note': list`nota di credito | nota credito | nota di accredito | TD04 | storno fattura`,
    receipt: list`
        scontrino | ricevuta | documento commerciale | ricevuta fiscale | resto | scontrino fiscale | contante |
        grazie e arrivederci | documento commerciale di vendita o prestazione
      `,
    other: list`preventivo | documento di trasporto | ordine | conferma ordine | sollecito di pagamento | offerta`,
  },
  columns: {
    description: list`
        descrizione | articolo | prodotto | servizio | descrizione articolo | descrizione dei beni | prestazione |
        dettaglio | descrizione prodotto | descrizione beni/servizi | descrizione merce | denominazione |
        descrizione beni | oggetto | descrizione dei beni (natura e qualità) | natura e qualità dei beni | prodotti |
        descrizione della merce | descrizione del servizio | prodotto/servizio | descrizione prestazione | voce |
        descrizione dei servizi | beni e servizi | prodotti e servizi | causale
      `,
    quantity: list`quantità | q.tà | qta | q.ta | qtà | pezzi | ore | pz | quant | quantita | num | q. | q.tá`,
    unit: list`U.M. | UM | unità | unità di misura | unità misura | u.m | mis | un. mis | u. misura | unita`,
    unitPrice: list`
        prezzo unitario | prezzo | prezzo unit | importo unitario | P. unitario | pr. unitario | prezzo unit. |
        prezzo netto | costo unitario | prezzo € | valore unitario | pr. unit | prezzo unitario € | tariffa |
        listino | prezzo listino | prezzo un | unitario | prezzo cad | costo | p. unit | prezzo/un | Prezzo unit. € |
        prezzo u
      `,
    taxRate: list`
        IVA | aliquota | aliquota IVA | % IVA | IVA % | aliq | aliq. IVA | cod. IVA | c.iva | %iva | al. IVA |
        iva(%) | i.v.a | % iva | codice iva | aliq.iva | c. iva | ali. iva
      `,
    amount: list`
        importo | totale | prezzo totale | imponibile | importo netto | totale netto | importo totale | valore |
        totale riga | importo € | netto | valore totale | prezzo totale netto | totale € | totale imponibile |
        prezzo tot | importo EUR | subtotale | importo riga | imp. netto | tot. netto | Prezzo totale € |
        valore merce | importo in euro | totale (€) | tot
      `,
    position: list`n | pos | riga | nr | # | n. riga | n° | num. riga | data | linea | nr riga`,
    article: list`
        codice | cod | cod. articolo | codice articolo | rif | cod. art | riferimento | art | cod. | ean |
        codice prodotto | cod.art | cod.articolo | cod. prodotto | sku | codice art | c.articolo
      `,
    discount: list`
        sconto | sc | sc. % | % sconto | sconti | sconto % | sc% | sconto o magg | sconto/magg |
        sconto o maggiorazione | % sc | sc. | %sc | sconto (%) | sc %
      `,
    tax: ['imposta', 'importo IVA', 'iva €', 'imp. IVA'],
    gross: list`
        totale ivato | importo ivato | lordo | totale con IVA | totale IVA inclusa | totale lordo | prezzo ivato |
        prezzo ivato | importo IVA inclusa | importo lordo | totale ivato € | prezzo(€)
      `,
  },
  legalForms: list`
        S.r.l. | SRL | Srl | srl | S.R.L. | S.p.A. | SPA | SpA | spa | S.P.A. | S.n.c. | SNC | Snc | snc | S.a.s. |
        SAS | Sas | sas | S.r.l.s. | SRLS | Srls | S.r.l.u. | Soc. | Coop. | Ditta | Studio | Onlus | S.s. | S.A.S. |
        S.N.C. | Società | SOCIETA | S.r.l | S.p.A | S.c.a.r.l. | scarl | Società | Cooperativa | unipersonale |
        F.lli | S.C.R.L. | Unipersonale
      `,
  addressWords: list`
        via | viale | piazza | corso | largo | vicolo | strada | localita | loc | italia | italy | contrada |
        frazione | fraz | piazzale | p.za | zona industriale | z.i | c.so | v.le | borgo | lungomare | salita | cap |
        indirizzo | comune | svizzera | roma | milano
      `,
  commonWords: list`
        il | la | di | del | della | e | per | con | in | da | pagamento | quantità | prezzo | descrizione | codice |
        aliquota | giorni | banca | bonifico | grazie | nostro | vostro | sede | legale | al | dei | delle | gli
      `,
  taxFree: list`
        esente iva | esente art 10 | non imponibile | regime forfettario | fuori campo iva | inversione contabile |
        reverse charge | art 1 comma 54 | operazione senza applicazione dell iva | esclusa iva art |
        operazione effettuata ai sensi | legge 190/2014 | regime dei minimi
      `,
}
