/** Resolution tags of the TIFF 6.0 standard; both are RATIONAL: two 32-bit numbers at an offset. */
const X_RESOLUTION = 282
const Y_RESOLUTION = 283
const ENTRY_BYTES = 12

/**
 * How much a TIFF page's rows have to be stretched so that its pixels become square: 204/98 for a standard fax, 1 where
 * the file does not say. (libvips hands out one density only, so the two tags are read here.)
 * @param file the whole file
 * @param page counts from 0
 */
export function tiffRowStretch(file: Uint8Array, page: number): number {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const little = view.byteLength > 8 && view.getUint16(0) === 0x4949
  try {
    // Each directory describes a page and ends with the offset of the next.
    let directory = view.getUint32(4, little)
    for (let skipped = 0; skipped < page; skipped++)
      directory = view.getUint32(directory + 2 + view.getUint16(directory, little) * ENTRY_BYTES, little)
    const resolution = (tag: number): number | undefined => {
      const entries = view.getUint16(directory, little)
      for (let i = 0; i < entries; i++) {
        const entry = directory + 2 + i * ENTRY_BYTES
        if (view.getUint16(entry, little) !== tag) continue
        const value = view.getUint32(entry + 8, little)
        return view.getUint32(value, little) / view.getUint32(value + 4, little)
      }
      return undefined
    }
    const stretch = (resolution(X_RESOLUTION) ?? 1) / (resolution(Y_RESOLUTION) ?? 1)
    // Beyond the standards' factors (about 2 for fax at 98 lines an inch, 4 at 49) the tags are wrong.
    return stretch >= 0.24 && stretch <= 4.2 ? stretch : 1
  } catch (thrown) {
    // An offset outside of the file: the decoder judges whether the page can still be read.
    if (thrown instanceof RangeError) return 1
    throw thrown
  }
}
