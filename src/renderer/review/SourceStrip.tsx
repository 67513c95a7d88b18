import { useElementSize } from '@mantine/hooks'
import { useState } from 'react'
import { finePagePath, pageImagePath } from '#shared/api.ts'
import type { FieldName } from '#shared/fields.ts'
import { messages } from '../messages/index.ts'
import { stripOf } from './pageGeometry.ts'
import { useReviewed } from './ReviewContext.tsx'
import classes from './SourceStrip.module.css'

const HEIGHT = 56
/** Small print that is enlarged further than this is worth painting again: '1' and 'I' differ by a pixel or two. */
const FINE_FROM = 1.5

/** The place on the page that a field was read from, enlarged right under the field, so that the eye need not travel. */
export function SourceStrip({ field }: { readonly field: FieldName }) {
  const { detail, drafts, placeOf } = useReviewed()
  const { ref, width } = useElementSize()
  const [fineFailed, setFineFailed] = useState<string>()
  const place = drafts.of({ kind: 'field', field })?.box
    ? drafts.of({ kind: 'field', field })
    : placeOf({ kind: 'field', field })
  const page = detail.reading?.pages.find(({ number }) => number === place?.page)
  if (place?.box === undefined || page === undefined) return null
  const path = finePagePath(detail.summary.id, page.number)
  const strip = stripOf(place.box, page, { width, height: HEIGHT })
  return (
    <div ref={ref} className={classes.strip} style={{ height: HEIGHT }}>
      {width > 0 && (
        <>
          <img
            src={pageImagePath(detail.summary.id, page.number)}
            alt={messages.review.stripOf(messages.fields[field])}
            style={{ width: strip.imageWidth, left: strip.left, top: strip.top }}
          />
          {strip.imageWidth > FINE_FROM * page.width && fineFailed !== path && page.source === 'text-layer' && (
            <img
              src={path}
              alt=""
              onError={() => setFineFailed(path)}
              style={{ width: strip.imageWidth, left: strip.left, top: strip.top }}
            />
          )}
          <span className={classes.frame} style={strip.frame} />
        </>
      )}
    </div>
  )
}
