from ..language import Language, phrases, words

SWEDISH = Language(
    share=5,
    dictionary="swedish",
    common=words("""
        och i att det som en på är av för med till den har de inte om ett var men sig så vi från kan när år efter
        vid ska skall också under eller där alla mot er vår vårt våra ni inom utan enligt samt senast därefter över
        genom blir får än då hos mellan
    """),
    terms=phrases("""
        Faktura | FAKTURA | Fakturanummer | Fakturanr | Faktura nr | Fakturadatum | Datum | Förfallodatum |
        Förfallodag | Förfaller | Betalas senast | Leveransdatum | Leveransvillkor | Följesedel | Följesedelsnr |
        Ordernummer | Ordernr | Ert ordernr | Beställning | Er referens | Vår referens | Er ref. | Vår ref. |
        Märkning | Referens | Kundnummer | Kundnr | Kund | Fakturaadress | Leveransadress | Att. | Summa | Summa
        exkl. moms | Delsumma | Netto | Nettobelopp | Exkl. moms | Moms | Moms 25% | 25 % moms | Momsbelopp | Moms
        kr | Totalt | Total | TOTALT | Totalt inkl. moms | Totalbelopp | Att betala | ATT BETALA | Belopp att betala
        | SEK att betala | Öresutjämning | Öresavrundning | Avrundning | Rabatt | Frakt | Fraktavgift |
        Faktureringsavgift | Expeditionsavgift | Dröjsmålsränta | Påminnelse | Påminnelseavgift | Kreditfaktura |
        Kreditnota | Offert | Kvitto | Kvitto nr | Kontant | Växel | Kort | Kassa | Betalningsvillkor | 30 dagar
        netto | Betalningssätt | OCR | OCR-nummer | OCR-nr | Bankgiro | Bg | Plusgiro | Postgiro | Swish | Autogiro
        | IBAN | BIC | Bank | Bankkonto | Clearingnr | Org.nr | Organisationsnummer | Org. nr | Momsreg.nr | VAT-nr
        | Momsregistreringsnummer | Godkänd för F-skatt | Innehar F-skattsedel | Styrelsens säte | Säte | Tel. |
        Telefon | Tfn | Fax | Mobil | E-post | Hemsida | Webb | Box | Sida | Sid | Sida 1 av 2 | Projekt | Projektnr
        | Objekt | Avser | Period | Valuta | Omvänd skattskyldighet | Omvänd betalningsskyldighet | Förskott |
        Betalt | Saldo | Meddelande | Anmärkning | Underskrift | Tack för ditt köp! | Välkommen åter! | Vikt |
        Ursprungsland | Artikelnummer | Förbrukning | Överförs | Ångerrätt | Hälsningar | Återbetalning | Säljare
    """),
    headers=phrases("""
        Benämning | Beskrivning | Art.nr | Artikelnr | Artikel | Antal | Ant. | Enhet | Enh. | À-pris | Á-pris |
        A-pris | Pris | Pris/st | Rabatt | Rab. % | Moms | Moms % | Belopp | Summa | Summa kr | Totalt | Datum |
        Timmar | Lev. antal | Best. antal
    """),
    sentences=phrases("""
        Vid betalning efter förfallodagen debiteras dröjsmålsränta enligt räntelagen. | Ange fakturanummer vid
        betalning. | Betalningsvillkor 30 dagar netto. | Företaget innehar F-skattebevis. | Varorna förblir vår
        egendom tills full betalning skett. | Omvänd skattskyldighet för byggtjänster gäller. | Tack för din
        beställning! | Med vänliga hälsningar | Hej! | Eventuella anmärkningar ska göras inom 8 dagar. | Vi
        tillämpar våra allmänna leveransvillkor. | Undantag från moms enligt 3 kap. mervärdesskattelagen.
    """),
    days=words("måndag tisdag onsdag torsdag fredag lördag söndag"),
    months=words("januari februari mars april maj juni juli augusti september oktober november december"),
    short_months=words("jan feb mar apr maj jun jul aug sep okt nov dec"),
    long_dates=phrases("""
        {d} {month} {y} | den {d} {month} {y} | {dd} {month} {y} | {d} {short} {y} | {day} {d} {month} {y} | {month}
        {y} | {y}-{mm}-{dd} - {y}-{mm}-{dd}
    """),
    short_dates=phrases("""
        {y}-{mm}-{dd} | {y}-{mm}-{dd} | {yy}{mm}{dd} | {y}{mm}{dd} | {dd}.{mm}.{y} | {dd}/{mm}/{y} | {d}/{m} {y}
    """),
    units=words("""
        st st. styck tim h kg g ton m m² m³ lpm km l kWh frp förp. kart. låda rulle säck set par pall dag dagar mån
        flaska burk
    """),
    goods=words("""
        Skruv Mutter Bricka Kabel Kontakt Strömbrytare Glödlampa Lampa Papper Pärm Toner Skrivare Skärm Tangentbord
        Mus Skrivbord Stol Skåp Hylla Rör Slang Ventil Filter Pump Packning Lager Plåt Kakel Cement Sand Grus Trä
        Dörr Fönster Lås Nyckel Färg Pensel Handskar Hjälm Arbetstid Resekostnad Installation Underhåll Reparation
        Rådgivning Utbildning Städning Hyra Licens Frakt Kaffe Te Mjölk Bröd Ost Skinka Kyckling Öl Vin Vatten
        Socker Äpplen Gräddfil Tvål Batteri Idé Armé Åkgräsklippare
    """),
    colours=words("svart vit röd blå grön gul grå silver guld brun"),
    streets=phrases("""
        {name}gatan {n} | {name}vägen {n} | {name}vägen {n} B | {name} gata {n} | {name}gränd {n} | Box {n} |
        {name}torget {n} | {name}allén {n}, 3 tr | Storgatan {n}
    """),
    cities=phrases("""
        Stockholm | Göteborg | Malmö | Uppsala | Västerås | Örebro | Linköping | Jönköping | Norrköping | Umeå |
        Gävle | Borås | Södertälje | Åkersberga | Östersund | Växjö | Ängelholm | Helsingfors | Åbo | Luleå
    """),
    given=words("""
        Anders Karin Lars Åsa Björn Märta Erik Åke Linnéa Göran Örjan Sören Måns Märit Håkan Mattias André Ingvär
        Elin
    """),
    family=words("""
        Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Lindström Åberg
        Öberg Söderström Sjöberg Nyström Hägg Björk Åström Lindén Norén Hallén
    """),
    forms=phrases("""
        AB | Aktiebolag | HB | KB | Ek. för. | & Co AB | i Sverige AB | Bygg AB | El & VVS AB | (publ) | Oy |
        Konsult | Åkeri AB | & Söner
    """),
    countries=words("SE FI"),
    currencies=words("kr kr kr SEK SEK :- EUR €"),
    separators=(" ,", " ,", ",", ".,", " ."),
)
