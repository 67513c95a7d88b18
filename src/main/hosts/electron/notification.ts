import { Notification } from 'electron'

interface Shown {
  readonly title: string
  readonly body: string
  onClick(): void
}

/** Tells whoever does something else, in the desktop's own way; where the desktop has none, the window's list is left. */
export function showNotification({ title, body, onClick }: Shown): void {
  if (!Notification.isSupported()) return
  const notification = new Notification({ title, body })
  notification.on('click', onClick)
  notification.show()
}
