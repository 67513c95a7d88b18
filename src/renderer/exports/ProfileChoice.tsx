import { Radio, Stack, Text } from '@mantine/core'
import type { ExportProfile } from '#shared/api.ts'
import { messages } from '../messages/index.ts'
import { said } from '../messages/said.ts'
import classes from './ExportScreen.module.css'

interface ProfileChoiceProps {
  readonly profiles: readonly ExportProfile[]
  readonly chosen: string
  readonly onChoose: (name: string) => void
}

/** The formats that Vouch can write. */
export function ProfileChoice({ profiles, chosen, onChoose }: ProfileChoiceProps) {
  return (
    <Radio.Group value={chosen} onChange={onChoose} aria-label={messages.exports.profile}>
      <Stack gap={8}>
        {profiles.map(({ name, title, description, encoding, rowPer }) => (
          <Radio.Card key={name} value={name} className={classes.profile}>
            <Radio.Indicator />
            <div>
              <Text size="sm" fw={600}>
                {said(title)}
              </Text>
              <Text className={classes.quiet}>{said(description)}</Text>
              <Text className={classes.quiet}>
                {[messages.exports.rowPer[rowPer], messages.exports.encodings[encoding]].join(
                  messages.common.separator,
                )}
              </Text>
            </div>
          </Radio.Card>
        ))}
      </Stack>
    </Radio.Group>
  )
}
