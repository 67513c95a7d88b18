/** A place in pixels, or in whatever unit is said: x to the right, y down. */
export type Point = readonly [number, number]

/** Four corners, clockwise from the top left. */
export type Quad = readonly [Point, Point, Point, Point]
