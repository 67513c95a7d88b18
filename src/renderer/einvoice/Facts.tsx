import classes from './EinvoiceSheet.module.css'

export type Fact = readonly [label: string, value: string | undefined]

/** Labelled values; those that the document does not hold are left out. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const stated = facts.filter(([, value]) => value !== undefined && value !== '')
  if (stated.length === 0) return null
  return (
    <dl className={classes.facts}>
      {stated.map(([label, value]) => (
        <div key={`${label} ${value}`}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
