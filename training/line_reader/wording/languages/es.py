from ..language import Language, phrases, words

SPANISH = Language(
    share=12,
    dictionary="spanish",
    common=words("""
        de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin
        sobre este ya entre cuando todo esta ser son dos también fue había muy hasta desde nos usted ustedes nuestro
        nuestra será según está día años qué cuál cómo
    """),
    terms=phrases("""
        Factura | FACTURA Nº | Factura n.º | Factura núm. | N.º de factura | Nº de factura | Nº Factura | Núm.
        factura | Número de factura | Fecha | Fecha de factura | Fecha factura | Fecha de emisión | Fecha de
        expedición | Fecha de vencimiento | Vencimiento | Vto. | Fecha de entrega | Albarán | Albarán nº | Nº
        albarán | Pedido | Nº de pedido | Su pedido | Su referencia | N/Ref. | S/Ref. | Referencia | Ref. | Cliente
        | Nº cliente | Código de cliente | Cód. cliente | Datos del cliente | Domicilio | Domicilio fiscal |
        Dirección | Dirección de envío | Facturar a | Enviar a | A la atención de | Atn. | Subtotal | Base imponible
        | Base imp. | Importe neto | Total neto | IVA | I.V.A. | IVA 21 % | IVA 21% | 10 % IVA | Cuota IVA | Total
        IVA | IRPF | Retención IRPF | -15 % IRPF | Recargo de equivalencia | R.E. | IGIC | Total | TOTAL FACTURA |
        Total a pagar | TOTAL A PAGAR | Importe total | Importe | Líquido a percibir | Pendiente | Saldo | Anticipo
        | A cuenta | Descuento | Dto. | Dto. pronto pago | Gastos de envío | Portes | Portes pagados | Abono |
        Factura rectificativa | Nota de crédito | Presupuesto | Recibo | Ticket | Forma de pago | Forma de pago:
        transferencia | Condiciones de pago | Transferencia bancaria | Domiciliación | Giro 30 días | Recibo
        domiciliado | Efectivo | Cambio | Tarjeta | Contado | Banco | Entidad | Cuenta | Nº de cuenta | CCC | IBAN |
        BIC | SWIFT | Titular | NIF | N.I.F. | CIF | C.I.F. | NIF/CIF | DNI | RFC | RUC | CUIT | NIE | Registro
        Mercantil de | Tomo | Folio | Hoja | Inscripción | Tel. | Tfno. | Teléfono | Tlf. | Fax | Móvil | Correo
        electrónico | E-mail | Web | C.P. | Pág. | Página | Página 1 de 2 | Hoja nº | Obra | Proyecto | Concepto |
        Período | Periodo de facturación | Divisa | Moneda | Inversión del sujeto pasivo | Exento de IVA | Suma y
        sigue | Suma anterior | Observaciones | Firma | Recibí | Conforme | ¡Gracias por su compra! | ¿Tiene
        preguntas? Llámenos | Peso neto | País de origen | Señor | España | Años | Teléfono de atención
    """),
    headers=phrases("""
        Concepto | Descripción | Artículo | Código | Cód. | Ref. | Referencia | Cantidad | Cant. | Cdad. | Uds. |
        Ud. | Unidad | Precio | Precio ud. | Precio unitario | P. unit. | P.V.P. | Dto. | Dto. % | % Dto. | IVA | %
        IVA | Importe | Importe € | Total | Subtotal | Fecha | Horas | Lote | Nº
    """),
    sentences=phrases("""
        El pago se realizará mediante transferencia a la cuenta indicada. | Gracias por su confianza. | Operación
        exenta de IVA según el artículo 25 de la Ley 37/1992. | Operación con inversión del sujeto pasivo, art. 84
        LIVA. | Estimado cliente: | Muy señores nuestros: | Atentamente, | Le saluda atentamente, | No se admiten
        devoluciones pasados 15 días. | Inscrita en el Registro Mercantil de Madrid, tomo 1234, folio 56, hoja
        M-78901. | En cumplimiento de la Ley Orgánica 3/2018 de Protección de Datos. | La mercancía viaja por cuenta
        y riesgo del comprador. | ¿Dudas? ¡Estamos a su disposición! | Este documento no es válido sin sello y
        firma. | Rogamos indiquen el número de factura en el pago. | Impuestos no incluidos en el precio.
    """),
    days=words("lunes martes miércoles jueves viernes sábado domingo"),
    months=words("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    short_months=words("ene feb mar abr may jun jul ago sep oct nov dic"),
    long_dates=phrases("""
        {d} de {month} de {y} | {dd} de {month} de {y} | a {d} de {month} de {y} | {d} {short} {y} |
        {dd}-{short}-{yy} | {day}, {d} de {month} de {y} | {month} {y} | del {dd}/{mm}/{y} al {dd}/{mm}/{y}
    """),
    short_dates=phrases("""
        {dd}/{mm}/{y} | {dd}/{mm}/{y} | {dd}-{mm}-{y} | {d}/{m}/{yy} | {dd}.{mm}.{y} | {y}-{mm}-{dd}
    """),
    units=words("""
        ud. uds. ud uds u. pza. pzas. h hora horas kg g t m m² m³ ml km l kWh día días mes caja cajas palet paquete
        saco rollo par bote docena m2 bolsa
    """),
    goods=words("""
        Tornillo Tuerca Arandela Cable Enchufe Interruptor Lámpara Bombilla Papel Carpeta Tóner Impresora Pantalla
        Teclado Ratón Mesa Silla Armario Estantería Tubo Válvula Filtro Bomba Junta Rodamiento Chapa Plancha Azulejo
        Cemento Arena Grava Madera Puerta Ventana Cerradura Llave Pintura Brocha Guantes Casco Botas Instalación
        Mantenimiento Reparación Asesoría Consultoría Formación Limpieza Alquiler Licencia Diseño Montaje Transporte
        Café Leche Pan Queso Jamón Pollo Aceite Vino Cerveza Agua Piña Plátano Azúcar Champú Jabón Batería Cartón
        Señalización Baño Caña Muñeca
    """),
    colours=words("negro blanco rojo azul verde amarillo gris plata dorado marrón añil beige"),
    streets=phrases("""
        C/ {name}, {n} | C/ {name}, nº {n} | Calle {name} {n}, 2º B | Calle de {name}, {n} | Avda. {name}, {n} | Av.
        de {name} {n}, 3.ª planta | Plaza {name}, {n} | Pza. {name}, s/n | Pol. Ind. {name}, nave {n} | Ctra.
        {name}, km {n} | Paseo de la {name}, {n}, 1º izda. | Apdo. de Correos {n}
    """),
    cities=phrases("""
        Madrid | Barcelona | Valencia | Sevilla | Málaga | Zaragoza | A Coruña | Logroño | Cádiz | Córdoba | Jaén |
        León | Gijón | Alcalá de Henares | L'Hospitalet | San Sebastián | Castellón de la Plana | Ciudad de México |
        Bogotá D.C. | Medellín | Santiago | Lima | Buenos Aires | Jerez de la Frontera | Las Palmas | Mérida | Ávila
        | Éibar | Almuñécar
    """),
    given=words("""
        José María Antonio Jesús Carmen Ángel Íñigo Begoña Raúl Lucía Andrés Sofía Óscar Inés Héctor Mónica Álvaro
        Belén Iván Concepción Germán Víctor Ana
    """),
    family=words("""
        García Fernández González Rodríguez López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz
        Moreno Muñoz Álvarez Romero Núñez Ibáñez Ortega Peña Castaño Güell Argüelles Cañizares Zúñiga
    """),
    forms=phrases("""
        S.L. | SL | S.A. | SA | S.L.U. | SLU | S.A.U. | S. Coop. | C.B. | S.A. de C.V. | S.R.L. | S.L.L. | e Hijos,
        S.L. | Hnos. | y Cía., S.A. | Hermanos | Instalaciones S.L.
    """),
    countries=words("ES AD"),
    currencies=words("€ € € EUR EUR Euros $ MXN US$ S/"),
    separators=(".,", ".,", ".,", ",", " ,", ",."),
)
