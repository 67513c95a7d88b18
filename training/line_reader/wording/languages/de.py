from ..language import Language, phrases, words

GERMAN = Language(
    share=12,
    dictionary="ngerman",
    common=words("""
        der die das und in zu den von mit für auf ist im dem nicht ein eine als auch es an werden aus er hat dass
        sie nach wird bei einer um am sind noch wie einem über einen so zum wir Sie uns Ihre Ihren unser bis gemäß
        oder durch zur vor bitte gegen ohne unter sowie zzgl. inkl. bzw. ggf. lt.
    """),
    terms=phrases("""
        Rechnung | Rechnungsnummer | Rechnungs-Nr. | Rechnung Nr. | Rechn.-Nr. | RE-Nr. | Beleg-Nr. | Belegnummer |
        Rechnungsdatum | Datum | Belegdatum | Leistungsdatum | Leistungszeitraum | Lieferdatum | Liefertermin |
        Fälligkeitsdatum | Fällig am | Fällig | Zahlbar bis | Zahlungsziel | Zahlungsbedingungen | Zahlungsart |
        Kunden-Nr. | Kundennummer | Kd.-Nr. | Kunde | Auftrags-Nr. | Auftragsnummer | Auftrag | Bestellnummer |
        Bestell-Nr. | Bestellung vom | Ihre Bestellung | Ihr Zeichen | Unser Zeichen | Lieferschein-Nr. |
        Lieferschein | Lieferanschrift | Rechnungsanschrift | Ansprechpartner | Sachbearbeiter | Bearbeiter |
        Zwischensumme | Summe netto | Netto | Nettobetrag | Nettosumme | Warenwert | MwSt. | MwSt | USt. | USt |
        zzgl. 19 % MwSt. | zzgl. 7 % USt. | 19% MwSt. | Umsatzsteuer | Mehrwertsteuer | Gesamt | Gesamtbetrag |
        Gesamtsumme | Bruttobetrag | Brutto | Rechnungsbetrag | Endbetrag | Endsumme | Summe | Zu zahlen |
        Zahlbetrag | Offener Betrag | Anzahlung | Restbetrag | Übertrag | Skonto | Rabatt | Versandkosten | Versand
        | Fracht | Verpackung | Porto | Gutschrift | Gutschrift Nr. | Stornorechnung | Mahnung | Zahlungserinnerung
        | Mahngebühr | Angebot | Auftragsbestätigung | Quittung | Kassenbon | Bon-Nr. | Bar | EC-Karte | Rückgeld |
        Gegeben | USt-IdNr. | USt-ID | USt.-Id.-Nr. | UID-Nr. | UID | St.-Nr. | Steuernummer | Steuer-Nr. |
        Finanzamt | Amtsgericht | Registergericht | HRB | HRA | Handelsregister | Geschäftsführer |
        Geschäftsführerin | Vorstand | Aufsichtsrat | Sitz der Gesellschaft | Bankverbindung | Bank | IBAN | BIC |
        Konto-Nr. | Kto. | BLZ | Kontoinhaber | Verwendungszweck | Sparkasse | Volksbank eG | Gläubiger-ID |
        Mandatsreferenz | Tel. | Telefon | Fax | Telefax | Mobil | E-Mail | Internet | Web | Seite | Seite 1 von 2 |
        Blatt | Projekt | Bauvorhaben | Objekt | Zählernummer | Verbrauch | Grundpreis | Arbeitspreis | Abschlag |
        Kundendienst | Reverse-Charge | Steuerschuldnerschaft des Leistungsempfängers | Nettogewicht | Ursprungsland
        | Zolltarif-Nr. | Maßeinheit | Größe | Straße | Schlussrechnung | Ausführung
    """),
    headers=phrases("""
        Pos. | Pos | Nr. | Lfd. Nr. | Art.-Nr. | Artikel | Artikelnummer | Bezeichnung | Beschreibung | Leistung |
        Menge | Anz. | Anzahl | Einheit | ME | EH | Einzelpreis | E-Preis | EP | EP € | Einzel € | Preis |
        Preis/Einheit | Rabatt | Rab. % | MwSt. % | USt. | Gesamtpreis | Gesamt | Gesamt € | GP | Betrag | Betrag
        EUR | Summe | Datum | Stunden | Satz
    """),
    sentences=phrases("""
        Bitte überweisen Sie den Betrag innerhalb von 14 Tagen ohne Abzug. | Zahlbar innerhalb 30 Tagen netto, bei
        Zahlung innerhalb 10 Tagen 2 % Skonto. | Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum. |
        Vielen Dank für Ihren Auftrag. | Sehr geehrte Damen und Herren, | Mit freundlichen Grüßen | Steuerfreie
        innergemeinschaftliche Lieferung gemäß § 4 Nr. 1b UStG. | Gemäß § 19 UStG wird keine Umsatzsteuer berechnet.
        | Für Rückfragen stehen wir Ihnen gerne zur Verfügung. | Es gelten unsere Allgemeinen Geschäftsbedingungen
        (AGB). | Gerichtsstand und Erfüllungsort ist | Leistungsdatum entspricht Rechnungsdatum. | Hiermit berechnen
        wir Ihnen wie vereinbart: | Die Gutschrift wird mit der nächsten Rechnung verrechnet. | Wir bitten um
        Überweisung auf unser Konto. | Beanstandungen nur innerhalb von 8 Tagen. | Alle Preise verstehen sich zzgl.
        der gesetzlichen MwSt.
    """),
    days=words("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
    months=words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    short_months=words("Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez."),
    long_dates=phrases("""
        {d}. {month} {y} | {dd}. {month} {y} | {d}. {short} {y} | {day}, {d}. {month} {y} | {day}, den {dd}.{mm}.{y}
        | {month} {y} | vom {dd}.{mm}.{y} | {dd}.{mm}. - {dd}.{mm}.{y} | {dd}.{mm}.{y} – {dd}.{mm}.{y}
    """),
    short_dates=phrases("{dd}.{mm}.{y} | {dd}.{mm}.{y} | {d}.{m}.{y} | {dd}.{mm}.{yy} | {y}-{mm}-{dd} | {mm}/{y}"),
    units=words("""
        Stk Stk. St. Stück Std. Std h kg g t m m² m³ qm cbm km l Ltr. kWh Pal. Pal Pack. Pck. VE Psch. psch.
        pauschal lfm Rolle Ro. Satz Paar Karton Ktn. Tag Tage Monat Mon. Fl. Dose Beutel Sack
    """),
    goods=words("""
        Schraube Schrauben Dübel Mutter Scheibe Bohrer Kabel Stecker Schalter Leuchte Lampe Papier Ordner Toner
        Drucker Bildschirm Tastatur Schreibtisch Stuhl Schrank Regal Rohr Schlauch Ventil Filter Pumpe Dichtung
        Lager Welle Blech Winkel Platte Fliesen Farbe Lack Pinsel Zement Mörtel Kies Holz Latte Türe Fenster Schloss
        Schlüssel Montage Wartung Reparatur Anfahrt Arbeitszeit Beratung Reinigung Miete Lizenz Schulung Entsorgung
        Öl Käse Brötchen Milch Kaffee Wasser Bier Wurst Äpfel Gemüse Süßwaren Handschuhe Größe Kühlmittel Batterie
        Zubehör
    """),
    colours=words("schwarz weiß rot blau grün gelb grau silber gold braun natur anthrazit türkis transparent"),
    streets=phrases("""
        {name}straße {n} | {name}str. {n} | {name}weg {n} | {name}-Straße {n} | Am {name} {n} | {name}gasse {n} |
        {name}platz {n} | {name}allee {n}a | Postfach {n} | {name}ring {n}-{n}
    """),
    cities=phrases("""
        Berlin | Hamburg | München | Köln | Frankfurt am Main | Stuttgart | Düsseldorf | Leipzig | Nürnberg |
        Osnabrück | Saarbrücken | Göttingen | Würzburg | Fürth | Lübeck | Münster | Gießen | Weißenfels | Wien |
        Graz | Sankt Pölten | Zürich | Bern | Basel | St. Gallen | Bad Säckingen | Mönchengladbach | Großenhain |
        Überlingen
    """),
    given=words("""
        Anna Peter Jürgen Michael Sabine Björn Günter Ursula Thomas Käthe Stefan Jörg Claudia Wolfgang Hans Petra
        Klaus Markus Sören Zoë André Maximilian Hans-Peter
    """),
    family=words("""
        Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein
        Wolf Schröder Neumann Schwarz Zimmermann Krüger Groß Weiß Böhm Jäger Özdemir Voß Köhler König Lindner
    """),
    forms=phrases("""
        GmbH | GmbH & Co. KG | AG | e.K. | OHG | KG | UG (haftungsbeschränkt) | GbR | eG | SE | e.V. | mbH |
        Ges.m.b.H. | & Söhne GmbH | + Partner | Bau GmbH | Haustechnik GmbH | Elektro | Gebäudereinigung
    """),
    countries=words("DE AT CH LI LU"),
    currencies=words("€ € EUR EUR CHF Fr. SFr."),
    separators=(".,", ".,", ".,", ",", "'.", "’.", " ,", " ."),
)
