import { expect, it, vi } from 'vitest'
import { showNotification } from './notification.ts'
import { recorded } from './testing/recorder.ts'

vi.mock('electron', async () => (await import('./testing/recorder.ts')).electron)

it('shows nothing where the desktop has no notifications', () => {
  recorded.notificationsSupported = false
  showNotification({ title: 'Vouch', body: 'The disk is full.', onClick: () => undefined })
  expect(recorded.notifications).toEqual([])
})

it('shows what the alert says, and opens the window when it is clicked', () => {
  recorded.notificationsSupported = true
  let opened = 0
  showNotification({
    title: 'Vouch',
    body: 'The disk is full.',
    onClick() {
      opened++
    },
  })
  const [notification] = recorded.notifications
  expect(notification?.options).toEqual({ title: 'Vouch', body: 'The disk is full.' })
  notification?.emit('click')
  expect(opened).toBe(1)
})
