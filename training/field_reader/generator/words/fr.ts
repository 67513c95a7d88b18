import { list } from '#main/language/lexicons/lexicon.ts'
import type { Words } from './words.ts'

export const fr: Words = {
  language: 'fr',
  trades: list`Bâtiment | Maçonnerie | Menuiserie | Électricité | Plomberie | Chauffage | Peinture | Couverture | Charpente |
    Travaux Publics | Matériaux | Quincaillerie | Outillage | Mécanique | Usinage | Plasturgie | Emballages | Transports |
    Logistique | Messagerie | Déménagements | Garage | Automobiles | Pneus | Motoculture | Paysages | Jardins | Nettoyage |
    Propreté | Sécurité | Recyclage | Énergie | Eaux | Télécom | Internet | Informatique | Systèmes | Réseaux | Logiciels |
    Hébergement | Conseil | Communication | Publicité | Imprimerie | Éditions | Librairie | Papeterie | Bureautique | Mobilier |
    Ameublement | Textile | Mode | Blanchisserie | Boulangerie | Boucherie | Traiteur | Primeurs | Épicerie | Boissons | Vins |
    Domaine | Château | Brasserie | Restaurant | Café | Hôtel | Voyages | Pharmacie | Optique | Laboratoire | Médical |
    Cabinet vétérinaire | Avocats | Notaires | Expertise Comptable | Architectes | Géomètres | Immobilier | Syndic | Assurances |
    Intérim | Formation | Événementiel | Photo | Fleurs | Jouets | Sports | Cycles | Distribution | Négoce | Diffusion | Services |
    Industrie | Groupe | Participations | Solutions | Technologies | France | Frères | et Fils`,
  titles: {
    invoice: list`Facture | FACTURE | F A C T U R E | Facture de vente | Facture client | Facture d'acompte | Facture de situation |
      Note d'honoraires | Facture définitive | Facture / Bon de livraison | Votre facture | FACTURE ORIGINALE | Facture de solde |
      Facture mensuelle | Note | Facture récapitulative | Facture N° | Quittance de loyer | Facture proforma acquittée`,
    'credit-note': list`Avoir | AVOIR | Facture d'avoir | Note de crédit | NOTE DE CRÉDIT | Avoir client | Facture rectificative | Avoir sur facture`,
    receipt: list`Ticket de caisse | TICKET | Reçu | Facturette | NOTE | Ticket client | Facture acquittée | Justificatif de paiement | Addition`,
    other: list`Bon de livraison | Devis | Bon de commande | Confirmation de commande | Relance | Relevé de compte | Proforma |
      Accusé de réception de commande | Mise en demeure | Bordereau d'envoi | Offre de prix`,
  },
  things: list`Vis à tête hexagonale | Cheville | Câble | Prise | Interrupteur | Disjoncteur | Tube cuivre | Robinet | Joint | Filtre à huile |
    Plaquettes de frein | Pneu hiver | Courroie | Roulement | Flexible hydraulique | Pompe | Moteur | Plaque de plâtre | Ciment |
    Carrelage | Silicone | Peinture | Pinceau | Papier abrasif | Foret | Lame de scie | Gants de travail | Chaussures de sécurité |
    Ramette de papier | Cartouche toner | Classeur | Enveloppes | Étiquettes | Carton d'emballage | Film étirable | Palette |
    Fauteuil de bureau | Bureau | Étagère | Écran | Ordinateur portable | Station d'accueil | Câble réseau | Clavier | Souris |
    Disque dur | Imprimante | Café en grains | Eau minérale | Jus d'orange | Vin rouge | Champagne brut | Bière | Pain | Croissants |
    Beurre | Comté | Filet de poulet | Côte de bœuf | Saumon fumé | Pommes de terre | Tomates | Huile d'olive | Farine | Sucre |
    Riz | Lait | Œufs | Savon | Produit d'entretien | Essuie-mains | Sacs poubelle | Gel hydroalcoolique | Trousse de secours |
    Seringues | Masques | Terreau | Engrais | Gazon | Pot | Rideau | Dalle moquette | Tapis | Extincteur | Détecteur de fumée |
    Cadenas | Fenêtre PVC | Porte | Poignée | Pièce détachée | Pile | Chargeur | T-shirt | Veste | Cartes de visite | Affiche | Livre`,
  qualities: list`noir | blanc | bleu | grand | petit | galvanisé | inox | renforcé | recyclé | bio | surgelé | 500 ml | 1 litre | 5 kg |
    lot de 10 | boîte de 100 | A4 | XL | 230V | 12 mm | 2,5 m | M8 x 40 | 1er choix | avec couvercle | reconditionné |
    50 x 70 cm | type B | gauche | droite | assortis | 75 cl | AOP | sous vide | HT | réf. standard`,
  services: list`Prestation de conseil | Gestion de projet | Développement logiciel | Maintenance annuelle | Renouvellement de licence |
    Hébergement web | Nom de domaine | Abonnement mensuel | Forfait assistance | Honoraires | Mission d'audit | Tenue de comptabilité |
    Établissement des paies | Traduction | Rédaction | Création graphique | Reportage photo | Formation | Frais de déplacement |
    Indemnités kilométriques | Nuitée | Chambre avec petit-déjeuner | Taxe de séjour | Main d'œuvre | Installation | Pose | Dépose |
    Réparation | Contrôle annuel | Nettoyage des locaux | Vitrerie | Enlèvement des déchets | Location de benne | Location de matériel |
    Transport | Fret maritime | Dédouanement | Stockage | Consommation électricité | Abonnement électricité | Consommation gaz |
    Consommation d'eau | Assainissement | Accès Internet | Forfait mobile | Communications | Espace publicitaire | Cotisation |
    Location de salle | Buffet | Honoraires de gestion | Loyer | Provision sur charges | Prime d'assurance | Frais de dossier | Frais de port`,
  thingUnits: list`pce | pièce | pcs | U | u | unité | boîte | paquet | carton | kg | g | litre | L | m | ml | m² | rouleau | lot | paire |
    sac | palette | bouteille | btl | barquette | Kg | Un | PCE | jeu | t | bidon | pot`,
  serviceUnits: list`h | heure | heures | H | jour | jours | j | mois | an | nuit | nuits | forfait | Ft | ens | ens. | kWh | km | m3 |
    séance | utilisateur | visite | semaine | U | jr/h`,
  details: list`N° de série {number} | S/N {number} | Lot {number} | Bon de livraison {number} du {date} | Période {period} | BL n° {number} |
    Nomenclature douanière {number} | Origine : France | Coloris : à définir | Livré le {date} |
    pose comprise | selon devis {number} | Compteur n° {number} | Ancien index {number} Nouvel index {number} | Chantier {text} |
    Intervenant : {text} | Contrat {number} | accessoires inclus | Garantie 2 ans | Code douane {number} | Dont éco-participation 0,12 |
    Réf. {number} | Taille 42 | {number} | du {period}`,
  groupHeadings: list`Bon de livraison n° {number} du {date} | BL {number} du {date} | Fournitures | Main d'œuvre | Matériel | Prestations |
    Lot 1 | Lot 2 - Gros œuvre | Restauration | Boissons | Chantier : {text} | Abonnements | Consommations | Frais annexes`,
  distractors: {
    number: list`Bon de livraison | N° BL | Affaire | N° affaire | Chantier | Devis | N° devis | Contrat |
      N° contrat | Compteur | PDL | PCE | Point de livraison | Dossier | N° dossier | Expédition | Colis | N° de suivi | Code service | N° fournisseur | Code fournisseur | Immatriculation | Châssis | Police | Réservation | Chambre |
      Table | Caisse | Magasin | Terminal | Siret client | RCS | Capital | APE | Code NAF | Mandat | RUM | ICS | Code banque |
      Code guichet | N° compte | Clé RIB | Agence | Notre réf. | V/Réf | N/Réf | Vos références | Ligne | Ticket | Intervention`,
    date: list`Date commande | Date de commande | Commandé le | Date du devis | Date d'impression | Édité le | Date contrat | Date relevé |
      Prochain relevé | Arrivée | Départ | Valable jusqu'au | Date d'effet | Date de fin | Réservé le | Prochaine facture | Date de valeur | Escompte jusqu'au`,
    person: list`Contact | Commercial | Votre contact | Interlocuteur | Suivi par | Affaire suivie par | Vendeur | Représentant | Conseiller |
      Établi par | Servi par | Caissier | Gérant | Directeur | Chauffeur | Technicien`,
    phone: list`Tél | Tél. | Tél : | Téléphone | Fax | Télécopie | Portable | Mobile | Standard | Service client | Dépannage | Port.`,
    web: list`Site | Site web | Web | Internet | www | Site internet`,
    text: list`Mode d'expédition | Transporteur | Incoterm | Objet | Concerne | Référence | Chantier | Service | Mode de règlement |
      Mode de paiement | Statut | Dépôt | Observations | Remarque | Affaire | Offre | Port | Livraison | Tarif | Véhicule | Franco`,
    amount: list`Solde précédent | Ancien solde | Capital social | Encours autorisé | Dernière facture | Poids total | Poids kg | Colis | Prochain prélèvement | Points fidélité | Économie réalisée`,
    period: list`Période | Période de facturation | Période de consommation | Période du | Mois de facturation | Période de location`,
  },
  shipTo: list`Adresse de livraison | Livré à | Lieu de livraison | Destinataire | Livraison | Adresse du chantier | Lieu d'intervention |
    Lieu de consommation | Adresse de prestation`,
  attention: list`A l'attention de {person} | À l'attention de M. {person} | Mme {person} | M. {person} | Service comptabilité |
    Service achats | Comptabilité fournisseurs | c/o {person}`,
  greetings: list`Madame, Monsieur, | Nous vous prions de trouver ci-dessous notre facture : | Veuillez trouver ci-après le détail de nos prestations. |
    Suite à votre commande, nous vous facturons : | Doit | Doit : | Cher client, voici votre facture. | Monsieur {person}, |
    Pour les travaux réalisés à votre adresse :`,
  closings: list`Merci de votre confiance. | Nous vous remercions de votre commande. | Merci de votre visite, à bientôt | Cordialement |
    Veuillez agréer nos salutations distinguées. | Facture à conserver 10 ans | Bonne journée | La Direction | Bon pour accord |
    Arrêtée la présente facture à la somme ci-dessus. | Au plaisir de vous revoir`,
  terms: list`Paiement à {days} jours | {days} jours net | {days} jours fin de mois | {days} jours date de facture | Paiement à réception |
    À réception de facture | Comptant | Paiement comptant sans escompte | Payable au {date} | {days} jours fin de mois le 10 |
    Règlement à {days} jours par virement bancaire | Virement à {days} jours | Prélèvement le {date} | Au comptant, sans escompte |
    Paiement sous {days} jours, escompte {percent} % si règlement sous {discountDays} jours | Escompte {percent}% à {discountDays} jours soit {discount} |
    Règlement par chèque à réception | LCR à {days} jours | Paiement au plus tard le {date}, pas d'escompte pour paiement anticipé |
    45 jours fin de mois | 30 jours nets | Virement à réception de facture | Acompte 30 % à la commande, solde à la livraison`,
  means: list`Virement | Virement bancaire | Chèque | Carte bancaire | Prélèvement | Espèces | LCR | CB | Traite | Prélèvement SEPA`,
  numberSentences: list`Facture n° {number} du {date} | FACTURE N° {number} | Facture N° : {number} | Facture {number} | Facture n°{number} en date du {date} |
    Notre facture {number} du {date} - votre commande {order} | Facture n° {number} - Client {customer} | FACTURE {number} du {date}`,
  paySentences: list`Merci de régler la somme de {total} avant le {due}. | Nous vous remercions de virer {total} sur le compte {iban}. |
    Montant à payer : {total} avant le {due} | La somme de {total} sera prélevée le {due}. | Net à payer {total} au {due} |
    Arrêtée la présente facture à la somme de {total}.`,
  smallPrint: list`En cas de retard de paiement, une pénalité égale à 3 fois le taux d'intérêt légal sera exigible. |
    Indemnité forfaitaire pour frais de recouvrement : 40 €. | Pas d'escompte pour règlement anticipé. |
    Réserve de propriété : les marchandises restent notre propriété jusqu'au paiement intégral. | Loi n° 80-335 du 12 mai 1980 |
    TVA acquittée sur les débits. | TVA sur encaissements | Membre d'une association agréée, le règlement par chèque est accepté. |
    Tout litige relève de la compétence du Tribunal de Commerce de notre siège. | Nos conditions générales de vente s'appliquent. |
    Les réclamations doivent être formulées sous 8 jours. | Aucun retour ne sera accepté sans accord. | Téléchargez notre application ! |
    Assurance décennale contrat n° 123456 | Dispensé d'immatriculation au RCS | Retrouvez vos factures dans votre espace client. |
    Pour toute question, notre service client est à votre écoute du lundi au vendredi.`,
  sums: {
    subtotal: list`Sous-total | Sous total | Total lot 1 | Sous-total HT | Total BL | Total fournitures | Total brut HT | Total page`,
    discount: list`Remise | Remise {percent}% | Remise globale | Rabais | Escompte {percent}% | Ristourne | Remise commerciale`,
    shipping: list`Port | Frais de port | Frais de port HT | Transport | Livraison | Port et emballage | Frais d'expédition`,
    surcharge: list`Emballage | Éco-participation | Frais de dossier | Frais de gestion | Surcharge gazole | Eco-contribution | Frais divers`,
    rounding: list`Arrondi | Arrondis | Différence d'arrondi`,
    paid: list`Acompte | Acompte versé | Acomptes | Déjà réglé | Déjà payé | Acompte reçu | Règlement reçu | Versement`,
    withholding: list`Retenue de garantie {percent} % | RG {percent}% | Retenue {percent} %`,
    deposit: list`Consigne | Caution | Consignes | Dépôt de garantie`,
    tip: list`Pourboire | Service`,
    tendered: list`Espèces | ESPECES | CB | Carte bancaire | Reçu | Rendu sur | Chèque | TICKET RESTAURANT | Payé CB | CARTE`,
    change: list`Rendu | RENDU | Monnaie | À rendre | Rendu monnaie`,
    carried: list`Report | À reporter | A reporter | Report page précédente | Total à reporter | Sous-total à reporter`,
    balance: list`Solde antérieur | Solde précédent | Report solde | Impayés`,
    tax: list`TVA {rate}% | TVA {rate} % | T.V.A. {rate} % | TVA à {rate} % | TVA ({rate}%) | TVA | Total TVA | Montant TVA | dont TVA {rate}% | T.V.A. | + TVA {rate} %`,
    inWords: list`Arrêtée la présente facture à la somme de | En lettres | Somme en toutes lettres`,
    saved: list`Nombre d'articles | Nb articles | Points cumulés | Total colis | Vous économisez | Nb lignes`,
  },
  rateTable: {
    rate: list`Taux | Taux TVA | % TVA | TVA % | %`,
    base: list`Base HT | Base | Montant HT | Total HT | HT | Base imposable`,
    tax: list`TVA | Montant TVA | Mt TVA | Total TVA`,
    gross: list`TTC | Total TTC | Montant TTC`,
    code: list`Code | CT | Code TVA`,
    sum: list`Total | Totaux | TOTAL`,
  },
  taxFree: list`TVA non applicable, art. 293 B du CGI | Autoliquidation | Autoliquidation de la TVA, article 283-2 du CGI |
    Exonération de TVA, article 262 ter, I du CGI | Exonéré de TVA art. 261 du CGI | Livraison intracommunautaire exonérée |
    Régime particulier - biens d'occasion | Exportation hors UE, TVA non applicable | Cocontractant, art. 51 § 4 du Code TVA`,
  page: list`Page {page} sur {pages} | Page {page}/{pages} | Page : {page} | Page {page} | {page}/{pages} | Folio {page} | - {page} -`,
  numerals: list`un | deux | trois | quatre | cinq | six | sept | huit | neuf | dix | vingt | trente | cent | mille | et | euros | centimes`,
}
