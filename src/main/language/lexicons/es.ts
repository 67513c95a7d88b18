import { combine, type Lexicon, list } from './lexicon.ts'

const NUMBER = list`número | nº | n° | no | num | nro | nr | n | # | folio | serie | id`
const NUMBER_OF = list`número de | nº de | n° de | no de | no. de | nro de | núm de | num de | número | nº | n° | no | nro | núm | num | n | ref | referencia | código de | código | cód | número de la | cod`

/** Spain, Mexico, Argentina, Colombia, Chile, Peru. */
export const es: Lexicon = {
  language: 'es',
  labels: {
    invoiceNumber: {
      strong: [
        ...combine(
          list`
        factura | fact | fra | factura electrónica | factura electrónica de venta | factura de venta | abono |
        nota de crédito | nota crédito | comprobante | recibo | boleta | factura simplificada | ticket |
        factura rectificativa | boleta electrónica | factura venta | nota de crédito electrónica | doc |
        factura proforma | comp
      `,
          NUMBER,
        ),
        ...combine(
          NUMBER_OF,
          list`
        factura | fra | fact | abono | comprobante | recibo | nota de crédito | factura electrónica | venta | ticket |
        factura de venta | boleta | comp | factura simplificada | operación
      `,
        ),
        ...list`
        factura | folio | folio factura | folio interno | serie y folio | folio y serie |
        factura electrónica de venta | serie folio | serie/folio | folio de factura | nº comprobante | comp. nro |
        factura de venta | folio/serie | serie-número | serie y número | serie/número | serie - folio |
        número de serie y folio | fra.
      `,
      ],
      weak: list`
        nº documento | documento | número | nº | no | n° | nro | núm | número de documento | documento nº | recibo |
        ticket | referencia | comprobante | n | boleta | abono | nota de crédito | nuestra referencia | nº doc |
        serie
      `,
    },
    invoiceDate: {
      strong: list`
        fecha de factura | fecha factura | fecha de emisión | fecha emisión | fecha de expedición | fecha expedición |
        emitida el | emitido el | fecha de la factura | fecha de facturación | fecha facturación |
        fecha y hora de emisión | fecha y hora de expedición | fecha del documento | fecha documento |
        fecha comprobante | fecha del comprobante | fecha y hora de certificación | fecha elaboración |
        fecha de elaboración | fecha y hora emisión | lugar y fecha de expedición | fecha y lugar de expedición |
        fecha hora emisión | lugar, fecha y hora de emisión | fecha generación | fecha de generación |
        fecha y hora de factura | fecha y hora de generación | fecha y hora | fecha de creación | fecha fra |
        fecha abono | emisión | fecha venta | fecha de emision del comprobante | fecha y hora de comprobante |
        lugar y fecha | fecha y hora expedición | Fecha de operación y expedición
      `,
      weak: list`fecha | a | fecha/hora | generado | expedido`,
    },
    dueDate: {
      strong: list`
        fecha de vencimiento | vencimiento | fecha vencimiento | vence | vence el | vto | fecha vto |
        fecha límite de pago | fecha de pago | fecha límite | pagar antes del | pagar antes de | fecha de vto |
        vencimientos | fecha de vto. para el pago | fecha vto para el pago | páguese antes de | pago antes de |
        fecha pago | límite de pago | fecha de venc | f. vencimiento | venc | fecha de cobro |
        fecha de vencimiento de pago | pagar hasta | fecha venc | vencimiento del pago | fecha de cargo |
        vto. para el pago | páguese hasta | pago el
      `,
    },
    deliveryDate: {
      strong: list`
        fecha de entrega | fecha entrega | fecha de operación | fecha operación | fecha de envío |
        fecha de prestación | entregado el | fecha de servicio | periodo de facturación | período facturado |
        fecha del servicio | fecha de la operación | fecha de despacho | fecha albarán | período facturado desde |
        fecha servicio | periodo facturado
      `,
    },
    purchaseOrder: {
      strong: [
        ...combine(NUMBER_OF, list`pedido | orden de compra | orden | su pedido | o.c. | oc | pedido cliente | compra`),
        ...combine(
          list`pedido | orden de compra | orden | su pedido | s/pedido | vuestro pedido | ped. cliente | o.c. | oc | pedido cliente | o/c | su orden`,
          NUMBER,
        ),
        ...list`orden de compra | su pedido | pedido | orden compra | ref. pedido | o/c`,
      ],
      weak: list`orden`,
    },
    customerNumber: {
      strong: [
        ...combine(
          NUMBER_OF,
          list`cliente | abonado | cuenta cliente | cta | socio | contrato | cuenta contrato | suscriptor`,
        ),
        ...list`
        código cliente | cod cliente | cód. cliente | cuenta cliente | cliente nº | cliente no | cliente número |
        id cliente | número de cuenta cliente | cod. cli | cliente núm | clave cliente | cliente n° |
        clave del cliente | código de cliente
      `,
      ],
      weak: ['código', 'cta', 'clave'],
    },
    vatId: {
      strong: list`
        NIF | CIF | N.I.F. | C.I.F. | NIF/CIF | CIF/NIF | NIF-IVA | RFC | R.F.C. | CUIT | C.U.I.T. | NIT | N.I.T. |
        RUC | R.U.C. | RUT | R.U.T. | RFC emisor | RFC del emisor | NIF emisor | NIT emisor | VAT | DNI/NIF |
        NIF/DNI | NIF vendedor | CIF emisor | DNI | NIE | DNI/CIF | CIF nº | NIF nº | NIF: |
        número de identificación fiscal | identificación fiscal | código de identificación fiscal | CUIT nº | NIT no |
        RFC: | NIT del emisor | nº IVA | IVA intracomunitario | nº IVA intracomunitario | VAT ID | N.I.F./C.I.F. |
        NIF proveedor | número de identificación tributaria | identificación tributaria | NIF intracomunitario |
        NIF/VAT | CUIT/CUIL | RFC proveedor | Tax ID | NIF del emisor | CIF/DNI | nif/nie | n.i.f | c.i.f |
        rut emisor
      `,
    },
    buyerVatId: {
      strong: [
        ...combine(
          list`NIF | CIF | RFC | CUIT | NIT | RUC | RUT | DNI | NIF/CIF | CIF/NIF | N.I.F. | C.I.F.`,
          list`
         cliente |  del cliente |  receptor |  del receptor |  comprador |  adquirente |  del adquiriente |
         adquiriente |  destinatario
      `,
        ),
        'su NIF',
        'su CIF',
        'identificación del cliente',
      ],
    },
    vendorTaxNumber: {
      strong: list`
        ingresos brutos | IIBB | ing. brutos | registro mercantil | matrícula mercantil | certificado de emisor |
        inscripción | número de registro | ingresos brutos nº | nº ing. brutos
      `,
    },
    vendorEmail: {
      strong: list`e-mail | email | correo | correo electrónico | mail | correo-e | correo e | correo electronico`,
    },
    vendorIban: {
      strong: list`IBAN | nº cuenta IBAN | cuenta IBAN | código IBAN | IBAN nº | número de cuenta (IBAN) | número IBAN`,
    },
    vendorBic: { strong: list`BIC | SWIFT | BIC/SWIFT | código SWIFT | SWIFT/BIC | código BIC | BIC (SWIFT)` },
    paymentTerms: {
      strong: list`
        condiciones de pago | condición de pago | términos de pago | plazo de pago | condiciones |
        forma y condiciones de pago | condiciones pago | condición de venta | condiciones de venta | plazo |
        términos | condición | plazo de pago/vencimiento
      `,
      weak: list`forma de pago | método de pago | medio de pago | modo de pago | forma pago | pago`,
    },
    paymentReference: {
      strong: list`
        referencia de pago | concepto | concepto de pago | referencia de transferencia | referencia bancaria |
        ref. pago | referencia pago | concepto transferencia | referencia para el pago | referencia del pago
      `,
    },
    currency: {
      strong: list`
        moneda | divisa | tipo de moneda | importes en | importes expresados en | moneda del comprobante |
        clave de moneda | código de moneda
      `,
    },
    netAmount: {
      strong: list`
        base imponible | importe neto | total neto | neto | base | subtotal sin IVA | total sin IVA |
        importe sin IVA | importe neto gravado | neto gravado | subtotal neto | base gravable | monto neto |
        total base imponible | suma base imponible | total bases imponibles | total antes de impuestos |
        importe antes de impuestos | valor antes de impuestos | subtotal antes de impuestos | base I.V.A. | base IVA |
        total bruto | total importe neto | suma bases | suma de importes | total antes de IVA | base imp |
        total base | valor neto | total base imponible general | importe base | b. imponible | imp. neto gravado |
        bases imponibles | total imp. neto | op. gravada | op. gravadas | total valor venta | valor venta |
        subtotal gravado | total bruto factura | total sin impuestos | subtotal (sin IVA) | importe total sin IVA |
        precio neto | base imponible (€) | total gravado | total bruto antes de impuestos | base del impuesto |
        suma neto | neto sin IVA | monto neto gravado
      `,
      weak: list`
        subtotal | sub total | sub-total | importe bruto | bruto | suma | total importe bruto | valor |
        total parcial | suma importes
      `,
    },
    taxAmount: {
      strong: list`
        IVA | I.V.A. | importe IVA | cuota IVA | total IVA | cuota | impuestos | total impuestos | impuesto | IGIC |
        IVA trasladado | cuota de IVA | monto IVA | valor IVA | IVA general | IVA reducido | IGV | total I.V.A. |
        impuestos trasladados | importe I.V.A. | total impuestos trasladados | cuota tributaria | IVA 21% | cuotas |
        importe del IVA | total cuotas | cuota I.V.A. | total cuota | total cuota IVA | + IVA | más IVA |
        importe de IVA | impuesto IVA | IVA débito | total cuotas IVA | 002 IVA | IVA 16% | IVA 19% |
        importe impuesto | total impuesto | IVA (21%) | suma IVA | total IVA repercutido |
        impuesto sobre el valor añadido | impuestos repercutidos | ISV | ITBIS | IVA 19 | total de impuestos |
        impuesto al valor agregado | traslados
      `,
    },
    totalAmount: {
      strong: list`
        total | total factura | importe total | total a pagar | total general | total con IVA | total IVA incluido |
        importe total factura | total EUR | total euros | total (€) | total € | total de la factura |
        total a facturar | monto total | valor total | total MXN | total neto a pagar | total fra | suma total |
        importe factura | total documento | total comprobante | gran total | total (EUR) | total impuestos incluidos |
        total ticket | total compra | total venta | importe total (€) | total operación | total (IVA incluido) |
        importe de la factura | total en euros | total ARS | total COP | valor total factura | total abono |
        total importe | precio total | total con impuestos | total neto factura | neto a pagar |
        importe total con IVA | total líquido | importe líquido | total bruto con IVA | total (IVA incl) |
        total IVA incl | total más IVA | total IVA inc | imp. total | total factura (€) | total pesos | precio final |
        importe bruto total | total + IVA | total final | total facturado | total de factura |
        importe total de la factura
      `,
      weak: ['importe', 'monto', 'valor a pagar'],
    },
    amountDue: {
      strong: list`
        importe a pagar | total a pagar | líquido a pagar | pendiente de pago | importe pendiente | a pagar | saldo |
        saldo pendiente | total pendiente | neto a pagar | líquido | a cobrar | total a ingresar | importe debido |
        valor a pagar | líquido a percibir | total a percibir | cantidad a pagar | total adeudado | monto a pagar |
        importe líquido | total a abonar | restante | importe a abonar | saldo a pagar | total pendiente de pago |
        importe adeudado | deuda | pendiente | total líquido a pagar | líquido total a pagar
      `,
    },
    vendorBlock: {
      strong: list`
        emisor | vendedor | proveedor | datos del emisor | expedida por | datos emisor | razón social emisor |
        empresa | de | titular | beneficiario | datos del proveedor | emitido por | nombre emisor |
        titular de la cuenta | nombre del emisor | datos del vendedor | prestador | datos proveedor |
        facturado por | datos empresa
      `,
    },
    buyerBlock: {
      strong: list`
        cliente | facturar a | datos del cliente | receptor | comprador | destinatario | datos cliente | facturado a |
        señor(es) | señores | sr(es) | adquiriente | datos del receptor | razón social cliente | nombre cliente |
        nombre receptor | nombre del receptor | a la atención de | datos de facturación | dirección de facturación | para | datos del comprador | nombre del cliente | adquirente |
        datos del adquiriente | datos fiscales del cliente | datos del adquiriente / comprador | a nombre de |
        facturación | datos de cliente | nombre o razón social del cliente | datos fiscales | datos del destinatario |
        señor (es)
      `,
    },
    partyName: {
      strong: list`nombre | razón social | nombre o razón social | nombre/razón social | nombre / razón social | denominación | denominación social | apellido y nombre / razón social | nombre fiscal | nombre comercial | nombre o denominación social | nombre y apellidos`,
    },
    otherBlock: {
      strong: list`
        dirección de entrega | enviar a | dirección de envío | lugar de entrega | entrega | enviado a |
        datos de entrega | domicilio de entrega | consignatario | entregar a | datos de envío | dirección entrega |
        punto de suministro | dirección de suministro
      `,
    },
    otherNumber: {
      strong: [
        ...combine(
          NUMBER_OF,
          list`
        albarán | presupuesto | contrato | teléfono | proveedor | cuenta | serie | certificado | autorización |
        resolución | proyecto | expediente | remito | remisión | cotización | guía | aprobación | CAE |
        serie del CSD | serie del certificado | mesa | caja | póliza | seguimiento | artículo | postal | obra | lote |
        página
      `,
        ),
        ...list`
        tel | tlf | teléfono | tfno | tf | móvil | fax | celular | cel | CAE | CAE nº | C.A.E. | CUFE | CUDE | UUID |
        folio fiscal | folio fiscal (UUID) | folio sat | certificado | certificado SAT | serie certificado | sello |
        CBU | CLABE | cuenta bancaria | nº cuenta | CCC | página | pág | hoja | albarán | presupuesto | remito |
        contrato | obra | C.P. | CP | código postal | punto de venta | alias | resolución | resolución DIAN |
        autorización | web | www | caja | cajero | mesa | atendido por | vendedor nº | agente | representante |
        comercial | CUPS | factura rectificada | rectifica a | factura original | uso CFDI | régimen fiscal |
        cód. mandato | clave | cfdi relacionado | cuenta | no. cuenta | actividad económica | nº certificado |
        rango autorizado | desde | rango | versión | lugar de expedición | contacto | su referencia | s/ref | su ref |
        referencia cliente | ref. cliente | referencia del comprador | nuestro pedido | n/pedido | pedido de venta |
        confirmación de pedido | orden de trabajo | orden de servicio | proyecto | expediente
      `,
      ],
    },
    otherDate: {
      strong: list`
        fecha de pedido | fecha pedido | fecha orden | fecha de la orden | fecha de impresión |
        inicio de actividades | fecha de inicio de actividades | fecha inicio | fecha fin | fecha vto CAE |
        fecha de vto. de CAE | vto CAE | vencimiento CAE | vto. de CAE | fecha de nacimiento | periodo | desde |
        hasta | fecha albarán | válido hasta | fecha resolución | vigencia | fecha validación | fecha de timbrado |
        fecha certificación | fecha y hora de timbrado | fecha y hora de certificación SAT | vigencia hasta |
        vigente hasta | fecha rectificada | fecha de caducidad | fecha de orden de compra | fecha de inicio |
        entrada | salida | fecha validación dian | fecha de validación | fecha de certificación | próxima factura |
        fecha de alta | fecha presupuesto
      `,
    },
    otherAmount: {
      strong: list`
        descuento | dto | dtos | total descuento | total descuentos | descuentos | retención | retención IRPF | IRPF |
        retenciones | total retenciones | efectivo | cambio | entregado | tarjeta | anticipo | anticipos | a cuenta |
        pagado | importe pagado | portes | envío | gastos de envío | flete | propina | suma y sigue | suma anterior |
        redondeo | capital social | precio unitario | tipo de cambio | recargo | recargo de equivalencia |
        rec. equiv | R.E. | cambio efectivo | su pago | recibido | percepciones | percepción | otros tributos |
        importe otros tributos | exento | importe exento | no gravado | importe op. exentas | total unidades |
        total artículos | peso | bonificación | ISR | retención ISR | IVA retenido | ISR retenido | ReteIVA |
        ReteFuente | ReteICA | rete IVA | rete fuente | capital | rte fte | provisión | total líneas | cargos |
        pronto pago | dto. p.p | ahorro | impuestos retenidos | total impuestos retenidos | suplidos | total pagado |
        cobrado | total cobrado | retefte | retención en la fuente | intereses
      `,
    },
    bank: {
      strong: list`
        banco | datos bancarios | entidad bancaria | cuenta bancaria | nº de cuenta | cuenta corriente |
        domiciliación | entidad | datos de pago | nombre del banco | número de cuenta
      `,
    },
  },
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo', 'may'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'sep', 'sept', 'setiembre', 'set'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  documentTypes: {
    invoice: list`
        factura | factura electrónica | factura simplificada | factura de venta | CFDI |
        factura electrónica de venta | factura proforma | comprobante fiscal | factura completa | minuta |
        representación impresa de un cfdi
      `,
    'credit-note': list`
        abono | nota de crédito | nota crédito | factura rectificativa | factura de abono | nota de abono |
        nota crédito electrónica
      `,
    receipt: list`
        ticket | recibo | boleta | tique | gracias por su visita | gracias por su compra | efectivo | cambio |
        tiquete | le atendió
      `,
    other: list`albarán | presupuesto | pedido | cotización | remito | orden de compra | nota de entrega`,
  },
  columns: {
    description: list`
        descripción | concepto | producto | artículo | detalle | servicio | denominación | producto/servicio |
        producto / servicio | conceptos | artículos | descripción del producto | descripción del artículo | nombre |
        producto o servicio | descripción artículo | descripción de los bienes | artículo/servicio |
        referencia/descripción | descripcion/concepto
      `,
    quantity: list`cantidad | cant | uds | unidades | ud | cant. | ctd | horas | cdad | und | unid | uds. | cantd`,
    unit: list`
        unidad | u. medida | U.M. | unidad de medida | medida | UM | clave unidad | um. | u/m | unid. medida |
        und. medida | clave de unidad
      `,
    unitPrice: list`
        precio unitario | precio | P. unitario | P.U. | precio unit | P.Unit | valor unitario | precio/ud |
        importe unitario | precio ud | p. unit | vr. unitario | precio unidad | precio neto | precio unit. | p.v.p |
        pvp | precio uni | tarifa | vlr. unitario | precio unitario (€) | precio/unidad | PU | precio € | Vr. Unit |
        valor unit | coste unitario | precio unitario sin IVA | valor uni | vlr unit
      `,
    taxRate: list`
        IVA | % IVA | IVA % | tipo IVA | alícuota IVA | I.V.A. | %IVA | alícuota | tipo | impuesto | impuestos |
        IVA(%) | % imp | tasa | tasa iva | igv
      `,
    amount: list`
        importe | total | subtotal | importe neto | importe total | neto | base imponible | valor | valor total |
        total línea | precio total | monto | vr. total | total neto | importe € | total (€) | importe sin IVA |
        vlr. total | importe EUR | sub total | base | importe (€) | total sin IVA | suma | importe línea |
        monto total | total € | total bruto | importe bruto
      `,
    position: list`nº | pos | línea | ítem | item | # | no | partida | nro | n° | fecha`,
    article: list`
        código | ref | referencia | cód | cod | código producto | clave | clave SAT | cód. artículo | sku |
        clave prod serv | clave producto | cod. art | cód. | art | ean | no. identificación |
        clave del producto y/o servicio | claveprodserv | cod. prod
      `,
    discount: list`
        descuento | dto | % dto | dto % | bonif | % bonif | desc | %dto | dcto | % desc | imp. bonif | dto. |
        bonificación
      `,
    tax: list`importe IVA | cuota | cuota IVA | valor iva | importe impuestos | imp. iva`,
    gross: list`
        subtotal c/IVA | total con IVA | importe con IVA | total IVA incluido | importe total con iva | total c/iva |
        total IVA inc
      `,
  },
  legalForms: list`
        S.L. | SL | S.L | S.A. | SA | S.L.U. | SLU | SLL | S.C. | C.B. | S.A.U. | SAU | S.Coop. | SAS | S.A.S. |
        S.A.S | S. de R.L. | C.V. | S.R.L. | SRL | Ltda | LTDA | Ltda. | SpA | E.I.R.L. | S.A | S.C.P. | Sociedad |
        Autónomo | S.L.L. | SLP | S.L.P. | S.A.C. | CV | S.C | R.L. | Hnos | e Hijos | SOCIEDAD | SICAV
      `,
  addressWords: list`
        calle | c/ | cl | avenida | avda | av | plaza | paseo | carretera | ctra | camino | poligono | pol |
        urbanizacion | espana | col | colonia | mexico | cp | cra | carrera | barrio | piso | local | madrid |
        barcelona | argentina | colombia | bogota | spain | pza | ronda | travesia | nave | planta | delegacion |
        ciudad | provincia | transversal | chile | buenos aires | domicilio | direccion | edificio
      `,
  commonWords: list`
        el | la | los | las | de | del | y | para | por | en | con | su | pago | gracias | cantidad | precio |
        importe | descripción | fecha | dirección | teléfono | número | cliente | forma | días | una | no | que
      `,
  taxFree: list`
        exento de iva | exenta de iva | operacion exenta | no sujeta a iva | no sujeto | inversion del sujeto pasivo |
        iva exento | monotributo | regimen simplificado | no responsable de iva
      `,
}
