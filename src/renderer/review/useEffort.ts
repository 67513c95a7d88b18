import { useEffect, useState } from 'react'
import type { DocumentId } from '#shared/document.ts'
import { createEffortMeter, type EffortMeter } from './effort.ts'

/** A document that is left and opened again goes on with its own meter. */
const meters = new Map<DocumentId, EffortMeter>()

function meterOf(id: DocumentId): EffortMeter {
  const meter = meters.get(id) ?? createEffortMeter()
  meters.set(id, meter)
  return meter
}

/** What has been told to the store is not told again. */
export const forgetEffort = (id: DocumentId): void => void meters.delete(id)

/** Counts while the document is shown and the window is in sight. */
export function useEffort(id: DocumentId): EffortMeter {
  const [meter] = useState(() => meterOf(id))
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => meter.key(event.timeStamp, event.key, event.repeat)
    const onClick = (event: PointerEvent) => meter.click(event.timeStamp)
    const onSight = () => (document.hidden ? meter.pause(performance.now()) : meter.resume(performance.now()))
    onSight()
    window.addEventListener('keydown', onKey, true)
    window.addEventListener('pointerdown', onClick, true)
    document.addEventListener('visibilitychange', onSight)
    return () => {
      meter.pause(performance.now())
      window.removeEventListener('keydown', onKey, true)
      window.removeEventListener('pointerdown', onClick, true)
      document.removeEventListener('visibilitychange', onSight)
    }
  }, [meter])
  return meter
}
