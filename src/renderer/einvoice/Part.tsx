import type { ReactNode } from 'react'
import classes from './EinvoiceSheet.module.css'

/** A titled part of the document. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes.part} aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}
