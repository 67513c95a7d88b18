from ..language import Language, phrases, words

DANISH = Language(
    share=5,
    dictionary="danish",
    common=words("""
        og i at det er en til på som med for af den de ikke der fra et har om vi var men kan skal eller også ved
        efter når være blev sig så hvis hos under inden senest vores jeres Deres De ind ud over uden ifølge samt må
        får nå år før både første øvrige
    """),
    terms=phrases("""
        Faktura | FAKTURA | Fakturanr. | Fakturanummer | Faktura nr. | Fakturadato | Dato | Forfaldsdato | Forfald |
        Betalingsfrist | Betales senest | Sidste rettidige betalingsdag | Leveringsdato | Leveret | Følgeseddel |
        Følgeseddel nr. | Ordrenr. | Ordrenummer | Ordre | Bestilling | Deres ref. | Vores ref. | Deres reference |
        Rekv.nr. | Rekvisition | Reference | Kundenr. | Kundenummer | Kunde | Debitornr. | Faktureringsadresse |
        Leveringsadresse | Att. | EAN-nr. | EAN lok.nr. | GLN | Subtotal | Netto | Nettobeløb | Beløb | Beløb ekskl.
        moms | Momsgrundlag | Momspligtigt beløb | Momsfrit beløb | Moms | Moms 25% | 25 % moms | 25,00% moms |
        Momsbeløb | I alt | I alt DKK | I alt ekskl. moms | I alt inkl. moms | Total | TOTAL | Total inkl. moms | At
        betale | AT BETALE | Til betaling | Saldo | Øreafrunding | Afrunding | Rabat | Fragt | Forsendelse | Gebyr |
        Fakturagebyr | Rykker | Rykkergebyr | Rente | Kreditnota | Kreditnota nr. | Tilbud | Kvittering | Kontant |
        Byttepenge | Dankort | MobilePay | Betalingsbetingelser | Netto 8 dage | Løbende måned + 30 dage |
        Bankoverførsel | Betalings-ID | Bank | Reg.nr. | Reg. nr. | Konto | Kontonr. | Reg./konto nr. | FI-nr. |
        Kortart | +71 | Kreditornr. | IBAN | SWIFT | BIC | CVR | CVR-nr. | CVR nr. | SE-nr. | Momsnr. | Tlf. |
        Telefon | Telefax | Mobil | E-mail | Hjemmeside | Web | Postboks | Side | Side 1 af 2 | Sag | Sagsnr. |
        Projekt | Vedrørende | Vedr. | Periode | Valuta | Omvendt betalingspligt | Overført | Transport | Aconto |
        Forudbetalt | Bemærkninger | Underskrift | Tak for handlen! | Velkommen igen | Vægt | Oprindelsesland |
        Varenummer | Måler nr. | Forbrug | Opgørelse | Sælger | Køber | Ændring | Å conto | Øvrige | Åbningstider
    """),
    headers=phrases("""
        Varenr. | Varenummer | Vare | Beskrivelse | Tekst | Betegnelse | Antal | Ant. | Enhed | Enh. | Pris | Stk.
        pris | Enhedspris | Stykpris | À pris | Rabat | Rabat % | Rab.% | Moms | Moms % | Beløb | Beløb DKK | I alt
        | Total | Dato | Timer | Linje
    """),
    sentences=phrases("""
        Ved for sen betaling beregnes renter i henhold til renteloven. | Angiv venligst fakturanummer ved betaling.
        | Varerne forbliver vores ejendom, indtil betaling er sket. | Momsfri levering efter momslovens § 34. |
        Omvendt betalingspligt, køber afregner momsen. | Med venlig hilsen | Kære kunde | Tak for Deres ordre. |
        Reklamation skal ske inden 8 dage. | Beløbet bedes indbetalt på vores konto. | Alle priser er ekskl. moms,
        medmindre andet er anført. | Vi gør opmærksom på vores salgs- og leveringsbetingelser.
    """),
    days=words("mandag tirsdag onsdag torsdag fredag lørdag søndag"),
    months=words("januar februar marts april maj juni juli august september oktober november december"),
    short_months=words("jan. feb. mar. apr. maj juni juli aug. sep. okt. nov. dec."),
    long_dates=phrases("""
        {d}. {month} {y} | den {d}. {month} {y} | {dd}. {month} {y} | {d}. {short} {y} | {day} d. {d}. {month} {y} |
        {month} {y} | {dd}.{mm}.{y} - {dd}.{mm}.{y}
    """),
    short_dates=phrases("""
        {dd}-{mm}-{y} | {dd}.{mm}.{y} | {dd}-{mm}-{yy} | {dd}/{mm}-{y} | {dd}/{mm}/{y} | {y}-{mm}-{dd} |
        {dd}{mm}{yy}
    """),
    units=words("""
        stk stk. STK timer t. time kg g ton m m² m³ km l ltr. kWh pk. pakke kasse rulle sæk sæt par palle dag dage
        md. måned flaske dåse
    """),
    goods=words("""
        Skrue Møtrik Spændeskive Kabel Stik Afbryder Pære Lampe Papir Mappe Toner Printer Skærm Tastatur Mus
        Skrivebord Stol Skab Reol Rør Slange Ventil Filter Pumpe Pakning Leje Plade Flise Cement Sand Grus Træ Dør
        Vindue Lås Nøgle Maling Pensel Handsker Hjelm Arbejdsløn Kørsel Installation Vedligehold Reparation
        Rådgivning Kursus Rengøring Husleje Licens Fragt Kaffe Te Mælk Brød Ost Skinke Kylling Øl Vin Vand Sukker
        Æbler Grøntsager Sæbe Batteri Æske Ørepropper Ånderum Idé Allé
    """),
    colours=words("sort hvid rød blå grøn gul grå sølv guld brun"),
    streets=phrases("""
        {name}vej {n} | {name}gade {n} | {name}gade {n}, 2. tv. | {name}vænget {n} | {name} Allé {n} | {name}stræde
        {n} st. th. | Postboks {n} | {name}parken {n} | Østergade {n}
    """),
    cities=phrases("""
        København K | København Ø | Aarhus C | Århus | Odense M | Aalborg SØ | Esbjerg | Køge | Næstved | Helsingør
        | Hillerød | Ærøskøbing | Åbenrå | Sønderborg | Frederiksværk | Tårnby | Rødovre | Oslo | Tromsø | Ålesund
    """),
    given=words("""
        Jens Mette Søren Kirsten Lars Bjørn Åse Jørgen Pernille Øjvind Birgitte Niels Maja Ærtbjerg Rasmus Signe
        Bjørk
    """),
    family=words("""
        Jensen Nielsen Hansen Pedersen Andersen Christensen Larsen Sørensen Rasmussen Jørgensen Petersen Madsen Kjær
        Østergaard Møller Kræmmer Ågård Nørgaard Bøgh Skjødt
    """),
    forms=phrases("""
        A/S | ApS | I/S | K/S | IVS | & Søn A/S | Holding ApS | P/S | a.m.b.a. | VVS ApS | Byg A/S | AS | ASA |
        Tømrerfirma
    """),
    countries=words("DK NO"),
    currencies=words("kr. kr. kr DKK DKK NOK EUR €"),
    separators=(".,", ".,", ",", " ,"),
)
