import type { MouseEvent } from 'react'

/** For `onMouseDown`: the click leaves the focus where the keyboard is at work. */
export const keepFocus = (event: MouseEvent): void => event.preventDefault()
