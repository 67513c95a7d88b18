import { list } from '#main/language/lexicons/lexicon.ts'
import type { Language } from '#shared/document.ts'
import { pools } from '../pool.ts'

/** Patterns of names that are no company's: `{city}`, `{surname}`, `{person}`, `{word}`, `{trade}`, `{acronym}`, `{number}`. */
export interface NamePatterns {
  /** Authorities, schools, clinics, churches, clubs. */
  readonly institutions: readonly string[]
  /** What stands in a buyer's place on demonstrations, forms and papers made unrecognisable. */
  readonly anonymous: readonly string[]
  /** Names so long that they are broken over lines. */
  readonly long: readonly string[]
  /** Names that read like an address, a product or a place. */
  readonly misleading: readonly string[]
  /** Behind a name, and part of it. */
  readonly branches: readonly string[]
  /** A line above or below the name that is no part of it. */
  readonly departments: readonly string[]
  /** Before a person's name, and no part of it. */
  readonly salutations: readonly string[]
}

export const NAME_PATTERNS = pools<Readonly<Record<Language, NamePatterns>>>({
  en: {
    institutions: list`City of {city} | {city} City Council | {city} Borough Council | County of {city} | Town of {city} |
      University of {city} | {city} University | {city} High School | {surname} Primary School | {city} Academy |
      St. {surname}'s Church | {city} Community College | {city} General Hospital | {city} NHS Foundation Trust |
      Department of {trade} | Ministry of {trade} | HM {trade} | {city} Fire and Rescue Service | {city} Police Department |
      {city} Football Club | {surname} Foundation | The {surname} Trust | {city} Housing Association | {city} Public Library |
      Friends of {city} | {surname} Memorial Fund | {city} Chamber of Commerce | Embassy of {word} | {city} Water Authority |
      National {trade} Association | Royal Society of {trade} | {city} Youth Centre | Parish of {city} | Rotary Club {city} |
      {city} School District | Office of the {trade} Commissioner | Federal {trade} Agency | {city} Museum of {trade}`,
    anonymous: list`ACME Corporation | Acme Inc | ACME | Test Company | Customer Name | Company Name | Client Name | Your Client |
      John Doe | Jane Doe | John Smith | Sample Company Ltd | Example Corp | Example Customer | Demo Customer | Test Customer |
      Client Company | Your Company Name | Big Corp | Foo Bar Ltd | My Company | XYZ Ltd | ABC Company | ABC Pvt Ltd | Contoso |
      Globex Corporation | Initech | Umbrella Corp | Business Name | Buyer | The Customer | Cash Customer | Walk-in Customer |
      Guest | Account Holder | Widget Inc | Some Company | Name | Customer A | Company B | Client 1`,
    long: list`The {surname} and {surname} International {trade} and {trade} Company of {city} |
      {surname}, {surname}, {surname} & {surname} Chartered {trade} and {trade} Consultants |
      {city} and District Joint {trade} and {trade} Management Committee | Society for the Promotion of {trade} in {city} |
      {word} {trade} {trade} and General {trade} Services ({city}) | Trustees of the {surname} {trade} Pension Scheme`,
    misleading: list`{number} {word} Street Kitchen | {word} House {trade} | The Old {word} | {number} {surname} Road Management |
      {word} Cloud | {word} Pro {number} | Office Chair {word} | {surname} Court | {word} Park Hotel | Platform {number} |
      Studio {number} | {city} Road Garage | The {word} Invoice Company | Unit {number} {trade} | Total {trade} | Net {word} |
      Order of {surname} | {word} Ship To Store | Premium {trade} Plan`,
    branches: list`({city}) | (UK) | ({city} Branch) | - {city} | , {city} Branch | (in administration) | t/a {word} {trade} |
      trading as {word} | d/b/a {word} {trade} | Europe | EMEA | (Europe) | UK Branch | North America`,
    departments: list`Accounts Payable | Finance Department | Purchasing | Dept. {number} | IT Department | Invoice Processing |
      Head Office | Facilities | Building {number} | Shared Service Centre | Marketing | Cost centre {number}`,
    salutations: list`Mr | Mrs | Ms | Mr. | Dr. | Miss | Prof. | The Manager,`,
  },
  de: {
    institutions: list`Stadt {city} | Gemeinde {city} | Landkreis {city} | Landratsamt {city} | Stadtverwaltung {city} |
      Landeshauptstadt {city} | Universität {city} | Hochschule {city} | Technische Universität {city} | Grundschule {city} |
      {surname}-Gymnasium {city} | Klinikum {city} | Universitätsklinikum {city} | Finanzamt {city} | Amtsgericht {city} |
      Bundesamt für {trade} | Ministerium für {trade} | Bundesministerium für {trade} | Landesamt für {trade} |
      Evangelische Kirchengemeinde {city} | Katholisches Pfarramt St. {surname} | Stadtwerke {city} | Sportverein {city} |
      TSV {city} 18{number} | Freiwillige Feuerwehr {city} | {surname}-Stiftung | Förderverein {word} | Kita {word} |
      Handwerkskammer {city} | Innung für {trade} | Studierendenwerk {city} | WEG {surname}straße {number} | Kanton {city} |
      Marktgemeinde {city} | Zweckverband {trade} {city} | Bezirksamt {city} | Deutsches {trade}-Institut | Caritasverband {city}`,
    anonymous: list`Max Mustermann | Erika Mustermann | Musterfirma GmbH | Muster AG | Mustermann GmbH | Firma Mustermann |
      Muster-Kunde | Musterkunde | Beispiel GmbH | Beispielkunde | Testkunde | Testfirma GmbH | Kunde | Kunde 1 | Demo GmbH |
      Max Müller | Hans Muster | Firma Beispiel | Musterunternehmen | Ihr Kunde | Ihre Firma GmbH | Firmenname | Barverkauf |
      Laufkundschaft | Diverse Kunden | ACME GmbH | Vorname Nachname | [Kundenname] | Name des Kunden`,
    long: list`{surname} {trade} und {trade} Verwaltungsgesellschaft mbH & Co. Kommanditgesellschaft |
      Gesellschaft für {trade} und {trade} {city} mit beschränkter Haftung | {surname}, {surname} & {surname} Steuerberater Rechtsanwälte Partnerschaft mbB |
      Arbeitsgemeinschaft {trade} {city} {surname} / {surname} | Kommunale {trade}- und {trade}gesellschaft des Landkreises {city} |
      Inhaber {person} {trade} Meisterbetrieb und {trade}handel | Verein zur Förderung der {trade} in {city} und Umgebung e.V.`,
    misleading: list`Am {word} {number} GmbH | Hotel Zur {word} | Gasthaus {word} | {word}hof | Café am {word}platz | Haus {surname} |
      Büro {number} | {word} {number} Plus | Der {word}laden | Alte {word}mühle | Netto-{trade} | Fahrzeug & {trade} {city} |
      Rechnungsservice {surname} | Artikel {number} | Studio {number} | {city}er Straße {trade} | Ferienwohnung {word}`,
    branches: list`({city}) | Niederlassung {city} | , Niederlassung {city} | Zweigniederlassung {city} | - Standort {city} | Werk {number} |
      (Deutschland) | Deutschland | Österreich | Filiale {city} | i.L. | Geschäftsbereich {trade}`,
    departments: list`Buchhaltung | Kreditorenbuchhaltung | Rechnungsprüfung | Einkauf | Abt. {trade} | Verwaltung | z. Hd. Buchhaltung |
      Kostenstelle {number} | Haus {number} | Dezernat {number} | Fachbereich {number} | Zentraler Rechnungseingang | Postfach {number}`,
    salutations: list`Herr | Herrn | Frau | Hr. | Fr. | Familie | Eheleute | Herrn Dr. | Frau Dr.`,
  },
  fr: {
    institutions: list`Mairie de {city} | Ville de {city} | Commune de {city} | Conseil départemental de {city} | Métropole de {city} |
      Université de {city} | Collège {surname} | Lycée {surname} | École {word} | Centre hospitalier de {city} | CHU de {city} |
      Préfecture de {city} | Ministère de {trade} | Direction générale de {trade} | Association {word} | Association des amis de {city} |
      Paroisse Saint-{surname} | Office de tourisme de {city} | Syndicat des copropriétaires {word} | SDC {number} rue {surname} |
      Communauté de communes de {city} | Fondation {surname} | Comité d'entreprise {word} | Club sportif de {city} | OGEC {surname} |
      Crèche {word} | EHPAD {word} | Chambre de commerce de {city} | Régie {city} {trade} | Trésorerie de {city} | CCAS de {city}`,
    anonymous: list`Jean Dupont | Marie Martin | M. DUPONT | Société Exemple | Entreprise Test | Client Test | Nom du client | Client |
      Votre client | Nom de la société | ACME | ACME SARL | Ma Société | Client divers | Client comptant | Société ABC |
      Raison sociale | Acheteur | DUPONT Jean | Client de passage | Entreprise cliente | LA SOCIETE | Société X`,
    long: list`Société d'exploitation des établissements {surname} père et fils {trade} | Groupement d'intérêt économique {trade} et {trade} de {city} |
      Société civile professionnelle {surname}, {surname} et {surname} {trade} associés | Union régionale des {trade} et {trade} de {city} |
      Compagnie générale de {trade} et de {trade} de {city} | Syndicat intercommunal de {trade} et de {trade} de {city}`,
    misleading: list`Le {number} rue {surname} | Hôtel de la {word} | Au bon {word} | Les jardins de {word} | La maison {surname} | Château {word} |
      Studio {number} | Le {word} | Café de la place | {word} {number} | Total {trade} | Garage de la rue {surname} | Aux délices de {city}`,
    branches: list`({city}) | Agence de {city} | - Agence {city} | France | (France) | Établissement de {city} | succursale de {city} | Dépôt {city} | Groupe`,
    departments: list`Service comptabilité | Comptabilité fournisseurs | Service achats | Direction financière | Bât. {number} | Service {trade} |
      Direction des {trade} | À l'attention du service comptable | Code service {number} | Siège social`,
    salutations: list`M. | Mme | Monsieur | Madame | M. et Mme | Mlle | Maître | Dr`,
  },
  es: {
    institutions: list`Ayuntamiento de {city} | Ajuntament de {city} | Diputación de {city} | Universidad de {city} | Gobierno de {word} |
      Colegio {surname} | I.E.S. {surname} | CEIP {word} | Hospital de {city} | Consejería de {trade} | Ministerio de {trade} |
      Comunidad de Propietarios {word} | C.P. Calle {surname} {number} | Parroquia San {surname} | Fundación {surname} |
      Asociación de {trade} de {city} | Club Deportivo {city} | Cámara de Comercio de {city} | Instituto de {trade} |
      Municipio de {city} | Secretaría de {trade} | Universidad Nacional de {city} | Cooperativa {word} | Junta de {city} |
      Alcaldía de {city} | Gobernación de {city} | Mancomunidad de {city} | Servicio de {trade} de {city} | Consorcio {trade} {city}`,
    anonymous: list`Juan Pérez | Cliente de prueba | Nombre del cliente | Cliente | Empresa de prueba | Empresa Ejemplo S.L. | Mi Empresa |
      Cliente final | Consumidor Final | PÚBLICO EN GENERAL | Público en general | Cliente varios | Clientes varios | ACME S.A. |
      Empresa XYZ | Cliente contado | Juan Español | Razón social | Su empresa | Cliente A | Venta mostrador | JUAN PEREZ GARCIA`,
    long: list`{trade} y {trade} Generales de la Comunidad de {city} y Provincia | Compañía Internacional de {trade} y {trade} {surname} Hermanos |
      Sociedad Cooperativa Andaluza de {trade} de {city} | Agrupación de Interés Económico {trade} {surname} y {surname} |
      Asociación Provincial de Empresarios de {trade} de {city} | Unión Temporal de Empresas {surname} {trade} {surname}`,
    misleading: list`La {word} de {city} | Hotel {word} Plaza | Casa {surname} | El {word} | Calle {number} {trade} | Local {number} | Finca {word} |
      Bar La {word} | Estudio {number} | {word} {number} | Taller Avenida | Total {trade} | Mesón {surname}`,
    branches: list`({city}) | Sucursal {city} | Delegación {city} | - {city} | España | (España) | México | Sucursal en España | Planta {number} | U.T.E.`,
    departments: list`Departamento de contabilidad | Administración | Dpto. de compras | Cuentas por pagar | Edificio {number} | Área de {trade} |
      Servicio de {trade} | Atn. Contabilidad | Unidad tramitadora {number}`,
    salutations: list`Sr. | Sra. | D. | Dña. | Don | Doña | Sr. D. | Ing. | Lic.`,
  },
  it: {
    institutions: list`Comune di {city} | Provincia di {city} | Regione {city} | Città di {city} | Università degli Studi di {city} | Politecnico di {city} |
      Istituto Comprensivo {surname} | Liceo {surname} | I.T.I.S. {surname} | Scuola primaria {word} | Azienda Ospedaliera di {city} |
      ASL {city} | A.S.L. {number} {city} | Ministero di {trade} | Parrocchia San {surname} | Condominio {word} | CONDOMINIO VIA {surname} {number} |
      Associazione {word} | A.S.D. {city} | Fondazione {surname} | Camera di Commercio di {city} | Pro Loco {city} | Consorzio {trade} {city} |
      Agenzia delle {trade} | Unione dei Comuni di {city} | Istituto di {trade} | Tribunale di {city} | Cooperativa sociale {word} | Ordine degli {trade}`,
    anonymous: list`Mario Rossi | ROSSI MARIO | Cliente di prova | Nome cliente | Cliente | Azienda Test | Ditta Esempio | Esempio S.r.l. | ACME |
      DITTA ALPHA | SOCIETA' ALPHA SRL | DITTA BETA | AMMINISTRAZIONE BETA | Mia Azienda | Cliente generico | Cliente privato |
      Azienda ABC | Ragione Sociale | Cliente occasionale | Bianchi Giuseppe | BETA GAMMA | Spett.le Cliente | La tua azienda`,
    long: list`Società Cooperativa Agricola {trade} e {trade} di {city} e Provincia | Impresa Generale di {trade} e {trade} {surname} e {surname} |
      Consorzio Intercomunale per {trade} e {trade} di {city} | Studio Associato {surname} {surname} {surname} {trade} e {trade} |
      Ente Nazionale per la Promozione di {trade} e {trade} | Istituto di Istruzione Superiore Statale {surname} {city}`,
    misleading: list`Via {word} {number} | Albergo {word} | Bar {word} | La bottega di {surname} | Il {word} | Casa {surname} | Corte {word} |
      Studio {number} | Osteria della {word} | {word} {number} | Officina Viale {surname} | Cascina {word} | Totale {trade}`,
    branches: list`({city}) | Filiale di {city} | - sede di {city} | Italia | (Italia) | Stabilimento di {city} | in liquidazione | sede secondaria {city}`,
    departments: list`Ufficio contabilità | Ufficio acquisti | Amministrazione | Uff. {trade} | Servizio {trade} | Settore {number} | Palazzina {number} |
      Codice ufficio {number} | C.a. Amministrazione`,
    salutations: list`Sig. | Sig.ra | Egr. Sig. | Gent.ma Sig.ra | Dott. | Dott.ssa | Ing. | Avv. | Geom. | Rag. | Arch.`,
  },
  pt: {
    institutions: list`Câmara Municipal de {city} | Município de {city} | Junta de Freguesia de {city} | Universidade de {city} | Prefeitura Municipal de {city} |
      PREFEITURA MUNICIPAL DE {city} | Escola Secundária {surname} | Agrupamento de Escolas de {city} | Colégio {surname} | Hospital de {city} |
      Centro Hospitalar de {city} | Ministério da {trade} | Secretaria de Estado de {trade} | Condomínio {word} | Condomínio Edifício {word} |
      Associação {word} | Clube {city} | Fundação {surname} | Santa Casa da Misericórdia de {city} | Paróquia de {city} | Bombeiros Voluntários de {city} |
      Instituto de {trade} | Governo do Estado de {city} | Tribunal de {city} | Sindicato dos {trade} | Igreja {word} | Cooperativa {word} | SESC {city}`,
    anonymous: list`João Silva | Consumidor final | CONSUMIDOR FINAL | Cliente | Nome do cliente | Cliente Teste | Empresa Exemplo | Empresa Teste Lda |
      Minha Empresa | Maria da Silva | ACME Lda | Consumidor não identificado | Cliente final | Cliente indiferenciado | Razão Social | Empresa ABC |
      NF-E EMITIDA EM AMBIENTE DE HOMOLOGACAO | Cliente A | Sua empresa | JOSE DA SILVA | Cliente desconhecido | Fulano de Tal`,
    long: list`Companhia Brasileira de {trade} e {trade} do Estado de {city} | Sociedade Portuguesa de {trade} e {trade} de {city} |
      {surname}, {surname} & {surname} {trade} e {trade} Associados | Indústria e Comércio de {trade} e {trade} {surname} |
      Associação Nacional dos Industriais de {trade} de {city} | Serviços Municipalizados de {trade} e {trade} de {city}`,
    misleading: list`Rua {word} {trade} | Hotel {word} | Casa {surname} | Quinta da {word} | O {word} | Loja {number} | Sabores de {city} | Restaurante {word} |
      Estúdio {number} | {word} {number} | Total {trade} | Oficina Avenida | Posto {word}`,
    branches: list`({city}) | Filial {city} | - Filial {number} | Portugal | (Portugal) | do Brasil | Sucursal em Portugal | MATRIZ | Unidade {city}`,
    departments: list`Departamento de contabilidade | Contabilidade | Compras | Serviços financeiros | A/C Contabilidade | Edifício {number} | Divisão de {trade} |
      Setor de {trade} | Direção financeira`,
    salutations: list`Sr. | Sra. | Exmo. Sr. | Exma. Sra. | Dr. | Dra. | Eng.`,
  },
})
