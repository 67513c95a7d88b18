import type { Random } from './random.ts'
import type { Picture } from './render.ts'

/** Where a pixel of the damaged picture comes from, in pixels of the sound one. */
type Source = (x: number, y: number) => readonly [number, number]

/** A picture resampled bilinearly; outside of the sound one is `background` (one value a channel). */
function warp(picture: Picture, width: number, height: number, background: readonly number[], source: Source): Picture {
  const { channels } = picture
  const data = new Uint8Array(width * height * channels)
  const at = (x: number, y: number, channel: number): number =>
    x < 0 || y < 0 || x >= picture.width || y >= picture.height
      ? background[channel]!
      : picture.data[(y * picture.width + x) * channels + channel]!
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [sourceX, sourceY] = source(x, y)
      const left = Math.floor(sourceX)
      const top = Math.floor(sourceY)
      const right = sourceX - left
      const below = sourceY - top
      for (let channel = 0; channel < channels; channel++)
        data[(y * width + x) * channels + channel] =
          (at(left, top, channel) * (1 - right) + at(left + 1, top, channel) * right) * (1 - below) +
          (at(left, top + 1, channel) * (1 - right) + at(left + 1, top + 1, channel) * right) * below +
          0.5
    }
  return { data, width, height, channels }
}

/** A page laid slightly askew on the glass; degrees, clockwise. */
export function skew(picture: Picture, degrees: number): Picture {
  const { width, height } = picture
  const angle = (-degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return warp(picture, width, height, [255, 255, 255], (x, y) => {
    const [dx, dy] = [x - width / 2, y - height / 2]
    return [width / 2 + dx * cos - dy * sin, height / 2 + dx * sin + dy * cos]
  })
}

const clamp = (value: number): number => Math.min(255, Math.max(0, Math.round(value)))

/** Every value passed through a function of itself and its place. */
function mapPixels(
  picture: Picture,
  change: (value: number, x: number, y: number, channel: number) => number,
): Picture {
  const { width, height, channels } = picture
  const data = new Uint8Array(picture.data.length)
  for (let index = 0; index < data.length; index++) {
    const pixel = Math.floor(index / channels)
    data[index] = clamp(change(picture.data[index]!, pixel % width, Math.floor(pixel / width), index % channels))
  }
  return { data, width, height, channels }
}

/** Sensor noise with a standard deviation in grey levels. */
export const noise = (picture: Picture, random: Random, deviation: number): Picture =>
  mapPixels(picture, value => value + random.normal() * deviation)

/** Paper that is not white and toner that is not black: `contrast` 1 leaves all as it is. */
export const fade = (picture: Picture, contrast: number): Picture =>
  mapPixels(picture, value => 245 - (245 - value) * contrast)

/** Black or white, with a share of the pixels turned over as on a bad line. */
export const bilevel = (picture: Picture, random: Random, threshold: number, flipped: number): Picture =>
  mapPixels(picture, value => (value < threshold !== random.chance(flipped) ? 0 : 255))

/** Resampled to other dimensions; a fax has about twice as many dots a line as lines. */
export function resize(picture: Picture, width: number, height: number): Picture {
  const scaleX = picture.width / width
  const scaleY = picture.height / height
  const data = new Uint8Array(width * height * picture.channels)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < picture.channels; channel++) {
        // The mean of the covered area: thin strokes survive where the nearest pixel would lose them.
        let sum = 0
        let count = 0
        for (let sourceY = Math.floor(y * scaleY); sourceY < Math.max((y + 1) * scaleY, y * scaleY + 1); sourceY++)
          for (let sourceX = Math.floor(x * scaleX); sourceX < Math.max((x + 1) * scaleX, x * scaleX + 1); sourceX++) {
            if (sourceX >= picture.width || sourceY >= picture.height) continue
            sum += picture.data[(sourceY * picture.width + sourceX) * picture.channels + channel]!
            count++
          }
        data[(y * width + x) * picture.channels + channel] = sum / Math.max(1, count) + 0.5
      }
  return { data, width, height, channels: picture.channels }
}

/** A telephone's photo: the page lies on a table, seen at an angle, in warm light from one side. */
export function photograph(picture: Picture, random: Random): Picture {
  const width = Math.round(picture.width * 1.12)
  const height = Math.round(picture.height * 1.08)
  const near = (size: number): number => random.between(-0.02, 0.02) * size
  const [marginX, marginY] = [(width - picture.width) / 2, (height - picture.height) / 2]
  const corners = [
    [marginX + near(width), marginY + near(height)],
    [width - marginX + near(width), marginY + near(height)],
    [width - marginX + near(width), height - marginY + near(height)],
    [marginX + near(width), height - marginY + near(height)],
  ] as const
  const table = [random.integer(70, 120), random.integer(60, 95), random.integer(45, 75)]
  const seen = warp(picture, width, height, table, homography(corners, picture.width, picture.height))
  const [fallX, fallY] = [random.between(-0.25, 0.25), random.between(-0.25, 0.25)]
  const cast = [1, random.between(0.95, 1), random.between(0.85, 0.97)]
  return mapPixels(seen, (value, x, y, channel) => {
    const [nx, ny] = [(2 * x) / width - 1, (2 * y) / height - 1]
    const light = 0.97 - fallX * nx - fallY * ny - 0.1 * (nx * nx + ny * ny)
    return value * light * cast[channel]! + random.normal() * 3
  })
}

/**
 * The map from the photo back to the page. `corners` are where the page's corners lie in the photo, clockwise from
 * its top left; the unit square's projective map to a quadrilateral (Heckbert 1989) is inverted.
 */
function homography(corners: readonly (readonly [number, number])[], width: number, height: number): Source {
  const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = corners as unknown as [
    [number, number],
    [number, number],
    [number, number],
    [number, number],
  ]
  const [dx1, dx2, sx] = [x1 - x2, x3 - x2, x0 - x1 + x2 - x3]
  const [dy1, dy2, sy] = [y1 - y2, y3 - y2, y0 - y1 + y2 - y3]
  const determinant = dx1 * dy2 - dx2 * dy1
  const g = (sx * dy2 - dx2 * sy) / determinant
  const h = (dx1 * sy - sx * dy1) / determinant
  const [a, b, c] = [x1 - x0 + g * x1, x3 - x0 + h * x3, x0]
  const [d, e, f] = [y1 - y0 + g * y1, y3 - y0 + h * y3, y0]
  // The adjugate is the inverse up to a factor, which the division below cancels.
  const [A, B, C] = [e - f * h, c * h - b, b * f - c * e]
  const [D, E, F] = [f * g - d, a - c * g, c * d - a * f]
  const [G, H, I] = [d * h - e * g, b * g - a * h, a * e - b * d]
  return (x, y) => {
    const w = G * x + H * y + I
    return [((A * x + B * y + C) / w) * width, ((D * x + E * y + F) / w) * height]
  }
}
