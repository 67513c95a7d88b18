import type { Form } from './form.ts'

export const IBERIA: readonly Form[] = [
  {
    name: 'facturae',
    where: 'ES',
    rows: `
?> Factura electrónica Facturae 3.2.2 ~ Visualización de factura electrónica
# EMISOR ~ Datos del emisor ~ PROVEEDOR | RECEPTOR ~ Datos del receptor ~ CLIENTE
- NIF: ~ NIF/CIF = {vendorVatId} | NIF: ~ NIF/CIF = {buyerVatId}
- Razón social ~ Nombre = {vendor} | Razón social ~ Nombre = {buyer}
- Dirección ~ Domicilio = {vendorStreet} | Dirección ~ Domicilio = {buyerStreet}
- C.P. y Población ~ Población = {vendorPlace} | C.P. y Población ~ Población = {buyerPlace}
?- Teléfono = {vendorPhone} | Oficina contable = {@########} {buyerDepartment}
?- Correo-e = {vendorEmail} | Órgano gestor = {@########}
?- | Unidad tramitadora = {@########}
# DATOS DE LA FACTURA ~ Datos básicos de la factura ~ Factura
- Número de factura ~ Nº factura ~ Número = {number} | Fecha de expedición ~ Fecha factura = {date}
?- Serie = {@} ~ {20##} | Fecha de operación = {otherDate}
- Moneda = {currency} | Tipo de factura ~ Clase = OO - Original ~ Completa
?- Número de expediente ~ Referencia del contrato = {otherOrder} | Referencia del emisor = {otherNumber}
?- Número de pedido ~ Referencia de la operación del receptor = {order}
# DETALLE DE LA FACTURA ~ Líneas de detalle
@items
# IMPUESTOS REPERCUTIDOS ~ IMPUESTOS
| Impuesto = IVA | Tipo ~ % = {rate} | Base imponible = {netDigits} | Cuota = {taxDigits}
?| Impuestos retenidos = IRPF | % = 15,00 | Base = {zeroDigits} | Cuota = {withholdingDigits}
# TOTALES ~ Resumen de totales
= Total importe bruto ~ Importe bruto = {sumDigits}
?= Total descuentos = {discountDigits}
= Total importe bruto antes de impuestos ~ Base imponible = {netDigits}
= Total impuestos repercutidos ~ Cuota de IVA = {taxDigits}
?= Total impuestos retenidos = {withholdingDigits}
= Total factura ~ TOTAL FACTURA = {total}
= Total a ejecutar ~ Total a pagar = {due}
# DATOS DE PAGO ~ Detalles de pago
- Forma de pago ~ Medio de pago = Transferencia ~ 04 - Transferencia ~ {means} | Vencimiento ~ Fecha de vencimiento = {dueDate}
- IBAN ~ Cuenta de abono = {iban} | Importe = {dueDigits}
`,
  },
  {
    name: 'spain-gestion',
    reserved: true,
    where: 'ES',
    rows: `
## {vendorBrand} ~ {vendor}
> {vendor} | {buyer}
> C.I.F.: {vendorVatId} ~ NIF {vendorVatId} | {buyerStreet}
> {vendorAddress} | {buyerPlace}
> Tlf. {vendorPhone} ~ {vendorEmail} | C.I.F.: {buyerVatId}

| FACTURA ~ Nº Factura ~ Factura nº = {number} | FECHA ~ Fecha = {date} | CLIENTE ~ Cód. cliente = {customer} | N.I.F. = {buyerVatId} | Pág. = 1
?| Su pedido ~ S/Pedido = {order} | Nº albarán = {otherNumber} | Agente = {person} 2 | Obra = {word} 2
@items
| BRUTO ~ Importe bruto = {sumDigits} | % DTO. ~ Dto. = {discountDigits} | PORTES = {shippingDigits} | BASE IMPONIBLE ~ Base Imp. = {netDigits} | % I.V.A. = {rate} | CUOTA I.V.A. ~ Importe IVA = {taxDigits} | TOTAL FACTURA ~ TOTAL = {total} 2
- Forma de pago = {terms}
- Vencimientos ~ Vto. = {dueDate} {dueDigits} ~ {dueDate}
?- Domiciliación ~ Entidad ~ Cuenta = {iban} ~ {bank} {iban}
?> Inscrita en el Registro Mercantil de {city}, Tomo {####}, Folio {##}, Hoja {@@-#####}
`,
  },
  {
    name: 'portugal-certificado',
    where: 'PT AO',
    rows: `
> {vendor}
> {vendorStreet} | Exmo.(s) Sr.(s) ~ Exmo(s). Senhor(es) ~ Exmos. Srs.
> {vendorPlace} | {buyer}
> Contribuinte N.º: {vendorVatId} ~ NIF: {vendorVatId} ~ N.º Contribuinte {vendorVatId} | {buyerStreet}
?> Telef. {vendorPhone} Fax. {vendorFax} | {buyerPlace}
?> Capital Social {#####},00 EUR  Cons. Reg. Com. {city} Matrícula {#####}

## Fatura {number} ~ FATURA FT {number} ~ Factura Nº {number} ~ Fatura/Recibo {number} | Original ~ Duplicado ~ 2ª via
?> ATCUD: {@@@@@@@@-####}
| V/ N.º Contrib. ~ V/Nº Contribuinte ~ NIF cliente = {buyerVatId} | Requisição ~ V/ Encomenda ~ Pedido = {order} | Moeda = {currency} | Câmbio = 1,00 | Data ~ Data Emissão = {date} | Data Vencimento ~ Vencimento = {dueDate}
| Desconto Cli. = 0,00 | Desconto Fin. = 0,00 | Condição Pagamento ~ Condições de pagamento = {terms} 3 | Cliente ~ Cód. Cliente = {customer} | Vendedor = {##}
@items
# Quadro Resumo do IVA ~ Resumo de Impostos
| Taxa/Valor = {rate} | Incid./Qtd. ~ Incidência = {netDigits} | Total ~ Valor IVA = {taxDigits} | Motivo Isenção =
= Mercadoria/Serviços ~ Total ilíquido = {sumDigits}
?= Descontos Comerciais = {discountDigits}
?= Portes = {shippingDigits}
= IVA ~ Total IVA ~ Imposto = {taxDigits}
?= Acerto = {zeroDigits}
= Total ({currency}) ~ Total Documento ~ TOTAL A PAGAR = {total}
> {@@@@}-Processado por programa certificado n.º {####}/AT ~ {@@@@} - Processado por programa certificado nº {####}/AT
?> Os bens/serviços foram colocados à disposição do adquirente na data {otherDate} ~ Carga: {vendorAddress} {otherDate}
?- IBAN = {iban}
?| Entidade = {#####} | Referência = {### ### ###} | Valor = {due}
`,
  },
]
