from ..language import Language, phrases, words

ITALIAN = Language(
    share=12,
    dictionary="italian",
    common=words("""
        di che e la il un a per in è una con non del da i le si dei delle al alla nel della come più o ma se anche
        gli lo su sono dal ai vostra nostra nostro vostro entro dopo senza questo questa essere stato già però città
        può sarà perché dell'anno l'importo all'ordine nell'anno d'ufficio
    """),
    terms=phrases("""
        Fattura | FATTURA N. | Fattura n. | Fattura nr. | N. fattura | Nr. fattura | Numero fattura | Fattura n° |
        Numero documento | Data | Data fattura | Data documento | Data emissione | Scadenza | Data scadenza | Data
        di consegna | DDT | D.D.T. n. | Documento di trasporto | Bolla n. | Ordine | Ordine n. | N. ordine | Vs.
        ordine | Vs. rif. | Ns. rif. | Rif. | Riferimento | Cliente | Codice cliente | Cod. cliente | Spett.le |
        Spett. | Egr. Sig. | Gent.ma | Destinatario | Destinazione | Luogo di consegna | Intestatario | Alla c.a. |
        Subtotale | Imponibile | Totale imponibile | Imp. netto | Totale netto | Importo | IVA | I.V.A. | IVA 22% |
        IVA 22 % | Aliquota IVA | Aliquota | Totale IVA | Imposta | Totale imposta | Totale | Totale fattura |
        TOTALE FATTURA | TOTALE DOCUMENTO | Totale documento | Totale dovuto | Totale a pagare | Netto a pagare |
        Saldo | Acconto | Sconto | Sc. % | Sconto merce | Spese di spedizione | Spese di trasporto | Spese incasso |
        Trasporto | Bollo | Marca da bollo | Ritenuta d'acconto | Cassa previdenza 4% | Nota di credito | Nota di
        accredito | Preventivo | Ricevuta | Ricevuta fiscale | Scontrino | Documento commerciale | Contanti | Resto
        | Bancomat | Carta di credito | Pagamento | Modalità di pagamento | Condizioni di pagamento | Bonifico
        bancario | Bonifico 30 gg. d.f.f.m. | Ri.Ba. 60 gg | Rimessa diretta | Banca | Banca d'appoggio | IBAN | BIC
        | SWIFT | ABI | CAB | C/C n. | Intestato a | P.IVA | P. IVA | Partita IVA | Part. IVA | C.F. | Cod. Fisc. |
        Codice fiscale | Codice SDI | Codice univoco | PEC | REA | R.E.A. MI- | Registro Imprese di | Cap. Soc. € |
        Capitale sociale i.v. | Sede legale | Tel. | Telefono | Cell. | Fax | E-mail | Sito | C.A.P. | Pag. | Pagina
        | Pagina 1 di 2 | Cantiere | Commessa | CIG | CUP | Causale | Porto franco | Colli | Peso lordo | Peso netto
        kg | Vettore | Aspetto dei beni | Firma | Firma conducente | Reverse charge | Inversione contabile | Non
        imponibile art. 41 | Esente art. 10 | Riporto | A riportare | Totale merce | Periodo | Valuta | Paese di
        origine | Quantità | Attività | Società | Novità
    """),
    headers=phrases("""
        Descrizione | Codice | Cod. | Articolo | Cod. art. | Q.tà | Qtà | Quantità | U.M. | UM | Unità | Prezzo |
        Prezzo unit. | Prezzo unitario | P. Unit. | Sconto | Sc. % | IVA | % IVA | Aliq. | Importo | Importo € |
        Totale | Imponibile | Lotto | Data | Ore | N. | Rif.
    """),
    sentences=phrases("""
        Contributo CONAI assolto ove dovuto. | Operazione soggetta a inversione contabile ai sensi dell'art. 17 DPR
        633/72. | Non imponibile IVA art. 41 D.L. 331/93. | Operazione in franchigia da IVA, art. 1, c. 54-89, L.
        190/2014. | Imposta di bollo assolta in modo virtuale. | Distinti saluti. | Cordiali saluti, | Vi
        ringraziamo per la fiducia accordataci. | Il pagamento dovrà essere effettuato entro 30 giorni data fattura.
        | La merce viaggia a rischio e pericolo del committente. | Per ritardato pagamento saranno addebitati gli
        interessi di mora. | Foro competente: Milano. | Società soggetta a direzione e coordinamento di | Copia di
        cortesia della fattura elettronica. | Arrivederci e grazie! | Si prega di indicare il numero della fattura
        nella causale. | Informativa ai sensi del Reg. UE 2016/679 (GDPR).
    """),
    days=words("lunedì martedì mercoledì giovedì venerdì sabato domenica"),
    months=words("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
    short_months=words("gen feb mar apr mag giu lug ago set ott nov dic"),
    long_dates=phrases("""
        {d} {month} {y} | {dd} {month} {y} | lì {dd}/{mm}/{y} | {d} {short} {y} | {day} {d} {month} {y} | 1° {month}
        {y} | del {dd}/{mm}/{y} | {month} {y} | dal {dd}/{mm}/{y} al {dd}/{mm}/{y}
    """),
    short_dates=phrases("""
        {dd}/{mm}/{y} | {dd}/{mm}/{y} | {dd}-{mm}-{y} | {d}/{m}/{yy} | {dd}.{mm}.{y} | {y}-{mm}-{dd}
    """),
    units=words("""
        pz pz. PZ nr n. NR h ore kg KG g q t m MT mq m² mc m³ ml km l lt kWh gg giorni conf. cf scatola cartone
        pallet sacco rotolo paio cad. mese a corpo
    """),
    goods=words("""
        Vite Dado Rondella Bullone Cavo Spina Interruttore Lampada Lampadina Carta Cartella Toner Stampante Schermo
        Tastiera Scrivania Sedia Armadio Scaffale Tubo Valvola Filtro Pompa Guarnizione Cuscinetto Lamiera Piastra
        Piastrelle Cemento Sabbia Ghiaia Legno Porta Finestra Serratura Chiave Vernice Pennello Guanti Casco Scarpe
        Manodopera Installazione Manutenzione Riparazione Consulenza Formazione Pulizia Noleggio Licenza
        Progettazione Trasporto Caffè Tè Latte Pane Formaggio Prosciutto Pollo Olio Vino Birra Acqua Zucchero
        Pomodoro Sapone Batteria Scatola Cartongesso Attività Qualità Tassì Bidè
    """),
    colours=words("nero bianco rosso blu verde giallo grigio argento oro marrone avorio trasparente"),
    streets=phrases("""
        Via {name}, {n} | Via {name} n. {n} | V.le {name}, {n} | Viale {name} {n}/A | Piazza {name}, {n} | P.zza
        {name} {n} | Corso {name}, {n} | C.so {name} {n} | Strada {name}, {n}/{n} | Loc. {name}, {n} | Via
        dell'{name}, snc | Zona Ind.le {name}
    """),
    cities=phrases("""
        Roma (RM) | Milano (MI) | Torino | Napoli NA | Bologna | Firenze (FI) | Genova | Verona | Padova | Forlì |
        L'Aquila | Reggio nell'Emilia | Cantù (CO) | Sant'Agata Bolognese | Cefalù | Santhià | Trento |
        Bolzano/Bozen | Lugano | San Donà di Piave | Mondovì | Cinisello Balsamo (MI) | Bari | Palermo
    """),
    given=words("""
        Giuseppe Maria Giovanni Francesca Antonio Niccolò Chiara Alessandro Giulia Luca Sofia Andrea Elena Paolo
        Martina Nicolò Marco Sara Roberto Daniele Noè
    """),
    family=words("""
        Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De Luca Mancini
        Costa Giordano Rizzo Lombardi D'Angelo D'Amico Dell'Orto Cappè Nicolò Scibilia Fabbri Moretti Pavarò
    """),
    forms=phrases("""
        S.r.l. | Srl | S.R.L. | SRL | S.p.A. | SpA | SPA | S.n.c. | snc | S.a.s. | S.r.l.s. | Soc. Coop. | Soc.
        Coop. a r.l. | & C. S.a.s. | & Figli S.n.c. | F.lli | Ditta | Impianti S.r.l. | Studio
    """),
    countries=words("IT SM VA CH"),
    currencies=words("€ € € EUR EUR Euro CHF"),
    separators=(".,", ".,", ".,", ",", " ,", "'."),
)
