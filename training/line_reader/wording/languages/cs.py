from ..language import Language, phrases, words

CZECH = Language(
    share=5,
    dictionary="cs_CZ",
    common=words("""
        a v na se je že s z do o k i ve pro za by ale si po jako být od při nebo není podle byl která který které
        jsou však také již před bez až pod nad dne této tento Vás Vám náš naše bude můžete prosíme dále více mezi
        včetně každý ještě své
    """),
    terms=phrases("""
        Faktura | FAKTURA č. | Faktura č. | Faktura - daňový doklad | FAKTURA – DAŇOVÝ DOKLAD | Číslo faktury |
        Daňový doklad č. | Doklad č. | Datum vystavení | Datum splatnosti | Splatnost | DUZP | Datum uskutečnění
        zdanitelného plnění | Datum zdan. plnění | Datum | Dodavatel | Odběratel | Příjemce | Konečný příjemce |
        Objednávka č. | Číslo objednávky | Objednávka | Dodací list | Dodací list č. | Zakázka | Číslo zakázky |
        Smlouva č. | Zákazník | Zákaznické číslo | Vaše značka | Naše značka | Vyřizuje | Variabilní symbol |
        Konstantní symbol | Specifický symbol | VS | KS | Var. symbol | Forma úhrady | Způsob platby | Převodem |
        Bankovní převod | Hotově | Hotovost | Kartou | Vráceno | Cena bez DPH | Základ | Základ daně | Základ DPH |
        DPH | DPH 21% | DPH 21 % | Sazba DPH | Výše DPH | Částka | Celkem | CELKEM | Celkem bez DPH | Celkem s DPH |
        Celkem Kč | Celkem k úhradě | K úhradě | K ÚHRADĚ | Částka k úhradě | Zaokrouhlení | Mezisoučet | Součet |
        Sleva | Záloha | Uhrazené zálohy | Zálohová faktura | Doplatek | Dobropis | Opravný daňový doklad | Nabídka
        | Účtenka | Paragon | Stvrzenka | Příjmový doklad | Penále | Upomínka | Doprava | Poštovné | Balné | Banka |
        Bankovní spojení | Číslo účtu | Č. účtu | Účet | IBAN | SWIFT | BIC | IČ | IČO | DIČ | Neplátce DPH | Plátce
        DPH | Zapsán v OR | Spisová značka | Městský soud v Praze | oddíl C, vložka | Krajský soud v Brně | Tel. |
        Telefon | Mobil | Fax | E-mail | Web | PSČ | Strana | Strana 1 z 2 | List | Poznámka | Vystavil | Převzal |
        Razítko a podpis | Podpis | Přenesená daňová povinnost | Reverse charge | Fakturujeme Vám | Období | Měna |
        Kurz | Hmotnost | Země původu | Děkujeme za Váš nákup | Množství | Spotřeba | Číslo měřidla | Účtování |
        Úhrada | Žádost | Šířka | Řada | Délka | Věc | Úřad | Ďáblice | Ťuhýk | Růžová | Ústí
    """),
    headers=phrases("""
        Označení dodávky | Popis | Položka | Název | Kód | Katalog. č. | Množství | Mn. | Počet | MJ | Jedn. | J.
        cena | Cena za MJ | Cena/MJ | Jednotková cena | Sleva | Sleva % | Cena | Cena bez DPH | DPH | %DPH | DPH % |
        Kč DPH | Celkem | Kč celkem | Cena celkem | Datum | Hodin | Č.
    """),
    sentences=phrases("""
        Firma je zapsána v obchodním rejstříku vedeném Městským soudem v Praze. | Dovolujeme si Vás upozornit, že v
        případě nedodržení data splatnosti | Nejsme plátci DPH. | Daň odvede zákazník. | Zboží zůstává až do úplného
        uhrazení majetkem dodavatele. | Děkujeme za včasnou úhradu. | S pozdravem | Vážený zákazníku, | Fakturujeme
        Vám dle objednávky následující položky: | Reklamace uplatněte do 14 dnů od převzetí. | Při platbě uveďte
        variabilní symbol. | Vystaveno v souladu se zákonem č. 235/2004 Sb., o DPH.
    """),
    days=words("pondělí úterý středa čtvrtek pátek sobota neděle"),
    months=words("ledna února března dubna května června července srpna září října listopadu prosince"),
    short_months=words("led úno bře dub kvě čvn čvc srp zář říj lis pro"),
    long_dates=phrases("""
        {d}. {month} {y} | {d}. {m}. {y} | {dd}. {mm}. {y} | dne {d}. {month} {y} | {day} {d}. {month} {y} | {d}.
        {short} {y} | {d}.{m}.{y} - {d}.{m}.{y}
    """),
    short_dates=phrases("""
        {dd}.{mm}.{y} | {d}.{m}.{y} | {d}. {m}. {y} | {dd}. {mm}. {y} | {y}-{mm}-{dd} | {dd}/{mm}/{y}
    """),
    units=words("""
        ks ks. hod hod. h kg g t m m² m³ bm km l kWh bal. krab. kpl sada role pytel pár pal. den dny měs. láhev litr
        paleta
    """),
    goods=words("""
        Šroub Matice Podložka Kabel Zástrčka Vypínač Žárovka Lampa Papír Šanon Toner Tiskárna Monitor Klávesnice Myš
        Stůl Židle Skříň Police Trubka Hadice Ventil Filtr Čerpadlo Těsnění Ložisko Plech Dlaždice Cement Písek
        Štěrk Dřevo Dveře Okno Zámek Klíč Barva Štětec Rukavice Přilba Práce Cestovné Montáž Údržba Oprava
        Poradenství Školení Úklid Nájem Licence Přeprava Káva Čaj Mléko Chléb Sýr Šunka Kuře Pivo Víno Voda Cukr
        Jablka Mýdlo Baterie Účet Ořechy Řepa Ťapka Ďasík Nůž Kůň Loď Síť Daň
    """),
    colours=words("černá bílá červená modrá zelená žlutá šedá stříbrná zlatá hnědá růžová"),
    streets=phrases("""
        {name} {n} | {name} {n}/{n} | {name}ova {n} | ul. {name} {n} | nám. {name} {n} | Náměstí {name} {n} | tř.
        {name} {n}/{n}a | {name} č.p. {n} | {name} ev. č. {n}
    """),
    cities=phrases("""
        Praha 1 | Praha 4 - Nusle | Brno | Ostrava | Plzeň | Liberec | Olomouc | České Budějovice | Hradec Králové |
        Ústí nad Labem | Pardubice | Zlín | Žďár nad Sázavou | Říčany | Šumperk | Děčín | Náchod | Třebíč |
        Frýdek-Místek | Čáslav | Bratislava | Košice
    """),
    given=words("""
        Jan Jana Petr Jiří Tomáš Kateřina Zdeněk Věra Lukáš Lenka Ondřej Šárka Václav Alžběta Miloš Růžena Matěj
        Žaneta
    """),
    family=words("""
        Novák Svobodová Novotný Dvořák Černý Procházka Kučera Veselý Horák Němcová Pokorný Růžička Fiala Sedláčková
        Doležal Zeman Kříž Šťastný Řehák Žižka Ďurica Čapek Hruška Křeček
    """),
    forms=phrases("""
        s.r.o. | s. r. o. | spol. s r.o. | , s.r.o. | a.s. | , a.s. | v.o.s. | k.s. | družstvo | o.p.s. | z.s. | a
        syn, s.r.o. | Stavby s.r.o. | OSVČ
    """),
    countries=words("CZ SK"),
    currencies=words("Kč Kč Kč CZK CZK EUR € ,- Kč"),
    separators=(" ,", " ,", ",", ".,", " ."),
)
