import { useEffect } from 'react'

/** Marks the page as showing its first data: `<html data-app-state="loaded">`, which tests wait for. */
export function useAppLoaded(loaded: boolean): void {
  useEffect(() => {
    if (loaded) document.documentElement.dataset.appState = 'loaded'
  }, [loaded])
}
