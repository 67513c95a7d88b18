import type { Form } from './form.ts'

export const LATIN: readonly Form[] = [
  {
    name: 'cfdi',
    where: 'MX',
    rows: `
> {vendor} | Factura ~ FACTURA ~ CFDI
> RFC: {vendorVatId} | Serie y folio: {number} ~ Folio: {number} ~ Folio interno: {number}
> Régimen Fiscal: 601 - General de Ley Personas Morales ~ Régimen fiscal: 612 | Folio fiscal: {@#######-####-4###-@###-####@#######}
> {vendorAddress} | No. de serie del CSD: {####################}
?> Tel. {vendorPhone} | Fecha y hora de emisión: {date} ~ Código postal, fecha y hora de emisión: {#####} {date} {##:##:##}
> Lugar de expedición: {#####} | Efecto de comprobante: Ingreso ~ Tipo de comprobante: I - Ingreso

# Receptor ~ Datos del cliente ~ RECEPTOR
- Nombre receptor ~ Nombre ~ Cliente = {buyer} | Uso CFDI = G03 Gastos en general ~ G01 Adquisición de mercancías
- RFC receptor ~ RFC = {buyerVatId} | Domicilio fiscal ~ Código postal del receptor = {#####}
?- Régimen fiscal receptor = 601 ~ General de Ley Personas Morales | Orden de compra = {order}
?- Domicilio = {buyerAddress}
?> Fecha: {date} | Fecha de certificación: {otherDate}
# Conceptos
@items
- Moneda = {currency} ~ Peso Mexicano ~ MXN Peso Mexicano | Subtotal = {net} ~ {netDigits}
- Forma de pago = 03 Transferencia electrónica de fondos ~ 99 Por definir ~ Transferencia electrónica | Impuestos trasladados IVA {rate}% ~ IVA {rate}% ~ IVA = {tax} ~ {taxDigits}
- Método de pago = PUE Pago en una sola exhibición ~ PPD Pago en parcialidades o diferido | Total = {total} ~ {totalDigits}
?- Condiciones de pago = {terms}
?- Cuenta ~ CLABE = {##################}
# Sello digital del CFDI:
> {@#@#@@#@##@@@##@@#@##@@@#@##@@#@##@@@##@@#@##@@@}/{@#@##@@@#@##@@#@##@@@##@@#@##@@@#@##@@}
# Sello digital del SAT:
> {@#@@#@@@#@##@@#@#@@@@##@@#@##@@@#@##@@}+{##@@@##@@#@##@@@#@##@@#@##}
?> Este documento es una representación impresa de un CFDI
`,
  },
  {
    name: 'afip',
    where: 'AR',
    rows: `
> ORIGINAL ~ DUPLICADO
> {vendor} ~ {vendorBrand} | A ~ B ~ C
> | FACTURA ~ FACTURA A ~ NOTA DE VENTA
- Razón Social = {vendor} | Punto de Venta: {#####}  Comp. Nro ~ Nro. ~ Comp. Nro = {number}
- Domicilio Comercial = {vendorAddress} | Fecha de Emisión ~ Fecha = {date}
- Condición frente al IVA = IVA Responsable Inscripto ~ Responsable Monotributo | CUIT = {vendorVatId}
- | Ingresos Brutos = {###-######-#}
- | Fecha de Inicio de Actividades = {otherDate}
?| Período Facturado Desde: = {otherDate} | Hasta: = {otherDate} | Fecha de Vto. para el pago: = {dueDate}
- CUIT = {buyerVatId} | Apellido y Nombre / Razón Social = {buyer}
- Condición frente al IVA = IVA Responsable Inscripto ~ Consumidor Final ~ IVA Sujeto Exento | Domicilio Comercial ~ Domicilio = {buyerAddress}
- Condición de venta = {means} ~ Cuenta Corriente ~ Contado ~ {terms}
?- Remito = {otherNumber} | Orden de compra = {order}
@items
= Importe Neto Gravado: $ ~ Subtotal: $ ~ Importe Neto Gravado = {netDigits}
= IVA {rate}%: $ ~ IVA {rate} % = {taxDigits}
?= IVA 27%: $ = {zeroDigits}
?= IVA 10.5%: $ = {zeroDigits}
?= Importe Otros Tributos: $ = {zeroDigits}
= Importe Total: $ ~ Importe Total ~ TOTAL = {totalDigits}
> CAE N°: {##############} ~ CAE: {##############} | Comprobante Autorizado
> Fecha de Vto. de CAE: {otherDate}
?> Esta Administración Federal no se responsabiliza por los datos ingresados en el detalle de la operación | Pág. 1/1
`,
  },
  {
    name: 'dian',
    where: 'CO',
    rows: `
> {vendor} | FACTURA ELECTRÓNICA DE VENTA
> NIT {vendorVatId} ~ NIT: {vendorVatId} | No. {number} ~ {number}
> {vendorAddress} | Fecha y hora de generación: {otherDate}
?> Responsable de IVA - Actividad económica {####} ~ Régimen común | Fecha de emisión: {date}
?> Resolución DIAN No. {##############} de {otherDate} Prefijo {@@@@} del 1 al {#####}
- Señores ~ Cliente ~ Adquiriente = {buyer} | Fecha Factura ~ Fecha de expedición = {date}
- NIT ~ NIT/CC = {buyerVatId} | Fecha de vencimiento ~ Vence = {dueDate}
- Dirección = {buyerStreet} | Forma de pago = Crédito ~ Contado ~ {terms}
- Ciudad = {buyerPlace} | Medio de pago = {means}
?- Teléfono = {buyerPhone} | Orden de compra = {order}
@items
= Subtotal ~ Total Bruto = {sum}
?= Descuento ~ Total descuentos = {discount}
= Base gravable ~ Subtotal gravado = {net}
= IVA {rate}% ~ Total IVA = {tax}
?= Retefuente = {withholding}
= Total a Pagar ~ TOTAL ~ Total factura = {total}
?> Son: {word} pesos m/cte
> CUFE: {@#@#@##@#@#@##@##@@##@#@#@##@##@@##@#@#@##@##@@#}
?> Proveedor tecnológico: {word} S.A.S. NIT {#########-#}
?> A esta factura de venta aplican las normas relativas a la letra de cambio (artículo 5 Ley 1231 de 2008).
`,
  },
  {
    name: 'sunat',
    reserved: true,
    where: 'PE CL UY',
    rows: `
> {vendor} | R.U.C. {vendorVatId} ~ R.U.T.: {vendorVatId}
> {vendorAddress} | FACTURA ELECTRÓNICA
> Telf. {vendorPhone} ~ Giro: {trade} | {number} ~ N° {number}

- Señor(es) ~ SEÑOR(ES) ~ Cliente = {buyer} | Fecha de Emisión ~ Fecha = {date}
- RUC ~ R.U.T. = {buyerVatId} | Fecha de Vencimiento ~ Vcto. = {dueDate}
- Dirección ~ DIRECCION = {buyerAddress} | Tipo de Moneda ~ Moneda = {currency}
?- Observación ~ Orden de compra = {order} | Condición de pago = {terms}
@items
= Op. Gravada ~ Monto Neto ~ Valor Venta = {net}
?= Op. Inafecta = {zero}
= IGV {rate}% ~ IVA {rate}% ~ IGV = {tax}
= Importe Total ~ Total ~ TOTAL $ = {total}
> Esta es una representación impresa de la factura electrónica ~ Timbre Electrónico SII Res. {##} de 20{##}
`,
  },
]
