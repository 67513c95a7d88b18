import { type CSSProperties, type PointerEvent, type ReactNode, type Ref, useRef, useState } from 'react'
import { pageImagePath } from '#shared/api.ts'
import type { Box, DocumentId, PageInfo, Word } from '#shared/document.ts'
import { messages } from '../messages/index.ts'
import { keepFocus } from '../shell/keepFocus.ts'
import { FineImage } from './FineImage.tsx'
import { Magnifier } from './Magnifier.tsx'
import classes from './PageSheet.module.css'
import { boxBetween, type Point, type Turn, turnedBox, turnedSize, uprightPoint } from './pageGeometry.ts'
import type { PlacedBox } from './placedBoxes.ts'
import { runAround, wordAt, wordsInside } from './words.ts'

/** `add`: to the words taken before. `again`: more of what was just taken, by a second click on the same place. */
export type Taking = 'take' | 'add' | 'again'

/** What the clerk takes from the page. */
export interface SheetInput {
  readonly words: readonly Word[]
  /** Words taken already for the field in focus. */
  readonly taken: readonly Word[]
  readonly onTake: (words: readonly Word[], way: Taking) => void
}

/** Something to draw over a page; `turned` places a box of the upright page on the page as it lies. */
export type PageOver = (page: number, turned: (box: Box) => Box) => ReactNode

interface PageSheetProps {
  readonly ref: Ref<HTMLDivElement>
  readonly id: DocumentId
  readonly info: PageInfo
  readonly turn: Turn
  readonly boxes: readonly PlacedBox[]
  readonly over?: PageOver | undefined
  readonly input?: SheetInput | undefined
  /** A glass follows the pointer. */
  readonly magnified: boolean
  /** The page is shown larger than its image is. */
  readonly close: boolean
}

/** A pointer that moved less than this, in screen pixels, has clicked and not drawn. */
const CLICK_SLACK = 4
/** Two clicks within this time on one place are a double click. */
const DOUBLE_CLICK_MS = 400

const placeOf = ([left, top, right, bottom]: Box): CSSProperties => ({
  left: `${left * 100}%`,
  top: `${top * 100}%`,
  width: `${(right - left) * 100}%`,
  height: `${(bottom - top) * 100}%`,
})

/** The page's picture with what is drawn on it. One layer takes the pointer: words are found by place, not by element. */
export function PageSheet({ ref, id, info, turn, boxes, over, input, magnified, close }: PageSheetProps) {
  const size = turnedSize(info, turn)
  const start = useRef<{ screen: Point; upright: Point } | undefined>(undefined)
  const lastClick = useRef<{ at: number; screen: Point } | undefined>(undefined)
  const [drawn, setDrawn] = useState<Box>()
  const [pointed, setPointed] = useState<Point>()
  const [hovered, setHovered] = useState<Word>()

  const turnedPointOf = (event: PointerEvent<HTMLElement>): Point => {
    const area = event.currentTarget.getBoundingClientRect()
    return { x: (event.clientX - area.left) / area.width, y: (event.clientY - area.top) / area.height }
  }
  const uprightOf = (event: PointerEvent<HTMLElement>): Point => uprightPoint(turnedPointOf(event), turn)
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (input === undefined || event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { screen: { x: event.clientX, y: event.clientY }, upright: uprightOf(event) }
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (magnified) setPointed(turnedPointOf(event))
    if (input === undefined) return
    const point = uprightOf(event)
    const from = start.current
    const moved = from && Math.hypot(event.clientX - from.screen.x, event.clientY - from.screen.y) > CLICK_SLACK
    if (from && (moved || drawn)) setDrawn(boxBetween(from.upright, point))
    else if (event.buttons === 0) setHovered(wordAt(input.words, point))
  }
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    if (input === undefined || start.current === undefined) return
    const { screen } = start.current
    start.current = undefined
    setDrawn(undefined)
    const way = event.shiftKey ? 'add' : 'take'
    if (drawn) {
      const words = wordsInside(input.words, drawn)
      if (words.length > 0) input.onTake(words, way)
      return
    }
    const word = wordAt(input.words, uprightOf(event))
    if (word === undefined) return
    const before = lastClick.current
    const isDouble =
      before !== undefined &&
      event.timeStamp - before.at < DOUBLE_CLICK_MS &&
      Math.hypot(screen.x - before.screen.x, screen.y - before.screen.y) <= CLICK_SLACK
    lastClick.current = isDouble ? undefined : { at: event.timeStamp, screen }
    if (isDouble && way === 'take') input.onTake(runAround(input.words, word, info), 'again')
    else input.onTake([word], way)
  }

  return (
    <div ref={ref} className={classes.sheet} style={{ width: size.width, height: size.height }}>
      <img
        src={pageImagePath(id, info.number)}
        alt={messages.page.image(info.number)}
        data-testid="page-image"
        draggable={false}
        className={classes.image}
        style={{ width: info.width, height: info.height, transform: `translate(-50%, -50%) rotate(${turn}deg)` }}
      />
      {over?.(info.number, box => turnedBox(box, turn))}
      <FineImage id={id} info={info} turn={turn} wanted={close || magnified} />
      {boxes.map(({ key, label, box, level, active }) => (
        <div
          key={key}
          className={classes.box}
          data-level={level}
          data-active={active || undefined}
          style={placeOf(turnedBox(box, turn))}
        >
          {active && <span className={classes.tag}>{label}</span>}
        </div>
      ))}
      {input?.taken.map(word => (
        <div key={word.box.join()} className={classes.taken} style={placeOf(turnedBox(word.box, turn))} />
      ))}
      {hovered && drawn === undefined && (
        <div className={classes.hovered} style={placeOf(turnedBox(hovered.box, turn))} />
      )}
      {drawn && <div className={classes.drawn} style={placeOf(turnedBox(drawn, turn))} />}
      {magnified && pointed && <Magnifier id={id} info={info} turn={turn} at={pointed} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; every field can be typed. */}
      <div
        className={classes.pointer}
        data-takes={input !== undefined || undefined}
        data-testid="page-words"
        // Keeps the focus in the field that the words go to.
        onMouseDown={keepFocus}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerLeave={() => {
          setHovered(undefined)
          setPointed(undefined)
        }}
      />
    </div>
  )
}
