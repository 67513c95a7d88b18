from ..language import Language, phrases, words

DUTCH = Language(
    share=5,
    dictionary="dutch",
    common=words("""
        de het een van en in is dat op te voor met die niet zijn aan er om dan ook als bij door naar uit over tot
        wij u uw ons onze deze dit wordt worden na binnen zonder heeft hebben kan kunnen of maar per volgens onder
        tegen indien reeds één geen
    """),
    terms=phrases("""
        Factuur | FACTUUR | Factuurnummer | Factuurnr. | Factuur nr. | Factuurdatum | Datum | Vervaldatum |
        Vervaldag | Betaaltermijn | Te betalen vóór | Uiterste betaaldatum | Leverdatum | Leveringsdatum | Pakbon |
        Pakbonnr. | Leverbon | Bestelnummer | Ordernummer | Order nr. | Uw bestelling | Uw referentie | Uw ref. |
        Onze referentie | Ref. | Kenmerk | Betreft | Klantnummer | Klantnr. | Klant | Debiteurnr. | Debiteurnummer |
        Factuuradres | Afleveradres | T.a.v. | Contactpersoon | Subtotaal | Subtotaal excl. btw | Totaal excl. btw |
        Netto | Nettobedrag | Btw | BTW | BTW 21% | 21% BTW | btw 9% | Btw-bedrag | BTW hoog | BTW laag | Totaal |
        Totaal incl. btw | Totaalbedrag | TOTAAL | Te betalen | Te voldoen | Openstaand bedrag | Bedrag | Voorschot
        | Reeds betaald | Korting | Betalingskorting | Kredietbeperking | Verzendkosten | Vrachtkosten | Verpakking
        | Statiegeld | Creditnota | Creditfactuur | Offerte | Offertenr. | Kwitantie | Kassabon | Bon | Contant |
        Wisselgeld | PIN | Overschrijving | Automatische incasso | Betalingsvoorwaarden | Betaalwijze |
        Betalingskenmerk | Gestructureerde mededeling | IBAN | BIC | Bank | Rekeningnr. | Rek.nr. | T.n.v. | Btw-nr.
        | BTW-nummer | Btw-id | BTW BE | KvK | KvK-nr. | K.v.K. nr. | KBO | Ondernemingsnummer | RPR Antwerpen |
        Tel. | Telefoon | Fax | Mobiel | Gsm | E-mail | Website | Postbus | Pagina | Pagina 1 van 2 | Blad | Project
        | Projectnr. | Werk | Omschrijving | Periode | Valuta | Btw verlegd | Verlegd | Medecontractant | Transport
        | Opmerkingen | Handtekening | Voor akkoord | Bedankt voor uw aankoop! | Gewicht | Land van herkomst |
        Geïncasseerd | Coördinatie | Crediteuren
    """),
    headers=phrases("""
        Omschrijving | Artikel | Artikelnr. | Art.nr. | Code | Aantal | Aant. | Eenheid | Eenh. | Prijs | Prijs per
        stuk | Stukprijs | Eenheidsprijs | Korting | Krt. % | Btw | Btw % | Bedrag | Totaal | Totaal € | Datum |
        Uren | Tarief | Nr. | Pos.
    """),
    sentences=phrases("""
        Wij verzoeken u het bedrag binnen 14 dagen over te maken. | Gelieve bij betaling het factuurnummer te
        vermelden. | Op al onze leveringen zijn onze algemene voorwaarden van toepassing. | Btw verlegd naar
        afnemer. | Vrijgesteld van btw op grond van artikel 25. | Met vriendelijke groet, | Geachte heer, mevrouw, |
        Hartelijk dank voor uw bestelling. | Geleverde goederen blijven ons eigendom tot volledige betaling. |
        Reclames binnen 8 dagen na factuurdatum. | Gedeponeerd bij de Kamer van Koophandel te Utrecht. | Bij
        niet-tijdige betaling is van rechtswege 1 % rente verschuldigd. | Prijzen zijn exclusief btw, tenzij anders
        vermeld.
    """),
    days=words("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
    months=words("januari februari maart april mei juni juli augustus september oktober november december"),
    short_months=words("jan feb mrt apr mei jun jul aug sep okt nov dec"),
    long_dates=phrases("""
        {d} {month} {y} | {dd} {month} {y} | {d} {short} {y} | {day} {d} {month} {y} | {month} {y} | {dd}-{mm}-{y}
        t/m {dd}-{mm}-{y}
    """),
    short_dates=phrases("""
        {dd}-{mm}-{y} | {d}-{m}-{y} | {dd}/{mm}/{y} | {dd}-{mm}-{yy} | {y}-{mm}-{dd} | {dd}.{mm}.{y}
    """),
    units=words("""
        st st. stuk stuks uur u kg g m m² m³ m1 km l kWh doos dozen pak rol zak set paar pallet dag dagen maand fles
        krat mtr
    """),
    goods=words("""
        Schroef Moer Ring Kabel Stekker Schakelaar Lamp Papier Map Toner Printer Scherm Toetsenbord Muis Bureau
        Stoel Kast Plank Buis Slang Kraan Filter Pomp Pakking Lager Plaat Tegel Cement Zand Grind Hout Deur Raam
        Slot Sleutel Verf Kwast Handschoenen Helm Arbeidsloon Voorrijkosten Installatie Onderhoud Reparatie Advies
        Opleiding Schoonmaak Huur Licentie Hosting Vervoer Koffie Thee Melk Brood Kaas Kip Wijn Bier Water Suiker
        Appelsap Groente Reünie Ideeën Coördinatie Zeep Batterij
    """),
    colours=words("zwart wit rood blauw groen geel grijs zilver goud bruin crème"),
    streets=phrases("""
        {name}straat {n} | {name}weg {n} | {name}laan {n}a | {name}gracht {n}-{n} | {name}plein {n} | {name}kade {n}
        bus {n} | {name}dijk {n} | Postbus {n} | {name}steenweg {n} | Industrieweg {n}
    """),
    cities=phrases("""
        Amsterdam | Rotterdam | 's-Gravenhage | 's-Hertogenbosch | Utrecht | Eindhoven | Groningen | Antwerpen |
        Gent | Brussel | Leuven | Hengelo (O) | IJmuiden | Nijmegen | Zoetermeer | Alphen a/d Rijn | Capelle aan den
        IJssel | Heerhugowaard | Kortrijk | Ieper
    """),
    given=words("""
        Jan Piet Anneke Willem Saskia Joost Marijke Thijs Daniël Noëlle Femke Kees Sjoerd Eline Michaël Ruud Ingrid
    """),
    family=phrases("""
        de Jong | Jansen | de Vries | van den Berg | van Dijk | Bakker | Janssen | Visser | Smit | Meijer | de Boer
        | Mulder | Peeters | Maes | Claes | Van Damme | 't Hart | van 't Hoff | Dekker | Brouwer | Coëlho
    """),
    forms=phrases("""
        B.V. | BV | N.V. | NV | V.O.F. | VOF | C.V. | BVBA | bv | Groep B.V. | Holding B.V. | & Zonen B.V. |
        Techniek | Bouw BV | U.A.
    """),
    countries=words("NL BE"),
    currencies=words("€ € € EUR EUR"),
    separators=(".,", ".,", ",", " ,"),
)
