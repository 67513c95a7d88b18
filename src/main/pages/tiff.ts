const ENTRY_BYTES = 12

/** One of a TIFF's directories: a page of a TIFF file, or a part of what a camera writes into a photo. */
export interface TiffDirectory {
  has(tag: number): boolean
  /** A whole number of 32 bits: also the offset at which something larger lies. */
  number(tag: number): number | undefined
  /** A fraction. */
  rational(tag: number): number | undefined
  /** The directory at the offset that a tag holds. */
  inner(tag: number): TiffDirectory | undefined
  /** The directory behind this one; undefined: it is the last. */
  next(): TiffDirectory | undefined
}

/** The first directory of a TIFF. It and its methods throw RangeError where an offset lies outside of the bytes. */
export function tiffDirectory(bytes: Uint8Array): TiffDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const little = view.getUint16(0) === 0x4949
  const at = (offset: number): TiffDirectory => {
    const count = view.getUint16(offset, little)
    const placeOf = (tag: number): number | undefined => {
      for (let i = 0; i < count; i++) {
        const entry = offset + 2 + i * ENTRY_BYTES
        if (view.getUint16(entry, little) === tag) return entry + 8
      }
      return undefined
    }
    const number = (tag: number): number | undefined => {
      const place = placeOf(tag)
      return place === undefined ? undefined : view.getUint32(place, little)
    }
    return {
      has: tag => placeOf(tag) !== undefined,
      number,
      rational(tag) {
        const place = number(tag)
        return place === undefined ? undefined : view.getUint32(place, little) / view.getUint32(place + 4, little)
      },
      inner(tag) {
        const place = number(tag)
        return place === undefined ? undefined : at(place)
      },
      next() {
        const place = view.getUint32(offset + 2 + count * ENTRY_BYTES, little)
        return place === 0 ? undefined : at(place)
      },
    }
  }
  return at(view.getUint32(4, little))
}

/** What `read` finds; `otherwise` where an offset leads outside of the bytes: the decoder judges whether they are damaged. */
export function readLeniently<Found>(read: () => Found, otherwise: Found): Found {
  try {
    return read()
  } catch (thrown) {
    if (thrown instanceof RangeError) return otherwise
    throw thrown
  }
}
