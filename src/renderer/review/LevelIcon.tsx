import {
  IconAlertCircleFilled,
  IconAlertTriangleFilled,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleXFilled,
  type IconProps,
  IconUserCheck,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import type { FieldLevel } from './fieldState.ts'

const ICONS: Record<FieldLevel, { icon: ComponentType<IconProps>; colour: string }> = {
  failed: { icon: IconCircleXFilled, colour: 'var(--state-bad)' },
  missing: { icon: IconAlertCircleFilled, colour: 'var(--state-bad)' },
  doubtful: { icon: IconAlertTriangleFilled, colour: 'var(--state-doubt)' },
  sure: { icon: IconCircleCheck, colour: 'var(--state-good)' },
  confirmed: { icon: IconUserCheck, colour: 'var(--state-good)' },
  absent: { icon: IconCircleDashed, colour: 'var(--text-quiet)' },
}

/** A field's level as a shape, so that the colour is never alone. The reason stands in text beside it. */
export function LevelIcon({ level }: { readonly level: FieldLevel }) {
  const { icon: Icon, colour } = ICONS[level]
  return <Icon size={15} color={colour} aria-hidden style={{ flex: 'none' }} />
}
