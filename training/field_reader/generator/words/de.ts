import { list } from '#main/language/lexicons/lexicon.ts'
import type { Words } from './words.ts'

export const de: Words = {
  language: 'de',
  trades: list`Bau | Hochbau | Tiefbau | Elektrotechnik | Elektro | Sanitär | Heizungsbau | Haustechnik | Metallbau | Stahlbau |
    Maschinenbau | Werkzeugbau | Zerspanung | Kunststofftechnik | Verpackungen | Logistik | Spedition | Transporte | Kurierdienst |
    Autohaus | Kfz-Werkstatt | Reifenhandel | Landtechnik | Baustoffe | Holzhandel | Malerbetrieb | Dachdeckerei | Gartenbau |
    Gebäudereinigung | Sicherheitsdienst | Entsorgung | Recycling | Stadtwerke | Energie | Wasserwerk | Telekommunikation |
    Internetdienste | Software | IT-Service | Systemhaus | Datenschutz | Webdesign | Werbeagentur | Druckerei | Verlag |
    Buchhandlung | Bürobedarf | Bürotechnik | Möbel | Küchenstudio | Textilien | Modehaus | Wäscherei | Bäckerei | Fleischerei |
    Feinkost | Getränke | Weinhandel | Brauerei | Gastronomie | Hotel | Gasthof | Pension | Reisebüro | Apotheke | Sanitätshaus |
    Dentallabor | Medizintechnik | Arztpraxis | Tierarztpraxis | Rechtsanwälte | Steuerberatung | Wirtschaftsprüfung | Notariat |
    Ingenieurbüro | Architekten | Vermessung | Hausverwaltung | Immobilien | Versicherungsmakler | Personalservice | Akademie |
    Veranstaltungstechnik | Fotografie | Tonstudio | Optik | Uhren und Schmuck | Blumen | Spielwaren | Sport | Fahrräder |
    Handels | Vertriebs | Consulting | Beteiligungen | Holding | Services | Solutions | Technik | Systeme | Industriebedarf | Großhandel`,
  titles: {
    invoice: list`Rechnung | RECHNUNG | R E C H N U N G | Faktura | Ausgangsrechnung | Sammelrechnung | Abschlagsrechnung |
      1. Abschlagsrechnung | Teilrechnung | Schlußrechnung | Schlussrechnung | Honorarrechnung | Honorarnote | Verkaufsrechnung |
      Jahresrechnung | Monatsrechnung | Stromrechnung | Ihre Rechnung | Rechnung / Lieferschein | Gebührenrechnung |
      Kostenrechnung | Wartungsrechnung | Dauerrechnung | Rechnung/Invoice | Mitgliedsbeitrag | Liquidation | Teilschlussrechnung`,
    'credit-note': list`Gutschrift | GUTSCHRIFT | Rechnungskorrektur | Stornorechnung | Storno | Korrekturrechnung |
      Rechnungsgutschrift | Retourengutschrift | Wertgutschrift | Bonusgutschrift`,
    receipt: list`Kassenbon | Quittung | Beleg | Kassenbeleg | RECHNUNG | Barverkauf | Bewirtungsrechnung | Kundenbeleg |
      Barrechnung | Zahlungsbeleg | Parkschein | Tankbeleg`,
    other: list`Lieferschein | Angebot | Auftragsbestätigung | Bestellung | Mahnung | 2. Mahnung | Zahlungserinnerung |
      Kostenvoranschlag | Kontoauszug | Bestellbestätigung | Offene-Posten-Liste | Proforma | Arbeitsbericht`,
  },
  things: list`Sechskantschraube | Dübel | Kabelbinder | Mantelleitung | Steckdose | Leuchte | Schalter | Sicherung | Kupferrohr |
    Kugelhahn | Dichtung | Ölfilter | Bremsbelag | Winterreifen | Keilriemen | Lager | Hydraulikschlauch | Pumpe | Motor |
    Gipskartonplatte | Zement | Fliesen | Silikon | Farbe | Pinsel | Schleifpapier | Bohrer | Sägeblatt | Arbeitshandschuhe |
    Sicherheitsschuhe | Kopierpapier | Toner | Ordner | Haftnotizen | Briefumschläge | Etiketten | Versandkarton | Stretchfolie |
    Palette | Bürostuhl | Schreibtisch | Regal | Monitor | Notebook | Dockingstation | Netzwerkkabel | Tastatur | Festplatte |
    Drucker | Kaffeebohnen | Mineralwasser | Apfelsaft | Weißwein | Bier | Brötchen | Butter | Gouda | Hähnchenbrust | Rindfleisch |
    Kartoffeln | Tomaten | Olivenöl | Mehl | Zucker | Reis | Milch | Eier | Seife | Reinigungsmittel | Handtuchpapier | Müllbeutel |
    Desinfektionsmittel | Verbandkasten | Spritzen | Masken | Blumenerde | Dünger | Rasensamen | Pflanzkübel | Vorhang |
    Teppichfliese | Fußmatte | Feuerlöscher | Rauchmelder | Vorhängeschloss | Fenster | Türblatt | Beschlag | Ersatzteil |
    Batterie | Ladegerät | T-Shirt | Jacke | Visitenkarten | Flyer | Plakat | Buch | Lineal | Holzplatte | Stahlblech | Rundstahl`,
  qualities: list`schwarz | weiß | blau | grau | verzinkt | Edelstahl | groß | klein | extra stark | recycelt | Bio | tiefgekühlt |
    500 ml | 1 Liter | 5 kg | 10er Pack | VE 100 | DIN A4 | XL | 230 V | 12 mm | 2,5 m | M8 x 40 | Güte A | mit Deckel |
    gebraucht | RAL 7016 | 50 x 70 cm | Typ B | links | rechts | sortiert | DIN 933 | 3 x 1,5 mm² | 0,75 l | lose`,
  services: list`Beratung | Projektleitung | Programmierung | Wartung | Wartungspauschale | Lizenzverlängerung | Webhosting | Domain |
    Monatsabonnement | Supportpauschale | Rechtsberatung | Abschlussprüfung | Finanzbuchhaltung | Lohnabrechnung | Übersetzung |
    Lektorat | Grafikarbeiten | Fotoaufnahmen | Schulung | Seminargebühr | Reisekosten | Fahrtkosten | Kilometergeld | Übernachtung |
    Übernachtung mit Frühstück | Anfahrt | Arbeitszeit Monteur | Arbeitszeit Meister | Montage | Reparatur | Inspektion | Prüfung |
    Unterhaltsreinigung | Glasreinigung | Winterdienst | Entsorgung | Containerdienst | Gerätemiete | Kranmiete | Frachtkosten |
    Zollabfertigung | Lagerung | Arbeitspreis Strom | Grundpreis | Gasverbrauch | Wasserverbrauch | Abwassergebühr |
    Internetanschluss | Mobilfunktarif | Verbindungen | Anzeigenschaltung | Mitgliedsbeitrag | Raummiete | Buffet | Verwaltergebühr |
    Miete | Nebenkosten | Versicherungsprämie | Bearbeitungsgebühr | Gutachten | Vermessung | Planungsleistung | Bauleitung`,
  thingUnits: list`Stück | Stk | Stk. | St | ST | Pack | Pck | Pkg | Karton | Kiste | kg | g | Liter | l | m | lfm | m² | qm | Rolle |
    Satz | Paar | Dose | Flasche | Beutel | Palette | Bund | VE | Blatt | Set | t | Sack | Eimer | PCE | Einheit`,
  serviceUnits: list`Std | Std. | Stunden | h | Tage | Tag | Monat | Monate | Jahr | Nacht | Pauschal | psch | pausch. | Psch. | kWh | km |
    Einsatz | Nutzer | AW | ZE | Einheit | Woche | PT | Personentag | m³ | Min`,
  details: list`Serien-Nr. {number} | S/N: {number} | Charge {number} | Lieferschein {number} vom {date} | Leistungszeitraum {period} |
    Zeitraum: {period} | Zolltarifnr. {number} | Ursprungsland: DE | Farbe: nach Absprache |
    geliefert am {date} | inkl. Montage | laut Angebot {number} | Zähler-Nr. {number} | Zählerstand alt {number} neu {number} |
    Projekt {text} | Bearbeiter: {text} | Vertrag {number} | inkl. Zubehör | vom Umtausch ausgeschlossen | Kostenstelle {number} |
    Art.-Nr. {number} | Größe 42 | {number} | EAN {number} | Leistung vom {date} | abzgl. Rabatt | Oberfläche gebürstet`,
  groupHeadings: list`Lieferschein {number} vom {date} | Material | Arbeitszeit | Titel 1 | Los 2 | Hardware | Dienstleistungen |
    Speisen | Getränke | Baustelle {text} | Objekt: {text} | Monatliche Entgelte | Einmalige Entgelte |
    Verbrauch | Fahrzeug {text} | Nebenkosten | Lohnkosten`,
  distractors: {
    number: list`| Lieferschein | Lieferschein-Nr. | Projekt | Projekt-Nr. | Angebot Nr. |
      Angebots-Nr. | Vertragsnummer | Vertragskonto | Zählernummer | Zählpunkt | Marktlokation | Vorgang | Vorgangsnr. |
      Sendungsnummer | Tour | Kostenstelle | Objekt-Nr. | Lieferantennummer | Lieferanten-Nr. bei Ihnen | Kennzeichen |
      Fahrgestell-Nr. | Aktenzeichen | Unser Zeichen | Ihr Zeichen | Police | Buchungsnr. | Zimmer | Tisch | Kasse | Filiale |
      Terminal-ID | TA-Nr. | Trace-Nr. | Beleg-Nr. | BLZ | Konto-Nr. | HRB | Handelsregister | Registernummer | GLN | ILN |
      Leitweg-ID | Gläubiger-ID | Mandatsreferenz | Personal-Nr. | Maschinen-Nr. | Ticket | Rahmenvertrag | Bauvorhaben Nr.`,
    date: list`Bestelldatum | Auftragsdatum | Bestellt am | Auftrag vom | Druckdatum | gedruckt am | Angebotsdatum | Angebot vom |
      Vertragsbeginn | Vertragsende | Ablesedatum | nächste Ablesung | Anreise | Abreise | Gültig bis | Eingang | Kündbar zum |
      Valuta | Skonto bis | Lieferschein vom | Mindestlaufzeit bis | Stand | Erstzulassung`,
    person: list`Ansprechpartner | Sachbearbeiter | Bearbeiter | Ihr Ansprechpartner | Verkäufer | Vertreter | Besteller |
      Es bediente Sie | Kassierer | Geschäftsführer | Inhaber | Monteur | Außendienst | Kontakt | Vorstand | Aufsichtsratsvorsitz`,
    phone: list`Tel | Tel. | Telefon | Fon | Fax | Telefax | Mobil | Handy | Durchwahl | Hotline | Service-Telefon | Zentrale | Notdienst`,
    web: list`Web | Internet | Website | Homepage | www | Online | Besuchen Sie uns`,
    text: list`Versandart | Lieferbedingung | Lieferbedingungen | Frei Haus | Incoterms | Betreff | Betrifft | Bauvorhaben | BV |
      Baustelle | Projekt | Kommission | Abteilung | Zahlungsart | Zahlweise | Status | Lager | Bemerkung | Hinweis | Objekt |
      Tarif | Produkt | Versand | Lieferung | Ihre Nachricht | Fahrzeug`,
    amount: list`Saldovortrag | Offene Posten | Stammkapital | Kreditlimit | Letzte Rechnung | Gesamtgewicht | Gewicht kg | Abschlag monatlich |
      neuer Abschlag | Warenwert Ausland | Ersparnis | Bonuspunkte | Versicherungssumme`,
    period: list`Leistungszeitraum | Abrechnungszeitraum | Zeitraum | Lieferzeitraum | Mietzeitraum | Abrechnungsmonat | Verbrauchszeitraum`,
  },
  shipTo: list`Lieferadresse | Lieferanschrift | Warenempfänger | Lieferung an | Versandadresse | Leistungsort | Verbrauchsstelle | Baustelle |
    Abweichende Lieferanschrift | Empfänger der Ware`,
  attention: list`z. Hd. {person} | z.Hd. {person} | Herrn {person} | Frau {person} | Buchhaltung | Abt. Einkauf | Kreditorenbuchhaltung |
    zu Händen {person} | Rechnungsprüfung | Abteilung Rechnungswesen`,
  greetings: list`Sehr geehrte Damen und Herren, | Sehr geehrter Herr {person}, | Sehr geehrte Frau {person}, |
    Sehr geehrte Damen und Herren, wir bedanken uns für Ihren Auftrag und berechnen wie folgt: | Guten Tag, |
    hiermit stellen wir Ihnen folgende Leistungen in Rechnung: | Wir lieferten Ihnen auf Ihre Rechnung und Gefahr: |
    Für unsere Bemühungen erlauben wir uns zu berechnen: | unsere Lieferungen/Leistungen stellen wir Ihnen wie folgt in Rechnung.`,
  closings: list`Vielen Dank für Ihren Auftrag! | Wir danken für Ihren Einkauf | Mit freundlichen Grüßen | Vielen Dank für Ihren Besuch |
    Bei Rückfragen stehen wir Ihnen gerne zur Verfügung. | Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum. |
    Dieses Schreiben wurde maschinell erstellt und ist ohne Unterschrift gültig. | Irrtum vorbehalten. | Besten Dank |
    Wir freuen uns auf die weitere Zusammenarbeit. | Auf Wiedersehen`,
  terms: list`Zahlbar bis {date} ohne Abzug | Zahlbar innerhalb von {days} Tagen ohne Abzug | {days} Tage netto | Sofort ohne Abzug |
    Zahlbar sofort ohne Abzug | sofort fällig, rein netto | innerhalb {days} Tagen netto | Zahlung innerhalb {days} Tage |
    {discountDays} Tage {percent} % Skonto, {days} Tage netto | Bei Zahlung innerhalb {discountDays} Tagen {percent}% Skonto, {days} Tage rein netto |
    Zahlbar bis {discountDate} mit {percent} % Skonto = {discount}, bis {date} ohne Abzug | Zahlungsziel {days} Tage |
    Bitte überweisen Sie den Rechnungsbetrag innerhalb von {days} Tagen ohne Abzug auf das unten angegebene Konto. |
    Zahlung bis spätestens {date} erbeten. | Der Betrag ist fällig am {date}. | Lastschrift | Vorkasse | Barzahlung |
    Zahlbar nach Erhalt der Rechnung | 30 Tage nach Rechnungsdatum | netto Kasse | Zahlung per Lastschrift zum {date} | bar erhalten |
    Der Rechnungsbetrag wird am {date} von Ihrem Konto abgebucht. | {days} Tage ab Rechnungsdatum ohne Abzug | per Nachnahme`,
  means: list`Überweisung | Lastschrift | SEPA-Lastschrift | Barzahlung | EC-Karte | Kreditkarte | PayPal | Vorkasse | Rechnung`,
  numberSentences: list`Rechnung Nr. {number} vom {date} | Rechnung {number} | Rechnung Nr.: {number} | RECHNUNG {number} |
    Rechnungsnummer {number}, Kunde {customer} | Rechnung {number} zu Ihrer Bestellung {order} | Ihre Rechnung {number} vom {date} |
    Rechnung-Nr. {number} / {date} | Unsere Rechnung {number} für Ihren Auftrag {order}`,
  paySentences: list`Bitte überweisen Sie {total} bis zum {due} auf unser Konto {iban}. | Bitte zahlen Sie den Betrag von {total} bis {due}. |
    Der Gesamtbetrag von {total} ist bis {due} zu zahlen. | Den Betrag von {total} buchen wir am {due} ab. |
    Wir bitten um Überweisung von {total} unter Angabe der Rechnungsnummer {number}. | Rechnungsbetrag {total} fällig am {due} |
    Wir ziehen {total} am {due} von Ihrem Konto ein.`,
  smallPrint: list`Es gelten unsere Allgemeinen Geschäftsbedingungen. | Die gelieferte Ware bleibt bis zur vollständigen Bezahlung unser Eigentum. |
    Gerichtsstand ist unser Sitz. | Bei Zahlungsverzug berechnen wir Verzugszinsen von 9 Prozentpunkten über dem Basiszinssatz. |
    Reklamationen innerhalb von 8 Tagen. | Bitte geben Sie bei Zahlung stets die Rechnungsnummer an. | Umtausch nur mit Bon innerhalb 14 Tagen. |
    Sofern nicht anders angegeben entspricht das Lieferdatum dem Rechnungsdatum. | Leistungsdatum gleich Rechnungsdatum |
    Gemäß § 14 UStG sind Sie verpflichtet, diese Rechnung 2 Jahre aufzubewahren. | Freistellungsbescheinigung liegt vor. |
    Im Rechnungsbetrag sind Lohnkosten von 250,00 EUR enthalten. | Der Widerspruch gegen diese Rechnung ist innerhalb von 8 Wochen möglich. |
    Neu: unser Online-Shop mit über 20.000 Artikeln! | Besuchen Sie uns vom 12. bis 15. Mai auf der Messe. | Bitte beachten Sie unsere neue Bankverbindung.`,
  sums: {
    subtotal: list`Zwischensumme | Summe | Warenwert | Summe Positionen | Summe Titel 1 | Summe Material | Seitensumme | Gesamtsumme Lieferschein`,
    discount: list`Rabatt | Rabatt {percent}% | abzgl. {percent} % Rabatt | Nachlass | ./. Rabatt | Sonderrabatt | Treuerabatt | Gutschein | Abzug`,
    shipping: list`Versandkosten | Versand | Fracht | Frachtkosten | Porto | Porto und Verpackung | Lieferkosten | Transport`,
    surcharge: list`Verpackung | Mindermengenzuschlag | Energiezuschlag | Maut | Bearbeitungsgebühr | Teuerungszuschlag | Mautzuschlag | Nachnahmegebühr`,
    rounding: list`Rundung | Rundungsdifferenz | Ausgleich Rundung`,
    paid: list`Anzahlung | abzgl. Anzahlung | bereits bezahlt | Gezahlt | geleistete Abschläge | abzgl. Abschlagszahlungen | Vorauszahlung | erhaltene Anzahlung`,
    withholding: list`Sicherheitseinbehalt {percent} % | Einbehalt {percent}% | abzgl. Einbehalt | Bauabzugsteuer {percent}%`,
    deposit: list`Pfand | Leergut | Kaution | Pfandrückgabe`,
    tip: list`Trinkgeld | Tip | Bedienung`,
    tendered: list`Bar | Gegeben | Geg. BAR | gegeben EUR | EC-Karte | girocard | Kartenzahlung | Kreditkarte | VISA | BAR | Mastercard`,
    change: list`Rückgeld | Zurück | zurück EUR | RÜCKGELD BAR | Wechselgeld`,
    carried: list`Übertrag | Übertrag von Seite {page} | Uebertrag | Zwischensumme Übertrag | Fortsetzung nächste Seite`,
    balance: list`Saldovortrag | Vortrag | Offene Posten | Alter Saldo | Guthaben`,
    tax: list`MwSt. {rate}% | {rate}% MwSt | zzgl. {rate} % MwSt. | USt. {rate} % | + {rate}% USt. | Umsatzsteuer {rate} % | Mehrwertsteuer | MwSt | zzgl. gesetzl. MwSt. {rate}% | enthaltene MwSt. {rate}% | inkl. {rate}% MwSt | USt | MWST {rate}%`,
    inWords: list`in Worten | Betrag in Worten`,
    saved: list`Sie sparen | Anzahl Artikel | Posten | Punkte | Gesamtmenge | Ihr Vorteil | Rabattsumme`,
  },
  rateTable: {
    rate: list`MwSt-Satz | Satz | % | USt % | Steuersatz | MwSt % | St`,
    base: list`Netto | Nettobetrag | Bemessungsgrundlage | Nettosumme | Basis | Warenwert | Entgelt`,
    tax: list`MwSt | Steuer | USt | MwSt-Betrag | Steuerbetrag | USt-Betrag`,
    gross: list`Brutto | Bruttobetrag | Gesamt | Summe`,
    code: list`Code | Kz | Schl. | St.`,
    sum: list`Summe | Gesamt | Total`,
  },
  taxFree: list`Steuerschuldnerschaft des Leistungsempfängers | Gemäß § 19 UStG wird keine Umsatzsteuer berechnet. |
    Steuerfreie innergemeinschaftliche Lieferung | Umsatzsteuerfrei nach § 4 Nr. 21 UStG | Reverse Charge, § 13b UStG |
    Kleinunternehmer, keine MwSt. ausgewiesen | Differenzbesteuerung nach § 25a UStG | steuerfreie Ausfuhrlieferung | nicht steuerbar |
    Umsatzsteuerfrei aufgrund der Kleinunternehmerregelung`,
  page: list`Seite {page} von {pages} | Seite {page}/{pages} | Seite: {page} | Seite {page} | {page}/{pages} | Blatt {page} | - {page} - | S. {page}`,
  numerals: list`ein | zwei | drei | vier | fünf | sechs | sieben | acht | neun | zehn | zwanzig | dreißig | hundert | tausend | und | elf | zwölf`,
}
