import { combine, type Lexicon, list } from './lexicon.ts'

const NUMBER = list`nummer | nr | -nr | no | # | kennung | id`

/** Germany, Austria, Switzerland. */
export const de: Lexicon = {
  language: 'de',
  labels: {
    invoiceNumber: {
      strong: [
        ...combine(
          list`Korrektur-Nr | Korrekturnummer | Storno-Nr | Gutschrift-Nr | 
        Rechnungs | Rechnung | Gutschrift | Gutschrifts | Re | Rg | Rech | Rechn | Rnr | Beleg | Stornorechnungs |
        Schlussrechnungs | Faktura | Fakturen | Rechnungsbeleg | Abrechnungs | Bon | Quittungs | Abschlagsrechnung |
        Honorarnote | Honorarnoten | Teilrechnung | Schlussrechnung | Sammelrechnung | Rechnungskorrektur |
        Korrekturrechnung | Proformarechnung | Handwerkerrechnung
      `,
          NUMBER,
        ),
        ...list`Rechnung | Faktura | Rechnungsnummer/Datum | Unsere Rechnung | Rechnung/Lieferschein`,
      ],
      weak: list`
        Beleg | Gutschrift | Dokumentnummer | Dokument-Nr | Dokumentennummer | Vorgangsnummer | Vorgangs-Nr |
        Unser Zeichen | Nummer | Nr | Bon | Quittung | Honorarnote | Transaktionsnummer | Rechnungskorrektur |
        Stornorechnung | Schlussrechnung | Abschlagsrechnung | Belegnummer/Datum
      `,
    },
    invoiceDate: {
      strong: list`
        Rechnungsdatum | Rechnungs-Datum | Datum der Rechnung | Rechnung vom | Belegdatum | Ausstellungsdatum |
        Ausgestellt am | Rechnungstag | Gutschriftsdatum | Gutschriftdatum | Fakturadatum | Fakturierungsdatum |
        Rg-Datum | Re-Datum | Rechn.-Datum | Rech.-Datum | Abrechnungsdatum | Datum Rechnung | Erstellungsdatum |
        Rechnung Datum | Buchungsdatum | Beleg-Datum | Rechnungsdatum/Lieferdatum | Rechnungsdatum = Lieferdatum |
        Rechnungs- und Lieferdatum | Rechnungs-/Lieferdatum | Rechnungsdatum und Lieferdatum |
        Rechnungsdatum/Leistungsdatum | Rechnungsdatum entspricht Lieferdatum | Rechnungsdatum = Leistungsdatum |
        Gutschrift vom | Dokumentdatum
      `,
      weak: list`Datum | vom | den | Datum/Zeit | Datum Uhrzeit | Datum/Uhrzeit | Dat`,
    },
    dueDate: {
      strong: list`netto bis | ohne Abzug bis | rein netto bis | Zahlung bis | Abbuchung am | Abbuchung erfolgt am | Lastschrift am | Lastschrifteinzug am | eingezogen am |
        Fälligkeitsdatum | Fälligkeit | Fällig am | Fällig | Zahlbar bis | Zahlbar bis zum | Zu zahlen bis |
        zahlbar bis spätestens | Zahlungsziel | Zahlbar am | bitte zahlen bis | Fällig bis |
        fällig zum | Fälligkeitstag | Zahlungstermin | Zahlungsfälligkeit | Zu bezahlen bis | Zahldatum |
        Nettofälligkeit | netto fällig am | zahlbar spätestens am |
        überweisen Sie bis |
        Zahlungseingang bis | Zahlungsfrist | fällig per | zahlbar bis am |
        zahlbar ohne Abzug bis | netto Kasse bis | Zahlungsziel bis | Zahlbar netto bis
      `,
      weak: list`bis zum | bis spätestens | spätestens bis zum | wird am | Einzug am | bis spätestens zum`,
    },
    deliveryDate: {
      strong: list`
        Lieferdatum | Leistungsdatum | Liefertermin | Lieferdatum/Leistungsdatum | Liefer-/Leistungsdatum |
        Liefer- und Leistungsdatum | Leistungszeitraum | Lieferzeitraum | Leistungszeitpunkt | Tag der Lieferung |
        Datum der Lieferung | Datum der Leistung | Lieferung am | Lieferung vom | Geliefert am | Lieferscheindatum |
        Versanddatum | Leistungs-/Lieferdatum | Leistungs- bzw. Lieferdatum | Abrechnungszeitraum | Leistung vom |
        Leistungstag | Zeitpunkt der Lieferung | Lieferungs-/Leistungsdatum | Ausführungsdatum | Leistungsmonat |
        geliefert | Lief.-Datum | Liefertag | Leistungsdat. | Liefer-/Leistungszeitraum | Leistungs-/Lieferzeitraum | Datum der Lieferung/Leistung
      `,
    },
    purchaseOrder: {
      strong: [
        ...combine(
          list`Bestellungsreferenz | Bestell-Referenz | Referenz der Bestellung | Nummer der Bestellung | Nummer des Auftrags | Bestellreferenznummer | Kaufauftrag | Kaufauftragsnummer | Auftrags-/Bestellnummer | Bestell-/Auftragsnummer | Ihre Bestellreferenz | 
        Bestell | Best | Ihre Best | Bestellungs | Ihre Bestell | Ihre Auftrags | Kundenauftrags | Ihre Bestellung |
        Bestellung | Kundenbestell | Order | Ihr Auftrag | Kd-Bestell | Einkaufsbeleg | Bestellreferenz
      `,
          NUMBER,
        ),
        ...list`
        Bestellreferenz | Bestellung | Ihre Bestellung | Ihre Bestellung vom | Bestellung vom |
        Bestellnummer/Datum | Ihre Auftragsnr/Auftragsdatum
      `,
      ],
      // An 'Auftrag' is the seller's as often as the buyer's (EN 16931: BT-14, BT-13).
      weak: [
        ...combine(list`Auftrags | Auftrag`, NUMBER),
        ...list`Ihr Auftrag | Auftrag | Auftragsreferenz | Bestellzeichen`,
      ],
    },
    customerNumber: {
      strong: [
        ...combine(
          list`
        Kunden | Kunde | Kd | Kdn | Debitoren | Debitor | Ihre Kunden | Mitglieds | Vertragskonto | Teilnehmer |
        Mandanten | Kundenkonto | Klienten | Käufer | Konto Kunden | Kto
      `,
          NUMBER,
        ),
        ...list`Vertragskonto | Kundenkonto | Debitor | Kunden-Nr.-bei Lieferant | KdNr | Buchungskonto`,
      ],
      weak: ['Kunde'],
    },
    vatId: {
      strong: list`
        USt-IdNr | USt-Id-Nr | USt-ID | UStID | USt-Ident-Nr | Umsatzsteuer-ID | Umsatzsteuer-Identifikationsnummer |
        Umsatzsteuer-Identnummer | Umsatzsteuer-Ident-Nr | Ust.Id.Nr | USt.-ID-Nr | UID | UID-Nr | UID-Nummer |
        ATU-Nr | MwSt-Nr | MWST-Nr | MwSt-Nummer | VAT-Nr | VAT | VAT ID | Mehrwertsteuernummer | USt-Identifikationsnummer | USt-IdentNr | MwSt-ID |
        Umsatzsteuer-Id-Nr | Ust-Id-Nummer | EG-Id-Nr | UStIdNummer | Unsere USt-IdNr | Unsere UID |
        UStIdNr. des Leistungserbringers | VAT-ID-No | USt-ID des Verkäufers |
        Ust-IDNummer | UID-MWST
      `,
      weak: list`Steuer-ID | Umsatzsteuernummer | Unternehmens-ID | Identnummer | Umsatzsteuer-Nr | Ust-Nr`,
    },
    buyerVatId: {
      strong: [
        ...combine(
          list`Ihre  | Kunden  | Kunde  | Empfänger  | Käufer  | Ihr `,
          list`
        USt-IdNr | USt-ID | UID | UID-Nr | UID-Nummer | USt-Id-Nr | Ust-Ident-Nr | Umsatzsteuer-ID | VAT | USt.-IdNr |
        MwSt-Nr | VAT-ID | Umsatzsteuer-Identifikationsnummer | Steuernummer
      `,
        ),
        ...list`
        Ust-IdNr des Kunden | USt-ID Kunde | USt-IdNr. des Leistungsempfängers | UID des Empfängers |
        Ust-ID des Käufers | UID Kunde
      `,
      ],
    },
    vendorTaxNumber: {
      strong: list`
        Steuernummer | Steuer-Nr | St-Nr | StNr | Steuernr | St.-Nummer | Finanzamt | Str-Nr | StrNr |
        Unsere Steuernummer | Steuer Nr | Steuer-Nummer | Firmenbuchnummer | Steuernummer/Finanzamt |
        Steuernummer Finanzamt | Firmenbuch-Nr
      `,
    },
    vendorEmail: { strong: list`E-Mail | Email | Mail | E-Mail-Adresse | Elektronische Adresse | eMail` },
    vendorIban: { strong: list`IBAN | IBAN-Nr | Konto IBAN | IBAN Nummer | Kontonummer IBAN` },
    vendorBic: {
      strong: list`BIC | SWIFT | SWIFT-BIC | BIC/SWIFT | SWIFT-Code | BIC-Code | SWIFT/BIC | BIC / SWIFT-Code`,
    },
    paymentTerms: {
      strong: list`
        Zahlungsbedingungen | Zahlungsbedingung | Zahlungskonditionen | Zahlungskondition | Zahlungsziel |
        Zahlungsvereinbarung | Zahlung | Zahlungshinweis | Konditionen | Zahlungsart und -bedingungen |
        Zahlungsmodalitäten | Zahlungsfrist | Zahlungsbedingungen und Hinweise
      `,
      weak: ['Zahlungsweise', 'Zahlungsart', 'Zahlbar'],
    },
    paymentReference: {
      strong: list`
        Verwendungszweck | Zahlungsreferenz | Referenznummer | Betreff bei Zahlung | Zahlungszweck | QR-Referenz |
        ESR-Referenz | Bei Zahlung bitte angeben | bitte bei Zahlung angeben | Überweisungszweck | Mandatsreferenz |
        Mandatsreferenznummer | Zahlungsreferenznummer | Mandats-Referenz
      `,
    },
    currency: {
      strong: list`
        Währung | Rechnungswährung | Währungscode | Alle Beträge in | Beträge in | alle Preise in | Angaben in |
        Belegwährung
      `,
    },
    netAmount: {
      strong: list`Summe aller Positionen netto | Gesamtsumme (netto) | Steuerbasisbetrag | Summe Nettobetrag | Gesamtbetrag ohne Mehrwertsteuer | Summe ohne Umsatzsteuer | Rechnungsbetrag ohne Umsatzsteuer | 
        Netto | Nettobetrag | Netto-Betrag | Nettosumme | Summe netto | Gesamt netto | Gesamtnetto |
        Gesamtbetrag netto | Nettogesamtbetrag | Summe (netto) | Zwischensumme netto | Zwischensumme (netto) |
        Rechnungsbetrag netto | Netto-Summe | Netto Gesamt | Netto gesamt | Nettowert | Warenwert netto |
        Gesamtsumme netto | Betrag netto | Total netto | Summe ohne MwSt | Nettorechnungsbetrag | exkl MwSt |
        Total exkl MwSt | Total exkl. MWST | Gesamt ohne MwSt | Summe exkl. MwSt | Gesamtbetrag ohne USt |
        Summe ohne USt | Gesamt exkl. USt | Summe exkl. USt | Betrag ohne MwSt | Gesamtbetrag (netto) | Nettoentgelt |
        Entgelt | Entgelt netto | Bemessungsgrundlage | Steuerbasis | Basisbetrag | Gesamt (netto) | Netto-Warenwert |
        Netto Warenwert | Warenwert | Nettobeträge | Nettopreis | Summe Nettobeträge | Steuerpflichtiger Betrag |
        Gesamtpreis netto | Gesamtnettobetrag | Rechnungssumme netto | Netto-Rechnungsbetrag |
        Summe aller Positionen | Positionssumme | Summe Positionen | Gesamtnettosumme | Nettoumsatz | Endsumme netto |
        Auftragswert netto | Rechnungsnettobetrag | Summe Positionen netto | Summe der Positionen | Endbetrag netto |
        steuerpflichtig
      `,
      weak: list`Zwischensumme | Summe | Subtotal | Positionen | Zw.-Summe | Gesamtpreis | Warensumme`,
    },
    taxAmount: {
      strong: list`
        MwSt | MwSt-Betrag | Mehrwertsteuer | USt | Umsatzsteuer | USt-Betrag | Umsatzsteuerbetrag | Steuerbetrag |
        Steuer | zzgl MwSt | zzgl USt | zuzüglich MwSt | zuzüglich Mehrwertsteuer | zuzüglich USt |
        zuzüglich Umsatzsteuer | zzgl Umsatzsteuer | zzgl Mehrwertsteuer | gesetzliche MwSt | gesetzl MwSt |
        enthaltene MwSt | enth MwSt | inkl MwSt | Summe MwSt | Summe USt | MwSt gesamt | Gesamt MwSt | Steuern |
        Steuersumme | Gesamtsteuer | Umsatzsteuer gesamt | + MwSt | plus MwSt | darin enthaltene MwSt |
        Mehrwertsteuerbetrag | gesetzliche Umsatzsteuer | gesetzl USt | gesetzl. Mehrwertsteuer | Summe Umsatzsteuer |
        Umsatzsteuersumme | Gesamtbetrag Umsatzsteuer | Summe Steuern | Gesamtbetrag MwSt | MWST Betrag |
        enthaltene Mehrwertsteuer | Vorsteuer | Summe Umsatzsteuerbeträge | Steuer gesamt | Gesamtbetrag USt |
        Steuerbeträge | Umsatzsteuer (USt) | im Betrag enthaltene MwSt | davon MwSt | Umst
      `,
    },
    totalAmount: {
      strong: list`Rechnungsbetrag mit Umsatzsteuer | Gesamtbetrag mit Umsatzsteuer | Gesamtsumme (brutto) | Rechnungssumme brutto | Rechnungsendsumme | Bruttorechnungssumme | 
        Gesamtbetrag | Rechnungsbetrag | Gesamtsumme | Bruttobetrag | Brutto | Bruttosumme | Summe brutto |
        Gesamt brutto | Gesamtbetrag brutto | Endbetrag | Endsumme | Rechnungssumme | Gesamt |
        Gesamtbetrag inkl MwSt | Gesamt inkl MwSt | Summe inkl MwSt | Total | Total inkl MwSt | Total inkl. MWST |
        Betrag inkl MwSt | Rechnungsendbetrag | Bruttogesamtbetrag | Rechnungsgesamtbetrag | Rechnungstotal |
        Gesamtbetrag EUR | Summe EUR | Gesamtbetrag (brutto) | Summe (brutto) | Gutschriftsbetrag | Gutschriftbetrag |
        Rechnungsbetrag brutto | Gesamtsumme brutto | Gesamtpreis brutto | Brutto-Betrag | Brutto-Summe |
        Gesamtbetrag inkl USt | Gesamt inkl USt | Summe inkl USt | Gesamtrechnungsbetrag | Bruttorechnungsbetrag |
        Gesamt-Betrag | Endbetrag brutto | Brutto Gesamt | Betrag brutto | Total CHF | Total EUR | zu zahlen |
        Betrag EUR | Rechnungsbetrag inkl. MwSt | Gesamtbruttobetrag | Bruttopreis | Gesamt (brutto) |
        Gesamtsumme inkl. MwSt | Rechnungsbetrag inkl. USt | Auftragssumme | Gesamtbetrag der Rechnung | Summe total |
        Total brutto | Rechnungsbetrag gesamt | Gesamtkosten | Geldbetrag | Auszahlungsbetrag |
        Rechnungsbruttobetrag | Gesamtendbetrag | Gesamtbetrag mit Mehrwertsteuer | Kaufpreis
      `,
      weak: ['Summe', 'Betrag', 'Gesamtpreis', 'Summe Gesamt'],
    },
    amountDue: {
      strong: list`
        Zahlbetrag | Zu zahlender Betrag | Zu zahlen | Offener Betrag | Restbetrag | Fälliger Betrag |
        Zahlungsbetrag | Noch zu zahlen | Zu bezahlen | Offen | Überweisungsbetrag | Forderung | Zahllast |
        Fälliger Gesamtbetrag | zu überweisender Betrag | Bitte überweisen Sie | Betrag fällig | Saldo |
        Ausstehender Betrag | Restforderung | Abbuchungsbetrag | zu begleichen | Offener Rechnungsbetrag |
        noch zu zahlender Betrag | fällige Zahlung | verbleibender Betrag | Restzahlung | Zahlungspflichtiger Betrag
      `,
    },
    vendorBlock: {
      strong: list`Informationen zum Verkäufer | Angaben zum Verkäufer | Verkäuferinformationen | Verkäuferdaten | Daten des Verkäufers | Angaben zum Rechnungssteller | Informationen zum Rechnungssteller | Angaben zum Lieferanten | 
        Verkäufer | Lieferant | Absender | Rechnungssteller | Leistungserbringer | Auftragnehmer | Aussteller | Kontoinhaber | Zahlungsempfänger | Empfänger der Zahlung | Inhaber | Rechnungsaussteller | Lieferer |
        Zahlbar an | Konto / Zahlbar an | Kontoinh | Name des Verkäufers
      `,
    },
    buyerBlock: {
      strong: list`Informationen zum Käufer | Angaben zum Käufer | Käuferinformationen | Käuferdaten | Daten des Käufers | Angaben zum Rechnungsempfänger | Informationen zum Rechnungsempfänger | Angaben zum Kunden | Kundendaten | 
        Rechnungsempfänger | Rechnungsadresse | Rechnungsanschrift | Kunde | Käufer | An | Empfänger | Auftraggeber |
        Leistungsempfänger | Rechnung an | Besteller | Herrn | Frau | Zahlbar durch | Zahlungspflichtiger |
        Abnehmer | Rechnung geht an | Kundenadresse | Kundenname | Debitor
      `,
    },
    partyName: {
      strong: list`Firma | Name | Firmenname | Firmenbezeichnung | Unternehmen | Name/Firma | Name der Firma | Unternehmensname`,
    },
    otherBlock: {
      strong: list`
        Lieferadresse | Lieferanschrift | Warenempfänger | Versandadresse | Lieferung an | Lieferort | Leistungsort |
        Versand an | Bauvorhaben | Objekt | Lieferempfänger | Abweichende Lieferadresse
      `,
    },
    otherNumber: {
      strong: [
        ...combine(
          list`
        Lieferschein | Angebots | Projekt | Vertrags | Artikel | Telefon | Telefax | Fax | Konto | Filial | Kassen |
        Serien | Steuer-ID | Ursprungsrechnungs | Zoll | Seiten | Objekt | Zähler | Lieferanten | Kreditoren |
        Versicherungs | Personal | Leitweg | Terminal | Trace | Handelsregister | HRB | Genehmigungs | Sendungs |
        Paket | Kreditor | Lief | Ihre Lieferanten | Unsere Lieferanten | Glaubiger | Gläubiger | Globale Lokations |
        Tisch | Bediener | Unsere Auftrags | Auftragsbestätigungs | Auftragsbestätigung | Kommissions | Objekt | Vorgangs
      `,
          NUMBER,
        ),
        ...list`
        Tel | Telefon | Fon | Fax | Telefax | Mobil | Handy | BLZ | Bankleitzahl | Konto | Kto | Kontonummer | HRB |
        HRA | Handelsregister | Amtsgericht | Registergericht | Seite | Blatt | Lieferschein | Angebot | Projekt |
        Bearbeiter | Sachbearbeiter | Ansprechpartner | Leitweg-ID | Gläubiger-ID | Gläubiger-Identifikationsnummer |
        GLN | ILN | PLZ | Internet | Web | Kasse | Filiale | Durchwahl | Vertrag | Storno zu Rechnung | Zu Rechnung |
        Gutschrift zu Rechnung | Bezug | Ursprungsrechnung | Bezugsrechnung | Verkaufsbeleg | Bediener | Bedienernr |
        Postfach | Käuferreferenz | Zählpunkt | Ihr Zeichen | Ihre Zeichen | Ihre Referenz | Kundenreferenz | Kommission |
        Auftragsbestätigung | Unser Auftrag | Bauvorhaben | Kostenstelle | Aktenzeichen | Rahmenvertrag
      `,
      ],
    },
    otherDate: {
      strong: list`
        Bestelldatum | Auftragsdatum | Bestellt am | Auftrag vom | Angebotsdatum | Druckdatum | Zeitraum |
        Geburtsdatum | Vertragsbeginn | Skonto bis | Gültig bis | Angebot vom | Lieferschein vom | Anreise | Abreise |
        Skontodatum | Skontofrist | abzüglich Skonto bis | Stand | Rechnung vom Originalbeleg | Eingangsdatum |
        Skonto bei Zahlung bis | Mandat vom | Valutadatum | Angebot gültig bis | Bestellung vom
      `,
    },
    otherAmount: {
      strong: list`
        Übertrag | Uebertrag | Anzahlung | abzüglich Anzahlung | bereits gezahlt | bereits bezahlt | Gezahlt |
        gegeben | Rückgeld | Bar | EC-Karte | EC-Cash | Karte | Kartenzahlung | Girocard | Kreditkarte | Skonto |
        Skontobetrag | abzgl Skonto | Rabatt | Gesamtrabatt | Nachlass | Versandkosten | Versand | Porto | Fracht |
        Frachtkosten | Verpackung | Rundung | Rundungsdifferenz | Mahngebühr | Trinkgeld | Pfand | Stammkapital |
        Einzelpreis | Stückpreis | Wechselgeld | Zurück | Vorauszahlung | Abschlag | Abschlagszahlung | erhalten |
        Gesamtgewicht | Gewicht | Ersparnis | Punkte | Seitensumme | Summe Seite | Vortrag | skontofähig | Geg |
        Gesamtmenge | Gegeben bar | Summe Nachlässe | Summe der Abschläge | Summe Zuschläge | Bareinzahlung |
        Skontierbarer Betrag | bezahlt
      `,
    },
    bank: {
      strong: list`
        Bank | Bankverbindung | Bankverbindungen | Bankdaten | Kreditinstitut | Hausbank | Geldinstitut |
        Kontoverbindung | Bankname | Bankinstitut
      `,
    },
  },
  months: [
    ['januar', 'jan', 'janner', 'jaenner'],
    ['februar', 'feb', 'feber'],
    ['marz', 'mrz', 'maerz', 'mar'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['dezember', 'dez'],
  ],
  documentTypes: {
    invoice: list`
        Rechnung | Faktura | Honorarnote | Schlussrechnung | Abschlagsrechnung | Teilrechnung | Sammelrechnung |
        Rechnungskopie | Liquidation | Warenrechnung | Handwerkerrechnung | Rechnungsnummer | Rechnungsdatum
      `,
    'credit-note': list`
        Gutschrift | Rechnungskorrektur | Stornorechnung | Storno | Korrekturrechnung | Rechnungsstorno |
        Kaufmännische Gutschrift
      `,
    receipt: list`
        Quittung | Kassenbon | Kassenbeleg | Bon | Rückgeld | Bewirtungsbeleg | Es bediente Sie | Kundenbeleg | TSE |
        gegeben | Kasse | Vielen Dank für Ihren Einkauf | Barverkauf
      `,
    other: list`Lieferschein | Angebot | Auftragsbestätigung | Bestellung | Mahnung | Zahlungserinnerung | Kostenvoranschlag`,
  },
  columns: {
    description: list`
        Bezeichnung | Beschreibung | Artikel | Leistung | Artikelbezeichnung | Produkt | Text | Artikelbeschreibung |
        Position | Leistungsbeschreibung | Dienstleistung | Ware | Warenbezeichnung | Produktbezeichnung |
        Artikel/Leistung | Bezeichnung der Leistung | Tätigkeit | Artikel-Bezeichnung | Leistungen | Artikelname |
        Produktname | Name | Gegenstand | Artikel/Beschreibung | Positionsbezeichnung | Positionstext | Vorgang |
        Produktbeschreibung
      `,
    quantity: list`
        Menge | Anzahl | Anz | Stk | Stück | Stunden | Std | Anz. | Mge | Menge/Einheit | Menge / ME | Liefermenge |
        Menge Einheit | Stückzahl | Tage
      `,
    unit: list`Einheit | ME | Einh | EH | Mengeneinheit | Einh. | VE | Ehn | Eht`,
    unitPrice: list`
        Einzelpreis | Preis | Stückpreis | E-Preis | EP | Einzelpr | Preis/Einheit | Einheitspreis |
        Preis je Einheit | Einzel | Nettopreis | Netto-Preis | Preis netto | Einzelpreis netto | Einzelpreis EUR |
        Stundensatz | Preis/ME | E.-Preis | Einzelpreis (netto) | Preis/Stk | Einzel € | Preis EUR | Einzelpreis € |
        Netto-Einzelpreis | Nettoeinzelpreis | Listenpreis | Preis pro Einheit | Satz | Grundpreis | Ansatz |
        Einzelbetrag | Preis € | Bruttopreis | Preis/Stück | Preis je ME | Preis pro ME
      `,
    taxRate: list`
        MwSt | USt | MwSt % | USt % | Steuer | Steuersatz | MwSt-Satz | USt-Satz | St | Mwst. | MwSt. (%) | USt. |
        St.-Satz | Steuer % | St-Code | USt. in % | MwSt. in % | Umsatzsteuer | Umsatzsteuersatz | USt %
      `,
    amount: list`
        Gesamtpreis | Gesamt | Betrag | Summe | G-Preis | Gesamtbetrag | Positionsbetrag | Netto | Nettobetrag |
        Total | GP | Gesamt EUR | Betrag EUR | Gesamt netto | Gesamtpreis netto | Wert | Gesamtpreis EUR | Betrag € |
        Gesamt € | Gesamtpr | Netto-Betrag | Betrag netto | Summe netto | Gesamt (netto) | Warenwert | Zeilensumme |
        Pos.-Betrag | Netto EUR | Nettowert | G.-Preis | Betrag CHF | Gesamt CHF | Gesamtpreis € | Summe EUR |
        Gesamtnetto | Summe € | Betrag in EUR | Gesamtsumme | Positionssumme | Preis Gesamt | Gesamtpreis (netto) |
        Netto Gesamt
      `,
    position: list`Pos | Pos. | Nr | Lfd. Nr | Posten | Pos.-Nr | Lfd | # | Pos-Nr | Datum | Zeile`,
    article: list`
        Artikelnummer | Art.-Nr | Artikel-Nr | Art-Nr | ArtNr | Artikelnr | Artikel Nr | Best.-Nr | Material |
        Sachnummer | EAN | Artikel-Nummer | Art. Nr | Bestell-Nr | Produktnr | Code | GTIN | Materialnummer |
        Produkt-Nr | Teilenummer | SKU | PZN | Art
      `,
    discount: list`Rabatt | Rab | Rabatt % | Rab. | Nachlass | Rab % | Rabatt in % | Rab. %`,
    tax: list`MwSt-Betrag | USt-Betrag | Steuerbetrag | MwSt EUR | MwSt Betrag | USt. Betrag`,
    gross: list`
        Brutto | Bruttobetrag | Gesamt brutto | Betrag brutto | Summe brutto | Brutto EUR | Gesamtpreis brutto |
        Bruttowert
      `,
  },
  legalForms: list`
        GmbH | mbH | GMBH | AG | KG | OHG | UG | e.K. | eK | e.K | GbR | GBR | KGaA | SE | e.V. | eG | e.G. |
        Ges.m.b.H. | GesmbH | OG | e.U. | haftungsbeschränkt | Einzelunternehmen | PartG | Inh. | Sàrl | Stiftung |
        gGmbH | Kommanditgesellschaft | GmbH&Co. | e.Kfm. | PartGmbB
      `,
  addressWords: list`
        strasse | str | weg | platz | allee | gasse | ring | ufer | damm | postfach | deutschland | osterreich |
        schweiz | hof | chaussee | markt | germany | austria | straße | switzerland | steig | park
      `,
  commonWords: list`
        der | die | das | und | für | bitte | mit | zu | wir | ihre | ihnen | auf | von | bei | zahlung | innerhalb |
        tagen | betrag | menge | preis | einzelpreis | gesamt | seite | vielen | dank | ist | nicht | bis
      `,
  taxFree: list`
        kleinunternehmer | 19 ustg | steuerfrei | reverse charge | steuerschuldnerschaft des leistungsempfangers |
        umsatzsteuerfrei | keine umsatzsteuer | ohne umsatzsteuer | innergemeinschaftliche lieferung |
        nicht steuerbar
      `,
}
