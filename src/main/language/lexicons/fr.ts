import { combine, type Lexicon, list } from './lexicon.ts'

const NUMBER = list`numéro | n° | no | nº | num | nr | # | réf | référence | id`
const NUMBER_OF = list`numéro de | n° de | no de | nº de | num de | réf | référence | numéro | n° | no | référence de | numéro d' | n° d' | référence d' | code`

/** France, Belgium, Switzerland, Luxembourg, Canada. */
export const fr: Lexicon = {
  language: 'fr',
  labels: {
    invoiceNumber: {
      strong: [
        ...combine(
          list`
        facture | facture d'acompte | avoir | note de crédit | note | reçu | quittance | facture d'avoir | fact |
        note d'honoraires | facture client | votre facture
      `,
          NUMBER,
        ),
        ...combine(NUMBER_OF, list`facture | avoir | la facture | pièce | note de crédit | l'avoir | ticket`),
        ...list`facture | numéro facture | n° fact | n° pièce | facture d'avoir`,
      ],
      weak: list`
        n° document | numéro | n° | numéro du document | document n° | réf | référence | notre référence |
        nos références | avoir | note de crédit | n° de document | nos réf | ticket n° | ticket | pièce n° | note
      `,
    },
    invoiceDate: {
      strong: list`
        date de facture | date facture | date de la facture | date de facturation | date d'émission | émise le |
        émis le | facture du | date émission | date d'établissement | facturé le | date de pièce | date pièce |
        date d'avoir | date du document | date document | établie le | fait le | date de l'avoir |
        date de la note de crédit | date d'édition | facture en date du | date note de crédit | date de document |
        date avoir | en date du
      `,
      weak: list`date | le | du | en date du | date/heure | daté du`,
    },
    dueDate: {
      strong: list`
        date d'échéance | date échéance | échéance | échéance le | à payer avant le | à payer avant |
        à régler avant le | payable le | date limite de paiement | date de paiement | payable au plus tard le |
        paiement avant le | date de règlement | échéance au | à payer le | à payer pour le | règlement le |
        date limite | échéances | paiement le | payable avant le | payable jusqu’au | à régler le | prélèvement le |
        sera prélevé le | paiement au plus tard le | date d échéance | à payer au plus tard le | date d'exigibilité |
        date d'échéance de paiement | règlement au plus tard le | payable au
      `,
    },
    deliveryDate: {
      strong: list`
        date de livraison | date livraison | livré le | livraison le | date de prestation | date de la prestation |
        date d'expédition | date de réalisation | date prestation | période | date de la livraison |
        date de la vente | date de vente | date d'exécution | période de facturation | expédié le |
        date d'intervention | date de fin de prestation | date de livraison/prestation
      `,
    },
    purchaseOrder: {
      strong: [
        ...combine(
          NUMBER_OF,
          list`commande | bon de commande | votre commande | la commande | commande client | engagement`,
        ),
        ...combine(
          list`commande | bon de commande | votre commande | BC | PO | cde | votre cde | v/cde | v/commande | bdc | ordre | commande client`,
          NUMBER,
        ),
        ...list`
        bon de commande | votre commande | réf. commande | réf commande | n° cde | commande | n° d'engagement |
        numéro de bon de commande
      `,
      ],
    },
    customerNumber: {
      strong: [
        ...combine(NUMBER_OF, list`client | compte | compte client | adhérent | abonné | contrat client | cli`),
        ...combine(
          list`client | compte client | compte | votre compte | cli | votre`,
          list` n° |  no |  numéro |  code |  # |  num`,
        ),
        ...list`
        code client | compte client | identifiant client | votre n° client | votre numéro de client |
        votre code client | id client | réf compte | numéro client
      `,
      ],
      weak: ['code'],
    },
    vatId: {
      strong: list`
        n° TVA | TVA | numéro de TVA | n° de TVA | TVA intracommunautaire | n° TVA intracommunautaire |
        numéro de TVA intracommunautaire | n° de TVA intracommunautaire | TVA intracom | n° TVA intracom |
        n° TVA intra | TVA intra | id TVA | identifiant TVA | TVA n° | code TVA | identification TVA |
        n° identification TVA | numéro d'identification TVA | n° d'identification TVA | TVA UE |
        n° intracommunautaire | intracommunautaire | n° CE | numéro d'identification à la TVA | n° TVA CEE | TVA CEE |
        n° ident. TVA | ID. TVA | n° intracom | n° TVA vendeur | TVA vendeur | numéro TVA intracommunautaire |
        n°TVA | N° TVA Intracomm | BCE | VAT | IDTVA | TVA Intracomm | n° id. TVA | n° TVA du vendeur |
        numéro intracommunautaire | numéro d'identification intracommunautaire | NIF | n° d'entreprise |
        numéro d'entreprise | T.V.A. Intracommunautaire
      `,
    },
    buyerVatId: {
      strong: list`
        votre n° TVA | votre numéro de TVA | n° TVA client | TVA client | votre TVA | n° TVA acheteur |
        n° de TVA du client | TVA intracommunautaire client | n° TVA intracommunautaire client |
        numéro de TVA client | n° de TVA client | TVA du client | n° TVA du client | votre n° TVA intracom |
        votre n° de TVA | votre TVA intracommunautaire | votre n° TVA intracommunautaire | TVA acheteur |
        votre numéro de TVA intracommunautaire | n° TVA intracom client | N/id CEE client | vos n° TVA |
        n° de TVA de l'acheteur | n° identification TVA client | V/n° TVA
      `,
    },
    vendorTaxNumber: {
      strong: list`
        SIRET | SIREN | n° SIRET | n° SIREN | numéro SIRET | numéro SIREN | RCS | R.C.S. | siret n° | RC | no siret |
        code siret | identifiant siret | n° de SIRET | Siren/Siret | RCS n°
      `,
    },
    vendorEmail: {
      strong: list`e-mail | email | courriel | mail | mél | adresse e-mail | adresse électronique | adresse mail`,
    },
    vendorIban: { strong: list`IBAN | code IBAN | n° IBAN | IBAN n° | compte IBAN | numéro IBAN` },
    vendorBic: {
      strong: list`BIC | SWIFT | code BIC | BIC/SWIFT | code SWIFT | code BIC/SWIFT | SWIFT/BIC | BIC - SWIFT`,
    },
    paymentTerms: {
      strong: list`
        conditions de paiement | conditions de règlement | modalités de paiement | modalités de règlement |
        délai de paiement | condition de paiement | termes de paiement | condition de règlement | délai de règlement |
        conditions et modalités de paiement | conditions
      `,
      weak: list`mode de paiement | mode de règlement | règlement | paiement | moyen de paiement`,
    },
    paymentReference: {
      strong: list`
        référence de paiement | communication | communication structurée | référence à rappeler | référence paiement |
        réf. paiement | réf. à rappeler | référence du virement | libellé du virement | à rappeler |
        à rappeler lors du paiement | référence de virement | référence virement | référence unique de mandat | RUM |
        motif du paiement | référence à indiquer
      `,
    },
    currency: {
      strong: list`
        devise | monnaie | devise de facturation | montants exprimés en | tous les montants sont en | montants en |
        code devise | prix exprimés en
      `,
    },
    netAmount: {
      strong: list`
        total HT | montant HT | total hors taxes | total hors taxe | montant hors taxes | net HT | total net HT |
        sous-total HT | sous total HT | base HT | HT | total H.T. | montant total HT | total général HT |
        montant net HT | total hors TVA | total HTVA | HTVA | montant HTVA | hors taxes | hors TVA | base imposable |
        montant net | total net | net commercial | net commercial HT | total HT net | base TVA | bases HT | base |
        total brut HT | montant hors TVA | total hors-taxes | base de calcul | total lignes HT |
        total marchandises HT | total HT après remise | total HT en euros | total exclu TVA | Tot HT |
        base calcul TVA | total excl. TVA | total HT EUR | total EUR HT | total (HT) | somme HT | prix total HT |
        Montant total hors taxes | total brut | valeur HT | base taxable | Montant total hors TVA |
        total des lignes HT | somme totale hors taxes | total euros HT | total marchandise
      `,
      weak: list`sous-total | sous total | total marchandises | total articles | brut | montant brut`,
    },
    taxAmount: {
      strong: list`
        TVA | total TVA | montant TVA | montant de la TVA | T.V.A. | montant total TVA | taxe | taxes | total taxes |
        montant taxe | dont TVA | TVA à | total T.V.A. | TPS | TVQ | montant de TVA | taxe sur la valeur ajoutée |
        montant total de la TVA | montant T.V.A. | total des taxes | TVA totale | TVA due | taux normal |
        taux réduit | montant taxes | total montant TVA | TVA collectée | total de la TVA | montant des taxes |
        TVA sur | TVA sur les débits | TVA 20% | TVA au taux de | montant total des taxes | TVA EUR
      `,
    },
    totalAmount: {
      strong: list`
        total TTC | montant TTC | TTC | total T.T.C. | montant total TTC | total toutes taxes comprises |
        total général | total général TTC | total facture | montant total | total | montant de la facture | net TTC |
        total net TTC | prix TTC | montant facture | total TVAC | TVAC | montant TVAC | total TVA comprise |
        toutes taxes comprises | montant toutes taxes comprises | total de la facture | total TVA incluse |
        total en euros | total EUR | TVA comprise | total incl. TVA | total avoir | total (TTC) | total euros TTC |
        montant total de la facture | total EUR TTC | total inclus TVA | TTC en euros | prix total TTC |
        montant général TTC | total TTC EUR | somme totale | total TTC en euros | total à payer TTC | somme TTC |
        total CHF | valeur TTC | montant total avec TVA | total document | Total TTC €
      `,
      weak: ['montant', 'total net', 'montant total HT', 'prix total'],
    },
    amountDue: {
      strong: list`
        net à payer | reste à payer | montant à payer | solde à payer | total à payer | à payer | solde | solde dû |
        net à payer TTC | montant dû | net à régler | montant à régler | à régler | reste dû | total dû |
        somme à payer | net à payer EUR | net à payer en euros | restant dû | reste à régler | total à régler |
        net a payer | montant restant dû | net à payer € | montant prélevé | solde restant dû | montant net à payer |
        net à déduire | restant à payer | solde à régler | net à votre crédit | à payer TTC | total net à payer |
        montant à prélever
      `,
    },
    vendorBlock: {
      strong: list`informations vendeur | coordonnées du vendeur | identité du vendeur | informations fournisseur | identité vendeur | 
        vendeur | fournisseur | émetteur | prestataire | de | expéditeur | facturé par | titulaire |
        titulaire du compte | bénéficiaire | siège social | à l'ordre de | vendu par
      `,
    },
    buyerBlock: {
      strong: list`informations acheteur | informations client | coordonnées du client | identité acheteur | coordonnées acheteur | 
        client | facturé à | adresse de facturation | destinataire | acheteur | à | à l'attention de | facturer à |
        adressé à | facture à | doit | vendu à | facturation | à l'attention | nom du client | adresse facturation |
        coordonnées client | payeur | débiteur | preneur | identité client | adresse client | adresse du client |
        nom client | acheteur/client
      `,
    },
    partyName: {
      strong: list`nom | raison sociale | société | dénomination | dénomination sociale | nom de la société | nom/raison sociale | nom ou raison sociale | entreprise | nom commercial`,
    },
    otherBlock: {
      strong: list`
        adresse de livraison | livré à | livrer à | livraison | lieu de livraison | adresse livraison |
        adresse de chantier | chantier | expédié à | livraison à | lieu d'intervention | adresse d'intervention
      `,
    },
    otherNumber: {
      strong: [
        ...combine(
          NUMBER_OF,
          list`
        devis | contrat | bon de livraison | BL | dossier | téléphone | compte bancaire | fournisseur | série |
        suivi | affaire | caisse | table | agrément | chantier | projet | page | lot
      `,
        ),
        ...combine(list`devis | contrat | bon de livraison | BL | livraison | dossier | projet | affaire`, [
          ' n°',
          ' no',
          ' numéro',
        ]),
        ...list`
        tél | téléphone | tel | fax | télécopie | mobile | portable | gsm | APE | code APE | NAF | code NAF | page |
        RIB | banque | guichet | clé RIB | clé | n° compte | code banque | code guichet | vendeur | représentant |
        commercial | caisse | caissier | contact | bon de livraison | devis | contrat | code postal | capital | site |
        site web | web | facture originale | facture d'origine | sur facture | avoir sur facture | folio | chargé |
        votre contact | n° adeli | bp | siège | cs | votre référence | vos références | vos réf | votre réf | v/réf |
        référence acheteur | notre commande | n/commande | confirmation de commande | référence marché |
        référence contrat | référence projet | n° de marché | marché n° | affaire
      `,
      ],
    },
    otherDate: {
      strong: list`
        date de commande | date commande | commande du | date du devis | date devis | date d'impression | imprimé le |
        valable jusqu’au | né le | commandé le | date d'échéance escompte | bon de livraison du | période du |
        date de début | date de fin | date BL | devis du | date BC | valable jusqu au | date bon de commande |
        date d arrivée | date de départ | date contrat | prochaine facture | date de la commande | bl du | valeur
      `,
    },
    otherAmount: {
      strong: list`
        acompte | acomptes | acompte versé | acomptes versés | déjà réglé | déjà payé | remise | remises |
        total remise | total remises | rabais | escompte | espèces | rendu | monnaie | monnaie rendue |
        carte bancaire | CB | carte bleue | carte | chèque | frais de port | port | port HT | frais de livraison |
        frais | total port | report | à reporter | arrondi | capital social | au capital de | au capital | capital |
        prix unitaire | montant versé | payé | total payé | versé | réglé | règlements | avance | éco-participation |
        dont éco-participation | écotaxe | eco-taxe | indemnité | indemnité forfaitaire | pénalité | consigne |
        solde précédent | nombre articles | poids | poids total | retenue | retenue de garantie |
        frais de recouvrement | DEEE | prime | frais de gestion | SARL au capital de | SAS au capital de |
        SA au capital de | montant payé | paiements | montant déjà payé | indemnité forfaitaire de | timbre fiscal |
        timbre
      `,
    },
    bank: {
      strong: list`
        banque | coordonnées bancaires | domiciliation | domiciliation bancaire | RIB | compte bancaire |
        relevé d’identité bancaire | nom de la banque | informations bancaires | références bancaires
      `,
    },
  },
  months: [
    ['janvier', 'janv', 'jan'],
    ['fevrier', 'fevr', 'fev'],
    ['mars', 'mar'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['aout', 'aou'],
    ['septembre', 'sept', 'sep'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['decembre', 'dec'],
  ],
  documentTypes: {
    invoice: list`
        facture | facture d'acompte | facture proforma | note d'honoraires | facture de vente | facture client |
        facture simplifiée | duplicata de facture
      `,
    'credit-note': list`avoir | note de crédit | facture d'avoir | facture rectificative | avoir client`,
    receipt: list`ticket | reçu | ticket de caisse | rendu monnaie | merci de votre visite | espèces | caisse | quittance`,
    other: list`bon de livraison | devis | bon de commande | relance | confirmation de commande`,
  },
  columns: {
    description: list`
        désignation | description | libellé | article | produit | prestation | détail | intitulé |
        désignation des produits | désignation des prestations | articles | produits | nature | prestations |
        libelle article | description des prestations | dénomination | objet | service | désignation du produit |
        nom | désignation de l'article | services | désignation article
      `,
    quantity: list`quantité | qté | qte | nombre | qtés | nb | quant | heures | jours | qt | quantités | nbre`,
    unit: list`unité | UM | U | unité de mesure | cond | un`,
    unitPrice: list`
        prix unitaire | P.U. | PU | PU HT | P.U. HT | prix unitaire HT | prix | prix unit | prix unit. HT | PU net |
        P.U. net | prix HT | prix U. HT | tarif | PUHT | prix net | PU brut | prix unitaire net | P.U. € HT |
        prix/unité | tarif unitaire | coût unitaire | taux horaire | PU H.T | P.U H.T | PU € HT | P.U. brut |
        prix unitaire (HT) | PU EUR | PU HT € | Prix unitaire net HT | prix unitaire brut
      `,
    taxRate: list`
        TVA | taux TVA | % TVA | TVA % | taux | T.V.A. | code TVA | taux de TVA | taxe | TVA (%) | CT | Tx TVA |
        %TVA
      `,
    amount: list`
        total HT | montant HT | montant | total | prix total | total H.T. | montant H.T. | montant net |
        prix total HT | total net HT | montant net HT | total ligne | net HT | Mt HT | total net | HT | montant € HT |
        total € HT | montant HTVA | valeur | montant EUR | Total HTVA | montant total HT | total HT € | Montant HT € |
        total ligne HT | montant (HT) | total (HT) | montant net h.t | montant total | prix HT total
      `,
    position: list`n° | pos | ligne | n° ligne | poste | numéro | lig | date`,
    article: list`
        référence | réf | ref | code | code article | réf. article | référence article | code produit |
        référence produit | n° article | réf. | ean | gencod | id | sku | code art
      `,
    discount: list`remise | rem | % rem | rem % | rem. | remise % | % remise | rabais | R% | % rem.`,
    tax: ['montant TVA', 'total TVA', 'Mt TVA'],
    gross: list`
        TTC | total TTC | montant TTC | prix TTC | prix total TTC | total TVAC | montant TVAC | TTC € |
        Montant T.T.C. | Total T.T.C. | PU TTC
      `,
  },
  legalForms: list`
        SARL | S.A.R.L. | SAS | S.A.S. | SASU | EURL | SA | S.A. | SNC | SCI | SCOP | SPRL | SRL | BVBA | ASBL |
        Sàrl | SCP | EI | EIRL | SCS | SELARL | GIE | Ets | Etablissements | Cie | Société | ASSOCIATION |
        Association | SCRL | SOCIETE | Auto-entrepreneur | SC | SCA | Entreprise | sprl | BV | NV
      `,
  addressWords: list`
        rue | avenue | av | boulevard | bd | place | chemin | route | allee | impasse | quai | cedex | bp | zone |
        za | zi | france | belgique | rte | cours | square | batiment | bat | etage | lieu-dit | zac | parc |
        residence | suisse | chaussee | faubourg | immeuble | luxembourg | bis | cs
      `,
  commonWords: list`
        le | la | les | de | des | du | et | pour | votre | vous | nous | par | en | au | aux | sur | paiement |
        règlement | quantité | désignation | prix | montant | merci | est | sera | jours | retard | pénalités
      `,
  taxFree: list`
        tva non applicable | art 293 b | article 293 b | exoneration de tva | exonere de tva | autoliquidation |
        article 262 ter | franchise en base | franchise de tva
      `,
}
