from ..language import Language, phrases, words

POLISH = Language(
    share=5,
    dictionary="polish",
    common=words("""
        i w na z do się nie że to jest o za od po jak przez dla oraz są być tym ten ta lub ze przy pod nad bez co
        czy już tylko może ich jego jej nas nasz Państwa prosimy zgodnie według dnia także które który której został
        będzie można należy więcej każdy między również
    """),
    terms=phrases("""
        Faktura | Faktura VAT | FAKTURA NR | Faktura nr | Nr faktury | Numer faktury | Faktura VAT nr | FV | Data
        wystawienia | Data sprzedaży | Data dostawy | Data | Miejsce wystawienia | Termin płatności | Termin zapłaty
        | Sposób zapłaty | Forma płatności | Przelew | Gotówka | Karta | Reszta | Sprzedawca | Nabywca | Odbiorca |
        Płatnik | Adres | Adres dostawy | Zamówienie | Zamówienie nr | Nr zamówienia | Nr klienta | Klient | WZ |
        Dokument WZ | Umowa nr | Wasz znak | Nasz znak | Dotyczy | Wartość netto | Wartość brutto | Wartość | Kwota
        netto | Kwota VAT | Kwota brutto | Suma netto | Suma brutto | Razem | RAZEM | Razem do zapłaty | Do zapłaty
        | DO ZAPŁATY | Ogółem | Suma | W tym | Podatek VAT | Stawka VAT | VAT 23% | 23 % | VAT 8% | zw. | np. |
        Zapłacono | Pozostało do zapłaty | Zaliczka | Faktura zaliczkowa | Faktura korygująca | Korekta | Nota
        korygująca | Proforma | Paragon | Paragon fiskalny | Duplikat | Oryginał | Kopia | Rabat | Upust | Koszt
        wysyłki | Wysyłka | Transport | Słownie | Słownie złotych | Bank | Nazwa banku | Rachunek bankowy | Nr konta
        | Nr rachunku | Konto | IBAN | SWIFT | NIP | REGON | KRS | BDO | PESEL | Sąd Rejonowy | Kapitał zakładowy |
        Tel. | tel./fax | Telefon | Faks | Kom. | E-mail | ul. | al. | pl. | Strona | Strona 1 z 2 | Str. | Uwagi |
        Podpis | Osoba upoważniona do wystawienia | Osoba upoważniona do odbioru | Odwrotne obciążenie | Mechanizm
        podzielonej płatności | Metoda kasowa | Kurs waluty | Waluta | Okres rozliczeniowy | Odsetki | Wezwanie do
        zapłaty | Dziękujemy | Waga netto | Kraj pochodzenia | Usługa | Usługi | Zużycie | Należność | Księgowość |
        Źródło | Ćwiczenia
    """),
    headers=phrases("""
        Lp. | Lp | Nazwa | Nazwa towaru | Nazwa towaru lub usługi | Opis | Indeks | PKWiU | GTU | Ilość | J.m. | Jm
        | Jedn. | Cena | Cena netto | Cena jedn. | Cena brutto | Rabat | Rabat % | Wartość netto | VAT | VAT % |
        Stawka VAT | Kwota VAT | Wartość brutto | Brutto | Razem | Data | Kod
    """),
    sentences=phrases("""
        Prosimy o terminową wpłatę na podany rachunek bankowy. | Faktura bez podpisu odbiorcy jest ważna. | W
        przypadku nieterminowej zapłaty naliczamy odsetki ustawowe. | Zwolnienie z VAT na podstawie art. 113 ust. 1
        ustawy o VAT. | Dziękujemy za skorzystanie z naszych usług. | Z poważaniem, | Szanowni Państwo, | Towar do
        czasu zapłaty pozostaje własnością sprzedawcy. | Reklamacje przyjmujemy w ciągu 14 dni od daty sprzedaży. |
        Wewnątrzwspólnotowa dostawa towarów, stawka 0 %. | Słownie: sto dwadzieścia trzy złote 45/100. | Sąd
        Rejonowy dla m.st. Warszawy, XII Wydział Gospodarczy KRS.
    """),
    days=words("poniedziałek wtorek środa czwartek piątek sobota niedziela"),
    months=words("""
        stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
    """),
    short_months=words("sty lut mar kwi maj cze lip sie wrz paź lis gru"),
    long_dates=phrases("""
        {d} {month} {y} | {d} {month} {y} r. | {dd} {month} {y} r. | dnia {dd}.{mm}.{y} r. | {dd}.{mm}.{y} r. |
        {day}, {d} {month} {y} | {d} {short} {y} | {dd}.{mm}.{y} - {dd}.{mm}.{y}
    """),
    short_dates=phrases("{dd}.{mm}.{y} | {y}-{mm}-{dd} | {dd}-{mm}-{y} | {y}.{mm}.{dd} | {dd}/{mm}/{y} | {mm}/{y}"),
    units=words("""
        szt. szt godz. godz h kg g t m m² m³ mb km l kWh op. opak. kpl. kpl usł. paleta karton worek rolka para
        dzień mies. litr butelka
    """),
    goods=words("""
        Śruba Nakrętka Podkładka Kabel Wtyczka Wyłącznik Żarówka Lampa Papier Segregator Toner Drukarka Monitor
        Klawiatura Mysz Biurko Krzesło Szafa Półka Rura Wąż Zawór Filtr Pompa Uszczelka Łożysko Blacha Płytka Cement
        Piasek Żwir Drewno Drzwi Okno Zamek Klucz Farba Pędzel Rękawice Kask Robocizna Dojazd Montaż Serwis Naprawa
        Doradztwo Szkolenie Sprzątanie Najem Licencja Hosting Przesyłka Kawa Herbata Mleko Chleb Ser Szynka Kurczak
        Wino Piwo Woda Cukier Jabłka Mydło Akumulator Śmietana Źródlana Ćwiartka Ołówek Zeszyt Książka
    """),
    colours=words("czarny biały czerwony niebieski zielony żółty szary srebrny złoty brązowy"),
    streets=phrases("""
        ul. {name} {n} | ul. {name} {n}/{n} | ul. {name} {n}A | al. {name} {n} lok. {n} | pl. {name} {n} | os.
        {name} {n} m. {n} | Aleja {name} {n} | {name} {n} | skr. poczt. {n}
    """),
    cities=phrases("""
        Warszawa | Kraków | Łódź | Wrocław | Poznań | Gdańsk | Szczecin | Bydgoszcz | Białystok | Częstochowa |
        Rzeszów | Toruń | Bielsko-Biała | Zielona Góra | Świdnica | Żory | Ząbki | Jastrzębie-Zdrój |
        Kędzierzyn-Koźle | Ełk
    """),
    given=words("""
        Jan Anna Piotr Małgorzata Krzysztof Agnieszka Tomasz Łukasz Paweł Elżbieta Michał Grażyna Wojciech Bożena
        Stanisław Zofia Żaneta
    """),
    family=words("""
        Nowak Kowalski Wiśniewska Wójcik Kowalczyk Kamińska Lewandowski Zieliński Szymańska Woźniak Dąbrowski
        Kozłowski Jankowska Mazur Krawczyk Grabowski Pająk Żak Łuczak Ślusarczyk Ćwik Źrebiec Gołębiewski
    """),
    forms=phrases("""
        Sp. z o.o. | sp. z o.o. | Sp. z o.o. sp.k. | S.A. | s.c. | sp.j. | P.P.H.U. | PHU | P.H.U. | FHU | Zakład
        Usługowy | Usługi Budowlane | i Wspólnicy sp.j. | Hurtownia
    """),
    countries=words("PL"),
    currencies=words("zł zł zł PLN PLN € EUR"),
    separators=(" ,", " ,", ",", ".,", " ."),
)
