/** Offers bytes to the user as a file. */
export function download(fileName: string, content: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(content)], { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // The browser has taken the bytes by the next turn of its loop.
  setTimeout(() => URL.revokeObjectURL(address), 0)
}
