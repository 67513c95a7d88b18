import { list } from '#main/language/lexicons/lexicon.ts'
import type { Words } from './words.ts'

export const pt: Words = {
  language: 'pt',
  trades: list`Construções | Engenharia | Eletricidade | Instalações | Canalizações | Climatização | Carpintaria | Serralharia | Pinturas |
    Materiais de Construção | Ferragens | Ferramentas | Metalomecânica | Moldes | Plásticos | Embalagens | Transportes | Logística |
    Mudanças | Automóveis | Pneus | Peças | Máquinas Agrícolas | Jardins | Limpezas | Segurança | Reciclagem | Energia | Águas |
    Telecomunicações | Informática | Sistemas | Redes | Software | Consultoria | Contabilidade | Advogados | Notariado | Arquitetos |
    Topografia | Publicidade | Comunicação | Gráfica | Artes Gráficas | Edições | Livraria | Papelaria | Mobiliário | Decorações |
    Têxteis | Confecções | Moda | Lavandaria | Padaria | Talho | Carnes | Frutas | Peixaria | Alimentos | Bebidas | Vinhos | Quinta |
    Cervejaria | Restaurante | Café | Hotel | Viagens | Farmácia | Ótica | Laboratório | Clínica | Veterinária | Imobiliária | Seguros |
    Formação | Eventos | Fotografia | Florista | Brinquedos | Desporto | Distribuição | Comércio | Comercial | Importação e Exportação |
    Serviços | Indústria | Grupo | Irmãos | Filhos | Soluções | Tecnologias | Participações | Atacado | Varejo | Supermercados |
    Distribuidora | Siderúrgica | Agropecuária | Papéis | Equipamentos | Autopeças | Materiais Elétricos | Hidráulica`,
  titles: {
    invoice: list`Fatura | FATURA | Factura | FACTURA | Fatura-Recibo | Fatura Recibo | Fatura Simplificada | Nota Fiscal | NOTA FISCAL ELETRÔNICA | NF-e |
      DANFE | NOTA FISCAL DE SERVIÇOS ELETRÔNICA - NFS-e | Nota Fiscal Eletrônica de Serviço | Fatura/Recibo | Fatura FT | Fatura de serviços |
      Nota de Honorários | Fatura comercial | Fatura Original | Sua fatura | Fatura de consumo`,
    'credit-note': list`Nota de Crédito | NOTA DE CRÉDITO | Nota de Credito NC | Nota de crédito | Nota Fiscal de Devolução | Estorno`,
    receipt: list`Talão | Recibo | Fatura Simplificada | FATURA SIMPLIFICADA | CUPOM FISCAL ELETRÔNICO - SAT | Cupom Fiscal | DANFE NFC-e | Recibo de venda | Conta | Venda a dinheiro`,
    other: list`Guia de Remessa | Orçamento | Encomenda | Confirmação de encomenda | Aviso de pagamento | Extrato de conta | Guia de transporte | Pedido |
      Proposta | Nota de encomenda | Fatura Pró-forma | Ordem de compra | Boleto`,
  },
  things: list`Parafuso sextavado | Bucha | Cabo | Tomada | Interruptor | Disjuntor | Tubo de cobre | Válvula de esfera | Junta | Filtro de óleo |
    Pastilhas de travão | Pneu | Correia | Rolamento | Mangueira hidráulica | Bomba | Motor | Placa de gesso | Cimento | Azulejo | Silicone |
    Tinta | Pincel | Lixa | Broca | Disco de corte | Luvas de trabalho | Botas de segurança | Papel A4 | Toner | Pasta de arquivo |
    Envelopes | Etiquetas | Caixa de cartão | Filme estirável | Palete | Cadeira de escritório | Secretária | Estante | Monitor |
    Portátil | Notebook | Cabo de rede | Teclado | Rato | Disco rígido | Impressora | Café em grão | Água mineral | Sumo de laranja | Suco |
    Vinho tinto | Cerveja | Pão | Manteiga | Queijo | Peito de frango | Bacalhau | Carne bovina | Batatas | Tomate | Azeite virgem |
    Farinha | Açúcar | Arroz | Feijão | Leite | Ovos | Sabonete | Detergente | Toalhas de papel | Sacos do lixo | Álcool gel |
    Estojo de primeiros socorros | Seringas | Máscaras | Substrato | Adubo | Relva | Vaso | Cortina | Alcatifa | Tapete | Extintor |
    Detetor de fumo | Cadeado | Janela | Porta | Puxador | Peça de reposição | Pilha | Carregador | Camisola | Casaco |
    Cartões de visita | Cartaz | Livro | Chapa de aço | Perfil | Vergalhão | Óleo lubrificante | Caderno | Resma`,
  qualities: list`preto | branco | azul | grande | pequeno | galvanizado | inox | reforçado | reciclado | biológico | congelado | 500 ml | 1 litro |
    5 kg | emb. 10 | caixa 100 | A4 | XL | 230V | 12 mm | 2,5 m | M8 x 40 | 1ª escolha | com tampa | recondicionado | 50 x 70 cm |
    tipo B | esquerdo | direito | sortido | 75 cl | DOP | a vácuo | cx c/ 12 | 3/4"`,
  services: list`Serviços de consultoria | Gestão de projeto | Desenvolvimento de software | Manutenção anual | Contrato de manutenção |
    Renovação de licença | Alojamento web | Hospedagem | Domínio | Mensalidade | Avença mensal | Honorários | Auditoria | Contabilidade |
    Processamento salarial | Tradução | Design gráfico | Sessão fotográfica | Formação | Ajudas de custo | Deslocação | Quilómetros |
    Alojamento com pequeno-almoço | Diária | Mão de obra | Instalação | Montagem | Reparação | Inspeção | Limpeza de escritórios |
    Limpeza de vidros | Recolha de resíduos | Aluguer de contentor | Locação de equipamento | Transporte | Frete | Frete marítimo |
    Desalfandegamento | Armazenagem | Energia ativa | Potência contratada | Consumo de gás | Consumo de água | Saneamento | Internet fibra |
    Tarifário móvel | Chamadas | Publicidade | Quota de sócio | Aluguer de sala | Refeições | Comissão de gestão | Renda | Aluguel |
    Condomínio | Prémio de seguro | Despesas administrativas | Serviços de limpeza | Assessoria | Licença de uso`,
  thingUnits: list`un | UN | und | uni | unid. | pç | PC | cx | CX | pct | emb | kg | KG | g | lt | L | m | mt | m² | rolo | RL | jogo | par | saco | palete |
    gar | grf | lata | ton | dz | Un. | milheiro | fd`,
  serviceUnits: list`h | hora | horas | HR | dia | dias | mês | meses | ano | noite | noites | serv | SV | vb | kWh | kVA | km | m3 | sessão | utilizador |
    visita | semana | UN | diária`,
  details: list`N.º de série {number} | S/N {number} | Lote {number} | Guia de remessa {number} de {date} | Período {period} | 
    Código pautal {number} | Origem: Portugal | Cor a definir | Entregue em {date} | montagem incluída | conforme orçamento {number} |
    Contador {number} | Leitura anterior {number} Leitura atual {number} | Obra {text} | Técnico: {text} | Contrato {number} | NCM {number} |
    Garantia 2 anos |  Ref. {number} | Tamanho 42 | {number} | CFOP 5102 | de {period}`,
  groupHeadings: list`Guia de Remessa {number} de {date} | GR {number} de {date} | Materiais | Mão de obra | Serviços | Artigo 1 |
    Refeições | Bebidas | Obra: {text} | Mensalidades | Consumos | Outros débitos | Taxas e impostos`,
  distractors: {
    number: list`Guia | Guia de remessa n.º | Obra | N.º obra | Orçamento | Contrato | N.º contrato | Contador | CPE | CUI |
      Processo | Expedição | Projeto | Fornecedor n.º | Cód. fornecedor | Matrícula | Chassis | Apólice | Reserva | Quarto | Mesa | Caixa |
      Loja | Posto | Terminal | ATCUD | Série | Certificado n.º | Software certificado n.º | CRC | Conservatória | Chave de acesso | Protocolo de autorização |
      Inscrição Estadual | Inscrição Municipal | CFOP | RPS | Código de verificação | Entidade | NIB | Agência | Conta | Banco | Nosso número | Centro de custo | Vendedor | Rota | Volume | Ordem de serviço | Registo | Alvará n.º`,
    date: list`Data encomenda | Data da encomenda | Data do pedido | Data orçamento | Data de impressão | Data contrato | Data da leitura | Próxima leitura |
      Chegada | Partida | Check-in | Check-out | Válido até | Data início | Data fim | Data valor | Data de autorização | Data/hora carga | Próxima fatura`,
    person: list`Contacto | Contato | Comercial | Vendedor | Gestor de conta | Atendido por | Emitido por | Operador | Técnico | Gerente | Responsável |
      Motorista | Requisitante | Representante`,
    phone: list`Tel | Tel. | Telef. | Telefone | Fax | Telemóvel | Telm. | Celular | Fone | Apoio ao cliente | Linha de apoio | Avarias`,
    web: list`Site | Web | www | Internet | Página`,
    text: list`Expedição | Transportador | Transportadora | Incoterm | Assunto | Referência | Obra | Departamento | Modo de pagamento | Forma de pagamento |
      Estado | Armazém | Observações | Notas | Tarifa | Local de carga | Local de descarga | Viatura | Natureza da operação | Discriminação dos serviços |
      Frete por conta | Regime | Município de incidência | Motivo | Via`,
    amount: list`Saldo anterior | Capital social | Limite de crédito | Última fatura | Peso bruto | Peso líquido | Quantidade de volumes | Poupou | Pontos | Valor aproximado dos tributos | Desconto de cartão`,
    period: list`Período | Período de faturação | Período de consumo | Mês de referência | Período de fornecimento | Competência`,
  },
  shipTo: list`Local de entrega | Morada de entrega | Entregar em | Local de descarga | Endereço de entrega | Destino | Morada de fornecimento | Local de prestação | Local da obra`,
  attention: list`A/C {person} | Ao cuidado de {person} | Sr. {person} | Exmo. Sr. {person} | Departamento Financeiro | Contas a pagar | Dep. Compras | Contabilidade`,
  greetings: list`Exmos. Senhores, | Pelos serviços prestados: | Vimos por este meio faturar: | Caro cliente, | Prezado cliente, | Segue o detalhe da sua fatura. |
    Os bens foram colocados à disposição do adquirente na data do documento.`,
  closings: list`Obrigado pela preferência. | Obrigado pela sua visita | Volte sempre | Com os melhores cumprimentos | Atenciosamente | Processado por programa certificado n.º 1234/AT |
    Documento processado por computador | Este documento não serve de documento de transporte | Gratos pela preferência | IVA incluído à taxa legal | Volte sempre!`,
  terms: list`Pronto pagamento | {days} dias | Pagamento a {days} dias | {days} dias data da fatura | Fatura a {days} dias | Pagamento até {date} | Transferência a {days} dias |
    Transferência bancária {days} dias | A pronto | Débito direto em {date} | {days} dias líquido | Vencimento em {days} dias | 30 DDL | {days} DDL | Boleto {days} dias |
    À vista | A vista | Contra entrega | Desconto de {percent}% p.p. a {discountDays} dias, {days} dias líquido | Pagamento no prazo de {days} dias |
    Numerário | {days}/60/90 dias | Cheque a {days} dias | Pagamento imediato | A prazo, {days} dias | Após {date} cobrar juros de 1% ao mês`,
  means: list`Transferência bancária | Multibanco | Débito direto | Numerário | Cheque | Cartão de crédito | Boleto | PIX | Dinheiro | MB Way | Cartão de débito`,
  numberSentences: list`Fatura n.º {number} de {date} | Fatura {number} | Fatura FT {number} | FATURA Nº {number} | Fatura nº {number} emitida em {date} | Nota Fiscal nº {number} |
    NOTA FISCAL Nº {number} de {date} | Fatura {number} - Cliente {customer} | N/ fatura {number} V/ encomenda {order}`,
  paySentences: list`Agradecemos o pagamento de {total} até {due}. | Valor a pagar: {total} até {due} | O valor de {total} será debitado em {due}. | Total a pagar {total}, data limite {due} |
    Queiram transferir {total} para o IBAN {iban}.`,
  smallPrint: list`A mercadoria permanece propriedade do vendedor até ao pagamento integral. | Não se aceitam reclamações após 8 dias. | Foro competente: comarca da sede. |
    Os bens/serviços foram colocados à disposição na data do documento. | Em caso de mora são devidos juros à taxa legal. | IVA - regime de caixa | Conserve este documento. |
    Documento emitido por ME ou EPP optante pelo Simples Nacional | Não gera direito a crédito fiscal de IPI | Descarregue a nossa app | Trib aprox R$: 12,30 Federal e 8,10 Estadual Fonte: IBPT |
    Este documento foi emitido por programa certificado. | Resolução alternativa de litígios: consulte o nosso site. | Consulte autenticidade no portal nacional da NF-e | Operador económico inscrito com o n.º PT12345`,
  sums: {
    subtotal: list`Subtotal | Sub-total | Soma | Total ilíquido | Total bruto | Valor dos produtos | Total parcial | Mercadoria/Serviços`,
    discount: list`Desconto | Descontos | Desconto {percent}% | Desconto comercial | Desc. financeiro | Desconto global | Abatimento`,
    shipping: list`Portes | Portes de envio | Transporte | Frete | Valor do frete | Despesas de envio`,
    surcharge: list`Embalagem | Despesas | Outras despesas acessórias | Ecovalor | Seguro | Taxa de serviço | Valor do seguro | Valor do IPI`,
    rounding: list`Arredondamento | Acerto | Acerto de arredondamento`,
    paid: list`Adiantamento | Sinal | Já pago | Pago | Valor pago | Adiantamentos | Pagamento recebido`,
    withholding: list`Retenção IRS {percent}% | Retenção na fonte {percent}% | IRRF {percent}% | ISS retido | Retenção {percent}% | INSS {percent}% | PIS/COFINS/CSLL {percent}%`,
    deposit: list`Depósito | Caução | Vasilhame | Taras`,
    tip: list`Gorjeta | Serviço 10% | Taxa de serviço`,
    tendered: list`Numerário | DINHEIRO | Dinheiro | Multibanco | Cartão | Entregue | Cartão Débito | PIX | Valor recebido | Visa`,
    change: list`Troco | TROCO | Troco R$`,
    carried: list`A transportar | Transporte | Transportado | Total a transportar`,
    balance: list`Saldo anterior | Saldo em dívida anterior | Valores em atraso`,
    tax: list`IVA {rate}% | IVA ({rate}%) | I.V.A. {rate}% | IVA {rate},00% | IVA | Total IVA | Valor do IVA | Imposto | Total de IVA | ICMS {rate}% | Valor do ICMS | ISS {rate}% | Valor do ISS | Total imposto | IVA à taxa de {rate}%`,
    inWords: list`Extenso | Por extenso | São | Importância por extenso`,
    saved: list`N.º artigos | Qtd. total de itens | Total de itens | Pontos | Poupou | QTD. TOTAL DE ITENS`,
  },
  rateTable: {
    rate: list`Taxa | Taxa IVA | % | IVA % | Tx. IVA | Alíquota`,
    base: list`Incidência | Base | Base incidência | Base de cálculo | Valor líquido | Ilíquido`,
    tax: list`IVA | Valor IVA | Imposto | Total IVA | Valor`,
    gross: list`Total | Total c/ IVA | Bruto`,
    code: list`Cód. | Código | Motivo isenção`,
    sum: list`Total | Totais | Soma`,
  },
  taxFree: list`IVA - autoliquidação | Isento artigo 9.º do CIVA | IVA - regime de isenção | Isento Artigo 14.º do RITI | M07 Isento Artigo 9.º do CIVA | Regime de isenção art. 53.º |
    Simples Nacional | Isento de ICMS | Regime da margem de lucro - bens em segunda mão | Não sujeito | Autoliquidação do IVA pelo adquirente | Imune`,
  page: list`Página {page} de {pages} | Pág. {page} de {pages} | Pág. {page}/{pages} | Pág. {page} | Página {page} | {page}/{pages} | Folha {page}/{pages} | Pag. {page}`,
  numerals: list`um | dois | três | quatro | cinco | seis | sete | oito | nove | dez | vinte | trinta | cem | mil | e | euros | cêntimos | reais | centavos`,
}
