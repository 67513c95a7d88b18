/** Scales all text of the window, and with it what is measured in rem. `percent` of the ordinary size. */
export function setTextSize(percent: number): void {
  document.documentElement.style.fontSize = percent === 100 ? '' : `${percent}%`
}
