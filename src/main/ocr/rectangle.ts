export type Point = readonly [number, number]

/** A rectangle at any angle. `angle` in radians, of the side `width` lies along. */
export interface Rectangle {
  readonly centre: Point
  readonly width: number
  readonly height: number
  readonly angle: number
}

const cross = (o: Point, a: Point, b: Point): number => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0])

/** The convex hull by Andrew's monotone chain. */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const half = (ordered: readonly Point[]): Point[] => {
    const chain: Point[] = []
    for (const point of ordered) {
      while (chain.length > 1 && cross(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop()
      chain.push(point)
    }
    chain.pop()
    return chain
  }
  return [...half(sorted), ...half(sorted.reverse())]
}

/** The rectangle of least area around the points: one of its sides lies along a side of their hull. */
export function smallestRectangle(points: readonly Point[]): Rectangle {
  const hull = convexHull(points)
  let best: Rectangle | undefined
  for (const [i, from] of hull.entries()) {
    const to = hull[(i + 1) % hull.length]!
    const angle = Math.atan2(to[1] - from[1], to[0] - from[0])
    const cosine = Math.cos(angle)
    const sine = Math.sin(angle)
    let left = Number.POSITIVE_INFINITY
    let right = Number.NEGATIVE_INFINITY
    let top = Number.POSITIVE_INFINITY
    let bottom = Number.NEGATIVE_INFINITY
    for (const [x, y] of hull) {
      const along = x * cosine + y * sine
      const across = y * cosine - x * sine
      left = Math.min(left, along)
      right = Math.max(right, along)
      top = Math.min(top, across)
      bottom = Math.max(bottom, across)
    }
    const width = right - left
    const height = bottom - top
    if (best !== undefined && width * height >= best.width * best.height) continue
    const along = (left + right) / 2
    const across = (top + bottom) / 2
    best = { centre: [along * cosine - across * sine, along * sine + across * cosine], width, height, angle }
  }
  if (best === undefined) throw new RangeError('a rectangle needs at least one point')
  return best
}

/** The same rectangle described so that `width` runs within 45° of the horizontal, left to right. */
export function asWritten(rectangle: Rectangle): Rectangle {
  const quarters = Math.round(rectangle.angle / (Math.PI / 2))
  const angle = rectangle.angle - quarters * (Math.PI / 2)
  const swapped = quarters % 2 !== 0
  const { centre, width, height } = rectangle
  return swapped ? { centre, width: height, height: width, angle } : { centre, width, height, angle }
}

/** The corners, clockwise from the top left. */
export function cornersOf({ centre, width, height, angle }: Rectangle): [Point, Point, Point, Point] {
  const cosine = Math.cos(angle)
  const sine = Math.sin(angle)
  const corner = (x: number, y: number): Point => [centre[0] + x * cosine - y * sine, centre[1] + x * sine + y * cosine]
  const [x, y] = [width / 2, height / 2]
  return [corner(-x, -y), corner(x, -y), corner(x, y), corner(-x, y)]
}
