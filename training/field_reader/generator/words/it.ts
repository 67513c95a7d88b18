import { list } from '#main/language/lexicons/lexicon.ts'
import type { Words } from './words.ts'

export const it: Words = {
  language: 'it',
  trades: list`Costruzioni | Edilizia | Impianti | Elettroimpianti | Idraulica | Termosanitari | Falegnameria | Serramenti | Verniciature |
    Carpenteria | Officine | Meccanica | Torneria | Stampaggio | Plastica | Imballaggi | Trasporti | Logistica | Spedizioni |
    Autofficina | Autoricambi | Gomme | Macchine agricole | Vivai | Giardini | Pulizie | Vigilanza | Ecologia | Energia | Acque |
    Telecomunicazioni | Informatica | Sistemi | Reti | Software | Consulenze | Studio Legale | Studio Notarile | Studio Tecnico |
    Commercialisti Associati | Architetti | Ingegneria | Pubblicità | Comunicazione | Tipografia | Grafica | Editrice | Libreria |
    Cartoleria | Ufficio | Arredamenti | Mobili | Tessuti | Confezioni | Moda | Lavanderia | Panificio | Macelleria | Salumificio |
    Ortofrutta | Alimentari | Caseificio | Bevande | Cantina | Azienda Agricola | Birrificio | Ristorante | Trattoria | Bar | Albergo |
    Hotel | Viaggi | Farmacia | Ottica | Laboratorio | Dentale | Veterinaria | Immobiliare | Assicurazioni | Formazione | Eventi |
    Fotografia | Fiori | Giocattoli | Sport | Cicli | Ferramenta | Utensileria | Distribuzione | Commerciale | Import Export |
    Servizi | Industrie | Gruppo | Fratelli | Figli | Soluzioni | Tecnologie | Partecipazioni | Forniture | Acciai | Legnami`,
  titles: {
    invoice: list`Fattura | FATTURA | F A T T U R A | Fattura immediata | Fattura differita | Fattura accompagnatoria | FATTURA DI VENDITA | Fattura di cortesia |
      Copia di cortesia | Parcella | Avviso di parcella | Fattura TD01 | TD01 fattura | Fattura commerciale | Fattura elettronica | Bolletta |
      Fattura d'acconto | Fattura di saldo | Fattura riepilogativa | Nota pro forma / fattura | Fattura differita TD24`,
    'credit-note': list`Nota di credito | NOTA DI CREDITO | Nota di accredito | Nota credito | TD04 nota di credito | Nota di variazione | Storno fattura`,
    receipt: list`Scontrino | DOCUMENTO COMMERCIALE | DOCUMENTO COMMERCIALE di vendita o prestazione | Ricevuta | Ricevuta fiscale | Scontrino fiscale | Conto | Preconto`,
    other: list`Documento di trasporto | DDT | Preventivo | Ordine | Conferma d'ordine | Sollecito di pagamento | Estratto conto | Offerta | Bolla di consegna | Fattura pro forma | Proforma`,
  },
  things: list`Vite esagonale | Tassello | Cavo | Presa | Interruttore | Differenziale | Tubo rame | Valvola a sfera | Guarnizione | Filtro olio |
    Pastiglie freno | Pneumatico | Cinghia | Cuscinetto | Tubo idraulico | Pompa | Motore elettrico | Cartongesso | Cemento | Piastrella |
    Silicone | Pittura | Pennello | Carta abrasiva | Punta trapano | Disco taglio | Guanti da lavoro | Scarpe antinfortunistiche |
    Carta A4 | Toner | Raccoglitore | Buste | Etichette | Scatola cartone | Film estensibile | Bancale | Sedia ufficio | Scrivania |
    Scaffale | Monitor | Notebook | Cavo di rete | Tastiera | Mouse | Disco rigido | Stampante | Caffè in grani | Acqua minerale |
    Succo d'arancia | Vino rosso | Prosecco | Birra | Pane | Burro | Parmigiano | Prosciutto crudo | Mozzarella | Petto di pollo |
    Branzino | Patate | Pomodori pelati | Olio extravergine | Farina | Zucchero | Riso | Latte | Uova | Sapone | Detergente |
    Carta asciugamani | Sacchi immondizia | Gel igienizzante | Cassetta pronto soccorso | Siringhe | Mascherine | Terriccio | Concime |
    Vaso | Tenda | Moquette | Zerbino | Estintore | Rilevatore fumo | Lucchetto | Finestra PVC | Porta | Maniglia | Ricambio | Batteria |
    Caricabatterie | Maglietta | Giacca | Biglietti da visita | Manifesto | Libro | Lamiera | Tondo acciaio | Profilo | Pannello`,
  qualities: list`nero | bianco | blu | grande | piccolo | zincato | inox | rinforzato | riciclato | biologico | surgelato | 500 ml | 1 litro |
    5 kg | conf. 10 pz | scatola 100 | A4 | XL | 230V | 12 mm | 2,5 m | M8 x 40 | 1ª scelta | con coperchio | ricondizionato |
    50 x 70 cm | tipo B | sinistra | destra | assortiti | 75 cl | DOP | sottovuoto | UNI 5739 | RAL 9010`,
  services: list`Consulenza | Direzione lavori | Sviluppo software | Manutenzione annuale | Canone assistenza | Rinnovo licenza | Hosting | Dominio |
    Canone mensile | Onorario | Compenso professionale | Revisione contabile | Tenuta contabilità | Elaborazione cedolini | Traduzione |
    Progetto grafico | Servizio fotografico | Corso di formazione | Rimborso spese | Trasferta | Rimborso chilometrico | Pernottamento |
    Camera doppia con colazione | Tassa di soggiorno | Manodopera | Installazione | Montaggio | Riparazione | Revisione | Pulizia uffici |
    Pulizia vetri | Smaltimento rifiuti | Noleggio cassone | Noleggio attrezzatura | Trasporto | Nolo marittimo | Operazioni doganali |
    Deposito | Energia elettrica | Quota fissa | Quota energia | Consumo gas | Consumo acqua | Fognatura e depurazione | Fibra internet |
    Abbonamento mobile | Traffico voce | Spazio pubblicitario | Quota associativa | Affitto sala | Coperto | Menù | Canone di locazione |
    Spese condominiali | Premio assicurativo | Spese di istruttoria | Cassa previdenza 4% | Spese incasso | Bolli | Lavorazione conto terzi`,
  thingUnits: list`PZ | pz | pz. | NR | nr | n. | cad | CF | conf. | sc | kg | KG | g | lt | L | ml | m | MT | mq | MQ | rt | set | paia | bt | bott. | ct |
    cartone | bancale | qli | ton | RL | m3`,
  serviceUnits: list`h | ora | ORE | ore | gg | giorni | mese | mesi | anno | notte | notti | a corpo | corpo | forfait | kWh | Smc | km | mc | seduta |
    utente | visita | settimana | NR | serv.`,
  details: list`Matricola {number} | S/N {number} | Lotto {number} | DDT {number} del {date} | Rif. DDT n. {number} del {date} | Periodo {period} |
    Nomenclatura {number} | Origine: Italia | Colore da definire | Consegnato il {date} | montaggio incluso |
    come da preventivo {number} | Contatore {number} | Lettura prec. {number} Lettura att. {number} | Cantiere {text} | Tecnico: {text} |
    Contratto {number} | CIG {number} | CUP {number} | Garanzia 24 mesi | Cod. {number} | Taglia 42 | {number} | dal {period}`,
  groupHeadings: list`DDT n. {number} del {date} | Rif. DDT {number} del {date} | Materiali | Manodopera |
    Prestazioni | Lotto 1 | Ristorazione | Bevande | Cantiere: {text} | Canoni | Consumi | Altri importi`,
  distractors: {
    number: list`| DDT | D.D.T. n. | Bolla | Commessa | N. commessa | Preventivo | Contratto | Contatore | POD | PDR |
      Pratica | Spedizione | Lettera di vettura | Progetto | Cod. fornitore | Targa | Telaio | Polizza | Prenotazione | Camera | Tavolo |
      Cassa | Negozio | Filiale | Terminale | REA | Reg. Imprese | Cap. Soc. | CIG | CUP | Codice SDI | Codice destinatario | Codice univoco |
      IPA | ABI | CAB | CIN | C/C | Conto | Mandato | N. serie | Matricola | Centro di costo | Agente | Zona | Vettore | Colli | Albo n. | Intervento`,
    date: list`Data ordine | Ordine del | Data DDT | DDT del | Data preventivo | Data stampa | Data contratto | Data lettura | Prossima lettura | Arrivo |
      Partenza | Valida fino al | Data inizio | Data fine | Data valuta | Data ritiro | Data ricezione | Prossima fattura`,
    person: list`Contatto | Agente | Referente | Vs. riferimento | Ns. riferimento | Venditore | Operatore | Servito da | Cassiere | Amministratore | Tecnico |
      Compilato da | Conducente | Legale rappresentante | Responsabile`,
    phone: list`Tel | Tel. | Telefono | Fax | Cell. | Cellulare | Tel./Fax | Centralino | Servizio clienti | Numero verde | Guasti`,
    web: list`Sito | Web | Sito web | www | Internet`,
    text: list`Causale trasporto | Porto | Trasporto a mezzo | Vettore | Aspetto esteriore dei beni | Oggetto | Causale | Riferimento | Cantiere | Reparto |
      Modalità di pagamento | Banca d'appoggio | Stato | Magazzino | Note | Annotazioni | Tariffa | Resa | Spedizione | Regime fiscale |
      Esigibilità IVA | Tipologia documento | Veicolo`,
    amount: list`Saldo precedente | Capitale sociale | Fido | Ultima fattura | Peso kg | Peso lordo | N. colli | Peso netto | Punti | Risparmio | Totale merce lordo`,
    period: list`Periodo | Periodo di riferimento | Periodo di fatturazione | Competenza | Periodo consumi | Mese di competenza`,
  },
  shipTo: list`Destinazione merce | Luogo di destinazione | Destinazione | Luogo di consegna | Consegnare a | Indirizzo di consegna | Indirizzo di fornitura | Destinatario merce | Luogo di spedizione`,
  attention: list`Alla c.a. {person} | c.a. {person} | Att.ne {person} | Sig. {person} | Ufficio contabilità | Ufficio acquisti | Amministrazione | Egr. {person}`,
  greetings: list`Vi rimettiamo fattura per quanto segue: | Per le prestazioni eseguite: | Gentile cliente, | Egregi Signori, |
    A fronte della fornitura in oggetto addebitiamo: | Come da accordi Vi fatturiamo: | Dettaglio dei beni e servizi`,
  closings: list`Grazie per la fiducia accordataci. | Grazie e arrivederci | Distinti saluti | Cordiali saluti | Contributo CONAI assolto ove dovuto |
    Documento privo di valenza fiscale ai sensi dell'art. 21 DPR 633/72 | Copia analogica della fattura elettronica | Firma | Imposta di bollo assolta in modo virtuale |
    Salvo errori ed omissioni | Arrivederci e grazie`,
  terms: list`Bonifico bancario {days} gg d.f. | Bonifico {days} gg f.m. | Bonifico bancario 30 gg data fattura fine mese | Ri.Ba. {days} gg f.m. |
    RIBA {days}/60/90 gg FM | Rimessa diretta | Rimessa diretta {days} gg | Ricevuta bancaria {days} gg fine mese | Contanti | Bonifico vista fattura |
    Bonifico anticipato | A vista | Pagamento a {days} giorni | {days} giorni data fattura | {days} gg D.F.F.M. | Pagamento alla consegna |
    Contrassegno | Sconto {percent}% per pagamento entro {discountDays} gg, netto {days} gg | Pagamento entro il {date} | RID {date} |
    MP05 Bonifico | Bonifico bancario a ricevimento fattura | SDD {days} giorni | Addebito diretto il {date} | 50% all'ordine, saldo {days} gg`,
  means: list`Bonifico | Bonifico bancario | Ri.Ba. | Rimessa diretta | Contanti | Carta di credito | Assegno | RID | Contrassegno | SDD | POS`,
  numberSentences: list`Fattura n. {number} del {date} | FATTURA N. {number} | Fattura nr. {number} del {date} | Fattura {number} | Fattura numero {number} |
    FATTURA {number} DEL {date} | Fattura n° {number} - Cliente {customer} | Ns. fattura {number} Vs. ordine {order}`,
  paySentences: list`Vi preghiamo di versare {total} entro il {due} sull'IBAN {iban}. | Importo da pagare {total} entro il {due} | Totale da pagare {total} scadenza {due} |
    L'importo di {total} sarà addebitato il {due}. | Netto a pagare: {total}`,
  smallPrint: list`La merce viaggia a rischio e pericolo del committente. | Non si accettano reclami trascorsi 8 giorni dal ricevimento. |
    Per ogni controversia è competente il foro della nostra sede. | Decorsi i termini di pagamento saranno addebitati gli interessi di mora ai sensi del D.Lgs. 231/2002. |
    I dati personali sono trattati ai sensi del GDPR. | Contributo ambientale CONAI assolto. | Operazione soggetta a split payment art. 17-ter |
    La proprietà della merce passa all'acquirente solo a pagamento avvenuto. | Bollo virtuale assolto ai sensi del DM 17.6.2014 |
    Società soggetta a direzione e coordinamento. | Prestazione soggetta a ritenuta d'acconto. | Consulta le tue bollette nell'area clienti. |
    Nuovo catalogo disponibile online! | Si prega di controllare i dati fiscali. | Prezzi IVA esclusa`,
  sums: {
    subtotal: list`Totale merce | Subtotale | Totale lordo | Totale parziale | Totale righe | Totale DDT | Somma | Totale materiali`,
    discount: list`Sconto | Sconto {percent}% | Sconto cassa | Sconto incondizionato | Abbuono | Sconti`,
    shipping: list`Spese di trasporto | Trasporto | Spese spedizione | Spese di spedizione | Porto`,
    surcharge: list`Spese imballo | Spese incasso | Spese bolli | Bolli | Spese varie | Contributo CONAI | Spese bancarie | Marca da bollo | Cassa previdenza {percent}% | Contributo integrativo 4%`,
    rounding: list`Arrotondamento | Arrotondamenti`,
    paid: list`Acconto | Acconti | Già pagato | Acconto versato | Anticipo | Detrazione acconto | Pagato`,
    withholding: list`Ritenuta d'acconto {percent}% | R.A. {percent}% | Ritenuta {percent}% | Ritenuta di acconto {percent}% | Ritenuta Enasarco | Ritenuta a garanzia 0,5%`,
    deposit: list`Cauzione | Cauzioni | Deposito | Vuoti a rendere`,
    tip: list`Mancia | Servizio | Coperto`,
    tendered: list`Contante | CONTANTI | Contanti | Pagamento contante | Pagamento elettronico | Carta | Bancomat | POS | Importo pagato | Pagato`,
    change: list`Resto | RESTO | Resto contanti`,
    carried: list`Riporto | A riportare | Da riportare | Riporto pagina precedente | Segue`,
    balance: list`Saldo precedente | Saldo iniziale | Insoluti`,
    tax: list`IVA {rate}% | I.V.A. {rate}% | Imposta {rate}% | IVA al {rate}% | IVA ({rate}%) | Imposta | IVA | Totale IVA | Totale imposta | di cui IVA | DI CUI IVA | Importo IVA {rate}% | Imposta IVA`,
    inWords: list`Diconsi Euro | Importo in lettere | In lettere | Dicesi euro`,
    saved: list`N. articoli | Pezzi | Punti accumulati | Totale colli | Numero pezzi | Hai risparmiato`,
  },
  rateTable: {
    rate: list`Aliquota | % IVA | Aliq. | IVA % | Aliquota IVA | %`,
    base: list`Imponibile | Totale imponibile | Imponibile IVA | Imp.`,
    tax: list`Imposta | IVA | Totale imposta | Importo IVA`,
    gross: list`Totale | Totale ivato | Lordo`,
    code: list`Cod. IVA | C.I. | Codice | Natura`,
    sum: list`Totale | Totali | TOTALE`,
  },
  taxFree: list`Operazione non soggetta a IVA | Esente art. 10 DPR 633/72 | Non imponibile art. 41 DL 331/93 | Inversione contabile art. 17 c. 6 | Regime forfettario art. 1 L. 190/2014 |
    Operazione in franchigia da IVA | Reverse charge | Fuori campo IVA art. 15 | Non imponibile art. 8 c.1 | Regime del margine | Scissione dei pagamenti | N2.2 Non soggette`,
  page: list`Pagina {page} di {pages} | Pag. {page} di {pages} | Pag. {page}/{pages} | Pag. {page} | Pagina {page} | {page}/{pages} | Foglio {page} | Pag: {page}`,
  numerals: list`uno | due | tre | quattro | cinque | sei | sette | otto | nove | dieci | venti | trenta | cento | mille | e | duecento | /00`,
}
