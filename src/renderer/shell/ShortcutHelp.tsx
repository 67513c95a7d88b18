import { Group, Kbd, Modal, Stack, Table, Text, Title } from '@mantine/core'
import { Fragment } from 'react'
import { messages } from '../messages/index.ts'
import classes from './ShortcutHelp.module.css'
import { keyNames, SHORTCUT_SCOPES, shortcutsOf } from './shortcuts.ts'

function Combination({ keys }: { readonly keys: string }) {
  return (
    <Group gap={3} wrap="nowrap">
      {keyNames(keys).map(name => (
        <Kbd key={name} size="xs">
          {name}
        </Kbd>
      ))}
    </Group>
  )
}

/** The whole keyboard on one page. */
export function ShortcutHelp({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title={messages.shortcuts.title} size={860}>
      <div className={classes.scopes}>
        {SHORTCUT_SCOPES.map(scope => (
          <Stack key={scope} gap={4} className={classes.scope}>
            <Title order={3} size="sm">
              {messages.shortcuts[scope]}
            </Title>
            <Table verticalSpacing={5} horizontalSpacing={0} withRowBorders={false}>
              <Table.Tbody>
                {shortcutsOf(scope).map(({ label, combinations }) => (
                  <Table.Tr key={label}>
                    <Table.Td>
                      <Text size="sm">{label}</Text>
                    </Table.Td>
                    <Table.Td>
                      <Group gap={8} justify="flex-end">
                        {combinations.map(keys => (
                          <Fragment key={keys}>
                            <Combination keys={keys} />
                          </Fragment>
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
