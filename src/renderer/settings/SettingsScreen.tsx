import { SimpleGrid, Stack } from '@mantine/core'
import { useProcedure } from '../api/useProcedure.ts'
import { messages } from '../messages/index.ts'
import { LoadError } from '../shell/LoadError.tsx'
import { Screen } from '../shell/Screen.tsx'
import { useAppLoaded } from '../shell/useAppLoaded.ts'
import { AboutPanel } from './AboutPanel.tsx'
import { AlertsPanel } from './AlertsPanel.tsx'
import { AppearancePanel } from './AppearancePanel.tsx'
import { CachePanel } from './CachePanel.tsx'
import { CompanyPanel } from './CompanyPanel.tsx'
import { ComputingPanel } from './ComputingPanel.tsx'
import { ExportFolderPanel } from './ExportFolderPanel.tsx'
import { FoldersPanel } from './FoldersPanel.tsx'
import { QualityPanel } from './QualityPanel.tsx'
import { ReadingPanel } from './ReadingPanel.tsx'
import { SafetyPanel } from './SafetyPanel.tsx'

/** What a shop sets once, and what keeps its data safe. */
export default function SettingsScreen() {
  const settings = useProcedure('settings.get', {})
  useAppLoaded(settings.data !== undefined)
  return (
    <Screen title={messages.settings.title}>
      {settings.error && <LoadError error={settings.error} onRetry={() => void settings.refetch()} />}
      {settings.data && (
        <SimpleGrid cols={2} spacing="md">
          <Stack gap="md">
            <CompanyPanel settings={settings.data} />
            <ReadingPanel settings={settings.data} />
            <CachePanel settings={settings.data} />
            <ComputingPanel settings={settings.data} />
            <AppearancePanel settings={settings.data} />
          </Stack>
          <Stack gap="md">
            <FoldersPanel />
            <ExportFolderPanel settings={settings.data} />
            <AlertsPanel settings={settings.data} />
            <QualityPanel settings={settings.data} />
            <SafetyPanel />
            <AboutPanel />
          </Stack>
        </SimpleGrid>
      )}
    </Screen>
  )
}
