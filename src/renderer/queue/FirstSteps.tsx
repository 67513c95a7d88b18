import { Anchor, Stack, Text, Title } from '@mantine/core'
import { Link } from 'wouter'
import { useProcedure } from '../api/useProcedure.ts'
import { messages } from '../messages/index.ts'
import { CompanyPanel } from '../settings/CompanyPanel.tsx'
import { ExportFolderPanel } from '../settings/ExportFolderPanel.tsx'
import { FoldersPanel } from '../settings/FoldersPanel.tsx'
import classes from './Welcome.module.css'

/** What a shop sets before its first real invoice: who it is, where invoices come from, where the ERP looks for them. */
export function FirstSteps() {
  const settings = useProcedure('settings.get', {}).data
  if (settings === undefined) return null
  const text = messages.welcome
  const steps = [
    { title: text.stepCompany, panel: <CompanyPanel settings={settings} /> },
    { title: text.stepFolder, panel: <FoldersPanel /> },
    { title: text.stepExport, panel: <ExportFolderPanel settings={settings} /> },
  ]
  return (
    <section className={classes.steps} aria-label={text.steps}>
      <Title order={2} size="h4">
        {text.steps}
      </Title>
      <ol className={classes.stepList}>
        {steps.map(({ title, panel }) => (
          <li key={title}>
            <Stack gap={6}>
              <Text fw={600}>{title}</Text>
              {panel}
            </Stack>
          </li>
        ))}
      </ol>
      <Text size="sm" className={classes.quiet}>
        {text.stepProfile}{' '}
        <Anchor component={Link} href="/exports" inherit underline="always">
          {messages.exports.title}
        </Anchor>
      </Text>
    </section>
  )
}
