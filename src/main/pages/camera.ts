import { readLeniently, tiffDirectory } from './tiff.ts'

/** What stands before the directories in a JPEG, a PNG and a WebP, or does not. */
const PREFIX = 'Exif\0\0'

/** Tags of the Exif standard: where a camera's own directory is, and what only a camera has. */
const CAMERA_DIRECTORY = 0x8769
const EXPOSURE_TIME = 0x829a
const F_NUMBER = 0x829d

/** Whether an image's Exif data tell of an exposure: scanners have neither aperture nor shutter. */
export function isExposed(exif: Uint8Array | undefined): boolean {
  if (exif === undefined) return false
  const prefixed = new TextDecoder('latin1').decode(exif.subarray(0, PREFIX.length)) === PREFIX
  return readLeniently(() => {
    const camera = tiffDirectory(prefixed ? exif.subarray(PREFIX.length) : exif).inner(CAMERA_DIRECTORY)
    return camera !== undefined && (camera.has(EXPOSURE_TIME) || camera.has(F_NUMBER))
  }, false)
}
