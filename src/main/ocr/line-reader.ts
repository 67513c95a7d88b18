import type { Model } from '../inference/sessions.ts'
import type { Raster } from '../pages/raster.ts'
import { batchesOf } from './batches.ts'
import { type Crop, cropLine } from './crop.ts'
import type { Steps } from './ctc.ts'
import type { TextLine } from './engine.ts'
import { piecesOf } from './pieces.ts'

/** The network's input height. */
export const LINE_HEIGHT = 40
/** Pixels of a crop for one step of the output. */
export const STEP = 2
/** Widths are a multiple of this, as the network's strides ask. */
const GRID = 8
/** Paper behind the end of a line, in pixels: its last character may be told a few steps late. */
const TAIL = 8
/** On two cores 8 lines a run are as fast as 16 and take less memory; one at a time takes 1.3 times as long. */
const LIMITS = { lines: 8, columns: 8192 }

/** 1 for ink, 0 for paper, by grey. */
const INK = Float32Array.from({ length: 256 }, (_, grey) => (255 - grey) / 255)

/** A line's picture and what the network saw along it. */
export interface SeenLine {
  readonly crop: Crop
  readonly steps: Steps
}

interface Piece {
  readonly crop: Crop
  readonly line: number
  /** Steps that are the piece's own: none of the padding's. */
  readonly steps: number
}

function piecesOfAll(crops: readonly Crop[]): Piece[] {
  return crops.flatMap((crop, line) =>
    piecesOf(crop, GRID).map((piece, index, pieces) => {
      const tail = index === pieces.length - 1 ? TAIL : 0
      return { crop: piece, line, steps: Math.ceil((piece.width + tail) / STEP) }
    }),
  )
}

const paddedWidth = ({ crop }: Piece): number => Math.ceil((crop.width + TAIL) / GRID) * GRID

function inputOf(pieces: readonly Piece[], width: number): Float32Array {
  const input = new Float32Array(pieces.length * LINE_HEIGHT * width)
  for (const [index, { crop }] of pieces.entries())
    for (let y = 0; y < LINE_HEIGHT; y++) {
      const to = (index * LINE_HEIGHT + y) * width
      const from = y * crop.width
      for (let x = 0; x < crop.width; x++) input[to + x] = INK[crop.data[from + x]!]!
    }
  return input
}

/** One after the other: pieces of a line are cut where a step begins. */
function joined(parts: readonly Steps[]): Steps {
  const [only, ...others] = parts as [Steps, ...Steps[]]
  if (others.length === 0) return only
  return {
    count: parts.reduce((sum, part) => sum + part.count, 0),
    kept: only.kept,
    classes: Int32Array.from(parts.flatMap(part => [...part.classes])),
    probabilities: Float32Array.from(parts.flatMap(part => [...part.probabilities])),
  }
}

/** 64-bit classes as numbers: their lower halves, for no alphabet has four thousand million characters. */
function narrowed(classes: BigInt64Array): Int32Array {
  const halves = new Int32Array(classes.buffer, classes.byteOffset, 2 * classes.length)
  return Int32Array.from({ length: classes.length }, (_, index) => halves[2 * index]!)
}

/**
 * Shows the lines of a page to the network.
 * @param page grey
 * @throws rejects with the signal's reason when aborted
 */
export async function seeLines(
  model: Model,
  page: Raster,
  lines: readonly TextLine[],
  signal: AbortSignal,
): Promise<SeenLine[]> {
  const crops = lines.map(line => cropLine(page, line.corners, LINE_HEIGHT))
  const pieces = piecesOfAll(crops)
  const parts = new Map<Piece, Steps>()
  for (const batch of batchesOf(pieces.map(paddedWidth), LIMITS)) {
    signal.throwIfAborted()
    const members = batch.map(index => pieces[index]!)
    const width = Math.max(...members.map(paddedWidth))
    const outputs = await model.runAll(inputOf(members, width), [members.length, 1, LINE_HEIGHT, width])
    const [, steps = 0, kept = 0] = outputs.classes!.dims
    const classes = narrowed(outputs.classes!.data as BigInt64Array)
    const probabilities = outputs.probabilities!.data as Float32Array
    for (const [row, piece] of members.entries()) {
      const from = row * steps * kept
      const to = from + piece.steps * kept
      parts.set(piece, {
        count: piece.steps,
        kept,
        classes: classes.subarray(from, to),
        probabilities: probabilities.subarray(from, to),
      })
    }
  }
  const byLine = Map.groupBy(pieces, piece => piece.line)
  return crops.map((crop, line) => ({ crop, steps: joined(byLine.get(line)!.map(piece => parts.get(piece)!)) }))
}
