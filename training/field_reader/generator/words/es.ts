import { list } from '#main/language/lexicons/lexicon.ts'
import type { Words } from './words.ts'

export const es: Words = {
  language: 'es',
  trades: list`Construcciones | Reformas | Instalaciones | Electricidad | Fontanería | Climatización | Carpintería | Pinturas |
    Materiales | Ferretería | Suministros Industriales | Talleres | Mecanizados | Plásticos | Envases | Transportes | Logística |
    Mensajería | Mudanzas | Automoción | Neumáticos | Recambios | Maquinaria | Jardinería | Limpiezas | Seguridad | Reciclajes |
    Energía | Aguas | Telecomunicaciones | Informática | Sistemas | Redes | Software | Consultores | Asesores | Gestoría |
    Abogados | Notaría | Auditores | Arquitectos | Ingeniería | Publicidad | Comunicación | Imprenta | Artes Gráficas | Editorial |
    Librería | Papelería | Muebles | Decoración | Textil | Moda | Lavandería | Panadería | Cárnicas | Frutas | Pescados |
    Alimentación | Bebidas | Bodegas | Cervezas | Restaurante | Cafetería | Hostelería | Hotel | Viajes | Farmacia | Óptica |
    Laboratorio | Clínica | Veterinaria | Inmobiliaria | Seguros | Formación | Eventos | Fotografía | Floristería | Juguetes |
    Deportes | Distribuciones | Comercial | Importaciones | Servicios | Industrias | Grupo | Hermanos | e Hijos | Soluciones |
    Tecnologías | Inversiones | Exportadora | Agropecuaria | Aceros | Refacciones | Abarrotes | Papeles | Distribuidora`,
  titles: {
    invoice: list`Factura | FACTURA | F A C T U R A | Factura de venta | Factura simplificada | Factura electrónica | FACTURA ELECTRÓNICA DE VENTA |
      Factura A | FACTURA B | Factura C | Factura ordinaria | Minuta de honorarios | Factura proforma | Factura de servicios | Su factura |
      Factura original | CFDI de Ingreso | Comprobante Fiscal Digital por Internet | Factura / Albarán | Factura comercial | Factura completa`,
    'credit-note': list`Factura rectificativa | FACTURA RECTIFICATIVA | Abono | Nota de crédito | NOTA DE CRÉDITO | Factura de abono |
      Nota de Abono | CFDI de Egreso | NOTA DE CREDITO A | Nota Crédito Electrónica`,
    receipt: list`Ticket | TICKET | Factura simplificada | FACTURA SIMPLIFICADA | Recibo | Ticket de compra | Tique | Comprobante de pago | Nota de venta | Cuenta`,
    other: list`Albarán | Presupuesto | Pedido | Confirmación de pedido | Recordatorio de pago | Extracto de cuenta | Remito | Cotización |
      Orden de compra | Nota de entrega | Oferta | Recibo de pago | Estado de cuenta`,
  },
  things: list`Tornillo hexagonal | Taco | Cable | Enchufe | Interruptor | Diferencial | Tubo de cobre | Válvula de bola | Junta |
    Filtro de aceite | Pastillas de freno | Neumático | Correa | Rodamiento | Manguera hidráulica | Bomba | Motor | Placa de yeso |
    Cemento | Azulejo | Silicona | Pintura plástica | Brocha | Lija | Broca | Disco de corte | Guantes de trabajo | Botas de seguridad |
    Papel A4 | Tóner | Archivador | Sobres | Etiquetas | Caja de cartón | Film estirable | Palé | Silla de oficina | Mesa | Estantería |
    Monitor | Portátil | Cable de red | Teclado | Ratón | Disco duro | Impresora | Café en grano | Agua mineral | Zumo de naranja |
    Vino tinto crianza | Cerveza | Pan | Mantequilla | Queso curado | Pechuga de pollo | Ternera | Merluza | Patatas | Tomates |
    Aceite de oliva virgen | Harina | Azúcar | Arroz | Leche | Huevos | Jabón | Lejía | Papel secamanos | Bolsas de basura |
    Gel hidroalcohólico | Botiquín | Jeringas | Mascarillas | Sustrato | Abono | Césped | Maceta | Cortina | Moqueta | Felpudo |
    Extintor | Detector de humo | Candado | Ventana de aluminio | Puerta | Manilla | Repuesto | Pila | Cargador | Camiseta |
    Chaqueta | Tarjetas de visita | Cartel | Libro | Chapa de acero | Varilla | Perfil | Resma de papel | Tortilla | Frijol | Refresco`,
  qualities: list`negro | blanco | azul | grande | pequeño | galvanizado | inox | reforzado | reciclado | ecológico | congelado | 500 ml |
    1 litro | 5 kg | pack 10 | caja 100 | A4 | XL | 230V | 12 mm | 2,5 m | M8 x 40 | 1ª calidad | con tapa | reacondicionado |
    50 x 70 cm | tipo B | izquierda | derecha | surtido | 75 cl | D.O. | al vacío | calibre 2 | 1/2"`,
  services: list`Servicios de consultoría | Dirección de proyecto | Desarrollo de software | Mantenimiento anual | Mantenimiento mensual |
    Renovación de licencia | Alojamiento web | Dominio | Cuota mensual | Honorarios profesionales | Auditoría | Contabilidad |
    Nóminas | Traducción | Diseño gráfico | Reportaje fotográfico | Curso de formación | Dietas | Desplazamiento | Kilometraje |
    Alojamiento y desayuno | Noche de hotel | Mano de obra | Instalación | Montaje | Reparación | Revisión | Limpieza de oficinas |
    Limpieza de cristales | Retirada de residuos | Alquiler de contenedor | Alquiler de maquinaria | Portes | Flete marítimo |
    Despacho de aduanas | Almacenaje | Consumo eléctrico | Término de potencia | Término de energía | Consumo de gas | Consumo de agua |
    Alcantarillado | Internet fibra | Tarifa móvil | Llamadas | Espacio publicitario | Cuota de socio | Alquiler de sala | Menú del día |
    Honorarios de administración | Renta mensual | Gastos de comunidad | Prima de seguro | Gastos de gestión | Alquiler de equipo`,
  thingUnits: list`ud | uds | ud. | Ud | UND | unid. | unidad | pza | pieza | PZA | caja | paquete | kg | Kg | g | litro | L | m | ml | m² | rollo |
    juego | par | saco | palé | botella | bot | bolsa | H87 | KGM | gal | tn | docena | lata | un`,
  serviceUnits: list`h | hora | horas | hrs | día | días | mes | meses | año | noche | noches | servicio | serv | E48 | kWh | kW | km | m3 |
    sesión | usuario | visita | semana | ACT | global | P.A. | SER`,
  details: list`Nº de serie {number} | S/N {number} | Lote {number} | Albarán {number} de {date} | Periodo {period} | 
    Partida arancelaria {number} | Origen: España | Color a elegir | Entregado el {date} | instalación incluida | según presupuesto {number} |
    Contador {number} | Lectura anterior {number} Lectura actual {number} | Obra {text} | Técnico: {text} | Contrato {number} |
    accesorios incluidos | Garantía 2 años | Clave SAT {number} | Pedimento {number} | Ref. {number} | Talla 42 | {number} | del {period}`,
  groupHeadings: list`Albarán {number} de fecha {date} | Albarán: {number} {date} | Materiales | Mano de obra | Servicios | 
    Capítulo 1 | Partida 2 | Comida | Bebidas | Obra: {text} | Cuotas | Consumos | Otros conceptos`,
  distractors: {
    number: list`Albarán | Nº albarán | Obra | Nº obra | Presupuesto | Contrato | Nº contrato | Contador | CUPS |
      Expediente | Envío | Nº de seguimiento | Remito | Remisión | Proyecto | Nº proveedor | Cód. proveedor | Matrícula | Bastidor |
      Póliza | Reserva | Habitación | Mesa | Caja | Tienda | Sucursal | Terminal | Oper. | Registro Mercantil | Folio fiscal | UUID |
      No. de serie del certificado | Certificado SAT | Sello | CAE | CUFE | CAI | Resolución DIAN | Ingresos Brutos | IIBB | Punto de venta |
      Aprobación | Agencia | Ruta | Centro de coste | Orden de trabajo | Ticket | Ref. catastral | Código de cuenta | Cód. agente | Zona`,
    date: list`Fecha pedido | Fecha de pedido | Fecha albarán | Fecha presupuesto | Fecha de impresión | Fecha contrato | Fecha de lectura |
      Próxima lectura | Entrada | Salida | Válido hasta | Fecha inicio | Fecha fin | Inicio de actividades | Vto. CAE | Fecha de certificación |
      Fecha de alta | Próxima factura | Fecha valor | Fecha de operación anterior`,
    person: list`Contacto | Comercial | Vendedor | Agente | Su contacto | Atendido por | Le atendió | Representante | Realizado por | Cajero |
      Gerente | Administrador | Asesor | Técnico | Elaboró | Autorizó | Conductor`,
    phone: list`Tel | Tel. | Tfno | Tfno. | Teléfono | Fax | Móvil | Tlf. | Tlf | Atención al cliente | Averías | Cel. | Conmutador`,
    web: list`Web | Página web | www | Internet | Sitio web`,
    text: list`Forma de envío | Transportista | Incoterm | Asunto | Concepto | Referencia | Obra | Departamento | Forma de pago | Método de pago |
      Uso CFDI | Régimen fiscal | Condición frente al IVA | Estado | Almacén | Observaciones | Notas | Tarifa | Portes | Lugar de expedición |
      Tipo de comprobante | Condición de venta | Vehículo | Exportación | Actividad económica`,
    amount: list`Saldo anterior | Capital social | Límite de crédito | Última factura | Peso total | Bultos | Peso kg | Ha ahorrado | Puntos | Tipo de cambio | Próxima cuota`,
    period: list`Periodo | Periodo de facturación | Período facturado | Periodo de consumo | Mensualidad | Período`,
  },
  shipTo: list`Dirección de entrega | Lugar de entrega | Entregar en | Enviar a | Destino | Dirección de envío | Dirección de suministro | Punto de suministro | Dirección de obra`,
  attention: list`A la atención de {person} | Att. {person} | Atn.: {person} | D. {person} | Departamento de contabilidad | Dpto. Compras | Cuentas por pagar | Sr. {person}`,
  greetings: list`Muy señores nuestros: | Les facturamos los siguientes conceptos: | Por los servicios prestados: | Estimado cliente, |
    Adjuntamos el detalle de su factura. | Por los trabajos realizados en su obra: | Detalle de los conceptos facturados`,
  closings: list`Gracias por su confianza. | Gracias por su compra | Gracias por su visita | Atentamente | Vuelva pronto |
    Este documento es una representación impresa de un CFDI | Conserve este ticket para cambios | Recibí conforme | Firma y sello |
    Muchas gracias | Comprobante autorizado | Esta administración federal no se responsabiliza por los datos ingresados`,
  terms: list`Pago a {days} días | {days} días | {days} días fecha factura | {days} días f.f. | Transferencia a {days} días | Contado |
    Pago al contado | Al contado | Recibo domiciliado a {days} días | Giro a {days} días | Vencimiento a {days} días |
    Transferencia bancaria a {days} días fecha factura | Pago antes del {date} | Domiciliación bancaria | {days}/60 días |
    Pagaré a {days} días | Descuento {percent}% por pronto pago a {discountDays} días, neto {days} días | Crédito {days} días |
    Pago en una sola exhibición | PPD - Pago en parcialidades o diferido | Neto {days} días | Cuenta corriente {days} días |
    {percent}% de descuento si paga antes del {discountDate} | A la recepción de la factura | Crédito a {days} días | Pago inmediato`,
  means: list`Transferencia | Transferencia bancaria | Domiciliación | Recibo domiciliado | Contado | Efectivo | Tarjeta | Cheque | Pagaré | 03 - Transferencia electrónica de fondos | 99 - Por definir`,
  numberSentences: list`Factura nº {number} de {date} | Factura Nº {number} | FACTURA {number} | Factura núm. {number} con fecha {date} |
    Factura: {number} Fecha: {date} | Factura {number} - Cliente {customer} | Nuestra factura {number} sobre su pedido {order} | FACTURA Nº: {number}`,
  paySentences: list`Rogamos abonen {total} antes del {due} en la cuenta {iban}. | Importe a pagar: {total} antes del {due} |
    El importe de {total} se cargará en su cuenta el {due}. | Total a pagar {total} con vencimiento {due} | Le agradecemos el pago de {total}.`,
  smallPrint: list`La mercancía sigue siendo propiedad del vendedor hasta su pago total. | No se admiten devoluciones pasados 15 días. |
    Para cualquier litigio serán competentes los juzgados de nuestro domicilio. | Sus datos serán tratados conforme al RGPD. |
    Inscrita en el Registro Mercantil. | IVA incluido en el precio. | Conserve esta factura como garantía. | Operación asegurada en Crédito y Caución. |
    De conformidad con la Ley 15/2010 el plazo de pago no podrá superar los 60 días. | Responsable inscripto en IVA | Descargue nuestra app |
    Esta factura se asimila en todos sus efectos legales a una letra de cambio. | Consulte sus facturas en el área de clientes. |
    Los cheques devueltos causarán un cargo del 20%. | Debo y pagaré incondicionalmente a la orden la cantidad que ampara esta factura. | Somos autorretenedores.`,
  sums: {
    subtotal: list`Subtotal | Sub-total | Suma | Total bruto | Importe bruto | Total albarán | Suma parcial | Suma capítulo`,
    discount: list`Descuento | Dto. {percent}% | Descuento {percent}% | Dto. pronto pago | Dto. P.P. | Bonificación | Descuento comercial`,
    shipping: list`Portes | Gastos de envío | Envío | Transporte | Flete | Gastos de transporte`,
    surcharge: list`Recargo | Embalaje | Punto verde | Gastos | Recargo equivalencia 5,2% | Financiación | Maniobras | Seguro`,
    rounding: list`Redondeo | Ajuste por redondeo | Ajuste al peso`,
    paid: list`A cuenta | Entrega a cuenta | Anticipo | Pagado | Importe pagado | Ya abonado | Anticipos | Pagos recibidos`,
    withholding: list`Retención IRPF {percent}% | IRPF -{percent}% | I.R.P.F. {percent} % | Retención {percent}% | Ret. ISR {percent}% | ISR retenido | Retefuente {percent}% | ReteICA | Percepción IIBB`,
    deposit: list`Envases | Depósito | Fianza | Envases retornables`,
    tip: list`Propina | Servicio`,
    tendered: list`Efectivo | EFECTIVO | Entregado | Tarjeta | TARJETA | Recibido | Su pago | VISA | Entrega`,
    change: list`Cambio | CAMBIO | A devolver | Vuelto | Devolución`,
    carried: list`Suma y sigue | Suma anterior | Transporte | Suma y sigue... | Acumulado`,
    balance: list`Saldo anterior | Saldo pendiente | Deuda anterior`,
    tax: list`IVA {rate}% | I.V.A. {rate} % | IVA ({rate}%) | {rate}% IVA | Cuota IVA | IVA | Total IVA | IVA {rate},00% | IVA al {rate}% | Impuesto | 002 IVA {rate}% | IGIC {rate}% | Total impuestos trasladados | Cuota IVA {rate}%`,
    inWords: list`Son | Importe en letra | Importe con letra | Total en letras | Cantidad con letra | Valor en letras`,
    saved: list`Artículos | Nº artículos | Puntos acumulados | Ha ahorrado | Total bultos | Unidades`,
  },
  rateTable: {
    rate: list`% IVA | Tipo | IVA % | Tipo IVA | %`,
    base: list`Base imponible | Base | Base imp. | B.I. | Neto`,
    tax: list`Cuota | Cuota IVA | IVA | Importe IVA`,
    gross: list`Total | Importe total | Total factura`,
    code: list`Cód. | Clave`,
    sum: list`Total | Totales | Suma`,
  },
  taxFree: list`Operación exenta de IVA | Inversión del sujeto pasivo | Inversión del sujeto pasivo art. 84 Ley 37/1992 | Entrega intracomunitaria exenta |
    Exento de IVA según art. 20 | Régimen especial de bienes usados | No responsable de IVA | Responsable Monotributo | IVA exento |
    Exportación exenta | Operación no sujeta | Tasa 0%`,
  page: list`Página {page} de {pages} | Pág. {page} de {pages} | Página: {page} | Pág. {page} | {page}/{pages} | Hoja {page} | Página {page} | Página {page}/{pages}`,
  numerals: list`uno | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | veinte | treinta | cien | mil | y | pesos | 00/100 M.N. | euros | céntimos`,
}
