import { createContext, type ReactNode, useContext } from 'react'
import type { Review } from './useReview.ts'

const ReviewContext = createContext<Review | undefined>(undefined)

export function ReviewProvider({ review, children }: { readonly review: Review; readonly children: ReactNode }) {
  return <ReviewContext value={review}>{children}</ReviewContext>
}

/** The document under review, for everything inside the review desk. */
export function useReviewed(): Review {
  const review = useContext(ReviewContext)
  if (review === undefined) throw new Error('useReviewed is for components inside a ReviewProvider')
  return review
}
