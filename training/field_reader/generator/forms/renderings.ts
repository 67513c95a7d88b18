import type { Form } from './form.ts'

/** How programs show an e-invoice that has no page of its own. */
export const RENDERINGS: readonly Form[] = [
  {
    name: 'xrechnung-overview',
    where: 'de',
    rows: `
## Übersicht ~ XRechnung ~ Elektronische Rechnung ~ Rechnung
?> Übersicht Details Zusätze Anlagen Laufzettel
# Informationen zum Käufer | Informationen zum Verkäufer
- Leitweg-ID ~ Käuferreferenz = {###}-{#####}-{##} ~ {otherNumber} | Firmenname ~ Name = {vendor}
- Name = {buyer} | Straße / Hausnummer = {vendorStreet}
- Straße / Hausnummer = {buyerStreet} | PLZ / Ort ~ Ort = {vendorPlace}
- PLZ / Ort ~ Ort = {buyerPlace} | Länder-Code = DE
?- Ländercode = DE | Kennung = {######}
?- Kennung = {customer} | Name (Kontakt) ~ Ansprechpartner = {vendorPerson}
?- E-Mail-Adresse ~ Elektronische Adresse = {buyerEmail} | Telefon = {vendorPhone}
- Umsatzsteuer-ID = {buyerVatId} | E-Mail-Adresse = {vendorEmail}
?- | USt-ID ~ Umsatzsteuer-ID = {vendorVatId}
# Rechnungsdaten | Rechnungsdaten ~ Abrechnungszeitraum
- Rechnungsnummer = {number} | Abrechnungszeitraum von = {otherDate}
- Rechnungsdatum = {date} | bis = {otherDate}
- Rechnungsart = 380 ~ Handelsrechnung (380) ~ 380 (Rechnung) | Projektnummer = {otherOrder}
- Währung = {currency} | Vertragsnummer = {otherOrder}
- Fälligkeitsdatum = {dueDate} | Bestellnummer = {order}
?- | Auftragsnummer = {otherOrder}
# Positionen ~ Rechnungspositionen
@items
# Gesamtbeträge der Rechnung ~ Gesamtbeträge
= Summe aller Positionen netto ~ Summe Positionen = {sumDigits}
?= Summe Nachlässe netto = {discountDigits}
?= Summe Zuschläge netto = {shippingDigits}
= Gesamtsumme netto ~ Rechnungsbetrag ohne USt = {netDigits}
= Summe Umsatzsteuer ~ USt-Gesamtbetrag = {taxDigits}
= Gesamtsumme brutto ~ Rechnungsbetrag mit USt = {totalDigits}
?= Gezahlter Betrag = {paidDigits}
= Fälliger Betrag = {dueDigits}
# Aufschlüsselung der Umsatzsteuer auf Ebene der Rechnung
- Umsatzsteuerkategorie = S ~ Normalsatz
- Gesamtsumme netto ~ Basisbetrag = {netDigits}
- Umsatzsteuersatz = {rate} %
- Umsatzsteuerbetrag = {taxDigits}
# Zahlungsdaten | Bankinformation
- Skonto; weitere Zahlungsbedingungen ~ Zahlungsbedingungen = {terms} | Kontoinhaber = {vendor}
- Code für das Zahlungsmittel ~ Zahlungsmittel = 58 ~ 30 ~ SEPA-Überweisung | IBAN = {iban}
- Verwendungszweck = {reference} | BIC = {bic}
?# Bemerkung zur Rechnung
?> {word} {trade}
`,
  },
  {
    name: 'en16931-terms-de',
    where: 'de',
    rows: `
# Rechnung (BG-0) ~ EN 16931 - Rechnungsinhalt
- BT-1 Rechnungsnummer ~ Rechnungsnummer (BT-1) = {number}
- BT-2 Rechnungsdatum ~ Rechnungsdatum (BT-2) = {date}
?- BT-3 Rechnungsart-Code = 380
- BT-5 Währungscode ~ Währung (BT-5) = {currency}
- BT-9 Fälligkeitsdatum = {dueDate}
?- BT-10 Käuferreferenz = {otherNumber}
?- BT-11 Projektreferenz = {otherOrder}
?- BT-12 Vertragsreferenz = {otherOrder}
- BT-13 Bestellreferenz = {order}
?- BT-14 Auftragsreferenz = {otherOrder}
- BT-20 Zahlungsbedingungen = {terms}
# BG-4 Verkäufer
- BT-27 Name = {vendor}
?- BT-28 Handelsname = {trade}
- BT-31 USt-ID = {vendorVatId}
- BT-32 Steuernummer = {vendorTaxNumber}
- BT-35 Straße = {vendorStreet}
- BT-37 Ort = {vendorPlace}
?- BT-43 E-Mail = {vendorEmail}
# BG-7 Käufer
- BT-44 Name = {buyer}
- BT-46 Kennung = {customer}
- BT-48 USt-ID = {buyerVatId}
- BT-50 Straße = {buyerStreet}
- BT-52 Ort = {buyerPlace}
# BG-16 Zahlungsanweisungen
- BT-84 IBAN = {iban}
?- BT-86 BIC = {bic}
?- BT-83 Verwendungszweck = {reference}
# BG-25 Rechnungsposition
@items
# BG-22 Gesamtsummen
- BT-106 Summe der Nettobeträge = {sumDigits}
- BT-109 Gesamtbetrag ohne USt = {netDigits}
- BT-110 Gesamtbetrag USt = {taxDigits}
- BT-112 Gesamtbetrag mit USt = {totalDigits}
- BT-115 Fälliger Zahlungsbetrag = {dueDigits}
`,
  },
  {
    name: 'factur-x-fr',
    where: 'fr',
    rows: `
## Facture ~ FACTURE ÉLECTRONIQUE ~ Facture {number}
# Vendeur ~ Émetteur ~ Fournisseur | Acheteur ~ Destinataire ~ Client
- Raison sociale ~ Nom = {vendor} | Raison sociale ~ Nom = {buyer}
- SIREN/SIRET ~ Identifiant = {vendorTaxNumber} | SIREN/SIRET ~ Identifiant = {##############}
- N° TVA intracommunautaire ~ TVA = {vendorVatId} | N° TVA intracommunautaire ~ TVA = {buyerVatId}
- Adresse = {vendorStreet} | Adresse = {buyerStreet}
- Ville = {vendorPlace} | Ville = {buyerPlace}
?- Courriel = {vendorEmail} | Code service ~ Service destinataire = {@@@@####}
# Informations générales ~ Références de la facture ~ Données de facture
- Numéro de facture ~ N° de facture = {number} | Date d'émission ~ Date de facture = {date}
- Devise = {currency} | Date d'échéance ~ Échéance = {dueDate}
- N° d'engagement ~ Bon de commande = {order} | Cadre de facturation = A1 - Dépôt d'une facture ~ B1
?- N° de marché ~ Contrat = {otherOrder} | Référence acheteur = {otherNumber}
# Lignes de facture ~ Détail
@items
# Récapitulatif TVA ~ Ventilation de la TVA
| Taux = {rate} % | Base HT = {netDigits} | Montant TVA = {taxDigits}
# Totaux
= Montant total HT ~ Total HT = {net}
= Montant total TVA ~ Total TVA = {tax}
= Montant total TTC ~ Total TTC = {total}
?= Acompte versé = {paid}
= Net à payer ~ Montant à payer = {due}
# Paiement
- Moyen de paiement = Virement ~ {means} | IBAN = {iban}
- Conditions de paiement = {terms} | BIC = {bic}
?> Pénalités de retard : trois fois le taux d'intérêt légal. Indemnité forfaitaire : 40 €.
`,
  },
  {
    name: 'peppol-en',
    where: 'en',
    rows: `
## Invoice {number} ~ INVOICE ~ Electronic invoice
| Invoice number = {number} | Issue date = {date} | Due date = {dueDate} | Document currency ~ Currency = {currency}
?| Buyer reference = {otherNumber} | Order reference = {order} | Sales order reference = {otherOrder} | Contract = {otherOrder}
?| Accounting cost = {####:###} | Tax point date = {otherDate} | Invoice period = {period} 2
# Seller ~ Supplier ~ AccountingSupplierParty | Buyer ~ Customer ~ AccountingCustomerParty
> {vendor} | {buyer}
> {vendorStreet} | {buyerStreet}
> {vendorPlace} | {buyerPlace}
> VAT: {vendorVatId} ~ VAT ID {vendorVatId} | VAT: {buyerVatId} ~ VAT ID {buyerVatId}
?> Endpoint: 0088:{#############} | Endpoint: 9925:{@@##########}
?> Contact: {vendorPerson}, {vendorPhone}, {vendorEmail} | Contact: {buyerPerson}
# Invoice lines ~ Lines
@items
# VAT breakdown ~ Tax totals
| Category = S ~ Standard rate | Rate = {rate}% | Taxable amount = {netDigits} | Tax amount = {taxDigits}
# Document totals
- Sum of line net amounts ~ Line extension amount = {sumDigits}
- Total without VAT ~ Tax exclusive amount = {netDigits}
- Total VAT ~ Tax amount = {taxDigits}
- Total with VAT ~ Tax inclusive amount = {totalDigits}
?- Prepaid amount = {paidDigits}
- Amount due for payment ~ Payable amount = {dueDigits}
# Payment instructions ~ Payment means
- Payment means = 30 Credit transfer ~ 58 SEPA credit transfer | Remittance information ~ Payment ID = {reference}
- Account ~ IBAN = {iban} | BIC = {bic}
- Payment terms = {terms}
`,
  },
]
