import { pageImagePath } from '#shared/api.ts'
import type { DocumentId, PageInfo } from '#shared/document.ts'
import { FineImage } from './FineImage.tsx'
import classes from './PageSheet.module.css'
import { type Point, type Turn, turnedSize } from './pageGeometry.ts'

/** How much larger the print is under the glass than on the page around it. */
const POWER = 2.5

interface MagnifierProps {
  readonly id: DocumentId
  readonly info: PageInfo
  readonly turn: Turn
  /** In fractions of the turned page. */
  readonly at: Point
}

/** A glass over the page at the pointer. */
export function Magnifier({ id, info, turn, at }: MagnifierProps) {
  const { width, height } = turnedSize(info, turn)
  const [x, y] = [at.x * width, at.y * height]
  return (
    <div className={classes.glass} style={{ left: x, top: y }} aria-hidden>
      <div
        className={classes.underGlass}
        style={{
          width,
          height,
          transform: `scale(${POWER})`,
          transformOrigin: `${x}px ${y}px`,
          marginLeft: -x,
          marginTop: -y,
        }}
      >
        <img
          src={pageImagePath(id, info.number)}
          alt=""
          className={classes.image}
          style={{ width: info.width, height: info.height, transform: `translate(-50%, -50%) rotate(${turn}deg)` }}
        />
        <FineImage id={id} info={info} turn={turn} wanted />
      </div>
    </div>
  )
}
