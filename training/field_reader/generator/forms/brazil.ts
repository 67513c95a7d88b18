import type { Form } from './form.ts'

export const BRAZIL: readonly Form[] = [
  {
    name: 'danfe',
    where: 'BR',
    rows: `
?> RECEBEMOS DE {vendor} OS PRODUTOS E/OU SERVIÇOS CONSTANTES DA NOTA FISCAL ELETRÔNICA INDICADA AO LADO
?| DATA DE RECEBIMENTO =  2 | IDENTIFICAÇÃO E ASSINATURA DO RECEBEDOR =  5 | NF-e = Nº {number} SÉRIE {#} ~ Nº. {number} Série {###} 2
> {vendor} | DANFE
> {vendorStreet} | Documento Auxiliar da Nota Fiscal Eletrônica
> {vendorPlace} ~ {vendorPlace} - Fone: {vendorPhone} | 0 - ENTRADA 1 - SAÍDA {#}
?> | Nº {number}
> | Nº {number} SÉRIE {#} FOLHA 1/1 ~ SÉRIE {###} ~ Nº. {number}
| CHAVE DE ACESSO = {#### #### #### #### #### #### #### #### #### #### ####} 5
?> Consulta de autenticidade no portal nacional da NF-e www.nfe.fazenda.gov.br/portal ou no site da Sefaz Autorizadora
| NATUREZA DA OPERAÇÃO = VENDA DE MERCADORIA ~ Venda de produção do estabelecimento ~ PRESTACAO DE SERVICO ~ VENDA DENTRO DO ESTADO 4 | PROTOCOLO DE AUTORIZAÇÃO DE USO = {###############} - {otherDate} 3
| INSCRIÇÃO ESTADUAL = {###.###.###.###} ~ {#########} 2 | INSC. ESTADUAL DO SUBST. TRIB. =  2 | CNPJ = {vendorVatId} 2
# DESTINATÁRIO / REMETENTE ~ DESTINATÁRIO/REMETENTE
| NOME / RAZÃO SOCIAL ~ NOME/RAZÃO SOCIAL = {buyer} 5 | CNPJ / CPF ~ C.N.P.J. / C.P.F. = {buyerVatId} 2 | DATA DA EMISSÃO ~ DATA EMISSÃO = {date} 1
| ENDEREÇO = {buyerStreet} 4 | BAIRRO / DISTRITO = {word} 2 | CEP = {#####-###} 1 | DATA DA SAÍDA/ENTRADA ~ DATA SAÍDA = {otherDate} 1
| MUNICÍPIO = {city} 3 | UF = SP ~ RJ ~ MG ~ PR 1 | FONE / FAX = {buyerPhone} 2 | INSCRIÇÃO ESTADUAL = {#########} ~ ISENTO 2 | HORA DA SAÍDA = {##:##:##} 1
?# FATURA / DUPLICATA ~ FATURA
?| NÚMERO ~ Num. = 001 1 | VENCIMENTO ~ Venc. = {dueDate} 1 | VALOR = {totalDigits} 1
# CÁLCULO DO IMPOSTO
| BASE DE CÁLC. DO ICMS = {netDigits} | VALOR DO ICMS = {taxDigits} | BASE DE CÁLC. ICMS S.T. = {zeroDigits} | VALOR DO ICMS SUBST. = {zeroDigits} | V. TOTAL PRODUTOS ~ VALOR TOTAL DOS PRODUTOS = {sumDigits}
| VALOR DO FRETE = {shippingDigits} | VALOR DO SEGURO = {zeroDigits} | DESCONTO = {discountDigits} | OUTRAS DESPESAS ~ OUTRAS DESP. ACESS. = {surchargeDigits} | VALOR DO IPI = {zeroDigits} | V. TOTAL DA NOTA ~ VALOR TOTAL DA NOTA = {totalDigits}
?# TRANSPORTADOR / VOLUMES TRANSPORTADOS
?| NOME / RAZÃO SOCIAL = {word} Transportes Ltda ~ O MESMO 4 | FRETE POR CONTA = 0-Emitente ~ (9) Sem Frete 2 | PLACA DO VEÍCULO =  1 | UF =  1 | CNPJ / CPF = {##.###.###/####-##} 2
?| QUANTIDADE = {#} | ESPÉCIE = CAIXA ~ VOL | MARCA = | PESO BRUTO = {##,###} | PESO LÍQUIDO = {##,###}
# DADOS DOS PRODUTOS / SERVIÇOS
@items
# DADOS ADICIONAIS
| INFORMAÇÕES COMPLEMENTARES = Inf. Contribuinte: Pedido {order} {means} ~ Inf. fisco: Trib aprox R$ {otherAmountDigits} Federal ~ Pedido Nº {order} ~ {means} 5 | RESERVADO AO FISCO =  3
`,
  },
  {
    name: 'nfs-e',
    where: 'BR',
    rows: `
> PREFEITURA MUNICIPAL DE {city} ~ PREFEITURA DO MUNICÍPIO DE {city} | Número da Nota ~ Número da NFS-e
> SECRETARIA MUNICIPAL DE FINANÇAS ~ Secretaria Municipal da Fazenda | {number}
# NOTA FISCAL ELETRÔNICA DE SERVIÇOS - NFS-e ~ NOTA FISCAL DE SERVIÇOS ELETRÔNICA - NFS-e
| Data e Hora de Emissão ~ Data de Emissão = {date} {##:##:##} ~ {date} 2 | Competência = {##/20##} | Código de Verificação = {@@@@-@@@@} ~ {#########} 2
?| Número do RPS = {####} | Série do RPS = {#} | Data do RPS = {otherDate} | No. da NFS-e substituída =
# PRESTADOR DE SERVIÇOS ~ Prestador do(s) Serviço(s)
- CPF/CNPJ ~ CNPJ = {vendorVatId} | Inscrição Municipal = {#.###.###-#}
- Nome/Razão Social ~ Razão Social/Nome = {vendor}
- Endereço = {vendorStreet} {vendorPlace}
- Município = {city} | UF = SP ~ RJ ~ PR
?- E-mail = {vendorEmail} | Telefone = {vendorPhone}
# TOMADOR DE SERVIÇOS ~ Tomador do(s) Serviço(s)
- Nome/Razão Social ~ Razão Social/Nome = {buyer}
- CPF/CNPJ = {buyerVatId} | Inscrição Municipal = ---- ~ {#######}
- Endereço = {buyerAddress}
?- Município = {city} | E-mail = {buyerEmail}
?# INTERMEDIÁRIO DE SERVIÇOS
?- CPF/CNPJ = ---- | Nome/Razão Social = ----
# DISCRIMINAÇÃO DOS SERVIÇOS ~ Discriminação do(s) Serviço(s)
@items
?> Vencimento: {dueDate} ~ VENC. {dueDate} ~ Pagamento: {terms}
# VALOR TOTAL DO SERVIÇO = {total} ~ VALOR TOTAL DA NOTA = {total} ~ VALOR TOTAL RECEBIDO = {total}
| INSS (R$) = {zeroDigits} | IRRF (R$) = {zeroDigits} | CSLL (R$) = {zeroDigits} | COFINS (R$) = {zeroDigits} | PIS/PASEP (R$) = {zeroDigits}
| Código do Serviço = {#####} - {trade} ~ {#.##} / {trade} 5
| Valor Total das Deduções (R$) = {zeroDigits} | Base de Cálculo (R$) = {netDigits} | Alíquota (%) = {rate} | Valor do ISS (R$) = {taxDigits} | Crédito (R$) = {zeroDigits}
?# OUTRAS INFORMAÇÕES
?> (1) Esta NFS-e foi emitida com respaldo na Lei nº {#####}/20{##} ~ Documento emitido por ME ou EPP optante pelo Simples Nacional
`,
  },
  {
    name: 'brazil-fatura',
    reserved: true,
    where: 'BR',
    rows: `
## {vendor} ~ {vendorBrand}
> CNPJ: {vendorVatId} | FATURA DE LOCAÇÃO Nº {number} ~ FATURA Nº {number} ~ NOTA DE DÉBITO Nº {number}
> {vendorAddress} | Emissão: {date}
?> {vendorEmail} | Vencimento: {dueDate}

> Sacado: {buyer} ~ Cliente: {buyer} ~ Tomador: {buyer}
> CNPJ: {buyerVatId}
> {buyerAddress}
?- Contrato = {otherOrder} | Pedido de compra = {order}

@items
@sums
?> Banco: {bank} Agência: {####-#} Conta: {account} ~ PIX: {vendorVatId}
@small
`,
  },
]
