from ..language import Language, phrases, words

FRENCH = Language(
    share=12,
    dictionary="french",
    common=words("""
        de la le et les des en un une du est que pour qui dans par sur au plus pas avec ce il sont ou vous nous
        votre notre vos nos à été être sera après dès jusqu'à cette ces son sa ses ne se si sans sous entre aux chez
        lors l'an d'un d'une qu'il n'est
    """),
    terms=phrases("""
        Facture | FACTURE N° | Facture n° | N° de facture | N° facture | Nº facture | Numéro de facture | Date de
        facture | Date de facturation | Date | Date d'émission | Date d'échéance | Échéance | Échéance le | Date de
        livraison | Bon de livraison | BL n° | Bon de commande | Commande n° | N° de commande | Votre référence |
        Notre référence | Vos réf. | N/Réf. | V/Réf. | Référence | Réf. | N° client | Code client | Client | Adresse
        de facturation | Adresse de livraison | Facturé à | Livré à | À l'attention de | Affaire suivie par |
        Sous-total | Sous-total HT | Total HT | Montant HT | Total H.T. | Base HT | TVA | T.V.A. | TVA 20 % | TVA
        5,5 % | TVA 10,00% | Taux TVA | Montant TVA | Total TVA | Total TTC | TOTAL T.T.C. | Montant TTC | Net à
        payer | NET À PAYER | Montant dû | Reste à payer | Solde | Solde dû | Acompte | Acompte versé | Remise |
        Rabais | Escompte | Frais de port | Port et emballage | Livraison | Avoir | Avoir n° | Facture d'avoir |
        Devis | Devis n° | Reçu | Ticket | Relevé | Règlement | Mode de règlement | Mode de paiement | Conditions de
        paiement | Paiement à réception | Paiement à 30 jours fin de mois | Virement | Virement bancaire | Chèque |
        Carte bancaire | Espèces | Rendu | Prélèvement | Banque | RIB | IBAN | BIC | Code banque | Code guichet | N°
        de compte | Clé RIB | Titulaire du compte | Domiciliation | N° TVA | N° TVA intracom. | TVA
        intracommunautaire | SIRET | SIREN | RCS Paris B | R.C.S. Lyon | Code APE | Code NAF | Capital social |
        Siège social | Tél. | Tél | Téléphone | Fax | Télécopie | Mobile | Port. | Courriel | E-mail | Mél. | Site |
        C.P. | B.P. | Page | Page 1 sur 2 | Dossier | Chantier | Affaire | Objet | Période | Devise |
        Autoliquidation | Éco-participation | Écotaxe | Report | À reporter | Arrêté la présente facture à la somme
        de | Signature | Bon pour accord | Poids net | Pays d'origine | Désignation des travaux | Intérêts de retard
    """),
    headers=phrases("""
        Désignation | Description | Libellé | Article | Réf. | Référence | Code | Qté | Qté. | Quantité | Unité | U
        | PU | P.U. | P.U. HT | PU HT | Prix unitaire | Prix unit. HT | Prix | Remise | Rem. % | TVA | TVA % | Taux
        | Montant | Montant HT | Total HT | Total | Total TTC | Date | Heures | N° | Lot
    """),
    sentences=phrases("""
        En cas de retard de paiement, une indemnité forfaitaire de 40 € sera exigée. | TVA non applicable, art. 293
        B du CGI. | Pas d'escompte pour règlement anticipé. | Exonération de TVA, article 262 ter I du CGI. | Nous
        vous remercions de votre confiance. | Veuillez trouver ci-joint notre facture n° | Veuillez agréer, Madame,
        Monsieur, nos salutations distinguées. | Madame, Monsieur, | Réserve de propriété : les marchandises restent
        notre propriété jusqu'au complet paiement. | Règlement à l'ordre de | Merci d'indiquer le numéro de facture
        lors du virement. | Pénalités de retard : 3 fois le taux d'intérêt légal. | Société à responsabilité limitée
        au capital de 10 000 € | Dispensé d'immatriculation au RCS. | Membre d'une association agréée, règlement par
        chèque accepté. | Le tribunal de commerce de Nanterre est seul compétent.
    """),
    days=words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    months=words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    short_months=words("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."),
    long_dates=phrases("""
        {d} {month} {y} | le {d} {month} {y} | {dd} {month} {y} | {d} {short} {y} | {day} {d} {month} {y} | 1er
        {month} {y} | {month} {y} | du {dd}/{mm}/{y} au {dd}/{mm}/{y}
    """),
    short_dates=phrases("""
        {dd}/{mm}/{y} | {dd}/{mm}/{y} | {dd}/{mm}/{yy} | {dd}-{mm}-{y} | {dd}.{mm}.{y} | {y}-{mm}-{dd}
    """),
    units=words("""
        pce pièce pièces u unité h heure heures kg g t m m² m³ ml km l kWh jour jours mois forfait ens. lot boîte
        carton cartons palette sac rouleau paire paquet bouteille bidon
    """),
    goods=words("""
        Câble Vis Écrou Rondelle Boulon Peinture Pinceau Papier Classeur Cartouche Imprimante Écran Clavier Souris
        Bureau Chaise Armoire Étagère Lampe Ampoule Tuyau Robinet Vanne Filtre Pompe Joint Roulement Plaque Tôle
        Carrelage Ciment Sable Gravier Bois Porte Fenêtre Serrure Clé Pose Dépose Main-d'œuvre Déplacement Entretien
        Réparation Conseil Formation Nettoyage Location Licence Hébergement Maintenance Café Thé Lait Œufs Crème
        Fromage Pâté Bœuf Poulet Légumes Pêches Vin Bière Eau Forêt Gâteau Crêpes Gants Casque Vêtements Batterie
        Boîtier Déchets Élagage
    """),
    colours=words("noir blanc rouge bleu vert jaune gris argent doré marron écru crème ivoire"),
    streets=phrases("""
        {n} rue {name} | {n}, rue de {name} | {n} bis, avenue {name} | {n} av. de la {name} | {n} boulevard {name} |
        {n} bd {name} | ZA de {name} | Z.I. {name} | {n} place {name} | {n}, chemin de {name} | {n} allée des {name}
        | BP {n} | {n} ter impasse {name}
    """),
    cities=phrases("""
        Paris | Lyon | Marseille | Bordeaux | Orléans | Nîmes | Besançon | Saint-Étienne | Évry | Le Havre | Béziers
        | Angoulême | Compiègne | L'Haÿ-les-Roses | Toulouse CEDEX 9 | Liège | Genève | Neuchâtel | Luxembourg |
        Montréal (Québec) | Châlons-en-Champagne | Saint-Ouen | Villeneuve-d'Ascq | Aÿ-Champagne | Crépy-en-Valois
    """),
    given=words("""
        Jean Marie Pierre Hélène François Françoise Jérôme Céline Benoît Zoé Chloé Noël Joël Anaïs Loïc Éric Élodie
        Jean-Luc Michèle André Gaëlle Aurélie
    """),
    family=words("""
        Martin Bernard Dubois Lefèvre Lefebvre Moreau Laurent Girard Mercier Dupont Fournier Béranger Guérin Legrand
        Lemaître Crépin Château Desprès D'Hérouville L'Huillier Nuñez Gauthier Bénard Côté Léveillé
    """),
    forms=phrases("""
        SARL | S.A.R.L. | SAS | S.A.S. | SASU | EURL | SA | S.A. | SNC | SCI | SCOP | S.à r.l. | SPRL | SRL | Ets |
        Établissements | et Fils | & Cie | Frères | EI
    """),
    countries=words("FR BE LU CH MC"),
    currencies=words("€ € € EUR EUR CHF Euros $CA"),
    separators=(" ,", " ,", " ,", ".,", ",", "'."),
)
