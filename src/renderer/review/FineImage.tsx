import { useState } from 'react'
import { finePagePath } from '#shared/api.ts'
import type { DocumentId, PageInfo } from '#shared/document.ts'
import classes from './PageSheet.module.css'
import type { Turn } from './pageGeometry.ts'

interface FineImageProps {
  readonly id: DocumentId
  readonly info: PageInfo
  readonly turn: Turn
  readonly wanted: boolean
}

/** The page in print's own sharpness over its ordinary image, as soon as it is painted. Scans have no more to show. */
export function FineImage({ id, info, turn, wanted }: FineImageProps) {
  const path = finePagePath(id, info.number)
  const [failed, setFailed] = useState<string>()
  if (!wanted || info.source !== 'text-layer' || failed === path) return null
  return (
    <img
      src={path}
      alt=""
      draggable={false}
      className={classes.image}
      onError={() => setFailed(path)}
      style={{ width: info.width, height: info.height, transform: `translate(-50%, -50%) rotate(${turn}deg)` }}
    />
  )
}
