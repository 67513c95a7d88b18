/** A count with its noun. */
export const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('de-DE')} ${count === 1 ? one : many}`

export const invoices = (count: number) => plural(count, 'Rechnung', 'Rechnungen')
