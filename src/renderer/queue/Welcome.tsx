import { Anchor, Button, Group, SimpleGrid, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import { IconFileDownload, IconFolderSearch, IconKeyboard, IconSparkles } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { api } from '../api/client.ts'
import { messages } from '../messages/index.ts'
import { showError } from '../shell/errors.tsx'
import { ImportButton } from '../shell/ImportButton.tsx'
import { noteImports } from '../shell/imports.ts'
import { joinedKeys, keysOf, type ShortcutName } from '../shell/shortcuts.ts'
import { useChangedKeys } from '../shell/useChangedKeys.ts'
import { FirstSteps } from './FirstSteps.tsx'
import classes from './Welcome.module.css'

interface WayProps {
  readonly icon: ReactNode
  readonly title: string
  readonly children: ReactNode
}

function Way({ icon, title, children }: WayProps) {
  return (
    <Stack gap={6}>
      <ThemeIcon variant="light" size={38} radius="md">
        {icon}
      </ThemeIcon>
      <Text fw={600}>{title}</Text>
      <Text size="sm" className={classes.quiet}>
        {children}
      </Text>
    </Stack>
  )
}

/** What an empty store shows: the samples, and the ways in. */
export function Welcome() {
  const changed = useChangedKeys()
  const keys = (name: ShortcutName) => joinedKeys(keysOf(name, changed)[0])
  const samples = useMutation({
    mutationFn: () => api['intake.samples']({}),
    onSuccess: results => noteImports(results.filter(({ outcome }) => outcome !== 'imported')),
    onError: showError,
  })
  return (
    <div className={classes.welcome}>
      <Stack gap="xl" className={classes.card}>
        <Stack gap="xs">
          <Title order={1} size="h2">
            {messages.welcome.title}
          </Title>
          <Text className={classes.quiet}>{messages.welcome.description}</Text>
        </Stack>
        <Group>
          <Button
            size="md"
            leftSection={<IconSparkles size={18} aria-hidden />}
            loading={samples.isPending}
            onClick={() => samples.mutate()}
          >
            {messages.welcome.samples}
          </Button>
          <ImportButton size="md" variant="default">
            {messages.welcome.import}
          </ImportButton>
        </Group>
        <SimpleGrid cols={3} spacing="xl">
          <Way icon={<IconFileDownload size={22} />} title={messages.welcome.drop}>
            {messages.welcome.dropHint}
          </Way>
          <Way icon={<IconFolderSearch size={22} />} title={messages.welcome.folder}>
            {messages.welcome.folderHint}
            <Anchor component={Link} href="/settings" inherit underline="always">
              {messages.welcome.folderLink}
            </Anchor>
          </Way>
          <Way icon={<IconKeyboard size={22} />} title={messages.welcome.review}>
            {messages.welcome.reviewHint(keys('approve'), keys('help'))}
          </Way>
        </SimpleGrid>
      </Stack>
      <FirstSteps />
    </div>
  )
}
