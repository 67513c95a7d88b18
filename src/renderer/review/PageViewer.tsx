import { useElementSize, useReducedMotion } from '@mantine/hooks'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { type ReactZoomPanPinchRef, TransformComponent, TransformWrapper } from 'react-zoom-pan-pinch'
import type { DocumentId, PageInfo } from '#shared/document.ts'
import { useShortcuts } from '../shell/useShortcuts.ts'
import { type PageOver, PageSheet, type SheetInput } from './PageSheet.tsx'
import { PageThumbnails } from './PageThumbnails.tsx'
import { PageToolbar } from './PageToolbar.tsx'
import classes from './PageViewer.module.css'
import {
  centreInSight,
  fitPage,
  fitWidth,
  type Turn,
  turnedBox,
  turnedSize,
  turnFurther,
  type View,
  viewOfBox,
} from './pageGeometry.ts'
import type { PlacedBox } from './placedBoxes.ts'

const ZOOM_STEP = 1.25
/** The library adds this to the scale for each of the wheel's 100 or 120 units a notch: about a sixth of what is shown. */
const WHEEL_SHARE = 0.0015
const MOVE_MS = 160

type Fit = 'width' | 'page'

interface PageViewerProps {
  readonly id: DocumentId
  readonly pages: readonly PageInfo[]
  readonly page: number
  readonly onPage: (page: number) => void
  /** The boxes to draw on the page in view. */
  readonly boxes: readonly PlacedBox[]
  /** Drawn over the page's picture, under the boxes. */
  readonly over?: PageOver | undefined
  readonly firstFit?: Fit
  /** Further tools beside the page's own. */
  readonly more?: ReactNode
  /** Lies over the page's window. */
  readonly children?: ReactNode
  /** Absent: the page can be looked at, and the left button pans. */
  readonly input?: SheetInput | undefined
}

/** The page as it came in, to zoom, pan and turn; moves by itself to the field in focus. */
export function PageViewer({
  id,
  pages,
  page,
  onPage,
  boxes,
  over,
  input,
  more,
  children,
  firstFit = 'width',
}: PageViewerProps) {
  const transform = useRef<ReactZoomPanPinchRef>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const { ref: frame, width, height } = useElementSize()
  const [turn, setTurn] = useState<Turn>(0)
  const [fit, setFit] = useState<Fit | undefined>(firstFit)
  const [scale, setScale] = useState(1)
  const [magnified, setMagnified] = useState(false)
  const still = useReducedMotion()
  const info = pages.find(({ number }) => number === page) ?? pages[0]
  const size = info && turnedSize(info, turn)
  const active = boxes.find(box => box.active)?.box
  const window = { width, height }

  const apply = (view: View, milliseconds: number) =>
    void transform.current?.setTransform(view.x, view.y, view.scale, still ? 0 : milliseconds, 'easeOut')
  const currentView = (): View => {
    const { scale: now = 1, positionX = 0, positionY = 0 } = transform.current?.state ?? {}
    return { scale: now, x: positionX, y: positionY }
  }
  const showBox = (view: View) => (size && active ? viewOfBox(turnedBox(active, turn), size, window, view) : view)

  // biome-ignore lint/correctness/useExhaustiveDependencies: fits again exactly when the page, its turn or the window changes.
  useEffect(() => {
    if (size === undefined || width === 0) return
    if (fit !== undefined) apply(showBox(fit === 'width' ? fitWidth(size, window) : fitPage(size, window)), 0)
  }, [fit, page, turn, width, fit === 'page' && height, height > 0, info?.width])

  const activeKey = active?.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: moves when another box becomes active, and not while the clerk pans.
  useEffect(() => {
    if (active === undefined || width === 0) return
    const view = currentView()
    const next = showBox(view)
    if (next !== view) apply(next, MOVE_MS)
  }, [activeKey, page])

  const zoom = (factor: number) => {
    const view = currentView()
    const middle = (size && active && centreInSight(turnedBox(active, turn), size, window, view)) ?? {
      x: width / 2,
      y: height / 2,
    }
    setFit(undefined)
    apply(
      {
        scale: view.scale * factor,
        x: middle.x - (middle.x - view.x) * factor,
        y: middle.y - (middle.y - view.y) * factor,
      },
      MOVE_MS,
    )
  }
  const turnPage = () => setTurn(turnFurther)
  const goTo = (number: number) => number >= 1 && number <= pages.length && onPage(number)
  const actions = {
    zoomIn: () => zoom(ZOOM_STEP),
    zoomOut: () => zoom(1 / ZOOM_STEP),
    fitWidth: () => setFit('width'),
    fitPage: () => setFit('page'),
    rotate: turnPage,
    magnifier: () => setMagnified(on => !on),
    nextPage: () => goTo(page + 1),
    previousPage: () => goTo(page - 1),
  }
  useShortcuts(actions)

  return (
    <div className={classes.viewer}>
      <PageToolbar
        actions={actions}
        scale={scale}
        fit={fit}
        magnified={magnified}
        page={page}
        pages={pages.length}
        info={info}
        takes={input !== undefined}
        more={more}
      />
      <div className={classes.body}>
        {pages.length > 1 && <PageThumbnails id={id} pages={pages} page={page} onPage={goTo} />}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the right button pans here and must open no menu. */}
        <div ref={frame} className={classes.frame} onContextMenu={event => event.preventDefault()}>
          {info && size && (
            <TransformWrapper
              ref={transform}
              minScale={0.05}
              maxScale={8}
              limitToBounds={false}
              doubleClick={{ disabled: true }}
              wheel={{ step: WHEEL_SHARE * scale }}
              panning={{
                allowLeftClickPan: input === undefined,
                allowRightClickPan: true,
                allowMiddleClickPan: true,
                velocityDisabled: true,
              }}
              onWheelStart={() => setFit(undefined)}
              onPanningStart={() => setFit(undefined)}
              onTransform={(_, state) => {
                sheet.current?.style.setProperty('--scale', String(state.scale))
                setScale(state.scale)
              }}
            >
              <TransformComponent wrapperClass={classes.window}>
                <PageSheet
                  ref={sheet}
                  id={id}
                  info={info}
                  turn={turn}
                  boxes={boxes}
                  over={over}
                  input={input}
                  magnified={magnified}
                  close={scale * globalThis.devicePixelRatio > 1}
                />
              </TransformComponent>
            </TransformWrapper>
          )}
          {children}
        </div>
      </div>
    </div>
  )
}
