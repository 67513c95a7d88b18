import { combine, type Lexicon, list } from './lexicon.ts'

const NUMBER = list`número | nº | n.º | n° | n | no | nr | num | # | id`
const NUMBER_OF = list`número da | número do | número de | nº da | nº do | nº de | n.º da | n.º do | n.º de | n° da | n° do | n° de | núm | número | nº | n.º | n° | no | n | ref | referência | código | código do | código da | cód | nr | num | cod`

/** Portugal and Brazil. */
export const pt: Lexicon = {
  language: 'pt',
  labels: {
    invoiceNumber: {
      strong: [
        ...combine(
          list`fatura simpl | fatura simpl. n.º | fatura-recibo n.º | nota de crédito n.º | 
        fatura | FT | FR | FS | factura | fatura-recibo | fatura/recibo | fatura simplificada | nota fiscal | NF | NF-e | NFS-e |
        nota fiscal eletrônica | recibo | nota de crédito | documento | NFe | NFSe | nota |
        fatura recibo | cupom fiscal | fatura proforma | NFC-e | nota de débito | factura recibo | fat | DANFE
      `,
          NUMBER,
        ),
        ...combine(
          NUMBER_OF,
          list`
        fatura | factura | nota | nota fiscal | NF | NF-e | NFS-e | documento | recibo | nota de crédito | NFe | doc |
        NFSe | NFC-e | fat | RPS nota
      `,
        ),
        ...list`
        fatura | factura | fatura-recibo | fatura/recibo | fatura simplificada | NF-e | nota fiscal |
        número da NFS-e | factura-recibo | factura/recibo | fatura recibo | factura simplificada | fatura nº/data |
        fatura n.º
      `,
      ],
      weak: list`
        documento | número | nº | n.º | n° | n | recibo | nota de crédito | no | nr |
        vossa fatura | nota
      `,
    },
    invoiceDate: {
      strong: list`
        data da fatura | data da factura | data de emissão | data emissão | data fatura | data factura | emitida em |
        emitido em | data do documento | data documento | data da nota | data de emissão da nota |
        data e hora de emissão | data e hora da emissão | emissão | data da emissão | data doc | data de faturação |
        data da fatura/recibo | data de facturação | data hora emissão | data/hora da emissão | data e hora emissão |
        data/hora emissão | data da nota de crédito | data da fatura-recibo | data de emissão da NFS-e | data da NF |
        dt emissão | dt. emissão | dt. de emissão | data do doc | data de emissão do documento | data recibo |
        data do recibo | data geração | data e hora da emissão da nfs-e
      `,
      weak: ['data', 'em', 'data/hora', 'data e hora'],
    },
    dueDate: {
      strong: list`
        data de vencimento | vencimento | data vencimento | vence em | data limite de pagamento | data limite |
        pagar até | pagamento até | vencimento em | pagável até | data de pagamento | data venc | venc |
        data limite pagamento | vence a | vencimentos | prazo de pagamento até | pagar até dia | data do vencimento |
        data de débito | pague até | data prevista do débito | dt venc | dt. vencimento | dt. venc |
        débito a partir de | data pagamento | data de venc | data limite para pagamento | limite de pagamento
      `,
    },
    deliveryDate: {
      strong: list`
        data de entrega | data da entrega | data de saída | data saída/entrada | data da saída | data da prestação |
        data de expedição | data de saída/entrada | data de carga | data da saída/entrada | data entrada / saída |
        data saída | competência | data do serviço | período de faturação | período de facturação | data da carga |
        data/hora carga | data de prestação | data dos serviços | data entrega | entregue em
      `,
    },
    purchaseOrder: {
      strong: [
        ...combine(
          NUMBER_OF,
          list`
        encomenda | pedido | ordem de compra | requisição | nota de encomenda | vossa encomenda | sua encomenda |
        pedido de compra | compra | ordem
      `,
        ),
        ...combine(
          list`
        encomenda | pedido | ordem de compra | requisição | v/ encomenda | vossa encomenda | nota de encomenda |
        pedido de compra | sua encomenda | v/requisição | v/req | vossa requisição | v/enc
      `,
          NUMBER,
        ),
        ...list`
        encomenda | pedido | ordem de compra | vossa encomenda | requisição | v/ requisição | nota de encomenda |
        pedido de compra | v/encomenda | v. encomenda | v/ enc | compromisso | n.º compromisso
      `,
      ],
      weak: list`requisicao`,
    },
    customerNumber: {
      strong: [
        ...combine(NUMBER_OF, list`cliente | conta | contrato cliente | assinante | conta cliente | sócio | cli`),
        ...list`
        código cliente | código de cliente | cliente nº | cliente n.º | cód. cliente | conta cliente | nº cliente |
        seu nº de cliente | id cliente | cliente no | cliente código | conta de cliente | n/ cliente |
        número de cliente | código do cliente
      `,
      ],
      weak: ['código', 'conta'],
    },
    vatId: {
      strong: list`
        NIF | N.I.F. | NIPC | contribuinte | nº contribuinte | n.º contribuinte | contribuinte nº | contribuinte n.º |
        número de contribuinte | nº de contribuinte | n.º de contribuinte | CNPJ | C.N.P.J. | CNPJ/CPF | CPF/CNPJ |
        CNPJ / CPF | contrib. n.º | contrib. nº | contrib | NIF/NIPC | VAT | CNPJ emitente | CNPJ do emitente |
        CNPJ do prestador | nº fiscal | número fiscal | nº de identificação fiscal | número de identificação fiscal |
        identificação fiscal | NIF emitente | CPF | VAT ID | matrícula e NIPC |
        NIPC/matrícula | CNPJ nº | num. contribuinte | N.º Contrib | NIF/VAT | NIF nº | pessoa coletiva |
        pessoa colectiva | contribuinte número | n° contribuinte | capital social nipc | nif emissor | Cont. n.º |
        n. contribuinte | contribuinte fiscal | CNPJ:
      `,
    },
    buyerVatId: {
      strong: [
        ...combine(
          list`NIF | CNPJ | contribuinte | CNPJ/CPF | CPF/CNPJ | NIPC | nº contribuinte | VAT`,
          list`
         cliente |  do cliente |  destinatário |  do destinatário |  adquirente |  do adquirente |  tomador |
         do tomador |  comprador |  do comprador |  consumidor
      `,
        ),
        ...list`
        seu NIF | v/ contribuinte | vosso contribuinte | vosso nº contribuinte | v/ nº contrib | v/ contrib | v/ nif |
        v. nif | vosso NIF | V/Nº Contrib | v/ n.º contribuinte | seu nº de contribuinte | v. contrib |
        V/N.º Contrib
      `,
      ],
    },
    vendorTaxNumber: {
      strong: list`
        inscrição estadual | IE | inscrição municipal | IM | I.E. | insc. estadual | insc. municipal | conservatória |
        matrícula | insc. est | CRC | C.R.C. | inscr. estadual
      `,
    },
    vendorEmail: {
      strong: list`e-mail | email | mail | correio eletrónico | correio electrónico | endereço de email`,
    },
    vendorIban: { strong: list`IBAN | IBAN nº | código IBAN | nº IBAN | IBAN conta` },
    vendorBic: { strong: list`BIC | SWIFT | BIC/SWIFT | código SWIFT | SWIFT/BIC | BIC SWIFT` },
    paymentTerms: {
      strong: list`
        condições de pagamento | condição de pagamento | condições pagamento | cond. pagamento | prazo de pagamento |
        termos de pagamento | cond. pag | prazo | condição pagamento | cond. de pagamento | condições |
        condições de pag | cond. pagto
      `,
      weak: list`
        forma de pagamento | modo de pagamento | meio de pagamento | método de pagamento | pagamento |
        mod. pagamento | modalidade de pagamento | tipo de pagamento
      `,
    },
    paymentReference: {
      strong: list`
        referência de pagamento | referência multibanco | referência MB | ref. multibanco | ref. pagamento |
        referência para pagamento | referência bancária | descritivo | ref. mb | ref. de pagamento | nosso número |
        linha digitável | chave pix
      `,
    },
    currency: {
      strong: list`moeda | divisa | valores em | valores expressos em | câmbio moeda | moeda do documento`,
    },
    netAmount: {
      strong: list`
        total líquido | líquido | valor líquido | total sem IVA | base tributável | base de incidência | incidência |
        total ilíquido | ilíquido | valor sem IVA | base | subtotal sem IVA | valor total dos produtos |
        total dos produtos | valor dos produtos | valor dos serviços | valor total dos serviços | base imponível |
        mercadoria/serviços | total mercadoria | total antes de impostos | total base | base IVA | total (s/ IVA) |
        total s/ IVA | valor tributável | soma sem IVA | total incidência | valor total produtos | base de cálculo |
        valor base | total s/iva | sub-total (sem IVA) | valor do serviço | total ilíquido s/ iva |
        total líquido s/ iva | base incidência | preço sem iva | montante sem IVA | total líquido sem IVA |
        total mercadorias | mercadoria | total tributável | valor total do serviço | total produtos |
        mercadorias/serviços | matéria tributável | merc./serviços | incid | valor líquido (s/ iva) |
        total excl. iva | valor incidência | total sem imposto | total sem impostos | subtotal líquido |
        montante líquido
      `,
      weak: list`subtotal | sub-total | sub total | soma | total bruto | valor bruto | total ilíquido`,
    },
    taxAmount: {
      strong: list`
        IVA | total IVA | valor IVA | valor do IVA | total de IVA | imposto | total imposto | total de imposto |
        total impostos | impostos | I.V.A. | montante IVA | IVA total | total do IVA | ICMS | valor do ICMS |
        valor do ISS | ISS | valor ISS | total de impostos | valor de IVA | valor do imposto | total I.V.A. |
        total imp | imposto total | ISSQN | valor do ISSQN | valor total do IVA | montante do IVA | IVA a pagar |
        total em impostos | valor imposto | IVA (23%) | IVA 23% | valor iva € | IVA à taxa normal | taxa normal |
        taxa intermédia | taxa reduzida | montante de IVA | total imposto iva | imposto sobre o valor acrescentado
      `,
    },
    totalAmount: {
      strong: list`
        total | total a pagar | valor total | total da fatura | total da factura | total geral | valor total da nota |
        total da nota | total do documento | total documento | valor total da NF | valor total da fatura |
        total com IVA | total fatura | total factura | total (EUR) | total EUR | total € | total euros |
        montante total | valor total da nota fiscal | valor a pagar | valor total a pagar | total c/ IVA |
        total (c/ IVA) | total doc | total IVA incluído | valor da nota | valor da fatura | valor total da NFS-e |
        valor total R$ | total R$ | total nota de crédito | valor total do documento | total recibo | total pago |
        valor da factura | total final | valor total da NF-e | V. total da nota | valor documento |
        valor do documento | total (€) | soma total | total incl. IVA | total com impostos | total do recibo |
        importância total | valor original | total c/iva | total ( EUR ) | total da fatura-recibo |
        valor total c/ iva | valor total da nota r$ | total do doc | valor total com IVA | total de fatura |
        total da fatura/recibo | total fatura-recibo | valor total do serviço prestado | vl. total da nota |
        valor da nf | v. total nota | total liquidado | valor total nf | total da nota fiscal | total da compra
      `,
      weak: list`valor | montante | importância | importe | quantia`,
    },
    amountDue: {
      strong: list`
        valor a pagar | total a pagar | montante a pagar | a pagar | valor em dívida | saldo | em dívida |
        valor líquido a pagar | saldo em dívida | líquido a pagar | quantia a pagar | saldo a pagar |
        montante em dívida | valor pendente | valor cobrado | valor líquido da nota | total em dívida |
        valor líquido da nfs-e | valor por pagar | a pagar (eur) | importância a pagar | pendente |
        total líquido a pagar | a receber | total a receber | valor a receber | importância a receber |
        importância recebida
      `,
    },
    vendorBlock: {
      strong: list`
        emitente | fornecedor | vendedor | prestador | prestador de serviços | prestador dos serviços |
        dados do emitente | identificação do emitente | emissor | emitido por | beneficiário | cedente | remetente |
        titular | dados do prestador | prestador do serviço | recebemos de | dados do fornecedor | de | transmitente |
        transmitente ou prestador | dados do transmitente dos bens ou do prestador dos serviços |
        dados do transmitente dos bens ou prestador dos serviços | titular da conta
      `,
    },
    buyerBlock: {
      strong: list`
        cliente | destinatário | destinatário/remetente | destinatário / remetente | exmo(s) sr(s) | exmo. sr |
        exmos. senhores | exmos. srs | exmo(s). senhor(es) | exmo.(s) sr.(s) | faturar a | facturar a | adquirente |
        tomador | tomador de serviços | tomador dos serviços | dados do cliente | comprador | pagador | sacado |
        dados do adquirente | faturado a | tomador do serviço | dados do tomador | ex.mo(s) sr.(s) | ex.mos senhores |
        exmo.(s) senhor(es) | exmos.(as) senhores(as) |
        morada de faturação | para | exmo senhor | dados do adquirente dos bens ou do serviço |
        dados do adquirente dos bens ou destinatário dos serviços | dados de faturação | nome cliente |
        nome do cliente | a/c | faturação | adquirente dos bens ou destinatário dos serviços | entidade |
        exmo. (s) sr. (s) | consumidor | fatura a `,
    },
    partyName: {
      strong: list`nome | razão social | nome/razão social | nome / razão social | nome ou razão social | nome / nome empresarial | nome empresarial | denominação | firma | designação social | nome completo`,
    },
    otherBlock: {
      strong: list`
        local de entrega | morada de entrega | endereço de entrega | entregar a | local de descarga | descarga |
        local de carga | carga | transportador | transportador/volumes transportados | entrega | morada de envio |
        local descarga | local carga | enviar para | morada entrega | local de consumo | morada de carga |
        morada de descarga | envio
      `,
    },
    otherNumber: {
      strong: [
        ...combine(
          NUMBER_OF,
          list`
        contrato | telefone | orçamento | guia | guia de remessa | conta bancária | fornecedor | protocolo | série |
        processo | página | barras | autorização | certificado | mesa | caixa | verificação | validação | entidade |
        apólice | serviço | produto | obra | município | matrícula | RPS | proposta | telemóvel | viatura | lote
      `,
        ),
        ...list`
        tel | telefone | tlf | telf | telm | telemóvel | fax | fone | celular | chave de acesso | protocolo |
        protocolo de autorização | protocolo de autorização de uso | série | ATCUD | CEP | NIB | entidade | agência |
        conta corrente | página | pág | folha | fls | guia | guia de remessa | orçamento | contrato | CAE |
        código postal | CFOP | natureza da operação | web | www | site | caixa | operador | mesa | cartão | hash |
        fatura original | RPS | código de verificação | vendedor nº | telefone/fax | fone/fax | fone / fax |
        processado por | alvará | programa certificado | doc. origem | documento de origem | capital social |
        original | vossa referência nº | matrícula nº | referente a | via | inscrição suframa | código antt | uf |
        município | bairro | bairro/distrito | placa | at | fatura nº original | local | contacto | contato |
        SWIFT CODE | empregado | vossa referência | v/ referência | v/ref | sua referência | vossa ref | v. ref | v/ ref |
        referência do cliente | nossa encomenda | n/ encomenda | pedido de venda | confirmação de encomenda |
        ordem de serviço | nosso número
      `,
      ],
    },
    otherDate: {
      strong: list`
        data da encomenda | data encomenda | data do pedido | data de impressão | impresso em | data de início |
        período | data da guia | válido até | data de nascimento | data do contrato | data de registo |
        hora da saída | hora de saída | data do protocolo | data de autorização | data de validade | válida até |
        processado em | data fim | desde | até | próxima fatura | validade | data pedido | autorização em |
        data de processamento | check-in | check-out | data da consulta | data leitura | data inicio |
        data de desconto
      `,
    },
    otherAmount: {
      strong: list`
        desconto | descontos | total desconto | total descontos | desconto comercial | desconto financeiro |
        desconto total | retenção | retenção IRS | retenção na fonte | IRS | numerário | troco | dinheiro |
        multibanco | cartão de crédito | cartão de débito | frete | valor do frete | portes | portes de envio |
        seguro | valor do seguro | outras despesas | outras despesas acessórias | despesas acessórias | adiantamento |
        adiantamentos | transporte | a transportar | arredondamento | acerto | capital social | preço unitário |
        valor unitário | base de cálculo do ICMS | base de cálculo ICMS | base de cálculo do ICMS ST |
        base cálculo ICMS subst | base de cálculo ISSQN | valor do IPI | valor total do IPI | valor IPI |
        valor ICMS subst | valor do ICMS substituição | valor do ICMS ST | valor do PIS | valor do COFINS | PIS |
        COFINS | IPI | INSS | CSLL | IR | IRRF | peso bruto | peso líquido | quantidade total | valor pago | pago |
        entregue | sinal | eco valor | ecovalor | taxa de câmbio | recebido | valor aprox. dos tributos |
        valor aproximado dos tributos | v. tot. trib | deduções | valor das deduções | retenções | total retenção |
        taxa | outras | gorjeta | isento | total volumes | transportado | entrada | total artigos | cartão |
        serviços | ecotaxa | outros | valor do desconto | v. icms | acréscimos | juros | crédito | ret. irs | i.r.s |
        pagamentos | imposto do selo | imposto de selo | valor troco | total pecas | retenção de irs
      `,
    },
    bank: {
      strong: list`
        banco | dados bancários | dados para pagamento | conta bancária | transferência bancária |
        coordenadas bancárias | instituição bancária | dados para transferência | dados da conta | nome do banco
      `,
    },
  },
  months: [
    ['janeiro', 'jan'],
    ['fevereiro', 'fev'],
    ['marco', 'mar'],
    ['abril', 'abr'],
    ['maio', 'mai'],
    ['junho', 'jun'],
    ['julho', 'jul'],
    ['agosto', 'ago'],
    ['setembro', 'set'],
    ['outubro', 'out'],
    ['novembro', 'nov'],
    ['dezembro', 'dez'],
  ],
  documentTypes: {
    invoice: list`
        fatura | factura | fatura-recibo | fatura/recibo | nota fiscal | DANFE | NF-e | NFS-e |
        nota fiscal eletrônica | fatura simplificada | fatura recibo | factura-recibo | factura/recibo |
        fatura proforma | documento auxiliar da nota fiscal eletrônica
      `,
    'credit-note': ['nota de crédito', 'nota de credito', 'nota crédito'],
    receipt: list`
        recibo | talão | cupom fiscal | NFC-e | numerário | troco | obrigado pela visita | obrigado pela preferência |
        cupom
      `,
    other: list`guia de remessa | orçamento | encomenda | pedido | guia de transporte | nota de encomenda`,
  },
  columns: {
    description: list`
        descrição | designação | artigo | produto | serviço | descrição do produto | descrição do produto/serviço |
        descrição dos produtos/serviços | discriminação | descrição dos produtos | discriminação dos serviços |
        descrição do serviço | produto/serviço | artigos | descrição dos produtos / serviços |
        descrição do produto / serviço | descrição dos serviços | detalhe | item | produtos | nome |
        descrição dos bens | descritivo | bens/serviços | designação do artigo | descrição do artigo
      `,
    quantity: list`quantidade | qtd | quant | qtd. | qtde | qt | qde | qtdade | qnt | horas | quant. | qty | unidades`,
    unit: list`unidade | un | uni | unid | UN. | und | uni.`,
    unitPrice: list`
        preço unitário | preço | P. unitário | valor unitário | preço unit | P.U. | pr. unitário | pr. unit |
        valor unit | vl. unit | V. unit | preço uni | vl. unitário | P. unit | valor unit. | preço un | pr.unit |
        preço uni. | valor unitario | vlr. unit | preço/unid | preço unitário € | preço un. | v. unitário |
        preço s/ iva | PVP | preço unit. s/ iva | valor
      `,
    taxRate: list`
        IVA | taxa IVA | % IVA | IVA % | taxa | taxa de IVA | IVA(%) | imposto | Tx. IVA | tx iva | %iva |
        aliq. icms | alíq. ICMS | i.v.a | taxa(%) | tx. | alíquota | taxa % | iva (%) | % icms
      `,
    amount: list`
        total | valor | valor total | total líquido | líquido | montante | importância | valor líquido |
        total s/ IVA | vl. total | V. total | preço total | subtotal | total ilíquido | valor tot | total € |
        valor s/ iva | vlr. total | total (€) | total (s/ iva) | total sem iva | valor total r$ | tot. líquido |
        importe | total iliq | valor líq | valor total (r$) | total s/iva | total eur | valor ilíquido
      `,
    position: list`nº | pos | linha | item | # | n.º | lin | data`,
    article: list`
        código | ref | referência | cód | cod | código produto | artigo nº | cód. produto | código do produto | NCM |
        NCM/SH | CFOP | CST | CSOSN | cód. prod | cod. prod | o/cst | ean | ref. | código artigo | cod. | lote |
        c.s.t | cst/csosn | ncm / sh
      `,
    discount: list`
        desconto | desc | % desc | desc. | dto | desc. % | % dto | desc(%) | descontos | dsc | %desc | dto. |
        desc. (%) | desc.% | v. desconto | valor desc
      `,
    tax: list`
        valor IVA | valor ICMS | V. ICMS | vl. icms | valor IPI | v. ipi | total iva | bc icms | b. calc. icms |
        b.cálc. icms | aliq. ipi | b.calc icms | bc. icms | ipi | icms | base icms | base cálc. icms | b. cálc. icms |
        base cálc. | b.cálc
      `,
    gross: list`total c/ IVA | valor com IVA | total com IVA | total c/iva | valor c/iva | total iva incl | valor c/ iva`,
  },
  legalForms: list`
        Lda | Lda. | LDA | LDA. | Ltda | Ltda. | LTDA | LTDA. | S.A. | SA | S/A | Unipessoal | UNIPESSOAL | ME | EPP |
        EIRELI | Eireli | SGPS | Sociedade | SOCIEDADE | ACE | CRL | C.R.L. | MEI | E.P. | & Filhos | E.M. |
        Limitada | COMERCIO | Comércio | INDUSTRIA | S.A | Associação
      `,
  addressWords: list`
        rua | r. | avenida | av | praca | largo | travessa | estrada | alameda | portugal | brasil | bairro | lote |
        andar | zona industrial | quinta | rodovia | cep | lisboa | porto | sao paulo | urbanizacao | sala | centro |
        beco | edificio | apartado | parque | morada | endereco | freguesia | jardim | rio de janeiro | brazil |
        municipio | rodov
      `,
  commonWords: list`
        o | a | os | as | de | do | da | dos | das | e | para | por | em | com | não | pagamento | quantidade |
        preço | descrição | valor | vencimento | processado | programa | certificado | obrigado | emissão | morada |
        taxa | são | à | ao | pelo
      `,
  taxFree: list`
        isento de iva | isento artigo | iva autoliquidacao | iva - autoliquidacao | regime de isencao |
        isento nos termos | isencao do artigo | nao sujeito | artigo 53 | iva – regime de isencao | simples nacional |
        artigo 9
      `,
}
