import { expect, test } from 'vitest'
import { createEffortMeter } from './effort.ts'

test('a break counts as thirty seconds at most, and time elsewhere not at all', () => {
  const meter = createEffortMeter()
  meter.resume(0)
  meter.key(2_000, 'Enter', false)
  meter.key(600_000, 'Enter', false)
  meter.pause(601_000)
  meter.resume(900_000)
  expect(meter.total(902_500)).toEqual({ seconds: 35.5, keystrokes: 2, clicks: 0, fields: 0 })
})

test('a chord is one keystroke, a key that is held down is one, and a field counts once', () => {
  const meter = createEffortMeter()
  meter.resume(0)
  meter.key(100, 'Control', false)
  meter.key(200, 'Enter', false)
  meter.key(300, 'ArrowDown', false)
  meter.key(400, 'ArrowDown', true)
  meter.click(500)
  meter.touch('field-totalAmount')
  meter.touch('field-totalAmount')
  expect(meter.total(1_000)).toEqual({ seconds: 1, keystrokes: 2, clicks: 1, fields: 1 })
})
