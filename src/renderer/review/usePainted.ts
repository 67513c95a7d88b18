import { useEffect, useState } from 'react'

/**
 * Whether what was rendered first has been painted, so that the rest may follow. Not `useDeferredValue`: its work
 * begins anew with every change that comes between, of which a new screen has several.
 */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    // The frame's own callbacks run before it is painted.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setPainted(true))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [])
  return painted
}
