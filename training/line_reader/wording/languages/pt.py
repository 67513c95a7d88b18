from ..language import Language, phrases, words

PORTUGUESE = Language(
    share=12,
    dictionary="portuguese",
    common=words("""
        de a o que e do da em um para é com não uma os no se na por mais as dos como mas ao ele das à seu sua ou
        quando muito nos já está também só pelo pela até isso entre depois sem mesmo aos seus nossa nosso vossa será
        são após através conforme às pelos
    """),
    terms=phrases("""
        Fatura | Factura | FATURA N.º | Fatura n.º | Fatura-recibo | Fatura/Recibo | FT | N.º da fatura | Nº Fatura
        | Número da fatura | Data | Data da fatura | Data de emissão | Data emissão | Emissão | Data de vencimento |
        Vencimento | Data de entrega | Guia de remessa | Guia de transporte | Nota fiscal | NF-e Nº | NFS-e | Série
        | Chave de acesso | Natureza da operação | Encomenda n.º | Nota de encomenda | V/ Encomenda | V/ Ref. | N/
        Ref. | Vossa referência | Referência | Ref.ª | Requisição | Cliente | Cliente n.º | Cód. cliente | N.º de
        contribuinte | Contribuinte n.º | Exmo.(s) Sr.(s) | Morada | Morada de entrega | Local de carga | Local de
        descarga | Endereço | Bairro | Município | UF | CEP | CNPJ | CPF | Inscrição Estadual | Insc. Municipal |
        NIF | NIPC | NIF/NIPC | Subtotal | Total ilíquido | Total líquido | Valor líquido | Incidência | Base de
        cálculo | IVA | I.V.A. | IVA 23% | IVA (23 %) | Taxa IVA | Taxa de IVA | Total IVA | Total do IVA | ICMS |
        IPI | ISS | PIS/COFINS | Imposto | Imposto de selo | Retenção | Retenção na fonte | Total | TOTAL | Total a
        pagar | Total da fatura | Valor total | Valor total da nota | Valor a pagar | Importância | Montante | Saldo
        | Adiantamento | Desconto | Desc. | Desc. comercial | Desc. financeiro | Portes | Portes de envio | Frete |
        Seguro | Despesas | Nota de crédito | Nota de débito | Orçamento | Recibo | Recibo n.º | Pró-forma | Talão |
        Numerário | Dinheiro | Troco | Multibanco | Entidade | Referência MB | Valor | Cartão | Boleto | Pix |
        Transferência bancária | Cheque | Pronto pagamento | 30 dias | Condições de pagamento | Modo de pagamento |
        Forma de pagamento | Banco | NIB | IBAN | BIC | SWIFT | Agência | Conta | Conta corrente | Titular | Capital
        social | Matrícula | C.R.C. de Lisboa | Sede | Tel. | Telef. | Telefone | Telemóvel | Fax | E-mail | Correio
        eletrónico | Cód. postal | Pág. | Página | Página 1 de 2 | Obra | Projeto | Período | Câmbio | Moeda |
        Autoliquidação | IVA - autoliquidação | Isento artigo 53.º do CIVA | Motivo de isenção | ATCUD | Original |
        Duplicado | 2.ª via | A transportar | Transporte | Observações | Assinatura | Obrigado! | Peso líquido |
        País de origem | Quantidades | Região | Licença | Razão social
    """),
    headers=phrases("""
        Descrição | Designação | Artigo | Código | Cód. | Referência | Ref. | Qtd. | Qtd | Quant. | Quantidade |
        Unid. | Un. | UN | Preço | Preço unit. | Preço unitário | Pr. Unitário | P. Unit. | P.V.P. | Desc. % |
        Desconto | IVA | IVA % | Taxa | Valor | Valor unit. | Valor total | Total | Total líquido | Data | Horas |
        Lote | N.º
    """),
    sentences=phrases("""
        Processado por programa certificado n.º 1234/AT. | Os bens/serviços foram colocados à disposição do
        adquirente nesta data. | Obrigado pela sua preferência. | IVA – regime de isenção, artigo 53.º do CIVA. |
        Isento nos termos da alínea a) do artigo 14.º do RITI. | Este documento não serve de fatura. | Com os
        melhores cumprimentos, | Exmos. Senhores, | Atenciosamente, | Não se aceitam reclamações após 8 dias. | O
        pagamento deverá ser efetuado até à data de vencimento. | Após o vencimento serão cobrados juros de mora à
        taxa legal. | Documento emitido por ME ou EPP optante pelo Simples Nacional. | Mercadoria não sujeita a
        devolução. | Matriculada na Conservatória do Registo Comercial de Lisboa. | Pagável em qualquer banco até o
        vencimento.
    """),
    days=phrases("segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira | sábado | domingo"),
    months=words("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    short_months=words("jan fev mar abr mai jun jul ago set out nov dez"),
    long_dates=phrases("""
        {d} de {month} de {y} | {dd} de {month} de {y} | {d} {month} {y} | {d} {short} {y} | {day}, {d} de {month}
        de {y} | 1.º de {month} de {y} | {month} de {y} | {short}/{y} | de {dd}/{mm}/{y} a {dd}/{mm}/{y}
    """),
    short_dates=phrases("""
        {dd}/{mm}/{y} | {dd}-{mm}-{y} | {y}-{mm}-{dd} | {dd}/{mm}/{yy} | {dd}.{mm}.{y} | {y}/{mm}/{dd}
    """),
    units=words("""
        un un. UN uni. pç pçs pc h horas kg KG g t m m² m³ ml km l lt kWh dia dias mês cx cx. caixa pacote palete
        saco rolo par dz resma lata m2 serviço
    """),
    goods=words("""
        Parafuso Porca Anilha Cabo Tomada Interruptor Lâmpada Papel Pasta Toner Impressora Ecrã Teclado Rato
        Secretária Cadeira Armário Estante Tubo Válvula Filtro Bomba Vedação Rolamento Chapa Azulejo Cimento Areia
        Brita Madeira Porta Janela Fechadura Chave Tinta Pincel Luvas Capacete Botas Mão-de-obra Instalação
        Manutenção Reparação Consultoria Formação Limpeza Aluguer Licença Deslocação Transporte Café Leite Pão
        Queijo Presunto Frango Azeite Vinho Cerveja Água Açúcar Maçã Feijão Sabão Bateria Caixa Caução Construção
        Ligação Órgão Ímã Útil Lã Avelãs Botões Calções
    """),
    colours=words("preto branco vermelho azul verde amarelo cinza cinzento prata dourado castanho transparente"),
    streets=phrases("""
        Rua {name}, {n} | Rua da {name}, n.º {n} | R. {name}, {n} - 2.º Esq. | Av. {name}, {n}, 3.º D.to | Avenida
        da {name} {n} | Praça {name}, {n} | Travessa do {name}, {n} | Largo {name} {n} r/c | Zona Industrial de
        {name}, Lote {n} | Estrada {name}, km {n} | Apartado {n} | Quinta da {name}, s/n
    """),
    cities=phrases("""
        Lisboa | Porto | Braga | Coimbra | Setúbal | Évora | Faro | Guimarães | Póvoa de Varzim | São João da
        Madeira | Vila Nova de Gaia | Santarém | Bragança | Ponta Delgada (Açores) | São Paulo - SP | Rio de
        Janeiro/RJ | Brasília - DF | Goiânia | Florianópolis | Belém | Matosinhos | Óbidos | Águeda | Marinha Grande
    """),
    given=words("""
        João Maria António José Inês Luís Mônica Gonçalo Conceição André Sofia Tomás Vânia Cátia Antônio Ângela
        Simão Célia Hélder Íris Rui Paula
    """),
    family=words("""
        Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Sousa Fernandes Gonçalves Gomes Lopes Marques
        Alves Almeida Ribeiro Carvalho Simões Araújo Magalhães Guimarães Leão Falcão Brandão Conceição d'Ávila
        Assunção
    """),
    forms=phrases("""
        Lda. | Lda | LDA | , Lda. | S.A. | SA | , S.A. | Unipessoal Lda. | Ltda. | LTDA | LTDA - ME | EIRELI | S/A |
        & Filhos, Lda. | e Irmãos | & Cª, Lda. | - Construções, S.A. | Sociedade Unipessoal, Lda
    """),
    countries=words("PT"),
    currencies=words("€ € € EUR EUR Euros R$ R$ BRL US$"),
    separators=(".,", ".,", " ,", " ,", ",", ",."),
)
