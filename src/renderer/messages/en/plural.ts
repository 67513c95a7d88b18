/** A count with its noun. */
export const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

export const invoices = (count: number) => plural(count, 'invoice', 'invoices')
