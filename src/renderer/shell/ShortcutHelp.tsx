import { Button, Group, Modal, Stack, Table, Text, Title } from '@mantine/core'
import { messages } from '../messages/index.ts'
import { useSettingsChange } from '../settings/useSettingsChange.ts'
import classes from './ShortcutHelp.module.css'
import { ShortcutKeys } from './ShortcutKeys.tsx'
import { SHORTCUT_SCOPES, shortcutsOf } from './shortcuts.ts'
import { useChangedKeys } from './useChangedKeys.ts'

/** The whole keyboard on one page, with the keys that can be changed. */
export function ShortcutHelp({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const changed = useChangedKeys()
  const { save } = useSettingsChange()
  return (
    <Modal opened={opened} onClose={onClose} title={messages.shortcuts.title} size={960}>
      <Group justify="space-between" mb="sm">
        <Text size="sm" c="dimmed">
          {messages.shortcuts.changeHint}
        </Text>
        {Object.keys(changed).length > 0 && (
          <Button size="compact-sm" variant="subtle" onClick={() => save({ shortcuts: {} })}>
            {messages.shortcuts.resetAll}
          </Button>
        )}
      </Group>
      <div className={classes.scopes}>
        {SHORTCUT_SCOPES.map(scope => (
          <Stack key={scope} gap={4} className={classes.scope}>
            <Title order={3} size="sm">
              {messages.shortcuts[scope]}
            </Title>
            <Table verticalSpacing={3} horizontalSpacing={0} withRowBorders={false}>
              <Table.Tbody>
                {shortcutsOf(scope, changed).map(({ label, names }) => (
                  <Table.Tr key={label}>
                    <Table.Td>
                      <Text size="sm">{label}</Text>
                    </Table.Td>
                    <Table.Td>
                      <Group gap={8} justify="flex-end">
                        {names.map(name => (
                          <ShortcutKeys
                            key={name}
                            name={name}
                            changed={changed}
                            onChange={shortcuts => save({ shortcuts })}
                          />
                        ))}
                      </Group>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Stack>
        ))}
      </div>
    </Modal>
  )
}
