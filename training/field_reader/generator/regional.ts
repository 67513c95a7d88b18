/** Numbers that only one country's papers carry: they look like fields, and are none. */
export interface RegionalNumber {
  readonly label: string
  readonly pattern: string
  readonly chance: number
}

const list = (...entries: readonly (readonly [string, string, number])[]): RegionalNumber[] =>
  entries.map(([label, pattern, chance]) => ({ label, pattern, chance }))

export const REGIONAL: Readonly<Record<string, readonly RegionalNumber[]>> = {
  MX: list(
    ['Folio Fiscal', '########-####-4###-####-@@####@#####', 0.5],
    ['UUID', '#@######-####-4@##-8###-############', 0.2],
    ['Uso CFDI', 'G03 - Gastos en general', 0.35],
    ['Régimen Fiscal', '601 General de Ley Personas Morales', 0.4],
    ['No. de Serie del CSD', '000010000005########', 0.3],
    ['Método de Pago', 'PUE', 0.25],
    ['Fecha de Certificación', '202#-0#-1#T1#:##:##', 0.25],
  ),
  AR: list(
    ['CAE N°', '7#############', 0.5],
    ['Fecha de Vto. de CAE', '1#/0#/202#', 0.4],
    ['Punto de Venta', '0000#', 0.4],
    ['Ingresos Brutos', '9##-######-#', 0.4],
    ['Inicio de Actividades', '01/0#/20##', 0.35],
    ['Condición frente al IVA', 'IVA Responsable Inscripto', 0.4],
    ['COD.', '0#', 0.3],
  ),
  CO: list(
    ['CUFE', '#@#@##@####@#@##@@##@####@###@#@###@#@##', 0.5],
    ['Resolución DIAN No.', '187640########', 0.4],
    ['Rango autorizado', '1 al 50000', 0.25],
    ['Actividad económica', '46##', 0.25],
    ['Forma de pago', 'Crédito', 0.3],
  ),
  PT: list(
    ['ATCUD', 'JF@@@@##-####', 0.45],
    ['Certificado n.º', '####/AT', 0.2],
    ['Capital Social', '5.000,00 EUR', 0.2],
    ['Matrícula', '##-@@-##', 0.08],
    ['Hash', '@a@#', 0.1],
  ),
  BR: list(
    ['CHAVE DE ACESSO', '35## #### #### #### #### #### #### #### #### #### ####', 0.4],
    ['NATUREZA DA OPERAÇÃO', 'VENDA DE MERCADORIA', 0.3],
    ['PROTOCOLO DE AUTORIZAÇÃO', '135##########', 0.3],
    ['SÉRIE', '00#', 0.4],
    ['Código de Verificação', '@@@@-####', 0.25],
    ['CFOP', '5102', 0.2],
    ['INSCRIÇÃO MUNICIPAL', '#.###.###-#', 0.2],
    ['Competência', '0#/202#', 0.15],
  ),
  IT: list(
    ['Codice SDI', '@@#@@##', 0.25],
    ['Codice destinatario', '#######', 0.15],
    ['PEC', 'ditta@pec.it', 0.12],
    ['CIG', '@#########', 0.08],
    ['CUP', '@##@##########@', 0.06],
    ['Cap. Soc.', '€ 10.000,00 i.v.', 0.12],
  ),
  FR: list(['APE', '####@', 0.12], ['RCS', 'Lyon B ### ### ###', 0.12], ['N° engagement', '##########', 0.05]),
  BE: list(
    ['Communication structurée', '+++###/####/#####+++', 0.12],
    ['BCE', '0###.###.###', 0.1],
    ['RPM', 'Bruxelles', 0.08],
  ),
  ES: list(
    ['CUPS', 'ES00############@@', 0.06],
    ['Nº Registro', '##/######', 0.06],
    ['Ref. catastral', '#######@@####@', 0.03],
  ),
  DE: list(
    ['Leitweg-ID', '0######-#####-##', 0.05],
    ['Zählernummer', '1ESY##########', 0.04],
    ['GLN', '4############', 0.04],
  ),
  CH: list(['QR-IBAN', 'CH## 3### #### #### #### #', 0.06], ['ESR-Teilnehmer', '01-#####-#', 0.05]),
  IN: list(
    ['HSN/SAC', '99####', 0.2],
    ['IRN', '#@#@##@####@#@##@@##@####@###@#@###@', 0.2],
    ['Ack No.', '1##############', 0.2],
    ['E-way Bill No.', '############', 0.15],
    ['State Code', '29', 0.3],
    ['PAN', '@@@@@####@', 0.3],
    ['Vehicle No.', 'KA ## @@ ####', 0.12],
    ['Place of Supply', 'Karnataka (29)', 0.25],
  ),
  US: list(['Ship Via', 'UPS Ground', 0.12], ['FOB', 'Origin', 0.08], ['Tracking', '1Z##########', 0.06]),
  GB: list(['Sort Code', '##-##-##', 0.06], ['Acc No', '########', 0.06]),
  AU: list(['BSB', '###-###', 0.08], ['ACN', '### ### ###', 0.08], ['Biller Code', '######', 0.1]),
  MY: list(['Co. Reg. No', '######-X', 0.15], ['SST No', 'W10-####-########', 0.1]),
  PE: list(['Guía de Remisión', 'T001-######', 0.15], ['Cond. Pago', 'CONTADO', 0.2]),
  CL: list(['S.I.I.', 'SANTIAGO CENTRO', 0.25], ['Giro', 'Comercio', 0.3]),
}
